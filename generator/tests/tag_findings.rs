//! What can be wrong with lists of tags, filters by tags and deletions that take others with them, and that the right
//! ones are good.

mod common;

use common::{LIST_NETS, Specs, action, model, names, resource, rules, shown};

use aliyun_api_generator::model::{Effect, ElementList, Filter, ResourceId, ServiceId, ValueExpr};

const TYPES: &str = "net/types.yaml";
const RESOURCES: &str = "net/resources.yaml";
const LIST_TAGS: &str = "net/net/ListTags.yaml";
const LIST_LINE: &str = "filters: [Name] }";

const NET: ResourceId = ResourceId { service: ServiceId(0), index: 0 };

/// An action that lists tags.
const LIST_TAGS_TEXT: &str = r#"action: ListTags
summary: Lists tags.
kind: read
source: { document: net-2020, section: "1.2" }
parameters:
  NetIds: { type: list, encoding: repeat, example: [net-1], doc: Networks., items: { type: string, ref: Net } }
  Kind: { type: enum, values: [net, zone], doc: Kind of the things. }
  Tag:
    type: list
    encoding: repeat
    example: [{ Key: team }]
    doc: Tags to look for.
    items: { type: object, name: TagToFind, fields: { Key: { type: string, doc: Key. }, Value: { type: string, doc: Value. } } }
response:
  Items: { type: list, wrapper: Item, items: { type: Item }, doc: The tags. }
  RequestId: { use: RequestId }
errors: []
examples:
  - title: List tags
    request: { NetIds: [net-1] }
    response: { Items: { Item: [{ NetId: net-1 }] }, RequestId: 0ED8D006 }
"#;

const MORE_TYPES: &str = r#"    Tags: { type: list, doc: Tags., items: { type: object, name: NetTag, fields: { TagKey: { type: string, aliases: [Key], doc: Key. }, TagValue: { type: string, aliases: [Value], doc: Value. } } } }
    Peers: { type: list, doc: Peers., items: { type: object, name: Peer, fields: { PeerId: { type: string, ref: Net, doc: Id. } } } }
Item:
  type: object
  doc: A tag with what has it.
  fields:
    NetId: { type: string, ref: Net, doc: Id. }
    Kind: { type: enum, name: TaggedKind, values: [net, zone], doc: Kind of the thing. }
    Key: { type: string, doc: Key of the tag. }
    Value: { type: string, doc: Value of the tag. }
"#;

/// What is good.
const ELEMENTS: &str = "{ action: ListTags, items: Items.Item, of: Tags, show: { NetId: $id, Kind: net, Key: $Key, Value: $TagValue }, filters: { NetIds: $id, Kind: net }, tags: { Tag: Tags } }";

/// The good specs with tags, and the list of them.
fn tagged() -> Specs {
    let tag = "    Tag: { type: list, encoding: repeat, example: [{ Key: team }], doc: Tags to look for., items: { type: object, name: NetTagToFind, fields: { Key: { type: string, doc: Key. }, Value: { type: string, doc: Value. } } } }";
    Specs::good()
        .append(TYPES, MORE_TYPES)
        .edit(LIST_NETS, "  Name: {", &format!("{}\n  Name: {{", &tag[2..]))
        .edit(RESOURCES, LIST_LINE, "filters: [Name], tags: { Tag: Tags } }")
        .with(LIST_TAGS, LIST_TAGS_TEXT)
        .append(RESOURCES, &format!("  list_elements: {ELEMENTS}\n"))
}

/// The same with another text in the list of tags.
fn instead(from: &str, to: &str) -> Specs {
    tagged().edit(RESOURCES, ELEMENTS, &ELEMENTS.replacen(from, to, 1))
}

