//! Secrets reach nothing that is shown. A secret is put into every place for one that the specs have, and everything
//! that client and mock server can show is searched for it. `--nocapture` shows how much that was.

#![allow(clippy::unwrap_used, reason = "helpers of tests fail a test with it")]

mod errors;
mod leaks;
mod log;
mod mock;
mod pages;
mod plant;
mod recordings;
mod records;
mod search;

use search::Search;

/// Where the test is too blind to say anything, it fails: fewer places, texts or bytes than these were searched.
struct Floor {
    places: usize,
    texts: usize,
    bytes: usize,
}

fn settle(what: &str, search: &Search, places: usize, floor: &Floor) {
    let Search { texts, bytes, .. } = *search;
    println!("{what}: {places} places for secrets, {texts} texts of {bytes} bytes searched");
    assert_eq!(search.leaks, Vec::<String>::new(), "{what}");
    assert!(places >= floor.places && texts >= floor.texts && bytes >= floor.bytes, "{what}: too little was searched");
}

#[tokio::test]
async fn no_secret_is_shown() {
    let log = log::install();
    let mut search = Search::default();
    let places = records::search(&mut search);
    settle("records", &search, places, &Floor { places: 20, texts: 480, bytes: 60_000 });

    let mut search = Search::default();
    let sent = errors::wrong_secret(&mut search).await;
    settle("errors after a wrong secret", &search, sent, &Floor { places: 900, texts: 2_800, bytes: 1_000_000 });

    let mut search = Search::default();
    let sent = errors::broken_responses(&mut search).await;
    settle("errors of broken responses", &search, sent, &Floor { places: 50, texts: 200, bytes: 50_000 });

    let mut search = Search::default();
    let sent = errors::telling_transport(&mut search).await;
    settle("errors of a transport that tells", &search, sent, &Floor { places: 440, texts: 2_200, bytes: 3_000_000 });

    let mut search = Search::default();
    let sent = recordings::search(&mut search).await;
    settle("recordings", &search, sent, &Floor { places: 1_000, texts: 1_000, bytes: 500_000 });

    let mut search = Search::default();
    let places = mock::search(&mut search).await;
    settle("mock server", &search, places, &Floor { places: 24, texts: 5_000, bytes: 900_000 });

    let mut search = Search::default();
    let text = log.text();
    for event in ["response received", "no response", "refused", "served", "Signature not accepted in strict mode"] {
        assert!(text.contains(event), "the log has no `{event}`");
    }
    text.lines().for_each(|line| search.look("log", line));
    settle("log of client and server at level trace", &search, 1, &Floor { places: 1, texts: 8_000, bytes: 1_000_000 });
}
