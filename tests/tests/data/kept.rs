//! What is there again after the program was killed.

use std::fs;
use std::path::Path;

use aliyun_api_mock::MockServer;
use serde_json::{Value, json};

use crate::calls::{call, ok, own, text, vpcs};
use crate::program::Program;

/// The path of a file in a folder, as an argument.
fn in_folder(folder: &tempfile::TempDir, name: &str) -> String {
    folder.path().join(name).to_str().unwrap().to_owned()
}

pub(crate) fn what_was_responded_is_there_after_a_kill() {
    let folder = tempfile::tempdir().unwrap();
    let file = in_folder(&folder, "data");
    let arguments = ["--data", &file, "--states", "immediate", "--key", "other:secret@42"];
    let program = Program::start(&arguments);
    let mut mock = program.connect();
    let token = [("ClientToken", "once"), ("VpcName", "first")];
    let first = ok(&mut mock, "CreateVpc", &token);
    let second = text(&ok(&mut mock, "CreateVpc", &[("VpcName", "second")]), "VpcId");
    let gone = text(&ok(&mut mock, "CreateVpc", &[]), "VpcId");
    let switch = [("VpcId", second.as_str()), ("ZoneId", "cn-hangzhou-b"), ("CidrBlock", "172.16.0.0/24")];
    let switch = text(&ok(&mut mock, "CreateVSwitch", &switch), "VSwitchId");
    ok(&mut mock, "ModifyVpcAttribute", &[("VpcId", &second), ("VpcName", "renamed")]);
    ok(&mut mock, "DeleteVpc", &[("VpcId", &gone)]);
    ok(&mut mock, "AllocateEipAddress", &[]);
    ok(&mut mock, "CreateVpc", &[("AccessKeyId", "other")]);
    let mut team = program.connect();
    team.enter("team");
    ok(&mut team, "CreateVpc", &[("VpcName", "of the team")]);
    let before = own(&mut mock, "GET", "/_mock/state");
    let of_team = vpcs(&mut team);
    program.kill();

    let program = Program::start(&arguments);
    let mut mock = program.connect();
    assert_eq!(own(&mut mock, "GET", "/_mock/state"), before);
    let mut team = program.connect();
    team.enter("team");
    assert_eq!(vpcs(&mut team), of_team);
    assert_eq!(call(&mut mock, "DeleteVpc", &[("VpcId", &gone)]).status, 404);
    let again = ok(&mut mock, "CreateVpc", &token);
    assert_eq!(again["VpcId"], first["VpcId"], "the token is known");
    assert_ne!(again["RequestId"], first["RequestId"], "an id of a request is not used twice");
    let other = call(&mut mock, "CreateVpc", &[("ClientToken", "once"), ("VpcName", "else")]);
    assert_eq!(other.code(), "IdempotentParameterMismatch", "{other:?}");
    let new = text(&ok(&mut mock, "CreateVpc", &[]), "VpcId");
    assert!(![&text(&first, "VpcId"), &second, &gone].contains(&&new), "an id is not given twice");
    assert_eq!(ok(&mut mock, "AllocateEipAddress", &[])["EipAddress"], "198.18.0.2");
    assert!(call(&mut mock, "DeleteVpc", &[("VpcId", &second)]).code().contains("Dependency"), "{switch} refers to it");
}

pub(crate) fn states_and_the_clock_go_on() {
    let folder = tempfile::tempdir().unwrap();
    let file = in_folder(&folder, "data");
    let program = Program::start(&["--data", &file]);
    let mut mock = program.connect();
    own(&mut mock, "POST", "/_mock/states?mode=manual");
    let id = text(&ok(&mut mock, "CreateVpc", &[]), "VpcId");
    own(&mut mock, "POST", "/_mock/clock?advance_seconds=1000000");
    let year = |value: &Value| text(value, "time")[..10].to_owned();
    let time = year(&own(&mut mock, "GET", "/_mock/health"));
    program.kill();

    let program = Program::start(&["--data", &file]);
    let mut mock = program.connect();
    assert_eq!(own(&mut mock, "GET", "/_mock/states"), json!({ "mode": "manual" }));
    assert_eq!(year(&own(&mut mock, "GET", "/_mock/health")), time, "the clock goes on from where it was");
    assert_eq!(vpcs(&mut mock)[&id].1, "Pending");
    assert_ne!(own(&mut mock, "POST", "/_mock/states/advance")["moved"], 0);
    assert_eq!(vpcs(&mut mock)[&id].1, "Available");
    own(&mut mock, "POST", "/_mock/states?mode=timed");
    let late = text(&ok(&mut mock, "CreateVpc", &[]), "VpcId");
    assert_eq!(vpcs(&mut mock)[&late].1, "Pending");
    program.kill();

    let program = Program::start(&["--data", &file]);
    let mut mock = program.connect();
    own(&mut mock, "POST", "/_mock/clock?advance_seconds=60");
    let all = vpcs(&mut mock);
    assert_eq!((all[&id].1.as_str(), all[&late].1.as_str()), ("Available", "Available"));
}

