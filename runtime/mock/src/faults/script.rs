//! The rules of a namespace, and how often each was met.

use std::sync::Arc;
use std::time::Duration;

use fastrand::Rng;
use globset::GlobMatcher;

use super::effect::Effect;
use super::rule::FaultRule;

/// The rules, in the order in which they were given.
#[derive(Debug, Default)]
pub(crate) struct Script {
    active: Vec<Active>,
    given: u64,
}

#[derive(Debug)]
struct Active {
    id: u64,
    rule: FaultRule,
    text: Arc<str>,
    actions: GlobMatcher,
    random: Rng,
    seen: u64,
    met: u64,
}

/// A rule and how often it was met.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct FaultStatus {
    /// Counts the rules of the namespace, from 1.
    pub id: u64,
    /// The rule.
    pub rule: FaultRule,
    /// How many calls it was about, whether they met it or not.
    pub seen: u64,
    /// How many calls met it.
    pub met: u64,
}

/// A fault that a call meets.
#[derive(Clone, Debug)]
pub(crate) struct Hit {
    pub(crate) rule: Arc<str>,
    pub(crate) effect: Option<Effect>,
    pub(crate) delay: Option<Duration>,
}

impl Hit {
    /// Whether the action is carried out.
    pub(crate) fn is_carried_out(&self) -> bool {
        self.effect.as_ref().is_none_or(Effect::is_carried_out)
    }
}

impl Script {
    /// Adds a rule that was checked. Chance begins at its own seed, else at that of the server: a run repeats.
    pub(crate) fn add(&mut self, rule: FaultRule, actions: GlobMatcher, seed: u64) -> u64 {
        self.given += 1;
        let seed = rule.seed.unwrap_or_else(|| seed.wrapping_add(self.given));
        let text = rule.to_string().into();
        self.active.push(Active { id: self.given, rule, text, actions, random: Rng::with_seed(seed), seen: 0, met: 0 });
        self.given
    }

    /// The fault that the call of an action meets: that of the first rule that is met. All rules count the call.
    pub(crate) fn meet(&mut self, service: &str, action: &str) -> Option<Hit> {
        let mut hit = None;
        for active in &mut self.active {
            let about =
                active.rule.service.as_ref().is_none_or(|own| own == service) && active.actions.is_match(action);
            if !about {
                continue;
            }
            active.seen += 1;
            let due = active.seen >= active.rule.nth.unwrap_or(1) && active.met < active.rule.limit();
            // Chance is asked even by a call that another rule has, so that what comes after does not depend on it.
            let drawn = active.rule.probability >= 1.0 || active.random.f64() < active.rule.probability;
            if hit.is_none() && due && drawn {
                active.met += 1;
                let delay = active.rule.delay.map(|delay| delay.draw(&mut active.random));
                hit = Some(Hit { rule: Arc::clone(&active.text), effect: active.rule.effect.clone(), delay });
            }
        }
        hit
    }

    pub(crate) fn len(&self) -> usize {
        self.active.len()
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.active.is_empty()
    }

    /// Whether it has these rules alone, and none was met or passed by.
    pub(crate) fn is_as_new<'a>(&self, rules: impl Iterator<Item = &'a FaultRule>) -> bool {
        self.active.iter().all(|active| active.seen == 0) && self.active.iter().map(|active| &active.rule).eq(rules)
    }

    pub(crate) fn list(&self) -> Vec<FaultStatus> {
        let status = |active: &Active| FaultStatus {
            id: active.id,
            rule: active.rule.clone(),
            seen: active.seen,
            met: active.met,
        };
        self.active.iter().map(status).collect()
    }

    pub(crate) fn clear(&mut self) {
        self.active.clear();
    }

    /// Removes the rule with this id. Returns whether there was one.
    pub(crate) fn remove(&mut self, id: u64) -> bool {
        let before = self.active.len();
        self.active.retain(|active| active.id != id);
        self.active.len() < before
    }
}
