//! A call of curl as the documentation writes it: shell text in, the request that curl would send out.

use aliyun_api_core::sign::percent;

/// The request of a call of curl.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Curl {
    /// Where it goes.
    pub url: String,
    /// The form.
    pub body: String,
}

/// What a call of curl has that is not understood.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CurlError(String);

impl std::fmt::Display for CurlError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for CurlError {}

impl Curl {
    /// Reads one call: `-s`, one URL, `-d` and `--data-urlencode`.
    ///
    /// # Errors
    /// It is something else.
    pub fn parse(shell: &str) -> Result<Self, CurlError> {
        let mut words = words(shell)?.into_iter();
        if words.next().as_deref() != Some("curl") {
            return Err(CurlError(format!("the first word is not curl: {shell}")));
        }
        let (mut url, mut data) = (None, Vec::new());
        while let Some(word) = words.next() {
            let mut value = || words.next().ok_or_else(|| CurlError(format!("{word} has no value")));
            match word.as_str() {
                "-s" => {}
                "-d" => data.push(value()?),
                "--data-urlencode" => data.push(encoded(&value()?)?),
                _ if word.starts_with('-') => return Err(CurlError(format!("the option {word} is not known here"))),
                _ if url.is_some() => return Err(CurlError(format!("{word} is a second URL"))),
                _ => url = Some(word),
            }
        }
        let url = url.ok_or_else(|| CurlError("there is no URL".to_owned()))?;
        Ok(Self { url, body: data.join("&") })
    }
}

/// `name=content`, of which curl encodes the content.
fn encoded(text: &str) -> Result<String, CurlError> {
    match text.split_once('=') {
        Some((name, content)) if !name.is_empty() && !name.contains('@') => {
            Ok(format!("{name}={}", percent::encode(content)))
        }
        _ => Err(CurlError(format!("{text} is not of the form name=content"))),
    }
}

/// The words of a POSIX shell, as far as they need no expansion.
///
/// # Errors
/// A shell would expand something, or wait for more.
pub fn words(text: &str) -> Result<Vec<String>, CurlError> {
    let mut words: Vec<String> = Vec::new();
    let mut word: Option<String> = None;
    let mut letters = text.trim_end().chars();
    while let Some(letter) = letters.next() {
        match letter {
            ' ' | '\t' => words.extend(word.take()),
            '\'' => {
                let inside = word.get_or_insert_default();
                loop {
                    match letters.next() {
                        Some('\'') => break,
                        Some(letter) => inside.push(letter),
                        None => return Err(CurlError("a quote is not closed".to_owned())),
                    }
                }
            }
            '\\' => match letters.next() {
                Some('\n') => {}
                Some(letter) => word.get_or_insert_default().push(letter),
                None => return Err(CurlError("a backslash at the end".to_owned())),
            },
            '\n' | '"' | '$' | '`' | '|' | '&' | ';' | '<' | '>' | '(' | ')' | '*' | '?' | '[' | '#' | '~' | '!' => {
                return Err(CurlError(format!("{letter:?} means something to a shell and is not quoted: {text}")));
            }
            letter => word.get_or_insert_default().push(letter),
        }
    }
    words.extend(word);
    Ok(words)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quotes_and_continuations_are_those_of_a_shell() {
        let text = "curl -s 'http://h/' -d A=b \\\n  --data-urlencode 'C=it'\\''s \"$5\" & more'";
        let curl = Curl::parse(text).unwrap();
        assert_eq!(curl.url, "http://h/");
        assert_eq!(curl.body, "A=b&C=it%27s%20%22%245%22%20%26%20more");
        assert_eq!(words("a '' b\\ c").unwrap(), ["a", "", "b c"]);
    }

    #[test]
    fn what_a_shell_would_expand_or_curl_would_not_take_is_refused() {
        for text in [
            "wget x",
            "curl",
            "curl 'x",
            "curl x y",
            "curl -d",
            "curl -X PUT x",
            "curl $HOME",
            "curl x\ncurl y",
            "curl x --data-urlencode '=y'",
        ] {
            assert!(Curl::parse(text).is_err(), "{text}");
        }
    }
}
