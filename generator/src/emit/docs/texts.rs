//! The texts for language models: the pages of a group in one file, and `llms.txt`, which lists them.

use serde::Serialize;

use super::book::{Book, group_file};
use super::link::{Site, action_path};
use super::text::{Md, md};
use crate::files::Files;

/// Several pages as one text.
pub(super) struct Text {
    pub(super) path: String,
    pub(super) text: String,
    title: Md,
}

/// What `llms.txt` is made from.
#[derive(Serialize)]
pub(super) struct View<'a> {
    #[serde(flatten)]
    book: &'a Book,
    texts: Vec<Md>,
}

/// The folder of the texts of services.
const FOLDER: &str = "llms";

pub(super) fn view<'a>(book: &'a Book, texts: &[Text]) -> View<'a> {
    let kilobytes = |text: &str| text.len().div_ceil(1000);
    let link = |text: &Text| md!("{}, {} kB", Md::link(&text.title, &text.path), kilobytes(&text.text));
    View { book, texts: texts.iter().map(link).collect() }
}

/// For each service a text of its own pages and one for each group, then one of the indexes of all services.
pub(super) fn of(site: &Site<'_>, files: &Files) -> Vec<Text> {
    let text = |name: String, title: Md, paths: Vec<String>| {
        let pages = paths.iter().filter_map(|path| files.get(path).map(without_links));
        Text { path: format!("{name}.txt"), text: pages.collect::<Vec<_>>().join("\n"), title }
    };
    let mut texts = Vec::new();
    for service in &site.model.services {
        let id = &service.id;
        let title = Md::literal(&service.title);
        let pages = ["README.md", "map.md", "resources.md", "types.md", "errors.md"];
        texts.push(text(format!("{FOLDER}/{id}"), title.clone(), pages.map(|file| format!("{id}/{file}")).into()));
        for group in service.group_ids() {
            let own = service.group(group);
            let mut paths = vec![format!("{id}/{}", group_file(&own.id))];
            paths.extend(service.actions_of(group).map(|(_, action)| action_path(service, action)));
            texts.push(text(format!("{FOLDER}/{id}/{}", own.id), md!("{}: {}", title, Md::literal(&own.title)), paths));
        }
    }
    let indexes =
        ["README.md", "calling.md", "status.md", "programs.md", "python.md", "errors.md", "parameters.md", "ram.md"];
    texts.push(text(
        "llms-indexes".to_owned(),
        Md::literal("Start page and indexes"),
        indexes.map(str::to_owned).into(),
    ));
    texts
}

/// All of them as one.
pub(super) fn joined(texts: &[Text]) -> String {
    texts.iter().map(|text| text.text.as_str()).collect::<Vec<_>>().join("\n")
}

/// Markdown with the words of its links instead of the links; code stays as it is.
fn without_links(markdown: &str) -> String {
    let mut out = String::with_capacity(markdown.len());
    let mut fence: Option<&str> = None;
    for line in markdown.lines() {
        let ticks = line.len() - line.trim_start_matches('`').len();
        match fence {
            Some(mark) if line == mark => fence = None,
            Some(_) => {}
            None if ticks >= 3 => fence = line.get(..ticks),
            None => {
                out.push_str(&line_without_links(line));
                out.push('\n');
                continue;
            }
        }
        out.push_str(line);
        out.push('\n');
    }
    out
}

fn line_without_links(line: &str) -> String {
    let mut out = String::with_capacity(line.len());
    let mut opened: Vec<usize> = Vec::new();
    let mut rest = line;
    loop {
        let (plain, marked) = rest.split_at(rest.find(['\\', '`', '[', ']']).unwrap_or(rest.len()));
        out.push_str(plain);
        rest = marked;
        let Some(c) = rest.chars().next() else { break };
        let run = rest.len() - rest.trim_start_matches('`').len();
        let mark = rest.get(..run).unwrap_or_default();
        let mut step = c.len_utf8();
        match c {
            '\\' => step += rest.chars().nth(1).map_or(0, char::len_utf8),
            '`' => step = rest.get(run..).and_then(|tail| tail.find(mark)).map_or(run, |end| run + end + run),
            '[' => opened.push(out.len()),
            ']' => {
                let target = rest.strip_prefix("](").and_then(|tail| tail.find(')'));
                if let (Some(start), Some(end)) = (opened.pop(), target) {
                    out.remove(start);
                    rest = rest.get(end + 3..).unwrap_or_default();
                    continue;
                }
            }
            _ => {}
        }
        out.push_str(rest.get(..step).unwrap_or_default());
        rest = rest.get(step..).unwrap_or_default();
    }
    out
}
