//! The written outputs on a disk: what is told apart, what is written, what is left alone.

#[path = "../common/mod.rs"]
mod common;
mod left;

use std::collections::BTreeSet;
use std::error::Error;
use std::fs;
use std::path::Path;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, SystemTime};

use aliyun_api_generator::files::Files;
use aliyun_api_generator::output::{Access, Change, Difference, OutputError, compare, difference, lock, write};
use aliyun_api_generator::{Output, emit};
use common::{corpus, model, repository_specs};

fn output() -> Output {
    let mut files = Files::default();
    files.add("Cargo.toml", "[package]\n");
    files.add("src/lib.rs", "mod a;\n");
    files.add("src/a/mod.rs", "line\n".repeat(30));
    Output { name: "test", root: "generated/test", foreign: &["target", "Cargo.lock"], files }
}

fn all(_: &str) -> bool {
    true
}

fn repository() -> tempfile::TempDir {
    tempfile::tempdir().expect("a temporary folder can be had")
}

fn put(root: &Path, path: &str, text: &str) {
    let path = root.join(path);
    fs::create_dir_all(path.parent().expect("a file has a folder")).expect("a folder can be made");
    fs::write(path, text).expect("a file can be written");
}

fn differences(root: &Path) -> Vec<Difference> {
    compare(root, &output(), &all).expect("the folder can be compared")
}

/// Compares and writes.
fn update(root: &Path) {
    write(root, &output(), &differences(root)).expect("the output can be written");
}

/// An error with its causes, as the command line shows it.
fn chain(error: &OutputError) -> String {
    let mut text = error.to_string();
    let mut cause = error.source();
    while let Some(error) = cause {
        text.push_str(&format!(": {error}"));
        cause = error.source();
    }
    text
}

/// What comparing says of a folder that it refuses.
#[cfg(unix)]
fn refusal(root: &Path) -> String {
    chain(&compare(root, &output(), &all).expect_err("the folder is refused"))
}

fn changes(differences: &[Difference]) -> Vec<(&str, &str)> {
    let word = |change: &Change| match change {
        Change::Missing => "missing",
        Change::Stale => "stale",
        Change::Orphan => "orphan",
    };
    differences.iter().map(|difference| (difference.path.as_str(), word(&difference.change))).collect()
}

/// The first lines of a difference.
fn first_lines(root: &Path, found: &Difference) -> String {
    let output = output();
    let text = output.get(&found.path).expect("the output has the file");
    difference(root, &found.path, text).expect("the file can be read")
}

/// Every file below a folder, with its text.
fn tree(root: &Path) -> Vec<(String, String)> {
    let mut out = Vec::new();
    let mut folders = vec![root.to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).expect("the folder can be listed") {
            let path = entry.expect("the folder can be listed").path();
            let name = path.strip_prefix(root).expect("it is below the root").display().to_string();
            if path.is_dir() {
                out.push((format!("{name}/"), String::new()));
                folders.push(path);
            } else {
                out.push((name, fs::read_to_string(path).expect("a file can be read")));
            }
        }
    }
    out.sort();
    out
}

#[test]
fn what_is_missing_is_written_and_then_fresh() {
    let root = repository();
    let found = differences(root.path());
    let missing = [
        ("generated/test/Cargo.toml", "missing"),
        ("generated/test/src/a/mod.rs", "missing"),
        ("generated/test/src/lib.rs", "missing"),
    ];
    assert_eq!(changes(&found), missing);
    update(root.path());
    assert_eq!(differences(root.path()), []);
    for (path, text) in output().files.iter() {
        assert_eq!(fs::read_to_string(root.path().join("generated/test").join(path)).ok().as_deref(), Some(text));
    }
}

