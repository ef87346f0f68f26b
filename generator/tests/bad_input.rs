//! Nothing that a file holds makes the generator panic, hang or write; every mistake is said, with its place.

mod common;

use std::fs;
use std::path::Path;

use aliyun_api_generator::diagnostic::Place;
use aliyun_api_generator::findings::Finding;
use aliyun_api_generator::load;
use aliyun_api_generator::source::{Source, Sources, Span};
use common::{CREATE_NET, DELETE_NET, LIST_NETS, Specs, rules, shown};
use proptest::prelude::*;

/// Writes specs into a folder.
fn written(specs: &Specs) -> tempfile::TempDir {
    let folder = tempfile::tempdir().expect("a temporary folder can be had");
    for Source { path, text } in specs.files() {
        put(folder.path(), path, text);
    }
    folder
}

fn put(root: &Path, path: &str, bytes: impl AsRef<[u8]>) {
    let path = root.join(path);
    fs::create_dir_all(path.parent().expect("a file has a folder")).expect("a folder can be made");
    fs::write(path, bytes).expect("a file can be written");
}

/// The findings of a folder, which they must not name: it is another every time.
fn found_in(root: &Path) -> String {
    let loaded = load(root);
    assert_eq!(
        loaded.model.is_none(),
        !loaded.diagnostics.is_empty(),
        "findings and no model, or a model and no findings"
    );
    let text = shown(&loaded);
    assert!(!text.contains(&root.display().to_string()), "{text}");
    text
}

#[test]
fn a_folder_that_cannot_be_read_is_a_finding() {
    let specs = written(&Specs::good());
    let root = specs.path();
    assert_eq!(found_in(root), "");
    let empty = tempfile::tempdir().expect("a temporary folder can be had");
    let mut text = String::new();
    let mut add = |what: &str, found: String| text.push_str(&format!("# {what}\n{found}\n\n"));
    add("no such folder", found_in(&root.join("nowhere")));
    add("an empty folder", found_in(empty.path()));
    add("a file for the folder", found_in(&root.join("net/service.yaml")));
    put(root, "net/net/Latin.yaml", b"action: Latin\nsummary: Caf\xe9.\n");
    put(root, "net/net/Big.yaml", "#".repeat(1024 * 1024 + 1));
    put(root, "net/net/Old.yml", "action: Old\n");
    put(root, "net/net/Old.YAML", "action: Old\n");
    put(root, "net/net/Old.yaml.bak", "action: Old\n");
    put(root, "net/Old", "action: Old\n");
    put(root, "Notes.txt", "Read me.\n");
    put(root, "README.md", "Specs.\n");
    put(root, "net/.net/Old.yaml", "action: Old\n");
    put(root, ".editor/settings.json", "{}");
    put(root, "schema/net/Old.yaml", "action: Old\n");
    put(root, "schema/action.schema.json", "{}");
    put(root, "net/net/.Old.yaml.swp", "action: Old\n");
    put(root, "net/net/._Old.yaml", "action: Old\n");
    put(root, "net/net/.Old.yaml", "action: Old\n");
    put(root, "a/b/c/d/e/f/g/h/i/Deep.yaml", "action: Deep\n");
    fs::create_dir(root.join("net/net/Folder.yaml")).expect("a folder can be made");
    #[cfg(unix)]
    {
        use std::os::unix::fs::symlink;
        put(root, "net/net/a\nb.yaml", "action: Old\n");
        put(empty.path(), "Secret.yaml", "password: hunter2\n");
        symlink(empty.path().join("Secret.yaml"), root.join("net/net/Outside.yaml")).expect("a link can be made");
        symlink("/etc/passwd", root.join("net/net/Passwd.yaml")).expect("a link can be made");
        symlink("/dev/zero", root.join("net/net/Zero.yaml")).expect("a link can be made");
        symlink("Nowhere.yaml", root.join("net/net/Dangling.yaml")).expect("a link can be made");
        symlink("Loop.yaml", root.join("net/net/Loop.yaml")).expect("a link can be made");
        drop(std::os::unix::net::UnixListener::bind(root.join("net/net/Socket.yaml")).expect("a socket can be had"));
        // A link to a folder is no folder of specs, so a loop has no end to reach.
        symlink("..", root.join("net/net/up")).expect("a link can be made");
    }
    let found = found_in(root);
    assert!(!found.contains("hunter2") && !found.contains("root:"), "{found}");
    add("files of all kinds", found);
    insta::with_settings!({ omit_expression => true }, { insta::assert_snapshot!("read", text) });
}

