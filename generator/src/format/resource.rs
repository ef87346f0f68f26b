//! `resources.yaml`.

use serde_json::Value;

use super::{AllowSpec, BlockerSpec, PartSpec, QuotaSpec, SourceSpec};
use crate::source::Spanned;
use crate::yaml::shape::{DURATION, keywords, pattern};
use crate::yaml::{Definitions, Entry, FromNode, Mapping, Node, NodeValue, OneOrMany, Reader, spec_object};

spec_object! {
    /// What actions create, list, change and delete.
    "a resource" struct ResourceSpec {
        /// Description.
        required doc = "doc": Spanned<String>,
        /// The field that holds the id, and how ids start; or the fields that tell one from another together.
        required id = "id": IdSpec,
        /// The ids of what is there without being created.
        optional known = "known": KnownSpec,
        /// Fields that no two have in common. An action that does not say the id finds one by them.
        default unique = "unique": Vec<Spanned<String>>,
        /// The actions that create one.
        default create = "create": Actions<CreateSpec>,
        /// The actions that list them.
        optional list = "list": OneOrMany<ListSpec>,
        /// How elements of its fields are listed, such as its tags.
        optional list_elements = "list_elements": OneOrMany<ElementListSpec>,
        /// The actions that read one.
        default read = "read": Actions<UseSpec>,
        /// The actions that change one.
        default change = "change": Actions<UseSpec>,
        /// The actions that delete one.
        default delete = "delete": Actions<DeleteSpec>,
        /// Resources that are co-created with it, and the field that keeps their id.
        default co_creates = "co_creates": Entry<OneOrMany<PartSpec>>,
        /// States.
        optional states = "states": StatesSpec,
        /// Parameters that mean something else than the field of their name: they are not written into it.
        default ignore_parameters = "ignore_parameters": Vec<Spanned<String>>,
        /// Fields that a create fills by itself.
        default set = "set": Entry<Node>,
        /// Fields that show the resources that refer to this one: `VSwitch`, or one field of each,
        /// `Listener.ListenerPort`.
        default back_refs = "back_refs": Entry<Spanned<String>>,
        /// Fields that hold the number of the resources that refer to this one.
        default ref_counts = "ref_counts": Entry<Spanned<String>>,
        /// Fields with lists of objects, and the field by which one object is told from another.
        default element_keys = "element_keys": Entry<OneOrMany<Spanned<String>>>,
        /// Fields that follow other objects, worked out whenever one is shown.
        default derived = "derived": Entry<Node>,
        /// Resources that refer to this one and stop its deletion, with the error code, or `undocumented` where the
        /// documentation names none. `RouteTable.RouteEntry` are those that refer to what refers to this one.
        default blocked_by = "blocked_by": Entry<BlockerSpec>,
        /// Resources that refer to this one, and are deleted with it.
        default cascade = "cascade": Vec<Spanned<String>>,
        /// Resources that refer to this one, and what is written into them when it is deleted.
        default unties = "unties": Entry<UntieSpec>,
        /// What holds between its CIDR blocks and others.
        default cidr_rules = "cidr_rules": Vec<CidrRuleSpec>,
        /// Fields with the id of something that it does not belong to: they count for no list, no number and no
        /// deletion there.
        default weak_refs = "weak_refs": Vec<Spanned<String>>,
        /// Error code for an id that does not exist.
        optional not_found_error = "not_found_error": Spanned<String>,
        /// Error code for an id or a key that is taken.
        optional conflict_error = "conflict_error": Spanned<String>,
        /// How many there may be.
        optional quota = "quota": QuotaSpec,
        /// Actions that write some of its fields: they associate it with something else, or put it into another state.
        default transitions = "transitions": Entry<TransitionSpec>,
        /// The document, where it is not plain from the actions.
        optional source = "source": OneOrMany<SourceSpec>,
        /// Warnings and notes that are right here, each with the reason.
        aside allow = "allow": AllowSpec,
    }
}

impl ResourceSpec {
    /// How it is listed, by each of the actions that do.
    pub(crate) fn listings(&self) -> impl Iterator<Item = &ListSpec> {
        self.list.iter().flat_map(|lists| &lists.0)
    }

    /// How its elements are listed, by each of the actions that do.
    pub(crate) fn element_listings(&self) -> impl Iterator<Item = &ElementListSpec> {
        self.list_elements.iter().flat_map(|lists| &lists.0)
    }

