//! Each kind of change: specs that make it, and specs near to those that do not.

use std::collections::BTreeSet;

use aliyun_api_generator::review::{Change, Format, Verdict};

use super::common::{CREATE_NET, DELETE_NET, LIST_NETS, Specs};
use super::{edited, kinds, review};

const SERVICE: &str = "net/service.yaml";
const TYPES: &str = "net/types.yaml";
const RESOURCES: &str = "net/resources.yaml";
const PROGRAM: &str = "programs/01-make-net.rs";

/// A kind, what changes, and what is near to it: each the specs before and after.
struct Case {
    kind: &'static str,
    what: (Specs, Specs),
    near: (Specs, Specs),
}

fn case(kind: &'static str, what: (Specs, Specs), near: (Specs, Specs)) -> Case {
    Case { kind, what, near }
}

/// From the good specs to those with an edit.
fn to(path: &str, from: &str, to: &str) -> (Specs, Specs) {
    (Specs::good(), edited(path, from, to))
}

/// From those with an edit to the good ones.
fn from(path: &str, from: &str, to: &str) -> (Specs, Specs) {
    (edited(path, from, to), Specs::good())
}

fn back((old, new): (Specs, Specs)) -> (Specs, Specs) {
    (new, old)
}

const NAME: &str = "  Name: { type: string, pattern: \"[a-z]+\", example: prod, doc: Name of the network. }";
const NAME_DOC: &str = "example: prod, doc: Name of the network.";
const ROW: &str = "  - { status: 400, code: InvalidName, message: The name is not valid., when: { invalid: Name } }\n";

/// The parameter `Name` of `CreateNet` otherwise.
fn name(field: &str) -> (Specs, Specs) {
    to(CREATE_NET, NAME, &format!("  Name: {field}"))
}

/// The good specs with a list that finds one network, so that it can be waited for.
fn waited() -> Specs {
    let parameter = "  NetId: { type: string, ref: Net, example: net-1, doc: Network to look for. }\n";
    let name = "  Name: { type: string, example";
    edited(LIST_NETS, name, &format!("{parameter}{name}")).edit(RESOURCES, "filters: [Name]", "filters: [Name, NetId]")
}

fn without_states(specs: Specs) -> Specs {
    let specs = specs.edit(RESOURCES, "  states: { field: Status, start: Pending, then: { Available: 3s } }\n", "");
    specs.edit(DELETE_NET, ", when: { state_not: { Net: Available } }", "")
}

fn without_actions_of_resource(specs: Specs) -> Specs {
    specs.edit(RESOURCES, "  delete: DeleteNet\n", "").without(DELETE_NET)
}

fn program(text: &str) -> Specs {
    Specs::good().with(PROGRAM, format!("//! Make a net.\n\nfn main() {{{text}}}\n"))
}

/// A guide with a link to an action.
fn guide(action: &str) -> Specs {
    let text = format!(
        "//! Make a net.\n//!\n//! One has a net.\n\n//| The action is [this](net:{action}).\nfn main() {{}}\n"
    );
    Specs::good().with("guides/01-make-net.rs", text)
}

/// The groups `net` and `old`, with `DeleteNet` in the second one.
fn two_groups() -> Specs {
    let text = Specs::good().text(DELETE_NET);
    let specs = edited(SERVICE, "groups:\n", "groups:\n  old: { title: Old, doc: Old. }\n");
    specs.without(DELETE_NET).with("net/old/DeleteNet.yaml", text)
}

/// `FindNet`, which is like `DeleteNet`, so that a group has one more.
fn more_groups() -> Specs {
    let text = Specs::good().text(DELETE_NET).replace("DeleteNet", "FindNet").replace("Deletes", "Finds");
    let specs = edited(SERVICE, "groups:\n", "groups:\n  old: { title: Old, doc: Old. }\n");
    specs.with("net/old/FindNet.yaml", text)
}

/// Rows with a code that is written like its name, and with another.
const PLAIN: &str = "  - { status: 400, code: BadName, message: Bad., when: { missing: Name } }\n";
const OTHER: &str = "  - { status: 400, code: OtherName, message: Bad., when: { missing: Name } }\n";

/// With a code that has a dot in it, and one more row.
fn dotted(row: &str) -> Specs {
    let first = "  - { status: 400, code: Bad.Name, message: Bad., class: invalid }\n";
    edited(CREATE_NET, ROW, &format!("{ROW}{first}{row}"))
}

