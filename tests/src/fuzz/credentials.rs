//! The two files with credentials: the profiles of the command line tool, and sections of keys.

use std::fs;

use aliyun_api_runtime::providers::{__read_files as read_files, ProviderConfig};
use tempfile::TempDir;

use super::{choice, chosen};

/// Stands in the seeds wherever a secret does; as long as those of access keys.
const SECRET: &str = "hunter2sesameHUNTER2SESAME2026";

thread_local! {
    static FOLDER: TempDir = TempDir::new().expect("a folder");
}

/// Whatever the files say, what is wrong with them is told without what stands in them.
pub(super) fn run(bytes: &[u8]) {
    let (which, bytes) = choice(bytes);
    FOLDER.with(|folder| {
        let path = folder.path().join("credentials");
        fs::write(&path, bytes).expect("the file is written");
        let path = path.display().to_string();
        let variables = [
            ("ALIBABA_CLOUD_CONFIG_FILE", path.as_str()),
            ("ALIBABA_CLOUD_CREDENTIALS_FILE", path.as_str()),
            ("ALIBABA_CLOUD_PROFILE", ["", "default", "other"][which % 3]),
        ];
        let variables = variables.into_iter().filter(|(_, value)| !value.is_empty());
        let config = ProviderConfig::new().variables(variables).home(folder.path());
        for error in read_files(&config).into_iter().filter_map(Result::err) {
            assert!(!format!("{error} {error:?}").contains(SECRET), "{error:?}");
        }
    });
}

pub(super) fn seeds() -> Vec<Vec<u8>> {
    let profile = |mode: &str, more: &str| {
        format!(
            "{{\"current\": \"default\", \"profiles\": [{{\"name\": \"default\", \"mode\": \"{mode}\", \"access_key_id\": \"id\", \
             \"access_key_secret\": \"{SECRET}\", \"region_id\": \"cn-hangzhou\"{more}}}, {{\"name\": \"other\"}}]}}"
        )
    };
    let token = format!(", \"sts_token\": \"{SECRET}\"");
    let role = ", \"ram_role_arn\": \"acs:ram::1:role/r\", \"ram_session_name\": \"s\", \"expired_seconds\": 900";
    let chained = ", \"source_profile\": \"other\", \"ram_role_arn\": \"acs:ram::1:role/r\"";
    let texts = [
        profile("AK", ""),
        profile("StsToken", &token),
        profile("RamRoleArn", role),
        profile("ChainableRamRoleArn", chained),
        profile("EcsRamRole", ", \"ram_role_name\": \"r\""),
        profile("External", ", \"process_command\": \"false\""),
        profile("CredentialsURI", ", \"credentials_uri\": \"http://127.0.0.1:1/\""),
        profile("OIDC", ", \"oidc_provider_arn\": \"a\", \"oidc_token_file\": \"f\", \"ram_role_arn\": \"r\""),
        format!("# keys\n[default]\ntype = access_key\naccess_key_id = id\naccess_key_secret = \"{SECRET}\"\n"),
        "[default]\ntype = ecs_ram_role ; of the instance\nrole_name = r\nenable = true\n[other]\n".to_owned(),
        format!(
            "[default]\ntype = ram_role_arn\naccess_key_id = id\naccess_key_secret = {SECRET}\nrole_arn = r\n\
             role_session_name = s\npolicy = {{}}\n"
        ),
        format!("{{\"current\": \"{SECRET}\", \"profiles\": [{{\"name\": \"{SECRET}\", \"mode\": \"{SECRET}\"}}]}}"),
        "[default]\ntype = rsa_key_pair\npublic_key_id = id\nprivate_key_file = f\n".to_owned(),
    ];
    texts.into_iter().zip((0..3).cycle()).map(|(text, which)| chosen(which, text)).collect()
}
