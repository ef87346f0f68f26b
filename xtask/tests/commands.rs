//! The commands as a person runs them, in a small repository of their own.

mod common;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use common::{Repository, said};

#[test]
fn several_at_the_same_time_leave_what_one_does() {
    let repository = Repository::new();
    repository.gen_is_good();
    let expected = repository.tree();
    for round in 0..6 {
        if round % 2 == 0 {
            fs::remove_dir_all(repository.path("generated/docs")).expect("a folder can be removed");
        } else {
            repository.put("generated/docs/net/old/Old.md", "");
        }
        let start = |arguments: &[&str]| {
            let mut command = repository.command(arguments);
            command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().expect("the program can be run")
        };
        let running = [start(&["gen"]), start(&["gen"]), start(&["gen", "--only", "generated/docs/**"])];
        for child in running {
            let (status, out, err) = said(&child.wait_with_output().expect("the program ends"));
            assert_eq!(status, Some(0), "round {round}: {out}{err}");
        }
        assert!(repository.tree() == expected, "round {round}: {:?}", repository.run(&["gen", "--check"]));
    }
}

#[test]
fn only_what_is_generated_is_touched_and_what_goes_is_named() {
    let repository = Repository::new();
    for path in ["generated/mine.txt", "generated/mine/book/a.md", "specs/.mine", "mine/target/a.rs", "mine.txt"] {
        repository.put(path, "mine");
    }
    let before = repository.tree();
    repository.gen_is_good();
    let roots = ["generated/client", "generated/mock-server", "generated/docs", "generated/openapi", "specs/schema"];
    let ours = roots.into_iter().chain(["generated/.gen.lock", "generated/.gen.seal", "generated/.gen.texts"]);
    let ours: Vec<_> = ours.map(|path| repository.path(path)).collect();
    let (written, kept): (Vec<_>, Vec<_>) =
        repository.tree().into_iter().partition(|(path, _)| ours.iter().any(|ours| path.starts_with(ours)));
    assert!(written.len() > 20, "{written:?}");
    assert!(kept == before, "{kept:?}");
    repository.put("generated/docs/net/book/Old.md", "");
    fs::create_dir_all(repository.path("generated/client/src/empty/er")).expect("a folder can be made");
    let (status, out, _) = repository.run(&["gen", "--check"]);
    assert_eq!(status, Some(4), "{out}");
    assert!(out.contains("orphan   generated/docs/net/book/Old.md\n"), "{out}");
    assert!(repository.path("generated/docs/net/book/Old.md").exists());
    let (status, out, err) = repository.run(&["gen"]);
    assert_eq!(status, Some(0), "{err}");
    assert!(out.contains("generated/docs         1 removed\n"), "{out}");
    assert!(out.contains("remove   generated/docs/net/book/Old.md\n"), "{out}");
    assert!(out.contains("remove   generated/client/src/empty/\n"), "{out}");
    assert!(!repository.path("generated/docs/net/book").exists());
    assert!(!repository.path("generated/client/src/empty").exists());
    let (status, out, _) = repository.run(&["gen", "--check"]);
    assert_eq!(status, Some(0), "{out}");
}

