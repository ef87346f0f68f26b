// Written by `cargo xtask gen` from the specs. Do not edit.

//! `DescribePrice`

#[allow(unused_imports, reason = "not every action has every kind of type")]
use aliyun_api_core::{
    ActionInfo, ActionKind, Encoding, ErrorClass, Field, IntoOption, Metadata, OpenEnum,
    Request, Schema, Timestamp, UnknownValue, ValueType,
};
use crate::Call;
#[allow(unused_imports, reason = "not every action uses a shared type")]
use super::super::{Client, SERVICE, types::*};

/// Reads the price of an instance with its disks and bandwidth.
///
/// The parameters of `DescribePrice`. Sent with [`Client::describe_price`](super::super::Client::describe_price); the response is a [`DescribePriceResponse`].
///
/// # Example
///
/// ```no_run
/// # use aliyun_api::ens;
/// # async fn example(ens: aliyun_api::ens::Client) -> Result<(), aliyun_api::Error> {
/// let response = ens
///     .describe_price(ens::DescribePriceRequired {
///         instance_type: "ens.sn1.tiny".into(),
///         ens_region_id: "cn-shanghai-unicom".into(),
///         internet_charge_type: "95BandwidthByMonth".into(),
///         period: 1,
///         system_disk: ens::PriceSystemDisk::new(20),
///         quantity: 1,
///     })
///     .data_disks([ens::PriceDataDisks::default().category("cloud_efficiency").size(50)])
///     .period_unit("Month")
///     .await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// [`MissingParameter`](super::super::ErrorCode::MissingParameter), [`InstanceIdNotFound`](super::super::ErrorCode::InstanceIdNotFound), [`NoPermission`](super::super::ErrorCode::NoPermission), [`InvalidParameter`](super::super::ErrorCode::InvalidParameter), [`StockNotEnough`](super::super::ErrorCode::StockNotEnough), [`InvalidParameter.%s`](super::super::ErrorCode::InvalidParameterAny), [`CallInterface`](super::super::ErrorCode::CallInterface).
///
/// Source: Edge Node Service, OpenAPI document (2024-06); Edge Node Service, API metadata (2026-04); Edge Node Service, SDK for Python (alibabacloud\_ens20171110) (2026-11).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribePriceRequest {
    /// Instance type to price.
    ///
    /// Required.
    pub instance_type: String,
    /// Id of the edge node.
    ///
    /// Required.
    pub ens_region_id: String,
    /// Duration in PeriodUnit.
    ///
    /// Required. 1 to 12.
    pub period: i64,
    /// System disk of the instance.
    ///
    /// Required.
    pub system_disk: PriceSystemDisk,
    /// Number of instances.
    ///
    /// Required. At least 1.
    pub quantity: i64,
    /// Data disk of the instance. It comes before DataDisks. Only the first one is documented.
    pub data_disk: Vec<PriceDataDisk>,
    /// Metering method of the bandwidth.
    ///
    /// Required.
    pub internet_charge_type: PriceInternetChargeType,
    /// Data disks of the instance. They count where DataDisk is absent.
    pub data_disks: Option<Vec<PriceDataDisks>>,
    /// Unit of Period.
    ///
    /// Default: `Month`.
    pub period_unit: Option<PeriodUnit>,
}

pub(crate) static DESCRIBE_PRICE_REQUEST: Schema = Schema::new(
    "DescribePriceRequest",
    &[
        Field::new("InstanceType", ValueType::String).required(),
        Field::new("EnsRegionId", ValueType::String).required(),
        Field::new("Period", ValueType::Integer).required(),
        Field::new("SystemDisk", ValueType::Record(&PRICE_SYSTEM_DISK))
            .required()
            .encoding(Encoding::Flat),
        Field::new("Quantity", ValueType::Integer).required(),
        Field::new("DataDisk", ValueType::List(&ValueType::Record(&PRICE_DATA_DISK)))
            .encoding(Encoding::Repeat),
        Field::new(
                "InternetChargeType",
                ValueType::Enum(<PriceInternetChargeType as OpenEnum>::VALUES),
            )
            .required(),
        Field::new("DataDisks", ValueType::List(&ValueType::Record(&PRICE_DATA_DISKS)))
            .encoding(Encoding::Json),
        Field::new("PeriodUnit", ValueType::Enum(<PeriodUnit as OpenEnum>::VALUES)),
    ],
);

