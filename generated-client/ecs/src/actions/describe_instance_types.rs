//! `DescribeInstanceTypes`.

use crate::PRODUCT;
use acs_protocol::Parameters;
use acs_protocol::action::{Action, Effect, Pagination};

/// Lists the instance types, with what each can do.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: acs_ecs::Client) -> Result<(), acs_ecs::Error> {
/// use acs_ecs::actions::DescribeInstanceTypes;
///
/// let response = DescribeInstanceTypes::new().minimum_cpu_core_count(2).instance_type_families(["ecs.g6", "ecs.c6"]).max_results(2).send(&client).await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
#[derive(Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct DescribeInstanceTypes(Parameters);

impl DescribeInstanceTypes {
    /// With nothing set.
    pub fn new() -> Self {
        Self(Parameters::new())
    }

    /// Leaves only the types of this family: `ecs.g6`.
    pub fn instance_type_family(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("InstanceTypeFamily", value))
    }

    /// Leaves only these types, up to 10.
    ///
    /// At most 10 items.
    pub fn instance_types(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.with_list::<String>("InstanceTypes", value))
    }

    /// The fewest virtual cores.
    pub fn minimum_cpu_core_count(self, value: i32) -> Self {
        Self(self.0.with("MinimumCpuCoreCount", value))
    }

    /// The most virtual cores.
    pub fn maximum_cpu_core_count(self, value: i32) -> Self {
        Self(self.0.with("MaximumCpuCoreCount", value))
    }

    /// The least memory, in GiB.
    pub fn minimum_memory_size(self, value: f64) -> Self {
        Self(self.0.with("MinimumMemorySize", value))
    }

    /// The most memory, in GiB.
    pub fn maximum_memory_size(self, value: f64) -> Self {
        Self(self.0.with("MaximumMemorySize", value))
    }

    /// The fewest GPUs.
    pub fn minimum_gpu_amount(self, value: i32) -> Self {
        Self(self.0.with("MinimumGPUAmount", value))
    }

    /// The most GPUs.
    pub fn maximum_gpu_amount(self, value: i32) -> Self {
        Self(self.0.with("MaximumGPUAmount", value))
    }

    /// The kind of GPU.
    pub fn gpu_spec(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("GPUSpec", value))
    }

    /// What the type is made for.
    pub fn instance_category(self, value: impl Into<InstanceCategory>) -> Self {
        Self(self.0.with("InstanceCategory", value.into()))
    }

    /// The processor architecture.
    pub fn cpu_architecture(self, value: impl Into<CpuArchitecture>) -> Self {
        Self(self.0.with("CpuArchitecture", value.into()))
    }

    /// Sets `MinimumCpuSpeedFrequency`.
    pub fn minimum_cpu_speed_frequency(self, value: f64) -> Self {
        Self(self.0.with("MinimumCpuSpeedFrequency", value))
    }

    /// Sets `MaximumCpuSpeedFrequency`.
    pub fn maximum_cpu_speed_frequency(self, value: f64) -> Self {
        Self(self.0.with("MaximumCpuSpeedFrequency", value))
    }

    /// Sets `MinimumCpuTurboFrequency`.
    pub fn minimum_cpu_turbo_frequency(self, value: f64) -> Self {
        Self(self.0.with("MinimumCpuTurboFrequency", value))
    }

    /// Sets `MaximumCpuTurboFrequency`.
    pub fn maximum_cpu_turbo_frequency(self, value: f64) -> Self {
        Self(self.0.with("MaximumCpuTurboFrequency", value))
    }

    /// Sets `PhysicalProcessorModel`.
    pub fn physical_processor_model(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("PhysicalProcessorModel", value))
    }

    /// The level of the family.
    pub fn instance_family_level(self, value: impl Into<InstanceFamilyLevel>) -> Self {
        Self(self.0.with("InstanceFamilyLevel", value.into()))
    }

    /// Sets `MinimumInstancePpsRx`.
    pub fn minimum_instance_pps_rx(self, value: i64) -> Self {
        Self(self.0.with("MinimumInstancePpsRx", value))
    }

    /// Sets `MinimumInstancePpsTx`.
    pub fn minimum_instance_pps_tx(self, value: i64) -> Self {
        Self(self.0.with("MinimumInstancePpsTx", value))
    }

    /// Sets `MinimumInstanceBandwidthRx`.
    pub fn minimum_instance_bandwidth_rx(self, value: i32) -> Self {
        Self(self.0.with("MinimumInstanceBandwidthRx", value))
    }

    /// Sets `MinimumInstanceBandwidthTx`.
    pub fn minimum_instance_bandwidth_tx(self, value: i32) -> Self {
        Self(self.0.with("MinimumInstanceBandwidthTx", value))
    }

    /// Sets `MinimumPrimaryEniQueueNumber`.
    pub fn minimum_primary_eni_queue_number(self, value: i32) -> Self {
        Self(self.0.with("MinimumPrimaryEniQueueNumber", value))
    }

    /// Sets `MinimumSecondaryEniQueueNumber`.
    pub fn minimum_secondary_eni_queue_number(self, value: i32) -> Self {
        Self(self.0.with("MinimumSecondaryEniQueueNumber", value))
    }

    /// Sets `MinimumEniQuantity`.
    pub fn minimum_eni_quantity(self, value: i32) -> Self {
        Self(self.0.with("MinimumEniQuantity", value))
    }

    /// Sets `MinimumQueuePairNumber`.
    pub fn minimum_queue_pair_number(self, value: i32) -> Self {
        Self(self.0.with("MinimumQueuePairNumber", value))
    }

    /// Sets `MinimumEriQuantity`.
    pub fn minimum_eri_quantity(self, value: i32) -> Self {
        Self(self.0.with("MinimumEriQuantity", value))
    }

    /// Sets `MinimumEniPrivateIpAddressQuantity`.
    pub fn minimum_eni_private_ip_address_quantity(self, value: i32) -> Self {
        Self(self.0.with("MinimumEniPrivateIpAddressQuantity", value))
    }

    /// Sets `MinimumEniIpv6AddressQuantity`.
    pub fn minimum_eni_ipv6_address_quantity(self, value: i32) -> Self {
        Self(self.0.with("MinimumEniIpv6AddressQuantity", value))
    }

    /// Sets `MinimumLocalStorageAmount`.
    pub fn minimum_local_storage_amount(self, value: i32) -> Self {
        Self(self.0.with("MinimumLocalStorageAmount", value))
    }

    /// Sets `MinimumLocalStorageCapacity`.
    pub fn minimum_local_storage_capacity(self, value: i64) -> Self {
        Self(self.0.with("MinimumLocalStorageCapacity", value))
    }

    /// Sets `MinimumDiskQuantity`.
    pub fn minimum_disk_quantity(self, value: i32) -> Self {
        Self(self.0.with("MinimumDiskQuantity", value))
    }

    /// Sets `LocalStorageCategory`.
    pub fn local_storage_category(self, value: impl Into<LocalStorageCategory>) -> Self {
        Self(self.0.with("LocalStorageCategory", value.into()))
    }

    /// Sets `NvmeSupport`.
    pub fn nvme_support(self, value: impl Into<NvmeSupport>) -> Self {
        Self(self.0.with("NvmeSupport", value.into()))
    }

    /// Sets `MinimumBaselineCredit`.
    pub fn minimum_baseline_credit(self, value: i32) -> Self {
        Self(self.0.with("MinimumBaselineCredit", value))
    }

    /// Sets `MinimumInitialCredit`.
    pub fn minimum_initial_credit(self, value: i32) -> Self {
        Self(self.0.with("MinimumInitialCredit", value))
    }

    /// Leaves only the types of these families, up to 10.
    ///
    /// At most 10 items.
    pub fn instance_type_families(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.with_list::<String>("InstanceTypeFamilies", value))
    }

    /// Sets `GpuSpecs`.
    ///
    /// At most 10 items.
    pub fn gpu_specs(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.with_list::<String>("GpuSpecs", value))
    }

    /// Sets `InstanceCategories`.
    ///
    /// At most 10 items.
    pub fn instance_categories(
        self,
        value: impl IntoIterator<Item = impl Into<DescribeInstanceTypesInstanceCategory>>,
    ) -> Self {
        Self(
            self.0
                .with_list::<DescribeInstanceTypesInstanceCategory>("InstanceCategories", value),
        )
    }

    /// Sets `CpuArchitectures`.
    ///
    /// At most 10 items.
    pub fn cpu_architectures(
        self,
        value: impl IntoIterator<Item = impl Into<DescribeInstanceTypesCpuArchitecture>>,
    ) -> Self {
        Self(
            self.0
                .with_list::<DescribeInstanceTypesCpuArchitecture>("CpuArchitectures", value),
        )
    }

    /// Sets `PhysicalProcessorModels`.
    ///
    /// At most 10 items.
    pub fn physical_processor_models(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.with_list::<String>("PhysicalProcessorModels", value))
    }

    /// Sets `LocalStorageCategories`.
    ///
    /// At most 10 items.
    pub fn local_storage_categories(
        self,
        value: impl IntoIterator<Item = impl Into<DescribeInstanceTypesLocalStorageCategory>>,
    ) -> Self {
        Self(
            self.0
                .with_list::<DescribeInstanceTypesLocalStorageCategory>("LocalStorageCategories", value),
        )
    }

    /// How many types a page holds.
    ///
    /// Default: `1600`. From 1 to 1600.
    pub fn max_results(self, value: i64) -> Self {
        Self(self.0.with("MaxResults", value))
    }

    /// The token of the page, as the page before gave it.
    ///
    /// At most 50 characters.
    pub fn next_token(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("NextToken", value))
    }
}

