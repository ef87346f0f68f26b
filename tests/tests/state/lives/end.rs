//! The end of a world: everything is deleted, in an order that is found by trying.

use aliyun_api_mock_runtime::Effect;
use serde_json::{Map, Value};

use super::catalogue::Action;
use super::life::Life;
use super::world::Object;

/// How often everything that is left is changed in every documented way before it counts as stuck.
const PATIENCE: usize = 4;

impl Life<'_> {
    /// Deletes everything; what is left could not be deleted.
    pub(crate) fn end(&mut self) {
        let mut patience = PATIENCE;
        while patience > 0 && !self.world.objects.is_empty() {
            let before = self.world.objects.len();
            self.delete_all();
            if self.world.objects.len() < before {
                patience = PATIENCE;
                continue;
            }
            patience -= 1;
            self.loosen();
        }
    }

    /// Tries each action that deletes on each object, youngest first.
    fn delete_all(&mut self) {
        for object in self.world.objects.clone().iter().rev() {
            for action in self.world.catalogue().which(|action| action.deletes(object.resource())) {
                for example in &action.examples {
                    if self.is_there(object) {
                        self.call_with(action, example, Some(object));
                        self.world.advance(30);
                    }
                }
                if self.is_there(object) {
                    self.call_with(action, &flags(action, true), Some(object));
                    self.world.advance(30);
                }
            }
        }
    }

    /// Tries each action that changes something on each object, with each value of what is a choice.
    fn loosen(&mut self) {
        for object in self.world.objects.clone() {
            for action in self.world.catalogue().which(|action| action.changes(object.resource())) {
                let ties = action.effects().iter().any(|effect| match effect {
                    Effect::Transition(_, transition) => transition.clear.is_empty() && transition.edits.is_empty(),
                    _ => true,
                });
                let _ = ties;
                for example in &action.examples {
                    if self.is_there(&object) {
                        self.call_with(action, &turned_off(action, example), Some(&object));
                        self.world.advance(30);
                    }
                }
            }
        }
    }

    fn is_there(&self, object: &Object) -> bool {
        self.world.objects.iter().any(|other| other.is(object))
    }
}

/// The first example of an action with every flag set.
fn flags(action: &Action, value: bool) -> Map<String, Value> {
    let mut example = action.examples.first().cloned().unwrap_or_default();
    for field in action.entry.operation.action.request.fields {
        if matches!(field.kind, aliyun_api_core::ValueType::Boolean) && field.wire != "DryRun" {
            example.insert(field.wire.to_owned(), value.into());
        }
    }
    example
}

/// An example with every flag off.
fn turned_off(_action: &Action, example: &Map<String, Value>) -> Map<String, Value> {
    let mut example = example.clone();
    for value in example.values_mut().filter(|value| value.is_boolean()) {
        *value = false.into();
    }
    example
}
