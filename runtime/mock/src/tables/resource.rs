//! The tables of resources.

use std::fmt;
use std::hash::{Hash, Hasher};

use aliyun_api_core::Pattern;

use super::{FieldValues, Path};

/// A resource. Tables refer to one another, also in circles: a resource is a static, and the same as another only where
/// it is the same static.
pub struct Resource {
    /// Name, such as `Vpc`.
    pub name: &'static str,
    /// What tells one object from another.
    pub id: Id,
    /// The ids of what is there without being created.
    pub known: Option<Known>,
    /// Fields that no two objects have in common; an action that does not say the id finds the object by them.
    pub unique: &'static [&'static str],
    /// Resources that are co-created with it.
    pub co_creates: &'static [Part],
    /// States that move with time.
    pub states: Option<States>,
    /// Parameters that mean something else than the field of their name: they are not written into it.
    pub ignore_parameters: &'static [&'static str],
    /// Fields that a create fills by itself.
    pub set: &'static [(&'static str, ValueExpr)],
    /// Fields that show the resources that refer to this one.
    pub back_refs: &'static [BackRef],
    /// Fields that hold the number of the resources that refer to this one.
    pub ref_counts: &'static [RefCount],
    /// Fields that follow other objects, worked out whenever the object is shown.
    pub derived: &'static [(&'static str, ValueExpr)],
    /// What stops its deletion.
    pub blocked_by: &'static [Blocker],
    /// Resources whose objects refer to this one, and are deleted with it.
    pub cascade: &'static [&'static Resource],
    /// What is written into objects that refer to one that is deleted.
    pub unties: &'static [Untie],
    /// What holds between its CIDR blocks and others.
    pub cidr_rules: &'static [CidrRule],
    /// Fields that refer to another resource.
    pub refers: &'static [FieldReference],
    /// Error code for an id that does not exist.
    pub not_found_error: Option<&'static str>,
    /// Error code for an id or a key that is taken.
    pub conflict_error: Option<&'static str>,
    /// How many there may be.
    pub quota: Option<Quota>,
}

impl PartialEq for Resource {
    fn eq(&self, other: &Self) -> bool {
        std::ptr::eq(self, other)
    }
}

impl Eq for Resource {}

impl Hash for Resource {
    fn hash<H: Hasher>(&self, state: &mut H) {
        std::ptr::hash(self, state);
    }
}

impl fmt::Debug for Resource {
    /// Its name alone: the tables go round in circles.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Resource").field("name", &self.name).finish_non_exhaustive()
    }
}

/// The ids of what is there without being created.
#[derive(Debug)]
pub enum Known {
    /// These.
    Ids(&'static [&'static str]),
    /// Each id of another resource with something behind it.
    Each {
        /// The other resource.
        resource: &'static Resource,
        /// Regular expression of what follows.
        then: &'static str,
        /// What follows in lists, with a hyphen between two letters.
        listed: &'static [&'static str],
    },
}

impl Known {
    /// Whether an id is one of these.
    pub fn has(&self, id: &str) -> bool {
        match self {
            Self::Ids(ids) => ids.contains(&id),
            Self::Each { resource, then, .. } => {
                let Some(Self::Ids(stems)) = resource.known.as_ref() else { return true };
                Pattern::continues(then, stems.iter().copied(), id)
            }
        }
    }
}

/// A field with the number of the resources that refer to this one.
#[derive(Debug)]
pub struct RefCount {
    /// The field.
    pub field: &'static str,
    /// The resource that refers.
    pub resource: &'static Resource,
}

/// Resources that stop the deletion of one.
#[derive(Debug)]
pub struct Blocker {
    /// What refers to the one, what refers to that, and so on: those at the end stop it.
    pub path: &'static [&'static Resource],
    /// Error code; none where the documentation names none.
    pub error: Option<&'static str>,
    /// What the fields of those that count are.
    pub with: FieldValues,
    /// The boolean parameter with which the action goes on nevertheless.
    pub unless: Option<&'static str>,
}

