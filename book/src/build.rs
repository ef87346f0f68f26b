//! From the reference to the book, in one go: what is there stays until the new book is whole.

use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};

use crate::render::{HTML, SOURCE, render};
use crate::stage::stage;
use crate::{folder, markdown};

/// Where a book comes from and goes to.
pub(crate) struct Places {
    /// The Markdown reference, with a `SUMMARY.md`.
    pub(crate) docs: PathBuf,
    /// The folder that its links may lead into besides, such as to specs.
    pub(crate) root: PathBuf,
    /// The folder of the book: what mdBook was given is in `src`, the book in `html`.
    pub(crate) book: PathBuf,
}

/// A book that was built.
pub(crate) struct Built {
    pub(crate) pages: usize,
    /// The folder of the finished book.
    pub(crate) html: PathBuf,
}

/// Builds the book.
pub(crate) fn build(places: &Places) -> Result<Built> {
    let start = places.docs.join("README.md");
    if !places.docs.join("SUMMARY.md").is_file() || !start.is_file() {
        bail!("{} is no reference: it has no SUMMARY.md or no README.md", places.docs.display());
    }
    let title = markdown::title(&folder::read(&start)?)
        .with_context(|| format!("{} has no heading, which is the title of the book", start.display()))?;
    let work = places.book.join("next");
    folder::remove(&work)?;
    let made = make(places, &title, &work);
    let removed = folder::remove(&work);
    let pages = made?;
    removed?;
    Ok(Built { pages, html: places.book.join(HTML) })
}

/// Makes everything in a folder of its own, and puts it into place when all is there.
fn make(places: &Places, title: &str, work: &Path) -> Result<usize> {
    stage(&places.docs, &places.root, &work.join(SOURCE))?;
    let pages = render(work, title)?;
    add_markdown(&places.docs, &work.join(HTML))?;
    for part in [SOURCE, HTML] {
        folder::replace(&work.join(part), &places.book.join(part))?;
    }
    Ok(pages)
}

/// The pages as they are in the reference: `llms.txt` leads to them.
fn add_markdown(docs: &Path, html: &Path) -> Result<()> {
    let pages =
        folder::files(docs)?.into_iter().filter(|file| file.extension().is_some_and(|extension| extension == "md"));
    for page in pages {
        folder::copy(&docs.join(&page), &html.join(&page))?;
    }
    Ok(())
}
