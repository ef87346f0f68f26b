//! Lives of objects: made, changed and deleted in random order, by requests that are made of the documented examples.
//! Whatever happened, what is there can be read, nothing names what is gone, and all of it can be deleted.

mod catalogue;
mod checks;
mod end;
mod life;
mod requests;
mod world;

use aliyun_api_mock::StateMode;

use catalogue::Catalogue;
use life::Life;
use world::World;

#[test]
fn explore() {
    let catalogue = Catalogue::load();
    let mut made = std::collections::BTreeSet::new();
    let started = std::time::Instant::now();
    println!("loaded {:?}", started.elapsed());
    let first = crate::seed();
    for seed in first..first + 4 {
        let mut life = Life::new(
            World::new(&catalogue, if seed % 2 == 0 { StateMode::Timed } else { StateMode::Immediate }),
            seed,
        );
        for _ in 0..300 {
            life.step();
            made.extend(life.world.objects.iter().map(|object| object.kind.name()));
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
        life.end();
        for object in &life.world.objects {
            println!("  LEFT {} {}", object.kind.name(), serde_json::to_string(&object.fields).unwrap());
        }
        println!("{seed}: {} calls {:?}", life.world.calls, started.elapsed());
        if seed == first + 3 {
            for (name, why) in &life.refused {
                if !life.done.contains_key(name) {
                    println!("{name}: {why}");
                }
            }
        }
    }
    for kind in &catalogue.kinds {
        if !made.contains(&kind.name()) {
            println!("never made: {}", kind.name());
        }
    }
}
