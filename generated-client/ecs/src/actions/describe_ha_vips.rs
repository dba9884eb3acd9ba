//! `DescribeHaVips`.

use crate::PRODUCT;
use acs_protocol::Parameters;
use acs_protocol::action::{Action, Effect, Pagination, Parameter, Source};

/// Calls `DescribeHaVips`.
///
/// Deprecated by the service.
///
/// ```no_run
/// # #![allow(deprecated)]
/// # #[cfg(feature = "client")]
/// # async fn example(client: acs_ecs::Client) -> Result<(), acs_ecs::Error> {
/// use acs_ecs::actions::DescribeHaVips;
/// use acs_ecs::actions::describe_ha_vips::Filter;
///
/// let response = DescribeHaVips::new([Filter::new()]).send(&client).await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// | code | status |
/// |---|---|
/// | `Forbidden.HaVip` | 400 |
/// | `InvalidRegionId.NotFound` | 404 |
/// | `InvalidFilterKey.ValueNotSupported` | 404 |
#[must_use = "a request does nothing until it is sent"]
pub struct DescribeHaVips(Parameters);

impl DescribeHaVips {
    /// A request with what is required.
    ///
    /// - `filter`: `Filter`.
    ///
    ///   At most 6 items.
    #[deprecated = "the service advises against this action"]
    pub fn new(filter: impl IntoIterator<Item = Filter>) -> Self {
        Self(Parameters::new().with_list::<Filter>("Filter", filter))
    }

    /// Sets `RegionId`.
    ///
    /// The region of the client if not set.
    pub fn region_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("RegionId", value))
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

crate::engine::request!(DescribeHaVips => DescribeHaVipsResponse, ACTION);
crate::engine::paginated!(DescribeHaVips => HaVip, |response| response.ha_vips);

static ACTION: Action<'static> = Action::new("DescribeHaVips", &PRODUCT)
    .effect(Effect::Read)
    .parameters(&[
        Parameter::new("RegionId").required().from(Source::Region),
        Parameter::new("Filter").required(),
    ])
    .pagination(&PAGES);

static PAGES: Pagination<'static> = Pagination::by_number("HaVips", "PageNumber")
    .number_size("PageSize", 10)
    .total("TotalCount");

/// The answer to [`DescribeHaVips`].
#[non_exhaustive]
pub struct DescribeHaVipsResponse {
    /// `PageSize`.
    pub page_size: Option<i64>,
    /// `RequestId`.
    pub request_id: Option<String>,
    /// `PageNumber`.
    pub page_number: Option<i64>,
    /// `TotalCount`.
    pub total_count: Option<i64>,
    /// `HaVips`.
    pub ha_vips: Vec<HaVip>,
}

acs_protocol::shape!(DescribeHaVipsResponse {
    page_size: "PageSize",
    request_id: "RequestId",
    page_number: "PageNumber",
    total_count: "TotalCount",
    ha_vips: ["HaVips", "HaVip"],
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
    ///
    /// At most 10 items.
    pub fn value(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.with_list::<String>("Value", value))
    }
}

acs_protocol::object!(Filter);

/// An item of `HaVips`.
#[non_exhaustive]
pub struct HaVip {
    /// `Status`.
    pub status: Option<String>,
    /// `VpcId`.
    pub vpc_id: Option<String>,
    /// `VSwitchId`.
    pub v_switch_id: Option<String>,
    /// `IpAddress`.
    pub ip_address: Option<String>,
    /// `Description`.
    pub description: Option<String>,
    /// `HaVipId`.
    pub ha_vip_id: Option<String>,
    /// `CreateTime`.
    pub create_time: Option<String>,
    /// `MasterInstanceId`.
    pub master_instance_id: Option<String>,
    /// `RegionId`.
    pub region_id: Option<String>,
    /// `AssociatedEipAddresses`.
    pub associated_eip_addresses: Vec<String>,
    /// `AssociatedInstances`.
    pub associated_instances: Vec<String>,
}

acs_protocol::shape!(HaVip {
    status: "Status",
    vpc_id: "VpcId",
    v_switch_id: "VSwitchId",
    ip_address: "IpAddress",
    description: "Description",
    ha_vip_id: "HaVipId",
    create_time: "CreateTime",
    master_instance_id: "MasterInstanceId",
    region_id: "RegionId",
    associated_eip_addresses: ["AssociatedEipAddresses", "associatedEipAddresse"],
    associated_instances: ["AssociatedInstances", "associatedInstance"],
});
