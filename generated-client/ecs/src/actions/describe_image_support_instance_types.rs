//! `DescribeImageSupportInstanceTypes`.

use crate::PRODUCT;
use acs_protocol::Parameters;
use acs_protocol::action::{Action, Effect, Parameter, Source};

/// Calls `DescribeImageSupportInstanceTypes`.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: acs_ecs::Client) -> Result<(), acs_ecs::Error> {
/// use acs_ecs::actions::DescribeImageSupportInstanceTypes;
///
/// let response = DescribeImageSupportInstanceTypes::new().send(&client).await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// | code | status |
/// |---|---|
/// | `InvalidParamter` | 400 |
/// | `InvalidInstanceType.ValueNotSupported` | 400 |
/// | `InvalidUsage` | 404 |
/// | `InvalidImageId.NotFound` | 404 |
#[derive(Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct DescribeImageSupportInstanceTypes(Parameters);

impl DescribeImageSupportInstanceTypes {
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

    /// Sets `ImageId`.
    pub fn image_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("ImageId", value))
    }

    /// Sets `ActionType`.
    pub fn action_type(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("ActionType", value))
    }

    /// Sets `Filter`.
    ///
    /// At most 10 items.
    pub fn filter(self, value: impl IntoIterator<Item = Filter>) -> Self {
        Self(self.0.with_list::<Filter>("Filter", value))
    }
}

crate::engine::request!(DescribeImageSupportInstanceTypes => DescribeImageSupportInstanceTypesResponse, ACTION);

static ACTION: Action<'static> = Action::new("DescribeImageSupportInstanceTypes", &PRODUCT)
    .effect(Effect::Read)
    .parameters(&[Parameter::new("RegionId").required().from(Source::Region)]);

/// The answer to [`DescribeImageSupportInstanceTypes`].
#[non_exhaustive]
pub struct DescribeImageSupportInstanceTypesResponse {
    /// `RequestId`.
    pub request_id: Option<String>,
    /// `ImageId`.
    pub image_id: Option<String>,
    /// `RegionId`.
    pub region_id: Option<String>,
    /// `InstanceTypes`.
    pub instance_types: Vec<InstanceType>,
}

acs_protocol::shape!(DescribeImageSupportInstanceTypesResponse {
    request_id: "RequestId",
    image_id: "ImageId",
    region_id: "RegionId",
    instance_types: ["InstanceTypes", "InstanceType"],
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

/// An item of `InstanceTypes`.
#[non_exhaustive]
pub struct InstanceType {
    /// `InstanceTypeId`.
    pub instance_type_id: Option<String>,
    /// `InstanceTypeFamily`.
    pub instance_type_family: Option<String>,
    /// `CpuCoreCount`.
    pub cpu_core_count: Option<i64>,
    /// `MemorySize`.
    pub memory_size: Option<f64>,
}

acs_protocol::shape!(InstanceType {
    instance_type_id: "InstanceTypeId",
    instance_type_family: "InstanceTypeFamily",
    cpu_core_count: "CpuCoreCount",
    memory_size: "MemorySize",
});
