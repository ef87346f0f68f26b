//! Checks a whole book: links, anchors, tables, headings, HTML. Takes files by path, gives what is wrong.

use std::collections::{BTreeMap, BTreeSet};

use pulldown_cmark::{Event, HeadingLevel, Options, Parser, Tag, TagEnd};

/// What is wrong with the files of a book; empty where all is well.
///
/// `exists` returns whether a path outside the book is there; it starts with `../`.
pub(crate) fn problems(files: &BTreeMap<String, String>, exists: impl Fn(&str) -> bool) -> Vec<String> {
    let pages: BTreeMap<&str, Page> = files
        .iter()
        .filter(|(path, _)| path.ends_with(".md") || *path == "llms.txt")
        .map(|(path, text)| (path.as_str(), read(path, text)))
        .collect();
    let mut problems = Vec::new();
    for (path, page) in &pages {
        problems.extend(page.problems.iter().map(|problem| format!("{path}: {problem}")));
        for link in &page.links {
            if let Some(problem) = link_problem(path, link, files, &pages, &exists) {
                problems.push(format!("{path}: {problem}"));
            }
        }
    }
    problems
}

#[derive(Default)]
struct Page {
    links: Vec<String>,
    anchors: BTreeSet<String>,
    problems: Vec<String>,
}

fn read(path: &str, text: &str) -> Page {
    let mut page = Page::default();
    let mut counts: BTreeMap<String, usize> = BTreeMap::new();
    let mut second = BTreeSet::new();
    let mut first = 0;
    let mut heading: Option<(HeadingLevel, String)> = None;
    let options = Options::ENABLE_TABLES | Options::ENABLE_STRIKETHROUGH | Options::ENABLE_FOOTNOTES;
    for event in Parser::new_ext(text, options) {
        match event {
            // What has no effect is folded away; nothing of the specs is in these lines.
            Event::Html(html) if is_fold(&html) => {}
            Event::Html(html) | Event::InlineHtml(html) => page.problems.push(format!("raw HTML {html:?}")),
            Event::Start(Tag::Link { dest_url, .. }) => page.links.push(dest_url.to_string()),
            Event::Start(Tag::Image { dest_url, .. }) => page.problems.push(format!("an image {dest_url:?}")),
            Event::Start(Tag::Strikethrough) => page.problems.push("struck text".to_owned()),
            Event::Start(Tag::Heading { level, .. }) => heading = Some((level, String::new())),
            Event::Text(text) | Event::Code(text) => {
                if let Some((_, words)) = &mut heading {
                    words.push_str(&text);
                }
            }
            Event::End(TagEnd::Heading(_)) => {
                let Some((level, words)) = heading.take() else { continue };
                first += usize::from(level == HeadingLevel::H1);
                if level == HeadingLevel::H2 && !second.insert(words.clone()) {
                    page.problems.push(format!("the heading {words:?} stands twice"));
                }
                let slug = slug(&words);
                let count = counts.entry(slug.clone()).or_default();
                page.anchors.insert(if *count == 0 { slug } else { format!("{slug}-{count}") });
                *count += 1;
            }
            _ => {}
        }
    }
    if first != 1 && path != "SUMMARY.md" {
        page.problems.push(format!("{first} headings of the first level"));
    }
    page.problems.extend(table_problems(text));
    page.problems.extend(commands(text));
    page
}

/// As Git forges do it.
fn slug(heading: &str) -> String {
    let lower = heading.trim().to_lowercase();
    lower
        .chars()
        .filter(|c| c.is_alphanumeric() || " -_".contains(*c))
        .map(|c| if c == ' ' { '-' } else { c })
        .collect()
}

/// Rows with more or fewer cells than their header, found in the text itself: a parser fills them up silently.
fn table_problems(text: &str) -> Vec<String> {
    let mut problems = Vec::new();
    let mut fence: Option<String> = None;
    let mut width = None;
    for line in text.lines() {
        let ticks: String = line.chars().take_while(|c| *c == '`').collect();
        match &fence {
            Some(mark) if line == mark => fence = None,
            Some(_) => continue,
            None if ticks.len() >= 3 => fence = Some(ticks),
            None => {}
        }
        if fence.is_some() || !line.starts_with('|') {
            width = None;
            continue;
        }
        let cells = cells(line);
        match width {
            None => width = Some(cells),
            Some(width) if width != cells => problems.push(format!("{cells} cells under {width} headers: {line}")),
            Some(_) => {}
        }
    }
    problems
}

/// Pipes split cells even inside code, unless a backslash stands before them.
fn cells(line: &str) -> usize {
    let mut count = 0;
    let mut escaped = false;
    for c in line.chars() {
        count += usize::from(c == '|' && !escaped);
        escaped = c == '\\' && !escaped;
    }
    count - 1
}

