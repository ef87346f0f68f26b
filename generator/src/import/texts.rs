//! Limits that only the text of a description tells. They are guesses: they are offered as comments, in our words, and
//! nothing of the text but names and numbers is in them.

use std::sync::LazyLock;

use regex::{Captures, Regex};

use super::definition::{Field, Kind};
use crate::format::TypeWord;

/// Expressions of one kind; none that does not compile, which a test would show.
type Forms = LazyLock<Vec<Regex>>;

macro_rules! forms {
    ($name:ident: $($form:literal),+ $(,)?) => {
        static $name: Forms = LazyLock::new(|| [$($form),+].iter().filter_map(|form| Regex::new(form).ok()).collect());
    };
}

forms!(LENGTH:
    r"(?i)(\d+) ?(?:to|-|~|～|–) ?(\d+) ?(?:characters|letters|个字符|个英文)",
    r"(?i)(\d+) ?(?:to|-|~|～|–) ?(\d+)个?(?:英文|中文|字符)",
);
forms!(MOST_CHARACTERS:
    r"(?i)(?:up to|at most|maximum of|more than|exceed) (\d+) (?:characters|letters|ASCII characters)",
    r"(?:不超过|不能超过|最多|最长) ?(\d+) ?个?(?:字符|ASCII字符)",
);
forms!(COUNT:
    r"(?i)valid values of n ?: ?(\d+) ?(?:to|-|~) ?(\d+)",
    r"(?i)n的取值范围 ?[:：为] ?(\d+) ?(?:-|~|～) ?(\d+)",
);
forms!(RANGE:
    r"(?i)(?:valid values?|value range|values?) ?: ?(-?\d+) ?(?:to|-|~|–) ?(\d+)",
    r"(?i)(?:between|from) (-?\d+) (?:and|to) (\d+)",
    r"取值(?:范围)? ?[:：为] ?(-?\d+) ?(?:-|~|～|到|至) ?(\d+)",
);
forms!(DEFAULT:
    r"(?i)default(?: value)?(?: is)? ?: ?([A-Za-z0-9](?:[\w.-]*\w)?)",
    r"默认(?:值)? ?[:：为] ?([A-Za-z0-9](?:[\w.-]*\w)?)",
    r"(?i)\b([A-Za-z0-9](?:[\w.-]*\w)?) ?[(（](?:default|the default|默认值?)[)）]",
);
forms!(UNIT:
    r"(?i)unit ?: ?([A-Za-z]+(?:/[A-Za-z]+)?)",
    r"单位 ?[:：为] ?([A-Za-z]+(?:/[A-Za-z]+)?)",
);
forms!(PREFIX:
    r"(?i)(?:cannot|must not|can't) (?:start|begin) with ?`?http",
    r"不能以 ?`?http",
);
forms!(LETTER:
    r"(?i)must (?:start|begin) with a letter",
    r"以(?:大小写|英文|大写|小写)*字母(?:或中文)?开头",
);
forms!(VALUES: r"(?i)(?:valid values?|values?) ?: ?", r"取值(?:范围)? ?[:：]");
forms!(BOLD: r"\*\*([A-Za-z0-9](?:[\w.-]*\w)?)\*\*");

/// Most values that a comment lists.
const MOST_VALUES: usize = 30;

/// What the text says and the schema does not.
pub(super) fn hints(field: &Field) -> Vec<String> {
    let bold = field.text.replace(['\u{a0}', '\u{3000}'], " ");
    let plain = bold.replace(['*', '`'], "");
    let mut hints = Vec::new();
    let word = field.word();
    let is_text = word == TypeWord::String;
    let is_number = matches!(word, TypeWord::Integer | TypeWord::Long | TypeWord::Float);
    let pair = |found: Captures<'_>| format!("{} to {}", &found[1], &found[2]);
    if is_text && field.length.is_open() {
        match (first(&LENGTH, &plain), first(&MOST_CHARACTERS, &plain)) {
            (Some(found), _) => hints.push(format!("in the text: {} characters", pair(found))),
            (None, Some(found)) => hints.push(format!("in the text: at most {} characters", &found[1])),
            (None, None) => {}
        }
    }
    if word == TypeWord::List && field.count.is_open() {
        hints.extend(first(&COUNT, &plain).map(|found| format!("in the text: {} elements", pair(found))));
    }
    let numeric =
        field.example.as_ref().and_then(|value| value.as_str()).is_some_and(|text| text.trim().parse::<i64>().is_ok());
    let range = first(&RANGE, &plain).filter(|_| is_number || (is_text && numeric));
    if field.range.is_open()
        && let Some(found) = &range
    {
        hints.push(format!("in the text: from {} to {}", &found[1], &found[2]));
    }
    if range.is_none() && field.values.is_empty() && is_text {
        hints.extend(values(&bold));
    }
    if field.default.is_none() && matches!(field.kind, Kind::Scalar(_)) {
        hints.extend(first(&DEFAULT, &plain).map(|found| format!("in the text: default {}", &found[1])));
    }
    if is_number {
        hints.extend(first(&UNIT, &plain).map(|found| format!("in the text: unit {}", &found[1])));
    }
    if is_text && first(&PREFIX, &plain).is_some() {
        hints.push("in the text: does not begin with http:// or https://".to_owned());
    }
    if is_text && first(&LETTER, &plain).is_some() {
        hints.push("in the text: begins with a letter".to_owned());
    }
    hints
}

