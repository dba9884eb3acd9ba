//! `CreateKeyPair`.

use crate::PRODUCT;
use acs_protocol::Parameters;
use acs_protocol::action::{Action, Parameter, Source};
use acs_protocol::shape::Secret;

/// Calls `CreateKeyPair`.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: acs_ecs::Client) -> Result<(), acs_ecs::Error> {
/// use acs_ecs::actions::CreateKeyPair;
///
/// let response = CreateKeyPair::new("key-pair-name").send(&client).await?;
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
/// | `KeyPair.AlreadyExist` | 400 |
/// | `Duplicate.TagKey` | 400 |
/// | `InvalidTagKey.Malformed` | 400 |
/// | `InvalidTagValue.Malformed` | 400 |
/// | `QuotaExceed.KeyPair` | 403 |
/// | `QuotaExceed.Tags` | 403 |
/// | `InvalidRegionId.NotFound` | 404 |
/// | `InvalidResourceGroup.NotFound` | 404 |
#[must_use = "a request does nothing until it is sent"]
pub struct CreateKeyPair(Parameters);

impl CreateKeyPair {
    /// A request with what is required.
    ///
    /// - `key_pair_name`: `KeyPairName`.
    pub fn new(key_pair_name: impl Into<String>) -> Self {
        Self(Parameters::new().with_text("KeyPairName", key_pair_name))
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

crate::engine::request!(CreateKeyPair => CreateKeyPairResponse, ACTION);

static ACTION: Action<'static> = Action::new("CreateKeyPair", &PRODUCT).parameters(&[
    Parameter::new("RegionId").required().from(Source::Region),
    Parameter::new("KeyPairName").required(),
]);

/// The answer to [`CreateKeyPair`].
#[non_exhaustive]
pub struct CreateKeyPairResponse {
    /// `PrivateKeyBody`.
    pub private_key_body: Option<Secret>,
    /// `KeyPairName`.
    pub key_pair_name: Option<String>,
    /// `KeyPairId`.
    pub key_pair_id: Option<String>,
    /// `RequestId`.
    pub request_id: Option<String>,
    /// `KeyPairFingerPrint`.
    pub key_pair_finger_print: Option<String>,
}

acs_protocol::shape!(CreateKeyPairResponse {
    private_key_body: "PrivateKeyBody",
    key_pair_name: "KeyPairName",
    key_pair_id: "KeyPairId",
    request_id: "RequestId",
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
