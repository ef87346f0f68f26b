//! The reference itself as a book.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use tempfile::TempDir;

use crate::html::{Book, files};
use crate::{build, repository};

/// The search index of a service is smaller than this, as it is, in bytes.
const INDEX: u64 = 1_000_000;

/// The built book, made once for all tests.
pub(crate) fn html() -> PathBuf {
    static BOOK: OnceLock<TempDir> = OnceLock::new();
    let folder = BOOK.get_or_init(|| {
        let folder = tempfile::tempdir().expect("a folder can be made");
        let root = repository();
        let (status, said, wrong) = build(&root.join("generated/docs"), &root, folder.path());
        assert_eq!((status, wrong.as_str()), (Some(0), ""), "{said}");
        folder
    });
    folder.path().join("html")
}

fn markdown() -> Vec<String> {
    files(&repository().join("generated/docs")).into_iter().filter(|file| file.ends_with(".md")).collect()
}

#[test]
fn every_link_and_anchor_leads_somewhere_in_the_book() {
    let book = Book::read(&html());
    let problems = book.problems();
    assert!(problems.is_empty(), "{} problems:\n{}", problems.len(), problems.join("\n"));
    let links: usize = book.pages.values().map(|page| page.links.len()).sum();
    assert!(links > 9_000, "only {links} links were found");
    println!("{} pages, {links} links", book.pages.len());
    for style in files(&html()).iter().filter(|file| file.ends_with(".css")) {
        let text = fs::read_to_string(html().join(style)).expect("a style sheet is text");
        assert!(!text.contains("url(http") && !text.contains("url(//"), "{style} loads something from elsewhere");
    }
}

#[test]
fn every_page_of_the_reference_is_in_the_book() {
    let book = Book::read(&html());
    let pages: Vec<String> = markdown().into_iter().filter(|page| page != "SUMMARY.md").collect();
    assert!(pages.len() > 400, "{}", pages.len());
    for page in pages {
        let html = page.replace("README.md", "index.md").replace(".md", ".html");
        assert!(book.pages.contains_key(&html), "{page} is not in the book");
    }
    for (path, page) in &book.pages {
        for word in ["stateDiagram-v2", "flowchart LR", "language-mermaid"] {
            assert!(!page.text.contains(word), "{path} has the source of a diagram");
        }
    }
}

#[test]
fn what_llms_txt_leads_to_is_in_the_book() {
    let text = fs::read_to_string(html().join("llms.txt")).expect("it is there");
    let links: Vec<&str> = text.split("](").skip(1).filter_map(|part| part.split(')').next()).collect();
    assert!(links.len() > 400, "{}", links.len());
    for link in links {
        assert!(html().join(link).is_file(), "{link} is not in the book");
    }
}

#[test]
fn the_search_index_of_a_service_is_small() {
    let folder = html().join("search");
    let indexes = files(&folder);
    let services: Vec<String> = services().into_iter().map(|service| format!("{service}.js")).collect();
    for service in &services {
        assert!(indexes.contains(service), "{service} in {indexes:?}");
    }
    for index in indexes {
        let size = fs::metadata(folder.join(&index)).expect("it is there").len();
        println!("{index}: {size} bytes");
        assert!(size < INDEX, "{index} has {size} bytes");
    }
}

/// The services, by their folder.
fn services() -> Vec<String> {
    let has_map = |page: &String| Path::new(page).file_name().is_some_and(|name| name == "map.md");
    let maps = markdown().into_iter().filter(has_map);
    maps.filter_map(|page| page.split_once('/').map(|(service, _)| service.to_owned())).collect()
}
