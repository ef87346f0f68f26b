//! What error rows and rules say of the objects that a request is about, and of others: their states and their fields.

use std::cell::OnceCell;

use aliyun_api_core::{UNDOCUMENTED_STATUS, conditions_hold, same_value};
use serde_json::Value;

use super::Call;
use super::refs::{ids, named, named_by, reference_at, target_of};
use crate::catalog::ResourceKey;
use crate::state::index::Seq;
use crate::state::namespace::Namespace;
use crate::state::table::Filter;
use crate::validate::Sent;
use crate::value::{self, Fields};
use crate::{ApiError, Expected, FieldTest, Resource, Subject, Toward, When};

/// Returns the first row whose condition holds, then the first state that a rule demands in vain.
pub(super) fn check(call: &Call<'_>, space: &mut Namespace) -> Result<(), ApiError> {
    let conditions = Conditions { call, request: OnceCell::new() };
    for row in call.operation.errors {
        for when in row.when {
            if let Some(name) = conditions.holds(space, when) {
                return Err(ApiError::of(row, &name));
            }
        }
    }
    let sent = Sent(call.request);
    for rule in call.operation.states {
        let counts = conditions_hold(rule.when, rule.when_present, &sent);
        let other = |_: &Namespace, resource: &Resource, fields: &Fields| in_other_state(resource, fields, rule.states);
        if counts && refused(call, space, &rule.subject, other).is_some() {
            let words = format!("while the {} is not {}", rule.subject.resource().name, rule.states.join(" or "));
            let own = || call.undocumented(UNDOCUMENTED_STATUS, &words);
            return Err(rule.error.map_or_else(own, |code| call.documented(code)));
        }
    }
    Ok(())
}

/// The conditions of a request.
struct Conditions<'c, 'a> {
    call: &'c Call<'a>,
    /// What the request says, once a condition compares something with it.
    request: OnceCell<Fields>,
}

impl Conditions<'_, '_> {
    /// The parameter that a condition which holds is about. What is about a single parameter is looked at where that is.
    fn holds(&self, space: &mut Namespace, when: &When) -> Option<String> {
        match when {
            When::StateNot(subject, accepted) => {
                refused(self.call, space, subject, |_, resource, fields| in_other_state(resource, fields, accepted))
            }
            When::With(subject, tests) => refused(self.call, space, subject, |space, resource, fields| {
                self.pass(space, Some(resource), fields, tests)
            }),
            When::Exists(resource, tests) => self.exists(space, resource, tests),
            When::Request(tests, and) => {
                if !self.pass(space, None, self.request(), tests) {
                    return None;
                }
                let about = || tests.first().map(|(path, _)| path.join(".")).unwrap_or_default();
                if and.is_empty() { Some(about()) } else { and.iter().find_map(|when| self.holds(space, when)) }
            }
            When::Missing(_) | When::Invalid(_) | When::Forbidden(_) | When::Unknown(_) | When::Quota(_) => None,
        }
    }

    fn request(&self) -> &Fields {
        self.request.get_or_init(|| self.call.fields())
    }

    /// Whether fields of an object, or of the request where there is no resource, are what they may be.
    fn pass(&self, space: &Namespace, resource: Option<&Resource>, fields: &Fields, tests: &[FieldTest]) -> bool {
        tests.iter().all(|(path, any)| {
            let own = texts(value::at(fields, path));
            any.iter().any(|expected| self.is(space, (resource, fields), &own, expected) == Some(true))
        })
    }

    /// Whether values are what is expected; `None` where nobody knows what that is.
    fn is(
        &self,
        space: &Namespace,
        object: (Option<&Resource>, &Fields),
        own: &[String],
        expected: &Expected,
    ) -> Option<bool> {
        let among = |wanted: Vec<String>| own.iter().any(|own| wanted.iter().any(|wanted| same_value(wanted, own)));
        match expected {
            Expected::Text(text) => Some(own.iter().any(|own| same_value(text, own))),
            Expected::Absent => Some(own.is_empty()),
            Expected::Parameter(path) => self.sent(space, path).map(among),
            Expected::Field(path) => found(self.call, space, object.0?, object.1, path).map(among),
            Expected::Not(others) => {
                let others = others.iter().map(|other| self.is(space, object, own, other));
                let others = others.collect::<Option<Vec<_>>>()?;
                Some(!own.is_empty() && !others.contains(&true))
            }
        }
    }

