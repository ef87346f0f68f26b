//! The parts of a page, by their headings.

use std::ops::Range;

use super::text::lines;

/// A part of a page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Section {
    Request,
    Response,
    Examples,
    Errors,
}

/// The headings of the documents, in lower case.
const HEADINGS: &[(Section, &[&str])] = &[
    (Section::Request, &["request parameters", "请求参数"]),
    (Section::Response, &["response parameters", "response elements", "返回数据", "返回参数"]),
    (
        Section::Examples,
        &[
            "examples",
            "request example",
            "request examples",
            "response example",
            "response examples",
            "示例",
            "请求示例",
            "正常返回示例",
        ],
    ),
    (Section::Errors, &["error codes", "errors", "错误码"]),
];

/// A heading, and what is below it up to the next one.
struct Part {
    section: Section,
    heading: usize,
    below: Range<usize>,
}

/// The parts of a page in their order. Those without text are there only where no other is of their kind.
pub(super) struct Sections(Vec<Part>);

impl Sections {
    pub(super) fn of(text: &str) -> Self {
        let mut parts: Vec<Part> = Vec::new();
        for (at, line) in lines(text, 0..text.len()) {
            let Some(section) = heading(line) else { continue };
            if let Some(last) = parts.last_mut() {
                if last.section == section && section == Section::Examples {
                    continue;
                }
                last.below.end = at;
            }
            parts.push(Part { section, heading: at, below: at + line.len()..text.len() });
        }
        let has_text = |part: &Part| !text[part.below.clone()].trim().is_empty();
        let full: Vec<Section> = parts.iter().filter(|part| has_text(part)).map(|part| part.section).collect();
        parts.retain(|part| has_text(part) || !full.contains(&part.section));
        // Some pages give the table of the response the heading of the request.
        if parts.iter().all(|part| part.section != Section::Response) {
            let requests = parts.iter_mut().filter(|part| part.section == Section::Request);
            requests.skip(1).for_each(|part| part.section = Section::Response);
        }
        Self(parts)
    }

    /// Each part of a kind: its heading, and where its text is.
    pub(super) fn all(&self, section: Section) -> impl Iterator<Item = (usize, Range<usize>)> + '_ {
        let parts = self.0.iter().filter(move |part| part.section == section);
        parts.map(|part| (part.heading, part.below.clone()))
    }
}

fn heading(line: &str) -> Option<Section> {
    let line = line.trim().trim_matches(['#', '*']).trim().to_lowercase();
    HEADINGS.iter().find(|(_, names)| names.contains(&line.as_str())).map(|(section, _)| *section)
}
