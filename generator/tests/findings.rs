//! Every finding as a person sees it: one mistake in a good set of specs, and the text that says so.

mod common;

use std::collections::{BTreeMap, BTreeSet};

use aliyun_api_generator::findings::{Finding, Severity};
use common::{CREATE_NET, DELETE_NET, LIST_NETS, Specs, repository, rules, shown};

const SERVICE: &str = "net/service.yaml";
const TYPES: &str = "net/types.yaml";
const RESOURCES: &str = "net/resources.yaml";

const PROGRAM: &str = "//! Lists nets.\n\nfn main() {}\n";

/// The good specs with a guide that says something.
fn guide(prose: &str) -> Specs {
    guide_at("guides/01-make-net.rs", "//! Make a net.\n//!\n//! One has a net.\n", prose)
}

fn guide_at(path: &str, documentation: &str, prose: &str) -> Specs {
    Specs::good().with(path, format!("{documentation}\n//| {prose}\nfn main() {{}}\n"))
}

/// A decision about a change with a line in place of another, or with one more.
fn decision(line: &str, instead: &str, more: bool) -> Specs {
    let good = "fingerprint: \"0123456789abcdef\"\nreason: It was wrong.\nkind: correction\nevidence: A page.\n";
    let text = if more { format!("{good}{line}\n") } else { good.replace(instead, line) };
    Specs::good().with("acknowledged/net.yaml", text)
}

/// A mistake: the rule that finds it, what it is, and the specs with it.
type Case = (&'static str, &'static str, Specs);

fn edited(path: &str, from: &str, to: &str) -> Specs {
    Specs::good().edit(path, from, to)
}

/// The good specs with another name for their service.
fn service_called(name: &str) -> Specs {
    let moved = |path: &str| path.replacen("net/", &format!("{name}/"), 1);
    let good = Specs::good();
    let files = good.files().iter();
    files.fold(Specs::none(), |specs, file| specs.with(&moved(&file.path), file.text.as_str())).edit(
        &format!("{name}/service.yaml"),
        "service: net",
        &format!("service: {name}"),
    )
}

/// A parameter of `CreateNet` in place of `Size`, which a rule needs.
fn size(field: &str) -> Specs {
    edited(CREATE_NET, "{ type: integer, range: 1..100, example: 10, doc: Number of addresses. }", field)
}

/// Another field of the type `Net`.
fn field(field: &str) -> Specs {
    Specs::good().append(TYPES, &format!("    {field}\n"))
}

/// More of the resource `Net`.
fn resource(line: &str) -> Specs {
    Specs::good().append(RESOURCES, &format!("  {line}\n"))
}

/// Another resource, which no action makes.
fn area(line: &str) -> Specs {
    Specs::good()
        .append(RESOURCES, &format!("Area:\n  doc: An area.\n  id: {{ field: AreaId, prefix: \"\" }}\n  {line}\n"))
}

/// Another error of `CreateNet`.
fn error(row: &str) -> Specs {
    edited(CREATE_NET, "errors:\n", &format!("errors:\n  - {row}\n"))
}

/// Another rule of `CreateNet`.
fn rule(rule: &str) -> Specs {
    edited(CREATE_NET, "rules:\n", &format!("rules:\n  - {rule}\n"))
}

#[rustfmt::skip]
fn syntax() -> Vec<Case> {
    vec![
        ("yaml", "an unclosed bracket", edited(CREATE_NET, "[Fast, Cheap]", "[Fast, Cheap")),
        ("yaml", "a wrong indentation", edited(CREATE_NET, "  Name:", "   Name:")),
        ("yaml", "an anchor and its alias", edited(DELETE_NET, "\"1.3\" }", "&s \"1.3\" }\ndescription: *s")),
        ("yaml", "a tag above its value", edited(DELETE_NET, "kind: write", "kind:\n  !!str\n  write")),
        ("yaml", "a tag", edited(DELETE_NET, "kind: write", "kind: !secret write")),
        ("yaml", "a merge key", edited(TYPES, "  fields:\n", "  fields:\n    <<: { A: { type: string, doc: A. } }\n")),
        ("yaml", "no colon", edited(DELETE_NET, "kind: write", "kind write")),
        ("yaml", "a full-width colon", edited(DELETE_NET, "kind: write", "kind：write")),
        ("yaml", "a tab", edited(CREATE_NET, "  Name:", "\tName:")),
        ("yaml", "a no-break space", edited(CREATE_NET, "  Name:", "\u{a0}\u{a0}Name:")),
        ("yaml", "an unclosed brace", edited(CREATE_NET, "doc: Name of the network. }", "doc: Name of the network.")),
        ("yaml", "an unclosed quote", edited(CREATE_NET, "doc: Name of the network. }", "doc: \"Name of the network. }")),
        ("yaml", "three in one file", edited(CREATE_NET, "kind: write", "kind: [write").edit(CREATE_NET, "doc: Name of the network. }", "doc: Name.").edit(CREATE_NET, "code: InvalidName,", "code: &Invalid Name,")),
        ("unquoted-text", "a comma", size("{ type: integer, doc: Addresses, in all, and more. }")),
        ("unquoted-text", "a comma and typographic quotes", size("{ type: integer, doc: “Addresses, in all”. }")),
        ("unquoted-text", "a colon", size("{ type: integer, doc: Note: number of addresses. }")),
        ("unquoted-text", "a brace", size("{ type: integer, doc: Number {of} \"addresses\"., example: 1 }")),
        ("unquoted-text", "a comment", size("{ type: integer, doc: Number # of addresses. }")),
        ("unquoted-text", "a percent sign", edited(CREATE_NET, "code: InvalidName,", "code: %s,")),
        ("unquoted-text", "in a block", edited(DELETE_NET, "summary: Deletes a network.", "summary: Deletes: a network.")),
        ("yaml", "two documents", Specs::good().append(DELETE_NET, "---\naction: Other\n")),
        ("wrong-type", "a list for a mapping", edited(CREATE_NET, "{ document: net-2020, section: \"1.1\" }", "[[net-2020]]")),
        ("wrong-type", "text for a boolean", edited(DELETE_NET, "required: true", "required: yes")),
        ("wrong-type", "text for a list", edited(CREATE_NET, "values: [Fast, Cheap]", "values: Fast")),
        ("wrong-type", "a mapping for a list", edited(CREATE_NET, "rules:\n  - {", "rules:\n    {")),
        ("wrong-type", "an integer without end", edited(CREATE_NET, "status: 400, code: InvalidName", "status: 99999999999999999999, code: InvalidName")),
        ("wrong-type", "text for an integer", edited(CREATE_NET, "status: 400, code: InvalidName", "status: \"400\", code: InvalidName")),
        ("wrong-type", "a negative number", edited(CREATE_NET, "status: 400, code: InvalidName", "status: -400, code: InvalidName")),
        ("wrong-value", "a range that runs backwards", edited(CREATE_NET, "1..64", "64..1")),
        ("wrong-type", "a key that is a list", edited(TYPES, "    NetId:", "    ? [a, b]\n    : { type: string }\n    NetId:")),
        ("duplicate-key", "in an action", Specs::good().append(DELETE_NET, "kind: read\n")),
        ("duplicate-key", "a parameter", edited(LIST_NETS, "  PageSize: {", "  Name: { type: string, doc: Again. }\n  PageSize: {")),
        ("unknown-key", "a slip", edited(CREATE_NET, "summary:", "sumary:").edit(CREATE_NET, "kind: write", "summary: A.\nkind: write")),
        ("unknown-key", "nothing like it", edited(CREATE_NET, "kind: write", "kind: write\nowner: me")),
        ("unknown-key", "of another style of pages", edited(LIST_NETS, "items: Nets.Net }", "items: Nets.Net, token: Name }")),
        ("empty-value", "", edited(CREATE_NET, "idempotency: ClientToken", "idempotency:")),
        ("ambiguous-scalar", "a boolean for text", edited(CREATE_NET, "code: InvalidName,", "code: off,")),
        ("ambiguous-scalar", "a number for text", edited(SERVICE, "\"2020-01-01\"\n", "1.0\n")),
        ("ambiguous-scalar", "a date", edited(SERVICE, "\"2020-01-01\"\n", "2020-01-01\n").edit(SERVICE, "issued: \"2020-01-01\"", "issued: 2020-1-1")),
        ("ambiguous-scalar", "a value of a list", size("{ type: string, values: [low, on], example: low, doc: Number of addresses. }")),
        ("ambiguous-scalar", "a key", edited(TYPES, "{ Pending: being made", "{ no: not there, Pending: being made")),
        ("missing-key", "of an action", edited(DELETE_NET, "kind: write\n", "")),
        ("missing-key", "a type", size("{ doc: Number of addresses. }")),
        ("missing-key", "the type of elements", edited(LIST_NETS, "items: { type: Net }", "items: { doc: A network. }")),
        ("missing-key", "values", edited(CREATE_NET, "values: [Fast, Cheap], ", "").edit(CREATE_NET, "when: { Mode: Fast }", "when_present: Mode")),
        ("missing-key", "an encoding", edited(CREATE_NET, "    encoding: repeat\n", "")),
        ("missing-key", "of pages", edited(LIST_NETS, "total: TotalCount, ", "")),
        ("missing-key", "a document", Specs::none().with(SERVICE, Specs::good().text(SERVICE)).edit(SERVICE, "documents:\n  net-2020: { title: Network API, issued: \"2020-01-01\", language: en }", "documents: {}").edit(SERVICE, "groups:\n  net: { title: Network, doc: Networks. }", "groups: {}")),
        ("missing-key", "a group", Specs::none().with(SERVICE, Specs::good().text(SERVICE)).edit(SERVICE, "groups:\n  net: { title: Network, doc: Networks. }", "groups: {}")),
    ]
}