/// What a run leaves for the next one must never show.
#[test]
fn a_run_after_another_does_what_it_would_do_without() {
    let repository = Repository::new();
    let spec = "specs/net/net/ListNets.yaml";
    let text = fs::read_to_string(repository.path(spec)).expect("the spec is there");
    let page = "generated/docs/net/net/ListNets.md";
    let said_of = |(status, out, err): (Option<i32>, String, String)| {
        assert_eq!(status, Some(0), "{err}");
        // The time differs.
        let lines = out.lines().map(|line| line.split_once(" actions, ").map_or(line, |(line, _)| line).to_owned());
        lines.collect::<Vec<String>>()
    };
    let changes: [&dyn Fn(); 7] = [
        &|| {},
        &|| repository.put(spec, &text.replace("summary: ", "summary: Indeed ")),
        &|| repository.put(spec, &text),
        &|| repository.put(page, "mine"),
        &|| fs::remove_file(repository.path(page)).expect("the page is there"),
        &|| repository.put("generated/docs/Old.md", ""),
        &|| ["generated/.gen.seal", "generated/.gen.texts"].iter().for_each(|path| repository.put(path, "{}")),
    ];
    let (mut first, mut second) = (repository.run(&["gen"]), repository.run(&["gen"]));
    for (round, change) in changes.into_iter().enumerate() {
        assert_eq!(first.0, Some(0), "round {round}: {}", first.2);
        assert!(said_of(second.clone())[..5].iter().all(|line| line.ends_with(" fresh")), "round {round}: {second:?}");
        change();
        let (stale, all, _) = repository.run(&["gen", "--check"]);
        first = repository.run(&["gen"]);
        let wrote = said_of(first.clone()).iter().any(|line| line.ends_with(" written") || line.ends_with(" removed"));
        assert_eq!(stale == Some(4), wrote, "round {round}: {all}{first:?}");
        assert_eq!(repository.run(&["gen", "--check"]).0, Some(0), "round {round}");
        second = repository.run(&["gen"]);
        let checked = repository.run(&["gen", "--check"]);
        assert_eq!(said_of(second.clone()), said_of(checked), "round {round}");
    }
}

#[test]
fn a_glob_that_matches_nothing_is_an_error_that_says_what_there_is() {
    let repository = Repository::new();
    repository.gen_is_good();
    repository.put("generated/docs/README.md", "stale\n");
    for arguments in [&["gen", "--check", "--only", "generated/dosc/**"][..], &["gen", "--only", "generated/dosc/**"]] {
        let (status, out, err) = repository.run(arguments);
        assert_eq!((status, out.as_str()), (Some(2), ""), "{err}");
        let roots = "`generated/client/**`, `generated/mock-server/**`, `generated/docs/**`, `generated/openapi/**`, `specs/schema/**`";
        let expected =
            format!("error: `--only generated/dosc/**` matches no generated file; all of them are in {roots}\n");
        assert_eq!(err, expected);
    }
    // What is not generated any more is matched, too.
    repository.put("generated/docs/old.txt", "");
    let (status, out, _) = repository.run(&["gen", "--check", "--only", "**/old.txt"]);
    assert_eq!(status, Some(4), "{out}");
    let (status, out, _) = repository.run(&["gen", "--check", "--only", "specs/schema/**"]);
    assert_eq!(status, Some(0), "{out}");
    assert!(out.contains("generated/docs         left out\n"), "{out}");
}

#[test]
fn what_cannot_be_read_is_no_finding_but_status_2() {
    let repository = Repository::new();
    let (status, _, err) = repository.run(&["check", "--specs", "nowhere"]);
    assert_eq!((status, err.as_str()), (Some(2), "error: there is no folder nowhere\n"));
    repository.put("specs/net/net/CreateNet.yaml", "action: [\n");
    let (status, _, err) = repository.run(&["check"]);
    assert_eq!(status, Some(1), "{err}");
    fs::write(repository.path("specs/net/net/ListNets.yaml"), b"a: \xff\n").expect("a file can be written");
    let before = repository.tree();
    for command in ["check", "gen", "fmt"] {
        let (status, _, err) = repository.run(&[command]);
        assert_eq!(status, Some(2), "{err}");
        assert!(err.contains("error[read]") && err.contains("error[yaml]"), "{err}");
        assert!(err.contains("\n2 errors in the specs;"), "{err}");
        assert!(err.ends_with("\nerror: the specs in specs could not be read to their end\n"), "{err}");
    }
    let unchanged = |(path, _): &(PathBuf, Vec<u8>)| !path.ends_with("generated/.gen.lock");
    assert!(repository.tree().into_iter().filter(unchanged).eq(before));
    let outside = tempfile::tempdir().expect("a temporary folder can be had");
    let mut command = repository.command(&["gen"]);
    let (status, _, err) = said(&command.current_dir(outside.path()).output().expect("the program can be run"));
    assert_eq!(status, Some(2), "{err}");
    assert!(err.contains("is not in the repository"), "{err}");
}

