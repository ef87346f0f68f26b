//! No fact vanishes: every key of the language changes something that is generated, or is refused where it stands.

#[path = "../common/mod.rs"]
mod common;
mod fields;
mod keys;
mod mappings;
mod outcome;
mod roles;

use common::{Specs, model, resource};

#[test]
fn a_reference_in_a_list_in_a_list_is_one() {
    let cell = |name: &str| {
        format!(
            "{{ type: object, name: {name}, fields: {{ PeerId: {{ type: string, ref: Net, doc: Id of a network. }} }} }}"
        )
    };
    let row = format!("    Row: {{ type: list, items: {}, doc: One row. }}\n", cell("Cell"));
    let grid = format!("    Grid: {{ type: list, items: {{ type: list, items: {} }}, doc: Rows. }}\n", cell("Square"));
    let model = model(Specs::good().append("net/types.yaml", &row).append("net/types.yaml", &grid).loaded());
    let refers = &model.resource(resource(&model, "Net")).refers;
    let paths: Vec<String> = refers.iter().map(|reference| reference.field.join(".")).collect();
    assert_eq!(paths, ["Row.PeerId", "Grid.PeerId"]);
}