fn with_deprecation(note: &str) -> Specs {
    edited(DELETE_NET, "kind: write\n", &format!("kind: write\ndeprecated: {{ note: {note} }}\n"))
}

fn with_withdrawal() -> Specs {
    edited(DELETE_NET, "kind: write\n", "kind: write\nwithdrawn: { since: net-2024 }\n").edit(
        SERVICE,
        "endpoints:\n",
        "  net-2024: { title: Later, issued: \"2024\", language: en }\nendpoints:\n",
    )
}

fn region(host: &str) -> Specs {
    edited(SERVICE, "groups:\n", &format!("  regions: {{ eu-1: {host} }}\ngroups:\n"))
}

/// Another service.
fn second() -> Specs {
    let good = Specs::good();
    let files: Vec<_> = good.files().to_vec();
    files.into_iter().fold(good, |specs, file| {
        let path = file.path.replacen("net/", "web/", 1);
        specs.with(&path, file.text.replace("service: net", "service: web"))
    })
}

#[rustfmt::skip]
fn cases() -> Vec<Case> {
    let doc = || to(CREATE_NET, NAME_DOC, "example: prod, doc: The network's name.");
    vec![
        case("action-added", back((Specs::good(), without_actions_of_resource(Specs::good()))), doc()),
        case("action-kind-changed", to(LIST_NETS, "kind: read", "kind: write"), to(LIST_NETS, "summary: Lists networks.", "summary: Lists all networks.")),
        case("action-moved", (Specs::good(), two_groups()), (two_groups(), two_groups().edit("net/old/DeleteNet.yaml", "Network to delete.", "The network."))),
        case("action-removed", (Specs::good(), without_actions_of_resource(Specs::good())), doc()),
        case("action-renamed", (Specs::good(), Specs::good().without(LIST_NETS).with("net/net/ShowNets.yaml", Specs::good().text(LIST_NETS).replace("ListNets", "ShowNets")).edit(RESOURCES, "action: ListNets", "action: ShowNets")), (Specs::good(), without_actions_of_resource(Specs::good()).with("net/net/AskNet.yaml", Specs::good().text(LIST_NETS).replace("ListNets", "AskNet")))),
        case("aliases-changed", name("{ type: string, aliases: [name], pattern: \"[a-z]+\", example: prod, doc: Name of the network. }"), doc()),
        case("always-changed", to(CREATE_NET, "ref: Net, always: true, doc", "ref: Net, doc"), to(CREATE_NET, "always: true, doc: Id of the network.", "always: true, doc: The id.")),
        case("arguments-changed", to(DELETE_NET, "parameters:\n", "parameters:\n  Size: { type: integer, required: true, example: 3, doc: Size of it. }\n"), to(DELETE_NET, "parameters:\n", "parameters:\n  Size: { type: integer, example: 3, doc: Size of it. }\n")),
        case("call-rates-changed", to(CREATE_NET, "idempotency:", "limits: { per_user: 10/s }\nidempotency:"), doc()),
        case("constraint-changed", to(CREATE_NET, "pattern: \"[a-z]+\"", "pattern: \"[a-z0-9]+\""), to(CREATE_NET, "range: 1..100", "range: 1..200")),
        case("constraint-loosened", to(CREATE_NET, "range: 1..100", "range: 1..200"), to(CREATE_NET, "range: 1..100", "range: 2..200")),
        case("constraint-tightened", to(CREATE_NET, "range: 1..100", "range: 1..50"), to(CREATE_NET, "range: 1..100", "range: 0..100")),
        case("constructor-changed", to(CREATE_NET, "Key: { type: string, required: true,", "Key: { type: string, rust: tag_key, required: true,"), to(CREATE_NET, "Value: { type: string, doc: Value of the tag. }", "Value: { type: string, doc: Its value. }")),
        case("default-changed", to(LIST_NETS, "PageSize: { type: integer, example", "PageSize: { type: integer, default: 10, example"), to(LIST_NETS, "Size of a page.", "Items of a page.")),
        case("deprecated-changed", (Specs::good(), with_deprecation("Nobody needs it.")), (with_deprecation("Nobody needs it."), with_deprecation("Nobody needs it.").edit(DELETE_NET, "Network to delete.", "The network."))),
        case("endpoint-changed", to(SERVICE, "central: net.example.com", "central: net2.example.com"), to(SERVICE, "doc: Networks for tests.", "doc: Networks.")),
        case("enum-variant-renamed", to(CREATE_NET, "values: [Fast, Cheap]", "values: { Fast: { doc: quick, rust: Quick }, Cheap: slow }"), to(CREATE_NET, "values: [Fast, Cheap]", "values: { Fast: quick, Cheap: slow }")),
        case("error-added", from(CREATE_NET, ROW, ""), to(CREATE_NET, "The name is not valid.", "The name is bad.")),
        case("error-class-changed", to(DELETE_NET, "message: The network is busy.,", "message: The network is busy., class: quota,"), to(DELETE_NET, "message: The network is busy.,", "message: The network is very busy.,")),
        case("error-code-added", from(CREATE_NET, ROW, ""), to(CREATE_NET, "The name is not valid.", "The name is bad.")),
        case("error-code-removed", to(CREATE_NET, ROW, ""), to(CREATE_NET, "The name is not valid.", "The name is bad.")),
        case("error-condition-changed", to(CREATE_NET, "when: { invalid: Name }", "when: { missing: Name }"), to(CREATE_NET, "status: 400, code: InvalidName", "status: 403, code: InvalidName")),
        case("error-message-changed", to(CREATE_NET, "The name is not valid.", "The name is bad."), to(CREATE_NET, "status: 400, code: InvalidName", "status: 403, code: InvalidName")),
        case("error-removed", to(CREATE_NET, ROW, ""), to(CREATE_NET, "The name is not valid.", "The name is bad.")),
        case("error-status-changed", to(CREATE_NET, "status: 400, code: InvalidName", "status: 403, code: InvalidName"), to(CREATE_NET, "The name is not valid.", "The name is bad.")),
        case("error-variant-renamed", (dotted(""), dotted(PLAIN)), (dotted(""), dotted(OTHER))),
        case("example-changed", to(CREATE_NET, "title: Create a network", "title: Create a net"), doc()),
        case("group-added", (Specs::good(), more_groups()), (more_groups(), more_groups().edit(SERVICE, "title: Old", "title: Older"))),
        case("group-removed", (more_groups(), Specs::good()), to(SERVICE, "title: Network, doc", "title: Nets, doc")),
        case("idempotency-changed", to(CREATE_NET, "idempotency: ClientToken\n", ""), doc()),
        case("method-renamed", (Specs::good(), Specs::good().without(LIST_NETS).with("net/net/ShowNets.yaml", Specs::good().text(LIST_NETS).replace("ListNets", "ShowNets")).edit(RESOURCES, "action: ListNets", "action: ShowNets")), doc()),
        case("not-compared", from(CREATE_NET, "kind: write", "kind: [write"), from(CREATE_NET, "doc: What to favour.", "doc: what to favour.")),
        case("page-size-changed", to(LIST_NETS, "items: Nets.Net }", "items: Nets.Net, max_size: 50 }"), to(LIST_NETS, "Size of a page.", "Items of a page.")),
        case("pagination-changed", to(LIST_NETS, "pagination: { style: page, page: PageNumber, size: PageSize, total: TotalCount, items: Nets.Net }\n", ""), to(LIST_NETS, "items: Nets.Net }", "items: Nets.Net, max_size: 50 }")),
        case("param-added-optional", to(CREATE_NET, NAME, &format!("{NAME}\n  Zone: {{ type: string, example: a, doc: Zone of it. }}")), to(CREATE_NET, NAME, &format!("{NAME}\n  Zone: {{ type: string, required: true, example: a, doc: Zone of it. }}"))),
        case("param-added-required", to(CREATE_NET, NAME, &format!("{NAME}\n  Zone: {{ type: string, required: true, example: a, doc: Zone of it. }}")), to(CREATE_NET, NAME, &format!("{NAME}\n  Zone: {{ type: string, example: a, doc: Zone of it. }}"))),
        case("param-became-optional", to(DELETE_NET, "type: string, required: true, ref: Net", "type: string, ref: Net"), doc()),
        case("param-became-required", name("{ type: string, required: true, pattern: \"[a-z]+\", example: prod, doc: Name of the network. }"), doc()),
        case("param-encoding-changed", to(CREATE_NET, "    encoding: repeat", "    encoding: json"), to(CREATE_NET, "    count: 1..5", "    count: 1..6")),
        case("param-removed", back(to(CREATE_NET, NAME, &format!("{NAME}\n  Zone: {{ type: string, example: a, doc: Zone of it. }}"))), doc()),
        case("param-rust-name-changed", name("{ type: string, rust: net_name, pattern: \"[a-z]+\", example: prod, doc: Name of the network. }"), doc()),
        case("param-rust-type-changed", (edited(CREATE_NET, "Mode: { type: enum, values: [Fast, Cheap], doc", "Mode: { type: string, values: [Fast, Cheap], example: Fast, doc"), Specs::good()), to(CREATE_NET, "values: [Fast, Cheap]", "values: [Fast, Cheap, Odd]")),
        case("param-type-changed", to(CREATE_NET, "Size: { type: integer, range: 1..100, example: 10,", "Size: { type: string, range: 1..100, example: \"10\","), to(CREATE_NET, "Number of addresses.", "Its addresses.")),
        case("param-wire-name-changed", to(CREATE_NET, "  Mode: { type: enum, values: [Fast, Cheap], doc: What to favour. }", "  Way: { type: enum, name: CreateNetMode, rust: mode, values: [Fast, Cheap], doc: What to favour. }").pipe(|(old, new)| (old.edit(CREATE_NET, "Mode: { type: enum,", "Mode: { type: enum, name: CreateNetMode,"), new.edit(CREATE_NET, "when: { Mode: Fast }", "when: { Way: Fast }"))), doc()),
        case("product-changed", to(SERVICE, "product: Net", "product: Network"), to(SERVICE, "title: Networks", "title: Nets")),
        case("program-changed", (program(""), program(" loop {} ")), (program(""), program(""))),
        case("program-changed", (guide("DeleteNet"), guide("CreateNet")), (guide("CreateNet"), guide("CreateNet"))),
        case("ram-changed", to(CREATE_NET, "net:CreateNet", "net:MakeNet"), doc()),
        case("reference-changed", name("{ type: string, ref: Net, example: net-1, doc: Name of the network. }"), doc()),
        case("region-added", (Specs::good(), region("net.eu.example.com")), (region("net.eu.example.com"), region("net2.eu.example.com"))),
        case("region-removed", (region("net.eu.example.com"), Specs::good()), (region("net.eu.example.com"), region("net2.eu.example.com"))),
        case("request-enum-value-added", to(CREATE_NET, "values: [Fast, Cheap]", "values: [Fast, Cheap, Odd]"), to(TYPES, "Available: ready }", "Available: ready, Odd: odd }")),
        case("request-enum-value-removed", from(CREATE_NET, "values: [Fast, Cheap]", "values: [Fast, Cheap, Odd]"), from(TYPES, "Available: ready }", "Available: ready, Odd: odd }")),
        case("resource-added", (Specs::good().without(RESOURCES).edit(CREATE_NET, "ref: Net, ", "").edit(CREATE_NET, ", when: { quota: Net }", "").edit(DELETE_NET, "ref: Net, ", "").edit(DELETE_NET, ", when: { unknown: NetId }", "").edit(DELETE_NET, ", when: { state_not: { Net: Available } }", "").edit(TYPES, "ref: Net, ", ""), Specs::good()), to(RESOURCES, "doc: A network.", "doc: A net.")),
        case("resource-changed", to(RESOURCES, "limit: 10", "limit: 20"), to(RESOURCES, "doc: A network.", "doc: A net.")),
        case("resource-identity-changed", to(RESOURCES, "prefix: net-", "prefix: n-"), to(RESOURCES, "limit: 10", "limit: 20")),
        case("resource-removed", (Specs::good(), Specs::good().without(RESOURCES).edit(CREATE_NET, "ref: Net, ", "").edit(CREATE_NET, ", when: { quota: Net }", "").edit(DELETE_NET, "ref: Net, ", "").edit(DELETE_NET, ", when: { unknown: NetId }", "").edit(DELETE_NET, ", when: { state_not: { Net: Available } }", "").edit(TYPES, "ref: Net, ", "")), to(RESOURCES, "limit: 10", "limit: 20")),
        case("response-aliases-changed", to(LIST_NETS, "TotalCount: { type: integer, doc", "TotalCount: { type: integer, aliases: [Total], doc"), to(LIST_NETS, "Number of networks.", "All networks.")),
        case("response-enum-value-added", to(TYPES, "Available: ready }", "Available: ready, Odd: odd }"), to(CREATE_NET, "values: [Fast, Cheap]", "values: [Fast, Cheap, Odd]")),
        case("response-enum-value-removed", from(TYPES, "Available: ready }", "Available: ready, Odd: odd }"), from(CREATE_NET, "values: [Fast, Cheap]", "values: [Fast, Cheap, Odd]")),
        case("response-field-added", to(TYPES, "    Status: {", "    Zone: { type: string, doc: Zone of it. }\n    Status: {"), to(TYPES, "State of the network. }", "Its state. }")),
        case("response-field-removed", from(TYPES, "    Status: {", "    Zone: { type: string, doc: Zone of it. }\n    Status: {"), to(TYPES, "State of the network. }", "Its state. }")),
        case("response-field-type-changed", to(TYPES, "Name: { type: string, doc", "Name: { type: integer, doc"), to(TYPES, "doc: Name of the network.", "doc: Its name.")),
        case("response-rust-name-changed", to(TYPES, "Name: { type: string, doc", "Name: { type: string, rust: net_name, doc"), to(TYPES, "doc: Name of the network.", "doc: Its name.")),
        case("response-rust-type-changed", to(TYPES, "Name: { type: string, doc", "Name: { type: string, format: timestamp, example: \"2020-01-01T00:00:00Z\", doc"), to(TYPES, "doc: Name of the network.", "doc: Its name.")),
        case("response-wire-name-changed", to(TYPES, "    Name: { type: string, doc", "    NetName: { type: string, rust: name, doc"), to(TYPES, "doc: Name of the network.", "doc: Its name.")),
        case("response-wrapper-changed", to(LIST_NETS, "wrapper: Net, items", "wrapper: Item, items").pipe(|(old, new)| (old, new.edit(LIST_NETS, "items: Nets.Net }", "items: Nets.Item }").edit(LIST_NETS, "Nets: { Net: [", "Nets: { Item: [").edit(RESOURCES, "items: Nets.Net,", "items: Nets.Item,"))), to(LIST_NETS, "doc: The networks.", "doc: All of them.")),
        case("rule-added", to(CREATE_NET, "rules:\n", "rules:\n  - { forbid: Name, when: { Mode: Cheap }, doc: Cheap ones have none. }\n"), to(CREATE_NET, "doc: Speed needs a size.", "doc: Speed is large.")),
        case("rule-changed", to(CREATE_NET, "doc: Speed needs a size.", "error: InvalidName, doc: Speed needs a size."), to(CREATE_NET, "doc: Speed needs a size.", "doc: Speed is large.")),
        case("rule-removed", from(CREATE_NET, "rules:\n", "rules:\n  - { forbid: Name, when: { Mode: Cheap }, doc: Cheap ones have none. }\n"), to(CREATE_NET, "doc: Speed needs a size.", "doc: Speed is large.")),
        case("sensitive-added", name("{ type: string, sensitive: true, pattern: \"[a-z]+\", example: prod, doc: Name of the network. }"), doc()),
        case("sensitive-removed", back(name("{ type: string, sensitive: true, pattern: \"[a-z]+\", example: prod, doc: Name of the network. }")), doc()),
        case("service-added", (Specs::good(), second()), (second(), second().edit("web/service.yaml", "title: Networks", "title: Webs"))),
        case("service-removed", (second(), Specs::good()), to(SERVICE, "title: Networks", "title: Nets")),
        case("state-machine-changed", to(RESOURCES, "Available: 3s", "Available: 4s"), to(RESOURCES, "limit: 10", "limit: 20")),
        case("type-added", back(to(TYPES, "    Status: { type: NetStatus, doc: State of the network. }\n", "").pipe(|(old, new)| (old, new.edit(TYPES, "NetStatus: { type: enum, doc: State of a network., values: { Pending: being made, Available: ready } }\n", "").edit(RESOURCES, "  states: { field: Status, start: Pending, then: { Available: 3s } }\n", "").edit(DELETE_NET, ", when: { state_not: { Net: Available } }", "").edit(LIST_NETS, ", Status: Available", "")))), to(TYPES, "doc: A network.", "doc: One.")),
        case("type-moved", (edited(CREATE_NET, "Mode: { type: enum, values: [Fast, Cheap], doc", "Mode: { type: enum, name: Mode, values: [Fast, Cheap], doc"), edited(CREATE_NET, "Mode: { type: enum, values: [Fast, Cheap], doc", "Mode: { type: Mode, doc").edit(TYPES, "NetStatus:", "Mode: { type: enum, doc: What to favour., values: [Fast, Cheap] }\nNetStatus:").edit(LIST_NETS, "  PageNumber:", "  Mode: { type: Mode, doc: What to favour. }\n  PageNumber:")), to(TYPES, "doc: A network.", "doc: One.")),
        case("type-removed", to(TYPES, "    Status: { type: NetStatus, doc: State of the network. }\n", "").pipe(|(old, new)| (old, new.edit(TYPES, "NetStatus: { type: enum, doc: State of a network., values: { Pending: being made, Available: ready } }\n", "").edit(RESOURCES, "  states: { field: Status, start: Pending, then: { Available: 3s } }\n", "").edit(DELETE_NET, ", when: { state_not: { Net: Available } }", "").edit(LIST_NETS, ", Status: Available", ""))), to(TYPES, "doc: A network.", "doc: One.")),
        case("type-renamed", to(TYPES, "NetStatus: { type: enum", "NetState: { type: enum").pipe(|(old, new)| (old, new.edit(TYPES, "Status: { type: NetStatus", "Status: { type: NetState"))), to(TYPES, "doc: A network.", "doc: One.")),
        case("version-changed", to(SERVICE, "version: \"2020-01-01\"", "version: \"2021-01-01\""), to(SERVICE, "title: Networks", "title: Nets")),
        case("waiter-added", back(waited().pipe(|specs| (specs.clone(), without_states(specs)))), to(RESOURCES, "limit: 10", "limit: 20")),
        case("waiter-changed", waited().pipe(|specs| (specs.clone(), specs.edit(RESOURCES, "start: Pending, then: { Available: 3s }", "start: Available"))), to(RESOURCES, "limit: 10", "limit: 20")),
        case("waiter-removed", waited().pipe(|specs| (specs.clone(), without_states(specs))), to(RESOURCES, "limit: 10", "limit: 20")),
        case("withdrawn-changed", (Specs::good(), with_withdrawal()), (with_withdrawal(), with_withdrawal().edit(DELETE_NET, "Network to delete.", "The network."))),
        case("words-changed", doc(), to(CREATE_NET, "range: 1..100", "range: 1..200")),
    ]
}

