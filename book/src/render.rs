//! mdBook, told what this book needs.

use std::path::Path;

use anyhow::{Context, Result};
use mdbook_driver::MDBook;
use mdbook_driver::book::{BookItem, Chapter};
use mdbook_driver::config::Config;

use crate::breaks::breakable;
use crate::folder;
use crate::search::{Page, search};
use crate::tables::labelled;

/// Where mdBook reads and writes, below the folder of the book.
pub(crate) const SOURCE: &str = "src";
pub(crate) const HTML: &str = "html";

/// Where the style and the scripts are that mdBook adds to every page.
const ASSETS: &str = "assets";

const STYLE: (&str, &str) = ("book.css", include_str!("../assets/book.css"));

/// No preprocessor, since the pages are staged as they are wanted; no search and no page for printing of mdBook, which
/// are larger than all the rest. There is no page for what is missing: it would have to know where the book is served.
const CONFIG: &str = r#"
[book]
language = "en"
src = "src"

[build]
build-dir = "html"
create-missing = false
use-default-preprocessors = false

[output.html]
smart-punctuation = false
definition-lists = false
admonitions = false
no-section-label = true
input-404 = ""

[output.html.fold]
enable = true
level = 0

[output.html.playground]
runnable = false

[output.html.print]
enable = false
"#;

/// Renders what is staged in `work/src` into `work/html`, and returns the number of pages.
pub(crate) fn render(work: &Path, title: &str) -> Result<usize> {
    let mut config: Config = CONFIG.parse().context("the configuration of mdBook")?;
    config.book.title = Some(title.to_owned());
    let mut book = MDBook::load_with_config(work, config).context("mdBook could not read the pages")?;
    let chapters: Vec<&Chapter> = chapters(&book);
    let count = chapters.len();
    let pages = chapters.iter().filter_map(|chapter| {
        let path = chapter.path.as_deref()?;
        Some(Page { name: &chapter.name, around: &chapter.parent_names, path, markdown: &chapter.content })
    });
    let search = search(pages)?;
    folder::write(&work.join(ASSETS).join(STYLE.0), STYLE.1)?;
    let mut scripts = Vec::new();
    for (name, text) in &search.scripts {
        let path = Path::new(ASSETS).join(name);
        folder::write(&work.join(&path), text)?;
        scripts.push(path);
    }
    let set = |config: &mut Config| -> Result<()> {
        config.set("output.html.additional-css", [Path::new(ASSETS).join(STYLE.0)])?;
        config.set("output.html.additional-js", &scripts)?;
        Ok(())
    };
    set(&mut book.config).context("the configuration of mdBook")?;
    book.build().context("mdBook could not render the pages")?;
    for chapter in self::chapters(&book) {
        let Some(path) = &chapter.path else { continue };
        let page = work.join(HTML).join(path).with_extension("html");
        folder::write(&page, breakable(&labelled(&folder::read(&page)?)))?;
    }
    for (path, text) in &search.indexes {
        folder::write(&work.join(HTML).join(path), text)?;
    }
    Ok(count)
}

/// The pages in their order.
fn chapters(book: &MDBook) -> Vec<&Chapter> {
    let chapters = book.iter().filter_map(|item| match item {
        BookItem::Chapter(chapter) if !chapter.is_draft_chapter() => Some(chapter),
        _ => None,
    });
    chapters.collect()
}
