//! What most often makes a text no YAML, told by what to write: quotes around text with a comma, a colon, a bracket.

use std::ops::Range;

use super::piece::{Failure, Piece};
use super::{Node, NodeValue};
use crate::diagnostic::Diagnostic;
use crate::findings::Finding;

/// Longest line that is looked through: no line of a spec comes near.
const LONGEST: usize = 20_000;
/// Longest text that is shown in full.
const SHOWN: usize = 300;

/// The finding of a failure: what the reader noticed, or the slip that it comes of where that is plain.
pub(super) fn explained(failure: Failure, piece: &Piece<'_>) -> Diagnostic {
    if !failure.syntax {
        return failure.finding;
    }
    let mut start = 0;
    for line in piece.text.split_inclusive('\n') {
        if start > failure.at {
            break;
        }
        let text = line.trim_end();
        if text.len() <= LONGEST
            && let Some(found) = slip(text, start, piece)
        {
            return found;
        }
        start += line.len();
    }
    unclosed(piece, failure.at).or_else(|| no_colon(piece, failure.at)).unwrap_or(failure.finding)
}

/// The first slip of a line.
fn slip(line: &str, start: usize, piece: &Piece<'_>) -> Option<Diagnostic> {
    let at = |bytes: Range<usize>| piece.span(start + bytes.start..start + bytes.end);
    let content = line.trim_start();
    let indent = line.len() - content.len();
    if let Some(found) = odd_indent_of(line, start, piece) {
        return Some(found);
    }
    if content.starts_with('#') || content.is_empty() {
        return None;
    }
    if let Some(place) = content.find('：')
        && !content[..place].contains([':', '"', '\''])
    {
        let span = at(indent + place..indent + place + '：'.len_utf8());
        let found = Diagnostic::new(Finding::Yaml, span, "the colon behind this key is `：`, a full-width one");
        return Some(found.label("not `:`").help(format!("write `{}: `", &content[..place])));
    }
    let text = values(line).find(|text| text.needs_quotes())?;
    Some(quote(at(text.bytes.clone()), text.text, text.reason()))
}

/// Another sign than a space before the first line of a piece.
pub(super) fn odd_indent(piece: &Piece<'_>) -> Option<Diagnostic> {
    odd_indent_of(piece.text.lines().next()?, 0, piece)
}

fn odd_indent_of(line: &str, start: usize, piece: &Piece<'_>) -> Option<Diagnostic> {
    let indent = line.len() - line.trim_start().len();
    let (place, odd) = line[..indent].char_indices().find(|(_, c)| *c != ' ')?;
    let name = if odd == '\t' { "a tab".to_owned() } else { format!("the character U+{:04X}", u32::from(odd)) };
    let span = piece.span(start + place..start + place + odd.len_utf8());
    let found = Diagnostic::new(Finding::Yaml, span, format!("this line is indented with {name}"));
    Some(found.label("not a space").help("indent with spaces"))
}

/// A line that is YAML and stands where it is neither a key nor an element.
pub(super) fn stray(piece: &Piece<'_>) -> Diagnostic {
    let line = piece.text.lines().next().unwrap_or_default().trim_end();
    let short = line.len() <= LONGEST;
    let found = if short { slip(line, 0, piece) } else { None };
    found.or_else(|| no_colon(piece, 0)).unwrap_or_else(|| {
        let indent = line.len() - line.trim_start().len();
        let span = piece.span(indent..line.len());
        let found = Diagnostic::new(Finding::Yaml, span, "this is neither a key with a value nor an element of a list");
        found.label("stands by itself").help("write `key: value`, or indent it as a part of what stands before")
    })
}

/// A line of words where a key should be.
fn no_colon(piece: &Piece<'_>, noticed: usize) -> Option<Diagnostic> {
    let start = piece.text.get(..noticed)?.rfind('\n').map_or(0, |at| at + 1);
    let line = piece.text[start..].lines().next()?.trim_end();
    let content = line.trim_start_matches(' ');
    let indent = line.len() - content.len();
    let word = |c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | ' ' | '.' | '-');
    if content.is_empty() || content.len() > SHOWN || content.starts_with('-') || !content.chars().all(word) {
        return None;
    }
    let span = piece.span(start + indent..start + line.len());
    let found =
        Diagnostic::new(Finding::Yaml, span, "there is no `: ` in this line, which is neither a key nor a value");
    let found = found.label("no colon");
    Some(match content.split_once(' ') {
        Some((key, value)) => found.help(format!("write `{key}: {value}`, or indent it as a part of the text before")),
        None => found.help(format!("write `{content}: ` and its value")),
    })
}

