//! What namespaces hold, taken down and put back.

use std::sync::Arc;

use parking_lot::Mutex;

use super::{Accounts, Space, State};
use crate::snapshot::held::Space as Held;
use crate::snapshot::{Snapshot, SnapshotError, Unfit, Why};

impl State {
    /// What a namespace holds, its states as of now.
    pub(crate) fn snapshot(&self, space: &Space) -> Snapshot {
        Snapshot::new([(space.name().to_owned(), self.hold(space))])
    }

    /// What all namespaces hold.
    pub(crate) fn snapshot_all(&self) -> Snapshot {
        Snapshot::new(self.spaces().iter().map(|space| (space.name().to_owned(), self.hold(space))))
    }

    fn hold(&self, space: &Space) -> Held {
        let accounts = self.accounts(space).into_iter().map(|account| {
            let held = self.with(space, &account, |objects| objects.hold_as_of(&self.catalog, space.clock.now()));
            (account, held)
        });
        let accounts = accounts.collect();
        Held { clock_offset: space.clock.offset(), states: Some(space.states()), accounts }
    }

    /// Puts the only namespace of a snapshot in place of what a namespace holds.
    pub(crate) fn restore(&self, space: &Space, snapshot: &Snapshot) -> Result<(), SnapshotError> {
        let held = snapshot.only()?;
        let accounts = self.accounts_of(space.name(), held)?;
        self.replace(space, held, accounts);
        Ok(())
    }

    /// Puts a snapshot in place of what all namespaces hold: those that it has not hold nothing then.
    pub(crate) fn restore_all(&self, snapshot: &Snapshot) -> Result<(), SnapshotError> {
        let (held, limit) = (snapshot.spaces().len(), self.settings.limits.namespaces);
        if held > limit {
            return Err(SnapshotError::new(Why::TooMany { held, limit }));
        }
        let made = snapshot.spaces().iter().map(|(name, held)| Ok((name, held, self.accounts_of(name, held)?)));
        let made = made.collect::<Result<Vec<_>, SnapshotError>>()?;
        self.at_once(|| {
            for space in self.spaces().iter().filter(|space| !snapshot.spaces().contains_key(space.name())) {
                self.replace(space, &Held::default(), Accounts::default());
            }
            for (name, held, accounts) in made {
                self.replace(&self.space(name), held, accounts);
            }
        });
        Ok(())
    }

    /// The accounts that were written down.
    fn accounts_of(&self, name: &str, held: &Held) -> Result<Accounts, SnapshotError> {
        let accounts = held.accounts.iter().map(|(account, held)| {
            let mut objects = self.empty_account(name, account);
            let within = |unfit: Unfit| unfit.within(format_args!("the account {account} of the namespace {name}"));
            objects.put_back(&self.catalog, held.clone()).map_err(within)?;
            if self.data.is_some() {
                objects.watch_stale();
            }
            Ok((account.clone(), Arc::new(Mutex::new(objects))))
        });
        accounts.collect::<Result<_, Unfit>>().map_err(|unfit| SnapshotError::new(Why::Content(unfit)))
    }

    /// Gives a namespace other accounts, another clock and another mode than it had; those are gone from the data file
    /// with the next record.
    pub(super) fn replace(&self, space: &Space, held: &Held, accounts: Accounts) {
        let mut own = space.accounts.write();
        *own = accounts;
        *space.states.lock() = held.states.unwrap_or(self.settings.states);
        space.clock.set_offset(held.clock_offset);
        space.written.lock().stale = self.data.is_some();
    }
}
