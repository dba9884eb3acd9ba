//! `CreateKeyPair`.

use crate::PRODUCT;
use acs_runtime::action::{Action, Parameter, Source};
use acs_runtime::shape::Secret;
use acs_runtime::{Parameters, list};

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
#[derive(Clone, PartialEq)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateKeyPair(Parameters);

impl CreateKeyPair {
    /// A request with what is required.
    ///
    /// - `key_pair_name`: `KeyPairName`.
    pub fn new(key_pair_name: impl Into<String>) -> Self {
        Self(Parameters::new().with("KeyPairName", key_pair_name.into()))
    }

    /// Sets `RegionId`.
    ///
    /// The region of the client if not set.
    pub fn region_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with("RegionId", value.into()))
    }

    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with("ResourceGroupId", value.into()))
    }

    /// Sets `Tag`.
    ///
    /// At most 20 items.
    pub fn tag(self, value: impl IntoIterator<Item = Tag>) -> Self {
        Self(self.0.with("Tag", list::<Tag>(value)))
    }
}

acs_runtime::request!(CreateKeyPair => CreateKeyPairResponse, ACTION);

static ACTION: Action<'static> = Action {
    parameters: &[
        Parameter::new("RegionId").required().from(Source::Region),
        Parameter::new("KeyPairName").required(),
    ],
    ..Action::new("CreateKeyPair", &PRODUCT)
};

/// The answer to [`CreateKeyPair`].
#[derive(Debug, Clone, Default, PartialEq)]
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

acs_runtime::shape!(CreateKeyPairResponse {
    private_key_body: "PrivateKeyBody",
    key_pair_name: "KeyPairName",
    key_pair_id: "KeyPairId",
    request_id: "RequestId",
    key_pair_finger_print: "KeyPairFingerPrint",
});

/// An item of `Tag`.
#[derive(Clone, Default, PartialEq)]
pub struct Tag(Parameters);

impl Tag {
    /// With nothing set.
    pub fn new() -> Self {
        Self(Parameters::new())
    }

    /// Sets `Key`.
    pub fn key(self, value: impl Into<String>) -> Self {
        Self(self.0.with("Key", value.into()))
    }

    /// Sets `Value`.
    pub fn value(self, value: impl Into<String>) -> Self {
        Self(self.0.with("Value", value.into()))
    }
}

acs_runtime::object!(Tag);
