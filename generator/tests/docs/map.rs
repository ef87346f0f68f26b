//! The map of a service: what contains what, what refers to what, what is deleted first.

use aliyun_api_generator::emit::Emit;
use aliyun_api_generator::emit::docs::Docs;
use aliyun_api_generator::files::Files;
use aliyun_api_generator::kept::Kept;

use crate::common::{Specs, model};

/// The good specs with a resource that has references, the first of which its creation needs, and what it is stopped by.
fn with(specs: Specs, name: &str, refers: &[&str], more: &str) -> Specs {
    let fields = |required: bool| {
        let row = |(index, to): (usize, &&str)| {
            let required = if required && index == 0 { "required: true, " } else { "" };
            format!("{to}Id: {{ type: string, {required}ref: {to}, doc: Id of what it belongs to. }}\n")
        };
        refers.iter().enumerate().map(row).collect::<Vec<_>>()
    };
    let indented = |lines: &[String], by: &str| lines.iter().map(|line| format!("{by}{line}")).collect::<String>();
    let own = format!("{name}Id: {{ type: string, ref: {name}, doc: Id of it. }}\n");
    let head = |action: &str, kind: &str, section: u32| {
        format!(
            "action: {action}\nsummary: Is called {action}.\nkind: {kind}\nsource: {{ document: net-2020, section: \"{section}\" }}\nram: {{ action: \"net:{action}\", access: {kind}, resources: [\"*\"] }}\nparameters:\n"
        )
    };
    let example = |title: &str, request: &str, response: &str| {
        format!(
            "examples:\n  - {{ title: {title}, request: {{ {request} }}, response: {{ {response}RequestId: 0ED8D006 }} }}\n"
        )
    };
    let tail = "  RequestId: { use: RequestId }\nerrors: []\n";
    let create = format!(
        "{}  RegionId: {{ use: RegionId, required: true }}\n{}response:\n  {own}{tail}{}",
        head(&format!("Create{name}"), "write", 2),
        indented(&fields(true), "  "),
        example(
            "CreateIt",
            &refers
                .iter()
                .take(1)
                .map(|to| format!("RegionId: cn-hangzhou, {to}Id: it-1"))
                .next()
                .unwrap_or("RegionId: cn-hangzhou".to_owned()),
            &format!("{name}Id: it-1, ")
        )
    );
    let delete = format!(
        "{}  {name}Id: {{ type: string, required: true, ref: {name}, doc: Id of it. }}\nresponse:\n{}  - {{ status: 400, code: InUse, message: It is in use., class: not_ready }}\n{}",
        head(&format!("Delete{name}"), "write", 3),
        tail.replace("errors: []", "errors:"),
        example("DeleteIt", &format!("{name}Id: it-1"), "")
    );
    let list = format!(
        "{}  RegionId: {{ use: RegionId, required: true }}\nresponse:\n  Items: {{ type: list, wrapper: Item, items: {{ type: {name} }}, doc: What there is. }}\n{tail}{}",
        head(&format!("List{name}s"), "read", 4),
        example("ListThem", "RegionId: cn-hangzhou", "")
    );
    let resource = format!(
        "{name}:\n  doc: One {name}.\n  id: {{ field: {name}Id, prefix: {0}- }}\n  create: Create{name}\n  list: {{ action: List{name}s, items: Items.Item }}\n  delete: Delete{name}\n{more}",
        name.to_lowercase()
    );
    let all = format!("    {own}{}", indented(&fields(false), "    "));
    specs
        .append("net/types.yaml", &format!("{name}:\n  type: object\n  doc: One {name}.\n  fields:\n{all}"))
        .append("net/resources.yaml", &resource)
        .with(&format!("net/net/Create{name}.yaml"), create)
        .with(&format!("net/net/Delete{name}.yaml"), delete)
        .with(&format!("net/net/List{name}s.yaml"), list)
}

fn map(specs: &Specs) -> String {
    let mut files = Files::default();
    Docs.emit(&model(specs.loaded()), &Kept::default(), &mut files).expect("the book is written");
    files.get("net/map.md").expect("there is a map").to_owned()
}

/// A part of the page, without what links lead to.
fn part(page: &str, heading: &str) -> String {
    let (_, rest) = page.split_once(&format!("\n## {heading}\n")).expect("the heading is there");
    let text = rest.split("\n## ").next().unwrap_or_default();
    let mut out = String::new();
    for (index, piece) in text.split("](").enumerate() {
        let shown = if index == 0 { piece } else { piece.split_once(')').map_or("", |(_, rest)| rest) };
        out.push_str(shown);
    }
    out.replace('[', "")
}

#[test]
fn what_a_creation_needs_contains_what_it_creates() {
    let specs = with(with(with(Specs::good(), "Sub", &["Net"], ""), "Port", &["Sub", "Net"], ""), "Key", &[], "");
    let tree = part(&map(&specs), "What contains what");
    assert!(tree.contains("\n- `Net`\n    - `Sub`\n        - `Port`\n"), "{tree}");
    assert!(tree.contains("Neither contain another nor are contained: `Key`."), "{tree}");
    assert!(tree.contains("```mermaid\nflowchart LR\n    Net --> Sub\n    Sub --> Port\n```"), "{tree}");
    let refers = part(&map(&specs), "What refers to what");
    assert!(refers.contains("- `Port` refers to `Sub` by `SubId`, `Net` by `NetId`\n"), "{refers}");
}

#[test]
fn what_stops_a_deletion_goes_first() {
    let blocked = "  blocked_by: { Port: InUse }\n";
    let specs = with(with(with(Specs::good(), "Sub", &["Net"], blocked), "Port", &["Sub"], ""), "Key", &[], "");
    let order = part(&map(&specs), "In which order to delete");
    // A network has no such error, and its parts are deleted before all the same.
    let expected = "1. First:\n    - `Port` by DeletePort\n2. Then:\n    - `Sub` by DeleteSub, after `Port` (`InUse`)\n3. Last:\n    - `Net` by DeleteNet, after `Sub`\n";
    assert!(order.contains(expected), "{order}");
    assert!(order.contains("Deleted at any time: `Key`."), "{order}");
}

#[test]
fn a_ring_is_named() {
    let specs = with(Specs::good(), "Sub", &["Net", "Port"], "  blocked_by: { Port: InUse }\n");
    let specs = with(specs, "Port", &["Sub"], "  blocked_by: { Sub: InUse }\n");
    let order = part(&map(&specs), "In which order to delete");
    assert!(order.contains("one has to let go first: `Sub`, `Port`."), "{order}");
    assert!(order.contains("1. First:\n    - `Sub` by DeleteSub, after `Port` (`InUse`)\n    - `Port` by DeletePort, after `Sub` (`InUse`)\n2. Last:\n    - `Net` by"), "{order}");
}

#[test]
fn a_service_without_resources_has_a_map_that_says_so() {
    let page = map(&Specs::good());
    assert!(page.contains("No resource contains another."), "{page}");
    assert!(page.contains("No resource refers to another."), "{page}");
    assert!(page.contains("Deleted at any time: [`Net`](resources.md#net)."), "{page}");
}
