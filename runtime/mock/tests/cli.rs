//! The command line, run as a program: this test starts itself as `aliyun-mock` with a service of one action.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::process::{Child, Command, ExitCode, Output, Stdio};
use std::time::{Duration, Instant};

use aliyun_api_core::{ActionInfo, ActionKind, Endpoints, Field, Record, Schema, ServiceInfo, ValueType, record};
use aliyun_api_mock_runtime::{Context, HandlerFuture, Operation, Service, ServiceHandlers, cli};

/// Tells this program to be the server.
const SERVE: &str = "TEST_SERVES";

#[derive(Clone, Default)]
struct Plain {
    request_id: Option<String>,
}
static PLAIN: Schema = Schema::new("Plain", &[Field::new("RequestId", ValueType::String)]);
record!(Plain, PLAIN, 0 => request_id);

static INFO: ServiceInfo = ServiceInfo {
    id: "one",
    product: "One",
    version: "2026-01-01",
    endpoints: Endpoints { central: "one.example.com", regional: None, internal: None, regions: &[] },
};
const EXAMPLES: &str = r#"[{"action":"Ping","title":"Ping","request":{},"response":{"RequestId":"0ED8D006-F706-4D23-88ED-E11ED28DCAC0"}}]"#;

static SERVICE: Service = Service {
    info: &INFO,
    operations: &[Operation {
        action: &ActionInfo {
            service: &INFO,
            name: "Ping",
            kind: ActionKind::Read,
            idempotency: None,
            request: &PLAIN,
            response: &PLAIN,
            classes: &[],
        },
        group: "one",
        new_request: || Box::new(Plain::default()),
        new_response: || Box::new(Plain::default()),
        checks: &[],
        rules: &[],
        states: &[],
        defaults: &[],
        refs: &[],
        errors: &[],
        pagination: None,
        example: "{}",
        effects: &[],
    }],
    resources: &[],
    errors: &[],
    examples: EXAMPLES,
    documents: &[],
};

struct One;

impl ServiceHandlers for One {
    fn service(&self) -> &'static Service {
        &SERVICE
    }

    fn call<'a>(&'a self, _: usize, cx: &'a Context, request: Box<dyn Record>) -> HandlerFuture<'a> {
        Box::pin(async move {
            let mut response = Plain::default();
            cx.fill(&*request, &mut response)?;
            Ok(Box::new(response) as Box<dyn Record>)
        })
    }
}

fn command(arguments: &[&str], environment: &[(&str, &str)]) -> Command {
    let program = std::env::current_exe().expect("the path of this program");
    let mut command = Command::new(program);
    command.args(arguments).envs(environment.iter().copied()).env(SERVE, "1").stdin(Stdio::null());
    command.stdout(Stdio::piped()).stderr(Stdio::piped());
    command
}

fn run(arguments: &[&str]) -> Output {
    command(arguments, &[]).output().expect("the program runs")
}

/// Starts the server and reads its ready line.
fn start(arguments: &[&str], environment: &[(&str, &str)]) -> (Child, String) {
    let mut child = command(arguments, environment).spawn().expect("the program starts");
    let mut line = String::new();
    let output = child.stdout.as_mut().expect("its output is read here");
    BufReader::new(output).read_line(&mut line).expect("a line");
    (child, line.trim_end().to_owned())
}

fn port(ready: &str) -> u16 {
    let rest = ready.strip_prefix("aliyun-mock ready on http://127.0.0.1:").expect("the ready line");
    rest.split(' ').next().and_then(|port| port.parse().ok()).expect("a port")
}

/// Stops the server as an operator does, and returns what it wrote to standard error.
fn stop(mut child: Child, signal: &str) -> String {
    let sent = Command::new("kill").args([signal, &child.id().to_string()]).status().expect("kill runs");
    assert!(sent.success());
    let status = child.wait().expect("the program ends");
    assert!(status.success(), "{signal}: {status}");
    let mut text = String::new();
    child.stderr.take().expect("its errors are read here").read_to_string(&mut text).expect("text");
    text
}

fn get(port: u16, path: &str) -> String {
    let mut stream = TcpStream::connect(("127.0.0.1", port)).expect("the server listens");
    write!(stream, "GET {path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n").expect("the request is sent");
    let mut response = String::new();
    stream.read_to_string(&mut response).expect("a response");
    response
}

fn serves_and_stops_quietly() {
    for signal in ["-TERM", "-INT"] {
        let (child, ready) = start(&["--port", "0"], &[]);
        let port = port(&ready);
        assert!(port != 0 && ready.ends_with("(1 service, 1 action, auth warn)"), "{ready}");
        let response = get(port, "/?Action=Ping");
        assert!(response.starts_with("HTTP/1.1 200 ") && response.contains("x-mock-warning"), "{response}");
        assert_eq!(stop(child, signal), "");
    }
}

