//! The life of a VPC with a VSwitch, and of an EIP. The last line says what came of each call, as JSON.

use std::env;

use aliyun_openapi_core_rust_sdk::client::rpc::RPClient;
use serde_json::{Map, Value};

const ENDPOINT: &str = "https://vpc.aliyuncs.com/";

struct Calls {
    client: RPClient,
    results: Map<String, Value>,
}

impl Calls {
    /// The response to a call that must succeed with this field in it; null where it does not.
    async fn call(&mut self, action: &str, queries: &[(&str, &str)], field: &str) -> Value {
        let region = [("RegionId", "cn-hangzhou")];
        let sent = region.iter().chain(queries).map(|(name, text)| ((*name).to_owned(), (*text).to_owned()));
        let sent: Vec<(String, String)> = sent.collect();
        let request = self.client.clone().version("2016-04-28").post(action).query(sent);
        let (result, response) = match request.json::<Value>().await {
            Ok(response) if !response[field].is_null() => (Value::Null, response),
            Ok(response) => (Value::from(format!("no {field}: {response}")), Value::Null),
            Err(error) => (Value::from(error.to_string()), Value::Null),
        };
        self.results.insert(action.to_owned(), result);
        response
    }
}

fn text<'v>(value: &'v Value, field: &str) -> &'v str {
    value[field].as_str().unwrap_or_default()
}

async fn run(calls: &mut Calls) {
    calls.call("DescribeRegions", &[], "Regions").await;
    let vpc = calls.call("CreateVpc", &[("CidrBlock", "10.0.0.0/8"), ("VpcName", "first")], "VpcId").await;
    let of_vpc = ("VpcId", text(&vpc, "VpcId"));
    calls.call("DescribeVpcs", &[of_vpc], "Vpcs").await;
    let inner = [of_vpc, ("CidrBlock", "10.0.1.0/24"), ("ZoneId", "cn-hangzhou-b")];
    let vswitch = calls.call("CreateVSwitch", &inner, "VSwitchId").await;
    calls.call("DescribeVSwitches", &[of_vpc], "VSwitches").await;
    let eip = calls.call("AllocateEipAddress", &[("Bandwidth", "5")], "AllocationId").await;
    let of_eip = ("AllocationId", text(&eip, "AllocationId"));
    calls.call("DescribeEipAddresses", &[of_eip], "EipAddresses").await;
    calls.call("ReleaseEipAddress", &[of_eip], "RequestId").await;
    calls.call("DeleteVSwitch", &[("VSwitchId", text(&vswitch, "VSwitchId"))], "RequestId").await;
    calls.call("DeleteVpc", &[of_vpc], "RequestId").await;
}

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let (id, secret) = (env::var("ALIBABA_CLOUD_ACCESS_KEY_ID")?, env::var("ALIBABA_CLOUD_ACCESS_KEY_SECRET")?);
    let mut calls = Calls { client: RPClient::new(id, secret, ENDPOINT), results: Map::new() };
    tokio::runtime::Builder::new_current_thread().enable_all().build()?.block_on(run(&mut calls));
    println!("{}", Value::Object(calls.results));
    Ok(())
}
