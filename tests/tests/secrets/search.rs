//! Looks for planted secrets in what is shown.

use std::error::Error as StdError;

use aliyun_api::Error;

/// How every planted secret begins and ends, so that half a secret is found, too. Both are the same in any encoding.
pub(crate) const BEGIN: &str = "hunter2";
pub(crate) const END: &str = "sesame";

/// What was searched, and what was found.
#[derive(Debug, Default)]
pub(crate) struct Search {
    pub(crate) texts: usize,
    pub(crate) bytes: usize,
    pub(crate) leaks: Vec<String>,
}

impl Search {
    /// Searches a text that comes from `place`.
    pub(crate) fn look(&mut self, place: &str, text: &str) {
        self.texts += 1;
        self.bytes += text.len();
        let folded = text.to_lowercase();
        if let Some(at) = [BEGIN, END].iter().filter_map(|mark| folded.find(mark)).min() {
            let from =
                (0..=at.saturating_sub(60)).rev().find(|from| folded.is_char_boundary(*from)).unwrap_or_default();
            let shown: String = folded[from..].chars().take(160).collect();
            self.leaks.push(format!("{place}: {shown}"));
        }
    }

    /// Searches everything that an error shows unless it is asked for its raw message.
    pub(crate) fn error(&mut self, place: &str, error: &Error) {
        self.look(place, &format!("{error} {error:#}"));
        self.look(place, &format!("{error:?} {error:#?}"));
        self.look(place, &format!("{:?}", error.code()));
        let said = [error.message(), error.request_id(), error.host_id(), error.recommend(), error.body_start()];
        said.into_iter().flatten().for_each(|text| self.look(place, text));
        let causes = std::iter::successors(error.source(), |cause: &&(dyn StdError + 'static)| (*cause).source());
        causes.for_each(|cause| self.look(place, &format!("{cause} {cause:?}")));
    }
}
