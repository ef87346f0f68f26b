#![no_main]

use aliyun_api_tests::fuzz;

const SEEDS: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/corpus/request");

libfuzzer_sys::fuzz_target!(init: fuzz::plant("request", SEEDS.as_ref()), |bytes: &[u8]| fuzz::run("request", bytes));