/// A resource that the tags are listed of, too.
fn other(list: &str) -> Specs {
    let read = "Zone: { doc: A zone., id: { field: NetId, prefix: z- }, read: GetZone, list_elements: ";
    let get = LIST_TAGS_TEXT
        .replace("ListTags", "GetZone")
        .replace("Lists tags", "Reads a zone")
        .replace("  NetIds: { type: list, encoding: repeat, example: [net-1], doc: Networks., items: { type: string, ref: Net } }\n", "  NetId: { type: string, ref: Zone, example: z-1, doc: Zone. }\n")
        .replace("response:\n  Items", "response:\n  NetId: { type: string, ref: Zone, doc: Zone. }\n  Tags: { type: list, items: { type: Item }, doc: Tags. }\n  Items")
        .replace("NetIds: [net-1]", "NetId: z-1")
        .replace("TagToFind", "ZoneTagToFind");
    tagged()
        .with("net/net/GetZone.yaml", get)
        .append(RESOURCES, &format!("{read}{} }}\n", list.replace("$TagValue", "$Value")))
}

/// The good specs with what is deleted with a network.
fn deleted(lines: &str, resources: &str) -> Specs {
    Specs::good().append(RESOURCES, &format!("  {lines}\n{resources}"))
}

/// A resource without a field that anybody sees.
fn hidden(name: &str, rest: &str) -> String {
    format!("{name}: {{ doc: A thing., id: {{ field: {name}Id, prefix: \"\" }}{rest} }}\n")
}

#[rustfmt::skip]
fn cases() -> Vec<(&'static str, &'static str, Specs)> {
    let by_tag = |to: &str| tagged().edit(RESOURCES, "filters: [Name], tags: { Tag: Tags } }", &format!("filters: [Name], tags: {to} }}"));
    vec![
        ("unknown-parameter", "a filter by tags that is no parameter", by_tag("{ Tag: Tags, Tags: Tags }")),
        ("wrong-type", "tags that are text", by_tag("{ Tag: Tags, Name: Tags }")),
        ("wrong-type", "objects that are no tags", by_tag("{ Tag: Peers }")),
        ("unknown-field", "tags that nobody shows", by_tag("{ Tag: Labels }")),
        ("unknown-action", "that lists tags", instead("action: ListTags", "action: ListTag").without(LIST_TAGS)),
        ("page-items", "a path to no list", instead("Items.Item", "Items")),
        ("unknown-field", "elements of nothing", instead("of: Tags", "of: Labels").edit(RESOURCES, "Key: $Key, Value: $TagValue", "Key: $Name")),
        ("wrong-type", "elements of text", instead("of: Tags", "of: Name").edit(RESOURCES, "Key: $Key, Value: $TagValue", "Key: $Name")),
        ("unknown-field", "a field that no item has", instead("Key: $Key,", "Keys: $Key,")),
        ("unknown-field", "a value that no element has", instead("Key: $Key,", "Key: $Keys,")),
        ("unknown-field", "a value to filter by", instead("filters: { NetIds: $id", "filters: { NetIds: $ids")),
        ("unknown-parameter", "of a filter", instead("filters: { NetIds: $id", "filters: { NetIds: $id, Nets: $id")),
        ("value-type", "a literal that the field does not have", instead("Kind: net, Key", "Kind: vpc, Key")),
        ("value-type", "a literal that the parameter does not have", instead("Kind: net }", "Kind: vpc }")),
        ("unknown-field", "tags that the network must have", instead("tags: { Tag: Tags }", "tags: { Tag: Labels }")),
        ("unknown-parameter", "tags that are listed", instead("tags: { Tag: Tags }", "tags: { Tag: Tags }, any_of: Tags")),
        ("wrong-type", "elements that are no tags", instead("of: Tags", "of: Peers").edit(RESOURCES, "Key: $Key, Value: $TagValue", "Key: $PeerId").edit(RESOURCES, "Kind: net }, tags: { Tag: Tags } }", "Kind: net }, any_of: Tag }")),
        ("wrong-value", "each once, and not each once", other(&ELEMENTS.replace("tags: {", "distinct: true, tags: {"))),
        ("wrong-key", "an action that lists networks, and their tags", instead("action: ListTags, items: Items.Item", "action: ListNets, items: Nets.Net").edit(RESOURCES, "Kind: net, Key: $Key, Value: $TagValue }, filters: { NetIds: $id, Kind: net }", "Name: $Key }")),
        ("unfiltered-parameter", "of a list of tags", instead(", Kind: net }, tags", " }, tags")),
        ("unknown-resource", "that is deleted", deleted("cascade: [Vpc]", "")),
        ("no-reference", "of what is deleted", deleted("cascade: [Zone]", "Zone: { doc: A zone., id: { field: NetId, prefix: z- }, list: { action: ListNets, items: Nets.Net, filters: [Name] } }\n")),
        ("wrong-key", "deleted, and in the way", deleted("cascade: [Zone]\n  blocked_by: { Zone: undocumented }", &hidden("Zone", ""))),
        ("wrong-key", "with what nothing deletes", deleted("cascade: []", &format!("{}{}", hidden("Zone", ", cascade: [Rack]"), hidden("Rack", "")))),
        ("resource-cycle", "deleted with itself", deleted("cascade: [Net]", "").edit(TYPES, "Name: { type: string,", "Name: { type: string, ref: Net,")),
        ("resource-cycle", "deleted in a ring", deleted("cascade: [Zone]", &format!("{}{}", hidden("Zone", ", cascade: [Rack]"), hidden("Rack", ", cascade: [Zone]")))),
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
        insta::assert_snapshot!("tags", all);
    });
}