    /// What a parameter is, or what the objects that it names have in a field; `None` where nobody knows.
    fn sent(&self, space: &Namespace, path: &[&str]) -> Option<Vec<String>> {
        let whole = texts(value::at(self.request(), path));
        if !whole.is_empty() {
            return Some(whole);
        }
        let call = self.call;
        let mut all = None;
        for reference in call.operation.refs.iter().filter(|reference| path.starts_with(reference.path)) {
            let rest = path.get(reference.path.len()..).unwrap_or_default();
            for id in ids(call.request, reference.path) {
                let mut objects =
                    reference.to.iter().filter_map(|to| Some((to, space.table(call.catalog.key(to)?)?.find(&id)?)));
                let known = objects.find_map(|(to, object)| found(call, space, to, &object.fields, rest));
                if let Some(known) = known {
                    all.get_or_insert_with(Vec::new).extend(known);
                }
            }
        }
        all
    }

    /// The parameter that is compared with an object of a resource, where there is one like that among those that the
    /// action is not about.
    fn exists(
        &self,
        space: &mut Namespace,
        resource: &'static Resource,
        tests: &'static [FieldTest],
    ) -> Option<String> {
        let key = self.call.catalog.key(resource)?;
        let own = changed(self.call, space, key);
        // What is one of a few texts is looked up, so that the number of objects does not matter.
        let filters = tests.iter().filter_map(|(field, any)| {
            let texts = any.iter().map(|expected| match expected {
                Expected::Text(text) => value::text(&Value::from(*text)).map(|text| vec![text]),
                Expected::Parameter(path) => Some(self.sent(space, path).unwrap_or_default()),
                Expected::Absent | Expected::Field(_) | Expected::Not(_) => None,
            });
            Some(Filter { field, any: texts.collect::<Option<Vec<_>>>()?.into_iter().flatten().collect() })
        });
        let filters: Vec<Filter> = filters.collect();
        if filters.iter().any(|filter| filter.any.len() == 0) {
            return None;
        }
        let region = self.call.region_of(key, None);
        let alike = space.table_mut(key)?.matching(&filters, region.as_deref());
        let space = &*space;
        let stands = |seq: &Seq| {
            let object = space.table(key).and_then(|table| table.get(*seq));
            object.is_some_and(|object| self.pass(space, Some(resource), &object.fields, tests))
        };
        alike.into_iter().filter(|seq| !own.contains(seq)).find(stands)?;
        let compared = tests.iter().flat_map(|(_, any)| *any).find_map(|expected| match expected {
            Expected::Parameter(path) => Some(path.join(".")),
            _ => None,
        });
        Some(compared.unwrap_or_default())
    }
}

/// Whether an object is in none of these states.
fn in_other_state(resource: &Resource, fields: &Fields, accepted: &[&str]) -> bool {
    let state = resource.states.as_ref().and_then(|states| fields.get(states.field)?.as_str());
    state.is_some_and(|state| !accepted.contains(&state))
}

/// The values at a path of an object: of its own fields or, where the path goes on, of what an id among them names.
/// `None` where nothing is said of them, which is something else than an empty list.
fn found(
    call: &Call<'_>,
    space: &Namespace,
    resource: &Resource,
    fields: &Fields,
    path: &[&str],
) -> Option<Vec<String>> {
    let value = call.look_up(space, resource, &[fields], path)?;
    let known = texts(value::elements(&value));
    (value.is_array() || !known.is_empty()).then_some(known)
}

/// The texts of values that are not empty.
fn texts(values: Vec<&Value>) -> Vec<String> {
    values.into_iter().filter_map(value::text).filter(|text| !text.is_empty()).collect()
}

