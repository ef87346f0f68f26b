//! Resources: what the actions create, list, change and delete.

use serde_json::Value;

use super::{ActionId, Condition, EnumId, ResourceId, Source};

/// A resource.
#[derive(Clone, Debug, PartialEq)]
pub struct Resource {
    /// Name, as in `Vpc`.
    pub name: String,
    /// Static table in Rust, as in `VPC`.
    pub table: String,
    /// Description.
    pub doc: String,
    /// What tells one from another.
    pub id: Id,
    /// The ids of what is there without being created.
    pub known: Option<Known>,
    /// Where the known ids are documented.
    pub sources: Vec<Source>,
    /// Fields that no two have in common.
    pub unique: Vec<String>,
    /// The actions that create one.
    pub create: Vec<ActionId>,
    /// The actions that list them.
    pub list: Vec<ActionId>,
    /// The actions that list elements of its fields.
    pub list_elements: Vec<ActionId>,
    /// The actions that read one.
    pub read: Vec<ActionId>,
    /// The actions that change one.
    pub change: Vec<ActionId>,
    /// The actions that delete one.
    pub delete: Vec<ActionId>,
    /// Resources that are co-created with it.
    pub co_creates: Vec<Part>,
    /// States.
    pub states: Option<States>,
    /// Parameters that mean something else than the field of their name.
    pub ignore_parameters: Vec<String>,
    /// Fields that a create fills by itself.
    pub set: Vec<(String, ValueExpr)>,
    /// Fields that show the resources that refer to this one.
    pub back_refs: Vec<BackRef>,
    /// Fields that hold the number of the resources that refer to this one.
    pub ref_counts: Vec<RefCount>,
    /// Fields with lists of objects, and the fields by which one object is told from another.
    pub element_keys: Vec<(String, Vec<String>)>,
    /// Fields that follow other objects.
    pub derived: Vec<(String, ValueExpr)>,
    /// What stops its deletion.
    pub blocked_by: Vec<Blocker>,
    /// What is written into objects that refer to one that is deleted.
    pub unties: Vec<Untie>,
    /// What holds between its CIDR blocks and others.
    pub cidr_rules: Vec<CidrRule>,
    /// Resources that refer to this one, and are deleted with it.
    pub cascade: Vec<ResourceId>,
    /// Fields that refer to another resource.
    pub refers: Vec<Reference>,
    /// Error code for an id that does not exist.
    pub not_found_error: Option<String>,
    /// Error code for an id or a key that is taken.
    pub conflict_error: Option<String>,
    /// How many there may be.
    pub quota: Option<Quota>,
    /// Actions that write some of its fields.
    pub transitions: Vec<Transition>,
    /// Actions that have a parameter with its id, sorted.
    pub used_by: Vec<ActionId>,
}

impl Resource {
    /// Whether a transition puts the resource into another state, whatever else it writes.
    pub fn changes_state(&self, transition: &Transition) -> bool {
        let states = self.states.as_ref();
        states.is_some_and(|states| transition.set.iter().any(|(field, _)| *field == states.field))
    }
}

/// What tells one object of a resource from another.
#[derive(Clone, Debug, PartialEq)]
pub enum Id {
    /// A field.
    Field {
        /// The field.
        field: String,
        /// How ids start.
        prefix: String,
    },
    /// Several fields together.
    Key(Vec<String>),
}

impl Id {
    /// The fields that make the id.
    pub fn fields(&self) -> &[String] {
        match self {
            Self::Field { field, .. } => std::slice::from_ref(field),
            Self::Key(fields) => fields,
        }
    }
}

/// The ids of what is there without being created.
#[derive(Clone, Debug, PartialEq)]
pub enum Known {
    /// These.
    Ids(Vec<String>),
    /// Each id of another resource with something behind it.
    Each {
        /// The other resource.
        resource: ResourceId,
        /// Regular expression of what follows.
        then: String,
        /// What follows in lists.
        listed: Vec<String>,
    },
}

/// What is co-created with a resource.
#[derive(Clone, Debug, PartialEq)]
pub struct Part {
    /// The resource.
    pub resource: ResourceId,
    /// The field that keeps its id, or with `each` the list of their ids.
    pub field: Option<String>,
    /// For each of what there is one.
    pub each: Option<ForEach>,
    /// Fields of the other, with the values that each must have; see [`FieldValues`].
    pub when: FieldValues,
    /// Fields of it, with values that are made of those of the other.
    pub with: Vec<(String, ValueExpr)>,
}

/// What there is a co-created object for each of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ForEach {
    /// The elements of a parameter with a list of objects.
    Parameter(String),
    /// The objects of one resource that refer to the same object of another as the one that is created.
    Referring {
        /// The resource whose objects they are.
        child: ResourceId,
        /// The resource of what both refer to.
        to: ResourceId,
    },
}

/// What the fields of an object must be: the path of each inside objects, and its values as text, one of which it has.
pub type FieldValues = Vec<(Vec<String>, Vec<String>)>;

