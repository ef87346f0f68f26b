//! Changes, ties and deletes objects that exist.

use aliyun_api_core::Record;

use super::Call;
use crate::catalog::ResourceKey;
use crate::state::index::Seq;
use crate::state::namespace::{Namespace, fill};
use crate::state::table::REGION;
use crate::state::value;
use crate::{ApiError, Effect};

/// Overwrites the fields that the request has parameters for.
pub(super) fn overwrite(
    call: &Call<'_>,
    space: &mut Namespace,
    key: ResourceKey,
    seqs: &[Seq],
    answer: &mut dyn Record,
) {
    let (Some(resource), Some(table)) = (call.resource(key), space.table_mut(key)) else { return };
    let mut changes = call.fields();
    changes.retain(|name, _| name != resource.id && name != REGION);
    for seq in seqs {
        table.update(*seq, |fields| fields.extend(changes.clone()));
    }
    if let Some(object) = seqs.first().and_then(|seq| table.get(*seq)) {
        value::project(&object.fields, answer);
    }
}

/// Sets and clears the fields that a link is made of.
pub(super) fn link(call: &Call<'_>, space: &mut Namespace, key: ResourceKey, seqs: &[Seq], effect: &'static Effect) {
    let (Effect::Link { set, clear, .. }, Some(table)) = (effect, space.table_mut(key)) else { return };
    let request = call.fields();
    for seq in seqs {
        let id = table.get(*seq).map(|object| object.id.clone()).unwrap_or_default();
        table.update(*seq, |fields| {
            for name in *clear {
                fields.remove(*name);
            }
            for (name, value) in *set {
                let look_up = |name: &str| request.get(name).or_else(|| fields.get(name)).cloned();
                if let Some(value) = fill(value, call.now, &id, &look_up) {
                    fields.insert((*name).to_owned(), value);
                }
            }
        });
    }
}

/// Refuses to delete what others refer to; what came into being with an object does not count.
pub(super) fn check_blocked(
    call: &Call<'_>,
    space: &mut Namespace,
    key: ResourceKey,
    seqs: &[Seq],
) -> Result<(), ApiError> {
    let Some(resource) = call.resource(key) else { return Ok(()) };
    for seq in seqs {
        let Some(object) = space.table(key).and_then(|table| table.get(*seq)) else { continue };
        let (id, owned) = (object.id.clone(), object.owned.clone());
        for (child, code) in resource.blocked_by {
            let mut count = space.count_children(call.catalog, key, child, &id);
            if count > 0 && count <= owned.len() {
                // Few enough that they may all be its own.
                let children = space.children(call.catalog, key, child, &id);
                count = children.iter().filter(|child| !owned.contains(child)).count();
            }
            if count > 0 {
                return Err(call.documented(code));
            }
        }
    }
    Ok(())
}

/// Deletes objects, with what came into being with them.
pub(super) fn delete(space: &mut Namespace, key: ResourceKey, seqs: &[Seq]) {
    for seq in seqs {
        let id = space.table(key).and_then(|table| table.get(*seq)).map(|object| object.id.clone());
        if let Some(id) = id {
            space.remove(key, &id);
        }
    }
}
