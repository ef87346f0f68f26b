//! Faults before a response begins.

use rcgen::{CertificateParams, date_time_ymd};

use super::bytes::{ok, respond};
use super::fault::{Fault, Place};
use super::script::{End, Step};
use crate::tls::{Authority, offering};

pub(crate) fn connections() -> Vec<Fault> {
    vec![
        Fault::new("the host has no address", vec![]).at(Place::Endpoint("http://nowhere.invalid".to_owned())),
        Fault::new("the connection is refused", vec![]).at(Place::Nobody),
        Fault::new("closed when the request was read", vec![Step::Read]),
        Fault::new("reset before the request was read", vec![]).ending(End::ResetUnread),
        Fault::new("reset when the request was read", vec![Step::Read]).ending(End::Reset),
        Fault::new("no response at all", vec![Step::Read, Step::Hang]).slow(),
        Fault::new("an idle connection was closed before the second request", vec![Step::Read, Step::Write(ok())])
            .second(),
        Fault::new("closed when the second request was read", vec![Step::Read, Step::Write(ok()), Step::Read]).second(),
        Fault::new(
            "two responses to the first request",
            vec![Step::Read, Step::Write([ok(), ok()].concat()), Step::Hang],
        )
        .second(),
    ]
}

pub(crate) fn proxies() -> Vec<Fault> {
    let through = |name, steps| Fault::new(name, steps).at(Place::Proxy { listens: true });
    let says = |name, status| through(name, vec![Step::Read, Step::Write(respond(status, "", ""))]);
    vec![
        Fault::new("the connection to the proxy is refused", vec![]).at(Place::Proxy { listens: false }),
        says("the proxy wants a password (407)", "407 Proxy Authentication Required"),
        says("the proxy forbids the host (403)", "403 Forbidden"),
        says("the proxy does not reach the host (502)", "502 Bad Gateway"),
        through("the proxy says nothing", vec![Step::Read, Step::Hang]).slow(),
        through("the proxy closes the connection", vec![Step::Read]),
        through("the proxy speaks no HTTP", vec![Step::Read, Step::Write(b"SSH-2.0-OpenSSH\r\n\r\n".to_vec())]),
    ]
}

pub(crate) fn encryption(authority: &Authority) -> Vec<Fault> {
    let host = "localhost";
    let with = |name, tls, trusted, host| {
        let server = Some(offering(tls, &["http/1.1"]));
        Fault::response(name, ok()).at(Place::Https { server, host, trusted })
    };
    let bare = |name, bytes: &[u8]| {
        let steps = vec![Step::Write(bytes.to_vec()), Step::Hang];
        Fault::new(name, steps).at(Place::Https { server: None, host, trusted: true })
    };
    let mut expired = CertificateParams::new(vec![host.to_owned()]).unwrap();
    (expired.not_before, expired.not_after) = (date_time_ymd(1999, 1, 1), date_time_ymd(2000, 1, 1));
    vec![
        with("the certificate is trusted", authority.localhost(), true, host),
        with("nobody that is trusted vouches for the certificate", authority.localhost(), false, host),
        with("the certificate is for another host", authority.localhost(), true, "127.0.0.1"),
        with("the certificate has expired", authority.server(expired), true, host),
        bare("plain HTTP where TLS should be", b"HTTP/1.1 400 Bad Request\r\n\r\n"),
        bare("garbage where TLS should be", b"\x16\x03\x01\xff\xff\xff"),
        bare("nothing where TLS should be", b"").slow(),
        Fault::new("closed where TLS should be", vec![Step::ReadSome]).at(Place::Https {
            server: None,
            host,
            trusted: true,
        }),
        Fault::new(
            "TLS where plain HTTP should be",
            vec![Step::Read, Step::Write(b"\x15\x03\x01\x00\x02\x02\x46".to_vec())],
        ),
    ]
}
