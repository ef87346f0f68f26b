//! The tables of resources: what they are, and what actions do to them.

/// What an action does to a resource of its service, named by its index in [`Service::resources`](super::Service::resources).
#[derive(Debug)]
pub enum Effect {
    /// Creates one, or several.
    Create {
        /// The resource.
        resource: usize,
        /// The parameter that says how many.
        amount: Option<&'static str>,
        /// Fields that the action stands for, with their values.
        discriminator: &'static [(&'static str, ValueExpr)],
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
        /// The parameter with pairs of `Key`, the name of an item field, and `Value`, what it may be.
        pairs: Option<&'static str>,
    },
    /// Answers the fields of one.
    Read(Target),
    /// Overwrites the fields that have the name of a parameter.
    Change(Target),
    /// Deletes one.
    Delete(Target),
    /// Writes some fields of one: ties it to something else, or puts it into another state.
    Transition(Target, Transition),
}

/// The object that an action is about. Where actions on several resources name it with the same parameter, it is one of
/// the resource that has such an object.
#[derive(Debug)]
pub struct Target {
    /// The resource.
    pub resource: usize,
    /// The parameter with the id, where it has another name than the field.
    pub id: Option<&'static str>,
    /// Parts of the key whose parameters have other names: field and parameter.
    pub parts: &'static [(&'static str, &'static str)],
    /// Fields that the object has, with their values.
    pub discriminator: &'static [(&'static str, ValueExpr)],
}

impl Target {
    /// The parameter that holds a part of the key.
    pub fn parameter(&self, part: &'static str) -> &'static str {
        self.parts.iter().find(|(field, _)| *field == part).map_or(part, |(_, parameter)| parameter)
    }
}

/// What an action writes into an object.
#[derive(Debug)]
pub struct Transition {
    /// Fields to write.
    pub set: &'static [(&'static str, ValueExpr)],
    /// Fields to remove.
    pub clear: &'static [&'static str],
    /// Lists to change.
    pub edits: &'static [Edit],
    /// The states that follow the one that is set, with the time in milliseconds after the one before.
    pub then: &'static [(&'static str, u64)],
    /// The field with the id of another object of the resource that is written in the same way.
    pub peer: Option<&'static str>,
}

/// A change of a list.
#[derive(Debug)]
pub struct Edit {
    /// The field with the list.
    pub field: &'static str,
    /// What is done.
    pub how: How,
    /// The element, or a list of elements.
    pub value: ValueExpr,
    /// The fields by which one object is told from another; elements are compared as a whole where there are none.
    pub by: &'static [&'static str],
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
    /// Fields that no two objects have in common; an action that does not say the id finds the object by them.
    pub unique: &'static [&'static str],
    /// Resources that come into being with it.
    pub co_creates: &'static [Part],
    /// States that move with time.
    pub states: Option<States>,
    /// Parameters that mean something else than the field of their name: they are not written into it.
    pub ignore_parameters: &'static [&'static str],
    /// Fields that a create fills by itself.
    pub set: &'static [(&'static str, ValueExpr)],
    /// Fields that show the resources that refer to this one.
    pub back_refs: &'static [BackRef],
    /// Fields that hold the number of the resources (by name) that refer to this one.
    pub ref_counts: &'static [(&'static str, &'static str)],
    /// Fields that follow other objects, worked out whenever the object is shown.
    pub derived: &'static [(&'static str, ValueExpr)],
    /// Resources (by name) that refer to this one and stop its deletion, with the error code. `RouteTable.RouteEntry` are
    /// those that refer to what refers to this one.
    pub blocked_by: &'static [(&'static str, &'static str)],
    /// Fields that refer to another resource: field (a path with dots inside objects), service, resource.
    pub refers: &'static [(&'static str, &'static str, &'static str)],
    /// Error code for an id that does not exist.
    pub not_found_error: Option<&'static str>,
    /// Error code for an id or a key that is taken.
    pub conflict_error: Option<&'static str>,
    /// How many there may be.
    pub quota: Option<Quota>,
}

/// What comes into being with an object.
#[derive(Debug)]
pub struct Part {
    /// The resource, by name.
    pub resource: &'static str,
    /// How its ids start.
    pub prefix: &'static str,
    /// The field of the object that keeps its id.
    pub field: &'static str,
    /// Fields of it, with values that are made of those of the object.
    pub with: &'static [(&'static str, ValueExpr)],
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
pub struct BackRef {
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
pub enum ValueExpr {
    /// A literal, as JSON text.
    Json(&'static str),
    /// The time of the request.
    Now,
    /// The id of the resource.
    Id,
    /// The time of the request, in milliseconds since 1970.
    Epoch,
    /// A public address that no other object got.
    Address,
    /// The value of another field or parameter; a path with dots leads into objects, and into what an id names.
    Field(&'static str),
    /// A list, without the elements that have no value; none where all have none. A list inside it is spread.
    List(&'static [ValueExpr]),
    /// An object, without the fields that have no value; none where all have none.
    Object(&'static [(&'static str, ValueExpr)]),
}
