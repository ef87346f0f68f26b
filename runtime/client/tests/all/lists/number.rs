//! Pages by number.

use std::future::poll_fn;
use std::pin::Pin;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use aliyun_api_runtime::transport::HttpResponse;
use aliyun_api_runtime::{CallOptions, ErrorKind, Items};
use futures_core::Stream;
use serde_json::json;
use tokio::time::Instant;

use super::shapes::{Lined, NEVER, Numbered, Texted, client, fair, ids, items, list, number, page, pages};

#[tokio::test]
async fn a_list_is_read_a_page_at_a_time_and_not_before() {
    let (client, asked) = list(|parameters, _| fair(parameters, 120));
    let mut items = items(&client, Numbered::default());
    assert_eq!(asked.lock().unwrap().len(), 0, "nothing is sent before the first poll");
    let mut found = Vec::new();
    for wanted in 0..120 {
        found.push(items.next().await.unwrap().unwrap());
        assert_eq!(asked.lock().unwrap().len(), wanted / 50 + 1, "one page at a time");
    }
    assert_eq!(found, ids(0..120));
    assert!(items.next().await.is_none() && items.next().await.is_none());
    let asked = asked.lock().unwrap();
    let sent: Vec<_> =
        asked.iter().map(|sent| (sent.get("PageNumber").map(String::as_str), &*sent["PageSize"])).collect();
    assert_eq!(sent, [(None, "50"), (Some("2"), "50"), (Some("3"), "50")], "the largest size there is");
}

#[tokio::test]
async fn a_stream_is_sent_to_tasks_and_polled_as_one() {
    fn is_stream<S: Stream + Send + Unpin + 'static>(stream: S) -> S {
        stream
    }
    let (client, _) = list(|parameters, _| fair(parameters, 3));
    let mut all = is_stream(items(&client, Numbered::default()));
    let task = tokio::spawn(async move { poll_fn(|cx| Pin::new(&mut all).poll_next(cx)).await.unwrap().unwrap() });
    assert_eq!(task.await.unwrap(), "t0");
    assert_eq!(is_stream(pages(&client, Numbered::default())).into_vec().await.unwrap().len(), 1);
}

#[tokio::test]
async fn it_begins_with_the_page_of_the_call_in_the_size_of_the_call() {
    let (client, asked) = list(|parameters, _| fair(parameters, 23));
    let request = Numbered { page: Some(2), size: Some(7), ..Numbered::default() };
    assert_eq!(items(&client, request).into_vec().await.unwrap(), ids(7..23));
    let request = Texted { page: Some("3".into()), size: Some("10".into()), ..Texted::default() };
    assert_eq!(items(&client, request).into_vec().await.unwrap(), ids(20..23));
    assert_eq!(items(&client, Texted::default()).into_vec().await.unwrap(), ids(0..23));
    let sent: Vec<_> = asked.lock().unwrap().iter().map(|sent| number(sent, "PageNumber").unwrap_or(1)).collect();
    assert_eq!(sent, [2, 3, 4, 3, 1], "in text as in numbers");
}

#[tokio::test]
async fn pages_are_whole_responses_of_the_size_that_is_usual() {
    let (client, asked) = list(|parameters, _| fair(parameters, 25));
    let all = pages(&client, Numbered::default()).into_vec().await.unwrap();
    assert_eq!(all.iter().map(|page| page.things.len()).collect::<Vec<_>>(), [10, 10, 5]);
    assert!(all.iter().all(|page| page.total == Some(25) && page.metadata().status() == Some(200)));
    assert!(asked.lock().unwrap().iter().all(|sent| !sent.contains_key("PageSize")));
    let (client, asked) = list(|parameters, _| fair(parameters, 0));
    assert_eq!(pages(&client, Numbered::default()).into_vec().await.unwrap().len(), 1, "of nothing, the one response");
    assert_eq!(asked.lock().unwrap().len(), 1);
}

