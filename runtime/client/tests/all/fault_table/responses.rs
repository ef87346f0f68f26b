//! Faults of responses.

use super::bytes::{OK, gzip, head, json, ok, respond, utf16};
use super::fault::Fault;
use super::script::{End, Step};

const MEGABYTE: usize = 1024 * 1024;
const CHUNKED: &str = "transfer-encoding: chunked\r\n";

/// The head of a response whose body has a hundred bytes, and its first ten.
fn begun() -> Step {
    Step::Write([head("200 OK", "content-length: 100\r\n"), OK.as_bytes()[..10].to_vec()].concat())
}

fn chunks(text: &str) -> Vec<u8> {
    [head("200 OK", CHUNKED), text.as_bytes().to_vec()].concat()
}

pub(crate) fn broken() -> Vec<Fault> {
    let huge = head("200 OK", "content-length: 1073741824\r\n");
    vec![
        Fault::new("closed in the middle of the body", vec![Step::Read, begun()]),
        Fault::new("reset in the middle of the body", vec![Step::Read, begun(), Step::Pause]).ending(End::Reset),
        Fault::new("the body stops in the middle", vec![Step::Read, begun(), Step::Hang]).slow(),
        Fault::new("a head that comes byte by byte", vec![Step::Read, Step::Drip(head("200 OK", "").repeat(2))]).slow(),
        Fault::new(
            "a body that comes byte by byte",
            vec![Step::Read, Step::Write(head("200 OK", "content-length: 100\r\n")), Step::Drip(vec![b' '; 100])],
        )
        .slow(),
        Fault::new(
            "chunks without end that come slowly",
            vec![Step::Read, Step::Write(head("200 OK", CHUNKED)), Step::Drip(b"1\r\n \r\n".repeat(100))],
        )
        .slow(),
        Fault::new(
            "chunks without end",
            vec![
                Step::Read,
                Step::Write(head("200 OK", CHUNKED)),
                Step::Repeat([format!("{MEGABYTE:x}\r\n").as_bytes(), &vec![b' '; MEGABYTE], b"\r\n"].concat()),
            ],
        ),
        Fault::response("a chunk whose size is none", chunks("ZZ\r\n{}\r\n0\r\n\r\n")),
        Fault::response("closed between chunks", chunks("5\r\n{\"Req\r\n")),
        Fault::response("a body of 33 megabytes", json(vec![b' '; 33 * MEGABYTE])),
        Fault::new("a gigabyte is announced, and stops", vec![Step::Read, Step::Write(huge.clone()), Step::Hang])
            .slow(),
        Fault::response("a gigabyte is announced, and closed", huge),
        Fault::response("no HTTP", "\0\u{1}SSH-2.0-OpenSSH\r\n\r\n"),
        Fault::response("HTTP/0.9: a body without a head", OK),
        Fault::response("two lengths", respond("200 OK", "content-length: 3\r\n", OK)),
        Fault::response(
            "two hundred headers",
            respond("200 OK", &(0..200).map(|n| format!("x-{n}: a\r\n")).collect::<String>(), OK),
        ),
        Fault::response(
            "a header of a megabyte",
            respond("200 OK", &format!("x-big: {}\r\n", "a".repeat(MEGABYTE)), OK),
        ),
    ]
}

pub(crate) fn statuses() -> Vec<Fault> {
    let html = "content-type: text/html\r\n";
    let refused = r#"{"RequestId":"r-1","Code":"InvalidNetId.NotFound","Message":"No such net."}"#;
    let throttled = r#"{"RequestId":"r-1","Code":"Throttling.User","Message":"Too fast."}"#;
    let xml =
        "<?xml version=\"1.0\"?><Error><RequestId>r-1</RequestId><Code>Forbidden</Code><Message>No.</Message></Error>";
    vec![
        Fault::response("404 with an error in JSON", respond("404 Not Found", "", refused)),
        Fault::response("403 with an error in XML", respond("403 Forbidden", "", xml)),
        Fault::response("400, throttled", respond("400 Bad Request", "x-acs-retry-after: 250\r\n", throttled)),
        Fault::response("429 in plain text", respond("429 Too Many Requests", "", "slow down")),
        Fault::response("500 without a body", respond("500 Internal Server Error", "", "")),
        Fault::response("502 of a gateway, HTML", respond("502 Bad Gateway", html, "<html>502</html>")),
        Fault::response("503 in plain text", respond("503 Service Unavailable", "retry-after: 7\r\n", "busy")),
        Fault::response("403 of a firewall, HTML", respond("403 Forbidden", html, "<!DOCTYPE html>blocked")),
        Fault::response("301", respond("301 Moved Permanently", "location: http://127.0.0.1:1/\r\n", "")),
        Fault::response("307", respond("307 Temporary Redirect", "location: http://127.0.0.1:1/\r\n", "")),
        Fault::response("304", head("304 Not Modified", "")),
        Fault::response("204", head("204 No Content", "")),
        Fault::response("101", head("101 Switching Protocols", "connection: upgrade\r\nupgrade: websocket\r\n")),
        Fault::response("999", respond("999 Odd", "", OK)),
        Fault::response("100 and then 200", [b"HTTP/1.1 100 Continue\r\n\r\n".to_vec(), ok()].concat()),
        Fault::response("103 and then 200", [b"HTTP/1.1 103 Early Hints\r\n\r\n".to_vec(), ok()].concat()),
    ]
}

