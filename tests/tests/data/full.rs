//! A disk that is full, as a limit of the system for the length of files makes one.

use std::process::{Command, Stdio};

use crate::calls::{call, ok, text, vpcs};
use crate::program::{Program, with_pipes};

/// The longest file, in blocks of the shell's.
const BLOCKS: &str = "40";

pub(crate) fn a_full_disk_is_told_and_waited_for() {
    let can_lift = Command::new("prlimit").arg("--version").stdout(Stdio::null()).status();
    if !can_lift.is_ok_and(|status| status.success()) {
        println!("not tried: this system has no prlimit");
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("data");
    let program = std::env::current_exe().unwrap();
    let limited = format!("trap '' XFSZ; ulimit -S -f {BLOCKS}; exec \"$0\" \"$@\"");
    let mut command = Command::new("sh");
    command.args(["-c", &limited]).arg(&program).args(["--port", "0", "--auth", "off", "--data"]).arg(&file);
    let program = Program::of(with_pipes(command));
    let mut mock = program.connect();
    let mut made = Vec::new();
    let refused = loop {
        let answer = call(&mut mock, "CreateVpc", &[("VpcName", "one of many")]);
        if !answer.is_ok() {
            break answer;
        }
        made.push(text(&answer.body, "VpcId"));
        assert!(made.len() < 1_000, "the file is not limited");
    };
    assert_eq!((refused.status, refused.code()), (503, "ServiceUnavailable"));
    let message = text(&refused.body, "Message");
    assert!(message.contains("cannot write to its data file") && message.contains("File too large"), "{message}");
    // Whatever is asked for, nothing that is not in the file is shown.
    assert_eq!(call(&mut mock, "DescribeVpcs", &[]).status, 503);
    assert_eq!(mock.exchange("GET", "/_mock/ready", "").status, 503);
    assert_eq!(mock.exchange("GET", "/_mock/health", "").status, 200);
    let lifted =
        Command::new("prlimit").args(["--fsize=unlimited:unlimited", "--pid", &program.id().to_string()]).status();
    assert!(lifted.unwrap().success());
    assert_eq!(mock.exchange("GET", "/_mock/ready", "").status, 200);
    let there = vpcs(&mut mock);
    made.iter().for_each(|id| assert!(there.contains_key(id)));
    made.push(text(&ok(&mut mock, "CreateVpc", &[]), "VpcId"));
    let log = program.log();
    assert_eq!(log.matches("ERROR").count(), 1, "{log}");
    assert_eq!(log.matches("refused CreateVpc: 503 ").count(), 1, "{log}");

    let again = Program::start(&["--data", file.to_str().unwrap()]);
    let there = vpcs(&mut again.connect());
    made.iter().for_each(|id| assert!(there.contains_key(id)));
}
