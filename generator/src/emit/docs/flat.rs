//! A record as rows with dotted paths, the way its values are named on the wire. `{}` stands behind an object that
//! travels as one JSON text: its fields are no parameters.

use serde_json::Value;

use crate::model::{Encoding, Field, RecordId, Service, Step, Type};

/// A field and where it is.
pub(super) struct Leaf<'a> {
    /// The path, as in `Tag.N.Key` or `Vpcs.Vpc[].VpcId`.
    pub(super) path: String,
    pub(super) field: &'a Field,
    /// An example of it, or of an element of it.
    pub(super) example: Option<&'a Value>,
    /// A field of the record itself, not of an object in it.
    pub(super) top: bool,
    /// Part of a larger JSON text, where it needs no encoding of its own.
    pub(super) inside_json: bool,
}

/// The parameters of a request: `Tag.N.Key`; inside JSON text `Disks[].Size` and `IkeConfig{}.Psk`.
pub(super) fn request(service: &Service, record: RecordId) -> Vec<Leaf<'_>> {
    leaves(service, record, Side::Request)
}

/// The fields of a response, wrappers included: `Vpcs.Vpc[].VpcId`.
pub(super) fn response(service: &Service, record: RecordId) -> Vec<Leaf<'_>> {
    leaves(service, record, Side::Json)
}

#[derive(Clone, Copy, PartialEq)]
enum Side {
    Request,
    Json,
}

fn leaves(service: &Service, record: RecordId, side: Side) -> Vec<Leaf<'_>> {
    let mut out = Vec::new();
    service.walk(record, |step| out.push(leaf(&step, side)));
    out
}

fn leaf<'a>(step: &Step<'_, 'a>, mut side: Side) -> Leaf<'a> {
    let mut prefix = String::new();
    for field in step.around {
        let opens = side == Side::Request && field.encoding == Some(Encoding::Json);
        side = inside(field, side);
        let braces = if opens && matches!(field.ty, Type::Record(_)) { "{}" } else { "" };
        prefix = format!("{}{braces}.", path(field, &prefix, side));
    }
    let field = step.field;
    let inside_json = side == Side::Json;
    // JSON text is one parameter: it is named without the marks of its inside.
    let whole = field.encoding == Some(Encoding::Json) && !inside_json;
    let path = if whole { format!("{prefix}{}", field.wire) } else { path(field, &prefix, side) };
    Leaf { path, field, example: step.example(), top: step.around.is_empty(), inside_json }
}

/// How what is in a field is named, where the field itself is named like `side`.
fn inside(field: &Field, side: Side) -> Side {
    if field.encoding == Some(Encoding::Json) { Side::Json } else { side }
}

/// The path of the elements of a field, or of the field where it is no list.
fn path(field: &Field, prefix: &str, side: Side) -> String {
    let mut path = format!("{prefix}{}", field.wire);
    if let Some(wrapper) = &field.wrapper {
        path = format!("{path}.{wrapper}");
    }
    let mut ty = &field.ty;
    while let Type::List(item) = ty {
        path.push_str(match side {
            Side::Request if field.encoding == Some(Encoding::Comma) => "",
            Side::Request => ".N",
            Side::Json => "[]",
        });
        ty = item;
    }
    path
}
