//! Which error it is that hyper reports.

use std::error::Error as StdError;
use std::io;

use hyper_util::client::legacy;
use rustls::CertificateError;

use super::connect::ResolveError;
use super::deadline::Late;
use super::progress::Progress;
use super::{Phase, TransportError, TransportErrorKind as Kind};

/// The certificate of the server is signed by nobody that the client trusts.
const NOT_TRUSTED: &str =
    "nobody that is trusted vouches for its certificate: name the file with your own authority in SSL_CERT_FILE";
/// The host of the request has no address.
const NO_HOST: &str = "check the region and the endpoint";

/// The error of a request that had come so far when its time was over.
pub(super) fn of_time(late: Late, progress: &Progress) -> TransportError {
    TransportError::new(Kind::Timeout, progress.has_left(), late).in_phase(progress.phase())
}

/// The error of a request that had come so far.
pub(super) fn of_request(error: legacy::Error, progress: &Progress) -> TransportError {
    let causes = || std::iter::successors(error.source(), |cause: &&(dyn StdError + 'static)| (*cause).source());
    let resolving = causes().any(|cause| cause.is::<ResolveError>());
    let (encrypting, garbage) = (causes().any(of_tls), causes().any(garbage));
    let phase = match (resolving, encrypting, garbage) {
        (true, ..) => Phase::Resolve,
        (_, true, _) => Phase::Tls,
        (.., true) => Phase::Receive,
        _ => progress.phase(),
    };
    let kind = if causes().any(timed_out) {
        Kind::Timeout
    } else {
        match phase {
            Phase::Resolve | Phase::Connect => Kind::Connect,
            Phase::Tls => Kind::Tls,
            Phase::Send => Kind::Other,
            Phase::Receive => Kind::Body,
        }
    };
    let certificate = causes().find_map(certificate).cloned();
    let hint = match certificate {
        Some(CertificateError::UnknownIssuer) => Some(NOT_TRUSTED),
        _ => resolving.then_some(NO_HOST),
    };
    let reached = progress.has_left() && !causes().any(unprocessed);
    // Garbage stays garbage, and whoever is not trusted now is not trusted in a second.
    let lasting = garbage || certificate.is_some();
    let mut made = TransportError::new(kind, reached, error).in_phase(phase);
    if lasting {
        made = made.lasting();
    }
    match hint {
        Some(hint) => made.with_hint(hint),
        None => made,
    }
}

/// Whether a cause is that there was no word in time.
fn timed_out(cause: &(dyn StdError + 'static)) -> bool {
    cause.downcast_ref::<io::Error>().is_some_and(|cause| cause.kind() == io::ErrorKind::TimedOut)
        || cause.downcast_ref::<hyper::Error>().is_some_and(hyper::Error::is_timeout)
}

/// Whether a cause is that the server speaks no HTTP.
fn garbage(cause: &(dyn StdError + 'static)) -> bool {
    cause.downcast_ref::<hyper::Error>().is_some_and(hyper::Error::is_parse)
        || cause.downcast_ref::<h2::Error>().is_some_and(h2::Error::is_library)
}

/// Whether a cause is that the server says of the request that it never began with it. A GOAWAY of the server ends only
/// the requests behind the last one that it takes.
fn unprocessed(cause: &(dyn StdError + 'static)) -> bool {
    cause.downcast_ref::<h2::Error>().is_some_and(|cause| {
        cause.is_remote() && (cause.is_go_away() || cause.reason() == Some(h2::Reason::REFUSED_STREAM))
    })
}

/// What is wrong with a certificate, where that is the cause.
fn certificate<'c>(cause: &'c (dyn StdError + 'static)) -> Option<&'c CertificateError> {
    if let Some(rustls::Error::InvalidCertificate(wrong)) = cause.downcast_ref() {
        return Some(wrong);
    }
    let inner: &(dyn StdError + 'static) = cause.downcast_ref::<io::Error>()?.get_ref()?;
    certificate(inner)
}

/// Whether a cause is from TLS; an I/O error holds its cause inside, not as its source.
fn of_tls(cause: &(dyn StdError + 'static)) -> bool {
    let inner = cause.downcast_ref::<io::Error>().and_then(io::Error::get_ref);
    cause.is::<rustls::Error>() || inner.is_some_and(|inner| of_tls(inner))
}
