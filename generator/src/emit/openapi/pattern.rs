//! Patterns of the specs, which are in the syntax of Rust, as the regular expressions that JSON Schema has: the part of
//! ECMA-262 that Python and Rust read in the same way.

use std::fmt::Write as _;

use regex_syntax::hir::{Class, ClassUnicode, ClassUnicodeRange, Hir, HirKind, Look};

/// The last character there is.
const LAST: char = char::MAX;

/// The pattern between anchors; nothing where it is none of the syntax, which the checker refuses.
pub(super) fn whole(pattern: &str) -> Option<String> {
    let parsed = regex_syntax::parse(pattern).ok()?;
    let mut out = "^(?:".to_owned();
    write(&parsed, &mut out)?;
    out.push_str(")$");
    Some(out)
}

/// A pattern for text that starts with one of these, or has one of them inside.
pub(super) fn any_of<S: AsRef<str>>(texts: &[S], at_start: bool) -> String {
    let texts: Vec<String> = texts.iter().map(|text| literal(text.as_ref())).collect();
    let choice = texts.join("|");
    if at_start { format!("^(?:{choice})") } else { choice }
}

/// Text that means itself.
pub(super) fn literal(text: &str) -> String {
    let mut out = String::new();
    text.chars().for_each(|c| character(c, SIGNS, &mut out));
    out
}

fn write(pattern: &Hir, out: &mut String) -> Option<()> {
    match pattern.kind() {
        HirKind::Empty => {}
        HirKind::Literal(text) => out.push_str(&literal(std::str::from_utf8(&text.0).ok()?)),
        HirKind::Class(Class::Unicode(class)) => self::class(class, out),
        HirKind::Class(Class::Bytes(_)) => return None,
        HirKind::Look(look) => out.push_str(match look {
            Look::Start => "^",
            Look::End => "$",
            Look::WordUnicode | Look::WordAscii => "\\b",
            Look::WordUnicodeNegate | Look::WordAsciiNegate => "\\B",
            _ => return None,
        }),
        HirKind::Repetition(repetition) => {
            group(&repetition.sub, out)?;
            match (repetition.min, repetition.max) {
                (0, None) => out.push('*'),
                (1, None) => out.push('+'),
                (0, Some(1)) => out.push('?'),
                (least, None) => write!(out, "{{{least},}}").ok()?,
                (least, Some(most)) if least == most => write!(out, "{{{least}}}").ok()?,
                (least, Some(most)) => write!(out, "{{{least},{most}}}").ok()?,
            }
        }
        HirKind::Capture(capture) => group(&capture.sub, out)?,
        HirKind::Concat(parts) => {
            for part in parts {
                match part.kind() {
                    HirKind::Alternation(_) => group(part, out)?,
                    _ => write(part, out)?,
                }
            }
        }
        HirKind::Alternation(parts) => {
            for (index, part) in parts.iter().enumerate() {
                if index > 0 {
                    out.push('|');
                }
                write(part, out)?;
            }
        }
    }
    Some(())
}

/// A part that something follows, in brackets unless it is a single character.
fn group(part: &Hir, out: &mut String) -> Option<()> {
    // What was in brackets gets no second pair.
    if let HirKind::Capture(inner) = part.kind() {
        return group(&inner.sub, out);
    }
    let single = match part.kind() {
        HirKind::Class(_) => true,
        HirKind::Literal(text) => std::str::from_utf8(&text.0).is_ok_and(|text| text.chars().count() == 1),
        _ => false,
    };
    if single {
        return write(part, out);
    }
    out.push_str("(?:");
    write(part, out)?;
    out.push(')');
    Some(())
}

/// A class by what it has, or by what it lacks where that is what was meant.
fn class(class: &ClassUnicode, out: &mut String) {
    let lacks = class.ranges().last().is_some_and(|range| range.end() == LAST);
    let mut ranges = class.clone();
    if lacks {
        ranges.negate();
        if ranges.ranges().is_empty() {
            out.push_str("[\\s\\S]");
            return;
        }
    }
    out.push_str(if lacks { "[^" } else { "[" });
    ranges.ranges().iter().for_each(|range| self::range(range, out));
    out.push(']');
}

fn range(range: &ClassUnicodeRange, out: &mut String) {
    character(range.start(), SIGNS_IN_CLASS, out);
    if range.start() != range.end() {
        if u32::from(range.start()) + 1 != u32::from(range.end()) {
            out.push('-');
        }
        character(range.end(), SIGNS_IN_CLASS, out);
    }
}

/// What has a meaning outside of a class, and in one. Nothing else is escaped: other escapes are errors to some readers.
const SIGNS: &str = r"\^$.|?*+()[]{}/";
const SIGNS_IN_CLASS: &str = r"\^[]-";

/// One character as itself.
fn character(c: char, signs: &str, out: &mut String) {
    match c {
        '\n' => out.push_str("\\n"),
        '\r' => out.push_str("\\r"),
        '\t' => out.push_str("\\t"),
        c if c.is_control() => drop(write!(out, "\\u{:04x}", u32::from(c))),
        c if signs.contains(c) => out.extend(['\\', c]),
        c => out.push(c),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_pattern_is_written_for_other_readers() {
        for (rust, other) in [
            ("[A-Za-z0-9]*", "^(?:[0-9A-Za-z]*)$"),
            ("(?s)[A-Za-z].*", r"^(?:[A-Za-z][\s\S]*)$"),
            ("a.b", r"^(?:a[^\n]b)$"),
            ("a|bc+", "^(?:a|bc+)$"),
            ("x(a|b{2,3})?", "^(?:x(?:a|b{2,3})?)$"),
            ("(?i)no", "^(?:[Nn][Oo])$"),
            (r"10(\.[0-9]{1,3}){3}", r"^(?:10(?:\.[0-9]{1,3}){3})$"),
            (r"[^<>]+", "^(?:[^<>]+)$"),
            ("[ab]", "^(?:[ab])$"),
            (r"[a\-\^]-", r"^(?:[\-\^a]-)$"),
            ("", "^(?:)$"),
        ] {
            assert_eq!(whole(rust).as_deref(), Some(other), "{rust}");
        }
        assert!(whole(r"[\p{Han}_-]").is_some_and(|pattern| !pattern.contains("\\p") && pattern.contains('一')));
        assert_eq!(whole("("), None);
        assert_eq!(any_of(&["http://", "a.b"], true), r"^(?:http:\/\/|a\.b)");
        assert_eq!(any_of(&["<"], false), "<");
    }
}
