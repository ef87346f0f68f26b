//! How clients find one object of a resource with states, and wait for what becomes of it.

use super::{ActionId, ResourceId, Type};

/// How one object of a resource with states is found by its id.
#[derive(Clone, Debug, PartialEq)]
pub struct Lookup {
    /// The action that finds it.
    pub action: ActionId,
    /// The resource.
    pub resource: ResourceId,
    /// What it is found by.
    pub arguments: Vec<LookupArgument>,
    /// The struct of the arguments in Rust, as in `SnatEntryKey`, where two of them could be swapped.
    pub key: Option<String>,
    /// The path of the list with the object, wrappers included; none where the response is the object.
    pub items: Option<Vec<String>>,
    /// The field of the object with the state.
    pub status: String,
    /// The error codes that say that it is not there.
    pub not_found: Vec<String>,
    /// The states that lead to another by themselves, each with that other.
    pub moves: Vec<(String, String)>,
    /// The states of which it is known what leads to them and from them, with the actions that lead to them.
    pub states: Vec<(String, Vec<ActionId>)>,
    /// The methods of the client that wait.
    pub waiters: Vec<Waiter>,
}

/// A part of what an object is found by.
#[derive(Clone, Debug, PartialEq)]
pub struct LookupArgument {
    /// Name in Rust.
    pub rust: String,
    /// Type: text, an enum or a whole number.
    pub ty: Type,
    /// The parameter.
    pub parameter: String,
    /// The key, where the parameter has pairs of key and value.
    pub pair: Option<String>,
    /// The field of the object that has it, where there is one.
    pub field: Option<String>,
}

/// A method of the client that waits.
#[derive(Clone, Debug, PartialEq)]
pub struct Waiter {
    /// Name in Rust, as in `wait_until_vpc_available`.
    pub method: String,
    /// The state that it waits for; none where it waits for the end of the object.
    pub state: Option<String>,
}