#[test]
fn a_stale_file_shows_the_first_lines_of_the_difference() {
    let root = repository();
    update(root.path());
    put(root.path(), "generated/test/src/lib.rs", "mod b;\n");
    put(root.path(), "generated/test/src/a/mod.rs", &"other\n".repeat(30));
    let found = differences(root.path());
    assert_eq!(changes(&found), [("generated/test/src/a/mod.rs", "stale"), ("generated/test/src/lib.rs", "stale")]);
    let lines = first_lines(root.path(), &found[1]);
    assert_eq!(lines, "@@ -1 +1 @@\n-mod b;\n+mod a;");
    let lines = first_lines(root.path(), &found[0]);
    assert_eq!(lines.lines().count(), 13);
    assert!(lines.ends_with("\n..."), "{lines}");
    update(root.path());
    assert_eq!(differences(root.path()), []);
}

#[test]
fn bytes_that_are_no_text_are_stale() {
    let root = repository();
    update(root.path());
    fs::write(root.path().join("generated/test/src/lib.rs"), b"\xff\xfe\0").expect("a file can be written");
    put(root.path(), "generated/test/Cargo.toml", "[package]\r");
    assert_eq!(
        changes(&differences(root.path())),
        [("generated/test/Cargo.toml", "stale"), ("generated/test/src/lib.rs", "stale")]
    );
}

#[test]
fn a_checkout_with_other_line_ends_is_fresh_and_what_is_written_has_ours() {
    let root = repository();
    update(root.path());
    for (path, text) in output().iter() {
        put(root.path(), &path, &text.replace('\n', "\r\n"));
    }
    assert_eq!(differences(root.path()), []);
    put(root.path(), "generated/test/src/lib.rs", "mod b;\r\n");
    let found = differences(root.path());
    assert_eq!(changes(&found), [("generated/test/src/lib.rs", "stale")]);
    let lines = first_lines(root.path(), &found[0]);
    assert_eq!(lines, "@@ -1 +1 @@\n-mod b;\n+mod a;", "the line ends are no part of the difference");
    update(root.path());
    let text = fs::read_to_string(root.path().join("generated/test/src/lib.rs")).expect("the file is there");
    assert_eq!(text, "mod a;\n");
}

#[test]
fn orphans_go_and_so_do_the_folders_they_leave_empty() {
    let root = repository();
    update(root.path());
    put(root.path(), "generated/test/src/old/deep/er/mod.rs", "");
    put(root.path(), "generated/test/src/a/old.rs", "");
    let orphans = [("generated/test/src/a/old.rs", "orphan"), ("generated/test/src/old/deep/er/mod.rs", "orphan")];
    assert_eq!(changes(&differences(root.path())), orphans);
    update(root.path());
    assert!(!root.path().join("generated/test/src/old").exists());
    assert!(root.path().join("generated/test/src/a/mod.rs").exists());
    assert_eq!(differences(root.path()), []);
}

#[test]
fn files_of_other_programs_and_other_folders_are_left_alone() {
    let root = repository();
    let foreign = [
        "generated/test/target/debug/a.rs",
        "generated/test/Cargo.lock",
        "generated/test/.git/HEAD",
        "generated/test/src/.DS_Store",
        "generated/other/src/lib.rs",
        "generated/tests.rs",
        "src/lib.rs",
        "Cargo.toml",
    ];
    for path in foreign {
        put(root.path(), path, "mine");
    }
    fs::create_dir_all(root.path().join("generated/empty")).expect("a folder can be made");
    let before = tree(root.path());
    assert_eq!(changes(&differences(root.path())).len(), 3, "only what is missing");
    update(root.path());
    let after = tree(root.path());
    let kept: Vec<_> = before.iter().filter(|entry| after.contains(entry)).collect();
    assert_eq!(kept.len(), before.len());
}

#[test]
fn names_of_other_programs_are_ours_elsewhere() {
    let root = repository();
    update(root.path());
    for path in ["book/a.rs", "src/a/book/b.rs", "src/target/c.rs", "src/Cargo.lock"] {
        put(root.path(), &format!("generated/test/{path}"), "");
    }
    let orphans = [
        ("generated/test/book/a.rs", "orphan"),
        ("generated/test/src/Cargo.lock", "orphan"),
        ("generated/test/src/a/book/b.rs", "orphan"),
        ("generated/test/src/target/c.rs", "orphan"),
    ];
    assert_eq!(changes(&differences(root.path())), orphans);
    update(root.path());
    assert!(!root.path().join("generated/test/book").exists());
    assert!(!root.path().join("generated/test/src/target").exists());
}

