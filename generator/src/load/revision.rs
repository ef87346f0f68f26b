//! Specs from a revision: its objects are read through git, and nothing is checked out.

use std::io::{self, Write};
use std::path::Path;
use std::process::{Command, Output, Stdio};

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

/// Reads the specs of a revision, in `folder` below the current folder of `repository`.
pub(crate) fn read(repository: &Path, name: &str, folder: &str) -> Result<Revision, RevisionError> {
    let git = Git { repository };
    let commit = git.commit(name)?;
    let mut sources = Vec::new();
    let (mut diagnostics, mut unreadable) = (Diagnostics::default(), Vec::new());
    let entries = git.entries(name, &commit, folder)?;
    let (blobs, others): (Vec<Entry>, Vec<Entry>) = entries.into_iter().partition(|entry| entry.is_file);
    let mut refuse = |path: String, what: String| {
        let help = "mend that revision, or compare with another one";
        diagnostics.push(Diagnostic::about(Finding::Read, path.clone(), what).help(help));
        unreadable.push(path);
    };
    for entry in others {
        refuse(entry.path, "in a revision, links are not followed".to_owned());
    }
    for (entry, bytes) in git.contents(blobs)? {
        if bytes.len() as u64 > LARGEST {
            refuse(entry.path, format!("this file has {} bytes; a spec has at most {LARGEST}", bytes.len()));
            continue;
        }
        match String::from_utf8(bytes) {
            Ok(text) => sources.push(Source { path: entry.path, text }),
            Err(_) => refuse(entry.path, "this file is not UTF-8".to_owned()),
        }
    }
    Ok(Revision { commit, sources: Sources::new(sources), diagnostics, unreadable })
}

/// A file of a revision.
struct Entry {
    /// The path below the folder of the specs.
    path: String,
    object: String,
    /// Whether it is a file, and no link.
    is_file: bool,
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
    fn entries(&self, name: &str, commit: &str, folder: &str) -> Result<Vec<Entry>, RevisionError> {
        // Paths are those below the current folder.
        let listed = self.run(&["ls-tree", "-r", "-z", commit, "--", folder])?;
        if !listed.status.success() {
            return Err(RevisionError::Failed { command: "ls-tree", said: said(&listed) });
        }
        let mut entries = Vec::new();
        for line in listed.stdout.split(|byte| *byte == 0).filter(|line| !line.is_empty()) {
            // What is not UTF-8 is called like no spec.
            let Ok(line) = std::str::from_utf8(line) else { continue };
            let Some((about, path)) = line.split_once('\t') else { continue };
            let mut about = about.split(' ');
            let (Some(mode), Some(_), Some(object)) = (about.next(), about.next(), about.next()) else { continue };
            if mode == "160000" && path == folder {
                return Err(RevisionError::Submodule(name.to_owned(), folder.to_owned()));
            }
            let Some(path) = path.strip_prefix(folder).and_then(|path| path.strip_prefix('/')) else { continue };
            if is_looked_at(path) && is_read(path) {
                let (path, object) = (path.to_owned(), object.to_owned());
                entries.push(Entry { path, object, is_file: mode.starts_with("100") });
            }
        }
        Ok(entries)
    }

    /// The contents of files, in one run.
    fn contents(&self, entries: Vec<Entry>) -> Result<Vec<(Entry, Vec<u8>)>, RevisionError> {
        if entries.is_empty() {
            return Ok(Vec::new());
        }
        let failed = |said: String| RevisionError::Failed { command: "cat-file", said };
        let mut command = Command::new("git");
        command.arg("-C").arg(self.repository).args(["cat-file", "--batch"]);
        command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::null());
        let mut process = command.spawn().map_err(RevisionError::NoGit)?;
        let asked: String = entries.iter().map(|entry| format!("{}\n", entry.object)).collect();
        let input = process.stdin.take();
        // It answers while it is asked: neither may wait for the other.
        let asking = std::thread::spawn(move || input.map_or(Ok(()), |mut input| input.write_all(asked.as_bytes())));
        let output = process.wait_with_output().map_err(|error| failed(error.to_string()))?;
        // Where it could not be asked to the end, its answer is too short.
        let _ = asking.join();
        let mut rest = output.stdout.as_slice();
        let mut found = Vec::with_capacity(entries.len());
        for entry in entries {
            let (bytes, after) = object(rest).ok_or_else(|| {
                failed(format!("it does not give the contents of {}; part of the repository is missing", entry.path))
            })?;
            rest = after;
            found.push((entry, bytes.to_vec()));
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
    let size: usize = std::str::from_utf8(&answer[..line]).ok()?.rsplit(' ').next()?.parse().ok()?;
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
