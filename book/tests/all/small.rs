//! A small reference, and what is wrong with others.

use std::fs;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::path::Path;
use std::process::Stdio;

use tempfile::TempDir;

use crate::html::{Book, files};
use crate::{build, program};

/// A repository with a reference of a few pages.
fn repository() -> TempDir {
    let folder = tempfile::tempdir().expect("a folder can be made");
    let states = "```mermaid\nstateDiagram-v2\n    state \"In-use\" as s1\n    [*] --> Available: CreateDisk or CreateDisksForTheWholeOfAnInstanceAtOnce\n    Available --> s1: AttachDisk\n    s1 --> Available: DetachDisk where <b> is 1\n    Available --> [*]: DeleteDisk\n```\n";
    let files = [
        ("docs/SUMMARY.md", "# Summary\n\n[Start](README.md)\n\n# Net\n\n- [Net](net/README.md)\n  - [Disk](net/disk/README.md)\n    - [CreateDisk](net/disk/CreateDisk.md)\n- [Map](net/map.md)\n".to_owned()),
        ("docs/README.md", "# The `small` reference\n\n[Net](net/README.md), [llms.txt](llms.txt), [notes](../specs/notes.md)\n".to_owned()),
        ("docs/llms.txt", "- [CreateDisk](net/disk/CreateDisk.md)\n".to_owned()),
        ("docs/net/README.md", "# Net\n\n[Disk](disk/README.md#disk) and [start](../README.md)\n".to_owned()),
        ("docs/net/disk/README.md", "# Disk\n\n[CreateDisk](CreateDisk.md)\n".to_owned()),
        ("docs/net/disk/CreateDisk.md", format!("# CreateDisk\n\nMakes a disk.\n\n## States\n\n{states}\nSpec: [`x`](../../../specs/net/CreateDisk.yaml)\n")),
        ("docs/net/map.md", "# Map\n\n```mermaid\nflowchart LR\n    n0[\"Host\"] --> n1[\"Disk\"]\n    n1 --> n2[\"Part\"]\n```\n".to_owned()),
        ("specs/notes.md", "# Notes\n".to_owned()),
        ("specs/net/CreateDisk.yaml", "summary: 1 < 2 & 3\n".to_owned()),
    ];
    for (path, text) in files {
        put(folder.path(), path, &text);
    }
    folder
}

fn put(root: &Path, path: &str, text: &str) {
    let path = root.join(path);
    fs::create_dir_all(path.parent().expect("a file has a folder")).expect("a folder can be made");
    fs::write(path, text).expect("a file can be written");
}

fn built(root: &Path) -> (Option<i32>, String, String) {
    build(&root.join("docs"), root, &root.join("book"))
}

#[test]
fn folders_have_an_index_and_no_link_leads_out() {
    let folder = repository();
    let (status, said, wrong) = built(folder.path());
    assert_eq!((status, wrong.as_str()), (Some(0), ""), "{said}");
    assert!(said.starts_with("5 pages in ") && said.contains("index.html"), "{said}");
    let html = folder.path().join("book/html");
    let book = Book::read(&html);
    assert_eq!(book.problems(), Vec::<String>::new());
    for page in ["index.html", "net/index.html", "net/disk/index.html", "net/disk/CreateDisk.html", "net/map.html"] {
        assert!(book.pages.contains_key(page), "{page} in {:?}", book.pages.keys());
    }
    assert!(book.pages["index.html"].text.contains("<title>Start - The small reference</title>"));
    let spec = &book.pages["sources/specs/net/CreateDisk-yaml.html"];
    assert!(spec.text.contains("summary: 1 &lt; 2 &amp; 3"), "{}", spec.text);
    assert_eq!(spec.links, ["../../../net/disk/CreateDisk.html"]);
    assert!(book.pages["sources/specs/notes-md.html"].text.contains("# Notes"));
    // What llms.txt leads to is there, too, as it is in the reference.
    for page in ["net/disk/CreateDisk.md", "README.md"] {
        let text = |root: &str| fs::read_to_string(folder.path().join(root).join(page)).expect("the page is there");
        assert_eq!(text("book/html"), text("docs"));
    }
}

