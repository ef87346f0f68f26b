//! Records, enums and fields.

use super::{ActionId, Constraint, DocumentId, Encoding, ResourceId};

/// Index of a record in its service.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct RecordId(pub usize);

/// Index of an enum in its service.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct EnumId(pub usize);

/// Who a type belongs to: decides the module it is written to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Owner {
    /// `types.yaml`.
    Service,
    /// An action of the service.
    Action(ActionId),
}

/// What a record is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RecordRole {
    /// The parameters of an action.
    Request,
    /// The response of an action.
    Response,
    /// An object inside a request.
    Input,
    /// An object inside a response, or on both sides.
    Output,
}

/// A struct: a request, a response or an object.
#[derive(Clone, Debug, PartialEq)]
pub struct Record {
    /// Name of the Rust type.
    pub rust: String,
    /// Name of the static schema in Rust.
    pub schema: String,
    /// Description, one paragraph or more.
    pub doc: String,
    /// Who it belongs to.
    pub owner: Owner,
    /// What it is for.
    pub role: RecordRole,
    /// The fields, in the documentation's order.
    pub fields: Vec<Field>,
}

impl Record {
    /// The required fields.
    pub fn required(&self) -> impl Iterator<Item = &Field> {
        self.fields.iter().filter(|field| field.required)
    }

    /// The fields without which the record cannot be made: what is required and not known from the configuration.
    pub fn essential(&self) -> impl Iterator<Item = &Field> {
        self.required().filter(|field| !field.from_config)
    }

    /// The essential fields in the order of arguments: ids and other text first, whatever order the documentation of an
    /// action has.
    pub fn arguments(&self) -> Vec<&Field> {
        let mut fields: Vec<&Field> = self.essential().collect();
        fields.sort_by_key(|field| field.ty.argument_kind() != ArgumentKind::Text);
        fields
    }

    /// Whether the essential fields are arguments of a method. They are the fields of a struct, with their names before
    /// them, where they are many, or where the compiler would take two of them in the wrong order.
    pub fn has_arguments(&self) -> bool {
        const MOST_ARGUMENTS: usize = 2;
        let kinds: Vec<ArgumentKind> = self.essential().map(|field| field.ty.argument_kind()).collect();
        kinds.len() <= MOST_ARGUMENTS && (1..kinds.len()).all(|index| !kinds[..index].contains(&kinds[index]))
    }

    /// The fields that `new` of an object takes; `None` where it has none.
    pub fn constructor(&self) -> Option<Vec<&Field>> {
        if self.is_pair() {
            return Some(self.fields.iter().collect());
        }
        let arguments = self.arguments();
        (!arguments.is_empty() && self.has_arguments()).then_some(arguments)
    }

    /// Whether it is a key with a value: nobody gets these two in the wrong order.
    pub fn is_pair(&self) -> bool {
        let is = |index: usize, name| {
            self.fields.get(index).is_some_and(|field| field.wire == name && field.ty == Type::String)
        };
        self.fields.len() == 2 && is(0, "Key") && is(1, "Value")
    }

    /// Whether it says how it came, beside its fields.
    pub fn has_metadata(&self) -> bool {
        self.role == RecordRole::Response
    }

    /// The field with this wire name.
    pub fn field(&self, wire: &str) -> Option<&Field> {
        self.fields.iter().find(|field| field.wire == wire)
    }
}

/// A parameter or a response field.
#[derive(Clone, Debug, PartialEq)]
pub struct Field {
    /// Exact name on the wire.
    pub wire: String,
    /// Other spellings: of responses, and of parameters whose name the documents leave open.
    pub aliases: Vec<String>,
    /// Name in Rust, `r#` included where it is a keyword.
    pub rust: String,
    /// Description.
    pub doc: String,
    /// Type.
    pub ty: Type,
    /// Whether the documentation calls it an integer or a long, and such: the documented type word, for a list that of
    /// what is in it.
    pub documented_type: String,
    /// Parameters: must be sent. Response fields: always there.
    pub required: bool,
    /// How a list or an object travels in a request; `None` for scalars and in responses.
    pub encoding: Option<Encoding>,
    /// A parameter that clients fill from their configuration where the request does not say it.
    pub from_config: bool,
    /// The key that encloses the elements of a response list.
    pub wrapper: Option<String>,
    /// Limits of the value; for a list those of the list itself.
    pub constraints: Vec<Constraint>,
    /// Limits of the elements of a list of scalars.
    pub item_constraints: Vec<Constraint>,
    /// What the service takes where the parameter is absent, as text.
    pub default: Option<String>,
    /// An example, as the value reads in JSON.
    pub example: Option<serde_json::Value>,
    /// An example of an element of a list, or of some fields of one.
    pub item_example: Option<serde_json::Value>,
    /// Unit of a number.
    pub unit: Option<String>,
    /// Meanings of single values of a field that has no enum: value and description.
    pub value_docs: Vec<ValueDoc>,
    /// The resources one of which the value is an id of; none where it is no id.
    pub refers: Vec<ResourceId>,
    /// The region in which the resource is, where the parameter is an id.
    pub ref_region: RefRegion,
    /// Never shown: the values, or what the elements of the lists are.
    pub sensitive: bool,
    /// Why it should not be used any more, and the field to use instead.
    pub deprecated: Option<Deprecated<String>>,
    /// The document that has it, and those that say something else of it; none where it is the action's first alone.
    pub sources: Vec<DocumentId>,
}

