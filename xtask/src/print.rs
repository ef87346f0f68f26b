//! The only way to the terminal. A line that cannot be written, to a full disk or a closed pipe, is an error like any
//! other; the macros of the standard library panic.

use std::fmt::Display;
use std::io::Write;

use anyhow::{Context, Result};

/// A line of the standard output.
pub(crate) fn line(text: impl Display) -> Result<()> {
    written(&mut anstream::stdout().lock(), &text).context("could not write to the standard output")
}

/// A text on the standard output, which ends its own lines.
pub(crate) fn text(text: String) -> Result<()> {
    line(text.strip_suffix('\n').unwrap_or(&text))
}

/// A line of the standard error.
pub(crate) fn note(text: impl Display) -> Result<()> {
    written(&mut anstream::stderr().lock(), &text).context("could not write to the standard error")
}

fn written(stream: &mut impl Write, text: &impl Display) -> std::io::Result<()> {
    // In one piece: two processes may write to one terminal.
    stream.write_all(format!("{text}\n").as_bytes())?;
    stream.flush()
}
