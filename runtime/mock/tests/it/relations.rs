//! Resources that lean on one another: unique fields, ids of several resources, parts, peers, fields that follow.

use std::time::Duration;

use aliyun_api_mock_runtime::Engine;
use serde_json::{Value, json};

use crate::mini::{Mini, ROUTES};
use crate::support::{self, NOW, call, get, json, ok, refused, text, warnings};

fn engine() -> Engine {
    support::builder().service(Mini(&ROUTES)).build()
}

fn id(engine: &Engine, action: &str, query: &str, field: &str) -> String {
    text(&ok(engine, action, query), field)
}

fn router(engine: &Engine) -> String {
    id(engine, "CreateRouter", "Name=mine", "RouterId")
}

fn table(engine: &Engine) -> String {
    id(engine, "CreateTable", "Name=mine", "TableId")
}

fn entry(engine: &Engine, table: &str, cidr: &str) -> String {
    id(engine, "CreateEntry", &format!("TableId={table}&Cidr={cidr}"), "EntryId")
}

fn port(engine: &Engine, query: &str) -> String {
    id(engine, "CreatePort", query, "PortId")
}

fn stored(engine: &Engine, resource: &str, id: &str) -> Value {
    Value::Object(engine.store("default").get("routes", resource, id).unwrap())
}

/// The blocks of the listed entries.
fn cidrs(engine: &Engine, query: &str) -> Vec<String> {
    let listed = ok(engine, "ListEntries", query);
    listed["Entries"].as_array().unwrap().iter().map(|entry| text(entry, "Cidr")).collect()
}

#[test]
fn an_object_is_found_by_its_unique_fields() {
    let engine = engine();
    let (table, other) = (table(&engine), table(&engine));
    let first = entry(&engine, &table, "a");
    entry(&engine, &table, "b");
    entry(&engine, &other, "a");
    assert_eq!(id(&engine, "ReadEntry", &format!("TableId={table}&Cidr=a"), "EntryId"), first);
    ok(&engine, "ChangeEntry", &format!("TableId={table}&Cidr=a&Name=new"));
    assert_eq!(stored(&engine, "Entry", &first)["Name"], "new");
    assert_eq!(
        refused(&engine, "ReadEntry", &format!("TableId={table}&Cidr=c")),
        (404, "InvalidCidr.NotFound".to_owned())
    );
    let (status, error) = call(&engine, "ReadEntry", &format!("TableId={table}"));
    assert_eq!((status, text(&error, "Code").as_str()), (400, "InvalidParameter"));
    assert!(
        text(&error, "Message").contains("parameter Cidr ") && text(&error, "Message").contains("3 objects"),
        "{error}"
    );
    assert_eq!(refused(&engine, "ReadEntry", "").1, "MissingParameter");
    // The id alone is enough, and counts before the fields.
    assert_eq!(id(&engine, "ReadEntry", &format!("EntryId={first}&Cidr=b"), "EntryId"), first);
    assert_eq!(
        refused(&engine, "ReadEntry", &format!("EntryId=rte-none&TableId={table}&Cidr=a")).1,
        "InvalidEntryId.NotFound"
    );
}

#[test]
fn what_is_one_objects_alone_is_refused_to_another() {
    let engine = engine();
    let (table, other) = (table(&engine), table(&engine));
    let first = entry(&engine, &table, "a");
    let second = entry(&engine, &table, "b");
    let (status, error) = call(&engine, "CreateEntry", &format!("TableId={table}&Cidr=a"));
    assert_eq!((status, text(&error, "Code").as_str()), (400, "InvalidCidr.Duplicate"));
    assert!(text(&error, "Message").contains("TableId, Cidr"), "{error}");
    assert_eq!(refused(&engine, "ChangeEntry", &format!("EntryId={second}&Cidr=a")).1, "InvalidCidr.Duplicate");
    assert_eq!(stored(&engine, "Entry", &second)["Cidr"], "b", "nothing was written");
    ok(&engine, "ChangeEntry", &format!("EntryId={first}&Cidr=a&Name=again"));
    // The table is one of what tells it from others, and not what it becomes.
    let (status, error) = call(&engine, "ChangeEntry", &format!("EntryId={second}&TableId={other}&Cidr=a"));
    assert_eq!((status, text(&error, "Code").as_str()), (400, "InvalidAssociation"));
    assert!(text(&error, "Message").contains("TableId") && text(&error, "Message").contains("Entry"), "{error}");
    assert_eq!(stored(&engine, "Entry", &second)["TableId"], json!(table));
    ok(&engine, "ChangeEntry", &format!("EntryId={second}&TableId={table}&Cidr=c"));
    // What does not say every field has nothing that could be another's.
    ok(&engine, "CreateEntry", "Cidr=a");
    ok(&engine, "CreateEntry", "Cidr=a");
    ok(&engine, "DropEntry", &format!("TableId={table}&Destination=a"));
    entry(&engine, &table, "a");
}

