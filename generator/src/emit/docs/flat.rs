//! A record as rows with dotted paths, the way its values are named on the wire.

use crate::model::{Encoding, Field, RecordId, Service, Type};

/// A field and where it is.
pub(super) struct Leaf<'a> {
    /// The path, as in `Tag.N.Key` or `Vpcs.Vpc[].VpcId`.
    pub(super) path: String,
    pub(super) field: &'a Field,
    /// A field of the record itself, not of an object in it.
    pub(super) top: bool,
    /// Part of a larger JSON text, where it needs no encoding of its own.
    pub(super) inside_json: bool,
}

/// The parameters of a request: `Tag.N.Key`; inside JSON text `Disks[].Size`.
pub(super) fn request(service: &Service, record: RecordId) -> Vec<Leaf<'_>> {
    let mut walk = Walk { service, open: Vec::new(), out: Vec::new() };
    walk.record(record, "", Side::Request);
    walk.out
}

/// The fields of an answer, wrappers included: `Vpcs.Vpc[].VpcId`.
pub(super) fn response(service: &Service, record: RecordId) -> Vec<Leaf<'_>> {
    let mut walk = Walk { service, open: Vec::new(), out: Vec::new() };
    walk.record(record, "", Side::Json);
    walk.out
}

#[derive(Clone, Copy, PartialEq)]
enum Side {
    Request,
    Json,
}

struct Walk<'a> {
    service: &'a Service,
    open: Vec<RecordId>,
    out: Vec<Leaf<'a>>,
}

impl<'a> Walk<'a> {
    fn record(&mut self, id: RecordId, prefix: &str, side: Side) {
        // An object inside itself is told once.
        if self.open.contains(&id) {
            return;
        }
        self.open.push(id);
        let service = self.service;
        for field in &service.record(id).fields {
            let inside_json = side == Side::Json;
            let side = if field.encoding == Some(Encoding::Json) { Side::Json } else { side };
            let mut path = format!("{prefix}{}", field.wire);
            if let Some(wrapper) = &field.wrapper {
                path = format!("{path}.{wrapper}");
            }
            let mut ty = &field.ty;
            while let Type::List(item) = ty {
                let mark = match side {
                    Side::Request if field.encoding == Some(Encoding::Comma) => "",
                    Side::Request => ".N",
                    Side::Json => "[]",
                };
                path.push_str(mark);
                ty = item;
            }
            let inside = format!("{path}.");
            // JSON text is one parameter: it is named without the marks of its inside.
            let whole = field.encoding == Some(Encoding::Json) && !inside_json;
            let name = if whole { format!("{prefix}{}", field.wire) } else { path };
            self.out.push(Leaf { path: name, field, top: prefix.is_empty(), inside_json });
            if let Type::Record(id) = ty {
                self.record(*id, &inside, side);
            }
        }
        self.open.pop();
    }
}