fn answers_the_examples_when_told_to() {
    let printed = "0ED8D006-F706-4D23-88ED-E11ED28DCAC0";
    for (arguments, environment, answers) in [
        (&["--port", "0", "--examples"][..], &[][..], true),
        (&["--port", "0"], &[("ALIYUN_MOCK_EXAMPLES", "1")], true),
        (&["--port", "0"], &[("ALIYUN_MOCK_EXAMPLES", "false")], false),
        (&["--port", "0"], &[], false),
    ] {
        let (child, ready) = start(arguments, environment);
        let response = get(port(&ready), "/?Action=Ping&Format=JSON");
        assert_eq!(response.contains(printed), answers, "{arguments:?} {environment:?}: {response}");
        assert_eq!(stop(child, "-TERM"), "");
    }
}

fn reads_the_environment() {
    let environment = [
        ("ALIYUN_MOCK_PORT", "0"),
        ("ALIYUN_MOCK_AUTH", "strict"),
        ("ALIYUN_MOCK_KEY", "me:mine,you:yours"),
        ("ALIYUN_MOCK_SEED", "7"),
        ("ALIYUN_MOCK_STRICT", "true"),
        ("ALIYUN_MOCK_LOG", "debug"),
    ];
    let (child, ready) = start(&[], &environment);
    assert!(ready.ends_with("auth strict)"), "{ready}");
    assert!(get(port(&ready), "/?Action=Ping").starts_with("HTTP/1.1 400 "));
    let log = stop(child, "-TERM");
    assert!(!log.contains("mine") && !log.contains("yours"), "{log}");
    let (child, ready) = start(&["--auth", "off", "--strict"], &environment);
    assert!(get(port(&ready), "/?Action=Ping&Pong=1").contains("InvalidParameter.Pong"), "a flag wins");
    let log = stop(child, "-TERM");
    assert!(log.contains("InvalidParameter.Pong"), "what is refused is logged: {log}");
}

fn says_what_is_wrong() {
    let (child, ready) = start(&["--port", "0"], &[]);
    let busy = run(&["--port", &port(&ready).to_string()]);
    assert!(!busy.status.success());
    let told = String::from_utf8_lossy(&busy.stderr).into_owned();
    assert!(told.contains("another program listens there"), "{told}");
    stop(child, "-TERM");
    for arguments in [&["--auth", "maybe"][..], &["--key", "secret-without-id"], &["--port", "x"], &["--nothing"]] {
        let output = run(arguments);
        assert_eq!(output.status.code(), Some(2), "{arguments:?}");
    }
    let open = start(&["--host", "0.0.0.0", "--port", "0"], &[]).0;
    assert!(stop(open, "-TERM").contains("is open to other machines"));
}

fn never_shows_a_key() {
    let refused = |arguments: &[&str], environment: &[(&str, &str)]| {
        let output = command(arguments, environment).output().expect("the program runs");
        assert_eq!(output.status.code(), Some(2), "{arguments:?} {environment:?}");
        let told = [output.stdout, output.stderr].concat();
        String::from_utf8_lossy(&told).into_owned()
    };
    for value in [
        "hunter2",
        "id-hunter2:",
        ":hunter2",
        "id:hunter2,hunter2",
        "id:hunt,er2",
        ",",
        "id:hunter2,",
        "id:hunter2@",
        "id:hunter2@me",
    ] {
        let flag = format!("--key={value}");
        for told in
            [refused(&["--key", value], &[]), refused(&[&flag], &[]), refused(&[], &[("ALIYUN_MOCK_KEY", value)])]
        {
            assert!(told.contains("--key, or ALIYUN_MOCK_KEY") && told.contains("ID:SECRET"), "{told}");
            assert!(!told.contains("hunt") && !told.contains("er2"), "{told}");
        }
    }
    // Without its option, after one that took another key, or glued to it.
    for arguments in
        [&["id:hunter2"][..], &["--key", "a:b", "id:hunter2"], &["--keyid:hunter2"], &["--keys=id:hunter2"]]
    {
        let told = refused(arguments, &[]);
        assert!(told.contains("unexpected argument") && !told.contains("hunter2"), "{told}");
    }
    let told = refused(&["--key"], &[("ALIYUN_MOCK_KEY", "id:hunter2")]);
    assert!(told.contains("a value is required") && !told.contains("hunter2"), "{told}");
    let environment = [("ALIYUN_MOCK_KEY", "id:hunter2"), ("ALIYUN_MOCK_HOST", "hunter2.example")];
    for help in ["-h", "--help"] {
        let output = command(&[help], &environment).output().expect("the program runs");
        let told = String::from_utf8_lossy(&output.stdout).into_owned();
        assert!(output.status.success() && told.contains("ALIYUN_MOCK_KEY") && !told.contains("hunter2"), "{told}");
    }
    let (child, ready) = start(&["--port", "0", "--key", "a:b:c", "--key", "d:e@42,f:g", "--auth", "strict"], &[]);
    assert!(ready.ends_with("auth strict)"), "several keys, and a secret with a colon: {ready}");
    assert_eq!(stop(child, "-TERM"), "");
}

