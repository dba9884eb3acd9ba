//! `ImportKeyPair`.

use crate::PRODUCT;
use acs_protocol::Parameters;
use acs_protocol::action::{Action, Parameter, Source};

/// Calls `ImportKeyPair`.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: acs_ecs::Client) -> Result<(), acs_ecs::Error> {
/// use acs_ecs::actions::ImportKeyPair;
///
/// let response = ImportKeyPair::new("key-pair-name", "public-key-body").send(&client).await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// | code | status |
/// |---|---|
/// | `InvalidKeyPairName.Malformed` | 400 |
/// | `InvalidPublicKeyBody.Malformed` | 400 |
/// | `MissingParameter` | 400 |
/// | `KeyPair.AlreadyExist` | 400 |
/// | `QuotaExceed.KeyPair` | 403 |
/// | `InvalidResourceGroup.NotFound` | 404 |
/// | `InternalError` | 500 |
#[must_use = "a request does nothing until it is sent"]
pub struct ImportKeyPair(Parameters);

impl ImportKeyPair {
    /// A request with what is required.
    ///
    /// - `key_pair_name`: `KeyPairName`.
    /// - `public_key_body`: `PublicKeyBody`.
    pub fn new(key_pair_name: impl Into<String>, public_key_body: impl Into<String>) -> Self {
        let parameters = Parameters::new()
            .with_text("KeyPairName", key_pair_name)
            .with_text("PublicKeyBody", public_key_body);
        Self(parameters)
    }

    /// Sets `RegionId`.
    ///
    /// The region of the client if not set.
    pub fn region_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("RegionId", value))
    }

    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("ResourceGroupId", value))
    }

    /// Sets `Tag`.
    ///
    /// At most 20 items.
    pub fn tag(self, value: impl IntoIterator<Item = Tag>) -> Self {
        Self(self.0.with_list::<Tag>("Tag", value))
    }
}

crate::engine::request!(ImportKeyPair => ImportKeyPairResponse, ACTION);

static ACTION: Action<'static> = Action::new("ImportKeyPair", &PRODUCT).parameters(&[
    Parameter::new("RegionId").required().from(Source::Region),
    Parameter::new("KeyPairName").required(),
    Parameter::new("PublicKeyBody").required(),
]);

/// The answer to [`ImportKeyPair`].
#[non_exhaustive]
pub struct ImportKeyPairResponse {
    /// `RequestId`.
    pub request_id: Option<String>,
    /// `KeyPairName`.
    pub key_pair_name: Option<String>,
    /// `KeyPairFingerPrint`.
    pub key_pair_finger_print: Option<String>,
}

acs_protocol::shape!(ImportKeyPairResponse {
    request_id: "RequestId",
    key_pair_name: "KeyPairName",
    key_pair_finger_print: "KeyPairFingerPrint",
});

/// An item of `Tag`.
#[derive(Default)]
pub struct Tag(Parameters);

impl Tag {
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

acs_protocol::object!(Tag);
