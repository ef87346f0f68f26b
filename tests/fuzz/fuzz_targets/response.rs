#![no_main]

use aliyun_api_tests::fuzz;

const SEEDS: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/corpus/response");

libfuzzer_sys::fuzz_target!(init: fuzz::plant("response", SEEDS.as_ref()), |bytes: &[u8]| fuzz::run("response", bytes));
