// Written by `cargo xtask gen` from the specs. Do not edit.

//! `ListVSwitchCidrReservations`

use aliyun_api::vpc::{
    ListVSwitchCidrReservationsRequest, ListVSwitchCidrReservationsResponse,
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

pub(in super::super) const LIST_VSWITCH_CIDR_RESERVATIONS: Operation = Operation {
    action: <ListVSwitchCidrReservationsRequest as Request>::ACTION,
    group: "vswitch",
    new_request: || Box::new(ListVSwitchCidrReservationsRequest::default()),
    new_response: || Box::new(ListVSwitchCidrReservationsResponse::default()),
    checks: &[
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
        Check {
            path: &["VSwitchCidrReservationIds"],
            constraint: Constraint::Count(None, Some(100)),
        },
        Check {
            path: &["VSwitchCidrReservationType"],
            constraint: Constraint::Values(&["prefix"]),
        },
        Check {
            path: &["MaxResults"],
            constraint: Constraint::Range(&[(Some(1), Some(100))]),
        },
    ],
    rules: &[],
    states: &[],
    defaults: &[(&["IpVersion"], "IPv4"), (&["MaxResults"], "10")],
    refs: &[
        Reference {
            path: &["VSwitchId"],
            to: &[&resources::VSWITCH],
            region: RefRegion::Call,
        },
        Reference {
            path: &["VSwitchCidrReservationIds"],
            to: &[&resources::VSWITCH_CIDR_RESERVATION],
            region: RefRegion::Call,
        },
        Reference {
            path: &["RegionId"],
            to: &[&resources::REGION],
            region: RefRegion::Call,
        },
    ],
    errors: &[
        ErrorRow {
            status: 400,
            code: "IllegalParam.NextToken",
            message: "The specified NextToken is invalid.",
            when: &[],
        },
    ],
    pagination: Some(Pagination {
        style: PageStyle::Token {
            token: "NextToken",
            next: "NextToken",
        },
        size: "MaxResults",
        items: &["VSwitchCidrReservations"],
        default_size: 10,
        max_size: 100,
    }),
    example: "{\"RequestId\":\"54B48E3D-DF70-471B-AA93-08E683A1B45\",\"NextToken\":\"FFmyTO70tTpLG6I3FmYAXGKPd****\",\"TotalCount\":10,\"MaxResults\":10,\"VSwitchCidrReservations\":[{\"VpcId\":\"vpc-bp1wdz2pdhgurz1od****\",\"VSwitchId\":\"vsw-25navfgbue4g****\",\"VSwitchCidrReservationId\":\"vcr-bp1m12saqteraw3rp****\",\"VSwitchCidrReservationCidr\":\"192.168.1.64/28\",\"VSwitchCidrReservationName\":\"ReservationName\",\"VSwitchCidrReservationDescription\":\"ReservationDescription\",\"IpVersion\":\"IPv4\",\"CreationTime\":\"2023-03-14T10:02:37Z\",\"Type\":\"prefix\",\"AvailableCidrCount\":10,\"AssignedCidrCount\":6,\"Status\":\"Assigned\",\"Tags\":[{\"Key\":\"FinanceDept\",\"Value\":\"FinanceJoshua\"}]}]}",
    effects: &[
        Effect::List {
            resource: &resources::VSWITCH_CIDR_RESERVATION,
            items: &["VSwitchCidrReservations"],
            filters: &[
                ("RegionId", &["RegionId"]),
                ("VSwitchId", &["VSwitchId"]),
                ("VSwitchCidrReservationIds", &["VSwitchCidrReservationId"]),
                ("VSwitchCidrReservationType", &["Type"]),
                ("IpVersion", &["IpVersion"]),
            ],
            pairs: None,
            tags: &[("Tags", &["Tags"])],
        },
    ],
};
