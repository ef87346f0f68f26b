//! The page about calling the API: endpoints, and a request of the specs that is signed step by step in both schemes.

use aliyun_api_core::sign::{acs3, percent, v1};
use aliyun_api_core::{ActionKind, Encoding, ErrorClass};
use serde::Serialize;
use serde_json::Value;

use super::code::fence;
use super::errors::Again;
use super::link::{Place, Site};
use super::text::{Md, md};
use super::wire;
use crate::model::{Action, ErrorRow, Field, Model, PageStyle, ServiceId, Type};

/// Who signs, and when: nothing of it is secret, and the mock server takes the key.
const KEY: &str = "testid";
const SECRET: &str = "testsecret";
const TIME: &str = "2026-01-31T12:00:00Z";
const NONCE: &str = "3ee8c1b8-83d3-44af-a94f-4e0ad82fd6cf";
/// What no name has and an encoding must not break.
const ODD: &str = " *~";

/// What the page shows.
#[derive(Serialize)]
pub(super) struct Calling {
    endpoints: Vec<EndpointRow>,
    encodings: Vec<EncodingRow>,
    /// Nothing where no service has an action to show.
    worked: Option<Worked>,
    errors: Vec<ErrorView>,
    services: Vec<Counts>,
    guides: bool,
}

#[derive(Serialize)]
struct EndpointRow {
    service: Md,
    version: Md,
    central: Md,
    regional: Md,
    internal: Md,
    variable: Md,
}

#[derive(Serialize)]
struct EncodingRow {
    of: &'static str,
    wire: Md,
    action: Md,
}

/// A request that is signed.
#[derive(Serialize)]
struct Worked {
    action: Md,
    name: String,
    version: String,
    host: String,
    /// Nothing where the action takes none of those that are shown.
    parameters: Option<String>,
    odd: bool,
    /// The parameters as a dictionary of Python.
    python: String,
    v1: V1,
    acs3: Acs3,
}

#[derive(Serialize)]
struct V1 {
    pairs: String,
    canonical: String,
    text: String,
    signature: String,
    url: String,
}

#[derive(Serialize)]
struct Acs3 {
    query: String,
    headers: String,
    canonical: String,
    hash: String,
    text: String,
    signature: String,
    authorization: String,
}

#[derive(Serialize)]
struct ErrorView {
    status: u16,
    code: Md,
    cause: Md,
    again: &'static str,
}

#[derive(Serialize)]
struct Counts {
    service: Md,
    writes: usize,
    tokens: usize,
    by_page: usize,
    by_token: usize,
    rates: usize,
}

pub(super) fn view(site: &Site<'_>) -> Calling {
    let model = site.model;
    let places: Vec<Place<'_>> = model.service_ids().map(|id| site.place(id, "calling.md".to_owned())).collect();
    Calling {
        endpoints: places.iter().map(endpoint).collect(),
        encodings: ENCODINGS.iter().filter_map(|(encoding, of)| encoding_row(&places, *encoding, of)).collect(),
        worked: worked(site, model),
        errors: common_errors(model).map(error_view).collect(),
        services: places.iter().map(counts).collect(),
        guides: !model.guides.is_empty(),
    }
}

fn endpoint(place: &Place<'_>) -> EndpointRow {
    let endpoints = &place.service.endpoints;
    let or_none = |host: &Option<String>| host.as_deref().map_or_else(|| md!("none"), Md::code_in_table);
    EndpointRow {
        service: place.home(),
        version: Md::code_in_table(&place.service.version),
        central: Md::code_in_table(&endpoints.central),
        regional: or_none(&endpoints.regional),
        internal: or_none(&endpoints.internal),
        variable: Md::code_in_table(&place.service.names.endpoint_variable),
    }
}

const ENCODINGS: [(Encoding, &str); 4] = [
    (Encoding::Repeat, "a list, numbered from 1; of objects, with the name of each field"),
    (Encoding::Flat, "an object, a parameter for each field"),
    (Encoding::Json, "a list or an object as JSON text in one parameter"),
    (Encoding::Comma, "a list in one parameter, joined by commas"),
];

