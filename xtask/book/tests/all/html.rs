//! A built book, read: every link of every page, and what it leads to.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use percent_encoding::percent_decode_str;
use regex::Regex;

/// The pages of a book, by their path.
pub(crate) struct Book {
    root: PathBuf,
    pub(crate) pages: BTreeMap<String, Page>,
}

/// A page.
pub(crate) struct Page {
    pub(crate) text: String,
    pub(crate) ids: BTreeSet<String>,
    /// What it links to.
    pub(crate) links: Vec<String>,
    /// What a browser loads to show it.
    pub(crate) loads: Vec<String>,
}

static TAG: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(r#"<([a-zA-Z][a-zA-Z0-9-]*)((?:\s+[^\s"'>=]+(?:="[^"]*")?)*)\s*/?>"#).expect("it is a regex")
});
static ATTRIBUTE: LazyLock<Regex> = LazyLock::new(|| Regex::new(r#"([^\s"'>=]+)="([^"]*)""#).expect("it is a regex"));

impl Page {
    fn read(text: String) -> Self {
        let mut page = Self { text: String::new(), ids: BTreeSet::new(), links: Vec::new(), loads: Vec::new() };
        for tag in TAG.captures_iter(&text) {
            for attribute in ATTRIBUTE.captures_iter(&tag[2]) {
                let value = attribute[2].replace("&amp;", "&");
                match (&tag[1], &attribute[1]) {
                    (_, "id") => _ = page.ids.insert(value),
                    ("a", "href") => page.links.push(value),
                    (_, "href" | "src" | "srcset" | "poster" | "data") => page.loads.push(value),
                    _ => {}
                }
            }
        }
        page.text = text;
        page
    }
}

impl Book {
    pub(crate) fn read(root: &Path) -> Self {
        let mut book = Self { root: root.to_owned(), pages: BTreeMap::new() };
        for file in files(root) {
            if let Some(path) = file.strip_suffix(".html") {
                let text = fs::read_to_string(root.join(&file)).expect("a page is text");
                book.pages.insert(format!("{path}.html"), Page::read(text));
            }
        }
        book
    }

    /// What is wrong with links and with what pages load.
    pub(crate) fn problems(&self) -> Vec<String> {
        let mut problems = Vec::new();
        for (path, page) in &self.pages {
            for link in page.links.iter().filter(|link| !is_elsewhere(link)) {
                problems.extend(self.problem(path, link).map(|problem| format!("{path}: {link} {problem}")));
            }
            for load in &page.loads {
                if is_elsewhere(load) {
                    problems.push(format!("{path}: loads {load} from another origin"));
                } else {
                    problems.extend(self.problem(path, load).map(|problem| format!("{path}: {load} {problem}")));
                }
            }
        }
        problems
    }

    /// What is wrong with a link from a page.
    pub(crate) fn problem(&self, page: &str, link: &str) -> Option<String> {
        let (path, anchor) = link.split_once('#').unwrap_or((link, ""));
        let mut target = match (path.is_empty(), joined(page, path)) {
            (true, _) => page.to_owned(),
            (false, Some(target)) => target,
            (false, None) => return Some("leads out of the book".to_owned()),
        };
        if target.is_empty() || self.root.join(&target).is_dir() {
            target = format!("{target}/index.html").trim_start_matches('/').to_owned();
        }
        if !self.root.join(&target).is_file() {
            return Some(format!("leads to {target}, which is not there"));
        }
        let anchor = percent_decode_str(anchor).decode_utf8_lossy();
        let known = self.pages.get(&target).is_none_or(|page| page.ids.contains(anchor.as_ref()));
        (!anchor.is_empty() && !known).then(|| format!("leads to {target}, which has no #{anchor}"))
    }
}

fn is_elsewhere(link: &str) -> bool {
    link.contains("://") || link.starts_with("//") || link.starts_with("mailto:") || link.starts_with("data:")
}

/// The path that a link leads to; none where it leaves the book.
fn joined(page: &str, path: &str) -> Option<String> {
    let mut parts: Vec<String> = page.split('/').map(str::to_owned).collect();
    parts.pop();
    for part in percent_decode_str(path).decode_utf8_lossy().split('/') {
        match part {
            "." | "" => {}
            ".." => _ = parts.pop()?,
            part => parts.push(part.to_owned()),
        }
    }
    Some(parts.join("/"))
}

/// The files below a folder, with `/` between names.
pub(crate) fn files(root: &Path) -> Vec<String> {
    let mut found = Vec::new();
    let mut folders = vec![String::new()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(root.join(&folder)).expect("a folder can be listed") {
            let entry = entry.expect("a folder can be listed");
            let name = format!("{folder}{}", entry.file_name().to_string_lossy());
            if entry.file_type().expect("it has a type").is_dir() {
                folders.push(format!("{name}/"));
            } else {
                found.push(name);
            }
        }
    }
    found.sort();
    found
}

#[test]
fn every_kind_of_damage_is_found() {
    let folder = tempfile::tempdir().expect("a folder can be made");
    let page = r##"<h2 id="here">x</h2><a href="#here">1</a><a href="#gone">2</a><a href="b.html">3</a><a href="../c">4</a>
        <script src="https://elsewhere.example/x.js"></script><a href="https://fine.example/">5</a>
        <svg><path d="M0 0"/></svg><a class="x" href="sub/">6</a><a href="sub/index.html#top">7</a>"##;
    fs::write(folder.path().join("a.html"), page).expect("a file can be written");
    fs::create_dir(folder.path().join("sub")).expect("a folder can be made");
    fs::write(folder.path().join("sub/index.html"), "<p id=\"top\"></p>").expect("a file can be written");
    let mut problems = Book::read(folder.path()).problems();
    problems.sort();
    let starts =
        ["a.html: #gone leads", "a.html: b.html leads", "a.html: ../c leads out", "a.html: loads https://elsewhere"];
    for start in starts {
        assert!(problems.iter().any(|problem| problem.starts_with(start)), "{start} in {problems:?}");
    }
    assert_eq!(problems.len(), starts.len(), "{problems:?}");
}
