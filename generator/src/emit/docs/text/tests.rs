use super::*;

fn prose(text: &str) -> String {
    Md::prose(text).to_string()
}

fn literal(text: &str) -> String {
    Md::literal(text).to_string()
}

fn code(text: &str) -> String {
    Md::code(text).to_string()
}

#[test]
fn marks_of_every_kind_are_escaped() {
    assert_eq!(prose("a|b <c> *d* [e](f)"), r"a\|b &lt;c> \*d\* \[e\](f)");
    assert_eq!(prose("snake_case and _emphasis_"), r"snake_case and \_emphasis\_");
    assert_eq!(prose(r"back\slash and \*"), r"back\slash and \\\*");
    assert_eq!(prose("AT&T, &amp; and &#60;"), "AT&T, &amp;amp; and &amp;#60;");
    assert_eq!(prose("~5 s"), "~5 s");
    assert_eq!(prose("~~gone~~"), r"\~\~gone\~\~");
    assert_eq!(prose("%s and 10%"), "%s and 10%");
}

#[test]
fn blocks_do_not_start_in_a_line_of_text() {
    assert_eq!(prose("# title"), r"\# title");
    assert_eq!(prose("- item"), r"\- item");
    assert_eq!(prose("-1 is a number"), "-1 is a number");
    assert_eq!(prose("---"), r"\---");
    assert_eq!(prose("> quote"), r"\> quote");
    assert_eq!(prose("1. first"), r"1\. first");
    assert_eq!(prose("1.5 first"), "1.5 first");
    assert_eq!(prose("12) first"), r"12\) first");
}

#[test]
fn a_part_of_a_line_keeps_its_blanks_and_the_mark_of_a_heading() {
    let part = |text: &str| Md::part(text).to_string();
    assert_eq!(part("## The *VPC* "), "## The *VPC* ");
    assert_eq!(part("  - a list, "), "  - a list, ");
    assert_eq!(part(" and "), " and ");
    assert_eq!((part(" "), part("")), (" ".to_owned(), String::new()));
    assert_eq!(part("### <b> {{#include x}}"), r"### &lt;b> {\{#include x}}");
    assert_eq!(part("[e](f) and `[e](f)`"), r"\[e\](f) and `[e](f)`");
}

#[test]
fn code_spans_of_the_author_stay_and_lone_backticks_do_not_open_one() {
    assert_eq!(prose("is `<A>` or `a|b`"), "is `<A>` or `a|b`");
    assert_eq!(prose("a ` b"), r"a \` b");
    assert_eq!(prose("``a ` b``"), "``a ` b``");
    assert_eq!(literal("the `x` of a message"), r"the \`x\` of a message");
}

#[test]
fn lines_become_one_and_chinese_gets_no_blank() {
    assert_eq!(prose("two\n  lines\tand\u{0}more"), "two lines and more");
    assert_eq!(prose("专有\n网络"), "专有网络");
    assert_eq!(prose("专有\nVPC"), "专有 VPC");
}

#[test]
fn web_addresses_are_links_without_the_full_stop() {
    assert_eq!(prose("See https://a.example/b_c?d=*e."), "See <https://a.example/b_c?d=*e>.");
    assert_eq!(prose("not http:// alone"), "not http:// alone");
}

#[test]
fn book_commands_are_broken_up() {
    for text in ["{{#include x}}", "{{ # include x}}", "{{{#include x}}"] {
        for made in [prose(text), literal(text), code(text), markdown(text), markdown(&format!("```\n{text}\n```"))] {
            assert!(!made.split("{{").skip(1).any(|tail| tail.trim_start().starts_with('#')), "{made}");
        }
    }
}

#[test]
fn code_survives_backticks_blanks_pipes_and_line_feeds() {
    assert_eq!(code("a`b"), "``a`b``");
    assert_eq!(code("`"), "`` ` ``");
    assert_eq!(code(" a "), "`  a  `");
    assert_eq!(code("^(a|b)$"), "`^(a|b)$`");
    assert_eq!(code("a\nb"), "`a\\nb`");
    assert_eq!(code(""), "empty text");
}

#[test]
fn markdown_of_an_author_keeps_its_blocks_and_loses_html_and_headings() {
    assert_eq!(markdown("# Big\n\n- `a|b` *c*\n- <br>"), "\\# Big\n\n- `a|b` *c*\n- &lt;br>");
    assert_eq!(markdown("| `a|b` |"), "| `a` \\| `b` |");
    assert_eq!(markdown("Text\n==="), "Text\n\\===");
    assert_eq!(markdown("```sh\n<x> # y\n```"), "```sh\n<x> # y\n```");
    assert_eq!(markdown("```\nopen"), "```\nopen\n```");
    assert_eq!(markdown("[out](https://a.example/b) [in](../c.md)"), "[out](https://a.example/b) \\[in\\](../c.md)");
    assert_eq!(markdown(r"\<b> and \`"), r"&lt;b> and \`");
}

#[test]
fn lists_in_words() {
    let parts = |names: &[&str]| names.iter().map(|name| Md::code(name)).collect::<Vec<_>>();
    assert_eq!(Md::listing(parts(&["a"]), "or").as_str(), "`a`");
    assert_eq!(Md::listing(parts(&["a", "b"]), "or").as_str(), "`a` or `b`");
    assert_eq!(Md::listing(parts(&["a", "b", "c"]), "and").as_str(), "`a`, `b` and `c`");
}
