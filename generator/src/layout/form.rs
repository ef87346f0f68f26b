//! What the format says of the layout: the order of keys, and what is never on one line. It is read off the JSON
//! Schemas, which come from the same declarations as the reader.

use serde_json::{Map, Value};

use crate::format::{AcknowledgementSpec, ActionSpec, ResourcesSpec, ServiceSpec, TermsSpec, TypesSpec};
use crate::load::{FilePlace, place};
use crate::yaml::{Definitions, FromNode};

/// Mappings that are a block however short they are: each is a thing of its own.
const TALL: &[&str] = &["ActionSpec", "EndpointsSpec", "ExampleSpec", "ResourceSpec", "ServiceSpec"];

/// The forms of all files.
pub(super) struct Forms {
    definitions: Definitions,
    action: Value,
    service: Value,
    types: Value,
    resources: Value,
    terms: Value,
    acknowledgement: Value,
}

/// The form of a value; a free one has neither known keys nor known elements.
#[derive(Clone, Copy)]
pub(super) struct Form<'f> {
    definitions: &'f Definitions,
    schema: Option<&'f Value>,
    /// Whether the value is a block however short it is.
    pub(super) tall: bool,
    /// Whether each value of the mapping is one.
    tall_values: bool,
}

/// The form of a mapping.
pub(super) struct MappingForm<'f> {
    form: Form<'f>,
    /// Its keys in their order, where they are known.
    keys: Option<&'f Map<String, Value>>,
    /// What each value is, where keys are free.
    values: Option<&'f Value>,
    /// Whether it is a block however short it is.
    pub(super) tall: bool,
}

impl Forms {
    pub(super) fn new() -> Self {
        let mut definitions = Definitions::new();
        let action = ActionSpec::schema(&mut definitions);
        let service = ServiceSpec::schema(&mut definitions);
        let types = TypesSpec::schema(&mut definitions);
        let resources = ResourcesSpec::schema(&mut definitions);
        let terms = TermsSpec::schema(&mut definitions);
        let acknowledgement = AcknowledgementSpec::schema(&mut definitions);
        Self { definitions, action, service, types, resources, terms, acknowledgement }
    }

    /// The form of the file at a path; `None` where no spec stands.
    pub(super) fn of(&self, path: &str) -> Option<Form<'_>> {
        let (schema, tall_values) = match place(path) {
            FilePlace::Action { .. } => (&self.action, false),
            FilePlace::Service { name: "service.yaml", .. } => (&self.service, false),
            FilePlace::Service { name: "types.yaml", .. } => (&self.types, true),
            FilePlace::Service { .. } => (&self.resources, false),
            FilePlace::Terms => (&self.terms, false),
            FilePlace::Acknowledgement => (&self.acknowledgement, false),
            FilePlace::Program | FilePlace::Guide | FilePlace::Nowhere => return None,
        };
        Some(Form { definitions: &self.definitions, schema: Some(schema), tall: true, tall_values })
    }
}

impl<'f> Form<'f> {
    fn inner(self, schema: Option<&'f Value>) -> Self {
        Self { schema, tall: self.tall_values, tall_values: false, ..self }
    }

    /// The schemas one of which the value has, each with its name: references and choices are followed.
    fn choices(self) -> Vec<(Option<&'f str>, &'f Map<String, Value>)> {
        let mut found = Vec::new();
        let mut open: Vec<(Option<&str>, &Value)> = self.schema.map(|schema| (None, schema)).into_iter().collect();
        while let Some((name, schema)) = open.pop() {
            let Value::Object(map) = schema else { continue };
            let reference = map.get("$ref").and_then(Value::as_str).and_then(|path| path.rsplit('/').next());
            if let Some(name) = reference {
                open.extend(self.definitions.get_key_value(name).map(|(name, schema)| (Some(name.as_str()), schema)));
            } else if map.contains_key("type") {
                found.push((name, map));
            } else {
                let branches = ["anyOf", "allOf"].into_iter().filter_map(|key| map.get(key)?.as_array());
                open.extend(branches.flatten().map(|schema| (None, schema)));
            }
        }
        found
    }

