//! An error as text: for people, and with everything that may be shown of it.

use std::fmt;

use super::{Error, ErrorKind, Inner};

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Inner { kind, action, what, details, hint, host, phase, attempts, .. } = &*self.0;
        match action {
            // It is about an object, and says by itself what looked for it.
            _ if matches!(kind, ErrorKind::WaitTimeout | ErrorKind::WaitFailed) => return f.write_str(what),
            Some(action) => write!(f, "{action}")?,
            None => f.write_str("the client")?,
        }
        match (kind, &details.code) {
            (ErrorKind::Service, Some(code)) => write!(f, " was refused: {code}")?,
            (ErrorKind::Service, None) => f.write_str(" failed without an error code")?,
            (ErrorKind::Decode, _) => write!(f, " got an unreadable response: {what}")?,
            (ErrorKind::Config | ErrorKind::Credentials, _) => {
                let done = if action.is_some() { "sent" } else { "made" };
                write!(f, " cannot be {done}: {what}")?;
            }
            (ErrorKind::WaitTimeout | ErrorKind::WaitFailed, _) => {}
            (ErrorKind::Transport | ErrorKind::Timeout, _) => match phase {
                Some(phase) => write!(f, " failed while {phase}: {what}")?,
                None => write!(f, " failed: {what}")?,
            },
        }
        if let Some(message) = &details.message {
            write!(f, ": {message}")?;
        }
        if let Some(hint) = hint {
            write!(f, "; {hint}")?;
        }
        let sent = !matches!(kind, ErrorKind::Config | ErrorKind::Credentials);
        let host = host.as_ref().filter(|_| sent).map(|host| format!("host {host}"));
        let status = details.status.map(|status| format!("status {status}"));
        let id = details.request_id.as_ref().map(|id| format!("request id {id}"));
        let often = (*attempts > 1).then(|| format!("sent {attempts} times"));
        let facts: Vec<String> = host.into_iter().chain(status).chain(id).chain(often).collect();
        if facts.is_empty() { Ok(()) } else { write!(f, " ({})", facts.join(", ")) }
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Inner { kind, action, host, phase, what, details, hint, source, reached, .. } = &*self.0;
        // The raw message and the start of a body are left out: they may hold anything.
        let mut out = f.debug_struct("Error");
        out.field("kind", kind)
            .field("action", action)
            .field("host", host)
            .field("phase", phase)
            .field("what", what)
            .field("details", details)
            .field("hint", hint);
        out.field("reached", reached)
            .field("attempts", &self.0.attempts)
            .field("source", source)
            .finish_non_exhaustive()
    }
}
