// Written by `cargo xtask gen` from the specs. Do not edit.

//! The program `aliyun-mock`: a mock server for the Alibaba Cloud network APIs.

fn main() -> std::process::ExitCode {
    aliyun_api_mock_runtime::cli::main(aliyun_api_mock::services())
}