#[cfg(unix)]
#[test]
fn a_linked_output_is_refused_and_what_it_leads_to_stays() {
    let repository = Repository::new();
    let outside = tempfile::tempdir().expect("a temporary folder can be had");
    fs::write(outside.path().join("thesis.txt"), "mine").expect("a file can be written");
    fs::create_dir(repository.path("generated")).expect("a folder can be made");
    let link = repository.path("generated/docs");
    std::os::unix::fs::symlink(outside.path(), &link).expect("a link can be made");
    for arguments in [&["gen"][..], &["gen", "--check"]] {
        let (status, _, err) = repository.run(arguments);
        assert_eq!(status, Some(2), "{err}");
        assert!(err.contains("generated/docs is a link; the generator follows none"), "{err}");
    }
    assert_eq!(fs::read_dir(outside.path()).expect("the folder is there").count(), 1);
    assert!(!repository.path("generated/client").exists(), "nothing is written where something is refused");
}

#[cfg(target_os = "linux")]
#[test]
fn a_full_disk_or_a_closed_pipe_for_what_is_said_is_an_error() {
    let repository = Repository::new();
    let full = || Stdio::from(fs::File::options().write(true).open("/dev/full").expect("Linux has it"));
    let commands = [
        &["gen"][..],
        &["gen", "--check"],
        &["check"],
        &["check", "--count"],
        &["check", "--format", "json"],
        &["check", "--explain"],
        &["fmt", "--check"],
    ];
    for arguments in commands {
        let (status, _, err) = said(&repository.command(arguments).stdout(full()).output().expect("it can be run"));
        assert_eq!(status, Some(2), "{arguments:?}: {err}");
        let expected = "error: could not write to the standard output: No space left on device (os error 28)\n";
        assert_eq!(err, expected, "{arguments:?}");
        let (reader, writer) = std::io::pipe().expect("a pipe can be had");
        drop(reader);
        let (status, _, err) = said(&repository.command(arguments).stdout(writer).output().expect("it can be run"));
        assert_eq!(status, Some(2), "{arguments:?}: {err}");
        assert_eq!(err, "error: could not write to the standard output: Broken pipe (os error 32)\n", "{arguments:?}");
    }
    let help = repository.command(&["--help"]).stdout(full()).output().expect("it can be run");
    assert_eq!(help.status.code(), Some(2));
    // A summary that nobody reads takes nothing away from what was written.
    assert_eq!(repository.run(&["gen", "--check"]).0, Some(0));
    // Findings go to the standard error; so does what stopped a command.
    repository.put("specs/net/net/CreateNet.yaml", "action: [\n");
    for arguments in [&["check"][..], &["gen"], &["check", "--specs", "nowhere"]] {
        let (status, _, _) = said(&repository.command(arguments).stderr(full()).output().expect("it can be run"));
        assert_eq!(status, Some(2), "{arguments:?}");
    }
}

#[test]
fn notes_are_counted_and_stop_only_who_asks_for_them() {
    let repository = Repository::new();
    let (status, out, err) = repository.run(&["check", "--strict"]);
    assert_eq!((status, err.as_str()), (Some(0), ""), "{out}");
    let good = fs::read_to_string(repository.path("specs/net/net/CreateNet.yaml")).expect("the spec is there");
    let slip = good.replace("doc: Name of the network.", "doc: name of the network.");
    repository.put("specs/net/net/CreateNet.yaml", &slip);
    let (status, out, err) = repository.run(&["check"]);
    assert_eq!((status, err.as_str()), (Some(0), "1 note of style; `cargo xtask check --strict` shows it\n"), "{out}");
    let (status, out, err) = repository.run(&["check", "--strict"]);
    assert_eq!((status, out.as_str()), (Some(1), ""), "{err}");
    assert!(err.contains("[text-form]") && err.contains("1 note in the specs;"), "{err}");
    for (format, expected) in [("json", "\"notes\":1"), ("github", "::notice file=specs/net/net/CreateNet.yaml,")] {
        let (status, out, err) = repository.run(&["check", "--strict", "--format", format]);
        assert_eq!((status, err.as_str()), (Some(1), ""), "{out}");
        assert!(out.contains(expected), "{out}");
        let (status, out, _) = repository.run(&["check", "--format", format]);
        assert_eq!(status, Some(0), "{out}");
        assert!(!out.contains("text-form"), "{out}");
    }
    // What is generated does not depend on style. An allowance for nothing is found by whoever looks for notes.
    repository.gen_is_good();
    let allowed = good.replace("kind: write", "kind: write\nallow: { text-form: A test. }");
    repository.put("specs/net/net/CreateNet.yaml", &allowed);
    repository.gen_is_good();
    let (status, out, err) = repository.run(&["check"]);
    assert_eq!(status, Some(1), "{out}{err}");
    assert!(err.contains("[stale-allowance]"), "{err}");
}

