//! `DescribeDedicatedHostTypes`.

use crate::PRODUCT;
use acs_protocol::Parameters;
use acs_protocol::action::{Action, Effect, Parameter, Source};

/// Calls `DescribeDedicatedHostTypes`.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: acs_ecs::Client) -> Result<(), acs_ecs::Error> {
/// use acs_ecs::actions::DescribeDedicatedHostTypes;
///
/// let response = DescribeDedicatedHostTypes::new().send(&client).await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
#[derive(Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct DescribeDedicatedHostTypes(Parameters);

impl DescribeDedicatedHostTypes {
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

    /// Sets `DedicatedHostType`.
    pub fn dedicated_host_type(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("DedicatedHostType", value))
    }

    /// Sets `SupportedInstanceTypeFamily`.
    pub fn supported_instance_type_family(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("SupportedInstanceTypeFamily", value))
    }
}

crate::engine::request!(DescribeDedicatedHostTypes => DescribeDedicatedHostTypesResponse, ACTION);

static ACTION: Action<'static> = Action::new("DescribeDedicatedHostTypes", &PRODUCT)
    .effect(Effect::Read)
    .parameters(&[Parameter::new("RegionId").required().from(Source::Region)]);

/// The answer to [`DescribeDedicatedHostTypes`].
#[non_exhaustive]
pub struct DescribeDedicatedHostTypesResponse {
    /// `RequestId`.
    pub request_id: Option<String>,
    /// `DedicatedHostTypes`.
    pub dedicated_host_types: Vec<DedicatedHostType>,
}

acs_protocol::shape!(DescribeDedicatedHostTypesResponse {
    request_id: "RequestId",
    dedicated_host_types: ["DedicatedHostTypes", "DedicatedHostType"],
});

/// An item of `DedicatedHostTypes`.
#[non_exhaustive]
pub struct DedicatedHostType {
    /// `Cores`.
    pub cores: Option<i64>,
    /// `LocalStorageCategory`.
    pub local_storage_category: Option<String>,
    /// `GPUSpec`.
    pub gpu_spec: Option<String>,
    /// `TotalVcpus`.
    pub total_vcpus: Option<i64>,
    /// `CpuOverCommitRatioRange`.
    pub cpu_over_commit_ratio_range: Option<String>,
    /// `PhysicalGpus`.
    pub physical_gpus: Option<i64>,
    /// `MemorySize`.
    pub memory_size: Option<f64>,
    /// `SupportCpuOverCommitRatio`.
    pub support_cpu_over_commit_ratio: Option<bool>,
    /// `LocalStorageCapacity`.
    pub local_storage_capacity: Option<i64>,
    /// `DedicatedHostType`.
    pub dedicated_host_type: Option<String>,
    /// `LocalStorageAmount`.
    pub local_storage_amount: Option<i64>,
    /// `TotalVgpus`.
    pub total_vgpus: Option<i64>,
    /// `Sockets`.
    pub sockets: Option<i64>,
    /// `SupportedInstanceTypeFamilies`.
    pub supported_instance_type_families: Vec<String>,
    /// `SupportedInstanceTypesList`.
    pub supported_instance_types_list: Vec<String>,
}

acs_protocol::shape!(DedicatedHostType {
    cores: "Cores",
    local_storage_category: "LocalStorageCategory",
    gpu_spec: "GPUSpec",
    total_vcpus: "TotalVcpus",
    cpu_over_commit_ratio_range: "CpuOverCommitRatioRange",
    physical_gpus: "PhysicalGpus",
    memory_size: "MemorySize",
    support_cpu_over_commit_ratio: "SupportCpuOverCommitRatio",
    local_storage_capacity: "LocalStorageCapacity",
    dedicated_host_type: "DedicatedHostType",
    local_storage_amount: "LocalStorageAmount",
    total_vgpus: "TotalVgpus",
    sockets: "Sockets",
    supported_instance_type_families: ["SupportedInstanceTypeFamilies", "SupportedInstanceTypeFamily"],
    supported_instance_types_list: ["SupportedInstanceTypesList", "SupportedInstanceTypesList"],
});
