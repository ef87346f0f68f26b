//! `cargo xtask docs`.

use std::ffi::OsString;

use anyhow::{Result, bail};

use crate::cargo::run_program;
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
    let mut options: Vec<OsString> = Vec::new();
    for (option, folder) in [("--docs", "generated/docs"), ("--root", ""), ("--book", "target/book")] {
        options.extend([option.into(), root.join(folder).into()]);
    }
    let wanted = [("--open", arguments.open), ("--serve", arguments.serve)];
    options.extend(wanted.iter().filter(|(_, wanted)| *wanted).map(|(option, _)| (*option).into()));
    if let Some(port) = arguments.port {
        options.extend(["--port".into(), port.to_string().into()]);
    }
    let outcome = run_program(&["--quiet", "--bin", "aliyun-api-book"], &options)?;
    if outcome != Outcome::Good {
        bail!("the book was not built; the one that was there before is as it was");
    }
    Ok(outcome)
}
