//! Resources that no action makes, and whose ids are known: the regions and zones of a service.

use aliyun_api_core::Pattern;

use crate::format::KnownSpec;
use crate::lookup::Scope;
use crate::model::ResourceId;

/// Whether the catalogue of a resource has an id; `None` where the resource has no catalogue, or leans on one that has
/// no list, which is a finding of its own.
pub(crate) fn has(scope: Scope<'_>, resource: ResourceId, id: &str) -> Option<bool> {
    let (scope, _, spec) = scope.resource_spec(resource)?;
    match spec.known.as_ref()? {
        KnownSpec::Ids(ids) => Some(ids.iter().any(|known| known.value == id)),
        KnownSpec::Each(each) => {
            let (_, _, around) = scope.resource_spec(scope.resource(&each.each.value)?)?;
            let Some(KnownSpec::Ids(stems)) = &around.known else { return None };
            Some(Pattern::continues(&each.then.value, stems.iter().map(|stem| stem.value.as_str()), id))
        }
    }
}
