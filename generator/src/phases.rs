//! How long each phase of the pipeline takes: the same steps as a usual run, one after the other.

use std::path::Path;
use std::time::{Duration, Instant};

use crate::emit::{EMITTERS, EmitError};
use crate::findings::Severity;
use crate::kept::Kept;
use crate::load::{parse_all, read};
use crate::output::{Output, OutputError, compare};
use crate::{check, lower};

/// A phase that was timed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Phase {
    /// What it is called, as in `parse` or `emit client`.
    pub name: String,
    /// How long it took, with all processors.
    pub time: Duration,
}

/// A phase that did not come to its end.
#[derive(Debug, thiserror::Error)]
pub enum PhaseError {
    /// The specs are wrong; [`load`](crate::load()) says where.
    #[error("the specs have findings, and only what is good can be timed")]
    Findings,
    /// A defect of an emitter.
    #[error(transparent)]
    Emit(#[from] EmitError),
    /// What was generated could not be compared.
    #[error(transparent)]
    Output(#[from] OutputError),
}

/// Does what a run does that writes nothing, and says how long each phase took. In a usual run, looking for mistakes overlaps
/// with lowering, and the emitters with one another.
///
/// # Errors
/// The specs in `specs` have errors, or the outputs in `repository` could not be read.
pub fn measure(repository: &Path, specs: &Path) -> Result<Vec<Phase>, PhaseError> {
    let mut phases = Vec::new();
    let (sources, found, unreadable) = timed(&mut phases, "read", || read(specs));
    let (parsed, slips, _, allowances) = timed(&mut phases, "parse", || parse_all(&sources, &unreadable));
    if !found.is_empty() || !slips.is_empty() {
        return Err(PhaseError::Findings);
    }
    let mistakes = timed(&mut phases, "check", || {
        let mut mistakes = check::errors(&parsed, &sources);
        mistakes.append(check::conditions(&parsed));
        mistakes.append(check::warnings(&parsed, &sources, &allowances, Severity::Warning));
        mistakes
    });
    if mistakes.errors() > 0 {
        return Err(PhaseError::Findings);
    }
    let model = timed(&mut phases, "lower", || lower::lower(&parsed, &sources));
    let mut outputs = Vec::new();
    for emitter in EMITTERS {
        let mut output = Output::of(*emitter);
        let emit = || emitter.emit(&model, &Kept::default(), &mut output.files);
        timed(&mut phases, &format!("emit {}", emitter.name()), emit)?;
        outputs.push(output);
    }
    timed(&mut phases, "compare", || {
        outputs.iter().try_for_each(|output| compare(repository, output, &|_| true).map(drop))
    })?;
    Ok(phases)
}

fn timed<T>(phases: &mut Vec<Phase>, name: &str, work: impl FnOnce() -> T) -> T {
    let start = Instant::now();
    let done = work();
    phases.push(Phase { name: name.to_owned(), time: start.elapsed() });
    done
}