/// What mdBook would take for a command.
fn commands(text: &str) -> Vec<String> {
    let tails = text.split("{{").skip(1).filter(|tail| tail.trim_start().starts_with('#'));
    tails.map(|tail| format!("a book command: {}", tail.lines().next().unwrap_or_default())).collect()
}

fn link_problem(
    path: &str,
    link: &str,
    files: &BTreeMap<String, String>,
    pages: &BTreeMap<&str, Page>,
    exists: &impl Fn(&str) -> bool,
) -> Option<String> {
    if link.starts_with("https://") || link.starts_with("http://") {
        return None;
    }
    let (file, anchor) = link.split_once('#').map_or((link, None), |(file, anchor)| (file, Some(anchor)));
    let target = if file.is_empty() { path.to_owned() } else { lookup(path, &decode(file)) };
    if target.starts_with("../") {
        return (!exists(&target)).then(|| format!("{link} leads to {target}, which is not there"));
    }
    if !files.contains_key(&target) {
        return Some(format!("{link} leads to {target}, which is not in the book"));
    }
    let anchor = anchor.map(decode)?;
    let known = pages.get(target.as_str()).is_some_and(|page| page.anchors.contains(&anchor));
    (!known).then(|| format!("{link}: {target} has no such heading"))
}

/// The path that a link leads to; one outside the book keeps its `../`.
fn lookup(from: &str, link: &str) -> String {
    let mut parts: Vec<&str> = from.split('/').collect();
    parts.pop();
    for part in link.split('/') {
        match part {
            "." | "" => {}
            ".." if parts.last().is_some_and(|last| *last != "..") => {
                parts.pop();
            }
            part => parts.push(part),
        }
    }
    parts.join("/")
}

fn decode(text: &str) -> String {
    let mut bytes = Vec::new();
    let mut rest = text.bytes();
    while let Some(byte) = rest.next() {
        if byte == b'%' {
            let hex: String = rest.by_ref().take(2).map(char::from).collect();
            bytes.push(u8::from_str_radix(&hex, 16).unwrap_or(b'?'));
        } else {
            bytes.push(byte);
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

/// The code blocks of a page, with their language.
pub(crate) fn blocks(text: &str) -> Vec<(String, String)> {
    let mut blocks: Vec<(String, String)> = Vec::new();
    let mut open = false;
    for event in Parser::new_ext(text, Options::ENABLE_TABLES) {
        match event {
            Event::Start(Tag::CodeBlock(kind)) => {
                open = true;
                let language = match kind {
                    pulldown_cmark::CodeBlockKind::Fenced(language) => language.to_string(),
                    pulldown_cmark::CodeBlockKind::Indented => String::new(),
                };
                blocks.push((language, String::new()));
            }
            Event::End(TagEnd::CodeBlock) => open = false,
            Event::Text(text) if open => {
                if let Some((_, block)) = blocks.last_mut() {
                    block.push_str(&text);
                }
            }
            _ => {}
        }
    }
    blocks
}

#[test]
fn every_kind_of_damage_is_found() {
    let page = "# A\n\n## B\n\n## B\n\n<b>x</b>\n\n| a | b |\n| --- | --- |\n| `c|d` | e |\n\n[x](b.md) [y](#nope) [z](../../out)\n\n{{#include x}}\n";
    let files = BTreeMap::from([("s/a.md".to_owned(), page.to_owned())]);
    let found = problems(&files, |_| false).join("\n");
    for part in
        ["stands twice", "raw HTML", "3 cells under 2", "not in the book", "no such heading", "not there", "command"]
    {
        assert!(found.contains(part), "{part} in {found}");
    }
    assert_eq!(cells(r"| a \| b | c |"), 2);
}

#[test]
fn a_sound_book_has_no_problems() {
    let files = BTreeMap::from([
        (
            "a.md".to_owned(),
            "# A\n\n#### Tag.N.Key\n\n#### Tag.N.Key\n\n[b](s/b.md#x_y) [c](#tagnkey-1) <https://a.example>\n"
                .to_owned(),
        ),
        ("s/b.md".to_owned(), "# B\n\n## x_y\n\n[a](../a.md) [o](../../../specs/x.yaml)\n".to_owned()),
    ]);
    assert_eq!(problems(&files, |path| path == "../../specs/x.yaml"), Vec::<String>::new());
}

/// A line that begins or ends what is folded away.
fn is_fold(html: &str) -> bool {
    let line = html.trim_end();
    let summary = line.strip_prefix("<summary>").and_then(|rest| rest.strip_suffix(" nothing</summary>"));
    let count = summary.and_then(|rest| rest.strip_suffix(" that change").or(rest.strip_suffix(" that changes")));
    matches!(line, "<details>" | "</details>") || count.is_some_and(|count| count.parse::<usize>().is_ok())
}
