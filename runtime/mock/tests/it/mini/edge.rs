//! A service with resources of odd kinds: ids under other names, names as ids, keys, links of lists, counts.

use aliyun_api_core::{ActionInfo, ActionKind, Encoding, Field, Schema, ServiceInfo, ValueType, record};
use aliyun_api_mock_runtime::{
    BackRef, Blocker, Check, Constraint, Creation, Edit, Effect, FieldReference, How, Id, Operation, RefCount,
    RefRegion, Reference, Resource, Service, States, Subject, Target, Transition, ValueExpr, When,
};

use super::shapes::{Number, Text, number, shape, text, texts};
use super::tables::{create, endpoints, of, operation, refers, resource, row};

shape!(Edge, EDGE_REQUEST,
    0 group_id: Text = text("GroupId"),
    1 machine_id: Text = text("MachineId"),
    2 key_name: Text = text("KeyName"),
    3 balancer_id: Text = text("BalancerId"),
    4 port: Number = number("Port"),
    5 protocol: Text = text("Protocol"),
    6 servers: Vec<Server> = Field::new("Servers", ValueType::List(&ValueType::Record(&SERVER))).encoding(Encoding::Json),
    7 amount: Text = text("Amount"),
    8 disk: Option<Disk> = Field::new("Disk", ValueType::Record(&DISK)).encoding(Encoding::Flat),
    9 switch_id: Text = text("SwitchId"),
    10 thing_id: Text = text("ThingId"),
    11 net_id: Text = text("NetId"),
    12 description: Text = text("Description"),
    13 machine_ids: Vec<String> = texts("MachineIds").encoding(Encoding::Json),
    14 server_id: Text = text("ServerId"),
);
shape!(Port, PORT_REQUEST,
    0 balancer_id: Text = text("BalancerId"),
    1 port: Number = number("Port"),
);
shape!(Server, SERVER,
    0 id: String = text("Id").required(),
    1 weight: Number = number("Weight"),
);
shape!(Disk, DISK, 0 size: Text = text("Size"));
shape!(Net, NET,
    0 net_id: Text = text("NetId"),
    1 switch_id: Text = text("SwitchId"),
    2 address: Text = text("Address"),
);
shape!(Item, ITEM,
    0 machine_id: Text = text("MachineId"),
    1 status: Text = text("Status"),
    2 group_ids: Vec<String> = texts("GroupIds").wrapper("GroupId"),
    3 network: Option<Net> = Field::new("Network", ValueType::Record(&NET)),
    4 disk: Option<Disk> = Field::new("Disk", ValueType::Record(&DISK)),
    5 disk_size: Text = text("DiskSize"),
);
shape!(GroupItem, GROUP_ITEM,
    0 group_id: Text = text("GroupId"),
    1 machine_count: Number = number("MachineCount"),
);
shape!(ListenerItem, LISTENER_ITEM,
    0 port: Number = number("Port"),
    1 protocol: Text = text("Protocol"),
    2 status: Text = text("Status"),
);
shape!(EdgeResponse, EDGE_RESPONSE,
    0 request_id: Text = text("RequestId"),
    1 group_id: Text = text("GroupId"),
    2 key_name: Text = text("KeyName"),
    3 balancer_id: Text = text("BalancerId"),
    4 servers: Vec<Server> = Field::new("Servers", ValueType::List(&ValueType::Record(&SERVER))),
    5 ports: Vec<String> = texts("Ports"),
    6 listeners: Vec<ListenerItem> = Field::new("Listeners", ValueType::List(&ValueType::Record(&LISTENER_ITEM))),
    7 machine_count: Number = number("MachineCount"),
    8 description: Text = text("Description"),
    9 protocol: Text = text("Protocol"),
    10 total: Number = number("TotalCount"),
    11 switch_id: Text = text("SwitchId"),
    12 status: Text = text("Status"),
);
shape!(Machines, MACHINES,
    0 request_id: Text = text("RequestId"),
    1 total: Number = number("TotalCount"),
    2 machine_ids: Vec<String> = texts("MachineIds"),
    3 machines: Vec<Item> = Field::new("Machines", ValueType::List(&ValueType::Record(&ITEM))),
);
shape!(Groups, GROUPS,
    0 request_id: Text = text("RequestId"),
    1 groups: Vec<GroupItem> = Field::new("Groups", ValueType::List(&ValueType::Record(&GROUP_ITEM))),
);

const INFO: ServiceInfo =
    ServiceInfo { id: "edge", product: "Edge", version: "2020-01-01", endpoints: endpoints("edge.example.com", None) };

const fn action(name: &'static str, kind: ActionKind, response: &'static Schema) -> ActionInfo {
    ActionInfo { service: &INFO, name, kind, idempotency: None, request: &EDGE_REQUEST, response, classes: &[] }
}

