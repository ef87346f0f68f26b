//! Guides.

use super::program;
use crate::format::{self, GuideSpec, ProgramSpec, Specs};
use crate::lookup::link::{order, target};
use crate::model::{Guide, GuideLine, GuidePart, GuideWords, Program};

/// The guides in the order of their numbers.
pub(super) fn all(specs: &Specs) -> Vec<Guide> {
    order(specs).into_iter().map(|index| one(specs, &specs.guides[index])).collect()
}

fn one(specs: &Specs, guide: &GuideSpec) -> Guide {
    let ProgramSpec { stem, doc, .. } = &guide.program;
    let program = program::one(specs, &guide.program);
    let lines = |lines: &[format::Line]| lines.iter().map(|one| line(specs, one)).collect();
    Guide {
        page: stem.clone(),
        program: Program { name: format!("guide_{}", program.name), text: guide.text.clone(), ..program },
        source: guide.program.text.clone(),
        summary: doc.split("\n\n").next().unwrap_or_default().to_owned(),
        introduction: lines(&guide.introduction),
        parts: guide
            .parts
            .iter()
            .map(|part| match part {
                format::GuidePart::Prose(prose) => GuidePart::Prose(lines(prose)),
                format::GuidePart::Code(code) => GuidePart::Code(code.clone()),
            })
            .collect(),
    }
}

fn line(specs: &Specs, line: &format::Line) -> GuideLine {
    let words = match line {
        format::Line::Fenced(line) => return GuideLine::Fenced(line.clone()),
        format::Line::Words(words) => words,
    };
    let one = |words: &format::Words| match words {
        format::Words::Text(text) => GuideWords::Text(text.clone()),
        // The checker has found what leads nowhere.
        format::Words::Link { label, target: link } => match target(specs, &link.value) {
            Ok(to) => GuideWords::Link { label: label.clone(), to },
            Err(_) => GuideWords::Text(label.clone()),
        },
    };
    GuideLine::Words(words.iter().map(one).collect())
}
