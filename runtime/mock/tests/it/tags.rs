//! Tags: listed of several resources at once, and looked for; deletions that take others with them.

use aliyun_api_mock_runtime::Engine;
use serde_json::{Value, json};

use crate::mini::{Mini, TAGGED};
use crate::support::{self, ok, refused, text};

fn engine() -> Engine {
    support::builder().service(Mini(&TAGGED)).build()
}

/// `Tag.1.Key=a&Tag.1.Value=1` of `a=1`; a key alone has no value.
fn tags(tags: &[&str]) -> String {
    let one = |(index, tag): (usize, &&str)| {
        let (key, value) = tag.split_once('=').map_or((*tag, None), |(key, value)| (key, Some(value)));
        let value = value.map(|value| format!("&Tag.{}.Value={value}", index + 1)).unwrap_or_default();
        format!("&Tag.{}.Key={key}{value}", index + 1)
    };
    tags.iter().enumerate().map(one).collect()
}

fn node(engine: &Engine, of: &[&str]) -> String {
    text(&ok(engine, "CreateNode", &tags(of)), "NodeId")
}

fn link(engine: &Engine, node: &str, of: &[&str]) -> String {
    text(&ok(engine, "CreateLink", &format!("NodeId={node}{}", tags(of))), "LinkId")
}

/// Each item as `id key=value`.
fn items(response: &Value) -> Vec<String> {
    let items = response["Items"]["Item"].as_array().unwrap().iter();
    let one = |item: &Value| {
        let part = |name: &str| item[name].as_str().unwrap_or_default().to_owned();
        format!("{} {}={}", part("ResourceId"), part("TagKey"), part("TagValue"))
    };
    items.map(one).collect()
}

fn listed(engine: &Engine, query: &str) -> Vec<String> {
    items(&ok(engine, "ListTags", query))
}

#[test]
fn the_tags_of_several_resources_are_one_list() {
    let engine = engine();
    let first = node(&engine, &["env=prod", "team=net"]);
    let of_first = link(&engine, &first, &["env=test"]);
    let second = node(&engine, &["env=prod"]);
    let all = [
        format!("{first} env=prod"),
        format!("{first} team=net"),
        format!("{second} env=prod"),
        format!("{of_first} env=test"),
    ];
    assert_eq!(listed(&engine, ""), all, "resources in the order of the tables, objects in that of their creation");
    assert_eq!(listed(&engine, "ResourceType=Link"), all[3..], "in any case");
    assert_eq!(listed(&engine, "ResourceType=LAKE"), [""; 0]);
    assert_eq!(listed(&engine, &format!("ResourceId.1={of_first}&ResourceId.2={second}")), all[2..]);
    assert_eq!(listed(&engine, &format!("ResourceType=NODE&ResourceId.1={of_first}")), [""; 0]);
    assert_eq!(listed(&engine, "ResourceId.1=tr-none&ResourceId.2=other"), [""; 0]);
    assert_eq!(listed(&engine, "Keyword=team"), all[1..2]);
    assert_eq!(listed(&engine, &tags(&["env=prod", "team"])), all[..2], "an object has all of the tags");
    assert_eq!(listed(&engine, &tags(&["env=prod", "team="])), [""; 0], "an empty value is a value");
    assert_eq!(listed(&engine, &tags(&["env"])), all);
    assert_eq!(listed(&engine, "Tag.1.Value=prod"), all[..3]);
    assert_eq!(listed(&engine, "Tag.1.Key="), all, "what says nothing is no tag");
}

#[test]
fn tags_are_read_page_by_page() {
    let engine = engine();
    let first = node(&engine, &["a=1", "b=2", "c=3"]);
    link(&engine, &first, &["a=1", "d=4"]);
    node(&engine, &["e=5"]);
    let all = listed(&engine, "");
    assert_eq!(all.len(), 6);
    for size in 1..=7 {
        let (mut seen, mut token) = (Vec::new(), String::new());
        for round in 0.. {
            assert!(round < 7, "the tokens never end");
            let page = ok(&engine, "ListTags", &format!("MaxResults={size}&NextToken={token}"));
            assert_eq!(page["TotalCount"], json!(6));
            assert!(items(&page).len() <= size);
            seen.extend(items(&page));
            match page["NextToken"].as_str() {
                Some(next) => token = next.to_owned(),
                None => break,
            }
        }
        assert_eq!(seen, all, "{size} on a page");
    }
    let token = text(&ok(&engine, "ListTags", "MaxResults=2"), "NextToken");
    ok(&engine, "DeleteNode", &format!("NodeId={first}"));
    assert_eq!(listed(&engine, &format!("NextToken={token}")).len(), 1, "what is left behind the place");
    for bad in ["banana", "0000000000000001"] {
        assert_eq!(refused(&engine, "ListTags", &format!("NextToken={bad}")).1, "InvalidParameter");
    }
}

