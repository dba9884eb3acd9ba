//! `ModifyReservedInstanceAttribute`.

use crate::PRODUCT;
use acs_protocol::Parameters;
use acs_protocol::action::{Action, Parameter, Source};

/// Calls `ModifyReservedInstanceAttribute`.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: acs_ecs::Client) -> Result<(), acs_ecs::Error> {
/// use acs_ecs::actions::ModifyReservedInstanceAttribute;
///
/// let response = ModifyReservedInstanceAttribute::new("reserved-instance-id").send(&client).await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// | code | status |
/// |---|---|
/// | `InvalidParameter.ReservedInstanceName` | 403 |
/// | `InvalidZoneId.NotFound` | 404 |
/// | `InternalError` | 500 |
#[must_use = "a request does nothing until it is sent"]
pub struct ModifyReservedInstanceAttribute(Parameters);

impl ModifyReservedInstanceAttribute {
    /// A request with what is required.
    ///
    /// - `reserved_instance_id`: `ReservedInstanceId`.
    pub fn new(reserved_instance_id: impl Into<String>) -> Self {
        Self(Parameters::new().with_text("ReservedInstanceId", reserved_instance_id))
    }

    /// Sets `RegionId`.
    ///
    /// The region of the client if not set.
    pub fn region_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("RegionId", value))
    }

    /// Sets `ReservedInstanceName`.
    pub fn reserved_instance_name(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("ReservedInstanceName", value))
    }

    /// Sets `Description`.
    pub fn description(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("Description", value))
    }
}

crate::engine::request!(ModifyReservedInstanceAttribute => ModifyReservedInstanceAttributeResponse, ACTION);

static ACTION: Action<'static> = Action::new("ModifyReservedInstanceAttribute", &PRODUCT).parameters(&[
    Parameter::new("RegionId").required().from(Source::Region),
    Parameter::new("ReservedInstanceId").required(),
]);

/// The answer to [`ModifyReservedInstanceAttribute`].
#[non_exhaustive]
pub struct ModifyReservedInstanceAttributeResponse {
    /// `HttpStatusCode`.
    pub http_status_code: Option<i64>,
    /// `Code`.
    pub code: Option<String>,
    /// `Message`.
    pub message: Option<String>,
    /// `RequestId`.
    pub request_id: Option<String>,
}

acs_protocol::shape!(ModifyReservedInstanceAttributeResponse {
    http_status_code: "HttpStatusCode",
    code: "Code",
    message: "Message",
    request_id: "RequestId",
});
