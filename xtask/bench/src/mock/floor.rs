//! A server that reads a request and writes JSON, and does nothing else: no server on this stack is faster.

use std::collections::HashMap;
use std::net::SocketAddr;
use std::sync::Arc;

use anyhow::Result;
use axum::Router;
use axum::extract::Query;
use axum::http::header::CONTENT_TYPE;
use axum::routing::get;
use serde_json::{Value, json};
use tokio::net::TcpListener;

/// Starts it on a free port.
pub(super) async fn start() -> Result<SocketAddr> {
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    let address = listener.local_addr()?;
    // A handler is cloned for each request.
    let page = Arc::new(page());
    let respond = move |Query(parameters): Query<HashMap<String, String>>| {
        let response = match parameters.get("Action").map(String::as_str) {
            Some("DescribeVpcs") => page.to_string(),
            _ => made().to_string(),
        };
        async move { ([(CONTENT_TYPE, "application/json")], response) }
    };
    let router = Router::new().route("/", get(respond));
    tokio::spawn(async { axum::serve(listener, router).await });
    Ok(address)
}

/// As large as a page of the mock server.
fn page() -> Value {
    let vpc = |number: usize| {
        json!({
            "VpcId": format!("vpc-bp{number:017}"), "CidrBlock": "172.16.0.0/12", "VpcName": "", "Description": "",
            "CreationTime": "2026-11-27T21:05:42Z", "Status": "Available", "RegionId": "cn-hangzhou", "IsDefault": false,
            "VRouterId": format!("vrt-bp{number:017}"), "ResourceGroupId": "rg-acfmy45w7w2cdxa", "OwnerId": 0,
            "VSwitchIds": { "VSwitchId": [] }, "NatGatewayIds": { "NatGatewayIds": [] }, "Tags": { "Tag": [] },
            "RouterTableIds": { "RouterTableIds": [format!("vtb-bp{number:017}")] }, "UserCidrs": { "UserCidr": [] },
            "Ipv6CidrBlock": "", "Ipv6CidrBlocks": { "Ipv6CidrBlock": [] }, "DhcpOptionsSetId": "", "CenStatus": "",
            "DhcpOptionsSetStatus": "UnUsed", "SecondaryCidrBlocks": { "SecondaryCidrBlock": [] },
        })
    };
    let vpcs: Vec<Value> = (0..super::requests::OBJECTS).map(vpc).collect();
    json!({ "TotalCount": vpcs.len(), "PageNumber": 1, "PageSize": 10, "RequestId": made()["RequestId"], "Vpcs": { "Vpc": vpcs } })
}

fn made() -> Value {
    json!({
        "VpcId": "vpc-bpusdax9udim0q0v5r6", "VRouterId": "vrt-bph6ab30tzuyhiecjz0", "ResourceGroupId": "rg-acfmy45w7w2cdxa",
        "RouteTableId": "vtb-bp9blzz4dicfzxogu1x", "RequestId": "C9D27474-1E75-4854-BC16-7C4DE983A6F2",
    })
}
