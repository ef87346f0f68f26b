//! A guide: a program, `guides/<number>-<words>.rs`, whose comments `//| ..` are prose between its code.

use std::mem;

use super::ProgramSpec;
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::findings::Finding;
use crate::source::{Sources, Span, Spanned};

/// A guide, with what must be known of it.
#[derive(Clone, Debug)]
pub(crate) struct GuideSpec {
    /// The program as it stands in its file.
    pub(crate) program: ProgramSpec,
    /// The program as people run it: prose is plain comments, and links are their words.
    pub(crate) text: String,
    /// The lines of its documentation behind the title and the summary.
    pub(crate) introduction: Vec<Line>,
    /// Prose and code in turn.
    pub(crate) parts: Vec<GuidePart>,
}

/// A piece of a guide.
#[derive(Clone, Debug)]
pub(crate) enum GuidePart {
    /// Lines of Markdown.
    Prose(Vec<Line>),
    /// Lines of Rust, without the blanks that the first of them begins with.
    Code(String),
}

/// A line of prose.
#[derive(Clone, Debug)]
pub(crate) enum Line {
    /// A line inside of a fence, or the fence: verbatim.
    Fenced(String),
    /// A line of Markdown, empty between paragraphs.
    Words(Vec<Words>),
}

/// A piece of a line.
#[derive(Clone, Debug)]
pub(crate) enum Words {
    /// Markdown; its links lead outside.
    Text(String),
    /// A link to a place in the book, as it is written: `[CreateVpc](vpc:CreateVpc)`.
    Link { label: String, target: Spanned<String> },
}

/// What stands where.
const FORM: &str = "Title and summary are the first two paragraphs of `//!`, and stand in lists as plain words.";

impl GuideSpec {
    /// Reads the file at an index; what is wrong with it becomes findings.
    pub(crate) fn read(sources: &Sources, file: usize, diagnostics: &mut Diagnostics) -> Option<Self> {
        let program = ProgramSpec::read(sources, file, diagnostics)?;
        if program.doc.is_empty() {
            let source = sources.get(file);
            let found = Diagnostic::about(Finding::Program, &source.path, "this guide does not say what comes of it");
            diagnostics.push(
                found
                    .reason(FORM)
                    .help("write a second paragraph of `//!`: one sentence about what one has at the end"),
            );
            return None;
        }
        let mut reader = Reader { file, fenced: false };
        let (mut text, mut introduction, mut parts) = (String::new(), Vec::new(), Vec::new());
        let (mut prose, mut code) = (Vec::new(), Vec::new());
        // Title and summary are paragraphs of the program; what follows them is the introduction.
        let mut paragraphs = 0;
        let mut between = true;
        let mut end = 0;
        for line in program.text.split_inclusive('\n') {
            let at = end;
            end += line.len();
            let line = line.trim_end_matches('\n');
            let indent = line.len() - line.trim_start().len();
            let (blanks, said) = line.split_at(indent);
            if at < program.code {
                let said = said.trim_start_matches("//!");
                let gap = usize::from(said.starts_with(' '));
                let start = at + line.len() - said.len() + gap;
                let words = reader.line(&said[gap..], start);
                paragraphs += usize::from(between && !words.is_empty());
                between = words.is_empty();
                text.push_str(format!("//! {}", words.plain(false)).trim_end());
                if paragraphs > 2 {
                    introduction.push(words);
                } else if let Some((_, target)) = words.links().next() {
                    let found = Diagnostic::new(Finding::GuideLink, target.span, "a link in the title or the summary");
                    diagnostics.push(found.reason(FORM).help("put it into a paragraph that follows them"));
                }
            } else if let Some(said) = said.strip_prefix("//|") {
                push_code(&mut code, &mut parts);
                let gap = usize::from(said.starts_with(' '));
                let words = reader.line(&said[gap..], at + line.len() - said.len() + gap);
                text.push_str(format!("{blanks}// {}", words.plain(true)).trim_end());
                prose.push(words);
            } else {
                push_prose(&mut prose, &mut parts);
                reader.fenced = false;
                text.push_str(line);
                code.push(line);
            }
            text.push('\n');
        }
        push_prose(&mut prose, &mut parts);
        push_code(&mut code, &mut parts);
        Some(Self { program, text, introduction, parts })
    }

