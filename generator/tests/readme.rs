//! What the README says of the services is what the specs hold.

mod common;

use common::{model, repository, repository_specs};

/// The rows of the README's table of services: the cells without their marks.
fn rows(readme: &str) -> Vec<Vec<String>> {
    let lines = readme.lines().skip_while(|line| !line.starts_with("| service |")).skip(2);
    let cells = |line: &str| line.trim_matches('|').split('|').map(|cell| cell.trim().replace('`', "")).collect();
    lines.take_while(|line| line.starts_with('|')).map(cells).collect()
}

#[test]
fn the_table_of_services_is_what_the_specs_hold() {
    let readme = std::fs::read_to_string(repository().join("README.md")).expect("there is a README");
    let expected: Vec<Vec<String>> = model(repository_specs())
        .services
        .iter()
        .map(|service| {
            let actions = service.actions.len();
            let count = if actions == 1 { "1 action".to_owned() } else { format!("{actions} actions") };
            vec![service.id.to_uppercase(), service.title.clone(), count, format!("specs/{}", service.id)]
        })
        .collect();
    assert_eq!(rows(&readme), expected, "left: README.md; right: the specs");
}