aliyun_api_core::record!(
    DescribePriceRequest, DESCRIBE_PRICE_REQUEST, 0 => instance_type, 1 => ens_region_id,
    2 => period, 3 => system_disk, 4 => quantity, 5 => data_disk, 6 =>
    internet_charge_type, 7 => data_disks, 8 => period_unit
);

impl DescribePriceRequest {
    /// Sets [`instance_type`](Self#structfield.instance_type).
    #[inline]
    pub fn instance_type(mut self, value: impl Into<String>) -> Self {
        self.instance_type = value.into();
        self
    }
    /// Sets [`ens_region_id`](Self#structfield.ens_region_id).
    #[inline]
    pub fn ens_region_id(mut self, value: impl Into<String>) -> Self {
        self.ens_region_id = value.into();
        self
    }
    /// Sets [`period`](Self#structfield.period).
    #[inline]
    pub fn period(mut self, value: i64) -> Self {
        self.period = value;
        self
    }
    /// Sets [`system_disk`](Self#structfield.system_disk).
    #[inline]
    pub fn system_disk(mut self, value: PriceSystemDisk) -> Self {
        self.system_disk = value;
        self
    }
    /// Sets [`quantity`](Self#structfield.quantity).
    #[inline]
    pub fn quantity(mut self, value: i64) -> Self {
        self.quantity = value;
        self
    }
    /// Sets [`data_disk`](Self#structfield.data_disk).
    #[inline]
    pub fn data_disk(
        mut self,
        value: impl IntoIterator<Item = impl Into<PriceDataDisk>>,
    ) -> Self {
        self.data_disk = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets [`internet_charge_type`](Self#structfield.internet_charge_type).
    #[inline]
    pub fn internet_charge_type(
        mut self,
        value: impl Into<PriceInternetChargeType>,
    ) -> Self {
        self.internet_charge_type = value.into();
        self
    }
    /// Sets [`data_disks`](Self#structfield.data_disks).
    #[inline]
    pub fn data_disks(
        mut self,
        value: impl IntoIterator<Item = impl Into<PriceDataDisks>>,
    ) -> Self {
        self.data_disks = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Sets [`period_unit`](Self#structfield.period_unit).
    #[inline]
    pub fn period_unit(mut self, value: impl IntoOption<PeriodUnit>) -> Self {
        self.period_unit = value.into_option();
        self
    }
}

/// The response of `DescribePrice`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribePriceResponse {
    /// The price.
    pub price_info: Option<PriceInfo>,
    /// Id of the request.
    pub request_id: String,
    metadata: Metadata,
}

pub(crate) static DESCRIBE_PRICE_RESPONSE: Schema = Schema::new(
    "DescribePriceResponse",
    &[
        Field::new("PriceInfo", ValueType::Record(&PRICE_INFO)),
        Field::new("RequestId", ValueType::String),
    ],
);

aliyun_api_core::record!(
    DescribePriceResponse, DESCRIBE_PRICE_RESPONSE, 0 => price_info, 1 => request_id
);

aliyun_api_core::response!(DescribePriceResponse);

impl DescribePriceResponse {
    /// Sets [`price_info`](Self#structfield.price_info).
    #[inline]
    pub fn price_info(mut self, value: impl IntoOption<PriceInfo>) -> Self {
        self.price_info = value.into_option();
        self
    }
    /// Sets [`request_id`](Self#structfield.request_id).
    #[inline]
    pub fn request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = value.into();
        self
    }
}

/// System disk of the instance.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PriceSystemDisk {
    /// Size of the disk.
    ///
    /// Required. At least 1 GB.
    pub size: i64,
}

pub(crate) static PRICE_SYSTEM_DISK: Schema = Schema::new(
    "PriceSystemDisk",
    &[Field::new("Size", ValueType::Integer).required()],
);

aliyun_api_core::record!(PriceSystemDisk, PRICE_SYSTEM_DISK, 0 => size);

impl PriceSystemDisk {
    /// With what is required.
    #[inline]
    pub fn new(size: i64) -> Self {
        Self { size }
    }
}

impl PriceSystemDisk {
    /// Sets [`size`](Self#structfield.size).
    #[inline]
    pub fn size(mut self, value: i64) -> Self {
        self.size = value;
        self
    }
}

/// A data disk.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PriceDataDisk {
    /// Size of the disk.
    ///
    /// At least 1 GB.
    pub size: Option<i64>,
}

