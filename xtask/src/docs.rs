//! `cargo xtask docs`.

use std::process::Command;

use anyhow::{Context, Result, bail};

use crate::cargo::cargo;
use crate::outcome::Outcome;
use crate::repository::repository;

#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// Open the book in the browser
    #[arg(long)]
    open: bool,
    /// Serve the book on 127.0.0.1 until interrupted
    #[arg(long)]
    serve: bool,
    /// The port to serve on, 4590 where there is none; 0 takes a free one
    #[arg(long, requires = "serve")]
    port: Option<u16>,
}

pub(crate) fn run(arguments: &Arguments) -> Result<Outcome> {
    let root = repository()?;
    let mut command = Command::new(cargo());
    command.current_dir(&root).args(["run", "--quiet", "--package", "aliyun-api-book", "--"]);
    for (option, folder) in [("--docs", "generated/docs"), ("--root", ""), ("--book", "target/book")] {
        command.arg(option).arg(root.join(folder));
    }
    let wanted = [("--open", arguments.open), ("--serve", arguments.serve)];
    command.args(wanted.iter().filter(|(_, wanted)| *wanted).map(|(option, _)| option));
    if let Some(port) = arguments.port {
        command.arg("--port").arg(port.to_string());
    }
    let status = command.status().context("could not run cargo")?;
    if !status.success() {
        bail!("the book was not built; the one that was there before is as it was");
    }
    Ok(Outcome::Good)
}
