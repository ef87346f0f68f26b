//! Files that the program does not start with, and leaves as they are.

use std::fs;

use crate::calls::{ok, vpcs};
use crate::program::{Program, refused};

pub(crate) fn a_file_that_cannot_be_used_is_left_alone() {
    let folder = tempfile::tempdir().unwrap();
    let path = |name: &str| folder.path().join(name).to_str().unwrap().to_owned();
    let file = path("data");
    let program = Program::start(&["--data", &file]);
    ok(&mut program.connect(), "CreateVpc", &[]);
    let told = refused(&["--data", &file]);
    assert!(told.contains("another server has it open; stop that one, or name another file"), "{told}");
    program.kill();

    let whole = fs::read(&file).unwrap();
    for (name, bytes, what) in [
        ("cut", &whole[..whole.len() - 1], "it is damaged at byte"),
        ("text", b"dear diary\n", "it is no data file of aliyun-mock"),
        ("later", b"aliyun-mock data 17\n", "it has version 17 of the format"),
    ] {
        fs::write(path(name), bytes).unwrap();
        let told = refused(&["--data", &path(name)]);
        assert!(told.starts_with("aliyun-mock: cannot keep the state in") && told.contains(what), "{told}");
        assert_eq!(fs::read(path(name)).unwrap(), bytes);
    }
    for (name, what) in [("nowhere/data", "there is no folder"), ("", "a folder or a device")] {
        let told = refused(&["--data", &path(name)]);
        assert!(told.contains(what), "{told}");
    }
    for (text, what) in [
        ("{", "line 1, column 1: that is no JSON: EOF"),
        (
            "{\"format\":\"aliyun-mock snapshot\",\"version\":1,\n\"namespaces\":7}",
            "line 2, column 14: expected an object",
        ),
    ] {
        fs::write(path("snapshot.json"), text).unwrap();
        let told = refused(&["--snapshot", &path("snapshot.json")]);
        assert!(told.contains(what), "{told}");
    }
    let told = refused(&["--snapshot", &path("nothing.json")]);
    assert!(told.contains("nothing.json: it cannot be read: No such file"), "{told}");
    let program = Program::start(&["--data", &file]);
    assert_eq!(vpcs(&mut program.connect()).len(), 1, "what was refused did no harm");
}
