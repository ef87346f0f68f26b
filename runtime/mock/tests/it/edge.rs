//! Resources of odd kinds: ids under other names, names as ids, keys in place of ids, links of lists, counts.

use std::time::Duration;

use aliyun_api_mock_runtime::Engine;
use serde_json::{Value, json};

use crate::mini::{EDGE, Mini};
use crate::support::{self, call, ok, refused, text};

fn engine() -> Engine {
    support::builder().service(Mini(&EDGE)).build()
}

fn id(engine: &Engine, action: &str, field: &str) -> String {
    text(&ok(engine, action, ""), field)
}

fn machines(engine: &Engine, amount: usize) -> Vec<String> {
    let made = ok(engine, "CreateMachine", &format!("Amount={amount}"));
    made["MachineIds"].as_array().unwrap().iter().map(|id| id.as_str().unwrap().to_owned()).collect()
}

fn json_text(value: &Value) -> String {
    let text = value.to_string();
    [("[", "%5B"), ("]", "%5D"), ("{", "%7B"), ("}", "%7D"), ("\"", "%22")]
        .iter()
        .fold(text, |text, (from, to)| text.replace(from, to))
}

#[test]
fn one_parameter_names_an_object_of_whichever_resource_has_it() {
    let engine = engine();
    let balancer = id(&engine, "CreateBalancer", "BalancerId");
    let machine = machines(&engine, 1).remove(0);
    ok(&engine, "Release", &format!("ThingId={machine}"));
    let store = engine.store("default");
    assert_eq!((store.count("edge", "Machine"), store.count("edge", "Balancer")), (0, 1));
    ok(&engine, "RenameBalancer", &format!("ThingId={balancer}&Description=new"));
    let read = ok(&engine, "ReadBalancer", &format!("BalancerId={balancer}"));
    assert_eq!(read["Description"], "new");
    assert!(!store.get("edge", "Balancer", &balancer).unwrap().contains_key("ThingId"));
    ok(&engine, "Release", &format!("ThingId={balancer}"));
    assert_eq!(store.count("edge", "Balancer"), 0);
    assert_eq!(refused(&engine, "Release", &format!("ThingId={machine}")), (404, "NoSuchThing".to_owned()));
    assert_eq!(refused(&engine, "Release", "").1, "MissingParameter");
}

#[test]
fn a_name_that_the_caller_chose_is_the_id_and_is_taken_once() {
    let engine = engine();
    assert_eq!(ok(&engine, "CreateKey", "KeyName=mine")["KeyName"], "mine");
    for action in ["CreateKey", "ImportKey"] {
        let (status, error) = call(&engine, action, "KeyName=mine");
        assert_eq!((status, text(&error, "Code").as_str()), (400, "InvalidKeyName.Duplicate"));
        assert!(text(&error, "Message").contains("Key"), "{error}");
    }
    ok(&engine, "ImportKey", "KeyName=other");
    assert!(id(&engine, "CreateKey", "KeyName").starts_with("key-"));
    assert_eq!(engine.store("default").count("edge", "Key"), 3);
}

#[test]
fn a_key_of_several_fields_is_an_id() {
    let engine = engine();
    let balancer = id(&engine, "CreateBalancer", "BalancerId");
    let of = |more: &str| format!("BalancerId={balancer}{more}");
    ok(&engine, "CreateTcpListener", &of("&Port=80"));
    ok(&engine, "CreateUdpListener", &of("&Port=80"));
    ok(&engine, "CreateUdpListener", &of("&Port=53&Description=names"));
    assert_eq!(refused(&engine, "CreateTcpListener", &of("&Port=80")), (409, "PortTaken".to_owned()));
    assert_eq!(refused(&engine, "CreateTcpListener", &of("")).1, "MissingParameter");
    assert_eq!(refused(&engine, "CreateTcpListener", "BalancerId=lb-none&Port=1").1, "InvalidBalancerId.NotFound");
    // What the action stands for narrows what it finds.
    assert_eq!(ok(&engine, "ReadTcpListener", &of("&Port=80"))["Protocol"], "tcp");
    assert_eq!(ok(&engine, "ReadTcpListener", &of("&Port=53"))["Protocol"], "");
    ok(&engine, "ChangeUdpListener", &of("&Port=80&Description=udp"));
    let store = engine.store("default");
    assert_eq!(store.get("edge", "Listener", &format!("{balancer}/80/udp")).unwrap()["Description"], "udp");
    assert!(!store.get("edge", "Listener", &format!("{balancer}/80/tcp")).unwrap().contains_key("Description"));
    // One part may be absent where the others are enough.
    let (status, error) = call(&engine, "DeleteListener", &of("&Port=80"));
    assert_eq!((status, text(&error, "Code").as_str()), (400, "InvalidParameter"));
    assert!(text(&error, "Message").contains("parameter Protocol "), "{error}");
    assert_eq!(ok(&engine, "ReadBalancer", &of(""))["Ports"], json!(["80", "53"]), "each once");
    ok(&engine, "StartListener", &of("&Port=53"));
    engine.clock().advance(Duration::from_secs(1));
    ok(&engine, "DeleteListener", &of("&Port=80&Protocol=udp"));
    ok(&engine, "DeleteListener", &of("&Port=80"));
    assert_eq!(refused(&engine, "DeleteListener", "").1, "MissingParameter");
    let read = ok(&engine, "ReadBalancer", &of(""));
    assert_eq!(read["Ports"], json!(["53"]));
    assert_eq!(read["Listeners"], json!([{ "Port": 53, "Protocol": "udp", "Status": "Running" }]));
}

