//! The tables that the generator writes for the mock server: what each service, action and resource is.

use aliyun_api_core::{ActionInfo, Record, ServiceInfo};

mod effect;
mod resource;

pub use effect::{Edit, Effect, How, Target, Transition};
pub use resource::{BackRef, Blocker, FieldReference, Id, Part, Quota, RefCount, Resource, States, ValueExpr};

/// Names that lead to a value inside objects, from the outside.
pub type Path = &'static [&'static str];

/// A service: its actions and its resources.
#[derive(Debug)]
pub struct Service {
    /// Product, version, hosts.
    pub info: &'static ServiceInfo,
    /// The actions, sorted by name.
    pub operations: &'static [Operation],
    /// The resources that the actions create, list, change and delete.
    pub resources: &'static [&'static Resource],
    /// Errors that any action may answer.
    pub errors: &'static [ErrorRow],
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
    /// An empty answer.
    pub new_response: fn() -> Box<dyn Record>,
    /// Limits of single parameters.
    pub checks: &'static [Check],
    /// Rules between parameters.
    pub rules: &'static [Rule],
    /// What the service takes where a parameter is absent: wire names from the parameter inwards, and the value. Lists
    /// are walked element by element.
    pub defaults: &'static [(&'static [&'static str], &'static str)],
    /// Parameters that hold the id of a resource.
    pub refs: &'static [Reference],
    /// The documented errors.
    pub errors: &'static [ErrorRow],
    /// How the answer is split into pages.
    pub pagination: Option<Pagination>,
    /// The documented answer, as JSON.
    pub example: &'static str,
    /// What the action does to resources; empty where `resources.yaml` says nothing of it.
    pub effects: &'static [Effect],
}

/// A documented error, and the condition under which it is the answer.
#[derive(Debug)]
pub struct ErrorRow {
    /// HTTP status.
    pub status: u16,
    /// Error code, perhaps with `%s`.
    pub code: &'static str,
    /// Message, perhaps with `%s`.
    pub message: &'static str,
    /// When this row is the answer; empty where only the service knows.
    pub when: &'static [When],
}

/// A condition for an error.
#[derive(Debug)]
pub enum When {
    /// One of these required parameters is absent; an empty list means any.
    Missing(&'static [&'static str]),
    /// The value of one of these parameters breaks one of its limits; an empty list means any.
    Invalid(&'static [&'static str]),
    /// The value of one of these parameters is the id of nothing that exists.
    Unknown(&'static [&'static str]),
    /// The resource that the request names is in none of these states.
    StateNot(&'static Resource, &'static [&'static str]),
    /// The resource that the request names has each of these fields with one of the values, as text.
    With(&'static Resource, &'static [(Path, &'static [&'static str])]),
    /// The limit for this resource is reached.
    Quota(&'static Resource),
}

/// A limit of one parameter.
#[derive(Debug)]
pub struct Check {
    /// Wire names from the parameter inwards; lists are walked element by element.
    pub path: &'static [&'static str],
    /// The limit.
    pub limit: Limit,
}

/// What a value must satisfy. Numbers may come as text.
#[derive(Debug)]
pub enum Limit {
    /// Number of characters, both ends included.
    Length(usize, usize),
    /// Largest number of bytes.
    MaxBytes(usize),
    /// Number of elements, both ends included.
    Count(usize, usize),
    /// In one of these ranges, both ends included.
    Range(&'static [(i64, i64)]),
    /// A multiple of this.
    MultipleOf(i64),
    /// Matches this regular expression from start to end.
    Pattern(&'static str),
    /// Does not start with one of these.
    ForbidPrefix(&'static [&'static str]),
    /// Does not contain one of these.
    ForbidText(&'static [&'static str]),
    /// Is one of these.
    Values(&'static [&'static str]),
    /// Has this format.
    Format(Format),
}

/// A format of text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// `10.0.0.0/8` or `2408::/56`.
    Cidr,
    /// CIDR blocks joined by commas.
    CidrList,
    /// `10.0.0.1`.
    Ipv4,
    /// `2408::1`.
    Ipv6,
    /// `2019-05-21T10:22:00Z`.
    Timestamp,
    /// JSON text.
    Json,
    /// Base64 text.
    Base64,
    /// ASCII characters only.
    Ascii,
    /// `1/200`, or `-1/-1`.
    PortRange,
}

/// A rule between parameters.
#[derive(Debug)]
pub struct Rule {
    /// What must hold.
    pub demand: Demand,
    /// The rule counts only where each of these parameters has one of the values.
    pub when: &'static [(&'static str, &'static [&'static str])],
    /// The rule counts only where all of these parameters are present.
    pub when_present: &'static [&'static str],
    /// The code of the answer.
    pub error: Option<&'static str>,
}

/// What a rule demands of parameters.
#[derive(Debug)]
pub enum Demand {
    /// All of these are present.
    Require(&'static [&'static str]),
    /// None of these is present.
    Forbid(&'static [&'static str]),
    /// Exactly one of these is present.
    ExactlyOne(&'static [&'static str]),
    /// At least one of these is present.
    AtLeastOne(&'static [&'static str]),
    /// At most one of these is present.
    AtMostOne(&'static [&'static str]),
}

/// A parameter that holds the id of a resource.
#[derive(Debug)]
pub struct Reference {
    /// Wire names from the parameter inwards.
    pub path: Path,
    /// The resource. With several, an id is one of the resource whose ids begin like it.
    pub to: &'static [&'static Resource],
}

/// How an answer is split into pages.
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
