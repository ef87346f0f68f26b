//! Drafts: written, left out, and never written over anything.

mod common;

use std::fs;

use common::Repository;

const DRAFT: &str = "specs/net/net/StopNet.yaml";

/// An action as a file of the vendor has it, with a parameter.
fn stop(parameter: &str) -> String {
    format!(
        r#"{{"action": "StopNet", "service": "net", "version": "2020-01-01", "docs": {{"operation": "write", "parameters": {{"NetId": {parameter}}}}}}}"#
    )
}

fn with_input() -> Repository {
    let repository = Repository::new();
    repository.put("StopNet.json", &stop(r#"{"type": "string", "required": true, "example": "net-1"}"#));
    repository
}

const IMPORT: [&str; 6] = ["import", "StopNet.json", "--document", "net-2020", "--group", "net"];

fn writing() -> Vec<&'static str> {
    [&IMPORT[..], &["--write"]].concat()
}

#[test]
fn a_draft_is_shown_and_written_once() {
    let repository = with_input();
    let before = repository.tree();
    let (status, out, err) = repository.run(&IMPORT);
    assert_eq!(status, Some(0), "{err}");
    assert!(out.contains("\ndraft: true\naction: StopNet\n"), "{out}");
    assert_eq!(err, format!("{DRAFT} would be this draft; `--write` writes it\n"));
    assert!(repository.tree() == before, "nothing is written");
    let (status, said, err) = repository.run(&writing());
    assert_eq!((status, err.as_str()), (Some(0), ""));
    assert_eq!(said, format!("{DRAFT} is a draft: write what is TODO, then remove `draft`\n"));
    assert_eq!(fs::read_to_string(repository.path(DRAFT)).expect("it is there"), out);
    // What is there is compared, and stays.
    let before = repository.tree();
    let (status, out, err) = repository.run(&writing());
    assert_eq!((status, out.as_str()), (Some(0), ""), "{err}");
    assert_eq!(err, format!("{DRAFT} says all of StopNet.json\n"));
    repository.put("StopNet.json", &stop(r#"{"type": "integer"}"#));
    let (status, out, err) = repository.run(&writing());
    assert_eq!(status, Some(0), "{err}");
    assert!(out.contains("# parameters.NetId: `string` in the spec, `integer` in the input\n"), "{out}");
    assert_eq!(repository.tree().len(), before.len());
    assert!(fs::read_to_string(repository.path(DRAFT)).expect("it is there").contains("NetId: { type: string"));
}

#[test]
fn a_draft_stops_nobody_and_is_named() {
    let repository = with_input();
    repository.gen_is_good();
    let generated = repository.tree();
    let (status, ..) = repository.run(&writing());
    assert_eq!(status, Some(0));
    let line = format!("1 draft is left out: {DRAFT}\n");
    let (status, out, err) = repository.run(&["gen", "--check"]);
    assert_eq!((status, err), (Some(0), line.clone()), "{out}");
    let (status, out, err) = repository.run(&["gen"]);
    assert_eq!((status, err), (Some(0), line.clone()), "{out}");
    let ours = repository.path(DRAFT);
    assert!(repository.tree().into_iter().filter(|(path, _)| *path != ours).eq(generated));
    let (status, out, err) = repository.run(&["check"]);
    assert_eq!((status, err), (Some(0), line), "{out}");
    assert!(out.starts_with("no mistakes in 1 services, 3 actions"), "{out}");
    let (status, _, err) = repository.run(&["check", "--strict"]);
    assert_eq!(status, Some(1));
    assert!(err.contains("note[draft]: `StopNet` is a draft") && err.contains("\n1 note in the specs;"), "{err}");
    let (status, out, _) = repository.run(&["check", "--format", "json"]);
    assert_eq!(status, Some(0));
    assert!(!out.contains("StopNet"), "{out}");
    let (status, out, err) = repository.run(&["fmt", "--check"]);
    assert!(out.contains(" specs ") || !err.contains("StopNet"), "{status:?} {out}{err}");
    // Once it is finished, it is a spec like any other.
    let text = fs::read_to_string(&ours).expect("it is there").replace("draft: true\n", "");
    fs::write(&ours, text).expect("a file can be written");
    let (status, _, err) = repository.run(&["check"]);
    assert_eq!(status, Some(1));
    assert!(err.contains("error[placeholder-text]"), "{err}");
}

#[test]
fn where_one_file_cannot_be_imported_nothing_is_written() {
    let repository = with_input();
    repository.put("Map.json", r#"{"action": "MapNet", "service": "net", "docs": {"parameters": {"A": {"type": "object", "additionalProperties": true}}}}"#);
    repository.put("Bad.json", "{");
    let before = repository.tree();
    let mut arguments = writing();
    arguments.extend(["Map.json", "Bad.json"]);
    let (status, out, err) = repository.run(&arguments);
    assert_eq!((status, out.as_str()), (Some(1), ""), "{err}");
    assert!(err.contains("error: `A` is a map with free keys\n  --> Map.json:1:"), "{err}");
    assert!(err.contains("(/docs/parameters/A/additionalProperties)"), "{err}");
    assert!(err.contains("error: this is not JSON: EOF while parsing an object\n  --> Bad.json:1:1\n"), "{err}");
    assert!(err.ends_with("nothing is written\n"), "{err}");
    let mut twice = writing();
    twice.push("./StopNet.json");
    let (status, _, err) = repository.run(&twice);
    assert_eq!(status, Some(1));
    assert!(err.contains("error: StopNet.json and ./StopNet.json are about one action"), "{err}");
    assert!(repository.tree() == before, "nothing is written");
}

#[test]
fn what_cannot_be_read_or_written_is_status_2() {
    let repository = with_input();
    let (status, _, err) = repository.run(&["import", "None.json", "--document", "net-2020"]);
    assert_eq!(status, Some(2));
    assert!(err.starts_with("error: could not read None.json"), "{err}");
    let (status, _, err) = repository.run(&["import", "specs", "--document", "net-2020"]);
    assert_eq!((status, err.as_str()), (Some(2), "error: specs is not a file\n"));
    fs::write(repository.path("Latin.json"), b"{\"a\": \"\xe9\"}").expect("a file can be written");
    let (status, _, err) = repository.run(&["import", "Latin.json", "--document", "net-2020"]);
    assert_eq!((status, err.as_str()), (Some(2), "error: Latin.json is not UTF-8\n"));
    let (status, _, err) = repository.run(&["import"]);
    assert_eq!(status, Some(2));
    assert!(err.contains("<FILE>..."), "{err}");
    // Specs that cannot be read are no ground to build on.
    repository.put("specs/net/net/Broken.yaml", "action: [\n");
    let (status, out, err) = repository.run(&IMPORT);
    assert_eq!((status, out.as_str()), (Some(1), ""));
    assert!(err.contains("error[yaml]") && err.contains("mend these first"), "{err}");
}
