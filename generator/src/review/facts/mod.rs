//! What two revisions are compared by: the parts of the specs, each with a name that stays, and what is said of it.
//!
//! Each struct of the model is taken apart without `..`: whatever the language gains is compared, or does not compile.

mod action;
mod fields;
mod resource;
mod service;
mod text;

use std::collections::{BTreeMap, BTreeSet};

use crate::model::{Constraint, Guide, Model, ServiceId};

/// The parts of the specs by their paths, such as `vpc/CreateVpc/request/Tag/Key`.
pub(super) type Parts = BTreeMap<String, Part>;

/// A part of the specs, and what is said of it.
#[derive(Clone, Debug)]
pub(super) struct Part {
    pub(super) what: What,
    pub(super) facts: Vec<Fact>,
    /// Where it stands.
    pub(super) home: Home,
}

/// What a part is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum What {
    Service,
    Endpoint,
    Group,
    Document,
    Action,
    /// A parameter, or a field of an object in a request.
    Parameter,
    /// A field of a response, or of an object in one.
    ResponseField,
    /// A field of an object that stands on both sides.
    SharedField,
    Type,
    /// An enum; its sides are those of its type.
    Enum(Sides),
    Value(Sides),
    Error,
    Rule,
    Example,
    Discrepancy,
    Resource,
    Waiter,
    /// An error code, which is a variant in Rust.
    Code,
    Program,
}

/// Which way values of a type travel.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Sides {
    pub(super) sent: bool,
    pub(super) received: bool,
}

impl Sides {
    pub(super) const SENT: Self = Self { sent: true, received: false };
    pub(super) const RECEIVED: Self = Self { sent: false, received: true };

    pub(super) fn and(self, other: Self) -> Self {
        Self { sent: self.sent || other.sent, received: self.received || other.received }
    }
}

/// Something that is said of a part. What is not said is no fact.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Fact {
    pub(super) name: Name,
    /// As it is shown, and by which it is compared.
    pub(super) text: String,
    /// What the limits are, to tell a tighter one from a looser one.
    pub(super) limits: Vec<Constraint>,
}

/// What a fact is about. The word is the key of the spec where it stands, if there is one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Name {
    Aliases,
    /// What is in the response of the mock server that only the example tells.
    Answer,
    Arguments,
    Asynchronous,
    /// The path below which the fields or the values of a type stand.
    Below,
    Cause,
    Class,
    Condition,
    Constructor,
    /// The template that stands for a code where the code is not listed.
    Covered,
    /// The codes that a row gives its class to: those that its template stands for, and its own where that tells another.
    Covers,
    Default,
    Deprecated,
    Description,
    Doc,
    DocumentedType,
    Effects,
    Encoding,
    Endpoint,
    Error,
    Example,
    Feature,
    Fix,
    Group,
    Idempotency,
    Identity,
    Internal,
    ItemLimits,
    Kind,
    Limits,
    Lookup,
    /// What clients take a code for, where that is not the class of the row.
    Meaning,
    Message,
    Method,
    Module,
    Owner,
    PageSizes,
    Pagination,
    Position,
    Product,
    Quota,
    Ram,
    Rates,
    RefRegion,
    Refers,
    Regional,
    Required,
    Resource,
    Ident,
    RustType,
    Sensitive,
    Source,
    States,
    Status,
    Summary,
    Text,
    Title,
    Type,
    Unit,
    ValueDocs,
    Variables,
    Version,
    Withdrawn,
    Wrapper,
}

