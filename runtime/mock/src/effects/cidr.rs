//! CIDR blocks of new objects: inside those that they belong to, apart from those beside them.

use aliyun_api_core::{Block, UNDOCUMENTED_CIDR};
use serde_json::Value;

use super::Call;
use crate::catalog::ResourceKey;
use crate::state::namespace::Namespace;
use crate::value::{self, Fields};
use crate::{ApiError, CidrRelation, CidrRule};

/// Refuses objects whose blocks break a rule of their resource, by themselves or among those created with them.
pub(super) fn check<'f>(
    call: &Call<'_>,
    space: &mut Namespace,
    key: ResourceKey,
    objects: impl Iterator<Item = &'f Fields> + Clone,
) -> Result<(), ApiError> {
    for rule in key.resource.cidr_rules {
        for (index, fields) in objects.clone().enumerate() {
            let own = blocks(fields.get(rule.field));
            let before = objects.clone().take(index);
            if !own.is_empty() && !holds(call, space, key, rule, (fields, &own), before) {
                return Err(refusal(call, rule));
            }
        }
    }
    Ok(())
}

/// Whether the blocks of an object, and of those that are created before it, keep a rule.
fn holds<'f>(
    call: &Call<'_>,
    space: &mut Namespace,
    key: ResourceKey,
    rule: &CidrRule,
    (fields, own): (&Fields, &[Block]),
    before: impl Iterator<Item = &'f Fields>,
) -> bool {
    let (owner, clash): (_, fn(Block, Block) -> bool) = match rule.relation {
        CidrRelation::Inside(outer) => {
            let outer = outer.iter().filter_map(|path| call.look_up(space, key.resource, &[fields], path));
            let outer: Vec<Block> = outer.flat_map(|value| blocks(Some(&value))).collect();
            // Of what has no block, nothing is known.
            return outer.is_empty() || own.iter().all(|own| outer.iter().any(|outer| outer.contains(*own)));
        }
        CidrRelation::Disjoint(owner) => (owner, Block::overlaps),
        CidrRelation::Distinct(owner) => (owner, |own, other| own.contains(other) && other.contains(own)),
    };
    let Some(id) = value::pick(fields, owner).as_ref().and_then(value::text) else { return true };
    let clashes =
        |other: &Fields| blocks(other.get(rule.field)).iter().any(|other| own.iter().any(|own| clash(*own, *other)));
    let same_owner =
        |other: &&Fields| value::pick(*other, owner).as_ref().and_then(value::text).as_deref() == Some(&*id);
    if before.filter(same_owner).any(clashes) {
        return false;
    }
    let Some(table) = space.table_mut(key) else { return true };
    let beside = table.having(owner, &id).to_vec();
    !beside.into_iter().filter_map(|seq| table.get(seq)).any(|other| clashes(&other.fields))
}

/// The blocks in a value: one, or a list of them. An address alone is a block of one address; what is no block is left
/// out, such as the id of a prefix list.
fn blocks(value: Option<&Value>) -> Vec<Block> {
    match value {
        Some(Value::String(text)) => Block::parse(text.trim()).into_iter().collect(),
        Some(Value::Array(values)) => values.iter().filter_map(|value| Block::parse(value.as_str()?.trim())).collect(),
        _ => Vec::new(),
    }
}

fn refusal(call: &Call<'_>, rule: &CidrRule) -> ApiError {
    let words = match rule.relation {
        CidrRelation::Inside(_) => format!("with a {} that is no part of the block around it", rule.field),
        CidrRelation::Disjoint(_) => format!("with a {} that overlaps with another", rule.field),
        CidrRelation::Distinct(_) => format!("with a {} that another has", rule.field),
    };
    rule.error.map_or_else(|| call.undocumented(UNDOCUMENTED_CIDR, &words), |code| call.documented(code))
}
