//! What another program prints.

use std::time::Duration;

/// A program that prints more prints something else.
#[cfg(not(target_family = "wasm"))]
const MOST: u64 = 64 * 1024;

/// What a program prints. It is killed where it takes longer than `limit`, and where nobody waits for it any more.
#[cfg(not(target_family = "wasm"))]
pub(super) async fn printed(program: &str, arguments: &[String], limit: Duration) -> Result<Vec<u8>, String> {
    use std::process::Stdio;

    use tokio::io::AsyncReadExt;
    use tokio::process::Command;

    let mut command = Command::new(program);
    command.args(arguments).stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::null());
    command.kill_on_drop(true);
    let mut process = command.spawn().map_err(|error| format!("it cannot be started: {error}"))?;
    let output = process.stdout.take();
    let ended = async {
        let mut printed = Vec::new();
        if let Some(output) = output {
            output.take(MOST + 1).read_to_end(&mut printed).await.map_err(|error| error.to_string())?;
        }
        if printed.len() as u64 > MOST {
            return Err(format!("it prints more than {MOST} bytes"));
        }
        let status = process.wait().await.map_err(|error| error.to_string())?;
        if status.success() { Ok(printed) } else { Err(format!("it failed: {status}")) }
    };
    let result = tokio::time::timeout(limit, ended).await;
    match result {
        Ok(result) => result,
        Err(_) => {
            // Not only dropped, so that it is gone when the error is told.
            let _ = process.kill().await;
            Err(format!("it did not end within {limit:?} and was killed"))
        }
    }
}

/// No program is started from WebAssembly.
#[cfg(target_family = "wasm")]
pub(super) async fn printed(_: &str, _: &[String], _: Duration) -> Result<Vec<u8>, String> {
    Err("WebAssembly starts no other program".to_owned())
}