/// A write that returns the common response.
macro_rules! write {
    ($name:literal, [$($effect:expr),*] $(, $field:ident: $value:expr)*) => {
        operation!(&action($name, ActionKind::Write, &EDGE_RESPONSE), Edge, EdgeResponse, effects: &[$($effect),*] $(, $field: $value)*)
    };
}

static MACHINE: Resource = resource!("Machine", Id::Field { name: "MachineId", prefix: "i-" },
    states: Some(States { field: "Status", start: "Running", then: &[] }),
    ignore_parameters: &["Disk"],
    set: &[
        ("DiskSize", ValueExpr::Field(&["Disk", "Size"])),
        ("Network", ValueExpr::Object(&[
            ("SwitchId", ValueExpr::Field(&["SwitchId"])),
            ("NetId", ValueExpr::Field(&["SwitchId", "NetId"])),
            ("Address", ValueExpr::Field(&["Nowhere", "Address"])),
        ])),
    ],
    refers: &[FieldReference { field: &["GroupIds"], to: &GROUP }, FieldReference { field: &["Network", "SwitchId"], to: &SWITCH }],
    quota: Some(aliyun_api_mock_runtime::Quota { limit: 1_500, per: None, with: &[], error: "QuotaExceeded.Machine" }),
);
static GROUP: Resource = resource!("Group", Id::Field { name: "GroupId", prefix: "sg-" },
    ref_counts: &[RefCount { field: "MachineCount", resource: &MACHINE }],
    blocked_by: &[Blocker { path: &[&MACHINE], error: Some("GroupInUse"), with: &[], unless: None }],
);
static KEY: Resource = resource!("Key", Id::Field { name: "KeyName", prefix: "key-" });
static BALANCER: Resource = resource!("Balancer", Id::Field { name: "BalancerId", prefix: "lb-" },
    back_refs: &[
        BackRef { field: "Ports", resource: &LISTENER, part: Some(&["Port"]) },
        BackRef { field: "Listeners", resource: &LISTENER, part: None },
    ],
);
static LISTENER: Resource = resource!("Listener", Id::Key(&["BalancerId", "Port", "Protocol"]),
    states: Some(States { field: "Status", start: "Stopped", then: &[] }),
    refers: &[FieldReference { field: &["BalancerId"], to: &BALANCER }],
    conflict_error: Some("PortTaken"),
);
static SWITCH: Resource = resource!("Switch", Id::Field { name: "SwitchId", prefix: "vsw-" });

const fn link(resource: &'static Resource, edits: &'static [Edit]) -> Effect {
    Effect::Transition(of(resource), Transition { edits, ..Transition::NOTHING })
}

const fn state(
    resource: &'static Resource,
    set: &'static [(&'static str, ValueExpr)],
    then: &'static [(&'static str, u64)],
) -> Effect {
    Effect::Transition(of(resource), Transition { set, then, ..Transition::NOTHING })
}

const fn thing(resource: &'static Resource) -> Target {
    Target { resource, id: Some("ThingId"), parts: &[], each: None, discriminator: &[] }
}

