//! Short ways to call actions of VPC.

use std::collections::BTreeMap;

use aliyun_api_tests::{Answer, Connection};
use serde_json::Value;

pub(crate) const VPC: &str = "2016-04-28";

/// Calls an action that must succeed.
pub(crate) fn ok(mock: &mut Connection, action: &str, pairs: &[(&str, &str)]) -> Value {
    let Answer { status, body, .. } = call(mock, action, pairs);
    assert_eq!(status, 200, "{action} {pairs:?}: {body}");
    body
}

pub(crate) fn call(mock: &mut Connection, action: &str, pairs: &[(&str, &str)]) -> Answer {
    mock.call(VPC, action, &[&[("RegionId", "cn-hangzhou")], pairs].concat())
}

pub(crate) fn text(value: &Value, field: &str) -> String {
    value[field].as_str().unwrap_or_else(|| panic!("no {field} in {value}")).to_owned()
}

/// The names and states of all VPCs, by their ids.
pub(crate) fn vpcs(mock: &mut Connection) -> BTreeMap<String, (String, String)> {
    let mut all = BTreeMap::new();
    for page in 1.. {
        let listed = ok(mock, "DescribeVpcs", &[("PageSize", "50"), ("PageNumber", &page.to_string())]);
        let vpcs = listed["Vpcs"]["Vpc"].as_array().unwrap();
        all.extend(vpcs.iter().map(|vpc| (text(vpc, "VpcId"), (text(vpc, "VpcName"), text(vpc, "Status")))));
        if vpcs.len() < 50 {
            break;
        }
    }
    all
}

/// A request to the server itself that must succeed.
pub(crate) fn own(mock: &mut Connection, method: &str, path: &str) -> Value {
    let answer = mock.exchange(method, path, "");
    assert!(answer.is_ok(), "{method} {path}: {answer:?}");
    answer.body
}
