//! The credentials file of the vendor's libraries, `~/.alibabacloud/credentials.ini`.

mod parse;

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::sync::Arc;

use super::assume_role::AssumeRole;
use super::chosen::{Chosen, file_provider};
use super::config::ProviderConfig;
use super::file;
use super::found::{Found, Search, broken};
use super::metadata::EcsMetadataProvider;
use super::named;
use super::oidc::{self, OidcProvider};
use super::profile::PROFILE;
use super::sts::Role;
use crate::credentials::{Credentials, CredentialsError, ProvideCredentials};

pub(super) const NAME: &str = "the ini file";
const FILE: &str = "ALIBABA_CLOUD_CREDENTIALS_FILE";
const DEFAULT_FILES: [&str; 2] = [".alibabacloud/credentials.ini", ".alibabacloud/credentials"];
const DEFAULT: &str = "default";
const TYPES: [&str; 5] = ["access_key", "sts", "ecs_ram_role", "ram_role_arn", "oidc_role_arn"];

/// A section of `~/.alibabacloud/credentials.ini`: an access key or a role, by its `type`. The file is read once.
#[derive(Debug)]
pub struct IniFileProvider(Chosen);

impl IniFileProvider {
    /// The section that `ALIBABA_CLOUD_PROFILE` names, else `default`; the file is `~/.alibabacloud/credentials.ini` or
    /// `~/.alibabacloud/credentials`, unless `ALIBABA_CLOUD_CREDENTIALS_FILE` names another.
    pub fn new(config: &ProviderConfig) -> Self {
        Self(Chosen::new(config))
    }
}

file_provider!(IniFileProvider, "section");

pub(super) fn search(config: &ProviderConfig) -> Result<Search, CredentialsError> {
    look(config, None, None)
}

fn look(config: &ProviderConfig, path: Option<PathBuf>, name: Option<String>) -> Result<Search, CredentialsError> {
    let (text, path) = match text(config, path)? {
        Ok(found) => found,
        Err(absent) => return Ok(Search::Absent(absent)),
    };
    let place = path.display();
    let sections = parse::parse(&text, &path).map_err(|what| broken(NAME, what))?;
    let name = name.or_else(|| config.variable(PROFILE)).unwrap_or_else(|| DEFAULT.to_owned());
    let Some(keys) = sections.get(&name) else {
        return Ok(Search::Absent(format!("{place} has no section [{name}]")));
    };
    let section = Section { keys };
    // The documentation has the one, files have the other.
    let off = ["enable", "enabled"].iter().filter_map(|key| section.text(key)).any(|text| text == "false");
    if off {
        return Ok(Search::Absent(format!("the section [{name}] of {place} is not enabled")));
    }
    let provider = section.provider(config);
    let provider = provider.map_err(|what| broken(NAME, format!("{place}: the section [{name}]: {what}")))?;
    Ok(Search::Found(Found { provider, region: section.text("region_id") }))
}

/// The text of the first file that is there, and which it is; else why there is none.
fn text(config: &ProviderConfig, path: Option<PathBuf>) -> Result<Result<(String, PathBuf), String>, CredentialsError> {
    let read = |path: &PathBuf| file::text(path).map_err(|what| broken(NAME, what));
    let by_variable = path.is_none();
    if let Some(path) = path.or_else(|| config.variable(FILE).map(PathBuf::from)) {
        return match (read(&path)?, by_variable) {
            (Some(text), _) => Ok(Ok((text, path))),
            (None, true) => Err(broken(NAME, format!("{FILE} names {}, which is not there", path.display()))),
            (None, false) => Err(broken(NAME, format!("{} is not there", path.display()))),
        };
    }
    let Some(paths) = DEFAULT_FILES.iter().map(|path| config.in_home(path)).collect::<Option<Vec<_>>>() else {
        return Ok(Err("the user has no home directory".to_owned()));
    };
    for path in &paths {
        if let Some(text) = read(path)? {
            return Ok(Ok((text, path.clone())));
        }
    }
    let first = paths.first().map(|path| path.display().to_string()).unwrap_or_default();
    Ok(Err(format!("{first} is not there")))
}

/// One section.
struct Section<'a> {
    keys: &'a BTreeMap<String, String>,
}

impl Section<'_> {
    fn text(&self, key: &str) -> Option<String> {
        self.keys.get(key).filter(|value| !value.is_empty()).cloned()
    }

    fn needed(&self, key: &str) -> Result<String, String> {
        self.text(key).ok_or_else(|| format!("it has no `{key}`"))
    }

    /// The provider that the section describes.
    fn provider(&self, config: &ProviderConfig) -> Result<Arc<dyn ProvideCredentials>, String> {
        match self.text("type").as_deref() {
            Some("access_key") => Ok(Arc::new(self.key(false)?)),
            Some("sts") => Ok(Arc::new(self.key(true)?)),
            Some("ecs_ram_role") => {
                let provider = EcsMetadataProvider::new(config);
                Ok(match self.text("role_name") {
                    Some(role) => Arc::new(provider.role(role)),
                    None => Arc::new(provider),
                })
            }
            Some("ram_role_arn") => Ok(Arc::new(AssumeRole::of(Arc::new(self.key(false)?), self.role(config)?))),
            Some("oidc_role_arn") => {
                let provider = self.needed("oidc_provider_arn")?;
                let file = self.text("oidc_token_file_path").or_else(|| config.variable(oidc::TOKEN_FILE));
                let file = file.ok_or("it has no `oidc_token_file_path`")?;
                Ok(Arc::new(OidcProvider::of(self.role(config)?, provider, file.into())))
            }
            Some(other) => Err(format!("its type {} is none of {}", named::word(other), TYPES.join(", "))),
            None => Err(format!("it has no `type`, which is one of {}", TYPES.join(", "))),
        }
    }

    fn key(&self, temporary: bool) -> Result<Credentials, String> {
        let mut key = Credentials::new(self.needed("access_key_id")?, self.needed("access_key_secret")?);
        let token = if temporary { Some(self.needed("security_token")?) } else { self.text("security_token") };
        if let Some(token) = token {
            key = key.with_security_token(token);
        }
        key.check().map_err(|error| error.to_string())?;
        Ok(key)
    }

    fn role(&self, config: &ProviderConfig) -> Result<Role, String> {
        let role = Role::new(config, self.needed("role_arn")?);
        Ok(Role { session_name: self.text("role_session_name"), policy: self.text("policy"), ..role })
    }
}