crate::engine::request!(DescribeInstanceTypes => DescribeInstanceTypesResponse, ACTION);
crate::engine::paginated!(DescribeInstanceTypes => InstanceType, |response| response.instance_types);

static ACTION: Action<'static> = Action::new("DescribeInstanceTypes", &PRODUCT)
    .effect(Effect::Read)
    .pagination(&PAGES);

static PAGES: Pagination<'static> =
    Pagination::by_token("InstanceTypes", "NextToken", "NextToken").token_size("MaxResults", 1600);

/// The answer to [`DescribeInstanceTypes`].
#[non_exhaustive]
pub struct DescribeInstanceTypesResponse {
    /// Names this call in support requests.
    pub request_id: String,
    /// The types of this page.
    pub instance_types: Vec<InstanceType>,
    /// The token of the next page; empty on the last one.
    pub next_token: Option<String>,
}

acs_protocol::shape!(DescribeInstanceTypesResponse {
    request_id: "RequestId",
    instance_types: ["InstanceTypes", "InstanceType"],
    next_token: "NextToken",
});

/// The values of `InstanceCategory`; the service may add others.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InstanceCategory {
    /// `General-purpose`.
    GeneralPurpose,
    /// `Compute-optimized`.
    ComputeOptimized,
    /// `Memory-optimized`.
    MemoryOptimized,
    /// `Big data`.
    BigData,
    /// `Local SSDs`.
    LocalSsds,
    /// `High Clock Speed`.
    HighClockSpeed,
    /// `Enhanced`.
    Enhanced,
    /// `Shared`.
    Shared,
    /// `Compute-optimized with GPU`.
    ComputeOptimizedWithGpu,
    /// `Visual Compute-optimized`.
    VisualComputeOptimized,
    /// `Heterogeneous Service`.
    HeterogeneousService,
    /// `Compute-optimized with FPGA`.
    ComputeOptimizedWithFpga,
    /// `Compute-optimized with NPU`.
    ComputeOptimizedWithNpu,
    /// `ECS Bare Metal`.
    EcsBareMetal,
    /// `Super Computing Cluster`.
    SuperComputingCluster,
    /// `High Performance Compute`.
    HighPerformanceCompute,
    /// A value that this version of the crate does not know.
    Other(String),
}