#[test]
fn the_cause_of_an_error_is_said_once() {
    let repository = Repository::new();
    // A file where the folder of the outputs should be: the same for every user.
    repository.put("generated", "");
    let (status, _, err) = repository.run(&["gen"]);
    assert_eq!(status, Some(2), "{err}");
    assert_eq!(err.matches("(os error ").count(), 1, "{err}");
    assert_eq!(err.lines().count(), 1, "{err}");
    assert!(err.starts_with("error: could not make "), "{err}");
}

/// A spec that is not in its layout, and the same in its layout.
const TERMS: (&str, &str) = ("b:\n    {use: 'c', forms: [\"d\"]}\n", "b: { use: c, forms: [d] }\n");

#[test]
fn specs_are_laid_out_once_and_then_are_as_they_should_be() {
    let repository = Repository::new();
    repository.put("specs/terms.yaml", TERMS.0);
    repository.put("specs/programs/01-list.rs", "//! Lists.\nfn main ( ) { }\n");
    let before = repository.tree();
    let (status, out, err) = repository.run(&["fmt", "--check"]);
    assert_eq!(status, Some(1), "{out}{err}");
    assert!(out.contains("\nspecs/terms.yaml\n  @@ "), "{out}");
    assert!(out.contains("\n  -    {use: 'c', forms: [\"d\"]}\n  +b: { use: c, forms: [d] }"), "{out}");
    assert!(err.ends_with(" not in the layout; run `cargo xtask fmt`\n"), "{err}");
    assert_eq!(repository.tree(), before, "nothing is written");
    let (status, _, err) = repository.run(&["fmt"]);
    assert_eq!((status, err.as_str()), (Some(0), ""));
    assert_eq!(fs::read_to_string(repository.path("specs/terms.yaml")).expect("it is there"), TERMS.1);
    let after = repository.tree();
    let paths = |tree: &[(PathBuf, Vec<u8>)]| tree.iter().map(|(path, _)| path.clone()).collect::<Vec<_>>();
    assert_eq!(paths(&after), paths(&before), "nothing is left beside a file");
    let yaml = |path: &Path| path.extension().is_some_and(|ending| ending == "yaml");
    assert!(before.iter().zip(&after).all(|(before, after)| before == after || yaml(&before.0)));
    for arguments in [&["fmt"][..], &["fmt", "--check"]] {
        let (status, out, err) = repository.run(arguments);
        assert_eq!((status, err.as_str()), (Some(0), ""), "{out}");
    }
    assert_eq!(repository.tree(), after);
    // A checkout may have other ends of lines.
    repository.put("specs/terms.yaml", &TERMS.1.replace('\n', "\r\n"));
    assert_eq!(repository.run(&["fmt", "--check"]).0, Some(0));
}

