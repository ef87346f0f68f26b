//! A small model with the names, types and limits that are hard to write down.

use aliyun_api_generator::model::*;
use serde_json::{Map, Value, json};

/// Text with every mark that means something to a renderer, a shell or a template.
pub(crate) const NASTY: &str = "a|b `c` <d> *e* _f_ [g](h) {{#include i}} 'j' \"k\" \\ $l 专有网络 {{ m }}";

pub(crate) fn field(wire: &str, rust: &str, ty: Type) -> Field {
    Field {
        wire: wire.to_owned(),
        also: Vec::new(),
        rust: rust.to_owned(),
        doc: format!("Says what {rust} is."),
        documented_type: match ty {
            Type::Integer => "integer",
            Type::Float => "float",
            Type::Boolean => "boolean",
            Type::List(_) => "list",
            Type::Record(_) => "object",
            Type::Any => "any",
            Type::String | Type::Enum(_) => "string",
        }
        .to_owned(),
        ty,
        required: false,
        encoding: None,
        wrapper: None,
        constraints: Vec::new(),
        item_constraints: Vec::new(),
        default: None,
        example: None,
        unit: None,
        value_docs: Vec::new(),
        refers: None,
        sensitive: false,
        deprecated: None,
        source: None,
    }
}

fn list(item: Type) -> Type {
    Type::List(Box::new(item))
}

fn refers(service: &str, resource: &str) -> Option<Refers> {
    Some(Refers { service: service.to_owned(), resource: resource.to_owned() })
}

fn record(rust: &str, owner: Owner, role: RecordRole, fields: Vec<Field>) -> Record {
    Record {
        rust: rust.to_owned(),
        schema: rust.to_uppercase(),
        doc: format!("Holds {NASTY}."),
        owner,
        role,
        fields,
    }
}

fn names(list: &[&str]) -> Vec<String> {
    list.iter().map(|name| (*name).to_owned()).collect()
}

fn object(value: Value) -> Map<String, Value> {
    value.as_object().cloned().expect("an object")
}

/// The parameters of `CreateThing`.
fn create_request() -> Vec<Field> {
    let region = Field {
        required: true,
        example: Some(json!("cn-hangzhou")),
        doc: NASTY.to_owned(),
        ..field("RegionId", "region_id", Type::String)
    };
    let billing = Field {
        default: Some("95BandwidthByMonth".to_owned()),
        required: true,
        ..field("InternetChargeType", "internet_charge_type", Type::Enum(EnumId(0)))
    };
    let password = Field {
        required: true,
        sensitive: true,
        constraints: vec![
            Constraint::Length(Some(8), Some(30)),
            Constraint::Pattern("^(a|b)[`|]+$".to_owned()),
            Constraint::ForbidPrefix(names(&["http://", "https://"])),
            Constraint::ForbidText(names(&["<", "|"])),
        ],
        ..field("Password", "password", Type::String)
    };
    let size = Field {
        constraints: vec![
            Constraint::Range(vec![(Some(1), Some(9)), (Some(12), Some(12)), (Some(20), None)]),
            Constraint::MultipleOf(2),
        ],
        unit: Some("GiB".to_owned()),
        value_docs: vec![("1".to_owned(), "small | tiny".to_owned())],
        ..field("device_size", "device_size", Type::Integer)
    };
    let rate = Field { unit: Some("Mbit/s".to_owned()), ..field("Rate", "rate", Type::Float) };
    let dry = Field { default: Some("false".to_owned()), ..field("DryRun", "dry_run", Type::Boolean) };
    let kind = Field {
        constraints: vec![Constraint::Values(names(&["x", "y|z"])), Constraint::MaxBytes(16)],
        deprecated: Some(Deprecated { note: "Has no effect".to_owned(), replaced_by: Some("Rate".to_owned()) }),
        source: Some("doc-2".to_owned()),
        ..field("Type", "r#type", Type::String)
    };
    let tags = Field {
        encoding: Some(Encoding::Repeat),
        constraints: vec![Constraint::Count(Some(1), Some(20))],
        ..field("Tag", "tag", list(Type::Record(RecordId(0))))
    };
    let ids = Field {
        encoding: Some(Encoding::Comma),
        item_constraints: vec![Constraint::Format(Format::Ipv4)],
        ..field("Ids", "ids", list(Type::String))
    };
    let disk = Field { encoding: Some(Encoding::Flat), ..field("SystemDisk", "system_disk", Type::Record(RecordId(1))) };
    let disks = Field { encoding: Some(Encoding::Json), ..field("DataDisk", "data_disk", list(Type::Record(RecordId(1)))) };
    let extra = field("Extra", "extra", Type::Any);
    let parent = Field { refers: refers("toy", "Thing"), ..field("ParentId", "parent_id", Type::String) };
    let token = Field {
        constraints: vec![Constraint::Length(None, Some(64)), Constraint::Format(Format::Ascii)],
        ..field("ClientToken", "client_token", Type::String)
    };
    vec![region, billing, password, size, rate, dry, kind, tags, ids, disk, disks, extra, parent, token]
}

