//! Edits of the specs of a small corpus, each proved by the real thing: a program that was written before is built
//! against what is generated after, its old requests go to the new mock server, and the old answers to the new client.
//!
//! What does not compile any more, is answered otherwise, is sent otherwise or is read otherwise is never called safe,
//! and words change nothing of it. `SPEC_REPLAYS` says how many edits are tried.

#[path = "../common/mod.rs"]
mod common;

mod caller;
mod corpus_edits;

use aliyun_api_generator::review::{Item, Review, Side, Verdict};
use aliyun_api_generator::source::{Source, Sources};
use aliyun_api_generator::{Loaded, emit, from_sources};

use caller::{Caller, Outcome};
use common::edits::{EDITS, Mutated, Numbers, mutated};
use common::{corpus, model};
use corpus_edits::CORPUS_EDITS;

/// So many edits are tried where nothing else is asked for.
const USUAL: usize = 6;

/// The day of the review.
const TODAY: &str = "2027-01-31";

/// The cases of the corpus that the program is written against.
const CASES: [&str; 2] = ["behaviour", "encodings"];

/// The specs before.
fn files() -> Vec<Source> {
    let cases = corpus().into_iter().filter(|(name, _)| CASES.contains(&name.as_str()));
    cases.flat_map(|(_, loaded)| common::files(&loaded)).filter(|file| file.path.ends_with(".yaml")).collect()
}

fn loaded(files: &[Source]) -> Loaded {
    from_sources(Sources::new(files.to_vec()))
}

/// What the review says of an edit.
struct Verdicts {
    wire: Verdict,
    source: Verdict,
    kinds: Vec<&'static str>,
}

impl Verdicts {
    fn of(review: &Review) -> Self {
        let worst = |verdict: fn(&Item) -> Verdict| review.items.iter().map(verdict).max().unwrap_or(Verdict::Safe);
        let mut kinds: Vec<&str> = review.items.iter().map(|item| item.kind.id()).collect();
        kinds.dedup();
        Self { wire: worst(|item| item.wire), source: worst(|item| item.source), kinds }
    }

    fn worst(&self) -> Verdict {
        self.wire.max(self.source)
    }

    /// What is wrong with it, seen what came of the edit.
    fn wrong(&self, edit: &Mutated, outcome: &Outcome) -> Option<String> {
        let said = match outcome {
            Outcome::NotCompiled(said) if self.source == Verdict::Safe => said.clone(),
            Outcome::Differs(what) if self.worst() == Verdict::Safe => what.join("\n"),
            Outcome::NotCompiled(said) if edit.words => said.clone(),
            Outcome::Differs(what) if edit.words => what.join("\n"),
            _ if edit.words && self.worst() != Verdict::Safe => "words are more than safe".to_owned(),
            _ => return None,
        };
        Some(format!(
            "{}: wire {}, Rust {}, {:?}, and yet:\n{said}",
            edit.told,
            self.wire.word(),
            self.source.word(),
            self.kinds
        ))
    }
}

#[test]
fn each_edit_of_the_corpus_fits_it() {
    let files = files();
    for edit in CORPUS_EDITS {
        assert!(files.iter().any(|file| file.text.contains(edit.from)), "{:?} stands nowhere", edit.from);
    }
}

#[test]
fn an_old_program_proves_what_the_review_says() {
    let wanted = std::env::var("SPEC_REPLAYS").ok().and_then(|text| text.parse().ok()).unwrap_or(USUAL);
    let before = files();
    let old = Side::of(loaded(&before), "old", Vec::new());
    let caller = Caller::of(&emit(&model(loaded(&before))).expect("the corpus can be emitted"));
    let mut numbers = Numbers(20_270_131);
    let (mut tried, mut broke, mut differed, mut cautious, mut wrong) = (0, 0, 0, 0, Vec::new());
    while tried < wanted {
        let Some(edit) = mutated(&before, EDITS.iter().chain(CORPUS_EDITS), &mut numbers, |_| true) else { continue };
        let after = loaded(&edit.files);
        if after.diagnostics.errors() > 0 {
            continue;
        }
        let Some(model) = &after.model else { continue };
        let outputs = emit(model).expect("what has no mistake can be emitted");
        tried += 1;
        let verdicts = Verdicts::of(&Review::new(&old, &Side::of(after, "new", Vec::new()), TODAY, "0.3.1"));
        let outcome = caller.meets(&outputs);
        let (wire, source) = (verdicts.wire.word(), verdicts.source.word());
        println!("{tried:3} | {} | {} | wire {wire}, Rust {source} | {outcome}", edit.told, verdicts.kinds.join(" "));
        broke += usize::from(matches!(outcome, Outcome::NotCompiled(_)));
        differed += usize::from(matches!(outcome, Outcome::Differs(_)));
        cautious += usize::from(matches!(outcome, Outcome::Same) && verdicts.worst() == Verdict::Breaking);
        wrong.extend(verdicts.wrong(&edit, &outcome));
    }
    println!(
        "{tried} edits: {broke} do not compile, {differed} differ, {cautious} are called breaking and do neither, {} wrong",
        wrong.len()
    );
    assert!(wrong.is_empty(), "{}", wrong.join("\n\n"));
}
