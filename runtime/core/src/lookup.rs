//! How one object of a resource is found by its id, and what its states lead to.

use crate::action::Request;
use crate::record::{List, Mismatch, Record, Scalar, Slot};

/// A request that finds one object of a resource with states.
pub trait Lookup: Request + Default {
    /// The object.
    type Found: Record;
    /// How it is found.
    #[doc(hidden)]
    const LOOKUP: &'static LookupTable;
    /// The objects in a response: one where the action reads a single one.
    #[doc(hidden)]
    fn into_found(response: Self::Response) -> Vec<Self::Found>;
}

/// How one object of a resource is found, and what its states lead to.
#[derive(Debug)]
pub struct LookupTable {
    /// Name of the resource, such as `Vpc`.
    pub resource: &'static str,
    /// What is given to find one.
    pub arguments: &'static [Argument],
    /// The field of the object with its state.
    pub status: &'static str,
    /// The error codes that say that it is not there, beside those that every service has for it.
    pub not_found: &'static [&'static str],
    /// The states that lead to another by themselves, each with that other.
    pub moves: &'static [(&'static str, &'static str)],
    /// The states.
    pub states: &'static [KnownState],
}

/// A part of what an object is found by.
#[derive(Debug)]
pub struct Argument {
    /// How it is sent.
    pub sent: Sent,
    /// The field of the object that has it, where there is one.
    pub field: Option<&'static str>,
}

/// How a part of what an object is found by is sent.
#[derive(Clone, Copy, Debug)]
pub enum Sent {
    /// In this parameter, alone where that is a list.
    Parameter(&'static str),
    /// As the value of the key, in a parameter with pairs.
    Pair {
        /// The parameter.
        parameter: &'static str,
        /// The key.
        key: &'static str,
    },
}

/// A documented state.
#[derive(Debug)]
pub struct KnownState {
    /// As it travels.
    pub name: &'static str,
    /// The actions that lead to it, at once or in time.
    pub by: &'static [&'static str],
}

impl LookupTable {
    /// Whether an object in one state comes into another by itself.
    pub fn leads(&self, from: &str, to: &str) -> bool {
        // Each step leaves a state behind, so that a ring ends as well.
        let mut at = vec![from];
        let mut next = 0;
        while let Some(state) = at.get(next).copied() {
            if state == to {
                return true;
            }
            for (_, then) in self.moves.iter().filter(|(start, _)| *start == state) {
                if !at.contains(then) {
                    at.push(then);
                }
            }
            next += 1;
        }
        false
    }

    /// A documented state.
    pub fn state(&self, name: &str) -> Option<&KnownState> {
        self.states.iter().find(|state| state.name == name)
    }

    /// Writes what an object is found by into a request.
    ///
    /// # Errors
    /// A value is not what its parameter takes.
    pub fn write(&self, request: &mut dyn Record, values: &[String]) -> Result<(), Mismatch> {
        for (argument, value) in self.arguments.iter().zip(values) {
            match argument.sent {
                Sent::Parameter(name) => put(request.field_mut(name), value)?,
                Sent::Pair { parameter, key } => {
                    let Some(list) = request.field_mut(parameter).list_mut() else { return Err(Mismatch("a list")) };
                    let Some(pair) = only(list).record_mut() else { return Err(Mismatch("pairs")) };
                    pair.field_mut("Key").set(Scalar::Str(key))?;
                    put(pair.field_mut("Value"), value)?;
                }
            }
        }
        Ok(())
    }

    /// Whether an object is the one with these values: no field that it has says otherwise.
    pub fn is_it(&self, object: &dyn Record, values: &[String]) -> bool {
        self.arguments.iter().zip(values).all(|(argument, value)| match argument.field {
            Some(field) => object.field(field).text().is_none_or(|found| found.is_empty() || found == value),
            None => true,
        })
    }

    /// Whether a response holds an object at all, and not the form of one with nothing in it.
    pub fn is_there(&self, object: &dyn Record) -> bool {
        let says = |field: &str| object.field(field).text().is_some_and(|text| !text.is_empty());
        says(self.status) || self.arguments.iter().filter_map(|argument| argument.field).any(says)
    }
}

/// Stores a value, alone where the slot is a list.
fn put(slot: &mut dyn Slot, value: &str) -> Result<(), Mismatch> {
    match slot.list_mut() {
        Some(list) => only(list).set(Scalar::Str(value)),
        None => slot.set(Scalar::Str(value)),
    }
}

/// The one element that a list gets.
fn only(list: &mut dyn List) -> &mut dyn Slot {
    list.clear();
    list.push()
}

#[cfg(test)]
mod tests {
    use super::*;

    static TABLE: LookupTable = LookupTable {
        resource: "Thing",
        arguments: &[],
        status: "Status",
        not_found: &[],
        moves: &[("a", "b"), ("b", "c"), ("c", "b"), ("x", "y")],
        states: &[],
    };

    #[test]
    fn a_state_leads_where_its_followers_lead() {
        for (from, to) in [("a", "a"), ("a", "b"), ("a", "c"), ("c", "b"), ("x", "y"), ("z", "z")] {
            assert!(TABLE.leads(from, to), "{from} to {to}");
        }
        for (from, to) in [("b", "a"), ("a", "y"), ("y", "x"), ("z", "a")] {
            assert!(!TABLE.leads(from, to), "{from} to {to}");
        }
    }
}
