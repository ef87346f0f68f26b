//! Which error it is that hyper reports.

use std::error::Error as StdError;
use std::io;

use hyper_util::client::legacy;
use rustls::CertificateError;

use super::connect::{ProxyError, ResolveError};
use super::deadline::Late;
use super::progress::Progress;
use super::{Phase, TransportError, TransportErrorKind as Kind};

/// The certificate of the server is signed by nobody that the client trusts.
const NOT_TRUSTED: &str =
    "nobody that is trusted vouches for its certificate: name the file with your own authority in SSL_CERT_FILE";
/// The host of the request has no address.
const NO_HOST: &str = "check the region and the endpoint";
/// What the server sent is not TLS.
const NO_TLS: &str = "the server does not speak TLS: check the endpoint, which may begin with http://";
/// The proxy refuses whoever it does not know.
const PROXY_PASSWORD: &str =
    "the proxy wants to know who asks: name user and password in its address, http://user:password@host";
/// The proxy, not the host, is what the error is about.
const PROXY: &str = "the request goes through a proxy: check its address, or whether the host needs one";
/// The server took no notice of the request.
const UNPROCESSED: &str = "the server has not begun with the request";

/// The error of a request that had come so far when its time was over.
pub(super) fn of_time(late: Late, progress: &Progress) -> TransportError {
    TransportError::new(Kind::Timeout, progress.has_left(), late).in_phase(progress.phase())
}

/// The error of a request that had come so far.
pub(super) fn of_request(error: legacy::Error, progress: &Progress) -> TransportError {
    let causes = || causes(&error);
    let resolving = causes().any(|cause| cause.is::<ResolveError>());
    let tls = causes().find_map(of_tls);
    let (garbage, unprocessed) = (causes().any(is_garbage), causes().any(is_unprocessed));
    let phase = match progress.phase() {
        _ if resolving => Phase::Resolve,
        _ if tls.is_some() && !progress.has_left() => Phase::Tls,
        _ if unprocessed => Phase::Send,
        _ if garbage && progress.has_left() => Phase::Receive,
        phase => phase,
    };
    let kind = match phase {
        _ if causes().any(is_late) => Kind::Timeout,
        Phase::Resolve | Phase::Connect => Kind::Connect,
        Phase::Tls => Kind::Tls,
        Phase::Send => Kind::Other,
        Phase::Receive => Kind::Body,
    };
    let proxy = causes().find_map(|cause| cause.downcast_ref::<ProxyError>());
    let hint = match (proxy, tls) {
        (Some(ProxyError { wants_password: true, .. }), _) => Some(PROXY_PASSWORD),
        (Some(_), _) => Some(PROXY),
        (_, Some(rustls::Error::InvalidCertificate(CertificateError::UnknownIssuer))) => Some(NOT_TRUSTED),
        (_, Some(rustls::Error::InvalidMessage(_))) => Some(NO_TLS),
        _ if unprocessed => Some(UNPROCESSED),
        _ => resolving.then_some(NO_HOST),
    };
    let lasting = garbage || tls.is_some_and(is_lasting) || proxy.is_some_and(|proxy| proxy.wants_password);
    let reached = progress.has_left() && !unprocessed;
    let mut made = TransportError::new(kind, reached, error).in_phase(phase);
    if lasting {
        made = made.lasting();
    }
    match hint {
        Some(hint) => made.with_hint(hint),
        None => made,
    }
}

/// The error of a body of which the rest cannot be had.
pub(super) fn of_body(error: Box<dyn StdError + Send + Sync>) -> TransportError {
    let garbage = causes(error.as_ref()).any(is_garbage);
    let made = TransportError::new(Kind::Body, true, error).in_phase(Phase::Receive);
    if garbage { made.lasting() } else { made }
}

fn causes<'e>(error: &'e (dyn StdError + 'static)) -> impl Iterator<Item = &'e (dyn StdError + 'static)> {
    std::iter::successors(Some(error), |cause: &&'e (dyn StdError + 'static)| (*cause).source())
}

/// Whether a cause is that there was no word in time.
fn is_late(cause: &(dyn StdError + 'static)) -> bool {
    cause.downcast_ref::<io::Error>().is_some_and(|cause| cause.kind() == io::ErrorKind::TimedOut)
        || cause.downcast_ref::<hyper::Error>().is_some_and(hyper::Error::is_timeout)
}

/// Whether a cause is that the server speaks no HTTP. Garbage stays garbage.
fn is_garbage(cause: &(dyn StdError + 'static)) -> bool {
    use io::ErrorKind::{InvalidData, InvalidInput};
    cause.downcast_ref::<hyper::Error>().is_some_and(hyper::Error::is_parse)
        || cause.downcast_ref::<h2::Error>().is_some_and(h2::Error::is_library)
        // Chunks that are none. What is wrong with TLS comes as such an error too, and is judged by itself.
        || of_tls(cause).is_none()
            && cause.downcast_ref::<io::Error>().is_some_and(|cause| matches!(cause.kind(), InvalidData | InvalidInput))
}

/// Whether a cause is that the server says of the request that it never began with it. A GOAWAY of the server ends only
/// the requests behind the last one that it takes.
fn is_unprocessed(cause: &(dyn StdError + 'static)) -> bool {
    cause.downcast_ref::<h2::Error>().is_some_and(|cause| {
        cause.is_remote() && (cause.is_go_away() || cause.reason() == Some(h2::Reason::REFUSED_STREAM))
    })
}

/// The error of TLS that a cause is; an I/O error holds its cause inside, not as its source.
fn of_tls<'c>(cause: &'c (dyn StdError + 'static)) -> Option<&'c rustls::Error> {
    if let Some(error) = cause.downcast_ref() {
        return Some(error);
    }
    let inner: &(dyn StdError + 'static) = cause.downcast_ref::<io::Error>()?.get_ref()?;
    of_tls(inner)
}

/// Whether TLS meets the same error again: whoever is not trusted now is not trusted in a second.
fn is_lasting(error: &rustls::Error) -> bool {
    use rustls::Error::{
        InappropriateHandshakeMessage, InappropriateMessage, InvalidCertificate, InvalidMessage, NoApplicationProtocol,
        NoCertificatesPresented, PeerIncompatible, PeerMisbehaved,
    };
    matches!(
        error,
        InappropriateHandshakeMessage { .. }
            | InappropriateMessage { .. }
            | InvalidCertificate(_)
            | InvalidMessage(_)
            | NoApplicationProtocol
            | NoCertificatesPresented
            | PeerIncompatible(_)
            | PeerMisbehaved(_)
    )
}
