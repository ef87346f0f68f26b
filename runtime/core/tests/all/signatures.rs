//! Known signatures, and the requests of an official client, verified as a server would.

use aliyun_api_core::sign::acs3::{self, Authorization, AuthorizationError, Parts};
use aliyun_api_core::sign::{equal, percent, v1};
use serde_json::Value;

use crate::fixtures::{captured, pairs, section, text};

#[test]
fn percent_encoding() {
    for entry in section("encode") {
        assert_eq!(percent::encode(text(&entry, "in")), text(&entry, "out"));
        assert_eq!(percent::decode(text(&entry, "out")), text(&entry, "in"));
    }
}

#[test]
fn query_signatures() {
    for entry in section("rpc_v1") {
        let mut all = pairs(&entry["query"]);
        all.extend(pairs(&entry["body"]));
        assert_eq!(percent::join_sorted(&all), text(&entry, "canonicalized_query"));
        all.push(("Signature".into(), "is not signed".into()));
        let to_sign = v1::string_to_sign(text(&entry, "method"), &all);
        assert_eq!(to_sign, text(&entry, "string_to_sign"), "{}", entry["name"]);
        let signature = v1::sign(text(&entry, "access_key_secret"), &to_sign);
        assert_eq!(signature, text(&entry, "signature"));
        assert_eq!(percent::encode(&signature), text(&entry, "encoded_signature"));
    }
}

#[test]
fn header_signatures() {
    let mut refused = 0;
    for entry in section("acs3") {
        let authorization = text(&entry, "authorization");
        if text(&entry, "algorithm") != acs3::ALGORITHM {
            assert_eq!(Authorization::parse(authorization), Err(AuthorizationError::Algorithm));
            refused += 1;
            continue;
        }
        let headers = pairs(&entry["headers"]);
        let signed_headers = acs3::signed_headers(&headers);
        let hashed_payload = acs3::hash(text(&entry, "body").as_bytes());
        let query = pairs(&entry["query"]);
        let parts = Parts {
            method: text(&entry, "method"),
            path: text(&entry, "path"),
            query: &query,
            headers: &headers,
            signed_headers: &signed_headers,
            hashed_payload: &hashed_payload,
        };
        assert_eq!(hashed_payload, text(&entry, "hashed_payload"));
        assert_eq!(signed_headers, text(&entry, "signed_headers"));
        assert_eq!(acs3::canonical_headers(&headers, &signed_headers), text(&entry, "canonical_headers"));
        let canonical = acs3::canonical_request(&parts);
        assert_eq!(canonical, text(&entry, "canonical_request"));
        let to_sign = acs3::string_to_sign(&canonical);
        assert_eq!(to_sign, text(&entry, "string_to_sign"));
        let signature = &acs3::sign(text(&entry, "access_key_secret"), &to_sign);
        let access_key_id = text(&entry, "access_key_id");
        let made = Authorization { access_key_id, signed_headers: &signed_headers, signature };
        assert_eq!(made.value(), authorization, "{}", entry["name"]);
        assert_eq!(Authorization::parse(authorization), Ok(made));
    }
    assert_eq!(refused, 1, "SM3 is the one algorithm that is refused");
}

#[test]
fn vectors_of_official_test_suites() {
    for entry in section("official_sdk_test_vectors") {
        let method = text(&entry, "method");
        if text(&entry, "kind") == "rpc_v1" {
            let to_sign = v1::string_to_sign(method, &pairs(&entry["params"]));
            assert_eq!(v1::sign(text(&entry, "secret"), &to_sign), text(&entry, "signature"));
            continue;
        }
        let headers: Vec<_> = ["https", "http"].map(|value| ("X-Acs-Test".to_owned(), value.to_owned())).into();
        let query = pairs(&entry["query"]);
        let signed_headers = text(&entry, "signed_headers");
        let parts = Parts {
            method,
            path: text(&entry, "path"),
            query: &query,
            headers: &headers,
            signed_headers,
            hashed_payload: text(&entry, "hashed_payload"),
        };
        assert_eq!(acs3::canonical_headers(&headers, signed_headers), text(&entry, "canonical_headers"));
        let to_sign = acs3::string_to_sign(&acs3::canonical_request(&parts));
        let signature = &acs3::sign(text(&entry, "access_key_secret"), &to_sign);
        let made = Authorization { access_key_id: text(&entry, "access_key_id"), signed_headers, signature };
        assert_eq!(made.value(), text(&entry, "authorization"));
    }
}

