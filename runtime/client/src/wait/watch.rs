//! The looks at one object, and what they say.

use std::fmt;
use std::time::Duration;

use aliyun_api_core::{Lookup, Record};
use tokio::time::Instant;

use crate::client::Client;
use crate::error::{Error, ErrorKind};
use crate::limit::Limit;
use crate::options::CallOptions;
use crate::wait::pace::Pace;

/// So many looks in a row must say the same before it is believed: what was asked for may not show at once.
const BELIEVED: u32 = 5;

/// The time that the look at the end has.
const LAST_LOOK: Duration = Duration::from_secs(5);

/// What is waited for.
#[derive(Clone, Copy)]
pub(super) enum Goal {
    State(&'static str),
    Gone,
}

/// How it ended well.
pub(super) enum Ended<T> {
    /// The object, in the wanted state.
    Reached(T),
    /// The object when it was last seen.
    Gone(Option<T>),
}

/// What is known of an object.
pub(super) struct Watch<'a, L: Lookup> {
    client: &'a Client,
    request: L,
    values: &'a [String],
    options: &'a CallOptions,
    goal: Goal,
    started: Instant,
    looks: u32,
    /// The object when it was last seen.
    object: Option<L::Found>,
    /// What the last look says.
    last: Last,
    /// Looks in a row in which it was not there.
    missing: u32,
    /// Looks in a row in which it was in a state that does not lead to the wanted one.
    astray: u32,
}

/// What the last look says.
enum Last {
    /// There was none.
    Nothing,
    /// The state, where there is one.
    State(Option<String>),
    /// The object is not there: what the service says, where it says more than an empty list.
    Missing(Option<Error>),
    /// It failed.
    Failed(Error),
}

impl<'a, L: Lookup> Watch<'a, L> {
    pub(super) fn new(
        client: &'a Client,
        request: L,
        values: &'a [String],
        options: &'a CallOptions,
        goal: Goal,
    ) -> Self {
        let started = Instant::now();
        let (object, last) = (None, Last::Nothing);
        Self { client, request, values, options, goal, started, looks: 0, object, last, missing: 0, astray: 0 }
    }

    /// Looks until the goal is reached or out of reach.
    pub(super) async fn until(mut self, within: Duration, mut pace: Pace) -> Result<Ended<L::Found>, Error> {
        loop {
            let left = within.saturating_sub(self.started.elapsed());
            let look = self.client.send_with(&self.request, self.options);
            let looked = Limit::from_now(left.max(LAST_LOOK)).keep(look).await?;
            self.looks = self.looks.saturating_add(1);
            let Some(looked) = looked else { return Err(self.in_vain()) };
            let asked = looked.as_ref().err().and_then(Error::retry_after);
            self.note(looked)?;
            match self.judge() {
                Some(Ok(())) => return Ok(self.ended()),
                Some(Err(error)) => return Err(error),
                None => {}
            }
            let left = within.saturating_sub(self.started.elapsed());
            if left.is_zero() {
                return Err(self.in_vain());
            }
            tokio::time::sleep(pace.rest().max(asked.unwrap_or_default()).min(left)).await;
        }
    }

    /// Keeps what a look says.
    ///
    /// # Errors
    /// The look failed in a way that another one does not change.
    fn note(&mut self, looked: Result<L::Response, Error>) -> Result<(), Error> {
        self.last = match looked {
            Ok(response) => match self.find(response)? {
                Some(object) => {
                    let state = (&object as &dyn Record).field(L::LOOKUP.status).text();
                    let state = state.filter(|state| !state.is_empty()).map(str::to_owned);
                    self.object = Some(object);
                    Last::State(state)
                }
                None => Last::Missing(None),
            },
            Err(error) if self.says_gone(&error) => Last::Missing(Some(error)),
            Err(error) if error.is_retryable() || error.is_throttling() => Last::Failed(error),
            Err(error) => return Err(error),
        };
        Ok(())
    }

    /// The object in a response.
    ///
    /// # Errors
    /// There are others instead.
    fn find(&self, response: L::Response) -> Result<Option<L::Found>, Error> {
        let mut found = L::into_found(response);
        found.retain(|object| L::LOOKUP.is_there(object));
        let others = found.len();
        let it = found.into_iter().find(|object| L::LOOKUP.is_it(object, self.values));
        if it.is_none() && others > 0 {
            let what = format!("it has {others} other objects than {}", self.name());
            return Err(Error::odd_list(L::ACTION.name, &what));
        }
        Ok(it)
    }

