//! The calls of the service `wire`: every form in which values travel, a secret, and a token.

use aliyun_api::Error;
use aliyun_api::wire::{
    Client, ErrorCode, JsonItem, KeepOnePhase, KeepOneRequest, KeepOneResponse, Kind, Line, Point, SendAllDisk,
    SendAllExtra, SendAllFlat, SendAllInner, SendAllJson, SendAllOptions, SendAllRequired, SendAllResponse, SendAllTag,
};

use crate::session::{Session, answer};

/// Every call.
pub async fn calls(session: &mut Session) {
    let Ok(wire) = Client::new(&session.config("third")) else { return };
    session.call("send all", all(&wire), sent).await;
    session.call("send what must be sent", wire.send_all(required()), sent).await;
    let call = wire.keep_one("hidden-word").peer_asn("65000").kind(Kind::Odd).from("2020-01-01T00:00:00Z");
    let call = call.share(0.25).count(2).site("here");
    let shows = format!("{:?}", call.request()).contains("hidden-word");
    session.call("keep one", call, kept).await;
    session.call("keep one: no secret shows", async { Ok(shows) }, |shows| vec![shows.to_string()]).await;
    session.call("keep a plain one", wire.keep_one("k").kind(Kind::Plain).client_token("mine"), kept).await;
    let request: KeepOneRequest = KeepOneRequest::new("k");
    session.call("keep the least", wire.keep_one(request.key), kept).await;
    session.call("keep an unknown kind", wire.keep_one("k").kind("Strange"), kept).await;
    session.call("keep too many", wire.keep_one("k").count(10), kept).await;
    session.call("keep elsewhere", wire.keep_one("k").site("elsewhere"), kept).await;
    session.call("keep without a key", wire.keep_one(""), kept).await;
    session.broken("send over a broken connection", wire.send_all(required())).await;
    session.broken("keep over a broken connection", wire.keep_one("k")).await;
    for error in [(400, "InvalidKind"), (400, "InvalidCount"), (403, "Closed"), (400, "Slow"), (400, "Later")] {
        session.refused("keep is refused", error, wire.keep_one("k")).await;
    }
    let other_spelling = answer(200, r#"{"RequestId":"0ED8","OneId":"one-2","size":9,"Phase":"Ended"}"#);
    session.told("keep one, answered in another spelling", other_spelling, wire.keep_one("k"), kept).await;
    let lists_of_one = answer(200, r#"{"RequestId":"0ED8","Bare":"a","Objects":{"Object":{"Ids":{"Id":[2]}}}}"#);
    session.told("send all, answered with lists of one", lists_of_one, wire.send_all(required()), sent).await;
    let config = session.config_of_region("third", "cn-hangzhou");
    if let Ok(wire) = Client::new(&config) {
        session.refused("host of wire", (403, "Closed"), wire.keep_one("k")).await;
    }
}

fn required() -> SendAllRequired {
    let flat = SendAllFlat::default().a("a").inner(SendAllInner::default().b("b"));
    SendAllRequired { comma: vec!["a".to_owned(), "b".to_owned()], json_required: vec!["c".to_owned()], flat }
}

fn all(wire: &Client) -> aliyun_api::Call<aliyun_api::wire::SendAllRequest> {
    let call = wire.send_all(required()).repeated(["a", "b"]).numbers([1, 2]).flags([true, false]);
    let call = call.floats([0.5, 1.5]).json_list(["d", "e"]);
    let call = call.tag([SendAllTag::new("k").values(["v", "w"]), SendAllTag::new("l")]);
    let disk = SendAllDisk::new(20).options(SendAllOptions::default().fast(true));
    let call = call.disk([disk.extra(SendAllExtra::default().note("n"))]);
    let call = call.json(SendAllJson::default().list([JsonItem::default().c(3)]));
    let call = call.line(Line::default().points([Point::default().x(1).y(2)]).middle(Point::default().x(3)));
    call.any(serde_json::json!({ "a": [1, true] })).lists([[[Point::default().x(4)]]])
}

fn sent(response: &SendAllResponse) -> Vec<String> {
    let mut lines = vec![
        format!("RequestId {}", response.request_id),
        format!("Bare {}", response.bare.join(" ")),
        format!("Wrapped {}", response.wrapped.join(" ")),
        format!("Same {}", points(&response.same)),
        format!("Lists {}", response.lists.iter().map(|list| list.join(" ")).collect::<Vec<_>>().join("; ")),
        format!("Any {:?}", response.any.as_ref().map(ToString::to_string)),
        format!("{} problems", response.metadata().problems().len()),
    ];
    for object in &response.objects {
        let ids: i64 = object.ids.iter().sum();
        lines.push(format!("Ids {ids}, Point {}", points(object.point.as_slice())));
    }
    let deep = response.nested.as_ref().and_then(|nested| nested.deep.as_ref());
    for line in deep.into_iter().flat_map(|deep| &deep.list) {
        lines.push(format!("Points {}, Middle {}", points(&line.points), points(line.middle.as_slice())));
    }
    lines
}

fn points(points: &[Point]) -> String {
    let number = |number: Option<i64>| number.map_or_else(|| "none".to_owned(), |number| number.to_string());
    points.iter().map(|point| format!("{} {}", number(point.x), number(point.y))).collect::<Vec<_>>().join("; ")
}

fn kept(one: &KeepOneResponse) -> Vec<String> {
    let kind = match &one.kind {
        Some(Kind::Plain) => "as it is",
        Some(Kind::Odd) => "another one",
        Some(other) => other.as_str(),
        None => "none",
    };
    let phase = match &one.phase {
        Some(KeepOnePhase::Begun) => "begun",
        Some(KeepOnePhase::Done) => "done",
        _ => "neither",
    };
    let size: i64 = one.size.unwrap_or_default();
    let share: f64 = one.share.unwrap_or_default();
    let id: &String = &one.one_id;
    vec![
        format!("RequestId {}", one.request_id),
        format!("OneId {id}, Size {size}, Share {share}, Good {}", one.good == Some(true)),
        format!("Kind {kind}, Phase {phase}"),
        format!("From {:?}", one.from.as_ref().map(|from| from.as_str())),
        format!("Secret {:?}, shown: {}", one.secret.as_deref(), format!("{one:?}").contains("hidden-word")),
        format!("Point {}", points(one.point.as_slice())),
        format!("{} problems", one.metadata().problems().len()),
    ]
}

/// The first code of the service that an error has.
pub fn known(error: &Error) -> &'static str {
    let codes = [
        (ErrorCode::Closed, "Closed"),
        (ErrorCode::InvalidCount, "InvalidCount"),
        (ErrorCode::InvalidKind, "InvalidKind"),
        (ErrorCode::Later, "Later"),
        (ErrorCode::Slow, "Slow"),
    ];
    codes.into_iter().find(|(code, _)| error.code() == *code).map_or("another", |(_, name)| name)
}
