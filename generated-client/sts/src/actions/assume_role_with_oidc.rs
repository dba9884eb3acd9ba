//! `AssumeRoleWithOIDC`.

use crate::PRODUCT;
use acs_protocol::action::{Action, Authentication, Effect, Methods, Parameter};
use acs_protocol::shape::Secret;
use acs_protocol::{JsonObject, Parameters};

/// Issues a temporary key with the rights of a role to the holder of an OIDC token.
///
/// The call is not signed: the token, from an identity provider that the account knows and the role trusts, is
/// the proof. It is sent in the body, where no access log has it. Issuing a key changes nothing, so that the
/// call may be repeated.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: acs_sts::Client) -> Result<(), acs_sts::Error> {
/// use acs_sts::actions::AssumeRoleWithOidc;
///
/// let response = AssumeRoleWithOidc::new("acs:ram::123456789012:oidc-provider/cluster", "acs:ram::123456789012:role/reader", "example.oidc.token", "report").send(&client).await?;
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
/// | `EntityNotExist.Role` | 404 | There is no such role. |
/// | `NoPermission` | 403 | The role does not trust this identity provider, or not for this token. |
#[must_use = "a request does nothing until it is sent"]
pub struct AssumeRoleWithOidc(Parameters);

impl AssumeRoleWithOidc {
    /// A request with what is required.
    ///
    /// - `oidc_provider_arn`: The identity provider: `acs:ram::<account>:oidc-provider/<name>`.
    /// - `role_arn`: The role: `acs:ram::<account>:role/<name>`.
    /// - `oidc_token`: The token that the identity provider issued; sent as it is.
    ///
    ///   4 to 20000 characters. A secret: not shown by `Debug`. Sent in the form body.
    /// - `role_session_name`: Names the session in audit logs: letters, digits, `.`, `@`, `-` and `_`.
    ///
    ///   2 to 64 characters. Matches `^[a-zA-Z0-9.@_-]+$`.
    pub fn new(
        oidc_provider_arn: impl Into<String>,
        role_arn: impl Into<String>,
        oidc_token: impl Into<Secret>,
        role_session_name: impl Into<String>,
    ) -> Self {
        let parameters = Parameters::new()
            .with_text("OIDCProviderArn", oidc_provider_arn)
            .with_text("RoleArn", role_arn)
            .with("OIDCToken", oidc_token.into())
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
}

crate::engine::request!(AssumeRoleWithOidc => AssumeRoleWithOidcResponse, ACTION);

static ACTION: Action<'static> = Action::new("AssumeRoleWithOIDC", &PRODUCT)
    .methods(Methods::Post)
    .effect(Effect::Read)
    .authentication(Authentication::Anonymous)
    .parameters(&[
        Parameter::new("OIDCProviderArn").required(),
        Parameter::new("RoleArn").required(),
        Parameter::new("OIDCToken").form().required().sensitive(),
        Parameter::new("RoleSessionName").required(),
    ]);

/// The answer to [`AssumeRoleWithOidc`].
#[non_exhaustive]
pub struct AssumeRoleWithOidcResponse {
    /// The temporary key.
    pub credentials: Credentials,
    /// Who calls with the key.
    pub assumed_role_user: Option<AssumedRoleUser>,
    /// What the token says.
    pub oidc_token_info: Option<OidcTokenInfo>,
    /// Names this call in support requests.
    pub request_id: Option<String>,
}

acs_protocol::shape!(AssumeRoleWithOidcResponse {
    credentials: "Credentials",
    assumed_role_user: "AssumedRoleUser",
    oidc_token_info: "OIDCTokenInfo",
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

/// What the token says.
#[non_exhaustive]
pub struct OidcTokenInfo {
    /// Whom the token is for.
    pub subject: Option<String>,
    /// The address of the identity provider.
    pub issuer: Option<String>,
    /// The audiences of the token.
    pub client_ids: Option<String>,
    /// When the token stops being valid.
    ///
    /// A point in time, as text.
    pub expiration_time: Option<String>,
    /// When the token was issued.
    ///
    /// A point in time, as text.
    pub issuance_time: Option<String>,
    /// The outcome of the token's check.
    pub verification_info: Option<String>,
}

acs_protocol::shape!(OidcTokenInfo {
    subject: "Subject",
    issuer: "Issuer",
    client_ids: "ClientIds",
    expiration_time: "ExpirationTime",
    issuance_time: "IssuanceTime",
    verification_info: "VerificationInfo",
});
