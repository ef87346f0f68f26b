//! How much code there is.

use std::path::{Path, PathBuf};

use anyhow::Result;

use crate::place::{files, read};

/// How much code there is in some folder.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Size {
    /// Lines that are neither empty nor a comment.
    pub(super) lines: usize,
    /// Traits that are derived, one for each type.
    pub(super) derives: usize,
}

impl Size {
    /// The size of what is below a folder.
    pub(super) fn of(sources: &Path) -> Result<Self> {
        let paths = files(sources)?.into_iter().filter(|path| path.extension().is_some_and(|is| is == "rs"));
        paths.collect::<Vec<PathBuf>>().iter().try_fold(Self::default(), |sum, path| {
            let size = Self::of_text(&read(&sources.join(path))?);
            Ok(Self { lines: sum.lines + size.lines, derives: sum.derives + size.derives })
        })
    }

    fn of_text(text: &str) -> Self {
        let is_code = |line: &&str| !line.is_empty() && !line.starts_with("//");
        let lines = text.lines().map(str::trim).filter(is_code).count();
        let lists = text.split("derive(").skip(1).filter_map(|rest| rest.split_once(')'));
        let traits = |list: &str| list.split(',').filter(|name| !name.trim().is_empty()).count();
        Self { lines, derives: lists.map(|(list, _)| traits(list)).sum() }
    }
}

#[cfg(test)]
mod tests {
    use super::Size;

    #[test]
    fn code_is_counted() {
        let text = "//! Of a crate.\n\n#[derive(Clone, Debug)]\npub struct A {\n    // why\n    a: u8,\n}\n#[derive(\n    Clone,\n    Debug,\n)]\nstruct B;\n";
        assert_eq!(Size::of_text(text), Size { lines: 9, derives: 4 });
    }
}
