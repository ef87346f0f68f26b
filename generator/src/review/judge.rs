//! What a difference means: its kind, and the verdicts where they depend on more than the kind.

use std::collections::BTreeSet;

use super::compare::{Difference, How};
use super::facts::{Name, Part, Sides, What};
use super::limits::{Shift, shift};
use crate::changes::{Change, Verdict};
use crate::model::Constraint;

/// A difference with what it means.
#[derive(Clone, Debug)]
pub(super) struct Judged {
    pub(super) kind: Change,
    pub(super) wire: Verdict,
    pub(super) source: Verdict,
}

impl Judged {
    fn of(kind: Change) -> Self {
        Self { kind, wire: kind.wire(), source: kind.source() }
    }

    fn with_source(mut self, source: Verdict) -> Self {
        self.source = source;
        self
    }

    fn with_wire(mut self, wire: Verdict) -> Self {
        self.wire = wire;
        self
    }
}

/// What a difference means; `None` where another difference tells of it.
pub(super) fn judge(difference: &Difference<'_>) -> Option<Judged> {
    match &difference.how {
        How::Added(part) => added(part),
        How::Removed(part) => removed(part),
        How::Renamed { old, new, .. } => Some(renamed(old, new)),
        How::Changed { old, new, fact } => match new.what {
            What::Parameter | What::ResponseField | What::SharedField => field(old, new, *fact),
            _ => other(old, new, *fact),
        },
    }
}

fn added(part: &Part) -> Option<Judged> {
    let kind = match part.what {
        What::Service => Change::ServiceAdded,
        What::Endpoint => Change::RegionAdded,
        What::Group => Change::GroupAdded,
        What::Action => Change::ActionAdded,
        What::Parameter | What::SharedField if part.fact(Name::Required).is_some() => {
            let added = Judged::of(Change::ParamAddedRequired);
            // What the configuration knows is no argument.
            return Some(if is_option(part) { added.with_source(Verdict::Safe) } else { added });
        }
        What::Parameter | What::SharedField => Change::ParamAddedOptional,
        What::ResponseField => {
            let added = Judged::of(Change::ResponseFieldAdded);
            // Responses that lack it were read before.
            let always = part.fact(Name::Required).is_some();
            return Some(if always { added.with_wire(Verdict::Dangerous) } else { added });
        }
        // Those of one action come with its fields.
        What::Type | What::Enum(_) => return is_shared(part).then(|| Judged::of(Change::TypeAdded)),
        What::Value(sides) => of_value(sides, Change::RequestEnumValueAdded, Change::ResponseEnumValueAdded),
        What::Error => {
            let added = Judged::of(Change::ErrorAdded);
            // The mock server answers with it where it answered otherwise; or clients take a code for what the row says.
            let meets = [Name::Condition, Name::Covers].iter().any(|fact| part.fact(*fact).is_some());
            return Some(if meets { added.with_wire(Verdict::Dangerous) } else { added });
        }
        What::Rule if is_note(part) => Change::WordsChanged,
        What::Rule => Change::RuleAdded,
        What::Example => Change::ExampleChanged,
        What::Document | What::Discrepancy => Change::WordsChanged,
        What::Resource => Change::ResourceAdded,
        What::Waiter => Change::WaiterAdded,
        What::Code => {
            let added = Judged::of(Change::ErrorCodeAdded);
            // It was the template that an error was compared with.
            let covered = part.fact(Name::Covered).is_some();
            return Some(if covered { added.with_source(Verdict::Dangerous) } else { added });
        }
        What::Program => Change::ProgramChanged,
    };
    Some(Judged::of(kind))
}

fn removed(part: &Part) -> Option<Judged> {
    let kind = match part.what {
        What::Service => Change::ServiceRemoved,
        What::Endpoint => Change::RegionRemoved,
        What::Group => Change::GroupRemoved,
        What::Action => Change::ActionRemoved,
        What::Parameter | What::SharedField => Change::ParamRemoved,
        What::ResponseField => Change::ResponseFieldRemoved,
        What::Type | What::Enum(_) => return is_shared(part).then(|| Judged::of(Change::TypeRemoved)),
        What::Value(sides) => of_value(sides, Change::RequestEnumValueRemoved, Change::ResponseEnumValueRemoved),
        What::Error => Change::ErrorRemoved,
        What::Rule if is_note(part) => Change::WordsChanged,
        What::Rule => Change::RuleRemoved,
        What::Example => Change::ExampleChanged,
        What::Document | What::Discrepancy => Change::WordsChanged,
        What::Resource => Change::ResourceRemoved,
        What::Waiter => Change::WaiterRemoved,
        What::Code => Change::ErrorCodeRemoved,
        What::Program => Change::ProgramChanged,
    };
    Some(Judged::of(kind))
}

