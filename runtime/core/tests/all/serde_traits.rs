//! The `serde` feature: the shape is that of the JSON responses.

use aliyun_api_core::json;

use crate::records::{Response, Status, Vpc};

#[test]
fn records_serialize_as_answers() {
    let vpc = Vpc { vpc_id: "v".into(), status: Some(Status::Available), ports: vec![1], ..Vpc::default() };
    let response = Response { total: 1, vpcs: vec![vpc], ..Response::default() };
    assert_eq!(serde_json::to_vec(&response).unwrap(), json::encode(&response));
    let again: Response = serde_json::from_slice(&json::encode(&response)).unwrap();
    assert_eq!(again, response);
}

#[test]
fn an_error_names_the_place() {
    let error = serde_json::from_str::<Response>(r#"{"TotalCount":1,"Vpcs":[{"VpcId":[]}]}"#).unwrap_err();
    assert!(error.to_string().starts_with("Vpcs[0].VpcId: expected a string, found a list"), "{error}");
}

#[test]
fn open_enums_are_text() {
    let status: Status = serde_json::from_str("\"Odd\"").unwrap();
    assert_eq!(status.as_str(), "Odd");
    assert_eq!(serde_json::to_string(&status).unwrap(), "\"Odd\"");
    assert_eq!(serde_json::from_str::<Status>("\"Pending\"").unwrap(), Status::Pending);
    assert!(serde_json::from_str::<Status>("[]").is_err());
}
