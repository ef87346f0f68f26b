//! Calls without `async`: for programs that have no runtime of their own.

use std::future::Future;
use std::sync::OnceLock;

use tokio::runtime::{Builder, Handle, Runtime};

use crate::error::Error;

/// The runtime of all blocking calls. One for the program, so that they share connections.
static RUNTIME: OnceLock<Runtime> = OnceLock::new();

/// Waits for the future of a call, on a runtime that the crate keeps.
///
/// # Errors
/// It is called in a runtime, which it would stop: await the future there. Or the system gives no thread for the runtime.
pub fn wait<F: Future>(future: F) -> Result<F::Output, Error> {
    if Handle::try_current().is_ok() {
        return Err(Error::config("a blocking call would stop the runtime that it is in: await it there"));
    }
    Ok(runtime()?.block_on(future))
}

fn runtime() -> Result<&'static Runtime, Error> {
    if let Some(runtime) = RUNTIME.get() {
        return Ok(runtime);
    }
    let made = Builder::new_multi_thread().worker_threads(1).thread_name("aliyun-api").enable_all().build();
    let made = made.map_err(|error| Error::config(format!("there is no runtime to wait in: {error}")))?;
    Ok(RUNTIME.get_or_init(|| made))
}
