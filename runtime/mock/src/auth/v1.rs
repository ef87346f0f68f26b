//! Verifies query signatures: HMAC-SHA1 over method and parameters.

use aliyun_api_core::sign::{self, v1};

use super::{Check, Claim, Rejected, incomplete, mismatch, missing};
use crate::http::Incoming;

pub(super) fn verify(check: &Check<'_>, request: &Incoming) -> Result<(), Rejected> {
    let need =
        |name: &'static str| request.parameter(name).filter(|text| !text.is_empty()).ok_or_else(|| missing(name));
    let claim = Claim {
        access_key_id: need("AccessKeyId")?,
        signature: need(v1::SIGNATURE)?,
        timestamp: need("Timestamp")?,
        nonce: need("SignatureNonce")?,
    };
    if need("SignatureMethod")? != v1::METHOD {
        return Err(incomplete("SignatureMethod must be HMAC-SHA1"));
    }
    if need("SignatureVersion")? != v1::VERSION {
        return Err(incomplete("SignatureVersion must be 1.0"));
    }
    check.settle(&claim, |secret| {
        // What is sent is not what is signed: the parameters are decoded by now, and encoded strictly here.
        let text = v1::string_to_sign(request.method.as_str(), &request.parameters);
        let right = sign::equal(&v1::sign(secret, &text), claim.signature);
        if right { Ok(()) } else { Err(mismatch(format!("string to sign is: {text}"))) }
    })
}
