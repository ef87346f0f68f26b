//! Mock servers in processes of their own.

use std::fs::File;
use std::io::{BufRead as _, BufReader};
use std::net::{Ipv4Addr, SocketAddr, TcpListener};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use anyhow::{Context as _, Result, bail};
use serde_json::Value;

use super::requests::{moto, ours, prism};
use crate::load::once;
use crate::peers::{node, progenitor, python};
use crate::place::{Place, read, write};

/// A server that runs until this is dropped.
pub(super) struct Server {
    process: Child,
    pub(super) address: SocketAddr,
    /// Seconds until it gave its first response.
    pub(super) start: f64,
}

/// How long a server may take to start.
const PATIENCE: Duration = Duration::from_secs(120);

impl Server {
    /// Starts a program that listens on a port, and waits for its first response.
    fn listening(command: &mut Command, port: u16, first: &[u8], log: &Path) -> Result<Self> {
        let address = SocketAddr::from((Ipv4Addr::LOCALHOST, port));
        let begun = Instant::now();
        let process = spawn(command, Stdio::null(), log)?;
        let mut server = Self { process, address, start: 0.0 };
        loop {
            let error = match once(address, first) {
                Ok(_) => break,
                Err(error) => error,
            };
            if let Some(status) = server.process.try_wait()? {
                bail!("the server ended with {status}: {}", read(log)?.trim());
            }
            if begun.elapsed() > PATIENCE {
                return Err(error.context("the server does not start"));
            }
            std::thread::sleep(Duration::from_millis(2));
        }
        server.start = begun.elapsed().as_secs_f64();
        Ok(server)
    }

    /// Resident memory in MB; `None` where the system does not tell.
    pub(super) fn resident(&self) -> Option<f64> {
        let status = read(Path::new(&format!("/proc/{}/status", self.process.id()))).ok()?;
        let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"))?;
        line.trim().strip_suffix("kB")?.trim().parse::<f64>().ok().map(|kilobytes| kilobytes / 1024.0)
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // It may have ended by itself.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

fn spawn(command: &mut Command, output: Stdio, log: &Path) -> Result<Child> {
    let file = File::create(log).with_context(|| format!("could not write {}", log.display()))?;
    let program = command.get_program().to_string_lossy().into_owned();
    let child = command.stdin(Stdio::null()).stdout(output).stderr(file).spawn();
    child.with_context(|| format!("`{program}` could not be run"))
}

/// A port that was free a moment ago.
fn free_port() -> Result<u16> {
    Ok(TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?.local_addr()?.port())
}

/// `aliyun-mock`, as a user starts it, but for the line about each refusal.
pub(super) fn start_ours(program: &Path, log: &Path) -> Result<Server> {
    let port = free_port()?;
    let mut command = Command::new(program);
    command.args(["--auth", "off", "--log", "off", "--port", &port.to_string()]);
    Server::listening(&mut command, port, &ours::list(), log)
}

/// Our mock server with so many VPCs, and the id of the last one.
pub(super) fn start_filled(program: &Path, count: usize, log: &Path) -> Result<(Server, String)> {
    let begun = Instant::now();
    let mut process = spawn(Command::new(program).arg(count.to_string()), Stdio::piped(), log)?;
    let output = process.stdout.take().context("the server has no output")?;
    // From here on it is ended, whatever happens.
    let mut server = Server { process, address: SocketAddr::from((Ipv4Addr::LOCALHOST, 0)), start: 0.0 };
    let mut line = String::new();
    BufReader::new(output).read_line(&mut line)?;
    let (address, id) = line.trim().split_once(' ').with_context(|| format!("the server says `{}`", line.trim()))?;
    server.address = address.parse()?;
    server.start = begun.elapsed().as_secs_f64();
    Ok((server, id.to_owned()))
}

const MOTO: &str = "moto[server]==5.2.5";

/// moto, whose EC2 has VPCs.
pub(super) fn start_moto(place: &Place, log: &Path) -> Result<Server> {
    let programs = python::environment(place, "moto", &[MOTO])?;
    let port = free_port()?;
    let mut command = Command::new(programs.join("moto_server"));
    command.args(["--host", "127.0.0.1", "--port", &port.to_string()]).env("MOTO_EC2_LOAD_DEFAULT_AMIS", "false");
    Server::listening(&mut command, port, &moto::list(), log)
}

const PRISM: &str = "@stoplight/prism-cli@5.16.0";

/// Prism with our OpenAPI document, which it answers with examples from.
pub(super) fn start_prism(place: &Place, log: &Path) -> Result<Server> {
    let programs = node::package(place, "prism", PRISM)?;
    let document = place.peer("documents")?.join("vpc.prism.json");
    write(&document, &serde_json::to_string(&for_prism(&place.root)?)?)?;
    let port = free_port()?;
    let mut command = Command::new(programs.join("prism"));
    command
        .args(["mock", "--host", "127.0.0.1", "--verboseLevel", "silent", "--port", &port.to_string()])
        .arg(document);
    Server::listening(&mut command, port, &prism::list(), log)
}

/// Our document without the parameters that have a period in their name: Prism takes them for wrong where they are absent.
fn for_prism(root: &Path) -> Result<Value> {
    let mut document: Value = serde_json::from_str(&read(&progenitor::path_document(root, "vpc"))?)?;
    let paths = document["paths"].as_object_mut().into_iter().flat_map(|paths| paths.values_mut());
    for path in paths {
        let Some(content) = path.pointer_mut("/post/requestBody/content").and_then(Value::as_object_mut) else {
            continue;
        };
        for schema in content.values_mut().filter_map(|form| form["schema"].as_object_mut()) {
            schema.remove("patternProperties");
            if let Some(properties) = schema.get_mut("properties").and_then(Value::as_object_mut) {
                properties.retain(|name, _| !name.contains('.'));
            }
        }
    }
    Ok(document)
}
