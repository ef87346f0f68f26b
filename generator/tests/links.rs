//! What the specs name one another by is linked once: through lists of lists, and without a number that moves.

mod common;

use std::collections::BTreeSet;

use aliyun_api_generator::emit;
use aliyun_api_generator::model::Reference;
use common::{CREATE_NET, Specs, model, names, resource};

const TYPES: &str = "net/types.yaml";
const RESOURCES: &str = "net/resources.yaml";

/// The good specs whose networks name others in a list, and in a list of lists.
fn with_peers() -> Specs {
    let peers = "    Row: { type: list, items: { type: object, name: Cell, fields: { PeerId: { type: string, ref: Net, doc: Id of a network. } } }, doc: One row. }\n    Grid: { type: list, items: { type: list, items: { type: object, name: Square, fields: { PeerId: { type: string, ref: Net, doc: Id of a network. } } } }, doc: Rows. }\n";
    Specs::good().append(TYPES, peers)
}

#[test]
fn a_reference_is_found_in_lists_of_any_depth() {
    let model = model(with_peers().loaded());
    let net = resource(&model, "Net");
    let to_net = |field: &[&str]| Reference { field: names(field), to: net };
    assert_eq!(model.resource(net).refers, [to_net(&["Row", "PeerId"]), to_net(&["Grid", "PeerId"])]);
}

#[test]
fn a_resource_of_another_service_is_linked_like_one_of_its_own() {
    let other = Specs::good();
    let both = other.files().iter().fold(Specs::good(), |specs, file| {
        let text = file.text.replace("service: net", "service: far").replace("ref: Net", "ref: net/Net");
        specs.with(&file.path.replacen("net/", "far/", 1), text)
    });
    let model = model(both.loaded());
    let (far, net) = (&model.services[0], &model.services[1]);
    assert_eq!((far.id.as_str(), net.id.as_str()), ("far", "net"));
    let delete = far.actions.iter().find(|action| action.wire == "DeleteNet").expect("it is there");
    let field = far.record(delete.request).field("NetId").expect("it is there");
    let linked: Vec<(&str, &str)> = field
        .refers
        .iter()
        .map(|id| (model.service(id.service).id.as_str(), model.resource(*id).name.as_str()))
        .collect();
    assert_eq!(linked, [("net", "Net")]);
    let outputs = emit(&model).expect("the specs can be emitted");
    let mock = outputs.iter().find(|output| output.name == "mock").expect("there is a mock");
    let table = mock.files.get("src/far/net/delete_net.rs").expect("it is there");
    assert!(table.contains("to: &[&crate::net::resources::NET]"), "{table}");
}

/// The files that two sets of specs make differently, by output.
fn differing(before: &Specs, after: &Specs) -> BTreeSet<String> {
    let outputs = |specs: &Specs| emit(&model(specs.loaded())).expect("the specs can be emitted");
    let (before, after) = (outputs(before), outputs(after));
    let both = before.iter().zip(&after);
    let changed = both.flat_map(|(before, after)| {
        let paths: BTreeSet<&str> = before.files.iter().chain(after.files.iter()).map(|(path, _)| path).collect();
        let changed = paths.into_iter().filter(|path| before.files.get(path) != after.files.get(path));
        changed.map(|path| format!("{}: {path}", before.name)).collect::<Vec<_>>()
    });
    changed.collect()
}

#[test]
fn a_new_resource_changes_only_the_files_that_are_about_it() {
    let zone = "Zone: { doc: A zone., id: { field: ZoneId, prefix: cn- } }\n";
    let before = with_peers();
    let resources = before.text(RESOURCES);
    let changed = differing(&before, &before.clone().with(RESOURCES, format!("{zone}{resources}")));
    let expected = [
        "docs: llms-indexes.txt",
        "docs: llms/net.txt",
        "docs: net/README.md",
        "docs: net/map.md",
        "docs: net/resources.md",
        "docs: status.md",
        "mock: src/net/mod.rs",
        "mock: src/net/resources.rs",
        "openapi: net.path.json",
        "openapi: net.wire.json",
    ];
    assert_eq!(changed.iter().map(String::as_str).collect::<Vec<_>>(), expected);
}

#[test]
fn a_renamed_summary_changes_no_table() {
    let good = Specs::good();
    let changed =
        differing(&good, &good.clone().edit(CREATE_NET, "summary: Creates a network.", "summary: Makes a network."));
    assert!(
        changed.iter().all(|path| !path.starts_with("mock: ") || path == "mock: src/net/handlers.rs"),
        "{changed:?}"
    );
    assert!(changed.contains("docs: net/net/CreateNet.md"), "{changed:?}");
}
