//! Where long names may be broken into lines.

/// A page of HTML whose long names may be broken where a part of them ends, as in `CreateDefault|VSwitch`, rather than
/// in the middle of a word. What a reader copies stays as it is. Blocks of code and pictures have lines of their own.
pub(crate) fn breakable(page: &str) -> String {
    let start = page.find("<main>").unwrap_or(page.len());
    let end = page.rfind("</main>").unwrap_or(page.len()).max(start);
    let mut out = String::with_capacity(page.len() + page.len() / 16);
    out.push_str(&page[..start]);
    let mut rest = &page[start..end];
    while let Some(at) = rest.find('<') {
        let (text, tag) = rest.split_at(at);
        broken(text, &mut out);
        let end = ["pre", "figure"].iter().find_map(|name| end_of(tag, name)).or(tag.find('>'));
        let (tag, behind) = tag.split_at(end.map_or(tag.len(), |end| end + 1));
        out.push_str(tag);
        rest = behind;
    }
    broken(rest, &mut out);
    out.push_str(&page[end..]);
    out
}

/// Where an element of this name ends, if it begins here.
fn end_of(text: &str, name: &str) -> Option<usize> {
    let close = format!("</{name}>");
    text.strip_prefix('<')?.strip_prefix(name)?;
    text.find(&close).map(|at| at + close.len() - 1)
}

/// Shorter names are not broken.
const LONG: usize = 12;

fn broken(text: &str, out: &mut String) {
    for word in text.split_inclusive(char::is_whitespace) {
        if word.len() < LONG {
            out.push_str(word);
            continue;
        }
        let mut before = ' ';
        for c in word.chars() {
            let ends = before.is_lowercase() && c.is_uppercase() || matches!(before, '.' | '_' | ':' | '/' | ',' | ']');
            // A sign alone in a line tells nothing.
            if ends && c.is_alphanumeric() {
                out.push_str("<wbr>");
            }
            out.push(c);
            before = c;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn long_names_are_broken_between_their_parts_alone() {
        let page = "<title>InvalidVpcId.NotFound</title><main><p>the <code>InvalidVpcId.NotFound</code> of a VpcId</p><pre class=\"x\"><code>DescribeVpcAttribute</code></pre><a href=\"DescribeVpcAttribute.html\">DescribeVpcAttribute</a></main>InvalidVpcId.NotFound";
        let expected = "<title>InvalidVpcId.NotFound</title><main><p>the <code>Invalid<wbr>Vpc<wbr>Id.<wbr>Not<wbr>Found</code> of a VpcId</p><pre class=\"x\"><code>DescribeVpcAttribute</code></pre><a href=\"DescribeVpcAttribute.html\">Describe<wbr>Vpc<wbr>Attribute</a></main>InvalidVpcId.NotFound";
        assert_eq!(breakable(page), expected);
    }

    #[test]
    fn a_page_without_an_end_stays() {
        for page in ["DescribeVpcAttribute", "</main><main>", "<main><pre>DescribeVpcAttribute", "<main><a href="] {
            assert_eq!(breakable(page).replace("<wbr>", ""), page);
        }
    }
}
