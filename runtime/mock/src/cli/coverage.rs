//! The file for what a run touched.

use std::error::Error;
use std::fs::File;
use std::io::Write as _;
use std::path::PathBuf;

use crate::CoverageReport;

/// A file that is open from the start, so that a wrong name is told then, and not after the run.
pub(super) struct Target {
    path: PathBuf,
    file: File,
}

impl Target {
    pub(super) fn open(path: PathBuf) -> Result<Self, Box<dyn Error>> {
        let file =
            File::create(&path).map_err(|error| format!("cannot write the coverage to {}: {error}", path.display()))?;
        Ok(Self { path, file })
    }

    /// Writes a report, in JSON where the name of the file says so.
    pub(super) fn write(mut self, report: &CoverageReport) -> Result<(), Box<dyn Error>> {
        let is_json = self.path.extension().is_some_and(|extension| extension.eq_ignore_ascii_case("json"));
        let text = if is_json { format!("{:#}\n", report.to_json()) } else { report.to_string() };
        let written = self.file.write_all(text.as_bytes());
        written.map_err(|error| format!("cannot write the coverage to {}: {error}", self.path.display()).into())
    }
}
