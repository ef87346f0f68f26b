//! Files that are no recordings, and places where none can be written.

use std::error::Error as _;
use std::fs;

use aliyun_api_runtime::replay::{RecordingError, Replay, RequestMatcher};
use aliyun_api_runtime::transport::HttpResponse;

use super::{Place, played, recorded, recorder};
use crate::server::{Server, json};
use crate::shapes::describe;

const RECORDING: &str = r#"{
  "version": 1,
  "exchanges": [
    {
      "request": { "service": "net", "action": "DescribeNets", "host": "h", "parameters": { "RegionId": "cn-a" } },
      "response": { "status": 200, "headers": {}, "json": { "TotalCount": 7 } }
    }
  ]
}
"#;

#[test]
fn a_mistake_is_told_with_its_place() {
    RECORDING.parse::<Replay>().unwrap();
    for (from, to, expected) in [
        ("\"version\": 1,", "\"version\": 2,", "2:14: version 2 is not known, only version 1"),
        ("\"version\": 1,", "\"version\": \"1\",", "2:16: invalid type: string \"1\", expected u64"),
        ("\"version\": 1,", "", "9:1: missing field `version`"),
        ("\"version\": 1,", "\"version\": 1, \"version\": 1,", "2:25: duplicate field `version`"),
        ("{ \"status\"", "[ \"status\"", "6:29: no JSON: expected `,` or `]`"),
        ("\"status\": 200", "\"status\": \"200\"", "6:35: invalid type: string \"200\", expected u16"),
        ("\"status\": 200", "\"status\": 70000", "6:35: invalid value: integer `70000`, expected u16"),
        ("\"status\": 200", "\"status\": 7", "6:31: a status has three digits"),
        ("\"status\": 200", "\"stature\": 200", "6:29: unknown field `stature`"),
        ("\"response\"", "\"request\"", "6:15: duplicate field `request`"),
        ("\"response\": {", "\"failure\": {", "6:27: unknown field `status`"),
        ("\"headers\": {}", "\"headers\": { \"a\": \"\", \"a\": \"\" }", "6:60: the key \"a\" stands here twice"),
        ("7 }", "7, \"TotalCount\": 8 }", "6:89: the key \"TotalCount\" stands here twice"),
        ("\"cn-a\"", "\"cn-a\", \"RegionId\": \"b\"", "the key \"RegionId\" stands here twice"),
        ("\"cn-a\"", "7", "invalid type: integer `7`, expected a text, or a list of texts"),
        ("\"json\":", "\"text\": \"\", \"json\":", "a response has only one of `json`, `text` and `base64`"),
        ("\"json\": { \"TotalCount\": 7 }", "\"base64\": \"%\"", "6:65: no Base64: "),
        ("{ \"RegionId\": \"cn-a\" }", "[]", "invalid type: sequence, expected an object"),
        ("\"exchanges\": [", "\"exchanges\": [ 1,", "3:18: invalid type: integer `1`, expected an object"),
    ] {
        assert!(RECORDING.contains(from), "{from}");
        let error = RECORDING.replacen(from, to, 1).parse::<Replay>().unwrap_err();
        let text = error.to_string();
        assert!(text.starts_with("recording:") && text.contains(expected), "{to}: {text}");
        assert!(text.ends_with("; correct the recording, or record it anew"), "{text}");
    }
    let neither = RECORDING.replace("\"cn-a\" } },", "\"cn-a\" } }");
    let start = neither.find("      \"response\"").unwrap();
    let end = neither[start..].find('\n').unwrap() + start + 1;
    let error = format!("{}{}", &neither[..start], &neither[end..]).parse::<Replay>().unwrap_err();
    assert!(error.to_string().contains("6:5: an exchange has either `response` or `failure`"), "{error}");
    for other in ["", "[]", "7", "{}", "\u{feff}{}", &"[".repeat(100_000), &format!("{RECORDING}{RECORDING}")] {
        let error = other.parse::<Replay>().unwrap_err();
        assert!(matches!(error, RecordingError::Malformed { path: None, .. }), "{error}");
    }
}

#[test]
fn a_truncated_recording_says_so_wherever_it_ends() {
    for end in (0..RECORDING.trim_end().len()).filter(|end| RECORDING.is_char_boundary(*end)) {
        let error = RECORDING[..end].parse::<Replay>().unwrap_err();
        assert!(error.to_string().contains("it breaks off: "), "{end}: {error}");
    }
}

