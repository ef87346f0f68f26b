//! The report on disk: `report.json` is kept from run to run, and each part replaces its own section.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use anyhow::{Context as _, Result};
use serde::{Deserialize, Serialize};

use super::section::Section;

/// All sections, by the name of their part.
#[derive(Debug, Default, Serialize, Deserialize)]
pub(crate) struct Report {
    pub(crate) sections: BTreeMap<String, Section>,
}

const FILE: &str = "report.json";

impl Report {
    /// The report in a folder; an empty one where there is none.
    ///
    /// # Errors
    /// There is one that cannot be read. It is not thrown away: it may have taken an hour.
    pub(crate) fn read(folder: &Path) -> Result<Self> {
        let path = folder.join(FILE);
        match fs::read_to_string(&path) {
            Ok(text) => serde_json::from_str(&text)
                .with_context(|| format!("{} is no report of this version; delete it to begin anew", path.display())),
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(Self::default()),
            Err(error) => Err(error).with_context(|| format!("could not read {}", path.display())),
        }
    }

    /// Puts a section in the place of the one before.
    pub(crate) fn replace(&mut self, part: &str, section: Section) {
        self.sections.insert(part.to_owned(), section);
    }

    /// # Errors
    /// It cannot be written.
    pub(crate) fn write(&self, folder: &Path) -> Result<()> {
        let mut text = serde_json::to_string_pretty(self)?;
        text.push('\n');
        write(&folder.join(FILE), &text)
    }
}

/// Writes a file through another name, so that nobody finds half of it.
///
/// # Errors
/// It cannot be written.
pub(crate) fn write(path: &Path, text: &str) -> Result<()> {
    let other = path.with_extension("new");
    let written = fs::write(&other, text).and_then(|()| fs::rename(&other, path));
    written.with_context(|| format!("could not write {}", path.display()))
}

#[cfg(test)]
mod tests {
    use super::{Report, Section};
    use crate::report::figure::Figure;

    #[test]
    fn a_part_replaces_its_own_section_alone() {
        let folder = std::env::temp_dir().join(format!("aliyun-api-bench-{}", std::process::id()));
        std::fs::create_dir_all(&folder).unwrap();
        let mut report = Report::read(&folder).unwrap();
        assert!(report.sections.is_empty());
        let section = |value| {
            let mut section = Section::new("A title");
            section.group("All", "a command", "", vec![Figure::count("a thing", "MB", value)]);
            section
        };
        report.replace("gen", section(1.0));
        report.replace("mock", section(2.0));
        report.write(&folder).unwrap();
        let mut again = Report::read(&folder).unwrap();
        again.replace("mock", section(3.0));
        again.write(&folder).unwrap();
        let read = Report::read(&folder).unwrap();
        let values: Vec<(String, f64)> =
            read.sections.into_iter().map(|(part, section)| (part, section.groups[0].figures[0].ours.median)).collect();
        assert_eq!(values, [("gen".to_owned(), 1.0), ("mock".to_owned(), 3.0)]);
        std::fs::write(folder.join("report.json"), "{").unwrap();
        assert!(Report::read(&folder).is_err());
        std::fs::remove_dir_all(&folder).unwrap();
    }
}