fn create_response() -> Vec<Field> {
    vec![
        Field {
            required: true,
            refers: refers("toy", "Thing"),
            also: names(&["thingId"]),
            ..field("ThingId", "thing_id", Type::String)
        },
        field("RequestId", "request_id", Type::String),
    ]
}

fn records() -> Vec<Record> {
    let service = Owner::Service;
    let tag = vec![
        Field { required: true, example: Some(json!("k")), ..field("Key", "key", Type::String) },
        field("Value", "value", Type::String),
    ];
    let disk = vec![
        field("Size", "size", Type::Integer),
        Field { encoding: Some(Encoding::Json), ..field("Snapshots", "snapshots", list(Type::String)) },
        // An object inside itself.
        Field { encoding: Some(Encoding::Json), ..field("Next", "next", list(Type::Record(RecordId(1)))) },
    ];
    let thing = vec![
        Field { refers: refers("toy", "Thing"), ..field("ThingId", "thing_id", Type::String) },
        field("Status", "status", Type::Enum(EnumId(1))),
        Field { wrapper: Some("Tag".to_owned()), ..field("Tags", "tags", list(Type::Record(RecordId(0)))) },
    ];
    let things = Field { wrapper: Some("Thing".to_owned()), ..field("Things", "things", list(Type::Record(RecordId(2)))) };
    let pages = vec![
        Field { required: true, ..field("RegionId", "region_id", Type::String) },
        field("PageNumber", "page_number", Type::Integer),
        field("PageSize", "page_size", Type::Integer),
        Field { encoding: Some(Encoding::Repeat), ..field("ThingId", "thing_id", list(Type::String)) },
    ];
    vec![
        record("Tag", service, RecordRole::Input, tag),
        record("Disk", service, RecordRole::Input, disk),
        record("Thing", service, RecordRole::Output, thing),
        record("CreateThingRequest", Owner::Action(0), RecordRole::Request, create_request()),
        record("CreateThingResponse", Owner::Action(0), RecordRole::Response, create_response()),
        record("DescribeThingsRequest", Owner::Action(1), RecordRole::Request, pages),
        record("DescribeThingsResponse", Owner::Action(1), RecordRole::Response, vec![things, field("TotalCount", "total_count", Type::Integer)]),
    ]
}

fn enums() -> Vec<Enum> {
    let value = |wire: &str, rust: &str, doc: &str| EnumValue { wire: wire.to_owned(), rust: rust.to_owned(), doc: doc.to_owned() };
    let billing = (0..9).map(|n| value(&format!("9{n}BandwidthByMonth"), &format!("Bandwidth9{n}ByMonth"), "")).collect();
    let states = vec![
        value("Pending", "Pending", "being made"),
        value("Available", "Available", "ready, but not `InUse`"),
        value("In Use", "InUse", ""),
        value("Gone|Lost", "GoneLost", "who *knows*"),
    ];
    vec![
        Enum { rust: "CreateThingInternetChargeType".to_owned(), doc: "How it is paid.".to_owned(), owner: Owner::Action(0), values: billing },
        Enum { rust: "ThingStatus".to_owned(), doc: "A state.".to_owned(), owner: Owner::Service, values: states },
    ]
}

