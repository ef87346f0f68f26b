//! Bytes that are almost those that were meant.

use fastrand::Rng;

/// What stands between things, in one of the formats that are read.
const TOKENS: [&str; 24] = [
    "{",
    "}",
    "[",
    "]",
    "\"",
    ":",
    ",",
    "&",
    "=",
    "%",
    "\n",
    "\r\n",
    "<",
    ">",
    "</",
    "/>",
    "<![CDATA[",
    "&#x0;",
    "- ",
    "  ",
    "\0",
    "\u{feff}",
    "9999999999999999999999",
    "null",
];

/// One of the seeds with a few changes, some of which come from another one.
pub fn mutated(seeds: &[Vec<u8>], rng: &mut Rng) -> Vec<u8> {
    let mut bytes = rng.choice(seeds).cloned().unwrap_or_default();
    for _ in 0..rng.usize(1..=6) {
        let at = rng.usize(0..=bytes.len());
        let end = (at + rng.usize(0..=32)).min(bytes.len());
        match rng.u8(0..7) {
            0 => bytes.truncate(at),
            1 => drop(bytes.drain(at..end)),
            2 => drop(bytes.splice(at..at, rng.choice(TOKENS).unwrap_or_default().bytes())),
            3 => bytes.iter_mut().skip(at).take(1).for_each(|byte| *byte ^= 1 << rng.u8(0..8)),
            4 => {
                let piece = bytes.get(at..end).unwrap_or_default().repeat(rng.usize(1..=40));
                bytes.splice(at..at, piece);
            }
            5 => bytes.insert(at, rng.u8(..)),
            _ => {
                let other = rng.choice(seeds).map(Vec::as_slice).unwrap_or_default();
                let from = rng.usize(0..=other.len());
                let to = (from + rng.usize(0..=256)).min(other.len());
                bytes.splice(at..at, other.get(from..to).unwrap_or_default().iter().copied());
            }
        }
    }
    bytes
}
