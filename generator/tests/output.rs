//! The written outputs on a disk: what is told apart, what is written, what is left alone.

mod common;

use std::fs;
use std::path::Path;
use std::time::{Duration, SystemTime};

use aliyun_api_generator::Output;
use aliyun_api_generator::files::Files;
use aliyun_api_generator::output::{Change, Difference, compare, write};

fn output() -> Output {
    let mut files = Files::default();
    files.add("Cargo.toml", "[package]\n");
    files.add("src/lib.rs", "mod a;\n");
    files.add("src/a/mod.rs", "line\n".repeat(30));
    Output { name: "test", root: "generated/test", files }
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

fn changes(differences: &[Difference]) -> Vec<(&str, &str)> {
    let word = |change: &Change| match change {
        Change::Missing => "missing",
        Change::Stale(_) => "stale",
        Change::Orphan => "orphan",
    };
    differences.iter().map(|difference| (difference.path.as_str(), word(&difference.change))).collect()
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
    let Change::Stale(lines) = &found[1].change else { panic!("{found:?}") };
    assert_eq!(lines, "@@ -1 +1 @@\n-mod b;\n+mod a;");
    let Change::Stale(lines) = &found[0].change else { panic!("{found:?}") };
    assert_eq!(lines.lines().count(), 13);
    assert!(lines.ends_with("\n..."), "{lines}");
    update(root.path());
    assert_eq!(differences(root.path()), []);
}

#[test]
fn bytes_that_are_no_text_and_other_line_ends_are_stale() {
    let root = repository();
    update(root.path());
    fs::write(root.path().join("generated/test/src/lib.rs"), b"\xff\xfe\0").expect("a file can be written");
    put(root.path(), "generated/test/Cargo.toml", "[package]\r\n");
    assert_eq!(
        changes(&differences(root.path())),
        [("generated/test/Cargo.toml", "stale"), ("generated/test/src/lib.rs", "stale")]
    );
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
        "generated/test/book/index.html",
        "generated/test/src/.DS_Store",
        "generated/other/src/lib.rs",
        "generated/tests.rs",
        "src/lib.rs",
        "Cargo.toml",
    ];
    for path in foreign {
        put(root.path(), path, "mine");
    }
    fs::create_dir_all(root.path().join("generated/test/empty")).expect("a folder can be made");
    let before = tree(root.path());
    assert_eq!(changes(&differences(root.path())).len(), 3, "only what is missing");
    update(root.path());
    let after = tree(root.path());
    let kept: Vec<_> = before.iter().filter(|entry| after.contains(entry)).collect();
    assert_eq!(kept.len(), before.len());
}

#[cfg(unix)]
#[test]
fn links_are_not_followed() {
    let root = repository();
    let elsewhere = repository();
    put(elsewhere.path(), "mine.rs", "mine");
    update(root.path());
    std::os::unix::fs::symlink(elsewhere.path(), root.path().join("generated/test/src/link"))
        .expect("a link can be made");
    assert_eq!(differences(root.path()), []);
    assert!(elsewhere.path().join("mine.rs").exists());
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
    // A folder stands where a file should be: the same for every user, unlike a folder without rights.
    fs::remove_file(root.path().join("generated/test/src/lib.rs")).expect("a file can be removed");
    fs::create_dir_all(root.path().join("generated/test/src/lib.rs/in")).expect("a folder can be made");
    let error = compare(root.path(), &output(), &all).expect_err("a folder is no file").to_string();
    assert!(error.starts_with("could not read ") && error.contains("src/lib.rs: "), "{error}");
    let missing = |path: &str| Difference { path: format!("generated/test/{path}"), change: Change::Missing };
    let found = [missing("Cargo.toml"), missing("src/lib.rs")];
    let error = write(root.path(), &output(), &found).expect_err("a folder is no file").to_string();
    assert!(error.starts_with("could not write ") && error.contains("src/lib.rs: "), "{error}");
    assert_eq!(fs::read_to_string(root.path().join("generated/test/Cargo.toml")).ok().as_deref(), Some("[package]\n"));
    assert!(tree(root.path()).iter().all(|(name, _)| !name.contains(".gen-")), "{:?}", tree(root.path()));
    // A file stands where a folder should be.
    let root = repository();
    put(root.path(), "generated/test", "");
    let error = write(root.path(), &output(), &[missing("Cargo.toml")]).expect_err("a file is no folder").to_string();
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