/// What is written into the objects of a resource when the one that they refer to is deleted.
#[derive(Clone, Debug, PartialEq)]
pub struct Untie {
    /// The resource.
    pub resource: ResourceId,
    /// Fields that are removed.
    pub clear: Vec<String>,
    /// Fields that are written.
    pub set: Vec<(String, ValueExpr)>,
}

/// What holds between a CIDR block of a new object and other blocks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CidrRule {
    /// The field with the block, or with several.
    pub field: String,
    /// What holds.
    pub relation: CidrRelation,
    /// The error code; none where the documentation names none.
    pub error: Option<String>,
}

/// How a CIDR block relates to others.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CidrRelation {
    /// It is a part of a block in one of these fields, which may be fields of what an id names.
    Inside(Vec<Vec<String>>),
    /// It overlaps with no block of an object that has the same value in this field.
    Disjoint(String),
    /// No object that has the same value in this field has the same block, however it is written.
    Distinct(String),
}

/// A field that shows the resources that refer to this one.
#[derive(Clone, Debug, PartialEq)]
pub struct BackRef {
    /// The field.
    pub field: String,
    /// The resource that refers.
    pub resource: ResourceId,
    /// The path of the field of each; the id where there is none.
    pub part: Option<Vec<String>>,
}

/// A field with the number of the resources that refer to this one.
#[derive(Clone, Debug, PartialEq)]
pub struct RefCount {
    /// The field.
    pub field: String,
    /// The resource that refers.
    pub resource: ResourceId,
}

/// Resources that stop the deletion of one.
#[derive(Clone, Debug, PartialEq)]
pub struct Blocker {
    /// What refers to the one, what refers to that, and so on: those at the end stop it.
    pub path: Vec<ResourceId>,
    /// Error code; none where the documentation names none.
    pub error: Option<String>,
    /// What the fields of those that count are.
    pub with: FieldValues,
    /// The boolean parameter with which the action goes on nevertheless.
    pub unless: Option<String>,
}

/// A field that refers to another resource.
#[derive(Clone, Debug, PartialEq)]
pub struct Reference {
    /// The path of the field, inside objects.
    pub field: Vec<String>,
    /// The resource.
    pub to: ResourceId,
}

/// The states of a resource.
#[derive(Clone, Debug, PartialEq)]
pub struct States {
    /// The field.
    pub field: String,
    /// The first state.
    pub start: String,
    /// The states that follow, with the time in milliseconds.
    pub then: Vec<(String, u64)>,
    /// The enum of the field, where an action that lists or reads the resource has one for it.
    pub documented: Option<EnumId>,
}

/// How many of a resource there may be.
#[derive(Clone, Debug, PartialEq)]
pub struct Quota {
    /// The limit.
    pub limit: u64,
    /// For each of this resource, rather than for an account.
    pub per: Option<ResourceId>,
    /// What the fields of those that count are.
    pub with: FieldValues,
    /// Error code.
    pub error: String,
}

/// An action that writes some fields of a resource: it associates it with something else, or puts it into another
/// state.
#[derive(Clone, Debug, PartialEq)]
pub struct Transition {
    /// The action.
    pub action: ActionId,
    /// Fields it writes.
    pub set: Vec<(String, ValueExpr)>,
    /// Fields it removes.
    pub clear: Vec<String>,
    /// Lists it changes.
    pub edits: Vec<Edit>,
    /// The states that follow the one it sets, with the time in milliseconds.
    pub then: Vec<(String, u64)>,
    /// The field with the id of another object that it writes in the same way.
    pub peer: Option<String>,
    /// Counts only where each of these holds.
    pub when: Vec<Condition>,
    /// What stops it.
    pub blocked_by: Vec<Blocker>,
}

