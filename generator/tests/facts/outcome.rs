//! What a change to specs changes.

use std::collections::BTreeMap;

use aliyun_api_generator::emit::EMITTERS;
use aliyun_api_generator::files::Files;
use aliyun_api_generator::findings::Severity;
use aliyun_api_generator::kept::Kept;

use crate::common::{Specs, shown};

/// How keys are refused where they say nothing.
const REFUSALS: &[&str] = &["wrong-key", "use-overrides", "type-and-use", "unknown-use", "shared-type"];

/// What the generator makes of specs.
pub(crate) struct Outcome {
    errors: Vec<String>,
    warnings: Vec<String>,
    /// By output and path; none where there are errors.
    files: BTreeMap<(&'static str, String), String>,
    /// The findings in full.
    text: String,
}

impl Outcome {
    pub(crate) fn of(specs: &Specs) -> Self {
        let loaded = specs.loaded();
        let named = |severity| {
            let found = loaded.diagnostics.iter().filter(move |found| found.severity() == severity);
            found.map(|found| found.kind.id().to_owned()).collect::<Vec<_>>()
        };
        // The schemas are the same for all specs.
        let emitters = EMITTERS.iter().filter(|emitter| emitter.name() != "schema");
        let files = loaded.model.iter().flat_map(|model| {
            emitters.clone().flat_map(|emitter| {
                let mut files = Files::default();
                emitter.emit(model, &Kept::default(), &mut files).expect("a model can be emitted");
                let named = |(path, text): (&str, &str)| ((emitter.name(), path.to_owned()), text.to_owned());
                files.iter().map(named).collect::<Vec<_>>()
            })
        });
        Self {
            errors: named(Severity::Error),
            warnings: named(Severity::Warning),
            files: files.collect(),
            text: shown(&loaded),
        }
    }

    /// What differs in the specs that `self` is of from those that have one key more, or another value of it: the
    /// outputs, or what is refused.
    ///
    /// # Errors
    /// Where nothing differs, or what was to be compared has an error of its own: unless the key is `part` of a mapping
    /// that is refused itself. Where it is `strict`, a key must be refused as one that says nothing, and not as
    /// a bad value.
    pub(crate) fn changed(&self, with: &Self, part: bool, strict: bool) -> Result<String, String> {
        let is_part = self.errors.iter().chain(&with.errors).all(|kind| REFUSALS.contains(&kind.as_str()));
        if !self.errors.is_empty() && part && is_part {
            return Ok(format!("refused with what it is part of: {}", self.errors.join(", ")));
        }
        if !self.errors.is_empty() {
            return Err(format!("there is an error without it: {}", self.text));
        }
        if !with.errors.is_empty() {
            let mut kinds = with.errors.clone();
            kinds.dedup();
            if strict && !kinds.iter().any(|kind| REFUSALS.contains(&kind.as_str())) {
                return Err(format!("refused for something else: {}", with.text));
            }
            return Ok(format!("refused: {}", kinds.join(", ")));
        }
        let paths = self.files.keys().chain(with.files.keys());
        let mut outputs: Vec<&str> =
            paths.filter(|path| self.files.get(*path) != with.files.get(*path)).map(|(output, _)| *output).collect();
        outputs.sort_unstable();
        outputs.dedup();
        if !outputs.is_empty() {
            return Ok(outputs.join(" "));
        }
        Err("nothing differs".to_owned())
    }

    /// The same for a key that is about warnings alone.
    pub(crate) fn warned(&self, with: &Self) -> Result<String, String> {
        let findings = |of: &Self| [of.errors.clone(), of.warnings.clone()].concat();
        if findings(self) == findings(with) && self.text == with.text {
            return Err("the same findings".to_owned());
        }
        Ok("findings".to_owned())
    }
}