#[rustfmt::skip]
fn names() -> Vec<Case> {
    vec![
        ("file-place", "a file beside the groups", Specs::good().with("net/Other.yaml", "a: b\n")),
        ("file-place", "a slip", Specs::good().with("net/type.yaml", "a: b\n")),
        ("file-place", "too deep", Specs::good().with("net/net/old/CreateNet.yaml", "a: b\n")),
        ("file-place", "a spec among the programs", Specs::good().with("programs/net/CreateNet.yaml", "a: b\n")),
        ("acknowledgement", "no fingerprint", decision("fingerprint: \"create net\"", "fingerprint: \"0123456789abcdef\"", false)),
        ("acknowledgement", "another kind", decision("kind: ok", "kind: correction", false)),
        ("acknowledgement", "no evidence", decision("evidence: \"-\"", "evidence: A page.", false)),
        ("acknowledgement", "no day", decision("expires: \"2027-13-01\"", "", true)),
        ("program", "a name without a number", Specs::good().with("programs/list-nets.rs", PROGRAM)),
        ("program", "a name in capitals", Specs::good().with("programs/01-ListNets.rs", PROGRAM)),
        ("program", "no title", Specs::good().with("programs/01-list-nets.rs", "fn main() {}\n")),
        ("program", "a title that is empty", Specs::good().with("programs/01-list-nets.rs", "//!\n\nfn main() {}\n")),
        ("program", "not Rust", Specs::good().with("programs/01-list-nets.rs", "//! Lists nets.\n\nfn main() {\n    let = 1;\n}\n")),
        ("program", "a bracket that is left open", Specs::good().with("programs/01-list-nets.rs", "//! Lists nets.\n\nfn main() {\n")),
        ("program", "no main", Specs::good().with("programs/01-list-nets.rs", "//! Lists nets.\n\nfn other() {}\n")),
        ("program", "two with a number", Specs::good().with("programs/01-list-nets.rs", PROGRAM).with("programs/01-make-net.rs", PROGRAM)),
        ("program", "two of a name", Specs::good().with("programs/01-list-nets.rs", PROGRAM).with("programs/02-list-nets.rs", PROGRAM)),
        ("program", "a guide without a summary", guide_at("guides/01-make-net.rs", "//! Make a net.\n", "It is made.")),
        ("program", "two guides with a number", guide("One.").with("guides/01-other.rs", guide("Two.").text("guides/01-make-net.rs"))),
        ("program", "a guide called like a program", guide("One.").with("programs/01-guide-make-net.rs", PROGRAM)),
        ("program", "a guide without a number", guide_at("guides/make-net.rs", "//! Make a net.\n//!\n//! One has a net.\n", "One.")),
        ("file-place", "a note among the guides", Specs::good().with("guides/notes.yaml", "a: b\n")),
        ("guide-link", "an action that is not there", guide("[CreateNet](net:CreatNet) makes it, and `[this](net:Nothing)` is code.")),
        ("guide-link", "a resource that is not there", guide("A net is a [Net](net:resource:Nets).")),
        ("guide-link", "a service that is not there", guide("See [CreateNet](nett:CreateNet) and [that](elsewhere:Other).")),
        ("guide-link", "a page that is not there", guide("How to call: [Calling](page:caling), and [more](page:of-another-kind).")),
        ("guide-link", "a guide that is not there", guide("As in [the first](guide:make-nets).")),
        ("guide-link", "a path", guide("See [the page](../README.md), and [the web](https://example.com).")),
        ("guide-link", "words on another line", guide("See\n//| the page of calling](page:calling).")),
        ("guide-link", "in the summary", guide_at("guides/01-make-net.rs", "//! Make a net.\n//!\n//! See [calling](page:calling).\n", "One.")),
        ("missing-file", "", Specs::good().without(SERVICE)),
        ("file-name", "of an action", edited(DELETE_NET, "action: DeleteNet", "action: RemoveNet").edit(RESOURCES, "delete: DeleteNet", "delete: RemoveNet")),
        ("file-name", "of a service", edited(SERVICE, "service: net", "service: nets")),
        ("service-name", "", service_called("my-net")),
        ("group-name", "", edited(SERVICE, "groups:\n", "groups:\n  Old_Nets: { title: Old, doc: Old. }\n").with("net/Old_Nets/CreateOld.yaml", action("CreateOld"))),
        ("action-name", "", Specs::good().with("net/net/stop-net.yaml", action("stop-net"))),
        ("duplicate-action", "", edited(SERVICE, "groups:\n", "groups:\n  old: { title: Old, doc: Old. }\n").with("net/old/DeleteNet.yaml", action("DeleteNet"))),
        ("unknown-group", "", Specs::good().with("net/nett/CreateOld.yaml", action("CreateOld"))),
        ("empty-group", "", edited(SERVICE, "groups:\n", "groups:\n  old: { title: Old, doc: Old. }\n")),
        ("endpoint", "another placeholder", edited(SERVICE, "  regional:", "  internal: \"{zone}.example.com\"\n  regional:")),
        ("endpoint", "no placeholder", edited(SERVICE, "net.{region}.example.com", "region.example.com")),
        ("rust-name", "of a field", field("Type: { type: string, rust: type, doc: Type of the network. }")),
        ("rust-name", "of a type", edited(CREATE_NET, "Mode: { type: enum,", "Mode: { type: enum, name: net_mode,")),
        ("rust-name", "of a variant", edited(CREATE_NET, "[Fast, Cheap]", "{ Fast: { doc: quick, rust: 1st }, Cheap: slow }")),
        ("rust-name", "the open variant", edited(CREATE_NET, "[Fast, Cheap]", "{ Fast: { doc: quick, rust: Unknown }, Cheap: slow }")),
        ("rust-name", "a taken type", edited(CREATE_NET, "Mode: { type: enum,", "Mode: { type: enum, name: Option,")),
        ("rust-name", "a method of every call", size("{ type: integer, rust: send, doc: Number of addresses. }")),
        ("rust-name", "beside use", edited(CREATE_NET, "{ use: RegionId, required: true }", "{ use: RegionId, rust: Region }")),
        ("rust-name-collision", "of fields", field("name: { type: string, doc: Another name. }")),
        ("rust-name-collision", "of types", edited(CREATE_NET, "Mode: { type: enum,", "Mode: { type: enum, name: NetStatus,")),
        ("rust-name-collision", "of variants", edited(TYPES, "Pending: being made,", "Pending: being made, PENDING: being made,")),
        ("rust-name-collision", "of statics", Specs::good().append(TYPES, "NET: { type: object, doc: Another., fields: { A: { type: string, doc: A. } } }\n")),
        ("rust-name-collision", "of methods", Specs::good().with("net/net/DeleteNET.yaml", action("DeleteNET"))),
        ("rust-name-collision", "of a waiter", Specs::good().with("net/net/WaitUntilNetAvailable.yaml", action("WaitUntilNetAvailable"))),
        ("rust-name-collision", "of a key", Specs::good().append(TYPES, "NetKey: { type: object, doc: Another., fields: { A: { type: string, doc: A. } } }\n")),
        ("file-system-name", "a device for an action", Specs::good().with("net/net/Aux.yaml", action("Aux"))),
        ("file-system-name", "a device for a group", edited(SERVICE, "groups:\n", "groups:\n  com1: { title: One, doc: One. }\n").with("net/com1/CreateOld.yaml", action("CreateOld"))),
        ("file-system-name", "a device for a service", service_called("nul")),
        ("file-system-name", "the page of a group", Specs::good().with("net/net/Readme.yaml", action("Readme"))),
        ("file-system-name", "two that differ in capitals", Specs::good().with("net/net/Deletenet.yaml", action("Deletenet"))),
        ("file-system-name", "too long as a page", Specs::good().with(&format!("net/net/A{0}.yaml", "b".repeat(250)), action(&format!("A{}", "b".repeat(250))))),
        ("file-system-name", "too long as a module", Specs::good().with(&format!("net/net/{}.yaml", "Ab".repeat(90)), action(&"Ab".repeat(90)))),
        ("file-system-name", "too long as a group", edited(SERVICE, "groups:\n", &format!("groups:\n  {0}: {{ title: Long, doc: Long. }}\n", "a".repeat(256)))
            .with(&format!("net/{}/CreateOld.yaml", "a".repeat(256)), action("CreateOld"))),
        ("type-name", "of a resource", edited(RESOURCES, "Net:\n", "\"Net!\":\n").edit(TYPES, "ref: Net, ", "").edit(CREATE_NET, "ref: Net, ", "").edit(DELETE_NET, "ref: Net, ", "").edit(DELETE_NET, ", when: { unknown: NetId }", "").edit(DELETE_NET, ", when: { state_not: { Net: Available } }", "").edit(CREATE_NET, ", when: { quota: Net }", "")),
        ("type-name", "", edited(TYPES, "NetStatus: {", "net-status: {").edit(TYPES, "type: NetStatus", "type: net-status")),
        ("shared-type", "", Specs::good().append(TYPES, "NetName: { type: string, doc: Name of a network. }\n")),
        ("summary", "no word", edited(DELETE_NET, "Deletes a network.\n", ".\n")),
        ("summary", "no full stop", edited(DELETE_NET, "Deletes a network.\n", "Deletes a network\n")),
        ("summary", "two lines", edited(DELETE_NET, "summary: Deletes a network.\n", "summary: |\n  Deletes a network.\n  For good.\n")),
        ("repeated-words", "", edited(DELETE_NET, "Deletes a network.\n", "Creates a network.\n")),
    ]
}

