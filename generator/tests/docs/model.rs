//! A small model with the names, types and limits that are hard to write down.

mod actions;
mod resources;

use aliyun_api_core::ErrorClass;
use aliyun_api_generator::model::*;
use serde_json::{Map, Value, json};

/// Text with every mark that means something to a renderer, a shell or a template.
pub(crate) const NASTY: &str = "a|b `c` <d> *e* _f_ [g](h) {{#include i}} 'j' \"k\" \\ $l 专有网络 {{ m }}";

pub(crate) fn field(wire: &str, rust: &str, ty: Type) -> Field {
    Field {
        wire: wire.to_owned(),
        aliases: Vec::new(),
        rust: rust.to_owned(),
        doc: format!("Says what {rust} is."),
        documented_type: match ty {
            Type::Integer => "integer",
            Type::Float => "float",
            Type::Boolean => "boolean",
            Type::List(_) => "list",
            Type::Record(_) => "object",
            Type::Any => "any",
            Type::String | Type::Timestamp | Type::Enum(_) => "string",
        }
        .to_owned(),
        ty,
        required: false,
        from_config: false,
        encoding: None,
        wrapper: None,
        constraints: Vec::new(),
        item_constraints: Vec::new(),
        default: None,
        example: None,
        item_example: None,
        unit: None,
        value_docs: Vec::new(),
        refers: Vec::new(),
        ref_region: RefRegion::Call,
        sensitive: false,
        deprecated: None,
        sources: Vec::new(),
    }
}

fn list(item: Type) -> Type {
    Type::List(Box::new(item))
}

const fn resource(index: usize) -> ResourceId {
    ResourceId { service: ServiceId(0), index }
}

/// The resources.
const THING: ResourceId = resource(0);
const PART: ResourceId = resource(1);

/// The enum of the states.
const STATUS: EnumId = EnumId(1);

/// The actions, in the order in which they stand in the service.
const CREATE: ActionId = ActionId(0);
const DESCRIBE: ActionId = ActionId(1);
/// Actions of which there is no more than their name, after those.
const OTHERS: [&str; 6] =
    ["AssociateThing", "CutThing", "DeleteThing", "ReleaseThing", "StopThing", "UnassociateThing"];

/// The id of one of the others.
fn other(name: &str) -> ActionId {
    ActionId(2 + OTHERS.iter().position(|other| *other == name).expect("one of the others"))
}

fn record(rust: &str, owner: Owner, role: RecordRole, fields: Vec<Field>) -> Record {
    Record { rust: rust.to_owned(), schema: rust.to_uppercase(), doc: format!("Holds {NASTY}."), owner, role, fields }
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
        value_docs: vec![ValueDoc { value: "1".to_owned(), doc: "small | tiny".to_owned(), sources: Vec::new() }],
        ..field("device_size", "device_size", Type::Integer)
    };
    let rate = Field { unit: Some("Mbit/s".to_owned()), ..field("Rate", "rate", Type::Float) };
    let dry = Field { default: Some("false".to_owned()), ..field("DryRun", "dry_run", Type::Boolean) };
    let kind = Field {
        constraints: vec![Constraint::Values(names(&["x", "y|z"])), Constraint::MaxBytes(16)],
        deprecated: Some(Deprecated { note: "Has no effect".to_owned(), replaced_by: Some("Rate".to_owned()) }),
        sources: vec![DocumentId(0), DocumentId(1)],
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
    let disk =
        Field { encoding: Some(Encoding::Flat), ..field("SystemDisk", "system_disk", Type::Record(RecordId(1))) };
    let disks =
        Field { encoding: Some(Encoding::Json), ..field("DataDisk", "data_disk", list(Type::Record(RecordId(1)))) };
    let extra = field("Extra", "extra", Type::Any);
    let parent = Field { refers: vec![THING], ..field("ParentId", "parent_id", Type::String) };
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
            refers: vec![THING],
            aliases: names(&["thingId"]),
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
        Field {
            refers: vec![THING],
            ref_region: RefRegion::Parameter("a|b".to_owned()),
            ..field("ThingId", "thing_id", Type::String)
        },
        field("Status", "status", Type::Enum(STATUS)),
        Field { wrapper: Some("Tag".to_owned()), ..field("Tags", "tags", list(Type::Record(RecordId(0)))) },
    ];
    let things =
        Field { wrapper: Some("Thing".to_owned()), ..field("Things", "things", list(Type::Record(RecordId(2)))) };
    let pages = vec![
        Field { required: true, from_config: true, ..field("RegionId", "region_id", Type::String) },
        field("PageNumber", "page_number", Type::Integer),
        field("PageSize", "page_size", Type::Integer),
        Field { encoding: Some(Encoding::Repeat), ..field("ThingId", "thing_id", list(Type::String)) },
    ];
    vec![
        record("Tag", service, RecordRole::Input, tag),
        record("Disk", service, RecordRole::Input, disk),
        record("Thing", service, RecordRole::Output, thing),
        record("CreateThingRequest", Owner::Action(CREATE), RecordRole::Request, create_request()),
        record("CreateThingResponse", Owner::Action(CREATE), RecordRole::Response, create_response()),
        record("DescribeThingsRequest", Owner::Action(DESCRIBE), RecordRole::Request, pages),
        record(
            "DescribeThingsResponse",
            Owner::Action(DESCRIBE),
            RecordRole::Response,
            vec![things, field("TotalCount", "total_count", Type::Integer)],
        ),
        record("EmptyRequest", Owner::Action(other("CutThing")), RecordRole::Request, Vec::new()),
        record("EmptyResponse", Owner::Action(other("CutThing")), RecordRole::Response, Vec::new()),
    ]
}

