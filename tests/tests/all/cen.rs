//! CEN instances.

use aliyun_api::cen::{ErrorCode, Tag};

use crate::server::{cen, refusal, start, wait};

#[tokio::test]
async fn a_cen_instance_becomes_active_with_time() {
    let server = start().await;
    let client = cen(&server);
    let call = client.create_cen().name("net").protection_level("REDUCED").tag([("a", "b"), ("c", "")]);
    let id = call.send().await.unwrap().cen_id;
    assert!(id.starts_with("cen-"), "{id}");
    let field = |name: &str| {
        let store = server.engine().store("testid");
        store.get("cen", "CenInstance", &id).and_then(|fields| fields.get(name).cloned()).unwrap()
    };
    assert_eq!((field("Status"), field("Name")), ("Creating".into(), "net".into()));
    assert_eq!(field("Tag")[1]["Key"], "c", "tags travel one parameter each");
    wait(&server);
    assert_eq!(field("Status"), "Active");
}

#[tokio::test]
async fn limits_are_refused_with_the_documented_codes() {
    let server = start().await;
    let client = cen(&server);
    let error = refusal(client.create_cen().name("http://net").send().await);
    assert!(error.code() == ErrorCode::InvalidParameter, "{error}");
    let error = refusal(client.create_cen().protection_level("FULL").send().await);
    assert!(error.code() == ErrorCode::InvalidParameter, "an unknown value is sent, and refused: {error}");
    let long = Tag::new("k", "v".repeat(129));
    let error = refusal(client.create_cen().tag([long]).send().await);
    assert!(error.code() == ErrorCode::InvalidTagValue, "{error}");
    let first = client.create_cen().client_token("t").send().await.unwrap().cen_id;
    assert_eq!(client.create_cen().client_token("t").send().await.unwrap().cen_id, first);
    assert_eq!(server.engine().store("testid").count("cen", "CenInstance"), 1);
}
