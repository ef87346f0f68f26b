//! Pages by token.

use aliyun_api_runtime::ErrorKind;
use serde_json::{Value, json};

use super::shapes::{Tokened, ids, items, list, page, pages};

#[tokio::test]
async fn tokens_lead_from_page_to_page() {
    let (client, asked) = list(|parameters, _| {
        let from: usize = parameters.get("NextToken").map_or(0, |token| token.parse().unwrap());
        let next =
            if from < 100 { json!({ "NextToken": (from + 50).to_string() }) } else { json!({ "NextToken": "" }) };
        page(from..from + 50, next)
    });
    assert_eq!(items(&client, Tokened::default()).into_vec().await.unwrap(), ids(0..150));
    let begun = Tokened { token: Some("100".into()), size: Some(20), ..Tokened::default() };
    assert_eq!(items(&client, begun).into_vec().await.unwrap(), ids(100..150));
    let asked = asked.lock().unwrap();
    let sent: Vec<_> =
        asked.iter().map(|sent| (sent.get("NextToken").map(String::as_str), &*sent["PageSize"])).collect();
    assert_eq!(sent, [(None, "50"), (Some("50"), "50"), (Some("100"), "50"), (Some("100"), "20")]);
}

#[tokio::test]
async fn a_token_that_was_sent_is_the_last() {
    // The same again; and two that lead to one another.
    for ring in [vec!["a"], vec!["a", "b", "c"]] {
        let length = ring.len();
        let (client, asked) =
            list(move |_, before| page(before * 10..before * 10 + 10, json!({ "NextToken": ring[before % length] })));
        let found = items(&client, Tokened::default()).into_vec().await.unwrap();
        assert_eq!(found, ids(0..10 * (length + 1)), "all that came");
        assert_eq!(asked.lock().unwrap().len(), length + 1);
    }
    let (client, asked) = list(|_, _| page(0..5, json!({ "NextToken": "begun" })));
    let begun = Tokened { token: Some("begun".into()), ..Tokened::default() };
    assert_eq!(items(&client, begun).into_vec().await.unwrap(), ids(0..5));
    assert_eq!(asked.lock().unwrap().len(), 1);
}

#[tokio::test]
async fn empty_pages_with_new_tokens_are_passed_until_there_are_too_many() {
    let sparse = |filled: usize| {
        move |_: &_, before: usize| -> Value {
            let numbers = if before % filled == filled - 1 { before..before + 1 } else { 0..0 };
            let last = before + 1 == filled * 2;
            page(numbers, if last { json!({}) } else { json!({ "NextToken": format!("n{before}") }) })
        }
    };
    let (client, _) = list(sparse(99));
    assert_eq!(items(&client, Tokened::default()).into_vec().await.unwrap(), ids([98, 197]));
    let (client, _) = list(sparse(99));
    assert_eq!(pages(&client, Tokened::default()).into_vec().await.unwrap().len(), 198, "empty ones, too");
    let (client, asked) = list(sparse(500));
    let mut all = items(&client, Tokened::default());
    let error = all.next().await.unwrap().unwrap_err();
    assert!(error.to_string().ends_with("100 pages in a row are empty, and each names a next one"), "{error}");
    assert!(!error.is_retryable() && all.next().await.is_none());
    assert_eq!(asked.lock().unwrap().len(), 100);
}

#[tokio::test]
async fn new_tokens_for_the_same_page_end() {
    let (client, asked) = list(|_, before| page(0..10, json!({ "NextToken": format!("n{before}") })));
    let mut items = items(&client, Tokened::default());
    for wanted in ids(0..10) {
        assert_eq!(items.next().await.unwrap().unwrap(), wanted);
    }
    assert_eq!(items.next().await.unwrap().unwrap_err().kind(), ErrorKind::Decode);
    assert!(items.next().await.is_none());
    assert_eq!(asked.lock().unwrap().len(), 4);
}

#[tokio::test]
async fn a_list_without_an_end_is_read_as_long_as_one_asks() {
    let (client, asked) = list(|_, before| page(before..before + 1, json!({ "NextToken": format!("n{before}") })));
    let mut items = items(&client, Tokened::default());
    for wanted in ids(0..2_000) {
        assert_eq!(items.next().await.unwrap().unwrap(), wanted);
    }
    assert_eq!(asked.lock().unwrap().len(), 2_000);
}
