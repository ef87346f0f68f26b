//! Indexes against scans, pages, tokens, states, and what a filter costs.

use super::*;
use crate::state::tags::{Tag, Tags};
use crate::state::wanted::counted;
use serde_json::json;

static STATES: States = States { field: "Status", start: "Pending", then: &[("Available", 3_000), ("Old", 1_000)] };

fn table(count: usize) -> Table {
    let mut table = Table::new(Some("VpcId"), Some(&STATES));
    for number in 0..count {
        let region = if number % 2 == 0 { "cn-hangzhou" } else { "cn-beijing" };
        let fields = json!({
            "VpcId": format!("vpc-{number}"), "RegionId": region, "Zone": format!("z{}", number % 4),
            "Status": "Pending", "Groups": ["a", format!("g{}", number % 3)],
        });
        let Value::Object(fields) = fields else { unreachable!() };
        table.insert(format!("vpc-{number}"), fields.into(), Vec::new(), 0);
    }
    table
}

fn filter(field: &'static &'static str, any: &[&str]) -> Filter {
    Filter { field: std::slice::from_ref(field), any: any.iter().map(|text| (*text).to_owned()).collect() }
}

fn scan(table: &Table, filters: &[Filter], region: Option<&str>) -> Vec<Seq> {
    let keep = |seq: &&Seq| matches(&table.get(**seq).unwrap().fields, filters, region);
    table.all().iter().filter(keep).copied().collect()
}

#[test]
fn an_index_gives_what_a_scan_gives_also_after_changes() {
    let mut table = table(60);
    let queries = [
        vec![],
        vec![filter(&"Zone", &["z1"])],
        vec![filter(&"Zone", &["z1", "z2"]), filter(&"Status", &["Pending"])],
        vec![filter(&"Groups", &["g1"])],
        vec![filter(&"VpcId", &["vpc-3", "vpc-4", "vpc-999", "vpc-3"]), filter(&"Zone", &["z3"])],
        vec![filter(&"Zone", &["nowhere"])],
    ];
    for round in 0..3 {
        for filters in &queries {
            for region in [None, Some("cn-hangzhou"), Some("cn-beijing"), Some("elsewhere")] {
                let want = scan(&table, filters, region);
                assert_eq!(table.select(filters, region).into_owned(), want, "{filters:?} {region:?}");
            }
        }
        table.update(7 + round, &[], 0, |fields| fields.insert("Zone", "z1".into()));
        table.update(8 + round, &[], 0, |fields| drop(fields.remove("RegionId")));
        table.remove(20 + round);
        table.advance(i64::try_from(round).unwrap() * 3_000);
    }
}

#[test]
fn a_page_is_cut_from_an_index_whatever_the_number_of_objects() {
    for count in [100, 100_000] {
        let mut table = table(count);
        let filters = [filter(&"Zone", &["z2"]), filter(&"Status", &["Pending"])];
        let selected = table.select(&filters, Some("cn-hangzhou"));
        assert!(matches!(selected, Cow::Borrowed(_)), "{count} objects were walked");
        assert_eq!(selected.len(), count / 4);
        let page = table.page(&filters, &[], Some("cn-hangzhou"), Window::Numbered { skip: 10, take: 5 });
        assert_eq!(page.total, count / 4);
        assert_eq!(page.seqs, [42, 46, 50, 54, 58]);
        assert!(page.more);
    }
}

#[test]
fn a_token_goes_on_where_the_page_ended_although_objects_went() {
    let mut table = table(10);
    let first = table.page(&[], &[], None, Window::After { seq: None, take: 4 });
    assert_eq!(first.seqs, [0, 1, 2, 3]);
    table.remove(1);
    table.remove(4);
    let second = table.page(&[], &[], None, Window::After { seq: Some(3), take: 9 });
    assert_eq!(second, Page { seqs: vec![5, 6, 7, 8, 9], total: 8, more: false });
}

#[test]
fn states_move_one_after_the_other_until_someone_writes_one() {
    let mut table = table(2);
    let state = |table: &Table, seq| table.get(seq).unwrap().fields.get("Status").cloned().unwrap_or_default();
    table.advance(2_999);
    assert_eq!(state(&table, 0), "Pending");
    table.advance(3_000);
    assert_eq!(state(&table, 0), "Available");
    table.update(0, &[], 0, |fields| fields.insert("Status", "InUse".into()));
    table.advance(10_000);
    assert_eq!(state(&table, 0), "InUse");
    assert_eq!(state(&table, 1), "Old");
}