pub(crate) static PRICE_DATA_DISK: Schema = Schema::new(
    "PriceDataDisk",
    &[Field::new("Size", ValueType::Integer)],
);

aliyun_api_core::record!(PriceDataDisk, PRICE_DATA_DISK, 0 => size);

impl PriceDataDisk {
    /// Sets [`size`](Self#structfield.size).
    #[inline]
    pub fn size(mut self, value: impl IntoOption<i64>) -> Self {
        self.size = value.into_option();
        self
    }
}

/// A data disk.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PriceDataDisks {
    /// Kind of storage.
    ///
    /// Default: `cloud_efficiency`.
    pub category: Option<CloudDiskCategory>,
    /// Size of the disk.
    ///
    /// At least 20 GB.
    pub size: Option<i64>,
}

pub(crate) static PRICE_DATA_DISKS: Schema = Schema::new(
    "PriceDataDisks",
    &[
        Field::new("Category", ValueType::Enum(<CloudDiskCategory as OpenEnum>::VALUES)),
        Field::new("Size", ValueType::Integer),
    ],
);

aliyun_api_core::record!(PriceDataDisks, PRICE_DATA_DISKS, 0 => category, 1 => size);

impl PriceDataDisks {
    /// Sets [`category`](Self#structfield.category).
    #[inline]
    pub fn category(mut self, value: impl IntoOption<CloudDiskCategory>) -> Self {
        self.category = value.into_option();
        self
    }
    /// Sets [`size`](Self#structfield.size).
    #[inline]
    pub fn size(mut self, value: impl IntoOption<i64>) -> Self {
        self.size = value.into_option();
        self
    }
}

/// The price.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PriceInfo {
    /// The price.
    pub price: Option<Price>,
}

pub(crate) static PRICE_INFO: Schema = Schema::new(
    "PriceInfo",
    &[Field::new("Price", ValueType::Record(&PRICE))],
);

aliyun_api_core::record!(PriceInfo, PRICE_INFO, 0 => price);

impl PriceInfo {
    /// Sets [`price`](Self#structfield.price).
    #[inline]
    pub fn price(mut self, value: impl IntoOption<Price>) -> Self {
        self.price = value.into_option();
        self
    }
}

/// The price.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Price {
    /// Currency of the amounts.
    pub currency: Option<Currency>,
    /// Discount.
    pub discount_price: Option<f64>,
    /// Price without the discount.
    pub original_price: Option<f64>,
    /// Price to pay.
    pub trade_price: Option<f64>,
}

pub(crate) static PRICE: Schema = Schema::new(
    "Price",
    &[
        Field::new("Currency", ValueType::Enum(<Currency as OpenEnum>::VALUES)),
        Field::new("DiscountPrice", ValueType::Float),
        Field::new("OriginalPrice", ValueType::Float),
        Field::new("TradePrice", ValueType::Float),
    ],
);

aliyun_api_core::record!(
    Price, PRICE, 0 => currency, 1 => discount_price, 2 => original_price, 3 =>
    trade_price
);

impl Price {
    /// Sets [`currency`](Self#structfield.currency).
    #[inline]
    pub fn currency(mut self, value: impl IntoOption<Currency>) -> Self {
        self.currency = value.into_option();
        self
    }
    /// Sets [`discount_price`](Self#structfield.discount_price).
    #[inline]
    pub fn discount_price(mut self, value: impl IntoOption<f64>) -> Self {
        self.discount_price = value.into_option();
        self
    }
    /// Sets [`original_price`](Self#structfield.original_price).
    #[inline]
    pub fn original_price(mut self, value: impl IntoOption<f64>) -> Self {
        self.original_price = value.into_option();
        self
    }
    /// Sets [`trade_price`](Self#structfield.trade_price).
    #[inline]
    pub fn trade_price(mut self, value: impl IntoOption<f64>) -> Self {
        self.trade_price = value.into_option();
        self
    }
}

/// Metering method of the bandwidth.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PriceInternetChargeType {
    /// `BandwidthByDay`: by the peak bandwidth of each day.
    BandwidthByDay,
    /// `95BandwidthByMonth`: by the 95th percentile of the bandwidth of each month.
    Bandwidth95ByMonth,
    /// `PayByBandwidth4thMonth`: by the fourth highest peak of each month.
    PayByBandwidth4thMonth,
    /// `PayByBandwidth`: by a fixed bandwidth.
    PayByBandwidth,
    /// A value that the documentation does not list.
    Unknown(UnknownValue),
}

