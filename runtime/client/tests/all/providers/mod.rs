//! Where credentials come from: each source by itself, and the chain of them.

mod chain;
mod ini_file;
mod load;
mod metadata;
#[cfg(unix)] // the programs are those of a shell
mod process;
mod profile_file;
mod roles;
mod uri;

use std::error::Error as _;
use std::fs;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use aliyun_api_runtime::providers::{Clock, ProviderConfig};
use aliyun_api_runtime::transport::{HttpRequest, HttpResponse, HyperTransport, TransportError};
use aliyun_api_runtime::{Client, Config, CredentialsError, Pending, ProvideCredentials, Transport};
use tempfile::TempDir;

use crate::server::{Received, Server, json};
use crate::shapes::{NET, describe};

/// What no error may show.
const SECRETS: [&str; 4] = ["hunter2", "sesame", "jwt-of-me", "s3cr3t"];

/// A clock that is set.
#[derive(Clone, Debug)]
struct Hand(Arc<AtomicU64>);

impl Hand {
    /// 2030-01-01T00:00:00Z.
    const START: u64 = 1_893_456_000;

    fn new() -> Self {
        Self(Arc::new(AtomicU64::new(Self::START)))
    }

    fn set(&self, seconds: u64) {
        self.0.store(Self::START + seconds, Ordering::Relaxed);
    }
}

impl Clock for Hand {
    fn now(&self) -> SystemTime {
        UNIX_EPOCH + Duration::from_secs(self.0.load(Ordering::Relaxed))
    }
}

/// Carries every request to a server on this machine, whatever host it is for, and over HTTP.
#[derive(Clone, Debug)]
struct Here(Arc<HyperTransport>, String);

impl Here {
    fn at(address: &str) -> Self {
        Self(Arc::new(HyperTransport::new(Duration::from_secs(5)).unwrap()), address.to_owned())
    }
}

impl Transport for Here {
    fn send(&self, mut request: HttpRequest) -> Pending<'_, Result<HttpResponse, TransportError>> {
        let rest = request.url.split_once("://").unwrap().1;
        let path = rest.find('/').map_or("/", |at| &rest[at..]);
        request.url = format!("http://{}{path}", self.1);
        self.0.send(request)
    }
}

/// A home directory, and the configuration of a program that has it and nothing else.
struct Home {
    folder: TempDir,
    config: ProviderConfig,
}

impl Home {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let config = ProviderConfig::new().home(folder.path()).clock(Hand::new()).variables(NO_METADATA);
        Self { folder, config }
    }

    fn with(files: &[(&str, &str)]) -> Self {
        let home = Self::new();
        for (path, text) in files {
            let path = home.folder.path().join(path);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, text).unwrap();
        }
        home
    }

    fn path(&self, path: &str) -> String {
        self.folder.path().join(path).display().to_string()
    }

    /// A text without where the home directory is.
    fn relative(&self, text: &str) -> String {
        text.replace(&self.folder.path().display().to_string(), "~")
    }
}

const NO_METADATA: [(&str, &str); 1] = [("ALIBABA_CLOUD_ECS_METADATA_DISABLED", "true")];

/// The error of a provider, as all that can end in a log: it shows no secret.
fn told(error: &CredentialsError) -> String {
    let causes: String = std::iter::successors(error.source(), |cause| (*cause).source())
        .map(|cause| format!("{cause} {cause:?}"))
        .collect();
    let all = format!("{error} {error:?} {causes}");
    for secret in SECRETS {
        assert!(!all.contains(secret), "{secret} in {all}");
    }
    error.to_string()
}

async fn failure(provider: &dyn ProvideCredentials) -> String {
    let shown = format!("{provider:?}");
    assert!(SECRETS.iter().all(|secret| !shown.contains(secret)), "{shown}");
    told(&provider.credentials().await.unwrap_err())
}

async fn id(provider: &dyn ProvideCredentials) -> String {
    provider.credentials().await.unwrap().access_key_id().to_owned()
}

/// What a client sends with a provider: secret and token are what no provider tells.
async fn signed(provider: impl ProvideCredentials + 'static) -> Received {
    let server = Server::start(json("200 OK", r#"{"RequestId":"r","TotalCount":1}"#)).await;
    let client = Client::new(&NET, &Config::new(provider).endpoint(server.endpoint())).unwrap();
    client.send(&describe()).await.unwrap();
    server.received().remove(0)
}

/// The credentials in a response of STS, good for so many seconds of the test's clock.
fn given(id: &str, seconds: u64) -> String {
    format!(r#"{{"RequestId":"r","AssumedRoleUser":{{}},"Credentials":{}}}"#, fields(id, seconds))
}

fn fields(id: &str, seconds: u64) -> String {
    let ends = aliyun_api_runtime::__core::Timestamp::from(UNIX_EPOCH + Duration::from_secs(Hand::START + seconds));
    let ends = ends.as_str();
    format!(
        r#"{{"AccessKeyId":"{id}","AccessKeySecret":"hunter2","SecurityToken":"sesame","Expiration":"{ends}","Code":"Success"}}"#
    )
}
