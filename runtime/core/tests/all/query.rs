//! What requests look like as parameters, and what a server makes of parameters.

use aliyun_api_core::query::{Problem, decode, encode};
use aliyun_api_core::{Encoding, Field, Schema, ValueType, record};

use crate::records::{Create, Disk, Tag};

fn pairs(list: &[(&str, &str)]) -> Vec<(String, String)> {
    list.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect()
}

/// Decodes parameters together with the one that is always required.
fn read(list: &[(&str, &str)]) -> (Create, Vec<String>, Vec<String>) {
    let mut all = pairs(list);
    all.push(("RegionId".into(), "r".into()));
    let mut create = Create::default();
    let decoded = decode(&all, &mut create);
    (create, decoded.problems.iter().map(ToString::to_string).collect(), decoded.unknown)
}

fn problems(list: &[(&str, &str)]) -> Vec<String> {
    let (_, problems, unknown) = read(list);
    assert_eq!(unknown, [""; 0]);
    problems
}

#[test]
fn every_encoding_is_written() {
    let disk = |size| Disk { size, category: Some("ssd".into()), labels: vec!["x".into()] };
    let create = Create {
        region_id: String::new(),
        count: Some(3),
        ratio: Some(0.5),
        dry_run: Some(true),
        status: Some("Pending".into()),
        password: Some(String::new()),
        ids: vec!["a".into(), String::new()],
        tag: vec![
            Tag { key: "k".into(), value: Some("v".into()), values: vec!["1".into(), "2".into()] },
            Tag { key: "l".into(), ..Tag::default() },
        ],
        system_disk: Some(disk(20)),
        data_disk: Some(vec![disk(30)]),
        names: vec!["n".into(), "m".into()],
        boot: Some(Disk { size: 1, ..Disk::default() }),
        extra_size: Some(9),
        free: serde_json::json!({"a": 1}),
        ..Create::default()
    };
    let expected = pairs(&[
        ("RegionId", ""),
        ("Count", "3"),
        ("95Ratio", "0.5"),
        ("DryRun", "true"),
        ("dryRun", "true"),
        ("Status", "Pending"),
        ("Password", ""),
        ("Ids.1", "a"),
        ("Ids.2", ""),
        ("Tag.1.Key", "k"),
        ("Tag.1.Value", "v"),
        ("Tag.1.Values.1", "1"),
        ("Tag.1.Values.2", "2"),
        ("Tag.2.Key", "l"),
        ("SystemDisk.Size", "20"),
        ("SystemDisk.Category", "ssd"),
        ("SystemDisk.Labels.1", "x"),
        ("DataDisk", r#"[{"Size":30,"Category":"ssd","Labels":["x"]}]"#),
        ("Names", "n,m"),
        ("Boot", r#"{"Size":1,"Labels":[]}"#),
        ("Extra.1.Size", "9"),
        ("Free", r#"{"a":1}"#),
    ]);
    assert_eq!(encode(&create), expected);
    let mut again = Create::default();
    let decoded = decode(&expected, &mut again);
    assert_eq!((decoded.problems, decoded.unknown, again), (vec![], vec![], create));
}

#[test]
fn absent_is_not_sent_but_an_empty_json_list_is() {
    assert_eq!(encode(&Create::default()), pairs(&[("RegionId", "")]));
    let create = Create { data_disk: Some(vec![]), ..Create::default() };
    assert_eq!(encode(&create), pairs(&[("RegionId", ""), ("DataDisk", "[]")]));
}

#[test]
fn numbering_may_have_gaps_and_any_order() {
    let (create, problems, unknown) =
        read(&[("Ids.10", "c"), ("Ids.2", "a"), ("Ids.9", "b"), ("Tag.7.Key", "k"), ("Numbers.1", "")]);
    assert_eq!((problems.len(), unknown.len()), (0, 0));
    assert_eq!(create.ids, ["a", "b", "c"]);
    assert_eq!(create.tag.len(), 1);
    assert_eq!(create.numbers, [0; 0]);
}

#[test]
fn booleans_in_any_case_and_empty_text_for_nothing() {
    let (create, problems, _) = read(&[("DryRun", "True"), ("Count", ""), ("95Ratio", ""), ("DataDisk", "")]);
    assert_eq!((create.dry_run, create.count, create.ratio, create.data_disk), (Some(true), None, None, None));
    assert_eq!(problems, [""; 0]);
    assert_eq!(read(&[("dryRun", "FALSE")]).0.dry_run, Some(false));
}

/// A record whose names the documentation leaves open, at every depth.
#[derive(Clone, Default, PartialEq)]
struct Open {
    ids: Vec<String>,
    names: Vec<String>,
    rule: Vec<OpenRule>,
}
static OPEN: Schema = Schema::new(
    "Open",
    &[
        Field::new("Ids", ValueType::List(&ValueType::String)).encoding(Encoding::Repeat).aliases(&["Id"]),
        Field::new("Names", ValueType::List(&ValueType::String)).encoding(Encoding::Comma).aliases(&["NameList"]),
        Field::new("Rule", ValueType::List(&ValueType::Record(&OPEN_RULE)))
            .encoding(Encoding::Repeat)
            .aliases(&["rule"]),
    ],
);
record!(Open, OPEN, 0 => ids, 1 => names, 2 => rule);

#[derive(Clone, Default, PartialEq)]
struct OpenRule {
    port: i64,
}
static OPEN_RULE: Schema =
    Schema::new("OpenRule", &[Field::new("Port", ValueType::Integer).required().aliases(&["port", "PortRange"])]);
record!(OpenRule, OPEN_RULE, 0 => port);

#[test]
fn every_spelling_is_sent_and_read_back() {
    let open = Open { ids: vec!["a".into(), "b".into()], names: vec!["n".into()], rule: vec![OpenRule { port: 1 }] };
    let sent = encode(&open);
    let expected = pairs(&[
        ("Ids.1", "a"),
        ("Ids.2", "b"),
        ("Id.1", "a"),
        ("Id.2", "b"),
        ("Names", "n"),
        ("NameList", "n"),
        ("Rule.1.Port", "1"),
        ("Rule.1.port", "1"),
        ("Rule.1.PortRange", "1"),
        ("rule.1.Port", "1"),
        ("rule.1.port", "1"),
        ("rule.1.PortRange", "1"),
    ]);
    assert_eq!(sent, expected);
    let mut again = Open::default();
    let decoded = decode(&sent, &mut again);
    assert_eq!((decoded.problems, decoded.unknown, again), (vec![], vec![], open));
}

#[test]
fn any_spelling_is_read_and_the_first_counts() {
    let read = |list: &[(&str, &str)]| {
        let mut open = Open::default();
        let decoded = decode(&pairs(list), &mut open);
        (open, decoded.problems, decoded.unknown)
    };
    let rules = |ports: &[i64]| ports.iter().map(|port| OpenRule { port: *port }).collect::<Vec<_>>();
    for (sent, ids, ports) in [
        (&[("Ids.1", "a")][..], &["a"][..], &[][..]),
        (&[("Id.1", "a"), ("Id.2", "b")], &["a", "b"], &[]),
        (&[("Id.1", "a"), ("Id.2", "b"), ("Ids.1", "c")], &["c"], &[]),
        (&[("Rule.1.PortRange", "1"), ("Rule.2.port", "2"), ("Rule.3.Port", "3")], &[], &[1, 2, 3]),
        (&[("rule.1.PortRange", "1"), ("rule.1.port", "2")], &[], &[2]),
        (&[("rule.1.Port", "1"), ("rule.2.Port", "2"), ("Rule.1.port", "3")], &[], &[3]),
    ] {
        let (open, problems, unknown) = read(sent);
        assert_eq!((open.ids, open.rule), (ids.iter().map(|id| (*id).to_owned()).collect(), rules(ports)), "{sent:?}");
        assert_eq!((problems, unknown), (vec![], vec![]), "{sent:?}");
    }
    assert_eq!(read(&[("NameList", "n,m")]).0.names, ["n", "m"]);
    // A spelling of neither is unknown, and what is missing has the first name.
    assert_eq!(read(&[("id.1", "a")]).2, ["id.1"]);
    assert_eq!(read(&[("rule.1.PORT", "1")]).1, [Problem::Missing { name: "rule.1.Port".into() }]);
    let (create, problems, unknown) = self::read(&[("dryRun", "true"), ("DryRun", "false")]);
    assert_eq!((create.dry_run, problems.len(), unknown.len()), (Some(false), 0, 0));
}

#[test]
fn what_is_missing_is_named() {
    let decoded = decode(&[], &mut Create::default());
    assert_eq!(decoded.problems, [Problem::Missing { name: "RegionId".into() }]);
    assert_eq!(problems(&[("Tag.1.Value", "v"), ("Tag.2.Key", "k")]), ["Tag.1.Key is missing"]);
    assert_eq!(problems(&[("SystemDisk.Category", "c")]), ["SystemDisk.Size is missing"]);
    assert_eq!(problems(&[("SystemDisk.Size", "")]), ["SystemDisk.Size is missing"]);
    assert_eq!(problems(&[("DataDisk", r#"[{"Category":"c"}]"#)]), ["DataDisk[0].Size is missing"]);
}

#[test]
fn what_does_not_fit_is_named_without_its_value() {
    assert_eq!(problems(&[("Count", "hunter2")]), ["Count: expected an integer"]);
    assert_eq!(
        problems(&[("DryRun", "yes"), ("95Ratio", "x")]),
        ["95Ratio: expected a number", "DryRun: expected a boolean"]
    );
    assert_eq!(problems(&[("Numbers.2", "x")]), ["Numbers.2: expected an integer"]);
    assert_eq!(problems(&[("DataDisk", "[{")]), ["DataDisk: expected JSON text"]);
    assert_eq!(problems(&[("DataDisk", r#"[{"Size":"x"}]"#)]), ["DataDisk[0].Size: expected an integer"]);
    assert_eq!(problems(&[("Boot", "[]")]), ["Boot: expected an object"]);
    assert_eq!(problems(&[("Count", "1"), ("Count", "1")]), ["Count: expected one value"]);
    assert_eq!(problems(&[("Ids.1", "1"), ("Ids.1", "1")]), ["Ids.1: expected one value"]);
    assert_eq!(problems(&[("Names", "1"), ("Names", "1")]), ["Names: expected one value"]);
    assert_eq!(problems(&[("Boot", "{}"), ("Boot", "{}")]), ["Boot: expected one value"]);
}

#[test]
fn numbers_out_of_bounds_are_a_problem_and_allocate_nothing() {
    for name in ["Ids.0", "Ids.1001", "Ids.18446744073709551616", "Tag.4294967296.Key"] {
        let field = name.split('.').next().unwrap();
        assert_eq!(problems(&[(name, "a")]), [format!("{field}: expected numbers from 1 to 1000")]);
    }
    let (create, problems, _) = read(&[("Ids.1000", "a"), ("Ids.5000", "b")]);
    assert_eq!((create.ids.len(), problems.len()), (1, 1));
}

#[test]
fn what_no_field_takes_is_unknown() {
    let (_, problems, unknown) = read(&[
        ("regionid", "x"),
        ("Ids", "a"),
        ("Ids.01", "a"),
        ("Ids.x", "a"),
        ("Ids.1.Key", "a"),
        ("Tag.1", "a"),
        ("SystemDisk", "a"),
        ("DataDisk.1.Size", "a"),
        ("Extra.1", "a"),
        ("", "a"),
    ]);
    assert_eq!(problems, [""; 0]);
    let expected =
        ["", "DataDisk.1.Size", "Extra.1", "Ids", "Ids.01", "Ids.1.Key", "Ids.x", "SystemDisk", "Tag.1", "regionid"];
    assert_eq!(unknown, expected);
}

#[test]
fn json_of_any_shape_may_be_plain_text() {
    assert_eq!(read(&[("Free", "a b")]).0.free, "a b");
    assert_eq!(read(&[("Free", "[1]")]).0.free, serde_json::json!([1]));
}

mod endless {
    use aliyun_api_core::{Encoding, Field, Schema, ValueType, query, record};

    #[derive(Clone, Default, PartialEq)]
    struct Node {
        name: Option<String>,
        list: Vec<Node>,
    }
    static NODE: Schema = Schema::new(
        "Node",
        &[
            Field::new("Name", ValueType::String),
            Field::new("N", ValueType::List(&ValueType::Record(&NODE))).encoding(Encoding::Repeat),
        ],
    );
    record!(Node, NODE, 0 => name, 1 => list);

    #[test]
    fn names_that_nest_too_deep_are_a_problem() {
        let name = |levels: usize| format!("{}Name", "N.1.".repeat(levels));
        let decoded = query::decode(&[(name(8), "a".into())], &mut Node::default());
        assert_eq!((decoded.problems.len(), decoded.unknown.len()), (0, 0));
        let decoded = query::decode(&[(name(20_000), "a".into())], &mut Node::default());
        assert_eq!((decoded.problems.len(), decoded.unknown.len()), (1, 0));
        assert!(decoded.problems[0].to_string().ends_with("expected at most 16 names inside each other"));
    }
}
