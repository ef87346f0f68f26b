//! What the pages say, and that they are sound Markdown.

use std::collections::BTreeMap;

use aliyun_api_generator::emit::Emit;
use aliyun_api_generator::emit::docs::Docs;
use aliyun_api_generator::files::Files;
use aliyun_api_generator::kept::Kept;
use aliyun_api_generator::model::{
    ActionKind, Blocker, Condition, Effect, Model, Resource, ResourceId, ServiceId, Target, Transition,
};

use crate::book;
use crate::model::model;

/// What the page of the status links to outside of the book.
const ACTIONS: &str = "../../runtime/mock/ACTIONS.md";

/// The book of the small model.
pub(crate) fn files() -> BTreeMap<String, String> {
    files_of(&model())
}

fn files_of(model: &Model) -> BTreeMap<String, String> {
    let mut files = Files::default();
    Docs.emit(model, &Kept::default(), &mut files).expect("the book is written");
    files.iter().map(|(path, text)| (path.to_owned(), text.to_owned())).collect()
}

/// The entry of a list that begins with this text.
fn entry<'t>(text: &'t str, first: &str) -> &'t str {
    let start = |line: &&str| line.strip_prefix("- ").is_some_and(|line| line.starts_with(first));
    text.lines().find(start).unwrap_or_else(|| panic!("no entry {first} in\n{text}"))
}

/// What stands under a heading, up to the next one.
fn section<'t>(text: &'t str, heading: &str) -> &'t str {
    let (_, rest) = text.split_once(&format!("\n{heading}\n")).unwrap_or_else(|| panic!("no {heading} in\n{text}"));
    rest.split("\n#").next().unwrap_or(rest)
}

#[test]
fn every_link_anchor_and_table_of_the_book_is_sound() {
    let specs: Vec<String> =
        model().services[0].actions.iter().map(|action| format!("../../specs/{}", action.file)).collect();
    let outside = |path: &str| path == ACTIONS || specs.iter().any(|spec| spec == path);
    assert_eq!(book::problems(&files(), outside), Vec::<String>::new());
}

#[test]
fn the_same_model_gives_the_same_bytes() {
    assert_eq!(files(), files());
}

#[test]
fn all_pages_are_there_and_no_other() {
    let expected = [
        "README.md",
        "SUMMARY.md",
        "calling.md",
        "changes.md",
        "errors.md",
        "findings.md",
        "guides/README.md",
        "guides/make-toy.md",
        "llms-indexes.txt",
        "llms.txt",
        "llms/toy.txt",
        "llms/toy/thing.txt",
        "llms/void.txt",
        "parameters.md",
        "programs.md",
        "python.md",
        "ram.md",
        "status.md",
        "toy/README.md",
        "toy/errors.md",
        "toy/map.md",
        "toy/resources.md",
        "toy/thing/AssociateThing.md",
        "toy/thing/CreateThing.md",
        "toy/thing/CutThing.md",
        "toy/thing/DeleteThing.md",
        "toy/thing/DescribeThings.md",
        "toy/thing/README.md",
        "toy/thing/ReleaseThing.md",
        "toy/thing/StopThing.md",
        "toy/thing/UnassociateThing.md",
        "toy/types.md",
        "void/README.md",
        "void/errors.md",
        "void/map.md",
        "void/resources.md",
        "void/types.md",
    ];
    assert_eq!(files().into_keys().collect::<Vec<_>>(), expected);
}

