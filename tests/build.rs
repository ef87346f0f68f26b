//! Collects the Rust snippets of the documentation into two files that the tests include, so that the compiler
//! checks every one of them: `snippets.rs` has those that call a service, `readme_tests.rs` those that are tests.

use std::collections::BTreeSet;
use std::error::Error;
use std::fmt::Write as _;
use std::fs;
use std::path::PathBuf;

/// Where the snippets are, relative to this package.
const PAGES: [&str; 4] =
    ["../generated/docs", "../generated/client/README.md", "../generated/mock-server/README.md", "../README.md"];

/// The pages of guides, which have their programs in pieces.
const GUIDES: &str = "../generated/docs/guides";
/// Where the programs of the guides are as a whole, and how their files are called.
const EXAMPLES: (&str, &str) = ("../generated/client/examples", "guide_");

fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo::rerun-if-changed=build.rs");
    let mut functions = String::new();
    let mut list = String::new();
    let mut tests = String::new();
    let mut number = 0;
    let mut seen = BTreeSet::new();
    let mut found = Vec::new();
    for page in pages()? {
        let text = fs::read_to_string(&page)?;
        found.extend(snippets(&text).into_iter().map(|snippet| (page.clone(), snippet)));
    }
    found.extend(guides()?);
    for (page, snippet) in found {
        // Some programs stand on two pages.
        if !seen.insert(snippet.clone()) && snippet.contains("fn main()") {
            continue;
        }
        number += 1;
        let name = format!("snippet_{number}");
        let path = page.to_string_lossy().replace('\\', "/");
        let module = format!(
            "/// From `{path}`.\n#[allow(unused, deprecated, reason = \"an excerpt\")]\nmod {name} {{\n{snippet}\n}}\n"
        );
        if snippet.contains("#[tokio::test]") {
            tests.push_str(&module);
        } else if snippet.contains("fn main()") {
            let main = if snippet.contains("async fn main()") { "async fn main()" } else { "fn main()" };
            functions.push_str(&module.replace(main, &format!("pub(super) {main}")));
            writeln!(list, "    ({path:?}, || ready({name}::main().map_err(Into::into))),")?;
        } else {
            writeln!(functions, "/// From `{path}`.\n#[allow(unused, deprecated, reason = \"an excerpt\")]")?;
            writeln!(functions, "async fn {name}() -> Outcome {{\n{snippet}\nOk(())\n}}")?;
            writeln!(list, "    ({path:?}, || Box::pin({name}())),")?;
        }
    }
    let folder = PathBuf::from(std::env::var_os("OUT_DIR").ok_or("cargo sets OUT_DIR")?);
    let list = format!(
        "/// Where each snippet is from, and the snippet.\nstatic SNIPPETS: &[(&str, Snippet)] = &[\n{list}];\n"
    );
    fs::write(folder.join("snippets.rs"), functions + &list)?;
    fs::write(folder.join("readme_tests.rs"), tests)?;
    Ok(())
}

/// Every Markdown page, sorted.
fn pages() -> Result<Vec<PathBuf>, Box<dyn Error>> {
    let mut pages = Vec::new();
    let mut paths: Vec<PathBuf> = PAGES.iter().map(PathBuf::from).collect();
    while let Some(path) = paths.pop() {
        println!("cargo::rerun-if-changed={}", path.display());
        if path.ends_with(GUIDES) {
            continue;
        }
        if path.is_dir() {
            for entry in fs::read_dir(&path)? {
                paths.push(entry?.path());
            }
        } else if path.extension().is_some_and(|extension| extension == "md") && path.exists() {
            pages.push(path);
        }
    }
    pages.sort();
    Ok(pages)
}

/// The program of each guide, sorted.
fn guides() -> Result<Vec<(PathBuf, String)>, Box<dyn Error>> {
    let (folder, prefix) = EXAMPLES;
    println!("cargo::rerun-if-changed={folder}");
    let mut guides = Vec::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.file_name().is_some_and(|name| name.to_string_lossy().starts_with(prefix)) {
            // Without its documentation, which inside of a module could only stand beside other attributes.
            let text = fs::read_to_string(&path)?;
            let code: Vec<&str> = text.lines().filter(|line| !line.starts_with("//!")).collect();
            guides.push((path, code.join("\n")));
        }
    }
    guides.sort();
    Ok(guides)
}

/// The text of each block that is marked as Rust.
fn snippets(page: &str) -> Vec<String> {
    let mut snippets = Vec::new();
    let mut open: Option<Vec<&str>> = None;
    for line in page.lines() {
        match (&mut open, line) {
            (None, "```rust") => open = Some(Vec::new()),
            (Some(_), "```") => snippets.extend(open.take().map(|lines| lines.join("\n"))),
            (Some(lines), line) => lines.push(line),
            (None, _) => {}
        }
    }
    snippets
}
