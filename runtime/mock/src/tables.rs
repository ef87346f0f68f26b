//! The tables that the generator writes for the mock server: what each service, action and resource is.

use aliyun_api_core::{ActionInfo, Fixed, Record, ServiceInfo};

mod effect;
mod resource;

pub use effect::{Creation, Each, Edit, Effect, ElementList, How, Target, Transition};
pub use resource::{
    BackRef, Blocker, CidrRelation, CidrRule, FieldReference, ForEach, Id, Known, Match, Part, Quota, RefCount,
    Resource, States, Untie, ValueExpr,
};

/// Names that lead to a value inside objects, from the outside.
pub type Path = &'static [&'static str];

/// What the fields of an object must be: the path of each, and its values as text, one of which it has.
pub type FieldValues = &'static [(Path, &'static [&'static str])];

/// A service: its actions and its resources.
#[derive(Debug)]
pub struct Service {
    /// Product, version, endpoints.
    pub info: &'static ServiceInfo,
    /// The actions, sorted by name.
    pub operations: &'static [Operation],
    /// The resources that the actions create, list, change and delete.
    pub resources: &'static [&'static Resource],
    /// Errors that any action may return.
    pub errors: &'static [ErrorRow],
    /// The documented examples, as a JSON list of objects with `action`, `title`, `request` and `response`; empty where
    /// there are none. Nobody reads them but a server that is asked to answer them.
    pub examples: &'static str,
    /// What the service is in OpenAPI, a document for each profile.
    pub documents: &'static [Document],
}

/// An OpenAPI document of a service.
#[derive(Debug)]
pub struct Document {
    /// How its actions are told apart, as in `path`.
    pub profile: &'static str,
    /// The JSON text, packed with gzip.
    pub gzip: &'static [u8],
}

impl Service {
    /// Whether the service has a part of its own in each region, with an endpoint of its own. The objects of another one
    /// are in no region.
    pub fn is_regional(&self) -> bool {
        self.info.endpoints.regional.is_some()
    }
}

/// An action as a server sees it.
#[derive(Debug)]
pub struct Operation {
    /// Name, kind and shapes.
    pub action: &'static ActionInfo,
    /// Group of the documentation.
    pub group: &'static str,
    /// An empty request.
    pub new_request: fn() -> Box<dyn Record>,
    /// An empty response.
    pub new_response: fn() -> Box<dyn Record>,
    /// Constraints of single parameters.
    pub checks: &'static [Check],
    /// Rules between parameters.
    pub rules: &'static [Rule],
    /// The states in which objects must be, beside those that the errors tell.
    pub states: &'static [StateRule],
    /// What the service takes where a parameter is absent: wire names from the parameter inwards, and the value. Lists
    /// are walked element by element.
    pub defaults: &'static [(&'static [&'static str], &'static str)],
    /// Parameters that hold the id of a resource.
    pub refs: &'static [Reference],
    /// The documented errors.
    pub errors: &'static [ErrorRow],
    /// How the response is split into pages.
    pub pagination: Option<Pagination>,
    /// The documented response, as JSON.
    pub example: &'static str,
    /// What the action does to resources; empty where `resources.yaml` says nothing of it.
    pub effects: &'static [Effect],
}

/// A documented error, and the condition under which it is returned.
#[derive(Debug)]
pub struct ErrorRow {
    /// HTTP status.
    pub status: u16,
    /// Error code, perhaps with `%s`.
    pub code: &'static str,
    /// Message, perhaps with `%s`.
    pub message: &'static str,
    /// When this row is returned; empty where only the service knows.
    pub when: &'static [When],
}

