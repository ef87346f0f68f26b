//! An action.

use serde_json::Value;

use super::{
    ActionId, ActionKind, Condition, Demand, Deprecated, DocumentId, Effect, ErrorRow, GroupId, RecordId, Source,
    Subject,
};

/// A documented action.
#[derive(Clone, Debug, PartialEq)]
pub struct Action {
    /// Exact name on the wire.
    pub wire: String,
    /// The names in Rust.
    pub names: ActionNames,
    /// The group.
    pub group: GroupId,
    /// One sentence.
    pub summary: String,
    /// More, as Markdown.
    pub description: Option<String>,
    /// Whether it changes anything.
    pub kind: ActionKind,
    /// Where the facts can be checked; the first is the one that wins.
    pub sources: Vec<Source>,
    /// The authorization it needs.
    pub ram: Option<Ram>,
    /// Call rates.
    pub limits: Limits,
    /// The parameter that makes a repeat harmless.
    pub idempotency: Option<String>,
    /// What goes on after the response.
    pub asynchronous: Option<String>,
    /// Why it should not be used any more, and the action to use instead.
    pub deprecated: Option<Deprecated<ActionId>>,
    /// The first document that no longer has it.
    pub withdrawn: Option<DocumentId>,
    /// How the response is split into pages.
    pub pagination: Option<Pagination>,
    /// The parameters.
    pub request: RecordId,
    /// The response.
    pub response: RecordId,
    /// Rules between parameters.
    pub rules: Vec<Rule>,
    /// The documented errors.
    pub errors: Vec<ErrorRow>,
    /// Examples, at least one.
    pub examples: Vec<Example>,
    /// Contradictions in the documentation.
    pub discrepancies: Vec<Discrepancy>,
    /// What it does to resources.
    pub effects: Vec<Effect>,
    /// Path of the spec below `specs/`.
    pub file: String,
}

/// The names of an action in Rust.
#[derive(Clone, Debug, PartialEq)]
pub struct ActionNames {
    /// Method, as in `create_vpc`; `r#` included where it is a keyword.
    pub method: String,
    /// Module, and the name of its file, as in `create_vpc`.
    pub module: String,
    /// Static table, as in `CREATE_VPC`.
    pub table: String,
    /// Struct of the required parameters, as in `CreateVSwitchRequired`.
    pub required: String,
}

/// The authorization that an action needs.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Ram {
    /// RAM action.
    pub action: String,
    /// Access level.
    pub access: String,
    /// Resource names.
    pub resources: Vec<String>,
}

/// Documented call rates, such as `100/s`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Limits {
    /// For one user.
    pub per_user: Option<String>,
    /// For the API.
    pub per_api: Option<String>,
}

/// How a response is split into pages.
#[derive(Clone, Debug, PartialEq)]
pub struct Pagination {
    /// By number or by token.
    pub style: PageStyle,
    /// The parameter for the size of a page.
    pub size: String,
    /// The path of the items, wrappers included.
    pub items: Vec<String>,
    /// The size where the request has none.
    pub default_size: Option<u64>,
    /// The largest size.
    pub max_size: Option<u64>,
}

/// The two styles of pages.
#[derive(Clone, Debug, PartialEq)]
pub enum PageStyle {
    /// Page numbers.
    Page {
        /// The parameter.
        page: String,
        /// The response field with the number of all items.
        total: String,
    },
    /// Tokens.
    Token {
        /// The parameter.
        token: String,
        /// The response field with the next token.
        next: String,
    },
}

/// A rule between parameters.
#[derive(Clone, Debug, PartialEq)]
pub struct Rule {
    /// What must hold; a note may be words alone.
    pub demand: Option<Demand>,
    /// The states in which objects must be.
    pub states: Vec<(Subject, Vec<String>)>,
    /// Counts only where each of these holds.
    pub when: Vec<Condition>,
    /// Counts only where all of these parameters are sent: their paths.
    pub when_present: Vec<Vec<String>>,
    /// Error code of the response.
    pub error: Option<String>,
    /// Description.
    pub doc: Option<String>,
    /// Cannot be checked from the request alone: documentation only.
    pub note: bool,
}

/// An example call.
#[derive(Clone, Debug, PartialEq)]
pub struct Example {
    /// Title.
    pub title: String,
    /// Parameters by wire name, in natural form.
    pub request: serde_json::Map<String, Value>,
    /// The JSON of the response.
    pub response: serde_json::Map<String, Value>,
}

/// A contradiction in the documentation.
#[derive(Clone, Debug, PartialEq)]
pub struct Discrepancy {
    /// What it is about: parameters, fields, codes, or parts of the action.
    pub places: Vec<String>,
    /// What the decision changes.
    pub effect: DecisionEffect,
    /// What the documentation says.
    pub says: String,
    /// What was decided.
    pub decision: String,
}

/// What a decision about a contradiction changes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DecisionEffect {
    /// What travels: names, types, shapes, codes.
    Wire,
    /// What is checked: limits, required parameters, allowed values, conditions of errors.
    Validation,
    /// What our texts and examples say.
    Words,
    /// Nothing: what the documents say amounts to the same.
    None,
}

impl DecisionEffect {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::Wire, Self::Validation, Self::Words, Self::None];

    /// As specs write it.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Wire => "wire",
            Self::Validation => "validation",
            Self::Words => "words",
            Self::None => "none",
        }
    }

    /// The one with a name.
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|effect| effect.name() == name)
    }
}
