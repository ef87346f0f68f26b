//! `~/.aliyun/config.json`.

use aliyun_api_runtime::providers::{ProfileFileProvider, ProviderConfig};
use serde_json::{Value, json};

use super::{Here, Home, failure, given, id, signed};
use crate::server::{Server, json as response};

const PATH: &str = ".aliyun/config.json";

fn file(current: &str, profiles: Value) -> Home {
    Home::with(&[(PATH, &json!({ "current": current, "profiles": profiles }).to_string())])
}

async fn wrong(current: &str, profiles: Value) -> String {
    let home = file(current, profiles);
    home.relative(&failure(&ProfileFileProvider::new(&home.config)).await)
}

#[tokio::test]
async fn keys_are_those_of_the_current_profile_or_of_the_named_one() {
    let profiles = json!([
        { "name": "one", "mode": "AK", "access_key_id": "id-1", "access_key_secret": "hunter2", "region_id": "cn-a" },
        { "name": "two", "mode": "StsToken", "access_key_id": "id-2", "access_key_secret": "hunter2",
          "sts_token": "sesame", "region_id": "" },
        { "name": "odd", "mode": 7, "access_key_id": ["hunter2"] },
    ]);
    let home = file("one", profiles);
    let one = ProfileFileProvider::new(&home.config);
    assert_eq!((id(&one).await.as_str(), one.region().unwrap().as_deref()), ("id-1", Some("cn-a")));
    let two = home.config.clone().variables([("ALIBABA_CLOUD_PROFILE", "two")]);
    let two = ProfileFileProvider::new(&two);
    assert_eq!((id(&two).await.as_str(), two.region().unwrap()), ("id-2", None));
    assert_eq!(signed(two).await.header("x-acs-security-token"), Some("sesame"));
    let elsewhere = [("ALIBABA_CLOUD_CONFIG_FILE", home.path(PATH))];
    let elsewhere = ProviderConfig::new().home("/nowhere").variables(elsewhere);
    assert_eq!(id(&ProfileFileProvider::new(&elsewhere)).await, "id-1");
    let named = ProfileFileProvider::new(&Home::new().config).path(home.path(PATH)).profile("two");
    assert_eq!(id(&named).await, "id-2");
}

#[tokio::test]
async fn a_role_may_stand_on_a_role() {
    let server = Server::start_with(|received| {
        let id = if received.target().contains("second") { "id-second" } else { "id-first" };
        response("200 OK", &given(id, 3600)).into()
    })
    .await;
    let home = file(
        "chained",
        json!([
            { "name": "base", "mode": "RamRoleArn", "access_key_id": "id-0", "access_key_secret": "hunter2",
              "ram_role_arn": "acs:ram::1:role/first", "ram_session_name": "me", "expired_seconds": 900 },
            { "name": "chained", "mode": "ChainableRamRoleArn", "source_profile": "base",
              "ram_role_arn": "acs:ram::1:role/second", "external_id": "x", "policy": "{}", "sts_region": "cn-b" },
        ]),
    );
    let config = home.config.clone().transport(Here::at(&server.address));
    assert_eq!(id(&ProfileFileProvider::new(&config)).await, "id-second");
    let received = server.received();
    let of = |index: usize, name: &str| {
        received[index].query().into_iter().find(|(known, _)| known == name).map(|(_, value)| value)
    };
    assert_eq!(of(0, "RoleArn").as_deref(), Some("acs:ram::1:role/first"));
    assert_eq!((of(0, "RoleSessionName").as_deref(), of(0, "DurationSeconds").as_deref()), (Some("me"), Some("900")));
    assert_eq!(received[0].header("host"), Some("sts.aliyuncs.com"));
    assert!(received[0].header("authorization").unwrap().contains("Credential=id-0,"));
    assert_eq!((of(1, "ExternalId").as_deref(), of(1, "Policy").as_deref()), (Some("x"), Some("{}")));
    assert_eq!(received[1].header("host"), Some("sts.cn-b.aliyuncs.com"));
    assert!(received[1].header("authorization").unwrap().contains("Credential=id-first,"));
    assert_eq!(received[1].header("x-acs-security-token"), Some("sesame"));
    assert_eq!(id(&ProfileFileProvider::new(&config).profile("base")).await, "id-first");
}

