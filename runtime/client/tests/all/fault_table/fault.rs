//! A fault, and how a client meets it.

use std::net::SocketAddr;

use aliyun_api_runtime::Config;
use tokio::net::TcpSocket;
use tokio_rustls::TlsAcceptor;

use super::script::{End, Step, serve};

/// Where the client goes.
pub(crate) enum Place {
    /// To an endpoint without a server of ours.
    Endpoint(String),
    /// To a port of this machine that nobody listens on.
    Nobody,
    /// To such a server.
    Http,
    /// To such a server under a name of this machine over what should be TLS; whether its authority is trusted.
    Https { server: Option<TlsAcceptor>, host: &'static str, trusted: bool },
    /// Through such a server as a proxy, or through a port that nobody listens on.
    Proxy { listens: bool },
}

/// A row of the table.
pub(crate) struct Fault {
    pub(crate) name: &'static str,
    pub(crate) place: Place,
    pub(crate) steps: Vec<Step>,
    pub(crate) end: End,
    /// Whether it ends only with the time of the client.
    pub(crate) slow: bool,
    /// Whether it is met by the second call, on the connection of the first.
    pub(crate) second: bool,
}

impl Fault {
    /// A server that plays these steps.
    pub(crate) fn new(name: &'static str, steps: Vec<Step>) -> Self {
        Self { name, place: Place::Http, steps, end: End::Close, slow: false, second: false }
    }

    /// A server that reads the request and responds with these bytes.
    pub(crate) fn response(name: &'static str, bytes: impl Into<Vec<u8>>) -> Self {
        Self::new(name, vec![Step::Read, Step::Write(bytes.into())])
    }

    pub(crate) fn at(self, place: Place) -> Self {
        Self { place, ..self }
    }

    pub(crate) fn ending(self, end: End) -> Self {
        Self { end, ..self }
    }

    pub(crate) fn slow(self) -> Self {
        Self { slow: true, ..self }
    }

    pub(crate) fn second(self) -> Self {
        Self { second: true, ..self }
    }

    /// Starts the server; the configuration of a client that meets the fault, and the address of the server.
    pub(crate) async fn start(&self, trust: &Trust) -> (Config, SocketAddr) {
        let tls = match &self.place {
            Place::Https { server, .. } => server.clone(),
            _ => None,
        };
        let address = match &self.place {
            Place::Nobody | Place::Proxy { listens: false } => nobody(),
            _ => serve(self.steps.clone(), self.end, tls).await,
        };
        let usual = trust.usual.clone();
        let config = match &self.place {
            Place::Endpoint(endpoint) => usual.no_proxy().endpoint(endpoint),
            Place::Http | Place::Nobody => usual.endpoint(format!("http://{address}")),
            Place::Proxy { .. } => usual.endpoint("http://net.example").proxy(format!("http://{address}")),
            Place::Https { host, trusted, .. } => {
                let config = if *trusted { trust.all.clone() } else { usual };
                config.endpoint(format!("https://{host}:{}", address.port()))
            }
        };
        (config, address)
    }
}

/// Configurations whose clients share what they read of certificates.
pub(crate) struct Trust {
    /// That trusts the authorities of the machine.
    pub(crate) usual: Config,
    /// That trusts the authority of the test, too.
    pub(crate) all: Config,
}

/// A port that is taken, so that no other server gets it, and that nobody listens on.
fn nobody() -> SocketAddr {
    let socket = TcpSocket::new_v4().unwrap();
    socket.bind(SocketAddr::from(([127, 0, 0, 1], 0))).unwrap();
    let address = socket.local_addr().unwrap();
    tokio::spawn(async move {
        let _held = socket;
        std::future::pending::<()>().await;
    });
    address
}