acs_protocol::open_enum!(InstanceCategory {
    GeneralPurpose: "General-purpose",
    ComputeOptimized: "Compute-optimized",
    MemoryOptimized: "Memory-optimized",
    BigData: "Big data",
    LocalSsds: "Local SSDs",
    HighClockSpeed: "High Clock Speed",
    Enhanced: "Enhanced",
    Shared: "Shared",
    ComputeOptimizedWithGpu: "Compute-optimized with GPU",
    VisualComputeOptimized: "Visual Compute-optimized",
    HeterogeneousService: "Heterogeneous Service",
    ComputeOptimizedWithFpga: "Compute-optimized with FPGA",
    ComputeOptimizedWithNpu: "Compute-optimized with NPU",
    EcsBareMetal: "ECS Bare Metal",
    SuperComputingCluster: "Super Computing Cluster",
    HighPerformanceCompute: "High Performance Compute",
});

/// The values of `CpuArchitecture`; the service may add others.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CpuArchitecture {
    /// `X86`.
    X86,
    /// `ARM`.
    Arm,
    /// A value that this version of the crate does not know.
    Other(String),
}

acs_protocol::open_enum!(CpuArchitecture { X86: "X86", Arm: "ARM" });

/// The values of `InstanceFamilyLevel`; the service may add others.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InstanceFamilyLevel {
    /// `EntryLevel`.
    EntryLevel,
    /// `EnterpriseLevel`.
    EnterpriseLevel,
    /// `CreditEntryLevel`.
    CreditEntryLevel,
    /// A value that this version of the crate does not know.
    Other(String),
}

