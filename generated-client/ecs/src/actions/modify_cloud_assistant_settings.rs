//! `ModifyCloudAssistantSettings`.

use crate::PRODUCT;
use acs_protocol::Parameters;
use acs_protocol::action::{Action, Parameter, Source, Style};

/// Calls `ModifyCloudAssistantSettings`.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: acs_ecs::Client) -> Result<(), acs_ecs::Error> {
/// use acs_ecs::actions::ModifyCloudAssistantSettings;
///
/// let response = ModifyCloudAssistantSettings::new("setting-type").send(&client).await?;
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
/// | `InvalidParameter.OssEncryptionType` | 400 |
/// | `InvalidParameter.OssEncryptionAlgorithm` | 400 |
/// | `InvalidParameter.OssEncryptionKeyId` | 400 |
/// | `InvalidParameter.OssBucketName` | 400 |
/// | `InvalidParameter.OssPrefix` | 400 |
/// | `InvalidOssBucketName.InOtherRegion` | 400 |
/// | `InvalidParameter.SlsProjectName` | 400 |
/// | `InvalidParameter.SlsLogstoreName` | 400 |
/// | `InvalidParameter.AllowedUpgradeWindow` | 400 |
/// | `InvalidAllowedUpgradeWindow.DurationTooShort` | 400 |
/// | `InvalidParameter.TimeZone` | 400 |
/// | `InvalidAllowedUpgradeWindow.Required` | 400 |
/// | `CreateServiceLinkedRole.NoPermission` | 403 |
/// | `InvalidOperation.OssEncryptionUnsupported` | 403 |
/// | `InvalidAllowedUpgradeWindow.CountLimitExceeded` | 403 |
/// | `InvalidSlsProjectName.NotFound` | 404 |
/// | `InvalidSlsLogstoreName.NotFound` | 404 |
/// | `InvalidOssBucketName.NotFound` | 404 |
/// | `InvalidRegionId.NotFound` | 404 |
/// | `InternalError` | 500 |
#[must_use = "a request does nothing until it is sent"]
pub struct ModifyCloudAssistantSettings(Parameters);

impl ModifyCloudAssistantSettings {
    /// A request with what is required.
    ///
    /// - `setting_type`: `SettingType`.
    pub fn new(setting_type: impl Into<String>) -> Self {
        Self(Parameters::new().with_text("SettingType", setting_type))
    }

    /// Sets `RegionId`.
    ///
    /// The region of the client if not set.
    pub fn region_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("RegionId", value))
    }

    /// Sets `OssDeliveryConfig`.
    ///
    /// Sent as JSON text.
    pub fn oss_delivery_config(self, value: OssDeliveryConfig) -> Self {
        Self(self.0.with("OssDeliveryConfig", value))
    }

    /// Sets `SlsDeliveryConfig`.
    ///
    /// Sent as JSON text.
    pub fn sls_delivery_config(self, value: SlsDeliveryConfig) -> Self {
        Self(self.0.with("SlsDeliveryConfig", value))
    }

    /// Sets `AgentUpgradeConfig`.
    ///
    /// Sent as JSON text.
    pub fn agent_upgrade_config(self, value: AgentUpgradeConfig) -> Self {
        Self(self.0.with("AgentUpgradeConfig", value))
    }
}

crate::engine::request!(ModifyCloudAssistantSettings => ModifyCloudAssistantSettingsResponse, ACTION);

static ACTION: Action<'static> = Action::new("ModifyCloudAssistantSettings", &PRODUCT).parameters(&[
    Parameter::new("RegionId").required().from(Source::Region),
    Parameter::new("SettingType").required(),
    Parameter::new("OssDeliveryConfig").style(Style::Json),
    Parameter::new("SlsDeliveryConfig").style(Style::Json),
    Parameter::new("AgentUpgradeConfig").style(Style::Json),
]);

/// The answer to [`ModifyCloudAssistantSettings`].
#[non_exhaustive]
pub struct ModifyCloudAssistantSettingsResponse {
    /// `RequestId`.
    pub request_id: Option<String>,
}

acs_protocol::shape!(ModifyCloudAssistantSettingsResponse {
    request_id: "RequestId",
});

/// What `OssDeliveryConfig` holds.
#[derive(Default)]
pub struct OssDeliveryConfig(Parameters);

impl OssDeliveryConfig {
    /// With nothing set.
    pub fn new() -> Self {
        Self(Parameters::new())
    }

    /// Sets `Enabled`.
    pub fn enabled(self, value: bool) -> Self {
        Self(self.0.with("Enabled", value))
    }

    /// Sets `BucketName`.
    pub fn bucket_name(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("BucketName", value))
    }

    /// Sets `Prefix`.
    pub fn prefix(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("Prefix", value))
    }

    /// Sets `EncryptionType`.
    pub fn encryption_type(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("EncryptionType", value))
    }

    /// Sets `EncryptionAlgorithm`.
    pub fn encryption_algorithm(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("EncryptionAlgorithm", value))
    }

    /// Sets `EncryptionKeyId`.
    pub fn encryption_key_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("EncryptionKeyId", value))
    }
}

acs_protocol::object!(OssDeliveryConfig);

/// What `SlsDeliveryConfig` holds.
#[derive(Default)]
pub struct SlsDeliveryConfig(Parameters);

impl SlsDeliveryConfig {
    /// With nothing set.
    pub fn new() -> Self {
        Self(Parameters::new())
    }

    /// Sets `Enabled`.
    pub fn enabled(self, value: bool) -> Self {
        Self(self.0.with("Enabled", value))
    }

    /// Sets `ProjectName`.
    pub fn project_name(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("ProjectName", value))
    }

    /// Sets `LogstoreName`.
    pub fn logstore_name(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("LogstoreName", value))
    }
}

acs_protocol::object!(SlsDeliveryConfig);

/// What `AgentUpgradeConfig` holds.
#[derive(Default)]
pub struct AgentUpgradeConfig(Parameters);

impl AgentUpgradeConfig {
    /// With nothing set.
    pub fn new() -> Self {
        Self(Parameters::new())
    }

    /// Sets `Enabled`.
    pub fn enabled(self, value: bool) -> Self {
        Self(self.0.with("Enabled", value))
    }

    /// Sets `AllowedUpgradeWindow`.
    ///
    /// At most 6 items.
    pub fn allowed_upgrade_window(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.with_list::<String>("AllowedUpgradeWindow", value))
    }

    /// Sets `TimeZone`.
    pub fn time_zone(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("TimeZone", value))
    }
}

acs_protocol::object!(AgentUpgradeConfig);
