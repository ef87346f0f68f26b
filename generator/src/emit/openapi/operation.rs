//! An action as an operation: request, responses, examples.

use serde_json::{Map, Value, json};

use super::form::Form;
use super::optional::object;
use super::profile::Profile;
use super::schema::{Scope, component};
use super::{errors, examples, facts};
use crate::emit::docs;
use crate::model::{Action, ActionId, Example};

/// The media type of a request.
const FORM: &str = "application/x-www-form-urlencoded";

/// An action, ready for every profile.
pub(super) struct Operation<'a> {
    action: &'a Action,
    pub(super) form: Form<'a>,
    /// What stands before the request.
    head: Map<String, Value>,
    /// What stands behind it.
    tail: Map<String, Value>,
}

impl<'a> Operation<'a> {
    pub(super) fn of(scope: Scope<'a>, id: ActionId) -> Self {
        let service = scope.service;
        let action = service.action(id);
        let mut head = Map::from_iter([
            ("operationId".to_owned(), Value::from(action.wire.as_str())),
            ("tags".to_owned(), json!([service.group(action.group).id])),
            ("summary".to_owned(), action.summary.as_str().into()),
        ]);
        let description = description(scope, action);
        if !description.is_empty() {
            head.insert("description".to_owned(), description.into());
        }
        if action.deprecated.is_some() || action.withdrawn.is_some() {
            head.insert("deprecated".to_owned(), true.into());
        }
        let mut responses = Map::from_iter([("200".to_owned(), success(scope, action))]);
        responses.extend(errors::responses(service, action));
        let mut tail = Map::from_iter([("responses".to_owned(), Value::Object(responses))]);
        tail.extend(facts::of_action(scope, id));
        Self { action, form: Form::of(scope, action), head, tail }
    }

    /// The path and its item.
    pub(super) fn item(&self, scope: Scope<'_>, profile: Profile) -> (String, Value) {
        let fixed = profile.fixed(scope.service, self.action);
        let constant = |(name, schema): &(&str, Value)| ((*name).to_owned(), schema["const"].clone());
        let shown: Map<String, Value> = fixed.iter().map(constant).collect();
        let examples = self.action.examples.iter().enumerate().map(|(index, example)| {
            let mut value = shown.clone();
            value.extend(self.form.example(self.action, example));
            (name(index), self::example(example, value))
        });
        let examples: Map<String, Value> = examples.collect();
        let schema = self.form.schema(fixed);
        let required = schema.get("required").is_some();
        let content = object([(FORM, object([("schema", schema), ("examples", examples.into())]))]);
        let mut operation = self.head.clone();
        operation.insert("requestBody".to_owned(), object([("required", required.into()), ("content", content)]));
        operation.extend(self.tail.clone());
        (profile.path(scope.service, self.action), object([("post", operation.into())]))
    }
}

/// The name of an example, the same for request and response.
fn name(index: usize) -> String {
    format!("example{}", index + 1)
}

/// An example with its value.
fn example(example: &Example, value: Map<String, Value>) -> Value {
    object([("summary", example.title.as_str().into()), ("value", value.into())])
}

fn description(scope: Scope<'_>, action: &Action) -> String {
    let mut parts = facts::obsolete(scope.service, action);
    parts.extend(action.description.as_deref().map(docs::markdown_text));
    parts.extend(action.asynchronous.as_deref().map(docs::markdown_prose));
    let rules: Vec<String> = action
        .rules
        .iter()
        .filter_map(|rule| rule.doc.as_deref())
        .map(|doc| format!("- {}", docs::markdown_prose(doc)))
        .collect();
    if !rules.is_empty() {
        parts.push(rules.join("\n"));
    }
    parts.join("\n\n")
}

fn success(scope: Scope<'_>, action: &Action) -> Value {
    let response = scope.service.record(action.response);
    let examples = action.examples.iter().enumerate().map(|(index, example)| {
        let value = examples::record(scope.service, action.response, &example.response);
        (name(index), self::example(example, value))
    });
    let examples: Map<String, Value> = examples.collect();
    let body = object([("schema", component(&response.rust)), ("examples", examples.into())]);
    object([("description", "Done, or under way.".into()), ("content", object([("application/json", body)]))])
}
