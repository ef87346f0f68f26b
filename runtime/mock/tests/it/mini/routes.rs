//! A service whose resources lean on one another: unique fields, ids of several resources, parts, peers, fields that
//! follow.

use aliyun_api_core::{ActionInfo, ActionKind, Encoding, Field, Schema, ServiceInfo, ValueType, record};
use aliyun_api_mock_runtime::{
    Blocker, Creation, Effect, Expected, FieldReference, Id, Match, Operation, Part, RefRegion, Reference, Resource,
    Service, States, Subject, Target, Toward, Transition, ValueExpr, When,
};

use super::shapes::{Number, Text, number, shape, text, texts};
use super::tables::{create, endpoints, of, operation, resource, row};

shape!(Route, ROUTE,
    0 router_id: Text = text("RouterId"),
    1 table_id: Text = text("TableId"),
    2 entry_id: Text = text("EntryId"),
    3 port_id: Text = text("PortId"),
    4 name: Text = text("Name"),
    5 cidr: Text = text("Cidr"),
    6 hop: Text = text("Hop"),
    7 hops: Vec<String> = texts("Hops").encoding(Encoding::Repeat),
    8 peer_id: Text = text("PeerId"),
    9 role: Text = text("Role"),
    10 charge: Text = text("Charge").aliases(&["charge", "ChargeType"]),
    11 hint: Text = text("Hint"),
    12 amount: Number = number("Amount"),
    13 dry_run: Option<bool> = Field::new("DryRun", ValueType::Boolean),
);
shape!(Find, FIND,
    0 table_id: Text = text("TableId"),
    1 cidr: Text = text("Cidr"),
    2 hop: Text = text("Hop"),
    3 filter: Vec<Pair> = Field::new("Filter", ValueType::List(&ValueType::Record(&PAIR))).encoding(Encoding::Repeat),
);
shape!(Pair, PAIR,
    0 key: Text = text("Key"),
    1 value: Vec<String> = texts("Value").encoding(Encoding::Repeat),
);
// The parts of keys have other names here than in what is created.
shape!(Drop, DROP,
    0 router: Text = text("Router"),
    1 table_id: Text = text("TableId"),
    2 destination: Text = text("Destination"),
);
shape!(Entry, ENTRY_ITEM,
    0 entry_id: Text = text("EntryId").aliases(&["entryId"]),
    1 table_id: Text = text("TableId"),
    2 cidr: Text = text("Cidr"),
    3 hop: Text = text("Hop"),
    4 hop_name: Text = text("HopName"),
    5 hint: Text = text("Hint"),
    6 bill: Text = text("Bill"),
    7 path: Vec<String> = texts("Path"),
);
shape!(Short, SHORT_ITEM,
    0 entry_id: Text = text("EntryId"),
    1 hop_name: Text = text("HopName"),
);
shape!(Found, FOUND,
    0 request_id: Text = text("RequestId"),
    1 entries: Vec<Entry> = Field::new("Entries", ValueType::List(&ValueType::Record(&ENTRY_ITEM))),
    2 routes: Vec<Short> = Field::new("Routes", ValueType::List(&ValueType::Record(&SHORT_ITEM))),
    3 total: Number = number("TotalCount"),
);
shape!(RouteResponse, ROUTE_RESPONSE,
    0 request_id: Text = text("RequestId"),
    1 router_id: Text = text("RouterId"),
    2 table_id: Text = text("TableId"),
    3 entry_id: Text = text("EntryId"),
    4 port_id: Text = text("PortId"),
    5 name: Text = text("Name"),
    6 kind: Text = text("Kind"),
    7 address: Text = text("Address"),
    8 status: Text = text("Status"),
    9 peer_status: Text = text("PeerStatus"),
    10 charge: Text = text("Charge"),
);

const INFO: ServiceInfo = ServiceInfo {
    id: "routes",
    product: "Routes",
    version: "2020-01-01",
    endpoints: endpoints("routes.example.com", None),
};

const fn action(name: &'static str, request: &'static Schema, response: &'static Schema) -> ActionInfo {
    ActionInfo { service: &INFO, name, kind: ActionKind::Write, idempotency: None, request, response, classes: &[] }
}

/// A write that returns the common response.
macro_rules! write {
    ($name:literal, $effect:expr $(, $field:ident: $value:expr)*) => {
        operation!(&action($name, &ROUTE, &ROUTE_RESPONSE), Route, RouteResponse, effects: &[$effect] $(, $field: $value)*)
    };
}

/// An action that names what it is about with other parameters.
macro_rules! drops {
    ($name:literal, $target:expr $(, $field:ident: $value:expr)*) => {
        operation!(&action($name, &DROP, &ROUTE_RESPONSE), Drop, RouteResponse, effects: &[Effect::Delete($target)] $(, $field: $value)*)
    };
}