    /// Whether a schema is that of a struct, and of nothing else.
    fn is_struct(self, schema: &'f Value) -> bool {
        schema.get("$ref").is_some() && self.inner(Some(schema)).choices().iter().any(|(_, map)| is(map, "object"))
    }

    /// The form of a mapping with these keys.
    pub(super) fn mapping(self, keys: &[&str]) -> MappingForm<'f> {
        let free = MappingForm { form: self, keys: None, values: None, tall: self.tall };
        let mut chosen = free;
        for (name, map) in self.choices().into_iter().filter(|(_, map)| is(map, "object")) {
            let known = map.get("properties").and_then(Value::as_object);
            match (known, map.get("additionalProperties")) {
                (Some(known), _) if keys.iter().all(|key| known.contains_key(*key)) => {
                    let tall = self.tall || name.is_some_and(|name| TALL.contains(&name));
                    return MappingForm { form: self, keys: Some(known), values: None, tall };
                }
                (None, Some(values @ Value::Object(_))) => {
                    let tall = self.tall || self.is_struct(values);
                    chosen = MappingForm { form: self, keys: None, values: Some(values), tall };
                }
                _ => {}
            }
        }
        chosen
    }

    /// The form of the elements of a list, and whether the list is a block however short it is.
    pub(super) fn list(self) -> (Self, bool) {
        let items = self.choices().into_iter().find_map(|(_, map)| is(map, "array").then(|| map.get("items"))?);
        (self.inner(items), items.is_some_and(|items| self.is_struct(items)))
    }
}

impl<'f> MappingForm<'f> {
    /// The place of a key in the order; `None` where the order is free.
    pub(super) fn rank(&self, key: &str) -> Option<usize> {
        self.keys?.keys().position(|known| known == key)
    }

    /// The form of the value of a key.
    pub(super) fn value(&self, key: &str) -> Form<'f> {
        self.form.inner(self.keys.map_or(self.values, |keys| keys.get(key)))
    }

    /// Whether the order of the keys says nothing.
    pub(super) fn is_ordered(&self) -> bool {
        self.keys.is_some()
    }
}

fn is(map: &Map<String, Value>, ty: &str) -> bool {
    map.get("type").is_some_and(|found| found == ty)
}

#[cfg(test)]
mod tests {
    use super::{Forms, TALL};

    #[test]
    fn tall_mappings_are_declared() {
        let forms = Forms::new();
        for name in TALL {
            assert!(forms.definitions.contains_key(*name), "{name}");
        }
    }

    #[test]
    fn keys_and_values_are_found_through_references_and_choices() {
        let forms = Forms::new();
        let action = forms.of("a/b/C.yaml").map(|form| form.mapping(&["action", "parameters"]));
        let Some(action) = action else { panic!("an action has a form") };
        assert!(action.rank("action") < action.rank("parameters") && action.tall);
        let field = action.value("parameters").mapping(&["A"]).value("A");
        let field = field.mapping(&["type", "items"]);
        assert!(field.rank("type") < field.rank("doc") && !field.tall);
        let (row, tall) = action.value("errors").list();
        assert!(tall && row.mapping(&["status"]).rank("status") == Some(0));
        let example = field.value("example").mapping(&["type"]);
        assert!(!example.is_ordered() && !example.tall);
        let resource = forms.of("a/resources.yaml").map(|form| form.mapping(&["Vpc"]).value("Vpc").mapping(&["id"]));
        let Some(resource) = resource else { panic!("resources have a form") };
        let id = resource.value("id");
        assert_eq!(id.mapping(&["key"]).rank("key"), Some(0));
        assert_eq!(id.mapping(&["prefix", "field"]).rank("prefix"), Some(1));
        assert!(forms.of("programs/01-a.rs").is_none());
        assert!(forms.of("guides/01-a.rs").is_none());
    }
}