/// The region of what a parameter refers to.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum RefRegion {
    /// That of the call.
    #[default]
    Call,
    /// The one in this parameter, by its wire name.
    Parameter(String),
    /// Any.
    Any,
}

impl Field {
    /// Whether the field is an `Option` in a record of this role.
    pub fn is_optional(&self, role: RecordRole) -> bool {
        let sent = matches!(role, RecordRole::Request | RecordRole::Input);
        match self.ty {
            // An empty list in JSON text is a value of its own.
            Type::List(_) => sent && !self.required && self.encoding == Some(Encoding::Json),
            // Every response has an id; one without is no reason to refuse the rest.
            _ => self.from_config || !(self.required || (!sent && self.wire == "RequestId")),
        }
    }
}

/// Why something should not be used any more.
#[derive(Clone, Debug, PartialEq)]
pub struct Deprecated<R> {
    /// The reason.
    pub note: String,
    /// What to use instead.
    pub replaced_by: Option<R>,
}

/// The type of a value.
#[derive(Clone, Debug, PartialEq)]
pub enum Type {
    /// Text.
    String,
    /// A whole number of 64 bits.
    Integer,
    /// A number with a fraction.
    Float,
    /// A boolean.
    Boolean,
    /// A point in time, as text.
    Timestamp,
    /// JSON of any shape.
    Any,
    /// An enum of the same service.
    Enum(EnumId),
    /// An object of the same service.
    Record(RecordId),
    /// A list.
    List(Box<Type>),
}

impl Type {
    /// The type of the elements where this is a list, else the type itself.
    pub fn element(&self) -> &Self {
        match self {
            Self::List(item) => item,
            other => other,
        }
    }

    /// What an argument of this type is taken for.
    pub fn argument_kind(&self) -> ArgumentKind {
        match self {
            Self::String | Self::Enum(_) | Self::Timestamp | Self::Any => ArgumentKind::Text,
            Self::Integer | Self::Float => ArgumentKind::Number,
            Self::Boolean => ArgumentKind::Boolean,
            Self::Record(id) => ArgumentKind::Record(*id),
            Self::List(item) => ArgumentKind::List(Box::new(item.argument_kind())),
        }
    }

    /// The type below all lists.
    pub fn innermost(&self) -> &Self {
        match self {
            Self::List(item) => item.innermost(),
            other => other,
        }
    }
}

/// Arguments of one kind can stand in each other's place without a word from the compiler.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ArgumentKind {
    /// What is made from text.
    Text,
    /// Numbers.
    Number,
    /// Booleans.
    Boolean,
    /// An object.
    Record(RecordId),
    /// A list.
    List(Box<ArgumentKind>),
}

/// An enum.
#[derive(Clone, Debug, PartialEq)]
pub struct Enum {
    /// Name of the Rust type.
    pub rust: String,
    /// Description.
    pub doc: String,
    /// Who it belongs to.
    pub owner: Owner,
    /// The values, in the documentation's order.
    pub values: Vec<EnumValue>,
}

/// A value of an enum.
#[derive(Clone, Debug, PartialEq)]
pub struct EnumValue {
    /// Exact text on the wire.
    pub wire: String,
    /// Name of the variant.
    pub rust: String,
    /// Description; empty where the documentation has none.
    pub doc: String,
    /// The documents that have it; none where it is the first one's.
    pub sources: Vec<DocumentId>,
}

/// What a value of a field means that has no enum.
#[derive(Clone, Debug, PartialEq)]
pub struct ValueDoc {
    /// The value, as text.
    pub value: String,
    /// Description; empty where the documentation has none.
    pub doc: String,
    /// The documents that have it; none where it is the first one's.
    pub sources: Vec<DocumentId>,
}
