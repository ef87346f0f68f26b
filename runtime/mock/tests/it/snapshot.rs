//! What namespaces hold is taken down and put back, over HTTP, in files and in this process; what is no snapshot is told.

use std::io::{Read as _, Write as _};
use std::net::TcpStream;
use std::str::FromStr as _;
use std::time::Duration;

use aliyun_api_mock_runtime::{Engine, Snapshot};
use bytes::Bytes;
use http::{Request, Response};
use serde_json::{Value, json};

use crate::mini::{Mini, VPC};
use crate::support::{builder, create_vpc, engine, get, json, ok, send, text};

fn put_back(engine: &Engine, uri: &str, namespace: &str, body: &Value) -> Response<Bytes> {
    let request = Request::post(uri).header("x-mock-namespace", namespace);
    send(engine, request.body(Bytes::from(body.to_string())).unwrap())
}

fn taken(engine: &Engine, uri: &str) -> Value {
    json(&get(engine, uri))
}

#[test]
fn a_namespace_is_put_back_into_another_one() {
    let engine = engine();
    let id = create_vpc(&engine);
    ok(&engine, "CreateVpc", "RegionId=cn-hangzhou&ClientToken=once");
    let snapshot = taken(&engine, "/_mock/snapshot");
    assert_eq!((&snapshot["format"], &snapshot["version"]), (&json!("aliyun-mock snapshot"), &json!(1)));
    engine.store("copy").new_id("vpc-");
    let response = put_back(&engine, "/_mock/snapshot", "copy", &snapshot);
    assert_eq!(json(&response), json!({ "status": "ok" }));
    assert_eq!(engine.store("copy").get("vpc", "Vpc", &id), engine.store("default").get("vpc", "Vpc", &id));
    assert_eq!(engine.namespace("copy").snapshot().namespaces().collect::<Vec<_>>(), ["copy"]);
    // From there on, each goes its own way, and in the same one.
    let next = ["default", "copy"].map(|name| engine.store(name).new_id("vpc-"));
    assert_eq!(next[0], next[1]);
    engine.clock_of("copy").advance(Duration::from_secs(60));
    let states = ["default", "copy"].map(|name| engine.store(name).get("vpc", "Vpc", &id).unwrap()["Status"].clone());
    assert_eq!(states, ["Pending", "Available"]);
}

#[test]
fn all_namespaces_are_put_back_and_no_others_are_left() {
    let engine = engine();
    create_vpc(&engine);
    engine.namespace("other").restore(&engine.namespace("default").snapshot()).unwrap();
    let all = taken(&engine, "/_mock/snapshot?all=true");
    let fresh = builder().build();
    create_vpc(&fresh);
    fresh.namespace("third").restore(&fresh.namespace("default").snapshot()).unwrap();
    let request = Request::put("/_mock/snapshot?all=true").body(Bytes::from(all.to_string())).unwrap();
    assert_eq!(send(&fresh, request).status(), 200);
    let counts = ["default", "other", "third"].map(|name| fresh.store(name).count("vpc", "Vpc"));
    assert_eq!(counts, [1, 1, 0]);
    assert_eq!(fresh.namespace("other").snapshot(), engine.namespace("other").snapshot());
}

#[test]
fn a_file_holds_it_whole_and_nobody_else_reads_it() {
    let engine = engine();
    let Value::Object(fields) = json!({ "VpcId": "vpc-1", "Description": "hunter2" }) else { unreachable!() };
    assert!(engine.store("default").put("vpc", "Vpc", fields));
    let snapshot = engine.snapshot();
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("snapshot.json");
    for _ in 0..2 {
        snapshot.write(&path).unwrap();
    }
    assert_eq!(Snapshot::read(&path).unwrap(), snapshot);
    assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 1, "nothing half-written is left");
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        assert_eq!(path.metadata().unwrap().permissions().mode() & 0o777, 0o600);
    }
    let text = std::fs::read_to_string(&path).unwrap();
    assert!(text.contains("hunter2") && text.ends_with("}\n"));
    assert_eq!(Snapshot::from_str(&text).unwrap(), snapshot);
    assert_eq!(format!("{snapshot:?}"), "Snapshot { namespaces: [\"default\"], .. }");
}

/// A snapshot that was changed at a place.
fn changed(snapshot: &Value, place: &str, value: Value) -> Value {
    let mut changed = snapshot.clone();
    *changed.pointer_mut(place).unwrap_or_else(|| panic!("no {place}")) = value;
    changed
}