aliyun_api_core::open_enum!(
    PriceInternetChargeType, BandwidthByDay = "BandwidthByDay", Bandwidth95ByMonth =
    "95BandwidthByMonth", PayByBandwidth4thMonth = "PayByBandwidth4thMonth",
    PayByBandwidth = "PayByBandwidth"
);

/// Currency of the amounts.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Currency {
    /// `CNY`: renminbi.
    Cny,
    /// `USD`: US dollar.
    Usd,
    /// `JPY`: yen.
    Jpy,
    /// A value that the documentation does not list.
    Unknown(UnknownValue),
}

aliyun_api_core::open_enum!(Currency, Cny = "CNY", Usd = "USD", Jpy = "JPY");

static DESCRIBE_PRICE: ActionInfo = ActionInfo {
    service: &SERVICE,
    name: "DescribePrice",
    kind: ActionKind::Read,
    idempotency: None,
    request: &DESCRIBE_PRICE_REQUEST,
    response: &DESCRIBE_PRICE_RESPONSE,
    classes: &[
        ("StockNotEnough", ErrorClass::Quota),
        ("CallInterface", ErrorClass::Internal),
        ("DryRunOperation", ErrorClass::Invalid),
    ],
};

impl Request for DescribePriceRequest {
    type Response = DescribePriceResponse;
    const ACTION: &'static ActionInfo = &DESCRIBE_PRICE;
}

/// What `DescribePrice` requires. Every field must be there, and has its name before it: no two of them can be swapped.
#[derive(Clone, PartialEq)]
pub struct DescribePriceRequired {
    /// Instance type to price.
    ///
    /// Required.
    pub instance_type: String,
    /// Id of the edge node.
    ///
    /// Required.
    pub ens_region_id: String,
    /// Metering method of the bandwidth.
    ///
    /// Required.
    pub internet_charge_type: PriceInternetChargeType,
    /// Duration in PeriodUnit.
    ///
    /// Required. 1 to 12.
    pub period: i64,
    /// System disk of the instance.
    ///
    /// Required.
    pub system_disk: PriceSystemDisk,
    /// Number of instances.
    ///
    /// Required. At least 1.
    pub quantity: i64,
}

impl std::fmt::Debug for DescribePriceRequired {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        aliyun_api_core::debug::part(
            "DescribePriceRequired",
            &DESCRIBE_PRICE_REQUEST,
            &[
                (0, &self.instance_type),
                (1, &self.ens_region_id),
                (2, &self.period),
                (3, &self.system_disk),
                (4, &self.quantity),
                (6, &self.internet_charge_type),
            ],
            f,
        )
    }
}

impl DescribePriceRequest {
    /// With what is required.
    #[inline]
    pub fn new(required: DescribePriceRequired) -> Self {
        Self {
            instance_type: required.instance_type,
            ens_region_id: required.ens_region_id,
            internet_charge_type: required.internet_charge_type,
            period: required.period,
            system_disk: required.system_disk,
            quantity: required.quantity,
            ..Self::default()
        }
    }
}

impl Client {
    /// Reads the price of an instance with its disks and bandwidth.
    ///
    /// Parameters with their limits, errors, and an example: [`DescribePriceRequest`].
    #[inline]
    pub fn describe_price(
        &self,
        required: DescribePriceRequired,
    ) -> Call<DescribePriceRequest> {
        Call::new(&self.inner, DescribePriceRequest::new(required))
    }
}

impl Call<DescribePriceRequest> {
    /// Data disk of the instance. It comes before DataDisks. Only the first one is documented.
    #[inline]
    pub fn data_disk(
        mut self,
        value: impl IntoIterator<Item = impl Into<PriceDataDisk>>,
    ) -> Self {
        self.request.data_disk = value.into_iter().map(Into::into).collect();
        self
    }
    /// Data disks of the instance. They count where DataDisk is absent.
    #[inline]
    pub fn data_disks(
        mut self,
        value: impl IntoIterator<Item = impl Into<PriceDataDisks>>,
    ) -> Self {
        self.request.data_disks = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Unit of Period.
    #[inline]
    pub fn period_unit(mut self, value: impl IntoOption<PeriodUnit>) -> Self {
        self.request.period_unit = value.into_option();
        self
    }
}
