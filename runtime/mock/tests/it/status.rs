//! The status page, and the paths that it is made of.

use std::collections::BTreeSet;

use aliyun_api_mock_runtime::Engine;
use bytes::Bytes;
use http::Request;
use serde_json::{Value, json};

use crate::socket::{close, exchange, start};
use crate::support::{call, create_vpc, engine, get, json as body, send};

/// The head of a response, its lines in small letters, and the body.
fn parts(response: &str) -> (String, &str) {
    let (head, body) = response.split_once("\r\n\r\n").unwrap();
    (head.to_ascii_lowercase(), body)
}

/// What stands between two texts, each time.
fn between<'t>(text: &'t str, before: &str, after: &str) -> Vec<&'t str> {
    text.split(before).skip(1).map(|rest| rest.split(after).next().unwrap()).collect()
}

#[tokio::test]
async fn the_page_is_served_with_every_file_it_names_and_no_other_page_may_frame_it() {
    let server = start().await;
    let ask =
        async |method: &str, path: &str| exchange(&server, &close(&format!("{method} {path} HTTP/1.1\r\n\r\n"))).await;
    let page = ask("GET", "/_mock/").await;
    let (_, html) = parts(&page);
    let mut files: Vec<(String, &str)> = vec![("/_mock/".to_owned(), "text/html")];
    let mut waiting: Vec<String> = ["href=\"page/", "src=\"page/"]
        .iter()
        .flat_map(|before| between(html, before, "\""))
        .map(str::to_owned)
        .collect();
    let mut known = BTreeSet::new();
    while let Some(name) = waiting.pop() {
        if !known.insert(name.clone()) {
            continue;
        }
        let path = format!("/_mock/page/{name}");
        if name.ends_with(".js") {
            let response = ask("GET", &path).await;
            waiting.extend(between(parts(&response).1, "from \"./", "\"").into_iter().map(str::to_owned));
        }
        files.push((path, if name.ends_with(".css") { "text/css" } else { "text/javascript" }));
    }
    assert_eq!(known.len(), 11, "{known:?}");
    for (path, kind) in &files {
        let response = ask("GET", path).await;
        let (head, text) = parts(&response);
        assert!(head.starts_with("http/1.1 200 ") && text.len() > 300, "{path}: {head}");
        assert!(head.contains(&format!("content-type: {kind};charset=utf-8")), "{path}: {head}");
        assert!(head.contains("content-security-policy: default-src 'self';"), "{path}: {head}");
        assert!(
            head.contains("frame-ancestors 'none'\r\n") && head.contains("x-frame-options: deny"),
            "{path}: {head}"
        );
        let length = format!("content-length: {}", text.len());
        let only_head = ask("HEAD", path).await;
        let (top, rest) = parts(&only_head);
        assert!(top.starts_with("http/1.1 200 ") && top.contains(&length) && rest.is_empty(), "{path}: {only_head}");
        // All that is shown came from requests, and is text.
        for word in ["innerHTML", "outerHTML", "insertAdjacentHTML", "document.write", "eval(", "http://", "https://"] {
            let text = text.replace("xmlns='http://www.w3.org/2000/svg'", "");
            assert!(!text.contains(word), "{path} has {word}");
        }
    }
}

#[tokio::test]
async fn what_is_beside_the_page_is_told() {
    let server = start().await;
    let ask =
        async |method: &str, path: &str| exchange(&server, &close(&format!("{method} {path} HTTP/1.1\r\n\r\n"))).await;
    for (path, to) in [("/_mock", "/_mock/"), ("/_mock?namespace=a%20b", "/_mock/?namespace=a%20b")] {
        let response = ask("GET", path).await;
        assert!(
            response.starts_with("HTTP/1.1 308 ") && response.contains(&format!("location: {to}\r\n")),
            "{response}"
        );
    }
    let unknown = ask("GET", "/_mock/page/none.js").await;
    assert!(unknown.starts_with("HTTP/1.1 404 ") && unknown.contains("/_mock/page/ page.css, "), "{unknown}");
    for path in ["/_mock", "/_mock/", "/_mock/page/main.js"] {
        let refused = ask("POST", path).await;
        assert!(refused.starts_with("HTTP/1.1 405 ") && refused.contains("MethodNotAllowed"), "{refused}");
    }
    let others = ask("GET", "/_mock/nothing").await;
    assert!(others.contains("There are /_mock/, /_mock/health, "), "{others}");
}