#[test]
fn files_that_cannot_be_read_explain_what_refers_to_them() {
    for path in [CREATE_NET, DELETE_NET, LIST_NETS, "net/types.yaml", "net/resources.yaml", "net/service.yaml"] {
        let specs = written(&Specs::good());
        put(specs.path(), path, b"a: \xff\n");
        let loaded = load(specs.path());
        assert_eq!(rules(&loaded), ["read"], "{}", shown(&loaded));
        let loaded = Specs::good().with(path, "a: [\n").loaded();
        assert_eq!(rules(&loaded), ["yaml"], "{}", shown(&loaded));
    }
    let types = Specs::good().text("net/types.yaml");
    let status = types.lines().next().unwrap_or_default();
    let loaded = Specs::good().with("net/types.yaml", format!("{status}\nNet: 5\n")).loaded();
    assert_eq!(rules(&loaded), ["wrong-type"], "{}", shown(&loaded));
}

/// Two services alike, of which nothing refers to the other.
fn two_services() -> Specs {
    let good = Specs::good();
    let other = good.files().iter().map(|file| {
        let text = file.text.replace("net-2020", "two-2020").replace("service: net", "service: two");
        (file.path.replacen("net/", "two/", 1), text)
    });
    other.fold(good.clone(), |specs, (path, text)| specs.with(&path, text))
}

#[test]
fn a_broken_file_hides_nothing_of_another_service() {
    let paths = [CREATE_NET, "net/types.yaml", "net/resources.yaml", "net/service.yaml"];
    for path in paths {
        let mistakes = two_services()
            .edit("two/net/DeleteNet.yaml", "ref: Net", "ref: Nett")
            .edit("two/net/CreateNet.yaml", "type: integer", "type: interger")
            .edit("two/net/ListNets.yaml", "{ use: RequestId }", "{ use: RequestID }")
            .edit("two/types.yaml", "{ type: NetStatus,", "{ type: NetStates,")
            .with(path, "a: [\n");
        let found = rules(&mistakes.loaded());
        assert_eq!(found, ["yaml", "unknown-type", "unknown-resource", "unknown-use", "unknown-type"], "{path}");
    }
    assert_eq!(two_services().findings(), "");
}

#[test]
fn actions_are_checked_without_their_service() {
    let mistakes = || {
        Specs::good().edit(DELETE_NET, "ref: Net", "ref: Nett").edit(CREATE_NET, "example: 10", "example: ten").edit(
            "net/resources.yaml",
            "delete: DeleteNet",
            "delete: DelNet",
        )
    };
    let service = Specs::good().text("net/service.yaml");
    let without: Vec<Specs> = ["service", "title", "product", "version", "doc"]
        .iter()
        .map(|key| {
            let lines = service.lines().filter(|line| !line.starts_with(&format!("{key}: ")));
            mistakes().with("net/service.yaml", lines.collect::<Vec<_>>().join("\n"))
        })
        .collect();
    let mut more = vec![
        mistakes().without("net/service.yaml"),
        mistakes().with("net/service.yaml", ""),
        mistakes().with("net/service.yaml", "- a\n"),
        mistakes().with("net/service.yaml", "service: [\n"),
    ];
    more.extend(without);
    for specs in more {
        let mut found = rules(&specs.loaded());
        assert!(found.len() <= 4, "{}", specs.findings());
        for rule in ["unknown-resource", "value-type", "unknown-action"] {
            assert!(found.contains(&rule), "{rule}: {}", specs.findings());
            found.retain(|found| *found != rule);
        }
        let own = ["missing-key", "missing-file", "yaml", "wrong-type"];
        assert!(found.iter().all(|found| own.contains(found)) && !found.is_empty(), "{}", specs.findings());
    }
}

