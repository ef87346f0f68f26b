//! The comments of a file, and what each of them is about.
//!
//! The tree knows the place of every scalar. What stands between them are the signs of YAML and comments, so that both
//! are found without reading YAML once more. A comment behind something is about that. One on a line of its own is about
//! what follows; or it is the last thing of the block around what stands before it, where it is indented like that.

use std::collections::HashSet;
use std::vec;

use crate::yaml::{Node, NodeValue};

/// Why a file cannot be laid out.
pub(super) type Unsupported = String;

/// How a comment begins that says which schema a file has; editors look for it in the first line.
const SCHEMA: &str = "# yaml-language-server:";

/// A line of comment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Comment {
    /// Its text, with `#`.
    pub(super) text: String,
    /// Whether a blank line parts it from the comment above.
    pub(super) apart: bool,
}

impl Comment {
    /// Whether it names the schema of the file.
    pub(super) fn is_schema(&self) -> bool {
        self.text.starts_with(SCHEMA)
    }
}

/// The comments of a file by what they are about, to be taken in the order of the tree.
pub(super) struct Notes {
    /// About the file.
    pub(super) head: Vec<Comment>,
    entries: vec::IntoIter<(Vec<Comment>, Option<Comment>)>,
    collections: vec::IntoIter<Vec<Comment>>,
}

impl Notes {
    /// Above and behind the next entry.
    pub(super) fn entry(&mut self) -> (Vec<Comment>, Option<Comment>) {
        self.entries.next().unwrap_or_default()
    }

    /// Behind the last entry of the next collection.
    pub(super) fn collection(&mut self) -> Vec<Comment> {
        self.collections.next().unwrap_or_default()
    }
}

/// Finds the comments of a file.
///
/// # Errors
/// A key is no text, or something else than the signs of YAML stands between the values.
pub(super) fn of(node: &Node, text: &str) -> Result<Notes, Unsupported> {
    let mut scan = Scan { text, entries: Vec::new(), collections: Vec::new(), tokens: Vec::new() };
    scan.node(node, None)?;
    scan.comments()
}

/// The texts of all comments, sorted.
pub(super) fn texts(node: &Node, text: &str) -> Result<Vec<String>, Unsupported> {
    let Notes { head, entries, collections } = of(node, text)?;
    let entries = entries.flat_map(|(before, beside)| before.into_iter().chain(beside));
    let mut all: Vec<String> =
        head.into_iter().chain(entries).chain(collections.flatten()).map(|comment| comment.text).collect();
    all.sort();
    Ok(all)
}

/// An entry of a mapping or an element of a list.
struct Entry {
    /// The collection that holds it.
    holder: usize,
    /// Whether it is the first there.
    first: bool,
    is_element: bool,
    before: Vec<Comment>,
    beside: Vec<Comment>,
}

/// A list or a mapping.
struct Collection {
    /// The entry whose value it is; the root is nobody's.
    owner: Option<usize>,
    /// The least indentation of comments inside, where it is a block.
    indent: Option<usize>,
    is_empty: bool,
    after: Vec<Comment>,
}

/// A scalar or a bracket.
#[derive(Clone, Copy)]
struct Token {
    start: usize,
    end: usize,
    /// The entry that it is a part of.
    entry: Option<usize>,
    bracket: Option<Bracket>,
}

#[derive(Clone, Copy)]
enum Bracket {
    Opens(usize),
    Closes(usize),
}

/// A comment where it was found.
struct Found {
    comment: Comment,
    start: usize,
    /// The tokens around it.
    previous: Option<Token>,
    next: Option<Token>,
    /// How many elements of lists begin between the comment and the next token.
    dashes: usize,
}

struct Scan<'t> {
    text: &'t str,
    entries: Vec<Entry>,
    collections: Vec<Collection>,
    /// In the order of the text.
    tokens: Vec<Token>,
}

