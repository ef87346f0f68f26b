//! A service whose resources have tags: lists of tags, lists by tag, ids of several resources that begin alike, and
//! deletions that take others with them.

use aliyun_api_core::{ActionInfo, ActionKind, Encoding, Field, Schema, ServiceInfo, ValueType, record};
use aliyun_api_mock_runtime::{
    Edit, Effect, ElementList, FieldReference, How, Id, Operation, PageStyle, Pagination, RefRegion, Reference,
    Resource, Service, Target, Transition, ValueExpr, When,
};

use super::shapes::{Number, Text, number, shape, text, texts};
use super::tables::{create, endpoints, of, operation, resource, row};

shape!(Pair, PAIR,
    0 key: Text = text("Key"),
    1 value: Text = text("Value"),
);
shape!(Ask, ASK,
    0 node_id: Text = text("NodeId"),
    1 link_id: Text = text("LinkId"),
    2 name: Text = text("Name"),
    3 resource_id: Vec<String> = texts("ResourceId").encoding(Encoding::Repeat),
    4 resource_type: Text = text("ResourceType"),
    5 tag: Vec<Pair> = Field::new("Tag", ValueType::List(&ValueType::Record(&PAIR))).encoding(Encoding::Repeat),
    6 tag_key: Vec<String> = texts("TagKey").encoding(Encoding::Repeat),
    7 keyword: Text = text("Keyword"),
    8 region_id: Text = text("RegionId"),
    9 next_token: Text = text("NextToken"),
    10 size: Number = number("MaxResults"),
    11 page: Number = number("PageNumber"),
);
// Tags are shown under other names than they are sent.
shape!(Shown, SHOWN,
    0 tag_key: Text = text("TagKey").aliases(&["Key"]),
    1 tag_value: Text = text("TagValue").aliases(&["Value"]),
);
shape!(Node, NODE_ITEM,
    0 node_id: Text = text("NodeId"),
    1 tags: Vec<Shown> = Field::new("Tags", ValueType::List(&ValueType::Record(&SHOWN))).wrapper("Tag"),
);
shape!(Item, ITEM,
    0 resource_id: Text = text("ResourceId"),
    1 resource_type: Text = text("ResourceType"),
    2 tag_key: Text = text("TagKey"),
    3 tag_value: Text = text("TagValue"),
    4 name: Text = text("Name"),
);
shape!(Found, FOUND,
    0 request_id: Text = text("RequestId"),
    1 nodes: Vec<Node> = Field::new("Nodes", ValueType::List(&ValueType::Record(&NODE_ITEM))),
    2 items: Vec<Item> = Field::new("Items", ValueType::List(&ValueType::Record(&ITEM))).wrapper("Item"),
    3 next_token: Text = text("NextToken"),
    4 total: Number = number("TotalCount"),
    5 node_id: Text = text("NodeId"),
    6 link_id: Text = text("LinkId"),
);

const INFO: ServiceInfo =
    ServiceInfo { id: "tags", product: "Tags", version: "2020-01-01", endpoints: endpoints("tags.example.com", None) };

const fn action(name: &'static str) -> ActionInfo {
    ActionInfo {
        service: &INFO,
        name,
        kind: ActionKind::Write,
        idempotency: None,
        request: &ASK,
        response: &FOUND,
        classes: &[],
    }
}

const TAGS: (&str, ValueExpr) = ("Tags", ValueExpr::Field(&["Tag"]));

static NODE: Resource = resource!("Node", Id::Field { name: "NodeId", prefix: "tr-" },
    set: &[TAGS],
    cascade: &[&LINK],
);
static LINK: Resource = resource!("Link", Id::Field { name: "LinkId", prefix: "tr-attach-" },
    set: &[TAGS],
    refers: &[FieldReference { field: &["NodeId"], to: &NODE }],
    cascade: &[&LEASE],
);
static LEASE: Resource = resource!("Lease", Id::Key(&["LinkId", "Name"]),
    refers: &[FieldReference { field: &["LinkId"], to: &LINK }],
);

const RESOURCE_REF: &[Reference] = &[Reference { path: &["ResourceId"], to: &[&NODE, &LINK], region: RefRegion::Call }];

const fn named(resource: &'static Resource) -> Target {
    Target { id: Some("ResourceId"), ..of(resource) }
}

const fn edit(how: How, parameter: &'static [&'static str]) -> Edit {
    Edit { field: "Tags", how, value: ValueExpr::Field(parameter), by: &["Key"] }
}

