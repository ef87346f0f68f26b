//! How each row of an error table is provoked: by a parameter that is wrong, or by what is there.

use aliyun_api_mock_runtime::seed::{identified, put, texts};
use aliyun_api_mock_runtime::{
    Blocker, CidrRelation, Constraint, Creation, Demand, Effect, ErrorRow, Expected, FieldTest, FieldValues, Id, Quota,
    Resource, Subject, When,
};
use aliyun_api_tests::service_of;
use serde_json::{Map, Value, json};

use crate::broken::{broken, mistyped, no_id, required, with, without};
use crate::probe::{Probe, is};

type Request = Map<String, Value>;
type Fields = Map<String, Value>;

/// More objects than this are not made to reach a limit.
const MANY: usize = 5_000;

/// A request, and what is there beside what it names.
struct Attempt {
    pairs: Vec<(String, String)>,
    objects: Vec<(&'static Resource, Fields)>,
}

/// Whether some request gets the error of a row.
pub(crate) fn is_provoked(probe: &Probe<'_>, row: &ErrorRow) -> bool {
    row.when.iter().any(|when| is_provoked_by(probe, row, when)) || is_met(probe, row, by_code(probe, row.code))
}

fn is_provoked_by(probe: &Probe<'_>, row: &ErrorRow, when: &When) -> bool {
    let When::Request(tests, and) = when else { return is_met(probe, row, by_condition(probe, when)) };
    let mut request = probe.request.clone();
    for (path, any) in *tests {
        let Some(expected) = any.first() else { return false };
        match expected_value(probe, &request, expected) {
            None => drop(path.first().and_then(|name| request.remove(*name))),
            Some(value) => match with(&request, probe.entry.operation.action.request, path, &value) {
                Some(changed) => request = changed,
                None => return false,
            },
        }
    }
    let Some(changed) = probe.about(request) else { return false };
    if and.is_empty() {
        return is_met(&changed, row, of_request(changed.pairs(&changed.request)));
    }
    and.iter().any(|when| is_provoked_by(&changed, row, when))
}

/// Whether one of the attempts gets the error.
fn is_met(probe: &Probe<'_>, row: &ErrorRow, attempts: Vec<Attempt>) -> bool {
    attempts.into_iter().any(|attempt| {
        probe.arrange();
        for (resource, fields) in attempt.objects {
            let Some(service) = service_of(resource) else { continue };
            probe.store().put(service.info.id, resource.name, fields);
        }
        is(&probe.send(attempt.pairs), row)
    })
}

/// A value that is as expected; none where there must be none.
fn expected_value(probe: &Probe<'_>, fields: &Fields, expected: &Expected) -> Option<Value> {
    let first =
        |value: &Fields, path| texts(&Value::Object(value.clone()), path).first().map(|text| Value::from(*text));
    match expected {
        Expected::Text(text) => Some((*text).into()),
        Expected::Absent => None,
        Expected::Parameter(path) => first(&probe.request, path),
        Expected::Field(path) => first(fields, path),
        Expected::Not(_) => Some("64321".into()),
    }
}

fn of_request(pairs: impl IntoIterator<Item = Vec<(String, String)>>) -> Vec<Attempt> {
    pairs.into_iter().map(|pairs| Attempt { pairs, objects: Vec::new() }).collect()
}

/// The names of a condition, or all parameters where it is about any.
fn names(probe: &Probe<'_>, names: &[&'static str]) -> Vec<&'static str> {
    if !names.is_empty() {
        return names.to_vec();
    }
    probe.entry.operation.action.request.fields.iter().map(|field| field.wire).collect()
}

fn by_condition(probe: &Probe<'_>, when: &When) -> Vec<Attempt> {
    match when {
        When::Missing([]) => {
            of_request(required(probe.entry.operation.action.request).filter_map(|name| without(probe, name)))
        }
        When::Missing(names) => of_request(names.iter().filter_map(|name| without(probe, name))),
        When::Invalid(named) => {
            let names = names(probe, named);
            let broken = names.iter().flat_map(|name| broken(probe, name, |_| true));
            of_request(broken.chain(names.iter().flat_map(|name| mistyped(probe, name))))
        }
        When::Forbidden(names) => {
            let forbids = |constraint: &Constraint| matches!(constraint, Constraint::Not(_));
            of_request(names.iter().flat_map(|name| broken(probe, name, forbids)))
        }
        When::Unknown(names) => unknown(probe, |path| names.is_empty() || names.contains(&path)),
        When::StateNot(subject, accepted) => {
            let Some(states) = subject.resource().states.as_ref() else { return Vec::new() };
            let own = std::iter::once(states.start).chain(states.then.iter().map(|(state, _)| *state));
            let other = own.chain(["Elsewhere"]).find(|state| !accepted.contains(state)).unwrap_or("Elsewhere");
            about(probe, subject, &[(states.field.to_owned(), Some(other.into()))])
        }
        When::With(subject, tests) => about(probe, subject, &tested(probe, tests)),
        When::Exists(resource, tests) => {
            let mut fields = object(resource, 0);
            tested(probe, tests).into_iter().for_each(|(path, value)| write(&mut fields, &path, value));
            let pairs = probe.pairs(&probe.request).into_iter();
            pairs.map(|pairs| Attempt { pairs, objects: vec![(*resource, fields.clone())] }).collect()
        }
        // Its conditions are met one after the other.
        When::Request(..) => Vec::new(),
        When::Quota(resource) => resource.quota.iter().flat_map(|quota| full(probe, resource, quota)).collect(),
    }
}

