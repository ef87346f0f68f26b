//! Values that a server makes up: numbers of orders, keys and their fingerprints. They come in the same order for the
//! same seed.

use std::cell::Cell;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use fastrand::Rng;

use super::ids::hash;

/// The digits of the number of an order.
const ORDER_DIGITS: usize = 15;

/// The bytes of each number in a private key: what the two primes make, the private exponent, the primes, and the three
/// numbers that follow from them.
const KEY_NUMBERS: [usize; 7] = [256, 256, 128, 128, 128, 128, 128];

/// The length of a line of PEM.
const LINE: usize = 64;

/// A source of values.
#[derive(Clone, Debug)]
pub(crate) struct Made(Cell<u64>);

impl Made {
    /// The source for a seed and a name.
    pub(crate) fn new(seed: u64, name: &str) -> Self {
        Self(Cell::new(seed ^ hash(name) ^ hash("made")))
    }

    /// How far it was drawn from.
    pub(super) fn drawn(&self) -> u64 {
        self.0.get()
    }

    /// The source that was drawn from so far.
    pub(super) fn from(drawn: u64) -> Self {
        Self(Cell::new(drawn))
    }

    /// The number of an order that no one has placed.
    pub(crate) fn order(&self) -> String {
        self.draw(|rng| {
            let first = rng.u8(1..=9);
            let rest = (1..ORDER_DIGITS).map(|_| rng.digit(10));
            std::iter::once(char::from(b'0' + first)).chain(rest).collect()
        })
    }

    /// 16 bytes in hexadecimal digits, as MD5 gives them.
    pub(crate) fn fingerprint(&self) -> String {
        self.draw(|rng| format!("{:032x}", rng.u128(..)))
    }

    /// What looks like an RSA key of 2,048 bits: PKCS#1 in PEM, with random numbers. It opens nothing.
    pub(crate) fn private_key(&self) -> String {
        let der = self.draw(|rng| {
            let mut numbers = integer(&[0]);
            for (place, length) in KEY_NUMBERS.into_iter().enumerate() {
                let mut bytes: Vec<u8> = (0..length).map(|_| rng.u8(..)).collect();
                // As long as it says it is, and odd, as primes and what they make are.
                bytes.first_mut().into_iter().for_each(|byte| *byte |= 0x80);
                bytes.last_mut().into_iter().for_each(|byte| *byte |= 1);
                numbers.extend(integer(&bytes));
                if place == 0 {
                    // The public exponent, 65,537.
                    numbers.extend(integer(&[1, 0, 1]));
                }
            }
            element(0x30, &numbers)
        });
        let text = STANDARD.encode(der);
        let lines: Vec<&str> =
            (0..text.len()).step_by(LINE).filter_map(|at| text.get(at..text.len().min(at + LINE))).collect();
        format!("-----BEGIN RSA PRIVATE KEY-----\n{}\n-----END RSA PRIVATE KEY-----", lines.join("\n"))
    }

    fn draw<T>(&self, then: impl FnOnce(&mut Rng) -> T) -> T {
        let mut rng = Rng::with_seed(self.0.get());
        let made = then(&mut rng);
        self.0.set(rng.get_seed());
        made
    }
}

/// A number that is not negative, in DER.
fn integer(bytes: &[u8]) -> Vec<u8> {
    let negative = bytes.first().is_some_and(|byte| *byte >= 0x80);
    element(0x02, &[if negative { &[0][..] } else { &[] }, bytes].concat())
}

/// An element of DER: a tag, the number of bytes, the bytes.
fn element(tag: u8, content: &[u8]) -> Vec<u8> {
    let length = content.len().to_be_bytes();
    let length = length.iter().copied().skip_while(|byte| *byte == 0).collect::<Vec<u8>>();
    let mut der = vec![tag];
    match length.as_slice() {
        [] => der.push(0),
        [short] if *short < 0x80 => der.push(*short),
        long => {
            der.push(0x80 | u8::try_from(long.len()).unwrap_or_default());
            der.extend(long);
        }
    }
    der.extend(content);
    der
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_follow_the_seed_and_do_not_repeat() {
        let (one, same, other) = (Made::new(1, "a"), Made::new(1, "a"), Made::new(2, "a"));
        for make in [Made::order, Made::fingerprint, Made::private_key] {
            let (first, second) = (make(&one), make(&one));
            assert_eq!((&first, &second), (&make(&same), &make(&same)));
            assert_ne!(first, second);
            assert_ne!(first, make(&other));
        }
        assert_eq!((one.order().len(), one.fingerprint().len()), (ORDER_DIGITS, 32));
    }

    #[test]
    fn a_private_key_is_der_in_pem() {
        let key = Made::new(7, "").private_key();
        let lines: Vec<&str> = key.lines().collect();
        let [begin, body @ .., end] = lines.as_slice() else { panic!("{key}") };
        assert_eq!((*begin, *end), ("-----BEGIN RSA PRIVATE KEY-----", "-----END RSA PRIVATE KEY-----"));
        assert!(body.iter().all(|line| line.len() <= LINE) && body.len() > 20, "{key}");
        // SEQUENCE of 0x04a5 bytes, INTEGER 0, INTEGER of 0x101 bytes.
        assert!(body.concat().starts_with("MIIEp"), "{key}");
    }

    #[test]
    fn lengths_are_as_short_as_they_can_be() {
        assert_eq!(integer(&[0]), [2, 1, 0]);
        assert_eq!(integer(&[0x80]), [2, 2, 0, 0x80]);
        assert_eq!(element(4, &[7; 128]).get(..3), Some(&[4, 0x81, 128][..]));
        assert_eq!(element(4, &[7; 300]).get(..4), Some(&[4, 0x82, 1, 44][..]));
    }
}
