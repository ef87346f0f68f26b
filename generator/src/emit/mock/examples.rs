//! The table of the examples of a service, which a mock server reads when it is asked to answer them.

use serde_json::json;

use crate::emit::EmitError;
use crate::model::Service;

/// A JSON list with an example a line, in the order of the pages.
pub(super) fn table(service: &Service) -> Result<String, EmitError> {
    let mut lines = Vec::new();
    for action in service.group_ids().flat_map(|group| service.actions_of(group)).map(|(_, action)| action) {
        for example in &action.examples {
            let (title, request, response) = (&example.title, &example.request, &example.response);
            let row = json!({ "action": action.wire, "title": title, "request": request, "response": response });
            let line = serde_json::to_string(&row).map_err(|error| EmitError {
                output: "mock",
                file: action.wire.clone(),
                reason: error.to_string(),
            })?;
            lines.push(line);
        }
    }
    Ok(format!("[\n{}\n]\n", lines.join(",\n")))
}