/// Requests with an id of nothing.
fn unknown(probe: &Probe<'_>, is_named: impl Fn(&str) -> bool) -> Vec<Attempt> {
    let operation = probe.entry.operation;
    let named = |path: &[&str]| is_named(&path.join(".")) || is_named(&path.join(".N."));
    let refs = operation.refs.iter().filter(|reference| named(reference.path));
    let of_refs = refs.flat_map(|reference| {
        reference.to.iter().filter_map(|resource| {
            let id = Value::from(no_id(resource));
            probe.pairs(&with(&probe.request, operation.action.request, reference.path, &id)?)
        })
    });
    let of_targets = operation.effects.iter().filter_map(Effect::target).flat_map(|target| {
        let parts = target.resource.id.fields().iter().map(|part| target.id.unwrap_or(target.parameter(part)));
        parts.filter(|part| is_named(part)).filter_map(|part| {
            let numbers = probe.request.get(part).is_some_and(Value::is_number);
            let id = if numbers { json!(64_321) } else { no_id(target.resource).into() };
            probe.pairs(&with(&probe.request, operation.action.request, &[part], &id)?)
        })
    });
    of_request(of_refs.chain(of_targets).collect::<Vec<_>>())
}

/// What a field is to be; none where it is to be absent.
type Said = (String, Option<Value>);

fn first_values(wanted: FieldValues) -> Vec<Said> {
    let first = |(path, values): &(&[&str], &[&str])| Some((path.join("."), Some((*values.first()?).into())));
    wanted.iter().filter_map(first).collect()
}

fn tested(probe: &Probe<'_>, tests: &[FieldTest]) -> Vec<Said> {
    let one = |(path, any): &FieldTest| {
        let expected = any.first()?;
        // A field that another one is the same as needs a value itself.
        if let Expected::Field(other) = expected {
            return Some(vec![(path.join("."), Some("same".into())), (other.join("."), Some("same".into()))]);
        }
        Some(vec![(path.join("."), expected_value(probe, &probe.request, expected))])
    };
    tests.iter().filter_map(one).flatten().collect()
}

/// Writes a value at a path with dots; nothing is nothing there.
fn write(fields: &mut Fields, path: &str, value: Option<Value>) {
    put(fields, &path.split('.').collect::<Vec<_>>(), value.unwrap_or_default());
}

/// A request about an object with these fields: the one that the subject of a condition leads to.
fn about(probe: &Probe<'_>, subject: &Subject, said: &[Said]) -> Vec<Attempt> {
    let first = subject.named;
    let mut request = probe.request.clone();
    let mut starts: Vec<Fields> = Vec::new();
    match subject.parameter {
        Some(path) => {
            let [field] = first.id.fields() else { return Vec::new() };
            if texts(&Value::Object(request.clone()), path).is_empty() {
                let id = Value::from(format!("{}1", first.id.prefix()));
                match with(&request, probe.entry.operation.action.request, path, &id) {
                    Some(changed) => request = changed,
                    None => return Vec::new(),
                }
            }
            let written = Value::Object(request.clone());
            starts.extend(
                texts(&written, path).into_iter().map(|id| Fields::from_iter([((*field).to_owned(), id.into())])),
            );
        }
        None => {
            let targets = probe.entry.operation.effects.iter().filter_map(Effect::target);
            let written = Value::Object(request.clone());
            let is_it = |resource: &&'static Resource| *resource == first;
            starts.extend(
                targets.filter(|target| is_it(&target.resource)).map(|target| identified(first, target, &written)),
            );
            // What the request refers to is named in whatever way, too.
            if starts.is_empty() {
                let refs = probe.entry.operation.refs.iter().filter(|reference| reference.to.contains(&first));
                let ids =
                    refs.flat_map(|reference| texts(&written, reference.path)).map(str::to_owned).collect::<Vec<_>>();
                if let [field] = first.id.fields() {
                    starts.extend(ids.into_iter().map(|id| Fields::from_iter([((*field).to_owned(), id.into())])));
                }
            }
        }
    }
    let Some(pairs) = probe.pairs(&request) else { return Vec::new() };
    starts
        .into_iter()
        .filter_map(|start| {
            let path: Vec<_> = subject.steps.iter().map(|step| step.to()).collect();
            let objects = chain(probe, (first, start), &path, said)?;
            Some(Attempt { pairs: pairs.clone(), objects })
        })
        .collect()
}

