// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DescribeEnsEipAddresses`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, ValueType, OpenEnum, Request,
    Schema, UnknownValue,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// The parameters of `DescribeEnsEipAddresses`.
#[derive(Clone, Default, PartialEq)]
pub struct DescribeEnsEipAddressesRequest {
    /// Ids of EIPs.
    ///
    /// At most 50 elements.
    pub allocation_id: Vec<String>,
    /// Addresses of EIPs.
    ///
    /// At most 50 elements.
    pub eip_address: Vec<String>,
    /// Id of the resource that the EIPs are associated with.
    pub associated_instance_id: Option<String>,
    /// Type of the resource that the EIPs are associated with.
    pub associated_instance_type: Option<EipInstanceType>,
    /// Page to show, counted from 1.
    ///
    /// At least 1. Default: `1`.
    pub page_number: Option<i64>,
    /// Number of EIPs on a page.
    ///
    /// 10 to 100. Default: `10`.
    pub page_size: Option<i64>,
}

pub(crate) static DESCRIBE_ENS_EIP_ADDRESSES_REQUEST: Schema = Schema {
    name: "DescribeEnsEipAddressesRequest",
    fields: &[
        Field::new("AllocationId", ValueType::List(&ValueType::String))
            .encoding(Encoding::Comma),
        Field::new("EipAddress", ValueType::List(&ValueType::String))
            .encoding(Encoding::Comma),
        Field::new("AssociatedInstanceId", ValueType::String),
        Field::new(
            "AssociatedInstanceType",
            ValueType::Enum(<EipInstanceType as OpenEnum>::VALUES),
        ),
        Field::new("PageNumber", ValueType::Integer),
        Field::new("PageSize", ValueType::Integer),
    ],
};

aliyun_api_core::record!(
    DescribeEnsEipAddressesRequest, DESCRIBE_ENS_EIP_ADDRESSES_REQUEST, 0 =>
    allocation_id, 1 => eip_address, 2 => associated_instance_id, 3 =>
    associated_instance_type, 4 => page_number, 5 => page_size
);

/// The response of `DescribeEnsEipAddresses`.
#[derive(Clone, Default, PartialEq)]
pub struct DescribeEnsEipAddressesResponse {
    /// The EIPs.
    pub eip_addresses: Vec<EipAddress>,
    /// Number of the page.
    pub page_number: Option<i64>,
    /// Number of EIPs on a page.
    pub page_size: Option<i64>,
    /// Id of the request.
    pub request_id: String,
    /// Number of EIPs found.
    pub total_count: Option<i64>,
}

pub(crate) static DESCRIBE_ENS_EIP_ADDRESSES_RESPONSE: Schema = Schema {
    name: "DescribeEnsEipAddressesResponse",
    fields: &[
        Field::new("EipAddresses", ValueType::List(&ValueType::Record(&EIP_ADDRESS))),
        Field::new("PageNumber", ValueType::Integer),
        Field::new("PageSize", ValueType::Integer),
        Field::new("RequestId", ValueType::String),
        Field::new("TotalCount", ValueType::Integer),
    ],
};

aliyun_api_core::record!(
    DescribeEnsEipAddressesResponse, DESCRIBE_ENS_EIP_ADDRESSES_RESPONSE, 0 =>
    eip_addresses, 1 => page_number, 2 => page_size, 3 => request_id, 4 => total_count
);

/// An EIP as it is listed.
#[derive(Clone, Default, PartialEq)]
pub struct EipAddress {
    /// Id of the EIP.
    pub allocation_id: Option<String>,
    /// When the EIP was created, as a timestamp or as milliseconds since 1970.
    pub allocation_time: Option<String>,
    /// Peak bandwidth, from 5 to 10000; 5 by default.
    ///
    /// Unit Mbit/s.
    pub bandwidth: Option<i64>,
    /// Billing method of the EIP.
    pub charge_type: Option<EipChargeType>,
    /// Description of the EIP.
    pub description: Option<String>,
    /// Edge node of the EIP.
    pub ens_region_id: Option<String>,
    /// Id of the resource that the EIP is associated with.
    pub instance_id: Option<String>,
    /// Type of the resource that the EIP is associated with.
    pub instance_type: Option<EipInstanceType>,
    /// Metering method of the EIP.
    pub internet_charge_type: Option<EipInternetChargeType>,
    /// The address.
    pub ip_address: Option<String>,
    /// Internet provider of the address.
    pub isp: Option<EipIsp>,
    /// Name of the EIP.
    pub name: Option<String>,
    /// State the EIP is in.
    pub status: Option<EipStatus>,
}