#[test]
fn an_action_without_a_part_of_the_key_is_about_all_that_fit() {
    let engine = engine();
    let balancer = id(&engine, "CreateBalancer", "BalancerId");
    let of = format!("BalancerId={balancer}&Port=80");
    ok(&engine, "CreateTcpListener", &of);
    ok(&engine, "CreateUdpListener", &of);
    ok(&engine, "StopListeners", &of);
    let read = ok(&engine, "ReadBalancer", &of);
    assert_eq!([&read["Listeners"][0]["Status"], &read["Listeners"][1]["Status"]], ["Halted", "Halted"]);
}

#[test]
fn a_key_is_put_by_its_parts() {
    let engine = engine();
    let store = engine.store("default");
    let fields = |value: Value| value.as_object().unwrap().clone();
    assert!(store.put("edge", "Listener", fields(json!({ "BalancerId": "a/b", "Port": 1, "Protocol": "c" }))));
    assert!(store.put("edge", "Listener", fields(json!({ "BalancerId": "a", "Port": "b/1", "Protocol": "c" }))));
    assert!(!store.put("edge", "Listener", fields(json!({ "BalancerId": "a", "Port": 1 }))));
    assert_eq!(store.count("edge", "Listener"), 2);
}

#[test]
fn links_add_to_lists_and_take_from_them() {
    let engine = engine();
    let machine = machines(&engine, 1).remove(0);
    let groups = [id(&engine, "CreateGroup", "GroupId"), id(&engine, "CreateGroup", "GroupId")];
    for group in [&groups[0], &groups[1], &groups[0]] {
        ok(&engine, "JoinGroup", &format!("MachineId={machine}&GroupId={group}"));
    }
    let listed = |query: &str| ok(&engine, "ListMachines", query);
    assert_eq!(listed("")["Machines"][0]["GroupIds"]["GroupId"], json!(groups));
    assert_eq!(listed(&format!("GroupId={}", groups[1]))["TotalCount"], 1);
    assert_eq!(ok(&engine, "ListGroups", "")["Groups"][0]["MachineCount"], 1);
    assert_eq!(refused(&engine, "DeleteGroup", &format!("GroupId={}", groups[0])).1, "GroupInUse");
    ok(&engine, "LeaveGroup", &format!("MachineId={machine}&GroupId={}", groups[0]));
    assert_eq!(listed("")["Machines"][0]["GroupIds"]["GroupId"], json!([groups[1]]));
    assert_eq!(ok(&engine, "ReadGroup", &format!("GroupId={}", groups[0]))["MachineCount"], 0);
    ok(&engine, "DeleteGroup", &format!("GroupId={}", groups[0]));
}

#[test]
fn lists_of_objects_are_told_apart_by_a_field() {
    let engine = engine();
    let balancer = id(&engine, "CreateBalancer", "BalancerId");
    let edit = |action: &str, servers: Value| {
        let query = format!("BalancerId={balancer}&Servers={}", json_text(&servers));
        ok(&engine, action, &query)["Servers"].clone()
    };
    let kept = || engine.store("default").get("edge", "Balancer", &balancer).unwrap()["Servers"].clone();
    let (first, second) = (json!({ "Id": "i-1", "Weight": 10 }), json!({ "Id": "i-2", "Weight": 0 }));
    assert_eq!(edit("AddServers", json!([first, second])), json!([first, second]));
    assert_eq!(edit("AddServers", json!([{ "Id": "i-1", "Weight": 99 }])), json!([first]), "as it is there");
    assert_eq!(kept(), json!([first, second]), "no duplicates");
    let changed = json!({ "Id": "i-2", "Weight": 7 });
    assert_eq!(edit("SetServers", json!([changed, { "Id": "i-none", "Weight": 1 }])), json!([changed]));
    assert_eq!(kept(), json!([first, changed]));
    assert_eq!(ok(&engine, "ListBalancers", "ServerId=i-2")["TotalCount"], 1);
    assert_eq!(ok(&engine, "ListBalancers", "ServerId=i-3")["TotalCount"], 0);
    assert_eq!(edit("RemoveServers", json!([{ "Id": "i-1" }, { "Id": "i-none" }])), json!([changed]));
    assert_eq!(ok(&engine, "ListBalancers", "ServerId=i-1")["TotalCount"], 0);
}