#[test]
fn only_what_is_named_is_laid_out_and_only_specs() {
    let repository = Repository::new();
    repository.put("specs/terms.yaml", TERMS.0);
    repository.put("specs/net/types.yaml", "A: {type: object}\n");
    repository.put("other/terms.yaml", TERMS.0);
    repository.put("other/net/types.yaml", "");
    repository.put("specs/README.md", "# Specs\n");
    let text = |path: &str| fs::read_to_string(repository.path(path)).expect("it is there");
    let (status, out, err) = repository.run(&["fmt", "specs/net/types.yaml"]);
    assert_eq!((status, err.as_str()), (Some(0), ""), "{out}");
    assert!(out.starts_with("1 of 1 specs written ("), "{out}");
    assert_eq!(
        (text("specs/net/types.yaml").as_str(), text("specs/terms.yaml").as_str()),
        ("A:\n  type: object\n", TERMS.0)
    );
    for (arguments, expected) in [
        (&["fmt", "other/terms.yaml"][..], "error: other/terms.yaml is not in specs, and nothing else is formatted\n"),
        (&["fmt", "specs/README.md"], "error: there is no spec in specs/README.md\n"),
        (&["fmt", "--specs", "nowhere"], "error: there is no folder nowhere\n"),
    ] {
        let (status, _, err) = repository.run(arguments);
        assert_eq!((status, err.as_str()), (Some(2), expected));
    }
    let (status, _, err) = repository.run(&["fmt", "nowhere.yaml"]);
    assert_eq!(status, Some(2));
    assert!(err.starts_with("error: could not find nowhere.yaml: "), "{err}");
    assert_eq!((text("other/terms.yaml").as_str(), text("specs/terms.yaml").as_str()), (TERMS.0, TERMS.0));
    assert_eq!(repository.run(&["fmt", "--specs", "other"]).0, Some(0));
    assert_eq!(text("other/terms.yaml"), TERMS.1);
}

#[test]
fn a_broken_spec_stays_and_the_others_are_laid_out() {
    let repository = Repository::new();
    repository.put("specs/terms.yaml", TERMS.0);
    repository.put("specs/net/types.yaml", "A: {type: [}\n");
    let (status, _, err) = repository.run(&["fmt"]);
    assert_eq!(status, Some(1), "{err}");
    assert!(err.contains("error[yaml]") && err.contains("specs/net/types.yaml:1"), "{err}");
    let text = |path: &str| fs::read_to_string(repository.path(path)).expect("it is there");
    assert_eq!(text("specs/net/types.yaml"), "A: {type: [}\n");
    assert_eq!(text("specs/terms.yaml"), TERMS.1);
    repository.put("specs/net/types.yaml", "A: { type: object, example: { ? [a] : b } }\n");
    let (status, _, err) = repository.run(&["fmt"]);
    assert_eq!(status, Some(2), "{err}");
    assert!(
        err.starts_with("error: specs/net/types.yaml: a key is no text, which the formatter cannot place"),
        "{err}"
    );
    assert_eq!(text("specs/net/types.yaml"), "A: { type: object, example: { ? [a] : b } }\n");
}

#[cfg(unix)]
#[test]
fn a_linked_spec_is_not_written() {
    let repository = Repository::new();
    assert_eq!(repository.run(&["fmt"]).0, Some(0));
    let (real, link) = (repository.path("specs/real.yaml"), repository.path("specs/terms.yaml"));
    fs::write(&real, TERMS.0).expect("a file can be written");
    std::os::unix::fs::symlink(&real, &link).expect("a link can be made");
    let (status, _, err) = repository.run(&["fmt", "specs/net"]);
    assert_eq!((status, err.as_str()), (Some(0), ""));
    let (status, _, err) = repository.run(&["fmt"]);
    assert_eq!(status, Some(2), "{err}");
    assert!(err.contains("terms.yaml is a link"), "{err}");
    assert_eq!(fs::read_to_string(&real).expect("it is there"), TERMS.0);
}