#[test]
fn every_syntax_error_of_a_file_shows_and_nothing_that_comes_of_them() {
    let specs = Specs::good()
        .edit(CREATE_NET, "kind: write", "kind: [write")
        .edit(CREATE_NET, "doc: Name of the network. }", "doc: Name.")
        .edit(CREATE_NET, "doc: What to favour. }", "doc: What: to favour. }")
        .edit(CREATE_NET, "code: InvalidName,", "code: %s,");
    let found = rules(&specs.loaded());
    assert_eq!(found, ["yaml", "yaml", "unquoted-text", "unquoted-text"], "{}", specs.findings());
    // What is good beside them is checked.
    let more = specs.edit(CREATE_NET, "{ use: RegionId, required: true }", "{ use: RegionID }");
    assert!(rules(&more.loaded()).contains(&"unknown-use"), "{}", more.findings());
    // A broken entry keeps its name, in quotes or not.
    let quoted = Specs::good().edit("net/types.yaml", "\nNet:", "\n\"Net\":").edit(
        "net/types.yaml",
        "doc: A network.",
        "doc: A: network.",
    );
    assert_eq!(rules(&quoted.loaded()), ["unquoted-text"], "{}", quoted.findings());
    // A file full of errors shows some of them.
    let lines: String = (0..1000).map(|n| format!("key{n}: [\n")).collect();
    assert!(Specs::good().with(CREATE_NET, lines).loaded().diagnostics.len() <= 20);
}

#[cfg(unix)]
#[test]
fn a_folder_without_permission_is_a_finding() {
    use std::os::unix::fs::PermissionsExt;
    let specs = written(&Specs::good());
    let folder = specs.path().join("net/net");
    fs::set_permissions(&folder, fs::Permissions::from_mode(0o000)).expect("permissions can be set");
    let found = found_in(specs.path());
    // The administrator reads everything; the finding is the same as that of a folder that is not there.
    let readable = fs::read_dir(&folder).is_ok();
    fs::set_permissions(&folder, fs::Permissions::from_mode(0o755)).expect("permissions can be set");
    assert_eq!(found.contains("error[read]: this folder cannot be read: Permission denied"), !readable, "{found}");
}

#[test]
fn nonsense_is_a_finding_and_soon() {
    let deep = 100_000;
    let bomb =
        "a: &a [x, x, x, x, x, x, x, x, x]\nb: &b [*a, *a, *a, *a, *a, *a, *a, *a]\nc: &c [*b, *b, *b, *b, *b, *b]\n";
    let mappings: String = (0..1000).map(|level| format!("{}a:\n", " ".repeat(level))).collect();
    let text = [
        "nonsense ".repeat(10 * 1024 * 1024 / 9),
        "a: b\n".repeat(200_000),
        (0..60_000).map(|n| format!("a{n}: b\n")).collect(),
        "[".repeat(deep),
        "{a: ".repeat(deep),
        "- ".repeat(deep),
        "? ".repeat(deep),
        "!".repeat(deep),
        "\"".repeat(deep),
        "\"a\": ".repeat(deep),
        mappings,
        bomb.to_owned(),
        "a: *a\n".to_owned(),
        "&a a: *a\n".to_owned(),
        "a\0b: c\n".to_owned(),
        "\0".to_owned(),
        "\u{feff}".to_owned(),
        "\u{85}\u{2028}\u{2029}".to_owned(),
        String::new(),
        "# nothing\n# but comments\n".to_owned(),
        "---\n".to_owned(),
        "...\n".to_owned(),
        "%YAML 9.9\n---\na: b\n".to_owned(),
        "~".to_owned(),
        "[]".to_owned(),
        "{}".to_owned(),
        "\t\t".to_owned(),
        "a: |9\n b\n".to_owned(),
        "? a\n? b\n".to_owned(),
        format!("action: {}\n", "a".repeat(1_000_000)),
        format!("{}: b\n", "a".repeat(1_000_000)),
        "é".repeat(500_000),
    ];
    for text in &text {
        for path in [CREATE_NET, "net/service.yaml", "net/types.yaml", "net/resources.yaml"] {
            let loaded = Specs::good().with(path, text.as_str()).loaded();
            let shown = shown(&loaded);
            let start: String = text.chars().take(40).collect();
            assert!(shown.len() < 200 * 1024 * 1024, "{path}: {start:?} gives {} bytes", shown.len());
            // Types and resources may be none; then others miss them.
            assert!(!loaded.diagnostics.is_empty(), "{path}: {start:?}");
        }
    }
}