/// A condition for an error.
#[derive(Debug)]
pub enum When {
    /// One of these required parameters is absent; an empty list means any.
    Missing(&'static [&'static str]),
    /// The value of one of these parameters breaks one of its limits; an empty list means any.
    Invalid(&'static [&'static str]),
    /// The value of one of these parameters is one that it forbids.
    Forbidden(&'static [&'static str]),
    /// The value of one of these parameters is the id of something that does not exist.
    Unknown(&'static [&'static str]),
    /// An object is in none of these states.
    StateNot(Subject, &'static [&'static str]),
    /// An object has each of these fields with one of the values, as text.
    With(Subject, &'static [FieldTest]),
    /// There is an object of this resource that has each of these fields with one of the values.
    Exists(&'static Resource, &'static [FieldTest]),
    /// The request has each of these parameters with one of the values, and one of these conditions holds, where there
    /// are any.
    Request(&'static [FieldTest], &'static [When]),
    /// The limit for this resource is reached.
    Quota(&'static Resource),
}

/// A field of an object, or a parameter, and what it may be.
pub type FieldTest = (Path, &'static [Expected]);

/// What a field, or a parameter, may be.
#[derive(Debug)]
pub enum Expected {
    /// This text.
    Text(&'static str),
    /// Nothing: it is absent or empty.
    Absent,
    /// What this parameter is, or what the object that it names has in a field.
    Parameter(Path),
    /// What this field of the same object is, or what the object that it names has in a field.
    Field(Path),
    /// Something, and none of these.
    Not(&'static [Expected]),
}

/// The object that a condition is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Subject {
    /// The parameter with the id, or the ids; none where it is what the request names in whatever way.
    pub parameter: Option<Path>,
    /// The resource that the request names.
    pub named: &'static Resource,
    /// The way from there to the one that is meant.
    pub steps: &'static [Toward],
}

/// A step from one object to others.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Toward {
    /// To what it refers to.
    Referred(&'static Resource),
    /// To what refers to it.
    Referring(&'static Resource),
}

impl Toward {
    /// Where it leads.
    pub fn to(self) -> &'static Resource {
        match self {
            Self::Referred(to) | Self::Referring(to) => to,
        }
    }
}

impl Subject {
    /// The resource that is meant.
    pub fn resource(&self) -> &'static Resource {
        self.steps.last().map_or(self.named, |step| step.to())
    }
}

/// The states in which an object must be for an action.
#[derive(Debug)]
pub struct StateRule {
    /// The object.
    pub subject: Subject,
    /// The states.
    pub states: &'static [&'static str],
    /// The rule counts only where each of these holds.
    pub when: &'static [Condition],
    /// The rule counts only where all of these parameters are sent.
    pub when_present: &'static [Path],
    /// The error code; none where the documentation names none.
    pub error: Option<&'static str>,
}

/// A constraint of one parameter.
#[derive(Debug)]
pub struct Check {
    /// Wire names from the parameter inwards; lists are walked element by element.
    pub path: &'static [&'static str],
    /// The constraint.
    pub constraint: Constraint,
}

/// A constraint in a table: see the core.
pub type Constraint = aliyun_api_core::Constraint<Fixed>;

/// A rule between parameters in a table: see the core.
pub type Rule = aliyun_api_core::Rule<Fixed>;

/// What a rule demands, in a table: see the core.
pub type Demand = aliyun_api_core::Demand<Fixed>;

/// A condition of a rule in a table: see the core.
pub type Condition = aliyun_api_core::Condition<Fixed>;

/// A parameter that holds the id of a resource.
#[derive(Debug)]
pub struct Reference {
    /// Wire names from the parameter inwards.
    pub path: Path,
    /// The resource. With several, an id is one of the resource whose ids begin like it.
    pub to: &'static [&'static Resource],
    /// The region in which the object is.
    pub region: RefRegion,
}

/// The region of what a parameter refers to, where its resource is in regions.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RefRegion {
    /// That of the call; any, where the service of the action has no regions.
    Call,
    /// The one in this parameter; where that is absent, that of the call.
    Parameter(&'static str),
    /// Any.
    Any,
}

/// How a response is split into pages.
#[derive(Debug)]
pub struct Pagination {
    /// By number or by token.
    pub style: PageStyle,
    /// The parameter for the size of a page.
    pub size: &'static str,
    /// The path of the items, wrapper included: `["Vpcs", "Vpc"]`.
    pub items: &'static [&'static str],
    /// The size where the request has none.
    pub default_size: usize,
    /// The largest size.
    pub max_size: usize,
}

/// The two styles of pages.
#[derive(Debug)]
pub enum PageStyle {
    /// Page numbers, counted from 1.
    Page {
        /// The parameter, and the response field, for the number of the page.
        page: &'static str,
        /// The response field for the number of all items.
        total: &'static str,
    },
    /// Tokens.
    Token {
        /// The parameter.
        token: &'static str,
        /// The response field for the next token.
        next: &'static str,
    },
}
