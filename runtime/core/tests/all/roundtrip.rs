//! Records survive every codec, and no input makes a decoder panic.

use aliyun_api_core::{json, query, sign, xml};
use proptest::collection::vec;
use proptest::option::of;
use proptest::prelude::*;
use serde_json::Value;

use crate::records::{Create, Disk, Response, Status, Tag, Vpc};

/// Text that XML can hold.
const TEXT: &str = "[\\t\\n\\r -~\u{a0}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]{0,8}";
/// Text that can stand in a comma list of any length.
const PART: &str = "[^,]{1,5}";

fn disk() -> impl Strategy<Value = Disk> {
    (any::<i64>(), of(TEXT), vec(TEXT, 0..3)).prop_map(|(size, category, labels)| Disk { size, category, labels })
}

fn tag() -> impl Strategy<Value = Tag> {
    (TEXT, of(TEXT), vec(TEXT, 0..3)).prop_map(|(key, value, values)| Tag { key, value, values })
}

fn status() -> impl Strategy<Value = Status> {
    // An empty text is read as no value.
    let other = TEXT.prop_filter("no value", |text| !text.trim().is_empty());
    prop_oneof![Just("Pending".to_owned()), Just("Available".to_owned()), other].prop_map(Status::from)
}

/// Fractions that decimal text holds exactly.
fn ratio() -> impl Strategy<Value = f64> {
    (-1_000_000_i32..1_000_000).prop_map(|eighths| f64::from(eighths) / 8.0)
}

fn free() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        TEXT.prop_map(Value::from)
    ];
    let inner = leaf.prop_recursive(3, 12, 3, |inner| {
        prop_oneof![
            vec(inner.clone(), 0..3).prop_map(Value::from),
            vec((TEXT, inner), 0..3).prop_map(|entries| Value::Object(entries.into_iter().collect())),
        ]
    });
    prop_oneof![Just(Value::Null), inner]
}

fn create() -> impl Strategy<Value = Create> {
    let scalars = (TEXT, of(any::<i64>()), of(ratio()), of(any::<bool>()), of(status()), of(TEXT));
    let lists = (vec(TEXT, 0..4), vec(any::<i64>(), 0..12), vec(tag(), 0..12), vec(PART, 0..3));
    let objects = (of(disk()), of(vec(disk(), 0..3)), of(disk()), of(any::<i64>()), free());
    (scalars, lists, objects).prop_map(|(scalars, lists, objects)| {
        let (region_id, count, ratio, dry_run, status, password) = scalars;
        let (ids, numbers, tag, names) = lists;
        let (system_disk, data_disk, boot, extra_size, free) = objects;
        Create {
            region_id,
            count,
            ratio,
            dry_run,
            status,
            password,
            ids,
            numbers,
            tag,
            system_disk,
            data_disk,
            names,
            boot,
            extra_size,
            free,
        }
    })
}

fn vpc() -> impl Strategy<Value = Vpc> {
    let lists = (vec(TEXT, 0..3), vec(TEXT, 0..3), vec(any::<i64>(), 0..3));
    (TEXT, of(any::<bool>()), of(status()), lists, of(disk())).prop_map(|(vpc_id, is_default, status, lists, disk)| {
        let (route_table_ids, cidrs, ports) = lists;
        Vpc { vpc_id, is_default, status, route_table_ids, cidrs, ports, disk }
    })
}

fn response() -> impl Strategy<Value = Response> {
    let lists = (vec(vpc(), 0..3), vec(tag(), 0..3), vec(vec(any::<i64>(), 0..3), 0..3));
    (TEXT, any::<i64>(), of(ratio()), lists, free()).prop_map(|(request_id, total, ratio, lists, free)| {
        let (vpcs, bare, deep) = lists;
        Response { request_id, total, ratio, vpcs, bare, deep, free }
    })
}

proptest! {
    #[test]
    fn query(create in create()) {
        let mut again = Create::default();
        let decoded = query::decode(&query::encode(&create), &mut again);
        prop_assert_eq!(decoded, query::Decoded::default());
        prop_assert_eq!(again, create);
    }

    #[test]
    fn percent(pairs in vec((".*", ".*"), 1..5)) {
        let sent = sign::percent::join(&pairs);
        prop_assert_eq!(sign::percent::split(&sent), pairs);
    }

    #[test]
    fn json(create in create(), response in response()) {
        let mut again = Create::default();
        json::decode(&json::encode(&create), &mut again)?;
        prop_assert_eq!(&again, &create);
        let mut again = Response::default();
        let value = json::to_value(&response);
        json::decode_value(&value, &mut again)?;
        prop_assert_eq!(&again, &response);
        prop_assert_eq!(serde_json::from_slice::<Value>(&json::encode(&response))?, value);
    }

    #[test]
    fn xml(response in response()) {
        let mut again = Response::default();
        xml::decode(xml::encode("AnswerResponse", &response).as_bytes(), &mut again)?;
        prop_assert_eq!(again, response);
    }

    #[test]
    fn decoders_take_any_bytes(bytes in vec(any::<u8>(), 0..200)) {
        let _ = json::decode(&bytes, &mut Response::default());
        let _ = xml::decode(&bytes, &mut Response::default());
        let _ = sign::percent::split(&String::from_utf8_lossy(&bytes));
    }

    #[test]
    fn decoders_take_any_json(value in free(), inside in free()) {
        let _ = json::decode_value(&value, &mut Response::default());
        for field in ["TotalCount", "Vpcs", "Bare", "Deep", "Free"] {
            let value = serde_json::json!({"TotalCount": 1, field: {"Vpc": inside}});
            let _ = json::decode_value(&value, &mut Response::default());
        }
    }

    #[test]
    fn decoders_take_any_markup(parts in vec("<A>|</A>|<Vpcs>|</Vpcs>|<Vpc>|</Vpc>|<TotalCount/>|&[a-z#0-9]{0,4};|<!|<!--|]]>|.", 0..20)) {
        let _ = xml::decode(parts.concat().as_bytes(), &mut Response::default());
    }

    #[test]
    fn decoders_take_any_parameters(
        pairs in vec(("(RegionId|Count|Ids|Tag|SystemDisk|DataDisk|Names|Boot|Free|Extra)?(\\.(0|1|2|99999|Key|Size|x|)){0,4}", ".{0,5}"), 0..12),
    ) {
        let decoded = query::decode(&pairs, &mut Create::default());
        prop_assert!(decoded.unknown.len() <= pairs.len());
    }
}
