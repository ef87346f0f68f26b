//! Which fields of a record the decoder at hand has met: takes names as they come, tells what is missing.

use crate::{Schema, schema::Field};

/// The field that is never demanded: a response is worth reading without it.
const NEVER_DEMANDED: &str = "RequestId";

/// How a field was met so far.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Met {
    Not,
    /// Under another spelling.
    Also,
    /// Under its wire name.
    Exact,
}

/// A field that a name on the wire leads to.
#[derive(Clone, Copy)]
pub(crate) struct Hit {
    pub(crate) index: usize,
    /// Whether the name is the wire name, not another spelling.
    pub(crate) exact: bool,
}

/// Finds the field for `name`; `hint` is where it probably is, because servers send fields in order.
pub(crate) fn find(schema: &Schema, name: &str, hint: usize) -> Option<Hit> {
    if schema.fields.get(hint).is_some_and(|field| field.wire == name) {
        return Some(Hit { index: hint, exact: true });
    }
    let index = schema.position(name)?;
    let exact = schema.fields.get(index).is_some_and(|field| field.wire == name);
    Some(Hit { index, exact })
}

/// How many fields most records have at most: what is known of those needs no memory of its own.
const FEW: usize = 48;

pub(crate) struct Presence {
    few: [Met; FEW],
    /// What is known of the fields after those.
    rest: Vec<Met>,
}

impl Presence {
    pub(crate) fn new(schema: &Schema) -> Self {
        Self { few: [Met::Not; FEW], rest: vec![Met::Not; schema.fields.len().saturating_sub(FEW)] }
    }

    fn met(&self, index: usize) -> Met {
        let met = self.few.get(index).or_else(|| self.rest.get(index.checked_sub(FEW)?));
        met.copied().unwrap_or(Met::Not)
    }

    /// Whether a value under this name counts: the wire name wins over another spelling.
    pub(crate) fn takes(&self, hit: Hit) -> bool {
        hit.exact || self.met(hit.index) != Met::Exact
    }

    /// Whether no value was stored in the field yet.
    pub(crate) fn is_fresh(&self, index: usize) -> bool {
        self.met(index) == Met::Not
    }

    /// Notes a value; returns whether the field has to be cleared, because a later `null` took the value back.
    pub(crate) fn mark(&mut self, hit: Hit, present: bool) -> bool {
        let name = if hit.exact { Met::Exact } else { Met::Also };
        let revoked = !present && self.met(hit.index) == name;
        let met = match hit.index.checked_sub(FEW) {
            None => self.few.get_mut(hit.index),
            Some(index) => self.rest.get_mut(index),
        };
        if let Some(met) = met {
            if present {
                *met = name;
            } else if revoked {
                *met = Met::Not;
            }
        }
        revoked
    }

    /// The first field that must be there and is not.
    pub(crate) fn missing(&self, schema: &'static Schema) -> Option<&'static Field> {
        let demanded = |field: &Field| field.required && field.wire != NEVER_DEMANDED;
        schema.fields.iter().enumerate().find(|(index, field)| demanded(field) && self.is_fresh(*index)).map(|(_, f)| f)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ValueType;

    #[test]
    fn a_record_may_have_any_number_of_fields() {
        for count in [1, FEW, FEW + 1, 3 * FEW] {
            let fields = (0..count).map(|_| Field::new("Name", ValueType::String).required());
            let fields: Vec<Field> = fields.collect();
            let schema: &'static Schema = Box::leak(Box::new(Schema::new("Wide", Box::leak(fields.into()))));
            let mut presence = Presence::new(schema);
            for index in 0..count {
                assert!(presence.missing(schema).is_some() && presence.is_fresh(index));
                presence.mark(Hit { index, exact: true }, true);
                assert!(!presence.is_fresh(index) && !presence.takes(Hit { index, exact: false }));
            }
            assert!(presence.missing(schema).is_none());
        }
    }
}
