//! Lives of objects: made, changed and deleted in random order, by requests that are made of the documented examples.
//! Whatever happened, what is there can be read, nothing names what is gone, and all of it can be deleted.

pub(crate) mod catalogue;
mod checks;
mod end;
mod life;
mod requests;
mod twin;
mod world;

use std::collections::{BTreeMap, BTreeSet};

use aliyun_api_mock::{MockServer, StateMode};
use serde_json::{Map, Value};

use catalogue::Catalogue;
use life::Life;
use world::World;

/// How often a life tries to make one of each resource, and how many steps it takes then.
const ATTEMPTS: usize = 150;
const STEPS: usize = 80;

/// Resources that no request makes, and why.
const UNMADE: [(&str, &str); 7] = [
    ("ens::HaVip", "No document has an action that creates one."),
    ("ens::Image", "The images of the service are there without being made."),
    ("ens::NatGateway", "No document has an action that creates one."),
    ("ens::NetworkAcl", "No document has an action that creates one."),
    ("ens::NetworkInterface", "No document has an action that creates one."),
    ("vpc::Region", "Regions are there without being made."),
    ("vpc::Zone", "Zones are there without being made."),
];

/// What cannot be deleted, by a field and its value, and why.
const KEPT: [(&str, &str, &str); 1] = [
    // "Forbidden to release a PREPAY bandwidth instance within validity period."
    ("cen::CenBandwidthPackage", "BandwidthPackageChargeType", "PREPAY"),
];

#[test]
fn lives_leave_nothing_behind() {
    let catalogue = Catalogue::load();
    let mut unmade: Option<BTreeSet<String>> = None;
    let mut done: BTreeMap<String, usize> = BTreeMap::new();
    for (number, states) in [StateMode::Timed, StateMode::Immediate].into_iter().enumerate() {
        let seed = crate::seed() + number as u64;
        let mut life = Life::new(World::new(&catalogue, states), seed);
        let not_made = life.make_all();
        for _ in 0..STEPS {
            life.step();
        }
        let (calls, most) = (life.world.calls, life.world.objects.len());
        let wrong = life.look_around();
        assert!(
            wrong.is_empty(),
            "with SEED={seed}, {states:?}:\n{}",
            wrong.into_iter().collect::<Vec<_>>().join("\n")
        );
        life.end();
        println!("{states:?}: {calls} calls made {most} objects, and {} in all deleted them", life.world.calls);
        life.end_is_empty().unwrap_or_else(|left| panic!("with SEED={seed}, {states:?}: {left}"));
        for (action, times) in &life.done {
            *done.entry(action.clone()).or_default() += times;
        }
        // What one life makes can be made.
        unmade = Some(unmade.map_or(not_made.clone(), |others| others.intersection(&not_made).cloned().collect()));
    }
    println!("{} actions of {} succeeded, {} resources", done.len(), catalogue.actions.len(), catalogue.kinds.len());
    let known: BTreeSet<String> = UNMADE.iter().map(|(name, _)| (*name).to_owned()).collect();
    assert_eq!(unmade.unwrap_or_default(), known, "with SEED={}", crate::seed());
}

/// What may only be put there unchecked, and why.
fn is_special(resource: &str, fields: &Map<String, Value>) -> bool {
    match resource {
        // A default VSwitch has a block that nobody said.
        "VSwitch" => !fields.contains_key("CidrBlock"),
        // The CEN instance is that of another account.
        "CenGrant" => true,
        // It comes with other objects, with an id of its own.
        "RouteEntry" => fields.get("Type").is_some_and(|kind| kind == "System"),
        _ => false,
    }
}

/// Whether a value has all that was said of it. What was not said may be filled.
fn is_kept(said: &Value, value: &Value) -> bool {
    match (said, value) {
        (Value::Object(said), Value::Object(fields)) => {
            said.iter().all(|(name, said)| fields.get(name).is_some_and(|value| is_kept(said, value)))
        }
        (Value::Array(said), Value::Array(values)) => {
            said.len() == values.len() && said.iter().zip(values).all(|(said, value)| is_kept(said, value))
        }
        (said, value) => said == value,
    }
}