/// What is written into the objects of a resource when the one that they refer to is deleted.
#[derive(Debug)]
pub struct Untie {
    /// The resource.
    pub resource: &'static Resource,
    /// Fields that are removed.
    pub clear: &'static [&'static str],
    /// Fields that are written.
    pub set: &'static [(&'static str, ValueExpr)],
}

/// What holds between a CIDR block of a new object and other blocks.
#[derive(Debug)]
pub struct CidrRule {
    /// The field with the block, or with several.
    pub field: &'static str,
    /// What holds.
    pub relation: CidrRelation,
    /// The error code; none where the documentation names none.
    pub error: Option<&'static str>,
}

/// How a CIDR block relates to others.
#[derive(Debug)]
pub enum CidrRelation {
    /// It is a part of a block in one of these fields, which may be fields of what an id names.
    Inside(&'static [Path]),
    /// It overlaps with no block of an object that has the same value in this field.
    Disjoint(Path),
    /// No object that has the same value in this field has the same block, however it is written.
    Distinct(Path),
}

/// A field that refers to another resource.
#[derive(Debug)]
pub struct FieldReference {
    /// The field.
    pub field: Path,
    /// The resource.
    pub to: &'static Resource,
}

/// What is co-created with an object.
#[derive(Debug)]
pub struct Part {
    /// The resource.
    pub resource: &'static Resource,
    /// The field of the object that keeps its id, or with `each` the list of their ids.
    pub field: Option<&'static str>,
    /// For each of what there is one.
    pub each: Option<ForEach>,
    /// What the fields of the object must be.
    pub when: FieldValues,
    /// Fields of it, with values that are made of those of the object.
    pub with: &'static [(&'static str, ValueExpr)],
}

/// What there is a co-created object for each of.
#[derive(Debug)]
pub enum ForEach {
    /// The elements of a parameter with a list of objects.
    Parameter(&'static str),
    /// The objects of one resource that refer to the same object of another as the one that is created.
    Referring {
        /// The resource whose objects they are.
        child: &'static Resource,
        /// The resource of what both refer to.
        to: &'static Resource,
    },
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

    /// How new ids start; empty where the values of a key are the id.
    pub fn prefix(&self) -> &'static str {
        match self {
            Self::Field { prefix, .. } => prefix,
            Self::Key(_) => "",
        }
    }
}

/// A field that shows the resources that refer to this one: objects with their fields, or one value of each.
#[derive(Debug)]
pub struct BackRef {
    /// The field.
    pub field: &'static str,
    /// The resource that refers.
    pub resource: &'static Resource,
    /// The field of each that is shown where the elements are no objects; the id where there is none.
    pub part: Option<Path>,
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
    /// For each of this resource, rather than for an account.
    pub per: Option<&'static Resource>,
    /// What the fields of those that count are.
    pub with: FieldValues,
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
    /// The endpoint of the service in the region of the object.
    Endpoint,
    /// The number of an order that no one has placed.
    Order,
    /// The fingerprint of a key that no other has: 16 bytes in hexadecimal digits.
    Fingerprint,
    /// What looks like a private key, in PEM.
    PrivateKey,
    /// The number of addresses in a CIDR block of a VSwitch that are not the service's own.
    HostCount(&'static ValueExpr),
    /// The value of another field or parameter; a path leads into objects, and into what an id names.
    Field(Path),
    /// A list, without the elements that have no value; none where all have none. A list inside it is spread.
    List(&'static [ValueExpr]),
    /// An object, without the fields that have no value; none where all have none.
    Object(&'static [(&'static str, ValueExpr)]),
    /// The product of numbers; none where one of them is none.
    Product(&'static [ValueExpr]),
    /// One of several values.
    Match(&'static Match),
}

/// A value that depends on a parameter or a field.
#[derive(Debug)]
pub struct Match {
    /// The parameter or the field.
    pub on: Path,
    /// What it may be, and the value for it. The value of a boolean counts in any case.
    pub cases: &'static [(&'static str, ValueExpr)],
    /// The value where there is none.
    pub absent: Option<ValueExpr>,
    /// The value in every other case.
    pub otherwise: Option<ValueExpr>,
}
