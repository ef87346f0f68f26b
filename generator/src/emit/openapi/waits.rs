//! How one sees that what an action began is done: the action to ask, and the state to wait for.

use serde_json::{Map, Value, json};

use super::optional::insert_some;
use super::schema::Scope;
use crate::model::{ActionId, Effect, Lookup};

/// What to wait for after an action.
pub(super) fn of(scope: Scope<'_>, id: ActionId) -> Vec<Value> {
    let service = scope.service;
    let lookups = service.lookups.iter();
    lookups.flat_map(|lookup| ends(scope, id, lookup).into_iter().map(|until| one(scope, lookup, until))).collect()
}

/// The states that the action leads to and that stay, or none for the end of the object.
fn ends<'a>(scope: Scope<'a>, id: ActionId, lookup: &'a Lookup) -> Vec<Option<&'a str>> {
    let action = scope.service.action(id);
    let deletes = |effect: &Effect| matches!(effect, Effect::Delete(target) if target.resource == lookup.resource);
    if action.effects.iter().any(deletes) {
        return vec![None];
    }
    let mut ends: Vec<Option<&str>> = Vec::new();
    for (state, _) in lookup.states.iter().filter(|(_, actions)| actions.contains(&id)) {
        let mut state = state.as_str();
        // As many steps as there are states, should they lead back to where they came from.
        for _ in &lookup.moves {
            let next = lookup.moves.iter().find(|(from, _)| from == state);
            state = next.map_or(state, |(_, to)| to.as_str());
        }
        let waited = lookup.waiters.iter().any(|waiter| waiter.state.as_deref() == Some(state));
        if waited && !ends.contains(&Some(state)) {
            ends.push(Some(state));
        }
    }
    ends
}

fn one(scope: Scope<'_>, lookup: &Lookup, until: Option<&str>) -> Value {
    let arguments = lookup.arguments.iter().map(|argument| match &argument.pair {
        Some(key) => format!("{}.N.{key}", argument.parameter),
        None => argument.parameter.clone(),
    });
    let mut wait = Map::from_iter([
        ("resource".to_owned(), Value::from(scope.model.resource(lookup.resource).name.as_str())),
        ("ask".to_owned(), scope.service.action(lookup.action).wire.as_str().into()),
        ("by".to_owned(), arguments.collect::<Vec<_>>().into()),
    ]);
    insert_some(&mut wait, "in", lookup.items.as_ref().map(|items| items.join(".")));
    let until = match until {
        Some(state) => json!({ lookup.status.as_str(): state }),
        None => json!("gone"),
    };
    wait.insert("until".to_owned(), until);
    wait.into()
}
