//! A mock server in this process, and connections to it.

use std::time::Duration;

use aliyun_api_mock::{Auth, Builder, Clock, MockServer};
pub(crate) use aliyun_api_tests::{Answer, Connection};
use tokio::runtime::Runtime;

/// When the clock of every mock starts.
const NOW: i64 = 1_795_302_348_000;

/// Settings of a server whose clock moves only when it is told to.
pub(crate) fn builder() -> Builder {
    MockServer::builder().auth(Auth::Off).clock(Clock::fixed(NOW))
}

/// A server with a thread of its own.
pub(crate) struct Mock {
    server: MockServer,
    _runtime: Runtime,
}

impl Mock {
    pub(crate) fn start(builder: Builder) -> Self {
        let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build().unwrap();
        Self { server: runtime.block_on(builder.start()).unwrap(), _runtime: runtime }
    }

    pub(crate) fn advance(&self, seconds: u64) {
        self.server.clock().advance(Duration::from_secs(seconds));
    }

    pub(crate) fn connect(&self) -> Connection {
        Connection::open(self.server.addr())
    }
}
