//! How official clients flatten parameters, compared with our encoder. They write `True` where we write `true`.

use std::collections::BTreeMap;

use aliyun_api_core::{Encoding, Field, Schema, ValueType, json, query, record};
use serde_json::Value;

use crate::fixtures::{pairs, section, text};

#[derive(Clone, Default, PartialEq)]
struct Item {
    key: Option<String>,
    value: Option<String>,
    size: Option<String>,
    x: Option<i64>,
    nested: Option<Inner>,
    l: Vec<String>,
}
static ITEM: Schema = Schema::new(
    "Item",
    &[
        Field::new("Key", ValueType::String),
        Field::new("Value", ValueType::String),
        Field::new("Size", ValueType::String),
        Field::new("X", ValueType::Integer),
        Field::new("Nested", ValueType::Record(&INNER)).encoding(Encoding::Flat),
        Field::new("L", ValueType::List(&ValueType::String)).encoding(Encoding::Repeat),
    ],
);
record!(Item, ITEM, 0 => key, 1 => value, 2 => size, 3 => x, 4 => nested, 5 => l);

#[derive(Clone, Default, PartialEq)]
struct Inner {
    x: Option<i64>,
}
static INNER: Schema = Schema::new("Inner", &[Field::new("X", ValueType::Integer)]);
record!(Inner, INNER, 0 => x);

#[derive(Clone, Default, PartialEq)]
struct Flat {
    a: Option<i64>,
    b: Option<bool>,
    c: Option<bool>,
    d: Option<String>,
    e: Option<String>,
    f: Option<f64>,
    g: Option<String>,
    tag: Vec<Item>,
    ids: Vec<String>,
    system_disk: Option<Item>,
    data_disk: Vec<Item>,
    empty: Vec<String>,
    empty_map: Option<Item>,
    null_in: Vec<String>,
    deep: Vec<Vec<i64>>,
}
const STRINGS: ValueType = ValueType::List(&ValueType::String);
const ITEMS: ValueType = ValueType::List(&ValueType::Record(&ITEM));
static FLAT: Schema = Schema::new(
    "Flat",
    &[
        Field::new("A", ValueType::Integer),
        Field::new("B", ValueType::Boolean),
        Field::new("C", ValueType::Boolean),
        Field::new("D", ValueType::String),
        Field::new("E", ValueType::String),
        Field::new("F", ValueType::Float),
        Field::new("G", ValueType::String),
        Field::new("Tag", ITEMS).encoding(Encoding::Repeat),
        Field::new("Ids", STRINGS).encoding(Encoding::Repeat),
        Field::new("SystemDisk", ValueType::Record(&ITEM)).encoding(Encoding::Flat),
        Field::new("DataDisk", ITEMS).encoding(Encoding::Repeat),
        Field::new("Empty", STRINGS).encoding(Encoding::Repeat),
        Field::new("EmptyMap", ValueType::Record(&ITEM)).encoding(Encoding::Flat),
        Field::new("NullIn", STRINGS).encoding(Encoding::Repeat),
        Field::new("Deep", ValueType::List(&ValueType::List(&ValueType::Integer))).encoding(Encoding::Repeat),
    ],
);
record!(
    Flat, FLAT, 0 => a, 1 => b, 2 => c, 3 => d, 4 => e, 5 => f, 6 => g, 7 => tag, 8 => ids, 9 => system_disk,
    10 => data_disk, 11 => empty, 12 => empty_map, 13 => null_in, 14 => deep,
);

fn sorted(pairs: Vec<(String, String)>) -> BTreeMap<String, String> {
    pairs.into_iter().collect()
}

#[test]
fn flattening() {
    for entry in section("flatten") {
        let mut flat = Flat::default();
        json::decode_value(&entry["in"], &mut flat).unwrap();
        let official = pairs(&entry["out"]);
        let mut again = Flat::default();
        let decoded = query::decode(&official, &mut again);
        assert_eq!(decoded, query::Decoded::default());
        // An object without a field has nothing to send.
        flat.empty_map = None;
        assert_eq!(again, flat);
        let lower = |value: &str| match value {
            "True" | "False" => value.to_lowercase(),
            // We number without the gap that `null` leaves in a list.
            _ => value.to_owned(),
        };
        let expected = official.iter().map(|(name, value)| (name.replace("NullIn.2", "NullIn.1"), lower(value)));
        assert_eq!(sorted(query::encode(&flat)), sorted(expected.collect()));
    }
}