    /// Whether an error says that there is no such object. A region that is not there says nothing of the object.
    fn says_gone(&self, error: &Error) -> bool {
        let code = error.code();
        let named = L::LOOKUP.not_found.iter().any(|known| code == *known);
        named || (error.is_not_found() && !code.as_str().is_some_and(|code| code.contains("Region")))
    }

    /// Whether the goal is reached; an error where it is out of reach.
    fn judge(&mut self) -> Option<Result<(), Error>> {
        let table = L::LOOKUP;
        match (&self.last, self.goal) {
            (Last::Missing(_), Goal::Gone) => return Some(Ok(())),
            (Last::State(Some(state)), Goal::State(wanted)) if state == wanted => return Some(Ok(())),
            (Last::Missing(_), Goal::State(_)) => {
                self.missing = self.missing.saturating_add(1);
                self.astray = 0;
            }
            (Last::State(state), Goal::State(wanted)) => {
                let known = state.as_deref().filter(|state| table.state(state).is_some());
                let is_astray = known.is_some_and(|state| !table.leads(state, wanted));
                self.astray = if is_astray { self.astray.saturating_add(1) } else { 0 };
                self.missing = 0;
            }
            // A look that failed says nothing.
            (Last::State(_), Goal::Gone) | (Last::Nothing | Last::Failed(_), _) => {}
        }
        let is_lost = self.missing >= BELIEVED || self.astray >= BELIEVED;
        is_lost.then(|| Err(self.failed()))
    }

    fn ended(self) -> Ended<L::Found> {
        match (self.last, self.object) {
            (Last::State(_), Some(object)) => Ended::Reached(object),
            (_, object) => Ended::Gone(object),
        }
    }

    /// The error of a goal that is out of reach.
    fn failed(&self) -> Error {
        let Goal::State(wanted) = self.goal else { return self.in_vain() };
        let mut what = format!("{} does not become {wanted}: {}", self.name(), Times(self.looks, L::ACTION.name));
        match &self.last {
            Last::State(Some(state)) => {
                what = format!("{what} found it {state}, a state that it does not leave for {wanted} by itself");
                if let Some(known) = L::LOOKUP.state(wanted).filter(|known| !known.by.is_empty()) {
                    what = format!("{what}; {} would lead there", known.by.join(" or "));
                }
            }
            _ => what.push_str(" did not find it"),
        }
        Error::waiting(ErrorKind::WaitFailed, L::ACTION.name, what, self.cause())
    }

    /// The error of time that is over.
    fn in_vain(&self) -> Error {
        let goal = match self.goal {
            Goal::State(wanted) => format!("did not become {wanted}"),
            Goal::Gone => "was not gone".to_owned(),
        };
        let elapsed = Duration::from_millis(u64::try_from(self.started.elapsed().as_millis()).unwrap_or(u64::MAX));
        let looks = Times(self.looks, L::ACTION.name);
        let mut what = format!("{} {goal} in {elapsed:?}, with {looks}: ", self.name());
        match &self.last {
            Last::Nothing => what.push_str("the first got no response in that time"),
            Last::State(Some(state)) => what.push_str(&format!("it was {state} when it was last seen")),
            Last::State(None) => what.push_str("it was there, without a state"),
            Last::Missing(_) => what.push_str("it was not there"),
            Last::Failed(error) => {
                let seen =
                    self.object.as_ref().and_then(|object| (object as &dyn Record).field(L::LOOKUP.status).text());
                let seen = seen.map(|state| format!("it was {state} when it was last seen, and "));
                what.push_str(&format!("{}the last look failed: {error}", seen.unwrap_or_default()));
            }
        }
        Error::waiting(ErrorKind::WaitTimeout, L::ACTION.name, what, self.cause())
    }

    /// What the last look met.
    fn cause(&self) -> Option<Error> {
        match &self.last {
            Last::Missing(error) => error.clone(),
            Last::Failed(error) => Some(error.clone()),
            Last::Nothing | Last::State(_) => None,
        }
    }

    /// The resource with its id.
    fn name(&self) -> String {
        format!("{} {}", L::LOOKUP.resource, self.values.join("/"))
    }
}

/// So many looks with an action.
struct Times(u32, &'static str);

impl fmt::Display for Times {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self(looks, action) = self;
        match looks {
            1 => write!(f, "1 look ({action})"),
            _ => write!(f, "{looks} looks ({action})"),
        }
    }
}
