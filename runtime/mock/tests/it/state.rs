//! What is created is remembered, changes, refers to other things, and goes.

use std::time::Duration;

use serde_json::{Value, json};

use crate::support::{builder, call, create_vpc, engine, ok, refused, text};

fn attribute(engine: &aliyun_api_mock_runtime::Engine, id: &str) -> Value {
    ok(engine, "DescribeVpcAttribute", &format!("VpcId={id}"))
}

#[test]
fn a_create_fills_the_fields_of_request_tables_and_defaults() {
    let engine = engine();
    let made = ok(&engine, "CreateVpc", "RegionId=cn-hangzhou&Tag.1.Key=k&Tag.1.Value=v&Password=hunter2");
    let id = text(&made, "VpcId");
    assert!(id.starts_with("vpc-bp") && id.len() == "vpc-bp".len() + 17, "{id}");
    assert!(text(&made, "RouteTableId").starts_with("vtb-") && text(&made, "VRouterId").starts_with("vrt-"));
    assert_eq!(made["Code"], "200", "a constant of the documented response");
    let listed = ok(&engine, "DescribeVpcs", "");
    let item = &listed["Vpcs"]["Vpc"][0];
    assert_eq!(
        item,
        &json!({
            "VpcId": id, "VpcName": id, "CidrBlock": "172.16.0.0/12", "Status": "Pending", "IsDefault": false,
            "CreationTime": "2026-11-21T23:05:48Z", "VSwitchIds": { "VSwitchId": [] }, "RegionId": "cn-hangzhou",
            "RouterTableIds": { "RouterTableIds": [made["RouteTableId"]] }, "Bandwidth": "5",
            "Tag": { "Tag": [{ "Key": "k", "Value": "v", "Size": "" }] }, "Password": "",
        })
    );
    assert!(!engine.store("default").get("vpc", "Vpc", &id).unwrap().contains_key("Password"));
}

#[test]
fn states_move_with_the_clock_and_gate_actions() {
    let engine = engine();
    let id = create_vpc(&engine);
    let of = format!("VpcId={id}");
    assert_eq!(attribute(&engine, &id)["Status"], "Pending");
    assert_eq!(refused(&engine, "DeleteVpc", &of), (400, "IncorrectVpcStatus".to_owned()));
    engine.clock().advance(Duration::from_millis(2_999));
    assert_eq!(ok(&engine, "DescribeVpcs", "Status=Available")["TotalCount"], 0);
    engine.clock().advance(Duration::from_millis(1));
    assert_eq!(ok(&engine, "DescribeVpcs", "Status=Available")["TotalCount"], 1);
    assert_eq!(ok(&engine, "DescribeVpcs", "Status=Pending")["TotalCount"], 0);
    ok(&engine, "DeleteVpc", &of);
    assert_eq!(refused(&engine, "DeleteVpc", &of).0, 404);
}

#[test]
fn a_reference_must_exist_and_stops_a_delete() {
    let engine = engine();
    assert_eq!(refused(&engine, "CreateVSwitch", "VpcId=vpc-none"), (404, "InvalidVpcId.NotFound".to_owned()));
    let id = create_vpc(&engine);
    engine.clock().advance(Duration::from_secs(3));
    let made = ok(&engine, "CreateVSwitch", &format!("VpcId={id}&ZoneId=a"));
    let switch = text(&json!({ "id": made["VSwitchIds"][0] }), "id");
    assert_eq!(attribute(&engine, &id)["VSwitchIds"]["VSwitchId"], json!([switch]));
    let (status, error) = call(&engine, "DeleteVpc", &format!("VpcId={id}"));
    assert_eq!((status, text(&error, "Code")), (400, "DependencyViolation.VSwitch".to_owned()));
    assert_eq!(text(&error, "Message"), "VSwitches are left.");
    ok(&engine, "DeleteVSwitch", &format!("VSwitchId={switch}"));
    // Its own route table came with it, does not stop it, and goes with it.
    assert_eq!(
        ok(&engine, "DescribeRouteTables", &format!("VpcId={id}"))["RouteTables"][0]["RouteTableType"],
        "System"
    );
    ok(&engine, "DeleteVpc", &format!("VpcId={id}"));
    assert_eq!(ok(&engine, "DescribeRouteTables", "")["TotalCount"], 0);
}

