//! What a file is: which shape it has, whose action it holds, and where its parts are.

use serde_json::{Map, Value};

use super::Wishes;
use super::definition::{Around, Definition, Part};
use super::merge::{merged, of_part, settled};
use super::place::below;
use super::refusal::Refusal;
use super::{command_line, openapi};
use crate::nearest::nearest;

/// An action of a file.
pub(super) struct Input {
    pub(super) action: Named,
    /// A folder of specs, or the product code of a service.
    pub(super) service: Named,
    pub(super) version: Option<Named>,
    /// The parts that the file has, in this order.
    pub(super) parts: Vec<Part>,
    pub(super) definition: Definition,
}

/// A name, and where it stands; nowhere where it is from the call.
pub(super) struct Named {
    pub(super) text: String,
    pub(super) pointer: Option<String>,
}

/// What the help of an unknown shape says.
const SHAPES: &str = "give an object with `action`, `service`, `version` and `docs` or `request`, or a file as the vendor publishes it; specs/README.md says what is in each";

/// What a file has been found to be.
#[derive(Default)]
struct Found<'a> {
    action: Option<Named>,
    service: Option<Named>,
    version: Option<Named>,
    docs: Option<(&'a Map<String, Value>, String)>,
    schemas: Option<&'a Map<String, Value>>,
    request: Option<(&'a Value, String)>,
}

/// Reads a file.
///
/// # Errors
/// What stands in the way, at least one thing.
pub(super) fn read(root: &Value, wishes: Wishes<'_>) -> Result<Input, Vec<Refusal>> {
    let Value::Object(map) = root else {
        return Err(vec![Refusal::at("", "this is no object of JSON", SHAPES)]);
    };
    let mut refusals = Vec::new();
    let found = match map.get("apis").and_then(Value::as_object) {
        Some(apis) => all_actions(map, apis, wishes).map_err(|refusal| vec![refusal])?,
        None => one_action(map, &mut refusals),
    };
    if !refusals.is_empty() {
        return Err(refusals);
    }
    let action = named("action", found.action, wishes.action, &mut refusals);
    let service = named("service", found.service, wishes.service, &mut refusals);
    let (Some(action), Some(service)) = (action, service) else { return Err(refusals) };
    let mut parts = Vec::new();
    let mut definition = match found.docs {
        Some((api, pointer)) => {
            parts.push(Part::Docs);
            openapi::read(api, &pointer, found.schemas, &mut refusals)
        }
        None => Definition::default(),
    };
    if let Some((parameters, pointer)) = found.request {
        let part = Part::Request;
        parts.push(part);
        let mut request = command_line::read(parameters, &pointer, &mut refusals);
        of_part(&mut request, part);
        definition.parameters = merged(definition.parameters, request);
    }
    settled(&mut definition.parameters, Around::Request, &mut refusals);
    settled(definition.response.as_deref_mut().unwrap_or_default(), Around::Response, &mut refusals);
    for (index, field) in definition.parameters.iter().enumerate() {
        if definition.parameters[..index].iter().any(|other| other.name == field.name) {
            let what = format!("the parameter `{}` is there twice", field.name);
            refusals.push(Refusal::at(&field.pointer, what, "remove one of the two in the file"));
        }
        let mut steps = field.name.split('.').skip(1);
        if steps.any(|step| step == "N" || step.parse::<u32>().is_ok()) {
            let what = format!("the parameter `{}` is one of a numbered family", field.name);
            let refusal = Refusal::at(&field.pointer, what, "replace the family in the file by one list with fields");
            refusals.push(refusal.why("A family such as `Tag.N.Key` is one list of the format."));
        }
    }
    if !refusals.is_empty() {
        return Err(refusals);
    }
    Ok(Input { action, service, version: found.version, parts, definition })
}

/// A name of the file, or the one of the call; both must agree.
fn named(what: &str, found: Option<Named>, wish: Option<&str>, refusals: &mut Vec<Refusal>) -> Option<Named> {
    match (found, wish) {
        (Some(found), Some(wish)) if what == "action" && found.text != wish => {
            let said = format!("the file holds `{}`, and `--action` says `{wish}`", found.text);
            refusals.push(Refusal::of_call(said, "leave `--action` out, or give another file"));
            None
        }
        // The folder has one name, and the vendor may have another.
        (_, Some(wish)) if what == "service" => Some(Named { text: wish.to_owned(), pointer: None }),
        (Some(found), _) => Some(found),
        (None, Some(wish)) => Some(Named { text: wish.to_owned(), pointer: None }),
        (None, None) => {
            let said = format!("the file does not say which {what} this is");
            refusals
                .push(Refusal::of_call(said, format!("say it with `--{what}`, or add the key `{what}` to the file")));
            None
        }
    }
}

/// A text of a mapping, under the first of the keys that has one.
fn text(map: &Map<String, Value>, pointer: &str, keys: &[&str]) -> Option<Named> {
    keys.iter().find_map(|key| {
        let text = map.get(*key)?.as_str()?.trim().to_owned();
        (!text.is_empty()).then(|| Named { text, pointer: Some(below(pointer, key)) })
    })
}

/// The file with all actions of a service, as it is published.
fn all_actions<'a>(
    map: &'a Map<String, Value>,
    apis: &'a Map<String, Value>,
    wishes: Wishes<'_>,
) -> Result<Found<'a>, Refusal> {
    let info = map.get("info").and_then(Value::as_object);
    let said = |key: &str| info.and_then(|info| text(info, "/info", &[key]));
    if let Some(style) = said("style").filter(|style| !style.text.eq_ignore_ascii_case("rpc")) {
        let what = format!("the actions of this service are called in the style `{}`", style.text);
        let refusal = Refusal::at("/info/style", what, "leave them out: their requests are of another kind");
        return Err(refusal.why("The client sends the name of the action as a parameter."));
    }
    let name = match wishes.action {
        Some(name) => name,
        None => match apis.keys().collect::<Vec<_>>().as_slice() {
            [only] => only.as_str(),
            all => {
                let what = format!("this file holds {} actions", all.len());
                return Err(Refusal::at("/apis", what, "say which one with `--action`"));
            }
        },
    };
    let Some(api) = apis.get(name).and_then(Value::as_object) else {
        let what = format!("this file holds no action `{name}`");
        let mend = match nearest(name, apis.keys().map(String::as_str)) {
            Some(near) => format!("did you mean `{near}`?"),
            None => "give the name as the vendor writes it".to_owned(),
        };
        return Err(Refusal::at("/apis", what, mend));
    };
    let pointer = below("/apis", name);
    Ok(Found {
        action: Some(Named { text: name.to_owned(), pointer: Some(pointer.clone()) }),
        service: said("product"),
        version: said("version"),
        schemas: map.get("components").and_then(|all| all.get("schemas")).and_then(Value::as_object),
        docs: Some((api, pointer)),
        request: None,
    })
}