#[rustfmt::skip]
fn fields() -> Vec<Case> {
    vec![
        ("type-and-use", "", edited(CREATE_NET, "{ use: RegionId, required: true }", "{ use: RegionId, type: string }")),
        ("unknown-use", "a slip", edited(CREATE_NET, "{ use: RegionId, required: true }", "{ use: RegionID }")),
        ("unknown-use", "in an element", edited(LIST_NETS, "items: { type: Net }", "items: { use: RequestId }")),
        ("unknown-use", "nothing is shared", edited(SERVICE, "response:\n  RequestId: { type: string, example: 0ED8D006, doc: Id of the request. }\n", "").edit(CREATE_NET, "  RequestId: { use: RequestId }", "  RequestId: { use: RequestId }")
            .edit(LIST_NETS, "RequestId: { use: RequestId }", "RequestId: { type: string, doc: Id. }").edit(DELETE_NET, "RequestId: { use: RequestId }", "RequestId: { type: string, doc: Id. }")),
        ("use-overrides", "", edited(CREATE_NET, "{ use: RegionId, required: true }", "{ use: RegionId, length: 1..9, pattern: a }")),
        ("missing-doc", "", size("{ type: integer }")),
        ("unknown-type", "a slip", size("{ type: interger, doc: Number of addresses. }")),
        ("unknown-type", "nothing like it", field("Zone: { type: Availability, doc: Zone. }")),
        ("type-cycle", "of one", field("Parent: { type: Net, doc: The network around it. }")),
        ("type-cycle", "of two", field("Peers: { type: list, items: { type: Peer }, doc: Peers. }").append(TYPES, "Peer: { type: object, doc: A peer., fields: { Net: { type: Net, doc: Its network. } } }\n")),
        ("type-depth", "", Specs::good().append(TYPES, &(1..20).map(|n| format!("T{n}: {{ type: object, doc: A., fields: {{ F: {{ type: T{}, doc: B. }} }} }}\n", n + 1)).chain(["T20: { type: object, doc: A., fields: { F: { type: string, doc: B. } } }\n".to_owned()]).collect::<String>())),
        ("too-large", "", Specs::good().append(TYPES, &(1..14).map(|n| format!("T{n}: {{ type: object, doc: A., fields: {{ F: {{ type: T{m}, doc: B. }}, G: {{ type: T{m}, doc: B. }} }} }}\n", m = n + 1)).chain(["T14: { type: object, doc: A., fields: { F: { type: string, doc: B. } } }\n".to_owned()]).collect::<String>())
            .edit(LIST_NETS, "  TotalCount: {", "  Tree: { type: T1, doc: A tree. }\n  TotalCount: {")),
        ("required-default", "", size("{ type: integer, required: true, default: 10, doc: Number of addresses. }").edit(CREATE_NET, "request: { RegionId: cn-hangzhou,", "request: { RegionId: cn-hangzhou, Size: 9,")),
        ("wrong-key", "of another type", size("{ type: integer, pattern: a, length: 1..9, doc: Number of addresses. }")),
        ("wrong-key", "required in a shared parameter", edited(SERVICE, "RegionId: { type: string,", "RegionId: { type: string, required: true,")),
        ("wrong-key", "required in a response", edited(LIST_NETS, "{ type: integer, doc: Number of networks. }", "{ type: integer, required: true, doc: Number of networks. }")),
        ("wrong-key", "always in a request", size("{ type: integer, always: true, doc: Number of addresses. }")),
        ("wrong-key", "required elements", edited(CREATE_NET, "    items:\n      type: object", "    items:\n      required: true\n      type: object")),
        ("wrong-key", "an encoding in a response", edited(LIST_NETS, "wrapper: Net,", "wrapper: Net, encoding: json,")),
        ("wrong-key", "an encoding inside JSON text", edited(CREATE_NET, "encoding: repeat", "encoding: json").edit(CREATE_NET, "{ type: string, doc: Value of the tag. }", "{ type: list, encoding: json, items: { type: string }, doc: Values of the tag. }")),
        ("wrong-key", "a region in a response", edited(LIST_NETS, "wrapper: Net,", "wrapper: Net, ref_region: any,")),
        ("wrong-key", "a region of what is no id", size("{ type: string, ref_region: RegionId, doc: A place. }")),
        ("unknown-parameter", "a region that is not sent", size("{ type: string, ref: Net, ref_region: RegionID, doc: A network. }")),
        ("wrong-key", "a wrapper in a request", edited(CREATE_NET, "encoding: repeat", "encoding: repeat\n    wrapper: Tag")),
        ("unknown-encoding", "", edited(CREATE_NET, "encoding: repeat", "encoding: repeated")),
        ("wrong-encoding", "of a list", edited(CREATE_NET, "encoding: repeat", "encoding: flat")),
        ("wrong-encoding", "of an object", edited(CREATE_NET, "    type: list\n    encoding: repeat\n    count: 1..5\n    doc: Tags.\n    items:\n      type: object\n      fields:\n        Key: { type: string, required: true, doc: Key of the tag. }\n        Value: { type: string, doc: Value of the tag. }", "    type: object\n    encoding: repeat\n    doc: A tag.\n    fields: { Key: { type: string, doc: Key of the tag. } }").edit(CREATE_NET, "[{ Key: team }]", "{ Key: team }")),
        ("wrong-encoding", "of any JSON", edited(CREATE_NET, "parameters:\n", "parameters:\n  Extra: { type: any, encoding: flat, doc: Whatever else. }\n")),
        ("wrong-encoding", "commas between objects", edited(CREATE_NET, "encoding: repeat", "encoding: comma")),
        ("pattern", "an unclosed group", edited(CREATE_NET, "\"[a-z]+\"", "\"([a-z]+\"")),
        ("pattern", "look-ahead", edited(CREATE_NET, "\"[a-z]+\"", "\"(?!x)[a-z]+\"")),
        ("unknown-format", "", edited(CREATE_NET, "pattern: \"[a-z]+\"", "format: cdir")),
        ("wrong-value", "a forbidden range that runs backwards", size("{ type: integer, not: [2000..1000], example: 1, doc: Number of addresses. }")),
        ("wrong-value", "a multiple of nothing", size("{ type: integer, multiple_of: 0, doc: Number of addresses. }")),
        ("wrong-value", "a negative length", edited(CREATE_NET, "1..64", "-1..64")),
        ("wrong-value", "a value of a number", size("{ type: integer, values: { \"10\": few, many: a lot }, doc: Number of addresses. }")),
        ("wrong-value", "text for a forbidden number", size("{ type: integer, not: [auto, { overlaps: 10.0.0.0/8 }], doc: Number of addresses. }")),
        ("wrong-value", "no block", size("{ type: string, not: { overlaps: 10.0.0.0/33 }, doc: A block. }")),
        ("duplicate-value", "a known id", area("known: [a, b, a]\n  source: { document: net-2020 }")),
        ("missing-key", "the source of known ids", area("known: [a, b]")),
        ("wrong-key", "known ids of what is created", resource("known: [net-1]\n  source: { document: net-2020 }")),
        ("unknown-resource", "of known ids", area("known: { each: Zone, then: \"-[a-z]\" }\n  source: { document: net-2020 }")),
        ("unknown-resource", "without known ids", area("known: { each: Net, then: \"-[a-z]\" }\n  source: { document: net-2020 }")),
        ("value-limit", "listed behind known ids", area("known: [a]\n  source: { document: net-2020 }").append(RESOURCES, "Zone:\n  doc: A zone.\n  id: { field: ZoneId, prefix: \"\" }\n  known: { each: Area, then: \"-[a-z]\", listed: [-a, \"1\"] }\n  source: { document: net-2020 }\n")),
        ("pattern", "of known ids", area("known: [a]\n  source: { document: net-2020 }").append(RESOURCES, "Zone:\n  doc: A zone.\n  id: { field: ZoneId, prefix: \"\" }\n  known: { each: Area, then: \"(\" }\n  source: { document: net-2020 }\n")),
        ("value-limit", "an id that is not known", area("known: [cn-hangzhou]\n  source: { document: net-2020 }").edit(SERVICE, "RegionId: { type: string,", "RegionId: { type: string, ref: Area,").edit(DELETE_NET, "parameters:\n", "parameters:\n  RegionId: { use: RegionId, example: mars-1 }\n")),
        ("empty-value", "nothing is forbidden", size("{ type: integer, not: [], doc: Number of addresses. }")),
        ("empty-value", "a demand of nothing", rule("{ require: [], when: { Mode: Fast } }")),
        ("empty-value", "a condition on nothing", error("{ status: 400, code: BadToken, message: Bad token., when: { invalid: [] } }")),
        ("empty-value", "no values", size("{ type: integer, values: [], example: 10, doc: Number of addresses. }")),
        ("empty-value", "no values with meanings", size("{ type: integer, values: {}, example: 10, doc: Number of addresses. }")),
        ("idle-limit", "outside of the range", size("{ type: integer, range: 1..100, not: [7, 200..300], doc: Number of addresses. }")),
        ("idle-limit", "none of the values", size("{ type: string, values: [a, b], not: c, doc: A word. }")),
        ("idle-limit", "everything in the range", size("{ type: integer, range: [1..50, 60], not: [..9, 10..60], doc: Number of addresses. }")),
        ("idle-limit", "every value", size("{ type: string, values: [a, b], not: [a, b], doc: A word. }")),
        ("idle-limit", "every address", size("{ type: string, format: cidr, not: 0.0.0.0/0, doc: A block. }")),
        ("duplicate-value", "a forbidden number", size("{ type: integer, not: [7, 1..9], doc: Number of addresses. }")),
        ("duplicate-value", "a forbidden block", size("{ type: string, format: cidr, not: [10.0.0.0/8, 10.1.0.0/16], doc: A block. }")),
        ("duplicate-value", "a title of two examples", edited(DELETE_NET, "examples:\n", "examples:\n  - title: Delete a network\n    request: { NetId: net-2 }\n    response: { RequestId: 0ED8D006 }\n")),
        ("duplicate-value", "a request of two examples", edited(DELETE_NET, "examples:\n", "examples:\n  - title: Delete it once more\n    request: { \"NetId\": \"net-1\" }\n    response: { RequestId: 0ED8D006 }\n")),
        ("duplicate-value", "", edited(CREATE_NET, "[Fast, Cheap]", "[Fast, Cheap, Fast]")),
        ("value-type", "a default", edited(LIST_NETS, "PageSize: { type: integer,", "PageSize: { type: integer, default: ten,")),
        ("value-type", "an example without quotes", edited(CREATE_NET, "example: prod", "example: 12")),
        ("value-type", "none of the values", edited(CREATE_NET, "request: { RegionId: cn-hangzhou,", "request: { RegionId: cn-hangzhou, Mode: fast,")),
        ("value-type", "a required parameter is absent", edited(DELETE_NET, "request: { NetId: net-1 }", "request: {}")),
        ("value-type", "a response without what it always has", edited(CREATE_NET, "response: { NetId: net-1, ", "response: { ")),
        ("value-type", "nothing", edited(CREATE_NET, "Name: prod, Tag", "Name: ~, Tag").edit(LIST_NETS, "NetId: net-1", "NetId: null")),
        ("value-type", "a required field is absent", edited(CREATE_NET, "[{ Key: team }]", "[{ Value: blue }]")),
        ("value-type", "an object for a list", edited(CREATE_NET, "[{ Key: team }]", "{ Key: team }")),
        ("value-type", "a list for text", edited(CREATE_NET, "Name: prod,", "Name: [prod],")),
        ("value-type", "too many elements", edited(CREATE_NET, "[{ Key: team }]", "[{ Key: a }, { Key: b }, { Key: c }, { Key: d }, { Key: e }, { Key: f }]")),
        ("value-type", "without the wrapper", edited(LIST_NETS, "{ Net: [{ NetId: net-1, Status: Available }] }", "[{ NetId: net-1 }]")),
        ("value-type", "another wrapper", edited(LIST_NETS, "{ Net: [{ NetId: net-1, Status: Available }] }", "{ Item: [{ NetId: net-1 }] }")),
        ("value-type", "text for an object", edited(LIST_NETS, "response: { Nets: { Net: [{ NetId: net-1, Status: Available }] }, TotalCount: 1, RequestId: 0ED8D006 }", "response: nothing")),
        ("value-limit", "a pattern", edited(CREATE_NET, "example: prod", "example: Prod")),
        ("value-type", "an example of a part of a type", edited(LIST_NETS, "items: { type: Net }", "items: { type: Net, example: { Name: 7, Status: [a] } }")),
        ("unknown-field", "an example of a type", edited(LIST_NETS, "items: { type: Net }", "items: { type: Net, example: { Nam: seven } }")),
        ("value-limit", "a forbidden number", size("{ type: integer, not: 9..11, example: 10, doc: Number of addresses. }")),
        ("value-limit", "a forbidden block", size("{ type: string, format: cidr, not: { overlaps: 10.0.0.0/8 }, example: 0.0.0.0/0, doc: A block. }")),
        ("value-limit", "a format", size("{ type: string, format: ipv4, example: hello, doc: An address. }")),
        ("value-limit", "a pattern with a comment", size("{ type: string, pattern: '(?x)[a-z]+ # a name', example: a b, doc: A name. }")),
        ("value-limit", "a multiple", size("{ type: string, multiple_of: 5, example: \"2.5\", doc: A number as text. }")),
        ("value-limit", "a range", size("{ type: integer, range: [1..9, 12], example: 10, doc: Number of addresses. }")),
        ("value-limit", "a length", edited(CREATE_NET, "request: { RegionId: cn-hangzhou,", "request: { RegionId: cn-hangzhou, ClientToken: \"\",")),
        ("unknown-field", "in a response", edited(DELETE_NET, "response: { RequestId: 0ED8D006 }", "response: { RequestID: 0ED8D006 }")),
        ("unknown-field", "in a request", edited(DELETE_NET, "request: { NetId: net-1 }", "request: { NetId: net-1, Force: true }")),
        ("unknown-field", "of pages", edited(LIST_NETS, "total: TotalCount,", "total: Totals,")),
        ("unknown-field", "of a resource", resource("back_refs: { Peers: Net }").append(TYPES, "    PeerId: { type: string, ref: Net, doc: Id of a peer. }\n")),
        ("unknown-field", "a filter", edited(RESOURCES, "filters: [Name]", "filters: { Name: Nam }")),
    ]
}

