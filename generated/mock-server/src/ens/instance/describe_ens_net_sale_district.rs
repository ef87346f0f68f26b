// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DescribeEnsNetSaleDistrict`

use aliyun_api::ens::{
    DescribeEnsNetSaleDistrictRequest, DescribeEnsNetSaleDistrictResponse,
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

pub(in super::super) const DESCRIBE_ENS_NET_SALE_DISTRICT: Operation = Operation {
    action: <DescribeEnsNetSaleDistrictRequest as Request>::ACTION,
    group: "instance",
    new_request: || Box::new(DescribeEnsNetSaleDistrictRequest::default()),
    new_response: || Box::new(DescribeEnsNetSaleDistrictResponse::default()),
    checks: &[],
    rules: &[],
    states: &[],
    defaults: &[],
    refs: &[],
    errors: &[
        ErrorRow {
            status: 400,
            code: "NoPermission",
            message: "Permission denied.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "CallInterface",
            message: "Call Inteface Happen Error.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "MissingParameter",
            message: "The input parameter domainName that is mandatory for processing this request is not supplied.",
            when: &[When::Missing(&[])],
        },
        ErrorRow {
            status: 400,
            code: "InstanceIdNotFound",
            message: "The input parameter instancdId that is not found.",
            when: &[],
        },
        ErrorRow {
            status: 400,
            code: "InvalidParameter.%s",
            message: "The specified field %s invalid. Please check it again.",
            when: &[When::Invalid(&[])],
        },
    ],
    pagination: None,
    example: "{\"EnsNetDistricts\":{\"EnsNetDistrict\":[{\"InstanceCount\":\"[{\\\"count\\\":1,\\\"code\\\":\\\"cmcc\\\"},{\\\"count\\\":3,\\\"code\\\":\\\"telecom\\\"},{\\\"count\\\":2,\\\"code\\\":\\\"unicom\\\"},{\\\"count\\\":2,\\\"code\\\":\\\"multiCarrier\\\"}]\",\"NetDistrictCode\":\"100101\",\"NetDistrictFatherCode\":\"100000\",\"NetDistrictLevel\":\"Big\",\"NetDistrictEnName\":\"northEast\",\"EnsRegionIdCount\":\"[{\\\"count\\\":2,\\\"name\\\":\\\"电信\\\",\\\"code\\\":\\\"telecom\\\",\\\"country\\\":\\\"cn\\\"},{\\\"count\\\":3,\\\"name\\\":\\\"联通\\\",\\\"code\\\":\\\"unicom\\\",\\\"country\\\":\\\"cn\\\"},{\\\"count\\\":1,\\\"name\\\":\\\"移动\\\",\\\"code\\\":\\\"cmcc\\\",\\\"country\\\":\\\"cn\\\"}]\",\"NetDistrictName\":\"东北\"},{\"InstanceCount\":\"[{\\\"count\\\":1,\\\"code\\\":\\\"cmcc\\\"},{\\\"count\\\":1,\\\"code\\\":\\\"telecom\\\"},{\\\"count\\\":2,\\\"code\\\":\\\"unicom\\\"}]\",\"NetDistrictCode\":\"100107\",\"NetDistrictFatherCode\":\"100000\",\"NetDistrictLevel\":\"Big\",\"NetDistrictEnName\":\"northWest\",\"EnsRegionIdCount\":\"[{\\\"count\\\":2,\\\"name\\\":\\\"电信\\\",\\\"code\\\":\\\"telecom\\\",\\\"country\\\":\\\"cn\\\"},{\\\"count\\\":2,\\\"name\\\":\\\"联通\\\",\\\"code\\\":\\\"unicom\\\",\\\"country\\\":\\\"cn\\\"},{\\\"count\\\":1,\\\"name\\\":\\\"移动\\\",\\\"code\\\":\\\"cmcc\\\",\\\"country\\\":\\\"cn\\\"}]\",\"NetDistrictName\":\"西北\"}]},\"RequestId\":\"1707B55C-A12F-43EF-BC66-14FFDB9253C3\",\"Code\":0}",
    effects: &[],
};
