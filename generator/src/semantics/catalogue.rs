//! Resources that no action makes, and whose ids are known: the regions and zones of a service.

use aliyun_api_core::Pattern;

use crate::format::KnownSpec;
use crate::lookup::Scope;
use crate::model::ResourceId;

/// Catalogues lean on one another at most so deep.
const MAX_DEPTH: usize = 4;

/// Whether the catalogue of a resource has an id; `None` where the resource has no catalogue.
pub(crate) fn has(scope: Scope<'_>, resource: ResourceId, id: &str) -> Option<bool> {
    let (scope, _, spec) = scope.resource_spec(resource)?;
    spec.known.as_ref().map(|known| known_has(scope, known, id, 0))
}

fn known_has(scope: Scope<'_>, known: &KnownSpec, id: &str, depth: usize) -> bool {
    match known {
        KnownSpec::Ids(ids) => ids.iter().any(|known| known.value == id),
        KnownSpec::Each(each) => {
            let Ok(then) = Pattern::new(&each.then.value) else { return true };
            let around = scope.resource(&each.each.value).and_then(|found| scope.resource_spec(found));
            let Some((around, _, spec)) = around.filter(|_| depth < MAX_DEPTH) else { return true };
            let Some(others) = &spec.known else { return true };
            let starts = id.char_indices().map(|(at, _)| at).skip(1).chain([id.len()]);
            starts.into_iter().any(|at| then.is_match(&id[at..]) && known_has(around, others, &id[..at], depth + 1))
        }
    }
}
