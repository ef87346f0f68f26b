//! The first states that the pages name, from specs.

use aliyun_api_generator::emit::Emit;
use aliyun_api_generator::emit::docs::Docs;
use aliyun_api_generator::files::Files;
use aliyun_api_generator::kept::Kept;

use crate::common::{CREATE_NET, Specs, model};

/// What the page of resources says of the states, where a create sets this one.
fn told(specs: &Specs, set: &str) -> String {
    let set = if set.is_empty() { String::new() } else { format!("  set: {{ Status: {set} }}\n") };
    let specs = specs.clone().edit("net/types.yaml", "Available: ready }", "Available: ready, Open: ready too }").edit(
        "net/resources.yaml",
        "  states:",
        &format!("{set}  states:"),
    );
    let mut files = Files::default();
    Docs.emit(&model(specs.loaded()), &Kept::default(), &mut files).expect("the book is written");
    let page = files.iter().find(|(path, _)| *path == "net/resources.md").expect("the page is there").1;
    let line = page.lines().find_map(|line| line.strip_prefix("States: `Status` starts as "));
    line.expect("the states are there").to_owned()
}

#[test]
fn the_declared_state_is_first_unless_a_create_always_sets_another() {
    let good = Specs::good();
    let later = "from `Pending` to `Available` after 3 s.";
    assert_eq!(told(&good, ""), format!("`Pending`; {later}"));
    assert_eq!(told(&good, "Open"), "`Open`.");
    assert_eq!(told(&good, "{ $match: Mode, Fast: Open, $else: Available }"), "`Open` or `Available`.");
    assert_eq!(told(&good, "{ $match: Mode, $absent: Open, Fast: Open, Cheap: Open }"), "`Open`.");
    // Neither mode may be sent, and a name may be absent, too.
    assert_eq!(told(&good, "{ $match: Mode, Fast: Open, Cheap: Open }"), format!("`Pending` or `Open`; {later}"));
    assert_eq!(told(&good, "{ $match: Mode, Fast: Open, $else: $Name }"), format!("`Pending` or `Open`; {later}"));
    let always = good.edit(CREATE_NET, "values: [Fast, Cheap],", "values: [Fast, Cheap], default: Fast,");
    assert_eq!(told(&always, "{ $match: Mode, Fast: Open, Cheap: Open }"), "`Open`.");
}
