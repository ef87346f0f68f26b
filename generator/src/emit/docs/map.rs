//! The map of a service: what contains what, what refers to what, and in which order to delete.

use serde::Serialize;

use super::code::fence;
use super::containment::Containment;
use super::deletion::{self, Before, Step};
use super::link::Place;
use super::text::{Md, md};
use super::{blocked, prose, states};
use crate::model::{Resource, ResourceId};

#[derive(Serialize)]
pub(super) struct Page {
    title: Md,
    /// What contains what, an item a resource.
    tree: Vec<Row>,
    /// The fenced blocks of the trees that are small enough to be drawn.
    diagrams: Vec<String>,
    /// Resources that neither contain one nor are contained.
    alone: Md,
    references: Vec<Md>,
    steps: Vec<Vec<Md>>,
    rings: Vec<Md>,
    /// What can be deleted at any time.
    free: Md,
    /// What no action deletes.
    kept: Md,
}

/// An item of a nested list.
#[derive(Serialize)]
struct Row {
    indent: String,
    text: Md,
}

/// From how many resources on a tree is drawn, and up to how many.
const DRAWN: std::ops::RangeInclusive<usize> = 3..=30;

/// Four spaces nest a list in every renderer.
const INDENT: &str = "    ";

/// The title of the page.
pub(super) fn title(place: &Place<'_>) -> String {
    format!("Map of {}", place.service.title)
}

pub(super) fn view(place: &Place<'_>) -> Page {
    let model = place.site.model;
    let own: Vec<ResourceId> = model.resource_ids(place.id).filter(|id| is_object(model.resource(*id))).collect();
    let contained = Containment::new(model, &own);
    let (alone, roots): (Vec<_>, Vec<_>) = contained.roots().partition(|root| contained.inside(*root).next().is_none());
    let order = deletion::order(model, &own, &contained);
    let mut tree = Vec::new();
    for root in &roots {
        contained.walk(*root, &mut |id, depth| {
            tree.push(Row { indent: INDENT.repeat(depth), text: place.resource(id) });
        });
    }
    Page {
        title: Md::literal(&title(place)),
        tree,
        diagrams: roots.iter().filter_map(|root| diagram(place, &contained, *root)).collect(),
        alone: listed(place, &alone),
        references: own.iter().filter_map(|id| references(place, *id)).collect(),
        steps: order.steps.iter().map(|step| step.iter().map(|one| step_row(place, one)).collect()).collect(),
        rings: order.rings.iter().map(|ring| listed(place, ring)).collect(),
        free: listed(place, &order.free),
        kept: listed(place, &order.kept),
    }
}

/// Whether it is made and deleted; regions and zones are not.
fn is_object(resource: &Resource) -> bool {
    resource.known.is_none()
}

/// `NatGateway` refers to `Vpc` by `VpcId`.
fn references(place: &Place<'_>, id: ResourceId) -> Option<Md> {
    let model = place.site.model;
    let refers = model.resource(id).refers.iter().filter(|reference| is_object(model.resource(reference.to)));
    let to = Md::join(refers.map(|reference| prose::reference(place, reference)), ", ");
    (!to.is_empty()).then(|| md!("{} refers to {}", place.resource(id), to))
}

fn step_row(place: &Place<'_>, step: &Step<'_>) -> Md {
    let (model, resource) = (place.site.model, place.resource(step.resource));
    let deleted = model.resource(step.resource);
    let service = model.service(step.resource.service);
    let by = Md::listing(deleted.delete.iter().map(|action| place.action_of(service, *action)), "or");
    let by = if by.is_empty() { md!("{}, which no action deletes", resource) } else { md!("{} by {}", resource, by) };
    let after = step.after.iter().map(|before| match before {
        Before::Inside(inside) => place.resource(*inside),
        Before::Blocker(blocker) => {
            let what = md!("{}{}", blocked::blocking(place, &blocker.path), blocked::restrictions(blocker));
            let error = blocker.error.as_deref().map_or_else(|| md!("no documented error"), Md::code);
            md!("{} ({})", what, error)
        }
    });
    let after = Md::join(after, "; ");
    if after.is_empty() { by } else { md!("{}, after {}", by, after) }
}

/// Links to resources, in a row.
fn listed(place: &Place<'_>, ids: &[ResourceId]) -> Md {
    Md::join(ids.iter().map(|id| place.resource(*id)), ", ")
}

fn diagram(place: &Place<'_>, contained: &Containment, root: ResourceId) -> Option<String> {
    let mut lines = vec!["flowchart LR".to_owned()];
    let mut count = 0;
    let node = |id: ResourceId| {
        let name = &place.site.model.resource(id).name;
        // By its name: a number would move when another resource comes.
        if states::is_plain(name) { name.clone() } else { format!("n{}[\"{}\"]", id.index, states::label(name)) }
    };
    contained.walk(root, &mut |id, _| {
        count += 1;
        lines.extend(contained.around(id).map(|around| format!("{} --> {}", node(around), node(id))));
    });
    DRAWN.contains(&count).then(|| fence("mermaid", &lines.join("\n    ")))
}
