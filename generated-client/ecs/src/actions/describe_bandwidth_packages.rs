//! `DescribeBandwidthPackages`.

use crate::PRODUCT;
use acs_protocol::Parameters;
use acs_protocol::action::{Action, Effect, Pagination, Parameter, Source};

/// Calls `DescribeBandwidthPackages`.
///
/// Deprecated by the service.
///
/// ```no_run
/// # #![allow(deprecated)]
/// # #[cfg(feature = "client")]
/// # async fn example(client: acs_ecs::Client) -> Result<(), acs_ecs::Error> {
/// use acs_ecs::actions::DescribeBandwidthPackages;
///
/// let response = DescribeBandwidthPackages::new().send(&client).await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// | code | status |
/// |---|---|
/// | `InvalidAliuid` | 400 |
/// | `InvalidRegionId.NotFound` | 404 |
#[derive(Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct DescribeBandwidthPackages(Parameters);

impl DescribeBandwidthPackages {
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

    /// Sets `BandwidthPackageId`.
    pub fn bandwidth_package_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("BandwidthPackageId", value))
    }

    /// Sets `NatGatewayId`.
    pub fn nat_gateway_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("NatGatewayId", value))
    }

    /// Sets `PageNumber`.
    ///
    /// Default: `1`. At least 1.
    pub fn page_number(self, value: i32) -> Self {
        Self(self.0.with("PageNumber", value))
    }

    /// Sets `PageSize`.
    ///
    /// Default: `10`. From 1 to 50.
    pub fn page_size(self, value: i32) -> Self {
        Self(self.0.with("PageSize", value))
    }
}

crate::engine::request!(DescribeBandwidthPackages => DescribeBandwidthPackagesResponse, ACTION);
crate::engine::paginated!(DescribeBandwidthPackages => BandwidthPackage, |response| response.bandwidth_packages);

static ACTION: Action<'static> = Action::new("DescribeBandwidthPackages", &PRODUCT)
    .effect(Effect::Read)
    .parameters(&[Parameter::new("RegionId").required().from(Source::Region)])
    .pagination(&PAGES);

static PAGES: Pagination<'static> = Pagination::by_number("BandwidthPackages", "PageNumber")
    .number_size("PageSize", 10)
    .total("TotalCount");

/// The answer to [`DescribeBandwidthPackages`].
#[non_exhaustive]
pub struct DescribeBandwidthPackagesResponse {
    /// `PageSize`.
    pub page_size: Option<i64>,
    /// `RequestId`.
    pub request_id: Option<String>,
    /// `PageNumber`.
    pub page_number: Option<i64>,
    /// `TotalCount`.
    pub total_count: Option<i64>,
    /// `BandwidthPackages`.
    pub bandwidth_packages: Vec<BandwidthPackage>,
}

acs_protocol::shape!(DescribeBandwidthPackagesResponse {
    page_size: "PageSize",
    request_id: "RequestId",
    page_number: "PageNumber",
    total_count: "TotalCount",
    bandwidth_packages: ["BandwidthPackages", "BandwidthPackage"],
});

/// An item of `BandwidthPackages`.
#[non_exhaustive]
pub struct BandwidthPackage {
    /// `Status`.
    pub status: Option<String>,
    /// `CreationTime`.
    pub creation_time: Option<String>,
    /// `IpCount`.
    pub ip_count: Option<String>,
    /// `RegionId`.
    pub region_id: Option<String>,
    /// `InstanceChargeType`.
    pub instance_charge_type: Option<String>,
    /// `BandwidthPackageId`.
    pub bandwidth_package_id: Option<String>,
    /// `Description`.
    pub description: Option<String>,
    /// `Bandwidth`.
    pub bandwidth: Option<String>,
    /// `NatGatewayId`.
    pub nat_gateway_id: Option<String>,
    /// `ZoneId`.
    pub zone_id: Option<String>,
    /// `InternetChargeType`.
    pub internet_charge_type: Option<String>,
    /// `BusinessStatus`.
    pub business_status: Option<String>,
    /// `Name`.
    pub name: Option<String>,
    /// `ISP`.
    pub isp: Option<String>,
    /// `PublicIpAddresses`.
    pub public_ip_addresses: Vec<PublicIpAddresse>,
}

acs_protocol::shape!(BandwidthPackage {
    status: "Status",
    creation_time: "CreationTime",
    ip_count: "IpCount",
    region_id: "RegionId",
    instance_charge_type: "InstanceChargeType",
    bandwidth_package_id: "BandwidthPackageId",
    description: "Description",
    bandwidth: "Bandwidth",
    nat_gateway_id: "NatGatewayId",
    zone_id: "ZoneId",
    internet_charge_type: "InternetChargeType",
    business_status: "BusinessStatus",
    name: "Name",
    isp: "ISP",
    public_ip_addresses: ["PublicIpAddresses", "PublicIpAddresse"],
});

/// An item of `PublicIpAddresses`.
#[non_exhaustive]
pub struct PublicIpAddresse {
    /// `IpAddress`.
    pub ip_address: Option<String>,
    /// `AllocationId`.
    pub allocation_id: Option<String>,
}

acs_protocol::shape!(PublicIpAddresse {
    ip_address: "IpAddress",
    allocation_id: "AllocationId",
});
