//! The faults of a namespace for tests: add rules, see them, take them away.

use std::sync::Arc;
use std::time::Duration;

use super::space::{Space, State};
use crate::ApiError;
use crate::faults::{Delay, Effect, FaultError, FaultRule, FaultStatus, rules};

/// The faults of a namespace, or of all. They go with its reset, apart from those that the server was started with.
#[derive(Clone)]
pub struct Faults<'a> {
    state: &'a State,
    /// None for all namespaces.
    space: Option<Arc<Space>>,
}

impl<'a> Faults<'a> {
    pub(crate) fn new(state: &'a State, space: Option<Arc<Space>>) -> Self {
        Self { state, space }
    }

    /// The faults of all namespaces, also of those that nobody has used yet.
    #[must_use]
    pub fn everywhere(&self) -> Self {
        Self { state: self.state, space: None }
    }

    /// Begins a rule for an action, `CreateVpc`, or for each that fits a glob, `Create*`. What ends the chain says what
    /// happens, and adds the rule: `mock.faults().on("CreateVpc").nth(2).error("QuotaExceeded.Vpc")`.
    pub fn on(&self, action: impl Into<String>) -> FaultBuilder<'a> {
        FaultBuilder { faults: self.clone(), rule: FaultRule::of(action) }
    }

    /// Adds rules of text, a line each, or of JSON, as `--fault` and `--faults` take them. Returns how many there were;
    /// where one is wrong, none is added.
    ///
    /// # Errors
    /// What is wrong with which word, and what is allowed.
    pub fn add(&self, text: &str) -> Result<usize, FaultError> {
        self.add_all(rules(text)?)
    }

    pub(crate) fn add_all(&self, rules: Vec<FaultRule>) -> Result<usize, FaultError> {
        for rule in &rules {
            rule.check(self.state.catalog())?;
        }
        let number = rules.len();
        for rule in rules {
            self.state.add_fault(self.space.as_deref(), rule)?;
        }
        Ok(number)
    }

    /// The rules, in the order in which they are asked, with how often each was met. Those of all namespaces are listed
    /// by namespace.
    pub fn list(&self) -> Vec<FaultStatus> {
        match &self.space {
            Some(space) => space.faults().lock().list(),
            None => self.state.spaces().iter().flat_map(|space| space.faults().lock().list()).collect(),
        }
    }

    /// Takes the rule with this number away. Returns whether there was one.
    pub fn remove(&self, id: u64) -> bool {
        self.space.as_ref().is_some_and(|space| space.faults().lock().remove(id))
    }

    /// Takes all rules away, those that the server was started with, too, until the next reset.
    pub fn clear(&self) {
        match &self.space {
            Some(space) => space.faults().lock().clear(),
            None => self.state.clear_faults(),
        }
    }
}

impl std::fmt::Debug for Faults<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Faults")
            .field("namespace", &self.space.as_ref().map(|space| space.name()))
            .finish_non_exhaustive()
    }
}

/// A rule on its way: which calls of an action meet the fault, then what it is.
#[derive(Clone, Debug)]
#[must_use = "a rule is added by what ends it, such as `error`"]
pub struct FaultBuilder<'a> {
    faults: Faults<'a>,
    rule: FaultRule,
}

impl FaultBuilder<'_> {
    /// Only the action of this service, where several have it.
    pub fn service(mut self, id: impl Into<String>) -> Self {
        self.rule.service = Some(id.into());
        self
    }

    /// From the nth call on, counted from 1; that one alone, unless `times` says how many.
    pub fn nth(mut self, number: u64) -> Self {
        self.rule.nth = Some(number.max(1));
        self
    }

    /// So many calls, and no more.
    pub fn times(mut self, number: u64) -> Self {
        self.rule.times = Some(number);
        self
    }

    /// A share of the calls, from 0 to 1. Which ones is the same in each run: see `seed`.
    pub fn probability(mut self, share: f64) -> Self {
        self.rule.probability = if share.is_nan() { 1.0 } else { share.clamp(0.0, 1.0) };
        self
    }

    /// Where chance begins; at the seed of the server, unless it is said.
    pub fn seed(mut self, seed: u64) -> Self {
        self.rule.seed = Some(seed);
        self
    }

    /// Holds the response back, in addition to what else happens.
    pub fn delayed(mut self, time: Duration) -> Self {
        self.rule.delay = Some(Delay::Fixed(time));
        self
    }

    /// An error that the action documents, in place of the action.
    ///
    /// # Panics
    /// The server has no such action, or the action documents no such error.
    #[track_caller]
    pub fn error(self, code: impl Into<String>) {
        self.end(Some(Effect::Error { code: code.into(), status: None, message: None }));
    }

    /// An error of one's own, in place of the action.
    ///
    /// # Panics
    /// The server has no such action.
    #[track_caller]
    pub fn api_error(self, error: ApiError) {
        let ApiError { status, code, message, .. } = error;
        self.end(Some(Effect::Error { code, status: Some(status), message: Some(message) }));
    }

    /// `Throttling.User`, in place of the action, with the time after which to come again, in whole seconds.
    ///
    /// # Panics
    /// The server has no such action.
    #[track_caller]
    pub fn throttle(self, retry_after: Duration) {
        self.end(Some(Effect::Throttle(retry_after)));
    }

    /// Carries the action out, and holds the response back.
    ///
    /// # Panics
    /// The server has no such action.
    #[track_caller]
    pub fn latency(self, time: Duration) {
        self.delayed(time).end(None);
    }

    /// Carries the action out, and holds the response back for a time between two, all equally often.
    ///
    /// # Panics
    /// The server has no such action.
    #[track_caller]
    pub fn latency_between(mut self, least: Duration, most: Duration) {
        self.rule.delay = Some(Delay::Between(least.min(most), most.max(least)));
        self.end(None);
    }

    /// Closes the connection before anything is sent. The action is not carried out.
    ///
    /// # Panics
    /// The server has no such action.
    #[track_caller]
    pub fn drop_request(self) {
        self.end(Some(Effect::Drop { after: false }));
    }

    /// Carries the action out, and closes the connection before anything is sent: the response is lost.
    ///
    /// # Panics
    /// The server has no such action.
    #[track_caller]
    pub fn drop_response(self) {
        self.end(Some(Effect::Drop { after: true }));
    }

    /// Carries the action out, and closes the connection in the middle of the body.
    ///
    /// # Panics
    /// The server has no such action.
    #[track_caller]
    pub fn truncate(self) {
        self.end(Some(Effect::Truncate(None)));
    }

    /// The page of a gateway in HTML with this status, such as 502, in place of the action.
    ///
    /// # Panics
    /// The server has no such action.
    #[track_caller]
    pub fn gateway(self, status: u16) {
        self.end(Some(Effect::Gateway { status, after: false }));
    }

    /// Carries the action out, and responds with an empty body.
    ///
    /// # Panics
    /// The server has no such action.
    #[track_caller]
    pub fn empty(self) {
        self.end(Some(Effect::Empty));
    }

    #[track_caller]
    fn end(mut self, effect: Option<Effect>) {
        self.rule.effect = effect;
        if let Err(error) = self.faults.add_all(vec![self.rule]) {
            panic!("{error}");
        }
    }
}