#[test]
fn diagrams_are_drawn() {
    let folder = repository();
    built(folder.path());
    let text = |page: &str| fs::read_to_string(folder.path().join("book/html").join(page)).expect("the page is there");
    let states = text("net/disk/CreateDisk.html");
    assert!(states.contains("aria-label=\"States: Available, In-use\""), "{states}");
    assert!(states.contains("<title>States: Available, In-use</title>"));
    for word in [">In-use</text>", ">AttachDisk</text>", ">DetachDisk where &lt;b&gt; is 1</text>"] {
        assert!(states.contains(word), "{word} in {states}");
    }
    // A long name is broken, and nothing of it is lost.
    let letters: String =
        states.split("<text class=\"label\"").skip(1).filter_map(|part| part.split(['>', '<']).nth(1)).collect();
    assert!(letters.contains("CreateDisksForTheWholeOfAnInstanceAtOnce"), "{letters}");
    assert!(text("net/map.html").contains("aria-label=\"What Host contains\""));
    for page in Book::read(&folder.path().join("book/html")).pages.values() {
        assert!(!page.text.contains("stateDiagram") && !page.text.contains("flowchart"));
    }
}

#[test]
fn a_reference_with_a_mistake_leaves_the_book_as_it_was() {
    let folder = repository();
    let root = folder.path();
    built(root);
    let before = files(&root.join("book"));
    let mistakes = [
        ("docs/net/README.md", "# Net\n\n[x](gone.md)\n", "leads to"),
        ("docs/net/README.md", "# Net\n\n[x](../../../outside.md)\n", "leads out of"),
        ("docs/net/README.md", "# Net\n\n[x](../../specs)\n", "is no file"),
        ("docs/net/map.md", "# Map\n\n```mermaid\npie\n```\n", "no diagram that the book draws"),
        ("docs/net/map.md", "# Map\n\n```mermaid\nflowchart LR\n    a ==> b\n```\n", "`a ==> b`"),
        ("docs/README.md", "No heading.\n", "no heading"),
        ("docs/SUMMARY.md", "# Summary\n\n- [x](gone.md)\n", "leads to"),
    ];
    for (path, text, expected) in mistakes {
        let good = fs::read_to_string(root.join(path)).expect("the page is there");
        put(root, path, text);
        let (status, said, wrong) = built(root);
        assert_eq!((status, said.as_str()), (Some(2), ""), "{wrong}");
        assert!(wrong.starts_with("error: ") && wrong.contains(expected), "{expected} in {wrong}");
        assert!(wrong.contains(path.trim_start_matches("docs/")), "{path} in {wrong}");
        put(root, path, &good);
        assert_eq!(files(&root.join("book")), before, "nothing is left of what failed");
    }
    let (status, _, wrong) = built(root);
    assert_eq!((status, wrong.as_str()), (Some(0), ""));
    assert_eq!(files(&root.join("book")), before);
    let (status, _, wrong) = build(&root.join("specs"), root, &root.join("book"));
    assert_eq!(status, Some(2));
    assert!(wrong.contains("is no reference"), "{wrong}");
}

#[test]
fn the_book_is_served_on_this_machine() {
    let folder = repository();
    let root = folder.path();
    let mut command = program(&root.join("docs"), root, &root.join("book"));
    let mut server =
        command.args(["--serve", "--port", "0"]).stdout(Stdio::piped()).spawn().expect("the program can be run");
    let mut lines = BufReader::new(server.stdout.take().expect("it is piped")).lines();
    let said = lines.nth(1).expect("it says where").expect("it is text");
    let address =
        said.trim_start_matches("served at http://").split('/').next().expect("there is an address").to_owned();
    assert!(address.starts_with("127.0.0.1:"), "{said}");
    let get = |path: &str| {
        let mut stream = TcpStream::connect(&address).expect("it listens");
        write!(stream, "GET {path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n").expect("it reads");
        let mut text = String::new();
        stream.read_to_string(&mut text).expect("it responds");
        text.to_lowercase()
    };
    let page = get("/net/disk/");
    assert!(page.starts_with("http/1.1 200") && page.contains("<h1 id=\"disk\">"), "{page}");
    assert!(get("/llms.txt").contains("content-type: text/plain; charset=utf-8"));
    assert!(get("/gone.html").starts_with("http/1.1 404"));
    assert!(get("/../docs/README.md").starts_with("http/1.1 4"));
    server.kill().expect("it can be ended");
    server.wait().expect("it ends");
}
