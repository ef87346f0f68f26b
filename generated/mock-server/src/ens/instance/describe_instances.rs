// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DescribeInstances`

use aliyun_api::ens::{DescribeInstancesRequest, DescribeInstancesResponse};
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

pub(in super::super) const DESCRIBE_INSTANCES: Operation = Operation {
    action: <DescribeInstancesRequest as Request>::ACTION,
    group: "instance",
    new_request: || Box::new(DescribeInstancesRequest::default()),
    new_response: || Box::new(DescribeInstancesResponse::default()),
    checks: &[
        Check {
            path: &["EnsRegionIds"],
            constraint: Constraint::Count(None, Some(100)),
        },
        Check {
            path: &["InstanceIds"],
            constraint: Constraint::Count(None, Some(100)),
        },
        Check {
            path: &["PageNumber"],
            constraint: Constraint::Range(&[(Some(1), None)]),
        },
        Check {
            path: &["PageSize"],
            constraint: Constraint::Range(&[(None, Some(100))]),
        },
        Check {
            path: &["Tags"],
            constraint: Constraint::Count(None, Some(20)),
        },
    ],
    rules: &[],
    states: &[],
    defaults: &[(&["PageNumber"], "1"), (&["PageSize"], "10")],
    refs: &[
        Reference {
            path: &["InstanceId"],
            to: &[&resources::INSTANCE],
            region: RefRegion::Call,
        },
        Reference {
            path: &["InstanceIds"],
            to: &[&resources::INSTANCE],
            region: RefRegion::Call,
        },
        Reference {
            path: &["ImageId"],
            to: &[&resources::IMAGE],
            region: RefRegion::Call,
        },
        Reference {
            path: &["NetworkId"],
            to: &[&resources::NETWORK],
            region: RefRegion::Call,
        },
        Reference {
            path: &["VSwitchId"],
            to: &[&resources::VSWITCH],
            region: RefRegion::Call,
        },
        Reference {
            path: &["SecurityGroupId"],
            to: &[&resources::SECURITY_GROUP],
            region: RefRegion::Call,
        },
    ],
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
            when: &[],
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
    pagination: Some(Pagination {
        style: PageStyle::Page {
            page: "PageNumber",
            total: "TotalCount",
        },
        size: "PageSize",
        items: &["Instances", "Instance"],
        default_size: 10,
        max_size: 100,
    }),
    example: "{\"PageNumber\":1,\"TotalCount\":2,\"PageSize\":60,\"RequestId\":\"8A77B1C9-E7C1-4858-91D0-38AC46304FED\",\"Instances\":{\"Instance\":[{\"InnerIpAddress\":{\"IpAddress\":[\"192.168.0.2\"]},\"ImageId\":\"centos_6_08_64_20G_alibase_20171208\",\"SecurityGroupIds\":{\"SecurityGroupId\":[\"sg-5kyicq2kfcapxrdds6tar7jqb\"]},\"SystemDisk\":{\"Category\":\"file\",\"device_type\":\"file\",\"name\":\"\",\"disk_type\":\"system\",\"DiskName\":\"\",\"uuid\":\"d-5ip4c2dhmas0rn7rt0p96qnc3\",\"DiskId\":\"d-5ip4c2dhmas0rn7rt0p96qnc3\",\"Size\":20480,\"storage\":20480},\"InstanceId\":\"i-5ip4c0oa5lryofiwfxmqvk2w3\",\"InternetMaxBandwidthIn\":0,\"OSName\":\"centos 6.8 x86_64\",\"Disk\":71680,\"InstanceResourceType\":\"EnsInstance\",\"PublicIpAddress\":{\"IpAddress\":[\"223.71.81.129\"]},\"DataDisk\":{\"DataDisk\":[{\"Category\":\"file\",\"device_type\":\"file\",\"name\":\"\",\"disk_type\":\"data\",\"DiskName\":\"\",\"uuid\":\"d-5ip4c2dhmas0vjd5ulrfbj44j\",\"DiskId\":\"d-5ip4c2dhmas0vjd5ulrfbj44j\",\"Size\":51200,\"storage\":51200}]},\"NetworkAttributes\":{\"PrivateIpAddress\":{\"IpAddress\":[\"172.17.**.**\"]},\"NetworkId\":\"n-2zeuphj08tt7q3brd****\",\"VSwitchId\":\"vsw-2zeh0rlpabwtg6wcs****\"},\"CreationTime\":\"2019-07-26T06:40:43Z\",\"Status\":\"Running\",\"Cpu\":\"1\",\"Memory\":2048,\"InternetMaxBandwidthOut\":0,\"PrivateIpAddresses\":{\"PrivateIpAddress\":[{\"GateWay\":\"119.147.185.125\",\"Ip\":\"119.147.185.1\",\"Isp\":\"unicom\"}]},\"SpecName\":\"ens.sn1.stiny\",\"EnsRegionId\":\"cn-beijing-cmcc\",\"ExpiredTime\":\"2019-08-26T16:00:00Z\",\"PublicIpAddresses\":{\"PublicIpAddress\":[{\"GateWay\":\"119.147.185.125\",\"Ip\":\"119.147.185.2\",\"Isp\":\"unicom\"}]},\"InstanceName\":\"\"},{\"InnerIpAddress\":{\"IpAddress\":[\"10.0.15.2\"]},\"ImageId\":\"centos_6_08_64_20G_alibase_20171208\",\"SystemDisk\":{\"Category\":\"pangu\",\"device_type\":\"pangu\",\"name\":\"\",\"disk_type\":\"system\",\"DiskName\":\"\",\"uuid\":\"d-5itef1wtxj961mbff8xe9smn7\",\"DiskId\":\"d-5itef1wtxj961mbff8xe9smn7\",\"Size\":20480,\"storage\":20480},\"InstanceId\":\"i-5itef0f28t17bcdw9deu6meub\",\"InternetMaxBandwidthIn\":0,\"OSName\":\"centos 6.8 x86_64\",\"Disk\":61440,\"InstanceResourceType\":\"EnsService\",\"PublicIpAddress\":{\"IpAddress\":[\"139.215.139.54\"]},\"DataDisk\":{\"DataDisk\":[{\"Category\":\"pangu\",\"device_type\":\"pangu\",\"name\":\"\",\"disk_type\":\"data\",\"DiskName\":\"\",\"uuid\":\"d-5itef1wtxj96darlic3wo610j\",\"DiskId\":\"d-5itef1wtxj96darlic3wo610j\",\"Size\":40960,\"storage\":40960}]},\"NetworkAttributes\":{\"PrivateIpAddress\":{\"IpAddress\":[\"172.17.**.**\"]},\"NetworkId\":\"n-2zeuphj08tt7q3brd****\",\"VSwitchId\":\"vsw-2zeh0rlpabwtg6wcs****\"},\"CreationTime\":\"2019-08-06T02:38:58Z\",\"Status\":\"Running\",\"Cpu\":\"1\",\"Memory\":2048,\"InternetMaxBandwidthOut\":40,\"SpecName\":\"ens.sn1.stiny\",\"EnsRegionId\":\"cn-changchun-unicom\",\"ExpiredTime\":\"2119-07-13T02:38:57Z\",\"InstanceName\":\"i-5itef0f28t17bcdw9deu6meub\"}]},\"Code\":0}",
    effects: &[
        Effect::List {
            resource: &resources::INSTANCE,
            items: &["Instances", "Instance"],
            filters: &[
                ("EnsRegionId", &["EnsRegionId"]),
                ("InstanceId", &["InstanceId"]),
                ("EnsRegionIds", &["EnsRegionId"]),
                ("InstanceIds", &["InstanceId"]),
                ("InstanceName", &["InstanceName"]),
                ("ImageId", &["ImageId"]),
                ("Status", &["Status"]),
                ("InstanceResourceType", &["InstanceResourceType"]),
                ("NetworkId", &["NetworkAttributes", "NetworkId"]),
                ("VSwitchId", &["NetworkAttributes", "VSwitchId"]),
                ("SecurityGroupId", &["SecurityGroupIds"]),
                ("IntranetIp", &["NetworkAttributes", "PrivateIpAddress"]),
                ("InstanceType", &["SpecName"]),
                ("EipAddresses", &["PublicIpAddress"]),
                ("ServiceStatus", &["ServiceStatus"]),
                ("VpdId", &["NetworkInterfaces", "VpdId"]),
                ("VpdVSwitchId", &["NetworkInterfaces", "VpdVSwitchId"]),
            ],
            pairs: None,
            tags: &[("Tags", &["Tags"])],
        },
    ],
};
