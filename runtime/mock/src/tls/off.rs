//! What stands for TLS in a server that was built without it.

use std::io;

/// There is none.
#[derive(Debug)]
pub(crate) enum Tls {}

impl Tls {
    /// Never called: there is no value to call it on.
    pub(crate) async fn accept<I>(&self, _: I, _: Option<String>) -> io::Result<I> {
        match *self {}
    }
}
