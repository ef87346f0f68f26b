//! Every note: a spec that has it, one near it that has none, and the same spec with the note allowed.

mod common;

use std::collections::{BTreeMap, BTreeSet};

use aliyun_api_generator::findings::{Finding, Severity};
use common::{CREATE_NET, LIST_NETS, Specs, repository, rules, shown};

const SERVICE: &str = "net/service.yaml";
const TYPES: &str = "net/types.yaml";

/// The kind of a note, what it is about, specs with it, and specs like them without it.
type Case = (&'static str, &'static str, Specs, Specs);

fn edited(path: &str, from: &str, to: &str) -> Specs {
    Specs::good().edit(path, from, to)
}

/// The description of the name of a network.
fn doc(text: &str) -> Specs {
    edited(CREATE_NET, "doc: Name of the network.", &format!("doc: {text}"))
}

/// Another parameter of `CreateNet`.
fn parameter(line: &str) -> Specs {
    edited(CREATE_NET, "  Size: {", &format!("  {line}\n  Size: {{"))
}

/// More fields of the type `Net`.
fn fields(fields: &[&str]) -> Specs {
    Specs::good().append(TYPES, &fields.iter().map(|field| format!("    {field}\n")).collect::<String>())
}

/// An action with parameters, response fields and errors.
fn action(name: &str, parameters: &str, response: &str, errors: &str, request: &str) -> String {
    format!(
        "action: {name}\nsummary: Does what {name} says.\nkind: write\nsource: {{ document: net-2020 }}\nallow: {{ write-without-ram: \
         A test., action-without-resource: A test. }}\nparameters: {{{parameters}}}\nresponse: {{ {response}RequestId: \
         {{ use: RequestId }} }}\nerrors: [{errors}]\nexamples:\n  - title: Call {name}\n    request: {{{request}}}\n    \
         response: {{ RequestId: 0ED8D006 }}\n"
    )
}

/// The good specs and an action for each parameter, called like `StopOne`.
fn with_parameters(parameters: &[&str]) -> Specs {
    numbered(parameters.len(), |name, at| action(name, &format!(" {} ", parameters[at]), "", "", ""))
}

/// The good specs and an action for each error row.
fn with_errors(errors: &[&str]) -> Specs {
    numbered(errors.len(), |name, at| action(name, "", "", errors[at], ""))
}

fn numbered(count: usize, text: impl Fn(&str, usize) -> String) -> Specs {
    let names = ["StopOne", "StopTwo", "StopThree", "StopFour", "StopFive"];
    let all = names[..count].iter().enumerate();
    all.fold(Specs::good(), |specs, (at, name)| specs.with(&format!("net/net/{name}.yaml"), text(name, at)))
}

fn change(parameters: &str, request: &str) -> Specs {
    let id = format!("NetId: {{ type: string, required: true, ref: Net, doc: Network to change. }}, {parameters}");
    Specs::good().with("net/net/ModifyNet.yaml", action("ModifyNet", &format!(" {id} "), "", "", request))
}

