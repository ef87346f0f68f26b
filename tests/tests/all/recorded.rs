//! What the mock server responds, against what the service did: answers of 2019, without what is about persons.

use serde_json::{Map, Value};

use crate::server::{start, vpc, wait};

/// By action, and item where it is a list.
const RECORDED: &str = include_str!("../../fixtures/recorded/answers-2019.json");

/// Recorded fields that a response of the mock server does not have, each with the reason.
const ABSENT: [(&str, &str, &str); 1] = [(
    "DescribeEipAddresses.EipAddress",
    "Descritpion",
    "today the service spells it Description, and so does the spec",
)];

const REGION: (&str, &str) = ("RegionId", "cn-shanghai");

fn text<'v>(value: &'v Value, field: &str) -> &'v str {
    value[field].as_str().unwrap_or_else(|| panic!("no {field} in {value}"))
}

/// The responses of the mock server after the same was created.
async fn responses() -> Map<String, Value> {
    let server = start().await;
    let client = vpc(&server);
    let call = async |action: &str, parameters: &[(&str, &str)]| {
        wait(&server);
        client.call(action, parameters.iter().copied().chain([REGION])).await.unwrap()
    };
    let vpc = call("CreateVpc", &[]).await;
    let vpc_id = text(&vpc, "VpcId");
    let zone = ("ZoneId", "cn-shanghai-a");
    let switch = call("CreateVSwitch", &[("VpcId", vpc_id), zone, ("CidrBlock", "172.16.0.0/24")]).await;
    let switch = ("VSwitchId", text(&switch, "VSwitchId"));
    let eip = call("AllocateEipAddress", &[]).await;
    let gateway = call("CreateNatGateway", &[("VpcId", vpc_id), switch, ("NatType", "Enhanced")]).await;
    let tied = [("AllocationId", text(&eip, "AllocationId")), ("InstanceId", text(&gateway, "NatGatewayId"))];
    call("AssociateEipAddress", &[tied[0], tied[1], ("InstanceType", "Nat")]).await;
    let interface = [("RouterId", text(&vpc, "VRouterId")), ("RouterType", "VRouter"), ("Role", "InitiatingSide")];
    let other = [("OppositeRegionId", "cn-hangzhou"), ("OppositeRouterType", "VRouter"), ("Spec", "Large.2")];
    call("CreateRouterInterface", &[interface, other].concat()).await;
    let item = async |action: &str, path: &str| {
        let response = call(action, &[]).await;
        (format!("{action}.{}", path.rsplit('/').nth(1).unwrap()), response.pointer(path).unwrap().clone())
    };
    Map::from_iter([
        item("DescribeEipAddresses", "/EipAddresses/EipAddress/0").await,
        item("DescribeNatGateways", "/NatGateways/NatGateway/0").await,
        ("DescribeVSwitchAttributes".to_owned(), call("DescribeVSwitchAttributes", &[switch]).await),
        item("DescribeRouterInterfaces", "/RouterInterfaceSet/RouterInterfaceType/0").await,
        ("CreateVpc".to_owned(), vpc),
        ("AllocateEipAddress".to_owned(), eip),
        ("CreateNatGateway".to_owned(), gateway),
    ])
}

/// Whether the value of a field has the shape of the recorded one: its kind, and that of what is in an object.
fn same_shape(recorded: &Value, own: &Value) -> bool {
    match (recorded, own) {
        (Value::Object(recorded), Value::Object(own)) => {
            recorded.iter().all(|(name, value)| own.get(name).is_some_and(|own| same_shape(value, own)))
        }
        (recorded, own) => std::mem::discriminant(recorded) == std::mem::discriminant(own),
    }
}

#[tokio::test]
async fn no_recorded_field_is_absent_and_each_has_its_kind() {
    let recorded: Map<String, Value> = serde_json::from_str(RECORDED).unwrap();
    let responses = responses().await;
    assert_eq!(responses.keys().collect::<Vec<_>>(), recorded.keys().collect::<Vec<_>>());
    let (mut fields, mut absent, mut odd) = (0, Vec::new(), Vec::new());
    for (answer, recorded) in &recorded {
        for (name, value) in recorded.as_object().unwrap() {
            fields += 1;
            match responses[answer].get(name) {
                None => absent.push((answer.as_str(), name.as_str())),
                Some(own) if !same_shape(value, own) => odd.push(format!("{answer}.{name}: {value} and {own}")),
                Some(_) => {}
            }
        }
    }
    assert_eq!(absent, ABSENT.map(|(answer, name, _)| (answer, name)));
    assert_eq!((fields, odd), (95, Vec::new()));
}

#[tokio::test]
async fn what_the_service_knows_is_not_empty() {
    let recorded: Map<String, Value> = serde_json::from_str(RECORDED).unwrap();
    let responses = responses().await;
    let none = |value: &Value| matches!(value, Value::String(text) if text.is_empty());
    for (answer, recorded) in &recorded {
        // The other end was not made here.
        if answer.starts_with("DescribeRouterInterfaces") {
            continue;
        }
        // The sizes of standard gateways, which are no longer sold, and a field with another name.
        for (name, value) in recorded.as_object().unwrap().iter().filter(|(name, _)| *name != "Spec") {
            let own = responses[answer].get(name);
            assert!(none(value) || own.is_none_or(|own| !none(own)), "{answer}.{name} is {value}, and empty here");
        }
    }
    assert_eq!(responses["DescribeVSwitchAttributes"]["AvailableIpAddressCount"], 252);
}