fn create_action() -> Action {
    let request = object(json!({
        "RegionId": NASTY, "InternetChargeType": "95BandwidthByMonth", "Password": "it's\n\"x\"",
        "device_size": 4, "Rate": 2, "DryRun": false, "Type": "y|z",
        "Tag": [{"Key": "k", "Value": ""}, {"Key": "-v 'w'"}], "Ids": ["10.0.0.1", "10.0.0.2"],
        "SystemDisk": {"Size": 20}, "DataDisk": [{"Snapshots": ["a\"b", "{{#x}}"], "Size": 30}],
        "Extra": {"b": [1, null, "{{#y}}"]}, "ParentId": "thing-1", "ClientToken": "--Tag"
    }));
    let rule = |demand, when, when_present, error: Option<&str>, note| Rule {
        demand,
        when,
        when_present,
        error: error.map(str::to_owned),
        doc: Some(NASTY.to_owned()),
        note,
    };
    let condition = Condition { parameter: "DryRun".to_owned(), values: names(&["true", "false"]) };
    let error = |status, code: &str, when: Vec<When>, cause: Option<&str>| ErrorRow {
        status,
        code: code.to_owned(),
        message: format!("The {code} is wrong: {NASTY}"),
        cause: cause.map(str::to_owned),
        fix: None,
        when,
    };
    Action {
        wire: "CreateThing".to_owned(),
        names: ActionNames {
            method: "create_thing".to_owned(),
            table: "CREATE_THING".to_owned(),
            required: "CreateThingRequired".to_owned(),
        },
        group: "thing".to_owned(),
        summary: "Creates a <thing> | or two.".to_owned(),
        description: Some("# No heading\n\n- `a|b` and <br>\n\n| x | y |\n| --- | --- |\n| `a|b` | c |".to_owned()),
        kind: Kind::Write,
        sources: vec![Source { document: "doc-1".to_owned(), section: Some("16.1".to_owned()) }, Source { document: "lost".to_owned(), section: None }],
        ram: Some(Ram { action: "toy:CreateThing".to_owned(), access: "create".to_owned(), resources: names(&["acs:toy:*:{account}:thing/*"]) }),
        limits: Limits { per_user: Some("100/s".to_owned()), per_api: None },
        idempotency: Some("ClientToken".to_owned()),
        asynchronous: Some("It goes on".to_owned()),
        deprecated: Some(Deprecated { note: "Old.".to_owned(), replaced_by: Some("DescribeThings".to_owned()) }),
        pagination: None,
        request: RecordId(3),
        response: RecordId(4),
        rules: vec![
            rule(Demand::Require(names(&["Rate"])), vec![condition], names(&["Tag", "Ids"]), Some("Thing.Bad"), false),
            rule(Demand::ExactlyOne(names(&["Ids", "DataDisk"])), Vec::new(), Vec::new(), None, true),
            rule(Demand::Forbid(Vec::new()), Vec::new(), Vec::new(), None, true),
        ],
        errors: vec![
            error(400, "Thing.Bad", vec![When::Missing(Vec::new()), When::StateNot { resource: "Thing".to_owned(), states: names(&["Available"]) }], None),
            error(400, "Thing.Bad", vec![When::Quota("Thing".to_owned()), When::Unknown(names(&["ParentId"]))], None),
            error(503, "ServiceUnavailable", vec![When::Invalid(names(&["Rate"]))], Some("Busy")),
            error(400, "Throttling.User", Vec::new(), None),
        ],
        examples: vec![Example { title: "One thing | <nasty>".to_owned(), request, response: object(json!({"ThingId": "thing-2", "Note": NASTY})) }],
        discrepancies: vec![Discrepancy { place: "a|b".to_owned(), says: NASTY.to_owned(), decision: NASTY.to_owned() }],
        effects: vec![Effect::Create(0)],
        file: "toy/thing/CreateThing.yaml".to_owned(),
    }
}

fn list_action() -> Action {
    Action {
        wire: "DescribeThings".to_owned(),
        names: ActionNames {
            method: "describe_things".to_owned(),
            table: "DESCRIBE_THINGS".to_owned(),
            required: "DescribeThingsRequired".to_owned(),
        },
        group: "thing".to_owned(),
        summary: "Lists things.".to_owned(),
        description: None,
        kind: Kind::Read,
        sources: vec![Source { document: "doc-1".to_owned(), section: None }],
        ram: None,
        limits: Limits::default(),
        idempotency: None,
        asynchronous: None,
        deprecated: None,
        pagination: Some(Pagination {
            style: PageStyle::Page { page: "PageNumber".to_owned(), total: "TotalCount".to_owned() },
            size: "PageSize".to_owned(),
            items: names(&["Things", "Thing"]),
            default_size: Some(10),
            max_size: Some(50),
        }),
        request: RecordId(5),
        response: RecordId(6),
        rules: Vec::new(),
        errors: Vec::new(),
        examples: vec![Example {
            title: "All".to_owned(),
            request: object(json!({"RegionId": "cn-hangzhou", "ThingId": ["thing-1", "thing-2"]})),
            response: object(json!({"Things": {"Thing": []}, "TotalCount": 0})),
        }],
        discrepancies: Vec::new(),
        effects: vec![Effect::List { resource: 0, items: names(&["Things", "Thing"]), filters: vec![("ThingId".to_owned(), "ThingId".to_owned())] }],
        file: "toy/thing/DescribeThings.yaml".to_owned(),
    }
}

