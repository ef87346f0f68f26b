//! More than one syntax error a file: what is not YAML is taken apart, line by line, until the mistakes stand alone.

use std::borrow::Cow;
use std::ops::Range;

use super::piece::Piece;
use super::{Node, NodeValue, parse as yaml, slips};
use crate::diagnostic::Diagnostic;
use crate::findings::Finding;
use crate::source::Sources;

/// How many levels of indentation a broken part is taken apart: a file, a section, an entry, a part of it.
const LEVELS: usize = 4;
/// Most syntax errors that are told of one file: more come of one cause, or of a file that is no spec.
const MOST: usize = 20;

/// A file as a tree.
pub(crate) struct Tree {
    /// The tree, in which what could not be read is [`NodeValue::Broken`].
    pub(crate) node: Node,
    /// Whether it is not YAML as a whole, so that something may be missing from the tree.
    pub(crate) torn: bool,
    /// What is wrong with it as YAML.
    pub(crate) findings: Vec<Diagnostic>,
}

/// Parses a file. What is not YAML is reported and left out of the tree, where it can be told from the rest.
pub(crate) fn parse(sources: &Sources, file: usize) -> Tree {
    let mut findings = Vec::new();
    let piece = Piece { text: Cow::Borrowed(&sources.get(file).text), base: 0, file };
    let torn = yaml::parse(&piece, &mut findings).map_err(|_| findings.clear());
    match torn {
        Ok(node) => Tree { node, torn: false, findings },
        Err(()) => Tree { node: whole(&piece, LEVELS, &mut findings), torn: true, findings },
    }
}

/// A piece, or what can be read of it.
fn whole(piece: &Piece<'_>, levels: usize, findings: &mut Vec<Diagnostic>) -> Node {
    let mut found = Vec::new();
    let failure = match yaml::parse(piece, &mut found) {
        Ok(node) => {
            findings.append(&mut found);
            return node;
        }
        Err(failure) => failure,
    };
    let before = findings.len();
    let parts = if failure.local && levels > 0 { parts(piece, levels, findings) } else { None };
    // The parts may be good each by itself, and the whole is still not.
    if findings.len() == before && before < MOST {
        findings.push(slips::explained(*failure, piece));
    }
    let value = parts.unwrap_or(NodeValue::Broken);
    Node { value, span: piece.span(0..0) }
}

/// The entries or elements of a block, each read by itself; `None` where it is neither.
fn parts(piece: &Piece<'_>, levels: usize, findings: &mut Vec<Diagnostic>) -> Option<NodeValue> {
    let chunks = chunks(&piece.text);
    let alone = chunks.len() == 1;
    let mut items = Vec::new();
    let mut entries = Vec::new();
    for bytes in chunks {
        let chunk = straightened(sub(piece, bytes), findings);
        let read = if alone { None } else { readable(&chunk, findings) };
        if read.is_none()
            && let Some(more) = deeper(&chunk, findings)
        {
            entries.extend(more);
            continue;
        }
        match read {
            Some(NodeValue::Sequence(more)) => items.extend(more),
            Some(NodeValue::Mapping(more)) => entries.extend(more),
            Some(NodeValue::Null) => {}
            Some(_) if findings.len() < MOST => findings.push(slips::stray(&chunk)),
            Some(_) => {}
            None => match Start::of(&chunk.text) {
                Some(Start::Element { dash }) => items.push(element(&chunk, dash, levels, findings)),
                Some(Start::Entry { key, body }) => {
                    let node = name(&chunk, key);
                    entries.push((node, entry(&chunk, body, levels, findings)));
                }
                // The whole is what is wrong.
                None if alone => return None,
                None => report(&chunk, findings),
            },
        }
    }
    match (items.is_empty(), entries.is_empty()) {
        (false, true) => Some(NodeValue::Sequence(items)),
        (true, false) => Some(NodeValue::Mapping(entries)),
        _ => None,
    }
}

/// An entry whose value is on its own line, and entries that are indented deeper below it: each is good by itself.
fn deeper(chunk: &Piece<'_>, findings: &mut Vec<Diagnostic>) -> Option<Vec<(Node, Node)>> {
    let first = chunk.text.find('\n')? + 1;
    let Some(Start::Entry { body: None, .. }) = Start::of(&chunk.text) else { return None };
    let rest = sub(chunk, first..chunk.text.len());
    let (Some(NodeValue::Mapping(mut entries)), Some(NodeValue::Mapping(more))) =
        (readable(&sub(chunk, 0..first), findings), readable(&rest, findings))
    else {
        return None;
    };
    if findings.len() < MOST {
        let at = rest.text.len() - rest.text.trim_start_matches(' ').len();
        let place = rest.text.trim_start().split(':').next().map_or(0, str::len);
        findings.push(
            Diagnostic::new(
                Finding::Yaml,
                rest.span(at..at + place),
                "this line is indented deeper than the one before, which has its value already",
            )
            .label("indented too deep")
            .help("indent it like the other keys"),
        );
    }
    entries.extend(more);
    Some(entries)
}

