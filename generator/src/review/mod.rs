//! What changed between two revisions of the specs, for those who depend on what is generated.
//!
//! Parts and facts come from the model (`facts`), are matched by stable names (`compare`, `renames`), and each
//! difference gets a kind and two verdicts (`judge`, [`changes`](crate::changes)): on the wire, and in Rust. A [`Review`] holds what a
//! person decides from; `report` shows it.

mod acknowledge;
mod bump;
mod compare;
mod facts;
mod generated;
mod judge;
mod limits;
mod places;
mod renames;
mod report;
mod revision;
mod sides;

pub use crate::changes::{Change, Verdict};
pub use acknowledge::{Acknowledgement, Fault};
pub use bump::Bump;
pub use places::Place;
pub use report::Format;
pub use revision::{ReviewError, Side};
pub use sides::sides;

use std::collections::BTreeMap;

use compare::{Compared, Difference, How};
use facts::{Name, Part};
use generated::Generated;
use judge::Judged;
use places::Places;

/// A change, with all that a decision about it needs.
#[derive(Clone, Debug)]
pub struct Item {
    /// What kind of change it is.
    pub kind: Change,
    /// What it means to requests and responses.
    pub wire: Verdict,
    /// What it means to Rust code.
    pub source: Verdict,
    /// What it is about, as in `vpc/CreateVpc/request/Tag/Key`.
    pub path: String,
    /// What else the same change is about, where many share what changed.
    pub also: Vec<String>,
    /// The fact that changed; empty where the whole is new or gone.
    pub fact: String,
    /// What it was.
    pub old: Option<String>,
    /// What it is.
    pub new: Option<String>,
    /// Where it stood.
    pub old_place: Option<Place>,
    /// Where it stands.
    pub new_place: Option<Place>,
    /// What it is called in Rust, before and after.
    names: Vec<String>,
    /// What differs in the generated client, a few lines.
    pub generated: Vec<String>,
    /// What it is acknowledged by.
    pub fingerprint: String,
    /// The decision, where there is one.
    pub acknowledged: Option<Acknowledgement>,
}

impl Item {
    /// The worse of the two verdicts.
    pub fn verdict(&self) -> Verdict {
        self.wire.max(self.source)
    }

    /// Whether somebody has to decide.
    pub fn is_open(&self) -> bool {
        self.verdict() > Verdict::Safe && self.acknowledged.is_none()
    }

    /// The service.
    pub fn service(&self) -> &str {
        self.path.split('/').next().unwrap_or_default()
    }
}

/// What changed between two revisions.
#[derive(Clone, Debug)]
pub struct Review {
    /// What the two are called: `main`, `the working tree`.
    pub names: [String; 2],
    /// The changes: what is worst first, then by path.
    pub items: Vec<Item>,
    /// Acknowledgements that do not count.
    pub faults: Vec<(Acknowledgement, Fault)>,
    /// What else is to be known, such as an older format of the base.
    pub notes: Vec<String>,
    /// The version that follows from the changes.
    pub bump: Bump,
}

impl Review {
    /// Compares two revisions; `today` is a day as in `2027-01-31`, `version` that of the client.
    pub fn new(old: &Side, new: &Side, today: &str, version: &str) -> Self {
        let (before, after) =
            rayon::join(|| facts::of(&old.model, &old.unchanged), || facts::of(&new.model, &new.unchanged));
        let compared = Compared::new(before, after);
        let (old_places, new_places) = (Places::new(&old.sources), Places::new(&new.sources));
        let generated = Generated::new(&old.model, &new.model);
        let mut drafts = Vec::new();
        for difference in compared.differences() {
            if old.lacks(difference.path) || new.lacks(difference.path) {
                continue;
            }
            if old.says_nothing_of(&difference) {
                continue;
            }
            let Some(judged) = judge::judge(&difference) else { continue };
            drafts.push(Draft::new(&difference, &judged, &old_places, &new_places));
        }
        let mut items = together(drafts);
        items.extend(old.not_compared());
        items.sort_by(|a, b| (b.verdict(), b.wire, a.kind, &a.path).cmp(&(a.verdict(), a.wire, b.kind, &b.path)));
        for item in items.iter_mut().filter(|item| item.verdict() > Verdict::Safe).take(MOST_GENERATED) {
            let mut names: Vec<&str> =
                item.path.rsplit(['/', '=']).next().into_iter().chain([item.fact.as_str()]).collect();
            names.extend([&item.old, &item.new].into_iter().flatten().map(String::as_str));
            names.extend(item.names.iter().map(String::as_str));
            item.generated = generated.lines(&item.path, &names);
        }
        let before = acknowledge::all(&old.specs, &old.sources);
        let faults = acknowledge::apply(&mut items, acknowledge::all(&new.specs, &new.sources), &before, today);
        let bump = Bump::of(&items, version);
        let notes = old.notes.iter().chain(&new.notes).cloned().collect();
        Self { names: [old.name.clone(), new.name.clone()], items, faults, notes, bump }
    }