#[test]
fn parts_of_a_key_may_have_parameters_of_other_names() {
    let engine = engine();
    let table = table(&engine);
    entry(&engine, &table, "a");
    entry(&engine, &table, "b");
    ok(&engine, "DropEntry", &format!("TableId={table}&Destination=b"));
    assert_eq!(cidrs(&engine, &format!("TableId={table}")), ["local", "a"]);
    let (status, error) = call(&engine, "DropEntry", &format!("TableId={table}&Destination=b"));
    assert_eq!((status, text(&error, "Code").as_str()), (404, "NoSuchRoute"));
    assert_eq!(text(&error, "Message"), "There is no route to Destination.");
    let message = |action: &str, query: &str| text(&call(&engine, action, query).1, "Message");
    assert!(message("DropEntry", &format!("TableId={table}")).contains("parameter Destination "));
    assert!(message("DropEntry", "").contains("parameter TableId "), "{}", message("DropEntry", ""));
    ok(&engine, "AddBlock", "RouterId=vr-1&Cidr=a");
    ok(&engine, "AddBlock", "RouterId=vr-1&Cidr=b");
    assert!(message("DropBlock", "").contains("parameter Router "), "{}", message("DropBlock", ""));
    assert!(message("DropBlock", "Router=vr-1").contains("parameter Destination "));
    assert_eq!(refused(&engine, "DropBlock", "Router=vr-2&Destination=a").1, "InvalidRouter.NotFound");
    ok(&engine, "DropBlock", "Router=vr-1&Destination=a");
    assert_eq!(engine.store("default").get("routes", "Block", "vr-1/a"), None);
    assert!(engine.store("default").get("routes", "Block", "vr-1/b").is_some());
}

#[test]
fn what_comes_into_being_takes_values_of_its_object() {
    let engine = engine();
    let made = ok(&engine, "CreateRouter", "Name=mine");
    let (router, table) = (text(&made, "RouterId"), text(&made, "TableId"));
    let read = ok(&engine, "ReadTable", &format!("TableId={table}"));
    assert_eq!((&read["Kind"], &read["Name"], &read["RouterId"]), (&json!("System"), &json!("mine"), &json!(router)));
    assert_eq!(stored(&engine, "Table", &table)["Maker"], json!(router));
    assert_eq!(cidrs(&engine, &format!("TableId={table}")), ["local"]);
    ok(&engine, "CreateRouter", "");
    assert_eq!(engine.store("default").count("routes", "Entry"), 2);
}

#[test]
fn a_deletion_is_stopped_by_what_refers_to_what_refers() {
    let engine = engine();
    let made = ok(&engine, "CreateRouter", "");
    let of = format!("RouterId={}", text(&made, "RouterId"));
    let own = text(&made, "TableId");
    entry(&engine, &own, "a");
    assert_eq!(refused(&engine, "DeleteRouter", &of).1, "EntriesLeft");
    ok(&engine, "DropEntry", &format!("TableId={own}&Destination=a"));
    let second = id(&engine, "CreateTable", &of, "TableId");
    assert_eq!(
        refused(&engine, "DeleteRouter", &of).1,
        "TablesLeft",
        "the entry that came with the table does not count"
    );
    entry(&engine, &second, "a");
    assert_eq!(refused(&engine, "DeleteRouter", &of).1, "EntriesLeft");
    assert_eq!(refused(&engine, "DeleteTable", &format!("TableId={second}")).1, "EntriesLeft");
    ok(&engine, "DropEntry", &format!("TableId={second}&Destination=a"));
    ok(&engine, "DeleteTable", &format!("TableId={second}"));
    ok(&engine, "DeleteRouter", &of);
    let store = engine.store("default");
    assert_eq!(["Router", "Table", "Entry"].map(|name| store.count("routes", name)), [0, 0, 0]);
}