    /// Its links, from the first to the last.
    pub(crate) fn links(&self) -> impl Iterator<Item = (&str, &Spanned<String>)> {
        let prose = self.parts.iter().filter_map(|part| match part {
            GuidePart::Prose(lines) => Some(lines),
            GuidePart::Code(_) => None,
        });
        std::iter::once(&self.introduction).chain(prose).flatten().flat_map(Line::links)
    }
}

impl Line {
    fn is_empty(&self) -> bool {
        matches!(self, Self::Words(words) if words.is_empty())
    }

    fn links(&self) -> impl Iterator<Item = (&str, &Spanned<String>)> {
        let words = match self {
            Self::Words(words) => words.as_slice(),
            Self::Fenced(_) => &[],
        };
        words.iter().filter_map(|words| match words {
            Words::Link { label, target } => Some((label.as_str(), target)),
            Words::Text(_) => None,
        })
    }

    /// The line without links, and without the mark of a heading where that is to go.
    fn plain(&self, heading: bool) -> String {
        let words = match self {
            Self::Fenced(line) => return line.clone(),
            Self::Words(words) => words.iter().map(|words| match words {
                Words::Text(text) => text.as_str(),
                Words::Link { label, .. } => label,
            }),
        };
        let line: String = words.collect();
        let title = line.trim_start_matches('#');
        if heading && title.len() < line.len() { title.trim_start().to_owned() } else { line }
    }
}

/// Reads lines of prose.
struct Reader {
    file: usize,
    /// Whether the line is inside of a fence.
    fenced: bool,
}

impl Reader {
    /// A line that begins at a byte of the file.
    fn line(&mut self, line: &str, at: usize) -> Line {
        let line = line.trim_end();
        let is_fence = line.trim_start().starts_with("```");
        self.fenced ^= is_fence;
        if is_fence || self.fenced {
            return Line::Fenced(line.to_owned());
        }
        let mut words = Vec::new();
        // Where the text begins that is not yet among the words, and the last bracket that opened in it.
        let (mut begun, mut opened) = (0, None);
        let mut next = 0;
        while let Some(mark) = line.get(next..).and_then(|rest| rest.find(['`', '[', ']'])).map(|found| next + found) {
            let rest = &line[mark..];
            next = mark + 1;
            if rest.starts_with('`') {
                let ticks = rest.len() - rest.trim_start_matches('`').len();
                let close = rest[ticks..].find(&rest[..ticks]).map_or(0, |found| found + ticks);
                next = mark + ticks + close;
            } else if rest.starts_with('[') {
                opened = Some(mark);
            } else if let Some(target) = rest.strip_prefix("](").and_then(|rest| rest.split_once(')')).map(|(to, _)| to)
                && !target.starts_with("https://")
                && !target.starts_with("http://")
            {
                // Without an opening bracket the words stand on another line: a link without a label, to be found.
                let start = opened.take().unwrap_or(mark);
                let label = line.get(start + 1..mark).unwrap_or_default().to_owned();
                if start > begun {
                    words.push(Words::Text(line[begun..start].to_owned()));
                }
                let span = Span::new(self.file, at + mark + 2..at + mark + 2 + target.len());
                words.push(Words::Link { label, target: Spanned { value: target.to_owned(), span } });
                begun = mark + 2 + target.len() + 1;
                next = begun;
            }
        }
        if begun < line.len() {
            words.push(Words::Text(line[begun..].to_owned()));
        }
        Line::Words(words)
    }
}

fn push_prose(prose: &mut Vec<Line>, parts: &mut Vec<GuidePart>) {
    if !prose.is_empty() {
        parts.push(GuidePart::Prose(mem::take(prose)));
    }
}

/// Code without blank lines at its ends, and without the blanks that its first line begins with.
fn push_code(code: &mut Vec<&str>, parts: &mut Vec<GuidePart>) {
    let lines = mem::take(code);
    let indent_of = |line: &str| line.len() - line.trim_start().len();
    // What ends the function around it stands further to the left, and stays there.
    let indent = lines.iter().find(|line| !line.trim().is_empty()).map_or(0, |line| indent_of(line));
    let dedented: Vec<&str> =
        lines.iter().map(|line| line.get(indent.min(indent_of(line))..).unwrap_or_default()).collect();
    let text = dedented.join("\n");
    let text = text.trim_matches('\n');
    if !text.trim().is_empty() {
        parts.push(GuidePart::Code(text.trim_end().to_owned()));
    }
}
