//! Guides: prose and code in turn, a page each, and the list of them.

use serde::Serialize;

use super::code::fence;
use super::link::{Site, action_path, relative};
use super::programs::command;
use super::text::{Md, fenced_line};
use crate::model::{Guide, GuideLine, GuidePart, GuideTarget, GuideWords, Service};

/// The folder of the guides.
const FOLDER: &str = "guides";

/// A guide among others.
#[derive(Serialize)]
pub(super) struct Listed {
    link: Md,
    summary: Md,
}

/// The page of a guide.
#[derive(Serialize)]
pub(super) struct Page {
    title: Md,
    summary: Md,
    introduction: String,
    /// Prose and code, from the first to the last.
    parts: Vec<String>,
    /// The command, for a block of code.
    run: String,
    /// The environment that leads to the mock server.
    endpoints: Md,
    services: Md,
}

/// The guides, with links from a page of the book.
pub(super) fn list(site: &Site<'_>, from: &str) -> Vec<Listed> {
    let one = |guide: &Guide| Listed {
        link: Md::link(&title(guide), &relative(from, &path(guide))),
        summary: Md::prose(&guide.summary).sentence(),
    };
    site.model.guides.iter().map(one).collect()
}

/// The page of a guide in the book.
pub(super) fn path(guide: &Guide) -> String {
    format!("{FOLDER}/{}.md", guide.page)
}

/// The page with the list.
pub(super) fn home() -> String {
    format!("{FOLDER}/README.md")
}

pub(super) fn page(site: &Site<'_>, guide: &Guide) -> Page {
    let model = site.model;
    let services: Vec<&Service> = guide.program.services.iter().map(|id| model.service(*id)).collect();
    let part = |part: &GuidePart| match part {
        GuidePart::Prose(lines) => prose(site, guide, lines),
        GuidePart::Code(code) => fence("rust", code),
    };
    Page {
        title: title(guide),
        summary: Md::prose(&guide.summary).sentence(),
        introduction: prose(site, guide, &guide.introduction),
        parts: guide.parts.iter().map(part).collect(),
        run: command(&guide.program),
        endpoints: Md::listing(services.iter().map(|one| Md::code(&one.names.endpoint_variable)), "and"),
        services: Md::listing(services.iter().map(|service| Md::literal(&service.title)), "and"),
    }
}

fn title(guide: &Guide) -> Md {
    Md::prose(guide.program.title.trim_end_matches('.'))
}

/// Lines of Markdown with their links resolved.
fn prose(site: &Site<'_>, guide: &Guide, lines: &[GuideLine]) -> String {
    let one = |line: &GuideLine| match line {
        GuideLine::Fenced(line) => fenced_line(line),
        GuideLine::Words(words) => line_of(site, guide, words),
    };
    lines.iter().map(one).collect::<Vec<_>>().join("\n").trim().to_owned()
}

fn line_of(site: &Site<'_>, guide: &Guide, words: &[GuideWords]) -> String {
    let from = path(guide);
    let one = |words: &GuideWords| match words {
        GuideWords::Text(text) => Md::part(text),
        GuideWords::Link { label, to } => target(site, &from, *to, label),
    };
    words.iter().map(|words| one(words).to_string()).collect()
}

fn target(site: &Site<'_>, from: &str, to: GuideTarget, label: &str) -> Md {
    let model = site.model;
    let place = |id| site.place(id, from.to_owned());
    let label = Md::prose(label);
    match to {
        GuideTarget::Action(service, action) => {
            let service_of = model.service(service);
            place(service).link(&label, &action_path(service_of, service_of.action(action)))
        }
        GuideTarget::Resource(id) => place(id.service).resource_with(id, &label),
        GuideTarget::Page(page) => Md::link(&label, &relative(from, &format!("{page}.md"))),
        GuideTarget::Guide(index) => match model.guides.get(index) {
            Some(other) => Md::link(&label, &relative(from, &path(other))),
            None => label,
        },
    }
}
