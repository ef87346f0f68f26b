//! What one account has in one namespace, behind one lock, because what must hold spans resources.

mod hold;

use std::cell::Cell;
use std::sync::LazyLock;

use aliyun_api_core::{Block, Endpoints, REGION_ID, same_value};
use serde_json::Value;

use hold::Kept;

use super::ids::Ids;
use super::made::Made;
use super::table::{Object, Table};
use super::tokens::Tokens;
use crate::catalog::{Catalog, ResourceKey};
use crate::value::{self, Fields, Named};
use crate::{Blocker, FieldValues, Id, Match, Path, Resource, ValueExpr};

/// How far ids and addresses were given away.
pub(crate) struct Given {
    ids: Ids,
    made: Made,
    addresses: u32,
}

/// An object, and where it belongs.
#[derive(Clone, Debug)]
pub(crate) struct Placed {
    pub(crate) key: ResourceKey,
    pub(crate) id: String,
    pub(crate) fields: Fields,
    /// What was co-created with it, and goes with it.
    pub(crate) owned: Vec<(ResourceKey, String)>,
}

/// What stands for a table that nothing was put into.
static NOTHING: LazyLock<Table> = LazyLock::new(Table::default);

/// What one account has in one namespace.
pub(crate) struct Namespace {
    pub(crate) ids: Ids,
    pub(crate) tokens: Tokens,
    /// What is made up.
    made: Made,
    /// How many addresses were given away.
    addresses: Cell<u32>,
    /// In the order of [`Catalog::resources`], each made once there is something to put into it: most tests use few.
    tables: Vec<Option<Box<Table>>>,
    kept: Kept,
}

impl Namespace {
    pub(super) fn new(catalog: &Catalog, seed: u64, name: &str) -> Self {
        let tables = catalog.resources().map(|_| None).collect();
        let (ids, made) = (Ids::new(seed, name), Made::new(seed, name));
        Self { ids, tokens: Tokens::default(), made, addresses: Cell::new(0), tables, kept: Kept::Nowhere }
    }

    /// The tables, in the order of [`Catalog::resources`].
    pub(super) fn tables(&self) -> impl Iterator<Item = &Table> {
        self.tables.iter().map(|table| table.as_deref().unwrap_or(&NOTHING))
    }

    /// The tables that something was put into.
    fn used(&mut self) -> impl Iterator<Item = &mut Table> {
        self.tables.iter_mut().flatten().map(|table| &mut **table)
    }

    /// Moves every state on that is due.
    pub(super) fn advance(&mut self, now: i64) {
        self.used().for_each(|table| table.advance(now));
    }

    /// Moves objects that are on the way to another state one state on; see [`Table::step`].
    pub(super) fn step(&mut self, id: Option<&str>, now: i64) -> usize {
        self.used().map(|table| table.step(id, now)).sum()
    }

    /// The number of objects.
    pub(crate) fn len(&self) -> usize {
        self.tables().map(Table::len).sum()
    }

    pub(crate) fn table(&self, key: ResourceKey) -> Option<&Table> {
        self.tables.get(key.index).map(|table| table.as_deref().unwrap_or(&NOTHING))
    }

    pub(crate) fn table_mut(&mut self, key: ResourceKey) -> Option<&mut Table> {
        let is_watched = !matches!(self.kept, Kept::Nowhere);
        let table = self.tables.get_mut(key.index)?.get_or_insert_with(|| {
            let mut table = Table::of(key.resource);
            if is_watched {
                table.watch();
            }
            Box::new(table)
        });
        Some(table)
    }

    /// Puts an object there as it is, in place of one with the same id. Returns whether there are such objects.
    pub(super) fn place(&mut self, object: Placed, now: i64) -> bool {
        let Placed { key, id, fields, owned } = object;
        self.table_mut(key).map(|table| table.insert(id, fields, owned, now)).is_some()
    }

    /// Puts an object there that is there from the start.
    pub(super) fn begin_with(&mut self, object: Placed, now: i64) {
        let (key, id) = (object.key, object.id.clone());
        self.place(object, now);
        if let Some(table) = self.table_mut(key) {
            table.set_start(&id);
        }
    }

    /// Every object, each after those that were there before it.
    pub(super) fn placed(&self, catalog: &Catalog) -> Vec<Placed> {
        let keys = catalog.resources().filter_map(|(_, resource)| catalog.key(resource));
        let objects = keys.zip(self.tables()).flat_map(|(key, table)| {
            table.all().iter().filter_map(|seq| table.get(*seq)).map(move |object| Placed {
                key,
                id: object.id.clone(),
                fields: object.fields.clone(),
                owned: object.owned.clone(),
            })
        });
        objects.collect()
    }

    /// How far ids, addresses and what is made up are given away now.
    pub(crate) fn given(&self) -> Given {
        Given { ids: self.ids.clone(), made: self.made.clone(), addresses: self.addresses.get() }
    }

    /// Gives anew what was given away since.
    pub(crate) fn take_back(&mut self, given: Given) {
        self.ids = given.ids;
        self.made = given.made;
        self.addresses.set(given.addresses);
    }