/// With a second document.
fn documented(specs: Specs) -> Specs {
    let known = "  net-2020: { title: Network API, issued: \"2020-01-01\", language: en }\n";
    let more = "  net-2024: { title: Network API of today, issued: \"2024-06\", language: en }\n";
    specs.edit(SERVICE, known, &format!("{known}{more}"))
}

/// With a second document, which has the action that creates, too.
fn twice(specs: Specs) -> Specs {
    let known = "source: { document: net-2020, section: \"1.1\" }";
    documented(specs).edit(
        CREATE_NET,
        known,
        "source: [{ document: net-2020, section: \"1.1\" }, { document: net-2024 }]",
    )
}

#[rustfmt::skip]
fn references() -> Vec<Case> {
    vec![
        ("unknown-document", "of an action", edited(DELETE_NET, "document: net-2020", "document: net-2021")),
        ("unknown-document", "of a field", size("{ type: integer, source: old, doc: Number of addresses. }")),
        ("unknown-document", "of a value", edited(CREATE_NET, "values: [Fast, Cheap]", "values: { Fast: { source: old }, Cheap: slow }")),
        ("unknown-document", "of a row", edited(DELETE_NET, "message: No such network.,", "message: No such network., source: old,")),
        ("unknown-document", "of a row of the service", edited(SERVICE, "message: A parameter is missing. }", "message: A parameter is missing., source: old }")),
        ("unknown-document", "of what is gone", edited(DELETE_NET, "kind: write\n", "kind: write\nwithdrawn: { since: net-2025 }\n")),
        ("field-source", "of another document", documented(size("{ type: integer, source: net-2024, doc: Number of addresses. }"))),
        ("field-source", "of the first document", size("{ type: integer, source: net-2020, doc: Number of addresses. }")),
        ("field-source", "of a row", documented(edited(DELETE_NET, "message: No such network.,", "message: No such network., source: net-2024,"))),
        ("undecided-source", "of a field", twice(size("{ type: integer, source: [net-2020, net-2024], doc: Number of addresses. }"))),
        ("undecided-source", "of a field inside", twice(edited(CREATE_NET, "{ type: string, doc: Value of the tag. }", "{ type: string, source: [net-2020, net-2024], doc: Value of the tag. }"))),
        ("undecided-source", "of a row", twice(error("{ status: 400, code: NoZone, message: No zone., class: invalid, source: [net-2020, net-2024] }"))),
        ("withdrawn-since", "its own source", edited(DELETE_NET, "kind: write\n", "kind: write\nwithdrawn: { since: net-2020 }\n")),
        ("withdrawn-since", "an older document", documented(edited(DELETE_NET, "source: { document: net-2020,", "source: { document: net-2024,").edit(DELETE_NET, "kind: write\n", "kind: write\nwithdrawn: { since: net-2020 }\n"))),
        ("unknown-kind", "", edited(DELETE_NET, "kind: write", "kind: delete")),
        ("unknown-parameter", "idempotency", edited(CREATE_NET, "idempotency: ClientToken", "idempotency: Token")),
        ("unknown-parameter", "a rule", rule("{ forbid: Sise, when_present: Mode }")),
        ("unknown-parameter", "a path in a rule", rule("{ forbid: Tag.Kee, when_present: Mode }")),
        ("unknown-parameter", "an error", error("{ status: 400, code: NoZone, message: No zone., when: { missing: Zone } }")),
        ("unknown-parameter", "a path in an error", error("{ status: 400, code: BadTag, message: Bad tag., when: { invalid: Tag.Kee } }")),
        ("unknown-parameter", "pages", edited(LIST_NETS, "page: PageNumber", "page: PageNo")),
        ("unknown-access", "", edited(DELETE_NET, "access: delete", "access: remove")),
        ("rate", "", edited(DELETE_NET, "kind: write\n", "kind: write\nlimits: { per_user: 100 per s, per_api: 5/week }\n")),
        ("missing-request-id", "", edited(LIST_NETS, "  RequestId: { use: RequestId }\n", "").edit(LIST_NETS, ", RequestId: 0ED8D006", "")),
        ("missing-example", "", edited(DELETE_NET, "examples:\n  - title: Delete a network\n    request: { NetId: net-1 }\n    response: { RequestId: 0ED8D006 }", "examples: []")),
        ("duplicate-error", "", error("{ status: 400, code: InvalidName, message: The name is not valid., class: invalid }")),
        ("error-condition", "", error("{ status: 400, code: InvalidName.Length, message: The name is too long., when: { invalid: Name } }")),
        ("dead-condition", "nothing is forbidden", error("{ status: 400, code: BadToken, message: Bad token., when: { forbidden: ClientToken } }")),
        ("error-status", "", error("{ status: 40, code: Odd, message: Odd., class: invalid }")),
        ("error-code", "empty", error("{ status: 400, code: \"\", message: Odd., class: invalid }")),
        ("error-code", "longer than any", error(&format!("{{ status: 400, code: Invalid{}, message: Odd., class: invalid }}", "A".repeat(3000)))),
        ("error-code", "broken by a line", error("{ status: 400, code: Invalid Name, message: Odd., class: invalid }")),
        ("unknown-resource", "of a field", edited(DELETE_NET, "ref: Net", "ref: Network")),
        ("unknown-resource", "of an error", edited(DELETE_NET, "{ Net: Available }", "{ Vpc: Available }")),
        ("unknown-resource", "a parameter that is no id", edited(DELETE_NET, "{ Net: Available }", "{ Kind: Available }").edit(DELETE_NET, "parameters:\n", "parameters:\n  Kind: { type: string, doc: Kind of the network. }\n")),
        ("unknown-resource", "what a network does not refer to", edited(DELETE_NET, "{ Net: Available }", "{ Net.Net: Available, NetId.Nett: Available }")),
        ("unknown-resource", "of a rule", edited(DELETE_NET, "response:\n", "rules:\n  - { state: { Network: Available } }\nresponse:\n")),
        ("unknown-resource", "of another service", edited(DELETE_NET, "ref: Net", "ref: vpc/Net")),
        ("unknown-resource", "of a resource", resource("blocked_by: { Switch: InvalidNetId.NotFound }")),
        ("unknown-resource", "of a quota", error("{ status: 400, code: TooMany, message: Too many., when: { quota: Vpc } }")),
        ("unknown-state", "of an error", edited(DELETE_NET, "{ Net: Available }", "{ Net: Availabel }")),
        ("unknown-state", "of a parameter", edited(DELETE_NET, "{ Net: Available }", "{ NetId: Availabel }")),
        ("unknown-state", "of a rule", edited(DELETE_NET, "response:\n", "rules:\n  - { state: { NetId: Gone } }\nresponse:\n")),
        ("unknown-state", "of a choice", edited(RESOURCES, "start: Pending, then: { Available: 3s } }", "start: Pending }").append(RESOURCES, "  transitions:\n    DeleteNet: { set: { Status: { $match: NetId, net-1: Gone, $else: Available } } }\n").edit(RESOURCES, "  delete: DeleteNet\n", "")),
        ("unknown-state", "of a resource", edited(RESOURCES, "start: Pending", "start: Creating")),
        ("unknown-state", "there are none", edited(RESOURCES, "  states: { field: Status, start: Pending, then: { Available: 3s } }\n", "")),
        ("unknown-action", "", edited(RESOURCES, "delete: DeleteNet", "delete: DelNet")),
        ("unknown-error", "of a rule", rule("{ forbid: Size, when_present: Mode, error: InvalidSize }")),
        ("unknown-error", "of a resource", edited(RESOURCES, "not_found_error: InvalidNetId.NotFound", "not_found_error: NoSuchNet")),
        ("unknown-error", "of a quota", edited(RESOURCES, "error: QuotaExceeded.Net", "error: QuotaExceeded.Nets")),
        ("unknown-style", "", edited(LIST_NETS, "style: page", "style: pages")),
        ("page-items", "of an action", edited(LIST_NETS, "items: Nets.Net }", "items: Nets }")),
        ("page-items", "of a resource", edited(RESOURCES, "items: Nets.Net", "items: Nets.Nets")),
        ("page-items", "no objects", edited(LIST_NETS, "items: { type: Net }", "items: { type: string }").edit(LIST_NETS, "[{ NetId: net-1, Status: Available }]", "[a]")),
        ("duration", "no time", edited(RESOURCES, "Available: 3s", "Available: 0s")),
        ("duration", "longer than anybody waits", edited(RESOURCES, "Available: 3s", "Available: 61min")),
        ("duration", "", edited(RESOURCES, "Available: 3s", "Available: 3 seconds")),
        ("missing-key", "nothing to choose from", resource("set: { Name: { $match: Mode } }")),
        ("missing-key", "a value that nothing is said for", resource("set: { Name: { $match: Mode, Fast: a } }")),
        ("missing-key", "a choice by text without an end", resource("set: { Name: { $match: RegionId, cn-hangzhou: a } }")),
        ("unknown-key", "of a choice", resource("set: { Name: { $match: Mode, Fast: a, $other: b } }").edit(RESOURCES, "$other: b", "$else: c, $other: b")),
        ("unknown-field", "a choice by nothing", resource("set: { Name: { $match: Zone, a: b, $else: c } }")),
        ("value-type", "a choice by what is never so", resource("set: { Name: { $match: Mode, fast: a, $else: b } }")),
        ("wrong-key", "an end that is never reached", resource("set: { Name: { $match: Mode, Fast: a, Cheap: b, $absent: c, $else: d } }")),
        ("unknown-parameter", "of a transition", resource("transitions: { DeleteNet: { when: { Mode: Fast }, set: { Name: a } } }")),
        ("transition", "", resource("transitions: { DeleteNet: {} }")),
        ("rule", "required and forbidden", rule("{ require: Name, doc: A. }").edit(CREATE_NET, "rules:\n", "rules:\n  - { forbid: Name, when_present: Mode }\n")),
        ("rule", "required and forbidden in one case", rule("{ require: Name, when: { Mode: [Fast, Cheap] } }").edit(CREATE_NET, "rules:\n", "rules:\n  - { forbid: Name, when: { Mode: [Cheap, Fast] } }\n")),
        ("rule", "always forbidden", rule("{ forbid: ClientToken, doc: A. }")),
        ("rule", "no demand", rule("{ when_present: Mode, doc: Odd. }")),
        ("rule", "two demands", rule("{ require: Size, forbid: RegionId, when_present: Mode }")),
        ("rule", "a note that says nothing", rule("{ note: true }")),
        ("example-rule", "a path into the elements of a list", rule("{ require: Tag.Value, when_present: Tag.Key }")),
        ("example-rule", "a boolean in other capitals", rule("{ forbid: Tag, when: { Flag: \"True\" } }").edit(
            CREATE_NET, "  Name:", "  Flag: { type: string, doc: A flag as text. }\n  Name:",
        ).edit(CREATE_NET, "request: { RegionId: cn-hangzhou,", "request: { RegionId: cn-hangzhou, Flag: \"true\",")),
        ("example-rule", "", edited(CREATE_NET, "request: { RegionId: cn-hangzhou,", "request: { RegionId: cn-hangzhou, Mode: Fast,")),
    ]
}