acs_protocol::open_enum!(InstanceFamilyLevel {
    EntryLevel: "EntryLevel",
    EnterpriseLevel: "EnterpriseLevel",
    CreditEntryLevel: "CreditEntryLevel",
});

/// The values of `LocalStorageCategory`; the service may add others.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LocalStorageCategory {
    /// `local_hdd_pro`.
    LocalHddPro,
    /// `local_ssd_pro`.
    LocalSsdPro,
    /// A value that this version of the crate does not know.
    Other(String),
}

acs_protocol::open_enum!(LocalStorageCategory {
    LocalHddPro: "local_hdd_pro",
    LocalSsdPro: "local_ssd_pro",
});

/// The values of `NvmeSupport`; the service may add others.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum NvmeSupport {
    /// `required`.
    Required,
    /// `unsupported`.
    Unsupported,
    /// A value that this version of the crate does not know.
    Other(String),
}

acs_protocol::open_enum!(NvmeSupport {
    Required: "required",
    Unsupported: "unsupported",
});

/// The values of `InstanceCategories`; the service may add others.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DescribeInstanceTypesInstanceCategory {
    /// `General-purpose`.
    GeneralPurpose,
    /// `Compute-optimized`.
    ComputeOptimized,
    /// `Memory-optimized`.
    MemoryOptimized,
    /// `Big data`.
    BigData,
    /// `Local SSDs`.
    LocalSsds,
    /// `High Clock Speed`.
    HighClockSpeed,
    /// `Enhanced`.
    Enhanced,
    /// `Shared`.
    Shared,
    /// `Compute-optimized with GPU`.
    ComputeOptimizedWithGpu,
    /// `Visual Compute-optimized`.
    VisualComputeOptimized,
    /// `Heterogeneous Service`.
    HeterogeneousService,
    /// `Compute-optimized with FPGA`.
    ComputeOptimizedWithFpga,
    /// `Compute-optimized with NPU`.
    ComputeOptimizedWithNpu,
    /// `ECS Bare Metal`.
    EcsBareMetal,
    /// `Super Computing Cluster`.
    SuperComputingCluster,
    /// `High Performance Compute`.
    HighPerformanceCompute,
    /// A value that this version of the crate does not know.
    Other(String),
}