    /// What is co-created with it: the resource, and one part of it.
    pub(crate) fn parts(&self) -> impl Iterator<Item = (&Spanned<String>, &PartSpec)> {
        self.co_creates.iter().flat_map(|(name, parts)| parts.0.iter().map(move |part| (name, part)))
    }

    /// The actions whose request says which one they are about.
    pub(crate) fn actions_on_one(&self) -> impl Iterator<Item = &Spanned<String>> {
        let uses = self.read.0.iter().chain(&self.change.0).map(|one| &one.action);
        uses.chain(self.delete.0.iter().map(|one| &one.action)).chain(self.transitions.iter().map(|(action, _)| action))
    }
}

spec_object! {
    /// What is written into objects that refer to one that is deleted.
    "`unties`" struct UntieSpec {
        /// Fields that are removed.
        default clear = "clear": Vec<Spanned<String>>,
        /// Fields that are written.
        default set = "set": Entry<Node>,
    }
}

spec_object! {
    /// What holds between a CIDR block of a new object and other blocks.
    "a rule of CIDR blocks" struct CidrRuleSpec {
        /// The field with the block, or with several.
        required field = "field": Spanned<String>,
        /// The fields with the blocks, one of which it is a part of, such as `VpcId.CidrBlock`.
        optional inside = "inside": OneOrMany<Spanned<String>>,
        /// The field with the id that objects have in common whose blocks do not overlap.
        optional disjoint = "disjoint": Spanned<String>,
        /// The field with the id that objects have in common whose blocks are not the same, however they are written.
        optional distinct = "distinct": Spanned<String>,
        /// Error code, or `undocumented`.
        required error = "error": Spanned<String>,
    }
}

/// The ids of what is there without being created: a list, or a form.
#[derive(Clone, Debug)]
pub(crate) enum KnownSpec {
    /// A list.
    Ids(Vec<Spanned<String>>),
    /// Each id of another resource with something behind it.
    Each(EachSpec),
}

impl FromNode for KnownSpec {
    fn from_node(node: &Node, reader: &mut Reader) -> Option<Self> {
        match node.value {
            NodeValue::Mapping(_) => EachSpec::from_node(node, reader).map(Self::Each),
            _ => Vec::from_node(node, reader).map(Self::Ids),
        }
    }
    fn schema(definitions: &mut Definitions) -> Value {
        let (ids, each) = (Vec::<Spanned<String>>::schema(definitions), EachSpec::schema(definitions));
        serde_json::json!({ "anyOf": [ids, each] })
    }
}

spec_object! {
    /// Ids that start with those of another resource.
    "`known`" struct EachSpec {
        /// The other resource.
        required each = "each": Spanned<String>,
        /// Regular expression of what follows.
        required then = "then": Spanned<String>,
        /// What follows in lists, with a hyphen between two letters.
        default listed = "listed": Vec<Spanned<String>>,
    }
}

/// Stands where the documentation forbids something and names no error code for it.
pub(crate) const UNDOCUMENTED: &str = "undocumented";

/// The id of a resource: a field, or several that are one together.
#[derive(Clone, Debug)]
pub(crate) enum IdSpec {
    /// One field.
    Field(FieldIdSpec),
    /// Several fields.
    Key(KeySpec),
}

impl FromNode for IdSpec {
    fn from_node(node: &Node, reader: &mut Reader) -> Option<Self> {
        let has_key = matches!(&node.value, NodeValue::Mapping(entries) if entries.iter().any(|(key, _)| key.scalar() == Some("key")));
        if has_key {
            return KeySpec::from_node(node, reader).map(Self::Key);
        }
        FieldIdSpec::from_node(node, reader).map(Self::Field)
    }
    fn schema(definitions: &mut Definitions) -> Value {
        let (field, key) = (FieldIdSpec::schema(definitions), KeySpec::schema(definitions));
        serde_json::json!({ "anyOf": [field, key] })
    }
}

impl IdSpec {
    /// The fields that make the id.
    pub(crate) fn fields(&self) -> &[Spanned<String>] {
        match self {
            Self::Field(id) => std::slice::from_ref(&id.field),
            Self::Key(id) => &id.key,
        }
    }
}

