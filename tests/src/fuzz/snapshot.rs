//! A snapshot of what a server holds.

use std::cell::RefCell;
use std::str::FromStr as _;

use aliyun_api_mock::{Auth, MockServer, Snapshot};
use aliyun_api_mock_runtime::Engine;
use serde_json::json;

use super::ask::ask;

thread_local! {
    static SERVER: RefCell<Engine> = RefCell::new(MockServer::builder().auth(Auth::Off).build());
}

/// What can be read and held is given back as it was, and a server that holds it serves.
pub(super) fn run(bytes: &[u8]) {
    let Ok(text) = std::str::from_utf8(bytes) else { return };
    let Ok(snapshot) = Snapshot::from_str(text) else { return };
    let again = serde_json::to_string(&snapshot).expect("what was read is written");
    assert!(Snapshot::from_str(&again).is_ok_and(|again| again == snapshot), "{again}");
    SERVER.with_borrow(|engine| {
        if engine.restore(&snapshot).is_err() {
            return;
        }
        for action in ["DescribeVpcs", "CreateVpc", "DescribeVSwitches"] {
            let response = ask(engine, action);
            assert!(response.status().as_u16() < 500, "{}", String::from_utf8_lossy(response.body()));
        }
        assert!(Snapshot::from_str(&serde_json::to_string(&engine.snapshot()).expect("it is written")).is_ok());
    });
}

/// What a server with a few objects holds.
pub(super) fn held() -> Engine {
    let engine = MockServer::builder().auth(Auth::Off).build();
    ask(&engine, "CreateVpc&ClientToken=a");
    ask(&engine, "AllocateEipAddress");
    let store = engine.store("other");
    let fields =
        json!({ "CidrBlock": "10.0.0.0/8", "VpcName": "n", "Tags": { "Tag": [{ "Key": "a", "Value": "b" }] } });
    store.seed("vpc", "Vpc", fields.as_object().cloned().unwrap_or_default()).expect("a VPC is put there");
    engine
}

pub(super) fn seeds() -> Vec<Vec<u8>> {
    let whole = serde_json::to_vec(&held().snapshot()).expect("it is written");
    vec![whole, br#"{"format":"aliyun-mock snapshot","version":1,"namespaces":{}}"#.to_vec()]
}
