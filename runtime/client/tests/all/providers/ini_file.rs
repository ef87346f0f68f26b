//! `~/.alibabacloud/credentials.ini`.

use aliyun_api_runtime::providers::{IniFileProvider, ProviderConfig};

use super::{Here, Home, failure, given, id, signed};
use crate::server::{Server, json};

const PATH: &str = ".alibabacloud/credentials.ini";

const TEXT: &str = "\
[default]                     # the one
enable = true                 # as documented
type = access_key
access_key_id = id-1
access_key_secret = hunter2   # a secret
region_id = cn-a

[temporary]
type = sts
access_key_id = id-2
access_key_secret = hunter2
security_token = sesame

[role]
type = ram_role_arn
access_key_id = id-3
access_key_secret = hunter2
role_arn = acs:ram::1:role/first
role_session_name = me

[off]
enabled = false
type = access_key
";

fn named(home: &Home, name: &str) -> ProviderConfig {
    home.config.clone().variables([("ALIBABA_CLOUD_PROFILE", name)])
}

#[tokio::test]
async fn a_section_is_a_key_or_a_role() {
    for path in [PATH, ".alibabacloud/credentials"] {
        let home = Home::with(&[(path, TEXT)]);
        let default = IniFileProvider::new(&home.config);
        assert_eq!((id(&default).await.as_str(), default.region().unwrap().as_deref()), ("id-1", Some("cn-a")));
        let temporary = IniFileProvider::new(&named(&home, "temporary"));
        assert_eq!(signed(temporary).await.header("x-acs-security-token"), Some("sesame"));
        let server = Server::start(json("200 OK", &given("id-role", 3600))).await;
        let config = home.config.clone().transport(Here::at(&server.address));
        assert_eq!(id(&IniFileProvider::new(&config).profile("role")).await, "id-role");
        assert!(server.received()[0].header("authorization").unwrap().contains("Credential=id-3,"));
    }
    let home = Home::with(&[("elsewhere", TEXT)]);
    let config = home.config.clone().variables([("ALIBABA_CLOUD_CREDENTIALS_FILE", home.path("elsewhere"))]);
    assert_eq!(id(&IniFileProvider::new(&config)).await, "id-1");
}

#[tokio::test]
async fn the_role_of_a_token_is_that_of_its_section() {
    let text = "[default]\ntype = oidc_role_arn\nrole_arn = r\noidc_provider_arn = p\n";
    let home = Home::with(&[(PATH, text), ("token", "jwt-of-me\n")]);
    let server = Server::start(json("200 OK", &given("id-role", 3600))).await;
    let file = home.path("token");
    let config = home.config.clone().transport(Here::at(&server.address));
    assert!(failure(&IniFileProvider::new(&config)).await.ends_with("it has no `oidc_token_file_path`"));
    let config = config.variables([("ALIBABA_CLOUD_OIDC_TOKEN_FILE", file)]);
    assert_eq!(id(&IniFileProvider::new(&config)).await, "id-role");
    assert!(
        server.received()[0].body.contains("OIDCToken=jwt-of-me&") || server.received()[0].body.ends_with("jwt-of-me")
    );
}

#[tokio::test]
async fn what_is_wrong_is_said_with_the_place() {
    for (text, expected) in [
        ("[default]\nhunter2\n", "~/.alibabacloud/credentials.ini:2:1: this is neither `[section]` nor `key = value`"),
        (
            "[default]\n",
            "~/.alibabacloud/credentials.ini: the section [default]: it has no `type`, which is one of access_key, sts, ecs_ram_role, ram_role_arn, oidc_role_arn",
        ),
        (
            "[default]\ntype = rsa_key_pair",
            "~/.alibabacloud/credentials.ini: the section [default]: its type `rsa_key_pair` is none of access_key, ",
        ),
        (
            "[default]\ntype = Hunter2 hunter2",
            "~/.alibabacloud/credentials.ini: the section [default]: its type (not shown, since it may be a secret) is none of access_key, ",
        ),
        (
            "[default]\ntype = sts\naccess_key_id = i\naccess_key_secret = hunter2",
            "~/.alibabacloud/credentials.ini: the section [default]: it has no `security_token`",
        ),
        ("[other]\n", "~/.alibabacloud/credentials.ini has no section [default]"),
    ] {
        let home = Home::with(&[(PATH, text)]);
        let told = home.relative(&failure(&IniFileProvider::new(&home.config)).await);
        assert!(told.starts_with(&format!("no credentials from the ini file: {expected}")), "{told}");
    }
    let home = Home::with(&[(PATH, TEXT)]);
    let told = home.relative(&failure(&IniFileProvider::new(&named(&home, "off"))).await);
    assert_eq!(
        told,
        "no credentials from the ini file: the section [off] of ~/.alibabacloud/credentials.ini is not enabled"
    );
    let config = home.config.clone().variables([("ALIBABA_CLOUD_CREDENTIALS_FILE", "/nowhere/file")]);
    let told = failure(&IniFileProvider::new(&config)).await;
    assert_eq!(
        told,
        "no credentials from the ini file: ALIBABA_CLOUD_CREDENTIALS_FILE names /nowhere/file, which is not there"
    );
}