/// Some terms, and what the good specs are changed to.
fn with_terms(terms: &str) -> Specs {
    Specs::good().with("terms.yaml", terms)
}

/// A term with another form, and one that is a phrase.
const ANSWER: &str = "answer:\n  use: response\n  forms: [answers]\n  because: It is the word of HTTP.\nhangs on: { use: [depends on, needs] }\n";

#[rustfmt::skip]
fn terms() -> Vec<Case> {
    let none = |allow: &str| format!("zone:\n  use: area\n  allow: [{allow}]\n");
    let planted = |from: &str, to: &str| edited(CREATE_NET, from, to).with("terms.yaml", ANSWER);
    vec![
        ("discouraged-term", "in every kind of text", with_terms(ANSWER)
            .append(SERVICE, "  - { status: 400, code: Answer, message: No answer., class: invalid, cause: An Answer., fix: Drop the ANSWER. }\n")
            .edit(SERVICE, "doc: Networks. }", "doc: Answers. }")
            .edit(RESOURCES, "doc: A network.", "doc: An answer.")
            .append(CREATE_NET, "discrepancies:\n  - { where: Name, effect: words, says: No answer., decision: \"An \\\"answer\\\", an answer.\" }\n")
            .edit(CREATE_NET, "values: [Fast, Cheap]", "values: { Fast: an answer, Cheap: { doc: another answer } }")
            .edit(CREATE_NET, "doc: Speed needs a size.", "doc: Speed hangs on a size.")
            .edit(DELETE_NET, "kind: write\n", "description: |\n  Deletes it.\n  The answer is empty, `answer` and all.\nkind: write\nasynchronous: The answer comes first.\ndeprecated: { note: No answer., replaced_by: ListNets }\n")),
        ("discouraged-term", "a phrase over two lines", planted("summary: Creates a network.", "summary: Creates what\n  hangs\n  on it.")),
        ("discouraged-term", "an escape before it", planted("doc: Tags.", "doc: \"\\u00c4 \\\"tag\\\" that answers.\"")),
        ("discouraged-term", "elsewhere than allowed", with_terms("tags: { use: labels, allow: [{ in: net/CreateNet, text: Tags of all, reason: A name. }] }\n")
            .edit(CREATE_NET, "doc: Tags.", "doc: Tags of all. Not all tags.").edit(LIST_NETS, "doc: Name to look for.", "doc: Tags of all.")),
        ("stale-allowance", "a passage that is nowhere", with_terms(&none("{ text: time zone, reason: Not ours. }"))),
        ("stale-allowance", "a passage without the term", with_terms(&none("{ in: net/CreateNet, text: Creates, reason: A verb. }"))),
        ("stale-allowance", "a second one for the same passage", with_terms("speed: { use: pace, allow: [{ text: Speed needs, reason: One. }, { text: needs a size, reason: Two. }] }\n")),
        ("unknown-place", "a slip", with_terms(&none("{ in: net/CreateNets, text: zone, reason: Another. }"))),
        ("unknown-place", "nothing like it", with_terms(&none("{ in: vpc, text: zone, reason: Another. }"))),
        ("yaml", "in the terms", with_terms("answer: { use: response\n")),
        ("missing-key", "of a term", with_terms("answer: { forms: [answers] }\n")),
        ("missing-key", "of an allowance", with_terms(&none("{ text: zone }"))),
        ("unknown-key", "of a term", with_terms("answer: { use: response, form: answers }\n")),
        ("wrong-type", "a term without a mapping", with_terms("answer: response\n")),
        ("wrong-value", "a term with other signs", with_terms("\"answer, or not\": { use: response, forms: [\"\", \"`code`\"] }\n")),
        ("duplicate-value", "a form of two terms", with_terms("answer: { use: response, forms: [replies] }\nreply: { use: response, forms: [Replies] }\n")),
    ]
}

