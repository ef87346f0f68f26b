//! Which way the steps of conditions lead: to what an object refers to where its resource has such a reference, else back
//! to what refers to it. Only here, where the references of all services are known.

use std::collections::HashSet;

use crate::model::{Model, ResourceId, ServiceId, Subject, Toward, When};

/// Turns the steps that lead back.
pub(super) fn turn(model: &mut Model) {
    let services = model.services.iter().enumerate();
    let references: HashSet<(ResourceId, ResourceId)> = services
        .flat_map(|(service, found)| {
            let own = found.resources.iter().enumerate();
            own.flat_map(move |(index, resource)| {
                let from = ResourceId { service: ServiceId(service), index };
                resource.refers.iter().map(move |reference| (from, reference.to))
            })
        })
        .collect();
    for action in model.services.iter_mut().flat_map(|service| &mut service.actions) {
        let conditions = action.errors.iter_mut().flat_map(|row| &mut row.when).flat_map(with_inner);
        let subjects = conditions.filter_map(When::subject_mut);
        let demanded = action.rules.iter_mut().flat_map(|rule| &mut rule.states).map(|(subject, _)| subject);
        subjects.chain(demanded).for_each(|subject| turn_subject(subject, &references));
    }
}

/// A condition, or those beside one on the request.
fn with_inner(when: &mut When) -> std::slice::IterMut<'_, When> {
    match when {
        When::Request { and, .. } => and.iter_mut(),
        one => std::slice::from_mut(one).iter_mut(),
    }
}

fn turn_subject(subject: &mut Subject, references: &HashSet<(ResourceId, ResourceId)>) {
    let mut from = subject.named;
    for step in &mut subject.steps {
        let to = step.to();
        if !references.contains(&(from, to)) {
            *step = Toward::Referring(to);
        }
        from = to;
    }
}
