//! Examples that show little of their action.

use std::collections::HashSet;

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::findings::Finding;
use crate::format::ActionFile;
use crate::lookup::{Scope, Side};
use crate::yaml::{Node, NodeValue};

/// The examples of an action, all together.
pub(in crate::check) fn action(scope: Scope<'_>, action: &ActionFile, diagnostics: &mut Diagnostics) {
    let spec = &action.spec;
    let Some(first) = spec.examples.first() else { return };
    let shown: HashSet<&str> = spec.examples.iter().flat_map(|example| keys(&example.response)).collect();
    let mut fields = spec.response.iter().map(|(name, _)| name.value.as_str());
    if shown.iter().all(|name| *name == REQUEST_ID) && fields.any(|name| name != REQUEST_ID) {
        let message = format!("no example shows anything of the response of `{}`", spec.action.value);
        let found = Diagnostic::new(Finding::EmptyExample, first.title.span, message).subject(&spec.action.value);
        diagnostics.push(found.help("show a response with a field or two, made of the examples of the fields"));
    }
    let sent: HashSet<&str> = spec.examples.iter().flat_map(|example| keys(&example.request)).collect();
    let options = spec.parameters.iter().filter(|(name, own)| {
        let optional = scope.field(own, Side::Request).is_some_and(|field| !field.required());
        optional && !OF_EVERY_ACTION.contains(&name.value.as_str())
    });
    let options: Vec<&str> = options.map(|(name, _)| name.value.as_str()).collect();
    if options.len() < fewest(scope, action) || options.iter().any(|name| sent.contains(name)) {
        return;
    }
    let shown = match options[..] {
        [one] => format!("its optional parameter `{one}`"),
        _ => format!("any of its {} optional parameters", options.len()),
    };
    let message = format!("no example of `{}` shows {shown}", spec.action.value);
    let found = Diagnostic::new(Finding::BareExample, first.title.span, message).subject(&spec.action.value);
    diagnostics.push(found.help("add an example with a title of its own that uses some of them"));
}

const REQUEST_ID: &str = "RequestId";

/// Parameters that tell nothing of what an action does.
const OF_EVERY_ACTION: &[&str] =
    &["ClientToken", "DryRun", "OwnerAccount", "OwnerId", "RegionId", "ResourceOwnerAccount", "ResourceOwnerId"];

/// How many optional parameters make a call without any of them a poor example: an action that changes something of
/// which it needs only the id changes nothing without one, and others do something.
fn fewest(scope: Scope<'_>, action: &ActionFile) -> usize {
    const MANY: usize = 8;
    let changes = ["Modify", "Set", "Update"].iter().any(|verb| action.spec.action.starts_with(verb));
    let mut needed = action.spec.parameters.iter().filter_map(|(name, own)| {
        let field = scope.field(own, Side::Request).filter(|field| field.required())?;
        Some((name.value.as_str(), field.base))
    });
    let ids = needed.all(|(name, field)| name.ends_with("Id") || field.refers.is_some());
    if changes && ids { 1 } else { MANY }
}

fn keys(node: &Node) -> impl Iterator<Item = &str> {
    let entries = match &node.value {
        NodeValue::Mapping(entries) => entries.as_slice(),
        _ => &[],
    };
    entries.iter().filter_map(|(key, _)| key.scalar())
}