    /// An id that no object of the resource has.
    pub(crate) fn fresh_id(&mut self, key: ResourceKey, prefix: &str) -> String {
        loop {
            let id = self.ids.id(prefix);
            if self.table(key).is_none_or(|table| table.seq(&id).is_none()) {
                return id;
            }
        }
    }

    /// The number of an order that no one has placed.
    pub(crate) fn order(&self) -> String {
        self.made.order()
    }

    /// An address that was not given away before: of 198.18.0.0/15, which is no one's on the Internet.
    fn fresh_address(&self) -> String {
        let number = self.addresses.get() % 0x1_fffe + 1;
        self.addresses.set(number);
        std::net::Ipv4Addr::from(0xc612_0000 | number).to_string()
    }

    /// The number of the objects that keep the object `id` of `parent` from being deleted: those of the first resource
    /// of the path that refer to it, or, where the path goes on, that refer to those. What is in `owned`, or was
    /// co-created with what is on the way, does not count, but what refers to it does.
    pub(crate) fn count_blocking(
        &mut self,
        catalog: &Catalog,
        parent: &'static Resource,
        blocker: &'static Blocker,
        id: &str,
        owned: &[(ResourceKey, String)],
    ) -> usize {
        self.count_at(catalog, parent, (blocker.path, blocker.with), id, owned)
    }

    fn count_at(
        &mut self,
        catalog: &Catalog,
        parent: &'static Resource,
        (path, with): (&'static [&'static Resource], FieldValues),
        id: &str,
        owned: &[(ResourceKey, String)],
    ) -> usize {
        let Some((child, rest)) = path.split_first() else { return 0 };
        if rest.is_empty() {
            let count = self.count_children(catalog, parent, child, id);
            if with.is_empty() && count > owned.len() {
                return count;
            }
            // Few enough that they may all be its own.
            let children = self.children(catalog, parent, child, id);
            return children.iter().filter(|child| !owned.contains(child) && self.holds(child, with)).count();
        }
        let children = self.children(catalog, parent, child, id);
        let blocking = |(key, id): (ResourceKey, String)| {
            let own = self.table(key).and_then(|table| table.find(&id)).map(|object| object.owned.as_slice());
            let owned = [owned, own.unwrap_or_default()].concat();
            self.count_at(catalog, child, (rest, with), &id, &owned)
        };
        children.into_iter().map(blocking).sum()
    }

    /// Whether the fields of an object are so.
    fn holds(&self, (key, id): &(ResourceKey, String), with: FieldValues) -> bool {
        let object = || self.table(*key)?.find(id);
        with.is_empty() || object().is_some_and(|object| value::holds(&object.fields, with))
    }

    /// The number of objects of `child` that refer to the object `id` of `parent`, and whose fields are so.
    pub(crate) fn count_children_with(
        &mut self,
        catalog: &Catalog,
        parent: &'static Resource,
        child: &'static Resource,
        id: &str,
        with: FieldValues,
    ) -> usize {
        if with.is_empty() {
            return self.count_children(catalog, parent, child, id);
        }
        self.children(catalog, parent, child, id).iter().filter(|child| self.holds(child, with)).count()
    }

    /// The ids of the objects of `child` that refer to the object `id` of `parent`, oldest first.
    pub(crate) fn children(
        &mut self,
        catalog: &Catalog,
        parent: &'static Resource,
        child: &'static Resource,
        id: &str,
    ) -> Vec<(ResourceKey, String)> {
        let Some(key) = catalog.key(child) else { return Vec::new() };
        self.referring(parent, key, id).map(|object| (key, object.id.clone())).collect()
    }

    /// The objects of `child` that refer to the object `id` of `parent`, oldest first.
    pub(crate) fn referring(
        &mut self,
        parent: &'static Resource,
        child: ResourceKey,
        id: &str,
    ) -> impl Iterator<Item = &Object> {
        let table = self.tables.get_mut(child.index).and_then(Option::as_mut);
        let (table, seqs) = table.map_or((&*NOTHING, Vec::new()), |table| {
            let mut fields = links(parent, child.resource);
            let mut seqs = fields.next().map(|field| table.having(field, id).to_vec()).unwrap_or_default();
            let first = seqs.len();
            fields.for_each(|field| seqs.extend_from_slice(table.having(field, id)));
            if seqs.len() > first {
                seqs.sort_unstable();
                seqs.dedup();
            }
            (&**table, seqs)
        });
        seqs.into_iter().filter_map(|seq| table.get(seq))
    }

    /// The number of objects of `child` that refer to the object `id` of `parent`.
    pub(crate) fn count_children(
        &mut self,
        catalog: &Catalog,
        parent: &'static Resource,
        child: &'static Resource,
        id: &str,
    ) -> usize {
        let Some(key) = catalog.key(child) else { return 0 };
        let mut fields = links(parent, child);
        match (fields.next(), fields.next(), self.tables.get_mut(key.index)) {
            (Some(field), None, Some(Some(table))) => table.having(field, id).len(),
            _ => self.referring(parent, key, id).count(),
        }
    }

    /// Removes an object together with those that were co-created with it, and those that are deleted with it.
    pub(crate) fn remove(&mut self, catalog: &Catalog, key: ResourceKey, id: &str) -> bool {
        let mut open = vec![(key, id.to_owned())];
        let mut found = false;
        while let Some((key, id)) = open.pop() {
            let Some(with_it) = self.take(catalog, key, &id) else { continue };
            found = true;
            open.extend(with_it);
        }
        found
    }

    /// Removes an object alone; what goes with it, or `None` where there is no such object.
    pub(crate) fn take(&mut self, catalog: &Catalog, key: ResourceKey, id: &str) -> Option<Vec<(ResourceKey, String)>> {
        let table = self.tables.get_mut(key.index)?.as_mut()?;
        let mut with_it = table.seq(id).and_then(|seq| table.remove(seq))?.owned;
        for child in key.resource.cascade {
            with_it.extend(self.children(catalog, key.resource, child, id));
            // What refers to it with its own id has the same one.
            let same = catalog.key(child).filter(|_| links(key.resource, child).next().is_none());
            with_it.extend(same.map(|child| (child, id.to_owned())));
        }
        Some(with_it)
    }
}