spec_object! {
    /// The id of a resource.
    "`id`" struct FieldIdSpec {
        /// The field, and the parameter, that holds it.
        required field = "field": Spanned<String>,
        /// How new ids start, as in `vpc-bp`.
        required prefix = "prefix": Spanned<String> as keywords(serde_json::json!({ "minLength": 0 })),
    }
}

spec_object! {
    /// The key of a resource without an id of its own.
    "`id`" struct KeySpec {
        /// The fields, and the parameters, that make the key.
        required key = "key": Vec<Spanned<String>>,
    }
}

/// The parameter that holds an id, or those that hold the parts of a key.
#[derive(Clone, Debug)]
pub(crate) enum IdParameterSpec {
    /// The parameter with the id.
    One(Spanned<String>),
    /// Field and parameter of each part that has another name.
    Parts(Entry<Spanned<String>>),
}

impl FromNode for IdParameterSpec {
    fn from_node(node: &Node, reader: &mut Reader) -> Option<Self> {
        match node.scalar() {
            Some(_) => Spanned::<String>::from_node(node, reader).map(Self::One),
            None => Entry::from_node(node, reader).map(Self::Parts),
        }
    }
    fn schema(definitions: &mut Definitions) -> Value {
        let (one, parts) = (Spanned::<String>::schema(definitions), Entry::<Spanned<String>>::schema(definitions));
        serde_json::json!({ "anyOf": [one, parts] })
    }
}

/// Actions, one or a list of them: the name, or a mapping with more about the action.
#[derive(Clone, Debug)]
pub(crate) struct Actions<T>(pub(crate) Vec<T>);

impl<T> Default for Actions<T> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<T: FromNode + From<Spanned<String>>> FromNode for Actions<T> {
    fn from_node(node: &Node, reader: &mut Reader) -> Option<Self> {
        let one = |node: &Node, reader: &mut Reader| match node.scalar() {
            Some(_) => Spanned::<String>::from_node(node, reader).map(T::from),
            None => T::from_node(node, reader),
        };
        match &node.value {
            NodeValue::Sequence(items) => Some(Self(reader.elements(items, one))),
            _ => one(node, reader).map(|one| Self(vec![one])),
        }
    }
    fn schema(definitions: &mut Definitions) -> Value {
        let one = serde_json::json!({ "anyOf": [Spanned::<String>::schema(definitions), T::schema(definitions)] });
        serde_json::json!({ "anyOf": [one, { "type": "array", "items": one }] })
    }
}

spec_object! {
    /// An action that creates a resource.
    "an action" struct CreateSpec {
        /// The action.
        required action = "action": Spanned<String>,
        /// The parameter that says how many it creates at once.
        optional amount = "amount": Spanned<String>,
        /// The parameter with a list of objects, for each of which it creates one.
        optional each = "each": Spanned<String>,
        /// Whether one that is there already is changed, in place of an error.
        optional upsert = "upsert": Spanned<bool>,
        /// The response field with the number of those that were created.
        optional count = "count": Spanned<String>,
        /// Fields that the action stands for, with their values.
        default discriminator = "discriminator": Entry<Node>,
    }
}

impl From<Spanned<String>> for CreateSpec {
    fn from(action: Spanned<String>) -> Self {
        Self {
            span: action.span,
            keys: Vec::new(),
            action,
            amount: None,
            each: None,
            upsert: None,
            count: None,
            discriminator: Entry::default(),
        }
    }
}

spec_object! {
    /// An action on a resource that exists.
    "an action" struct UseSpec {
        /// The action.
        required action = "action": Spanned<String>,
        /// The parameter with the id, where it has another name than the field; for a key those of its parts.
        optional id = "id": IdParameterSpec,
        /// Fields that the resource has: others are not what the action is about.
        default discriminator = "discriminator": Entry<Node>,
    }
}

impl From<Spanned<String>> for UseSpec {
    fn from(action: Spanned<String>) -> Self {
        Self { span: action.span, keys: Vec::new(), action, id: None, discriminator: Entry::default() }
    }
}

spec_object! {
    /// An action that deletes a resource.
    "an action" struct DeleteSpec {
        /// The action.
        required action = "action": Spanned<String>,
        /// The parameter with the id, where it has another name than the field; for a key those of its parts.
        optional id = "id": IdParameterSpec,
        /// The parameter with a list of objects, each of which names one.
        optional each = "each": Spanned<String>,
        /// The response field with the number of those that were deleted.
        optional count = "count": Spanned<String>,
        /// The response field with the number of elements that name nothing; they are no error then.
        optional missing = "missing": Spanned<String>,
        /// Fields that the resource has: others are not what the action is about.
        default discriminator = "discriminator": Entry<Node>,
    }
}

