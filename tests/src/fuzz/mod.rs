//! What is done with bytes from outside, one function for each kind: whatever the bytes are, it must come back, and what it
//! says must hold. A fuzzer calls these for hours, and the tests for a moment.

mod ask;
mod credentials;
mod data;
mod mutate;
mod request;
mod response;
mod signature;
mod snapshot;
mod spec;

use std::fs;
use std::path::Path;

pub use mutate::mutated;

/// A kind of bytes from outside.
pub struct Target {
    /// The name, which is that of its program for the fuzzer, too.
    pub name: &'static str,
    /// What is done with the bytes. It panics where something is wrong with what comes of them.
    pub run: fn(&[u8]),
    /// Bytes as they are meant, to begin with.
    pub seeds: fn() -> Vec<Vec<u8>>,
}

/// All of them.
pub const TARGETS: [Target; 7] = [
    Target { name: "spec", run: spec::run, seeds: spec::seeds },
    Target { name: "request", run: request::run, seeds: request::seeds },
    Target { name: "signature", run: signature::run, seeds: signature::seeds },
    Target { name: "response", run: response::run, seeds: response::seeds },
    Target { name: "credentials", run: credentials::run, seeds: credentials::seeds },
    Target { name: "snapshot", run: snapshot::run, seeds: snapshot::seeds },
    Target { name: "data", run: data::run, seeds: data::seeds },
];

/// Does what the target of this name does.
///
/// # Panics
/// There is none of this name, or something is wrong with what comes of the bytes.
pub fn run(name: &str, bytes: &[u8]) {
    (target(name).run)(bytes);
}

/// Writes what the target of this name begins with where a fuzzer looks for it.
///
/// # Panics
/// There is none of this name, or the folder cannot be written.
pub fn plant(name: &str, folder: &Path) {
    fs::create_dir_all(folder).expect("the folder can be made");
    for (seed, index) in (target(name).seeds)().iter().zip(0..) {
        fs::write(folder.join(format!("seed-{index}")), seed).expect("a seed is written");
    }
}

fn target(name: &str) -> &'static Target {
    TARGETS.iter().find(|target| target.name == name).expect("a target of this name")
}

/// The first byte, which says what is done with the others.
fn choice(bytes: &[u8]) -> (usize, &[u8]) {
    bytes.split_first().map_or((0, bytes), |(first, rest)| (usize::from(*first), rest))
}

/// Bytes that begin with a choice.
fn chosen(choice: u8, bytes: impl AsRef<[u8]>) -> Vec<u8> {
    let mut all = vec![choice];
    all.extend_from_slice(bytes.as_ref());
    all
}
