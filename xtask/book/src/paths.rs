//! Paths of links, taken as text: what a link leads to, and how one page is reached from another.

use std::path::{Component, Path, PathBuf};

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, percent_decode_str, utf8_percent_encode};

/// What stands in a link as `%20` or the like.
const ENCODED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// A link, taken apart.
pub(crate) struct Target<'a> {
    /// The path, as it is written; empty where the link stays on its page.
    pub(crate) path: &'a str,
    /// What stands behind the path, with its `#`.
    pub(crate) anchor: &'a str,
}

/// Takes a link apart; there is no path in one that leads to another origin.
pub(crate) fn target(link: &str) -> Option<Target<'_>> {
    if link.contains("://") || link.starts_with("mailto:") {
        return None;
    }
    let (path, anchor) = link.split_at(link.find('#').unwrap_or(link.len()));
    Some(Target { path, anchor })
}

/// The file that a path leads to from a page; `..` and `%20` are resolved, and nothing is looked up.
pub(crate) fn resolve(page: &Path, path: &str) -> PathBuf {
    let path = percent_decode_str(path).decode_utf8_lossy();
    let mut found = page.parent().unwrap_or(Path::new("")).to_owned();
    for part in Path::new(path.as_ref()).components() {
        match part {
            Component::ParentDir if found.file_name().is_some() => _ = found.pop(),
            Component::CurDir => {}
            part => found.push(part),
        }
    }
    found
}

/// The link from one page to another, both below the same folder.
pub(crate) fn relative(from: &Path, to: &Path) -> String {
    let here: Vec<Component<'_>> = from.parent().into_iter().flat_map(Path::components).collect();
    let there: Vec<Component<'_>> = to.components().collect();
    let common = here.iter().zip(&there).take_while(|(here, there)| here == there).count();
    let encoded = |part: &Component<'_>| utf8_percent_encode(&part.as_os_str().to_string_lossy(), ENCODED).to_string();
    let up = here.iter().skip(common).map(|_| "..".to_owned());
    let down = there.iter().skip(common).map(encoded);
    up.chain(down).collect::<Vec<_>>().join("/")
}

/// The page as the book has it: the page of a folder is `index.md`.
pub(crate) fn in_book(page: &Path) -> PathBuf {
    if page.file_name().is_some_and(|name| name == "README.md") {
        return page.with_file_name("index.md");
    }
    page.to_owned()
}