static ROUTER: Resource = resource!("Router", Id::Field { name: "RouterId", prefix: "vr-bp1" },
    co_creates: &[Part {
        resource: &TABLE,
        field: Some("TableId"),
        each: None,
        when: &[],
        with: &[("Kind", ValueExpr::Json(r#""System""#)), ("Name", ValueExpr::Field(&["Name"])), ("Maker", ValueExpr::Id)],
    }],
    set: &[("Address", ValueExpr::Address), ("Made", ValueExpr::Epoch)],
    blocked_by: &[Blocker { path: &[&TABLE, &ENTRY], error: Some("EntriesLeft"), with: &[], unless: None }, Blocker { path: &[&TABLE], error: Some("TablesLeft"), with: &[], unless: None }],
);
static TABLE: Resource = resource!("Table", Id::Field { name: "TableId", prefix: "vtb-bp1" },
    co_creates: &[Part {
        resource: &ENTRY,
        field: Some("LocalEntryId"),
        each: None,
        when: &[],
        with: &[("Cidr", ValueExpr::Json(r#""local""#))],
    }],
    refers: &[FieldReference { field: &["RouterId"], to: &ROUTER }],
    blocked_by: &[Blocker { path: &[&ENTRY], error: Some("EntriesLeft"), with: &[], unless: None }],
);
static ENTRY: Resource = resource!("Entry", Id::Field { name: "EntryId", prefix: "rte-bp1" },
    unique: &["TableId", "Cidr"],
    ignore_parameters: &["Hint"],
    set: &[
        ("Bill", ValueExpr::Field(&["Charge"])),
        ("Path", ValueExpr::List(&[ValueExpr::Field(&["Hops"]), ValueExpr::List(&[ValueExpr::Field(&["Hint"])]), ValueExpr::Field(&["Hop"])])),
    ],
    derived: &[("HopName", ValueExpr::Field(&["Hop", "Name"]))],
    refers: &[FieldReference { field: &["TableId"], to: &TABLE }, FieldReference { field: &["Hop"], to: &PORT }, FieldReference { field: &["Hop"], to: &ROUTER }],
);
static PORT: Resource = resource!("Port", Id::Field { name: "PortId", prefix: "ri-bp1" },
    states: Some(States { field: "Status", start: "Idle", then: &[] }),
    derived: &[("PeerStatus", ValueExpr::Field(&["PeerId", "Status"]))],
    blocked_by: &[Blocker { path: &[&ENTRY], error: Some("PortInUse"), with: &[], unless: None }],
    refers: &[FieldReference { field: &["RouterId"], to: &ROUTER }, FieldReference { field: &["PeerId"], to: &PORT }],
    conflict_error: Some("PortTaken"),
);
static LEASE: Resource = resource!("Lease", Id::Field { name: "EntryId", prefix: "ls-bp1" },
    unique: &["TableId", "Role"],
    set: &[("Address", ValueExpr::Address), ("Kind", ValueExpr::Match(&Match {
        on: &["Name"],
        cases: &[],
        absent: Some(ValueExpr::Json(r#""Plain""#)),
        otherwise: Some(ValueExpr::Json(r#""Named""#)),
    }))],
);
static BLOCK: Resource = resource!("Block", Id::Key(&["RouterId", "Cidr"]));

const fn link(set: &'static [(&'static str, ValueExpr)], then: &'static [(&'static str, u64)]) -> Effect {
    Effect::Transition(of(&PORT), Transition { set, then, peer: Some("PeerId"), ..Transition::NOTHING })
}

const fn by(resource: &'static Resource, parts: &'static [(&'static str, &'static str)]) -> Target {
    Target { resource, id: None, parts, each: None, discriminator: &[] }
}

const OWN_PORT: Subject = Subject { parameter: None, named: &PORT, steps: &[] };
const TABLE_REF: Reference = Reference { path: &["TableId"], to: &[&TABLE], region: RefRegion::Call };
const HOP_REF: Reference = Reference { path: &["Hop"], to: &[&PORT, &ROUTER], region: RefRegion::Call };
const ROUTER_REF: &[Reference] = &[Reference { path: &["RouterId"], to: &[&ROUTER], region: RefRegion::Call }];

static OPERATIONS: &[Operation] = &[
    write!("CreateRouter", create(&ROUTER)),
    write!("ReadRouter", Effect::Read(of(&ROUTER))),
    write!("DeleteRouter", Effect::Delete(of(&ROUTER))),
    write!("CreateTable", create(&TABLE), refs: ROUTER_REF),
    write!("ReadTable", Effect::Read(of(&TABLE))),
    write!("DeleteTable", Effect::Delete(of(&TABLE))),
    write!("CreateEntry", create(&ENTRY), refs: &[TABLE_REF, HOP_REF], defaults: &[(&["Charge"], "PostPaid")]),
    write!("ChangeEntry", Effect::Change(of(&ENTRY)), refs: &[TABLE_REF, HOP_REF]),
    write!("ReadEntry", Effect::Read(of(&ENTRY)),
        errors: &[row(404, "Invalid%s.NotFound", "There is no such %s.", &[When::Unknown(&["Cidr", "EntryId"])])]),
    drops!("DropEntry", by(&ENTRY, &[("Cidr", "Destination")]),
        errors: &[row(404, "NoSuchRoute", "There is no route to %s.", &[When::Unknown(&["Destination"])])]),
    operation!(
        &action("ListEntries", &FIND, &FOUND), Find, Found,
        refs: &[HOP_REF],
        effects: &[Effect::List {
            resource: &ENTRY,
            items: &["Entries"],
            filters: &[("TableId", &["TableId"]), ("Hop", &["Hop"])],
            pairs: Some("Filter"), tags: &[],
        }],
        errors: &[row(404, "NoSuchFilter", "There is no filter %s.", &[When::Invalid(&["Filter.Key"])])],
    ),
    operation!(
        &action("ListRoutes", &FIND, &FOUND), Find, Found,
        effects: &[Effect::List { resource: &ENTRY, items: &["Routes"], filters: &[("Cidr", &["Cidr"])], pairs: Some("Filter"), tags: &[] }],
    ),
    write!("CreatePort", create(&PORT), refs: ROUTER_REF),
    write!("ChangePort", Effect::Change(of(&PORT))),
    write!("ReadPort", Effect::Read(of(&PORT))),
    write!("DeletePort", Effect::Delete(of(&PORT))),
    write!("ConnectPort", link(&[("Status", ValueExpr::Json(r#""Connecting""#))], &[("Active", 3_000)]),
    errors: &[row(400, "NotTheInitiator", "It waits for the other end.", &[
        When::With(Subject { parameter: None, named: &PORT, steps: &[] }, &[(&["Role"], &[Expected::Text("Accepting"), Expected::Text("Waiting")]), (&["Status"], &[Expected::Text("Idle")])]),
    ])]),
    write!("TunePort", Effect::Change(of(&PORT)), refs: ROUTER_REF, errors: &[
        row(400, "OthersChange", "Another port of %s changes.", &[
            When::StateNot(Subject { parameter: None, named: &PORT, steps: &[Toward::Referred(&ROUTER), Toward::Referring(&PORT)] }, &["Idle"]),
        ]),
        row(400, "SameRole", "It has the role.", &[When::With(OWN_PORT, &[(&["Role"], &[Expected::Parameter(&["Role"])])])]),
        row(400, "OtherRouter", "It is elsewhere.", &[When::With(OWN_PORT, &[(&["RouterId"], &[Expected::Absent, Expected::Not(&[Expected::Parameter(&["RouterId"])])])])]),
        row(400, "OtherRole", "The router at the other end is called otherwise.", &[When::With(OWN_PORT, &[(&["Role"], &[Expected::Not(&[Expected::Field(&["PeerId", "RouterId", "Name"])])])])]),
        row(400, "OtherName", "The router has another name.", &[When::Request(&[(&["Hint"], &[Expected::Not(&[Expected::Absent])])], &[
            When::With(OWN_PORT, &[(&["Name"], &[Expected::Not(&[Expected::Parameter(&["RouterId", "Name"])])])]),
        ])]),
        row(400, "NameTaken", "Another one has the name %s.", &[When::Exists(&PORT, &[(&["Name"], &[Expected::Parameter(&["Name"])]), (&["Role"], &[Expected::Absent])])]),
        row(400, "NameIsHint", "%s is the hint.", &[When::Request(&[(&["Name"], &[Expected::Parameter(&["Hint"])])], &[])]),
    ]),
    write!("CreateLease", Effect::Create(Creation { amount: Some("Amount"), discriminator: &[], ..Creation::of(&LEASE) }), defaults: &[(&["Role"], "Main")]),
    write!("AddBlock", create(&BLOCK)),
    drops!("DropBlock", by(&BLOCK, &[("RouterId", "Router"), ("Cidr", "Destination")])),
];

pub(crate) static ROUTES: Service = Service {
    info: &INFO,
    operations: OPERATIONS,
    resources: &[&ROUTER, &TABLE, &ENTRY, &PORT, &LEASE, &BLOCK],
    errors: &[],
    examples: "",
    documents: &[],
};
