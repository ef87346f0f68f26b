// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DescribePhysicalConnectionLOA`

use aliyun_api::vpc::{
    DescribePhysicalConnectionLOARequest, DescribePhysicalConnectionLOAResponse,
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

pub(in super::super) const DESCRIBE_PHYSICAL_CONNECTION_LOA: Operation = Operation {
    action: <DescribePhysicalConnectionLOARequest as Request>::ACTION,
    group: "physical-connection",
    new_request: || Box::new(DescribePhysicalConnectionLOARequest::default()),
    new_response: || Box::new(DescribePhysicalConnectionLOAResponse::default()),
    checks: &[
        Check {
            path: &["ClientToken"],
            constraint: Constraint::Length(Some(1), Some(64)),
        },
        Check {
            path: &["ClientToken"],
            constraint: Constraint::Format(Format::Ascii),
        },
    ],
    rules: &[],
    states: &[],
    defaults: &[],
    refs: &[
        Reference {
            path: &["InstanceId"],
            to: &[&resources::PHYSICAL_CONNECTION],
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
            code: "MissingParam.AliUid",
            message: "%s",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "MissingParam.InstanceId",
            message: "%s",
            when: &[When::Missing(&["InstanceId"])],
        },
        ErrorRow {
            status: 400,
            code: "MissingParam.RegionNo",
            message: "%s",
            when: &[When::Missing(&["RegionId"])],
        },
        ErrorRow {
            status: 400,
            code: "InvalidInstanceId.NotFound",
            message: "%s",
            when: &[When::Unknown(&["InstanceId"])],
        },
    ],
    pagination: None,
    example: "{\"message\":\"successful\",\"requestId\":\"318BB676-0A2B-43A0-9AD8-F1D34E93750F\",\"data\":{\"lineType\":\"MSTP\",\"status\":\"Available\",\"pmInfo\":{\"PMInfo\":[{\"pmContactInfo\":\"18910010000\",\"pmGender\":\"Male\",\"pmCertificateNo\":\"1234567\",\"PmCertificateType\":\"Other\",\"nextPMIndex\":1,\"pmName\":\"test\"}]},\"instanceId\":\"pc-bp1ca4wca27ertsucaxn0\",\"constructionTime\":\"2019-02-26T08:00:00Z\",\"companyName\":\"test1234\",\"si\":\"ctcu\",\"loaUrl\":\"http://pconn-loa.oss-cn-shenzhen.aliyuncs.com/1993847644011928_pc-bp1ca4wca27ertsucaxn0_cn-hangzhou-dg-a01.pdf?Expires=1551164196&OSSAccessKeyId=dCrRKgLiFLLHAo6k&Signature=d/w0BARgZ5uJHXODnjpr1oKIEC4%3D\"},\"code\":\"200\",\"success\":true}",
    effects: &[
        Effect::Read(Target {
            resource: &resources::PHYSICAL_CONNECTION_LOA,
            id: Some("InstanceId"),
            parts: &[],
            each: None,
            discriminator: &[],
        }),
    ],
};