/// An action with nothing to it.
fn action(name: &str) -> String {
    format!(
        "action: {name}\nsummary: Does {name}.\nkind: write\nsource: {{ document: net-2020 }}\n\
         allow: {{ write-without-ram: A test., action-without-resource: A test. }}\nparameters: {{}}\nresponse:\n  \
         RequestId: {{ use: RequestId }}\nerrors: []\nexamples:\n  - {{ title: {name}, request: {{}}, response: {{ RequestId: 0ED8D006 }} }}\n"
    )
}

/// A row whose class its code tells.
fn row(rest: &str) -> Specs {
    error(&format!("{{ status: 400, code: InvalidParameter.Zone, message: No., {rest} }}"))
}

#[rustfmt::skip]
fn truths() -> Vec<Case> {
    let pages = |from: &str, to: &str| edited(LIST_NETS, from, to);
    let ram = |resource: &str| edited(DELETE_NET, "resources: [\"*\"]", &format!("resources: [\"{resource}\"]"));
    vec![
        ("dead-condition", "missing, and not required", row("when: { missing: Mode }")),
        ("dead-condition", "missing, and only a note demands it", row("when: { missing: Mode }").edit(CREATE_NET, "rules:\n", "rules:\n  - { note: true, require: Mode, when_present: Name, doc: A note. }\n")),
        ("empty-value", "an allowance", edited(DELETE_NET, "kind: write\n", "kind: write\nallow: { write-without-ram: {} }\n")),
        ("dead-condition", "missing, and nothing is required", edited(DELETE_NET, "required: true, ", "").edit(DELETE_NET, "when: { unknown: NetId }", "class: not_found, when: { missing: any }")),
        ("dead-condition", "invalid, and without a limit", row("when: { invalid: Note }").edit(CREATE_NET, "  Name:", "  Note: { type: string, doc: A note. }\n  Name:")),
        ("dead-condition", "invalid, and nothing has a limit", edited(DELETE_NET, "when: { unknown: NetId }", "class: not_found, when: { invalid: any }")),
        ("dead-condition", "unknown, and no id", error("{ status: 404, code: InvalidSize.NotFound, message: No., when: { unknown: Size } }")),
        ("dead-condition", "a limit without a number", edited(RESOURCES, "  quota: { limit: 10, error: QuotaExceeded.Net }\n", "")),
        ("dead-condition", "a limit of what it does not create", edited(DELETE_NET, "when: { unknown: NetId }", "class: not_found, when: { quota: Net }")),
        ("dead-condition", "in no other state", edited(DELETE_NET, "{ Net: Available }", "{ Net: [Available, Pending] }")),
        ("dead-condition", "the request names none", row("when: { state_not: { Net: Available } }")),
        ("missing-class", "of a code that may mean anything", error("{ status: 400, code: InvalidZone, message: No. }")),
        ("missing-class", "code and condition differ", error("{ status: 404, code: InvalidMode.NotFound, message: No., when: { invalid: Mode } }")),
        ("unknown-class", "", error("{ status: 400, code: InvalidZone, message: No., class: notfound }")),
        ("wrong-value", "a class that follows", row("class: invalid")),
        ("idle-decision", "", row("cause: Bad.").append(CREATE_NET, "discrepancies:\n  - { where: errors, effect: validation, says: Two., decision: InvalidParameter.Zone is returned. }\n")),
        ("unknown-effect", "", Specs::good().append(DELETE_NET, "discrepancies:\n  - { where: NetId, effect: limits, says: A., decision: B. }\n")),
        ("unknown-place", "of a discrepancy", Specs::good().append(CREATE_NET, "discrepancies:\n  - { where: [Nam, Tag.Key, response], effect: none, says: A., decision: B. }\n")),
        ("unknown-parameter", "an error of the service", Specs::good().append(SERVICE, "  - { status: 400, code: InvalidParameter, message: No., when: { invalid: Zone } }\n")),
        ("error-condition", "for any parameter", row("when: { missing: any }").edit(CREATE_NET, "errors:\n", "errors:\n  - { status: 400, code: MissingAny, message: No., when: { missing: any } }\n")),
        ("error-status", "of no error", error("{ status: 299, code: InvalidParameter.A, message: Odd. }")),
        ("wire-name", "empty", size("{ type: integer, example: 1, doc: A. }\n  \"\": { type: string, doc: A. }")),
        ("wire-name", "signs that cannot be sent", size("{ type: integer, example: 1, doc: A. }\n  \"a b&c\": { type: string, doc: A. }")),
        ("wire-name", "longer than any", size(&format!("{{ type: integer, example: 1, doc: A. }}\n  {}: {{ type: string, doc: A. }}", "A".repeat(129)))),
        ("unseen-sign", "in a name", size("{ type: integer, example: 1, doc: A. }\n  \"a\\nb\\0\": { type: string, doc: A. }")),
        ("unseen-sign", "in a text", size("{ type: integer, doc: \"a\\u0007b\\u202Ec\\0d\\e[31m\" }")),
        ("unseen-sign", "in an example and a message", edited(CREATE_NET, "title: Create a network", "title: \"Create \u{202e}a network\"").edit(CREATE_NET, "message: The name is", "message: The\u{200b} name is")),
        ("date", "a version", edited(SERVICE, "\"2020-01-01\"\n", "latest\n")),
        ("date", "a month that is none", edited(SERVICE, "\"2020-01-01\"\n", "\"2020-13-01\"\n").edit(SERVICE, "issued: \"2020-01-01\"", "issued: someday")),
        ("language", "", edited(SERVICE, "language: en", "language: klingon")),
        ("empty-value", "titles and products", edited(SERVICE, "title: Network API", "title: \"\"").edit(SERVICE, "product: Net", "product: \" \"").edit(SERVICE, "title: Network,", "title: \"-\",")),
        ("placeholder-text", "a summary", edited(DELETE_NET, "summary: Deletes a network.", "summary: TODO.")),
        ("placeholder-text", "a description with more in it", size("{ type: integer, doc: \"TODO: number of addresses.\" }")),
        ("placeholder-text", "a title and values of an example", edited(DELETE_NET, "title: Delete a network", "title: TBD").edit(DELETE_NET, "request: { NetId: net-1 }", "request: { NetId: TODO }")),
        ("empty-value", "a description of signs", size("{ type: integer, doc: . }").edit(RESOURCES, "doc: A network.", "doc: \"...\"")),
        ("no-reference", "", resource("ref_counts: { Name: Net }")),
        ("resource-cycle", "itself", resource("co_creates: { Net: NetId }")),
        ("resource-cycle", "a ring", resource("co_creates: { Area: NetId }").append(RESOURCES, "Area:\n  doc: An area.\n  id: { field: AreaId, prefix: \"\" }\n  co_creates: { Zone: AreaId }\nZone:\n  doc: A zone.\n  id: { field: ZoneId, prefix: \"\" }\n  co_creates: { Area: ZoneId }\n")),
        ("repeated-state", "of a resource", edited(RESOURCES, "{ Available: 3s }", "{ Available: 3s, Pending: 1s }")),
        ("repeated-state", "of a transition", edited(RESOURCES, "  delete: DeleteNet\n", "").append(RESOURCES, "  transitions: { DeleteNet: { set: { Status: Pending }, then: { Available: 1s, Pending: 1s } } }\n")),
        ("wire-name", "a dot at the end", size("{ type: integer, example: 1, doc: A. }\n  Other.: { type: string, doc: A. }")),
        ("wire-name", "of every call", size("{ type: integer, example: 1, doc: A. }\n  Signature: { type: string, doc: A. }")),
        ("wire-name", "inside a list", size("{ type: integer, example: 1, doc: A. }\n  Tag.1.Key: { type: string, doc: A. }")),
        ("wire-name", "an alias that is another parameter", size("{ type: integer, aliases: [Mode], example: 1, doc: A. }")),
        ("wire-name", "inside a list, by another name", size("{ type: integer, aliases: [Tag.1.Key], example: 1, doc: A. }")),
        ("wire-name", "an alias of two", edited(SERVICE, "parameters:\n", "parameters:\n  Area: { type: string, aliases: [Zone], example: z, doc: Area. }\n").edit(CREATE_NET, "parameters:\n", "parameters:\n  From: { use: Area }\n  To: { use: Area }\n")),
        ("wire-name", "an alias twice", size("{ type: integer, aliases: [Sizes, Sizes], example: 1, doc: A. }")),
        ("impossible-limit", "a length and bytes", size("{ type: string, length: 10..20, max_bytes: 5, doc: A. }")),
        ("impossible-limit", "a range and a step", size("{ type: integer, range: 1..9, multiple_of: 10, doc: A. }")),
        ("impossible-limit", "values and a pattern", size("{ type: string, values: [a, b], pattern: \"[0-9]\", doc: A. }")),
        ("pages", "more by default than at most", pages("items: Nets.Net }", "items: Nets.Net, default_size: 100, max_size: 10 }")),
        ("pages", "a total that is no number", pages("TotalCount: { type: integer,", "TotalCount: { type: boolean,").edit(LIST_NETS, "TotalCount: 1,", "TotalCount: true,")),
        ("pages", "another default than the parameter", pages("items: Nets.Net }", "items: Nets.Net, default_size: 20 }").edit(LIST_NETS, "PageSize: { type: integer,", "PageSize: { type: integer, default: 10,")),
        ("pages", "another limit than the parameter", pages("items: Nets.Net }", "items: Nets.Net, max_size: 50 }").edit(LIST_NETS, "PageSize: { type: integer,", "PageSize: { type: integer, range: 1..100,")),
        ("ram", "no action", edited(DELETE_NET, "\"net:DeleteNet\"", "Delete net")),
        ("ram", "no resource", ram("everything")),
        ("ram", "an unknown placeholder", ram("acs:net:{region}:{account}:net/{Netid}")),
        ("endpoint", "an address", edited(SERVICE, "central: net.example.com", "central: \"https://net.example.com/\"")),
        ("empty-value", "a source", edited(DELETE_NET, "source: { document: net-2020, section: \"1.3\" }", "source: []")),
        ("missing-request-id", "of an example", edited(DELETE_NET, "response: { RequestId: 0ED8D006 }", "response: {}")),
        ("wrong-key", "a token of a read", edited(LIST_NETS, "kind: read\n", "kind: read\nidempotency: Name\n")),
        ("unknown-field", "an alias in a request", edited(CREATE_NET, "Name: { type: string,", "Name: { type: string, aliases: [NetName],").edit(CREATE_NET, "Name: prod, Tag", "NetName: prod, Tag")),
        ("value-type", "a state that is none in a response", edited(LIST_NETS, "Status: Available }", "Status: Availabel }")),
        ("rule", "a choice of one", rule("{ exactly_one: [Name] }")),
        ("rule", "the same twice", rule("{ at_most_one: [Size, Size] }")),
        ("rule", "about itself", rule("{ forbid: Size, when_present: Size }")),
        ("required-default", "by a rule", size("{ type: integer, range: 1..100, default: 10, doc: Number of addresses. }")),
        ("wrong-key", "of elements", edited(CREATE_NET, "    items:\n      type: object", "    items:\n      rust: tag\n      aliases: [Tags]\n      deprecated: { note: Old. }\n      default: { Key: a }\n      type: object")),
        ("wrong-key", "of a list in a list", size("{ type: list, encoding: json, doc: A., items: { type: list, count: 1..2, items: { type: string, length: 1..2, unit: GiB, ref: Net } } }")),
        ("wrong-key", "values of a list in a list", size("{ type: list, encoding: json, doc: A., items: { type: list, items: { type: string, values: [a, b] } } }")),
        ("wrong-key", "a name of a value without an enum", size("{ type: string, values: { a: { rust: First } }, doc: A. }")),
        ("wrong-key", "always beside use", edited(CREATE_NET, "{ use: RegionId, required: true }", "{ use: RegionId, required: true, always: true }")),
        ("unknown-use", "in what is shared", edited(SERVICE, "parameters:\n", "parameters:\n  PlaceId: { use: RegionId }\n")),
        ("wrong-key", "of a type", edited(TYPES, "  doc: A network.\n", "  doc: A network.\n  required: true\n  aliases: [Network]\n  length: 1..2\n")),
        ("use-overrides", "every other key", edited(CREATE_NET, "{ use: RegionId, required: true }", "{ use: RegionId, required: true, max_bytes: 3, forbid_prefix: [x], aliases: [Region], not: [a] }")),
        ("wrong-value", "an error that is allowed", edited(DELETE_NET, "kind: write\n", "kind: write\nallow: { missing-doc: It has none. }\n")),
        ("unknown-key", "a warning that is none", edited(DELETE_NET, "kind: write\n", "kind: write\nallow: { write-without-rum: It has none. }\n")),
        ("wrong-value", "without a reason", edited(DELETE_NET, "kind: write\n", "kind: write\nallow: { write-without-ram: \"\" }\n")),
    ]
}