impl Name {
    /// The keys of a spec under which it may stand, the first one that is there counts.
    pub(super) const fn keys(self) -> &'static [&'static str] {
        match self {
            Self::Aliases => &["aliases"],
            Self::Answer => &["examples"],
            Self::Asynchronous => &["asynchronous"],
            Self::Cause => &["cause"],
            Self::Class | Self::Meaning => &["class"],
            Self::Condition => &["when"],
            Self::Default => &["default"],
            Self::Deprecated => &["deprecated"],
            Self::Description => &["description"],
            Self::Doc => &["doc"],
            Self::Encoding => &["encoding"],
            Self::Endpoint => &["central"],
            Self::Error => &["error"],
            Self::Example => &["example"],
            Self::Fix => &["fix"],
            Self::Idempotency => &["idempotency"],
            Self::Identity => &["id", "key", "known"],
            Self::Internal => &["internal"],
            Self::Kind => &["kind"],
            Self::Limits | Self::ItemLimits => &[
                "range",
                "length",
                "count",
                "pattern",
                "format",
                "values",
                "max_bytes",
                "multiple_of",
                "not",
                "forbid_prefix",
                "forbid_text",
            ],
            Self::Message => &["message"],
            Self::Pagination | Self::PageSizes => &["pagination"],
            Self::Product => &["product"],
            Self::Quota => &["quota"],
            Self::Ram => &["ram"],
            Self::Rates => &["limits"],
            Self::Refers => &["ref"],
            Self::RefRegion => &["ref_region"],
            Self::Regional => &["regional"],
            Self::Required => &["required", "always"],
            Self::Ident => &["rust"],
            Self::Sensitive => &["sensitive"],
            Self::Source => &["source"],
            Self::States => &["states"],
            Self::Status => &["status"],
            Self::Summary => &["summary"],
            Self::Title => &["title"],
            Self::Type | Self::RustType | Self::DocumentedType => &["type", "items"],
            Self::Unit => &["unit"],
            Self::ValueDocs => &["values"],
            Self::Version => &["version"],
            Self::Withdrawn => &["withdrawn"],
            Self::Wrapper => &["wrapper"],
            _ => &[],
        }
    }

    /// What it is called in a report.
    pub(super) const fn word(self) -> &'static str {
        match self {
            Self::Arguments => "arguments in Rust",
            Self::Answer => "what the mock server answers by the example",
            Self::Condition => "condition",
            Self::Constructor => "constructor in Rust",
            Self::Covered => "template of the code",
            Self::Covers => "codes that it gives its class to",
            Self::DocumentedType => "documented type",
            Self::Effects => "what it does to resources",
            Self::Endpoint => "central endpoint",
            Self::Feature => "cargo feature",
            Self::Group => "group",
            Self::Identity => "what tells one from another",
            Self::ItemLimits => "limits of an element",
            Self::Limits => "limits",
            Self::Lookup => "how it is found",
            Self::Meaning => "what the code stands for",
            Self::Method => "method in Rust",
            Self::Module => "module in Rust",
            Self::Owner => "place of the type",
            Self::PageSizes => "sizes of a page",
            Self::Position => "position",
            Self::Rates => "call rates",
            Self::Refers => "what it is an id of",
            Self::RefRegion => "region of what it is an id of",
            Self::Required => "required",
            Self::Resource => "resource",
            Self::Ident => "name in Rust",
            Self::RustType => "type in Rust",
            Self::Text => "text",
            Self::ValueDocs => "meanings of values",
            Self::Variables => "names made of the service",
            other => match other.keys() {
                [key, ..] => key,
                [] => "fact",
            },
        }
    }

    /// Whether it is only about what people read.
    pub(super) const fn is_words(self) -> bool {
        matches!(
            self,
            Self::Asynchronous
                | Self::Cause
                | Self::Description
                | Self::Doc
                | Self::DocumentedType
                | Self::Example
                | Self::Fix
                | Self::Position
                | Self::Source
                | Self::Summary
                | Self::Text
                | Self::Title
                | Self::Unit
                | Self::ValueDocs
        )
    }
}

/// Where a part stands: a file, and the keys that lead to it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Home {
    pub(super) file: String,
    pub(super) keys: Vec<String>,
}

impl Home {
    fn file(file: impl Into<String>) -> Self {
        Self { file: file.into(), keys: Vec::new() }
    }

    fn at<T: Into<String>>(&self, keys: impl IntoIterator<Item = T>) -> Self {
        let keys = self.keys.iter().cloned().chain(keys.into_iter().map(Into::into)).collect();
        Self { file: self.file.clone(), keys }
    }
}

impl Part {
    fn new(what: What, home: Home) -> Self {
        Self { what, facts: Vec::new(), home }
    }

    fn say(&mut self, name: Name, text: impl Into<String>) {
        let text = text.into();
        if !text.is_empty() {
            self.facts.push(Fact { name, text, limits: Vec::new() });
        }
    }

    fn limit(&mut self, name: Name, limits: &[Constraint]) {
        if !limits.is_empty() {
            self.facts.push(Fact { name, text: text::constraints(limits), limits: limits.to_vec() });
        }
    }

    /// The fact with this name.
    pub(super) fn fact(&self, name: Name) -> Option<&Fact> {
        self.facts.iter().find(|fact| fact.name == name)
    }

    /// The text of a fact; empty where nothing is said.
    pub(super) fn text(&self, name: Name) -> &str {
        self.fact(name).map_or("", |fact| &fact.text)
    }
}

/// The parts of all specs, but for those of services that did not change.
pub(super) fn of(model: &Model, unchanged: &BTreeSet<String>) -> Parts {
    let Model { services, programs, guides } = model;
    let mut parts = Parts::new();
    for (index, _) in services.iter().enumerate().filter(|(_, service)| !unchanged.contains(&service.id)) {
        service::add(model, ServiceId(index), &mut parts);
    }
    for (index, program) in programs.iter().enumerate() {
        parts.insert(format!("programs/{}", program.name), text_part(&program.title, &program.text, index));
    }
    for (index, guide) in guides.iter().enumerate() {
        // The source has all of the rest.
        let Guide { page, program, source, summary: _, introduction: _, parts: _ } = guide;
        parts.insert(format!("guides/{page}"), text_part(&program.title, source, index));
    }
    parts
}

/// A program or a guide.
fn text_part(title: &str, text: &str, index: usize) -> Part {
    let mut part = Part::new(What::Program, Home::default());
    part.say(Name::Title, title);
    part.say(Name::Text, text);
    part.say(Name::Position, (index + 1).to_string());
    part
}

/// Whether a path is that of a part of another.
pub(super) fn is_below(path: &str, outer: &str) -> bool {
    path.strip_prefix(outer).is_some_and(|rest| rest.starts_with(['/', '=']))
}