#[test]
fn parameters_have_paths_types_and_limits_in_words() {
    let files = files();
    let page = &files["toy/thing/CreateThing.md"];
    let cases = [
        (
            "Password",
            "`string` · **required** · 8 to 30 characters; matches ``^(a|b)[`|]+$``; does not start with `http://` or `https://`; does not contain `<` or `|`; sensitive: never logged or shown\n",
        ),
        (
            "InternetChargeType",
            "`string` ([`CreateThingInternetChargeType`](../types.md#types-of-one-action)) · **required** · default `95BandwidthByMonth`\n",
        ),
        ("device_size", "`integer` · 1 to 9, 12 or at least 20 GiB; a multiple of 2\n"),
        ("Rate", "`float` · unit Mbit/s\n"),
        ("Tag.N", "list of `object` ([`Tag`](../types.md#tag)) · 1 to 20 elements\n"),
        ("Tag.N", "- Sent as `Tag.1.Key=k`, `Tag.1.Value=`, `Tag.2.Key=-v 'w'`."),
        ("Tag.N.Key", "· **required**"),
        ("Ids", "list of `string` joined by commas · each element: an IPv4 address\n"),
        ("Ids", "- Sent as `Ids=10.0.0.1,10.0.0.2`."),
        ("Ids", "see [Rules](#rules)"),
        ("SystemDisk", "- Sent as `SystemDisk.Size=20`."),
        ("SystemDisk.Size", "`integer`"),
        ("DataDisk", "list of `object` ([`Disk`](../types.md#disk)) as JSON text\n"),
        ("DataDisk", "Sent as one JSON text, here with every field:\n\n```json\n[\n  {\n    \"Size\": 30,"),
        ("DataDisk\\[\\].Size", "`integer`"),
        ("DataDisk\\[\\].Snapshots\\[\\]", "list of `string`\n"),
        ("ClientToken", "at most 64 characters; ASCII characters only"),
        ("ParentId", "Resource: [`Thing`](../resources.md#thing)."),
    ];
    for (name, part) in cases {
        let text = section(page, &format!("#### {name}"));
        assert!(text.contains(part), "{part}\nis not in\n{text}");
    }
    let index = section(page, "## Request");
    assert!(index.contains("**[`RegionId`](#regionid)**, "), "{index}");
    assert!(index.contains(", [`Rate`](#rate), "), "{index}");
}

#[test]
fn facts_rules_errors_and_states_are_in_words() {
    let files = files();
    let page = &files["toy/thing/CreateThing.md"];
    for part in [
        "> **Deprecated.** Old. Use [DescribeThings](DescribeThings.md) instead.\n",
        "\nWrite · idempotent by `ClientToken` · creates [`Thing`](../resources.md#thing)",
        " · call rate `100/s` for one user · RAM action `toy:CreateThing` (create) on `acs:toy:*:{account}:thing/*`",
        " · [Toy Service](../README.md) `2020-01-01`, [",
        "In Rust (`aliyun_api::toy::Client::create_thing`, cargo feature `toy-thing`)",
    ] {
        assert!(page.contains(part), "{part}\nis not in\n{page}");
    }
    let done = section(page, "## Done when");
    for part in [
        "- It goes on.\n",
        "- A new [`Thing`](../resources.md#thing) is `Pending` at first and `Available` after a while: poll ",
        "until `Status` is `Available`",
    ] {
        assert!(done.contains(part), "{part}\nis not in\n{done}");
    }
    let again = section(page, "### Send it again");
    assert!(again.contains("with the same `ClientToken`"), "{again}");
    assert!(
        entry(again, "`ServiceUnavailable` (503, `internal`, documented since 2020-01-01)").contains("Busy."),
        "{again}"
    );
    assert!(page.contains("A required parameter is absent. The [`Thing`](../resources.md#thing) is not `Available`."));
    assert!(
        page.contains("- Where `DryRun` is `true` or `false` and `Tag` and `Ids` are present, `Rate` is required.")
    );
    assert!(page.contains("- Exactly one of `Ids` and `DataDisk` is sent."));
    assert!(!page.contains("of  is sent"), "a rule in words alone demands nothing");
    assert!(page.contains("Pending --> Available: 3 s"));
    assert!(page.contains("state \"In Use\" as s2"));
    for step in
        ["Available --> Stopping: StopThing", "Stopping --> Stopped: 2 s", "Stopped --> Available: UnassociateThing"]
    {
        assert!(page.contains(step), "{step} is not in\n{page}");
    }
    assert!(page.contains("Available --> [*]: DeleteThing or ReleaseThing"));
    let resources = &files["toy/resources.md"];
    let moves = entry(resources, "State changed by");
    assert!(moves.contains(
        ": [AssociateThing](thing/AssociateThing.md), [UnassociateThing](thing/UnassociateThing.md), [StopThing](thing/StopThing.md)"
    ));
    assert!(entry(resources, "Fields changed by").contains(": [CutThing](thing/CutThing.md)"));
    assert!(entry(resources, "Error for a taken id").contains("`Thing.Bad`"));
    assert!(resources.contains(": `ThingId` and `Number` together\n"));
    assert!(page.contains("Other documented states: `Gone|Lost` (who \\*knows\\*)."), "{page}");
    assert!(page.contains("(../../../../specs/toy/thing/CreateThing.yaml)"));
    let list = section(&files["toy/thing/DescribeThings.md"], "### Pages");
    assert!(list.contains("`PageNumber` and `PageSize`; `TotalCount` is the number of all items; items in `Things.Thing`; 10 a page by default; at most 50 a page; in Rust, `describe_things(..).items()` reads all."), "{list}");
}

