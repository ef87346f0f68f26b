//! The fields of a record with those of the objects inside it.

use super::{Field, Record, RecordId, Service, Type};

/// A field on a walk, and the fields that lead to it.
#[derive(Clone, Copy, Debug)]
pub struct Step<'w, 'a> {
    /// The field.
    pub field: &'a Field,
    /// The fields around it, from the outside.
    pub around: &'w [&'a Field],
}

impl Step<'_, '_> {
    /// The wire names that lead to the field, its own at the end; lists and wrappers have none.
    pub fn path(&self) -> Vec<String> {
        self.around.iter().copied().chain([self.field]).map(|field| field.wire.clone()).collect()
    }
}

/// Visits the fields of a record and of the objects inside it, through lists of any depth, from the outside and in
/// order. An object that is met again inside itself is not visited again.
pub(crate) fn walk<'a>(records: &'a [Record], record: RecordId, mut visit: impl FnMut(Step<'_, 'a>)) {
    descend(records, record, &mut Vec::new(), &mut Vec::new(), &mut visit);
}

fn descend<'a>(
    records: &'a [Record],
    record: RecordId,
    open: &mut Vec<RecordId>,
    around: &mut Vec<&'a Field>,
    visit: &mut impl FnMut(Step<'_, 'a>),
) {
    if open.contains(&record) {
        return;
    }
    open.push(record);
    for field in &records[record.0].fields {
        visit(Step { field, around });
        if let Type::Record(inner) = field.ty.innermost() {
            around.push(field);
            descend(records, *inner, open, around, visit);
            around.pop();
        }
    }
    open.pop();
}

impl Service {
    /// Visits the fields of a record and of the objects inside it, through lists of any depth, from the outside and in
    /// order. An object that is met again inside itself is not visited again.
    pub fn walk<'a>(&'a self, record: RecordId, visit: impl FnMut(Step<'_, 'a>)) {
        walk(&self.records, record, visit);
    }
}