#[test]
fn a_failure_has_known_words() {
    let failing = |kind: &str, phase: &str| {
        let failure = format!(
            r#""failure": {{ "kind": "{kind}", "phase": "{phase}", "may_have_reached_server": true, "message": "m" }}"#
        );
        let start = RECORDING.find("\"response\"").unwrap();
        let end = RECORDING[start..].find('\n').unwrap() + start;
        format!("{}{failure}{}", &RECORDING[..start], &RECORDING[end..]).parse::<Replay>()
    };
    failing("timeout", "receive").unwrap();
    let error = failing("late", "receive").unwrap_err().to_string();
    assert!(error.contains("\"late\" is none of connect, timeout, tls, body, not-recorded, other"), "{error}");
    let error = failing("timeout", "x").unwrap_err().to_string();
    assert!(error.contains("\"x\" is none of resolve, connect, tls, send, receive"), "{error}");
}

#[test]
fn files_are_named() {
    let place = Place::new("named");
    let error = Replay::from_file(place.file()).unwrap_err();
    assert!(matches!(error, RecordingError::Read { .. }) && error.source().is_some());
    let expected =
        format!("the recording {} cannot be read; is the path right, and was it recorded?", place.file().display());
    assert_eq!(error.to_string(), expected);
    fs::create_dir_all(&place.0).unwrap();
    fs::write(place.file(), "{\n  \"version\": 1").unwrap();
    let error = Replay::from_file(place.file()).unwrap_err();
    assert!(error.to_string().starts_with(&format!("{}:2:14: it breaks off: ", place.file().display())), "{error}");
    fs::write(place.file(), b"{\"version\": \"\xff\"}").unwrap();
    assert!(matches!(Replay::from_file(place.file()).unwrap_err(), RecordingError::Malformed { .. }));
    // Holes take no space on the disk.
    fs::File::create(place.file()).unwrap().set_len(64 * 1024 * 1024 + 1).unwrap();
    let error = Replay::from_file(place.file()).unwrap_err();
    assert!(matches!(error, RecordingError::TooLarge { most: 67_108_864, .. }), "{error}");
}

#[tokio::test]
async fn a_recording_that_cannot_be_written_leaves_what_was_there() {
    let place = Place::new("unwritable");
    let recorder = recorder();
    let server = Server::start(json("200 OK", r#"{"TotalCount":1}"#)).await;
    recorded(&recorder, &server).send(&describe()).await.unwrap();
    // A folder with something in it stands where the file should.
    fs::create_dir_all(place.file().join("inside")).unwrap();
    let error = recorder.save(place.file()).unwrap_err();
    assert!(matches!(error, RecordingError::Write { .. }) && error.source().is_some(), "{error}");
    assert_eq!(fs::read_dir(&place.0).unwrap().count(), 1, "no temporary file is left");
    for nowhere in ["", "/", ".."] {
        assert!(matches!(recorder.save(nowhere), Err(RecordingError::Write { .. })), "{nowhere:?}");
    }
    fs::remove_dir_all(place.file()).unwrap();
    fs::write(place.file(), "old").unwrap();
    recorder.save(place.file()).unwrap();
    Replay::from_file(place.file()).unwrap();
}

#[tokio::test]
async fn any_body_comes_back_as_it_was() {
    let place = Place::new("bodies");
    let bodies: [&[u8]; 6] =
        [b"", b" \n", b"plain \"text\" \x00", b"\xff\xfe\x00", b"[1,{\"b\":-1.5e+300,\"a\":\"\xc3\xa9\"}]", b"{broken"];
    let mut given = Replay::new();
    for body in bodies {
        let response = HttpResponse { status: 500, headers: Vec::new(), body: body.to_vec() };
        given = given.respond(RequestMatcher::new("DescribeNets"), response);
    }
    let recorder = aliyun_api_runtime::replay::Recorder::new(given);
    let through = |transport: aliyun_api_runtime::Config| super::with(transport);
    for _ in bodies {
        through(crate::shapes::config().transport(recorder.clone())).send(&describe()).await.unwrap_err();
    }
    recorder.save(place.file()).unwrap();
    assert!(place.text().contains("\"base64\": \"//4A\""), "{}", place.text());
    let replay = Replay::from_file(place.file()).unwrap();
    for body in bodies {
        let error = played(&replay).send(&describe()).await.unwrap_err();
        let start = error.body_start().unwrap().to_owned();
        // Keys are sorted, so that two recordings differ only where responses do.
        let expected =
            String::from_utf8_lossy(body).replace("\"b\":-1.5e+300,\"a\":\"é\"", "\"a\":\"é\",\"b\":-1.5e+300");
        assert_eq!(start, expected);
    }
}
