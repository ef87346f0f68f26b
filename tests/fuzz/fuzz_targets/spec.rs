#![no_main]

use aliyun_api_tests::fuzz;

const SEEDS: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/corpus/spec");

libfuzzer_sys::fuzz_target!(init: fuzz::plant("spec", SEEDS.as_ref()), |bytes: &[u8]| fuzz::run("spec", bytes));
