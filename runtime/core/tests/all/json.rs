//! What JSON decoding accepts and refuses, and what encoding writes.

use aliyun_api_core::json::{Error, decode, decode_tolerant, decode_value, encode, to_value};
use serde_json::json;

use crate::records::{Disk, Response, Status, Tag, Vpc};

fn response(text: &str) -> Response {
    let mut response = Response::default();
    decode(text.as_bytes(), &mut response).unwrap();
    let mut again = Response::default();
    decode_value(&serde_json::from_str(text).unwrap(), &mut again).unwrap();
    assert_eq!(response, again, "text and value decode alike");
    response
}

fn refused(text: &str) -> String {
    decode(text.as_bytes(), &mut Response::default()).unwrap_err().to_string()
}

fn vpc(body: &str) -> Vpc {
    response(&format!(r#"{{"TotalCount":1,"Vpcs":{{"Vpc":[{body}]}}}}"#)).vpcs.remove(0)
}

#[test]
fn scalars_drift_between_text_and_numbers() {
    let found = response(r#"{"RequestId":12,"TotalCount":"7","Ratio":"1.5"}"#);
    assert_eq!((found.request_id.as_str(), found.total, found.ratio), ("12", 7, Some(1.5)));
    assert_eq!(response(r#"{"TotalCount":7.0}"#).total, 7);
    assert_eq!(response(r#"{"TotalCount":" 7.0 "}"#).total, 7);
    assert_eq!(refused(r#"{"TotalCount":"7.5"}"#), "TotalCount: expected an integer, found a string");
    assert_eq!(refused(r#"{"TotalCount":"inf"}"#), "TotalCount: expected an integer, found a string");
    for (text, expected) in [("1", true), ("0", false)] {
        assert_eq!(vpc(&format!(r#"{{"VpcId":"v","IsDefault":"{text}"}}"#)).is_default, Some(expected));
    }
    assert_eq!(response(r#"{"TotalCount":1,"RequestId":18446744073709551615}"#).request_id, "18446744073709551615");
    assert_eq!(vpc(r#"{"VpcId":true,"IsDefault":"True"}"#).is_default, Some(true));
    assert_eq!(vpc(r#"{"VpcId":"v","IsDefault":0}"#).is_default, Some(false));
    assert_eq!(vpc(r#"{"VpcId":"v","Status":"Available"}"#).status, Some(Status::Available));
    assert_eq!(vpc(r#"{"VpcId":"v","Status":"Odd"}"#).status.unwrap().as_str(), "Odd");
}

#[test]
fn nothing_comes_as_null_or_empty_text() {
    let found = response(r#"{"TotalCount":1,"Ratio":"","Vpcs":"","Bare":null,"RequestId":null,"Free":null}"#);
    assert_eq!(found, Response { total: 1, ..Response::default() });
    assert_eq!(vpc(r#"{"VpcId":"v","IsDefault":"","Disk":"","Ports":{"Port":["", 1, null, "2"]}}"#).ports, [1, 2]);
    assert_eq!(response(r#"{"TotalCount":1,"Vpcs":{}}"#).vpcs, []);
    assert_eq!(response(r#"{"TotalCount":1,"Vpcs":{"Vpc":""}}"#).vpcs, []);
    assert_eq!(response(r#"{"TotalCount":1,"Vpcs":{"Vpc":null}}"#).vpcs, []);
    assert_eq!(response(r#"{"TotalCount":1,"Vpcs":{"Other":""}}"#).vpcs, []);
}

#[test]
fn a_list_comes_in_every_shape() {
    for shape in [
        r#"{"Vpc":[{"VpcId":"v"}]}"#,
        r#"[{"VpcId":"v"}]"#,
        r#"{"Other":[{"VpcId":"v"}]}"#,
        r#"{"Other":[{"VpcId":"v"}],"Count":1}"#,
        r#"{"Vpc":{"VpcId":"v"}}"#,
        r#"{"Other":[{"VpcId":"w"}],"Vpc":[{"VpcId":"v"}]}"#,
        r#"{"Vpc":[{"VpcId":"v"}],"Other":[{"VpcId":"w"}]}"#,
        r#"{"Vpc":[{"VpcId":"w"},{"VpcId":"w"}],"Vpc":[{"VpcId":"v"}]}"#,
    ] {
        let found = response(&format!(r#"{{"TotalCount":1,"Vpcs":{shape}}}"#)).vpcs;
        assert_eq!(found, [Vpc { vpc_id: "v".into(), ..Vpc::default() }], "{shape}");
    }
    let bare = response(r#"{"TotalCount":1,"Bare":{"Tag":[{"Key":"k"}]}}"#).bare;
    assert_eq!(bare, [Tag { key: "k".into(), ..Tag::default() }]);
    let alone = response(r#"{"TotalCount":1,"Bare":{"Value":"v","Key":"k"}}"#).bare;
    assert_eq!(alone, [Tag { key: "k".into(), value: Some("v".into()), ..Tag::default() }]);
    assert_eq!(vpc(r#"{"VpcId":"v","RouteTableIds":{"RouteTableIds":["a","b"]}}"#).route_table_ids, ["a", "b"]);
    assert_eq!(vpc(r#"{"VpcId":"v","RouteTableIds":{"RouteTableIds":"a"}}"#).route_table_ids, ["a"]);
    assert_eq!(response(r#"{"TotalCount":1,"Deep":[[1,2],[],[3]]}"#).deep, [vec![1, 2], vec![], vec![3]]);
}

#[test]
fn the_last_of_a_repeated_key_wins_and_the_wire_name_over_another_spelling() {
    assert_eq!(response(r#"{"TotalCount":1,"TotalCount":2}"#).total, 2);
    let disk = vpc(r#"{"VpcId":"v","Disk":{"Size":1,"Category":"c"},"Disk":{"Size":2}}"#).disk;
    assert_eq!(disk, Some(Disk { size: 2, ..Disk::default() }));
    assert_eq!(vpc(r#"{"VpcId":"v","Disk":{"Size":1},"Disk":null}"#).disk, None);
    for text in [r#"{"vpcId":"v"}"#, r#"{"vpcId":"w","VpcId":"v"}"#, r#"{"VpcId":"v","vpcId":"w"}"#] {
        assert_eq!(vpc(text).vpc_id, "v", "{text}");
    }
    assert_eq!(vpc(r#"{"vpcId":"v","VpcId":null}"#).vpc_id, "v");
}

#[test]
fn unknown_fields_are_skipped() {
    let found = response(r#"{"Odd":{"TotalCount":[1]},"TotalCount":3,"totalcount":"x"}"#);
    assert_eq!(found, Response { total: 3, ..Response::default() });
}

#[test]
fn an_error_names_the_place_and_never_the_value() {
    let text = r#"{"TotalCount":1,"Vpcs":{"Vpc":[{"VpcId":"v"},{"VpcId":"v","IsDefault":"hunter2"}]}}"#;
    assert_eq!(refused(text), "Vpcs.Vpc[1].IsDefault: expected a boolean, found a string");
    let text = r#"{"TotalCount":1,"Vpcs":[{"VpcId":"v","Disk":[]}]}"#;
    assert_eq!(refused(text), "Vpcs[0].Disk: expected an object, found a list");
    assert_eq!(refused(r#"{"TotalCount":1.5}"#), "TotalCount: expected an integer, found a number");
    assert_eq!(refused(r#"{"TotalCount":{}}"#), "TotalCount: expected an integer, found an object");
    assert_eq!(refused(r#"{"TotalCount":1,"Vpcs":3}"#), "Vpcs: expected a list, found an integer");
    assert_eq!(refused(r#"{"TotalCount":1,"Vpcs":{"A":1}}"#), "Vpcs: expected a list, found an object");
    assert_eq!(refused(r#"{"TotalCount":1,"Vpcs":{"A":[{}]}}"#), "Vpcs.A[0].VpcId: expected a value, found nothing");
    assert_eq!(refused("{}"), "TotalCount: expected a value, found nothing");
    assert_eq!(refused(r#"{"TotalCount":null}"#), "TotalCount: expected a value, found nothing");
    assert_eq!(refused("[]"), "expected an object, found a list");
    assert_eq!(refused(r#""hunter2""#), "expected an object, found a string");
}

#[test]
fn broken_text_is_an_error_with_its_place() {
    for text in ["", "{", r#"{"TotalCount":1"#, r#"{"TotalCount":1}x"#, "<html>", "{\"TotalCount\":\"\u{1}\"}"] {
        let error = decode(text.as_bytes(), &mut Response::default()).unwrap_err();
        assert!(matches!(&error, Error::Syntax(message) if message.contains(" at line 1 column ")), "{error}");
    }
    assert!(matches!(decode(b"{\"RequestId\":\"\xff\"}", &mut Response::default()), Err(Error::Syntax(_))));
    let deep = "[".repeat(100_000);
    let text = format!(r#"{{"Free":{deep}"#);
    assert!(matches!(decode(text.as_bytes(), &mut Response::default()), Err(Error::Syntax(_))));
}

#[test]
fn encoding_encloses_lists_and_leaves_out_what_is_absent() {
    let vpc = Vpc { vpc_id: "v".into(), ports: vec![1], ..Vpc::default() };
    let response = Response { request_id: "r".into(), vpcs: vec![vpc], free: json!({"a": [1]}), ..Response::default() };
    let expected = concat!(
        r#"{"RequestId":"r","TotalCount":0,"Vpcs":{"Vpc":[{"VpcId":"v","RouteTableIds":{"RouteTableIds":[]},"#,
        r#""Cidrs":[],"Ports":{"Port":[1]}}]},"Bare":[],"Deep":[],"Free":{"a":[1]}}"#
    );
    assert_eq!(String::from_utf8(encode(&response)).unwrap(), expected);
    assert_eq!(to_value(&response), serde_json::from_str::<serde_json::Value>(expected).unwrap());
}

fn tolerant(text: &str) -> Result<(Response, Vec<String>), String> {
    let mut response = Response::default();
    let passed = decode_tolerant(text.as_bytes(), &mut response, &[]).map_err(|error| error.to_string())?.passed;
    Ok((response, passed.iter().map(ToString::to_string).collect()))
}

#[test]
fn an_odd_field_is_passed_over_and_the_rest_is_kept() {
    let odd = |field: &str| {
        let text =
            format!(r#"{{"RequestId":"r","TotalCount":1,"Vpcs":{{"Vpc":[{{"VpcId":"v",{field}}},{{"VpcId":"w"}}]}}}}"#);
        let (response, passed) = tolerant(&text).unwrap();
        let ids: Vec<_> = response.vpcs.iter().map(|vpc| vpc.vpc_id.as_str()).collect();
        assert_eq!(ids, ["v", "w"], "{field}");
        (response.vpcs.into_iter().next().unwrap(), passed)
    };
    for wrong in ["2", "\"x\"", "[]", "[[1],{}]", "{}", "{\"a\":{\"b\":[1]}}", "1.5"] {
        let (vpc, passed) = odd(&format!(r#""IsDefault":{wrong},"Status":"Available""#));
        assert_eq!((vpc.is_default, vpc.status), (None, Some(Status::Available)), "{wrong}");
        assert_eq!(passed.len(), 1, "{wrong}: {passed:?}");
        assert!(passed[0].starts_with("Vpcs.Vpc[0].IsDefault: expected a boolean, found "), "{passed:?}");
    }
    for (field, problem) in [
        (r#""Status":[1]"#, "Status: expected a string, found a list"),
        (r#""Cidrs":7"#, "Cidrs: expected a list, found an integer"),
        (r#""Cidrs":{"A":[],"B":[]}"#, "Cidrs: expected a list, found an object"),
        (r#""Cidrs":["a",{},"b"]"#, "Cidrs[1]: expected a string, found an object"),
        (r#""Ports":{"Port":[1,"x",2]}"#, "Ports.Port[1]: expected an integer, found a string"),
        (r#""Disk":true"#, "Disk: expected an object, found a boolean"),
        (r#""Disk":{}"#, "Disk.Size: expected a value, found nothing"),
        (r#""Disk":{"Size":[]}"#, "Disk.Size: expected an integer, found a list"),
    ] {
        assert_eq!(odd(field).1, [format!("Vpcs.Vpc[0].{problem}")], "{field}");
    }
    assert_eq!(odd(r#""Cidrs":["a",{},"b"]"#).0.cidrs, ["a", "b"]);
    assert_eq!(odd(r#""Ports":{"Port":[1,"x",2]}"#).0.ports, [1, 2]);
    let (response, passed) = tolerant(r#"{"RequestId":[[]],"TotalCount":"1","Ratio":{}}"#).unwrap();
    assert_eq!((response.total, response.ratio), (1, None));
    assert_eq!(passed, ["RequestId: expected a string, found a list", "Ratio: expected a number, found an object"]);
}

#[test]
fn what_would_read_as_if_nothing_were_there_is_an_error() {
    for (text, error) in [
        (r#"{"RequestId":"r"}"#, "TotalCount: expected a value, found nothing"),
        (r#"{"RequestId":"r","TotalCount":{}}"#, "TotalCount: expected an integer, found an object"),
        (r#"{"TotalCount":1,"Vpcs":"x"}"#, "Vpcs: expected a list, found a string"),
        (r#"{"TotalCount":1,"Vpcs":{"Vpc":"x"}}"#, "Vpcs.Vpc: expected an object, found a string"),
        (r#"{"TotalCount":1,"Vpcs":{"Vpc":[7]}}"#, "Vpcs.Vpc[0]: expected an object, found an integer"),
        (r#"{"TotalCount":1,"Deep":[["x"]]}"#, "Deep[0][0]: expected an integer, found a string"),
        (r#"{"TotalCount":1,"Ratio":"x""#, "not valid JSON: EOF while parsing an object at line 1 column 27"),
    ] {
        assert_eq!(tolerant(text).unwrap_err(), error, "{text}");
    }
    let many = vec!["{\"Key\":[]}"; 200].join(",");
    let error = tolerant(&format!(r#"{{"TotalCount":1,"Bare":[{many}]}}"#)).unwrap_err();
    assert_eq!(
        error, "Bare[100].Key: expected a string, found a list",
        "a body of another kind is not read to its end"
    );
}
