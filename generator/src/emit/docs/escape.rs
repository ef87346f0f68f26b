//! Escapes what a renderer would read as markup in one line of text.

use super::code;

#[derive(Clone, Copy, PartialEq)]
pub(super) enum Style {
    /// Code spans count.
    Prose,
    /// Nothing counts.
    Literal,
    /// A line of an author's Markdown: code spans, emphasis, links and blocks count, HTML does not.
    Markdown,
}

/// The text with every mark escaped that the style does not let through.
pub(super) fn inline(text: &str, style: Style) -> String {
    let text = one_line(text);
    let tildes = text.matches('~').count() > 1;
    let mut out = String::with_capacity(text.len() + 8);
    let mut rest = text.as_str();
    let mut before = None;
    loop {
        // Letters, digits and blanks are what they are, save the letter that an address starts with.
        let marked = rest.find(|c: char| !(c.is_ascii_alphanumeric() || c == ' ') || c == 'h').unwrap_or(rest.len());
        if marked > 0 {
            let (plain, more) = rest.split_at(marked);
            out.push_str(plain);
            (rest, before) = (more, plain.chars().next_back());
        }
        let Some(c) = rest.chars().next() else { break };
        let after = rest.get(c.len_utf8()..).unwrap_or_default();
        let next = after.chars().next();
        if c == '`' {
            let run = rest.len() - rest.trim_start_matches('`').len();
            if style != Style::Literal
                && let Some((content, tail)) = code_span(rest, run)
            {
                // An author may write a table.
                let row = style == Style::Markdown && text.starts_with('|');
                let code = if row { code::in_table(content) } else { code::outside_tables(content) };
                out.push_str(&code);
                (rest, before) = (tail, Some(c));
                continue;
            }
            out.push_str(&"\\`".repeat(run));
            (rest, before) = (rest.get(run..).unwrap_or_default(), Some(c));
            continue;
        }
        if let Some(url) = url(rest).filter(|_| !before.is_some_and(char::is_alphanumeric)) {
            let linked = style == Style::Markdown && (out.ends_with("](") || out.ends_with('<'));
            out.push_str(&if linked { url.to_owned() } else { format!("<{url}>") });
            (rest, before) = (rest.get(url.len()..).unwrap_or_default(), url.chars().next_back());
            continue;
        }
        if style == Style::Markdown
            && c == '\\'
            && let Some(escaped) = next.filter(char::is_ascii_punctuation)
        {
            out.push_str(&if escaped == '<' { "&lt;".to_owned() } else { format!("\\{escaped}") });
            (rest, before) = (after.get(1..).unwrap_or_default(), next);
            continue;
        }
        let first = before.is_none();
        let word = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
        let escape = match c {
            '\\' => style != Style::Markdown && next.is_none_or(|n| n.is_ascii_punctuation()),
            '*' => style != Style::Markdown,
            '_' => style != Style::Markdown && !(word(before) && word(next)),
            '[' | ']' => style != Style::Markdown || !leads_outside(rest),
            '|' => style != Style::Markdown,
            '~' => tildes || (first && after.starts_with("~~")),
            '{' => before == Some('{') && after.trim_start().starts_with('#'),
            '#' | '>' => first && style != Style::Markdown,
            '-' | '+' => first && style != Style::Markdown && next.is_none_or(|n| n == ' ' || n == c),
            '.' | ')' => style != Style::Markdown && next.is_none_or(|n| n == ' ') && is_number(&out),
            _ => false,
        };
        match c {
            '<' if style == Style::Markdown
                && url(after).is_some_and(|url| after.get(url.len()..).is_some_and(|t| t.starts_with('>'))) =>
            {
                out.push(c)
            }
            '<' => out.push_str("&lt;"),
            '&' if is_entity(after) => out.push_str("&amp;"),
            _ => {
                if escape {
                    out.push('\\');
                }
                out.push(c);
            }
        }
        (rest, before) = (after, Some(c));
    }
    out
}

/// White space of any kind becomes one blank, but none between two lines of Chinese or Japanese.
fn one_line(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for line in text.split(['\n', '\r']) {
        for (index, word) in
            line.split(|c: char| c.is_ascii_whitespace() || c.is_control()).filter(|w| !w.is_empty()).enumerate()
        {
            let joined =
                index == 0 && out.chars().next_back().is_some_and(is_cjk) && word.chars().next().is_some_and(is_cjk);
            if !out.is_empty() && !joined {
                out.push(' ');
            }
            out.push_str(word);
        }
    }
    out
}

fn is_cjk(c: char) -> bool {
    matches!(c, '\u{2e80}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{ff00}'..='\u{ffef}' | '\u{20000}'..='\u{3ffff}')
}

/// The content of the code span that opens here with `run` backticks, and what follows it.
fn code_span(text: &str, run: usize) -> Option<(&str, &str)> {
    let body = text.get(run..)?;
    let mut at = 0;
    while let Some(found) = body.get(at..)?.find('`') {
        let start = at + found;
        let close = body.get(start..)?;
        let length = close.len() - close.trim_start_matches('`').len();
        if length == run {
            let content = body.get(..start)?;
            let padded = content.len() > 2 && content.starts_with(' ') && content.ends_with(' ');
            return Some((if padded { content.trim() } else { content }, body.get(start + run..)?));
        }
        at = start + length;
    }
    None
}

/// The web address at the start of the text, without the punctuation that ends a sentence.
fn url(text: &str) -> Option<&str> {
    let host = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://"))?;
    if !host.starts_with(|c: char| c.is_ascii_alphanumeric()) {
        return None;
    }
    let end = text.find(|c: char| !c.is_ascii_graphic() || "<>\"`|\\^{}()[]".contains(c)).unwrap_or(text.len());
    text.get(..end).map(|url| url.trim_end_matches(['.', ',', ';', ':', '!', '?', '\'', '*', '_']))
}

/// Whether the bracket belongs to a link to a web address.
fn leads_outside(text: &str) -> bool {
    let outside =
        |tail: &str| tail.strip_prefix("](").is_some_and(|target| url(target.trim_start_matches('<')).is_some());
    text.find("](").and_then(|at| text.get(at..)).is_some_and(outside)
}

fn is_number(text: &str) -> bool {
    !text.is_empty() && text.len() <= 9 && text.chars().all(|c| c.is_ascii_digit())
}

fn is_entity(text: &str) -> bool {
    text.split_once(';').is_some_and(|(name, _)| {
        !name.is_empty() && name.len() <= 32 && name.chars().all(|c| c.is_ascii_alphanumeric() || c == '#')
    })
}
