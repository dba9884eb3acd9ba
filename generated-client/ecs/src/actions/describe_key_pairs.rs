//! `DescribeKeyPairs`.

use crate::PRODUCT;
use acs_protocol::Parameters;
use acs_protocol::action::{Action, Effect, Pagination, Parameter, Source};

/// Calls `DescribeKeyPairs`.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: acs_ecs::Client) -> Result<(), acs_ecs::Error> {
/// use acs_ecs::actions::DescribeKeyPairs;
///
/// let response = DescribeKeyPairs::new().send(&client).await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
#[derive(Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct DescribeKeyPairs(Parameters);

impl DescribeKeyPairs {
    /// With nothing set.
    pub fn new() -> Self {
        Self(Parameters::new())
    }

    /// Sets `RegionId`.
    ///
    /// The region of the client if not set.
    pub fn region_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("RegionId", value))
    }

    /// Sets `KeyPairName`.
    pub fn key_pair_name(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("KeyPairName", value))
    }

    /// Sets `KeyPairFingerPrint`.
    pub fn key_pair_finger_print(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("KeyPairFingerPrint", value))
    }

    /// Sets `PageNumber`.
    ///
    /// At least 1.
    pub fn page_number(self, value: i32) -> Self {
        Self(self.0.with("PageNumber", value))
    }

    /// Sets `PageSize`.
    ///
    /// From 1 to 50.
    pub fn page_size(self, value: i32) -> Self {
        Self(self.0.with("PageSize", value))
    }

    /// Sets `IncludePublicKey`.
    pub fn include_public_key(self, value: bool) -> Self {
        Self(self.0.with("IncludePublicKey", value))
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

crate::engine::request!(DescribeKeyPairs => DescribeKeyPairsResponse, ACTION);
crate::engine::paginated!(DescribeKeyPairs => KeyPair, |response| response.key_pairs);

static ACTION: Action<'static> = Action::new("DescribeKeyPairs", &PRODUCT)
    .effect(Effect::Read)
    .parameters(&[Parameter::new("RegionId").required().from(Source::Region)])
    .pagination(&PAGES);

static PAGES: Pagination<'static> = Pagination::by_number("KeyPairs", "PageNumber")
    .number_size("PageSize", 0)
    .total("TotalCount");

/// The answer to [`DescribeKeyPairs`].
#[non_exhaustive]
pub struct DescribeKeyPairsResponse {
    /// `PageSize`.
    pub page_size: Option<i64>,
    /// `RequestId`.
    pub request_id: Option<String>,
    /// `PageNumber`.
    pub page_number: Option<i64>,
    /// `TotalCount`.
    pub total_count: Option<i64>,
    /// `KeyPairs`.
    pub key_pairs: Vec<KeyPair>,
}

acs_protocol::shape!(DescribeKeyPairsResponse {
    page_size: "PageSize",
    request_id: "RequestId",
    page_number: "PageNumber",
    total_count: "TotalCount",
    key_pairs: ["KeyPairs", "KeyPair"],
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

/// An item of `KeyPairs`.
#[non_exhaustive]
pub struct KeyPair {
    /// `CreationTime`.
    pub creation_time: Option<String>,
    /// `KeyPairName`.
    pub key_pair_name: Option<String>,
    /// `KeyPairFingerPrint`.
    pub key_pair_finger_print: Option<String>,
    /// `ResourceGroupId`.
    pub resource_group_id: Option<String>,
    /// `PublicKey`.
    pub public_key: Option<String>,
    /// `Tags`.
    pub tags: Vec<KeyPairTag>,
}

acs_protocol::shape!(KeyPair {
    creation_time: "CreationTime",
    key_pair_name: "KeyPairName",
    key_pair_finger_print: "KeyPairFingerPrint",
    resource_group_id: "ResourceGroupId",
    public_key: "PublicKey",
    tags: ["Tags", "Tag"],
});

/// An item of `Tags`.
#[non_exhaustive]
pub struct KeyPairTag {
    /// `TagValue`.
    pub tag_value: Option<String>,
    /// `TagKey`.
    pub tag_key: Option<String>,
}

acs_protocol::shape!(KeyPairTag {
    tag_value: "TagValue",
    tag_key: "TagKey",
});
