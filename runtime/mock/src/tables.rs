//! The tables that the generator writes for the mock server: what each service, action and resource is.

use std::future::Future;
use std::pin::Pin;

use aliyun_api_core::{ActionInfo, Record, ServiceInfo};

use crate::{ApiError, Context};

/// A service: its actions and its resources.
#[derive(Debug)]
pub struct Service {
    /// Product, version, hosts.
    pub info: &'static ServiceInfo,
    /// The actions, sorted by name.
    pub operations: &'static [Operation],
    /// The resources that the actions create, list, change and delete.
    pub resources: &'static [Resource],
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
    /// What the service takes where a parameter is absent: name and value.
    pub defaults: &'static [(&'static str, &'static str)],
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
    StateNot(&'static str, &'static [&'static str]),
    /// The limit for this resource is reached.
    Quota(&'static str),
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
    pub path: &'static [&'static str],
    /// The service of the resource, such as `vpc`.
    pub service: &'static str,
    /// The resource, such as `Vpc`.
    pub resource: &'static str,
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

/// What an action does to a resource of its service, named by its index in [`Service::resources`].
#[derive(Debug)]
pub enum Effect {
    /// Creates one, or several.
    Create {
        /// The resource.
        resource: usize,
        /// The parameter that says how many.
        amount: Option<&'static str>,
        /// Fields that the action stands for, with their values.
        with: &'static [(&'static str, Fill)],
    },
    /// Lists them.
    List {
        /// The resource.
        resource: usize,
        /// The path of the items, wrapper included.
        items: &'static [&'static str],
        /// Parameter and item field, a path with dots inside objects; a parameter with several values (comma or JSON
        /// list) matches any of them, and a field with a list matches with each.
        filters: &'static [(&'static str, &'static str)],
    },
    /// Answers the fields of one.
    Read(Target),
    /// Overwrites the fields that have the name of a parameter.
    Change(Target),
    /// Deletes one.
    Delete(Target),
    /// Writes some fields of one: ties it to something else, or puts it into another state.
    Link(Target, Link),
}

/// The object that an action is about. Where actions on several resources name it with the same parameter, it is one of
/// the resource that has such an object.
#[derive(Debug)]
pub struct Target {
    /// The resource.
    pub resource: usize,
    /// The parameter with the id, where it has another name than the field.
    pub id: Option<&'static str>,
    /// Fields that the object has, with their values.
    pub with: &'static [(&'static str, Fill)],
}

/// What an action writes into an object.
#[derive(Debug)]
pub struct Link {
    /// Fields to write.
    pub set: &'static [(&'static str, Fill)],
    /// Fields to remove.
    pub clear: &'static [&'static str],
    /// Lists to change.
    pub edits: &'static [Edit],
    /// The states that follow the one that is set, with the time in milliseconds after the one before.
    pub then: &'static [(&'static str, u64)],
}

/// A change of a list.
#[derive(Debug)]
pub struct Edit {
    /// The field with the list.
    pub field: &'static str,
    /// What is done.
    pub how: How,
    /// The element, or a list of elements.
    pub value: Fill,
    /// The field by which one object is told from another; elements are compared as a whole where there is none.
    pub by: Option<&'static str>,
}

/// What is done to a list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum How {
    /// Appends what is not there.
    Add,
    /// Takes out what is there.
    Remove,
    /// Writes into the objects that are there.
    Update,
}

/// A resource.
#[derive(Debug)]
pub struct Resource {
    /// Name, such as `Vpc`.
    pub name: &'static str,
    /// What tells one object from another.
    pub id: Id,
    /// Resources that come into being with it (name, id prefix), and the field that keeps their id.
    pub creates: &'static [(&'static str, &'static str, &'static str)],
    /// States that move with time.
    pub states: Option<States>,
    /// Parameters of a create that mean something else than the field of their name.
    pub skip: &'static [&'static str],
    /// Fields that a create fills by itself.
    pub set: &'static [(&'static str, Fill)],
    /// Fields that show the resources that refer to this one.
    pub lists: &'static [Shown],
    /// Fields that hold the number of the resources (by name) that refer to this one.
    pub counts: &'static [(&'static str, &'static str)],
    /// Resources (by name) that refer to this one and stop its deletion, with the error code.
    pub blocked_by: &'static [(&'static str, &'static str)],
    /// Fields that refer to another resource: field (a path with dots inside objects), service, resource.
    pub refers: &'static [(&'static str, &'static str, &'static str)],
    /// Error code for an id that does not exist.
    pub missing: Option<&'static str>,
    /// Error code for an id or a key that is taken.
    pub exists: Option<&'static str>,
    /// How many there may be.
    pub quota: Option<Quota>,
}

/// What tells one object of a resource from another.
#[derive(Debug)]
pub enum Id {
    /// A field, and the parameter, that holds the id.
    Field {
        /// The field.
        name: &'static str,
        /// How new ids start, such as `vpc-bp`; no `-` is added.
        prefix: &'static str,
    },
    /// Several fields, and parameters, together.
    Key(&'static [&'static str]),
}

impl Id {
    /// The fields that make the id.
    pub fn fields(&self) -> &[&'static str] {
        match self {
            Self::Field { name, .. } => std::slice::from_ref(name),
            Self::Key(fields) => fields,
        }
    }
}

/// A field that shows the resources that refer to this one: objects with their fields, or one value of each.
#[derive(Debug)]
pub struct Shown {
    /// The field.
    pub field: &'static str,
    /// The resource, by name.
    pub resource: &'static str,
    /// The field of each that is shown where the elements are no objects; the id where there is none.
    pub part: Option<&'static str>,
}

/// The states of a resource.
#[derive(Debug)]
pub struct States {
    /// The field that shows the state.
    pub field: &'static str,
    /// The first state.
    pub start: &'static str,
    /// The states that follow, with the time in milliseconds after the one before.
    pub then: &'static [(&'static str, u64)],
}

/// How many of a resource there may be.
#[derive(Debug)]
pub struct Quota {
    /// The limit.
    pub limit: usize,
    /// For each resource of this name, rather than for an account.
    pub per: Option<&'static str>,
    /// The error code.
    pub error: &'static str,
}

/// A value that the engine writes into a field.
#[derive(Debug)]
pub enum Fill {
    /// A literal, as JSON text.
    Json(&'static str),
    /// The time of the request.
    Now,
    /// The id of the resource.
    Id,
    /// The value of another field or parameter; a path with dots leads into objects, and into what an id names.
    Field(&'static str),
    /// A list, without the elements that have no value; none where all have none.
    List(&'static [Fill]),
    /// An object, without the fields that have no value; none where all have none.
    Object(&'static [(&'static str, Fill)]),
}

/// A service with the handlers that answer its actions. The generator writes the implementations.
pub trait ServiceHandlers: Send + Sync + 'static {
    /// The tables of the service.
    fn service(&self) -> &'static Service;

    /// Answers the action at `operation` in [`Service::operations`]; `request` is of the type that its
    /// `new_request` makes, decoded and checked.
    fn call<'a>(&'a self, operation: usize, cx: &'a Context, request: Box<dyn Record>) -> Answer<'a>;
}

/// What a handler answers, in the end.
pub type Answer<'a> = Pin<Box<dyn Future<Output = Result<Box<dyn Record>, ApiError>> + Send + 'a>>;