#[test]
fn a_skipped_parameter_is_written_into_nothing() {
    let engine = engine();
    let entry = id(&engine, "CreateEntry", "Hint=x&Name=a", "EntryId");
    ok(&engine, "ChangeEntry", &format!("EntryId={entry}&Hint=y&Name=b"));
    let entry = stored(&engine, "Entry", &entry);
    assert_eq!((entry.get("Hint"), &entry["Name"], &entry["Path"]), (None, &json!("b"), &json!(["x"])));
}

#[test]
fn a_list_inside_a_list_is_spread() {
    let engine = engine();
    let hop = port(&engine, "");
    let path =
        |query: &str| stored(&engine, "Entry", &id(&engine, "CreateEntry", query, "EntryId")).get("Path").cloned();
    assert_eq!(path(&format!("Hops.1=a&Hops.2=b&Hint=c&Hop={hop}")), Some(json!(["a", "b", "c", hop])));
    assert_eq!(path("Hops.1=a"), Some(json!(["a"])));
    assert_eq!(path(""), None);
}

#[test]
fn values_see_the_defaults_of_absent_parameters() {
    let engine = engine();
    let bill = |query: &str| stored(&engine, "Entry", &id(&engine, "CreateEntry", query, "EntryId"))["Bill"].clone();
    assert_eq!((bill(""), bill("Charge=PrePaid")), (json!("PostPaid"), json!("PrePaid")));
}

#[test]
fn what_a_create_will_store_is_what_no_other_may_have() {
    let engine = engine();
    let lease = |query: &str| text(&ok(&engine, "CreateLease", query), "Address");
    let taken = |query: &str| {
        assert_eq!(refused(&engine, "CreateLease", query), (400, "InvalidTableId.Duplicate".to_owned()), "{query}");
    };
    assert_eq!(lease("TableId=a"), "198.18.0.1");
    taken("TableId=a");
    taken("TableId=a&Role=Main");
    taken("TableId=b&Amount=2");
    assert_eq!(refused(&engine, "CreateLease", "TableId=b&DryRun=true").1, "DryRunOperation");
    // What was refused, or only tried, took no address.
    assert_eq!(lease("TableId=b"), "198.18.0.2");
    assert_eq!(lease("TableId=a&Role=Spare"), "198.18.0.3");
    ok(&engine, "CreateLease", "Amount=2");
    assert_eq!(engine.store("default").count("routes", "Lease"), 5);
}

#[test]
fn a_parameter_that_is_sent_empty_decides_like_one_that_is_absent() {
    let engine = engine();
    let kind = |query: &str| text(&ok(&engine, "CreateLease", query), "Kind");
    assert_eq!([kind(""), kind("Name="), kind("Name=a")], ["Plain", "Plain", "Named"]);
}

#[test]
fn an_address_is_given_away_once() {
    let engine = engine();
    let mut seen = std::collections::HashSet::new();
    for _ in 0..600 {
        let made = ok(&engine, "CreateRouter", "");
        let address: std::net::Ipv4Addr = text(&made, "Address").parse().unwrap();
        assert!(matches!(address.octets(), [198, 18 | 19, ..]), "{address}");
        assert!(seen.insert(address), "{address} again");
        ok(&engine, "DeleteRouter", &format!("RouterId={}", text(&made, "RouterId")));
    }
    assert_eq!(stored(&engine, "Router", &router(&engine))["Made"], NOW);
}