#[test]
fn an_unknown_id_has_the_best_documented_error() {
    let engine = engine();
    let error = |action: &str, query: &str| {
        let (status, error) = call(&engine, action, query);
        (status, text(&error, "Code"), text(&error, "Message"))
    };
    // The row of the action, filled.
    let filled = error("ModifyVpcAttribute", "VpcId=vpc-none");
    assert_eq!(filled, (404, "InvalidVpcId.NotFound".into(), "Vpc VpcId? There is none.".into()));
    // The code of the resource, with the message of another action.
    assert_eq!(error("DeleteVpc", "VpcId=vpc-none").1, "InvalidVpcId.NotFound");
    // What is read, and whose page has no error for it, is empty.
    let mut nothing = ok(&engine, "DescribeVpcAttribute", "VpcId=vpc-none");
    assert!(nothing["RequestId"].take().is_string());
    let empty =
        json!({ "RequestId": null, "VpcId": "", "VpcName": "", "Status": "", "VSwitchIds": { "VSwitchId": [] } });
    assert_eq!(nothing, empty);
    // Nothing is documented.
    assert_eq!(error("DeleteVSwitch", "VSwitchId=vsw-none").0, 404);
    assert_eq!(error("DeleteVSwitch", "VSwitchId=vsw-none").1, "InvalidVSwitchId.NotFound");
    // A filter is no reference, unless the action says so.
    assert_eq!(ok(&engine, "DescribeVpcs", "VpcId=vpc-none")["TotalCount"], 0);
    assert_eq!(error("DescribeVSwitches", "VpcId=vpc-none").0, 404);
    // An id field that is sent empty names no object.
    assert_eq!(error("DescribeVpcAttribute", "VpcId=").0, 400);
}

#[test]
fn quotas_count_per_account_and_per_resource() {
    let engine = engine();
    let first = create_vpc(&engine);
    for _ in 0..4 {
        create_vpc(&engine);
    }
    let (status, error) = call(&engine, "CreateVpc", "RegionId=cn-hangzhou");
    assert_eq!((status, text(&error, "Message")), (400, "VPC quota exceeded.".to_owned()));
    let second = text(&ok(&engine, "DescribeVpcs", "")["Vpcs"]["Vpc"][1], "VpcId");
    for _ in 0..3 {
        ok(&engine, "CreateVSwitch", &format!("VpcId={first}"));
    }
    assert_eq!(refused(&engine, "CreateVSwitch", &format!("VpcId={first}")).1, "QuotaExceeded.VSwitch");
    ok(&engine, "CreateVSwitch", &format!("VpcId={second}"));
}

#[test]
fn a_change_overwrites_what_is_sent_and_nothing_else() {
    let engine = engine();
    let id = text(&ok(&engine, "CreateVpc", "RegionId=cn-hangzhou&VpcName=before"), "VpcId");
    ok(&engine, "ModifyVpcAttribute", &format!("VpcId={id}&RegionId=cn-hangzhou"));
    assert_eq!(attribute(&engine, &id)["VpcName"], "before");
    ok(&engine, "ModifyVpcAttribute", &format!("VpcId={id}&VpcName=after"));
    assert_eq!(attribute(&engine, &id)["VpcName"], "after");
    assert_eq!(ok(&engine, "DescribeVpcs", "VpcName=after")["TotalCount"], 1);
    assert_eq!(ok(&engine, "DescribeVpcs", "VpcName=before")["TotalCount"], 0);
    assert_eq!(ok(&engine, "DescribeVpcs", "RegionId=cn-hangzhou")["TotalCount"], 1);
}

#[test]
fn a_link_ties_and_unties() {
    let engine = engine();
    let id = text(&ok(&engine, "AllocateEip", "Bandwidth=7"), "AllocationId");
    let eip = || ok(&engine, "DescribeEip", &format!("AllocationId={id}"))["Eip"].clone();
    assert_eq!(eip(), json!({ "AllocationId": id, "InstanceId": "", "Status": "Available", "Bandwidth": "7" }));
    ok(&engine, "AssociateEip", &format!("AllocationId={id}&InstanceId=i-1"));
    assert_eq!(eip()["InstanceId"], "i-1");
    assert_eq!(eip()["Status"], "InUse");
    assert_eq!(refused(&engine, "AssociateEip", &format!("AllocationId={id}&InstanceId=i-2")).1, "IncorrectEipStatus");
    ok(&engine, "UnassociateEip", &format!("AllocationId={id}"));
    assert_eq!(eip(), json!({ "AllocationId": id, "InstanceId": "", "Status": "Available", "Bandwidth": "7" }));
}

