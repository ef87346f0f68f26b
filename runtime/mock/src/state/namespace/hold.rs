//! What an account has, written down and put back, and what of it is not in the data file yet.

use super::{Ids, Made, Namespace};
use crate::catalog::Catalog;
use crate::snapshot::Unfit;
use crate::snapshot::held::{self, Hex};

/// How much of an account is in the data file.
#[derive(Clone, Copy)]
pub(in crate::state) enum Kept {
    /// There is no file.
    Nowhere,
    /// Nothing, and nothing needs to be until something is touched. What was given away by then.
    New(held::Given),
    /// Something else than what it has, which is not noted: all of it must be written.
    Stale,
    /// All but what was touched, with what was given away by then.
    Written(held::Given),
}

impl Namespace {
    /// Notes from now on what is touched, for a file that has nothing of it.
    pub(in crate::state) fn watch_new(&mut self) {
        self.watch(Kept::New(self.hold_given()));
    }

    /// Notes from now on what is touched, for a file that has all of it.
    pub(in crate::state) fn watch_written(&mut self) {
        self.watch(Kept::Written(self.hold_given()));
    }

    /// Notes from now on what is touched, for a file that has something else.
    pub(in crate::state) fn watch_stale(&mut self) {
        self.watch(Kept::Stale);
    }

    fn watch(&mut self, kept: Kept) {
        self.used().for_each(super::Table::watch);
        self.tokens.settle();
        self.kept = kept;
    }

    /// Whether the file has something of it, or should have.
    pub(in crate::state) fn is_kept(&self) -> bool {
        matches!(self.kept, Kept::Written(_) | Kept::Stale)
    }

    /// What is not in the file, which has it from now on.
    pub(in crate::state) fn take_unwritten(&mut self, catalog: &Catalog) -> Option<held::Account> {
        let given = self.hold_given();
        let touched =
            |before| before != given || self.tokens.has_new() || self.tables().any(|table| table.is_touched());
        let whole = match self.kept {
            Kept::Nowhere => return None,
            Kept::New(before) | Kept::Written(before) if !touched(before) => return None,
            Kept::New(_) | Kept::Stale => true,
            Kept::Written(_) => false,
        };
        let held = if whole { self.hold(catalog) } else { self.hold_touched(catalog) };
        self.used().for_each(super::Table::settle);
        self.tokens.settle();
        self.kept = Kept::Written(given);
        Some(held)
    }

    /// Everything that is of use at a time.
    pub(in crate::state) fn hold_as_of(&mut self, catalog: &Catalog, now: i64) -> held::Account {
        self.tokens.forget(now);
        self.hold(catalog)
    }

    /// Everything.
    pub(in crate::state) fn hold(&self, catalog: &Catalog) -> held::Account {
        let tables = self.named_tables(catalog).map(|(names, table)| table.hold(catalog, names));
        let tables = tables.filter(|table| table.next > 0).collect();
        held::Account { given: self.hold_given(), tables, tokens: self.tokens.hold(true) }
    }

    fn hold_touched(&self, catalog: &Catalog) -> held::Account {
        let touched = self.named_tables(catalog).filter(|(_, table)| table.is_touched());
        let tables = touched.map(|(names, table)| table.hold_touched(catalog, names)).collect();
        held::Account { given: self.hold_given(), tables, tokens: self.tokens.hold(false) }
    }

    fn named_tables<'a>(
        &'a self,
        catalog: &'a Catalog,
    ) -> impl Iterator<Item = ((&'static str, &'static str), &'a super::Table)> {
        let names = catalog.resources().map(|(service, resource)| (service.info.id, resource.name));
        names.zip(self.tables())
    }

    fn hold_given(&self) -> held::Given {
        held::Given { ids: Hex(self.ids.drawn()), made: Hex(self.made.drawn()), addresses: self.addresses.get() }
    }

    /// Puts back what was written down, over what is there.
    pub(in crate::state) fn put_back(&mut self, catalog: &Catalog, account: held::Account) -> Result<(), Unfit> {
        let held::Account { given, tables, tokens } = account;
        self.ids = Ids::from(given.ids.0);
        self.made = Made::from(given.made.0);
        self.addresses.set(given.addresses);
        for table in tables {
            let name = format!("{}/{}", table.service, table.resource);
            let key = catalog.named(&table.service, &table.resource);
            let Some(own) = key.and_then(|key| self.table_mut(key)) else {
                return Err(Unfit::unknown(name, "this server has no such resource"));
            };
            own.put_back(catalog, table).map_err(|wrong| {
                let number = wrong.number.map(|number| format!(", the object with the number {number}"));
                Unfit::wrong(format!("{name}{}", number.unwrap_or_default()), wrong.what)
            })?;
        }
        let gone = |name| Unfit::unknown(format!("a client token of {name}"), "this server has no such action");
        self.tokens.put_back(catalog, tokens).map_err(gone)
    }
}
