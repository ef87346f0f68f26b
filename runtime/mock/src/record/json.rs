//! A record as JSON.

use serde_json::{Map, Value, json};

use super::{Refusal, RequestRecord};
use crate::clock;

impl RequestRecord {
    /// The record as a JSON object: what is not known is absent.
    pub(crate) fn to_json(&self) -> Value {
        let mut fields = Map::new();
        let mut put = |name: &str, value: Value| {
            let absent = value.is_null() || value.as_array().is_some_and(Vec::is_empty);
            if !absent {
                fields.insert(name.to_owned(), value);
            }
        };
        put("id", self.id.into());
        put("time", clock::timestamp(self.time).into());
        put("request_id", self.request_id.as_str().into());
        put("namespace", (*self.namespace).into());
        put("account", self.account.as_deref().into());
        put("region", self.region.as_deref().into());
        put("method", self.method.as_str().into());
        put("service", self.service.into());
        put("action", self.action.as_deref().into());
        let parameters = self.parameters.iter().map(|(name, value)| (name.clone(), value.as_str().into()));
        put("parameters", Value::Object(parameters.collect()));
        put("more_parameters", if self.more_parameters == 0 { Value::Null } else { self.more_parameters.into() });
        put("status", self.status.into());
        put("refusal", self.refusal.as_ref().map(refusal).into());
        put("warnings", self.warnings.as_slice().into());
        put("fault", self.fault.as_deref().into());
        put("example", if self.example { true.into() } else { Value::Null });
        put("microseconds", self.microseconds.into());
        Value::Object(fields)
    }
}

fn refusal(refusal: &Refusal) -> Value {
    let row = refusal.row.map(|row| json!({ "action": row.action, "code": row.code, "message": row.message }));
    json!({ "code": refusal.code, "parameter": refusal.parameter, "reason": refusal.reason, "row": row })
}
