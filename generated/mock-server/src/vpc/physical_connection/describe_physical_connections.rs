// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DescribePhysicalConnections`

use aliyun_api::vpc::{
    DescribePhysicalConnectionsRequest, DescribePhysicalConnectionsResponse,
};
use aliyun_api::Request;
#[allow(unused_imports, reason = "not every action has every kind of limit")]
use aliyun_api_mock_runtime::{
    Blocker, Check, Condition, Constraint, Creation, Demand, Each, Edit, Effect,
    ElementList, ErrorRow, Expected, Forbidden, Format, How, Match, Operation, PageStyle,
    Pagination, RefRegion, Reference, Rule, StateRule, Toward, Subject, Target,
    Transition, ValueExpr, When,
};
#[allow(unused_imports, reason = "not every action is about a resource")]
use super::super::resources;

pub(in super::super) const DESCRIBE_PHYSICAL_CONNECTIONS: Operation = Operation {
    action: <DescribePhysicalConnectionsRequest as Request>::ACTION,
    group: "physical-connection",
    new_request: || Box::new(DescribePhysicalConnectionsRequest::default()),
    new_response: || Box::new(DescribePhysicalConnectionsResponse::default()),
    checks: &[
        Check {
            path: &["ClientToken"],
            constraint: Constraint::Length(Some(1), Some(64)),
        },
        Check {
            path: &["ClientToken"],
            constraint: Constraint::Format(Format::Ascii),
        },
        Check {
            path: &["Filter"],
            constraint: Constraint::Count(Some(1), Some(5)),
        },
        Check {
            path: &["Filter", "Value"],
            constraint: Constraint::Count(Some(1), Some(5)),
        },
        Check {
            path: &["PageSize"],
            constraint: Constraint::Range(&[(None, Some(50))]),
        },
        Check {
            path: &["Tags"],
            constraint: Constraint::Count(None, Some(20)),
        },
        Check {
            path: &["Tags", "Key"],
            constraint: Constraint::Length(Some(1), Some(128)),
        },
        Check {
            path: &["Tags", "Key"],
            constraint: Constraint::ForbidPrefix(&["aliyun", "acs:"]),
        },
        Check {
            path: &["Tags", "Key"],
            constraint: Constraint::ForbidText(&["http://", "https://"]),
        },
        Check {
            path: &["Tags", "Value"],
            constraint: Constraint::Length(None, Some(128)),
        },
        Check {
            path: &["Tags", "Value"],
            constraint: Constraint::ForbidPrefix(&["aliyun", "acs:"]),
        },
        Check {
            path: &["Tags", "Value"],
            constraint: Constraint::ForbidText(&["http://", "https://"]),
        },
    ],
    rules: &[],
    states: &[],
    defaults: &[
        (&["IncludeReservationData"], "false"),
        (&["PageNumber"], "1"),
        (&["PageSize"], "10"),
    ],
    refs: &[
        Reference {
            path: &["RegionId"],
            to: &[&resources::REGION],
            region: RefRegion::Call,
        },
    ],
    errors: &[
        ErrorRow {
            status: 404,
            code: "InvalidFilterKey.ValueNotSupported",
            message: "Specified filter key is not supported: Filter.X.key",
            when: &[When::Invalid(&["Filter.Key"])],
        },
        ErrorRow {
            status: 400,
            code: "OperationUnsupported.ResourceGroupId",
            message: "ResourceGroupId in  financial region is unsupported.",
            when: &[],
        },
    ],
    pagination: Some(Pagination {
        style: PageStyle::Page {
            page: "PageNumber",
            total: "TotalCount",
        },
        size: "PageSize",
        items: &["PhysicalConnectionSet", "PhysicalConnectionType"],
        default_size: 10,
        max_size: 50,
    }),
    example: "{\"PageNumber\":1,\"TotalCount\":1,\"PageSize\":10,\"RequestId\":\"7C07B0AF-4FC0-4BB2-9667-F75812824BCD\",\"PhysicalConnectionSet\":{\"PhysicalConnectionType\":[{\"Type\":\"VPC\",\"PhysicalConnectionId\":\"pc-2zeoaxkq3jot5p71qcnuy\",\"PeerLocation\":\"XXX-XXBuilding--XXXCity\",\"CreationTime\":\"2017-12-13T02:28:42Z\",\"Name\":\"TEST\",\"Status\":\"Enabled\",\"AdLocation\":\"XXX--XX-CabinetXXURoomXXXXX\",\"EnabledTime\":\"2017-12-18T04:01:30Z\",\"BusinessStatus\":\"Normal\",\"LineOperator\":\"CT\",\"PortNumber\":\"1/1/4\",\"AccessPointId\":\"ap-cn-beijing-dx-A\",\"PortType\":\"100Base-T\",\"Bandwidth\":2}]}}",
    effects: &[
        Effect::List {
            resource: &resources::PHYSICAL_CONNECTION,
            items: &["PhysicalConnectionSet", "PhysicalConnectionType"],
            filters: &[
                ("RegionId", &["RegionId"]),
                ("ResourceGroupId", &["ResourceGroupId"]),
            ],
            pairs: Some("Filter"),
            tags: &[("Tags", &["Tags"])],
        },
    ],
};
