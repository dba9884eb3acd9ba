//! `AttachKeyPair`.

use crate::PRODUCT;
use acs_protocol::action::{Action, Parameter, Source};
use acs_protocol::{JsonList, Parameters};

/// Calls `AttachKeyPair`.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: acs_ecs::Client) -> Result<(), acs_ecs::Error> {
/// use acs_ecs::actions::AttachKeyPair;
///
/// let response = AttachKeyPair::new("key-pair-name", ["instance-id"]).send(&client).await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// | code | status |
/// |---|---|
/// | `InvalidKeyPairName.NotFound` | 400 |
/// | `InvalidInstanceIds.ValueNotSupported` | 400 |
/// | `DependencyViolation.IoOptimize` | 400 |
/// | `DependencyViolation.WindowsInstance` | 403 |
/// | `InstanceKeyPairLimitExceeded` | 403 |
#[must_use = "a request does nothing until it is sent"]
pub struct AttachKeyPair(Parameters);

impl AttachKeyPair {
    /// A request with what is required.
    ///
    /// - `key_pair_name`: `KeyPairName`.
    /// - `instance_ids`: `InstanceIds`.
    ///
    ///   JSON text: made of values, or of text by `JsonText::parse`.
    pub fn new(key_pair_name: impl Into<String>, instance_ids: impl Into<JsonList<String>>) -> Self {
        let parameters = Parameters::new()
            .with_text("KeyPairName", key_pair_name)
            .with("InstanceIds", instance_ids.into());
        Self(parameters)
    }

    /// Sets `RegionId`.
    ///
    /// The region of the client if not set.
    pub fn region_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("RegionId", value))
    }
}

crate::engine::request!(AttachKeyPair => AttachKeyPairResponse, ACTION);

static ACTION: Action<'static> = Action::new("AttachKeyPair", &PRODUCT).parameters(&[
    Parameter::new("RegionId").required().from(Source::Region),
    Parameter::new("KeyPairName").required(),
    Parameter::new("InstanceIds").required(),
]);

/// The answer to [`AttachKeyPair`].
#[non_exhaustive]
pub struct AttachKeyPairResponse {
    /// `KeyPairName`.
    pub key_pair_name: Option<String>,
    /// `RequestId`.
    pub request_id: Option<String>,
    /// `TotalCount`.
    pub total_count: Option<String>,
    /// `FailCount`.
    pub fail_count: Option<String>,
    /// `Results`.
    pub results: Vec<AttachKeyPairResult>,
}

acs_protocol::shape!(AttachKeyPairResponse {
    key_pair_name: "KeyPairName",
    request_id: "RequestId",
    total_count: "TotalCount",
    fail_count: "FailCount",
    results: ["Results", "Result"],
});

/// An item of `Results`.
#[non_exhaustive]
pub struct AttachKeyPairResult {
    /// `Code`.
    pub code: Option<String>,
    /// `Message`.
    pub message: Option<String>,
    /// `InstanceId`.
    pub instance_id: Option<String>,
    /// `Success`.
    pub success: Option<String>,
}

acs_protocol::shape!(AttachKeyPairResult {
    code: "Code",
    message: "Message",
    instance_id: "InstanceId",
    success: "Success",
});
