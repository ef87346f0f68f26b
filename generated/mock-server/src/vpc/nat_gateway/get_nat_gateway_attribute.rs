// Written by `cargo xtask gen` from the specs. Do not edit.

//! `GetNatGatewayAttribute`

use aliyun_api::vpc::{GetNatGatewayAttributeRequest, GetNatGatewayAttributeResponse};
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

pub(in super::super) const GET_NAT_GATEWAY_ATTRIBUTE: Operation = Operation {
    action: <GetNatGatewayAttributeRequest as Request>::ACTION,
    group: "nat-gateway",
    new_request: || Box::new(GetNatGatewayAttributeRequest::default()),
    new_response: || Box::new(GetNatGatewayAttributeResponse::default()),
    checks: &[],
    rules: &[],
    states: &[],
    defaults: &[],
    refs: &[
        Reference {
            path: &["RegionId"],
            to: &[&resources::REGION],
            region: RefRegion::Call,
        },
        Reference {
            path: &["NatGatewayId"],
            to: &[&resources::NAT_GATEWAY],
            region: RefRegion::Call,
        },
    ],
    errors: &[
        ErrorRow {
            status: 404,
            code: "InvalidRegionId.NotFound",
            message: "The specified RegionId does not exist in our records.",
            when: &[When::Unknown(&["RegionId"])],
        },
    ],
    pagination: None,
    example: "{\"NatGatewayId\":\"ngw-bp1047e2d4z7kf2ki****\",\"VpcId\":\"vpc-bp15zckdt37pq72z****\",\"RegionId\":\"cn-qingdao\",\"Name\":\"abc\",\"Description\":\"NAT\",\"Status\":\"Available\",\"BusinessStatus\":\"Normal\",\"NatType\":\"Enhanced\",\"NetworkType\":\"internet\",\"CreationTime\":\"2021-12-08T12:20:20Z\",\"EcsMetricEnabled\":true,\"ForwardTable\":{\"ForwardTableId\":\"ftb-uf6gj3mhsg94qsqst****\",\"ForwardEntryCount\":1},\"SnatTable\":{\"SnatTableId\":\"stb-SnatTableIds****\",\"SnatEntryCount\":1},\"FullNatTable\":{\"FullNatTableId\":\"fulltb-gw88z7hhlv43rmb26****\",\"FullNatEntryCount\":1},\"BillingConfig\":{\"InternetChargeType\":\"PayByLcu\",\"InstanceChargeType\":\"PostPaid\"},\"PrivateInfo\":{\"MaxBandwidth\":5120,\"VswitchId\":\"vsw-bp1s2laxhdf9ayjbo***\",\"PrivateIpAddress\":\"192.168.XX.XX\",\"IzNo\":\"cn-qingdao-b\",\"EniInstanceId\":\"eni-bp1cmgtoaka8vfyg****\"},\"DeletionProtectionInfo\":{\"Enabled\":true},\"IpList\":[{\"UsingStatus\":\"idle\",\"IpAddress\":\"116.33.XX.XX\",\"AllocationId\":\"eip-bp13e9i2qst4g6jzi****\"}],\"EnableSessionLog\":true,\"LogDelivery\":{\"LogDeliveryType\":\"sls\",\"LogDestination\":\"acs:log:cn-hangzhou:0000:project/nat_session_log_project/logstore/session_log_test\",\"DeliveryStatus\":\"Failure\",\"DeliverLogsErrorMessage\":\"LogStoreNotExist: logstore session_log_test does not exist\"},\"RequestId\":\"4EC47282-1B74-4534-BD0E-403F3EE64CAF\"}",
    effects: &[
        Effect::Read(Target {
            resource: &resources::NAT_GATEWAY,
            id: None,
            parts: &[],
            each: None,
            discriminator: &[],
        }),
    ],
};
