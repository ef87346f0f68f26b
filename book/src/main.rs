//! `cargo xtask docs`: the Markdown reference as a book for the browser.

mod breaks;
mod build;
mod diagram;
mod folder;
mod listing;
mod markdown;
mod markup;
mod paths;
mod render;
mod search;
mod serve;
mod stage;
mod tables;

use std::fmt::Display;
use std::io::Write;
use std::path::PathBuf;
use std::process::ExitCode;
use std::time::Instant;

use anyhow::{Context, Result};
use clap::Parser;

use build::{Built, Places};

/// Builds the Markdown reference as a book for the browser.
#[derive(Parser)]
#[command(name = "cargo xtask docs", bin_name = "cargo xtask docs")]
struct Arguments {
    /// The Markdown reference
    #[arg(long, value_name = "FOLDER", default_value = "generated/docs")]
    docs: PathBuf,
    /// The folder that links of the reference may lead into besides
    #[arg(long, value_name = "FOLDER", default_value = ".")]
    root: PathBuf,
    /// Where the book is built
    #[arg(long, value_name = "FOLDER", default_value = "target/book")]
    book: PathBuf,
    /// Open the book in the browser
    #[arg(long)]
    open: bool,
    /// Serve the book on 127.0.0.1 until interrupted
    #[arg(long)]
    serve: bool,
    /// The port to serve on; 0 takes a free one
    #[arg(long, default_value_t = 4590, requires = "serve")]
    port: u16,
}

/// The status of what could not run, as everywhere in `cargo xtask`.
const COULD_NOT_RUN: u8 = 2;

fn main() -> ExitCode {
    let arguments = match Arguments::try_parse() {
        Ok(arguments) => arguments,
        // Wrong arguments, or a wish for help.
        Err(said) => {
            let status = said.print().ok().and_then(|()| u8::try_from(said.exit_code()).ok());
            return ExitCode::from(status.unwrap_or(COULD_NOT_RUN));
        }
    };
    match run(&arguments) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            // Where this cannot be said, the status still says it.
            _ = writeln!(anstream::stderr().lock(), "error: {error:#}");
            ExitCode::from(COULD_NOT_RUN)
        }
    }
}

fn run(arguments: &Arguments) -> Result<()> {
    let start = Instant::now();
    let absolute = |path: &PathBuf| {
        std::path::absolute(path).with_context(|| format!("{} cannot be made absolute", path.display()))
    };
    let places =
        Places { docs: absolute(&arguments.docs)?, root: absolute(&arguments.root)?, book: absolute(&arguments.book)? };
    let Built { pages, html } = build::build(&places)?;
    let index = html.join("index.html");
    say(format!("{pages} pages in {:.1} s: {}", start.elapsed().as_secs_f32(), index.display()))?;
    if arguments.serve {
        return serve::serve(&html, arguments.port, |address| {
            let address = format!("http://{address}/");
            say(format!("served at {address} until interrupted"))?;
            if arguments.open { open(&address) } else { Ok(()) }
        });
    }
    if arguments.open { open(index) } else { Ok(()) }
}

fn open(what: impl AsRef<std::ffi::OsStr>) -> Result<()> {
    opener::open(&what).with_context(|| format!("could not open {} in a browser", what.as_ref().display()))
}

fn say(text: impl Display) -> Result<()> {
    writeln!(anstream::stdout().lock(), "{text}").context("could not write to the standard output")
}
