//! Revisions of a repository: read from its objects, whatever is checked out.

use std::fs;
use std::path::Path;
use std::process::Command;

use aliyun_api_generator::RevisionError;
use aliyun_api_generator::review::{Change, Review, ReviewError, sides};
use tempfile::TempDir;

use super::common::{CREATE_NET, Specs};
use super::{TODAY, kinds};

fn git(folder: &Path, arguments: &[&str]) -> String {
    let output = Command::new("git")
        .arg("-C")
        .arg(folder)
        .args(["-c", "user.name=A", "-c", "user.email=a@example.com", "-c", "init.defaultBranch=main"])
        .args(["-c", "protocol.file.allow=always", "-c", "commit.gpgsign=false"])
        .args(arguments)
        .output()
        .expect("git runs");
    assert!(output.status.success(), "git {arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8_lossy(&output.stdout).trim().to_owned()
}

fn write(root: &Path, specs: &Specs) {
    let _ = fs::remove_dir_all(root.join("specs"));
    for file in specs.files() {
        let path = root.join("specs").join(&file.path);
        fs::create_dir_all(path.parent().expect("a file has a folder")).expect("a folder is made");
        fs::write(path, &file.text).expect("a file is written");
    }
}

fn commit(root: &Path, specs: &Specs) -> String {
    write(root, specs);
    git(root, &["add", "--all"]);
    git(root, &["commit", "--quiet", "--allow-empty", "--message", "a"]);
    git(root, &["rev-parse", "HEAD"])
}

/// A repository with nothing in it.
fn repository() -> TempDir {
    let root = TempDir::new().expect("a folder is made");
    git(root.path(), &["init", "--quiet"]);
    root
}

fn changed() -> Specs {
    Specs::good().edit(CREATE_NET, "    encoding: repeat", "    encoding: json")
}

fn compared(root: &Path, base: &str, head: &str) -> Result<Review, ReviewError> {
    let (old, new) = sides(root, base, Some(head), "specs")?;
    Ok(Review::new(&old, &new, TODAY, "0.3.1"))
}

#[test]
fn two_revisions_are_compared_without_a_checkout() {
    let root = repository();
    let first = commit(root.path(), &Specs::good());
    commit(root.path(), &changed());
    let review = compared(root.path(), "HEAD~1", "HEAD").expect("both are there");
    assert_eq!(kinds(&review), [Change::ParamEncodingChanged]);
    assert_eq!(review.names[0], format!("HEAD~1 ({})", &first[..12]));
    // The working tree, with a file that git does not know.
    write(root.path(), &changed().edit(CREATE_NET, "range: 1..100", "range: 1..50"));
    let (base, head) = sides(root.path(), "main", None, "specs").expect("both are there");
    assert_eq!(kinds(&Review::new(&base, &head, TODAY, "0.3.1")), [Change::ConstraintTightened]);
    // Nothing was checked out, and nothing else written.
    assert_eq!(git(root.path(), &["status", "--short"]), "M specs/net/net/CreateNet.yaml");
    // A bare clone has the same objects.
    let bare = TempDir::new().expect("a folder is made");
    git(bare.path(), &["clone", "--quiet", "--bare", &root.path().display().to_string(), "."]);
    assert_eq!(
        kinds(&compared(bare.path(), "main~1", "main").expect("both are there")),
        [Change::ParamEncodingChanged]
    );
}

#[test]
fn what_was_not_read_makes_no_mistakes() {
    let root = repository();
    // The allowance is for a passage of an action, and no action is read where nothing changed.
    let allowed = "widget:\n  use: thing\n  because: Nobody knows what it is.\n  allow:\n    - { text: Makes a widget, reason: It is the name of one. }\n";
    let specs = Specs::good().edit(CREATE_NET, "summary: ", "summary: Makes a widget. ").with("terms.yaml", allowed);
    commit(root.path(), &specs);
    let review = compared(root.path(), "HEAD", "HEAD").expect("both are there");
    assert!(review.is_settled() && review.notes.is_empty(), "{:?}", review.notes);
    // Where all is read, a mistake is said.
    let unused = specs.edit(CREATE_NET, "a widget", "a thing").edit(CREATE_NET, "range: 1..100", "range: 1..50");
    commit(root.path(), &unused);
    let review = compared(root.path(), "HEAD~1", "HEAD").expect("both are there");
    let [note] = review.notes.as_slice() else { panic!("{:?}", review.notes) };
    assert!(note.ends_with("has 1 mistake, which `cargo xtask check` shows"), "{note}");
}

#[test]
fn a_moved_spec_is_no_other_action() {
    let root = repository();
    let two = |specs: Specs| specs.edit("net/service.yaml", "groups:\n", "groups:\n  old: { title: Old, doc: Old. }\n");
    let text = Specs::good().text(CREATE_NET);
    commit(root.path(), &Specs::good());
    commit(root.path(), &two(Specs::good()).without(CREATE_NET).with("net/old/CreateNet.yaml", text));
    let review = compared(root.path(), "HEAD~1", "HEAD").expect("both are there");
    assert!(kinds(&review).contains(&Change::ActionMoved) && !kinds(&review).contains(&Change::ActionRemoved));
}

#[test]
fn a_base_without_specs_makes_all_of_it_new() {
    let root = repository();
    fs::write(root.path().join("README.md"), "a").expect("a file is written");
    git(root.path(), &["add", "--all"]);
    git(root.path(), &["commit", "--quiet", "--message", "a"]);
    commit(root.path(), &Specs::good());
    let review = compared(root.path(), "HEAD~1", "HEAD").expect("both are there");
    assert!(review.is_settled() && kinds(&review).contains(&Change::ServiceAdded), "{:?}", kinds(&review));
    assert!(review.notes[0].ends_with("has no specs"), "{:?}", review.notes);
}

#[test]
fn an_older_format_is_read_under_the_names_of_today() {
    let root = repository();
    let new = Specs::good().edit(CREATE_NET, "  Name: { type: string,", "  Name: { type: string, aliases: [name],");
    let old = new.clone().edit(CREATE_NET, "aliases: [name]", "also: [name]").edit(
        "net/resources.yaml",
        "  not_found_error: ",
        "  missing: ",
    );
    commit(root.path(), &old);
    commit(root.path(), &new);
    let review = compared(root.path(), "HEAD~1", "HEAD").expect("both are there");
    assert!(review.items.is_empty(), "{:?}", review.items);
    assert!(review.notes[0].contains("has an older format: 2 keys"), "{:?}", review.notes);
}

#[test]
fn what_the_base_breaks_is_not_compared_and_what_the_head_breaks_is_an_error() {
    let root = repository();
    let broken = changed().edit(CREATE_NET, "kind: write", "kind: [write");
    commit(root.path(), &broken);
    commit(root.path(), &Specs::good());
    let review = compared(root.path(), "HEAD~1", "HEAD").expect("both are there");
    assert_eq!(kinds(&review), [Change::NotCompared]);
    let place = review.items[0].old_place.as_ref().expect("it stands somewhere");
    assert_eq!((place.file.as_str(), review.items[0].path.as_str()), (CREATE_NET, "net/CreateNet"));
    let Err(ReviewError::Broken { name, loaded }) = compared(root.path(), "HEAD", "HEAD~1") else {
        panic!("the head is broken");
    };
    assert!(name.starts_with("HEAD~1 (") && loaded.diagnostics.errors() > 0);
}

#[test]
fn what_cannot_be_read_is_said_and_why() {
    let root = repository();
    commit(root.path(), &Specs::good());
    commit(root.path(), &changed());
    let said = |root: &Path, name: &str| match compared(root, name, "HEAD") {
        Err(ReviewError::Revision(error)) => error.to_string(),
        other => panic!("{other:?}"),
    };
    assert!(said(root.path(), "no-such").starts_with("there is no revision `no-such` here: "));
    assert!(said(root.path(), "--help").starts_with("there is no revision `--help` here: "));
    let shallow = TempDir::new().expect("a folder is made");
    let from = format!("file://{}", root.path().display());
    git(shallow.path(), &["clone", "--quiet", "--depth", "1", &from, "."]);
    assert!(said(shallow.path(), "HEAD~1").contains("this clone is shallow: `git fetch --unshallow`"));
    let nowhere = TempDir::new().expect("a folder is made");
    assert!(said(nowhere.path(), "HEAD").contains("is in no git repository"), "{}", said(nowhere.path(), "HEAD"));
    // The specs of another repository.
    let outer = repository();
    git(outer.path(), &["submodule", "--quiet", "add", &from, "specs"]);
    git(outer.path(), &["commit", "--quiet", "--message", "a"]);
    let error = sides(outer.path(), "HEAD", Some("HEAD"), "specs").expect_err("it is a submodule");
    assert!(matches!(error, ReviewError::Revision(RevisionError::Submodule(..))), "{error}");
    // An object that is not there.
    let blob = git(root.path(), &["rev-parse", &format!("HEAD:specs/{CREATE_NET}")]);
    fs::remove_file(root.path().join(".git/objects").join(&blob[..2]).join(&blob[2..])).expect("it was there");
    assert!(said(root.path(), "HEAD").contains("part of the repository is missing"), "{}", said(root.path(), "HEAD"));
}