#[test]
fn each_output_names_what_other_programs_put_into_its_folder() {
    let outputs = emit(&model(repository_specs())).expect("the specs can be emitted");
    let foreign: Vec<_> = outputs.iter().map(|output| (output.root, output.foreign)).collect();
    let expected: [(&str, &[&str]); 5] = [
        ("generated/client", &["target", "Cargo.lock"]),
        ("generated/mock-server", &["target", "Cargo.lock"]),
        ("generated/docs", &[]),
        ("generated/openapi", &[]),
        ("specs/schema", &[]),
    ];
    assert_eq!(foreign, expected);
}

#[test]
fn empty_folders_are_orphans_and_go() {
    let root = repository();
    let folder = |path: &str| {
        fs::create_dir_all(root.path().join("generated/test").join(path)).expect("a folder can be made");
    };
    folder("old/deep/er");
    assert_eq!(differences(root.path()).len(), 4, "a folder in an empty output");
    update(root.path());
    assert_eq!(differences(root.path()), []);
    folder("src/a/old/deep");
    folder("src/a/old/other");
    folder("new");
    folder("target/empty");
    let orphans = [("generated/test/new/", "orphan"), ("generated/test/src/a/old/", "orphan")];
    assert_eq!(changes(&differences(root.path())), orphans);
    update(root.path());
    assert!(!root.path().join("generated/test/src/a/old").exists());
    assert!(root.path().join("generated/test/target/empty").exists());
    // One that a file is about to fill is none.
    fs::remove_file(root.path().join("generated/test/src/a/mod.rs")).expect("a file can be removed");
    assert_eq!(changes(&differences(root.path())), [("generated/test/src/a/mod.rs", "missing")]);
}

#[test]
fn a_file_and_a_folder_take_each_others_place() {
    let root = repository();
    put(root.path(), "generated/test/src/a", "a file where a folder will be");
    put(root.path(), "generated/test/src/lib.rs/old.rs", "a folder where a file will be");
    let expected = [
        ("generated/test/Cargo.toml", "missing"),
        ("generated/test/src/a", "orphan"),
        ("generated/test/src/a/mod.rs", "missing"),
        ("generated/test/src/lib.rs", "missing"),
        ("generated/test/src/lib.rs/old.rs", "orphan"),
    ];
    assert_eq!(changes(&differences(root.path())), expected);
    update(root.path());
    assert_eq!(differences(root.path()), []);
}

#[cfg(unix)]
#[test]
fn links_are_refused_wherever_they_stand() {
    use std::os::unix::fs::symlink;
    let elsewhere = repository();
    put(elsewhere.path(), "mine.rs", "mine");
    put(elsewhere.path(), "test/src/lib.rs", "mine");
    let before = tree(elsewhere.path());
    let places = [
        ("generated", "the folder of all outputs"),
        ("generated/test", "the folder of the output"),
        ("generated/test/src/link", "a folder that is not ours"),
        ("generated/test/src/a", "a folder of ours"),
        ("generated/test/src/lib.rs", "a file of ours"),
    ];
    for (link, what) in places {
        let root = repository();
        update(root.path());
        let path = root.path().join(link);
        if path.is_dir() {
            fs::remove_dir_all(&path).expect("a folder can be removed");
        } else if path.exists() {
            fs::remove_file(&path).expect("a file can be removed");
        }
        let target = if link.ends_with(".rs") { elsewhere.path().join("mine.rs") } else { elsewhere.path().to_owned() };
        symlink(target, &path).expect("a link can be made");
        let said = refusal(root.path());
        assert!(said.starts_with(&format!("{} is a link; ", path.display())), "{what}: {said}");
        assert!(said.contains("remove it"), "{said}");
        // Nor is it followed where nobody has compared first.
        let all: Vec<_> = output().iter().map(|(path, _)| Difference { path, change: Change::Missing }).collect();
        let below = link == "generated/test/src/link";
        assert_eq!(write(root.path(), &output(), &all).is_ok(), below, "{what}");
        let orphan = Difference { path: format!("{link}/mine.rs"), change: Change::Orphan };
        assert!(write(root.path(), &output(), &[orphan]).is_err(), "{what}");
        assert_eq!(tree(elsewhere.path()), before, "{what}");
        // The folder of another program may be anywhere.
        let root = repository();
        update(root.path());
        symlink(elsewhere.path(), root.path().join("generated/test/target")).expect("a link can be made");
        assert_eq!(differences(root.path()), []);
    }
}

