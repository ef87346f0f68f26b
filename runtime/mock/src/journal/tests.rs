//! Files that were damaged in every way: refused, or read as they were.

use super::*;

/// Opens a file; its records, and their number.
fn open(path: &Path) -> Result<(Journal, Vec<String>), DataError> {
    let mut records = Vec::new();
    let journal = Journal::open(path, |text| {
        records.push(text.to_owned());
        Ok(())
    })?;
    Ok((journal, records))
}

/// A folder with a file of these records.
fn written(records: &[String]) -> (tempfile::TempDir, PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("data");
    let (mut journal, before) = open(&path).unwrap();
    assert_eq!((before.len(), journal.number()), (0, 0));
    records.iter().for_each(|record| journal.append(record).unwrap());
    (folder, path)
}

fn records(count: usize) -> Vec<String> {
    (0..count).map(|number| format!("[{number},\"{}\"]", "ab".repeat(number % 40))).collect()
}

#[test]
fn what_was_added_is_read_and_added_to() {
    let mut all = records(20);
    let (_folder, path) = written(&all);
    let (mut journal, read) = open(&path).unwrap();
    assert_eq!((&read, journal.number()), (&all, 20));
    journal.append("more").unwrap();
    drop(journal);
    all.push("more".to_owned());
    assert_eq!(open(&path).unwrap().1, all);
}

#[test]
fn a_file_written_anew_holds_what_it_was_given_and_goes_on() {
    let (_folder, path) = written(&records(20));
    let (mut journal, _) = open(&path).unwrap();
    journal.rewrite(&["one".to_owned(), "two".to_owned()]).unwrap();
    journal.append("three").unwrap();
    drop(journal);
    let (journal, read) = open(&path).unwrap();
    assert_eq!((read, journal.number()), (vec!["one".to_owned(), "two".to_owned(), "three".to_owned()], 23));
    // And with nothing.
    let mut journal = journal;
    journal.rewrite(&[]).unwrap();
    drop(journal);
    let (journal, read) = open(&path).unwrap();
    assert_eq!((read.len(), journal.number()), (0, 23));
}

#[test]
fn what_a_killed_process_left_beside_it_goes() {
    let (folder, path) = written(&records(3));
    fs::write(folder.path().join(".data.new"), "half of a fi").unwrap();
    let (mut journal, _) = open(&path).unwrap();
    journal.rewrite(&["one".to_owned()]).unwrap();
    drop(journal);
    assert_eq!(open(&path).unwrap().1, ["one"]);
    assert!(!folder.path().join(".data.new").exists());
}

#[test]
fn it_is_long_once_it_is_much_longer_than_what_it_holds() {
    let (_folder, path) = written(&[]);
    let (mut journal, _) = open(&path).unwrap();
    let record = "x".repeat(100_000);
    while !journal.is_long() {
        journal.append(&record).unwrap();
    }
    assert!(journal.mark.length > WORTHWHILE);
    let held = vec![record.clone(); 8];
    journal.rewrite(&held).unwrap();
    assert!(!journal.is_long());
    (0..23).for_each(|_| journal.append(&record).unwrap());
    assert!(!journal.is_long(), "four times as long is not too long");
    (0..3).for_each(|_| journal.append(&record).unwrap());
    assert!(journal.is_long());
}

#[test]
fn one_at_a_time_has_it_open() {
    let (_folder, path) = written(&records(1));
    let first = open(&path).unwrap();
    assert!(open(&path).err().unwrap().to_string().contains("another server has it open"));
    drop(first);
    assert!(open(&path).is_ok());
}

#[test]
#[cfg(unix)]
fn others_cannot_read_it() {
    use std::os::unix::fs::PermissionsExt as _;

    let (folder, path) = written(&records(3));
    open(&path).unwrap().0.rewrite(&[]).unwrap();
    for entry in fs::read_dir(folder.path()).unwrap() {
        let mode = entry.unwrap().metadata().unwrap().permissions().mode();
        assert_eq!(mode & 0o777, 0o600);
    }
}

