//! The two revisions of a comparison: read together, so that what is the same in both is not read at all.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use super::revision::{ReviewError, Side};
use crate::diagnostic::{Diagnostics, Place as Where};
use crate::findings::Finding;
use crate::load::{Files, Revision, read, revisions, without_old_keys};
use crate::loaded::{Loaded, compared};
use crate::source::{Source, Sources};

/// Reads the two revisions that are compared: the specs in `folder` of `repository` at `base`, and at `head`, or as they
/// stand in the working tree.
///
/// # Errors
/// There is no such revision, or a part of the specs at `head` cannot be read.
pub fn sides(repository: &Path, base: &str, head: Option<&str>, folder: &str) -> Result<(Side, Side), ReviewError> {
    let (found, tree) = rayon::join(
        || revisions(repository, base, head, folder),
        || if head.is_none() { Texts::of_folder(&repository.join(folder)) } else { Texts::default() },
    );
    let (old, new) = found?;
    let old = Texts::of_revision(old, base);
    let new = new.zip(head).map_or(tree, |(new, head)| Texts::of_revision(new, head));
    let unchanged = unchanged(&old, &new);
    // Most files are the same in both. They come first, so that their places are the same too.
    let common = common(&old.sources, &new.sources, &unchanged);
    let common_files = Files::parse(&common, 0);
    // What is compared with was checked when it was merged.
    let (old, new) = rayon::join(
        || old.read(&common, common_files.clone(), &unchanged, false),
        || new.read(&common, common_files.clone(), &unchanged, true),
    );
    let base = Side::of(old.0, &old.1, old.2).without(unchanged.clone());
    Ok((base, Side::whole(new.0, &new.1, new.2, unchanged)?))
}

/// The texts of a revision, and what is to be known of it.
#[derive(Default)]
struct Texts {
    name: String,
    sources: Sources,
    diagnostics: Diagnostics,
    unreadable: Vec<String>,
    notes: Vec<String>,
}

impl Texts {
    fn of_folder(folder: &Path) -> Self {
        let (sources, diagnostics, unreadable) = read(folder);
        Self { name: "the working tree".to_owned(), sources, diagnostics, unreadable, notes: Vec::new() }
    }

    fn of_revision(revision: Revision, name: &str) -> Self {
        let Revision { commit, sources, diagnostics, unreadable } = revision;
        let name = shown(name, &commit);
        let mut notes = Vec::new();
        if sources.iter().next().is_none() {
            notes.push(format!("{name} has no specs"));
        }
        let (sources, renamed) = without_old_keys(sources);
        if renamed > 0 {
            notes.push(format!(
                "{name} has an older format: {renamed} keys are read under the names that they have now"
            ));
        }
        Self { name, sources, diagnostics, unreadable, notes }
    }

    /// Reads the specs, of services that did not change only what others may refer to.
    fn read(
        self,
        common: &Sources,
        common_files: Files,
        unchanged: &BTreeSet<String>,
        all: bool,
    ) -> (Loaded, String, Vec<String>) {
        let Self { name, sources, diagnostics, unreadable, mut notes } = self;
        let known: BTreeSet<&str> = common.iter().map(|(_, file)| file.path.as_str()).collect();
        let files = sources.iter().map(|(_, file)| file);
        let own = files.filter(|file| !known.contains(file.path.as_str()) && !is_left_out(file, unchanged));
        let sources = common.clone().and(own.cloned().collect());
        let files = common_files.and(Files::parse(&sources, known.len()));
        let mut loaded = compared(sources, files, diagnostics, &unreadable, all);
        // Of what is not all there, nothing can be said.
        let Loaded { sources, diagnostics, .. } = &mut loaded;
        *diagnostics = std::mem::take(diagnostics).without(|found| {
            let path = match &found.place {
                Where::Text(span) => sources.get(span.file()).path.as_str(),
                Where::Path(path) => path,
            };
            unchanged.contains(path.split('/').next().unwrap_or_default())
        });
        let unknown = loaded.diagnostics.iter().filter(|found| found.kind == Finding::UnknownKey);
        let unknown: BTreeSet<String> = unknown
            .filter_map(|found| match &found.place {
                Where::Text(span) => Some(format!("`{}`", loaded.sources.text(*span))),
                Where::Path(_) => None,
            })
            .collect();
        if !unknown.is_empty() {
            let unknown = unknown.into_iter().collect::<Vec<_>>().join(", ");
            notes.push(format!("{name} has keys that no spec has any more, which are not compared: {unknown}"));
        }
        (loaded, name, notes)
    }
}

/// A revision as it was asked for, with the commit that it is.
fn shown(name: &str, commit: &str) -> String {
    let short = commit.get(..12).unwrap_or(commit);
    if commit.starts_with(name) { short.to_owned() } else { format!("{name} ({short})") }
}

/// The files that are the same in both revisions, without those that are not looked at.
fn common(old: &Sources, new: &Sources, unchanged: &BTreeSet<String>) -> Sources {
    let texts: BTreeMap<&str, &Source> = old.iter().map(|(_, file)| (file.path.as_str(), file)).collect();
    let same = new.iter().map(|(_, file)| file).filter(|file| texts.get(file.path.as_str()) == Some(file));
    Sources::new(same.filter(|file| !is_left_out(file, unchanged)).cloned().collect())
}

/// Whether a file is that of an action of a service that did not change.
fn is_left_out(file: &Source, unchanged: &BTreeSet<String>) -> bool {
    action_of(&file.path).is_some_and(|service| unchanged.contains(service))
}

/// The service of the file of an action.
fn action_of(path: &str) -> Option<&str> {
    let mut parts = path.split('/');
    let service = parts.next()?;
    (parts.count() == 2).then_some(service)
}

/// The services of which both revisions say the same, to the letter.
fn unchanged(old: &Texts, new: &Texts) -> BTreeSet<String> {
    let (before, after) = (by_service(&old.sources), by_service(&new.sources));
    let broken = |service: &str| {
        let unreadable = old.unreadable.iter().chain(&new.unreadable);
        unreadable.map(String::as_str).any(|path| path.split('/').next() == Some(service))
    };
    let same = before.into_iter().filter(|(service, files)| after.get(service) == Some(files) && !broken(service));
    same.map(|(service, _)| service.to_owned()).collect()
}

fn by_service(sources: &Sources) -> BTreeMap<&str, Vec<&Source>> {
    let mut services: BTreeMap<&str, Vec<&Source>> = BTreeMap::new();
    for (_, file) in sources.iter() {
        if let Some((service, _)) = file.path.split_once('/') {
            services.entry(service).or_default().push(file);
        }
    }
    services
}