fn renamed(old: &Part, new: &Part) -> Judged {
    let same_in_rust = old.text(Name::Ident) == new.text(Name::Ident);
    let kind = match new.what {
        What::Action => Change::ActionRenamed,
        What::Parameter | What::SharedField => Change::ParamWireNameChanged,
        What::ResponseField => Change::ResponseWireNameChanged,
        _ => Change::TypeRenamed,
    };
    match kind {
        Change::ParamWireNameChanged | Change::ResponseWireNameChanged if !same_in_rust => {
            Judged::of(kind).with_source(Verdict::Breaking)
        }
        _ => Judged::of(kind),
    }
}

fn field(old: &Part, new: &Part, fact: Name) -> Option<Judged> {
    let sent = matches!(new.what, What::Parameter | What::SharedField);
    let either = |request, response| Judged::of(if sent { request } else { response });
    let judged = match fact {
        Name::Type => either(Change::ParamTypeChanged, Change::ResponseFieldTypeChanged),
        Name::RustType => {
            if old.text(Name::Type) != new.text(Name::Type) {
                return None;
            }
            let caused = [Name::Required, Name::Encoding].iter().any(|cause| old.fact(*cause) != new.fact(*cause));
            if caused && bare(old.text(Name::RustType)) == bare(new.text(Name::RustType)) {
                return None;
            }
            either(Change::ParamRustTypeChanged, Change::ResponseRustTypeChanged)
        }
        Name::Ident => either(Change::ParamRustNameChanged, Change::ResponseRustNameChanged),
        Name::Required => {
            // What the configuration knows is an option either way.
            let same = old.text(Name::RustType) == new.text(Name::RustType);
            let judged = match (sent, new.fact(Name::Required).is_some()) {
                (true, true) => Judged::of(Change::ParamBecameRequired),
                (true, false) => Judged::of(Change::ParamBecameOptional),
                (false, true) => Judged::of(Change::AlwaysChanged),
                (false, false) => Judged::of(Change::AlwaysChanged).with_wire(Verdict::Safe),
            };
            if same { judged.with_source(Verdict::Safe) } else { judged }
        }
        Name::Encoding => {
            // A list in JSON text may be sent without an element: it is an option then.
            let same = bare(old.text(Name::RustType)) != bare(new.text(Name::RustType))
                || old.text(Name::RustType) == new.text(Name::RustType);
            Judged::of(Change::ParamEncodingChanged).with_source(if same { Verdict::Safe } else { Verdict::Breaking })
        }
        Name::Wrapper => Judged::of(Change::ResponseWrapperChanged),
        Name::Aliases => either(Change::AliasesChanged, Change::ResponseAliasesChanged),
        Name::Limits | Name::ItemLimits if sent => Judged::of(match shift(&limits(old, fact), &limits(new, fact)) {
            Shift::Tighter => Change::ConstraintTightened,
            Shift::Looser => Change::ConstraintLoosened,
            Shift::Other => Change::ConstraintChanged,
        }),
        Name::Default if sent => Judged::of(Change::DefaultChanged),
        Name::Refers | Name::RefRegion if sent => Judged::of(Change::ReferenceChanged),
        Name::Sensitive if new.fact(fact).is_some() => Judged::of(Change::SensitiveAdded),
        Name::Sensitive => Judged::of(Change::SensitiveRemoved),
        Name::Deprecated => Judged::of(Change::DeprecatedChanged),
        // Of a response, limits and the like are only told.
        Name::Limits | Name::ItemLimits | Name::Default | Name::Refers | Name::RefRegion => {
            Judged::of(Change::WordsChanged)
        }
        fact if fact.is_words() => Judged::of(Change::WordsChanged),
        _ => Judged::of(Change::OtherChanged),
    };
    Some(judged)
}