/// The parameter that names the first object of a condition for which the test holds.
fn refused(
    call: &Call<'_>,
    space: &mut Namespace,
    subject: &Subject,
    test: impl Fn(&Namespace, &Resource, &Fields) -> bool,
) -> Option<String> {
    let found = about(call, space, subject);
    let object = |key: ResourceKey, seq: Seq| space.table(key)?.get(seq);
    let stands = |(_, key, seq): &(String, ResourceKey, Seq)| {
        object(*key, *seq).is_some_and(|object| test(space, key.resource, &object.fields))
    };
    found.into_iter().find(stands).map(|(name, ..)| name)
}

/// The objects that a condition is about, each with the parameter that names it or leads to it. What is missing or
/// ambiguous is said where the object is needed.
fn about(call: &Call<'_>, space: &mut Namespace, subject: &Subject) -> Vec<(String, ResourceKey, Seq)> {
    let Some(key) = call.catalog.key(subject.named) else { return Vec::new() };
    let mut found: Vec<(String, ResourceKey, Seq)> = match subject.parameter {
        None => {
            let named = named(call, space, key, target_of(call, subject.named)).unwrap_or_default();
            named.into_iter().filter_map(|named| Some((named.name, key, named.seq?))).collect()
        }
        Some(path) => {
            let reference = reference_at(call, path);
            let region = call.region_of(key, reference);
            // Of several resources, an id is that of the one whose ids begin like it.
            let is_one = |id: &str| reference.is_none_or(|found| named_by(call, found, id) == Some(key));
            let seqs = ids(call.request, path).into_iter().filter(|id| is_one(id));
            let seqs = seqs.filter_map(|id| space.table(key)?.seq_in(region.as_deref(), &id));
            seqs.map(|seq| (path.join("."), key, seq)).collect()
        }
    };
    for step in subject.steps {
        let Some(to) = call.catalog.key(step.to()) else { return Vec::new() };
        let own = if matches!(step, Toward::Referring(_)) { changed(call, space, to) } else { Vec::new() };
        let follow = |(name, key, seq): (String, ResourceKey, Seq)| {
            let seqs = match step {
                Toward::Referred(_) => referred(space, key, seq, to),
                Toward::Referring(_) => referring(call, space, key, seq, to),
            };
            let others = seqs.into_iter().filter(|seq| !own.contains(seq));
            others.map(|seq| (name.clone(), to, seq)).collect::<Vec<_>>()
        };
        found = found.into_iter().flat_map(follow).collect();
    }
    found
}

/// The objects of `to` that an object refers to.
fn referred(space: &Namespace, key: ResourceKey, seq: Seq, to: ResourceKey) -> Vec<Seq> {
    let Some(object) = space.table(key).and_then(|table| table.get(seq)) else { return Vec::new() };
    let Some(table) = space.table(to) else { return Vec::new() };
    let refers = key.resource.refers.iter().filter(|reference| reference.to == to.resource);
    let ids = refers.flat_map(|reference| value::at(&object.fields, reference.field));
    ids.filter_map(|id| table.seq(id.as_str()?)).collect()
}

/// The objects of `from` that refer to an object.
fn referring(call: &Call<'_>, space: &mut Namespace, key: ResourceKey, seq: Seq, from: ResourceKey) -> Vec<Seq> {
    let Some(id) = space.table(key).and_then(|table| Some(table.get(seq)?.id.clone())) else { return Vec::new() };
    let children = space.children(call.catalog, key.resource, from.resource, &id);
    children.into_iter().filter_map(|(key, id)| space.table(key)?.seq(&id)).collect()
}

/// The objects of a resource that the action is about: what is asked of others is not asked of them.
fn changed(call: &Call<'_>, space: &mut Namespace, key: ResourceKey) -> Vec<Seq> {
    let Some(target) = target_of(call, key.resource) else { return Vec::new() };
    let named = named(call, space, key, Some(target)).unwrap_or_default();
    named.into_iter().filter_map(|named| named.seq).collect()
}
