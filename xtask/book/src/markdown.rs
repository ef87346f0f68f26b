//! A page of Markdown with other links and other code blocks; every other byte stays.

use anyhow::Result;
use pulldown_cmark::{CodeBlockKind, Event, LinkType, Options, Parser, Tag, TagEnd};

/// What of Markdown the reference is written in.
pub(crate) const OPTIONS: Options = Options::ENABLE_TABLES.union(Options::ENABLE_STRIKETHROUGH);

/// What is written in place of parts of a page.
pub(crate) trait Rewrite {
    /// What a link leads to instead; nothing where it stays.
    fn link(&mut self, target: &str) -> Result<Option<String>>;

    /// What stands in place of a code block in this language; nothing where it stays.
    fn block(&mut self, language: &str, text: &str) -> Result<Option<String>>;
}

/// A page with what `rewrite` puts into it.
pub(crate) fn rewritten(page: &str, rewrite: &mut impl Rewrite) -> Result<String> {
    let mut out = String::with_capacity(page.len());
    let mut kept = 0;
    let mut block: Option<(String, String)> = None;
    for (event, range) in Parser::new_ext(page, OPTIONS).into_offset_iter() {
        let (range, new) = match event {
            Event::Start(Tag::Link { link_type: LinkType::Inline, dest_url, .. }) => {
                let Some(new) = rewrite.link(&dest_url)? else { continue };
                // `[label](target)`: the target is what stands behind the last `](`.
                let whole = page.get(range.clone()).unwrap_or_default();
                let Some(start) = whole.rfind("](").map(|at| range.start + at + 2) else { continue };
                (start..range.end - 1, new)
            }
            Event::Start(Tag::CodeBlock(CodeBlockKind::Fenced(language))) => {
                block = Some((language.to_string(), String::new()));
                continue;
            }
            Event::Text(text) => {
                if let Some((_, code)) = &mut block {
                    code.push_str(&text);
                }
                continue;
            }
            Event::End(TagEnd::CodeBlock) => {
                let Some((language, text)) = block.take() else { continue };
                let Some(new) = rewrite.block(&language, &text)? else { continue };
                (range, new)
            }
            _ => continue,
        };
        out.push_str(page.get(kept..range.start).unwrap_or_default());
        out.push_str(&new);
        kept = range.end;
    }
    out.push_str(page.get(kept..).unwrap_or_default());
    Ok(out)
}

/// The text of the first heading.
pub(crate) fn title(page: &str) -> Option<String> {
    let mut title: Option<String> = None;
    for event in Parser::new_ext(page, OPTIONS) {
        match (event, &mut title) {
            (Event::Start(Tag::Heading { .. }), None) => title = Some(String::new()),
            (Event::Text(text) | Event::Code(text), Some(title)) => title.push_str(&text),
            (Event::End(TagEnd::Heading(_)), _) => break,
            _ => {}
        }
    }
    title
}