acs_protocol::open_enum!(DescribeInstanceTypesInstanceCategory {
    GeneralPurpose: "General-purpose",
    ComputeOptimized: "Compute-optimized",
    MemoryOptimized: "Memory-optimized",
    BigData: "Big data",
    LocalSsds: "Local SSDs",
    HighClockSpeed: "High Clock Speed",
    Enhanced: "Enhanced",
    Shared: "Shared",
    ComputeOptimizedWithGpu: "Compute-optimized with GPU",
    VisualComputeOptimized: "Visual Compute-optimized",
    HeterogeneousService: "Heterogeneous Service",
    ComputeOptimizedWithFpga: "Compute-optimized with FPGA",
    ComputeOptimizedWithNpu: "Compute-optimized with NPU",
    EcsBareMetal: "ECS Bare Metal",
    SuperComputingCluster: "Super Computing Cluster",
    HighPerformanceCompute: "High Performance Compute",
});

/// The values of `CpuArchitectures`; the service may add others.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DescribeInstanceTypesCpuArchitecture {
    /// `X86`.
    X86,
    /// `ARM`.
    Arm,
    /// A value that this version of the crate does not know.
    Other(String),
}

acs_protocol::open_enum!(DescribeInstanceTypesCpuArchitecture { X86: "X86", Arm: "ARM" });

/// The values of `LocalStorageCategories`; the service may add others.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DescribeInstanceTypesLocalStorageCategory {
    /// `local_hdd_pro`.
    LocalHddPro,
    /// `local_ssd_pro`.
    LocalSsdPro,
    /// A value that this version of the crate does not know.
    Other(String),
}

acs_protocol::open_enum!(DescribeInstanceTypesLocalStorageCategory {
    LocalHddPro: "local_hdd_pro",
    LocalSsdPro: "local_ssd_pro",
});

/// An item of `InstanceTypes`.
#[non_exhaustive]
pub struct InstanceType {
    /// `EniTotalQuantity`.
    pub eni_total_quantity: Option<i64>,
    /// The kind of the local disks.
    pub local_storage_category: Option<String>,
    /// `PrimaryEniQueueNumber`.
    pub primary_eni_queue_number: Option<i64>,
    /// The memory, in GiB.
    pub memory_size: Option<f64>,
    /// The size of each local disk, in GiB.
    pub local_storage_capacity: Option<i64>,
    /// `InstanceFamilyLevel`.
    pub instance_family_level: Option<String>,
    /// The most inbound packets a second.
    pub instance_pps_rx: Option<i64>,
    /// `EniIpv6AddressQuantity`.
    pub eni_ipv6_address_quantity: Option<i64>,
    /// `MaximumQueueNumberPerEni`.
    pub maximum_queue_number_per_eni: Option<i64>,
    /// The id: `ecs.g6.large`.
    pub instance_type_id: String,
    /// The most inbound private traffic, in kbit/s.
    pub instance_bandwidth_rx: Option<i64>,
    /// `SecondaryEniQueueNumber`.
    pub secondary_eni_queue_number: Option<i64>,
    /// The kind of the GPUs.
    pub gpu_spec: Option<String>,
    /// The most outbound private traffic, in kbit/s.
    pub instance_bandwidth_tx: Option<i64>,
    /// `QueuePairNumber`.
    pub queue_pair_number: Option<i64>,
    /// `EriQuantity`.
    pub eri_quantity: Option<i64>,
    /// The number of GPUs.
    pub gpu_amount: Option<i64>,
    /// `TotalEniQueueQuantity`.
    pub total_eni_queue_quantity: Option<i64>,
    /// `NvmeSupport`.
    pub nvme_support: Option<String>,
    /// The most disks that can be attached.
    pub disk_quantity: Option<i64>,
    /// `InitialCredit`.
    pub initial_credit: Option<i64>,
    /// The number of local disks.
    pub local_storage_amount: Option<i64>,
    /// `BaselineCredit`.
    pub baseline_credit: Option<i64>,
    /// The most outbound packets a second.
    pub instance_pps_tx: Option<i64>,
    /// `EniPrivateIpAddressQuantity`.
    pub eni_private_ip_address_quantity: Option<i64>,
    /// The number of virtual cores.
    pub cpu_core_count: Option<i64>,
    /// The family: `ecs.g6`.
    pub instance_type_family: Option<String>,
    /// The most network interfaces, the first one included.
    pub eni_quantity: Option<i64>,
    /// `EniTrunkSupported`.
    pub eni_trunk_supported: Option<bool>,
    /// The base frequency, in GHz.
    pub cpu_speed_frequency: Option<f64>,
    /// The turbo frequency, in GHz.
    pub cpu_turbo_frequency: Option<f64>,
    /// The processor.
    pub physical_processor_model: Option<String>,
    /// `NetworkEncryptionSupport`.
    pub network_encryption_support: Option<bool>,
    /// `InstanceCategory`.
    pub instance_category: Option<String>,
    /// The processor architecture.
    pub cpu_architecture: Option<String>,
    /// `GPUMemorySize`.
    pub gpu_memory_size: Option<f64>,
    /// `NetworkCardQuantity`.
    pub network_card_quantity: Option<i64>,
    /// `NetworkCards`.
    pub network_cards: Vec<NetworkCardInfo>,
    /// `SupportedBootModes`.
    pub supported_boot_modes: Vec<String>,
}

