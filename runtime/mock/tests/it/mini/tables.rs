//! The tables of the small services.

use aliyun_api_core::{ActionInfo, ActionKind, Endpoints, Schema, ServiceInfo};
use aliyun_api_mock_runtime::{
    Check, Condition, Constraint, Creation, Demand, Effect, ErrorRow, Forbidden, Format, Operation, PageStyle,
    Pagination, RefRegion, Reference, Resource, Rule, Service, Subject, Target, Transition, ValueExpr, When,
};

use super::resources;
use super::shapes::*;

pub(super) const fn endpoints(central: &'static str, regional: Option<&'static str>) -> Endpoints {
    Endpoints { central, regional, internal: None, regions: &[] }
}

pub(crate) static VPC_INFO: ServiceInfo = ServiceInfo {
    id: "vpc",
    product: "Vpc",
    version: "2016-04-28",
    endpoints: endpoints("vpc.aliyuncs.com", Some("vpc.{region}.aliyuncs.com")),
};
pub(crate) static ENS_INFO: ServiceInfo =
    ServiceInfo { id: "ens", product: "Ens", version: "2017-11-10", endpoints: endpoints("ens.aliyuncs.com", None) };

const fn action(
    name: &'static str,
    kind: ActionKind,
    request: &'static Schema,
    response: &'static Schema,
) -> ActionInfo {
    ActionInfo { service: &VPC_INFO, name, kind, idempotency: None, request, response, classes: &[] }
}

/// An operation with only what is named; the rest is empty.
macro_rules! operation {
    ($action:expr, $request:ty, $response:ty $(, $field:ident: $value:expr)* $(,)?) => {
        operation!(@ [$action, $request, $response] {
            checks: &[], rules: &[], states: &[], defaults: &[], refs: &[], errors: &[], pagination: None, example: "{}", effects: &[],
        } $($field: $value,)*)
    };
    (@ [$action:expr, $request:ty, $response:ty] { $($name:ident: $default:expr,)* } $($field:ident: $value:expr,)*) => {{
        const DEFAULT: Operation = Operation {
            action: $action,
            group: "mini",
            new_request: || Box::new(<$request>::default()),
            new_response: || Box::new(<$response>::default()),
            $($name: $default,)*
        };
        Operation { $($field: $value,)* ..DEFAULT }
    }};
}

pub(super) use operation;

/// A resource with only what is named.
macro_rules! resource {
    ($name:literal, $id:expr $(, $field:ident: $value:expr)* $(,)?) => {{
        const DEFAULT: Resource = Resource {
            name: $name, id: $id, known: None, unique: &[], co_creates: &[], states: None, ignore_parameters: &[], set: &[], back_refs: &[], ref_counts: &[], derived: &[],
            blocked_by: &[], cascade: &[], unties: &[], cidr_rules: &[], refers: &[], not_found_error: None, conflict_error: None, quota: None,
        };
        Resource { $($field: $value,)* ..DEFAULT }
    }};
}

pub(super) use resource;

const WRITE: ActionKind = ActionKind::Write;
const READ: ActionKind = ActionKind::Read;

pub(super) const fn row(status: u16, code: &'static str, message: &'static str, when: &'static [When]) -> ErrorRow {
    ErrorRow { status, code, message, when }
}

const fn by_page(items: &'static [&'static str]) -> Option<Pagination> {
    let style = PageStyle::Page { page: "PageNumber", total: "TotalCount" };
    Some(Pagination { style, size: "PageSize", items, default_size: 10, max_size: 50 })
}

pub(super) const fn of(resource: &'static Resource) -> Target {
    Target { resource, id: None, parts: &[], each: None, discriminator: &[] }
}

pub(super) const fn refers(path: &'static [&'static str], to: &'static [&'static Resource]) -> Reference {
    Reference { path, to, region: RefRegion::Call }
}

pub(super) const fn create(resource: &'static Resource) -> Effect {
    Effect::Create(Creation::of(resource))
}

const VPC_REF: Reference = Reference { path: &["VpcId"], to: &[&resources::VPC], region: RefRegion::Call };

const TAG_KEY: Check = Check { path: &["Tag", "Key"], constraint: Constraint::Length(Some(1), Some(8)) };

