//! Faults of HTTP/2.

use super::bytes::OK;
use super::fault::{Fault, Place};
use super::script::Step;
use crate::tls::{Authority, offering};

/// A frame of such a type and such flags in a stream.
fn frame(kind: u8, flags: u8, stream: u8, payload: &[u8]) -> Vec<u8> {
    let length = u8::try_from(payload.len()).unwrap();
    [&[0, 0, length, kind, flags, 0, 0, 0, stream], payload].concat()
}

/// A reset of the stream of the request.
fn reset(reason: u8) -> Vec<u8> {
    frame(3, 0, 1, &[0, 0, 0, reason])
}

/// The head of a response, and the start of its body.
fn begun() -> Vec<u8> {
    let field = |name: &str, value: &str| {
        let text = |text: &str| [&[u8::try_from(text.len()).unwrap()], text.as_bytes()].concat();
        [vec![0], text(name), text(value)].concat()
    };
    // The status 200 stands in the table that both sides have.
    let fields = [vec![0x88], field("x-acs-request-id", "r-head"), field("content-length", "100")].concat();
    [frame(1, 4, 1, &fields), frame(0, 0, 1, &OK.as_bytes()[..10])].concat()
}

pub(crate) fn http2(authority: &Authority) -> Vec<Fault> {
    let https = || {
        let server = Some(offering(authority.localhost(), &["h2"]));
        Place::Https { server, host: "localhost", trusted: true }
    };
    let begin = || vec![Step::Write(frame(4, 0, 0, &[])), Step::ReadFrames];
    let says = |name, frames: Vec<u8>| {
        let steps = [begin(), vec![Step::Write(frames), Step::Hang]].concat();
        Fault::new(name, steps).at(https())
    };
    let (refused, internal, cancel) = (7, 2, 8);
    let then = |reason| [begun(), reset(reason)].concat();
    vec![
        says("the stream is refused (REFUSED_STREAM)", reset(refused)),
        // The last stream that it takes is none.
        says("the connection goes away before the request (GOAWAY)", frame(7, 0, 0, &[0; 8])),
        says("the stream is reset (INTERNAL_ERROR)", reset(internal)),
        says("the stream is reset in the middle of the body (INTERNAL_ERROR)", then(internal)),
        says("the stream is reset in the middle of the body (CANCEL)", then(cancel)),
        says("the body stops in the middle", begun()).slow(),
        // Data of no stream.
        says("frames that are none", frame(0, 0, 0, &[0])),
        says("no response at all", vec![]).slow(),
        Fault::new("closed when the request was read", begin()).at(https()),
    ]
}