#[test]
fn shown_fields_follow_other_objects() {
    let engine = engine();
    let hop = port(&engine, "Name=old");
    let made = id(&engine, "CreateEntry", &format!("Hop={hop}"), "EntryId");
    let names = || {
        let shown = |action: &str, list: &str| ok(&engine, action, "")[list][0].get("HopName").cloned();
        assert_eq!(shown("ListEntries", "Entries"), shown("ListRoutes", "Routes"));
        shown("ListRoutes", "Routes")
    };
    assert_eq!(names(), Some(json!("old")));
    ok(&engine, "ChangePort", &format!("PortId={hop}&Name=new"));
    assert_eq!(names(), Some(json!("new")));
    let router = router(&engine);
    ok(&engine, "ChangeEntry", &format!("EntryId={made}&Hop={router}"));
    assert_eq!(names(), Some(json!("mine")), "of another resource");
    ok(&engine, "ChangeEntry", &format!("EntryId={made}&Hop=vm-1"));
    assert_eq!(names(), Some(json!("")));
    assert_eq!(stored(&engine, "Entry", &made).get("HopName"), None, "it is kept nowhere");
}

#[test]
fn an_id_is_of_the_resource_whose_ids_begin_like_it() {
    let engine = engine();
    let (hop, router) = (port(&engine, ""), router(&engine));
    for known in [&hop, &router] {
        let made = id(&engine, "CreateEntry", &format!("Hop={known}"), "EntryId");
        assert_eq!(stored(&engine, "Entry", &made)["Hop"], json!(known));
    }
    for unknown in ["ri-none", "vr-none"] {
        assert_eq!(refused(&engine, "CreateEntry", &format!("Hop={unknown}")), (404, "InvalidHop.NotFound".to_owned()));
        assert_eq!(ok(&engine, "ListEntries", &format!("Hop={unknown}"))["TotalCount"], 0);
    }
    for elsewhere in ["i-none", "none", "rinone", "-ri"] {
        ok(&engine, "CreateEntry", &format!("Hop={elsewhere}"));
    }
    assert_eq!(refused(&engine, "DeletePort", &format!("PortId={hop}")).1, "PortInUse");
    assert_eq!(ok(&engine, "ListEntries", &format!("Hop={router}"))["TotalCount"], 1);
}

#[test]
fn a_list_is_filtered_by_pairs() {
    let engine = engine();
    let (table, other) = (table(&engine), table(&engine));
    let first = entry(&engine, &table, "a");
    for (table, cidr) in [(&table, "b"), (&table, "c"), (&other, "a")] {
        entry(&engine, table, cidr);
    }
    let found = |query: &str| cidrs(&engine, query);
    assert_eq!(found(&format!("Filter.1.Key=TableId&Filter.1.Value.1={table}")), ["local", "a", "b", "c"]);
    assert_eq!(found("Filter.1.Key=Cidr&Filter.1.Value.1=a&Filter.1.Value.2=c&Filter.1.Value.3=none"), ["a", "c", "a"]);
    let both = format!("Filter.1.Key=Cidr&Filter.1.Value.1=a&Filter.2.Key=TableId&Filter.2.Value.1={other}");
    assert_eq!(found(&both), ["a"]);
    assert_eq!(found(&format!("TableId={table}&Filter.1.Key=Cidr&Filter.1.Value.1=a")), ["a"]);
    assert_eq!(found(&format!("Filter.3.Key=EntryId&Filter.3.Value.1={first}")), ["a"]);
    assert_eq!(
        found(&format!("Filter.1.Key=entryId&Filter.1.Value.1={first}")),
        ["a"],
        "another spelling of the field"
    );
    assert_eq!(found("Filter.1.Key=Cidr&Filter.1.Value.1=none"), [""; 0]);
    assert_eq!(found("Filter.1.Key=Cidr"), [""; 0], "no value is one of none");
    assert_eq!(ok(&engine, "ListRoutes", &format!("Filter.1.Key=EntryId&Filter.1.Value.1={first}"))["TotalCount"], 1);
}

