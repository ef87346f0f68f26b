//! Ways to write a byte with several: each takes one of them off, and keeps where the byte stands in the text.

/// A byte, and the bytes of the text that it is written with.
#[derive(Clone, Copy, PartialEq)]
pub(super) struct Unit {
    pub(super) byte: u8,
    pub(super) from: usize,
    pub(super) to: usize,
}

/// The bytes of a text as they are.
pub(super) fn plain(text: &str) -> Vec<Unit> {
    text.bytes().enumerate().map(|(from, byte)| Unit { byte, from, to: from + 1 }).collect()
}

/// What the bytes mean with one encoding less: a list for each encoding that there is something of.
pub(super) fn decoded(units: &[Unit]) -> Vec<Vec<Unit>> {
    let decoded = [percent(units), backslash(units), xml(units)];
    decoded.into_iter().filter(|decoded| decoded.len() < units.len()).collect()
}

/// Reads `%2F`, with digits of any case.
fn percent(units: &[Unit]) -> Vec<Unit> {
    replaced(units, b'%', |rest| {
        let byte = u8::try_from(number(rest.get(..2)?)?).ok()?;
        Some((vec![byte], 2))
    })
}

/// Reads the escapes of JSON and of Rust's `Debug`: `\n`, `\"`, `\u00e9`, `\u{e9}`, `\xe9` and `\0`.
fn backslash(units: &[Unit]) -> Vec<Unit> {
    replaced(units, b'\\', |rest| {
        let byte = match rest.first()?.byte {
            b'n' => b'\n',
            b'r' => b'\r',
            b't' => b'\t',
            b'b' => 8,
            b'f' => 12,
            b'0' => 0,
            b'x' => return hex(rest),
            b'u' => return braced(rest).or_else(|| unicode(rest)),
            other => other,
        };
        Some((vec![byte], 1))
    })
}

/// `xe9`: one byte, and not one letter.
fn hex(rest: &[Unit]) -> Option<(Vec<u8>, usize)> {
    let byte = u8::try_from(number(rest.get(1..3)?)?).ok()?;
    Some((vec![byte], 3))
}

/// `u{e9}`, with one to six digits.
fn braced(rest: &[Unit]) -> Option<(Vec<u8>, usize)> {
    const MAX_DIGITS: usize = 6;
    let inside = rest.get(1)?.byte == b'{';
    let digits = rest.get(2..).filter(|_| inside)?;
    let end = digits.iter().take(MAX_DIGITS + 1).position(|unit| unit.byte == b'}').filter(|end| *end > 0)?;
    let letter = char::from_u32(number(digits.get(..end)?)?)?;
    Some((letter.to_string().into_bytes(), end + 3))
}

/// `u00e9`, or two of them for a letter beyond 16 bits: its bytes, and how many of the text they take.
fn unicode(rest: &[Unit]) -> Option<(Vec<u8>, usize)> {
    let half = |from: usize| number(rest.get(from..from + 4)?);
    let first = half(1)?;
    let (code, length) = match (first, rest.get(5..7).map(|next| [next[0].byte, next[1].byte])) {
        (0xd800..=0xdbff, Some([b'\\', b'u'])) => {
            let second = half(7).filter(|second| (0xdc00..=0xdfff).contains(second))?;
            (0x1_0000 + ((first - 0xd800) << 10) + (second - 0xdc00), 11)
        }
        _ => (first, 5),
    };
    Some((char::from_u32(code)?.to_string().into_bytes(), length))
}

/// Reads `&amp;`, `&#38;` and `&#x26;`.
fn xml(units: &[Unit]) -> Vec<Unit> {
    const MAX_NAME: usize = 8;
    replaced(units, b'&', |rest| {
        let end = rest.iter().take(MAX_NAME + 1).position(|unit| unit.byte == b';')?;
        let name: String = rest.iter().take(end).map(|unit| char::from(unit.byte)).collect();
        let letter = match (name.as_str(), name.strip_prefix('#')) {
            ("amp", _) => '&',
            ("lt", _) => '<',
            ("gt", _) => '>',
            ("quot", _) => '"',
            ("apos", _) => '\'',
            (_, Some(number)) => char::from_u32(match number.strip_prefix(['x', 'X']) {
                Some(number) => u32::from_str_radix(number, 16).ok()?,
                None => number.parse().ok()?,
            })?,
            _ => return None,
        };
        Some((letter.to_string().into_bytes(), end + 1))
    })
}

/// Replaces each `mark` and what follows it by the bytes that they mean, where they mean any: `meaning` takes what
/// follows, and gives the bytes with how many units they took.
fn replaced(units: &[Unit], mark: u8, meaning: impl Fn(&[Unit]) -> Option<(Vec<u8>, usize)>) -> Vec<Unit> {
    let mut out = Vec::with_capacity(units.len());
    let mut rest = units;
    while let Some((unit, after)) = rest.split_first() {
        match (unit.byte == mark).then(|| meaning(after)).flatten() {
            Some((bytes, length)) => {
                let (used, left) = after.split_at(length.min(after.len()));
                let to = used.last().map_or(unit.to, |last| last.to);
                out.extend(bytes.into_iter().map(|byte| Unit { byte, from: unit.from, to }));
                rest = left;
            }
            None => {
                out.push(*unit);
                rest = after;
            }
        }
    }
    out
}

/// The value of hexadecimal digits, at most eight.
fn number(digits: &[Unit]) -> Option<u32> {
    digits.iter().try_fold(0, |value, unit| Some((value << 4) | char::from(unit.byte).to_digit(16)?))
}
