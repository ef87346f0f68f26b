//! An action as both shapes of the vendor say it.

use aliyun_api_core::Encoding;
use serde_json::Value;

use crate::format::TypeWord;

/// Deepest nesting of objects: that of the format.
pub(crate) const DEEPEST: usize = 16;

/// An action.
#[derive(Clone, Debug, Default)]
pub(crate) struct Definition {
    /// `read` or `write`; `None` where the input does not say.
    pub(crate) kind: Option<&'static str>,
    pub(crate) deprecated: bool,
    /// In the order of the input.
    pub(crate) parameters: Vec<Field>,
    /// `None` where the input does not say.
    pub(crate) response: Option<Vec<Field>>,
    pub(crate) errors: Vec<Row>,
    /// How many rows of the error table say no status, no code or no message.
    pub(crate) rows_left_out: usize,
    /// A response as an example shows it.
    pub(crate) example: Option<Value>,
}

/// Which part of the input says something.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Part {
    /// The API definition.
    #[default]
    Docs,
    /// The metadata of the command line.
    Request,
}

/// Ends of a range, both included.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Bounds {
    pub(crate) least: Option<i64>,
    pub(crate) most: Option<i64>,
}

impl Bounds {
    /// Whether it says nothing.
    pub(crate) fn is_open(self) -> bool {
        self.least.is_none() && self.most.is_none()
    }
}

/// A parameter, a response field or the elements of a list.
#[derive(Clone, Debug)]
pub(crate) struct Field {
    pub(crate) name: String,
    /// Where it stands in the input.
    pub(crate) pointer: String,
    pub(crate) kind: Kind,
    pub(crate) required: bool,
    pub(crate) deprecated: bool,
    /// How a list or an object travels; `None` in responses and inside JSON text.
    pub(crate) encoding: Option<Encoding>,
    /// The key that encloses the elements of a response list.
    pub(crate) wrapper: Option<String>,
    /// The values allowed; all where there are none.
    pub(crate) values: Vec<String>,
    pub(crate) range: Bounds,
    pub(crate) length: Bounds,
    pub(crate) count: Bounds,
    pub(crate) pattern: Option<String>,
    pub(crate) default: Option<Value>,
    pub(crate) example: Option<Value>,
    /// What the vendor writes about it: looked through for limits, and never copied.
    pub(crate) text: String,
    /// What the format has no key for, in our words.
    pub(crate) remarks: Vec<String>,
    /// Which part has it.
    pub(crate) part: Part,
}

/// What a value is.
#[derive(Clone, Debug)]
pub(crate) enum Kind {
    /// Text, a number, a boolean or JSON of any shape.
    Scalar(TypeWord),
    List(Box<Field>),
    Object(Vec<Field>),
}

impl Field {
    /// A field of which nothing but the name is known.
    pub(crate) fn new(name: &str, pointer: &str, kind: Kind) -> Self {
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
    pub(crate) fn word(&self) -> TypeWord {
        match &self.kind {
            Kind::Scalar(TypeWord::String) if !self.values.is_empty() => TypeWord::Enum,
            Kind::Scalar(word) => *word,
            Kind::List(_) => TypeWord::List,
            Kind::Object(_) => TypeWord::Object,
        }
    }

    /// Adds something that the format has no key for.
    pub(crate) fn remark(&mut self, remark: impl Into<String>) {
        let remark = remark.into();
        if !self.remarks.contains(&remark) {
            self.remarks.push(remark);
        }
    }
}

/// A row of an error table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Row {
    pub(crate) status: u16,
    pub(crate) code: String,
    pub(crate) message: String,
}

/// What is around a field, as far as it decides how the field travels.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Around {
    /// A request, or what travels in parameters of its own.
    Request,
    /// JSON text in a request.
    Json,
    Response,
}
