//! What was compared, what was equal, and findings for the rest.

use std::collections::BTreeMap;

use crate::diagnostic::{Diagnostic, Diagnostics};

/// What is compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// A page for each action, an action for each page, the tables on a page.
    Page,
    /// Rows of error tables: status, code and message.
    ErrorRow,
    /// Names of parameters.
    Parameter,
    /// Which parameters are required.
    Required,
    /// Names of response fields.
    Field,
    /// Types of parameters and response fields.
    Type,
    /// Example values.
    Example,
    /// Values of enums, and other values that are listed.
    Value,
    /// Keys of the JSON examples.
    JsonKey,
    /// Sentences, which must be our own.
    Wording,
}

impl Kind {
    /// All kinds, in the order of the summary.
    pub const ALL: [Self; 10] = [
        Self::Page,
        Self::ErrorRow,
        Self::Parameter,
        Self::Required,
        Self::Field,
        Self::Type,
        Self::Example,
        Self::Value,
        Self::JsonKey,
        Self::Wording,
    ];

    /// What it is called.
    pub const fn title(self) -> &'static str {
        match self {
            Self::Page => "pages and their tables",
            Self::ErrorRow => "error rows",
            Self::Parameter => "parameter names",
            Self::Required => "required parameters",
            Self::Field => "response field names",
            Self::Type => "types",
            Self::Example => "example values",
            Self::Value => "listed values",
            Self::JsonKey => "keys of JSON examples",
            Self::Wording => "texts in our own words",
        }
    }
}

/// How much was compared, and with what result.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// The same in spec and page.
    pub equal: usize,
    /// Different, and a discrepancy of the action is about it.
    pub explained: usize,
    /// Different.
    pub different: usize,
    /// What could not be compared, since the text of the page is not clear enough.
    pub unclear: usize,
}

impl Tally {
    /// How much was compared.
    pub const fn compared(self) -> usize {
        self.equal + self.explained + self.different
    }
}

/// The start of a text that may be long.
pub(super) fn shortened(text: &str) -> String {
    const LONGEST: usize = 120;
    match text.char_indices().nth(LONGEST) {
        Some((end, _)) => format!("{} ..", &text[..end]),
        None => text.to_owned(),
    }
}

/// The results so far.
pub(super) struct Report {
    diagnostics: Diagnostics,
    tallies: BTreeMap<Kind, Tally>,
}

impl Report {
    /// Starts with findings about what could not be read.
    pub(super) fn new(diagnostics: Diagnostics) -> Self {
        let mut tallies: BTreeMap<Kind, Tally> = Kind::ALL.into_iter().map(|kind| (kind, Tally::default())).collect();
        tallies.entry(Kind::Page).or_default().different = diagnostics.len();
        Self { diagnostics, tallies }
    }

    pub(super) fn equal(&mut self, kind: Kind) {
        self.tally(kind).equal += 1;
    }

    pub(super) fn unclear(&mut self, kind: Kind) {
        self.tally(kind).unclear += 1;
    }

    /// Counts a difference; it is a finding unless a discrepancy explains it.
    pub(super) fn different(&mut self, kind: Kind, explained: bool, found: Diagnostic) {
        if explained {
            self.tally(kind).explained += 1;
        } else {
            self.tally(kind).different += 1;
            self.diagnostics.push(found);
        }
    }

    pub(super) fn finish(mut self) -> (Diagnostics, BTreeMap<Kind, Tally>) {
        self.diagnostics.sort();
        (self.diagnostics, self.tallies)
    }

    fn tally(&mut self, kind: Kind) -> &mut Tally {
        self.tallies.entry(kind).or_default()
    }
}