pub(crate) fn a_reset_empties_the_file_as_well() {
    let folder = tempfile::tempdir().unwrap();
    let file = in_folder(&folder, "data");
    let program = Program::start(&["--data", &file]);
    let mut mock = program.connect();
    ok(&mut mock, "CreateVpc", &[("VpcName", "of the default namespace")]);
    let mut team = program.connect();
    team.enter("team");
    ok(&mut team, "CreateVpc", &[("VpcName", "of the team")]);
    own(&mut team, "POST", "/_mock/clock?advance_seconds=60");
    own(&mut team, "POST", "/_mock/reset");
    let mut reader = program.connect();
    reader.enter("who only reads");
    assert!(vpcs(&mut reader).is_empty());
    program.kill();

    let program = Program::start(&["--data", &file]);
    let mut mock = program.connect();
    let all = own(&mut mock, "GET", "/_mock/snapshot?all=true");
    let names: Vec<&String> = all["namespaces"].as_object().unwrap().keys().collect();
    assert_eq!(names, ["default"], "what holds nothing is gone");
    assert_eq!(vpcs(&mut mock).len(), 1);
    own(&mut mock, "POST", "/_mock/reset?all=true");
    let anew = text(&ok(&mut mock, "CreateVpc", &[]), "VpcId");
    program.kill();
    let program = Program::start(&["--data", &file]);
    assert_eq!(vpcs(&mut program.connect()).into_keys().collect::<Vec<_>>(), [anew]);
}

pub(crate) fn what_is_there_from_the_start_is_not_put_back() {
    let folder = tempfile::tempdir().unwrap();
    let file = in_folder(&folder, "data");
    let arguments = ["--data", &file, "--examples", "--seed", "7", "--states", "immediate"];
    let program = Program::start(&arguments);
    let mut mock = program.connect();
    let before = own(&mut mock, "GET", "/_mock/state?limit=1000");
    let length = fs::metadata(&file).unwrap().len();
    assert!(length < 1_000, "who only reads writes nothing: {length}");
    let made = text(&ok(&mut mock, "CreateVpc", &[("VpcName", "one more")]), "VpcId");
    // One that stands alone is deleted.
    let gone = vpcs(&mut mock).into_keys().filter(|id| *id != made);
    let gone = gone.into_iter().find(|id| call(&mut mock, "DeleteVpc", &[("VpcId", id)]).is_ok());
    let gone = gone.expect("a VPC of the examples can be deleted");
    let after = own(&mut mock, "GET", "/_mock/state?limit=1000");
    assert_ne!(before, after);
    program.kill();

    // Also where it is started without the examples, and with another seed.
    for arguments in [&arguments[..], &["--data", &file, "--seed", "8"]] {
        let program = Program::start(arguments);
        let mut mock = program.connect();
        assert_eq!(own(&mut mock, "GET", "/_mock/state?limit=1000"), after, "{arguments:?}");
        assert!(!vpcs(&mut mock).contains_key(&gone));
        program.kill();
    }
}

pub(crate) fn a_snapshot_is_what_it_begins_with() {
    let folder = tempfile::tempdir().unwrap();
    let (file, data) = (in_folder(&folder, "snapshot.json"), in_folder(&folder, "data"));
    let program = Program::start(&[]);
    let mut mock = program.connect();
    let id = text(&ok(&mut mock, "CreateVpc", &[]), "VpcId");
    let snapshot = own(&mut mock, "GET", "/_mock/snapshot?all=true");
    fs::write(&file, snapshot.to_string()).unwrap();
    program.kill();

    let arguments = ["--snapshot", &file, "--data", &data];
    let program = Program::start(&arguments);
    let mut mock = program.connect();
    assert!(vpcs(&mut mock).contains_key(&id));
    ok(&mut mock, "CreateVpc", &[]);
    program.kill();
    let program = Program::start(&arguments);
    let mut mock = program.connect();
    assert_eq!(vpcs(&mut mock).len(), 2, "what the data file has is younger");
    own(&mut mock, "POST", "/_mock/reset");
    assert_eq!(vpcs(&mut mock).len(), 0);
    program.kill();
    assert_eq!(vpcs(&mut Program::start(&arguments).connect()).len(), 0, "a reset is not undone");
}

pub(crate) fn a_store_in_this_process_is_kept() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("data");
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let start = |file: &Path| runtime.block_on(MockServer::builder().data(file).start()).unwrap();
    let stop = |mock: MockServer| runtime.block_on(mock.shutdown());
    let Value::Object(vpc) = json!({ "VpcId": "vpc-1", "Status": "Available" }) else { unreachable!() };
    let mock = start(&file);
    assert!(mock.namespace("a").store().put("vpc", "Vpc", vpc.clone()));
    assert!(mock.namespace("b").store().put("vpc", "Vpc", vpc.clone()));
    mock.namespace("b").reset();
    let of_a = mock.namespace("a").snapshot();
    mock.namespace("c").restore(&of_a).unwrap();
    stop(mock);
    let mock = start(&file);
    let has = ["a", "b", "c"].map(|name| mock.namespace(name).store().get("vpc", "Vpc", "vpc-1") == Some(vpc.clone()));
    assert_eq!(has, [true, false, true]);
    let all = mock.snapshot();
    mock.restore(&of_a).unwrap();
    stop(mock);
    let mock = start(&file);
    assert_eq!(mock.namespace("c").store().count("vpc", "Vpc"), 0, "what a snapshot has not is gone");
    mock.restore(&all).unwrap();
    let again = mock.namespace("a").restore(&all).unwrap_err().to_string();
    assert!(again.contains("namespaces, and one is put back here"), "{again}");
    assert_eq!(mock.snapshot(), all);
    stop(mock);
}