#[test]
fn types_that_multiply_are_findings_and_soon() {
    let field = |to: usize, name: &str| format!("{name}: {{ type: T{to}, doc: A. }}");
    let ty = |n: usize, fields: String| format!("T{n}: {{ type: object, doc: A type., fields: {{ {fields} }} }}\n");
    let last = "T2999: { type: object, doc: A type., fields: { A: { type: string, doc: A. } } }\n";
    let doubled: String = (0..2999).map(|n| ty(n, format!("{}, {}", field(n + 1, "A"), field(n + 1, "B")))).collect();
    let circle: String = (0..2000).map(|n| ty(n, field((n + 1) % 2000, "A"))).collect();
    let all_to_all: String =
        (0..60).map(|n| ty(n, (0..60).map(|to| field(to, &format!("A{to}"))).collect::<Vec<_>>().join(", "))).collect();
    for (types, rule) in [(doubled + last, "type-depth"), (circle, "type-depth"), (all_to_all, "type-cycle")] {
        let loaded = Specs::good().append("net/types.yaml", &types).loaded();
        assert!(rules(&loaded).contains(&rule), "{}", rules(&loaded).len());
    }
}

#[test]
fn what_stands_in_many_places_is_said_once_for_each() {
    let many = 1500;
    let demands = |demand: &str| format!("  - {{ {demand}: Name, when: {{ Mode: Cheap }} }}\n").repeat(many);
    let both = format!("rules:\n{}{}", demands("require"), demands("forbid"));
    let loaded = Specs::good().edit(CREATE_NET, "rules:\n", &both).loaded();
    let found = loaded.diagnostics.iter().filter(|found| found.kind == Finding::Rule).count();
    assert_eq!(found, many, "one for each that forbids");
    let summary = format!("summary: {}of it.", "The top ".repeat(20_000));
    let specs = Specs::good().with("terms.yaml", "top: { use: upper side }\n");
    let loaded = specs.edit(DELETE_NET, "summary: Deletes a network.", &summary).loaded();
    let found = loaded.diagnostics.iter().filter(|found| found.kind == Finding::DiscouragedTerm);
    let places: Vec<Span> = found
        .map(|found| match found.place {
            Place::Text(span) => span,
            _ => panic!("{found:?} is at no place"),
        })
        .collect();
    assert_eq!(places.len(), 20_000);
    assert!(places.iter().all(|place| loaded.sources.text(*place) == "top"));
    assert!(places.windows(2).all(|pair| pair[1].bytes().start == pair[0].bytes().start + "The top ".len()));
}

#[test]
fn a_key_that_is_there_again_is_compared_with_the_first() {
    // Few keys are compared one by one, many by a table.
    for (many, firsts) in [(3, ["5", "5"]), (60, ["5", "6"])] {
        let values: String = (0..many).map(|n| format!("    v{}: Meaning.\n", n % (many - 2).max(1))).collect();
        let types = format!("Kind:\n  type: enum\n  doc: A kind.\n  values:\n{values}");
        let loaded = Specs::good().with("net/types.yaml", types).loaded();
        let doubled = loaded.diagnostics.iter().filter(|found| found.kind == Finding::DuplicateKey);
        let related = doubled.flat_map(|found| &found.related);
        let lines: Vec<String> = related.map(|(span, _)| loaded.sources.line_column(*span).0.to_string()).collect();
        assert_eq!(lines, firsts, "{}", shown(&loaded));
    }
}

#[test]
fn all_mistakes_show_at_once_in_the_order_of_files_and_lines() {
    let one = Specs::good()
        .edit(CREATE_NET, "kind: write", "kind: wirte")
        .edit(CREATE_NET, "example: prod", "example: Prod")
        .edit(CREATE_NET, "status: 400, code: InvalidName", "status: 4000, code: InvalidName");
    let three = Specs::good()
        .edit(CREATE_NET, "idempotency: ClientToken", "idempotency: Token")
        .edit(LIST_NETS, "[{ NetId: net-1,", "[{ NetID: net-1,")
        .edit("net/types.yaml", "{ type: NetStatus,", "{ type: NetStates,");
    let broken = three.clone().edit(DELETE_NET, "kind: write", "kind: [write");
    let text = [one, three, broken].map(|specs| specs.findings()).join("\n\n========\n\n");
    insta::with_settings!({ omit_expression => true }, { insta::assert_snapshot!("all_at_once", text) });
}