#[test]
fn a_written_state_moves_on_where_others_follow_it() {
    let mut table = table(1);
    let state = |table: &Table| table.get(0).unwrap().fields.get("Status").cloned().unwrap_or_default();
    let write = |table: &mut Table, then, now| {
        table.update(0, then, now, |fields| fields.insert("Status", "Stopping".into()));
    };
    write(&mut table, &[("Stopped", 2_000), ("Gone", 1_000)], 500);
    for (now, expected) in [(2_499, "Stopping"), (2_500, "Stopped"), (3_499, "Stopped"), (3_500, "Gone")] {
        table.advance(now);
        assert_eq!(state(&table), expected, "{now}");
    }
    // Written again, the same state starts again.
    write(&mut table, &[("Stopped", 2_000)], 4_000);
    write(&mut table, &[("Stopped", 2_000)], 5_000);
    table.advance(6_999);
    assert_eq!(state(&table), "Stopping");
    table.advance(7_000);
    assert_eq!(state(&table), "Stopped");
}

#[test]
fn a_path_leads_into_objects_and_lists() {
    let mut table = table(3);
    let servers = json!([{ "Server": { "Id": "i-1" } }, { "Server": { "Id": "i-2" } }, { "Other": 1 }]);
    table.update(1, &[], 0, |fields| fields.insert("Servers", servers));
    assert_eq!(table.having(&["Servers", "Server", "Id"], "i-2"), [1]);
    table.update(1, &[], 0, |fields| fields.insert("Servers", json!([])));
    assert_eq!(table.having(&["Servers", "Server", "Id"], "i-2"), [] as [Seq; 0]);
}

#[test]
fn a_filter_costs_objects_and_values_and_never_their_product() {
    let (objects, wanted) = (2_000, 50_000);
    let mut table = table(objects);
    // More values than have a key each, with those of the objects among them.
    let zones = |from: usize| (from..from + wanted).map(|number| format!("z{number}")).collect::<Wanted>();
    let ids = (0..wanted).map(|number| format!("vpc-{number}")).collect::<Wanted>();
    let by = |field: &'static &'static str, any: Wanted| Filter { field: std::slice::from_ref(field), any };
    for (filters, found) in [
        (vec![by(&"Zone", zones(0))], objects),
        (vec![by(&"Zone", zones(1_000_000))], 0),
        (vec![by(&"VpcId", ids.clone()), by(&"Zone", zones(2))], objects / 2),
        (vec![by(&"Groups", zones(0))], 0),
    ] {
        let mut selected = 0;
        let compared = counted::during(|| selected = table.select(&filters, None).len());
        assert_eq!(selected, found, "{:?}", filters.iter().map(|filter| filter.field).collect::<Vec<_>>());
        // An object has two groups, and is looked at by two filters at most.
        assert!(compared <= 2 * 2 * objects, "{compared} times");
    }
}

#[test]
fn tags_are_found_whatever_their_number() {
    let tag =
        |key: Option<&str>, value: Option<&str>| Tag { key: key.map(str::to_owned), value: value.map(str::to_owned) };
    let Value::Object(fields) = json!({ "Tags": [{ "Key": "a", "Value": "1" }, { "TagKey": "b" }] }) else {
        unreachable!()
    };
    let has =
        |tags: Vec<Tag>| Tagged { field: &["Tags"], all: tags.into_iter().collect() }.matches(&fields.clone().into());
    assert!(has(vec![tag(Some("a"), None), tag(Some("a"), Some("1")), tag(None, Some("1")), tag(Some("b"), Some(""))]));
    assert!(has(vec![tag(Some("a"), Some("1")); 1_000]), "the same tag is one");
    assert!(!has(vec![tag(Some("a"), Some("1")), tag(Some("c"), None)]));
    assert!(!has((0..1_000).map(|number| tag(Some(&number.to_string()), None)).collect()));
    let many: Tags = (0..50_000).map(|number| tag(Some(&number.to_string()), Some("x"))).collect();
    let element = |value: Value| value.as_object().cloned().unwrap_or_default();
    assert!(many.have(&element(json!({ "TagKey": "777", "TagValue": "x" }))));
    assert!(!many.have(&element(json!({ "Key": "777", "Value": "y" }))));
}
