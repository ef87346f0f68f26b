//! Two pieces of work measured against each other, in turn, so that what slows the machine down slows both.

use std::time::{Duration, Instant};

use crate::count::{Failure, allocations};

/// How much is done.
#[derive(Clone, Copy)]
pub(crate) struct Effort {
    /// How often the two take turns.
    pub(crate) rounds: usize,
    /// How often each is done in a turn.
    pub(crate) repeats: u32,
}

/// Prints allocations and time of `ours` and of `theirs`, and how they compare.
pub(crate) fn compare(
    title: &str,
    effort: Effort,
    ours: &mut dyn FnMut() -> Result<(), Failure>,
    theirs: &mut dyn FnMut() -> Result<(), Failure>,
) -> Result<(), Failure> {
    // What is made once, such as connections, is made now.
    for _ in 0..3 {
        ours()?;
        theirs()?;
    }
    let counts = (allocations(ours)?, allocations(theirs)?);
    let mut rounds = Vec::new();
    for _ in 0..effort.rounds {
        rounds.push((time(effort.repeats, ours)?, time(effort.repeats, theirs)?));
    }
    let ratios = rounds.iter().map(|(ours, theirs)| ours.as_secs_f64() / theirs.as_secs_f64());
    let micros = |times: &mut dyn Iterator<Item = Duration>| median(times.map(|time| time.as_secs_f64() * 1e6));
    println!(
        "{title:28} allocations {:5} and {:5}   microseconds {:7.2} and {:7.2}   times {:.3}",
        counts.0,
        counts.1,
        micros(&mut rounds.iter().map(|(ours, _)| *ours)),
        micros(&mut rounds.iter().map(|(_, theirs)| *theirs)),
        median(ratios),
    );
    Ok(())
}

fn time(repeats: u32, work: &mut dyn FnMut() -> Result<(), Failure>) -> Result<Duration, Failure> {
    let start = Instant::now();
    for _ in 0..repeats {
        work()?;
    }
    Ok(start.elapsed() / repeats)
}

fn median(values: impl Iterator<Item = f64>) -> f64 {
    let mut values: Vec<f64> = values.collect();
    values.sort_by(f64::total_cmp);
    values.get(values.len() / 2).copied().unwrap_or_default()
}
