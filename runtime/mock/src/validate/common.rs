//! Parameters that no action declares: those of every call, and those that nobody knows.

use std::borrow::Cow;

use aliyun_api_core::Schema;

use crate::names::{MAX_NAME, nearest};

/// Parameters of every call. Clients send `RegionId` to services that have no regions, too.
const COMMON: [&str; 16] = [
    "Action",
    "Version",
    "Format",
    "AccessKeyId",
    "Signature",
    "SignatureMethod",
    "SignatureVersion",
    "SignatureNonce",
    "SignatureType",
    "Timestamp",
    "SecurityToken",
    "OwnerId",
    "ResourceOwnerAccount",
    "ResourceOwnerId",
    "OwnerAccount",
    "RegionId",
];

/// How many unknown parameters are told.
const MAX_TOLD: usize = 5;

/// The parameters of the action: without those of every call, unless the action declares them itself.
pub(super) fn without(schema: &Schema, pairs: &[(String, String)]) -> Vec<(String, String)> {
    let own = |name: &str| !COMMON.contains(&name) || schema.position(name).is_some();
    pairs.iter().filter(|(name, _)| own(name)).cloned().collect()
}

/// A warning for each of the first unknown parameters.
pub(super) fn unknown(schema: &Schema, names: &[String]) -> Vec<String> {
    let known = || schema.fields.iter().map(|field| field.wire);
    let told = names.iter().take(MAX_TOLD).map(|name| {
        let first = name.split('.').next().unwrap_or(name);
        let near = nearest(name, known()).or_else(|| nearest(first, known()));
        let hint = near.map_or(Cow::Borrowed(""), |near| format!(" Did you mean {near}?").into());
        format!("The action has no parameter {}.{hint}", shown(name))
    });
    told.collect()
}

/// A name that is not too long to be told.
pub(super) fn shown(name: &str) -> String {
    if name.chars().count() <= MAX_NAME {
        name.to_owned()
    } else {
        name.chars().take(MAX_NAME).chain(['…']).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slip_finds_the_name_that_was_meant() {
        let known = ["VpcName", "CidrBlock", "RegionId"];
        assert_eq!(nearest("VPCName", known.into_iter()), Some("VpcName"));
        assert_eq!(nearest("CidrBlok", known.into_iter()), Some("CidrBlock"));
        assert_eq!(nearest("Bandwidth", known.into_iter()), None);
        assert_eq!(nearest(&"x".repeat(1_000_000), known.into_iter()), None);
    }
}