fn enums() -> Vec<Enum> {
    let value = |wire: &str, rust: &str, doc: &str| EnumValue {
        wire: wire.to_owned(),
        rust: rust.to_owned(),
        doc: doc.to_owned(),
        sources: Vec::new(),
    };
    let billing =
        (0..9).map(|n| value(&format!("9{n}BandwidthByMonth"), &format!("Bandwidth9{n}ByMonth"), "")).collect();
    let states = vec![
        value("Pending", "Pending", "being made"),
        value("Available", "Available", "ready, but not `InUse`"),
        value("In Use", "InUse", ""),
        value("Gone|Lost", "GoneLost", "who *knows*"),
    ];
    vec![
        Enum {
            rust: "CreateThingInternetChargeType".to_owned(),
            doc: "How it is paid.".to_owned(),
            owner: Owner::Action(CREATE),
            values: billing,
        },
        Enum { rust: "ThingStatus".to_owned(), doc: "A state.".to_owned(), owner: Owner::Service, values: states },
    ]
}

/// One service with actions of which two are full, and one without any.
pub(crate) fn model() -> Model {
    let codes = [("ServiceUnavailable", 503, true), ("Thing.Bad", 400, true), ("Busy|Any", 500, false)];
    let codes = codes.map(|(wire, status, own)| ErrorCode {
        wire: wire.to_owned(),
        rust: "Code".to_owned(),
        messages: vec![(status, NASTY.to_owned()), (status + 1, "Second.".to_owned())],
        actions: if own { vec![CREATE] } else { Vec::new() },
    });
    let toy = Service {
        lookups: Vec::new(),
        id: "toy".to_owned(),
        title: "Toy Service".to_owned(),
        product: "Toy".to_owned(),
        version: "2020-01-01".to_owned(),
        doc: NASTY.to_owned(),
        names: ServiceNames {
            handlers: "ToyHandlers".to_owned(),
            dispatcher: "ToyService".to_owned(),
            endpoint_variable: "ALIYUN_ENDPOINT_TOY".to_owned(),
            command: "toy".to_owned(),
        },
        endpoints: Endpoints {
            central: "toy.example.com".to_owned(),
            regional: Some("toy.{region}.example.com".to_owned()),
            internal: None,
            regions: vec![("cn-odd".to_owned(), "odd.example.com".to_owned())],
        },
        documents: ["doc-1", "doc-2"]
            .map(|id| Document {
                id: id.to_owned(),
                title: NASTY.to_owned(),
                issued: "2020-01-01".to_owned(),
                language: "en".to_owned(),
            })
            .into(),
        groups: vec![Group {
            id: "thing".to_owned(),
            module: "thing".to_owned(),
            feature: "toy-thing".to_owned(),
            title: "Things".to_owned(),
            doc: NASTY.to_owned(),
        }],
        records: records(),
        enums: enums(),
        actions: [actions::create(), actions::list()].into_iter().chain(OTHERS.map(actions::other)).collect(),
        resources: resources::all(),
        errors: vec![ErrorRow {
            status: 500,
            code: "Busy|Any".to_owned(),
            class: ErrorClass::Internal,
            message: NASTY.to_owned(),
            cause: None,
            fix: Some("Wait".to_owned()),
            when: Vec::new(),
            sources: Vec::new(),
        }],
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
    Model { services: vec![toy, empty], programs: vec![program()], guides: vec![guide()] }
}

/// A guide whose texts are as odd, with a link to each kind of place.
fn guide() -> Guide {
    let text = |text: &str| GuideWords::Text(text.to_owned());
    let link = |to: GuideTarget| GuideWords::Link { label: NASTY.to_owned(), to };
    let place = ResourceId { service: ServiceId(0), index: 0 };
    let prose = vec![
        GuideLine::Words(vec![text("## How *to* `use` it")]),
        GuideLine::Words(Vec::new()),
        GuideLine::Words(vec![text("- "), link(GuideTarget::Action(ServiceId(0), ActionId(0))), text(" and ")]),
        GuideLine::Words(vec![text("  more: "), link(GuideTarget::Resource(place)), text(NASTY)]),
        GuideLine::Words(vec![text("- "), link(GuideTarget::Page("calling")), text(", "), link(GuideTarget::Guide(0))]),
        GuideLine::Fenced("```text".to_owned()),
        GuideLine::Fenced(NASTY.to_owned()),
        GuideLine::Fenced("```".to_owned()),
    ];
    Guide {
        page: "make-toy".to_owned(),
        program: Program { name: "guide_make_toy".to_owned(), ..program() },
        source: "//! Make a toy.\n//!\n//! One has a toy.\n\nfn main() {}\n".to_owned(),
        summary: NASTY.to_owned(),
        introduction: vec![GuideLine::Words(vec![text(NASTY)])],
        parts: vec![GuidePart::Prose(prose), GuidePart::Code("fn main() {}".to_owned())],
    }
}

/// A program whose texts are as odd as the others.
fn program() -> Program {
    Program {
        name: "make_toy".to_owned(),
        title: NASTY.to_owned(),
        doc: format!("{NASTY}\n\n{NASTY}"),
        text: "//! Make a toy.\n\nfn main() {}\n".to_owned(),
        code: "fn main() {}\n".to_owned(),
        services: vec![ServiceId(0)],
        blocking: true,
    }
}
