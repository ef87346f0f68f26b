//! The requests that are sent, as bytes.

use aliyun_api_core::sign::{percent, v1};
use aliyun_api_mock::{MockServer, Store};
use anyhow::{Context as _, Result};
use serde_json::{Map, Value};

/// How many VPCs there are: a page of them.
pub(super) const OBJECTS: usize = 10;

/// Requests, and whether each may be sent again.
pub(super) struct Requests {
    pub(super) bytes: Vec<Vec<u8>>,
    pub(super) again: bool,
}

/// Puts there what is listed.
pub(super) fn prepare(server: &MockServer) -> Result<()> {
    (0..OBJECTS).try_for_each(|_| put_vpc(&server.store()))
}

/// Puts a VPC there, with what is co-created.
pub(super) fn put_vpc(store: &Store<'_>) -> Result<()> {
    let fields = Map::from_iter([("CidrBlock".to_owned(), Value::from("172.16.0.0/12"))]);
    store.seed("vpc", "Vpc", fields).context("a VPC is put there")?;
    Ok(())
}

pub(super) fn describe() -> Requests {
    Requests { bytes: vec![get(&pairs("DescribeVpcs"))], again: true }
}

pub(super) fn create() -> Requests {
    Requests { bytes: vec![get(&pairs("CreateVpc"))], again: true }
}

/// Signed requests: a nonce counts once.
pub(super) fn signed(count: usize) -> Requests {
    let now = jiff::Timestamp::now().strftime("%Y-%m-%dT%H:%M:%SZ").to_string();
    let start: u64 = fastrand::u64(..);
    let request = |number: usize| {
        let mut pairs = pairs("DescribeVpcs");
        let own = [
            ("AccessKeyId", "testid".to_owned()),
            ("SignatureMethod", v1::METHOD.to_owned()),
            ("SignatureVersion", v1::VERSION.to_owned()),
            ("SignatureNonce", format!("{start}-{number}")),
            ("Timestamp", now.clone()),
        ];
        pairs.extend(own);
        let signature = v1::sign("testsecret", &v1::string_to_sign("GET", &pairs));
        pairs.push((v1::SIGNATURE, signature));
        get(&pairs)
    };
    Requests { bytes: (0..count).map(request).collect(), again: false }
}

fn pairs(action: &str) -> Vec<(&'static str, String)> {
    let pairs = [("Action", action), ("Version", "2016-04-28"), ("Format", "JSON"), ("RegionId", "cn-hangzhou")];
    pairs.map(|(name, value)| (name, value.to_owned())).to_vec()
}

fn get(pairs: &[(&str, String)]) -> Vec<u8> {
    let pairs: Vec<String> = pairs.iter().map(|(name, value)| format!("{name}={}", percent::encode(value))).collect();
    format!("GET /?{} HTTP/1.1\r\nhost: vpc.aliyuncs.com\r\nuser-agent: load\r\naccept: */*\r\n\r\n", pairs.join("&"))
        .into_bytes()
}

/// Requests to our mock server.
pub(super) mod ours {
    use super::{get, pairs};

    /// A list of VPCs.
    pub(in crate::mock) fn list() -> Vec<u8> {
        get(&pairs("DescribeVpcs"))
    }

    /// One VPC.
    pub(in crate::mock) fn one(id: &str) -> Vec<u8> {
        get(&[pairs("DescribeVpcs"), vec![("VpcId", id.to_owned())]].concat())
    }

    pub(in crate::mock) fn create() -> Vec<u8> {
        get(&pairs("CreateVpc"))
    }

    pub(in crate::mock) fn reset() -> Vec<u8> {
        b"POST /_mock/reset HTTP/1.1\r\nhost: localhost\r\ncontent-length: 0\r\n\r\n".to_vec()
    }
}

/// Requests to moto, which is EC2.
pub(super) mod moto {
    use super::post;

    /// The host that it knows the service by, in a signature that it does not check.
    const HEADERS: &str = "host: ec2.us-east-1.amazonaws.com\r\nauthorization: AWS4-HMAC-SHA256 \
        Credential=testid/20260101/us-east-1/ec2/aws4_request, SignedHeaders=host, Signature=none\r\n";

    pub(in crate::mock) fn list() -> Vec<u8> {
        post("/", HEADERS, "Action=DescribeVpcs&Version=2016-11-15")
    }

    pub(in crate::mock) fn one(id: &str) -> Vec<u8> {
        post("/", HEADERS, &format!("Action=DescribeVpcs&Version=2016-11-15&VpcId.1={id}"))
    }

    pub(in crate::mock) fn create() -> Vec<u8> {
        post("/", HEADERS, "Action=CreateVpc&Version=2016-11-15&CidrBlock=172.16.0.0%2F16")
    }

    pub(in crate::mock) fn reset() -> Vec<u8> {
        post("/moto-api/reset", "host: localhost\r\n", "")
    }
}

/// Requests to Prism, by our OpenAPI document in which actions have paths.
pub(super) mod prism {
    use super::post;

    const HEADERS: &str = "host: localhost\r\naccept: application/json\r\n";

    pub(in crate::mock) fn list() -> Vec<u8> {
        post("/vpc/2016-04-28/DescribeVpcs", HEADERS, "RegionId=cn-hangzhou")
    }

    pub(in crate::mock) fn create() -> Vec<u8> {
        post("/vpc/2016-04-28/CreateVpc", HEADERS, "RegionId=cn-hangzhou")
    }
}

/// A form.
fn post(path: &str, headers: &str, form: &str) -> Vec<u8> {
    let length = form.len();
    format!(
        "POST {path} HTTP/1.1\r\n{headers}content-type: application/x-www-form-urlencoded\r\ncontent-length: {length}\r\n\r\n{form}"
    )
    .into_bytes()
}