/// An example of an encoding: the first one with several elements, or else the first.
fn encoding_row(places: &[Place<'_>], encoding: Encoding, of: &'static str) -> Option<EncodingRow> {
    let several = |pairs: &wire::Pairs| pairs.len() > 1 || pairs.iter().any(|(_, value)| value.contains(','));
    first_example(places, encoding, &several)
        .or_else(|| first_example(places, encoding, &|pairs| !pairs.is_empty()))
        .map(|(wire, action)| EncodingRow { of, wire, action })
}

fn first_example(places: &[Place<'_>], encoding: Encoding, fits: &dyn Fn(&wire::Pairs) -> bool) -> Option<(Md, Md)> {
    let in_action = |place: &Place<'_>, action: &Action| {
        let fields = place.service.record(action.request).fields.iter();
        let of_encoding = fields.filter(|field| field.encoding == Some(encoding) && !field.sensitive);
        let pairs = of_encoding.filter_map(|field| sample(place, action, field)).find(fits)?;
        let wire = pairs.iter().map(|(name, value)| Md::code_in_table(&format!("{name}={value}")));
        let link = place.action_page(action);
        Some((Md::join(wire, " "), link))
    };
    places.iter().find_map(|place| place.service.actions.iter().find_map(|action| in_action(place, action)))
}

/// The parameters of a field in an example of its action.
fn sample(place: &Place<'_>, action: &Action, field: &Field) -> Option<wire::Pairs> {
    let value = action.examples.iter().find_map(|example| example.request.get(&field.wire));
    Some(wire::encode_field(place.service, field, value.or(field.example.as_ref())?))
}

/// The list of the first resource that has one, in the first service with regional endpoints, or in the first.
fn shown(model: &Model) -> Option<(ServiceId, &Action)> {
    let of = |id: ServiceId| {
        let service = model.service(id);
        let action = service.resources.iter().find_map(|resource| resource.list.first())?;
        Some((id, service.action(*action)))
    };
    let regional = |id: &ServiceId| model.service(*id).endpoints.regional.is_some();
    model.service_ids().filter(regional).find_map(of).or_else(|| model.service_ids().find_map(of))
}

/// A region, a text with odd signs and a list: what of these the action takes, with its own examples.
fn parameters(place: &Place<'_>, action: &Action) -> wire::Pairs {
    let fields = &place.service.record(action.request).fields;
    let plain = |field: &&Field| {
        matches!(field.ty, Type::String) && field.refers.is_empty() && field.constraints.is_empty() && !field.sensitive
    };
    let named = |field: &&Field| field.wire.ends_with("Name") && matches!(field.ty, Type::String);
    let region = fields.iter().find(|field| field.from_config);
    let text = fields.iter().find(named).or_else(|| fields.iter().filter(|field| !field.from_config).find(plain));
    let list = fields.iter().find(|field| field.encoding == Some(Encoding::Repeat));
    let mut pairs = wire::Pairs::new();
    pairs.extend(region.and_then(|field| sample(place, action, field)).unwrap_or_default());
    if let Some((field, Value::String(value))) = text.and_then(|field| Some((field, example(action, field)?))) {
        pairs.push((field.wire.clone(), format!("{value}{ODD}")));
    }
    pairs.extend(list.and_then(|field| sample(place, action, field)).unwrap_or_default());
    pairs
}

fn example<'a>(action: &'a Action, field: &'a Field) -> Option<&'a Value> {
    action.examples.iter().find_map(|example| example.request.get(&field.wire)).or(field.example.as_ref())
}

fn worked(site: &Site<'_>, model: &Model) -> Option<Worked> {
    let (id, action) = shown(model)?;
    let place = site.place(id, "calling.md".to_owned());
    let parameters = parameters(&place, action);
    let fields = &place.service.record(action.request).fields;
    let configured = fields.iter().find(|field| field.from_config).map(|field| field.wire.as_str());
    let region = parameters.iter().find(|(name, _)| Some(name.as_str()) == configured).map(|(_, value)| value.as_str());
    let endpoints = &place.service.endpoints;
    let host = match (&endpoints.regional, region) {
        (Some(host), Some(region)) => host.replace("{region}", region),
        _ => endpoints.central.clone(),
    };
    Some(Worked {
        action: place.action_page(action),
        name: action.wire.clone(),
        version: place.service.version.clone(),
        parameters: (!parameters.is_empty()).then(|| block(&lines(&parameters))),
        odd: parameters.iter().any(|(_, value)| value.ends_with(ODD)),
        python: python(&parameters),
        v1: signed_v1(&host, &place, action, &parameters),
        acs3: signed_acs3(&host, &place, action, &parameters),
        host,
    })
}

fn signed_v1(host: &str, place: &Place<'_>, action: &Action, parameters: &wire::Pairs) -> V1 {
    let common = [
        ("AccessKeyId", KEY),
        ("Action", &action.wire),
        ("Format", "JSON"),
        ("SignatureMethod", v1::METHOD),
        ("SignatureNonce", NONCE),
        ("SignatureVersion", v1::VERSION),
        ("Timestamp", TIME),
        ("Version", &place.service.version),
    ];
    let mut pairs: wire::Pairs = common.map(|(name, value)| (name.to_owned(), value.to_owned())).into();
    pairs.extend(parameters.iter().cloned());
    let canonical = percent::join_sorted(&pairs);
    let text = v1::string_to_sign("GET", &pairs);
    let signature = v1::sign(SECRET, &text);
    V1 {
        pairs: block(&lines(&pairs)),
        url: block(&format!("https://{host}/?{canonical}&{}={}", v1::SIGNATURE, percent::encode(&signature))),
        canonical: block(&canonical),
        text: block(&text),
        signature: block(&signature),
    }
}

fn signed_acs3(host: &str, place: &Place<'_>, action: &Action, parameters: &wire::Pairs) -> Acs3 {
    let hashed_payload = acs3::hash(b"");
    let headers = [
        ("host", host),
        ("x-acs-action", &action.wire),
        ("x-acs-content-sha256", &hashed_payload),
        ("x-acs-date", TIME),
        ("x-acs-signature-nonce", NONCE),
        ("x-acs-version", &place.service.version),
    ];
    let signed_headers = acs3::signed_headers(&headers);
    let canonical = acs3::canonical_request(&acs3::Parts {
        method: "POST",
        path: "/",
        query: parameters,
        headers: &headers,
        signed_headers: &signed_headers,
        hashed_payload: &hashed_payload,
    });
    let text = acs3::string_to_sign(&canonical);
    let signature = acs3::sign(SECRET, &text);
    let authorization =
        acs3::Authorization { access_key_id: KEY, signed_headers: &signed_headers, signature: &signature };
    let query = percent::join_sorted(parameters);
    Acs3 {
        query: block(&query),
        headers: block(&headers.map(|(name, value)| format!("{name}: {value}")).join("\n")),
        hash: block(&acs3::hash(canonical.as_bytes())),
        canonical: block(&canonical),
        text: block(&text),
        authorization: block(&format!("authorization: {}", authorization.value())),
        signature: block(&signature),
    }
}

fn lines(pairs: &wire::Pairs) -> String {
    pairs.iter().map(|(name, value)| format!("{name}={value}")).collect::<Vec<_>>().join("\n")
}

/// A block of text; without a mark of a command that a book tool would follow.
fn block(text: &str) -> String {
    fence("text", text)
}

/// Python and JSON write texts alike.
fn python(pairs: &wire::Pairs) -> String {
    let text = |text: &str| Value::from(text).to_string();
    pairs.iter().map(|(name, value)| format!("{}: {}", text(name), text(value))).collect::<Vec<_>>().join(", ")
}

/// The errors of any action that every service has, by the rows of the first.
fn common_errors(model: &Model) -> impl Iterator<Item = &ErrorRow> {
    let first = model.services.iter().find(|service| !service.errors.is_empty());
    let everywhere = |row: &&ErrorRow| {
        let others = model.services.iter().filter(|service| !service.errors.is_empty());
        others.into_iter().all(|service| service.errors.iter().any(|other| other.code == row.code))
    };
    first.into_iter().flat_map(|service| &service.errors).filter(everywhere)
}

fn error_view(row: &ErrorRow) -> ErrorView {
    let cause = row.cause.as_deref().map(|cause| Md::prose(cause).sentence()).unwrap_or_default();
    let fix = row.fix.as_deref().map(|fix| Md::prose(fix).sentence()).unwrap_or_default();
    ErrorView {
        status: row.status,
        code: Md::code_in_table(&row.code),
        cause: Md::join([cause, fix], " "),
        again: again(row),
    }
}

/// What a program does about it, by the class that the client goes by.
fn again(row: &ErrorRow) -> &'static str {
    match (Again::of(row.class), row.class) {
        (Again::Yes, ErrorClass::Internal) => "a read, or a write with a token",
        (Again::Yes, _) => "wait, then yes",
        (Again::Later, _) => "once the state has changed",
        (Again::No, _) => "no",
    }
}

fn counts(place: &Place<'_>) -> Counts {
    let actions = &place.service.actions;
    let paged = |page: bool| {
        let style = |action: &&Action| {
            action.pagination.as_ref().is_some_and(|pages| matches!(pages.style, PageStyle::Page { .. }) == page)
        };
        actions.iter().filter(style).count()
    };
    let writes = || actions.iter().filter(|action| action.kind == ActionKind::Write);
    Counts {
        service: place.home(),
        writes: writes().count(),
        tokens: writes().filter(|action| action.idempotency.is_some()).count(),
        by_page: paged(true),
        by_token: paged(false),
        rates: actions
            .iter()
            .filter(|action| action.limits.per_user.is_some() || action.limits.per_api.is_some())
            .count(),
    }
}
