//! One server that answers the documented examples, for all tests of a program: no answer changes anything.

use std::sync::LazyLock;
use std::sync::mpsc::{SyncSender, sync_channel};

use aliyun_api_mock::{Auth, MockServer};

/// Where it is reached. It lives as long as the program, in a thread and a runtime of its own.
///
/// # Errors
/// It could not be started.
pub fn answering() -> Result<&'static str, String> {
    static URL: LazyLock<Result<String, String>> = LazyLock::new(|| {
        let (started, url) = sync_channel(1);
        std::thread::spawn(move || serve(&started));
        url.recv().unwrap_or_else(|error| Err(error.to_string()))
    });
    URL.as_deref().map_err(String::clone)
}

fn serve(started: &SyncSender<Result<String, String>>) {
    let tell = |told: Result<String, String>| drop(started.send(told));
    let runtime = match tokio::runtime::Builder::new_current_thread().enable_all().build() {
        Ok(runtime) => runtime,
        Err(error) => return tell(Err(error.to_string())),
    };
    runtime.block_on(async {
        let builder = MockServer::builder().auth(Auth::Strict).strict_parameters(true).examples(true);
        match builder.start().await {
            Ok(server) => {
                tell(Ok(server.url()));
                std::future::pending::<()>().await;
            }
            Err(error) => tell(Err(error.to_string())),
        }
    });
}
