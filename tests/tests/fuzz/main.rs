//! A moment of what a fuzzer does for hours: bytes from outside, as they are meant and with changes, and those that were
//! once answered wrongly. `FUZZ=100000` makes it longer, `SEED=7` another one.

use std::fs;
use std::panic::catch_unwind;
use std::path::Path;

use aliyun_api_tests::fuzz::{TARGETS, Target, mutated};
use fastrand::Rng;

/// How many changed inputs each target gets unless `FUZZ` says otherwise.
const RUNS: usize = 400;

fn number(name: &str, usual: usize) -> usize {
    std::env::var(name).map_or(usual, |text| text.parse().unwrap_or_else(|_| panic!("{name} is a number")))
}

/// What was found once, each in a file of its own.
fn found(target: &Target) -> Vec<Vec<u8>> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("fuzz/regressions").join(target.name);
    let files = fs::read_dir(folder).into_iter().flatten().flatten();
    files.map(|file| fs::read(file.path()).expect("it can be read")).collect()
}

/// Writes an input where it can be run again from, and says where.
fn check(target: &Target, input: &[u8], seed: usize) {
    if catch_unwind(|| (target.run)(input)).is_err() {
        let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("{}.input", target.name));
        fs::write(&path, input).expect("the input is written");
        let text = String::from_utf8_lossy(input);
        panic!("{} with SEED={seed}: {} ends with it: {text:.500}", target.name, path.display());
    }
}

fn moment(name: &str) {
    let target = TARGETS.iter().find(|target| target.name == name).expect("a target of this name");
    let seed = number("SEED", 1);
    let mut rng = Rng::with_seed(seed as u64);
    let mut inputs = (target.seeds)();
    inputs.extend(found(target));
    assert!(!inputs.is_empty(), "{name} begins with something");
    inputs.iter().for_each(|input| check(target, input, seed));
    for _ in 0..number("FUZZ", RUNS) {
        check(target, &mutated(&inputs, &mut rng), seed);
    }
}

#[test]
fn a_spec() {
    moment("spec");
}

#[test]
fn a_request() {
    moment("request");
}

#[test]
fn a_signature() {
    moment("signature");
}

#[test]
fn a_response() {
    moment("response");
}

#[test]
fn credentials() {
    moment("credentials");
}

#[test]
fn a_snapshot() {
    moment("snapshot");
}

#[test]
fn a_data_file() {
    moment("data");
}

#[test]
fn each_target_has_a_test_and_a_program() {
    let manifest =
        fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("fuzz/Cargo.toml")).expect("it is there");
    for target in &TARGETS {
        assert!(manifest.contains(&format!("name = \"{}\"", target.name)), "{} has no program", target.name);
    }
    assert_eq!(manifest.matches("[[bin]]").count(), TARGETS.len());
}
