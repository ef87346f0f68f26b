//! What the mode of a profile makes of it.

use std::sync::Arc;

use super::document::{Document, Profile};
use crate::credentials::{Credentials, ProvideCredentials};
use crate::providers::assume_role::AssumeRole;
use crate::providers::config::ProviderConfig;
use crate::providers::metadata::EcsMetadataProvider;
use crate::providers::named;
use crate::providers::oidc::OidcProvider;
use crate::providers::process::{ProcessProvider, Source};
use crate::providers::sts::Role;

/// The modes, as the tool writes them.
const MODES: [&str; 7] = ["AK", "StsToken", "RamRoleArn", "EcsRamRole", CHAINABLE, "OIDC", "External"];

/// The mode of a profile that stands on another one.
const CHAINABLE: &str = "ChainableRamRoleArn";

type Made = Result<Arc<dyn ProvideCredentials>, String>;

/// The provider that a profile describes.
pub(super) fn provider(document: &Document, profile: &Profile<'_>, config: &ProviderConfig) -> Made {
    make(document, profile, config, &mut Vec::new())
}

/// `above` are the profiles that lead to this one.
fn make(document: &Document, profile: &Profile<'_>, config: &ProviderConfig, above: &mut Vec<String>) -> Made {
    let refers_to_itself = above.contains(&profile.name);
    above.push(profile.name.clone());
    if refers_to_itself {
        let names: Vec<String> = above.iter().map(|name| named::name(name)).collect();
        return Err(format!("a profile refers to itself by `source_profile`: {}", names.join(" -> ")));
    }
    let of_profile = |what| format!("the profile {}: {what}", named::name(&profile.name));
    if profile.text("mode").as_deref() != Some(CHAINABLE) {
        return by_mode(profile, config).map_err(of_profile);
    }
    let source = source(document, profile).map_err(of_profile)?;
    let base = make(document, &source, config, above)?;
    let role = role(profile, config).map_err(of_profile)?;
    Ok(Arc::new(AssumeRole::of(base, role)))
}

/// The profile whose credentials another one assumes its role with.
fn source<'a>(document: &'a Document, profile: &Profile<'_>) -> Result<Profile<'a>, String> {
    let name = profile.needed("source_profile")?;
    let known = || format!("its `source_profile` is {}, and the profiles are {}", named::name(&name), document.names());
    document.profile(&name).ok_or_else(known)
}

/// The provider of a profile that needs no other.
fn by_mode(profile: &Profile<'_>, config: &ProviderConfig) -> Made {
    match profile.text("mode").as_deref() {
        Some("AK") => Ok(Arc::new(key(profile, false)?)),
        Some("StsToken") => Ok(Arc::new(key(profile, true)?)),
        Some("RamRoleArn") => {
            let base = Arc::new(key(profile, false)?);
            Ok(Arc::new(AssumeRole::of(base, role(profile, config)?)))
        }
        Some("EcsRamRole") => {
            let provider = EcsMetadataProvider::new(config);
            Ok(match profile.text("ram_role_name") {
                Some(role) => Arc::new(provider.role(role)),
                None => Arc::new(provider),
            })
        }
        Some("OIDC") => {
            let (provider, file) = (profile.needed("oidc_provider_arn")?, profile.needed("oidc_token_file")?);
            Ok(Arc::new(OidcProvider::of(role(profile, config)?, provider, file.into())))
        }
        Some("External") => {
            let source = Source::new(config, &profile.needed("process_command")?)?;
            Ok(Arc::new(ProcessProvider::of(source)))
        }
        Some(other) => Err(format!("its mode {} is none of {}", named::word(other), MODES.join(", "))),
        None => Err(format!("it has no `mode`, which is one of {}", MODES.join(", "))),
    }
}

fn key(profile: &Profile<'_>, temporary: bool) -> Result<Credentials, String> {
    let mut key = Credentials::new(profile.needed("access_key_id")?, profile.needed("access_key_secret")?);
    let token = if temporary { Some(profile.needed("sts_token")?) } else { profile.text("sts_token") };
    if let Some(token) = token {
        key = key.with_security_token(token);
    }
    key.check().map_err(|error| error.to_string())?;
    Ok(key)
}

fn role(profile: &Profile<'_>, config: &ProviderConfig) -> Result<Role, String> {
    Ok(Role {
        session_name: profile.text("ram_session_name").or_else(|| profile.text("role_session_name")),
        seconds: profile.number("expired_seconds"),
        policy: profile.text("policy"),
        external_id: profile.text("external_id"),
        region: profile.text("sts_region"),
        inside_vpc: profile.flag("enable_vpc"),
        ..Role::new(config, profile.needed("ram_role_arn")?)
    })
}