#[test]
fn what_cannot_be_put_back_is_told_and_changes_nothing() {
    let engine = engine();
    ok(&engine, "CreateVpc", "RegionId=cn-hangzhou&ClientToken=once");
    create_vpc(&engine);
    let whole = taken(&engine, "/_mock/snapshot");
    let account = "/namespaces/default/accounts/1234567890123456";
    let at = |rest: &str| format!("{account}/{rest}");
    let with = |rest: &str, value: Value| changed(&whole, &at(rest), value).to_string();
    let mut two = whole.clone();
    two["namespaces"]["other"] = two["namespaces"]["default"].clone();
    // Written by hand where a line is told: the order of keys is not the same in every build.
    let written = |namespace: &str| {
        format!(
            "{{\"format\": \"aliyun-mock snapshot\", \"version\": 1, \"namespaces\": {{\n  \"default\": {namespace}\n}}}}\n"
        )
    };
    let given = "\"given\": {\"ids\": \"0000000000000001\", \"made\": \"0000000000000001\", \"addresses\": 0}";
    let table = "\"service\": \"vpc\", \"resource\": \"Vpc\", \"next\": 1";
    let with_table = |more: &str| {
        written(&format!("{{\"accounts\": {{\"1\": {{{given}, \"tables\": [\n    {{{table}, {more}}}\n  ]}}}}}}"))
    };
    let cut = with_table("\"objects\": []");
    let bodies = [
        String::new(),
        "secret=hunter2".to_owned(),
        "[\"hunter2\"]".to_owned(),
        "{\"format\": \"hunter2\"}".to_owned(),
        changed(&whole, "/version", json!(2)).to_string(),
        written("{}").replace(": 1,", ": \"hunter2\","),
        cut.get(..cut.len() - 20).unwrap().to_owned(),
        with_table("\"objects\": \"hunter2\""),
        with_table("\"objects\": [{\"number\": 0, \"hunter2\": []}]"),
        written("{\"states\": \"hunter2\"}"),
        written("{\"states\": \"timed\"").to_string(),
        cut.replace("1\", \"made", "hunter2\", \"made"),
        with("tables/0/resource", json!("Tower")),
        with("tables/0/objects/1/owned/0/service", json!("sea")),
        with("tables/0/objects/1/id", whole.pointer(&at("tables/0/objects/0/id")).unwrap().clone()),
        with("tables/0/objects/1/number", json!(7)),
        with("tables/0/next", json!(u64::MAX)),
        with("tokens/0/action", json!("BuildTower")),
        two.to_string(),
    ];
    let told = bodies.map(|body| {
        let request = Request::post("/_mock/snapshot").body(Bytes::from(body)).unwrap();
        let response = send(&engine, request);
        assert_eq!((response.status().as_u16(), text(&json(&response), "Code")), (400, "InvalidSnapshot".to_owned()));
        text(&json(&response), "Message")
    });
    assert_eq!(taken(&engine, "/_mock/snapshot"), whole);
    let told = told.join("\n");
    assert!(!told.contains("hunter2"), "{told}");
    insta::assert_snapshot!(told);
}

#[test]
fn a_file_that_is_none_is_told_with_its_name() {
    let folder = tempfile::tempdir().unwrap();
    let path = |name: &str| folder.path().join(name);
    std::fs::write(path("diary"), "dear diary\n").unwrap();
    std::fs::write(path("other"), "{\"hunter2\": 1}\n").unwrap();
    let read = |name: &str| Snapshot::read(path(name)).unwrap_err().to_string();
    let mut told = ["diary", "other", "nothing"].map(read).to_vec();
    told.push(engine().snapshot().write(path("nowhere/file")).unwrap_err().to_string());
    let limited = builder().max_namespaces(1).build();
    let other = engine();
    other.store("another").new_id("vpc-");
    told.push(limited.restore(&other.snapshot()).unwrap_err().to_string());
    let told = told.join("\n").replace(&*folder.path().to_string_lossy(), "FOLDER");
    insta::assert_snapshot!(told);
}

/// A snapshot of 20,000 objects goes through the socket, and is larger than what actions may send.
#[tokio::test(flavor = "multi_thread")]
async fn a_large_one_goes_through_the_socket() {
    let engine = builder().service(Mini(&VPC)).build();
    let store = engine.store("default");
    for number in 0..20_000 {
        let fields =
            json!({ "VpcId": format!("vpc-{number}"), "Description": "long ".repeat(120), "Status": "Available" });
        let Value::Object(fields) = fields else { unreachable!() };
        assert!(store.put("vpc", "Vpc", fields));
    }
    let body = taken(&engine, "/_mock/snapshot").to_string();
    assert!(body.len() > 10 * 1024 * 1024, "{}", body.len());
    let server = builder().start().await.unwrap();
    let address = server.addr();
    let exchange = move |path: &str, body: &str| {
        let mut stream = TcpStream::connect(address).unwrap();
        let length = body.len();
        // As curl sends what it is not told the type of.
        let head = format!(
            "POST {path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Type: application/x-www-form-urlencoded\r\n\
             Content-Length: {length}\r\n\r\n"
        );
        stream.write_all(head.as_bytes()).unwrap();
        // Who is refused may be cut off while still sending.
        let _ = stream.write_all(body.as_bytes());
        let mut response = String::new();
        let _ = stream.read_to_string(&mut response);
        response
    };
    let response = tokio::task::spawn_blocking(move || exchange("/_mock/snapshot", &body)).await.unwrap();
    assert!(response.starts_with("HTTP/1.1 200 "), "{response}");
    assert_eq!(server.engine().store("default").count("vpc", "Vpc"), 20_000);
}