fn takes_an_empty_variable_for_none() {
    let names = [
        "PORT",
        "HOST",
        "AUTH",
        "KEY",
        "SEED",
        "STATES",
        "REGION",
        "STRICT",
        "ANY_REGION",
        "EXAMPLES",
        "FAULT",
        "FAULTS",
        "COVERAGE",
        "DATA",
        "SNAPSHOT",
        "LOG",
    ];
    let names = names.map(|name| format!("ALIYUN_MOCK_{name}"));
    let environment: Vec<(&str, &str)> = names.iter().map(|name| (name.as_str(), "")).collect();
    let (child, ready) = start(&["--port", "0"], &environment);
    assert!(ready.ends_with("auth warn)"), "{ready}");
    assert_eq!(stop(child, "-TERM"), "");
}

fn tells_a_level_that_is_none() {
    for arguments in [&["--log", "banana"][..], &["--log", "hyper=loud"]] {
        let output = run(arguments);
        let told = String::from_utf8_lossy(&output.stderr).into_owned();
        assert_eq!(output.status.code(), Some(2), "{told}");
        assert!(told.contains("off, refusals, requests, error, warn, info, debug or trace"), "{told}");
    }
    let told = String::from_utf8_lossy(&run(&["--states", "soon"]).stderr).into_owned();
    assert!(told.contains("timed, immediate, manual"), "{told}");
}

fn logs_a_line_a_refusal() {
    let team = "GET /?Action=Pnig HTTP/1.1\r\nHost: team1.localhost\r\nConnection: close\r\n\r\n";
    for (arguments, environment, refusals, requests) in [
        (&["--port", "0"][..], &[][..], 1, 0),
        (&["--port", "0", "--log", "refusals"], &[], 1, 0),
        (&["--port", "0", "--log", "requests"], &[], 1, 1),
        (&["--port", "0", "--log", "off"], &[], 0, 0),
        (&["--port", "0", "--log", "error"], &[], 0, 0),
        (&["--port", "0"], &[("ALIYUN_MOCK_LOG", "warn")], 0, 0),
        (&["--port", "0", "--log", "debug"], &[], 1, 1),
    ] {
        let (child, ready) = start(arguments, environment);
        let port = port(&ready);
        assert!(get(port, "/?Action=Ping").starts_with("HTTP/1.1 200 "));
        let mut stream = TcpStream::connect(("127.0.0.1", port)).expect("the server listens");
        write!(stream, "{team}").expect("the request is sent");
        stream.read_to_string(&mut String::new()).expect("a response");
        let log = stop(child, "-TERM");
        let line =
            "refused Pnig: 404 InvalidAction.NotFound, The server has no such action. Did you mean Ping? (in team1)";
        assert_eq!(log.lines().filter(|own| *own == line).count(), refusals, "{arguments:?} {environment:?}: {log}");
        assert_eq!(log.lines().filter(|own| own.starts_with("served Ping: 200 in ")).count(), requests, "{log}");
        if refusals + requests < 2 && environment.is_empty() {
            assert_eq!(log.lines().count(), refusals + requests, "{log}");
        }
    }
}

/// The path of a file that is not there.
fn scratch(name: &str) -> std::path::PathBuf {
    let path = std::env::temp_dir().join(format!("aliyun-mock-{}-{name}", std::process::id()));
    let _ = std::fs::remove_file(&path);
    path
}