pub(crate) static EIP_ADDRESS: Schema = Schema {
    name: "EipAddress",
    fields: &[
        Field::new("AllocationId", ValueType::String),
        Field::new("AllocationTime", ValueType::String),
        Field::new("Bandwidth", ValueType::Integer),
        Field::new("ChargeType", ValueType::Enum(<EipChargeType as OpenEnum>::VALUES)),
        Field::new("Description", ValueType::String),
        Field::new("EnsRegionId", ValueType::String),
        Field::new("InstanceId", ValueType::String),
        Field::new(
            "InstanceType",
            ValueType::Enum(<EipInstanceType as OpenEnum>::VALUES),
        ),
        Field::new(
            "InternetChargeType",
            ValueType::Enum(<EipInternetChargeType as OpenEnum>::VALUES),
        ),
        Field::new("IpAddress", ValueType::String),
        Field::new("Isp", ValueType::Enum(<EipIsp as OpenEnum>::VALUES)),
        Field::new("Name", ValueType::String),
        Field::new("Status", ValueType::Enum(<EipStatus as OpenEnum>::VALUES)),
    ],
};

aliyun_api_core::record!(
    EipAddress, EIP_ADDRESS, 0 => allocation_id, 1 => allocation_time, 2 => bandwidth, 3
    => charge_type, 4 => description, 5 => ens_region_id, 6 => instance_id, 7 =>
    instance_type, 8 => internet_charge_type, 9 => ip_address, 10 => isp, 11 => name, 12
    => status
);

static DESCRIBE_ENS_EIP_ADDRESSES: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "DescribeEnsEipAddresses",
    kind: ActionKind::Read,
    idempotency: None,
    request: &DESCRIBE_ENS_EIP_ADDRESSES_REQUEST,
    response: &DESCRIBE_ENS_EIP_ADDRESSES_RESPONSE,
    classes: &[("DryRunOperation", ErrorClass::Invalid)],
};

impl Request for DescribeEnsEipAddressesRequest {
    type Response = DescribeEnsEipAddressesResponse;
    const ACTION: &'static ActionInfo = &DESCRIBE_ENS_EIP_ADDRESSES;
}

impl DescribeEnsEipAddressesRequest {
    /// A request with what is required.
    #[inline]
    pub fn new() -> Self {
        Self { ..Self::default() }
    }
}

impl Client {
    /// Lists EIPs with the resources they are associated with.
    ///
    /// # Errors
    /// `NoPermission`.
    ///
    /// Source: Edge Node Service API manual (2022), section 12.5.
    #[inline]
    pub fn describe_ens_eip_addresses(&self) -> Call<DescribeEnsEipAddressesRequest> {
        Call::new(&self.inner, DescribeEnsEipAddressesRequest::new())
    }
}

impl Call<DescribeEnsEipAddressesRequest> {
    /// Ids of EIPs.
    #[inline]
    pub fn allocation_id(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.request.allocation_id = value.into_iter().map(Into::into).collect();
        self
    }
    /// Addresses of EIPs.
    #[inline]
    pub fn eip_address(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.request.eip_address = value.into_iter().map(Into::into).collect();
        self
    }
    /// Id of the resource that the EIPs are associated with.
    #[inline]
    pub fn associated_instance_id(mut self, value: impl Into<String>) -> Self {
        self.request.associated_instance_id = Some(value.into());
        self
    }
    /// Type of the resource that the EIPs are associated with.
    #[inline]
    pub fn associated_instance_type(
        mut self,
        value: impl Into<EipInstanceType>,
    ) -> Self {
        self.request.associated_instance_type = Some(value.into());
        self
    }
    /// Page to show, counted from 1.
    #[inline]
    pub fn page_number(mut self, value: i64) -> Self {
        self.request.page_number = Some(value);
        self
    }
    /// Number of EIPs on a page.
    #[inline]
    pub fn page_size(mut self, value: i64) -> Self {
        self.request.page_size = Some(value);
        self
    }
}