/// Opens a file with these bytes, which must be refused and left as it is, or have these records.
fn refused_or_same(path: &Path, bytes: &[u8], expected: &[String], how: &str) -> bool {
    fs::write(path, bytes).unwrap();
    match open(path) {
        Ok((_, read)) => {
            assert_eq!(read, expected, "{how}");
            false
        }
        Err(error) => {
            assert_eq!(fs::read(path).unwrap(), bytes, "{how}: {error}");
            true
        }
    }
}

#[test]
fn a_file_that_is_cut_is_refused_wherever_it_is() {
    let all = records(12);
    let (_folder, path) = written(&all);
    let whole = fs::read(&path).unwrap();
    for length in 1..whole.len() {
        let cut = whole.get(..length).unwrap();
        assert!(refused_or_same(&path, cut, &all, "cut"), "cut to {length} of {}", whole.len());
    }
}

#[test]
fn a_bit_that_flips_anywhere_is_noticed() {
    let all = records(12);
    let (_folder, path) = written(&all);
    let whole = fs::read(&path).unwrap();
    let mut refused = 0;
    for at in 0..whole.len() {
        for bit in [0, 3, 5, 7] {
            let mut bytes = whole.clone();
            *bytes.get_mut(at).unwrap() ^= 1 << bit;
            let marks = HEAD.len()..usize::try_from(START).unwrap();
            let is_refused = refused_or_same(&path, &bytes, &all, &format!("bit {bit} of byte {at}"));
            // One of the marks is enough.
            assert_eq!(is_refused, !marks.contains(&at), "bit {bit} of byte {at}");
            refused += usize::from(is_refused);
        }
    }
    assert!(refused > 1_000);
}

#[test]
fn what_is_overwritten_is_noticed() {
    let all = records(12);
    let (_folder, path) = written(&all);
    let whole = fs::read(&path).unwrap();
    let mut chance = fastrand::Rng::with_seed(7);
    for round in 0..2_000 {
        let mut bytes = whole.clone();
        let at = chance.usize(..bytes.len());
        let end = (at + chance.usize(1..400)).min(bytes.len());
        let zeros = round % 2 == 0;
        let part = bytes.get_mut(at..end).unwrap();
        part.iter_mut().for_each(|byte| *byte = if zeros { 0 } else { chance.u8(..) });
        refused_or_same(&path, &bytes, &all, &format!("{at}..{end}, zeros: {zeros}"));
    }
}

#[test]
fn lines_that_change_places_or_are_missing_are_noticed() {
    let all = records(12);
    let (_folder, path) = written(&all);
    let whole = fs::read_to_string(&path).unwrap();
    let lines: Vec<&str> = whole.split_inclusive('\n').collect();
    for first in 3..lines.len() {
        let mut without = lines.clone();
        without.remove(first);
        assert!(refused_or_same(&path, without.concat().as_bytes(), &all, "without a line"));
        let mut twice = lines.clone();
        twice.insert(first, twice.get(first).copied().unwrap());
        assert!(refused_or_same(&path, twice.concat().as_bytes(), &all, "twice"));
        for second in first + 1..lines.len() {
            let mut swapped = lines.clone();
            swapped.swap(first, second);
            assert!(refused_or_same(&path, swapped.concat().as_bytes(), &all, "swapped"));
        }
    }
}