#[test]
fn places_are_right_in_text_of_any_kind() {
    let chinese = "summary: 创建一个网络。\nkind: write\n# 注释：名称\nsorce: 网络\n";
    let inline = "summary: { 名称: 网络, kind: write }\n";
    let wide = format!("summary: A network.\nkind: {{ doc: \"{}\", kind: read }}\n", "文".repeat(30));
    let cases = [
        ("chinese", format!("action: CreateNet\n{chinese}")),
        ("chinese on the same line", format!("action: CreateNet\n{inline}")),
        ("wide", format!("action: CreateNet\n{wide}")),
        ("windows", Specs::good().text(CREATE_NET).replace('\n', "\r\n").replace("kind: write", "kind: wirte")),
        ("windows, at the end of a line", "action: CreateNet\r\nsummary: no full stop\r\n".to_owned()),
        (
            "byte order mark",
            format!("\u{feff}{}", Specs::good().text(CREATE_NET).replace("action: CreateNet", "acton: CreateNet")),
        ),
        ("tabs", "action: CreateNet\nsummary:\t\"A.\"\nkind:\t\t[write]\n".to_owned()),
        (
            "emoji",
            Specs::good()
                .text(CREATE_NET)
                .replace("doc: Tags.", "doc: \"👩‍👩‍👧 e\u{301}\", typo: 1")
                .replace("    typo", "typo"),
        ),
        ("a syntax error after chinese", "action: CreateNet\nsummary: { 名称: \"网络\" ]\n".to_owned()),
        (
            "a long line",
            format!(
                "action: CreateNet\nsummary: A.\nerrors: [{}{{ statsu: 1 }}]\n",
                "{ status: 400, code: A, message: B. }, ".repeat(200)
            ),
        ),
        (
            "a line of a megabyte",
            format!("action: CreateNet\nsummary: A.\nerrors: [\"{}\", {{ statsu: 1 }}]\n", "文".repeat(300_000)),
        ),
        ("control characters", "action: CreateNet\nsummary: \"\\e[31mred\"\nkind: \"\\x07\"\n".to_owned()),
        ("the end of the file", "action: CreateNet\nsummary: [".to_owned()),
    ];
    let mut text = String::new();
    for (what, file) in cases {
        let loaded = Specs::good().with(CREATE_NET, file).loaded();
        let rendered = shown(&loaded);
        for finding in rendered.split("\n\nerror[") {
            let place = finding.lines().find(|line| line.contains("--> ")).unwrap_or_default();
            assert!(place.contains(".yaml:"), "no place in {finding}");
        }
        text.push_str(&format!("# {what}\n{rendered}\n\n"));
    }
    insta::with_settings!({ omit_expression => true }, { insta::assert_snapshot!("places", text) });
}

#[test]
fn every_place_is_the_place_of_the_text_it_names() {
    // The same mistake behind text of any width: the caret stays under it.
    for before in ["", "中文", "\u{feff}x", "é", "👩‍👩‍👧", "\u{202e}", "a".repeat(500).as_str(), "文".repeat(5000).as_str()]
    {
        let specs = Specs::good().edit(
            DELETE_NET,
            "response: { RequestId: 0ED8D006 }",
            &format!("response: {{ RequestId: \"{before}\", Wrong: 1 }}"),
        );
        let loaded = specs.loaded();
        let found = loaded.diagnostics.iter().find(|found| found.kind.id() == "unknown-field").expect("it is found");
        let aliyun_api_generator::diagnostic::Place::Text(span) = found.place else { panic!("{found:?}") };
        assert_eq!(loaded.sources.text(span), "Wrong");
        let (line, column) = loaded.sources.line_column(span);
        let source = specs.text(DELETE_NET);
        let on_line: String =
            source.lines().nth(line - 1).expect("the line is there").chars().skip(column - 1).take(5).collect();
        assert_eq!(on_line, "Wrong");
        assert!(shown(&loaded).contains(&format!("net/net/DeleteNet.yaml:{line}:{column}")), "{}", shown(&loaded));
    }
}