fn other(old: &Part, new: &Part, fact: Name) -> Option<Judged> {
    let kind = match (new.what, fact) {
        (What::Example, _) => Change::ExampleChanged,
        (What::Program, _) => Change::ProgramChanged,
        (What::Document | What::Discrepancy, _) => Change::WordsChanged,
        (What::Type | What::Enum(_), Name::Below) => return None,
        (What::Rule, Name::Text) if is_note(new) => Change::RuleRemoved,
        (What::Rule, Name::Text) => Change::RuleAdded,
        (What::Rule, Name::Error) => Change::RuleChanged,
        // The first one that holds is returned.
        (What::Rule, Name::Position) => Change::RuleChanged,
        (What::Error, Name::Position) => {
            let both = [old, new].iter().all(|part| part.fact(Name::Condition).is_some());
            return both.then(|| Judged::of(Change::ErrorConditionChanged));
        }
        (_, fact) if fact.is_words() => Change::WordsChanged,
        (What::Service, Name::Product) => Change::ProductChanged,
        (What::Service, Name::Version) => Change::VersionChanged,
        (What::Service | What::Endpoint, Name::Endpoint | Name::Regional | Name::Internal) => Change::EndpointChanged,
        (What::Action, Name::Group) => Change::ActionMoved,
        (What::Action, Name::Module) => {
            let moved = old.text(Name::Group) != new.text(Name::Group);
            let renamed = old.text(Name::Method) != new.text(Name::Method);
            // It follows from them.
            return (!moved && !renamed).then(|| Judged::of(Change::OtherChanged));
        }
        (What::Action, Name::Method) => Change::MethodRenamed,
        (What::Action, Name::Kind) => Change::ActionKindChanged,
        (What::Action, Name::Idempotency) => Change::IdempotencyChanged,
        (What::Action, Name::Pagination) => Change::PaginationChanged,
        (What::Action, Name::PageSizes) => {
            let both = old.fact(Name::Pagination).is_some() && new.fact(Name::Pagination).is_some();
            return both.then(|| Judged::of(Change::PageSizeChanged));
        }
        (What::Action, Name::Ram) => Change::RamChanged,
        (What::Action, Name::Rates) => Change::CallRatesChanged,
        (What::Action, Name::Deprecated) => Change::DeprecatedChanged,
        (What::Action, Name::Withdrawn) => Change::WithdrawnChanged,
        (What::Action, Name::Arguments) => Change::ArgumentsChanged,
        (What::Action, Name::Answer) => return answer(old, new),
        (What::Resource, Name::Quota) => {
            let changed = Judged::of(Change::ResourceChanged);
            let looser = matches!(shift(&limits(old, fact), &limits(new, fact)), Shift::Looser);
            return Some(if looser { changed.with_wire(Verdict::Safe) } else { changed });
        }
        (What::Action, Name::Effects) | (What::Resource, Name::Resource) => Change::ResourceChanged,
        (What::Type | What::Enum(_), Name::Owner) => Change::TypeMoved,
        (What::Type, Name::Constructor) => Change::ConstructorChanged,
        (What::Type | What::Enum(_), Name::Type) => {
            return Some(Judged::of(Change::TypeRemoved).with_wire(Verdict::Breaking));
        }
        (What::Value(_), Name::Ident) => Change::EnumVariantRenamed,
        (What::Error, Name::Status) => Change::ErrorStatusChanged,
        (What::Error, Name::Message) => Change::ErrorMessageChanged,
        (What::Error, Name::Class) => Change::ErrorClassChanged,
        (What::Error, Name::Meaning) => {
            let told = old.text(Name::Class) != new.text(Name::Class);
            return (!told).then(|| Judged::of(Change::ErrorClassChanged));
        }
        // What is new or gone tells of it.
        (What::Error, Name::Covers) | (What::Code, Name::Covered) => return None,
        (What::Error, Name::Condition) => Change::ErrorConditionChanged,
        (What::Resource, Name::Identity) => Change::ResourceIdentityChanged,
        (What::Resource, Name::States) => Change::StateMachineChanged,
        (What::Waiter, Name::Lookup) => return Some(Judged::of(Change::WaiterChanged).with_source(Verdict::Safe)),
        (What::Waiter, _) => Change::WaiterChanged,
        (What::Code, Name::Ident) => Change::ErrorVariantRenamed,
        _ => Change::OtherChanged,
    };
    Some(Judged::of(kind))
}

/// What the mock server answers by the example: less than before, or other kinds of values.
fn answer(old: &Part, new: &Part) -> Option<Judged> {
    // Where the action has come to do something, its effects tell of it.
    if old.text(Name::Effects).is_empty() != new.text(Name::Effects).is_empty() {
        return None;
    }
    let places = |part: &Part| {
        let places = part.text(Name::Answer).split(", ").filter(|place| !place.is_empty());
        places.map(str::to_owned).collect::<BTreeSet<_>>()
    };
    let is_less = !places(old).is_subset(&places(new));
    is_less.then(|| Judged::of(Change::ExampleChanged).with_wire(Verdict::Dangerous))
}

fn limits(part: &Part, fact: Name) -> Vec<Constraint> {
    part.fact(fact).map(|fact| fact.limits.clone()).unwrap_or_default()
}

fn of_value(sides: Sides, request: Change, response: Change) -> Change {
    if sides.sent { request } else { response }
}

/// Whether a type is one of `types.yaml`.
fn is_shared(part: &Part) -> bool {
    part.text(Name::Owner).ends_with(".yaml")
}

fn is_note(part: &Part) -> bool {
    part.text(Name::Text) == "a note"
}

fn is_option(part: &Part) -> bool {
    bare(part.text(Name::RustType)) != part.text(Name::RustType)
}

/// A type without the `Option` around it.
fn bare(rust: &str) -> &str {
    rust.strip_prefix("Option<").and_then(|rest| rest.strip_suffix('>')).unwrap_or(rust)
}