#[rustfmt::skip]
fn warnings() -> Vec<Case> {
    let new = |from: &str, to: &str| edited(SERVICE, "groups:\n", "groups:\n  old: { title: Old, doc: Old. }\n").with("net/old/StopNet.yaml", action("StopNet").replace(from, to));
    vec![
        ("action-without-resource", "", new(", action-without-resource: A test.", "")),
        ("write-without-ram", "", new("write-without-ram: A test., ", "")),
        ("kind-and-verb", "a delete that reads", edited(DELETE_NET, "kind: write", "kind: read")),
        ("kind-and-verb", "a list that writes", edited(LIST_NETS, "kind: read", "kind: write\nallow: { write-without-ram: A test. }")),
        ("error-without-condition", "a code that stops the deletion of something else", error("{ status: 400, code: Blocked, message: No., class: conflict }").edit(DELETE_NET, "errors:\n", "errors:\n  - { status: 400, code: Blocked, message: No., class: conflict }\n").append(RESOURCES, "  blocked_by: { Net: Blocked }\n").append(TYPES, "    PeerId: { type: string, ref: Net, doc: Id of a peer. }\n")),
        ("error-without-condition", "", error("{ status: 400, code: InvalidParameter.Zone, message: No. }")),
        ("id-without-ref", "", edited(DELETE_NET, "  NetId:", "  ZoneId: { type: string, example: a, doc: A zone. }\n  NetId:")),
        ("parameter-without-example", "", edited(DELETE_NET, "  NetId:", "  Reason: { type: string, doc: Why. }\n  NetId:")),
        ("unfiltered-parameter", "", edited(RESOURCES, "filters: [Name]", "filters: []")),
        ("unreachable-state", "", edited(TYPES, "Available: ready", "Available: ready, Gone: deleted")),
        ("name-with-two-types", "", edited(DELETE_NET, "  NetId:", "  Name: { type: integer, example: 1, doc: A number. }\n  NetId:")),
        ("code-with-two-statuses", "", edited(DELETE_NET, "status: 400, code: IncorrectNetStatus", "status: 400, code: InvalidName, message: No., class: invalid, when: { with: { Net: { Name: no } } } }\n  - { status: 400, code: IncorrectNetStatus").edit(CREATE_NET, "status: 400, code: InvalidName", "status: 404, code: InvalidName")),
        ("non-ascii-name", "", edited(CREATE_NET, "  Name:", "  名称: { type: string, example: a, doc: Name. }\n  Name:")),
        ("non-ascii-name", "a letter that looks Latin", edited(CREATE_NET, "  Name:", "  N\u{430}me: { type: string, example: a, doc: Name. }\n  Name:")),
        ("value-capitals", "", size("{ type: string, values: [small, Small], example: small, doc: A word. }")),
        ("value-capitals", "of a type", edited(TYPES, "Pending: being made,", "Pending: being made, pending: { doc: waiting, rust: Waiting },").append(RESOURCES, "  allow: { unreachable-state: A test. }\n")),
        ("code-spelling", "a letter", edited(DELETE_NET, "status: 400, code: IncorrectNetStatus", "status: 400, code: InvalidNetIdd.NotFound, message: No., when: { with: { Net: { Name: no } } } }\n  - { status: 400, code: IncorrectNetStatus")),
        ("long-row", "", error(&format!("{{ status: 400, code: InvalidParameter.Long, message: {}, when: {{ invalid: Size }} }}", "no ".repeat(50)))),
        ("unused", "a type", Specs::good().append(TYPES, "Zone: { type: enum, doc: A zone., values: [a] }\n")),
        ("unused", "a parameter and a document", edited(SERVICE, "parameters:\n", "parameters:\n  Zone: { type: string, doc: A zone. }\n").edit(SERVICE, "documents:\n", "documents:\n  net-2010: { title: Old, issued: \"2010-01-01\", language: en }\n")),
        ("stale-allowance", "of an action", edited(DELETE_NET, "kind: write\n", "kind: write\nallow: { write-without-ram: It has none. }\n")),
        ("stale-allowance", "of another parameter", edited(DELETE_NET, "kind: write\n", "kind: write\nallow: { id-without-ref: { \"Zone*\": No zones. } }\n")),
    ]
}

