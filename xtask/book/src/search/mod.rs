//! The search: an index of each part of the book, written when it is built, and scripts that search it in the browser.

mod document;
mod index;
mod read;
mod words;

use std::collections::BTreeMap;
use std::path::Path;

use anyhow::{Context, Result};

use document::Document;
use read::Source;

/// The folder of the indexes in the book.
const FOLDER: &str = "search";

/// The part of pages that belong to no service.
const COMMON: &str = "common";

/// The scripts that search: what ranks, and what shows.
const SCRIPTS: [(&str, &str); 2] = [
    ("search.js", include_str!("../../assets/search.js")),
    ("search-box.js", include_str!("../../assets/search-box.js")),
];

/// A page of the book.
pub(crate) struct Page<'a> {
    /// What the table of contents calls it.
    pub(crate) name: &'a str,
    /// What the table of contents has around it, outermost first.
    pub(crate) around: &'a [String],
    /// Its file, `.md`.
    pub(crate) path: &'a Path,
    pub(crate) markdown: &'a str,
}

/// What the search needs in the book.
pub(crate) struct Search {
    /// Scripts that every page has, in their order: name and text.
    pub(crate) scripts: Vec<(&'static str, String)>,
    /// Files of the book that are loaded when somebody searches: path and text.
    pub(crate) indexes: Vec<(String, String)>,
}

/// Reads the pages. Each folder at the top of the book is a part with an index of its own.
pub(crate) fn search<'a>(pages: impl IntoIterator<Item = Page<'a>>) -> Result<Search> {
    let mut parts: BTreeMap<String, Vec<Document>> = BTreeMap::new();
    for page in pages {
        let top = page.path.parent().and_then(|folder| folder.iter().next());
        let part = top.map_or(COMMON.into(), |folder| folder.to_string_lossy());
        let url = page.path.with_extension("html").to_string_lossy().replace('\\', "/");
        let source = Source { name: page.name, around: page.around, url, markdown: page.markdown };
        parts.entry(part.into_owned()).or_default().extend(read::documents(&source));
    }
    let names: Vec<&String> = parts.keys().collect();
    let names = serde_json::to_string(&names).context("the parts of the search index cannot be written as JSON")?;
    let (name, ranks) = SCRIPTS[0];
    let scripts =
        vec![(name, format!("{ranks}\nbookSearch.parts = {names};\n")), (SCRIPTS[1].0, SCRIPTS[1].1.to_owned())];
    let written =
        parts.iter().map(|(part, documents)| Ok((format!("{FOLDER}/{part}.js"), index::script(part, documents)?)));
    Ok(Search { scripts, indexes: written.collect::<Result<_>>()? })
}