/// A file about one action: with its parts under their keys, or one part alone as it is published.
fn one_action<'a>(map: &'a Map<String, Value>, refusals: &mut Vec<Refusal>) -> Found<'a> {
    let mut found = Found {
        action: text(map, "", &["action", "name"]),
        service: text(map, "", &["service", "product"]),
        version: text(map, "", &["version"]),
        schemas: map.get("components").and_then(|all| all.get("schemas")).and_then(Value::as_object),
        ..Found::default()
    };
    let mut part = |name: &str| {
        let is = |key: &str| key == name || key.strip_prefix(name).is_some_and(|rest| rest.starts_with('_'));
        let mut all = map.iter().filter(|(key, value)| is(key) && !value.is_null());
        let first = all.next();
        if let Some((second, _)) = all.next() {
            let what = format!("this file has the part `{name}` twice");
            refusals.push(Refusal::at(&below("", second), what, "remove one of the two in the file"));
        }
        first.map(|(key, value)| (value, below("", key)))
    };
    let (docs, request) = (part("docs"), part("request"));
    if docs.is_none() && request.is_none() {
        published(map, &mut found, refusals);
        return found;
    }
    match docs {
        Some((Value::Object(api), pointer)) => found.docs = Some((api, pointer)),
        Some((_, pointer)) => {
            let mend = "put the API definition of the action there: `parameters`, `response`, `errors`";
            refusals.push(Refusal::at(&pointer, "`docs` is no object", mend));
        }
        None => {}
    }
    // The file of the command line has its parameters one level deeper than a mapping of them.
    found.request = request.map(|(value, pointer)| match value.get("parameters") {
        Some(list @ Value::Array(_)) => (list, below(&pointer, "parameters")),
        _ => (value, pointer),
    });
    found
}

/// A part alone: which one is told from the keys that only it has.
fn published<'a>(map: &'a Map<String, Value>, found: &mut Found<'a>, refusals: &mut Vec<Refusal>) {
    let has = |keys: &[&str]| keys.iter().any(|key| map.contains_key(*key));
    let parameters = map.get("parameters").and_then(Value::as_array);
    let first = parameters.and_then(|list| list.first());
    let any = |keys: &[&str]| first.is_some_and(|first| keys.iter().any(|key| first.get(*key).is_some()));
    let is_docs = any(&["schema", "in"]) || has(&["responses", "errorCodes", "operationType"]);
    let is_request = any(&["position", "sub_parameters"]) || has(&["pathPattern", "protocol"]);
    match (parameters.is_some(), is_docs, is_request) {
        (true, true, false) => found.docs = Some((map, String::new())),
        (true, false, true) => {
            if let Some(path) = text(map, "", &["pathPattern"]) {
                refusals.push(Refusal::by_path("/pathPattern", &path.text));
            }
            found.request = map.get("parameters").map(|list| (list, "/parameters".to_owned()));
        }
        _ => {
            let refusal = Refusal::at("", "this file has no shape that is known", SHAPES);
            refusals.push(refusal.why("Neither the parts `docs` and `request` are there, nor `apis`, nor a list of parameters with `schema` or `position`."));
        }
    }
}
