//! Exchanges that are recorded into a file, and played back from it.

mod files;
mod played;
mod secrets;
mod unmatched;

use std::path::PathBuf;

use aliyun_api_runtime::replay::{Recorder, Replay};
use aliyun_api_runtime::transport::HyperTransport;
use aliyun_api_runtime::{Client, Config, Timeouts};

use crate::server::Server;
use crate::shapes::{NET, config};

/// A file of one test, in a folder that is not there yet, and goes with it.
struct Place(PathBuf);

impl Place {
    fn new(test: &str) -> Self {
        let folder = std::env::temp_dir().join(format!("aliyun-api-replay-{}-{test}", std::process::id()));
        let _ = std::fs::remove_dir_all(&folder);
        Self(folder)
    }

    fn file(&self) -> PathBuf {
        self.0.join("recording.json")
    }

    fn text(&self) -> String {
        std::fs::read_to_string(self.file()).unwrap()
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

fn recorder() -> Recorder {
    Recorder::new(HyperTransport::new(Timeouts::default().connect).unwrap())
}

/// A client that sends to the server through the recorder.
fn recorded(recorder: &Recorder, server: &Server) -> Client {
    with(config().endpoint(server.endpoint()).transport(recorder.clone()))
}

/// A client that gets what was recorded, with the host of the service.
fn played(replay: &Replay) -> Client {
    with(config().transport(replay.clone()))
}

fn with(config: Config) -> Client {
    Client::new(&NET, &config).unwrap()
}
