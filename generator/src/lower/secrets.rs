//! What is a secret because it is part of one.

use crate::model::{Record, RecordId, Type};

/// Makes secrets of all fields of an object that is a secret anywhere, so that it shows them nowhere: an object may be
/// shown by itself, and the pages have a row for each of its fields.
pub(super) fn spread(records: &mut [Record]) {
    let mut open: Vec<RecordId> = records.iter().flat_map(secret_objects).collect();
    let mut seen = vec![false; records.len()];
    while let Some(id) = open.pop() {
        let Some(record) = records.get_mut(id.0).filter(|_| !std::mem::replace(&mut seen[id.0], true)) else {
            continue;
        };
        record.fields.iter_mut().for_each(|field| field.sensitive = true);
        open.extend(secret_objects(record));
    }
}

/// The objects in the fields of a record that are secrets.
fn secret_objects(record: &Record) -> Vec<RecordId> {
    let secrets = record.fields.iter().filter(|field| field.sensitive);
    let objects = secrets.filter_map(|field| match field.ty.innermost() {
        Type::Record(id) => Some(*id),
        _ => None,
    });
    objects.collect()
}