/// Whatever part of a record and of its mark was written when the process was killed, what was before is there, and the
/// file is added to.
#[test]
fn what_a_killed_process_leaves_is_read() {
    let mut all = records(5);
    let (_folder, path) = written(&all);
    let before = fs::read(&path).unwrap();
    open(&path).unwrap().0.append("the last one").unwrap();
    let after = fs::read(&path).unwrap();
    let mark = Mark { number: 6, length: after.len() as u64 };
    let place = usize::try_from(mark.place()).unwrap();
    for length in before.len()..=after.len() {
        for marked in if length == after.len() { 0..=MARK_LENGTH } else { 0..=0 } {
            let mut bytes = [&before, after.get(before.len()..length).unwrap()].concat();
            bytes.splice(place..place + marked, mark.line().into_iter().take(marked));
            fs::write(&path, &bytes).unwrap();
            let (mut journal, mut read) = open(&path).unwrap();
            if length == after.len() {
                assert_eq!(read.pop().as_deref(), Some("the last one"));
            }
            assert_eq!(read, all);
            journal.append("and on").unwrap();
            drop(journal);
            assert_eq!(open(&path).unwrap().1.last().map(String::as_str), Some("and on"));
        }
    }
    all.push("the last one".to_owned());
    fs::write(&path, &after).unwrap();
    assert_eq!(open(&path).unwrap().1, all);
}

const MARK_LENGTH: usize = 51;

#[test]
fn lines_behind_what_counts_that_are_no_records_are_noticed() {
    let all = records(3);
    let (_folder, path) = written(&all);
    let whole = fs::read(&path).unwrap();
    for (behind, taken) in [("0123 begun", true), ("0123 not a record\n", false), ("\n", false), ("x\ny", false)] {
        let bytes = [&whole, behind.as_bytes()].concat();
        assert_eq!(refused_or_same(&path, &bytes, &all, behind), !taken, "{behind}");
    }
    // Also where nothing counts.
    let (_folder, path) = written(&[]);
    let bytes = [&fs::read(&path).unwrap(), "aliyun-mock data 1\n".as_bytes()].concat();
    assert!(refused_or_same(&path, &bytes, &[], "a file in a file"));
}

#[test]
fn what_it_cannot_be_is_told() {
    let folder = tempfile::tempdir().unwrap();
    let name = |name: &str| folder.path().join(name);
    let (lines, zeros) = ("aliyun-mock data 2\nwhat comes then\n", vec![0; 4_096]);
    fs::create_dir(name("folder")).unwrap();
    fs::write(name("later"), lines).unwrap();
    fs::write(name("text"), "dear diary\n").unwrap();
    fs::write(name("zeros"), &zeros).unwrap();
    let all = records(12);
    let (_other, path) = written(&all);
    let whole = fs::read(&path).unwrap();
    fs::write(name("cut"), whole.get(..whole.len() - 3).unwrap()).unwrap();
    let mut flipped = whole.clone();
    *flipped.get_mut(200).unwrap() ^= 1;
    fs::write(name("flipped"), &flipped).unwrap();
    fs::write(name("no marks"), whole.get(..40).unwrap()).unwrap();
    fs::write(name("unknown"), &whole).unwrap();
    let names = ["nowhere/data", "folder", "later", "text", "zeros", "cut", "flipped", "no marks", "unknown"];
    let told = names.map(|name_of| {
        let opened =
            Journal::open(&name(name_of), |_| if name_of == "unknown" { Err("a tower".to_owned()) } else { Ok(()) });
        let told = opened.err().unwrap().to_string();
        told.replace(&*folder.path().to_string_lossy(), "FOLDER")
    });
    insta::assert_snapshot!(told.join("\n"));
}

#[test]
fn an_empty_file_is_a_new_one() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("data");
    fs::write(&path, "").unwrap();
    open(&path).unwrap().0.append("one").unwrap();
    assert_eq!(open(&path).unwrap().1, ["one"]);
}

#[test]
#[cfg(unix)]
fn a_link_leads_to_the_file() {
    let (folder, path) = written(&records(3));
    let link = folder.path().join("link");
    std::os::unix::fs::symlink(&path, &link).unwrap();
    let (mut journal, read) = open(&link).unwrap();
    assert_eq!(read, records(3));
    assert!(open(&path).is_err(), "the lock is that of the file");
    journal.rewrite(&["one".to_owned()]).unwrap();
    drop(journal);
    assert_eq!(open(&path).unwrap().1, ["one"]);
    assert!(fs::symlink_metadata(&link).unwrap().is_symlink());
}
