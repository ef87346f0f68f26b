//! From a folder or a revision to specs: the files are read, parsed and put in their places. What is broken is reported
//! and left out.

mod folder;
mod old_keys;
mod place;
mod revision;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use rayon::prelude::*;

use crate::broken::Broken;
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::findings::Finding;
use crate::format::{
    AcknowledgementSpec, ActionFile, ActionSpec, DraftFile, GuideSpec, ProgramSpec, ResourcesSpec, ServiceFolder,
    ServiceSpec, Specs, TermsSpec, TypesSpec,
};
use crate::nearest::nearest;
use crate::source::{Source, Sources};
use crate::yaml::{Allowance, FromNode, Node, NodeValue, Reader, StandIn, Tree, parse, unseen};
pub(crate) use folder::read;
pub(crate) use old_keys::without_old_keys;
pub(crate) use place::{FilePlace, place};
use place::{SERVICE_FILES, TERMS_FILE};
pub use revision::RevisionError;
pub(crate) use revision::{Revision, read as revisions};

/// The tree of a file, and what is wrong with the file by itself; no tree of a program or a guide, or of what has no place.
pub(crate) fn file(sources: &Sources, file: usize) -> (Option<Node>, Diagnostics) {
    let mut reader = Reader::default();
    let path = &sources.get(file).path;
    if let FilePlace::Program | FilePlace::Guide | FilePlace::Nowhere = place(path) {
        parse_one(sources, file, sources.get(file), &mut reader);
        return (None, reader.diagnostics);
    }
    let tree = parse(sources, file);
    let node = tree.node.clone();
    parse_tree(path, tree, &mut reader);
    (Some(node), reader.diagnostics)
}

/// Files that were parsed, and are not yet in their places.
#[derive(Clone, Default)]
pub(crate) struct Files(Vec<(usize, Reader, Option<Parsed>)>);

impl Files {
    /// Parses the files of `sources` from an index on.
    pub(crate) fn parse(sources: &Sources, from: usize) -> Self {
        let files: Vec<(usize, &Source)> = sources.iter().skip(from).collect();
        let parsed = files.par_iter().map(|(file, source)| {
            let mut reader = Reader::default();
            let parsed = parse_one(sources, *file, source, &mut reader);
            (*file, reader, parsed)
        });
        Self(parsed.collect())
    }

    /// With more files behind those that are there.
    #[must_use]
    pub(crate) fn and(mut self, more: Self) -> Self {
        self.0.extend(more.0);
        self
    }
}

/// What becomes of actions that are not finished.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Drafts {
    /// They are named among the drafts, and are nowhere else.
    LeftOut,
    /// They count as all others do.
    Kept,
}

/// Parses all files and puts them into their services; `unreadable` are the paths of those that are not in `sources`.
pub(crate) fn parse_all(sources: &Sources, unreadable: &[String]) -> (Specs, Diagnostics, Broken, Vec<Allowance>) {
    gather(sources, Files::parse(sources, 0), unreadable, Drafts::LeftOut)
}

