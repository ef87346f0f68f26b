//! The program with `--data`, killed at any moment and started again: this test starts itself as `aliyun-mock`.

#![allow(clippy::unwrap_used, reason = "helpers of tests fail a test with it")]

mod calls;
mod full;
mod kept;
mod kills;
mod program;
mod refused;

use std::process::ExitCode;

use libtest_mimic::{Arguments, Trial};

fn main() -> ExitCode {
    if program::is_server() {
        return aliyun_api_mock_runtime::cli::main(aliyun_api_mock::services());
    }
    let tests: [(&str, fn()); 9] = [
        ("what_was_responded_is_there_after_a_kill", kept::what_was_responded_is_there_after_a_kill),
        ("states_and_the_clock_go_on", kept::states_and_the_clock_go_on),
        ("a_reset_empties_the_file_as_well", kept::a_reset_empties_the_file_as_well),
        ("what_is_there_from_the_start_is_not_put_back", kept::what_is_there_from_the_start_is_not_put_back),
        ("a_snapshot_is_what_it_begins_with", kept::a_snapshot_is_what_it_begins_with),
        ("a_store_in_this_process_is_kept", kept::a_store_in_this_process_is_kept),
        ("nothing_that_was_responded_is_lost", kills::nothing_that_was_responded_is_lost),
        ("a_full_disk_is_told_and_waited_for", full::a_full_disk_is_told_and_waited_for),
        ("a_file_that_cannot_be_used_is_left_alone", refused::a_file_that_cannot_be_used_is_left_alone),
    ];
    let trials = tests.into_iter().map(|(name, test)| {
        Trial::test(name, move || {
            test();
            Ok(())
        })
    });
    libtest_mimic::run(&Arguments::from_args(), trials.collect()).exit_code()
}
