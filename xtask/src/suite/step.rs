//! A step of the suite: a command, what it prints, and whether it ended well.

use std::io;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::thread::JoinHandle;
use std::time::Instant;

use anyhow::{Context, Result};

use crate::print;

/// What a step is called, and its command.
pub(super) struct Step {
    pub(super) name: &'static str,
    program: PathBuf,
    arguments: Vec<&'static str>,
    folder: PathBuf,
    environment: Vec<(&'static str, &'static str)>,
}

impl Step {
    pub(super) fn new(name: &'static str, program: &Path, arguments: &[&'static str], folder: &Path) -> Self {
        let (program, folder) = (program.to_owned(), folder.to_owned());
        Self { name, program, arguments: arguments.to_vec(), folder, environment: Vec::new() }
    }

    pub(super) fn with(mut self, variable: (&'static str, &'static str)) -> Self {
        self.environment.push(variable);
        self
    }

    /// Runs it, and shows what it prints as it comes. Whether it ended well.
    pub(super) fn run(&self) -> Result<bool> {
        self.begin()?;
        let start = Instant::now();
        let status = self.command().status().with_context(|| self.lost())?;
        self.end(status.success(), start.elapsed().as_secs())
    }

    fn command(&self) -> Command {
        let mut command = Command::new(&self.program);
        command.args(&self.arguments).current_dir(&self.folder).envs(self.environment.iter().copied());
        command
    }

    fn begin(&self) -> Result<()> {
        let program = self.program.file_name().unwrap_or_default().display();
        print::line(format!("\n== {}: {program} {}", self.name, self.arguments.join(" ")))
    }

    fn end(&self, good: bool, seconds: u64) -> Result<bool> {
        let verdict = if good { "passed" } else { "FAILED" };
        print::line(format!("== {}: {verdict} ({seconds} s)", self.name))?;
        Ok(good)
    }

    fn lost(&self) -> String {
        format!("could not run {}", self.program.display())
    }
}

/// A step that ran: its output, or why there is none, and the seconds it took.
type Ran = (Step, io::Result<Output>, u64);

/// Steps that run beside others, one after another up to the first that fails. What they print is shown when it is waited
/// for, so that it stays apart from what the others print.
pub(super) struct Beside(JoinHandle<Vec<Ran>>);

impl Beside {
    pub(super) fn start(steps: Vec<Step>) -> Self {
        Self(std::thread::spawn(move || {
            let mut ran = Vec::new();
            for step in steps {
                let start = Instant::now();
                let output = step.command().output();
                let good = output.as_ref().is_ok_and(|output| output.status.success());
                ran.push((step, output, start.elapsed().as_secs()));
                if !good {
                    break;
                }
            }
            ran
        }))
    }

    /// Waits for the end, and shows what was printed. Whether all ended well.
    pub(super) fn wait(self) -> Result<bool> {
        let ran = self.0.join().map_err(|_| anyhow::anyhow!("a thread that ran steps panicked"))?;
        let mut all = true;
        for (step, output, seconds) in ran {
            step.begin()?;
            let output = output.with_context(|| step.lost())?;
            for text in [output.stdout, output.stderr] {
                if !text.is_empty() {
                    print::line(String::from_utf8_lossy(&text).trim_end())?;
                }
            }
            all &= step.end(output.status.success(), seconds)?;
        }
        Ok(all)
    }
}
