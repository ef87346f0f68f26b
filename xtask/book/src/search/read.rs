//! The documents of a page.
//!
//! The page of an action is one document. Any other page is an index: each of its sections is a document, and so is
//! each row or item of a section that begins with a name in code, such as an error code, unless the section is deep.

use std::collections::BTreeSet;

use pulldown_cmark::{Event, HeadingLevel, Parser, Tag, TagEnd};

use super::document::{Document, Weight};
use crate::markdown::OPTIONS;

/// A page as it is read.
pub(super) struct Source<'a> {
    /// What the table of contents calls it.
    pub(super) name: &'a str,
    /// What the table of contents has around it, outermost first.
    pub(super) around: &'a [String],
    /// Its file in the book, `.html`.
    pub(super) url: String,
    pub(super) markdown: &'a str,
}

/// The heading of what is only of interest to those who read documents of others.
const ASIDES: &str = "Discrepanc";

/// How deep a page of an action lies in the table of contents: below a group of a service.
const ACTION_DEPTH: usize = 2;

pub(super) fn documents(source: &Source<'_>) -> Vec<Document> {
    let whole = source.around.len() >= ACTION_DEPTH;
    let page = Document::new(source.name, source.around.join(" › "), source.url.clone(), true);
    let mut reader = Reader {
        source,
        whole,
        done: Vec::new(),
        stack: vec![page],
        level: HeadingLevel::H1,
        anchors: BTreeSet::new(),
        anchor: String::new(),
        heading: None,
        aside: false,
        summary: Summary::Before,
        skipped: 0,
        links: 0,
        row: Row::None,
        items: 0,
    };
    for event in Parser::new_ext(source.markdown, OPTIONS) {
        reader.event(event);
    }
    reader.close_to(0);
    reader.done
}

/// Whether the first paragraph of a page has been read.
#[derive(PartialEq, Eq)]
enum Summary {
    Before,
    Inside,
    Behind,
}

/// What is known of the row or item at hand.
#[derive(PartialEq, Eq)]
enum Row {
    /// There is none, or it began with something else than a name.
    None,
    /// It has just begun.
    Begun,
    /// It began with a name, and is a document of its own.
    Entry,
}

struct Reader<'a> {
    source: &'a Source<'a>,
    whole: bool,
    done: Vec<Document>,
    /// The page or section at hand, and the entry in it.
    stack: Vec<Document>,
    level: HeadingLevel,
    anchors: BTreeSet<String>,
    anchor: String,
    heading: Option<String>,
    aside: bool,
    summary: Summary,
    /// Inside how many parts whose text is not searched.
    skipped: usize,
    /// Inside how many links.
    links: usize,
    row: Row,
    /// How many lists are open.
    items: usize,
}

