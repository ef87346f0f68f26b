//! Why something cannot be imported: what, where, why, and how to mend it.

use std::fmt;

use super::place::place;

/// What stands in the way, all of it.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub struct ImportError {
    /// The name of the file, as messages call it.
    file: String,
    refusals: Vec<(Refusal, Option<(usize, usize)>)>,
}

/// One thing that stands in the way.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Refusal {
    what: String,
    /// The JSON pointer of what it is about; none where it is about the call.
    pointer: Option<String>,
    why: Option<&'static str>,
    mend: String,
}

impl Refusal {
    /// About a value of the input.
    pub(super) fn at(pointer: &str, what: impl Into<String>, mend: impl Into<String>) -> Self {
        Self { what: what.into(), pointer: Some(pointer.to_owned()), why: None, mend: mend.into() }
    }

    /// About what was asked for.
    pub(super) fn of_call(what: impl Into<String>, mend: impl Into<String>) -> Self {
        Self { what: what.into(), pointer: None, why: None, mend: mend.into() }
    }

    /// An action that is called by a path, which stands at `pointer`.
    pub(super) fn by_path(pointer: &str, path: &str) -> Self {
        let what = format!("this action is called by the path `{path}`");
        Self::at(pointer, what, "leave it out: its requests are of another kind")
            .why("The client sends the name of the action as a parameter.")
    }

    /// A parameter that travels neither in the query nor in the form, as `pointer` says.
    pub(super) fn elsewhere(pointer: &str, name: &str, place: &str) -> Self {
        let what = format!("the parameter `{name}` travels in the {} of a request", place.to_ascii_lowercase());
        Self::at(pointer, what, "leave the action out: `client.call` cannot send it either")
            .why("The format knows parameters of the query and of the form alone.")
    }

    /// Says why.
    pub(super) fn why(mut self, why: &'static str) -> Self {
        self.why = Some(why);
        self
    }
}

impl ImportError {
    /// With the places in the text of the file.
    pub(super) fn new(file: &str, text: &str, refusals: Vec<Refusal>) -> Self {
        let placed = |refusal: Refusal| {
            let place = refusal.pointer.as_deref().and_then(|pointer| place(text, pointer));
            (refusal, place)
        };
        Self { file: file.to_owned(), refusals: refusals.into_iter().map(placed).collect() }
    }

    /// Of a text that is not JSON.
    pub(super) fn of_text(file: &str, error: &serde_json::Error) -> Self {
        let message = error.to_string();
        let message = message.split(" at line ").next().unwrap_or_default().to_owned();
        let mend = "give a file as the vendor publishes it; specs/README.md says which".to_owned();
        let refusal = Refusal { what: format!("this is not JSON: {message}"), pointer: None, why: None, mend };
        // A mistake at the end of a line has the column 0 of the next.
        let place = (error.line() > 0).then(|| (error.line(), error.column().max(1)));
        Self { file: file.to_owned(), refusals: vec![(refusal, place)] }
    }
}

impl fmt::Display for ImportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, (refusal, place)) in self.refusals.iter().enumerate() {
            if index > 0 {
                f.write_str("\n\n")?;
            }
            write!(f, "error: {}\n  --> {}", visible(&refusal.what), visible(&self.file))?;
            if let Some((line, column)) = place {
                write!(f, ":{line}:{column}")?;
            }
            if let Some(pointer) = refusal.pointer.as_deref().filter(|pointer| !pointer.is_empty()) {
                write!(f, " ({})", visible(pointer))?;
            }
            if let Some(why) = refusal.why {
                write!(f, "\n  = why: {why}")?;
            }
            write!(f, "\n  = help: {}", visible(&refusal.mend))?;
        }
        Ok(())
    }
}

/// A text of the input, without what a terminal would act on, and of a length that can be read.
fn visible(text: &str) -> String {
    const LONGEST: usize = 400;
    let mut shown = String::new();
    for c in text.chars().take(LONGEST) {
        if c.is_control() { shown.extend(c.escape_debug()) } else { shown.push(c) }
    }
    if text.chars().nth(LONGEST).is_some() {
        shown.push_str(" ...");
    }
    shown
}
