//! The lines of the file: the name of the format, two marks, the records.

use std::str;

use super::error::Why;

/// The first line: the format and its version.
pub(super) const HEAD: &str = "aliyun-mock data 1\n";

/// How the first line of every version begins.
const FORMAT: &str = "aliyun-mock data ";

/// The length of a mark: two numbers of 20 digits, a checksum of 8.
const MARK: usize = 20 + 1 + 20 + 1 + 8 + 1;

/// Where the records start.
pub(super) const START: u64 = (HEAD.len() + 2 * MARK) as u64;

/// The length of a checksum and the space behind it.
const SUM: usize = 9;

/// How far a file counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Mark {
    /// The number of the last record.
    pub(super) number: u64,
    /// The length of the file up to there.
    pub(super) length: u64,
}

impl Mark {
    /// Where it is written: never over the one before it.
    pub(super) fn place(self) -> u64 {
        (HEAD.len() + if self.number.is_multiple_of(2) { 0 } else { MARK }) as u64
    }

    pub(super) fn line(self) -> Vec<u8> {
        let numbers = format!("{:020} {:020}", self.number, self.length);
        format!("{numbers} {}\n", sum(numbers.as_bytes())).into_bytes()
    }

    fn read(bytes: &[u8]) -> Option<Self> {
        let text = str::from_utf8(bytes).ok()?;
        let (number, rest) = text.split_once(' ')?;
        let (length, _) = rest.split_once(' ')?;
        let mark = Self { number: number.parse().ok()?, length: length.parse().ok()? };
        // Only what is written here is read, so that no change of the line goes unnoticed.
        (mark.line() == bytes).then_some(mark)
    }
}

/// The line of a record.
pub(super) fn record(number: u64, text: &str) -> Vec<u8> {
    let body = format!("{number} {text}");
    format!("{} {body}\n", sum(body.as_bytes())).into_bytes()
}

fn sum(bytes: &[u8]) -> String {
    format!("{:08x}", crc32fast::hash(bytes))
}

/// Reads a whole file, gives the text of each record to `take`, and returns how far the file counts.
pub(super) fn read(bytes: &[u8], mut take: impl FnMut(&str) -> Result<(), String>) -> Result<Mark, Why> {
    check_head(bytes)?;
    let damaged = |at: usize, what: &str| Why::Damaged { at, what: what.to_owned() };
    let place = |number: usize| HEAD.len() + number * MARK;
    let marks = [0, 1].map(|number| bytes.get(place(number)..place(number + 1)).and_then(Mark::read));
    let newest = marks.into_iter().flatten().max_by_key(|mark| mark.number);
    let Some(newest) = newest else {
        return Err(damaged(HEAD.len(), "neither of the two marks that say how far it counts is whole"));
    };
    let counted = usize::try_from(newest.length).unwrap_or(usize::MAX);
    if bytes.len() < counted {
        let what = format!("it ends there, and was {counted} bytes long");
        return Err(Why::Damaged { at: bytes.len(), what });
    }
    let mut at = place(2);
    // Of the first record any number is right, as those before it are gone.
    let mut number = (at == counted).then_some(newest.number);
    while let Some(line) = next_record(bytes, at) {
        let follows = number.is_none_or(|before: u64| before.checked_add(1) == Some(line.number));
        let as_counted = at >= counted || line.end < counted || (line.end, line.number) == (counted, newest.number);
        if !follows || !as_counted {
            break;
        }
        take(line.text).map_err(Why::Unknown)?;
        (at, number) = (line.end, Some(line.number));
    }
    // What a program that is killed leaves of a record has no end.
    let ends = |rest: &[u8]| rest.contains(&b'\n');
    if at < counted || bytes.get(at..).is_some_and(ends) {
        return Err(damaged(at, "the record that begins there is not what was written"));
    }
    // A program that is killed leaves a part of a record or of a mark, and not of both.
    if at < bytes.len() && marks.contains(&None) {
        return Err(damaged(at, "neither the record that begins there nor the marks are what was written"));
    }
    Ok(Mark { number: number.unwrap_or(newest.number), length: at as u64 })
}

fn check_head(bytes: &[u8]) -> Result<(), Why> {
    if bytes.starts_with(HEAD.as_bytes()) {
        return Ok(());
    }
    let version = bytes.strip_prefix(FORMAT.as_bytes()).map(|rest| rest.split(|byte| *byte == b'\n').next());
    let version = version.flatten().and_then(|version| str::from_utf8(version).ok()?.parse::<u32>().ok());
    Err(version.filter(|version| *version != 1).map_or(Why::Foreign, Why::Version))
}

/// A record that is whole.
struct Line<'a> {
    number: u64,
    text: &'a str,
    /// Where the next one begins.
    end: usize,
}

fn next_record(bytes: &[u8], at: usize) -> Option<Line<'_>> {
    let rest = bytes.get(at..)?;
    let length = rest.iter().position(|byte| *byte == b'\n')?;
    let line = rest.get(..length)?;
    let body = line.get(SUM..)?;
    if line.get(..SUM)? != [sum(body).as_bytes(), b" "].concat() {
        return None;
    }
    let (number, text) = str::from_utf8(body).ok()?.split_once(' ')?;
    Some(Line { number: number.parse().ok()?, text, end: at + length + 1 })
}
