//! The reference as mdBook is given it: diagrams drawn, folders with an index, and no link that leads out.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};

use crate::markdown::{Rewrite, rewritten};
use crate::{diagram, folder, listing, paths};

/// The table of contents, by which mdBook finds the pages.
const SUMMARY: &str = "SUMMARY.md";

/// Where texts from outside of the reference are in the book.
const OUTSIDE: &str = "sources";

/// Writes the pages and files of `docs` into `to`. `root` is the folder that links may lead into besides.
pub(crate) fn stage(docs: &Path, root: &Path, to: &Path) -> Result<()> {
    // What is linked outside of the reference, and from where first.
    let mut outside: BTreeMap<PathBuf, PathBuf> = BTreeMap::new();
    for file in folder::files(docs)? {
        let from = docs.join(&file);
        if file.extension().is_none_or(|extension| extension != "md") {
            folder::copy(&from, &to.join(&file))?;
            continue;
        }
        let text = folder::read(&from)?;
        let mut page = Page { docs, root, file: &file, outside: &mut outside };
        let text = rewritten(&text, &mut page).with_context(|| from.display().to_string())?;
        folder::write(&to.join(paths::in_book(&file)), text)?;
    }
    for (file, page) in outside {
        let text = folder::read(&root.join(&file))?;
        let place = listed(&file);
        let back = paths::relative(&place, &paths::in_book(&page).with_extension("html"));
        let name = page.file_stem().unwrap_or_default().to_string_lossy();
        folder::write(&to.join(&place), listing::page(&file.display().to_string(), (&back, &name), &text))?;
    }
    Ok(())
}

/// The page of a file from outside: `a/b-yaml.html` for `a/b.yaml`. mdBook would rewrite a link to `b.md.html`.
fn listed(file: &Path) -> PathBuf {
    let name = file.file_name().unwrap_or_default().to_string_lossy().replace('.', "-");
    Path::new(OUTSIDE).join(file.with_file_name(format!("{name}.html")))
}

/// A page that is rewritten.
struct Page<'a> {
    docs: &'a Path,
    root: &'a Path,
    file: &'a Path,
    outside: &'a mut BTreeMap<PathBuf, PathBuf>,
}

impl Rewrite for Page<'_> {
    fn link(&mut self, target: &str) -> Result<Option<String>> {
        let Some(link) = paths::target(target).filter(|link| !link.path.is_empty()) else { return Ok(None) };
        let found = paths::resolve(&self.docs.join(self.file), link.path);
        if let Ok(inside) = found.strip_prefix(self.docs) {
            if !found.is_file() {
                bail!("the link `{target}` leads to {}, which is not there", found.display());
            }
            let way = paths::relative(&paths::in_book(self.file), &paths::in_book(inside));
            return Ok(Some(format!("{way}{}", link.anchor)));
        }
        let Ok(outside) = found.strip_prefix(self.root) else {
            bail!("the link `{target}` leads out of {}", self.root.display());
        };
        if !found.is_file() {
            bail!("the link `{target}` leads to {}, which is no file", found.display());
        }
        self.outside.entry(outside.to_owned()).or_insert_with(|| self.file.to_owned());
        Ok(Some(paths::relative(&paths::in_book(self.file), &listed(outside))))
    }

    fn block(&mut self, language: &str, text: &str) -> Result<Option<String>> {
        if language != "mermaid" || self.file == Path::new(SUMMARY) {
            return Ok(None);
        }
        diagram::figure(text).map(Some)
    }
}