fn resources() -> Vec<Resource> {
    let link = |action: &str, state: &str| Link {
        action: action.to_owned(),
        set: vec![("Status".to_owned(), Fill::Literal(json!(state)))],
        clear: Vec::new(),
    };
    let thing = Resource {
        name: "Thing".to_owned(),
        doc: NASTY.to_owned(),
        id: "ThingId".to_owned(),
        prefix: "thing-".to_owned(),
        create: Some("CreateThing".to_owned()),
        list: Some("DescribeThings".to_owned()),
        read: None,
        change: Vec::new(),
        delete: Some("DeleteThing".to_owned()),
        creates: vec![("Part".to_owned(), "part-".to_owned(), "PartId".to_owned())],
        states: Some(States { field: "Status".to_owned(), start: "Pending".to_owned(), then: vec![("Available".to_owned(), 3000)] }),
        set: Vec::new(),
        lists: Vec::new(),
        blocked_by: vec![("Part".to_owned(), "DependencyViolation.Part".to_owned())],
        refers: vec![("ParentId".to_owned(), "toy".to_owned(), "Thing".to_owned())],
        missing: Some("InvalidThingId.NotFound".to_owned()),
        quota: Some(Quota { limit: 10, per: Some("Part".to_owned()), error: "Thing.Bad".to_owned() }),
        links: vec![link("TieThing", "In Use"), link("UntieThing", "Available")],
        used_by: names(&["CreateThing", "DescribeThings"]),
    };
    let part = Resource {
        name: "Part".to_owned(),
        doc: "A part".to_owned(),
        create: None,
        list: None,
        delete: None,
        creates: Vec::new(),
        states: None,
        blocked_by: Vec::new(),
        refers: Vec::new(),
        missing: None,
        quota: None,
        links: Vec::new(),
        used_by: Vec::new(),
        ..thing.clone()
    };
    vec![thing, part]
}

/// One service with two actions.
pub(crate) fn model() -> Model {
    let codes = [("ServiceUnavailable", 503, true), ("Thing.Bad", 400, true), ("Busy|Any", 500, false)];
    let codes = codes.map(|(wire, status, own)| ErrorCode {
        wire: wire.to_owned(),
        rust: "Code".to_owned(),
        messages: vec![(status, NASTY.to_owned()), (status + 1, "Second.".to_owned())],
        actions: if own { names(&["CreateThing"]) } else { Vec::new() },
    });
    let toy = Service {
        id: "toy".to_owned(),
        title: "Toy Service".to_owned(),
        product: "Toy".to_owned(),
        version: "2020-01-01".to_owned(),
        doc: NASTY.to_owned(),
        endpoints: Endpoints {
            central: "toy.example.com".to_owned(),
            regional: Some("toy.{region}.example.com".to_owned()),
            internal: None,
            regions: vec![("cn-odd".to_owned(), "odd.example.com".to_owned())],
        },
        documents: vec![Document { id: "doc-1".to_owned(), title: NASTY.to_owned(), issued: "2020-01-01".to_owned(), language: "en".to_owned() }],
        groups: vec![Group {
            id: "thing".to_owned(),
            module: "thing".to_owned(),
            feature: "toy-thing".to_owned(),
            title: "Things".to_owned(),
            doc: NASTY.to_owned(),
        }],
        records: records(),
        enums: enums(),
        actions: vec![create_action(), list_action()],
        resources: resources(),
        errors: vec![ErrorRow { status: 500, code: "Busy|Any".to_owned(), message: NASTY.to_owned(), cause: None, fix: Some("Wait".to_owned()), when: Vec::new() }],
        codes: codes.into(),
    };
    let empty = Service {
        id: "void".to_owned(),
        title: "Void".to_owned(),
        groups: Vec::new(),
        records: Vec::new(),
        enums: Vec::new(),
        actions: Vec::new(),
        resources: Vec::new(),
        errors: Vec::new(),
        codes: Vec::new(),
        documents: Vec::new(),
        ..toy.clone()
    };
    Model { services: vec![toy, empty] }
}
