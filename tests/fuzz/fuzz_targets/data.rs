#![no_main]

use aliyun_api_tests::fuzz;

const SEEDS: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/corpus/data");

libfuzzer_sys::fuzz_target!(init: fuzz::plant("data", SEEDS.as_ref()), |bytes: &[u8]| fuzz::run("data", bytes));
