//! Lives of objects: made, changed and deleted in random order, by requests that are made of the documented examples.
//! Whatever happened, what is there can be read, nothing names what is gone, and all of it can be deleted.

mod catalogue;
mod checks;
mod end;
mod life;
mod requests;
mod world;

use std::collections::BTreeSet;

use aliyun_api_mock::StateMode;

use catalogue::Catalogue;
use life::Life;
use world::World;

#[test]
fn explore() {
    let catalogue = Catalogue::load();
    let started = std::time::Instant::now();
    let first = crate::seed();
    for seed in first..first + 2 {
        let mut life = Life::new(
            World::new(&catalogue, if seed % 2 == 0 { StateMode::Timed } else { StateMode::Immediate }),
            seed,
        );
        let mut unmade = BTreeSet::new();
        for kind in catalogue.kinds.iter().copied() {
            let there = life.world.of(kind.resource).next().is_some();
            if !there && !life.make_at_last(kind, 60) {
                unmade.insert(kind.name());
            }
        }
        println!(
            "{seed}: {} calls, {} objects, {} actions, {:?} unmade {unmade:?}",
            life.world.calls,
            life.world.objects.len(),
            life.done.len(),
            started.elapsed()
        );
        for _ in 0..80 {
            life.step();
        }
        println!(
            "{seed}: {} calls, {} objects, {} actions, {:?}",
            life.world.calls,
            life.world.objects.len(),
            life.done.len(),
            started.elapsed()
        );
        let wrong = life.look_around();
        for what in wrong {
            println!("  WRONG {}", what.chars().take(700).collect::<String>());
        }
        println!("{seed}: {} calls {:?}", life.world.calls, started.elapsed());
        life.end();
        for object in &life.world.objects {
            println!("  LEFT {} {}", object.kind.name(), serde_json::to_string(&object.fields).unwrap());
        }
        println!("{seed}: {} calls {:?}", life.world.calls, started.elapsed());
        for (name, why) in &life.refused {
            if !life.done.contains_key(name) {
                println!("REF {name}: {why}");
            }
        }
    }
}