/// Runs git in a repository.
fn git(repository: &Repository, arguments: &[&str]) {
    let output = Command::new("git")
        .arg("-C")
        .arg(repository.0.path())
        .args(["-c", "user.name=A", "-c", "user.email=a@example.com", "-c", "commit.gpgsign=false"])
        .args(arguments)
        .output()
        .expect("git can be run");
    assert!(output.status.success(), "git {arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
}

#[test]
fn a_change_is_something_to_decide_until_it_is_acknowledged() {
    let repository = Repository::new();
    git(&repository, &["init", "--quiet"]);
    git(&repository, &["add", "--all"]);
    git(&repository, &["commit", "--quiet", "--message", "a"]);
    let (status, out, err) = repository.run(&["diff", "HEAD"]);
    assert_eq!((status, err.as_str()), (Some(0), ""));
    assert!(out.contains("nothing changed for callers"), "{out}");

    let path = "specs/net/net/CreateNet.yaml";
    let text = fs::read_to_string(repository.path(path)).expect("the spec is there");
    repository.put(path, &text.replace("range: 1..100", "range: 1..50"));
    let (status, out, err) = repository.run(&["diff", "HEAD"]);
    assert_eq!((status, err.as_str()), (Some(1), ""), "{out}");
    assert!(out.contains("breaking[constraint-tightened]: net/CreateNet/request/Size"), "{out}");
    for (format, part) in [
        ("markdown", "### To decide"),
        ("json", "\"settled\": false"),
        ("sarif", "\"level\": \"error\""),
        ("github", "::error file=specs/net/net/CreateNet.yaml,line=11,"),
    ] {
        let (status, out, err) = repository.run(&["diff", "HEAD", "--format", format]);
        assert_eq!((status, err.as_str()), (Some(1), ""), "{format}");
        assert!(out.contains(part), "{format}: {out}");
    }

    let mark = out.split("fingerprint: \"").nth(1).and_then(|rest| rest.split('"').next()).expect("it has one");
    let decision = format!("fingerprint: \"{mark}\"\nreason: It is so.\nkind: correction\nevidence: A page.\n");
    repository.put("specs/acknowledged/size.yaml", &decision);
    let (status, out, _) = repository.run(&["diff", "HEAD"]);
    assert_eq!(status, Some(0), "{out}");
    assert!(out.contains("1 acknowledged"), "{out}");
}

#[test]
fn what_cannot_be_compared_is_status_2() {
    let repository = Repository::new();
    let (status, out, err) = repository.run(&["diff", "HEAD"]);
    assert_eq!((status, out.as_str()), (Some(2), ""));
    assert!(err.contains("is in no git repository"), "{err}");
    git(&repository, &["init", "--quiet"]);
    git(&repository, &["add", "--all"]);
    git(&repository, &["commit", "--quiet", "--message", "a"]);
    let (status, out, err) = repository.run(&["diff", "no-such"]);
    assert_eq!((status, out.as_str()), (Some(2), ""));
    assert!(err.contains("there is no revision `no-such` here"), "{err}");
    repository.put("specs/net/net/CreateNet.yaml", "action: [\n");
    let (status, out, err) = repository.run(&["diff", "HEAD"]);
    assert_eq!((status, out.as_str()), (Some(2), ""));
    assert!(err.contains("specs/net/net/CreateNet.yaml:1:9") && err.contains("have mistakes; mend them"), "{err:?}");
    // Without git at all.
    let repository = Repository::new();
    let output = repository.command(&["diff", "HEAD"]).env("PATH", "").output().expect("the program can be run");
    let (status, _, err) = said(&output);
    assert_eq!(status, Some(2));
    assert!(err.contains("git could not be started"), "{err}");
}

#[test]
fn each_kind_of_change_is_explained() {
    let repository = Repository::new();
    let (status, all, _) = repository.run(&["diff", "--explain"]);
    assert_eq!(status, Some(0));
    assert!(all.lines().count() > 70 && all.contains("param-encoding-changed"), "{all}");
    let (status, one, _) = repository.run(&["diff", "--explain", "param-encoding-changed"]);
    assert_eq!(status, Some(0));
    assert!(one.contains("on the wire: breaking\nin Rust: safe"), "{one}");
    let (status, _, err) = repository.run(&["diff", "--explain", "param-encodings-changed"]);
    assert_eq!(status, Some(2));
    assert!(err.contains("did you mean `param-encoding-changed`?"), "{err}");
}
