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

/// The parts of a page in their order, each with the place of its heading and of what is below.
pub(super) struct Sections(Vec<(Section, usize, Range<usize>)>);

impl Sections {
    pub(super) fn of(text: &str) -> Self {
        let mut found: Vec<(Section, usize, Range<usize>)> = Vec::new();
        for (at, line) in lines(text, 0..text.len()) {
            let Some(section) = heading(line) else { continue };
            if let Some((last, _, below)) = found.last_mut() {
                if *last == section && section == Section::Examples {
                    continue;
                }
                below.end = at;
            }
            // Some pages give the table of the response the heading of the request.
            let again = section == Section::Request && found.iter().any(|(known, ..)| *known == section);
            let section = if again { Section::Response } else { section };
            found.push((section, at, at + line.len()..text.len()));
        }
        Self(found)
    }

    /// The heading and the text of a part; the first one with text in it.
    pub(super) fn get(&self, section: Section) -> Option<(usize, Range<usize>)> {
        self.0.iter().find(|(found, ..)| *found == section).map(|(_, at, below)| (*at, below.clone()))
    }
}

fn heading(line: &str) -> Option<Section> {
    let line = line.trim().trim_matches(['#', '*']).trim().to_lowercase();
    HEADINGS.iter().find(|(_, names)| names.contains(&line.as_str())).map(|(section, _)| *section)
}