#[rustfmt::skip]
fn words() -> Vec<Case> {
    let named = |text: &str| fields(&[&format!("vlan: {{ type: string, doc: {text} }}")]);
    let title = |text: &str| edited(CREATE_NET, "title: Create a network", &format!("title: {text}"));
    let meaning = |text: &str| edited(TYPES, "Available: ready", &format!("Available: {text}"));
    vec![
        ("text-form", "a small letter", named("tag of the network."), named("vlan of the network.")),
        ("text-form", "no full stop", doc("Name of the network"), doc("Name of the network (if it has one.)")),
        ("text-form", "a full stop behind a title", title("Create a network."), title("Create a network. Then use it.")),
        ("text-form", "a full stop behind a meaning", meaning("ready."), meaning("Ready")),
        ("text-form", "two spaces", doc("Name of  the network."), doc("Name of `the  network`.")),
        ("text-form", "a space before a sign", doc("Name of the network ."), doc("Name of the .net network.")),
        ("text-form", "a word twice", doc("Name of the the network."), doc("\"Name of the network: network one.\"")),
        ("text-form", "in a description", edited(CREATE_NET, "kind: write", "description: |\n  It is is one.\nkind: write"), edited(CREATE_NET, "kind: write", "description: |\n  Of two kinds:\n\n  - one\n  - two\nkind: write")),
        ("name-again", "with an article", fields(&["RouteLimit: { type: string, doc: The route limit. }"]), fields(&["RouteLimit: { type: string, doc: Quota of routes. }"])),
        ("name-again", "of a name with digits", parameter("IPv4Name: { type: string, example: a, doc: IPv4 name. }"), parameter("Subnets: { type: list, encoding: repeat, example: [a], doc: Subnets., items: { type: string } }")),
        ("limit-in-words", "another number", edited(CREATE_NET, "doc: Number of addresses.", "doc: \"Number of addresses, up to 50.\""), edited(CREATE_NET, "doc: Number of addresses.", "doc: \"Number of addresses, up to 100.\"")),
        ("limit-in-words", "a range", edited(LIST_NETS, "doc: Name to look for.", "doc: Name of 2 to 64 characters."), edited(LIST_NETS, "doc: Name to look for.", "doc: Name to look for. The page of CreateNet says 2 to 64 characters.")),
        ("limit-in-words", "of elements", edited(CREATE_NET, "doc: Tags.", "doc: At most 20 tags."), edited(CREATE_NET, "doc: Tags.", "doc: At most 5 tags.")),
        ("limit-in-words", "a beginning", edited(LIST_NETS, "doc: Name to look for.", "doc: Name that starts with a letter."), doc("Name that starts with a letter.")),
        ("limit-in-words", "of a list with pages", edited(LIST_NETS, "doc: Size of a page.", "doc: \"Size of a page, at most 50.\""), edited(LIST_NETS, "example: 10, doc: Size of a page.", "range: ..50, example: 10, doc: \"Size of a page, at most 50.\"")),
        ("limit-in-words", "a default", edited(LIST_NETS, "doc: Size of a page.", "doc: \"Size of a page; 10 by default.\""), edited(LIST_NETS, "doc: Size of a page.", "doc: \"Size of a page. A network has 10 by default.\"")),
    ]
}