pub(crate) fn false_successes() -> Vec<Fault> {
    vec![
        Fault::response("an error", json(r#"{"RequestId":"r-1","Code":"Forbidden","Message":"No."}"#)),
        Fault::response(
            "an error in lower case",
            json(r#"{"requestId":"r-1","code":"Throttling.User","message":"No."}"#),
        ),
        Fault::response("`Success` is false", json(r#"{"RequestId":"r-1","Success":false,"TotalCount":1}"#)),
        Fault::response("a code without a message", json(r#"{"RequestId":"r-1","Code":"Forbidden","Message":null}"#)),
        Fault::response("a code that is a number", json(r#"{"RequestId":"r-1","Code":500,"Message":"No."}"#)),
        Fault::response("a code that means success", json(r#"{"RequestId":"r-1","TotalCount":1,"Code":"200"}"#)),
        Fault::response("an object of nothing", json("{}")),
        Fault::response("only fields that nobody knows", json(r#"{"Other":1}"#)),
        Fault::response("no body", json("")),
        Fault::response("a blank body", json(" \r\n ")),
        Fault::response(
            "a page to log in (HTML)",
            respond("200 OK", "content-type: text/html\r\n", "<html>Log in</html>"),
        ),
    ]
}

pub(crate) fn bodies() -> Vec<Fault> {
    let coded = |body: &[u8]| respond("200 OK", "content-encoding: gzip\r\n", body);
    let packed = gzip(OK.as_bytes());
    let nested = |depth| format!(r#"{{"RequestId":{}{}}}"#, "[".repeat(depth), "]".repeat(depth));
    let unknown = |depth| format!(r#"{{"Other":{}{},{}"#, "[".repeat(depth), "]".repeat(depth), &OK[1..]);
    let total = |value: &str| json(format!(r#"{{"RequestId":"r-1","TotalCount":{value}}}"#));
    vec![
        Fault::response("another content type", respond("200 OK", "content-type: text/plain\r\n", OK)),
        Fault::response("no content type", respond("200 OK", "", OK)),
        Fault::response("gzip", coded(&packed)),
        Fault::response("gzip that is none", coded(OK.as_bytes())),
        Fault::response("gzip that breaks off", coded(&packed[..packed.len() - 12])),
        Fault::response("gzip of 40 megabytes", coded(&gzip(&vec![b' '; 40 * MEGABYTE]))),
        Fault::response("a byte order mark", json(format!("\u{feff}{OK}"))),
        Fault::response("UTF-16", json(utf16(OK))),
        Fault::response("bytes that are no UTF-8", json(b"{\"RequestId\":\"\xff\xfe\",\"TotalCount\":1}")),
        Fault::response("JSON that breaks off", json(&OK[..20])),
        Fault::response("something behind the JSON", json(format!("{OK}garbage"))),
        Fault::response("a list", json("[]")),
        Fault::response("null", json("null")),
        Fault::response("a thousand lists in a field", json(nested(1000))),
        Fault::response("a thousand lists in a field that nobody knows", json(unknown(1000))),
        Fault::response("a number in quotes", total("\"7\"")),
        Fault::response("a number that is a word", total("\"seven\"")),
        Fault::response("a number with a fraction", total("7.5")),
        Fault::response("a number beyond 64 bits", total("9223372036854775808")),
        Fault::response("an object for a number", total("{}")),
        Fault::response("null for a number", total("null")),
    ]
}