/// What comes of a value: so that a case reads from left to right.
trait Pipe: Sized {
    fn pipe<T>(self, next: impl FnOnce(Self) -> T) -> T {
        next(self)
    }
}

impl Pipe for (Specs, Specs) {}
impl Pipe for Specs {}

#[test]
fn each_kind_is_found_where_it_is_and_not_beside_it() {
    let mut wrong = Vec::new();
    for Case { kind, what, near } in cases() {
        let Some(change) = Change::named(kind) else {
            wrong.push(format!("{kind} is no kind"));
            continue;
        };
        let found = kinds(&review(&what.0, &what.1));
        if !found.contains(&change) {
            wrong.push(format!("{kind} is not found: {found:?}"));
        }
        let beside = kinds(&review(&near.0, &near.1));
        if beside.contains(&change) {
            wrong.push(format!("{kind} is found beside it: {beside:?}"));
        }
        let same = kinds(&review(&what.1, &what.1));
        if !same.is_empty() && kind != "not-compared" {
            wrong.push(format!("{kind}: specs differ from themselves: {same:?}\n{}", what.1.findings()));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// What is said on the wire and in Rust; nothing where there is no such change.
type Said = Option<(Verdict, Verdict)>;

/// Kinds whose verdict depends on more than the kind: specs before and after, and what is said of them.
#[rustfmt::skip]
fn verdicts() -> Vec<(&'static str, (Specs, Specs), Said)> {
    let (safe, dangerous) = (Verdict::Safe, Verdict::Dangerous);
    let row = |row: &str| to(CREATE_NET, "errors:\n", &format!("errors:\n  - {{ status: 400, {row} }}\n"));
    let more_rows = |first: &str, second: &str| edited(DELETE_NET, "errors:\n", &format!("errors:\n  - {{ status: 400, message: No., class: conflict, {first} }}\n  - {{ status: 400, message: No., class: conflict, {second} }}\n"));
    let swapped = |first: &str, second: &str| (more_rows(first, second), more_rows(second, first));
    let rules = |first: &str, second: &str| edited(CREATE_NET, "rules:\n", &format!("rules:\n  - {first}\n  - {second}\n"));
    let template = |specs: Specs| specs.edit(CREATE_NET, "errors:\n", "errors:\n  - { status: 400, code: \"Odd.%s\", message: Odd., class: conflict }\n");
    let plain = edited(LIST_NETS, "errors: []", "errors: [{ status: 400, code: Odd.Net, message: Odd., class: conflict }]");
    let ping = |response: &str| Specs::good().with("net/net/Ping.yaml", format!("action: Ping\nsummary: Answers.\nkind: read\nsource: {{ document: net-2020, section: \"1.9\" }}\nparameters: {{}}\nresponse:\n  Name: {{ type: string, doc: Name. }}\n  RequestId: {{ use: RequestId }}\nerrors: []\nexamples:\n  - title: A call\n    request: {{}}\n    response: {{ {response} }}\n"));
    vec![
        ("error-added", row("code: Odd, message: Odd., class: conflict, when: { invalid: Size }"), Some((dangerous, safe))),
        ("error-added", row("code: Odd, message: Odd., class: conflict"), Some((safe, safe))),
        ("error-added", (plain.clone(), template(plain.clone())), Some((dangerous, safe))),
        ("error-added", (Specs::good(), template(Specs::good())), Some((safe, safe))),
        ("error-added", to(DELETE_NET, "errors:\n", "errors:\n  - { status: 400, code: Throttling, message: Odd., class: denied }\n"), Some((dangerous, safe))),
        ("error-added", to(DELETE_NET, "errors:\n", "errors:\n  - { status: 400, code: Throttling, message: Odd. }\n"), Some((safe, safe))),
        ("error-code-added", (template(Specs::good()), template(plain.clone())), Some((safe, dangerous))),
        ("error-code-added", (Specs::good(), plain), Some((safe, safe))),
        ("error-class-changed", row("code: InvalidName, message: Odd., class: throttling"), Some((dangerous, safe))),
        ("error-class-changed", row("code: InvalidName, message: Odd., class: invalid"), None),
        ("error-condition-changed", swapped("code: One, when: { with: { Net: { Name: a } } }", "code: Two, when: { with: { Net: { Status: Pending } } }"), Some((dangerous, safe))),
        ("error-condition-changed", swapped("code: One", "code: Two, when: { with: { Net: { Name: a } } }"), None),
        ("rule-changed", (rules("{ forbid: Name, when_present: Size }", "{ forbid: Mode, when_present: Size }"), rules("{ forbid: Mode, when_present: Size }", "{ forbid: Name, when_present: Size }")), Some((dangerous, safe))),
        ("rule-changed", (rules("{ note: true, doc: One. }", "{ forbid: Mode, when_present: Name }"), rules("{ forbid: Mode, when_present: Name }", "{ note: true, doc: One. }")), None),
        ("resource-changed", to(RESOURCES, "limit: 10", "limit: 5"), Some((dangerous, safe))),
        ("resource-changed", to(RESOURCES, "limit: 10", "limit: 20"), Some((safe, safe))),
        ("resource-changed", to(RESOURCES, "  not_found_error", "  set: { Name: one }\n  not_found_error"), Some((dangerous, safe))),
        ("resource-changed", (Specs::good(), Specs::good().with("net/net/MarkNet.yaml", Specs::good().text(DELETE_NET).replace("DeleteNet", "MarkNet").replace("Deletes", "Marks")).edit(RESOURCES, "  delete:", "  change: [MarkNet]\n  delete:")), None),
        ("resource-changed", (Specs::good(), Specs::good().edit(RESOURCES, "  delete: DeleteNet\n", "")), Some((dangerous, safe))),
        ("region-added", (Specs::good(), region("net.eu.example.com")), Some((dangerous, safe))),
        ("example-changed", (ping("Name: a, RequestId: 0ED8"), ping("RequestId: 0ED8")), Some((dangerous, safe))),
        ("example-changed", (ping("Name: a, RequestId: 0ED8"), ping("Name: b, RequestId: 0ED8")), Some((safe, safe))),
        ("example-changed", to(LIST_NETS, "response: { Nets: { Net: [{ NetId: net-1, Status: Available }] }, ", "response: { Nets: { Net: [{ NetId: net-1 }] }, "), Some((safe, safe))),
    ]
}

#[test]
fn what_an_old_caller_meets_decides_on_a_verdict() {
    let mut wrong = Vec::new();
    for (index, (kind, (old, new), expected)) in verdicts().into_iter().enumerate() {
        assert_eq!((old.errors(), new.errors()), (String::new(), String::new()), "{index}: {kind}");
        let review = review(&old, &new);
        let found = review.items.iter().filter(|item| item.kind.id() == kind);
        let found = found.map(|item| (item.wire, item.source)).reduce(|a, b| (a.0.max(b.0), a.1.max(b.1)));
        if found != expected {
            wrong.push(format!("{index}: {kind} is {found:?}, and not {expected:?}: {:?}", kinds(&review)));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn each_kind_has_a_case_and_an_explanation() {
    // What no rule knows has no case: it is for what the rules forgot.
    let known: BTreeSet<&str> = Change::ALL.iter().map(|kind| kind.id()).filter(|id| *id != "other-changed").collect();
    assert_eq!(cases().iter().map(|case| case.kind).collect::<BTreeSet<_>>(), known);
    for kind in Change::ALL {
        let said = kind.explanation();
        assert!(!said.title.ends_with('.') && said.text.ends_with('.'), "{}", kind.id());
        assert!(!said.before.is_empty() && said.before != said.after || kind.id() == "other-changed", "{}", kind.id());
        assert_eq!(Change::named(kind.id()), Some(*kind));
    }
    let ids: Vec<&str> = Change::ALL.iter().map(|kind| kind.id()).collect();
    assert!(ids.is_sorted(), "{ids:?}");
}

#[test]
fn each_kind_is_told_as_before() {
    let shown: Vec<String> = cases()
        .into_iter()
        .map(|Case { kind, what, .. }| format!("# {kind}\n{}", review(&what.0, &what.1).show(Format::Text, "specs")))
        .collect();
    insta::with_settings!({ omit_expression => true, prepend_module_to_snapshot => false, snapshot_path => "snapshots" }, {
        insta::assert_snapshot!("kinds", shown.join("\n"));
    });
}

#[test]
fn words_alone_are_never_more_than_safe() {
    for (path, from, to_) in [
        (CREATE_NET, "summary: Creates a network.", "summary: Makes a network."),
        (CREATE_NET, "doc: Tags.", "doc: What it is marked with."),
        (CREATE_NET, "section: \"1.1\"", "section: \"1.2\""),
        (SERVICE, "doc: Networks for tests.", "doc: Nets for tests."),
        (TYPES, "doc: State of a network.", "doc: How a network is."),
        (RESOURCES, "doc: A network.", "doc: A net."),
    ] {
        let review = review(&Specs::good(), &edited(path, from, to_));
        assert!(!review.items.is_empty(), "{from}");
        assert!(review.items.iter().all(|item| item.kind == Change::WordsChanged), "{from}: {:?}", kinds(&review));
        assert_eq!(review.bump.to, "0.3.2");
    }
    assert!(review(&Specs::good(), &Specs::good()).items.is_empty());
}

#[test]
fn a_shared_parameter_is_one_change_with_many_effects() {
    let (old, new) =
        to(SERVICE, "RegionId: { type: string, example", "RegionId: { type: string, length: 1..20, example");
    let review = review(&old, &new);
    let [item] = review.items.as_slice() else { panic!("{:?}", kinds(&review)) };
    assert_eq!((item.kind, item.path.as_str()), (Change::ConstraintTightened, "net/CreateNet/request/RegionId"));
    assert_eq!(item.also, ["net/ListNets/request/RegionId"]);
    let place = item.new_place.as_ref().expect("it stands somewhere");
    assert_eq!((place.file.as_str(), place.line), (SERVICE, 15));
    assert_eq!((item.wire, item.source), (Verdict::Breaking, Verdict::Safe));
}
