//! The profiles of the vendor's command line tool, `~/.aliyun/config.json`.

mod document;
mod modes;

use std::path::PathBuf;

use super::chosen::{Chosen, file_provider};
use super::config::ProviderConfig;
use super::file;
use super::found::{Found, Search, broken};
use super::named;
use crate::credentials::CredentialsError;
use document::Document;

pub(super) const NAME: &str = "the profile file";
/// Names a profile, also that of an ini file.
pub(super) const PROFILE: &str = "ALIBABA_CLOUD_PROFILE";
const FILE: &str = "ALIBABA_CLOUD_CONFIG_FILE";
const DEFAULT_FILE: &str = ".aliyun/config.json";
/// The profile where the file does not say which is the current one.
const DEFAULT: &str = "default";

/// A profile of `~/.aliyun/config.json`, which `aliyun configure` writes: an access key, a role, a program, .. by its
/// `mode`. The file is read once.
#[derive(Debug)]
pub struct ProfileFileProvider(Chosen);

impl ProfileFileProvider {
    /// The profile that `ALIBABA_CLOUD_PROFILE` names, else the current one of the file; the file is
    /// `~/.aliyun/config.json`, unless `ALIBABA_CLOUD_CONFIG_FILE` names another.
    pub fn new(config: &ProviderConfig) -> Self {
        Self(Chosen::new(config))
    }
}

file_provider!(ProfileFileProvider, "profile");

pub(super) fn search(config: &ProviderConfig) -> Result<Search, CredentialsError> {
    look(config, None, None)
}

fn look(config: &ProviderConfig, path: Option<PathBuf>, name: Option<String>) -> Result<Search, CredentialsError> {
    let named = path.is_some();
    let variable = config.variable(FILE).map(PathBuf::from).filter(|_| !named);
    let by_variable = variable.is_some();
    let Some(path) = path.or(variable).or_else(|| config.in_home(DEFAULT_FILE)) else {
        return Ok(Search::Absent("the user has no home directory".to_owned()));
    };
    let place = path.display();
    let Some(text) = file::text(&path).map_err(|what| broken(NAME, what))? else {
        return match (named, by_variable) {
            (_, true) => Err(broken(NAME, format!("{FILE} names {place}, which is not there"))),
            (true, _) => Err(broken(NAME, format!("{place} is not there"))),
            _ => Ok(Search::Absent(format!("{place} is not there; `aliyun configure` makes it"))),
        };
    };
    let document = Document::parse(&text, &path).map_err(|what| broken(NAME, what))?;
    let chosen = name.or_else(|| config.variable(PROFILE));
    let by_file = || document.current.clone().filter(|name| !name.trim().is_empty());
    let name = chosen.clone().or_else(by_file).unwrap_or_else(|| DEFAULT.to_owned());
    let Some(profile) = document.profile(&name) else {
        let what = format!("{place} has no profile {}; the profiles are {}", named::name(&name), document.names());
        // One that somebody else chose may be that of another file.
        return if chosen.is_some() { Ok(Search::Absent(what)) } else { Err(broken(NAME, what)) };
    };
    let provider = modes::provider(&document, &profile, config);
    let provider = provider.map_err(|what| broken(NAME, format!("{place}: {what}")))?;
    Ok(Search::Found(Found { provider, region: profile.text("region_id") }))
}
