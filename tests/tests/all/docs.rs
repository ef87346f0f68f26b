//! The committed book: links lead somewhere, and every call of curl is served as the documentation says.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use aliyun_api_core::query;
use aliyun_api_core::sign::percent;
use aliyun_api_mock::MockServer;
use aliyun_api_mock_runtime::seed::seed;
use aliyun_api_tests::{Curl, actions, responded};
use http::Request;

// The same checker that the emitter of the book is tested with.
#[path = "../../../generator/tests/docs/book.rs"]
pub(crate) mod book;

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../generated/docs")
}

/// Every text file of the book by its path below the folder.
pub(crate) fn files() -> BTreeMap<String, String> {
    let mut files = BTreeMap::new();
    let mut folders = vec![folder()];
    while let Some(next) = folders.pop() {
        for entry in std::fs::read_dir(&next).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
                continue;
            }
            let below = path.strip_prefix(folder()).unwrap();
            let parts: Vec<&str> = below.iter().map(|part| part.to_str().unwrap()).collect();
            files.insert(parts.join("/"), std::fs::read_to_string(&path).unwrap());
        }
    }
    files
}

#[test]
fn every_link_and_anchor_resolves() {
    let files = files();
    assert!(files.len() > actions().len(), "the book is not there: run `cargo xtask gen`");
    assert_eq!(book::problems(&files, |path| folder().join(path).exists()), Vec::<String>::new());
}

#[tokio::test]
async fn every_call_of_curl_is_served_as_documented() {
    let files = files();
    for entry in actions() {
        let (service, name) = (entry.service.info, entry.operation.action.name);
        let path = format!("{}/{}/{name}.md", service.id, entry.operation.group);
        let page = files.get(&path).unwrap_or_else(|| panic!("{path} is not there"));
        let blocks = book::blocks(page);
        let calls: Vec<_> =
            blocks.iter().filter(|(language, text)| language == "sh" && text.starts_with("curl ")).collect();
        assert!(!calls.is_empty(), "{path} has no call of curl");
        for (_, text) in calls {
            let curl = Curl::parse(text).unwrap_or_else(|error| panic!("{path}: {error}"));
            let way = curl.url.strip_prefix("http://127.0.0.1:4580").unwrap_or_else(|| panic!("{path}: {}", curl.url));
            let pairs = percent::split(&curl.body);
            assert!(pairs.contains(&("Action".to_owned(), name.to_owned())), "{path}: {text}");
            let mut request = (entry.operation.new_request)();
            let common = ["Action", "Version", "Format"].map(str::to_owned);
            let own: Vec<_> = pairs.iter().filter(|(name, _)| !common.contains(name)).cloned().collect();
            assert_eq!(query::decode(&own, &mut *request), query::Decoded::default(), "{path}: {text}");
            for seeded in [false, true] {
                let engine = MockServer::builder().strict_parameters(true).build();
                if seeded {
                    seed(&engine.store("default"), entry.operation, &*request).unwrap();
                }
                let form = "application/x-www-form-urlencoded";
                let sent = Request::post(way).header("content-type", form).body(curl.body.clone().into()).unwrap();
                let response = engine.handle(sent).await;
                assert_eq!(responded(entry, response.status().as_u16(), response.body()), Ok(()), "{path}: {text}");
                assert!(!seeded || response.status() == 200, "{path}: {response:?}");
            }
        }
    }
}
