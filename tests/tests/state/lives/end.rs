//! The end of a world: everything is deleted, in an order that is found by trying.

use aliyun_api_core::ValueType;
use serde_json::{Map, Value};

use super::catalogue::Action;
use super::life::Life;
use super::world::Object;

impl Life<'_> {
    /// Deletes everything, until nothing more goes; what is left could not be deleted.
    pub(crate) fn end(&mut self) {
        loop {
            let before = self.world.objects.len();
            for object in self.world.objects.clone().iter().rev() {
                self.delete(object);
            }
            if self.world.objects.len() == before {
                self.loosen();
            }
            if self.world.objects.len() == before || self.world.objects.is_empty() {
                return;
            }
        }
    }

    /// Tries each action that deletes an object, with its examples and by force.
    fn delete(&mut self, object: &Object) {
        for action in self.world.catalogue().which(|action| action.deletes(object.resource())) {
            let forced = action.examples.first().map(|example| with_flags(action, example));
            for example in action.examples.iter().chain(&forced) {
                if self.is_there(object) && self.call_with(action, example, Some(object)).is_ok() {
                    self.world.advance(30);
                }
            }
        }
    }

    /// Changes each object in each documented way, with every flag off, and tries to delete it after each change.
    fn loosen(&mut self) {
        for object in self.world.objects.clone() {
            for action in self.world.catalogue().which(|action| action.changes(object.resource())) {
                for example in &action.examples {
                    if self.is_there(&object) && self.call_with(action, &turned_off(example), Some(&object)).is_ok() {
                        self.world.advance(30);
                        self.delete(&object);
                    }
                }
            }
        }
    }

    fn is_there(&self, object: &Object) -> bool {
        self.world.objects.iter().any(|other| other.is(object))
    }
}

/// An example with every flag set, such as `Force`.
fn with_flags(action: &Action, example: &Map<String, Value>) -> Map<String, Value> {
    let mut example = example.clone();
    let flags = action.entry.operation.action.request.fields.iter();
    let flags = flags.filter(|field| matches!(field.kind, ValueType::Boolean) && field.wire != "DryRun");
    example.extend(flags.map(|field| (field.wire.to_owned(), true.into())));
    example
}

/// An example with every flag off, such as that for the protection from deletion.
fn turned_off(example: &Map<String, Value>) -> Map<String, Value> {
    let mut example = example.clone();
    example.values_mut().filter(|value| value.is_boolean()).for_each(|value| *value = false.into());
    example
}
