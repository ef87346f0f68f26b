//! The data file: read when the server starts, and written before each response.
//!
//! A record of the file is everything that changed since the one before it in some namespaces. An action changes what is
//! remembered under one lock, so that a record has all that a request did, or nothing of it; a handler that changes it
//! in several calls may be seen between two of them, in the file as by other requests.

use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use parking_lot::Mutex;
use serde::{Deserialize, Serialize};

use super::{Space, State};
use crate::identity::DEFAULT_NAMESPACE;
use crate::journal::{DataError, Journal};
use crate::snapshot::held;
use crate::{ApiError, StateMode};

/// The file, while it is open.
pub(crate) struct Data {
    journal: Mutex<Journal>,
    /// Whether the last record was not written.
    failed: AtomicBool,
}

/// What of a namespace itself is in the file.
#[derive(Default, PartialEq, Eq)]
pub(super) struct Written {
    clock_offset: i64,
    states: Option<StateMode>,
    /// What it had before is gone.
    pub(super) stale: bool,
}

/// What changed in a namespace.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Change {
    namespace: String,
    /// What it had before is gone.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    anew: bool,
    held: held::Space,
}

impl State {
    /// Reads a data file, made if it is not there, and writes to it from now on. Returns how many records it had.
    pub(crate) fn open(&mut self, path: &Path) -> Result<u64, DataError> {
        let mut journal = Journal::open(path, |text| {
            let changes: Vec<Change> = serde_json::from_str(text).map_err(|_| "a record of another kind".to_owned())?;
            changes.into_iter().try_for_each(|change| self.take_in(change))
        })?;
        let records = journal.number();
        // Those that were emptied are as if nobody had used them.
        let (states, faults) = (self.settings.states, self.start_faults());
        self.spaces.get_mut().retain(|name, space| name == DEFAULT_NAMESPACE || !space.is_as_new(states, &faults));
        for space in self.spaces() {
            *space.written.lock() = self.now_of(&space);
            space.accounts.read().values().for_each(|account| account.lock().watch_written());
        }
        shorten(&mut journal, || self.all_texts());
        self.data = Some(Data { journal: Mutex::new(journal), failed: AtomicBool::default() });
        Ok(records)
    }

    /// Writes what changed in a namespace into the data file, if there is one.
    pub(crate) fn commit(&self, space: &Arc<Space>) -> Result<(), ApiError> {
        self.commit_of(|| vec![Arc::clone(space)])
    }

    /// Writes what changed in all namespaces into the data file, if there is one.
    pub(crate) fn commit_all(&self) -> Result<(), ApiError> {
        self.commit_of(|| self.spaces())
    }

    /// Writes what changed in a namespace, where nobody waits for it.
    pub(crate) fn settle(&self, space: &Arc<Space>) {
        // It was logged, and whoever asks next is told.
        let _ = self.commit(space);
    }

    /// Changes several namespaces, so that the file has all of it or nothing.
    pub(super) fn at_once(&self, change: impl FnOnce()) {
        // Whoever asks next is told of a file that cannot be written.
        let _ = self.commit_of(|| {
            change();
            self.spaces()
        });
    }

    /// Whether the data file has everything that it should have, or gets it now.
    pub(crate) fn check_kept(&self) -> Result<(), ApiError> {
        let failed = self.data.as_ref().is_some_and(|data| data.failed.load(Ordering::Relaxed));
        if failed { self.commit_all() } else { Ok(()) }
    }