acs_protocol::shape!(InstanceType {
    eni_total_quantity: "EniTotalQuantity",
    local_storage_category: "LocalStorageCategory",
    primary_eni_queue_number: "PrimaryEniQueueNumber",
    memory_size: "MemorySize",
    local_storage_capacity: "LocalStorageCapacity",
    instance_family_level: "InstanceFamilyLevel",
    instance_pps_rx: "InstancePpsRx",
    eni_ipv6_address_quantity: "EniIpv6AddressQuantity",
    maximum_queue_number_per_eni: "MaximumQueueNumberPerEni",
    instance_type_id: "InstanceTypeId",
    instance_bandwidth_rx: "InstanceBandwidthRx",
    secondary_eni_queue_number: "SecondaryEniQueueNumber",
    gpu_spec: "GPUSpec",
    instance_bandwidth_tx: "InstanceBandwidthTx",
    queue_pair_number: "QueuePairNumber",
    eri_quantity: "EriQuantity",
    gpu_amount: "GPUAmount",
    total_eni_queue_quantity: "TotalEniQueueQuantity",
    nvme_support: "NvmeSupport",
    disk_quantity: "DiskQuantity",
    initial_credit: "InitialCredit",
    local_storage_amount: "LocalStorageAmount",
    baseline_credit: "BaselineCredit",
    instance_pps_tx: "InstancePpsTx",
    eni_private_ip_address_quantity: "EniPrivateIpAddressQuantity",
    cpu_core_count: "CpuCoreCount",
    instance_type_family: "InstanceTypeFamily",
    eni_quantity: "EniQuantity",
    eni_trunk_supported: "EniTrunkSupported",
    cpu_speed_frequency: "CpuSpeedFrequency",
    cpu_turbo_frequency: "CpuTurboFrequency",
    physical_processor_model: "PhysicalProcessorModel",
    network_encryption_support: "NetworkEncryptionSupport",
    instance_category: "InstanceCategory",
    cpu_architecture: "CpuArchitecture",
    gpu_memory_size: "GPUMemorySize",
    network_card_quantity: "NetworkCardQuantity",
    network_cards: ["NetworkCards", "NetworkCardInfo"],
    supported_boot_modes: ["SupportedBootModes", "SupportedBootMode"],
});

/// An item of `NetworkCards`.
#[non_exhaustive]
pub struct NetworkCardInfo {
    /// `NetworkCardIndex`.
    pub network_card_index: Option<i64>,
}

acs_protocol::shape!(NetworkCardInfo {
    network_card_index: "NetworkCardIndex",
});