#[derive(Clone, Default, PartialEq)]
struct Pair {
    a: Option<i64>,
    b: Option<Vec<String>>,
    c: Option<bool>,
    k: Option<String>,
    n: Option<Value>,
}
static PAIR: Schema = Schema::new(
    "Pair",
    &[
        Field::new("A", ValueType::Integer),
        Field::new("B", STRINGS),
        Field::new("C", ValueType::Boolean),
        Field::new("K", ValueType::String),
        Field::new("N", ValueType::Any),
    ],
);
record!(Pair, PAIR, 0 => a, 1 => b, 2 => c, 3 => k, 4 => n);

/// One record a test entry: the same parameter `P` with the kind and the encoding of the entry.
macro_rules! styled {
    ($($name:ident, $schema:ident, $type:ty, $kind:expr, $encoding:ident;)+) => {$(
        #[derive(Clone, Default, PartialEq)]
        struct $name {
            p: Option<$type>,
        }
        static $schema: Schema =
            Schema::new("P", &[Field::new("P", $kind).encoding(Encoding::$encoding)]);
        record!($name, $schema, 0 => p);
    )+};
}
styled! {
    TextRepeat, TEXT_REPEAT, Vec<String>, STRINGS, Repeat;
    TextComma, TEXT_COMMA, Vec<String>, STRINGS, Comma;
    TextJson, TEXT_JSON, Vec<String>, STRINGS, Json;
    NumberRepeat, NUMBER_REPEAT, Vec<i64>, ValueType::List(&ValueType::Integer), Repeat;
    NumberComma, NUMBER_COMMA, Vec<i64>, ValueType::List(&ValueType::Integer), Comma;
    NumberJson, NUMBER_JSON, Vec<i64>, ValueType::List(&ValueType::Integer), Json;
    PairRepeat, PAIR_REPEAT, Vec<Pair>, ValueType::List(&ValueType::Record(&PAIR)), Repeat;
    PairJson, PAIR_JSON, Vec<Pair>, ValueType::List(&ValueType::Record(&PAIR)), Json;
    OneJson, ONE_JSON, Pair, ValueType::Record(&PAIR), Json;
}

fn sent<R: aliyun_api_core::Record + Default>(value: &Value) -> Vec<(String, String)> {
    let mut record = R::default();
    json::decode_value(&serde_json::json!({ "P": value }), &mut record).unwrap();
    query::encode(&record)
}

#[test]
fn list_styles() {
    let mut tested = 0;
    for entry in section("array_style") {
        let (value, style) = (&entry["in"], text(&entry, "style"));
        let first = &value[0];
        let sent = match style {
            "repeatList" if first.is_string() => sent::<TextRepeat>(value),
            "repeatList" if first.is_number() => sent::<NumberRepeat>(value),
            "repeatList" => sent::<PairRepeat>(value),
            "simple" if first.is_string() => sent::<TextComma>(value),
            "simple" if first.is_number() => sent::<NumberComma>(value),
            "json" if first.is_string() => sent::<TextJson>(value),
            "json" if first.is_number() => sent::<NumberJson>(value),
            "json" if value.is_array() => sent::<PairJson>(value),
            "json" => sent::<OneJson>(value),
            // Lists joined by spaces or bars, and objects in a comma list, occur in no action.
            _ => continue,
        };
        let out = match style {
            "repeatList" => {
                let encode = |(name, value): &(String, String)| {
                    format!("{name}={}", aliyun_api_core::sign::percent::encode(value))
                };
                sent.iter().map(encode).collect::<Vec<_>>().join("&&").replace("true", "True")
            }
            _ => sent[0].1.clone(),
        };
        assert_eq!(out, text(&entry, "out"), "{entry}");
        tested += 1;
    }
    assert_eq!(tested, 12);
}
