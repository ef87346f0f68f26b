//! A text from outside in, what may be shown of it out: without the secrets of the call, and without the request that
//! a server repeats.

mod echo;
mod escapes;

use aliyun_api_core::{Record, secrets};
use serde_json::Value;

use crate::credentials::Credentials;
use escapes::Unit;

/// What stands in the place of a secret.
pub(crate) const HIDDEN: &str = "***";
/// A longer text is cut: what a service says is shorter, and looking for secrets takes memory.
const MAX_SHOWN: usize = 16 * 1024;
/// A secret shorter than this is one only where it stands alone; else every `a` of a message would be one.
pub(crate) const SHORT: usize = 4;
/// How many encodings over each other are taken off.
const MAX_ENCODINGS: usize = 4;
/// How many bytes all decoded forms of a text may have: a text made for it has a hundred forms.
const MAX_DECODED: usize = 1 << 20;
/// What is shown of a text that has more.
const TOO_ENCODED: &str = "[left out: too many encodings to look for secrets in]";
/// How many bytes one byte of a secret may take, encoded.
const MAX_ESCAPED: usize = 32;

/// What a call sends, for the secrets in it.
#[derive(Clone, Copy)]
pub(crate) enum Sent<'a> {
    /// A record, whose schema says what is a secret.
    Record(&'a dyn Record),
    /// Parameters that nothing is known of but their names.
    Pairs(&'a [(String, String)]),
}

/// The secrets of one call. They show nowhere.
#[derive(Clone)]
pub(crate) struct Secrets {
    /// Those that are sent.
    sent: Vec<String>,
    /// What the request is signed with: its secrets are among them.
    key: Option<Credentials>,
}

impl Secrets {
    /// Texts that are secrets.
    pub(crate) fn of(texts: impl IntoIterator<Item = String>) -> Self {
        Self { sent: texts.into_iter().filter(|text| !text.is_empty()).collect(), key: None }
    }

    /// The secrets themselves, to look for them elsewhere.
    pub(crate) fn texts(&self) -> impl Iterator<Item = &str> {
        let of_key = self.key.iter().flat_map(Credentials::secrets);
        self.sent.iter().map(String::as_str).chain(of_key).filter(|text| !text.is_empty())
    }

    /// The secrets of what is sent, and those that it is signed with.
    pub(crate) fn new(sent: Sent<'_>, key: &Credentials) -> Self {
        let sent = match sent {
            Sent::Record(record) => secrets(record),
            Sent::Pairs(pairs) => secrets_of_pairs(pairs),
        };
        Self { key: Some(key.clone()), ..Self::of(sent) }
    }

    /// What may be shown of a text: no repeated request, and `***` for each secret, as it is or encoded.
    pub(crate) fn shown(&self, text: &str) -> String {
        self.shown_start(text.as_bytes(), MAX_SHOWN)
    }

    /// The whole of a text, however long, as [`shown`](Self::shown) shows its start.
    pub(crate) fn kept(&self, text: &str) -> String {
        self.shown_start(text.as_bytes(), usize::MAX)
    }

    /// The whole of a text that the client itself sends: there is no echo in it.
    pub(crate) fn kept_parameter(&self, text: &str) -> String {
        let kept = self.start(text, usize::MAX);
        if kept == TOO_ENCODED { HIDDEN.to_owned() } else { kept }
    }

    /// What may be shown of a value: of each text and number in it.
    pub(crate) fn shown_value(&self, value: Value) -> Value {
        match value {
            Value::String(text) => self.shown(&text).into(),
            Value::Number(number) => {
                let text = number.to_string();
                let shown = self.shown(&text);
                if shown == text { number.into() } else { shown.into() }
            }
            Value::Array(items) => items.into_iter().map(|item| self.shown_value(item)).collect(),
            Value::Object(fields) => {
                fields.into_iter().map(|(name, value)| (self.shown(&name), self.shown_value(value))).collect()
            }
            other => other,
        }
    }

    /// What may be shown of the first bytes of a body. A secret that goes on behind them is hidden, too.
    pub(crate) fn shown_start(&self, body: &[u8], most: usize) -> String {
        let longest = self.texts().map(str::len).max().unwrap_or_default();
        let read = most.saturating_add(longest.saturating_mul(MAX_ESCAPED));
        let text = String::from_utf8_lossy(body.get(..read).unwrap_or(body));
        match echo::before(&text).map(str::len).filter(|end| *end < most) {
            None => self.start(&text, most),
            Some(end) => format!("{} {}", self.start(&text, end).trim_end(), echo::LEFT_OUT).trim_start().to_owned(),
        }
    }

    /// The first `most` bytes of a text, with the secrets in it hidden.
    fn start(&self, text: &str, most: usize) -> String {
        let Some(hidden) = self.places(text) else { return TOO_ENCODED.to_owned() };
        let end = (0..=most.min(text.len())).rev().find(|end| text.is_char_boundary(*end)).unwrap_or_default();
        let mut shown = String::new();
        let mut inside = false;
        for (place, letter) in text.char_indices().take_while(|(place, _)| *place < end) {
            let secret = hidden.get(place).copied().unwrap_or_default();
            match (secret, inside) {
                (true, false) => shown.push_str(HIDDEN),
                (true, true) => {}
                (false, _) => shown.push(letter),
            }
            inside = secret;
        }
        shown
    }

    /// For each byte of the text, whether it is part of a secret; `None` where the text has too many decoded forms to
    /// look into. A secret may be text of JSON in a parameter, encoded in a query, once more in a string to sign, and
    /// all of that text of JSON or XML.
    fn places(&self, text: &str) -> Option<Vec<bool>> {
        let mut places = vec![false; text.len()];
        for units in &forms(text)? {
            for secret in self.texts() {
                mark(secret.as_bytes(), units, &mut places);
            }
        }
        Some(places)
    }
}

/// The text as it is, and with up to [`MAX_ENCODINGS`] encodings taken off, in any order; `None` where that is
/// too much.
fn forms(text: &str) -> Option<Vec<Vec<Unit>>> {
    let mut left = MAX_DECODED.checked_sub(text.len())?;
    let mut forms = vec![escapes::plain(text)];
    let mut done = 0;
    for _ in 0..MAX_ENCODINGS {
        let level = done..forms.len();
        done = forms.len();
        for index in level {
            for form in forms.get(index).map(|form| escapes::decoded(form)).unwrap_or_default() {
                // Encodings that do not touch each other come off to the same form in any order.
                if !forms.contains(&form) {
                    left = left.checked_sub(form.len())?;
                    forms.push(form);
                }
            }
        }
    }
    Some(forms)
}

/// Whether a message holds a text to sign, of either scheme, as it is.
pub(crate) fn holds_signed_text(message: &str) -> bool {
    echo::holds_signed_text(message)
}

/// Marks where the secret stands.
fn mark(secret: &[u8], units: &[Unit], places: &mut [bool]) {
    for (index, window) in units.windows(secret.len()).enumerate() {
        // In a form, a space is a plus.
        let same = |(unit, byte): (&Unit, &u8)| unit.byte == *byte || (unit.byte == b'+' && *byte == b' ');
        if !window.iter().zip(secret).all(same) {
            continue;
        }
        let letter = |unit: Option<&Unit>| unit.is_some_and(|unit| unit.byte.is_ascii_alphanumeric());
        let before = index.checked_sub(1).and_then(|before| units.get(before));
        if secret.len() < SHORT && (letter(before) || letter(units.get(index + secret.len()))) {
            continue;
        }
        for unit in window {
            places.get_mut(unit.from..unit.to).unwrap_or_default().fill(true);
        }
    }
}

/// The secrets of parameters of which only the names are known; JSON text has names inside.
fn secrets_of_pairs(pairs: &[(String, String)]) -> Vec<String> {
    let mut found = Vec::new();
    for (name, value) in pairs {
        secrets_of_text(value, sounds_secret(name), &mut found);
    }
    found
}

/// A secret that is JSON text is one as a whole, and in each of its parts: a message may repeat just one of them.
fn secrets_of_text(text: &str, sensitive: bool, found: &mut Vec<String>) {
    if sensitive {
        found.push(text.to_owned());
    }
    if text.trim_start().starts_with(['{', '['])
        && let Ok(value) = serde_json::from_slice(text.as_bytes())
    {
        secrets_of_json(&value, sensitive, found);
    }
}

fn secrets_of_json(value: &Value, sensitive: bool, found: &mut Vec<String>) {
    match value {
        Value::Object(fields) => {
            fields.iter().for_each(|(name, value)| secrets_of_json(value, sensitive || sounds_secret(name), found));
        }
        Value::Array(elements) => elements.iter().for_each(|element| secrets_of_json(element, sensitive, found)),
        Value::String(text) => secrets_of_text(text, sensitive, found),
        Value::Number(number) if sensitive => found.push(number.to_string()),
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}

/// Whether a name is one that secrets have, or leads into something that has: `Password`, `IkeConfig.Psk`,
/// `Credentials.1.Value`.
fn sounds_secret(name: &str) -> bool {
    name.split('.').any(step_sounds_secret)
}

/// Whether a name without steps is one that secrets have.
pub(crate) fn step_sounds_secret(step: &str) -> bool {
    const WORDS: [&str; 16] = [
        "password",
        "passwd",
        "passphrase",
        "secret",
        "psk",
        "privatekey",
        "sharedkey",
        "authkey",
        "accesskey",
        "apikey",
        "encryptionkey",
        "userdata",
        "script",
        "credential",
        "certificate",
        "token",
    ];
    // Tokens that are no one's secret: they say which request or which page it is.
    const OPEN: [&str; 3] = ["clienttoken", "nexttoken", "pagetoken"];
    let folded: String = step.chars().filter(char::is_ascii_alphanumeric).collect::<String>().to_ascii_lowercase();
    // A description and a subscription are no scripts.
    let folded = folded.replace("scription", "");
    let open = folded.ends_with("id") || OPEN.contains(&folded.as_str());
    !open && WORDS.iter().any(|word| folded.contains(word))
}

#[cfg(test)]
mod tests;