impl From<Spanned<String>> for DeleteSpec {
    fn from(action: Spanned<String>) -> Self {
        Self {
            span: action.span,
            keys: Vec::new(),
            action,
            id: None,
            each: None,
            count: None,
            missing: None,
            discriminator: Entry::default(),
        }
    }
}

spec_object! {
    /// How a resource is listed.
    "`list`" struct ListSpec {
        /// The action.
        required action = "action": Spanned<String>,
        /// The path of the items with its wrappers.
        required items = "items": Spanned<String>,
        /// Filters.
        default filters = "filters": FilterSpec,
        /// The parameter with filters in pairs: `Key` names an item field, `Value` what it may be.
        optional pairs = "pairs": Spanned<String>,
        /// The parameter with tags, and the field with the list of tags that has all of them.
        default tags = "tags": Entry<Spanned<String>>,
    }
}

spec_object! {
    /// How the elements of a field are listed.
    "`list_elements`" struct ElementListSpec {
        /// The action.
        required action = "action": Spanned<String>,
        /// The path of the items with its wrappers.
        required items = "items": Spanned<String>,
        /// The field with the elements.
        required of = "of": Spanned<String>,
        /// The fields of an item, made of the element and of the resource that has it.
        required show = "show": Entry<Node>,
        /// Filters: parameter, and the value that it must name one of.
        default filters = "filters": Entry<Node>,
        /// The parameter with tags, and the field of the resource with the list of tags that has all of them.
        default tags = "tags": Entry<Spanned<String>>,
        /// The parameter with tags, one of which an element is.
        optional any_of = "any_of": Spanned<String>,
        /// Whether items that are the same are shown once.
        optional distinct = "distinct": Spanned<bool>,
    }
}

/// Filters of a list: parameter to item field, or a list where the names are the same.
#[derive(Clone, Debug, Default)]
pub(crate) struct FilterSpec(pub(crate) Mapping<Spanned<String>>);

impl FromNode for FilterSpec {
    fn from_node(node: &Node, reader: &mut Reader) -> Option<Self> {
        if matches!(node.value, NodeValue::Sequence(_)) {
            let names = Vec::<Spanned<String>>::from_node(node, reader)?;
            return Some(Self(names.into_iter().map(|name| (name.clone(), name)).collect()));
        }
        Entry::from_node(node, reader).map(|entry| Self(entry.0))
    }
    fn schema(definitions: &mut Definitions) -> Value {
        let list = Vec::<Spanned<String>>::schema(definitions);
        let mapping = Entry::<Spanned<String>>::schema(definitions);
        serde_json::json!({ "anyOf": [list, mapping] })
    }
}

spec_object! {
    /// States that move with time.
    "`states`" struct StatesSpec {
        /// The field that shows the state.
        required field = "field": Spanned<String>,
        /// The first state.
        required start = "start": Spanned<String>,
        /// The states that follow, with the time: `500ms`, `3s`, `2min`.
        default then = "then": Entry<Spanned<String>> as pattern(DURATION),
    }
}

spec_object! {
    /// What an action writes into a resource.
    "a transition" struct TransitionSpec {
        /// The parameter with the id, where it has another name than the field; for a key those of its parts.
        optional id = "id": IdParameterSpec,
        /// Counts only where each of these parameters has the value, or one of the values.
        default when = "when": Entry<OneOrMany<Node>>,
        /// Resources that refer to this one and stop it, with the error code, or `undocumented`.
        default blocked_by = "blocked_by": Entry<BlockerSpec>,
        /// The field with the id of another object of the resource that it writes in the same way.
        optional peer = "peer": Spanned<String>,
        /// Fields it removes.
        default clear = "clear": Vec<Spanned<String>>,
        /// Fields it writes.
        default set = "set": Entry<Node>,
        /// Lists that it takes elements out of.
        default remove = "remove": Entry<Node>,
        /// Lists of objects that it changes elements of.
        default update = "update": Entry<Node>,
        /// Lists that it appends to; what is there already stays as it is.
        default add = "add": Entry<Node>,
        /// The states that follow the one it sets, with the time.
        default then = "then": Entry<Spanned<String>> as pattern(DURATION),
    }
}