#[test]
fn states_move_on_after_a_link() {
    let engine = engine();
    let machine = machines(&engine, 1).remove(0);
    let of = format!("MachineId={machine}");
    let state = || engine.store("default").get("edge", "Machine", &machine).unwrap()["Status"].clone();
    ok(&engine, "StopMachine", &of);
    assert_eq!(state(), "Stopping");
    assert_eq!(refused(&engine, "StopMachine", &of), (400, "NotRunning".to_owned()));
    engine.clock().advance(Duration::from_secs(2));
    assert_eq!(state(), "Stopped");
    ok(&engine, "StartMachine", &of);
    ok(&engine, "StopMachine", &of);
    ok(&engine, "StartMachine", &of);
    engine.clock().advance(Duration::from_secs(10));
    assert_eq!(state(), "Running", "a state that was written over does not come back");
}

#[test]
fn an_amount_makes_several_within_bounds_and_quota() {
    let engine = engine();
    assert_eq!(machines(&engine, 3).len(), 3);
    assert_eq!(engine.store("default").count("edge", "Machine"), 3);
    for amount in ["0", "1001", "-1", "many", "99999999999999999999"] {
        let (status, error) = call(&engine, "CreateMachine", &format!("Amount={amount}"));
        assert_eq!((status, text(&error, "Code").as_str()), (400, "InvalidParameter"), "{amount}");
        assert!(text(&error, "Message").contains("1 to 1000"), "{error}");
    }
    assert_eq!(machines(&engine, 1_000).len(), 1_000);
    assert_eq!(refused(&engine, "CreateMachine", "Amount=498").1, "QuotaExceeded.Machine");
    assert_eq!(machines(&engine, 497).len(), 497);
    assert_eq!(refused(&engine, "CreateMachine", "").1, "QuotaExceeded.Machine");
}

#[test]
fn objects_are_filled_from_what_is_known() {
    let engine = engine();
    let switch = text(&ok(&engine, "CreateSwitch", "NetId=net-1"), "SwitchId");
    ok(&engine, "CreateMachine", &format!("SwitchId={switch}&Disk.Size=40"));
    ok(&engine, "CreateMachine", "Disk.Size=20");
    let machines = ok(&engine, "ListMachines", "")["Machines"].clone();
    assert_eq!(machines[0]["Network"], json!({ "NetId": "net-1", "SwitchId": switch, "Address": "" }));
    assert_eq!(
        (&machines[0]["DiskSize"], &machines[0]["Disk"]["Size"]),
        (&json!("40"), &json!("")),
        "skipped, but known"
    );
    assert_eq!(machines[1]["Network"], json!({ "NetId": "", "SwitchId": "", "Address": "" }), "nothing of it is known");
    assert_eq!(ok(&engine, "ListMachines", "NetId=net-1")["TotalCount"], 1);
    assert_eq!(ok(&engine, "ListMachines", "NetId=net-2")["TotalCount"], 0);
}

#[test]
fn an_unknown_id_narrows_a_list_to_nothing() {
    let engine = engine();
    let machine = machines(&engine, 1).remove(0);
    assert_eq!(ok(&engine, "ListMachines", "GroupId=sg-none")["TotalCount"], 0);
    // A list of ids is a filter wherever something is only read; one id is not.
    ok(&engine, "ReadMachines", &format!("MachineIds={}", json_text(&json!([machine, "i-none"]))));
    assert_eq!(refused(&engine, "ReadMachines", "MachineId=i-none").0, 404);
}

#[test]
fn a_place_in_json_text_has_brackets_and_a_code_has_no_place() {
    let engine = engine();
    let balancer = id(&engine, "CreateBalancer", "BalancerId");
    let error = |servers: Value| {
        let error = call(&engine, "AddServers", &format!("BalancerId={balancer}&Servers={}", json_text(&servers))).1;
        (text(&error, "Code"), text(&error, "Message"))
    };
    let missing = error(json!([{ "Id": "i-1" }, { "Weight": 1 }]));
    assert_eq!(missing, ("MissingServers.Id".to_owned(), "Give Servers[1].Id.".to_owned()));
    let invalid = error(json!([{ "Id": "i-1" }, { "Id": "i-2", "Weight": 101 }]));
    assert_eq!(invalid, ("InvalidServers.Weight".to_owned(), "Bad Servers[1].Weight.".to_owned()));
    // `any` gives way to a row with the name.
    assert_eq!(refused(&engine, "AddServers", &format!("BalancerId={balancer}&Port=x")).1, "BadPort");
}
