//! Names out of a file, in errors. A secret that stands where a name belongs must not be shown for one.

/// So many letters and digits in a row are no name: the secret of an access key has 30, a token more.
const RUN: usize = 24;
/// A name has no more characters.
const LONGEST: usize = 64;

const HIDDEN: &str = "(not shown, since it may be a secret)";

/// A name that somebody chose, in backticks, or that it is none that can be shown.
pub(super) fn name(text: &str) -> String {
    shown(text, &['-', '_', '.', ':', '@', '/', ' '])
}

/// One of a few words, or what stands in its place, as [`name`] does.
pub(super) fn word(text: &str) -> String {
    shown(text, &['_'])
}

fn shown(text: &str, marks: &[char]) -> String {
    let fits = text.chars().all(|c| c.is_alphanumeric() || marks.contains(&c)) && text.chars().count() <= LONGEST;
    let runs = text.split(|c: char| !c.is_alphanumeric());
    if fits && runs.map(|run| run.chars().count()).all(|run| run < RUN) {
        format!("`{text}`")
    } else {
        HIDDEN.to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::{HIDDEN, name, word};

    #[test]
    fn a_name_is_shown_and_what_may_be_a_secret_is_not() {
        for text in ["default", "team-1/production", "ops@example.com", "生产", "", "2026-11-28-a-long-one-with-parts"]
        {
            assert_eq!(name(text), format!("`{text}`"));
        }
        assert_eq!((word("StsTokn"), word("access_kye")), ("`StsTokn`".to_owned(), "`access_kye`".to_owned()));
        assert_eq!(word("my password"), HIDDEN);
        let secret = "hunter2sesameHUNTER2SESAME2026";
        let token = format!("CAIS/{secret}+{secret}==");
        for text in [secret, &format!("x-{secret}"), &token, &"a-".repeat(40), "a\nb", "a`b", "{\"key\": 1}"] {
            assert_eq!((name(text), word(text)), (HIDDEN.to_owned(), HIDDEN.to_owned()));
        }
    }
}