/// Puts the files into their services.
pub(crate) fn gather(
    sources: &Sources,
    files: Files,
    unreadable: &[String],
    drafts: Drafts,
) -> (Specs, Diagnostics, Broken, Vec<Allowance>) {
    let mut specs = Specs::default();
    let mut diagnostics = Diagnostics::default();
    let mut broken = Broken::default();
    let mut allowances = Vec::new();
    let mut builders: BTreeMap<String, Builder> = BTreeMap::new();
    for path in unreadable {
        broken.file(path);
        if let FilePlace::Service { service, name: "service.yaml" } = place(path) {
            builders.entry(service.to_owned()).or_default().has_service_file = true;
        }
    }
    for (file, reader, parsed) in files.0 {
        diagnostics.append(reader.diagnostics);
        let path = &sources.get(file).path;
        if drafts == Drafts::LeftOut
            && let Some(Parsed::Action(spec)) = &parsed
            && let (Some(draft), FilePlace::Action { service, group, .. }) = (&spec.draft, place(path))
        {
            let (service, action) = (service.to_owned(), spec.action.value.clone());
            let builder = builders.entry(service.clone()).or_default();
            builder.file.get_or_insert(file);
            builder.drafted.insert(group.to_owned());
            specs.drafts.push(DraftFile { service, action, span: draft.span });
            continue;
        }
        allowances.extend(reader.allowances);
        broken.gaps(path, reader.gaps);
        // Where a file is torn, what others refer to may stand in what could not be read.
        if parsed.is_none() || (reader.torn && !matches!(parsed, Some(Parsed::Action(_)))) {
            broken.file(path);
        }
        if let Some(Parsed::Terms(spec)) = parsed {
            specs.terms = spec;
            continue;
        }
        if let Some(Parsed::Acknowledgement(spec)) = parsed {
            specs.acknowledgements.push(*spec);
            continue;
        }
        if let Some(Parsed::Program(spec)) = parsed {
            specs.programs.push(*spec);
            continue;
        }
        if let Some(Parsed::Guide(spec)) = parsed {
            specs.guides.push(*spec);
            continue;
        }
        // A service of which every file is broken is still a service: its findings are enough.
        if let FilePlace::Service { service, .. } | FilePlace::Action { service, .. } = place(path) {
            let builder = builders.entry(service.to_owned()).or_default();
            builder.has_service_file |= matches!(place(path), FilePlace::Service { name: "service.yaml", .. });
            builder.has_actions |= matches!(place(path), FilePlace::Action { .. });
            builder.file.get_or_insert(file);
            match (parsed, place(path)) {
                (Some(Parsed::Service(spec)), _) => builder.service = Some(*spec),
                (Some(Parsed::Types(spec)), _) => builder.types = spec,
                (Some(Parsed::Resources(spec)), _) => builder.resources = spec,
                (Some(Parsed::Action(mut spec)), FilePlace::Action { group, stem, .. }) => {
                    if spec.action.span.is_nowhere() {
                        stem.clone_into(&mut Arc::make_mut(&mut spec).action.value);
                    }
                    builder.actions.push(ActionFile { group: group.to_owned(), stem: stem.to_owned(), file, spec });
                }
                _ => {}
            }
        }
    }
    for (id, builder) in builders {
        if !builder.has_service_file {
            let found = Diagnostic::about(Finding::MissingFile, &id, "this service has no `service.yaml`");
            diagnostics
                .push(found.help(format!("write `{id}/service.yaml`: product code, version, endpoints, groups")));
            broken.file(&format!("{id}/service.yaml"));
        }
        // Drafts are left out with what is there for them alone.
        if builder.has_service_file && !builder.has_actions && !builder.drafted.is_empty() {
            let inside = |path: &str| path.strip_prefix(&id).is_some_and(|rest| rest.starts_with('/'));
            allowances.retain(|allowance: &Allowance| !inside(&sources.get(allowance.owner.file()).path));
            continue;
        }
        // The actions are checked without it, for all that it does not say.
        let mut service = match (builder.service, builder.file) {
            (Some(service), _) => service,
            (None, Some(file)) => ServiceSpec::stand_in(file),
            (None, None) => continue,
        };
        let mut actions = builder.actions;
        let in_use = |group: &str| actions.iter().any(|action| action.group == group);
        service.groups.0.retain(|(group, _)| in_use(&group.value) || !builder.drafted.contains(&group.value));
        if broken.lacks_shared_fields(&id) {
            let fields =
                actions.iter().flat_map(|action| action.spec.parameters.iter().chain(action.spec.response.iter()));
            let shared = fields.filter(|(_, field)| field.shared.is_some());
            shared.for_each(|(name, _)| broken.field(&id, &name.value));
        }
        actions.sort_by(|a, b| (&a.spec.action.value, &a.group).cmp(&(&b.spec.action.value, &b.group)));
        specs.services.push(ServiceFolder { id, service, types: builder.types, resources: builder.resources, actions });
    }
    (specs, diagnostics, broken, allowances)
}