/// A change of a list.
#[derive(Clone, Debug, PartialEq)]
pub struct Edit {
    /// The field with the list.
    pub field: String,
    /// What is done.
    pub how: How,
    /// The element or elements.
    pub value: ValueExpr,
    /// The fields by which one object is told from another; elements are compared as a whole where there are none.
    pub by: Vec<String>,
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

/// A value that is written into a field.
#[derive(Clone, Debug, PartialEq)]
pub enum ValueExpr {
    /// A literal.
    Literal(Value),
    /// The time of the request.
    Now,
    /// The time of the request, in milliseconds since 1970.
    Epoch,
    /// A public address that no other got.
    Address,
    /// The endpoint of the service in the region of the object.
    Endpoint,
    /// The number of a new order.
    Order,
    /// The fingerprint of a key.
    Fingerprint,
    /// What looks like a private key.
    PrivateKey,
    /// The number of addresses that a VSwitch with a CIDR block has.
    HostCount(Box<ValueExpr>),
    /// The id of the resource.
    Id,
    /// Another field or parameter; a path leads into objects, and into what an id names.
    Field(Vec<String>),
    /// A list of values.
    List(Vec<ValueExpr>),
    /// An object.
    Object(Vec<(String, ValueExpr)>),
    /// The product of numbers.
    Product(Vec<ValueExpr>),
    /// One of several values.
    Match(Box<Match>),
}

impl ValueExpr {
    /// The literals among what it can be, in the order of the specs. Not all that it can be: a match may choose a
    /// reference too, whose value only a request or another object tells, and may have no value at all.
    pub fn literals(&self) -> Vec<&Value> {
        match self {
            Self::Literal(value) => vec![value],
            Self::Match(found) => found.branches().flat_map(Self::literals).collect(),
            _ => Vec::new(),
        }
    }
}

/// A value that depends on a parameter or a field.
#[derive(Clone, Debug, PartialEq)]
pub struct Match {
    /// The parameter or the field, as in [`ValueExpr::Field`].
    pub on: Vec<String>,
    /// What it may be, and the value for it.
    pub cases: Vec<(String, ValueExpr)>,
    /// The value where there is none.
    pub absent: Option<ValueExpr>,
    /// The value in every other case.
    pub otherwise: Option<ValueExpr>,
}

impl Match {
    /// The values that it chooses from.
    pub fn branches(&self) -> impl Iterator<Item = &ValueExpr> {
        self.cases.iter().map(|(_, value)| value).chain(&self.absent).chain(&self.otherwise)
    }
}

/// What an action does to a resource.
#[derive(Clone, Debug, PartialEq)]
pub enum Effect {
    /// Creates one, or several.
    Create(Creation),
    /// Lists them.
    List {
        /// The resource.
        resource: ResourceId,
        /// Path of the items, wrappers included.
        items: Vec<String>,
        /// What narrows the list.
        filters: Vec<Filter>,
        /// The parameter with pairs of item field and values.
        pairs: Option<String>,
        /// The parameter with tags, and the field with the list of tags that has all of them.
        tags: Vec<Filter>,
    },
    /// Lists elements of a field of them.
    ListElements(ElementList),
    /// Responds with the fields of one.
    Read(Target),
    /// Overwrites fields.
    Change(Target),
    /// Deletes one.
    Delete(Target),
    /// Writes some fields of one: the index in its [`Resource::transitions`].
    Transition(Target, usize),
}

impl Effect {
    /// The resource.
    pub fn resource(&self) -> ResourceId {
        match self {
            Self::Create(creation) => creation.resource,
            Self::List { resource, .. } => *resource,
            Self::ListElements(list) => list.resource,
            Self::Read(target) | Self::Change(target) | Self::Delete(target) | Self::Transition(target, _) => {
                target.resource
            }
        }
    }
}

/// How a resource is created.
#[derive(Clone, Debug, PartialEq)]
pub struct Creation {
    /// The resource.
    pub resource: ResourceId,
    /// The parameter that says how many.
    pub amount: Option<String>,
    /// The parameter with a list of objects, for each of which one is created.
    pub each: Option<String>,
    /// Whether one that is there already is changed, in place of an error.
    pub upsert: bool,
    /// The response field with the number of those that were created.
    pub count: Option<String>,
    /// Fields that the action stands for, with their values.
    pub discriminator: Vec<(String, ValueExpr)>,
}

/// A list in a request, whose elements each name an object.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Each {
    /// The parameter with the list of objects.
    pub list: String,
    /// The response field with the number of the objects that were found.
    pub count: Option<String>,
    /// The response field with the number of elements that name nothing; an error where there is none.
    pub missing: Option<String>,
}

/// How elements of a field of a resource are listed. Several resources of one action are one list, in their order.
#[derive(Clone, Debug, PartialEq)]
pub struct ElementList {
    /// The resource.
    pub resource: ResourceId,
    /// Path of the items, wrappers included.
    pub items: Vec<String>,
    /// The path of the field with the elements.
    pub of: Vec<String>,
    /// The fields of an item, made of the element and of its object.
    pub show: Vec<(String, ValueExpr)>,
    /// Parameter, and the value that it must name one of, made like those of `show`.
    pub filters: Vec<(String, ValueExpr)>,
    /// The parameter with tags, and the field of the object with the list of tags that has all of them.
    pub tags: Vec<Filter>,
    /// The parameter with tags, one of which an element is.
    pub any_of: Option<String>,
    /// Whether items that are the same are shown once.
    pub distinct: bool,
}

/// A parameter that narrows a list.
#[derive(Clone, Debug, PartialEq)]
pub struct Filter {
    /// The parameter.
    pub parameter: String,
    /// The path of the item field, inside objects.
    pub field: Vec<String>,
}

/// The object of a resource that an action is about.
#[derive(Clone, Debug, PartialEq)]
pub struct Target {
    /// The resource.
    pub resource: ResourceId,
    /// The parameter with the id, where it has another name than the field.
    pub id: Option<String>,
    /// Parts of the key whose parameters have other names: field and parameter.
    pub parts: Vec<(String, String)>,
    /// The list whose elements each name one, in place of the request itself.
    pub each: Option<Each>,
    /// Fields that the object has, with their values.
    pub discriminator: Vec<(String, ValueExpr)>,
}
