//! Which action finds one object of a resource with states, and what can be waited for.

use crate::model::{
    Action, ActionId, ArgumentKind, Demand, Effect, EnumId, Field, Id, Lookup, LookupArgument, Record, RecordId,
    Resource, ResourceId, Service, States, Target, Type, ValueExpr, Waiter,
};
use crate::rust_names::case;

/// The lookups of a service: one for each resource with states, or one for each of its kinds where an action each reads
/// them.
pub(super) fn all(service: &Service, id: impl Fn(usize) -> ResourceId) -> Vec<Lookup> {
    let mut out: Vec<Lookup> = Vec::new();
    for (index, resource) in service.resources.iter().enumerate() {
        let Some(states) = &resource.states else { continue };
        let context = Context { service, resource, states, id: id(index) };
        let mut found = context.candidates();
        // What needs least to find an object; of these a list, which says by being empty that there is none.
        found.sort_by_key(|found| (found.lookup.arguments.len(), found.lookup.items.is_none()));
        found.retain(|found| out.iter().all(|other| other.action != found.lookup.action));
        let several = found.iter().filter(|found| found.kind.is_some()).count() > 1;
        if !several {
            found.truncate(1);
        }
        out.extend(found.into_iter().map(|Candidate { mut lookup, kind }| {
            let name = kind.filter(|_| several).map_or_else(String::new, |kind| format!("{kind}_")) + &resource.name;
            lookup.waiters = context.waiters(&name);
            lookup
        }));
    }
    out
}

/// A resource with states.
struct Context<'a> {
    service: &'a Service,
    resource: &'a Resource,
    states: &'a States,
    id: ResourceId,
}

/// The parameters of an action of which one must be sent, whatever else is; of each rule.
fn alternatives(action: &Action) -> impl Iterator<Item = Vec<&str>> {
    let always = action.rules.iter().filter(|rule| !rule.note && rule.when.is_empty() && rule.when_present.is_empty());
    always.filter_map(|rule| match &rule.demand {
        Some(Demand::ExactlyOne(paths) | Demand::AtLeastOne(paths)) => {
            let top = paths.iter().filter_map(|path| match path.as_slice() {
                [name] => Some(name.as_str()),
                _ => None,
            });
            Some(top.collect())
        }
        _ => None,
    })
}

/// A way to find an object.
struct Candidate {
    lookup: Lookup,
    /// The kind of object that the action is for, where it is for one only.
    kind: Option<String>,
}

