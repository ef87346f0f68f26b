//! Mappings with known keys: struct, reading and JSON Schema from one declaration.

use serde_json::{Value, json};

/// Declares a mapping with known keys: the struct, its reading and its JSON Schema from one list.
///
/// `required` keys are there, `optional` ones are an `Option`, `default` ones are the type's default where absent.
/// What `aside` ones say is kept by the reader itself.
/// `needed` keys are required too, and something stands in for one that is not there, so that the rest is read and
/// checked. Behind a type may stand `as` and the shape that editors know of its values, and behind all keys `also` and
/// what else the JSON Schema demands of the mapping.
macro_rules! spec_object {
    ($(#[doc = $doc:literal])+ $what:literal struct $name:ident { $($(#[doc = $field_doc:literal])+ $need:ident $field:ident = $key:literal : $type:ty $(as $shape:expr)?,)* } $(also $demands:expr)?) => {
        $(#[doc = $doc])+
        #[derive(Clone, Debug)]
        pub(crate) struct $name {
            /// Where it stands.
            #[allow(dead_code, reason = "not every mapping is reported as a whole")]
            pub(crate) span: $crate::source::Span,
            /// The keys that are there, as they stand.
            #[allow(dead_code, reason = "most mappings have no key that only some of them may have")]
            pub(crate) keys: $crate::yaml::Keys,
            $($(#[doc = $field_doc])+ pub(crate) $field: spec_object!(@type $need $type),)*
        }

        impl $crate::yaml::FromNode for $name {
            fn from_node(node: &$crate::yaml::Node, reader: &mut $crate::yaml::Reader) -> Option<Self> {
                let entries = reader.object(node, &[$($key),*], $what)?;
                let required: Vec<&'static str> = [$(spec_object!(@need $need $key)),*].into_iter().flatten().collect();
                reader.missing(&entries, &required, node.span, $what);
                reader.enter(node.extent());
                $(let $field = reader.optional::<$type>(&entries, $key);)*
                reader.leave();
                let read = Self { span: node.span, keys: entries.into_keys(), $($field: spec_object!(@take $need $field $key node reader),)* };
                $(spec_object!(@touch $need read.$field);)*
                Some(read)
            }

            fn schema(definitions: &mut $crate::yaml::Definitions) -> serde_json::Value {
                let name = stringify!($name);
                if !definitions.contains_key(name) {
                    // Reserved first: a type may hold itself.
                    definitions.insert(name.to_owned(), serde_json::Value::Null);
                    let mut properties = serde_json::Map::new();
                    $(
                        let schema = <$type as $crate::yaml::FromNode>::schema(definitions);
                        $(let schema = $crate::yaml::shape::narrowed(schema, &$shape);)?
                        let schema = $crate::yaml::described(schema, &[$($field_doc),+]);
                        properties.insert($key.to_owned(), schema);
                    )*
                    let required: Vec<&str> = [$(spec_object!(@need $need $key)),*].into_iter().flatten().collect();
                    #[allow(unused_mut, reason = "most demand nothing more")]
                    let mut schema = serde_json::json!({
                        "description": $crate::yaml::one_line(&[$($doc),+]),
                        "type": "object",
                        "properties": properties,
                        "required": required,
                        "additionalProperties": false,
                    });
                    $(schema["allOf"] = $demands;)?
                    definitions.insert(name.to_owned(), schema);
                }
                serde_json::json!({ "$ref": format!("#/definitions/{name}") })
            }
        }
    };
    (@type required $type:ty) => { $type };
    (@type needed $type:ty) => { $type };
    (@type optional $type:ty) => { Option<$type> };
    (@type default $type:ty) => { $type };
    (@type aside $type:ty) => { $type };
    (@take required $field:ident $key:literal $node:ident $reader:ident) => { $field? };
    (@take needed $field:ident $key:literal $node:ident $reader:ident) => {
        match $field {
            Some(value) => value,
            None => {
                $reader.lacks($key);
                $crate::yaml::StandIn::stand_in($node.span.file())
            }
        }
    };
    (@take optional $field:ident $key:literal $node:ident $reader:ident) => { $field };
    (@take default $field:ident $key:literal $node:ident $reader:ident) => { $field.unwrap_or_default() };
    (@take aside $field:ident $key:literal $node:ident $reader:ident) => { $field.unwrap_or_default() };
    // So that every other field that nobody looks at is a warning of the compiler.
    (@touch aside $object:ident.$field:ident) => { let _ = &$object.$field; };
    (@touch $need:ident $object:ident.$field:ident) => {};
    (@need required $key:literal) => { Some($key) };
    (@need needed $key:literal) => { Some($key) };
    (@need $need:ident $key:literal) => { None };
}
pub(crate) use spec_object;

/// A schema with a description; a reference is wrapped, since draft-07 ignores what stands beside `$ref`.
pub(crate) fn described(schema: Value, doc: &[&str]) -> Value {
    let doc = one_line(doc);
    match schema {
        Value::Object(mut map) if !map.contains_key("$ref") => {
            map.insert("description".to_owned(), doc.into());
            Value::Object(map)
        }
        Value::Bool(true) => json!({ "description": doc }),
        other => json!({ "allOf": [other], "description": doc }),
    }
}

/// The lines of a doc comment as one.
pub(crate) fn one_line(doc: &[&str]) -> String {
    doc.iter().map(|line| line.trim()).collect::<Vec<_>>().join(" ")
}