#[cfg(unix)]
#[test]
fn what_is_neither_a_file_nor_a_folder_is_refused() {
    use std::ffi::OsStr;
    use std::os::unix::ffi::OsStrExt;
    let root = repository();
    let folder = root.path().join("generated/test");
    fs::create_dir_all(&folder).expect("a folder can be made");
    let socket = folder.join("Cargo.toml");
    drop(std::os::unix::net::UnixListener::bind(&socket).expect("a socket can be had"));
    let said = refusal(root.path());
    assert!(said.starts_with(&format!("{} is neither a file nor a folder", socket.display())), "{said}");
    fs::remove_file(socket).expect("a socket can be removed");
    // Not every disk takes such a name.
    if fs::write(folder.join(OsStr::from_bytes(b"caf\xe9")), "").is_ok() {
        let said = refusal(root.path());
        assert!(said.contains(" has a name that is not UTF-8"), "{said}");
    }
}

#[test]
fn a_second_run_touches_nothing() {
    let root = repository();
    update(root.path());
    let old = SystemTime::now() - Duration::from_secs(3600);
    let paths: Vec<_> = output().files.iter().map(|(path, _)| root.path().join("generated/test").join(path)).collect();
    for path in &paths {
        fs::File::options().write(true).open(path).and_then(|file| file.set_modified(old)).expect("a time can be set");
    }
    put(root.path(), "generated/test/src/lib.rs", "mod b;\n");
    update(root.path());
    let touched: Vec<bool> = paths
        .iter()
        .map(|path| fs::metadata(path).and_then(|found| found.modified()).expect("a file has a time") != old)
        .collect();
    assert_eq!(touched, [false, false, true], "Cargo.toml, src/a/mod.rs, src/lib.rs");
}

#[test]
fn only_what_is_asked_for_is_compared() {
    let root = repository();
    put(root.path(), "generated/test/src/old.rs", "");
    put(root.path(), "generated/test/old.toml", "");
    let only = |path: &str| path.ends_with(".rs");
    let found = compare(root.path(), &output(), &only).expect("the folder can be compared");
    let expected = [
        ("generated/test/src/a/mod.rs", "missing"),
        ("generated/test/src/lib.rs", "missing"),
        ("generated/test/src/old.rs", "orphan"),
    ];
    assert_eq!(changes(&found), expected);
    write(root.path(), &output(), &found).expect("the output can be written");
    assert!(root.path().join("generated/test/old.toml").exists());
    assert!(!root.path().join("generated/test/Cargo.toml").exists());
    assert!(!root.path().join("generated/test/src/old.rs").exists());
}

#[cfg(unix)]
#[test]
fn files_are_readable_by_everyone_and_leave_no_traces() {
    use std::os::unix::fs::PermissionsExt;
    let root = repository();
    update(root.path());
    put(root.path(), "generated/test/src/lib.rs", "mod b;\n");
    update(root.path());
    for (path, _) in output().files.iter() {
        let found = fs::metadata(root.path().join("generated/test").join(path)).expect("the file is there");
        // The mask of the process may take rights away.
        assert_eq!(found.permissions().mode() & 0o777 & !0o044, 0o600, "{path}");
        assert_ne!(found.permissions().mode() & 0o044, 0, "{path}");
    }
    let names: Vec<String> = tree(root.path()).into_iter().map(|(name, _)| name).collect();
    assert_eq!(names.len(), 7, "{names:?}");
}

