//! How often a piece of work asks for memory.

use stats_alloc::{INSTRUMENTED_SYSTEM, Region};

/// What goes wrong in a program that measures.
pub(crate) type Failure = Box<dyn std::error::Error + Send + Sync>;

/// How often memory is asked for, a block that grows counted each time. It is the least of several turns, since what a
/// library does now and then is no part of the work.
pub(crate) fn allocations(work: &mut dyn FnMut() -> Result<(), Failure>) -> Result<usize, Failure> {
    let mut least = usize::MAX;
    for _ in 0..20 {
        let region = Region::new(&INSTRUMENTED_SYSTEM);
        work()?;
        let change = region.change();
        least = least.min(change.allocations + change.reallocations);
    }
    Ok(least)
}
