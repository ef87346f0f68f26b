//! Client tokens: the same token with the same parameters gets the same response, for a day.

use std::collections::{HashMap, VecDeque};

use serde_json::Value;

use crate::catalog::Catalog;
use crate::snapshot::held::{self, Hex};

/// How long a token is remembered, in milliseconds.
const KEPT: i64 = 24 * 60 * 60 * 1000;

/// How many tokens a namespace remembers; the oldest goes first.
const MAX_TOKENS: usize = 10_000;

/// A token, as it counts: in one action of one service.
pub(crate) type Token = (&'static str, &'static str, String);

/// A response to repeat, which may hold secrets: it shows nowhere.
struct Seen {
    fingerprint: u64,
    response: Value,
    at: i64,
}

/// The tokens of a namespace.
#[derive(Default)]
pub(crate) struct Tokens {
    seen: HashMap<Token, Seen>,
    order: VecDeque<(i64, Token)>,
    /// How many came since that was last asked for.
    new: usize,
}

/// What is known of a token. A response may hold secrets, so there is no `Debug`.
#[derive(PartialEq, Eq)]
pub(crate) enum Known {
    /// Nothing.
    New,
    /// It got this response.
    Done(Value),
    /// It was sent with other parameters.
    Mismatch,
}

impl Tokens {
    pub(crate) fn look_up(&mut self, token: &Token, fingerprint: u64, now: i64) -> Known {
        self.forget(now);
        match self.seen.get(token) {
            None => Known::New,
            Some(seen) if seen.fingerprint == fingerprint => Known::Done(seen.response.clone()),
            Some(_) => Known::Mismatch,
        }
    }

    pub(crate) fn remember(&mut self, token: Token, fingerprint: u64, response: Value, now: i64) {
        self.new += 1;
        self.order.push_back((now, token.clone()));
        self.seen.insert(token, Seen { fingerprint, response, at: now });
        while self.order.len() > MAX_TOKENS {
            self.forget_oldest();
        }
    }

    /// Whether tokens came.
    pub(super) fn has_new(&self) -> bool {
        self.new > 0
    }

    /// Says that those that came are known.
    pub(super) fn settle(&mut self) {
        self.new = 0;
    }

    /// Those that came, oldest first, or all.
    pub(super) fn hold(&self, all: bool) -> Vec<held::Token> {
        let known = if all { 0 } else { self.order.len().saturating_sub(self.new) };
        let held = self.order.iter().skip(known).filter_map(|(at, token)| {
            let Seen { fingerprint, response, .. } = self.seen.get(token).filter(|seen| seen.at == *at)?;
            let (service, action, text) = token;
            Some(held::Token {
                service: (*service).to_owned(),
                action: (*action).to_owned(),
                token: text.clone(),
                fingerprint: Hex(*fingerprint),
                at: *at,
                response: response.clone(),
            })
        });
        held.collect()
    }

    /// Puts back tokens that were written down. Returns the action of the first that there is no more.
    pub(super) fn put_back(&mut self, catalog: &Catalog, tokens: Vec<held::Token>) -> Result<(), String> {
        for token in tokens {
            let known = catalog.action_names_of(&token.service, &token.action);
            let (service, action) = known.ok_or_else(|| format!("{}/{}", token.service, token.action))?;
            self.remember((service, action, token.token), token.fingerprint.0, token.response, token.at);
        }
        Ok(())
    }

    /// Forgets those that were sent too long ago.
    pub(super) fn forget(&mut self, now: i64) {
        while self.order.front().is_some_and(|(at, _)| now.saturating_sub(*at) >= KEPT) {
            self.forget_oldest();
        }
    }

    fn forget_oldest(&mut self) {
        let Some((at, token)) = self.order.pop_front() else { return };
        if self.seen.get(&token).is_some_and(|seen| seen.at == at) {
            self.seen.remove(&token);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn token(text: &str) -> Token {
        ("vpc", "CreateVpc", text.to_owned())
    }

    #[test]
    fn a_token_is_known_for_a_day() {
        let mut tokens = Tokens::default();
        assert!(tokens.look_up(&token("a"), 1, 0) == Known::New);
        tokens.remember(token("a"), 1, Value::from("response"), 0);
        assert!(tokens.look_up(&token("a"), 1, KEPT - 1) == Known::Done("response".into()));
        assert!(tokens.look_up(&token("a"), 2, KEPT - 1) == Known::Mismatch);
        assert!(tokens.look_up(&token("a"), 2, KEPT) == Known::New);
    }

    #[test]
    fn memory_is_bounded() {
        let mut tokens = Tokens::default();
        for number in 0..MAX_TOKENS + 5 {
            tokens.remember(token(&number.to_string()), 0, Value::Null, 0);
        }
        assert_eq!((tokens.seen.len(), tokens.order.len()), (MAX_TOKENS, MAX_TOKENS));
        assert!(tokens.look_up(&token("0"), 0, 0) == Known::New);
    }
}
