//! What recordings hold of every action: of a server that repeats requests, of responses, whole and broken, of a
//! transport that tells.

use aliyun_api::replay::Recorder;
use aliyun_api::transport::HyperTransport;
use aliyun_api::{CallOptions, SignatureScheme, Timeouts, Transport};
use aliyun_api_core::json;
use aliyun_api_mock::{Auth, MockServer};
use aliyun_api_runtime::Client;
use aliyun_api_tests::{Entry, actions};

use crate::errors::{Responds, Tells, broken, config, planted};
use crate::plant::{Kind, Planter};
use crate::search::Search;

/// Records each action with each of these transports. Gives the number of exchanges.
pub(crate) async fn search(search: &mut Search) -> usize {
    let server = MockServer::builder().auth(Auth::Strict).start().await.unwrap();
    let mut exchanges = 0;
    for entry in actions() {
        let Entry { operation, .. } = entry;
        let mut response = (operation.new_response)();
        Planter::new(Kind::Loud, operation.action.name).record(&mut *response, false);
        let whole = json::to_value(&*response);
        for scheme in [SignatureScheme::Acs3, SignatureScheme::V1] {
            let repeats = HyperTransport::new(Timeouts::default().connect).unwrap();
            exchanges += record(entry, Some(&server.url()), scheme, repeats, search).await;
            exchanges += record(entry, None, scheme, Tells, search).await;
        }
        if operation.action.response.has_secrets() {
            for body in broken(&whole).into_iter().chain([whole.to_string().into_bytes()]) {
                exchanges += record(entry, None, SignatureScheme::Acs3, Responds(200, body), search).await;
            }
        }
    }
    exchanges
}

/// Records one exchange and searches the file.
async fn record(
    entry: Entry,
    endpoint: Option<&str>,
    scheme: SignatureScheme,
    transport: impl Transport + 'static,
    search: &mut Search,
) -> usize {
    let recorder = Recorder::new(transport);
    let config = config().signature_scheme(scheme).transport(recorder.clone());
    let config = endpoint.into_iter().fold(config, |config, endpoint| config.endpoint(endpoint));
    let client = Client::new(entry.service.info, &config).unwrap();
    let mut response = (entry.operation.new_response)();
    // Whether it succeeds is not looked at.
    let _ = client.execute(entry.operation.action, &*planted(entry), &mut *response, &CallOptions::default()).await;
    let file = std::env::temp_dir().join(format!("aliyun-api-secrets-{}.json", std::process::id()));
    recorder.save(&file).unwrap();
    let text = std::fs::read_to_string(&file).unwrap();
    std::fs::remove_file(&file).unwrap();
    assert!(text.contains(entry.operation.action.name), "{text}");
    search.look(&entry.name(), &text);
    1
}
