//! Everything that is logged, at every level.

use std::io;
use std::sync::Arc;

use parking_lot::Mutex;
use tracing_subscriber::filter::LevelFilter;

/// The text of a log. Clones share it.
#[derive(Clone, Default)]
pub(crate) struct Log(Arc<Mutex<Vec<u8>>>);

impl Log {
    pub(crate) fn text(&self) -> String {
        String::from_utf8_lossy(&self.0.lock()).into_owned()
    }

    /// A subscriber that writes into the log.
    pub(crate) fn subscriber(&self) -> impl tracing::Subscriber + Send + Sync + use<> {
        let log = self.clone();
        let builder = tracing_subscriber::fmt().with_max_level(LevelFilter::TRACE).with_ansi(false);
        builder.with_writer(move || log.clone()).finish()
    }
}

impl io::Write for Log {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.lock().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// Logs everything that any thread of this program says from now on.
pub(crate) fn install() -> Log {
    let log = Log::default();
    tracing::subscriber::set_global_default(log.subscriber()).expect("there is no other log");
    log
}
