//! Sections of keys and values, as far as files of credentials need it.

use std::collections::BTreeMap;
use std::path::Path;

/// The keys of each section.
pub(super) type Sections = BTreeMap<String, BTreeMap<String, String>>;

/// Reads a file. What is said of a mistake is its place: what stands there may be a secret.
pub(super) fn parse(text: &str, path: &Path) -> Result<Sections, String> {
    let mut sections = Sections::new();
    let mut current: Option<String> = None;
    for (index, whole) in text.lines().enumerate() {
        let line = without_comment(whole).trim_end();
        let start = line.len() - line.trim_start().len();
        let wrong = |at: usize, what: &str| {
            let column = line.get(..at).unwrap_or(line).chars().count() + 1;
            Err(format!("{}:{}:{column}: {what}", path.display(), index + 1))
        };
        let line_text = line.trim();
        if line_text.is_empty() {
            continue;
        }
        if let Some(rest) = line_text.strip_prefix('[') {
            let Some(name) = rest.strip_suffix(']') else {
                return wrong(line.len(), "a `]` is missing behind the name of the section");
            };
            sections.entry(name.trim().to_owned()).or_default();
            current = Some(name.trim().to_owned());
            continue;
        }
        let Some((key, value)) = line_text.split_once('=') else {
            return wrong(start, "this is neither `[section]` nor `key = value`");
        };
        let Some(section) = current.as_ref().and_then(|name| sections.get_mut(name)) else {
            return wrong(start, "a key before the first `[section]`");
        };
        let key = key.trim().to_ascii_lowercase();
        if key.is_empty() {
            return wrong(start, "a value without a key");
        }
        if section.insert(key, unquoted(value.trim()).to_owned()).is_some() {
            return wrong(start, "this key stands in the section a second time");
        }
    }
    Ok(sections)
}

/// A comment begins a line, or follows a space.
fn without_comment(line: &str) -> &str {
    let begins = |(at, letter): (usize, char)| {
        let before = line.get(..at).and_then(|before| before.chars().next_back());
        matches!(letter, '#' | ';') && before.is_none_or(char::is_whitespace)
    };
    let end = line.char_indices().find(|found| begins(*found)).map_or(line.len(), |(at, _)| at);
    line.get(..end).unwrap_or(line)
}

fn unquoted(value: &str) -> &str {
    value.strip_prefix('"').and_then(|rest| rest.strip_suffix('"')).unwrap_or(value)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Result<Sections, String> {
        parse(text, Path::new("f.ini"))
    }

    #[test]
    fn sections_keys_and_comments_are_read() {
        let text = "# a file\n\n[default]   ; the first\r\n Type = access_key # a word\nkey=a#b;c=d==\n\
                    quoted = \" x \"\n[ other ]\nempty =\n[default]\nlate = é\n";
        let sections = read(text).unwrap();
        let of = |section: &str, key: &str| sections[section][key].clone();
        assert_eq!(of("default", "type"), "access_key");
        assert_eq!(of("default", "key"), "a#b;c=d==");
        assert_eq!(of("default", "quoted"), " x ");
        assert_eq!((of("other", "empty"), of("default", "late")), (String::new(), "é".to_owned()));
    }

    #[test]
    fn a_mistake_has_a_place_and_shows_no_value() {
        for (text, told) in [
            ("[a]\n  hunter2\n", "f.ini:2:3: this is neither `[section]` nor `key = value`"),
            ("[hunter2", "f.ini:1:9: a `]` is missing behind the name of the section"),
            ("key = hunter2", "f.ini:1:1: a key before the first `[section]`"),
            ("[a]\n = hunter2", "f.ini:2:2: a value without a key"),
            ("[a]\nk = 1\nK = hunter2", "f.ini:3:1: this key stands in the section a second time"),
        ] {
            assert_eq!(read(text).unwrap_err(), told);
        }
    }
}