pub(crate) static DESCRIBE_ZONES: &ActionInfo =
    &action("DescribeZones", READ, &DESCRIBE_ZONES_REQUEST, &DESCRIBE_ZONES_RESPONSE);

static VPC_OPERATIONS: &[Operation] = &[
    operation!(
        &ActionInfo { idempotency: Some("ClientToken"), ..action("CreateVpc", WRITE, &CREATE_VPC_REQUEST, &CREATE_VPC_RESPONSE) },
        CreateVpcRequest, CreateVpcResponse,
        checks: &[
            Check { path: &["CidrBlock"], constraint: Constraint::Format(Format::Cidr) },
            Check { path: &["CidrBlock"], constraint: Constraint::Not(&[Forbidden::Inside("100.64.0.0/10")]) },
            Check { path: &["VpcName"], constraint: Constraint::Not(&[Forbidden::Text("nobody")]) },
            Check { path: &["VpcName"], constraint: Constraint::Length(Some(2), Some(128)) },
            Check { path: &["VpcName"], constraint: Constraint::ForbidPrefix(&["http://", "https://"]) },
            Check { path: &["Tag"], constraint: Constraint::Count(Some(0), Some(3)) },
            TAG_KEY,
            Check { path: &["Bandwidth"], constraint: Constraint::Range(&[(Some(1), Some(100))]) },
        ],
        defaults: &[(&["CidrBlock"], "172.16.0.0/12"), (&["Bandwidth"], "5"), (&["Password"], "secret")],
        errors: &[
            row(400, "InvalidVpcName.Malformed", "Specified VPC name is not valid.", &[When::Invalid(&["VpcName"])]),
            row(400, "InvalidCidr.Reserved", "Not this block.", &[When::Forbidden(&["CidrBlock"])]),
            row(400, "InvalidTag%s", "The tag field %s is bad.", &[When::Invalid(&["Tag.N.Key", "Tag"])]),
            row(400, "Missing%s", "Give %s.", &[When::Missing(&[])]),
            row(400, "MissingTagKey", "A tag needs its key.", &[When::Missing(&["Tag.N.Key"])]),
            row(400, "QuotaExceeded.Vpc", "VPC quota exceeded.", &[When::Quota(&resources::VPC)]),
        ],
        example: r#"{"RequestId":"R","VpcId":"vpc-example","RouteTableId":"vtb-example","VRouterId":"vrt-example","Code":"200"}"#,
        effects: &[Effect::Create(Creation::of(&resources::VPC))],
    ),
    operation!(
        &action("DescribeVpcs", READ, &DESCRIBE_VPCS_REQUEST, &DESCRIBE_VPCS_RESPONSE),
        DescribeVpcsRequest, DescribeVpcsResponse,
        refs: &[VPC_REF],
        pagination: by_page(&["Vpcs", "Vpc"]),
        effects: &[Effect::List {
            resource: &resources::VPC,
            items: &["Vpcs", "Vpc"],
            filters: &[("VpcId", &["VpcId"]), ("VpcName", &["VpcName"]), ("Status", &["Status"]), ("IsDefault", &["IsDefault"]), ("RegionId", &["RegionId"])],
            pairs: None, tags: &[],
        }],
    ),
    operation!(
        &action("DescribeVpcAttribute", READ, &VPC_ID_REQUEST, &DESCRIBE_VPC_ATTRIBUTE_RESPONSE),
        VpcIdRequest, DescribeVpcAttributeResponse,
        refs: &[VPC_REF],
        effects: &[Effect::Read(of(&resources::VPC))],
    ),
    operation!(
        &action("ModifyVpcAttribute", WRITE, &VPC_ID_REQUEST, &PLAIN_RESPONSE), VpcIdRequest, PlainResponse,
        refs: &[VPC_REF],
        errors: &[row(404, "InvalidVpcId.NotFound", "Vpc %s? There is none.", &[When::Unknown(&["VpcId"])])],
        effects: &[Effect::Change(of(&resources::VPC))],
    ),
    operation!(
        &action("DeleteVpc", WRITE, &VPC_ID_REQUEST, &PLAIN_RESPONSE), VpcIdRequest, PlainResponse,
        refs: &[VPC_REF],
        errors: &[
            row(400, "DependencyViolation.VSwitch", "VSwitches are left.", &[]),
            row(400, "IncorrectVpcStatus", "The VPC is not Available.", &[When::StateNot(Subject { parameter: None, named: &resources::VPC, steps: &[] }, &["Available"])]),
        ],
        effects: &[Effect::Delete(of(&resources::VPC))],
    ),
    operation!(
        &action("CreateVSwitch", WRITE, &CREATE_V_SWITCH_REQUEST, &CREATE_V_SWITCH_RESPONSE),
        CreateVSwitchRequest, CreateVSwitchResponse,
        refs: &[VPC_REF],
        effects: &[Effect::Create(Creation::of(&resources::V_SWITCH))],
    ),
    operation!(
        &action("DescribeVSwitches", READ, &DESCRIBE_V_SWITCHES_REQUEST, &DESCRIBE_V_SWITCHES_RESPONSE),
        DescribeVSwitchesRequest, DescribeVSwitchesResponse,
        refs: &[VPC_REF],
        errors: &[row(404, "InvalidVpcId.NotFound", "No such VPC.", &[When::Unknown(&["VpcId"])])],
        pagination: Some(Pagination {
            style: PageStyle::Token { token: "NextToken", next: "NextToken" },
            size: "MaxResults",
            items: &["VSwitches"],
            default_size: 10,
            max_size: 100,
        }),
        effects: &[Effect::List {
            resource: &resources::V_SWITCH,
            items: &["VSwitches"],
            filters: &[("VpcId", &["VpcId"]), ("ZoneId", &["ZoneId"])],
            pairs: None, tags: &[],
        }],
    ),
    operation!(
        &action("DeleteVSwitch", WRITE, &V_SWITCH_ID_REQUEST, &PLAIN_RESPONSE), VSwitchIdRequest, PlainResponse,
        effects: &[Effect::Delete(of(&resources::V_SWITCH))],
    ),
    operation!(
        &action("DescribeRouteTables", READ, &DESCRIBE_ROUTE_TABLES_REQUEST, &DESCRIBE_ROUTE_TABLES_RESPONSE),
        DescribeRouteTablesRequest, DescribeRouteTablesResponse,
        effects: &[Effect::List { resource: &resources::ROUTE_TABLE, items: &["RouteTables"], filters: &[("VpcId", &["VpcId"])], pairs: None, tags: &[] }],
    ),
    operation!(
        &action("AllocateEip", WRITE, &ALLOCATE_EIP_REQUEST, &ALLOCATE_EIP_RESPONSE), AllocateEipRequest, AllocateEipResponse,
        effects: &[Effect::Create(Creation::of(&resources::EIP))],
    ),
    operation!(
        &action("AssociateEip", WRITE, &ASSOCIATE_EIP_REQUEST, &PLAIN_RESPONSE), AssociateEipRequest, PlainResponse,
        errors: &[row(400, "IncorrectEipStatus", "The EIP is in use.", &[When::StateNot(Subject { parameter: None, named: &resources::EIP, steps: &[] }, &["Available"])])],
        effects: &[Effect::Transition(of(&resources::EIP), Transition {
            set: &[("InstanceId", ValueExpr::Field(&["InstanceId"])), ("Status", ValueExpr::Json(r#""InUse""#))],
            ..Transition::NOTHING
        })],
    ),
    operation!(
        &action("UnassociateEip", WRITE, &ASSOCIATE_EIP_REQUEST, &PLAIN_RESPONSE), AssociateEipRequest, PlainResponse,
        effects: &[Effect::Transition(of(&resources::EIP), Transition {
            set: &[("Status", ValueExpr::Json(r#""Available""#))],
            clear: &["InstanceId"],
            ..Transition::NOTHING
        })],
    ),
    operation!(
        &action("DescribeEip", READ, &ASSOCIATE_EIP_REQUEST, &DESCRIBE_EIP_RESPONSE), AssociateEipRequest, DescribeEipResponse,
        effects: &[Effect::Read(of(&resources::EIP))],
    ),
    operation!(
        DESCRIBE_ZONES, DescribeZonesRequest, DescribeZonesResponse,
        errors: &[row(404, "InvalidRegionId.NotFound", "No such region.", &[])],
        example: r#"{"RequestId":"R","RegionId":"cn-example","Zones":{"Zone":[{"ZoneId":"a"},{"ZoneId":"b"}]}}"#,
    ),
    operation!(
        &action("Inspect", READ, &INSPECT_REQUEST, &PLAIN_RESPONSE), InspectRequest, PlainResponse,
        checks: &[
            Check { path: &["Length"], constraint: Constraint::Length(Some(2), Some(4)) },
            Check { path: &["MaxBytes"], constraint: Constraint::MaxBytes(4) },
            Check { path: &["Count"], constraint: Constraint::Count(Some(1), Some(2)) },
            Check { path: &["Count"], constraint: Constraint::Length(Some(1), Some(3)) },
            Check { path: &["Range"], constraint: Constraint::Range(&[(Some(1), Some(9)), (Some(12), Some(12))]) },
            Check { path: &["MultipleOf"], constraint: Constraint::MultipleOf(10) },
            Check { path: &["Pattern"], constraint: Constraint::Pattern("[A-Z][a-z]*") },
            Check { path: &["ForbidPrefix"], constraint: Constraint::ForbidPrefix(&["http://"]) },
            Check { path: &["ForbidText"], constraint: Constraint::ForbidText(&["<"]) },
            Check { path: &["Words"], constraint: Constraint::Values(&["One", "Two"]) },
            Check { path: &["Values"], constraint: Constraint::Values(&["1", "12"]) },
            Check { path: &["Cidr"], constraint: Constraint::Format(Format::Cidr) },
            Check { path: &["Timestamp2"], constraint: Constraint::Format(Format::Timestamp) },
            Check { path: &["PortRange"], constraint: Constraint::Format(Format::PortRange) },
            Check { path: &["Disk", "Size"], constraint: Constraint::Range(&[(Some(20), Some(500))]) },
            Check { path: &["Ids"], constraint: Constraint::Count(Some(1), Some(3)) },
            Check { path: &["System", "Size"], constraint: Constraint::Range(&[(Some(20), Some(500))]) },
        ],
        rules: &[
            Rule { demand: Demand::Require(&[&["Period"]]), when: &[Condition { parameter: &["AutoRenew"], values: &["True"] }], when_present: &[], error: None },
            Rule {
                demand: Demand::Forbid(&[&["Password"]]),
                when: &[Condition { parameter: &["Inherit"], values: &["true"] }],
                when_present: &[],
                error: Some("InvalidPassword.Mismatch"),
            },
            Rule { demand: Demand::AtMostOne(&[&["A"], &["B"]]), when: &[], when_present: &[], error: None },
            Rule { demand: Demand::AtMostOne(&[&["B"], &["Count"]]), when: &[], when_present: &[], error: None },
            Rule { demand: Demand::AtLeastOne(&[&["A"], &["B"]]), when: &[], when_present: &[&["System", "Size"]], error: None },
            Rule { demand: Demand::ExactlyOne(&[&["A"], &["Values"]]), when: &[Condition { parameter: &["Period"], values: &["7"] }], when_present: &[], error: None },
        ],
        errors: &[row(403, "InvalidPassword.Mismatch", "Password and inheritance exclude each other.", &[])],
    ),
    operation!(&action("Panic", READ, &EMPTY, &PLAIN_RESPONSE), Empty, PlainResponse),
    operation!(&action("DescribeShared", READ, &EMPTY, &PLAIN_RESPONSE), Empty, PlainResponse),
];

pub(crate) static VPC: Service = Service {
    info: &VPC_INFO,
    operations: VPC_OPERATIONS,
    resources: &[&resources::VPC, &resources::V_SWITCH, &resources::ROUTE_TABLE, &resources::EIP],
    errors: &[
        row(400, "InvalidParameter.%s", "The specified field %s invalid. Please check it again.", &[]),
        row(403, "Forbidden.Size", "The size is not for you.", &[When::Invalid(&["Size"])]),
    ],
    examples: include_str!("examples.json"),
    documents: &[],
};

const fn ens(name: &'static str) -> ActionInfo {
    ActionInfo { service: &ENS_INFO, ..action(name, READ, &EMPTY, &PLAIN_RESPONSE) }
}

pub(crate) static ENS: Service = Service {
    info: &ENS_INFO,
    operations: &[
        operation!(&ens("DescribeEnsRegions"), Empty, PlainResponse),
        operation!(&ens("DescribeShared"), Empty, PlainResponse, example: r#"{"RequestId":"ens"}"#),
    ],
    resources: &[],
    errors: &[],
    examples: "",
    documents: &[],
};
