//! The machine that something was measured on.

use std::fs;
use std::process::Command;

use serde::{Deserialize, Serialize};

/// The machine; what it does not tell is `unknown`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Machine {
    pub(crate) cores: usize,
    pub(crate) processor: String,
    pub(crate) memory: String,
    pub(crate) system: String,
    pub(crate) rustc: String,
}

const UNKNOWN: &str = "unknown";

impl Machine {
    /// This one.
    pub(crate) fn here() -> Self {
        let read = |path| fs::read_to_string(path).unwrap_or_default();
        let (processors, memory, release) = (read("/proc/cpuinfo"), read("/proc/meminfo"), read("/etc/os-release"));
        let rustc = Command::new(std::env::var_os("RUSTC").unwrap_or_else(|| "rustc".into())).arg("--version").output();
        let rustc = rustc.ok().map(|said| String::from_utf8_lossy(&said.stdout).trim().to_owned());
        Self {
            cores: std::thread::available_parallelism().map_or(1, Into::into),
            processor: value(&processors, "model name", ':').unwrap_or(UNKNOWN).to_owned(),
            memory: value(&memory, "MemTotal", ':').and_then(gigabytes).unwrap_or_else(|| UNKNOWN.to_owned()),
            system: system(&release, read("/proc/sys/kernel/osrelease").trim()),
            rustc: rustc.filter(|said| !said.is_empty()).unwrap_or_else(|| UNKNOWN.to_owned()),
        }
    }
}

/// The value of a line such as `model name : X`.
fn value<'a>(text: &'a str, name: &str, sign: char) -> Option<&'a str> {
    let mut lines = text.lines().filter_map(|line| line.split_once(sign));
    lines.find(|(found, _)| found.trim() == name).map(|(_, value)| value.trim())
}

/// Of a number of `kB`.
fn gigabytes(memory: &str) -> Option<String> {
    let kilobytes: f64 = memory.strip_suffix("kB")?.trim().parse().ok()?;
    Some(format!("{:.0} GB", kilobytes / (1024.0 * 1024.0)))
}

/// The name, and the version of the kernel without what its builder added.
fn system(release: &str, kernel: &str) -> String {
    let kernel = kernel.split('-').next().unwrap_or_default();
    let name = value(release, "PRETTY_NAME", '=').map(|name| name.trim_matches('"'));
    match (name, kernel) {
        (Some(name), "") => name.to_owned(),
        (Some(name), kernel) => format!("{name}, Linux {kernel}"),
        (None, _) => std::env::consts::OS.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::{gigabytes, system, value};

    #[test]
    fn the_system_tells() {
        assert_eq!(value("processor\t: 0\nmodel name\t: A CPU @ 2 GHz\n", "model name", ':'), Some("A CPU @ 2 GHz"));
        assert_eq!(gigabytes("16310044 kB").as_deref(), Some("16 GB"));
        assert_eq!(system("PRETTY_NAME=\"Debian 12\"\n", "6.1-own"), "Debian 12, Linux 6.1");
        assert_eq!(system("", ""), std::env::consts::OS);
    }
}