    /// Writes what changed in those namespaces that a change, which no record is in the middle of, returns.
    fn commit_of(&self, change: impl FnOnce() -> Vec<Arc<Space>>) -> Result<(), ApiError> {
        let Some(data) = &self.data else {
            change();
            return Ok(());
        };
        let mut journal = data.journal.lock();
        let mut spaces = change();
        let failed = data.failed.load(Ordering::Relaxed);
        if failed {
            spaces = self.spaces();
        }
        let (changed, changes): (Vec<_>, Vec<_>) =
            spaces.iter().filter_map(|space| Some((space, self.take_change(space)?))).unzip();
        if changes.is_empty() {
            return Ok(());
        }
        let written = serde_json::to_string(&changes).map_err(Into::into).and_then(|text| journal.append(&text));
        if let Err(error) = written {
            changed.into_iter().for_each(|space| space.forget_written());
            let message = format!(
                "The mock server cannot write to its data file {}: {error}. Make room for it: requests are refused until \
                 it can be written, which each of them tries. Nothing that was responded before is lost.",
                journal.path().display()
            );
            data.failed.store(true, Ordering::Relaxed);
            if !failed {
                tracing::error!("{message}");
            }
            return Err(ApiError::new(503, "ServiceUnavailable", message));
        }
        if failed {
            data.failed.store(false, Ordering::Relaxed);
            tracing::warn!("the data file can be written again");
        }
        shorten(&mut journal, || self.all_texts());
        Ok(())
    }

    /// What changed in a namespace since the last record, which the next one has.
    fn take_change(&self, space: &Space) -> Option<Change> {
        let own = space.accounts.read();
        let mut written = space.written.lock();
        let taken = own
            .iter()
            .filter_map(|(name, account)| Some((name.clone(), account.lock().take_unwritten(&self.catalog)?)));
        let accounts = taken.collect();
        let now = self.now_of(space);
        let same = (now.clock_offset, now.states) == (written.clock_offset, written.states);
        let held = held::Space { clock_offset: now.clock_offset, states: now.states, accounts };
        if held.accounts.is_empty() && same && !written.stale {
            return None;
        }
        let anew = std::mem::replace(&mut *written, now).stale;
        Some(Change { namespace: space.name().to_owned(), anew, held })
    }

    /// What a record would say of the namespace itself.
    fn now_of(&self, space: &Space) -> Written {
        let states = Some(space.states()).filter(|mode| *mode != self.settings.states);
        Written { clock_offset: space.clock.offset(), states, stale: false }
    }

    /// Takes in a change that was written.
    fn take_in(&self, change: Change) -> Result<(), String> {
        let Change { namespace, anew, held } = change;
        let space = self.space(&namespace);
        let mut accounts = space.accounts.write();
        if anew {
            accounts.clear();
        }
        space.clock.set_offset(held.clock_offset);
        *space.states.lock() = held.states.unwrap_or(self.settings.states);
        for (name, held) in held.accounts {
            let account = accounts
                .entry(name)
                .or_insert_with_key(|name| Arc::new(Mutex::new(self.empty_account(&namespace, name))));
            let put_back = account.lock().put_back(&self.catalog, held);
            put_back.map_err(|unfit| unfit.within(format_args!("the namespace {namespace}")).to_string())?;
        }
        Ok(())
    }

    /// Everything that was written, a record for each namespace that has something.
    fn all_texts(&self) -> serde_json::Result<Vec<String>> {
        let changes = self.spaces().into_iter().map(|space| {
            let now = self.now_of(&space);
            let all = space.accounts.read();
            let accounts = all.iter().filter_map(|(name, account)| {
                let account = account.lock();
                account.is_kept().then(|| (name.clone(), account.hold(&self.catalog)))
            });
            let held = held::Space { clock_offset: now.clock_offset, states: now.states, accounts: accounts.collect() };
            Change { namespace: space.name().to_owned(), anew: true, held }
        });
        let changes = changes.filter(|change| change.held != held::Space::default());
        changes.map(|change| serde_json::to_string(&[change])).collect()
    }
}

impl Space {
    /// Has everything written with the next record.
    fn forget_written(&self) {
        let accounts = self.accounts.read();
        accounts.values().for_each(|account| account.lock().watch_stale());
        self.written.lock().stale = true;
    }
}

/// Writes the file anew where it is much longer than what it holds. Where that fails, it is as good as before.
fn shorten(journal: &mut Journal, all: impl FnOnce() -> serde_json::Result<Vec<String>>) {
    if journal.is_long() {
        let written = all().map_err(Into::into).and_then(|texts| journal.rewrite(&texts));
        if let Err(error) = written {
            tracing::warn!(%error, "the data file could not be made shorter");
        }
    }
}
