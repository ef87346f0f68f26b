//! `cargo xtask diff`.

use std::path::PathBuf;

use aliyun_api_generator::review::{Format, Review, ReviewError, sides};
use anyhow::{Context, Result, bail};

use crate::outcome::Outcome;
use crate::repository::repository;
use crate::{explain, print, specs};

#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// The revision to compare with, such as `main` or `HEAD~1`
    #[arg(value_name = "BASE", required_unless_present = "explain")]
    base: Option<String>,
    /// The revision to look at, if not the working tree
    #[arg(value_name = "HEAD")]
    head: Option<String>,
    /// How the changes are shown, on standard output
    #[arg(long, value_enum, value_name = "FORMAT", default_value_t = Shown::Text)]
    format: Shown,
    /// The repository, if not this one
    #[arg(long, value_name = "FOLDER")]
    repository: Option<PathBuf>,
    /// Explain a kind of change, such as `param-encoding-changed`; without an id, list all kinds
    #[arg(long, value_name = "ID", num_args = 0..=1, default_missing_value = "", conflicts_with_all = ["base", "head", "repository", "format"])]
    explain: Option<String>,
}

#[derive(Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
enum Shown {
    /// For people: what is to be decided, with the lines
    Text,
    /// For people: a comment for a forge
    Markdown,
    /// For programs: one object with all changes
    Json,
    /// For forges: SARIF 2.1.0
    Sarif,
    /// For GitHub Actions: workflow commands
    Github,
}

impl From<Shown> for Format {
    fn from(shown: Shown) -> Self {
        match shown {
            Shown::Text => Self::Text,
            Shown::Markdown => Self::Markdown,
            Shown::Json => Self::Json,
            Shown::Sarif => Self::Sarif,
            Shown::Github => Self::Github,
        }
    }
}

/// The folder of the specs in a repository.
const SPECS: &str = "specs";

pub(crate) fn run(arguments: &Arguments) -> Result<Outcome> {
    match arguments.explain.as_deref() {
        Some("") => return explained(explain::all_changes()),
        Some(id) => return explained(explain::one_change(id)?),
        None => {}
    }
    let base = arguments.base.as_deref().context("a revision to compare with is missing")?;
    let root = match &arguments.repository {
        Some(folder) => folder.clone(),
        None => repository()?,
    };
    let (old, new) = match sides(&root, base, arguments.head.as_deref(), SPECS) {
        Ok(both) => both,
        Err(error) => {
            if let ReviewError::Broken { loaded, .. } = &error {
                specs::show(&loaded.sources, &loaded.diagnostics, SPECS)?;
            }
            bail!(error);
        }
    };
    let today = jiff::Zoned::now().date().to_string();
    let review = Review::new(&old, &new, &today, env!("CARGO_PKG_VERSION"));
    print::text(review.show(arguments.format.into(), SPECS))?;
    let outcome = if review.is_settled() { Outcome::Good } else { Outcome::Findings };
    // The process ends here, and nobody waits for two models to be given back piece by piece.
    std::mem::forget((old, new, review));
    Ok(outcome)
}

fn explained(text: String) -> Result<Outcome> {
    print::text(text)?;
    Ok(Outcome::Good)
}
