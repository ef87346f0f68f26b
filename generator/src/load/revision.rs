//! Specs from a revision: its objects are read through git, and nothing is checked out.

use std::collections::{BTreeMap, HashMap};
use std::io::{self, Write};
use std::path::Path;
use std::process::{Command, Output, Stdio};

use rayon::prelude::*;

use super::place::{LARGEST, is_passed_over, is_read};
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::findings::Finding;
use crate::source::{Source, Sources};

/// Why the specs of a revision cannot be read.
#[derive(Debug, thiserror::Error)]
pub enum RevisionError {
    /// The program `git` could not be started.
    #[error("git could not be started: {0}; revisions are read through it")]
    NoGit(io::Error),
    /// The folder is in no repository.
    #[error("{0} is in no git repository: {1}")]
    NoRepository(String, String),
    /// The repository knows no such commit.
    #[error("there is no revision `{name}` here: {said}{hint}")]
    Unknown {
        /// What was asked for.
        name: String,
        /// What git says.
        said: String,
        /// What to do.
        hint: &'static str,
    },
    /// The folder of the specs belongs to another repository.
    #[error("in `{0}`, the folder {1} is a submodule: run the comparison in the repository that it belongs to")]
    Submodule(String, String),
    /// git failed, or said what nobody expects.
    #[error("git {command} failed: {said}")]
    Failed {
        /// The command.
        command: &'static str,
        /// What it says.
        said: String,
    },
}

/// What a revision holds.
#[derive(Debug)]
pub(crate) struct Revision {
    /// The id of the commit.
    pub(crate) commit: String,
    /// The texts.
    pub(crate) sources: Sources,
    /// What could not be read.
    pub(crate) diagnostics: Diagnostics,
    /// The paths of that.
    pub(crate) unreadable: Vec<String>,
}

/// Reads the specs of a revision, or of two, in `folder` below the current folder of `repository`.
///
/// Two have most files in common, each of which is asked for once.
pub(crate) fn read(
    repository: &Path,
    base: &str,
    head: Option<&str>,
    folder: &str,
) -> Result<(Revision, Option<Revision>), RevisionError> {
    let git = Git { repository };
    let (old, new) =
        rayon::join(|| git.listing(base, folder), || head.map(|head| git.listing(head, folder)).transpose());
    let (old, new) = (old?, new?);
    let files = old.files.iter().chain(new.iter().flat_map(|new| &new.files));
    let paths: BTreeMap<&str, &str> = files.map(|file| (file.object.as_str(), file.path.as_str())).collect();
    let paths: Vec<(&str, &str)> = paths.into_iter().collect();
    // Most of the time is spent on unpacking them.
    let parts = paths.par_chunks(paths.len().div_ceil(PROCESSES).max(1));
    let contents: Vec<_> = parts.map(|part| git.contents(part)).collect();
    let contents = contents.into_iter().collect::<Result<Vec<_>, RevisionError>>()?;
    let objects = paths.iter().map(|(object, _)| *object).zip(contents.into_iter().flatten()).collect();
    Ok((revision(&old, &objects), new.as_ref().map(|new| revision(new, &objects))))
}

/// So many processes give the contents of files.
const PROCESSES: usize = 2;

/// What a listing holds.
fn revision(listing: &Listing, objects: &HashMap<&str, Vec<u8>>) -> Revision {
    let Listing { commit, files, links } = listing;
    let mut sources = Vec::new();
    let (mut diagnostics, mut unreadable) = (Diagnostics::default(), Vec::new());
    let mut refuse = |path: String, what: String| {
        let help = "mend that revision, or compare with another one";
        diagnostics.push(Diagnostic::about(Finding::Read, path.clone(), what).help(help));
        unreadable.push(path);
    };
    for path in links {
        refuse(path.clone(), "in a revision, links are not followed".to_owned());
    }
    for File { path, object } in files {
        let bytes = objects.get(object.as_str()).map_or(&[][..], Vec::as_slice);
        if bytes.len() as u64 > LARGEST {
            refuse(path.clone(), format!("this file has {} bytes; a spec has at most {LARGEST}", bytes.len()));
            continue;
        }
        match str::from_utf8(bytes) {
            Ok(text) => sources.push(Source { path: path.clone(), text: text.to_owned() }),
            Err(_) => refuse(path.clone(), "this file is not UTF-8".to_owned()),
        }
    }
    Revision { commit: commit.clone(), sources: Sources::new(sources), diagnostics, unreadable }
}

/// What is read of a revision.
struct Listing {
    /// The id of the commit.
    commit: String,
    files: Vec<File>,
    /// The paths of what is no file.
    links: Vec<String>,
}

/// A file of a revision.
struct File {
    /// The path below the folder of the specs.
    path: String,
    object: String,
}

struct Git<'a> {
    repository: &'a Path,
}

