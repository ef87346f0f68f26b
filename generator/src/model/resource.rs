//! Resources: what the actions create, list, change and delete.

use serde::Serialize;
use serde_json::Value;

/// A resource.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Resource {
    /// Name, as in `Vpc`.
    pub name: String,
    /// Description.
    pub doc: String,
    /// The field that holds the id.
    pub id: String,
    /// How ids start.
    pub prefix: String,
    /// The action that creates one.
    pub create: Option<String>,
    /// The action that lists them.
    pub list: Option<String>,
    /// The action that reads one.
    pub read: Option<String>,
    /// The actions that change one.
    pub change: Vec<String>,
    /// The action that deletes one.
    pub delete: Option<String>,
    /// Resources that come into being with it: name, id prefix, field that keeps their id.
    pub creates: Vec<(String, String, String)>,
    /// States.
    pub states: Option<States>,
    /// Fields that a create fills by itself.
    pub set: Vec<(String, Fill)>,
    /// Item fields that hold the ids of the resources that refer to this one.
    pub lists: Vec<(String, String)>,
    /// Resources that stop its deletion, with the error code.
    pub blocked_by: Vec<(String, String)>,
    /// Fields that refer to another resource: field, service, resource.
    pub refers: Vec<(String, String, String)>,
    /// Error code for an id that does not exist.
    pub missing: Option<String>,
    /// How many there may be.
    pub quota: Option<Quota>,
    /// Actions that tie it to something else.
    pub links: Vec<Link>,
    /// Actions that have a parameter with its id, sorted.
    pub used_by: Vec<String>,
}

/// The states of a resource.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct States {
    /// The field.
    pub field: String,
    /// The first state.
    pub start: String,
    /// The states that follow, with the time in milliseconds.
    pub then: Vec<(String, u64)>,
}

/// How many of a resource there may be.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Quota {
    /// The limit.
    pub limit: u64,
    /// For each of this resource, rather than for an account.
    pub per: Option<String>,
    /// Error code.
    pub error: String,
}

/// An action that ties a resource to something else.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Link {
    /// The action.
    pub action: String,
    /// Fields it writes.
    pub set: Vec<(String, Fill)>,
    /// Fields it removes.
    pub clear: Vec<String>,
}

/// A value that is written into a field.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Fill {
    /// A literal.
    Literal(Value),
    /// The time of the request.
    Now,
    /// The id of the resource.
    Id,
    /// Another field or parameter.
    Field(String),
    /// A list of values.
    List(Vec<Fill>),
}

/// What an action does to a resource of its service, by index in the service.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Effect {
    /// Creates one.
    Create(usize),
    /// Lists them: path of the items, and filters as parameter and item field.
    List {
        /// The resource.
        resource: usize,
        /// Path of the items, wrappers included.
        items: Vec<String>,
        /// Parameter and item field.
        filters: Vec<(String, String)>,
    },
    /// Answers the fields of one.
    Read(usize),
    /// Overwrites fields.
    Change(usize),
    /// Deletes one.
    Delete(usize),
    /// Ties or unties one: resource, and index in its links.
    Link {
        /// The resource.
        resource: usize,
        /// Index in [`Resource::links`].
        link: usize,
    },
}