#[tokio::test]
async fn what_is_wrong_in_a_profile_is_said() {
    let chain = |name: &str, source: &str| json!({ "name": name, "mode": "ChainableRamRoleArn", "source_profile": source, "ram_role_arn": "r" });
    for (profile, expected) in [
        (
            json!([{ "name": "p", "mode": "Password", "access_key_secret": "hunter2" }]),
            "the profile `p`: its mode `Password` is none of AK, StsToken, RamRoleArn, EcsRamRole, ChainableRamRoleArn, OIDC, External",
        ),
        (
            json!([{ "name": "p", "mode": "my hunter2" }]),
            "the profile `p`: its mode (not shown, since it may be a secret) is none of AK, ",
        ),
        (json!([{ "name": "p" }]), "the profile `p`: it has no `mode`, which is one of AK, "),
        (
            json!([{ "name": "p", "mode": "AK", "access_key_id": "id", "access_key_secret": "" }]),
            "the profile `p`: it has no `access_key_secret`",
        ),
        (
            json!([{ "name": "p", "mode": "AK", "access_key_id": "a b", "access_key_secret": "hunter2" }]),
            "the profile `p`: the access key id is empty or holds characters that cannot be sent",
        ),
        (
            json!([{ "name": "p", "mode": "StsToken", "access_key_id": "id", "access_key_secret": "hunter2" }]),
            "the profile `p`: it has no `sts_token`",
        ),
        (
            json!([{ "name": "p", "mode": "OIDC", "ram_role_arn": "r" }]),
            "the profile `p`: it has no `oidc_provider_arn`",
        ),
        (
            json!([{ "name": "p", "mode": "External", "process_command": "a 'hunter2" }]),
            "the profile `p`: the command has a quote that is not closed",
        ),
        (
            json!([chain("p", "q"), chain("q", "p")]),
            "a profile refers to itself by `source_profile`: `p` -> `q` -> `p`",
        ),
        (json!([chain("p", "p")]), "a profile refers to itself by `source_profile`: `p` -> `p`"),
        (
            json!([chain("p", "gone"), chain("q", "p")]),
            "the profile `p`: its `source_profile` is `gone`, and the profiles are `p`, `q`",
        ),
        (json!([chain("p", "q"), { "name": "q", "mode": "AK" }]), "the profile `q`: it has no `access_key_id`"),
    ] {
        let told = wrong("p", profile).await;
        let start = format!("no credentials from the profile file: ~/.aliyun/config.json: {expected}");
        assert!(told.starts_with(&start), "{told}");
    }
    assert_eq!(
        wrong("gone", json!([{ "name": "p" }])).await,
        "no credentials from the profile file: ~/.aliyun/config.json has no profile `gone`; the profiles are `p`"
    );
}

#[tokio::test]
async fn a_file_that_cannot_be_read_is_said_with_the_place() {
    for (text, expected) in [
        ("{\n  \"current\": \"hunter2\",\n  hunter2\n}", "~/.aliyun/config.json:3:3: this is not JSON"),
        ("{\"current\": \"hunter2\"", "~/.aliyun/config.json:1:21: the JSON ends too early"),
        ("{\"profiles\": \"hunter2\"}", "~/.aliyun/config.json:1:22: a value of another type belongs here"),
    ] {
        let home = Home::with(&[(PATH, text)]);
        let told = home.relative(&failure(&ProfileFileProvider::new(&home.config)).await);
        assert_eq!(told, format!("no credentials from the profile file: {expected}"));
    }
    let home = Home::with(&[(".aliyun/config.json/file", "")]);
    let told = home.relative(&failure(&ProfileFileProvider::new(&home.config)).await);
    assert_eq!(told, "no credentials from the profile file: ~/.aliyun/config.json is not a regular file");
    let home = Home::new();
    std::fs::write(home.path("f"), b"\xff").unwrap();
    let told = home.relative(&failure(&ProfileFileProvider::new(&home.config).path(home.path("f"))).await);
    assert_eq!(told, "no credentials from the profile file: ~/f is not UTF-8");
    let big = std::fs::File::create(home.path("big")).unwrap();
    big.set_len(1 << 30).unwrap();
    let told = home.relative(&failure(&ProfileFileProvider::new(&home.config).path(home.path("big"))).await);
    assert_eq!(told, "no credentials from the profile file: ~/big is larger than 1 MiB");
    let told = home.relative(&failure(&ProfileFileProvider::new(&home.config).path(home.path("gone"))).await);
    assert_eq!(told, "no credentials from the profile file: ~/gone is not there");
}

#[cfg(unix)]
#[tokio::test]
async fn a_file_that_may_not_be_read_and_a_pipe_are_said() {
    use std::os::unix::fs::PermissionsExt;
    let home = Home::with(&[(PATH, "{}")]);
    std::fs::set_permissions(home.path(PATH), std::fs::Permissions::from_mode(0o000)).unwrap();
    // The superuser reads everything.
    if std::fs::read(home.path(PATH)).is_err() {
        let told = home.relative(&failure(&ProfileFileProvider::new(&home.config)).await);
        assert!(told.contains("~/.aliyun/config.json cannot be read: Permission denied"), "{told}");
    }
    let long = ProfileFileProvider::new(&home.config).path(format!("/{}", "x".repeat(300)));
    assert!(failure(&long).await.contains(" cannot be read: File name too long"));
    let endless = ProfileFileProvider::new(&home.config).path("/dev/zero");
    assert_eq!(failure(&endless).await, "no credentials from the profile file: /dev/zero is not a regular file");
}
