//! An action as both shapes of the vendor say it.

use aliyun_api_core::Encoding;
use serde_json::Value;

use crate::format::TypeWord;

/// Deepest nesting of objects: that of the format.
pub(super) const DEEPEST: usize = 16;

/// An action.
#[derive(Clone, Debug, Default)]
pub(super) struct Definition {
    /// `read` or `write`; `None` where the input does not say.
    pub(super) kind: Option<&'static str>,
    pub(super) deprecated: bool,
    /// In the order of the input.
    pub(super) parameters: Vec<Field>,
    /// `None` where the input does not say.
    pub(super) response: Option<Vec<Field>>,
    pub(super) errors: Vec<Row>,
    /// How many rows of the error table say no status, no code or no message.
    pub(super) rows_left_out: usize,
    /// A response as an example shows it.
    pub(super) example: Option<Value>,
}

/// Which part of the input says something.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Part {
    /// The API definition.
    #[default]
    Docs,
    /// The metadata of the command line.
    Request,
}

/// Ends of a range, both included.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Bounds {
    pub(super) least: Option<i64>,
    pub(super) most: Option<i64>,
}

impl Bounds {
    /// Whether it says nothing.
    pub(super) fn is_open(self) -> bool {
        self.least.is_none() && self.most.is_none()
    }
}

/// A parameter, a response field or the elements of a list.
#[derive(Clone, Debug)]
pub(super) struct Field {
    pub(super) name: String,
    /// Where it stands in the input.
    pub(super) pointer: String,
    pub(super) kind: Kind,
    pub(super) required: bool,
    pub(super) deprecated: bool,
    /// How a list or an object travels; `None` in responses and inside JSON text.
    pub(super) encoding: Option<Encoding>,
    /// The key that encloses the elements of a response list.
    pub(super) wrapper: Option<String>,
    /// The values allowed; all where there are none.
    pub(super) values: Vec<String>,
    pub(super) range: Bounds,
    pub(super) length: Bounds,
    pub(super) count: Bounds,
    pub(super) pattern: Option<String>,
    pub(super) default: Option<Value>,
    pub(super) example: Option<Value>,
    /// What the vendor writes about it: looked through for limits, and never copied.
    pub(super) text: String,
    /// What the format has no key for, in our words.
    pub(super) remarks: Vec<String>,
    /// Which part has it.
    pub(super) part: Part,
}

/// What a value is.
#[derive(Clone, Debug)]
pub(super) enum Kind {
    /// Text, a number, a boolean or JSON of any shape.
    Scalar(TypeWord),
    List(Box<Field>),
    Object(Vec<Field>),
}

impl Field {
    /// A field of which nothing but the name is known.
    pub(super) fn new(name: &str, pointer: &str, kind: Kind) -> Self {
        Self {
            name: name.to_owned(),
            pointer: pointer.to_owned(),
            kind,
            required: false,
            deprecated: false,
            encoding: None,
            wrapper: None,
            values: Vec::new(),
            range: Bounds::default(),
            length: Bounds::default(),
            count: Bounds::default(),
            pattern: None,
            default: None,
            example: None,
            text: String::new(),
            remarks: Vec::new(),
            part: Part::Docs,
        }
    }

    /// Its type as a word of the format.
    pub(super) fn word(&self) -> TypeWord {
        match &self.kind {
            Kind::Scalar(TypeWord::String) if !self.values.is_empty() => TypeWord::Enum,
            Kind::Scalar(word) => *word,
            Kind::List(_) => TypeWord::List,
            Kind::Object(_) => TypeWord::Object,
        }
    }

    /// Adds something that the format has no key for.
    pub(super) fn remark(&mut self, remark: impl Into<String>) {
        let remark = remark.into();
        if !self.remarks.contains(&remark) {
            self.remarks.push(remark);
        }
    }
}

/// A row of an error table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Row {
    pub(super) status: u16,
    pub(super) code: String,
    pub(super) message: String,
}

/// What is around a field, as far as it decides how the field travels.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Around {
    /// A request, or what travels in parameters of its own.
    Request,
    /// JSON text in a request.
    Json,
    Response,
}