#[test]
fn items_that_are_the_same_are_shown_once() {
    let engine = engine();
    let first = node(&engine, &["a=1", "b=2"]);
    link(&engine, &first, &["b=3", "c=4"]);
    let keys = |query: &str| {
        let found = ok(&engine, "ListKeys", query);
        (items(&found), found["TotalCount"].as_u64())
    };
    let texts = |keys: &[&str]| keys.iter().map(|key| format!(" {key}=")).collect::<Vec<_>>();
    assert_eq!(keys(""), (texts(&["a", "b", "c"]), Some(3)));
    assert_eq!(keys("MaxResults=2&PageNumber=2"), (texts(&["c"]), Some(3)));
    assert_eq!(keys("Keyword=b"), (texts(&["b"]), Some(1)));
    assert_eq!(keys(&tags(&["b=3", "a"])).0, texts(&["a", "b"]), "an element is one of the tags");
}

#[test]
fn objects_are_found_by_tags() {
    let engine = engine();
    let both = node(&engine, &["env=prod", "team=net"]);
    let crossed = node(&engine, &["env=net", "team=prod"]);
    let bare = node(&engine, &["env"]);
    let found = |query: &str| {
        let response = ok(&engine, "ListNodes", query);
        let nodes = response["Nodes"].as_array().unwrap();
        assert_eq!(response["TotalCount"], json!(nodes.len()));
        nodes.iter().map(|node| text(node, "NodeId")).collect::<Vec<_>>()
    };
    assert_eq!(found(&tags(&["env=prod"])), [both.as_str()], "key and value are those of one tag");
    assert_eq!(found(&tags(&["team=prod", "env"])), [crossed.as_str()]);
    assert_eq!(found(&tags(&["env"])), [both, crossed, bare.clone()]);
    assert_eq!(found(&tags(&["env="])), [bare.as_str()], "a tag without a value has an empty one");
    assert_eq!(found(&tags(&["zone"])), [""; 0]);
    // What was put there under the names that are shown is a tag, too.
    let Value::Object(fields) = json!({ "NodeId": "tr-put", "Tags": [{ "TagKey": "zone", "TagValue": "a" }] }) else {
        unreachable!()
    };
    assert!(engine.store("default").put("tags", "Node", fields));
    assert_eq!(found(&tags(&["zone=a"])), ["tr-put"]);
    assert_eq!(listed(&engine, "ResourceId.1=tr-put"), ["tr-put zone=a"]);
    ok(&engine, "Tag", &format!("ResourceId.1=tr-put{}", tags(&["zone=b", "env=test"])));
    assert_eq!(listed(&engine, "ResourceId.1=tr-put"), ["tr-put zone=b", "tr-put env=test"]);
    let shown = ok(&engine, "ListNodes", &tags(&["zone"]));
    let wanted = json!([{ "TagKey": "zone", "TagValue": "b" }, { "TagKey": "env", "TagValue": "test" }]);
    assert_eq!(shown["Nodes"][0]["Tags"]["Tag"], wanted);
    ok(&engine, "Untag", "ResourceId.1=tr-put&TagKey.1=zone&TagKey.2=none");
    assert_eq!(listed(&engine, "ResourceId.1=tr-put"), ["tr-put env=test"]);
}

#[test]
fn of_ids_that_begin_alike_the_longest_prefix_counts() {
    let engine = engine();
    let node = node(&engine, &["a=1"]);
    let link = link(&engine, &node, &["a=2"]);
    assert!(link.starts_with("tr-attach-"), "{link}");
    let of = |ids: &[&str]| {
        ids.iter().enumerate().map(|(index, id)| format!("&ResourceId.{}={id}", index + 1)).collect::<String>()
    };
    ok(&engine, "Tag", &format!("{}{}", of(&[&node, &link]), tags(&["b=3"])));
    let all = [format!("{node} a=1"), format!("{node} b=3"), format!("{link} a=2"), format!("{link} b=3")];
    assert_eq!(listed(&engine, ""), all);
    for absent in ["tr-attach-none", "tr-none"] {
        assert_eq!(refused(&engine, "Tag", &of(&[&link, absent])), (404, "NoSuchThing".to_owned()), "{absent}");
    }
    ok(&engine, "Untag", &format!("{}&TagKey.1=a", of(&[&link])));
    assert_eq!(listed(&engine, "ResourceType=LINK"), all[3..]);
}

#[test]
fn a_deletion_takes_what_is_deleted_with_it() {
    let engine = engine();
    let (gone, left) = (node(&engine, &[]), node(&engine, &[]));
    let (first, second) = (link(&engine, &gone, &["a=1"]), link(&engine, &left, &["a=2"]));
    for (link, name) in [(&first, "x"), (&first, "y"), (&second, "x")] {
        ok(&engine, "CreateLease", &format!("LinkId={link}&Name={name}"));
    }
    let store = engine.store("default");
    let counts = || ["Node", "Link", "Lease"].map(|resource| store.count("tags", resource));
    assert_eq!(counts(), [2, 2, 3]);
    ok(&engine, "DeleteNode", &format!("NodeId={gone}"));
    assert_eq!(counts(), [1, 1, 1], "its links go with it, and the leases of these");
    assert_eq!(listed(&engine, ""), [format!("{second} a=2")]);
    assert!(store.remove("tags", "Node", &left));
    assert_eq!(counts(), [0, 0, 0]);
}