#[test]
fn what_cannot_be_written_is_said_and_the_rest_stays_whole() {
    let root = repository();
    update(root.path());
    put(root.path(), "generated/test/Cargo.toml", "old\n");
    // A folder with what is not ours stands where a file should be: the same for every user, unlike a folder without
    // rights.
    fs::remove_file(root.path().join("generated/test/src/lib.rs")).expect("a file can be removed");
    put(root.path(), "generated/test/src/lib.rs/.git", "");
    let found = differences(root.path());
    assert_eq!(changes(&found), [("generated/test/Cargo.toml", "stale"), ("generated/test/src/lib.rs", "missing")]);
    let error = write(root.path(), &output(), &found).expect_err("a folder is no file");
    let said = chain(&error);
    assert!(said.starts_with("could not write ") && said.contains("src/lib.rs: "), "{said}");
    let cause = error.source().expect("the system said why").to_string();
    assert_eq!(said.matches(&cause).count(), 1, "the cause is said once: {said}");
    assert_eq!(fs::read_to_string(root.path().join("generated/test/Cargo.toml")).ok().as_deref(), Some("[package]\n"));
    assert!(tree(root.path()).iter().all(|(name, _)| !name.contains(".gen-")), "{:?}", tree(root.path()));
    // A file stands where a folder should be.
    let root = repository();
    put(root.path(), "generated/test", "");
    let missing = Difference { path: "generated/test/Cargo.toml".to_owned(), change: Change::Missing };
    let error = write(root.path(), &output(), &[missing]).expect_err("a file is no folder").to_string();
    assert!(error.starts_with("could not write "), "{error}");
    assert_eq!(tree(root.path()).len(), 2);
}

#[cfg(unix)]
#[test]
fn a_folder_without_rights_is_said() {
    use std::os::unix::fs::PermissionsExt;
    let root = repository();
    update(root.path());
    let folder = root.path().join("generated/test/src");
    put(root.path(), "generated/test/src/lib.rs", "old\n");
    fs::set_permissions(&folder, fs::Permissions::from_mode(0o555)).expect("rights can be set");
    let found = differences(root.path());
    let result = write(root.path(), &output(), &found);
    // The administrator writes everywhere.
    let writable = fs::write(folder.join("probe"), "").is_ok();
    fs::set_permissions(&folder, fs::Permissions::from_mode(0o755)).expect("rights can be set");
    assert_eq!(result.is_ok(), writable);
    let text = fs::read_to_string(folder.join("lib.rs")).expect("the file is there");
    assert_eq!(text, if writable { "mod a;\n" } else { "old\n" });
}

#[test]
fn what_a_killed_run_leaves_goes_with_the_next() {
    let root = repository();
    update(root.path());
    put(root.path(), "generated/test/src/.gen-Ab12Cd", "mod a");
    assert_eq!(changes(&differences(root.path())), [("generated/test/src/.gen-Ab12Cd", "orphan")]);
    update(root.path());
    assert_eq!(differences(root.path()), []);
}