const TCP: &[(&str, ValueExpr)] = &[("Protocol", ValueExpr::Json(r#""tcp""#))];
const UDP: &[(&str, ValueExpr)] = &[("Protocol", ValueExpr::Json(r#""udp""#))];

const fn listener(with: &'static [(&'static str, ValueExpr)]) -> Target {
    Target { resource: &LISTENER, id: None, parts: &[], each: None, discriminator: with }
}

const fn servers(how: How) -> Edit {
    Edit { field: "Servers", how, value: ValueExpr::Field(&["Servers"]), by: &["Id"] }
}

const BALANCER_REF: &[Reference] = &[Reference { path: &["BalancerId"], to: &[&BALANCER], region: RefRegion::Call }];

static OPERATIONS: &[Operation] = &[
    operation!(
        &action("CreateMachine", ActionKind::Write, &MACHINES), Edge, Machines,
        refs: &[refers(&["SwitchId"], &[&SWITCH])],
        effects: &[Effect::Create(Creation { amount: Some("Amount"), discriminator: &[], ..Creation::of(&MACHINE) })],
        errors: &[row(400, "QuotaExceeded.Machine", "Too many.", &[])],
    ),
    operation!(
        &action("ListMachines", ActionKind::Read, &MACHINES), Edge, Machines,
        refs: &[refers(&["GroupId"], &[&GROUP]), refers(&["NetId"], &[&SWITCH])],
        effects: &[Effect::List {
            resource: &MACHINE,
            items: &["Machines"],
            filters: &[("GroupId", &["GroupIds"]), ("NetId", &["Network", "NetId"])],
            pairs: None, tags: &[],
        }],
    ),
    operation!(
        &action("ReadMachines", ActionKind::Read, &MACHINES), Edge, Machines,
        refs: &[refers(&["MachineIds"], &[&MACHINE]), refers(&["MachineId"], &[&MACHINE])],
    ),
    write!("StopMachine", [state(&MACHINE, &[("Status", ValueExpr::Json(r#""Stopping""#))], &[("Stopped", 2_000)])],
        errors: &[row(400, "NotRunning", "It does not run.", &[When::StateNot(Subject { parameter: None, named: &MACHINE, steps: &[] }, &["Running"])])]),
    write!("StartMachine", [state(&MACHINE, &[("Status", ValueExpr::Json(r#""Running""#))], &[])]),
    write!("CreateGroup", [create(&GROUP)]),
    operation!(
        &action("ListGroups", ActionKind::Read, &GROUPS), Edge, Groups,
        effects: &[Effect::List { resource: &GROUP, items: &["Groups"], filters: &[], pairs: None, tags: &[] }],
    ),
    write!("ReadGroup", [Effect::Read(of(&GROUP))]),
    write!("DeleteGroup", [Effect::Delete(of(&GROUP))], errors: &[row(400, "GroupInUse", "Machines are in it.", &[])]),
    write!("JoinGroup", [link(&MACHINE, &[Edit { field: "GroupIds", how: How::Add, value: ValueExpr::Field(&["GroupId"]), by: &[] }])],
        refs: &[refers(&["GroupId"], &[&GROUP])]),
    write!(
        "LeaveGroup",
        [link(
            &MACHINE,
            &[Edit { field: "GroupIds", how: How::Remove, value: ValueExpr::Field(&["GroupId"]), by: &[] }]
        )]
    ),
    write!("CreateKey", [create(&KEY)]),
    write!("ImportKey", [create(&KEY)]),
    write!("CreateBalancer", [create(&BALANCER)]),
    write!("ReadBalancer", [Effect::Read(of(&BALANCER))]),
    write!("RenameBalancer", [Effect::Change(thing(&BALANCER))]),
    write!("AddServers", [link(&BALANCER, &[servers(How::Add)])],
    checks: &[Check { path: &["Servers", "Weight"], constraint: Constraint::Range(&[(Some(0), Some(100))]) }],
    errors: &[
        row(400, "Missing%s", "Give %s.", &[When::Missing(&[])]),
        row(400, "Invalid%s", "Bad %s.", &[When::Invalid(&[])]),
        row(400, "BadPort", "Bad port %s.", &[When::Invalid(&["Port"])])
    ]),
    write!("RemoveServers", [link(&BALANCER, &[servers(How::Remove)])]),
    write!("SetServers", [link(&BALANCER, &[servers(How::Update)])]),
    operation!(
        &action("ListBalancers", ActionKind::Read, &EDGE_RESPONSE), Edge, EdgeResponse,
        effects: &[Effect::List { resource: &BALANCER, items: &["Listeners"], filters: &[("ServerId", &["Servers", "Id"])], pairs: None, tags: &[] }],
    ),
    write!("CreateTcpListener", [Effect::Create(Creation { discriminator: TCP, ..Creation::of(&LISTENER) })], refs: BALANCER_REF,
        errors: &[row(409, "PortTaken", "The port is taken.", &[])]),
    write!("CreateUdpListener", [Effect::Create(Creation { discriminator: UDP, ..Creation::of(&LISTENER) })], refs: BALANCER_REF),
    write!("ReadTcpListener", [Effect::Read(listener(TCP))], refs: BALANCER_REF),
    write!("ChangeUdpListener", [Effect::Change(listener(UDP))], refs: BALANCER_REF),
    write!("StartListener", [state(&LISTENER, &[("Status", ValueExpr::Json(r#""Starting""#))], &[("Running", 1_000)])], refs: BALANCER_REF),
    operation!(
        &ActionInfo { request: &PORT_REQUEST, ..action("StopListeners", ActionKind::Write, &EDGE_RESPONSE) }, Port, EdgeResponse,
        effects: &[state(&LISTENER, &[("Status", ValueExpr::Json(r#""Halted""#))], &[])],
    ),
    write!("DeleteListener", [Effect::Delete(listener(&[]))], refs: BALANCER_REF),
    write!("Release", [Effect::Delete(thing(&BALANCER)), Effect::Delete(thing(&MACHINE))],
        errors: &[row(404, "NoSuchThing", "There is no such thing.", &[When::Unknown(&["ThingId"])])]),
    write!("CreateSwitch", [create(&SWITCH)]),
];

pub(crate) static EDGE: Service = Service {
    info: &INFO,
    operations: OPERATIONS,
    resources: &[&MACHINE, &GROUP, &KEY, &BALANCER, &LISTENER, &SWITCH],
    errors: &[],
    examples: "",
    documents: &[],
};
