//! The file that a server keeps its state in.

use std::fs;

use aliyun_api_mock::{Auth, MockServer};
use tempfile::TempDir;

use super::ask::ask;

thread_local! {
    static FOLDER: TempDir = TempDir::new().expect("a folder");
}

/// A file that is damaged is refused and left as it is; any other is gone on with.
pub(super) fn run(bytes: &[u8]) {
    FOLDER.with(|folder| {
        let path = folder.path().join("data");
        fs::write(&path, bytes).expect("the file is written");
        let engine = MockServer::builder().auth(Auth::Off).data(&path).build();
        let response = ask(&engine, "CreateVpc");
        let kept = fs::read(&path).expect("the file is there");
        match response.status().as_u16() {
            // What begins a line and does not end it is a record that nobody was told of.
            200 => {
                let lines = bytes.iter().rposition(|byte| *byte == b'\n').map_or(0, |end| end + 1);
                assert!(kept.len() > lines / 2 && kept != bytes);
            }
            500 => assert_eq!(kept, bytes, "what is refused stays as it is"),
            other => panic!("{other}: {}", String::from_utf8_lossy(response.body())),
        }
    });
}

pub(super) fn seeds() -> Vec<Vec<u8>> {
    let folder = TempDir::new().expect("a folder");
    let path = folder.path().join("data");
    let engine = MockServer::builder().auth(Auth::Off).data(&path).build();
    engine.restore(&super::snapshot::held().snapshot()).expect("what a server held fits another");
    drop(engine);
    vec![fs::read(&path).expect("it was written"), Vec::new()]
}
