//! `DeleteKeyPairs`.

use crate::PRODUCT;
use acs_protocol::action::{Action, Parameter, Source};
use acs_protocol::{JsonList, Parameters};

/// Calls `DeleteKeyPairs`.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: acs_ecs::Client) -> Result<(), acs_ecs::Error> {
/// use acs_ecs::actions::DeleteKeyPairs;
///
/// let response = DeleteKeyPairs::new(["key-pair-name"]).send(&client).await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// | code | status |
/// |---|---|
/// | `MissingParameter` | 400 |
/// | `InvalidKeyPairNames.ValueNotSupported` | 400 |
/// | `InvalidParameter.KeypairAlreadyAttachedInstance` | 400 |
/// | `InstanceKeyPairLimitExceeded` | 403 |
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteKeyPairs(Parameters);

impl DeleteKeyPairs {
    /// A request with what is required.
    ///
    /// - `key_pair_names`: `KeyPairNames`.
    ///
    ///   JSON text: made of values, or of text by `JsonText::parse`.
    pub fn new(key_pair_names: impl Into<JsonList<String>>) -> Self {
        Self(Parameters::new().with("KeyPairNames", key_pair_names.into()))
    }

    /// Sets `RegionId`.
    ///
    /// The region of the client if not set.
    pub fn region_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("RegionId", value))
    }
}

crate::engine::request!(DeleteKeyPairs => DeleteKeyPairsResponse, ACTION);

static ACTION: Action<'static> = Action::new("DeleteKeyPairs", &PRODUCT).parameters(&[
    Parameter::new("RegionId").required().from(Source::Region),
    Parameter::new("KeyPairNames").required(),
]);

/// The answer to [`DeleteKeyPairs`].
#[non_exhaustive]
pub struct DeleteKeyPairsResponse {
    /// `RequestId`.
    pub request_id: Option<String>,
}

acs_protocol::shape!(DeleteKeyPairsResponse {
    request_id: "RequestId",
});