#[test]
fn the_same_token_has_the_same_response_for_a_day() {
    let engine = engine();
    let create = |query: &str| call(&engine, "CreateVpc", &format!("RegionId=cn-hangzhou&ClientToken=t{query}"));
    let (_, first) = create("");
    let (_, again) = create("");
    assert_eq!(first["VpcId"], again["VpcId"]);
    assert_eq!(first["RouteTableId"], again["RouteTableId"]);
    assert_ne!(first["RequestId"], again["RequestId"]);
    assert_eq!(ok(&engine, "DescribeVpcs", "")["TotalCount"], 1);
    let (status, error) = create("&VpcName=other");
    assert_eq!((status, text(&error, "Code")), (400, "IdempotentParameterMismatch".to_owned()));
    engine.clock().advance(Duration::from_secs(24 * 3600));
    assert_ne!(create("").1["VpcId"], first["VpcId"]);
    // A refused request keeps its token.
    assert_eq!(refused(&engine, "CreateVpc", "RegionId=cn-hangzhou&ClientToken=u&VpcName=a").0, 400);
    ok(&engine, "CreateVpc", "RegionId=cn-hangzhou&ClientToken=u&VpcName=ab");
}

#[test]
fn a_dry_run_checks_everything_and_does_nothing() {
    let engine = engine();
    assert_eq!(refused(&engine, "CreateVpc", "RegionId=cn-hangzhou&DryRun=True"), (400, "DryRunOperation".to_owned()));
    assert_eq!(
        refused(&engine, "CreateVpc", "RegionId=cn-hangzhou&DryRun=true&VpcName=a").1,
        "InvalidVpcName.Malformed"
    );
    assert_eq!(ok(&engine, "DescribeVpcs", "")["TotalCount"], 0);
    let id = create_vpc(&engine);
    assert_eq!(refused(&engine, "DeleteVpc", &format!("VpcId={id}&DryRun=true")).1, "IncorrectVpcStatus");
    ok(&engine, "CreateVpc", "RegionId=cn-hangzhou&DryRun=false");
    // It is no repeat of what was done, and no other request with the same token.
    ok(&engine, "CreateVpc", "RegionId=cn-hangzhou&ClientToken=t");
    assert_eq!(refused(&engine, "CreateVpc", "RegionId=cn-hangzhou&ClientToken=t&DryRun=true").1, "DryRunOperation");
}

#[test]
fn ids_follow_the_seed_whatever_happens_elsewhere() {
    let engine = builder().seed(7).build();
    let other = builder().seed(7).account_key("42", "other", "secret").build();
    ok(&other, "CreateVpc", "AccessKeyId=other");
    ok(&other, "DescribeVpcs", "");
    assert_eq!(create_vpc(&engine), create_vpc(&other));
    assert_ne!(create_vpc(&builder().seed(8).build()), create_vpc(&builder().seed(7).build()));
}

#[test]
fn tests_may_put_objects_there_themselves() {
    let engine = engine();
    let store = engine.store("default");
    let Value::Object(fields) = json!({ "VpcId": "vpc-mine", "Status": "Available" }) else { unreachable!() };
    assert!(store.put("vpc", "Vpc", fields.clone()));
    assert!(!store.put("vpc", "Nothing", fields.clone()));
    assert_eq!(store.get("vpc", "Vpc", "vpc-mine"), Some(fields));
    // It has no region, so it is in all of them.
    assert_eq!(ok(&engine, "DescribeVpcs", "RegionId=cn-hangzhou")["TotalCount"], 1);
    ok(&engine, "CreateVSwitch", "VpcId=vpc-mine");
    assert_eq!((store.count("vpc", "Vpc"), store.count("vpc", "VSwitch")), (1, 1));
    assert!(store.remove("vpc", "Vpc", "vpc-mine") && !store.remove("vpc", "Vpc", "vpc-mine"));
}