#[rustfmt::skip]
fn beside_others() -> Vec<Case> {
    let zone = "Zone: { type: string, length: 2..64, example: zone, doc: Zone to stop in. }";
    let longer = "Zone: { type: string, length: 2..46, example: zone, doc: Zone to stop in. }";
    let speed = |values: &str| format!("Speed: {{ type: enum, values: [{values}], doc: How fast it stops. }}");
    let speed = |all: [&str; 3]| with_parameters(&all.map(speed).each_ref().map(String::as_str));
    let listed = |field: &str| edited(LIST_NETS, "  TotalCount: {", &format!("  {field}\n  TotalCount: {{"));
    let busy = "{ status: 400, code: NetBusy, message: Busy., class: not_ready, cause: It is busy. }";
    let silent = "{ status: 400, code: NetBusy, message: Busy., class: not_ready }";
    let conflict = "{ status: 400, code: NetBusy, message: Busy., class: conflict, cause: It is busy. }";
    let said = |message: &str| with_errors(&[&format!("{{ status: 500, code: InternalError, message: {message} }}"), "{ status: 500, code: InternalError, message: Try again. }"]);
    let allowed = |specs: Specs| specs.edit(SERVICE, "allow: {", "allow: { error-without-condition: A test.,");
    vec![
        ("limit-of-one-action", "one of five", with_parameters(&[zone, zone, zone, zone, longer]), with_parameters(&[zone, zone, longer, longer, zone])),
        ("limit-of-one-action", "none at all", with_parameters(&[zone, zone, zone, zone, "Zone: { type: string, example: zone, doc: Zone to stop in. }"]), with_parameters(&[zone, zone, zone, zone, "Zone: { type: string, ref: Net, example: zone, doc: Zone to stop in. }"])),
        ("values-of-one-action", "a slip", speed(["Fast, Slow", "Fast, Slow", "Fast, Slwo"]), speed(["Fast, Slow", "Fast, Slow", "Near, Far"])),
        ("values-of-one-action", "one more", speed(["Fast, Slow", "Fast, Slow", "Fast, Slow, Late"]), speed(["Fast, Slow", "Fast, Late", "Fast, Slow, Late"])),
        ("key-of-others", "a reference", listed("NetId: { type: string, doc: Id of the first network. }"), listed("NetId: { type: string, ref: Net, doc: Id of the first network. }")),
        ("key-of-others", "a unit", fields(&["Rate: { type: integer, unit: Mbit/s, doc: Speed. }", "A: { type: object, name: A, doc: A., fields: { Rate: { type: integer, unit: Mbit/s, doc: Speed. } } }", "B: { type: object, name: B, doc: B., fields: { Rate: { type: integer, unit: Mbit/s, doc: Speed. } } }", "C: { type: object, name: C, doc: C., fields: { Rate: { type: integer, doc: Speed. } } }"]), fields(&["Rate: { type: integer, unit: Mbit/s, doc: Speed. }", "A: { type: object, name: A, doc: A., fields: { Rate: { type: integer, doc: Speed. } } }"])),
        ("open-secret", "a parameter", parameter("Password: { type: string, example: a, doc: What the login takes. }"), parameter("Password: { type: string, sensitive: false, example: a, doc: What the login takes. }")),
        ("open-secret", "a list", fields(&["AuthKey: { type: list, doc: Keys of the login., items: { type: string } }"]), fields(&["HasPassword: { type: boolean, doc: Whether a login takes one. }"])),
        ("row-differs", "without a cause", allowed(with_errors(&[busy, silent])), allowed(with_errors(&[silent, silent]))),
        ("row-differs", "of another class", allowed(with_errors(&[busy, busy, busy, conflict])), allowed(with_errors(&[busy, busy, conflict, conflict]))),
        ("message-spelling", "a full stop", said("Try again"), said("Try it again.")),
        ("message-spelling", "capitals", said("try Again."), said("Try again.")),
        ("name-spelling", "capitals", fields(&["NetID: { type: string, rust: other_id, doc: What it was called. }"]), fields(&["NetIdOfAll: { type: string, doc: What it was called. }"])),
        ("name-spelling", "a number too many", fields(&["Names: { type: string, doc: What it was called. }"]), fields(&["Names: { type: list, doc: What it was called., items: { type: string } }"])),
        ("name-spelling", "a word", fields(&["IpAddress: { type: string, doc: One. }", "MacAddress: { type: string, doc: Two. }", "WanAdress: { type: string, doc: Three. }"]), fields(&["IpAddress: { type: string, doc: One. }", "MacAddress: { type: string, doc: Two. }", "WanAddressed: { type: string, doc: Three. }"])),
        ("name-spelling", "a word of an action", Specs::good().with("net/net/StopNettwork.yaml", action("StopNettwork", "", "", "", "")).append(TYPES, "    NetworkOne: { type: string, doc: One. }\n    NetworkTwo: { type: string, doc: Two. }\n"), Specs::good().with("net/net/StopNetwork.yaml", action("StopNetwork", "", "", "", "")).append(TYPES, "    NetworkOne: { type: string, doc: One. }\n    NetworkTwo: { type: string, doc: Two. }\n")),
        ("bare-example", "a change of nothing", change("Zone: { type: string, example: a, doc: New zone. }", " NetId: net-1 "), change("Zone: { type: string, example: a, doc: New zone. }", " NetId: net-1, Zone: a ")),
        ("bare-example", "many parameters", with_parameters(&[&many(8)]), with_parameters(&[&many(7)])),
        ("empty-example", "of a list", edited(LIST_NETS, "response: { Nets: { Net: [{ NetId: net-1, Status: Available }] }, TotalCount: 1, RequestId: 0ED8D006 }", "response: { RequestId: 0ED8D006 }"), edited(LIST_NETS, "response: { Nets: { Net: [{ NetId: net-1, Status: Available }] }, TotalCount: 1, RequestId: 0ED8D006 }", "response: { TotalCount: 1, RequestId: 0ED8D006 }")),
    ]
}

/// So many optional parameters of one action.
fn many(count: usize) -> String {
    let all = (0..count).map(|at| format!("Part{at}: {{ type: string, example: a, doc: One of the parts. }}"));
    all.collect::<Vec<_>>().join(", ")
}

fn cases() -> Vec<Case> {
    [words(), beside_others()].concat()
}

