//! HTTPS and the proxy on the command line.

use std::path::PathBuf;

use clap::Args;
use clap::builder::FalseyValueParser;

use crate::Builder;

#[derive(Args)]
#[group(skip)]
pub(super) struct Arguments {
    /// Take HTTPS on the same port, beside plain HTTP. Clients have to trust the certificate at /_mock/ca.pem.
    #[arg(long, env = "ALIYUN_MOCK_TLS", value_parser = FalseyValueParser::new())]
    tls: bool,
    /// Keep the certificate authority in this folder, so that it is the same after another start: ca.pem, which clients
    /// trust, and ca-key.pem, which is nobody else's. Made where they are not there. Implies --tls.
    #[arg(long, env = "ALIYUN_MOCK_CA_DIR", value_name = "DIR")]
    ca_dir: Option<PathBuf>,
    /// Be a proxy for programs whose endpoints cannot be changed: with HTTPS_PROXY=http://127.0.0.1:4580, every host of the
    /// services is this server. Every other host is refused, and nothing is passed on. Implies --tls.
    #[arg(long, env = "ALIYUN_MOCK_PROXY", value_parser = FalseyValueParser::new())]
    proxy: bool,
}

impl Arguments {
    pub(super) fn apply(self, builder: Builder) -> Builder {
        let builder = builder.tls(self.tls).proxy(self.proxy);
        match self.ca_dir {
            Some(folder) => builder.ca_dir(folder),
            None => builder,
        }
    }
}