#[tokio::test]
async fn a_wrong_total_ends_nothing_too_early_and_nothing_too_late() {
    for total in [json!(0), json!(1), json!(50), json!(null), json!("many"), json!(-3), json!(1_000_000)] {
        for all in [0, 1, 49, 50, 51, 100, 137] {
            let told = total.clone();
            let (client, asked) = list(move |parameters, _| {
                let mut page = fair(parameters, all);
                page["TotalCount"] = told.clone();
                page
            });
            let found = items(&client, Numbered::default()).into_vec().await.unwrap();
            assert_eq!(found, ids(0..all), "{total} for {all}");
            assert!(asked.lock().unwrap().len() <= all / 50 + 2, "{total} for {all}");
        }
    }
}

#[tokio::test]
async fn a_page_of_another_size_than_asked_for_is_taken_as_it_is() {
    // The service has its own size, and says so or does not.
    for told in [json!(20), json!(null), json!(50)] {
        for own in [20, 80] {
            let told = told.clone();
            let (client, _) = list(move |parameters, _| {
                let skip = (number(parameters, "PageNumber").unwrap_or(1) - 1) * own;
                page((0..200).skip(skip).take(own), json!({ "TotalCount": 200, "PageSize": told }))
            });
            assert_eq!(items(&client, Numbered::default()).into_vec().await.unwrap(), ids(0..200));
        }
    }
}

#[tokio::test]
async fn a_service_that_ignores_the_number_is_found_out() {
    // All of it is on the page that always comes.
    let (client, asked) = list(|_, _| page(0..60, json!({ "TotalCount": 60 })));
    assert_eq!(items(&client, Numbered::default()).into_vec().await.unwrap(), ids(0..60));
    assert_eq!(asked.lock().unwrap().len(), 2);
    // It is not.
    let (client, asked) = list(|_, _| page(0..50, json!({ "TotalCount": 120 })));
    let mut items = items(&client, Numbered::default());
    for wanted in ids(0..50) {
        assert_eq!(items.next().await.unwrap().unwrap(), wanted);
    }
    let error = items.next().await.unwrap().unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Decode);
    let what =
        "DescribeThings got an unreadable response: 3 pages in a row came before, and the list says that there is more";
    assert_eq!(error.to_string(), what);
    assert!(items.next().await.is_none() && asked.lock().unwrap().len() == 4);
}

#[tokio::test]
async fn items_that_are_no_objects_may_be_equal() {
    let (client, _) = list(|parameters, _| {
        let lines = if number(parameters, "PageNumber").unwrap_or(1) < 4 { vec!["same"; 2] } else { vec![] };
        json!({ "RequestId": "r", "TotalCount": 6, "Lines": lines })
    });
    let request = Lined { size: Some(2), ..Lined::default() };
    assert_eq!(items(&client, request).into_vec().await.unwrap().len(), 6);
    let (client, asked) = list(|_, _| json!({ "RequestId": "r", "TotalCount": 4, "Lines": ["same", "same"] }));
    let request = Lined { size: Some(2), ..Lined::default() };
    assert_eq!(items(&client, request).into_vec().await.unwrap().len(), 4, "the announced number counts");
    assert_eq!(asked.lock().unwrap().len(), 2);
}

#[tokio::test]
async fn a_list_that_shrinks_skips_what_moved_forward_and_ends() {
    let left = AtomicUsize::new(0);
    // Before each page but the first, the first 50 of what is left are deleted.
    let (client, _) = list(move |parameters, before| {
        let gone = if before == 0 { 0 } else { left.fetch_add(50, Ordering::SeqCst) + 50 };
        let skip = (number(parameters, "PageNumber").unwrap_or(1) - 1) * 50;
        page((gone..200).skip(skip).take(50), json!({ "TotalCount": 200 - gone }))
    });
    let found = items(&client, Numbered::default()).into_vec().await.unwrap();
    assert_eq!(found, [ids(0..50), ids(100..150)].concat());
}

#[tokio::test]
async fn a_list_that_grows_in_front_shows_all_it_had() {
    let (client, _) = list(|parameters, before| {
        let skip = (number(parameters, "PageNumber").unwrap_or(1) - 1) * 50;
        // Each time, as many as a page has are added in front: the page that came comes again.
        let all = (0..before.min(2) * 50).map(|new| 1_000 - new).rev().chain(0..120);
        page(all.skip(skip).take(50), json!({ "TotalCount": 120 + before.min(2) * 50 }))
    });
    let found = items(&client, Numbered::default()).into_vec().await.unwrap();
    assert_eq!(found, ids(0..120));
}

