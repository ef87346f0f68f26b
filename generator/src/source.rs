//! The texts of the specs, and places in them.

use std::ops::Range;

/// A place in one of the [`Sources`]: bytes from `start` up to `end`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Span {
    file: u32,
    start: u32,
    end: u32,
}

impl Span {
    /// A place in the file at `file`. Files are at most 1 MiB, so 32 bits hold every offset.
    pub fn new(file: usize, bytes: Range<usize>) -> Self {
        let narrow = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
        Self { file: narrow(file), start: narrow(bytes.start), end: narrow(bytes.end.max(bytes.start)) }
    }

    /// The place of what stands in for something that could not be read: no place at all, in the file where it should
    /// be. A finding there is only the consequence of another one.
    pub(crate) fn nowhere(file: usize) -> Self {
        Self::new(file, usize::MAX..usize::MAX)
    }

    /// Whether it is [`Self::nowhere`].
    pub(crate) fn is_nowhere(self) -> bool {
        self.start == u32::MAX
    }

    /// The index of the file.
    pub const fn file(self) -> usize {
        self.file as usize
    }

    /// The bytes.
    pub const fn bytes(self) -> Range<usize> {
        self.start as usize..self.end as usize
    }
}

/// A value and where it stands.
#[derive(Clone, Debug)]
pub struct Spanned<T> {
    /// The value.
    pub value: T,
    /// The place.
    pub span: Span,
}

impl<T> Spanned<T> {
    /// The same place with another value.
    pub fn with<U>(&self, value: U) -> Spanned<U> {
        Spanned { value, span: self.span }
    }
}

impl<T> std::ops::Deref for Spanned<T> {
    type Target = T;
    fn deref(&self) -> &T {
        &self.value
    }
}

/// A file: its path below the folder of the specs, with `/`, and its text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Source {
    /// The path.
    pub path: String,
    /// The text.
    pub text: String,
}

/// All files, sorted by path.
#[derive(Clone, Debug, Default)]
pub struct Sources {
    files: Vec<Source>,
    /// Where the lines of each file start, so that the place of a finding costs no walk through the file.
    lines: Vec<Vec<usize>>,
}

impl Sources {
    /// Sorts the files by path, so that nothing depends on the order they were read in. A byte order mark is dropped, and
    /// lines end with LF, so that nothing depends on the editor or the checkout either.
    pub fn new(mut files: Vec<Source>) -> Self {
        for file in &mut files {
            if let Some(rest) = file.text.strip_prefix('\u{feff}') {
                file.text = rest.to_owned();
            }
            if file.text.contains("\r\n") {
                file.text = file.text.replace("\r\n", "\n");
            }
        }
        files.sort_by(|a, b| a.path.cmp(&b.path));
        let starts = |text: &str| std::iter::once(0).chain(text.match_indices('\n').map(|(at, _)| at + 1)).collect();
        let lines = files.iter().map(|file| starts(&file.text)).collect();
        Self { files, lines }
    }

    /// With `folder` before every path. Places stay what they are.
    #[must_use]
    pub fn under(mut self, folder: &str) -> Self {
        for file in &mut self.files {
            file.path = format!("{folder}/{}", file.path);
        }
        self
    }

    /// With more files behind those that are there. Places stay what they are.
    #[must_use]
    pub fn and(mut self, files: Vec<Source>) -> Self {
        let more = Self::new(files);
        self.files.extend(more.files);
        self.lines.extend(more.lines);
        self
    }

    /// The files with their index.
    pub fn iter(&self) -> impl Iterator<Item = (usize, &Source)> {
        self.files.iter().enumerate()
    }

    /// The file at an index.
    pub fn get(&self, file: usize) -> &Source {
        &self.files[file]
    }

    /// Line and column of the start of a place, both counted from 1, columns in characters.
    pub fn line_column(&self, span: Span) -> (usize, usize) {
        let text = &self.get(span.file()).text;
        let at = floor(text, span.bytes().start);
        let lines = &self.lines[span.file()];
        let line = lines.partition_point(|start| *start <= at);
        let start = line.checked_sub(1).map_or(0, |index| lines[index]);
        (line, text[start..at].chars().count() + 1)
    }

    /// The text from the start of a place to the end of its line.
    pub fn rest_of_line(&self, span: Span) -> &str {
        let text = &self.get(span.file()).text;
        text[floor(text, span.bytes().start)..].lines().next().unwrap_or_default()
    }

    /// Line and column of the end of a place, as those of its start: the column behind its last character.
    pub fn end_line_column(&self, span: Span) -> (usize, usize) {
        self.line_column(Span { start: span.end, ..span })
    }

    /// The text of a place.
    pub fn text(&self, span: Span) -> &str {
        let text = &self.get(span.file()).text;
        &text[floor(text, span.bytes().start)..floor(text, span.bytes().end)]
    }
}

/// The last character boundary at or before `at`.
pub(crate) fn floor(text: &str, at: usize) -> usize {
    let mut at = at.min(text.len());
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    at
}
