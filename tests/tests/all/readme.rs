//! The tests that the README shows, as they stand there.

include!(concat!(env!("OUT_DIR"), "/readme_tests.rs"));