impl Git<'_> {
    fn run(&self, arguments: &[&str]) -> Result<Output, RevisionError> {
        let mut command = Command::new("git");
        command.arg("-C").arg(self.repository).args(arguments).stdin(Stdio::null());
        command.env("LC_ALL", "C").output().map_err(RevisionError::NoGit)
    }

    /// The id of the commit that a name stands for.
    fn commit(&self, name: &str) -> Result<String, RevisionError> {
        let wanted = format!("{name}^{{commit}}");
        let found = self.run(&["rev-parse", "--verify", "--end-of-options", &wanted])?;
        if found.status.success() {
            return Ok(text(&found.stdout));
        }
        let inside = self.run(&["rev-parse", "--git-dir"])?;
        if !inside.status.success() {
            return Err(RevisionError::NoRepository(self.repository.display().to_string(), said(&inside)));
        }
        let shallow = self.run(&["rev-parse", "--is-shallow-repository"]).is_ok_and(|out| text(&out.stdout) == "true");
        let hint = match shallow {
            true => "; this clone is shallow: `git fetch --unshallow`, or `fetch-depth: 0` where it is made",
            false => "; `git fetch` brings what others have",
        };
        Err(RevisionError::Unknown { name: name.to_owned(), said: said(&found), hint })
    }

    /// What is read of the folder.
    fn listing(&self, name: &str, folder: &str) -> Result<Listing, RevisionError> {
        let commit = self.commit(name)?;
        // Paths are those below the current folder.
        let listed = self.run(&["ls-tree", "-r", "-z", &commit, "--", folder])?;
        if !listed.status.success() {
            return Err(RevisionError::Failed { command: "ls-tree", said: said(&listed) });
        }
        let (mut files, mut links) = (Vec::new(), Vec::new());
        for line in listed.stdout.split(|byte| *byte == 0).filter(|line| !line.is_empty()) {
            // What is not UTF-8 is called like no spec.
            let Ok(line) = str::from_utf8(line) else { continue };
            let Some((about, path)) = line.split_once('\t') else { continue };
            let mut about = about.split(' ');
            let (Some(mode), Some(_), Some(object)) = (about.next(), about.next(), about.next()) else { continue };
            if mode == "160000" && path == folder {
                return Err(RevisionError::Submodule(name.to_owned(), folder.to_owned()));
            }
            let Some(path) = path.strip_prefix(folder).and_then(|path| path.strip_prefix('/')) else { continue };
            if !is_looked_at(path) || !is_read(path) {
                continue;
            }
            if mode.starts_with("100") {
                files.push(File { path: path.to_owned(), object: object.to_owned() });
            } else {
                links.push(path.to_owned());
            }
        }
        Ok(Listing { commit, files, links })
    }

    /// The contents of objects, each with a path that it stands at, in one run.
    fn contents(&self, objects: &[(&str, &str)]) -> Result<Vec<Vec<u8>>, RevisionError> {
        let failed = |said: String| RevisionError::Failed { command: "cat-file", said };
        let mut command = Command::new("git");
        command.arg("-C").arg(self.repository).args(["cat-file", "--batch", "--buffer"]);
        command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::null());
        let mut process = command.spawn().map_err(RevisionError::NoGit)?;
        let asked: String = objects.iter().map(|(object, _)| format!("{object}\n")).collect();
        let input = process.stdin.take();
        // It answers while it is asked: neither may wait for the other.
        let asking = std::thread::spawn(move || input.map_or(Ok(()), |mut input| input.write_all(asked.as_bytes())));
        let output = process.wait_with_output().map_err(|error| failed(error.to_string()))?;
        // Where it could not be asked to the end, its answer is too short.
        let _ = asking.join();
        let mut rest = output.stdout.as_slice();
        let mut found = Vec::with_capacity(objects.len());
        for (_, path) in objects {
            let (bytes, after) = object(rest).ok_or_else(|| {
                failed(format!("it does not give the contents of {path}; part of the repository is missing"))
            })?;
            rest = after;
            found.push(bytes.to_vec());
        }
        Ok(found)
    }
}

/// Whether no part of a path is passed over.
fn is_looked_at(path: &str) -> bool {
    let mut below = "";
    for (at, _) in path.match_indices('/').chain([(path.len(), "")]) {
        let name = path[below.len()..at].trim_start_matches('/');
        if is_passed_over(below, name) {
            return false;
        }
        below = &path[..at];
    }
    true
}

/// The first object of what `cat-file` gives, and what follows it.
fn object(answer: &[u8]) -> Option<(&[u8], &[u8])> {
    let line = answer.iter().position(|byte| *byte == b'\n')?;
    let size: usize = str::from_utf8(&answer[..line]).ok()?.rsplit(' ').next()?.parse().ok()?;
    let (start, end) = (line + 1, (line + 1).checked_add(size)?);
    Some((answer.get(start..end)?, answer.get(end + 1..)?))
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).trim().to_owned()
}

/// What a failed command says, in one line.
fn said(output: &Output) -> String {
    let said = text(&output.stderr);
    let line = said.lines().next().unwrap_or_default().trim_start_matches("fatal: ").to_owned();
    if line.is_empty() { format!("{}", output.status) } else { line }
}