#[test]
fn the_namespaces_are_listed_with_what_is_in_them() {
    let engine = engine();
    create_vpc(&engine);
    call(&engine, "CreateVpc", "CidrBlock=banana");
    for name in ["b", "a"] {
        let request = Request::post("/_mock/states?mode=manual").header("x-mock-namespace", name);
        assert_eq!(send(&engine, request.body(Bytes::new()).unwrap()).status(), 200);
    }
    // A link has no header.
    get(&engine, "/?Action=CreateVpc&Version=2016-04-28&RegionId=x&namespace=a");
    let request = Request::post("/_mock/faults?namespace=a&fault=CreateVpc%20empty").body(Bytes::new()).unwrap();
    assert_eq!(send(&engine, request).status(), 200);
    let request = Request::post("/_mock/clock?namespace=b&advance_seconds=60").body(Bytes::new()).unwrap();
    assert_eq!(send(&engine, request).status(), 200);
    let state = body(&get(&engine, "/_mock/state?limit=0"));
    let counts = state["accounts"]["1234567890123456"].as_object().unwrap().values();
    let counts = counts.flat_map(|resources| resources.as_object().unwrap().values());
    let objects: u64 = counts.map(|of| of["count"].as_u64().unwrap()).sum();
    assert!(objects >= 2, "{state}");
    let space = |name: &str, objects: u64, requests: u64, last: Value, faults: u64, time: &str, states: &str| {
        json!({
            "name": name, "objects": objects, "requests": requests, "forgotten": 0, "last_request": last,
            "faults": faults, "time": time, "states": states,
        })
    };
    let now = "2026-11-21T23:05:48Z";
    let all = [
        // The last request is one of an action, where the parameter names none.
        space("default", objects, 3, 3.into(), 0, now, "timed"),
        space("a", 0, 0, Value::Null, 1, now, "manual"),
        space("b", 0, 0, Value::Null, 0, "2026-11-21T23:06:48Z", "manual"),
    ];
    let list = body(&get(&engine, "/_mock/namespaces?namespace=b"));
    assert_eq!(list, json!({ "namespace": "b", "namespaces": all }));
}

#[test]
fn some_of_the_objects_are_shown() {
    let engine = engine();
    let ids: Vec<String> = (0..3).map(|_| create_vpc(&engine)).collect();
    let state = |query: &str| body(&get(&engine, &format!("/_mock/state?{query}")))["accounts"].clone();
    let all = state("");
    let own = &all["1234567890123456"]["vpc"];
    assert_eq!((&own["Vpc"]["id_fields"], &own["Vpc"]["state_field"]), (&json!(["VpcId"]), &json!("Status")));
    let only = json!({ "1234567890123456": { "vpc": { "Vpc": own["Vpc"] } } });
    for query in ["resource=Vpc", "service=vpc&resource=Vpc&account=1234567890123456", "resource=Vpc&id=vpc-&service="]
    {
        assert_eq!(state(query), only, "{query}");
    }
    assert_eq!(state("account=1"), json!({}));
    for query in ["service=ens", "resource=Nothing", "id=nothing"] {
        assert_eq!(state(query), json!({ "1234567890123456": {} }), "{query}");
    }
    let found = &state(&format!("id={}", &ids[1][5..]))["1234567890123456"]["vpc"]["Vpc"];
    assert_eq!((&found["count"], &found["objects"][0]["VpcId"]), (&json!(1), &json!(ids[1])));
    let first = &state("id=vpc-&limit=1")["1234567890123456"]["vpc"]["Vpc"];
    assert_eq!((&first["count"], first["objects"].as_array().map(Vec::len)), (&json!(3), Some(1)));
}

#[test]
fn refused_requests_are_told_from_served_ones() {
    let engine = engine();
    create_vpc(&engine);
    call(&engine, "Nothing", "");
    let statuses = |query: &str| {
        let list = body(&get(&engine, &format!("/_mock/requests?{query}")));
        list["requests"].as_array().unwrap().iter().map(|record| record["status"].as_u64().unwrap()).collect::<Vec<_>>()
    };
    assert_eq!(
        (statuses("refused=true"), statuses("refused=false"), statuses("")),
        (vec![404], vec![200], vec![200, 404])
    );
    let wrong = body(&get(&engine, "/_mock/requests?refused=yes"));
    assert_eq!(wrong["Code"], "InvalidParameter.refused");
}

#[test]
fn the_server_says_which_it_is_and_since_when() {
    let health = body(&get(&engine(), "/_mock/health"));
    assert_eq!(health["version"], env!("CARGO_PKG_VERSION"));
    assert!(health["uptime_seconds"].is_u64(), "{health}");
}

#[test]
fn whoever_looks_changes_no_response_to_others() {
    let [alone, watched] = [engine(), engine()];
    let calls = |engine: &Engine, look: bool| {
        let answers = (0..3).map(|_| {
            if look {
                for path in ["", "health", "namespaces", "requests", "state"] {
                    assert_eq!(get(engine, &format!("/_mock/{path}")).status(), 200, "{path}");
                }
            }
            call(engine, "CreateVpc", "RegionId=cn-hangzhou")
        });
        answers.collect::<Vec<_>>()
    };
    assert_eq!(calls(&alone, false), calls(&watched, true));
}