const TAG: &[Edit] = &[edit(How::Update, &["Tag"]), edit(How::Add, &["Tag"])];
const UNTAG: &[Edit] = &[edit(How::Remove, &["TagKey"])];

const fn edited(resource: &'static Resource, edits: &'static [Edit]) -> Effect {
    Effect::Transition(named(resource), Transition { edits, ..Transition::NOTHING })
}

const ITEMS: &[&str] = &["Items", "Item"];
const KEY: ValueExpr = ValueExpr::Field(&["Key"]);

const fn listed(
    resource: &'static Resource,
    show: &'static [(&'static str, ValueExpr)],
    filters: &'static [(&'static str, ValueExpr)],
) -> Effect {
    let tags = &[("Tag", &["Tags"] as &[&str])];
    Effect::ListElements(ElementList {
        resource,
        items: ITEMS,
        of: &["Tags"],
        show,
        filters,
        tags,
        any_of: None,
        distinct: false,
    })
}

const fn keys(resource: &'static Resource) -> Effect {
    Effect::ListElements(ElementList {
        resource,
        items: ITEMS,
        of: &["Tags"],
        show: &[("TagKey", KEY)],
        filters: &[("Keyword", KEY)],
        tags: &[],
        any_of: Some("Tag"),
        distinct: true,
    })
}

const BY_TOKEN: Option<Pagination> = Some(Pagination {
    style: PageStyle::Token { token: "NextToken", next: "NextToken" },
    size: "MaxResults",
    items: ITEMS,
    default_size: 10,
    max_size: 50,
});
const BY_PAGE: Option<Pagination> = Some(Pagination {
    style: PageStyle::Page { page: "PageNumber", total: "TotalCount" },
    size: "MaxResults",
    items: ITEMS,
    default_size: 10,
    max_size: 50,
});

static OPERATIONS: &[Operation] = &[
    operation!(&action("CreateNode"), Ask, Found, effects: &[create(&NODE)]),
    operation!(&action("CreateLink"), Ask, Found, effects: &[create(&LINK)]),
    operation!(&action("CreateLease"), Ask, Found, effects: &[create(&LEASE)]),
    operation!(&action("DeleteNode"), Ask, Found, effects: &[Effect::Delete(of(&NODE))]),
    operation!(&action("ListNodes"), Ask, Found, effects: &[Effect::List {
        resource: &NODE,
        items: &["Nodes"],
        filters: &[("Name", &["Name"])],
        pairs: None,
        tags: &[("Tag", &["Tags"])],
    }]),
    operation!(&action("Tag"), Ask, Found, refs: RESOURCE_REF, effects: &[edited(&NODE, TAG), edited(&LINK, TAG)],
        errors: &[row(404, "NoSuchThing", "There is no %s.", &[When::Unknown(&["ResourceId"])])]),
    operation!(&action("Untag"), Ask, Found, refs: RESOURCE_REF, effects: &[edited(&NODE, UNTAG), edited(&LINK, UNTAG)]),
    operation!(&action("ListTags"), Ask, Found, refs: RESOURCE_REF, pagination: BY_TOKEN, effects: &[
        listed(
            &NODE,
            &[("ResourceId", ValueExpr::Id), ("ResourceType", ValueExpr::Json(r#""NODE""#)), ("TagKey", KEY), ("TagValue", ValueExpr::Field(&["Value"])), ("Name", ValueExpr::Field(&["Name"]))],
            &[("ResourceId", ValueExpr::Id), ("ResourceType", ValueExpr::Json(r#""NODE""#)), ("Keyword", KEY)],
        ),
        listed(
            &LINK,
            &[("ResourceId", ValueExpr::Id), ("ResourceType", ValueExpr::Json(r#""LINK""#)), ("TagKey", KEY), ("TagValue", ValueExpr::Field(&["Value"]))],
            &[("ResourceId", ValueExpr::Id), ("ResourceType", ValueExpr::Json(r#""LINK""#)), ("Keyword", KEY)],
        ),
    ]),
    operation!(&action("ListKeys"), Ask, Found, pagination: BY_PAGE, effects: &[keys(&NODE), keys(&LINK)]),
];

pub(crate) static TAGGED: Service = Service {
    info: &INFO,
    operations: OPERATIONS,
    resources: &[&NODE, &LINK, &LEASE],
    errors: &[],
    documents: &[],
    examples: "",
};
