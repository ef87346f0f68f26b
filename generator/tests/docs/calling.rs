//! The page about calling the API: what it prints in between is what comes of the request that it shows.

use std::collections::BTreeMap;

use aliyun_api_core::sign::{acs3, percent, v1};

use crate::{book, pages, specs};

/// The blocks of text of a section, from the first to the last.
fn blocks(page: &str, heading: &str) -> Vec<String> {
    let start = page.find(heading).unwrap_or_else(|| panic!("no {heading} in\n{page}"));
    let section = &page[start + heading.len()..];
    let section = section.find("\n### ").map_or(section, |end| &section[..end]);
    let texts = book::blocks(section).into_iter().filter(|(language, _)| language == "text");
    texts.map(|(_, text)| text.trim_end().to_owned()).collect()
}

fn pairs(block: &str, between: &str) -> Vec<(String, String)> {
    let pair = |line: &str| {
        let (name, value) = line.split_once(between).unwrap_or_else(|| panic!("no pair: {line}"));
        (name.to_owned(), value.to_owned())
    };
    block.lines().map(pair).collect()
}

fn check(files: &BTreeMap<String, String>) {
    let page = &files["calling.md"];
    let request = pairs(&blocks(page, "## Signatures")[0], "=");

    let old = blocks(page, "### Signature 1.0, step by step");
    let [all, canonical, text, signature, url] = old.as_slice() else { panic!("{old:#?}") };
    let all = pairs(all, "=");
    assert!(request.iter().all(|pair| all.contains(pair)), "{request:?}");
    assert_eq!(*canonical, percent::join_sorted(&all));
    assert_eq!(*text, v1::string_to_sign("GET", &all));
    assert_eq!(*signature, v1::sign("testsecret", text));
    // What is sent is what was signed, and the signature.
    let (_, query) = url.split_once("/?").expect("there is a query");
    let mut sent = percent::split(query);
    assert_eq!(sent.pop(), Some(("Signature".to_owned(), signature.clone())));
    sent.sort();
    let mut signed = all;
    signed.sort();
    assert_eq!(sent, signed);

    let new = blocks(page, "### ACS3, step by step");
    let [headers, query, canonical, hash, text, signature, authorization] = new.as_slice() else { panic!("{new:#?}") };
    let headers = pairs(headers, ": ");
    let signed_headers = acs3::signed_headers(&headers);
    assert_eq!(*query, percent::join_sorted(&request));
    let parts = acs3::Parts {
        method: "POST",
        path: "/",
        query: &request,
        headers: &headers,
        signed_headers: &signed_headers,
        hashed_payload: &acs3::hash(b""),
    };
    assert_eq!(*canonical, acs3::canonical_request(&parts));
    assert_eq!(*hash, acs3::hash(canonical.as_bytes()));
    assert_eq!(*text, acs3::string_to_sign(canonical));
    assert_eq!(*signature, acs3::sign("testsecret", text));
    let value = authorization.strip_prefix("authorization: ").expect("a header");
    let parsed = acs3::Authorization::parse(value).expect("it can be used");
    assert_eq!(parsed, acs3::Authorization { access_key_id: "testid", signed_headers: &signed_headers, signature });
}

#[test]
fn every_step_of_a_signature_follows_from_the_one_before() {
    check(&specs::files());
    check(&pages::files());
}

#[test]
fn the_page_has_the_facts_of_every_service() {
    let page = &specs::files()["calling.md"];
    for part in [
        "| `2016-04-28` | `vpc.aliyuncs.com` | `vpc.{region}.aliyuncs.com` |",
        "| `2017-11-10` | `ens.aliyuncs.com` | none |",
        "| `cbn.aliyuncs.com` |",
        "VpcName=Vpc-1 *~",
        "`SystemDisk.Size=",
        "| 400 | `Throttling.User` |",
    ] {
        assert!(page.contains(part), "{part}");
    }
}