/// Text of a line that stands where a value does, without quotes.
struct Text<'l> {
    bytes: Range<usize>,
    text: &'l str,
    /// Whether it stands inside braces.
    flow: bool,
}

impl Text<'_> {
    fn needs_quotes(&self) -> bool {
        self.text.starts_with(['%', '@', '`'])
            || self.text.contains(": ")
            || (self.flow
                && (self.text.contains(['{', '}', '[', ']']) || self.text.contains(" #") || self.text.ends_with(':')))
    }

    fn reason(&self) -> &'static str {
        match self.text {
            text if text.starts_with(['%', '@', '`']) => "no text begins with this sign, unless it is in quotes",
            text if text.contains(": ") => "a colon and a space make a key of what stands before them",
            text if text.contains(" #") => "a space and `#` begin a comment, which ends with the line",
            text if text.ends_with(':') => "a colon at the end makes a key of the text",
            _ => "inside braces, a bracket begins or ends a value",
        }
    }
}

/// The texts without quotes behind the keys of a line.
fn values(line: &str) -> impl Iterator<Item = Text<'_>> {
    let mut out = Vec::new();
    let mut at = line.len() - line.trim_start_matches([' ', '-']).len();
    let mut flow = false;
    while at < line.len() {
        let Some(key) = key(&line[at..]) else {
            // Past the next place where a key may begin.
            let Some(next) = next(line, at) else { break };
            (at, flow) = (next, true);
            continue;
        };
        let value = at + key;
        let rest = &line[value..];
        match rest.as_bytes().first() {
            Some(b'{' | b'[') => (at, flow) = (value + 1 + spaces(&line[value + 1..]), true),
            Some(quote @ (b'"' | b'\'')) => {
                let Some(end) = rest[1..].find(char::from(*quote)) else { break };
                let Some(next) = next(line, value + end + 2) else { break };
                (at, flow) = (next, true);
            }
            _ => {
                let end = if flow { following_key(line, value) } else { None };
                let text = trimmed(&line[value..end.unwrap_or(line.len())], flow);
                if !text.is_empty() {
                    out.push(Text { bytes: value..value + text.len(), text, flow });
                }
                let Some(end) = end else { break };
                at = end + 1 + spaces(&line[end + 1..]);
            }
        }
    }
    out.into_iter()
}

/// The length of `Name: ` at the start, with the spaces behind it.
fn key(text: &str) -> Option<usize> {
    let name = text
        .bytes()
        .take_while(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'.' | b'-' | b'$'))
        .count();
    let rest = text[name..].strip_prefix(':')?;
    let gap = spaces(rest);
    (name > 0 && gap > 0).then_some(name + 1 + gap)
}

fn spaces(text: &str) -> usize {
    text.len() - text.trim_start_matches(' ').len()
}

/// Where the next key may begin: behind a brace or a comma.
fn next(line: &str, from: usize) -> Option<usize> {
    let found = line.get(from..)?.find(['{', ','])?;
    let start = from + found + 1;
    Some(start + spaces(&line[start..]))
}

/// The comma before the next key.
fn following_key(line: &str, from: usize) -> Option<usize> {
    let commas = line[from..].match_indices(',').map(|(at, _)| from + at);
    commas.into_iter().find(|at| key(&line[at + 1 + spaces(&line[at + 1..])..]).is_some())
}

/// Text without the brackets behind it that it did not open.
fn trimmed(text: &str, flow: bool) -> &str {
    let mut text = text.trim_end();
    let count = |signs: [char; 2]| text.matches(signs).count();
    let mut surplus = if flow { count(['}', ']']).saturating_sub(count(['{', '['])) } else { 0 };
    while let Some(rest) = text.strip_suffix(['}', ']']).filter(|_| surplus > 0) {
        surplus -= 1;
        text = rest.trim_end();
    }
    text.trim_end_matches(',').trim_end()
}

