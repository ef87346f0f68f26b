//! What can be wrong with the forms that `resources.yaml` has for less common resources, and that the right ones are
//! good.

mod common;

use common::{CREATE_NET, DELETE_NET, LIST_NETS, Specs, action, model, names, resource, rules, shown};

use aliyun_api_generator::model::{
    Blocker, Creation, Effect, Expected, How, Id, Part, Reference, ResourceId, ServiceId, Subject, Target, ValueExpr,
    When,
};

const TYPES: &str = "net/types.yaml";
const RESOURCES: &str = "net/resources.yaml";

/// The resource of the good specs.
const NET: ResourceId = ResourceId { service: ServiceId(0), index: 0 };

/// What the parameter `ZoneId` needs as long as no resource is a zone.
const NO_ZONES: &str = "allow: { id-without-ref: { ZoneId: There are no zones. } }\n";

/// The good specs with a list of objects in `Net`, parameters in `DeleteNet`, and more of the resource.
fn with(lines: &str) -> Specs {
    let peers = "    Peers: { type: list, items: { type: object, name: Peer, fields: { PeerId: { type: string, ref: Net, doc: Id. } } }, doc: Peers. }\n";
    let count = "    NetCount: { type: integer, doc: Networks that refer to it. }\n";
    let zone = "  ZoneId: { type: string, example: z-1, doc: Zone. }\n  Amount: { type: string, example: \"1\", doc: How many. }\n";
    Specs::good()
        .append(TYPES, peers)
        .append(TYPES, count)
        .edit(DELETE_NET, "response:\n", &format!("{zone}response:\n"))
        .append(DELETE_NET, NO_ZONES)
        .append(RESOURCES, &lines.lines().map(|line| format!("  {line}\n")).collect::<String>())
}

/// The same with another line in place of one of the resource.
fn instead(from: &str, to: &str) -> Specs {
    with("").edit(RESOURCES, from, to)
}

/// A resource that is known by two fields.
fn keyed(key: &str, create: &str) -> Specs {
    instead("id: { field: NetId, prefix: net- }", key).edit(RESOURCES, "create: CreateNet", create)
}

/// The same with names for the parts of the key in an action.
fn parts(id: &str) -> Specs {
    keyed("id: { key: [NetId, Name] }", "create: { action: CreateNet, discriminator: { NetId: a } }").edit(
        RESOURCES,
        DELETE,
        &format!("delete: {{ action: DeleteNet, id: {id} }}"),
    )
}

/// The list with a parameter for pairs.
fn pairs(filter: &str) -> Specs {
    let parameter = format!("parameters:\n  Filter: {{ {filter}, doc: Filters. }}\n");
    instead(LIST_LINE, "pairs: Filter").edit(LIST_NETS, "parameters:\n", &parameter)
}

/// An error that is served where the network has these fields.
fn condition(with: &str) -> Specs {
    self::with("").edit(DELETE_NET, "state_not: { Net: Available }", &format!("with: {with}"))
}

/// A resource with the same fields.
const OTHER: &str = "Other: { doc: Another., id: { field: NetId, prefix: o- }, list: { action: ListNets, items: Nets.Net, filters: [Name] } }\n";

const DELETE: &str = "delete: DeleteNet";
const LIST_LINE: &str = "filters: [Name]";