fn cases() -> Vec<Case> {
    [syntax(), names(), fields(), references(), terms(), truths(), warnings()].concat()
}

/// Rules that only files on a disk can break; `bad_input.rs` has them.
const OF_FILES: &[&str] = &["read"];

#[test]
fn the_good_specs_have_no_finding() {
    assert_eq!(Specs::good().findings(), "");
}

#[test]
fn terms_stay_in_names_quotes_and_allowed_passages() {
    for terms in [
        "",
        "creat: { use: make }\nketch: { use: draw }\n",
        "net_id: { use: id }\n",
        // A message, a code, a wire name, a value and a title of the service.
        "No such network: { use: none }\nInvalidName: { use: none }\nNetId: { use: none }\nFast: { use: none }\ntests: { use: none, allow: [{ in: net/service, text: for tests, reason: They are. }] }\n",
        "speed: { use: pace, allow: [{ in: net/CreateNet, text: \"speed needs  A size\", reason: It does. }] }\n",
        "size: { use: length, allow: [{ text: needs a size, reason: A. }, { in: net/ListNets, text: Size of, reason: B. }] }\n",
    ] {
        assert_eq!(with_terms(terms).findings(), "", "{terms}");
    }
}

#[test]
fn what_cannot_be_read_makes_no_allowance_stale() {
    let terms = "speed: { use: pace, allow: [{ in: net/CreateNet, text: Speed needs, reason: It does. }] }\n";
    let broken = with_terms(terms).with(CREATE_NET, "action: [\n");
    assert_eq!(rules(&broken.loaded()), ["yaml"], "{}", broken.findings());
}

#[test]
fn a_service_that_cannot_be_read_makes_no_allowance_stale_or_misplaced() {
    let terms = "speed: { use: pace, allow: [{ in: net/CreateNet, text: Speed needs, reason: It does. }, { text: At speed, reason: It does. }] }\n";
    let broken = with_terms(terms).with(SERVICE, "service: [\n");
    assert_eq!(rules(&broken.loaded()), ["yaml"], "{}", broken.findings());
    let missing = with_terms(terms).without(SERVICE);
    assert_eq!(rules(&missing.loaded()), ["missing-file"], "{}", missing.findings());
}

#[test]
fn every_mistake_is_explained() {
    let mut by_rule: BTreeMap<&str, String> = BTreeMap::new();
    let mut wrong = Vec::new();
    for (rule, what, specs) in cases() {
        let loaded = specs.loaded();
        let found = rules(&loaded);
        if found.is_empty() || found.iter().any(|found| *found != rule) {
            wrong.push(format!("{rule}, {what}: {found:?}\n{}", shown(&loaded)));
        }
        let text = by_rule.entry(rule).or_default();
        text.push_str(&format!("# {}\n{}\n\n", if what.is_empty() { rule } else { what }, shown(&loaded)));
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n\n"));
    insta::with_settings!({ omit_expression => true }, {
        for (rule, text) in by_rule {
            insta::assert_snapshot!(rule, text);
        }
    });
}

#[test]
fn every_kind_of_finding_has_a_mistake() {
    // Those of the comparison with documents have their differences in `audit.rs`, notes have theirs in `notes.rs`.
    let declared = Finding::ALL.iter().filter(|kind| kind.severity() != Severity::Note).map(|kind| kind.id());
    let declared: BTreeSet<&str> = declared.filter(|id| !id.starts_with("audit-")).collect();
    let covered: BTreeSet<&str> = cases().iter().map(|(rule, _, _)| *rule).chain(OF_FILES.iter().copied()).collect();
    assert_eq!(declared, covered, "left: what is declared; right: ids with a mistake in this file");
    assert!(Finding::ALL.is_sorted_by_key(|kind| kind.id()), "the table is sorted by id");
}

#[test]
fn every_kind_of_finding_is_explained() {
    for kind in Finding::ALL {
        let said = kind.explanation();
        assert_eq!(Finding::named(kind.id()), Some(*kind));
        assert!(!said.title.ends_with('.') && said.text.ends_with('.'), "{}: {said:?}", kind.id());
        assert!(!said.wrong.is_empty() && !said.right.is_empty() && said.wrong != said.right, "{}", kind.id());
    }
}

#[test]
fn every_snapshot_is_of_a_rule_that_is_there() {
    let rules: BTreeSet<String> = cases().iter().map(|(rule, _, _)| (*rule).to_owned()).collect();
    let entries = std::fs::read_dir(repository().join("generator/tests/snapshots")).expect("there are snapshots");
    let names = entries.map(|entry| entry.expect("a snapshot").file_name().to_string_lossy().into_owned());
    let kept: BTreeSet<String> =
        names.filter_map(|name| Some(name.strip_prefix("findings__")?.strip_suffix(".snap")?.to_owned())).collect();
    assert_eq!(kept, rules, "left: snapshots; right: rules");
}
