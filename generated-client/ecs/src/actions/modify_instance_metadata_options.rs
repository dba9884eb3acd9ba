//! `ModifyInstanceMetadataOptions`.

use crate::PRODUCT;
use acs_protocol::Parameters;
use acs_protocol::action::{Action, Parameter, Source};

/// Calls `ModifyInstanceMetadataOptions`.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: acs_ecs::Client) -> Result<(), acs_ecs::Error> {
/// use acs_ecs::actions::ModifyInstanceMetadataOptions;
///
/// let response = ModifyInstanceMetadataOptions::new("http-endpoint").send(&client).await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// | code | status |
/// |---|---|
/// | `InvalidHttpEndpoint.NotSupported` | 400 |
/// | `InvalidHttpTokens.NotSupported` | 400 |
/// | `InvalidHttpPutResponseHopLimit.NotSupported` | 400 |
/// | `InvalidInstanceMetadataTags.NotSupported` | 400 |
/// | `InvalidInstanceId.NotFound` | 404 |
#[must_use = "a request does nothing until it is sent"]
pub struct ModifyInstanceMetadataOptions(Parameters);

impl ModifyInstanceMetadataOptions {
    /// A request with what is required.
    ///
    /// - `http_endpoint`: `HttpEndpoint`.
    pub fn new(http_endpoint: impl Into<String>) -> Self {
        Self(Parameters::new().with_text("HttpEndpoint", http_endpoint))
    }

    /// Sets `RegionId`.
    ///
    /// The region of the client if not set.
    pub fn region_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("RegionId", value))
    }

    /// Sets `InstanceId`.
    pub fn instance_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("InstanceId", value))
    }

    /// Sets `HttpTokens`.
    pub fn http_tokens(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("HttpTokens", value))
    }

    /// Sets `HttpPutResponseHopLimit`.
    pub fn http_put_response_hop_limit(self, value: i32) -> Self {
        Self(self.0.with("HttpPutResponseHopLimit", value))
    }

    /// Sets `InstanceMetadataTags`.
    pub fn instance_metadata_tags(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("InstanceMetadataTags", value))
    }
}

crate::engine::request!(ModifyInstanceMetadataOptions => ModifyInstanceMetadataOptionsResponse, ACTION);

static ACTION: Action<'static> = Action::new("ModifyInstanceMetadataOptions", &PRODUCT).parameters(&[
    Parameter::new("RegionId").required().from(Source::Region),
    Parameter::new("HttpEndpoint").required(),
]);

/// The answer to [`ModifyInstanceMetadataOptions`].
#[non_exhaustive]
pub struct ModifyInstanceMetadataOptionsResponse {
    /// `RequestId`.
    pub request_id: Option<String>,
}

acs_protocol::shape!(ModifyInstanceMetadataOptionsResponse {
    request_id: "RequestId",
});
