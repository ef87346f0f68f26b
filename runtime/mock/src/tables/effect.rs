//! What actions do to resources.

use super::{Blocker, Condition, Path, Resource, ValueExpr};

/// What an action does to a resource.
#[derive(Debug)]
pub enum Effect {
    /// Creates one, or several.
    Create(Creation),
    /// Lists them.
    List {
        /// The resource.
        resource: &'static Resource,
        /// The path of the items, wrapper included.
        items: &'static [&'static str],
        /// Parameter and item field; a parameter with several values (comma or JSON list) matches any of them, and a
        /// field with a list matches with each.
        filters: &'static [(&'static str, Path)],
        /// The parameter with pairs of `Key`, the name of an item field, and `Value`, what it may be.
        pairs: Option<&'static str>,
        /// The parameter with tags, and the field with the list of tags that has all of them.
        tags: &'static [(&'static str, Path)],
    },
    /// Lists elements of a field of them. Of several resources, they stand behind one another in one list.
    ListElements(ElementList),
    /// Responds with the fields of one.
    Read(Target),
    /// Overwrites the fields that have the name of a parameter.
    Change(Target),
    /// Deletes one.
    Delete(Target),
    /// Writes some fields of one: associates it with something else, or puts it into another state.
    Transition(Target, Transition),
}

impl Effect {
    /// The object that the action is about, where it is one that exists before.
    pub fn target(&self) -> Option<&Target> {
        match self {
            Self::Read(target) | Self::Change(target) | Self::Delete(target) | Self::Transition(target, _) => {
                Some(target)
            }
            Self::Create(_) | Self::List { .. } | Self::ListElements(_) => None,
        }
    }
}

/// How a resource is created.
#[derive(Debug)]
pub struct Creation {
    /// The resource.
    pub resource: &'static Resource,
    /// The parameter that says how many.
    pub amount: Option<&'static str>,
    /// The parameter with a list of objects, for each of which one is created. What an element says counts before what
    /// the request says.
    pub each: Option<&'static str>,
    /// Whether one that is there already is changed, in place of an error.
    pub upsert: bool,
    /// The response field with the number of those that were created.
    pub count: Option<&'static str>,
    /// Fields that the action stands for, with their values.
    pub discriminator: &'static [(&'static str, ValueExpr)],
}

impl Creation {
    /// The creation of one, by what the request says.
    pub const fn of(resource: &'static Resource) -> Self {
        Self { resource, amount: None, each: None, upsert: false, count: None, discriminator: &[] }
    }
}

/// A list in a request, whose elements each name an object.
#[derive(Debug)]
pub struct Each {
    /// The parameter with the list of objects.
    pub list: &'static str,
    /// The response field with the number of the objects that were found.
    pub count: Option<&'static str>,
    /// The response field with the number of elements that name nothing; an error where there is none.
    pub missing: Option<&'static str>,
}

/// How elements of a field of a resource are listed.
#[derive(Debug)]
pub struct ElementList {
    /// The resource.
    pub resource: &'static Resource,
    /// The path of the items, wrapper included.
    pub items: &'static [&'static str],
    /// The field with the elements.
    pub of: Path,
    /// The fields of an item, made of the element and of its object.
    pub show: &'static [(&'static str, ValueExpr)],
    /// Parameter, and the value that it must name one of, made like those of `show`. A literal counts in any case.
    pub filters: &'static [(&'static str, ValueExpr)],
    /// The parameter with tags, and the field with the list of tags of the object that has all of them.
    pub tags: &'static [(&'static str, Path)],
    /// The parameter with tags, one of which an element is.
    pub any_of: Option<&'static str>,
    /// Whether items that are the same are shown once.
    pub distinct: bool,
}

/// The object that an action is about. Where actions on several resources name it with the same parameter, it is one of
/// the resource that has such an object.
#[derive(Debug)]
pub struct Target {
    /// The resource.
    pub resource: &'static Resource,
    /// The parameter with the id, where it has another name than the field.
    pub id: Option<&'static str>,
    /// Parts of the key whose parameters have other names: field and parameter.
    pub parts: &'static [(&'static str, &'static str)],
    /// The list whose elements each name one, in place of the request itself.
    pub each: Option<Each>,
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
    /// It counts only where each of these holds.
    pub when: &'static [Condition],
    /// What stops it.
    pub blocked_by: &'static [Blocker],
}

impl Transition {
    /// One that writes nothing, to start from.
    pub const NOTHING: Self =
        Self { set: &[], clear: &[], edits: &[], then: &[], peer: None, when: &[], blocked_by: &[] };
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