#[test]
fn a_pair_without_a_field_of_the_items_is_refused() {
    let engine = engine();
    let unknown = "Filter.1.Key=Cidr&Filter.1.Value.1=a&Filter.2.Key=Color&Filter.2.Value.1=red";
    let (status, error) = call(&engine, "ListEntries", unknown);
    assert_eq!((status, text(&error, "Code").as_str()), (404, "NoSuchFilter"));
    assert_eq!(text(&error, "Message"), "There is no filter Filter.2.Key.");
    // The items of another list have other fields.
    let (status, error) = call(&engine, "ListRoutes", "Filter.1.Key=Cidr&Filter.1.Value.1=a");
    assert_eq!((status, text(&error, "Code").as_str()), (400, "InvalidParameter"));
    assert!(
        text(&error, "Message").contains("parameter Filter.1.Key ") && text(&error, "Message").contains("`Cidr`"),
        "{error}"
    );
    for absent in ["Filter.1.Value.1=a", "Filter.1.Key=&Filter.1.Value.1=a", "Filter.1.Key=", "Filter.1.Value.1="] {
        let (status, error) = call(&engine, "ListEntries", absent);
        assert_eq!((status, text(&error, "Code").as_str()), (400, "MissingParameter"), "{absent}");
        assert!(text(&error, "Message").contains("parameter Filter.1.Key "), "{absent}: {error}");
    }
}

#[test]
fn a_condition_is_about_fields_of_what_is_named() {
    let engine = engine();
    let waits = (400, "NotTheInitiator".to_owned());
    for role in ["Accepting", "Waiting"] {
        let of = format!("PortId={}", port(&engine, &format!("Role={role}")));
        assert_eq!(refused(&engine, "ConnectPort", &of), waits);
        ok(&engine, "ChangePort", &format!("{of}&Role=Initiating"));
        ok(&engine, "ConnectPort", &of);
        // Each of the fields must be so.
        ok(&engine, "ChangePort", &format!("{of}&Role={role}"));
        ok(&engine, "ConnectPort", &of);
    }
    ok(&engine, "ConnectPort", &format!("PortId={}", port(&engine, "")));
    assert_eq!(refused(&engine, "ConnectPort", "PortId=ri-none").1, "InvalidPortId.NotFound");
}

#[test]
fn a_condition_is_about_what_refers_to_the_same() {
    let engine = engine();
    let (here, there) = (router(&engine), router(&engine));
    let first = port(&engine, &format!("RouterId={here}"));
    let second = port(&engine, &format!("RouterId={here}"));
    let other = port(&engine, &format!("RouterId={there}"));
    let tune = |id: &str, router: &str| call(&engine, "TunePort", &format!("PortId={id}&RouterId={router}"));
    ok(&engine, "ConnectPort", &format!("PortId={first}"));
    // The object itself may change, and what refers to something else.
    assert_eq!(tune(&first, &here).0, 200);
    assert_eq!(tune(&other, &there).0, 200);
    let (status, error) = tune(&second, &here);
    assert_eq!((status, text(&error, "Code").as_str()), (400, "OthersChange"), "{error}");
    assert_eq!(text(&error, "Message"), "Another port of PortId changes.");
    ok(&engine, "DeletePort", &format!("PortId={first}"));
    assert_eq!(tune(&second, &here).0, 200);
}

#[test]
fn a_condition_compares_fields_with_parameters_and_with_other_objects() {
    let engine = engine();
    let (here, there) = (router(&engine), router(&engine));
    let tuned = |query: &str| refused(&engine, "TunePort", query).1;
    let id = port(&engine, &format!("RouterId={here}&Role=Waiting"));
    let of = |query: &str| format!("PortId={id}&{query}");
    assert_eq!(tuned(&of("Role=Waiting")), "SameRole");
    ok(&engine, "TunePort", &of("Role=Accepting"));
    // What is not sent is compared with nothing.
    ok(&engine, "TunePort", &of("Cidr=a"));
    assert_eq!(tuned(&of(&format!("RouterId={there}"))), "OtherRouter");
    assert_eq!(tuned(&format!("PortId={}&RouterId={there}", port(&engine, ""))), "OtherRouter");
    ok(&engine, "TunePort", &of(&format!("RouterId={here}")));
    // A field of its own that names another object, and that another one.
    let far = port(&engine, &format!("RouterId={there}"));
    ok(&engine, "ChangePort", &of(&format!("PeerId={far}")));
    assert_eq!(tuned(&of("Cidr=b")), "OtherRole");
    ok(&engine, "ChangePort", &of("Role=mine"));
    ok(&engine, "TunePort", &of("Cidr=b"));
}