fn first<'t>(forms: &Forms, text: &'t str) -> Option<Captures<'t>> {
    forms.iter().find_map(|form| form.captures(text))
}

/// The values that stand in bold behind the words that announce them.
fn values(text: &str) -> Option<String> {
    let start = VALUES.iter().filter_map(|form| form.find(text)).map(|found| found.end()).min()?;
    let mut values: Vec<&str> = Vec::new();
    for found in BOLD.iter().flat_map(|form| form.captures_iter(&text[start..])) {
        let value = found.get(1).map_or("", |value| value.as_str());
        if !values.contains(&value) && values.len() < MOST_VALUES {
            values.push(value);
        }
    }
    (!values.is_empty()).then(|| format!("in the text: the values {}", values.join(", ")))
}

#[cfg(test)]
mod tests {
    use super::{
        BOLD, COUNT, DEFAULT, Field, Forms, Kind, LENGTH, LETTER, MOST_CHARACTERS, PREFIX, RANGE, TypeWord, UNIT,
        VALUES, hints,
    };
    use crate::import::definition::Bounds;

    #[test]
    fn every_expression_compiles() {
        let all: [(&Forms, usize); 10] = [
            (&LENGTH, 2),
            (&MOST_CHARACTERS, 2),
            (&COUNT, 2),
            (&RANGE, 3),
            (&DEFAULT, 3),
            (&UNIT, 2),
            (&PREFIX, 2),
            (&LETTER, 2),
            (&VALUES, 2),
            (&BOLD, 1),
        ];
        for (forms, number) in all {
            assert_eq!(forms.len(), number, "{:?}", forms.iter().collect::<Vec<_>>());
        }
    }

    fn of(word: TypeWord, text: &str) -> Vec<String> {
        let mut field = Field::new("Name", "", Kind::Scalar(word));
        text.clone_into(&mut field.text);
        hints(&field)
    }

    #[test]
    fn texts_tell_limits() {
        use TypeWord::{Boolean, Integer, String};
        for (word, text, expected) in [
            (String, "It must be **2** to **128** characters in length.", &["in the text: 2 to 128 characters"][..]),
            (
                String,
                "长度为2~128个字符，不能以`http://`开头。",
                &["in the text: 2 to 128 characters", "in the text: does not begin with http:// or https://"],
            ),
            (
                String,
                "It can have up to 64 characters and must start with a letter.",
                &["in the text: at most 64 characters", "in the text: begins with a letter"],
            ),
            (
                Integer,
                "Valid values: **1** to **50**. Default value: **10**.",
                &["in the text: from 1 to 50", "in the text: default 10"],
            ),
            (
                Integer,
                "取值范围：**1**~**500**，单位：Mbps。",
                &["in the text: from 1 to 500", "in the text: unit Mbps"],
            ),
            (
                String,
                "Valid values:\n\n- **Fast** (default): quick.\n- **Cheap**: not.",
                &["in the text: the values Fast, Cheap", "in the text: default Fast"],
            ),
            (Boolean, "Valid values: **true** and **false** (default).", &["in the text: default false"]),
            (String, "The name of the **network**.", &[]),
        ] {
            assert_eq!(of(word, text), expected, "{text}");
        }
    }

    #[test]
    fn what_the_schema_says_is_not_said_again() {
        let mut field = Field::new("Name", "", Kind::Scalar(TypeWord::String));
        field.text = "2 to 128 characters. Default value: a.".to_owned();
        field.length = Bounds { least: Some(2), most: Some(128) };
        field.default = Some("a".into());
        assert_eq!(hints(&field), Vec::<String>::new());
    }
}