#[rustfmt::skip]
fn cases() -> Vec<(&'static str, &'static str, Specs)> {
    vec![
        ("unknown-parameter", "an id that is no parameter", instead(DELETE, "delete: { action: DeleteNet, id: Zone }")),
        ("unknown-parameter", "an amount that is no parameter", instead("create: CreateNet", "create: { action: CreateNet, amount: Number }")),
        ("unknown-parameter", "a list for each that is no parameter", instead("create: CreateNet", "create: { action: CreateNet, each: Nets }")),
        ("wrong-key", "a list for each that is none", instead("create: CreateNet", "create: { action: CreateNet, each: Size }")),
        ("unknown-field", "a number that the response lacks", instead("create: CreateNet", "create: { action: CreateNet, count: Made }")),
        ("wrong-key", "a number of what is no list", instead(DELETE, "delete: { action: DeleteNet, count: RequestId }")),
        ("unknown-parameter", "a list of what is co-created", with("co_creates: { Other: { each: Parts } }").append(RESOURCES, OTHER)),
        ("unknown-resource", "those that what is co-created is for each of", with("co_creates: { Other: { each: Net.Area } }").append(RESOURCES, OTHER)),
        ("no-reference", "those that refer to something else", with("co_creates: { Other: { each: Other.Net } }").append(RESOURCES, OTHER)),
        ("unknown-field", "a condition of what is co-created", with("co_creates: { Other: { when: { Zone: a } } }").append(RESOURCES, OTHER)),
        ("wrong-type", "a list in a list of what stops it", with("blocked_by: { Net: { error: undocumented, with: { Name: [a, [b]] } } }")),
        ("unknown-field", "of what counts for a limit", Specs::good().edit(RESOURCES, "quota: { limit: 10,", "quota: { limit: 10, with: { Zone: a },")),
        ("wrong-type", "a product of one", with("set: { Name: { $product: $Size } }")),
        ("value-type", "a factor that is no number", with("set: { Name: { $product: [$Size, many] } }")),
        ("unknown-parameter", "what lets an action go on", with("blocked_by: { Net: { error: undocumented, unless: Force } }")),
        ("wrong-type", "what lets an action go on is no boolean", with("blocked_by: { Net: { error: undocumented, unless: ZoneId } }")),
        ("unknown-error", "of what a parameter lifts", with("blocked_by: { Net: { error: Nothing, unless: ZoneId } }").edit(DELETE_NET, "ZoneId: { type: string, example: z-1,", "ZoneId: { type: boolean,").edit(DELETE_NET, NO_ZONES, "")),
        ("no-reference", "of what is let go", with("unties: { Area: { clear: [AreaId] } }").append(RESOURCES, "Area: { doc: An area., id: { field: NetId, prefix: a- }, list: { action: ListNets, items: Nets.Net, filters: [Name] } }\n").edit("net/types.yaml", "ref: Net, doc: Id. } } }, doc: Peers.", "doc: Id. } } }, doc: Peers.")),
        ("wrong-key", "a rule of blocks that says two things", with("cidr_rules: [{ field: Name, disjoint: Name, distinct: Name, error: undocumented }]")),
        ("wrong-key", "a rule of blocks that says nothing", with("cidr_rules: [{ field: Name, error: undocumented }]")),
        ("unknown-field", "the field of a rule of blocks", with("cidr_rules: [{ field: Block, distinct: Name, error: undocumented }]")),
        ("unknown-field", "the blocks around", with("cidr_rules: [{ field: Name, inside: Peer.Block, error: undocumented }]")),
        ("unknown-error", "of a rule of blocks", with("cidr_rules: [{ field: Name, distinct: Name, error: Nothing }]")),
        ("unknown-parameter", "an ignored name that is no parameter", with("ignore_parameters: [Sizes]")),
        ("unknown-field", "an action that does not say which", instead(DELETE, DELETE).edit(DELETE_NET, "NetId: { type: string, required: true, ref: Net,", "Net: { type: string, required: true,").edit(DELETE_NET, "request: { NetId: net-1 }", "request: { Net: net-1 }").edit(DELETE_NET, "unknown: NetId", "unknown: Net")),
        ("unknown-field", "a part of a key that no one says", keyed("id: { key: [NetId, Name, Peer] }", "create: { action: CreateNet, discriminator: { NetId: a } }")),
        ("unknown-field", "a field that an action stands for", instead(DELETE, "delete: { action: DeleteNet, discriminator: { Stat: Available } }")),
        ("unknown-field", "a reference in `set`", with("set: { Peers: [{ PeerId: $Nam }] }")),
        ("unknown-field", "a field that nobody sees", with("set: { Nam: prod }")),
        ("unknown-field", "a field of a transition that nobody sees", with("transitions: { DeleteNet: { set: { Statu: Available } } }")),
        ("unknown-field", "a reference through another", with("set: { Peers: [{ PeerId: $Name.NetId }] }")),
        ("unknown-field", "a reference in a transition", with("transitions: { DeleteNet: { set: { Name: $Zone } } }")),
        ("unknown-field", "a part of what refers", with("back_refs: { Peers: Net.Id }")),
        ("unknown-field", "a count that is not shown", with("ref_counts: { Count: Net }")),
        ("unknown-field", "a filter inside a list", instead(LIST_LINE, "filters: { Name: Peers.Id }")),
        ("unknown-field", "no such field of the elements", with("element_keys: { Peers: Id }")),
        ("unknown-field", "a list that is not there", with("transitions: { DeleteNet: { remove: { Peer: $NetId } } }")),
        ("unknown-resource", "of a count", with("ref_counts: { NetCount: Vpc }")),
        ("unknown-error", "of a taken id", with("conflict_error: NetExists")),
        ("wrong-key", "an id beside a key", keyed("id: { key: [Name] }", "create: CreateNet").edit(RESOURCES, DELETE, "delete: { action: DeleteNet, id: NetId }")),
        ("missing-key", "an empty key", keyed("id: { key: [] }", "create: CreateNet")),
        ("unknown-key", "of an action that creates", instead("create: CreateNet", "create: { action: CreateNet, id: NetId }")),
        ("unknown-field", "a field that is cleared", with("transitions: { DeleteNet: { clear: [Zone] } }")),
        ("unknown-field", "a field that keeps an id for nobody", with("co_creates: { Area: PartId }").append(RESOURCES, "Area: { doc: An area., id: { field: AreaId, prefix: a- } }\n")),
        ("no-reference", "of what stops a deletion, and of a number for each", with("blocked_by: { Area: undocumented }").edit(RESOURCES, "quota: { limit: 10,", "quota: { limit: 10, per: Area,").append(RESOURCES, "Area: { doc: An area., id: { field: NetId, prefix: a- }, list: { action: ListNets, items: Nets.Net, filters: [Name] } }\n").edit("net/types.yaml", "ref: Net, doc: Id. } } }, doc: Peers.", "doc: Id. } } }, doc: Peers.")),
        ("no-reference", "of a count and a list", with("ref_counts: { NetCount: Area }\nback_refs: { Peers: Area }").append(RESOURCES, "Area: { doc: An area., id: { field: NetId, prefix: a- }, list: { action: ListNets, items: Nets.Net, filters: [Name] } }\n").edit("net/types.yaml", "ref: Net, doc: Id. } } }, doc: Peers.", "doc: Id. } } }, doc: Peers.")),
        ("transition", "no list", with("transitions: { DeleteNet: { add: { Name: $ZoneId } } }")),
        ("transition", "objects without a field that tells them apart", with("transitions: { DeleteNet: { add: { Peers: $ZoneId } } }")),
        ("transition", "states after none", with("transitions: { DeleteNet: { clear: [Name], then: { Available: 3s } } }")),
        ("unknown-state", "after a transition", with("transitions: { DeleteNet: { set: { Status: Pending }, then: { Gone: 3s } } }")),
        ("unknown-state", "of a transition", with("transitions: { DeleteNet: { set: { Status: Gone } } }")),
        ("unknown-field", "a field that no two have in common", with("unique: [Name, Zone]")),
        ("unknown-field", "a field that only names something", with("weak_refs: [Peer]")),
        ("unknown-field", "a part that is not of the key", parts("{ Nam: ZoneId }")),
        ("unknown-parameter", "a part that no parameter says", parts("{ Name: Zone }")),
        ("unknown-field", "a part that is not unique", instead(DELETE, "delete: { action: DeleteNet, id: { NetId: ZoneId } }").append(RESOURCES, "  unique: [Name, Status]\n")),
        ("wrong-key", "keys of elements that nothing changes", with("element_keys: { Peers: PeerId }")),
        ("wrong-key", "parts of an id", instead(DELETE, "delete: { action: DeleteNet, id: { NetId: ZoneId } }")),
        ("unknown-field", "a field that follows and is not shown", with("derived: { Zone: $Name }")),
        ("unknown-field", "what a field follows", with("derived: { Name: $Peer.Name }")),
        ("unknown-parameter", "pairs that are no parameter", instead(LIST_LINE, "pairs: Filter")),
        ("wrong-type", "pairs that are text", instead(LIST_LINE, "pairs: Name")),
        ("wrong-type", "pairs without values", pairs("type: list, encoding: repeat, items: { type: object, name: Pair, fields: { Key: { type: string, doc: Field. } } }")),
        ("wrong-type", "one pair", pairs("type: object, encoding: flat, name: Pair, fields: { Key: { type: string, doc: Field. }, Value: { type: string, doc: Value. } }")),
        ("unknown-field", "a field of what is co-created", with("co_creates: { Other: { field: NetId, with: { Zone: $Name } } }").append(RESOURCES, OTHER)),
        ("unknown-field", "a value of what is co-created", with("co_creates: { Other: { field: NetId, with: { Name: $Zone } } }").append(RESOURCES, OTHER)),
        ("unknown-key", "more of what is co-created", with("co_creates: { Other: { field: NetId, set: { Name: a } } }").append(RESOURCES, OTHER)),
        ("unknown-resource", "at the end of a chain", with("blocked_by: { Net.Vpc: InvalidNetId.NotFound }")),
        ("unknown-field", "the id of a peer", with("transitions: { DeleteNet: { set: { Name: $ZoneId }, peer: Peer } }")),
        ("unknown-resource", "of a condition", condition("{ Vpc: { Name: a } }")),
        ("unknown-field", "of a condition", condition("{ Net: { Nam: a } }")),
        ("wrong-type", "a list in a list of a condition", condition("{ Net: { Name: [a, [b]] } }")),
        ("wrong-type", "another mapping of a condition", condition("{ Net: { Name: { is: a } } }")),
        ("unknown-field", "what a field of a condition is compared with", condition("{ Net: { Name: { not: $Nam } } }")),
        ("unknown-field", "of something else that a field of a condition is compared with", condition("{ Net: { Name: $NetId.Nam } }")),
        ("wrong-value", "the request beside what is about one parameter", instead(DELETE, DELETE).edit(DELETE_NET, "when: { state_not: { Net: Available } }", "class: not_ready, when: { missing: NetId, request: { NetId: a } }")),
        ("unknown-parameter", "of the request", instead(DELETE, DELETE).edit(DELETE_NET, "state_not: { Net: Available }", "request: { Nam: a }")),
        ("unknown-parameter", "what a parameter is compared with", instead(DELETE, DELETE).edit(DELETE_NET, "state_not: { Net: Available }", "request: { NetId: $Name }")),
        ("unknown-resource", "of which there is one", instead(DELETE, DELETE).edit(DELETE_NET, "state_not: { Net: Available }", "exists: { Vpc: { Name: a } }")),
        ("unknown-field", "of something that there is", instead(DELETE, DELETE).edit(DELETE_NET, "state_not: { Net: Available }", "exists: { Net: { Nam: a } }")),
        ("unknown-resource", "the second that an id may be of", instead(DELETE, DELETE).edit(DELETE_NET, "ref: Net", "ref: [Net, Vpc]")),
        ("unknown-action", "the second that lists", instead("list: { action: ListNets, items: Nets.Net, filters: [Name] }", "list: [{ action: ListNets, items: Nets.Net }, { action: ListNet, items: Nets.Net }]")),
        ("rust-name-collision", "two resources", Specs::good().append(RESOURCES, "NET: { doc: A net., id: { field: NetId, prefix: n- } }\n")),
        ("unknown-resource", "a count of one field of each", with("ref_counts: { NetCount: Net.Name }")),
        ("unknown-resource", "in a row of the service", Specs::good().append("net/service.yaml", "  - { status: 400, code: Busy, message: Busy., class: not_ready, when: { state_not: { Vpc: Available } } }\n")),
        ("unknown-action", "in place of a deprecated one", Specs::good().edit(DELETE_NET, "kind: write\n", "kind: write\ndeprecated: { note: Old., replaced_by: RemoveNet }\n")),
        ("duration", "after a transition", with("transitions: { DeleteNet: { set: { Status: Pending }, then: { Available: soon } } }")),
    ]
}