/// Text that lost its end to commas: in braces, `doc: One, two` has a key `two` without a value. It is made whole, so
/// that nothing else is said about it.
pub(super) fn rejoined(
    entries: Vec<(Node, Node)>,
    piece: &Piece<'_>,
    findings: &mut Vec<Diagnostic>,
) -> Vec<(Node, Node)> {
    if !entries.iter().any(|(_, value)| matches!(value.value, NodeValue::Null)) {
        return entries;
    }
    let local = |place: usize| place.saturating_sub(piece.base).min(piece.text.len());
    let mut out: Vec<(Node, Node)> = Vec::new();
    // The start and the end of the text that is put together, which belongs to the last entry.
    let mut open: Option<Range<usize>> = None;
    for (key, value) in entries {
        let bytes = local(key.span.bytes().start)..local(key.span.bytes().end);
        let lost = matches!(value.value, NodeValue::Null)
            && matches!(key.value, NodeValue::Plain(_))
            && piece.text[bytes.end..].trim_start_matches(' ').starts_with([',', '}']);
        let before = out.last().filter(|(_, last)| matches!(last.value, NodeValue::Plain(_)));
        match (lost, open.as_mut(), before) {
            (true, Some(open), _) => open.end = bytes.end,
            (true, None, Some((_, last))) => open = Some(local(last.span.bytes().start)..bytes.end),
            _ => {
                close(open.take(), &mut out, piece, findings);
                out.push((key, value));
            }
        }
    }
    close(open, &mut out, piece, findings);
    out
}

fn close(open: Option<Range<usize>>, out: &mut [(Node, Node)], piece: &Piece<'_>, findings: &mut Vec<Diagnostic>) {
    let (Some(bytes), Some((_, last))) = (open, out.last_mut()) else { return };
    let text = piece.text.get(bytes.clone()).unwrap_or_default();
    last.span = piece.span(bytes);
    findings.push(quote(last.span, text, "inside braces, a comma ends the value"));
    last.value = NodeValue::Quoted(text.to_owned());
}

fn quote(span: crate::source::Span, text: &str, reason: &str) -> Diagnostic {
    let found = Diagnostic::new(Finding::UnquotedText, span, "this text needs quotes").label("quote this text");
    let found = found.reason(if text.contains(['“', '”', '‘', '’']) {
        format!("{reason}; typographic quotes are letters to YAML")
    } else {
        reason.to_owned()
    });
    if text.len() > SHOWN {
        return found.help("put it in quotes");
    }
    let text = text.trim_matches(['“', '”', '‘', '’']).replace(['“', '”'], "\"");
    let plain = !text.contains(['"', '\\']);
    found.help(if plain { format!("write `\"{text}\"`") } else { format!("write `'{}'`", text.replace('\'', "''")) })
}

/// A bracket that nothing closes, where the rest of the piece reads on inside it.
fn unclosed(piece: &Piece<'_>, noticed: usize) -> Option<Diagnostic> {
    let mut open: Vec<(usize, char)> = Vec::new();
    let mut quoted = None;
    let mut before = ' ';
    for (at, c) in piece.text.char_indices() {
        match (quoted, c) {
            (Some(quote), c) if c == quote && before != '\\' => quoted = None,
            (Some(_), _) => {}
            (None, '"' | '\'') if matches!(before, ' ' | '[' | '{' | ',') => quoted = Some(c),
            (None, '{' | '[') => open.push((at, c)),
            (None, '}' | ']') => {
                open.pop();
            }
            _ => {}
        }
        before = c;
    }
    let (at, bracket) = *open.first().filter(|(at, _)| quoted.is_none() && *at <= noticed)?;
    let closing = if bracket == '{' { '}' } else { ']' };
    let found = Diagnostic::new(Finding::Yaml, piece.span(at..at + 1), format!("this `{bracket}` is never closed"));
    Some(found.label("opened here").help(format!("add `{closing}` where it ends")))
}

#[cfg(test)]
mod tests {
    use super::values;

    #[test]
    fn texts_that_need_quotes_are_found_in_a_line() {
        for (line, expected) in [
            ("  A: { type: long, doc: Note: capacity. }", &["Note: capacity."][..]),
            ("  A: { type: long, doc: Size {GiB} of it. }", &["Size {GiB} of it."]),
            ("  A: { doc: Size # of it. }", &["Size # of it."]),
            ("  - { status: 400, code: %s, message: \"a: b\" }", &["%s"]),
            ("  - { code: A, when: { with: { A: B } } }", &[]),
            ("summary: Makes: one", &["Makes: one"]),
            ("summary: Makes {one} # often", &[]),
            ("- 文: 网: 络", &[]),
            ("{", &[]),
            ("a: {", &[]),
            ("a: \"", &[]),
        ] {
            let found: Vec<&str> = values(line).filter(|text| text.needs_quotes()).map(|text| text.text).collect();
            assert_eq!(found, expected, "{line}");
        }
    }
}
