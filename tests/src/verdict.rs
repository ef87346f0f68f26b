//! Whether a response is one that the documentation of its action allows.

use aliyun_api_core::{Field, Record, Schema, ValueType, View, code_template, json};
use aliyun_api_mock_runtime::{Effect, ErrorRow, Target};
use serde_json::Value;

use crate::Entry;

/// Whether a body with this status is a response of the action: a success that fits its schema, or a documented error.
///
/// # Errors
/// What is wrong with it.
pub fn responded(entry: Entry, status: u16, body: &[u8]) -> Result<(), String> {
    if status == 200 {
        let mut record = (entry.operation.new_response)();
        json::decode(body, &mut *record).map_err(|error| format!("{}: {error}", entry.name()))?;
        return sound(&*record).map_err(|what| format!("{}: {what}", entry.name()));
    }
    let text = String::from_utf8_lossy(body);
    let envelope: Value =
        serde_json::from_str(&text).map_err(|error| format!("{}: no JSON: {error}: {text}", entry.name()))?;
    let code = envelope.get("Code").and_then(Value::as_str).unwrap_or_default();
    refused(entry, status, code).map_err(|what| format!("{what}: {text}"))
}

/// Whether an error is one that the action documents, or the one for an id that does not exist.
///
/// # Errors
/// It is neither.
pub fn refused(entry: Entry, status: u16, code: &str) -> Result<(), String> {
    let name = entry.name();
    if status >= 500 {
        return Err(format!("{name} failed: {status} {code}"));
    }
    let documented = |row: &ErrorRow| row.status == status && is_code(row.code, code);
    if entry.operation.errors.iter().any(documented)
        || (not_found(entry, code) && is_status_of_not_found(entry, status, code))
    {
        return Ok(());
    }
    Err(format!("{name} does not document {status} {code}"))
}

/// Whether a code is the one for an id that does not exist, in an action that does not document it: that of the
/// resource, or else one made from the name of the parameter.
fn not_found(entry: Entry, code: &str) -> bool {
    let named = |path: &[&str]| code == format!("Invalid{}.NotFound", path.join("."));
    let referred = entry.operation.refs.iter().any(|reference| {
        reference.to.iter().any(|resource| match resource.not_found_error {
            Some(missing) => code == missing,
            None => named(reference.path),
        })
    });
    referred
        || entry.operation.effects.iter().filter_map(Effect::target).any(|target| {
            match target.resource.not_found_error {
                Some(missing) => code == missing,
                None => parameters(target).any(|parameter| named(&[parameter])),
            }
        })
}

/// Whether a code for an id that does not exist may have a status: 404, or what another action of the service
/// documents.
fn is_status_of_not_found(entry: Entry, status: u16, code: &str) -> bool {
    let mut rows = entry.service.operations.iter().flat_map(|operation| operation.errors);
    status == 404 || rows.any(|row| row.status == status && is_code(row.code, code))
}

/// The parameters that may say which object an action is about.
fn parameters(target: &Target) -> impl Iterator<Item = &'static str> {
    let fields = target.resource.id.fields().iter().chain(target.resource.unique);
    target.id.into_iter().chain(fields.map(|field| target.parameter(field)))
}

/// Whether a code is the documented one, or a filled form of it.
fn is_code(documented: &str, code: &str) -> bool {
    documented == code || code_template::filled(documented, code).is_some()
}

/// Whether a record keeps what its schema promises beyond types: required text is there, enums have documented values.
///
/// # Errors
/// The first field that does not.
pub fn sound(record: &dyn Record) -> Result<(), String> {
    let schema: &Schema = record.schema();
    schema.fields.iter().enumerate().try_for_each(|(index, field)| {
        let view = record.get(index).view();
        if field.required && matches!(view, View::Absent | View::Str("")) {
            return Err(format!("{} is always there, and is missing", field.wire));
        }
        value(view, &field.kind, field)
    })
}

fn value(view: View<'_>, kind: &ValueType, field: &Field) -> Result<(), String> {
    match (view, kind) {
        (View::Str(text), ValueType::Enum(values)) if !text.is_empty() && !values.contains(&text) => {
            Err(format!("{} is {text}, which is not documented", field.wire))
        }
        (View::Record(inner), _) => sound(inner).map_err(|what| format!("{}.{what}", field.wire)),
        (View::List(list), ValueType::List(element)) => {
            (0..list.len()).try_for_each(|index| value(list.at(index).view(), element, field))
        }
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::find;

    #[test]
    fn undocumented_responses_are_found() {
        let entry = find("vpc", "DescribeVpcs").unwrap();
        let verdict = |status, body: &str| responded(entry, status, body.as_bytes());
        assert_eq!(verdict(200, r#"{"RequestId":"r","Vpcs":{"Vpc":[{"Status":"Available"}]}}"#), Ok(()));
        let undocumented = verdict(200, r#"{"Vpcs":{"Vpc":[{"Status":"Gone"}]}}"#).unwrap_err();
        assert!(undocumented.contains("Vpcs.Status is Gone"), "{undocumented}");
        assert!(verdict(200, "{").unwrap_err().contains("not valid JSON"));
        assert!(verdict(500, r#"{"Code":"InternalError"}"#).unwrap_err().contains("failed"));
        assert!(verdict(404, r#"{"Code":"InvalidZoneId.NotFound"}"#).unwrap_err().contains("does not document 404"));
        assert_eq!(verdict(404, r#"{"Code":"InvalidVpcId.NotFound"}"#), Ok(()));
        let create = find("vpc", "CreateVpc").unwrap();
        assert!(responded(create, 200, b"{\"VpcId\":\"\",\"VRouterId\":\"v\",\"RouteTableId\":\"r\"}").is_err());
        assert_eq!(refused(create, 400, "QuotaExceeded.Vpc"), Ok(()));
        assert!(refused(create, 404, "QuotaExceeded.Vpc").is_err());
    }

    #[test]
    fn a_filled_code_is_the_documented_one() {
        assert!(is_code("InvalidParameter.%s", "InvalidParameter.Name"));
        assert!(!is_code("InvalidParameter.%s", "InvalidParameter."));
        assert!(!is_code("InvalidParameter.%s", "InvalidParameter"));
    }
}