#[test]
fn published_signatures_are_among_the_vectors() {
    for entry in section("public_doc_vectors") {
        let (list, place) = text(&entry, "see").split_once('[').unwrap();
        let vectors = section(list);
        let vector = match place.trim_end_matches(']').parse::<isize>().unwrap() {
            -1 => vectors.last(),
            index => vectors.get(index.unsigned_abs()),
        };
        let vector = vector.unwrap();
        let signature = text(&entry, "signature");
        match text(&entry, "kind") {
            "rpc_v1" => {
                let to_sign = v1::string_to_sign(text(vector, "method"), &pairs(&vector["query"]));
                assert_eq!(v1::sign(text(vector, "access_key_secret"), &to_sign), signature);
            }
            _ => {
                let to_sign = acs3::string_to_sign(text(vector, "canonical_request"));
                assert_eq!(acs3::sign(text(vector, "access_key_secret"), &to_sign), signature);
            }
        }
    }
}

/// The scheme that a recorded request was signed with; `None` where the signature is wrong.
fn verify(entry: &Value) -> Option<&'static str> {
    const SECRET: &str = "testsecret";
    let mut line = text(entry, "request_line").split(' ');
    let (method, target) = (line.next().unwrap(), line.next().unwrap());
    let (path, query) = target.split_once('?').unwrap_or((target, ""));
    let query = percent::split(query);
    let body = text(entry, "body");
    let headers: Vec<(String, String)> = serde_json::from_value(entry["headers"].clone()).unwrap();
    if let Some((_, header)) = headers.iter().find(|(name, _)| name.eq_ignore_ascii_case("authorization")) {
        let sent = Authorization::parse(header).unwrap();
        assert_eq!(sent.access_key_id, "testid");
        let hashed_payload = &acs3::hash(body.as_bytes());
        let signed_headers = sent.signed_headers;
        let parts = Parts { method, path, query: &query, headers: &headers, signed_headers, hashed_payload };
        let signature = acs3::sign(SECRET, &acs3::string_to_sign(&acs3::canonical_request(&parts)));
        return equal(&signature, sent.signature).then_some("acs3");
    }
    let mut all = query;
    all.extend(percent::split(body));
    let (_, sent) = all.iter().find(|(name, _)| name == v1::SIGNATURE).unwrap();
    let signature = v1::sign(SECRET, &v1::string_to_sign(method, &all));
    equal(&signature, sent).then_some("v1")
}

#[test]
fn every_captured_request_verifies() {
    let schemes: Vec<_> = captured().iter().filter_map(verify).collect();
    assert_eq!(schemes.len(), 64);
    for scheme in ["v1", "acs3"] {
        assert!(schemes.iter().filter(|found| **found == scheme).count() > 20, "{scheme}");
    }
}

#[test]
fn a_changed_request_does_not_verify() {
    let mut entry = captured().remove(0);
    entry["request_line"] = text(&entry, "request_line").replace("cn-hangzhou", "cn-beijing").into();
    assert_eq!(verify(&entry), None);
}

#[test]
fn comparison_tells_equal_from_different() {
    assert!(equal("abc", "abc"));
    assert!(!equal("abc", "abd"));
    assert!(!equal("abc", "ab"));
    assert!(!equal("", "a"));
}

#[test]
fn a_broken_authorization_is_refused() {
    for header in [
        "",
        "ACS3-HMAC-SHA256",
        "ACS3-HMAC-SHA256 ",
        "ACS3-HMAC-SHA256 Credential=a,SignedHeaders=b",
        "ACS3-HMAC-SHA256 Credential=,SignedHeaders=b,Signature=c",
    ] {
        let error = Authorization::parse(header).unwrap_err();
        assert_eq!(error, AuthorizationError::Malformed, "{header}");
    }
    assert_eq!(Authorization::parse("Basic abc"), Err(AuthorizationError::Algorithm));
}