/// An object, and those that lead from it to the last resource of the path, which has these fields.
fn chain(
    probe: &Probe<'_>,
    (first, start): (&'static Resource, Fields),
    rest: &[&'static Resource],
    said: &[Said],
) -> Option<Vec<(&'static Resource, Fields)>> {
    let mut objects = vec![(first, known(probe, first, start))];
    for resource in rest {
        let made = object(resource, objects.len());
        let (before, fields) = objects.last_mut()?;
        let mut made = made;
        if let Some(link) = before.refers.iter().find(|reference| reference.to == *resource) {
            let [id] = resource.id.fields() else { return None };
            write(fields, &link.field.join("."), made.get(*id).cloned());
        } else {
            let link = resource.refers.iter().find(|reference| reference.to == *before)?;
            let [id] = before.id.fields() else { return None };
            write(&mut made, &link.field.join("."), fields.get(*id).cloned());
        }
        objects.push((resource, made));
    }
    let (_, last) = objects.last_mut()?;
    for (path, value) in said {
        write(last, path, value.clone());
    }
    Some(objects)
}

/// The fields of an object as it was made for the request.
fn known(probe: &Probe<'_>, resource: &'static Resource, start: Fields) -> Fields {
    probe.arrange();
    let ids: Option<Vec<String>> = resource.id.fields().iter().map(|part| start.get(*part).map(plain)).collect();
    let stored = ids.and_then(|ids| probe.store().get(service_of(resource)?.info.id, resource.name, &ids.join("/")));
    let mut fields = stored.unwrap_or_default();
    fields.extend(start);
    fields
}

fn plain(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}

/// A new object of a resource, in its last state.
fn object(resource: &'static Resource, number: usize) -> Fields {
    let mut fields = Fields::new();
    match resource.id {
        Id::Field { name, prefix } => drop(fields.insert(name.to_owned(), format!("{prefix}made{number}").into())),
        Id::Key(parts) => fields.extend(parts.iter().map(|part| ((*part).to_owned(), format!("made{number}").into()))),
    }
    if let Some(states) = &resource.states {
        let last = states.then.last().map_or(states.start, |(state, _)| state);
        fields.insert(states.field.to_owned(), last.into());
    }
    fields
}

/// As many objects as there may be.
fn full(probe: &Probe<'_>, resource: &'static Resource, quota: &Quota) -> Option<Attempt> {
    if quota.limit > MANY {
        return None;
    }
    let written = Value::Object(probe.request.clone());
    let parent = quota.per.and_then(|parent| {
        let link = resource.refers.iter().find(|reference| reference.to == parent)?;
        let refs = probe.entry.operation.refs.iter().filter(|reference| reference.to.contains(&parent));
        let id = refs.flat_map(|reference| texts(&written, reference.path)).next().map(str::to_owned)?;
        Some((link.field.join("."), Some(Value::from(id))))
    });
    let made = (0..quota.limit).map(|number| {
        let mut fields = object(resource, number);
        for (path, value) in parent.iter().cloned().chain(first_values(quota.with)) {
            write(&mut fields, &path, value);
        }
        (resource, fields)
    });
    Some(Attempt { pairs: probe.pairs(&probe.request)?, objects: made.collect() })
}

/// What the tables of resources and the rules say of a code.
fn by_code(probe: &Probe<'_>, code: &str) -> Vec<Attempt> {
    let operation = probe.entry.operation;
    let mut attempts = Vec::new();
    for effect in operation.effects {
        match effect {
            Effect::Create(creation) => attempts.extend(created(probe, creation, code)),
            Effect::Delete(target) => attempts.extend(blocked(probe, target.resource.blocked_by, effect, code)),
            Effect::Transition(_, transition) => attempts.extend(blocked(probe, transition.blocked_by, effect, code)),
            Effect::List { .. } | Effect::ListElements(_) | Effect::Read(_) | Effect::Change(_) => {}
        }
        if let Some(target) = effect.target().filter(|target| target.resource.not_found_error == Some(code)) {
            let names: Vec<_> =
                target.resource.id.fields().iter().map(|part| target.id.unwrap_or(target.parameter(part))).collect();
            attempts.extend(unknown(probe, |name| names.contains(&name)));
        }
    }
    let lacking = |resource: &&'static Resource| resource.not_found_error == Some(code);
    for reference in operation.refs.iter().filter(|reference| reference.to.iter().any(lacking)) {
        let name = reference.path.join(".");
        attempts.extend(unknown(probe, |other| other == name));
    }
    for rule in operation.states.iter().filter(|rule| rule.error == Some(code)) {
        attempts.extend(by_condition(probe, &When::StateNot(rule.subject, rule.states)));
    }
    for rule in operation.rules.iter().filter(|rule| rule.error == Some(code)) {
        attempts.extend(against(probe, &rule.demand));
    }
    attempts
}

fn created(probe: &Probe<'_>, creation: &Creation, code: &str) -> Vec<Attempt> {
    let resource = creation.resource;
    let Some(pairs) = probe.pairs(&probe.request) else { return Vec::new() };
    let mut attempts = Vec::new();
    if let Some(quota) = resource.quota.as_ref().filter(|quota| quota.error == code) {
        attempts.extend(full(probe, resource, quota));
    }
    let same = |fields: &mut Fields| fields.extend(probe.request.clone());
    if resource.conflict_error == Some(code) {
        let mut fields = object(resource, 0);
        same(&mut fields);
        attempts.push(Attempt { pairs: pairs.clone(), objects: vec![(resource, fields)] });
    }
    for rule in resource.cidr_rules.iter().filter(|rule| rule.error == Some(code)) {
        let outside =
            with(&probe.request, probe.entry.operation.action.request, &[rule.field], &"203.0.113.0/24".into());
        match rule.relation {
            CidrRelation::Inside(paths) => {
                // What is named has a block that the new one is no part of.
                let around = paths.iter().filter_map(|path| match path {
                    [link, field] => Some((*link, *field)),
                    _ => None,
                });
                for (link, field) in around {
                    let refs = probe.entry.operation.refs.iter().filter(|reference| reference.path == [link]);
                    for to in refs.flat_map(|reference| reference.to) {
                        let (Some(id), [own]) = (probe.request.get(link), to.id.fields()) else { continue };
                        let start = Fields::from_iter([((*own).to_owned(), id.clone())]);
                        let mut fields = known(probe, to, start);
                        fields.insert(field.to_owned(), "198.51.100.0/24".into());
                        attempts.push(Attempt { pairs: pairs.clone(), objects: vec![(to, fields)] });
                    }
                }
                attempts.extend(of_request(outside.and_then(|request| probe.pairs(&request))));
            }
            CidrRelation::Disjoint(_) | CidrRelation::Distinct(_) => {
                let mut fields = object(resource, 0);
                let id = fields.clone();
                same(&mut fields);
                fields.extend(id);
                attempts.push(Attempt { pairs: pairs.clone(), objects: vec![(resource, fields)] });
            }
        }
    }
    attempts
}

/// What refers to the object of an effect, and stops it with the code.
fn blocked(probe: &Probe<'_>, blockers: &'static [Blocker], effect: &Effect, code: &str) -> Vec<Attempt> {
    let Some(target) = effect.target() else { return Vec::new() };
    let Some(pairs) = probe.pairs(&probe.request) else { return Vec::new() };
    let written = Value::Object(probe.request.clone());
    let attempt = |blocker: &Blocker| {
        let start = identified(target.resource, target, &written);
        let objects = chain(probe, (target.resource, start), blocker.path, &first_values(blocker.with))?;
        Some(Attempt { pairs: pairs.clone(), objects })
    };
    blockers.iter().filter(|blocker| blocker.error == Some(code)).filter_map(attempt).collect()
}

/// Requests that break what a rule demands.
fn against(probe: &Probe<'_>, demand: &Demand) -> Vec<Attempt> {
    let schema = probe.entry.operation.action.request;
    let value = |path: &[&str]| {
        let refs = probe.entry.operation.refs.iter().find(|reference| reference.path == path);
        let id = refs.and_then(|reference| reference.to.first()).map(|resource| format!("{}1", resource.id.prefix()));
        Value::from(id.unwrap_or_else(|| "10".to_owned()))
    };
    let all = |paths: &[&[&str]]| {
        let mut request: Request = probe.request.clone();
        for path in paths {
            if texts(&Value::Object(request.clone()), path).is_empty() {
                request = with(&request, schema, path, &value(path))?;
            }
        }
        probe.pairs(&request)
    };
    let none = |paths: &[&[&str]]| {
        let mut request = probe.request.clone();
        for path in paths {
            request.remove(path.first().copied().unwrap_or_default());
        }
        probe.pairs(&request)
    };
    match demand {
        Demand::Require(paths) => of_request(paths.iter().filter_map(|path| without(probe, &path.join(".")))),
        Demand::Forbid(paths) | Demand::AtMostOne(paths) => of_request(all(paths)),
        Demand::ExactlyOne(paths) => of_request(all(paths).into_iter().chain(none(paths))),
        Demand::AtLeastOne(paths) => of_request(none(paths)),
    }
}