/// The fields of `child` that refer to `parent`.
fn links(parent: &'static Resource, child: &'static Resource) -> impl Iterator<Item = Path> {
    child.refers.iter().filter(move |reference| reference.to == parent).map(|reference| reference.field)
}

/// The id of an object by the fields that make it: their values, with `/` between several. `None` where one is absent.
pub(crate) fn id_of(id: &Id, fields: &impl Named) -> Option<String> {
    let part = |name: &&str| fields.get(name).and_then(value::text).filter(|text| !text.is_empty());
    match id {
        Id::Field { name, .. } => part(name),
        Id::Key(names) => {
            // A `/` inside a value does not separate.
            let parts: Option<Vec<String>> =
                names.iter().map(|name| Some(part(name)?.replace('%', "%25").replace('/', "%2F"))).collect();
            parts.filter(|parts| !parts.is_empty()).map(|parts| parts.join("/"))
        }
    }
}

/// What the values of fills are made of.
pub(crate) struct Sources<'a> {
    pub(crate) space: &'a Namespace,
    /// The endpoints of the service.
    pub(crate) endpoints: &'a Endpoints,
    pub(crate) now: i64,
    /// The id of the object.
    pub(crate) id: &'a str,
    /// The value of `$Field`.
    pub(crate) look_up: &'a dyn Fn(&[&str]) -> Option<Value>,
}

/// The value of a match for what it depends on; `None` where it has none for that. Empty text is no value.
fn choose<'m>(found: &'m Match, on: Option<&Value>) -> Option<&'m ValueExpr> {
    let Some(text) = on.and_then(value::text).filter(|text| !text.is_empty()) else {
        return found.absent.as_ref().or(found.otherwise.as_ref());
    };
    let case = found.cases.iter().find(|(value, _)| same_value(value, &text)).map(|(_, value)| value);
    case.or(found.otherwise.as_ref())
}

/// The value of a fill; `None` where it has none.
pub(crate) fn fill(fill: &ValueExpr, sources: &Sources<'_>) -> Option<Value> {
    let part = |inner: &ValueExpr| self::fill(inner, sources);
    match fill {
        ValueExpr::Match(found) => part(choose(found, (sources.look_up)(found.on).as_ref())?),
        ValueExpr::Json(text) => serde_json::from_str(text).ok(),
        ValueExpr::Now => Some(crate::clock::timestamp(sources.now).into()),
        ValueExpr::Epoch => Some(sources.now.into()),
        ValueExpr::Id => Some(sources.id.into()),
        ValueExpr::Address => Some(sources.space.fresh_address().into()),
        ValueExpr::Endpoint => Some(sources.endpoints.public((sources.look_up)(&[REGION_ID])?.as_str()?).into()),
        ValueExpr::Order => Some(sources.space.made.order().into()),
        ValueExpr::Fingerprint => Some(sources.space.made.fingerprint().into()),
        ValueExpr::PrivateKey => Some(sources.space.made.private_key().into()),
        ValueExpr::HostCount(block) => Block::parse(part(block)?.as_str()?)?.hosts().map(Value::from),
        ValueExpr::Field(path) => (sources.look_up)(path),
        ValueExpr::Product(factors) => {
            let factors: Option<Vec<f64>> = factors.iter().map(|factor| value::number(&part(factor)?)).collect();
            value::of_number(factors?.into_iter().product())
        }
        ValueExpr::List(fills) => {
            let mut values = Vec::new();
            for value in fills.iter().filter_map(part) {
                match value {
                    Value::Array(inner) => values.extend(inner),
                    one => values.push(one),
                }
            }
            // Nothing of it is known: it is not there.
            (fills.is_empty() || !values.is_empty()).then(|| values.into())
        }
        ValueExpr::Object(fills) => {
            let fields = fills.iter().filter_map(|(name, inner)| Some((*name, part(inner)?)));
            let fields: Fields = fields.collect();
            (fills.is_empty() || !fields.is_empty()).then(|| fields.into())
        }
    }
}