#[test]
fn a_write_says_when_it_is_done_and_a_read_does_not() {
    let mut model = model();
    let target = || Target {
        resource: ResourceId { service: ServiceId(0), index: 0 },
        id: None,
        parts: Vec::new(),
        each: None,
        discriminator: Vec::new(),
    };
    for (name, effects) in [
        ("StopThing", vec![Effect::Transition(target(), 2)]),
        ("DeleteThing", vec![Effect::Delete(target())]),
        ("CutThing", Vec::new()),
    ] {
        let action = model.services[0].actions.iter_mut().find(|action| action.wire == name).expect(name);
        (action.kind, action.effects) = (ActionKind::Write, effects);
    }
    let files = files_of(&model);
    let stop = section(&files["toy/thing/StopThing.md"], "## Done when");
    assert!(stop.contains("is `Stopping` at first and `Stopped` after a while: poll "), "{stop}");
    let delete = section(&files["toy/thing/DeleteThing.md"], "## Done when");
    assert!(delete.contains("The [`Thing`](../resources.md#thing) is gone "), "{delete}");
    let cut = section(&files["toy/thing/CutThing.md"], "## Done when");
    assert!(cut.contains("name no state to wait for"), "{cut}");
    assert!(!files["toy/thing/DescribeThings.md"].contains("## Done when"));
}

#[test]
fn a_transition_is_told_with_what_must_hold_and_what_stops_it() {
    let mut model = model();
    let service = &mut model.services[0];
    let one = |parameter: &str, values: &[&str]| Condition {
        parameter: parameter.split('.').map(str::to_owned).collect(),
        values: values.iter().map(|value| (*value).to_owned()).collect(),
    };
    let stop = &mut service.resources[0].transitions[2];
    stop.when = vec![one("Mode", &["a|b", "hard"]), one("Disk.Kept", &["true"])];
    let part = ResourceId { service: ServiceId(0), index: 1 };
    stop.blocked_by = vec![
        Blocker { path: vec![part], error: Some("Thing.InUse".to_owned()), with: Vec::new(), unless: None },
        Blocker { path: vec![part, part], error: None, with: Vec::new(), unless: None },
    ];
    let target = Target {
        resource: ResourceId { service: ServiceId(0), index: 0 },
        id: None,
        parts: Vec::new(),
        each: None,
        discriminator: Vec::new(),
    };
    let action = service.actions.iter_mut().find(|action| action.wire == "StopThing").expect("the action is there");
    action.effects = vec![Effect::Transition(target, 2)];
    let files = files_of(&model);
    assert_eq!(
        book::problems(&files, |path| path == ACTIONS || path.starts_with("../../specs/")),
        Vec::<String>::new()
    );
    let when = "where `Mode` is `a|b` or `hard` and `Disk.Kept` is `true`";
    let own = &files["toy/thing/StopThing.md"];
    assert!(own.contains(&format!("changes the state of [`Thing`](../resources.md#thing) {when}")), "{own}");
    let resources = &files["toy/resources.md"];
    let moves = entry(resources, "State changed by");
    assert!(moves.ends_with(&format!("[StopThing](thing/StopThing.md) {when}")), "{moves}");
    assert!(resources.contains(&format!("to `Stopping` by [StopThing](thing/StopThing.md) {when}; ")), "{resources}");
    assert!(resources.contains("Stopping: StopThing where Mode is a b or hard and Disk.Kept is true\n"), "{resources}");
    let stop = format!("- [StopThing](thing/StopThing.md) {when}, while a ");
    let rows =
        format!("{stop}[`Part`](#part) does: `Thing.InUse`\n{stop}[`Part`](#part) of a [`Part`](#part) does: not");
    assert!(resources.contains(&rows), "{rows}\nis not in\n{resources}");
}

