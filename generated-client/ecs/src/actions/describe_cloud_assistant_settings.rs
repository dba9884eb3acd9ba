//! `DescribeCloudAssistantSettings`.

use crate::PRODUCT;
use acs_protocol::Parameters;
use acs_protocol::action::{Action, Effect, Parameter, Source};

/// Calls `DescribeCloudAssistantSettings`.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: acs_ecs::Client) -> Result<(), acs_ecs::Error> {
/// use acs_ecs::actions::DescribeCloudAssistantSettings;
///
/// let response = DescribeCloudAssistantSettings::new(["setting-type"]).send(&client).await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// | code | status |
/// |---|---|
/// | `InvalidParameter.SettingType` | 400 |
/// | `InvalidRegionId.NotFound` | 404 |
/// | `InternalError` | 500 |
#[must_use = "a request does nothing until it is sent"]
pub struct DescribeCloudAssistantSettings(Parameters);

impl DescribeCloudAssistantSettings {
    /// A request with what is required.
    ///
    /// - `setting_type`: `SettingType`.
    ///
    ///   At most 100 items.
    pub fn new(setting_type: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(Parameters::new().with_list::<String>("SettingType", setting_type))
    }

    /// Sets `RegionId`.
    ///
    /// The region of the client if not set.
    pub fn region_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("RegionId", value))
    }
}

crate::engine::request!(DescribeCloudAssistantSettings => DescribeCloudAssistantSettingsResponse, ACTION);

static ACTION: Action<'static> = Action::new("DescribeCloudAssistantSettings", &PRODUCT)
    .effect(Effect::Read)
    .parameters(&[
        Parameter::new("SettingType").required(),
        Parameter::new("RegionId").required().from(Source::Region),
    ]);

/// The answer to [`DescribeCloudAssistantSettings`].
#[non_exhaustive]
pub struct DescribeCloudAssistantSettingsResponse {
    /// `RequestId`.
    pub request_id: Option<String>,
    /// `OssDeliveryConfigs`.
    pub oss_delivery_configs: Vec<OssDeliveryConfig>,
    /// `SlsDeliveryConfigs`.
    pub sls_delivery_configs: Vec<SlsDeliveryConfig>,
    /// `AgentUpgradeConfig`.
    pub agent_upgrade_config: Option<AgentUpgradeConfig>,
}

acs_protocol::shape!(DescribeCloudAssistantSettingsResponse {
    request_id: "RequestId",
    oss_delivery_configs: ["OssDeliveryConfigs", "OssDeliveryConfig"],
    sls_delivery_configs: ["SlsDeliveryConfigs", "SlsDeliveryConfig"],
    agent_upgrade_config: "AgentUpgradeConfig",
});

/// An item of `OssDeliveryConfigs`.
#[non_exhaustive]
pub struct OssDeliveryConfig {
    /// `EncryptionType`.
    pub encryption_type: Option<String>,
    /// `EncryptionAlgorithm`.
    pub encryption_algorithm: Option<String>,
    /// `DeliveryType`.
    pub delivery_type: Option<String>,
    /// `Enabled`.
    pub enabled: Option<bool>,
    /// `BucketName`.
    pub bucket_name: Option<String>,
    /// `Prefix`.
    pub prefix: Option<String>,
    /// `EncryptionKeyId`.
    pub encryption_key_id: Option<String>,
}

acs_protocol::shape!(OssDeliveryConfig {
    encryption_type: "EncryptionType",
    encryption_algorithm: "EncryptionAlgorithm",
    delivery_type: "DeliveryType",
    enabled: "Enabled",
    bucket_name: "BucketName",
    prefix: "Prefix",
    encryption_key_id: "EncryptionKeyId",
});

/// An item of `SlsDeliveryConfigs`.
#[non_exhaustive]
pub struct SlsDeliveryConfig {
    /// `DeliveryType`.
    pub delivery_type: Option<String>,
    /// `LogstoreName`.
    pub logstore_name: Option<String>,
    /// `Enabled`.
    pub enabled: Option<bool>,
    /// `ProjectName`.
    pub project_name: Option<String>,
}

acs_protocol::shape!(SlsDeliveryConfig {
    delivery_type: "DeliveryType",
    logstore_name: "LogstoreName",
    enabled: "Enabled",
    project_name: "ProjectName",
});

/// What `AgentUpgradeConfig` holds.
#[non_exhaustive]
pub struct AgentUpgradeConfig {
    /// `Enabled`.
    pub enabled: Option<bool>,
    /// `AllowedUpgradeWindows`.
    pub allowed_upgrade_windows: Vec<String>,
    /// `TimeZone`.
    pub time_zone: Option<String>,
}

acs_protocol::shape!(AgentUpgradeConfig {
    enabled: "Enabled",
    allowed_upgrade_windows: ["AllowedUpgradeWindows", "AllowedUpgradeWindow"],
    time_zone: "TimeZone",
});