#[test]
fn runs_at_the_same_time_wait_for_one_another() {
    let root = repository();
    let waited = AtomicBool::new(false);
    // Two kinds of run that undo what the other did, and one that looks: each finds a whole output, or none.
    std::thread::scope(|scope| {
        for _ in 0..2 {
            scope.spawn(|| {
                for _ in 0..20 {
                    let held = lock(root.path(), Access::Write, || waited.store(true, Ordering::Relaxed));
                    let held = held.expect("the lock can be had");
                    update(root.path());
                    assert_eq!(differences(root.path()), []);
                    drop(held);
                }
            });
        }
        scope.spawn(|| {
            for _ in 0..20 {
                let held = lock(root.path(), Access::Write, || waited.store(true, Ordering::Relaxed));
                let held = held.expect("the lock can be had");
                put(root.path(), "generated/test/src/old/mod.rs", "");
                fs::remove_file(root.path().join("generated/test/Cargo.toml")).ok();
                drop(held);
            }
        });
        scope.spawn(|| {
            for _ in 0..20 {
                let held = lock(root.path(), Access::Read, || ()).expect("the lock can be had");
                let found = differences(root.path());
                assert!(found.iter().all(|difference| !difference.path.contains(".gen-")), "{found:?}");
                drop(held);
            }
        });
    });
    // Somebody who holds it is waited for.
    let held = lock(root.path(), Access::Write, || ()).expect("the lock can be had");
    waited.store(false, Ordering::Relaxed);
    std::thread::scope(|scope| {
        let other = scope.spawn(|| lock(root.path(), Access::Write, || waited.store(true, Ordering::Relaxed)).is_ok());
        while !waited.load(Ordering::Relaxed) {
            std::thread::sleep(Duration::from_millis(1));
        }
        assert!(!other.is_finished());
        drop(held);
        assert!(other.join().expect("the other ends"));
    });
}

#[test]
fn looking_makes_no_lock_and_those_who_look_do_not_wait() {
    let root = repository();
    drop(lock(root.path(), Access::Read, || ()).expect("nothing is needed to look"));
    assert_eq!(tree(root.path()), []);
    drop(lock(root.path(), Access::Write, || ()).expect("the lock can be had"));
    assert_eq!(tree(root.path()).len(), 2, "the folder and the lock");
    let never = || panic!("somebody waits");
    let one = lock(root.path(), Access::Read, never).expect("the lock can be had");
    let two = lock(root.path(), Access::Read, never).expect("the lock can be had");
    drop((one, two));
}

#[cfg(unix)]
#[test]
fn a_lock_that_is_a_link_is_refused() {
    let root = repository();
    fs::create_dir(root.path().join("generated")).expect("a folder can be made");
    let elsewhere = root.path().join("elsewhere");
    std::os::unix::fs::symlink(&elsewhere, root.path().join("generated/.gen.lock")).expect("a link can be made");
    for access in [Access::Read, Access::Write] {
        let error = lock(root.path(), access, || ()).expect_err("a link is refused");
        assert!(error.to_string().contains(" is a link; "), "{error}");
    }
    assert!(!elsewhere.exists());
}

#[test]
fn every_file_that_is_emitted_fits_every_file_system() {
    const DEVICES: [&str; 4] = ["aux", "con", "nul", "prn"];
    let corpus = corpus().into_iter().map(|(_, loaded)| loaded);
    for loaded in corpus.chain([repository_specs()]) {
        for output in emit(&model(loaded)).expect("the specs can be emitted") {
            let mut folders = BTreeSet::new();
            let mut files = BTreeSet::new();
            for (path, text) in output.iter() {
                assert!(!text.contains('\r'), "{path}");
                assert!(files.insert(path.to_ascii_lowercase()), "{path} has a twin");
                let parts: Vec<&str> = path.split('/').collect();
                (1..parts.len()).for_each(|end| _ = folders.insert(parts[..end].join("/")));
                for part in parts {
                    assert!(part.len() <= 255 && !part.ends_with(['.', ' ']), "{path}");
                    let good = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | '_');
                    assert!(part.chars().all(good), "{path}");
                    let stem = part.split('.').next().unwrap_or_default().to_ascii_lowercase();
                    let port = stem.len() == 4 && (stem.starts_with("com") || stem.starts_with("lpt"));
                    let numbered = port && stem.ends_with(|c: char| c.is_ascii_digit());
                    assert!(!DEVICES.contains(&stem.as_str()) && !numbered, "{path}");
                }
            }
            let lower: BTreeSet<String> = folders.iter().map(|folder| folder.to_ascii_lowercase()).collect();
            assert_eq!(lower.len(), folders.len(), "two folders differ in capitals");
            assert!(lower.is_disjoint(&files), "a folder and a file have one name");
        }
    }
}