#[test]
fn every_state_and_arrow_is_drawn_once() {
    let mut model = model();
    let transitions = &mut model.services[0].resources[0].transitions;
    let (in_use, stop) = (transitions[0].clone(), transitions[2].action);
    // One comes back by itself from where another leads to, and a third leads there, too.
    transitions.insert(0, Transition { then: vec![("Available".to_owned(), 1000)], ..in_use.clone() });
    transitions.push(Transition { action: stop, ..in_use });
    let page = &files_of(&model)["toy/thing/CreateThing.md"];
    for once in ["state \"In Use\" as", "s2 --> Available: UnassociateThing", "Stopped --> Available: UnassociateThing"]
    {
        let lines: Vec<&str> = page.lines().filter(|line| line.contains(once)).collect();
        assert_eq!(lines.len(), 1, "{once} in {lines:?}");
    }
}

#[test]
fn what_is_co_created_is_created_by_the_first_parent_that_has_a_create() {
    let mut model = model();
    let service = &mut model.services[0];
    let second = Resource { name: "Whole".to_owned(), ..service.resources[0].clone() };
    service.resources.push(second);
    service.resources[0].create.clear();
    let fields = service.records.iter_mut().flat_map(|record| &mut record.fields);
    let part = ResourceId { service: ServiceId(0), index: 1 };
    fields.filter(|field| field.wire == "ParentId").for_each(|field| field.refers = vec![part]);
    let page = &files_of(&model)["toy/thing/CreateThing.md"];
    let created = entry(page, "`ParentId`: [`Part`](../resources.md#part)");
    assert!(created.contains(", created by [CreateThing](CreateThing.md)"), "{created}");
}

#[test]
fn responses_are_flat_and_name_their_wrappers() {
    let files = files();
    let list = &files["toy/thing/DescribeThings.md"];
    assert!(entry(list, "`Things.Thing[]`").contains("(list of `object` ([`Thing`](../types.md#thing)))"));
    assert!(entry(list, "`Things.Thing[].Tags.Tag[].Key`").contains(", always): "));
    assert!(
        entry(list, "`Things.Thing[].Status`")
            .contains("One of `Pending` (being made), `Available` (ready, but not `InUse`)")
    );
    let create = &files["toy/thing/CreateThing.md"];
    assert!(entry(create, "`ThingId`").contains("Some responses spell it `thingId`."));
}

#[test]
fn indexes_lead_to_the_actions() {
    let files = files();
    assert!(entry(&files["parameters.md"], "`device_size`").contains("(toy/thing/CreateThing.md)"));
    let parent = entry(&files["parameters.md"], "`ParentId`");
    assert!(parent.contains(", id of [`Thing`](toy/resources.md#thing): "), "{parent}");
    assert!(entry(&files["ram.md"], "`toy:CreateThing`").contains(" on `acs:toy:*:{account}:thing/*`"));
    assert!(entry(&files["toy/errors.md"], "`Thing.Bad`: ").contains("(thing/CreateThing.md)"));
    assert!(entry(&files["errors.md"], "`Thing.Bad`").contains(" (400, 401): [Toy Service](toy/errors.md)"));
    assert!(entry(&files["toy/resources.md"], "[`Part`]").contains("`DependencyViolation.Part`"));
    assert!(files["llms.txt"].contains("- [DescribeThings](toy/thing/DescribeThings.md): Lists things."));
    assert!(files["llms.txt"].contains("- [Toy Service: "), "{}", files["llms.txt"]);
    let full = &files["llms/toy/thing.txt"];
    assert!(full.contains("# DescribeThings\n"));
    assert!(full.contains("list of `object` (`Tag`) · 1 to 20 elements"), "links are words there");
    assert!(full.contains("\\[g\\](h)"), "what is no link stays");
}