    /// The changes that somebody has to decide on.
    pub fn open(&self) -> impl Iterator<Item = &Item> {
        self.items.iter().filter(|item| item.is_open())
    }

    /// Whether nothing is left to decide.
    pub fn is_settled(&self) -> bool {
        self.open().next().is_none() && self.faults.iter().all(|(_, fault)| *fault == Fault::Left)
    }
}

/// Of so many changes the generated difference is shown; of more, nobody reads it.
const MOST_GENERATED: usize = 40;

/// A change of one part, before those with one cause are put together.
struct Draft {
    item: Item,
    /// What they have in common: the place of the cause.
    cause: Option<(String, usize, usize)>,
}

impl Draft {
    fn new(difference: &Difference<'_>, judged: &Judged, old: &Places<'_>, new: &Places<'_>) -> Self {
        let (fact, before, after) = match &difference.how {
            How::Added(part) => (None, None, Some(*part)),
            How::Removed(part) => (None, Some(*part), None),
            How::Renamed { old, new, .. } => (None, Some(*old), Some(*new)),
            How::Changed { old, new, fact } => (Some(*fact), Some(*old), Some(*new)),
        };
        let text = |part: Option<&Part>| match fact {
            Some(fact) => part.and_then(|part| part.fact(fact)).map(|fact| fact.text.clone()),
            None => part.map(summary),
        };
        let (mut was, mut is) = (text(before), text(after));
        if let How::Renamed { from, .. } = &difference.how {
            (was, is) = (Some(last(from)), Some(last(difference.path)));
        }
        let old_place = before.and_then(|part| old.find(&part.home, fact));
        let new_place = after.and_then(|part| new.find(&part.home, fact));
        let at = |place: &Place| (place.file.clone(), place.line, place.column);
        let shared = |place: &&Place| before.or(after).is_some_and(|part| part.home.file != place.file);
        // Only what stands elsewhere has several effects.
        let cause = fact.and(new_place.as_ref().or(old_place.as_ref()).filter(shared).map(at));
        let word = fact.map(Name::word).unwrap_or_default();
        let item = Item {
            kind: judged.kind,
            wire: judged.wire,
            source: judged.source,
            path: difference.path.to_owned(),
            also: Vec::new(),
            fact: word.to_owned(),
            old: was,
            new: is,
            old_place,
            new_place,
            names: [before, after].into_iter().flatten().map(|part| part.text(Name::Ident).to_owned()).collect(),
            generated: Vec::new(),
            fingerprint: String::new(),
            acknowledged: None,
        };
        Self { item, cause }
    }
}

/// Changes with one cause are one, with many effects.
fn together(drafts: Vec<Draft>) -> Vec<Item> {
    let mut items: Vec<Item> = Vec::new();
    let mut causes: BTreeMap<_, usize> = BTreeMap::new();
    for Draft { item, cause } in drafts {
        if let Some(cause) = cause {
            let key = (cause, item.kind, item.fact.clone(), item.old.clone(), item.new.clone(), item.wire, item.source);
            if let Some(index) = causes.get(&key) {
                let other = &mut items[*index];
                other.also.push(item.path);
                continue;
            }
            causes.insert(key, items.len());
        }
        items.push(item);
    }
    for item in &mut items {
        let (old, new) = (item.old.as_deref().unwrap_or_default(), item.new.as_deref().unwrap_or_default());
        item.fingerprint = acknowledge::fingerprint([item.kind.id(), &item.path, &item.fact, old, new]);
    }
    items
}

/// What a whole part is, in a few words.
fn summary(part: &Part) -> String {
    let facts = [Name::RustType, Name::Required, Name::Status, Name::Message, Name::Summary, Name::Title, Name::Method];
    let said = facts.iter().filter_map(|name| part.fact(*name)).map(|fact| match fact.name {
        Name::Required => "required".to_owned(),
        _ => fact.text.clone(),
    });
    said.collect::<Vec<_>>().join(", ")
}

fn last(path: &str) -> String {
    path.rsplit('/').next().unwrap_or(path).to_owned()
}