#[tokio::test]
async fn a_page_behind_the_end_may_be_refused() {
    let refused = |total: usize| {
        client(move |parameters, _| {
            let page = number(parameters, "PageNumber").unwrap_or(1);
            let code = json!({ "Code": "InvalidParameter.PageNumber", "Message": "m", "RequestId": "r" });
            Ok(if page > 2 {
                HttpResponse::json(400, code)
            } else {
                let mut page = fair(parameters, 100);
                page["TotalCount"] = total.into();
                HttpResponse::json(200, page)
            })
        })
    };
    let (client, asked) = refused(100);
    assert_eq!(items(&client, Numbered::default()).into_vec().await.unwrap(), ids(0..100));
    assert_eq!(asked.lock().unwrap().len(), 3);
    let (client, _) = refused(150);
    let error = items(&client, Numbered::default()).into_vec().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Service, "what is announced and refused is an error");
}

#[tokio::test]
async fn an_error_comes_once_and_the_same_page_again_after_it() {
    let (client, asked) = client(|parameters, before| match before {
        1 => Ok(HttpResponse::json(403, json!({ "Code": "Forbidden.RAM", "RequestId": "r" }))),
        2 => Ok(HttpResponse::json(200, "no JSON")),
        _ => Ok(HttpResponse::json(200, fair(parameters, 70))),
    });
    let mut items = items(&client, Numbered::default());
    let (mut found, mut errors) = (Vec::new(), Vec::new());
    while let Some(item) = items.next().await {
        match item {
            Ok(item) => found.push(item),
            Err(error) => errors.push(error.kind()),
        }
    }
    assert_eq!(found, ids(0..70));
    assert_eq!(errors, [ErrorKind::Service, ErrorKind::Decode]);
    let numbers: Vec<_> = asked.lock().unwrap().iter().map(|sent| number(sent, "PageNumber").unwrap_or(1)).collect();
    assert_eq!(numbers, [1, 2, 2, 2]);
}

#[tokio::test(start_paused = true)]
async fn the_time_of_the_call_is_that_of_each_page() {
    let (client, asked) = client(|parameters, before| match before {
        1 | 2 => Ok(HttpResponse::json(NEVER, "")),
        _ => Ok(HttpResponse::json(200, fair(parameters, 70))),
    });
    let limit = Duration::from_secs(5);
    let mut items = Items::new(client, Numbered::default(), CallOptions::default().timeout(limit));
    for wanted in ids(0..50) {
        assert_eq!(items.next().await.unwrap().unwrap(), wanted);
    }
    let started = Instant::now();
    assert_eq!(items.next().await.unwrap().unwrap_err().kind(), ErrorKind::Timeout);
    assert!((limit..limit + Duration::from_secs(1)).contains(&started.elapsed()), "{:?}", started.elapsed());
    let mut rest = Vec::new();
    while let Some(item) = items.next().await {
        rest.extend(item.ok());
    }
    assert_eq!(rest, ids(50..70));
    assert!(asked.lock().unwrap().len() > 3 && format!("{items:?}").contains("Numbered"));
}

#[tokio::test]
async fn a_future_that_is_dropped_loses_nothing() {
    let (client, asked) = list(|parameters, _| fair(parameters, 60));
    let mut items = items(&client, Numbered::default());
    let mut found = Vec::new();
    loop {
        // Polled once and dropped, again and again.
        let polled = poll_fn(|cx| {
            let mut next = std::pin::pin!(items.next());
            std::task::Poll::Ready(next.as_mut().poll(cx))
        })
        .await;
        match polled {
            std::task::Poll::Pending => tokio::task::yield_now().await,
            std::task::Poll::Ready(Some(item)) => found.push(item.unwrap()),
            std::task::Poll::Ready(None) => break,
        }
    }
    assert_eq!((found, asked.lock().unwrap().len()), (ids(0..60), 2));
}