fn meets_faults() {
    let file = scratch("faults.txt");
    std::fs::write(&file, "# Once.\nPing nth=2 gateway status=504\n\n").expect("the file is written");
    let file = file.to_str().expect("a name").to_owned();
    let fault = "Pi* nth=1 error=Busy status=503 message='in an hour'";
    for (arguments, environment) in [
        (vec!["--fault", fault, "--faults", &file], vec![]),
        (vec![], vec![("ALIYUN_MOCK_FAULT", fault), ("ALIYUN_MOCK_FAULTS", &file)]),
        (vec!["--fault", fault, "--fault", r#"{"action":"Ping","nth":2,"gateway":"before","status":504}"#], vec![]),
    ] {
        let (child, ready) = start(&[&["--port", "0"], arguments.as_slice()].concat(), &environment);
        let port = port(&ready);
        let first = get(port, "/?Action=Ping&Format=JSON");
        assert!(first.starts_with("HTTP/1.1 503 ") && first.contains("in an hour"), "{first}");
        let second = get(port, "/?Action=Ping");
        assert!(second.starts_with("HTTP/1.1 504 ") && second.contains("<html>"), "{second}");
        assert!(get(port, "/?Action=Ping").starts_with("HTTP/1.1 200 "));
        let log = stop(child, "-TERM");
        let line = "refused Ping: 503 Busy, in an hour (fault: Pi* nth=1 error=Busy status=503 'message=in an hour')";
        assert!(
            log.contains(line) && log.contains("spoiled Ping: 504 (fault: Ping nth=2 gateway=before status=504)"),
            "{log}"
        );
    }
    for (arguments, code, told) in [
        (["--fault", "Ping nht=2"], 2, "did you mean nth?"),
        (["--fault", "Pong empty"], 1, "did you mean Ping?"),
        (["--fault", "Ping error=Busy"], 1, "needs a status"),
        (["--faults", "/nowhere/faults"], 1, "cannot read the faults in /nowhere/faults"),
    ] {
        let output = run(&[&["--port", "0"][..], &arguments].concat());
        let said = String::from_utf8_lossy(&output.stderr).into_owned();
        assert!(output.status.code() == Some(code) && said.contains(told), "{arguments:?}: {said}");
    }
    std::fs::remove_file(&file).expect("the file is removed");
}

fn writes_what_was_touched() {
    for (name, expected) in [("touched.json", "\"calls\": 2"), ("touched.txt", "Ping: called 2x")] {
        let file = scratch(name);
        let path = file.to_str().expect("a name");
        let (child, ready) = start(&["--port", "0", "--coverage", path], &[]);
        let port = port(&ready);
        get(port, "/?Action=Ping");
        get(port, "/?Action=Ping");
        let reset = "POST /_mock/reset HTTP/1.1\r\nHost: x\r\nContent-Length: 0\r\nConnection: close\r\n\r\n";
        let mut stream = TcpStream::connect(("127.0.0.1", port)).expect("the server listens");
        write!(stream, "{reset}").expect("the request is sent");
        stream.read_to_string(&mut String::new()).expect("a response");
        stop(child, "-TERM");
        let written = std::fs::read_to_string(&file).expect("the report");
        assert!(written.contains(expected), "{written}");
        std::fs::remove_file(&file).expect("the file is removed");
    }
    let output = run(&["--port", "0", "--coverage", "/nowhere/touched"]);
    let told = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(!output.status.success() && told.contains("cannot write the coverage to /nowhere/touched"), "{told}");
}

/// Starts the server with outputs that nobody reads any more, and the log at its loudest.
fn serves_though_nobody_reads() {
    let port = {
        let listener = std::net::TcpListener::bind(("127.0.0.1", 0)).expect("a free port");
        listener.local_addr().expect("its address").port()
    };
    let mut child = command(&["--port", &port.to_string(), "--log", "trace"], &[]).spawn().expect("the program starts");
    drop((child.stdout.take(), child.stderr.take()));
    let deadline = Instant::now() + Duration::from_secs(20);
    while TcpStream::connect(("127.0.0.1", port)).is_err() {
        assert!(
            Instant::now() < deadline && child.try_wait().expect("its state").is_none(),
            "the server does not start"
        );
        std::thread::sleep(Duration::from_millis(20));
    }
    for _ in 0..3 {
        assert!(get(port, "/?Action=Ping").starts_with("HTTP/1.1 200 "));
    }
    assert!(Command::new("kill").args(["-TERM", &child.id().to_string()]).status().expect("kill runs").success());
    assert!(child.wait().expect("the program ends").success());
}

fn listens_on_an_address_in_brackets() {
    if std::net::TcpListener::bind(("::1", 0)).is_err() {
        println!("this machine has no IPv6");
        return;
    }
    let (child, ready) = start(&["--host", "[::1]", "--port", "0"], &[]);
    assert!(ready.starts_with("aliyun-mock ready on http://[::1]:"), "{ready}");
    assert_eq!(stop(child, "-TERM"), "");
}

fn is_a_proxy() {
    let (child, ready) = start(&["--port", "0", "--proxy"], &[]);
    assert!(ready.ends_with("(1 service, 1 action, auth warn, TLS)"), "{ready}");
    let port = port(&ready);
    assert!(get(port, "/_mock/ca.pem").contains("-----BEGIN CERTIFICATE-----"));
    assert!(get(port, "http://one.example.com/?Action=Ping").starts_with("HTTP/1.1 200 "));
    let refused = get(port, "http://elsewhere.example.net/?Action=Ping");
    assert!(refused.starts_with("HTTP/1.1 403 "), "{refused}");
    let log = stop(child, "-TERM");
    let [line] = log.lines().collect::<Vec<_>>()[..] else { panic!("one line: {log}") };
    let told = "refused Ping: 403 Forbidden.MockServer, elsewhere.example.net is no host of the services of the mock server (one)";
    assert!(line.starts_with(told) && line.contains("add elsewhere.example.net to NO_PROXY"), "{line}");
}

fn says_why_a_tls_client_gets_nothing() {
    let (child, ready) = start(&["--port", "0"], &[]);
    let mut stream = TcpStream::connect(("127.0.0.1", port(&ready))).expect("the server listens");
    stream.write_all(b"\x16\x03\x01").expect("the greeting is sent");
    let mut response = Vec::new();
    // It ends, whether properly or not.
    let _ = stream.read_to_end(&mut response);
    assert!(response.is_empty());
    let log = stop(child, "-TERM");
    assert_eq!(log, "refused a TLS connection: the server was started without --tls, and takes plain HTTP\n");
}

fn keeps_its_authority() {
    let folder = scratch("authority");
    let text = folder.to_str().expect("a name in UTF-8");
    let _ = std::fs::remove_dir_all(&folder);
    let ca = || {
        let (child, ready) = start(&["--port", "0"], &[("ALIYUN_MOCK_CA_DIR", text)]);
        let response = get(port(&ready), "/_mock/ca.pem");
        assert_eq!(stop(child, "-TERM"), "");
        response.split("\r\n\r\n").nth(1).expect("a body").to_owned()
    };
    let first = ca();
    assert_eq!((ca(), std::fs::read_to_string(folder.join("ca.pem")).expect("it is kept")), (first.clone(), first));
    std::fs::write(folder.join("ca-key.pem"), "").expect("it can be written");
    let output = run(&["--port", "0", "--ca-dir", text]);
    let told = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(!output.status.success() && output.stdout.is_empty());
    assert!(told.contains("ca-key.pem holds no private key that can be used"), "{told}");
    std::fs::remove_dir_all(&folder).expect("it can be removed");
}

fn explains_itself() {
    let help = String::from_utf8_lossy(&run(&["--help"]).stdout).into_owned();
    for part in [
        "--port",
        "--host",
        "--auth",
        "ID:SECRET[@ACCOUNT]",
        "--seed",
        "--states",
        "--region",
        "--strict",
        "--fault",
        "--faults",
        "--coverage",
        "--data",
        "--snapshot",
        "--tls",
        "--ca-dir",
        "--proxy",
        "--log",
        "ALIYUN_MOCK_PORT",
        "x-mock-namespace",
        "curl",
    ] {
        assert!(help.contains(part), "{part} in {help}");
    }
}

fn main() -> ExitCode {
    if std::env::var_os(SERVE).is_some() {
        return cli::main(vec![Box::new(One)]);
    }
    let tests: [(&str, fn()); 16] = [
        ("serves_and_stops_quietly", serves_and_stops_quietly),
        ("is_a_proxy", is_a_proxy),
        ("says_why_a_tls_client_gets_nothing", says_why_a_tls_client_gets_nothing),
        ("keeps_its_authority", keeps_its_authority),
        ("answers_the_examples_when_told_to", answers_the_examples_when_told_to),
        ("reads_the_environment", reads_the_environment),
        ("says_what_is_wrong", says_what_is_wrong),
        ("never_shows_a_key", never_shows_a_key),
        ("takes_an_empty_variable_for_none", takes_an_empty_variable_for_none),
        ("tells_a_level_that_is_none", tells_a_level_that_is_none),
        ("logs_a_line_a_refusal", logs_a_line_a_refusal),
        ("meets_faults", meets_faults),
        ("writes_what_was_touched", writes_what_was_touched),
        ("serves_though_nobody_reads", serves_though_nobody_reads),
        ("listens_on_an_address_in_brackets", listens_on_an_address_in_brackets),
        ("explains_itself", explains_itself),
    ];
    for (name, test) in tests {
        test();
        println!("test {name} ... ok");
    }
    ExitCode::SUCCESS
}