#[test]
fn lists_of_tags_are_read_and_lowered() {
    assert_eq!(rules(&tagged().loaded()), [""; 0], "{}", shown(&tagged().loaded()));
    let second = ELEMENTS.replace("tags: {", "any_of: Tag, tags: {").replace("Kind: net", "Kind: zone");
    let model = model(other(&second).loaded());
    let service = &model.services[0];
    let text = |text: &str| text.to_owned();
    let kind = |kind: &str| (text("Kind"), ValueExpr::Literal(kind.into()));
    let id = || (text("NetId"), ValueExpr::Id);
    let field = |name: &str| ValueExpr::Field(names(&[name]));
    let list = |resource: ResourceId, of: &str, value: &str, any_of: Option<&str>| {
        Effect::ListElements(ElementList {
            resource,
            items: names(&["Items", "Item"]),
            of: names(&["Tags"]),
            show: vec![id(), kind(of), (text("Key"), field("Key")), (text("Value"), field(value))],
            filters: vec![(text("NetIds"), ValueExpr::Id), kind(of)],
            tags: vec![Filter { parameter: text("Tag"), field: names(&["Tags"]) }],
            any_of: any_of.map(text),
            distinct: false,
        })
    };
    let effects = |name: &str| &service.action(action(service, name)).effects;
    let zone = resource(&model, "Zone");
    assert_eq!(effects("ListTags"), &[list(NET, "net", "TagValue", None), list(zone, "zone", "Value", Some("Tag"))]);
    let Effect::List { tags, .. } = &effects("ListNets")[0] else { panic!("it lists networks") };
    assert_eq!(tags, &[Filter { parameter: text("Tag"), field: names(&["Tags"]) }]);
    let lists = |id: ResourceId| &model.resource(id).list_elements;
    assert_eq!((lists(NET), lists(zone)), (&vec![action(service, "ListTags")], &vec![action(service, "ListTags")]));
}

#[test]
fn what_is_deleted_with_a_resource_is_read_and_lowered() {
    let more = format!("{}{}", hidden("Zone", ", cascade: [Rack]"), hidden("Rack", ""));
    let model = model(deleted("cascade: [Zone, net/Rack]", &more).loaded());
    let [zone, rack] = ["Zone", "Rack"].map(|name| resource(&model, name));
    assert_eq!((&model.resource(NET).cascade, &model.resource(zone).cascade), (&vec![zone, rack], &vec![rack]));
}
