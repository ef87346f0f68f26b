//! The pages and files that hold the book together: start page, table of contents, and the texts for language models.

use serde::Serialize;

use super::guides::{self, Listed};
use super::link::{Site, action_path};
use super::programs::{self, Programs};
use super::sources;
use super::text::Md;
use crate::files::Files;
use crate::model::{Model, ServiceId};

/// What the start page, the table of contents and `llms.txt` are made from.
#[derive(Serialize)]
pub(super) struct Book {
    services: Vec<ServiceView>,
    programs: Programs,
    guides: Vec<Listed>,
}

#[derive(Serialize)]
struct ServiceView {
    title: Md,
    home: Md,
    doc: Md,
    version: Md,
    count: usize,
    groups: Vec<GroupView>,
    /// Resources, types, errors.
    pages: Vec<Md>,
}

#[derive(Serialize)]
struct GroupView {
    home: Md,
    actions: Vec<ActionView>,
}

#[derive(Serialize)]
struct ActionView {
    link: Md,
    summary: Md,
}

pub(super) fn view(site: &Site<'_>, model: &Model) -> Book {
    Book {
        services: model.service_ids().map(|service| service_view(site, service)).collect(),
        programs: programs::view(model),
        guides: guides::list(site, "SUMMARY.md"),
    }
}

fn service_view(site: &Site<'_>, id: ServiceId) -> ServiceView {
    let place = site.place(id, "README.md".to_owned());
    let service = place.service;
    let page = |label: &str, file: &str| place.link(&Md::literal(label), &format!("{}/{file}", service.id));
    let action = |action: &crate::model::Action| ActionView {
        link: place.link(&Md::literal(&action.wire), &action_path(service, action)),
        summary: sources::summary(action),
    };
    ServiceView {
        title: Md::literal(&service.title),
        home: page(&service.title, "README.md"),
        doc: Md::prose(&service.doc).sentence(),
        version: Md::code(&service.version),
        count: service.actions.len(),
        groups: service
            .group_ids()
            .map(|id| GroupView {
                home: page(&service.group(id).title, &group_file(&service.group(id).id)),
                actions: service.actions_of(id).map(|(_, one)| action(one)).collect(),
            })
            .collect(),
        pages: [("Resources", "resources.md"), ("Types", "types.md"), ("Errors", "errors.md")]
            .map(|(label, file)| page(&format!("{label} of {}", service.title), file))
            .into(),
    }
}

/// The page of a group, below the folder of its service.
pub(super) fn group_file(group: &str) -> String {
    format!("{group}/README.md")
}

/// All pages about services as one text, in reading order; links are plain words, since there is nowhere to go.
pub(super) fn full_text(site: &Site<'_>, files: &Files) -> String {
    let mut paths = vec!["README.md".to_owned()];
    for service in &site.model.services {
        let id = &service.id;
        paths.push(format!("{id}/README.md"));
        for group in service.group_ids() {
            paths.push(format!("{id}/{}", group_file(&service.group(group).id)));
            paths.extend(service.actions_of(group).map(|(_, action)| action_path(service, action)));
        }
        paths.extend(["resources.md", "types.md", "errors.md"].map(|file| format!("{id}/{file}")));
    }
    paths.extend(["programs.md", "errors.md", "parameters.md", "ram.md"].map(str::to_owned));
    let texts = paths.iter().filter_map(|path| files.get(path).map(without_links));
    texts.collect::<Vec<_>>().join("\n")
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