/// What requests made on one server may be put into another one, and is shown there as it was.
#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn what_was_made_may_be_put_elsewhere() {
    let catalogue = Catalogue::load();
    let made = tokio::task::spawn_blocking(move || {
        let mut life = Life::new(World::new(&catalogue, StateMode::Immediate), crate::seed());
        life.make_all();
        let objects = life.world.objects.iter();
        objects.map(|object| (object.kind, object.id(), object.fields.clone())).collect::<Vec<_>>()
    });
    let made = made.await.unwrap();
    let server = MockServer::builder().any_region(true).start().await.unwrap();
    let store = server.store();
    let (mut open, mut put) = (made.clone(), Vec::new());
    loop {
        let (before, mut told) = (open.len(), BTreeSet::new());
        open.retain(|(kind, id, fields)| {
            let (service, name) = (kind.service.info.id, kind.resource.name);
            // Some come with others.
            if store.get(service, name, id).is_some() {
                return false;
            }
            if is_special(name, fields) {
                return !store.put(service, name, fields.clone());
            }
            let seeded = store.seed(service, name, fields.clone()).map_err(|error| told.insert(error.to_string()));
            put.extend(seeded.iter().map(|id| (*kind, id.clone(), fields.clone())));
            seeded.is_err()
        });
        if open.is_empty() {
            break;
        }
        assert!(open.len() < before, "with SEED={}, of {}:\n{told:#?}", crate::seed(), made.len());
    }
    assert!(put.len() > made.len() / 2, "{} of {}", put.len(), made.len());
    for (kind, id, fields) in put {
        let put = store.get(kind.service.info.id, kind.resource.name, &id).expect("it was put there");
        let (put, said) = (Value::Object(put), Value::Object(fields));
        assert!(is_kept(&said, &put), "{} {id}: {said} is {put}", kind.name());
    }
}

#[test]
fn a_server_that_is_taken_down_and_put_back_goes_on_as_before() {
    let catalogue = Catalogue::load();
    for (number, states) in [StateMode::Timed, StateMode::Immediate, StateMode::Manual].into_iter().enumerate() {
        let seed = crate::seed() + 100 + number as u64;
        println!("with SEED={seed}, {states:?}");
        let mut life = Life::new(World::with_twin(&catalogue, states), seed);
        let moves = states != StateMode::Manual;
        // Where nothing moves by itself, much cannot be made, and it takes long to see that.
        if moves {
            life.make_all();
        }
        for _ in 0..if moves { STEPS } else { 3 * STEPS } {
            life.step();
        }
        if moves {
            life.end();
        }
        let servers = life.world.twin.as_ref().map_or(0, twin::Twin::servers);
        println!("{states:?}: {} calls, {servers} servers", life.world.calls);
        assert!(servers > 3, "{servers}");
    }
}

impl Life<'_> {
    /// Makes one of each resource; the names of those that were not made.
    fn make_all(&mut self) -> BTreeSet<String> {
        let mut unmade = BTreeSet::new();
        for kind in self.world.catalogue().kinds.iter().copied() {
            let there = self.world.of(kind.resource).next().is_some();
            let can = there || (self.world.catalogue().is_made(kind.resource) && self.make_at_last(kind, ATTEMPTS));
            if !can {
                unmade.insert(kind.name());
            }
        }
        unmade
    }

    /// Whether nothing is left but what cannot be deleted; else what is, with what the server said last.
    fn end_is_empty(&self) -> Result<(), String> {
        let is_kept = |name: &str, object: &world::Object| {
            KEPT.iter().any(|(kept, field, value)| *kept == name && object.text(field) == *value)
        };
        for object in &self.world.objects {
            let name = object.kind.name();
            if !is_kept(&name, object) {
                let deletes = self.world.catalogue().which(|action| action.deletes(object.resource()));
                let why: Vec<&String> =
                    deletes.iter().filter_map(|action| self.refused.get(&action.entry.name())).collect();
                return Err(format!("{name} {:?} is left: {why:?}", object.fields));
            }
        }
        Ok(())
    }
}