#[test]
fn every_mistake_is_explained() {
    let mut wrong = Vec::new();
    let mut all = String::new();
    for (rule, what, specs) in cases() {
        let loaded = specs.loaded();
        let found = rules(&loaded);
        if found.is_empty() || found.iter().any(|found| *found != rule) {
            wrong.push(format!("{rule}, {what}: {found:?}\n{}", shown(&loaded)));
        }
        all.push_str(&format!("# {what}\n{}\n\n", shown(&loaded)));
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n\n"));
    insta::with_settings!({ omit_expression => true }, {
        insta::assert_snapshot!("resources", all);
    });
}

#[test]
fn every_form_is_read_and_lowered() {
    let specs = with(
        "ignore_parameters: [Size]\nset: { Peers: [{ PeerId: $Name }] }\nref_counts: { NetCount: Net }\nelement_keys: { Peers: PeerId }\nconflict_error: InvalidName\ntransitions:\n  DeleteNet: { id: ZoneId, set: { Status: Pending }, remove: { Peers: $ZoneId }, add: { Peers: [$Amount] }, then: { Available: 3s } }",
    )
    .edit(RESOURCES, "create: CreateNet", "create: [{ action: CreateNet, amount: Size, discriminator: { Status: Available } }]")
    .edit(RESOURCES, LIST_LINE, "filters: { Name: Peers.PeerId }")
    .edit(RESOURCES, DELETE, "delete: [{ action: DeleteNet, id: ZoneId }]");
    let model = model(specs.loaded());
    let service = &model.services[0];
    let net = &service.resources[0];
    assert_eq!(net.id, Id::Field { field: "NetId".to_owned(), prefix: "net-".to_owned() });
    assert_eq!(
        (net.create.as_slice(), net.delete.as_slice()),
        (&[action(service, "CreateNet")][..], &[action(service, "DeleteNet")][..])
    );
    assert_eq!(
        (&net.ignore_parameters, &net.conflict_error),
        (&vec!["Size".to_owned()], &Some("InvalidName".to_owned()))
    );
    assert_eq!(net.refers, [Reference { field: names(&["Peers", "PeerId"]), to: resource(&model, "Net") }]);
    let object = ValueExpr::Object(vec![("PeerId".to_owned(), ValueExpr::Field(names(&["Name"])))]);
    assert_eq!(net.set, [("Peers".to_owned(), ValueExpr::List(vec![object]))]);
    let transition = &net.transitions[0];
    let edits: Vec<_> = transition.edits.iter().map(|edit| (edit.how, edit.by.as_slice())).collect();
    let by = ["PeerId".to_owned()];
    assert_eq!(edits, [(How::Remove, by.as_slice()), (How::Add, by.as_slice())]);
    assert_eq!(transition.then, [("Available".to_owned(), 3_000)]);
    let effects = |name: &str| &service.action(action(service, name)).effects;
    let status = || vec![("Status".to_owned(), ValueExpr::Literal("Available".into()))];
    assert_eq!(
        effects("CreateNet"),
        &[Effect::Create(Creation {
            resource: NET,
            amount: Some("Size".to_owned()),
            each: None,
            upsert: false,
            count: None,
            discriminator: status(),
        })]
    );
    let target = Target {
        resource: NET,
        id: Some("ZoneId".to_owned()),
        parts: Vec::new(),
        each: None,
        discriminator: Vec::new(),
    };
    assert_eq!(effects("DeleteNet"), &[Effect::Delete(target.clone()), Effect::Transition(target, 0)]);
}

#[test]
fn what_resources_say_of_one_another_is_read_and_lowered() {
    let lines = [
        "unique: [Name, Status]",
        "allow: { unfiltered-parameter: A test. }",
        "weak_refs: [Peers.PeerId]",
        "co_creates: { Zone: { field: NetId, with: { ZoneId: $id, Doc: [$Name] } } }",
        "set: { Size: $address, NetCount: $epoch }",
        "derived: { Name: $NetId.Name }",
        "blocked_by: { Zone.Rack: IncorrectNetStatus }",
        "transitions: { DeleteNet: { id: { Name: ZoneId }, peer: NetId, set: { Name: $ZoneId } } }",
    ];
    let value = "Value: { type: list, encoding: repeat, items: { type: string }, doc: Values. }";
    let pair = format!("{{ type: object, name: Pair, fields: {{ Key: {{ type: string, doc: Field. }}, {value} }} }}");
    let filter = format!(
        "parameters:\n  Filter: {{ type: list, encoding: repeat, items: {pair}, example: [{{ Key: Name, Value: [a] }}], doc: Filters. }}\n"
    );
    let specs = with(&lines.join("\n"))
        .append(RESOURCES, "Zone: { doc: A zone., id: { field: ZoneId, prefix: z- } }\nRack: { doc: A rack., id: { field: RackId, prefix: r- } }\n")
        .edit(RESOURCES, "list: {", "list: [{ action: ListAll, items: Nets.Net }, {")
        .edit(RESOURCES, "filters: [Name] }", "pairs: Filter }]")
        .edit(RESOURCES, DELETE, "delete: { action: DeleteNet, id: { Name: ZoneId, Status: Amount } }")
        .edit(LIST_NETS, "parameters:\n", &filter)
        .edit(DELETE_NET, NO_ZONES, "")
        .edit(DELETE_NET, "ZoneId: { type: string,", "ZoneId: { type: string, ref: [Zone, Net], aliases: [zoneId],")
        .edit(DELETE_NET, "state_not: { Net: Available }", "with: { Net: { Status: [Pending, Available], Name: 7 } }");
    let all = specs
        .text(LIST_NETS)
        .replace("action: ListNets", "action: ListAll")
        .replace("Lists networks", "Lists all")
        .replace("Pair", "Other");
    let model = model(specs.with("net/net/ListAll.yaml", all).loaded());
    let service = &model.services[0];
    let net = &service.resources[0];
    let text = |text: &str| text.to_owned();
    assert_eq!(
        (&net.unique, &net.list),
        (&vec![text("Name"), text("Status")], &vec![action(service, "ListAll"), action(service, "ListNets")])
    );
    assert_eq!(net.refers, [], "what a weak reference names is not what the resource belongs to");
    assert_eq!(net.set, [(text("Size"), ValueExpr::Address), (text("NetCount"), ValueExpr::Epoch)]);
    assert_eq!(net.derived, [(text("Name"), ValueExpr::Field(names(&["NetId", "Name"])))]);
    let zone = resource(&model, "Zone");
    assert_eq!(
        net.blocked_by,
        [Blocker {
            path: vec![zone, resource(&model, "Rack")],
            error: Some(text("IncorrectNetStatus")),
            with: Vec::new(),
            unless: None
        }]
    );
    let made =
        vec![(text("ZoneId"), ValueExpr::Id), (text("Doc"), ValueExpr::List(vec![ValueExpr::Field(names(&["Name"]))]))];
    assert_eq!(
        net.co_creates,
        [Part { resource: zone, field: Some(text("NetId")), each: None, when: Vec::new(), with: made }]
    );
    assert_eq!(net.transitions[0].peer, Some(text("NetId")));

    let action = |name: &str| service.action(action(service, name));
    let list = |pairs: Option<&str>| Effect::List {
        resource: NET,
        items: vec![text("Nets"), text("Net")],
        filters: Vec::new(),
        pairs: pairs.map(str::to_owned),
        tags: Vec::new(),
    };
    assert_eq!(action("ListNets").effects, [list(Some("Filter"))]);
    assert_eq!(action("ListAll").effects, [list(None)]);
    let delete = action("DeleteNet");
    let target = |parts: &[(&str, &str)]| Target {
        parts: parts.iter().map(|(field, parameter)| (text(field), text(parameter))).collect(),
        ..Target { resource: NET, id: None, parts: Vec::new(), each: None, discriminator: Vec::new() }
    };
    let deleted = Effect::Delete(target(&[("Name", "ZoneId"), ("Status", "Amount")]));
    assert_eq!(delete.effects, [deleted, Effect::Transition(target(&[("Name", "ZoneId")]), 0)]);
    let texts = |texts: &[&str]| texts.iter().map(|text| Expected::Text((*text).to_owned())).collect::<Vec<_>>();
    let fields = vec![(names(&["Status"]), texts(&["Pending", "Available"])), (names(&["Name"]), texts(&["7"]))];
    let subject = Subject { parameter: None, named: NET, steps: Vec::new() };
    assert_eq!(delete.errors[1].when, [When::With { subject, fields }]);
    let field = service.record(delete.request).field("ZoneId").expect("it is there");
    assert_eq!((&field.refers, &field.aliases), (&vec![zone, NET], &vec![text("zoneId")]));
}

#[test]
fn a_key_takes_the_place_of_an_id() {
    let specs = keyed("id: { key: [NetId, Name] }", "create: { action: CreateNet, discriminator: { NetId: net-0 } }");
    let model = model(specs.loaded());
    let net = &model.services[0].resources[0];
    assert_eq!(net.id, Id::Key(vec!["NetId".to_owned(), "Name".to_owned()]));
    assert!(net.refers.contains(&Reference { field: names(&["NetId"]), to: NET }));
}

#[test]
fn any_invalid_parameter_may_have_a_row_and_states_of_transitions_count() {
    let specs = with("transitions: { DeleteNet: { set: { Status: Pending }, then: { Available: 3s } } }")
        .edit(CREATE_NET, "when: { invalid: Name }", "when: { invalid: any }")
        .edit(RESOURCES, "then: { Available: 3s } }\n  not_found_error", "then: {} }\n  not_found_error");
    assert_eq!(specs.errors(), "");
}

#[test]
fn elements_may_be_told_apart_by_another_spelling() {
    let removes = "element_keys: { Peers: Id }\ntransitions: { DeleteNet: { remove: { Peers: $ZoneId } } }";
    let specs = with(removes).edit(TYPES, "PeerId: { type: string,", "PeerId: { type: string, aliases: [Id],");
    assert_eq!(specs.errors(), "");
    let unused = with("element_keys: { Peers: Id }").edit(TYPES, "PeerId: { type", "PeerId: { aliases: [Id], type");
    assert!(unused.errors().contains("no transition adds, removes or updates elements of `Peers`"));
}

#[test]
fn a_response_may_show_one_object_for_a_list() {
    let wrapped = Specs::good().edit(LIST_NETS, "[{ NetId: net-1, Status: Available }]", "{ NetId: net-1 }");
    assert_eq!(wrapped.errors(), "");
    let bare = Specs::good()
        .edit(LIST_NETS, "wrapper: Net, ", "")
        .edit(LIST_NETS, "items: Nets.Net }", "items: Nets }")
        .edit(RESOURCES, "items: Nets.Net", "items: Nets")
        .edit(LIST_NETS, "{ Net: [{ NetId: net-1, Status: Available }] }", "{ NetId: net-1 }");
    assert_eq!(bare.errors(), "");
    let model = model(bare.loaded());
    let list = model.services[0].actions.iter().find(|action| action.wire == "ListNets").expect("it is there");
    assert_eq!(list.examples[0].response["Nets"], serde_json::json!({ "NetId": "net-1" }));
}

#[test]
fn a_default_that_is_no_scalar_is_json() {
    let specs = Specs::good().edit(
        CREATE_NET,
        "    encoding: repeat\n",
        "    encoding: repeat\n    default: [{ Key: team }]\n",
    );
    let model = model(specs.loaded());
    let service = &model.services[0];
    let create = service.actions.iter().find(|action| action.wire == "CreateNet").expect("it is there");
    let tag = service.record(create.request).field("Tag").expect("it is there");
    assert_eq!(tag.default.as_deref(), Some(r#"[{"Key":"team"}]"#));
}