impl Scan<'_> {
    /// Numbers the entries and collections, and notes the places of their scalars and opening brackets.
    fn node(&mut self, node: &Node, entry: Option<usize>) -> Result<(), Unsupported> {
        let bytes = node.span.bytes();
        let (is_empty, is_list) = match &node.value {
            NodeValue::Sequence(items) => (items.is_empty(), true),
            NodeValue::Mapping(entries) => (entries.is_empty(), false),
            _ => {
                self.token(bytes.start, bytes.end, entry, None);
                return Ok(());
            }
        };
        let number = self.collections.len();
        let flow = bytes.end > bytes.start;
        let around = entry.and_then(|entry| self.collections[self.entries[entry].holder].indent);
        let least = around.map_or(0, |around| around + 1);
        // The dashes of a list may stand right below its key, and its place is then that of its first element; a comment
        // there is about the next key.
        let line = self.text[..bytes.start].rfind('\n').map_or(0, |end| end + 1);
        let of_element = entry.is_none_or(|entry| self.entries[entry].is_element);
        let dash =
            self.text[bytes.start..].starts_with('-') && (of_element || self.text[line..bytes.start].trim().is_empty());
        let indent = (!flow).then(|| if is_list && !dash { least } else { least.max(bytes.start - line) });
        self.collections.push(Collection { owner: entry, indent, is_empty, after: Vec::new() });
        if flow {
            self.token(bytes.start, bytes.end, entry, Some(Bracket::Opens(number)));
        }
        let new = |first| Entry { holder: number, first, is_element: is_list, before: Vec::new(), beside: Vec::new() };
        match &node.value {
            NodeValue::Sequence(items) => {
                for (index, item) in items.iter().enumerate() {
                    self.entries.push(new(index == 0));
                    self.node(item, Some(self.entries.len() - 1))?;
                }
            }
            NodeValue::Mapping(entries) => {
                for (index, (key, value)) in entries.iter().enumerate() {
                    self.entries.push(new(index == 0));
                    let entry = Some(self.entries.len() - 1);
                    let bytes = key.span.bytes();
                    if key.scalar().is_none() {
                        return Err("a key is no text".to_owned());
                    }
                    self.token(bytes.start, bytes.end, entry, None);
                    self.node(value, entry)?;
                }
            }
            _ => {}
        }
        Ok(())
    }

    /// What is not there has no place.
    fn token(&mut self, start: usize, end: usize, entry: Option<usize>, bracket: Option<Bracket>) {
        if end > start {
            self.tokens.push(Token { start, end, entry, bracket });
        }
    }

    fn column(&self, at: usize) -> usize {
        at - self.text[..at].rfind('\n').map_or(0, |end| end + 1)
    }

    /// Walks through what stands between the tokens.
    fn found(&self) -> Result<Vec<Found>, Unsupported> {
        let mut found: Vec<Found> = Vec::new();
        let mut open: Vec<usize> = Vec::new();
        let mut previous: Option<Token> = None;
        // The comments since the last token, which lack what follows them.
        let mut waiting = 0;
        let end = Token { start: self.text.len(), end: self.text.len(), entry: None, bracket: None };
        for mut token in self.tokens.iter().copied().chain([end]) {
            let mut block = false;
            let mut at = previous.map_or(0, |previous| previous.end);
            while let Some(sign) = self.text.get(at..token.start).and_then(|gap| gap.chars().next()) {
                match sign {
                    '#' => {
                        let line = self.text[at..].lines().next().unwrap_or_default();
                        let gap = found.len().checked_sub(1).filter(|_| waiting > 0);
                        let above = gap.map_or(at, |last| found[last].start + found[last].comment.text.len());
                        let apart = self.text[above..at].matches('\n').count() > 1;
                        let comment = Comment { text: line.trim_end().to_owned(), apart };
                        found.push(Found { comment, start: at, previous, next: None, dashes: 0 });
                        waiting += 1;
                        at += line.len();
                        continue;
                    }
                    ']' | '}' => {
                        let number = open.pop().ok_or("a bracket closes what is not open")?;
                        let entry = self.collections[number].owner;
                        let close = Token { start: at, end: at + 1, entry, bracket: Some(Bracket::Closes(number)) };
                        settle(&mut found, &mut waiting, close);
                        previous = Some(close);
                    }
                    '-' => {
                        let from = found.len() - waiting;
                        found[from..].iter_mut().for_each(|found| found.dashes += 1);
                    }
                    '|' | '>' => block = true,
                    // Between values, at the head of a text of several lines, and around a document.
                    ' ' | '\t' | '\n' | '?' | ':' | ',' | '+' | '.' | '0'..='9' => {}
                    other => return Err(format!("there is `{other}` between the values")),
                }
                at += sign.len_utf8();
            }
            if token.start < self.text.len() || token.end > token.start {
                settle(&mut found, &mut waiting, token);
            }
            if block {
                token.end = self.end_of_block(token);
            }
            if let Some(Bracket::Opens(number)) = token.bracket {
                open.push(number);
            }
            previous = Some(token);
        }
        Ok(found)
    }

    /// Where a text of several lines ends: at the line that is indented less.
    fn end_of_block(&self, token: Token) -> usize {
        let column = self.column(token.start);
        let mut at = token.start;
        for (index, line) in self.text[token.start..token.end].split_inclusive('\n').enumerate() {
            let content = line.trim_start_matches(' ');
            if index > 0 && !content.trim().is_empty() && line.len() - content.len() < column {
                break;
            }
            at += line.len();
        }
        at
    }

    fn comments(mut self) -> Result<Notes, Unsupported> {
        let mut found = self.found()?;
        let mut head = Vec::new();
        if self.tokens.is_empty() {
            head.extend(found.drain(..).map(|found| found.comment));
        }
        head.extend(head_of(&mut found, self.text));
        for found in found {
            self.attach(found, &mut head);
        }
        let Self { mut entries, collections, .. } = self;
        // Nothing can stand inside of what is empty, nor in two places behind a thing: those go above it.
        let mut after = Vec::new();
        for mut collection in collections {
            if collection.is_empty {
                match collection.owner {
                    Some(owner) => entries[owner].before.append(&mut collection.after),
                    None => head.append(&mut collection.after),
                }
            }
            after.push(collection.after);
        }
        for entry in &mut entries {
            if entry.beside.len() > 1 {
                entry.before.append(&mut entry.beside);
            }
        }
        let entries: Vec<_> = entries.into_iter().map(|mut entry| (entry.before, entry.beside.pop())).collect();
        Ok(Notes { head, entries: entries.into_iter(), collections: after.into_iter() })
    }

    /// Puts a comment where it belongs.
    fn attach(&mut self, found: Found, head: &mut Vec<Comment>) {
        let Found { comment, start, previous, next, dashes } = found;
        let line = start - self.column(start);
        if let Some(previous) = previous.filter(|previous| previous.end > line)
            && let Some(entry) = previous.entry
            && !self.text[line..start].trim().is_empty()
        {
            self.entries[entry].beside.push(comment);
            return;
        }
        if let Some(Bracket::Closes(number)) = next.and_then(|next| next.bracket) {
            self.collections[number].after.push(comment);
            return;
        }
        let next = next.and_then(|next| next.entry);
        let column = self.column(start);
        if let Some(block) = previous.and_then(|previous| self.ended(previous.entry, next, column)) {
            self.collections[block].after.push(comment);
            return;
        }
        match next.map(|next| self.first_of(next, dashes)) {
            Some(entry) => self.entries[entry].before.push(comment),
            // The root is in brackets.
            None => head.push(comment),
        }
    }

    /// The innermost block that ends between two entries and is indented no deeper than a comment there.
    fn ended(&self, previous: Option<usize>, next: Option<usize>, column: usize) -> Option<usize> {
        let around: HashSet<usize> = self.holders(next).collect();
        let ended = self.holders(previous).take_while(|holder| !around.contains(holder));
        let mut blocks = ended.filter_map(|holder| Some((holder, self.collections[holder].indent?)));
        // At the end of the file, nothing else is left for it to be about.
        let outermost = |holder: usize| next.is_none() && self.collections[holder].owner.is_none();
        blocks.find(|(holder, indent)| column >= *indent || outermost(*holder)).map(|(holder, _)| holder)
    }

    /// The collections around an entry, the innermost first.
    fn holders(&self, entry: Option<usize>) -> impl Iterator<Item = usize> {
        std::iter::successors(entry.map(|entry| self.entries[entry].holder), |holder| {
            self.collections[*holder].owner.map(|owner| self.entries[owner].holder)
        })
    }

    /// What begins so many dashes before an entry: the element that it is the first part of, or one around that.
    fn first_of(&self, entry: usize, dashes: usize) -> usize {
        let found = &self.entries[entry];
        match self.collections[found.holder].owner {
            _ if dashes == 0 => entry,
            // The dash is its own.
            _ if found.is_element && dashes == 1 => entry,
            Some(owner) if found.first => self.first_of(owner, dashes - usize::from(found.is_element)),
            _ => entry,
        }
    }
}

/// Tells the comments that wait for it what follows them.
fn settle(found: &mut [Found], waiting: &mut usize, next: Token) {
    let from = found.len() - *waiting;
    found[from..].iter_mut().for_each(|found| found.next = Some(next));
    *waiting = 0;
}

/// Takes the comments that are about the file: what the first line says to editors, and what a blank line parts from the
/// first key and the comment about that.
fn head_of(found: &mut Vec<Found>, text: &str) -> Vec<Comment> {
    let first = found.iter().take_while(|found| found.previous.is_none()).count();
    let Some(last) = first.checked_sub(1).map(|last| &found[last]) else { return Vec::new() };
    let behind = last.start + last.comment.text.len()..last.next.map_or(text.len(), |next| next.start);
    let apart = text[behind].matches('\n').count() > 1;
    let paragraph = found[..first].iter().rposition(|found| found.comment.apart).unwrap_or(0);
    let schema = usize::from(found.first().is_some_and(|found| found.comment.is_schema()));
    let count = if apart { first } else { paragraph.max(schema) };
    found.drain(..count).map(|found| found.comment).collect()
}