/// The key of a broken entry, which may stand in quotes.
fn name(chunk: &Piece<'_>, key: Range<usize>) -> Node {
    let text = &chunk.text[key.clone()];
    let inside = |mark: char| text.strip_prefix(mark)?.strip_suffix(mark);
    let value = match inside('"').or_else(|| inside('\'')) {
        Some(text) => NodeValue::Quoted(text.to_owned()),
        None => NodeValue::Plain(text.to_owned()),
    };
    Node { value, span: chunk.span(key) }
}

/// A chunk that is good by itself.
fn readable(chunk: &Piece<'_>, findings: &mut Vec<Diagnostic>) -> Option<NodeValue> {
    let mut found = Vec::new();
    let node = yaml::parse(chunk, &mut found).ok()?;
    findings.append(&mut found);
    Some(node.value)
}

/// A broken element of a list: what stands behind its dash.
fn element(chunk: &Piece<'_>, dash: usize, levels: usize, findings: &mut Vec<Diagnostic>) -> Node {
    let blanked = format!("{} {}", &chunk.text[..dash], &chunk.text[dash + 1..]);
    whole(&Piece { text: Cow::Owned(blanked), ..chunk.clone() }, levels - 1, findings)
}

/// The value of a broken entry: the block below its key, where it has one.
fn entry(chunk: &Piece<'_>, body: Option<usize>, levels: usize, findings: &mut Vec<Diagnostic>) -> Node {
    if let Some(start) = body {
        return whole(&sub(chunk, start..chunk.text.len()), levels - 1, findings);
    }
    report(chunk, findings);
    Node { value: NodeValue::Broken, span: chunk.span(0..0) }
}

/// Reports what is wrong with a chunk.
fn report(chunk: &Piece<'_>, findings: &mut Vec<Diagnostic>) {
    if findings.len() < MOST
        && let Err(failure) = yaml::parse(chunk, &mut Vec::new())
    {
        findings.push(slips::explained(*failure, chunk));
    }
}

/// A chunk that is indented with spaces alone.
fn straightened<'p>(chunk: Piece<'p>, findings: &mut Vec<Diagnostic>) -> Piece<'p> {
    let Some(found) = slips::odd_indent(&chunk) else { return chunk };
    let indent = chunk.text.len() - chunk.text.trim_start().len();
    if findings.len() < MOST {
        findings.push(found);
    }
    let text = " ".repeat(indent) + &chunk.text[indent..];
    Piece { text: Cow::Owned(text), ..chunk }
}

fn sub<'p>(piece: &'p Piece<'_>, bytes: Range<usize>) -> Piece<'p> {
    Piece { text: Cow::Borrowed(&piece.text[bytes.clone()]), base: piece.base + bytes.start, file: piece.file }
}

/// The lines that belong together: each that is indented no more than the first one starts another chunk. So does one
/// inside a block that is indented with other signs than spaces, of which nobody can say how deep it is.
fn chunks(text: &str) -> Vec<Range<usize>> {
    let mut chunks: Vec<Range<usize>> = Vec::new();
    let mut least = usize::MAX;
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        let content = line.trim_start_matches(' ');
        let indent = line.len() - content.len();
        let starts = !content.trim().is_empty() && !content.starts_with(['#', '}', ']']);
        let odd = content.starts_with(char::is_whitespace);
        let deep = if odd { least == 0 } else { indent > least };
        if starts && (chunks.is_empty() || !deep) {
            if !odd {
                least = least.min(indent);
            }
            chunks.push(at..at + line.len());
        } else if let Some(last) = chunks.last_mut() {
            last.end = at + line.len();
        }
        at += line.len();
    }
    chunks
}

/// How a chunk starts.
enum Start {
    /// With a dash at this place.
    Element { dash: usize },
    /// With a key; below it a block, which starts at `body`.
    Entry { key: Range<usize>, body: Option<usize> },
}

impl Start {
    fn of(text: &str) -> Option<Self> {
        let line = text.lines().next().unwrap_or_default();
        let content = line.trim_start_matches(' ');
        let indent = line.len() - content.len();
        if content.starts_with("- ") {
            return Some(Self::Element { dash: indent });
        }
        let (name, rest) = content.split_once(':')?;
        if name.is_empty() || name.len() > 100 || name.contains([' ', '{', '[', ',']) {
            return None;
        }
        let rest = rest.trim();
        let body = text
            .find('\n')
            .map(|end| end + 1)
            .filter(|start| (rest.is_empty() || rest.starts_with('#')) && !text[*start..].trim().is_empty());
        Some(Self::Entry { key: indent..indent + name.len(), body })
    }
}