/// A change to a text, by positions in thousandths of it.
#[derive(Clone, Debug)]
enum Cut {
    Remove(usize, usize),
    Copy(usize, usize, usize),
    Insert(usize, String),
    RepeatLine(usize),
    SwapLines(usize, usize),
}

fn cut() -> impl Strategy<Value = Cut> {
    let at = 0..1000usize;
    prop_oneof![
        (at.clone(), 0..60usize).prop_map(|(at, length)| Cut::Remove(at, length)),
        (at.clone(), at.clone(), 0..80usize).prop_map(|(from, to, length)| Cut::Copy(from, to, length)),
        (at.clone(), "[-\\[\\]{}:,&*!|>'\"%@`#?~<=\n\t 0-9A-Za-z_.中é\u{0}\u{85}\u{2028}]{1,8}")
            .prop_map(|(at, text)| Cut::Insert(at, text)),
        (at.clone(), "\\PC{1,12}").prop_map(|(at, text)| Cut::Insert(at, text)),
        at.clone().prop_map(Cut::RepeatLine),
        (at.clone(), at).prop_map(|(a, b)| Cut::SwapLines(a, b)),
    ]
}

fn apply(text: &str, cut: &Cut) -> String {
    let chars: Vec<char> = text.chars().collect();
    let at = |thousandth: usize| chars.len() * thousandth / 1000;
    let piece = |from: usize, length: usize| chars[from..(from + length).min(chars.len())].iter().collect::<String>();
    let place = match cut {
        Cut::Remove(place, _) | Cut::Insert(place, _) | Cut::Copy(_, place, _) => at(*place),
        _ => 0,
    };
    let (start, end) = (piece(0, place), piece(place, chars.len()));
    let mut lines: Vec<&str> = text.split_inclusive('\n').collect();
    let line = |thousandth: usize| (lines.len() * thousandth / 1000).min(lines.len().saturating_sub(1));
    match cut {
        Cut::Remove(_, length) => start + &end.chars().skip(*length).collect::<String>(),
        Cut::Copy(from, _, length) => start + &piece(at(*from), *length) + &end,
        Cut::Insert(_, inserted) => start + inserted + &end,
        Cut::RepeatLine(which) if !lines.is_empty() => {
            let which = line(*which);
            lines.insert(which, lines[which]);
            lines.concat()
        }
        Cut::SwapLines(a, b) if !lines.is_empty() => {
            let (a, b) = (line(*a), line(*b));
            lines.swap(a, b);
            lines.concat()
        }
        _ => text.to_owned(),
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 600, failure_persistence: None, ..ProptestConfig::default() })]

    /// What is left of a good spec after some accidents is read, checked and shown; where it is still good, it is
    /// emitted.
    #[test]
    fn accidents_are_findings(which in 0..6usize, cuts in prop::collection::vec(cut(), 1..4)) {
        let specs = Specs::good();
        let path = specs.files()[which].path.clone();
        let text = cuts.iter().fold(specs.text(&path), |text, cut| apply(&text, cut));
        let loaded = specs.with(&path, text).loaded_with_notes();
        let rendered = shown(&loaded);
        for found in loaded.diagnostics.iter() {
            let title = format!("{}[{}]", found.severity().word(), found.kind.id());
            prop_assert!(rendered.contains(&title), "{title} is not shown");
        }
        if let Some(model) = &loaded.model {
            let emitted = aliyun_api_generator::emit(model);
            prop_assert!(emitted.is_ok(), "{:?}", emitted.err());
        }
    }

    /// Any text at all in any file.
    #[test]
    fn any_text_is_read(which in 0..6usize, text in "(\\PC|[\n\t:{}\\[\\],\"'&*!#-]){0,200}") {
        let specs = Specs::good();
        let path = specs.files()[which].path.clone();
        let loaded = aliyun_api_generator::from_sources(Sources::new(specs.with(&path, text).files().to_vec()));
        let _ = shown(&loaded);
        prop_assert_eq!(loaded.model.is_some(), loaded.diagnostics.is_empty());
    }
}
