#![no_main]

use aliyun_api_tests::fuzz;

const SEEDS: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/corpus/snapshot");

libfuzzer_sys::fuzz_target!(init: fuzz::plant("snapshot", SEEDS.as_ref()), |bytes: &[u8]| fuzz::run("snapshot", bytes));
