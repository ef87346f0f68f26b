//! What it costs to compile the client, beside other clients, for each operation.

mod size;
mod subjects;

use anyhow::Result;

use crate::measure::process::Usage;
use crate::measure::turns::{Side, in_turns};
use crate::place::Place;
use crate::report::figure::Figure;
use crate::report::section::{Section, say};
use size::Size;
use subjects::{Mode, Subject};

/// How much is done.
#[derive(Clone, Copy, clap::Args)]
pub(crate) struct Options {
    /// How often the sides take turns
    #[arg(long, default_value_t = 3)]
    rounds: usize,
    /// Only `cargo check`, which takes the least time
    #[arg(long)]
    check_only: bool,
}

const COMMAND: &str = "cargo xtask bench compile";

/// What is told for each operation: what it is called, and how it is read.
type OfUsage = (&'static str, fn(&Usage) -> f64);
type OfSize = (&'static str, &'static str, fn(&Size) -> usize);

const PER_OPERATION: [OfUsage; 2] =
    [("time for each operation", |used| used.wall), ("processors for each operation", |used| used.cpu)];

const SIZES: [OfSize; 2] = [
    ("lines of code for each operation", "lines", |size| size.lines),
    ("derived implementations for each operation", "derives", |size| size.derives),
];

pub(crate) fn run(place: &Place, options: &Options) -> Result<Section> {
    let mut section = Section::new("Compiling the client");
    let log = place.bench()?.join("said.txt");
    let modes: &[Mode] = if options.check_only { &[Mode::Check] } else { &[Mode::Check, Mode::Dev, Mode::Release] };
    let mut subjects = subjects::ours(place)?;
    let whole = subjects.len();
    for (name, other) in subjects::others(place) {
        subjects.extend(section.attempt(name, other));
    }
    for &mode in modes {
        // What does not compile is left out before anything is measured.
        let mut good = Vec::new();
        for subject in &subjects {
            say(format!("compiling what {} stands on, {} …", subject.name, mode.name()));
            let built = subject.prepare(mode, &log);
            good.extend(section.attempt(&format!("{}, {}", subject.name, mode.name()), built).map(|()| subject));
        }
        measure(&good, mode, options.rounds, &log, &mut section)?;
    }
    if options.check_only {
        section.left_out.push("dev and release: left out, as asked".to_owned());
    }
    sizes(&subjects, whole, &mut section)?;
    Ok(section)
}

/// Compiles the crates in turns.
fn measure(
    subjects: &[&Subject],
    mode: Mode,
    rounds: usize,
    log: &std::path::Path,
    section: &mut Section,
) -> Result<()> {
    say(format!("compiling clients, {} …", mode.name()));
    let side = |subject: &&'_ Subject| {
        let subject: Subject = (*subject).clone();
        Side::new(subject.name.clone(), move || subject.compile(mode, log))
    };
    let mut sides: Vec<Side<'_, Usage>> = subjects.iter().map(side).collect();
    let turns = in_turns(rounds, false, &mut sides)?;
    let values = |of: usize, value: &dyn Fn(&Usage) -> f64| -> Vec<f64> {
        turns.get(of).map(|turns| turns.iter().map(value).collect()).unwrap_or_default()
    };
    let mut figures = Vec::new();
    for (number, subject) in subjects.iter().enumerate().filter(|(_, subject)| subject.is_ours) {
        let name = format!("{}, {} operations", subject.name, subject.operations);
        figures.push(Figure::new(format!("{name}: time"), "s", &values(number, &|used| used.wall)));
        figures.push(Figure::new(format!("{name}: memory at most"), "MB", &values(number, &|used| used.peak)));
    }
    for (name, of) in PER_OPERATION {
        let each = |number: usize| {
            let operations = subjects.get(number).map_or(1, |subject| subject.operations).max(1) as f64;
            values(number, &|used| of(used) * 1_000.0 / operations)
        };
        // The first is ours with everything.
        let ours = each(0);
        let theirs = subjects.iter().enumerate().filter(|(_, subject)| !subject.is_ours);
        let figure = Figure::new(name, "ms", &ours);
        figures
            .push(theirs.fold(figure, |figure, (number, subject)| figure.beside(&subject.name, &ours, &each(number))));
    }
    let how = format!(
        "`cargo {}` of the one crate that has the operations, with what it stands on compiled before. Ours beside others is the client with all features.",
        mode.arguments().join(" ")
    );
    section.group(&format!("Compiling: {}", mode.name()), COMMAND, &how, figures);
    Ok(())
}

/// How much code there is, and how much of it is derived.
fn sizes(subjects: &[Subject], ours: usize, section: &mut Section) -> Result<()> {
    let sizes = subjects.iter().map(|subject| Size::of(&subject.sources)).collect::<Result<Vec<Size>>>()?;
    let Some((first, whole)) = subjects.first().zip(sizes.first()) else { return Ok(()) };
    let mut figures = Vec::new();
    for (name, unit, of) in SIZES {
        let each = |size: &Size, subject: &Subject| of(size) as f64 / subject.operations.max(1) as f64;
        let mine = [each(whole, first)];
        let others = subjects.iter().zip(&sizes).skip(ours);
        figures.push(others.fold(Figure::new(name, unit, &mine), |figure, (subject, size)| {
            figure.beside(&subject.name, &mine, &[each(size, subject)])
        }));
    }
    let how = "Lines that are neither empty nor a comment, and the traits in `derive(..)`, in the sources of the crates above.";
    section.group("Size of the code", COMMAND, how, figures);
    Ok(())
}