#[test]
fn a_condition_is_about_the_request_and_about_what_there_is() {
    let engine = engine();
    let here = router(&engine);
    let (first, second) =
        (port(&engine, &format!("RouterId={here}&Name=a")), port(&engine, &format!("RouterId={here}&Name=mine")));
    let of = |id: &str, query: &str| format!("PortId={id}&RouterId={here}&{query}");
    // It counts only where the request has the parameter.
    ok(&engine, "TunePort", &of(&first, "Cidr=a"));
    assert_eq!(refused(&engine, "TunePort", &of(&first, "Hint=x")).1, "OtherName");
    ok(&engine, "TunePort", &of(&second, "Hint=x"));
    let (status, error) = call(&engine, "TunePort", &of(&second, "Name=a"));
    assert_eq!((status, text(&error, "Code").as_str()), (400, "NameTaken"), "{error}");
    assert_eq!(text(&error, "Message"), "Another one has the name Name.");
    // The object itself may keep its name, and all that is asked of the other must be so.
    ok(&engine, "TunePort", &of(&first, "Name=a"));
    ok(&engine, "ChangePort", &format!("PortId={first}&Role=Waiting"));
    ok(&engine, "TunePort", &of(&second, "Name=a"));
    let (status, error) = call(&engine, "TunePort", &of(&second, "Name=b&Hint=b"));
    assert_eq!((status, text(&error, "Code").as_str()), (400, "OtherName"), "{error}");
    ok(&engine, "ChangePort", &format!("PortId={second}&Name=mine"));
    let (status, error) = call(&engine, "TunePort", &of(&second, "Name=b&Hint=b"));
    assert_eq!((status, text(&error, "Code").as_str()), (400, "NameIsHint"), "{error}");
    assert_eq!(text(&error, "Message"), "Name is the hint.");
}

#[test]
fn a_link_writes_into_the_peer_too() {
    let engine = engine();
    let (near, far, third) = (port(&engine, ""), port(&engine, "Role=Accepting"), port(&engine, ""));
    ok(&engine, "ChangePort", &format!("PortId={near}&PeerId={far}"));
    ok(&engine, "ChangePort", &format!("PortId={far}&PeerId={near}"));
    let states = || [&near, &far, &third].map(|id| text(&stored(&engine, "Port", id), "Status"));
    assert_eq!(ok(&engine, "ConnectPort", &format!("PortId={near}"))["PortId"], json!(near));
    assert_eq!(states(), ["Connecting", "Connecting", "Idle"]);
    engine.clock().advance(Duration::from_secs(3));
    assert_eq!(states(), ["Active", "Active", "Idle"]);
    assert_eq!(ok(&engine, "ReadPort", &format!("PortId={near}"))["PeerStatus"], "Active");
    // A peer that is gone, or the object itself, is no one else.
    ok(&engine, "DeletePort", &format!("PortId={far}"));
    ok(&engine, "ConnectPort", &format!("PortId={near}"));
    assert_eq!(ok(&engine, "ReadPort", &format!("PortId={near}"))["PeerStatus"], "");
    ok(&engine, "ChangePort", &format!("PortId={third}&PeerId={third}"));
    ok(&engine, "ConnectPort", &format!("PortId={third}"));
    assert_eq!(ok(&engine, "ReadPort", &format!("PortId={third}"))["PeerStatus"], "Connecting");
}

#[test]
fn a_parameter_has_several_spellings_and_none_is_unknown() {
    let strict = support::builder().service(Mini(&ROUTES)).strict_parameters(true).build();
    for (query, charge) in [
        ("Charge=a", "a"),
        ("charge=b", "b"),
        ("ChargeType=c", "c"),
        ("ChargeType=c&charge=b", "b"),
        ("ChargeType=c&charge=b&Charge=a", "a"),
    ] {
        let response = get(&strict, &format!("/?Action=CreateRouter&Version=2020-01-01&Format=JSON&{query}"));
        assert_eq!(json(&response)["Charge"], charge, "{query}");
        assert_eq!(warnings(&response), [""; 0], "{query}");
    }
    assert_eq!(refused(&strict, "CreateRouter", "CHARGE=a").1, "InvalidParameter.CHARGE");
}