#[test]
fn what_a_note_is_about_has_one_and_what_is_near_it_has_none() {
    let mut by_rule: BTreeMap<&str, String> = BTreeMap::new();
    let mut wrong = Vec::new();
    for (rule, what, specs, near) in cases() {
        let loaded = specs.loaded_with_notes();
        let found = rules(&loaded);
        if found.is_empty() || found.iter().any(|found| *found != rule) || !specs.loaded().diagnostics.is_empty() {
            wrong.push(format!("{rule}, {what}: {found:?}\n{}", shown(&loaded)));
        }
        let near = near.loaded_with_notes();
        if !near.diagnostics.is_empty() {
            wrong.push(format!("near {rule}, {what}:\n{}", shown(&near)));
        }
        by_rule.entry(rule).or_default().push_str(&format!("# {what}\n{}\n\n", shown(&loaded)));
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n\n"));
    insta::with_settings!({ omit_expression => true }, {
        for (rule, text) in by_rule {
            insta::assert_snapshot!(rule, text);
        }
    });
}

#[test]
fn every_kind_of_note_has_a_case_and_a_snapshot() {
    // A draft cannot be allowed, and has its cases in `drafts.rs`.
    let notes = Finding::ALL.iter().filter(|kind| kind.severity() == Severity::Note && **kind != Finding::Draft);
    let declared: BTreeSet<&str> = notes.map(|kind| kind.id()).collect();
    assert_eq!(declared, cases().iter().map(|(rule, ..)| *rule).collect::<BTreeSet<&str>>());
    let entries = std::fs::read_dir(repository().join("generator/tests/snapshots")).expect("there are snapshots");
    let names = entries.map(|entry| entry.expect("a snapshot").file_name().to_string_lossy().into_owned());
    let kept: BTreeSet<String> =
        names.filter_map(|name| Some(name.strip_prefix("notes__")?.strip_suffix(".snap")?.to_owned())).collect();
    assert_eq!(kept, declared.into_iter().map(str::to_owned).collect(), "left: snapshots; right: kinds");
}

#[test]
fn every_note_can_be_allowed_and_an_allowance_for_nothing_is_found() {
    for (rule, what, specs, near) in cases() {
        let allow = |specs: Specs| specs.edit(SERVICE, "allow: {", &format!("allow: {{ {rule}: A test.,"));
        let allowed = allow(specs).loaded_with_notes();
        assert!(allowed.diagnostics.is_empty(), "{rule}, {what}: {}", shown(&allowed));
        let stale = allow(near);
        let found = stale.loaded_with_notes();
        assert_eq!(rules(&found), ["stale-allowance"], "{rule}, {what}: {}", shown(&found));
        assert!(found.model.is_none());
        // Where notes are not looked for, nobody knows.
        assert!(stale.loaded().diagnostics.is_empty(), "{rule}, {what}");
    }
}

#[test]
fn a_note_is_allowed_where_it_stands_and_by_what_it_is_about() {
    let field = "NetID: { type: string, rust: other_id, doc: What it was called., allow: { name-spelling: The page has it so. } }";
    assert!(fields(&[field]).loaded_with_notes().diagnostics.is_empty());
    for (subject, expected) in [("NetID", [].as_slice()), ("NetId", &["stale-allowance", "name-spelling"])] {
        let specs = fields(&["NetID: { type: string, rust: other_id, doc: What it was called. }"]);
        let specs = specs.edit(SERVICE, "allow: {", &format!("allow: {{ name-spelling: {{ {subject}: So. }},"));
        let loaded = specs.loaded_with_notes();
        assert_eq!(rules(&loaded), expected, "{subject}: {}", shown(&loaded));
    }
}

#[test]
fn a_discrepancy_about_a_field_says_more_than_an_allowance() {
    let decided =
        "discrepancies:\n  - { where: NetID, effect: none, says: Also NetId elsewhere., decision: As it stands. }\n";
    let specs = parameter("NetID: { type: string, ref: Net, example: net-1, doc: Network to copy. }");
    assert_eq!(rules(&specs.loaded_with_notes()), ["name-spelling"], "{}", shown(&specs.loaded_with_notes()));
    let specs = specs.append(CREATE_NET, decided);
    assert!(specs.loaded_with_notes().diagnostics.is_empty(), "{}", shown(&specs.loaded_with_notes()));
}

#[test]
fn the_good_specs_have_no_note() {
    let loaded = Specs::good().loaded_with_notes();
    assert!(loaded.diagnostics.is_empty(), "{}", shown(&loaded));
}
