//! `DescribeResourcesModification`.

use crate::PRODUCT;
use acs_protocol::Parameters;
use acs_protocol::action::{Action, Effect, Parameter, Source};

/// Calls `DescribeResourcesModification`.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: acs_ecs::Client) -> Result<(), acs_ecs::Error> {
/// use acs_ecs::actions::DescribeResourcesModification;
///
/// let response = DescribeResourcesModification::new("resource-id", "destination-resource").send(&client).await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// | code | status |
/// |---|---|
/// | `Invalid.OperationType` | 400 |
/// | `Invalid.Param` | 400 |
/// | `Invalid.InstanceChargeType` | 400 |
/// | `InvalidCondition.Malformed` | 400 |
/// | `InvalidDedicatedHostId.NotFound` | 403 |
/// | `InvalidParam.TypeAndCpuMem.Conflict` | 403 |
/// | `InvalidParam.Cores` | 403 |
/// | `InvalidParam.Memory` | 403 |
/// | `InvalidParameter.ResourceOwnerId` | 403 |
/// | `Invalid.RegionId` | 404 |
/// | `InvalidRegionId.NotFound` | 404 |
/// | `Unavailable.Regions` | 404 |
/// | `Invalid.ResourceType` | 404 |
/// | `Invalid.DestinationResource` | 404 |
/// | `Invalid.IoOptimized` | 404 |
/// | `Invalid.NetworkCategory` | 404 |
/// | `Invalid.SpotStrategy` | 404 |
/// | `Invalid.ResourceId` | 404 |
/// | `Invalid.InstancePayType` | 404 |
/// | `Invalid.OperationType` | 404 |
/// | `OperationDenied` | 404 |
/// | `InvalidInstanceId.NotFound` | 404 |
/// | `InvalidResourceId.NotFound` | 404 |
#[must_use = "a request does nothing until it is sent"]
pub struct DescribeResourcesModification(Parameters);

impl DescribeResourcesModification {
    /// A request with what is required.
    ///
    /// - `resource_id`: `ResourceId`.
    /// - `destination_resource`: `DestinationResource`.
    pub fn new(resource_id: impl Into<String>, destination_resource: impl Into<String>) -> Self {
        let parameters = Parameters::new()
            .with_text("ResourceId", resource_id)
            .with_text("DestinationResource", destination_resource);
        Self(parameters)
    }

    /// Sets `RegionId`.
    ///
    /// The region of the client if not set.
    pub fn region_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("RegionId", value))
    }

    /// Sets `MigrateAcrossZone`.
    pub fn migrate_across_zone(self, value: bool) -> Self {
        Self(self.0.with("MigrateAcrossZone", value))
    }

    /// Sets `OperationType`.
    pub fn operation_type(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("OperationType", value))
    }

    /// Sets `InstanceType`.
    pub fn instance_type(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("InstanceType", value))
    }

    /// Sets `Cores`.
    pub fn cores(self, value: i32) -> Self {
        Self(self.0.with("Cores", value))
    }

    /// Sets `Memory`.
    pub fn memory(self, value: f64) -> Self {
        Self(self.0.with("Memory", value))
    }

    /// Sets `ZoneId`.
    pub fn zone_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("ZoneId", value))
    }

    /// Sets `Conditions`.
    ///
    /// At most 10 items.
    pub fn conditions(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.with_list::<String>("Conditions", value))
    }
}

crate::engine::request!(DescribeResourcesModification => DescribeResourcesModificationResponse, ACTION);

static ACTION: Action<'static> = Action::new("DescribeResourcesModification", &PRODUCT)
    .effect(Effect::Read)
    .parameters(&[
        Parameter::new("RegionId").required().from(Source::Region),
        Parameter::new("ResourceId").required(),
        Parameter::new("DestinationResource").required(),
    ]);

/// The answer to [`DescribeResourcesModification`].
#[non_exhaustive]
pub struct DescribeResourcesModificationResponse {
    /// `RequestId`.
    pub request_id: Option<String>,
    /// `AvailableZones`.
    pub available_zones: Vec<AvailableZone>,
}

acs_protocol::shape!(DescribeResourcesModificationResponse {
    request_id: "RequestId",
    available_zones: ["AvailableZones", "AvailableZone"],
});

/// An item of `AvailableZones`.
#[non_exhaustive]
pub struct AvailableZone {
    /// `ZoneId`.
    pub zone_id: Option<String>,
    /// `Status`.
    pub status: Option<String>,
    /// `StatusCategory`.
    pub status_category: Option<String>,
    /// `RegionId`.
    pub region_id: Option<String>,
    /// `AvailableResources`.
    pub available_resources: Vec<AvailableResource>,
}

acs_protocol::shape!(AvailableZone {
    zone_id: "ZoneId",
    status: "Status",
    status_category: "StatusCategory",
    region_id: "RegionId",
    available_resources: ["AvailableResources", "AvailableResource"],
});

/// An item of `AvailableResources`.
#[non_exhaustive]
pub struct AvailableResource {
    /// `Type`.
    pub r#type: Option<String>,
    /// `SupportedResources`.
    pub supported_resources: Vec<SupportedResource>,
    /// `ConditionSupportedResources`.
    pub condition_supported_resources: Vec<ConditionSupportedResource>,
}

acs_protocol::shape!(AvailableResource {
    r#type: "Type",
    supported_resources: ["SupportedResources", "SupportedResource"],
    condition_supported_resources: ["ConditionSupportedResources", "ConditionSupportedResource"],
});

/// An item of `SupportedResources`.
#[non_exhaustive]
pub struct SupportedResource {
    /// `Status`.
    pub status: Option<String>,
    /// `Value`.
    pub value: Option<String>,
    /// `Max`.
    pub max: Option<i64>,
    /// `Unit`.
    pub unit: Option<String>,
    /// `StatusCategory`.
    pub status_category: Option<String>,
    /// `Min`.
    pub min: Option<i64>,
}

acs_protocol::shape!(SupportedResource {
    status: "Status",
    value: "Value",
    max: "Max",
    unit: "Unit",
    status_category: "StatusCategory",
    min: "Min",
});

/// An item of `ConditionSupportedResources`.
#[non_exhaustive]
pub struct ConditionSupportedResource {
    /// `Conditions`.
    pub conditions: Vec<Condition>,
    /// `Status`.
    pub status: Option<String>,
    /// `Value`.
    pub value: Option<String>,
    /// `Max`.
    pub max: Option<i64>,
    /// `Unit`.
    pub unit: Option<String>,
    /// `StatusCategory`.
    pub status_category: Option<String>,
    /// `Min`.
    pub min: Option<i64>,
}

acs_protocol::shape!(ConditionSupportedResource {
    conditions: ["Conditions", "Condition"],
    status: "Status",
    value: "Value",
    max: "Max",
    unit: "Unit",
    status_category: "StatusCategory",
    min: "Min",
});

/// An item of `Conditions`.
#[non_exhaustive]
pub struct Condition {
    /// `Key`.
    pub key: Option<String>,
}

acs_protocol::shape!(Condition { key: "Key" });
