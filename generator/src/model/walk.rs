//! The fields of a record with those of the objects inside it.

use serde_json::Value;

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

impl<'a> Step<'_, 'a> {
    /// An example of the field, or of an element of it: what an example of a field around it says, the outermost first,
    /// or else its own. So a type that several places share shows values of each place.
    pub fn example(&self) -> Option<&'a Value> {
        let told = self.around.iter().enumerate().find_map(|(index, outer)| {
            let inner = self.around[index + 1..].iter().copied().chain([self.field]);
            let path: Vec<&Field> = inner.collect();
            let said = outer.example.iter().chain(&outer.item_example);
            said.into_iter().find_map(|value| inside(outer, value, &path))
        });
        told.or(self.field.example.as_ref()).or(self.field.item_example.as_ref())
    }
}

/// The value at a path inside the example of a field: through the wrapper and the first elements of lists.
fn inside<'a>(outer: &Field, value: &'a Value, path: &[&Field]) -> Option<&'a Value> {
    match value {
        Value::Array(items) => items.iter().find_map(|item| inside(outer, item, path)),
        Value::Object(fields) => {
            let wrapped = outer.wrapper.as_deref().and_then(|wrapper| fields.get(wrapper));
            if let Some(elements) = wrapped.filter(|_| fields.len() == 1) {
                return inside(outer, elements, path);
            }
            let (first, rest) = path.split_first()?;
            let value = fields.get(&first.wire)?;
            if rest.is_empty() { Some(value) } else { inside(first, value, rest) }
        }
        _ => None,
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
