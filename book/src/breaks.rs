//! Where long names may be broken into lines.

/// A page of HTML in which each name in code may be broken where a part of it ends, as in `Create|VSwitch`, and so never
/// in the middle of a word. What a reader copies stays as it is. Blocks of code have lines of their own.
pub(crate) fn breakable(page: &str) -> String {
    const START: &str = "<code>";
    const END: &str = "</code>";
    let mut out = String::with_capacity(page.len() + page.len() / 16);
    let mut rest = page;
    while let Some(at) = rest.find(START) {
        let (before, code) = rest.split_at(at + START.len());
        let (code, behind) = code.split_at(code.find(END).unwrap_or(0));
        out.push_str(before);
        if before.ends_with("<pre><code>") {
            out.push_str(code)
        } else {
            broken(code, &mut out)
        }
        rest = behind;
    }
    out.push_str(rest);
    out
}

fn broken(code: &str, out: &mut String) {
    let mut before = ' ';
    for c in code.chars() {
        let ends = before.is_lowercase() && c.is_uppercase() || matches!(before, '.' | '_' | ':' | '/' | ',' | ']');
        // A single sign alone in a line tells nothing.
        if ends && c.is_alphanumeric() {
            out.push_str("<wbr>");
        }
        out.push(c);
        before = c;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_broken_between_their_parts_alone() {
        let page =
            "<p>InvalidVpc <code>InvalidVpcId.NotFound</code></p><pre><code>aB.c</code></pre><code>a&lt;B&gt; x</code>";
        let expected = "<p>InvalidVpc <code>Invalid<wbr>Vpc<wbr>Id.<wbr>Not<wbr>Found</code></p><pre><code>aB.c</code></pre><code>a&lt;B&gt; x</code>";
        assert_eq!(breakable(page), expected);
    }

    #[test]
    fn a_page_without_an_end_stays() {
        assert_eq!(breakable("a <code>aB"), "a <code>aB");
    }
}