#[derive(Default)]
struct Builder {
    /// A file of the service.
    file: Option<usize>,
    has_service_file: bool,
    /// Whether there is an action that is no draft.
    has_actions: bool,
    /// The groups of the drafts.
    drafted: BTreeSet<String>,
    service: Option<ServiceSpec>,
    types: TypesSpec,
    resources: ResourcesSpec,
    actions: Vec<ActionFile>,
}

#[derive(Clone)]
enum Parsed {
    Service(Box<ServiceSpec>),
    Types(TypesSpec),
    Resources(ResourcesSpec),
    /// Most files are those of actions, and both sides of a comparison have the same.
    Action(Arc<ActionSpec>),
    Terms(TermsSpec),
    Program(Box<ProgramSpec>),
    Guide(Box<GuideSpec>),
    Acknowledgement(Box<AcknowledgementSpec>),
}

fn parse_one(sources: &Sources, file: usize, source: &Source, reader: &mut Reader) -> Option<Parsed> {
    let place = place(&source.path);
    if let FilePlace::Nowhere = place {
        let name = source.path.rsplit('/').next().unwrap_or_default();
        let found = Diagnostic::about(Finding::FilePlace, &source.path, "a spec file has no place here")
            .reason("Specs are `<service>/service.yaml`, `types.yaml`, `resources.yaml`, `<service>/<group>/<Action>.yaml`, and `terms.yaml`; programs are `programs/<number>-<words>.rs`, guides `guides/<number>-<words>.rs`, and decisions about changes `acknowledged/<name>.yaml`.");
        reader.diagnostics.push(match nearest(name, SERVICE_FILES.iter().copied().chain([TERMS_FILE])) {
            Some(near) => found.help(format!("did you mean `{near}`?")),
            None => found.help("move it into the folder of its group"),
        });
        return None;
    }
    if let FilePlace::Program = place {
        return ProgramSpec::read(sources, file, &mut reader.diagnostics).map(|spec| Parsed::Program(Box::new(spec)));
    }
    if let FilePlace::Guide = place {
        return GuideSpec::read(sources, file, &mut reader.diagnostics).map(|spec| Parsed::Guide(Box::new(spec)));
    }
    parse_tree(&source.path, parse(sources, file), reader)
}

/// Reads a file that is neither a program nor a guide from its tree.
fn parse_tree(path: &str, tree: Tree, reader: &mut Reader) -> Option<Parsed> {
    let Tree { node, torn, findings } = tree;
    findings.into_iter().for_each(|found| reader.diagnostics.push(found));
    reader.torn = torn;
    unseen(&node, &mut reader.diagnostics);
    // Types, resources and terms may be none.
    let empty = matches!(node.value, NodeValue::Null);
    match place(path) {
        FilePlace::Service { name: "service.yaml", .. } => {
            read_as(&node, reader).map(|spec| Parsed::Service(Box::new(spec)))
        }
        FilePlace::Service { name: "types.yaml", .. } if empty => Some(Parsed::Types(TypesSpec::default())),
        FilePlace::Service { .. } if empty => Some(Parsed::Resources(ResourcesSpec::default())),
        FilePlace::Service { name: "types.yaml", .. } => read_as(&node, reader).map(Parsed::Types),
        FilePlace::Service { .. } => read_as(&node, reader).map(Parsed::Resources),
        FilePlace::Terms if empty => Some(Parsed::Terms(TermsSpec::default())),
        FilePlace::Terms => read_as(&node, reader).map(Parsed::Terms),
        FilePlace::Action { .. } => read_as(&node, reader).map(|spec| Parsed::Action(Arc::new(spec))),
        FilePlace::Acknowledgement => read_as(&node, reader).map(|spec| Parsed::Acknowledgement(Box::new(spec))),
        FilePlace::Program | FilePlace::Guide | FilePlace::Nowhere => None,
    }
}

fn read_as<T: FromNode>(node: &Node, reader: &mut Reader) -> Option<T> {
    T::from_node(node, reader)
}
