//! Parameters that are spoilt.

use fastrand::Rng;

use super::Pairs;

/// Values that have broken programs before.
const VALUES: [&str; 24] = [
    "",
    " ",
    "0",
    "-1",
    "1e308",
    "-9223372036854775809",
    "18446744073709551616",
    "NaN",
    "true",
    "TRUE",
    "null",
    "[]",
    "{}",
    "[[[[[[[[",
    "{\"a\":",
    "\u{0}",
    "é\u{301}\u{202e}",
    "%",
    "%00%ff",
    "0.0.0.0/0",
    "255.255.255.255/33",
    "::/0",
    "../../x",
    "9999-12-31T23:59:60Z",
];

/// Does one thing to the parameters.
pub(super) fn spoil(pairs: &mut Pairs, examples: &[Pairs], rng: &mut Rng) {
    let place = rng.usize(0..pairs.len().max(1));
    let Some((name, value)) = pairs.get(place).cloned() else { return };
    match rng.u8(0..14) {
        0 => drop(pairs.remove(place)),
        1 => pairs.push((name, value)),
        2 => pairs[place].1 = (*rng.choice(VALUES).unwrap_or_default()).to_owned(),
        3 => pairs[place].1 = value.repeat(rng.usize(2..200)),
        4 => {
            pairs[place].0 = rng
                .choice(["", ".", "Tag.", "Tag.0.Key", "Tag.99999999999.Key", "a[0]", "*"])
                .unwrap_or_default()
                .to_owned()
        }
        5 => pairs[place].0 = name.to_uppercase(),
        6 => pairs.push((format!("{name}.1"), value)),
        7 => pairs.push((format!("{name}.{}", rng.u64(..)), value)),
        8 => {
            // The value of another parameter, here or in another example.
            let other = rng.choice(examples).and_then(|other| rng.choice(other));
            pairs[place].1 = other.map(|(_, value)| value.clone()).unwrap_or_default();
        }
        9 => pairs.extend(rng.choice(examples).cloned().unwrap_or_default().into_iter().skip(2)),
        10 => {
            let mut letters: Vec<char> = value.chars().collect();
            if !letters.is_empty() {
                let at = rng.usize(0..letters.len());
                letters[at] = rng.char(..);
            }
            pairs[place].1 = letters.into_iter().collect();
        }
        11 => pairs[place].1 = format!("[{value},\"{value}\"]"),
        12 => pairs[place].1 = value.chars().take(rng.usize(0..=value.chars().count())).collect(),
        _ => rng.shuffle(pairs),
    }
}
