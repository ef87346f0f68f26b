//! A program that runs to its end: how long, with how much of the processor and of memory.

use std::fs::File;
use std::io::{Read as _, Seek as _, SeekFrom};
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Instant;

use anyhow::{Context as _, Result, bail};
use wait4::Wait4 as _;

/// What a program took, with the programs that it started and waited for.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Usage {
    /// Seconds from its start to its end.
    pub(crate) wall: f64,
    /// Seconds of the processors, added up.
    pub(crate) cpu: f64,
    /// MB of memory at most at one time; of the largest, where there were several programs.
    pub(crate) peak: f64,
}

impl Usage {
    /// One after the other.
    pub(crate) fn then(self, next: Self) -> Self {
        Self { wall: self.wall + next.wall, cpu: self.cpu + next.cpu, peak: self.peak.max(next.peak) }
    }
}

/// Runs a program, whose output goes into `log`.
///
/// # Errors
/// It could not be started, or ends with something else than 0 or one of `also_good`; the end of what it said is shown.
pub(crate) fn run(command: &mut Command, log: &Path, also_good: &[i32]) -> Result<Usage> {
    let shown = shown(command);
    let output = File::options().create(true).truncate(true).read(true).write(true).open(log);
    let mut output = output.with_context(|| format!("could not write {}", log.display()))?;
    command.stdin(Stdio::null()).stdout(output.try_clone()?).stderr(output.try_clone()?);
    let start = Instant::now();
    let mut child = command.spawn().with_context(|| format!("could not run `{shown}`"))?;
    let used = child.wait4().with_context(|| format!("could not wait for `{shown}`"))?;
    let wall = start.elapsed().as_secs_f64();
    if !used.status.success() && !used.status.code().is_some_and(|code| also_good.contains(&code)) {
        bail!("`{shown}` ended with {}: {}", used.status, last_lines(&mut output));
    }
    let cpu = (used.rusage.utime + used.rusage.stime).as_secs_f64();
    Ok(Usage { wall, cpu, peak: used.rusage.maxrss as f64 / (1024.0 * 1024.0) })
}

/// The program and its arguments, as a shell would have them but for quotes.
fn shown(command: &Command) -> String {
    let words = std::iter::once(command.get_program()).chain(command.get_args());
    words.map(|word| word.to_string_lossy()).collect::<Vec<_>>().join(" ")
}

fn last_lines(output: &mut File) -> String {
    let mut bytes = Vec::new();
    // Where it cannot be read, the status has been said all the same.
    let _ = output.seek(SeekFrom::Start(0)).and_then(|_| output.read_to_end(&mut bytes));
    let text = String::from_utf8_lossy(&bytes);
    let lines: Vec<&str> = text.lines().filter(|line| !line.trim().is_empty()).collect();
    let last = lines.get(lines.len().saturating_sub(8)..).unwrap_or_default();
    last.join("\n")
}
