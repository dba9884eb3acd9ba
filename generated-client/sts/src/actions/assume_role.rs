//! `AssumeRole`.

use crate::PRODUCT;
use acs_protocol::action::{Action, Effect, Parameter};
use acs_protocol::shape::Secret;
use acs_protocol::{JsonObject, Parameters};

/// Issues a temporary key with the rights of a role.
///
/// The caller is a RAM user or another role that the role trusts; the key of an account itself is refused.
/// Issuing a key changes nothing, so that the call may be repeated.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: acs_sts::Client) -> Result<(), acs_sts::Error> {
/// use acs_sts::actions::AssumeRole;
///
/// let response = AssumeRole::new("acs:ram::123456789012:role/reader", "report").duration_seconds(3600).send(&client).await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// | code | status | meaning |
/// |---|---|---|
/// | `InvalidParameter.RoleArn` | 400 | The role is not named as `acs:ram::<account>:role/<name>`. |
/// | `InvalidParameter.RoleSessionName` | 400 | The session's name is too short or too long, or has other characters than it may have. |
/// | `InvalidParameter.DurationSeconds` | 400 | The duration is under 900 seconds, or over what the role allows. |
/// | `InvalidParameter.PolicyGrammar` | 400 | The policy is not valid. |
/// | `EntityNotExist.Role` | 404 | There is no such role. |
/// | `NoPermission` | 403 | The caller may not assume roles, or the role does not trust the caller. |
#[must_use = "a request does nothing until it is sent"]
pub struct AssumeRole(Parameters);

impl AssumeRole {
    /// A request with what is required.
    ///
    /// - `role_arn`: The role: `acs:ram::<account>:role/<name>`.
    /// - `role_session_name`: Names the session in audit logs: letters, digits, `.`, `@`, `-` and `_`.
    ///
    ///   2 to 64 characters. Matches `^[a-zA-Z0-9.@_-]+$`.
    pub fn new(role_arn: impl Into<String>, role_session_name: impl Into<String>) -> Self {
        let parameters = Parameters::new()
            .with_text("RoleArn", role_arn)
            .with_text("RoleSessionName", role_session_name);
        Self(parameters)
    }

    /// How long the key is valid, in seconds; at most what the role allows.
    ///
    /// Default: `3600`. From 900 to 43200.
    pub fn duration_seconds(self, value: i64) -> Self {
        Self(self.0.with("DurationSeconds", value))
    }

    /// A policy that narrows the role's rights for this session.
    ///
    /// 1 to 2048 characters. JSON text: made of values, or of text by `JsonText::parse`.
    pub fn policy(self, value: impl Into<JsonObject>) -> Self {
        Self(self.0.with("Policy", value.into()))
    }

    /// The id that the role's trust policy asks for, so that a third party cannot be tricked into using the role
    /// for somebody else.
    ///
    /// 2 to 1224 characters.
    pub fn external_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with_text("ExternalId", value))
    }
}

crate::engine::request!(AssumeRole => AssumeRoleResponse, ACTION);

static ACTION: Action<'static> = Action::new("AssumeRole", &PRODUCT).effect(Effect::Read).parameters(&[
    Parameter::new("RoleArn").required(),
    Parameter::new("RoleSessionName").required(),
]);

/// The answer to [`AssumeRole`].
#[non_exhaustive]
pub struct AssumeRoleResponse {
    /// The temporary key.
    pub credentials: Credentials,
    /// Who calls with the key.
    pub assumed_role_user: Option<AssumedRoleUser>,
    /// Names this call in support requests.
    pub request_id: Option<String>,
}

acs_protocol::shape!(AssumeRoleResponse {
    credentials: "Credentials",
    assumed_role_user: "AssumedRoleUser",
    request_id: "RequestId",
});

/// The temporary key.
#[non_exhaustive]
pub struct Credentials {
    /// The id of the temporary key; starts with `STS.`.
    pub access_key_id: String,
    /// The secret of the temporary key.
    pub access_key_secret: Secret,
    /// The token that goes with the key in every call.
    pub security_token: Secret,
    /// When the key stops being valid, in UTC.
    ///
    /// A point in time, as text.
    pub expiration: String,
}

acs_protocol::shape!(Credentials {
    access_key_id: "AccessKeyId",
    access_key_secret: "AccessKeySecret",
    security_token: "SecurityToken",
    expiration: "Expiration",
});

/// Who calls with the key.
#[non_exhaustive]
pub struct AssumedRoleUser {
    /// The session: `acs:ram::<account>:role/<name>/<session>`.
    pub arn: Option<String>,
    /// The session's id: `<role id>:<session>`.
    pub assumed_role_id: Option<String>,
}

acs_protocol::shape!(AssumedRoleUser {
    arn: "Arn",
    assumed_role_id: "AssumedRoleId",
});
