//! `DescribeEipAddresses`.

use crate::PRODUCT;
use acs_protocol::Parameters;
use acs_protocol::action::{Action, Effect, Pagination, Parameter, Source};

/// Calls `DescribeEipAddresses`.
///
/// Deprecated by the service.
///
/// ```no_run
/// # #![allow(deprecated)]
/// # #[cfg(feature = "client")]
/// # async fn example(client: acs_ecs::Client) -> Result<(), acs_ecs::Error> {
/// use acs_ecs::actions::DescribeEipAddresses;
///
/// let response = DescribeEipAddresses::new().send(&client).await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// | code | status |
/// |---|---|
/// | `InvalidIAssociatedInstanceType.ValueNotSupported` | 400 |
/// | `InvalidChargeType.ValueNotSupported` | 400 |
/// | `InvalidAliuid` | 400 |
/// | `ResourceQueryError` | 400 |
/// | `InstanceType.Invalid` | 400 |
/// | `InvalidParameter` | 400 |
/// | `OperationUnsupported.ResourceGroupId` | 400 |
/// | `IellgalParameter.OwnerAccount` | 400 |
/// | `InvalidResourceGroupId` | 400 |
/// | `OperationFailed.Endpoint` | 400 |
/// | `Forbidden.RegionNotFound` | 404 |
/// | `InvalidFilterKey.NotFound` | 404 |
/// | `InvalidFilterValue` | 404 |
/// | `InvalidLockReason.NotFound` | 404 |
/// | `InternalError` | 500 |
#[derive(Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct DescribeEipAddresses(Parameters);

impl DescribeEipAddresses {
    /// With nothing set.
    #[deprecated = "the service advises against this action"]
    pub fn new() -> Self {
        Self(Parameters::new())
    }

    /// Sets `RegionId`.
    ///
    /// The region of the client if not set.
    pub fn region_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("RegionId", value))
    }

    /// Sets `Status`.
    pub fn status(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("Status", value))
    }

    /// Sets `EipAddress`.
    pub fn eip_address(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("EipAddress", value))
    }

    /// Sets `AllocationId`.
    pub fn allocation_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("AllocationId", value))
    }

    /// Sets `ISP`.
    pub fn isp(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("ISP", value))
    }

    /// Sets `PageNumber`.
    ///
    /// Default: `1`. At least 1.
    pub fn page_number(self, value: i32) -> Self {
        Self(self.0.with("PageNumber", value))
    }

    /// Sets `PageSize`.
    ///
    /// Default: `10`. From 1 to 100.
    pub fn page_size(self, value: i32) -> Self {
        Self(self.0.with("PageSize", value))
    }

    /// Sets `Filter`.
    pub fn filter(self, value: impl IntoIterator<Item = Filter>) -> Self {
        Self(self.0.with_list::<Filter>("Filter", value))
    }

    /// Sets `LockReason`.
    pub fn lock_reason(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("LockReason", value))
    }

    /// Sets `AssociatedInstanceType`.
    pub fn associated_instance_type(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("AssociatedInstanceType", value))
    }

    /// Sets `AssociatedInstanceId`.
    pub fn associated_instance_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("AssociatedInstanceId", value))
    }

    /// Sets `ChargeType`.
    pub fn charge_type(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("ChargeType", value))
    }
}

crate::engine::request!(DescribeEipAddresses => DescribeEipAddressesResponse, ACTION);
crate::engine::paginated!(DescribeEipAddresses => EipAddress, |response| response.eip_addresses);

static ACTION: Action<'static> = Action::new("DescribeEipAddresses", &PRODUCT)
    .effect(Effect::Read)
    .parameters(&[Parameter::new("RegionId").required().from(Source::Region)])
    .pagination(&PAGES);

static PAGES: Pagination<'static> = Pagination::by_number("EipAddresses", "PageNumber")
    .number_size("PageSize", 10)
    .total("TotalCount");

/// The answer to [`DescribeEipAddresses`].
#[non_exhaustive]
pub struct DescribeEipAddressesResponse {
    /// `PageSize`.
    pub page_size: Option<i64>,
    /// `RequestId`.
    pub request_id: Option<String>,
    /// `PageNumber`.
    pub page_number: Option<i64>,
    /// `TotalCount`.
    pub total_count: Option<i64>,
    /// `EipAddresses`.
    pub eip_addresses: Vec<EipAddress>,
}

acs_protocol::shape!(DescribeEipAddressesResponse {
    page_size: "PageSize",
    request_id: "RequestId",
    page_number: "PageNumber",
    total_count: "TotalCount",
    eip_addresses: ["EipAddresses", "EipAddress"],
});

/// An item of `Filter`.
#[derive(Default)]
pub struct Filter(Parameters);

impl Filter {
    /// With nothing set.
    pub fn new() -> Self {
        Self(Parameters::new())
    }

    /// Sets `Key`.
    pub fn key(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("Key", value))
    }

    /// Sets `Value`.
    pub fn value(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("Value", value))
    }
}

acs_protocol::object!(Filter);

/// An item of `EipAddresses`.
#[non_exhaustive]
pub struct EipAddress {
    /// `Status`.
    pub status: Option<String>,
    /// `AllocationTime`.
    pub allocation_time: Option<String>,
    /// `ChargeType`.
    pub charge_type: Option<String>,
    /// `InstanceId`.
    pub instance_id: Option<String>,
    /// `InstanceType`.
    pub instance_type: Option<String>,
    /// `RegionId`.
    pub region_id: Option<String>,
    /// `IpAddress`.
    pub ip_address: Option<String>,
    /// `Bandwidth`.
    pub bandwidth: Option<String>,
    /// `ExpiredTime`.
    pub expired_time: Option<String>,
    /// `AllocationId`.
    pub allocation_id: Option<String>,
    /// `InternetChargeType`.
    pub internet_charge_type: Option<String>,
    /// `EipBandwidth`.
    pub eip_bandwidth: Option<String>,
    /// `OperationLocks`.
    pub operation_locks: Vec<LockReason>,
}

acs_protocol::shape!(EipAddress {
    status: "Status",
    allocation_time: "AllocationTime",
    charge_type: "ChargeType",
    instance_id: "InstanceId",
    instance_type: "InstanceType",
    region_id: "RegionId",
    ip_address: "IpAddress",
    bandwidth: "Bandwidth",
    expired_time: "ExpiredTime",
    allocation_id: "AllocationId",
    internet_charge_type: "InternetChargeType",
    eip_bandwidth: "EipBandwidth",
    operation_locks: ["OperationLocks", "LockReason"],
});

/// An item of `OperationLocks`.
#[non_exhaustive]
pub struct LockReason {
    /// `LockReason`.
    pub lock_reason: Option<String>,
}

acs_protocol::shape!(LockReason {
    lock_reason: "LockReason",
});