impl Reader<'_> {
    fn event(&mut self, event: Event<'_>) {
        match event {
            Event::Start(Tag::Heading { level, .. }) => {
                self.level = level;
                self.heading = Some(String::new());
            }
            Event::End(TagEnd::Heading(_)) => self.end_heading(),
            Event::Start(Tag::Paragraph) if self.summary == Summary::Before => self.summary = Summary::Inside,
            Event::End(TagEnd::Paragraph) if self.summary == Summary::Inside => self.summary = Summary::Behind,
            // Code in several lines is examples; a header names columns.
            Event::Start(Tag::CodeBlock(_) | Tag::TableHead) => self.skipped += 1,
            Event::End(TagEnd::CodeBlock | TagEnd::TableHead) => self.skipped = self.skipped.saturating_sub(1),
            Event::Start(Tag::List(_)) => self.items += 1,
            Event::End(TagEnd::List(_)) => self.items = self.items.saturating_sub(1),
            Event::Start(Tag::TableRow) => self.begin_row(),
            Event::Start(Tag::Item) if self.items == 1 => self.begin_row(),
            Event::End(TagEnd::TableRow) => self.close_to(1),
            Event::End(TagEnd::Item) if self.items == 1 => self.close_to(1),
            Event::Start(Tag::Link { .. }) => {
                if self.row == Row::Begun {
                    self.row = Row::None;
                }
                self.links += 1;
            }
            Event::End(TagEnd::Link) => self.links = self.links.saturating_sub(1),
            Event::Code(code) => self.code(&code),
            Event::Text(text) => {
                if self.row == Row::Begun && !text.trim().is_empty() {
                    self.row = Row::None;
                }
                self.text(&text, Weight::Text);
            }
            Event::SoftBreak | Event::HardBreak | Event::End(TagEnd::TableCell) => self.text(" ", Weight::Text),
            _ => {}
        }
    }

    fn begin_row(&mut self) {
        self.close_to(1);
        self.row = Row::Begun;
    }

    fn code(&mut self, code: &str) {
        let named = self.row == Row::Begun && self.skipped == 0;
        let entry = named && !self.whole && self.level <= HeadingLevel::H2;
        if named {
            self.row = if entry { Row::Entry } else { Row::None };
        }
        if entry {
            let section = self.stack.first().map(|section| section.title.clone()).unwrap_or_default();
            let mut place = self.source.name.to_owned();
            if section != self.source.name {
                place = format!("{place} › {section}");
            }
            let url = self.url();
            // Several rows may be about one name.
            let again = self.done.pop_if(|last| !last.whole && last.title == *code && last.url == url);
            self.stack.push(again.unwrap_or_else(|| Document::new(code, place, url, false)));
            return;
        }
        self.text(code, if named { Weight::Name } else { Weight::Text });
    }

    fn text(&mut self, text: &str, weight: Weight) {
        if let Some(heading) = &mut self.heading {
            heading.push_str(text);
            return;
        }
        let entry = self.row == Row::Entry;
        if self.skipped > 0 {
            return;
        }
        let weight = match (self.aside, self.links > 0) {
            (true, _) => Weight::Aside,
            (_, true) => Weight::Link,
            _ if self.summary == Summary::Inside => Weight::Summary.max(weight),
            _ => weight,
        };
        // What an index links to has a page of its own.
        let searched = self.whole || weight != Weight::Link;
        let Some(document) = self.stack.last_mut() else { return };
        if searched {
            document.add(text, weight);
        }
        let section = !self.whole && document.about.chars().count() < 60;
        if entry || section || self.summary == Summary::Inside {
            document.tell(text);
        }
    }

    fn end_heading(&mut self) {
        let Some(heading) = self.heading.take() else { return };
        self.anchor = self.next_anchor(&heading);
        if self.level == HeadingLevel::H1 {
            if let Some(page) = self.stack.first_mut() {
                page.add(&heading, Weight::Title);
            }
            return;
        }
        self.summary = Summary::Behind;
        if self.level == HeadingLevel::H2 {
            self.aside = heading.starts_with(ASIDES);
        }
        if self.whole {
            if let Some(page) = self.stack.first_mut() {
                page.add(&heading, Weight::Heading);
            }
            return;
        }
        self.close_to(0);
        let place = if self.source.around.is_empty() {
            self.source.name.to_owned()
        } else {
            format!("{} › {}", self.source.around.join(" › "), self.source.name)
        };
        self.stack.push(Document::new(&heading, place, self.url(), false));
    }

    /// Ends all documents but so many.
    fn close_to(&mut self, count: usize) {
        if self.stack.len() > count {
            self.done.extend(self.stack.drain(count..));
        }
        self.row = Row::None;
    }

    fn url(&self) -> String {
        if self.level == HeadingLevel::H1 {
            self.source.url.clone()
        } else {
            format!("{}#{}", self.source.url, self.anchor)
        }
    }

    /// The anchor of a heading, as mdBook makes it.
    fn next_anchor(&mut self, heading: &str) -> String {
        let kept = heading.trim().chars().filter(|c| c.is_alphanumeric() || matches!(c, '-' | '_' | ' '));
        let slug: String = kept.flat_map(char::to_lowercase).map(|c| if c == ' ' { '-' } else { c }).collect();
        let mut anchor = slug.clone();
        let mut count = 0;
        while !self.anchors.insert(anchor.clone()) {
            count += 1;
            anchor = format!("{slug}-{count}");
        }
        anchor
    }
}
