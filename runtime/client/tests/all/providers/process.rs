//! Credentials that a program prints.

use std::time::{Duration, Instant};

use aliyun_api_runtime::providers::{ProcessProvider, ProfileFileProvider};
use serde_json::json;

use super::{Hand, Home, failure, id, signed};

fn printing(home: &Home, script: &str) -> ProcessProvider {
    std::fs::write(home.path("script"), script).unwrap();
    ProcessProvider::new(&home.config, &format!("sh '{}' hunter2", home.path("script"))).unwrap()
}

const KEY: &str = r#"{"mode":"AK","access_key_id":"id-$N","access_key_secret":"$1"}"#;

#[tokio::test]
async fn what_a_program_prints_is_used_for_a_while() {
    let (mut home, clock) = (Home::new(), Hand::new());
    home.config = home.config.clone().clock(clock.clone());
    let count = format!("echo x >>'{0}'; N=$(wc -l <'{0}' | tr -d ' ')", home.path("count"));
    let provider = printing(&home, &format!("{count}\ncat <<END\n{KEY}\nEND\necho sesame >&2"));
    assert_eq!((id(&provider).await.as_str(), id(&provider).await.as_str()), ("id-1", "id-1"));
    clock.set(60);
    assert_eq!(id(&provider).await, "id-2", "it did not say how long they are good");
    let temporary = r#"{"mode":"StsToken","access_key_id":"id-t","access_key_secret":"hunter2","sts_token":"sesame",
        "expiration":"2030-01-01T01:00:00Z"}"#;
    let provider = printing(&home, &format!("{count}\ncat <<END\n{temporary}\nEND"));
    assert_eq!(id(&provider).await, "id-t");
    let ran = || std::fs::read_to_string(home.path("count")).unwrap().lines().count();
    let before = ran();
    clock.set(1800);
    assert_eq!((id(&provider).await.as_str(), ran()), ("id-t", before), "it said how long they are good");
    assert_eq!(signed(provider).await.header("x-acs-security-token"), Some("sesame"));
}

#[tokio::test]
async fn a_profile_may_name_a_program() {
    let text = json!({ "current": "p", "profiles": [{ "name": "p", "mode": "External",
        "process_command": r#"printf '%s' '{"mode":"AK","access_key_id":"id-p","access_key_secret":"hunter2"}'"# }] });
    let home = Home::with(&[(".aliyun/config.json", &text.to_string())]);
    assert_eq!(id(&ProfileFileProvider::new(&home.config)).await, "id-p");
}

#[tokio::test]
async fn what_is_wrong_with_a_program_is_said_and_nothing_that_it_printed() {
    let home = Home::new();
    for (script, expected) in [
        ("echo hunter2; echo sesame >&2; exit 3", "it failed: exit status: 3"),
        ("echo hunter2", "what it prints is not a JSON object"),
        (r#"echo '{"mode":"hunter2"}'"#, "the `mode` of what it prints is not AK or StsToken"),
        (r#"echo '{"mode":"AK","access_key_id":"i"}'"#, "it gives no `access_key_secret`"),
        (r#"echo '{"mode":"StsToken","access_key_id":"i","access_key_secret":"hunter2"}'"#, "it gives no `sts_token`"),
        ("while echo hunter2; do :; done", "it prints more than 65536 bytes"),
    ] {
        let told = failure(&printing(&home, script)).await;
        let expected = format!("no credentials from the process: `sh`: {expected}; run it by hand to see what it says");
        assert_eq!(told, expected);
    }
    let gone = ProcessProvider::new(&home.config, "/nowhere/program hunter2").unwrap();
    let told = failure(&gone).await;
    assert!(told.contains("`/nowhere/program`: it cannot be started: No such file"), "{told}");
    for (command, expected) in [(" ", "the command is empty"), ("a 'hunter2", "the command has a quote that")] {
        let told = super::told(&ProcessProvider::new(&home.config, command).unwrap_err());
        assert!(told.starts_with(&format!("no credentials from the process: {expected}")), "{told}");
    }
}

#[tokio::test]
async fn a_program_that_never_ends_is_killed() {
    let mut home = Home::new();
    home.config = home.config.clone().process_time(Duration::from_secs(2));
    let provider = printing(&home, &format!("echo $$ >'{}'; exec sleep 1000", home.path("pid")));
    let started = Instant::now();
    let told = failure(&provider).await;
    assert!(told.contains("`sh`: it did not end within 2s and was killed"), "{told}");
    assert!(started.elapsed() < Duration::from_secs(30));
    let pid = std::fs::read_to_string(home.path("pid")).unwrap();
    let alive = std::process::Command::new("kill").args(["-0", pid.trim()]).output().unwrap();
    assert!(!alive.status.success(), "it still runs");
}