impl Context<'_> {
    fn candidates(&self) -> Vec<Candidate> {
        let actions = self.service.actions.iter().enumerate();
        let effects = actions
            .flat_map(|(index, action)| action.effects.iter().map(move |effect| (ActionId(index), action, effect)));
        effects.filter_map(|(id, action, effect)| self.candidate(id, action, effect)).collect()
    }

    fn candidate(&self, id: ActionId, action: &Action, effect: &Effect) -> Option<Candidate> {
        if effect.resource() != self.id {
            return None;
        }
        match effect {
            Effect::List { items, filters, pairs, .. } => {
                let Id::Field { field, .. } = &self.resource.id else { return None };
                let object = self.listed(action.response, items)?;
                let shown = object.field(field)?;
                let filter = filters.iter().find(|filter| filter.field == [field.clone()]);
                let by_id = match (filter, pairs) {
                    // The parameter may be a list, and one of it is meant.
                    (Some(filter), _) => {
                        let argument = self.argument(action, &filter.parameter, Some(field))?;
                        LookupArgument { rust: shown.rust.clone(), ..argument }
                    }
                    (None, Some(pairs)) => LookupArgument {
                        rust: shown.rust.clone(),
                        ty: Type::String,
                        parameter: pairs.clone(),
                        pair: Some(field.clone()),
                        field: Some(field.clone()),
                    },
                    (None, None) => return None,
                };
                Some(Candidate { lookup: self.lookup(id, action, object, Some(items), vec![by_id])?, kind: None })
            }
            Effect::Read(target) => {
                let object = self.service.record(action.response);
                let arguments = self.identifying(action, object, target)?;
                let kind = target.discriminator.iter().find_map(|(_, value)| match value {
                    ValueExpr::Literal(value) => value.as_str().map(str::to_owned),
                    _ => None,
                });
                Some(Candidate { lookup: self.lookup(id, action, object, None, arguments)?, kind })
            }
            _ => None,
        }
    }

    /// The parameters that say which object is read.
    fn identifying(&self, action: &Action, object: &Record, target: &Target) -> Option<Vec<LookupArgument>> {
        let fields = self.resource.id.fields().iter();
        let told = fields.filter(|field| target.discriminator.iter().all(|(known, _)| known != *field));
        told.map(|field| {
            let part = target.parts.iter().find(|(part, _)| part == field).map(|(_, parameter)| parameter);
            let parameter = target.id.as_ref().or(part).unwrap_or(field);
            self.argument(action, parameter, object.field(field).map(|_| field))
        })
        .collect()
    }

    fn argument(&self, action: &Action, parameter: &str, field: Option<&String>) -> Option<LookupArgument> {
        let found = self.service.record(action.request).field(parameter)?;
        let ty = found.ty.element().clone();
        let is_scalar = matches!(ty, Type::String | Type::Enum(_) | Type::Integer);
        let argument = |found: &Field| LookupArgument {
            rust: found.rust.clone(),
            ty: ty.clone(),
            parameter: parameter.to_owned(),
            pair: None,
            field: field.cloned(),
        };
        is_scalar.then(|| argument(found))
    }

    /// The object in the list at a path.
    fn listed(&self, response: RecordId, path: &[String]) -> Option<&Record> {
        let fields = self.service.list_path(response, path)?;
        match fields.last()?.ty.element() {
            Type::Record(id) => Some(self.service.record(*id)),
            _ => None,
        }
    }

    fn lookup(
        &self,
        id: ActionId,
        action: &Action,
        object: &Record,
        items: Option<&[String]>,
        found_by: Vec<LookupArgument>,
    ) -> Option<Lookup> {
        object.field(&self.states.field)?;
        let request = self.service.record(action.request);
        let others = request.arguments().into_iter().filter(|field| {
            found_by.iter().all(|argument| argument.pair.is_some() || argument.parameter != field.wire)
        });
        let mut arguments: Vec<LookupArgument> =
            others.map(|field| self.argument(action, &field.wire, None)).collect::<Option<_>>()?;
        for names in alternatives(action) {
            let is_told = |told: &LookupArgument| names.contains(&told.parameter.as_str());
            if let Some(first) = names.first()
                && !arguments.iter().chain(&found_by).any(is_told)
            {
                arguments.push(self.argument(action, first, None)?);
            }
        }
        let parents = arguments.iter().filter_map(|argument| request.field(&argument.parameter));
        let parents = parents.flat_map(|field| &field.refers).filter(|parent| parent.service == self.id.service);
        let parents = parents.filter_map(|parent| self.service.resources.get(parent.index));
        let not_found = std::iter::once(self.resource).chain(parents);
        let not_found = not_found.filter_map(|resource| resource.not_found_error.clone()).collect();
        arguments.extend(found_by);
        let kinds: Vec<ArgumentKind> = arguments.iter().map(|argument| argument.ty.argument_kind()).collect();
        let swap = (1..kinds.len()).any(|index| kinds[..index].contains(&kinds[index]));
        let moves = self.moves();
        Some(Lookup {
            action: id,
            resource: self.id,
            arguments,
            key: swap.then(|| case::key(&self.resource.name)),
            items: items.map(<[String]>::to_vec),
            status: self.states.field.clone(),
            not_found,
            states: self.known(&moves),
            moves,
            waiters: Vec::new(),
        })
    }

    /// The states that an object may have when it has been created.
    fn starts(&self) -> Vec<String> {
        let set = self.resource.set.iter().find(|(field, _)| *field == self.states.field);
        let set = set.into_iter().flat_map(|(_, value)| value.literals()).filter_map(|value| value.as_str());
        let starts = std::iter::once(self.states.start.as_str()).chain(set);
        unique(starts.map(str::to_owned))
    }

    /// What each action that sets a state leads to: the state and those that follow it.
    fn chains(&self) -> Vec<(Option<ActionId>, Vec<String>)> {
        let followed = |first: &str, then: &[(String, u64)]| {
            std::iter::once(first.to_owned()).chain(then.iter().map(|(state, _)| state.clone())).collect()
        };
        let mut out: Vec<(Option<ActionId>, Vec<String>)> = Vec::new();
        for start in self.starts() {
            let then = if start == self.states.start { self.states.then.as_slice() } else { &[] };
            out.push((None, followed(&start, then)));
        }
        for transition in &self.resource.transitions {
            let set = transition.set.iter().find(|(field, _)| *field == self.states.field);
            let set = set.into_iter().flat_map(|(_, value)| value.literals()).filter_map(|value| value.as_str());
            out.extend(set.map(|state| (Some(transition.action), followed(state, &transition.then))));
        }
        out
    }

    fn moves(&self) -> Vec<(String, String)> {
        let chains = self.chains();
        unique(chains.iter().flat_map(|(_, chain)| chain.windows(2)).filter_map(|pair| match pair {
            [from, to] => Some((from.clone(), to.clone())),
            _ => None,
        }))
    }

    fn known(&self, moves: &[(String, String)]) -> Vec<(String, Vec<ActionId>)> {
        let chains = self.chains();
        let states = unique(chains.iter().flat_map(|(_, chain)| chain).cloned().chain(self.lost(moves)));
        let by = |state: &String| {
            unique(chains.iter().filter(|(_, chain)| chain.contains(state)).filter_map(|(action, _)| *action))
        };
        states
            .into_iter()
            .map(|state| {
                let actions = by(&state);
                (state, actions)
            })
            .collect()
    }

    /// States that no action of the specs leads to, and whose name says that it is over. Of the others nobody knows
    /// whether they pass.
    fn lost(&self, moves: &[(String, String)]) -> Vec<String> {
        const OVER: [&str; 3] = ["fail", "reject", "expired"];
        let values = |id: EnumId| self.service.enumeration(id).values.as_slice();
        let documented = self.states.documented.map(values).unwrap_or_default();
        let is_over = |state: &&String| {
            let lower = state.to_lowercase();
            OVER.iter().any(|word| lower.contains(word)) && moves.iter().all(|(from, _)| from != *state)
        };
        documented.iter().map(|value| &value.wire).filter(is_over).cloned().collect()
    }

    /// What can be waited for: the states that an object keeps, since another may have passed between two looks; and its
    /// end.
    fn waiters(&self, name: &str) -> Vec<Waiter> {
        let moves = self.moves();
        let states = unique(self.chains().into_iter().flat_map(|(_, chain)| chain));
        let kept = states.into_iter().filter(|state| moves.iter().all(|(from, _)| from != state));
        let mut waiters: Vec<Waiter> =
            kept.map(|state| Waiter { method: case::waiter(name, &state), state: Some(state) }).collect();
        if !self.resource.delete.is_empty() {
            waiters.push(Waiter { method: case::waiter(name, case::DELETED), state: None });
        }
        waiters
    }
}

/// Each once, in the order of their first appearance.
fn unique<T: PartialEq>(all: impl IntoIterator<Item = T>) -> Vec<T> {
    let mut out = Vec::new();
    for one in all {
        if !out.contains(&one) {
            out.push(one);
        }
    }
    out
}
