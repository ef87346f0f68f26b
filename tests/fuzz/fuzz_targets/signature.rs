#![no_main]

use aliyun_api_tests::fuzz;

const SEEDS: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/corpus/signature");

libfuzzer_sys::fuzz_target!(init: fuzz::plant("signature", SEEDS.as_ref()), |bytes: &[u8]| fuzz::run("signature", bytes));
