//! `DescribeAccountAttributes`.

use crate::PRODUCT;
use acs_protocol::Parameters;
use acs_protocol::action::{Action, Effect, Parameter, Source};

/// Calls `DescribeAccountAttributes`.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: acs_ecs::Client) -> Result<(), acs_ecs::Error> {
/// use acs_ecs::actions::DescribeAccountAttributes;
///
/// let response = DescribeAccountAttributes::new().send(&client).await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// | code | status |
/// |---|---|
/// | `Invalid.Parameter` | 403 |
/// | `InternalError` | 500 |
/// | `ServiceUnavailable` | 500 |
#[derive(Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct DescribeAccountAttributes(Parameters);

impl DescribeAccountAttributes {
    /// With nothing set.
    pub fn new() -> Self {
        Self(Parameters::new())
    }

    /// Sets `RegionId`.
    ///
    /// The region of the client if not set.
    pub fn region_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("RegionId", value))
    }

    /// Sets `ZoneId`.
    pub fn zone_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("ZoneId", value))
    }

    /// Sets `AttributeName`.
    ///
    /// At most 30 items.
    pub fn attribute_name(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.with_list::<String>("AttributeName", value))
    }
}

crate::engine::request!(DescribeAccountAttributes => DescribeAccountAttributesResponse, ACTION);

static ACTION: Action<'static> = Action::new("DescribeAccountAttributes", &PRODUCT)
    .effect(Effect::Read)
    .parameters(&[Parameter::new("RegionId").required().from(Source::Region)]);

/// The answer to [`DescribeAccountAttributes`].
#[non_exhaustive]
pub struct DescribeAccountAttributesResponse {
    /// `RequestId`.
    pub request_id: Option<String>,
    /// `AccountAttributeItems`.
    pub account_attribute_items: Vec<AccountAttributeItem>,
}

acs_protocol::shape!(DescribeAccountAttributesResponse {
    request_id: "RequestId",
    account_attribute_items: ["AccountAttributeItems", "AccountAttributeItem"],
});

/// An item of `AccountAttributeItems`.
#[non_exhaustive]
pub struct AccountAttributeItem {
    /// `AttributeName`.
    pub attribute_name: Option<String>,
    /// `AttributeValues`.
    pub attribute_values: Vec<ValueItem>,
}

acs_protocol::shape!(AccountAttributeItem {
    attribute_name: "AttributeName",
    attribute_values: ["AttributeValues", "ValueItem"],
});

/// An item of `AttributeValues`.
#[non_exhaustive]
pub struct ValueItem {
    /// `DiskCategory`.
    pub disk_category: Option<String>,
    /// `Value`.
    pub value: Option<String>,
    /// `ExpiredTime`.
    pub expired_time: Option<String>,
    /// `ZoneId`.
    pub zone_id: Option<String>,
    /// `InstanceType`.
    pub instance_type: Option<String>,
    /// `Count`.
    pub count: Option<i64>,
    /// `InstanceChargeType`.
    pub instance_charge_type: Option<String>,
}

acs_protocol::shape!(ValueItem {
    disk_category: "DiskCategory",
    value: "Value",
    expired_time: "ExpiredTime",
    zone_id: "ZoneId",
    instance_type: "InstanceType",
    count: "Count",
    instance_charge_type: "InstanceChargeType",
});
