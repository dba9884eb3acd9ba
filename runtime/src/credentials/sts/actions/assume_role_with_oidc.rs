//! `AssumeRoleWithOIDC`: issues a temporary key with the rights of a role to the holder of an OIDC token.

use acs_runtime::{
    Parameters,
    action::{Action, Authentication, Effect, Methods, Parameter},
    shape::Secret,
};

use crate::credentials::sts::PRODUCT;

/// Issues a temporary key with the rights of a role to the holder of an OIDC token.
///
/// The call is not signed: the token, from an identity provider that the account knows and the role trusts, is the
/// proof. It is sent in the body, where no access log has it. Issuing a key changes nothing, so that the call may be
/// repeated.
#[derive(Clone, PartialEq)]
pub struct AssumeRoleWithOIDC(Parameters);

impl AssumeRoleWithOIDC {
    /// A request with the parameters that it needs:
    ///
    /// - `oidc_provider_arn`: The identity provider: `acs:ram::<account>:oidc-provider/<name>`.
    /// - `role_arn`: The role: `acs:ram::<account>:role/<name>`.
    /// - `oidc_token`: The token that the identity provider issued; sent as it is.
    /// - `role_session_name`: Names the session in audit logs: letters, digits, `.`, `@`, `-` and `_`.
    pub fn new(
        oidc_provider_arn: impl Into<String>,
        role_arn: impl Into<String>,
        oidc_token: impl Into<Secret>,
        role_session_name: impl Into<String>,
    ) -> Self {
        Self(
            Parameters::new()
                .with("OIDCProviderArn", oidc_provider_arn.into())
                .with("RoleArn", role_arn.into())
                .with("OIDCToken", oidc_token.into())
                .with("RoleSessionName", role_session_name.into()),
        )
    }

    /// How long the key is valid, in seconds; at most what the role allows.
    #[must_use]
    pub fn duration_seconds(self, value: i64) -> Self {
        Self(self.0.with("DurationSeconds", value))
    }

    /// A policy that narrows the role's rights for this session.
    #[must_use]
    pub fn policy(self, value: impl Into<String>) -> Self {
        Self(self.0.with("Policy", value.into()))
    }
}

static ACTION: Action<'static> = Action {
    name: "AssumeRoleWithOIDC",
    product: &PRODUCT,
    methods: Methods::Post,
    effect: Effect::Read,
    authentication: Authentication::Anonymous,
    parameters: &[
        Parameter::new("OIDCProviderArn").required(),
        Parameter::new("RoleArn").required(),
        Parameter::new("OIDCToken").form().required().sensitive(),
        Parameter::new("RoleSessionName").required(),
    ],
    pagination: None,
};

acs_runtime::request!(AssumeRoleWithOIDC => AssumeRoleWithOIDCResponse, ACTION);

/// What [`AssumeRoleWithOIDC`] answers.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct AssumeRoleWithOIDCResponse {
    /// The temporary key.
    pub credentials: Credentials,
    /// Who calls with the key.
    pub assumed_role_user: Option<AssumedRoleUser>,
    /// What the token says.
    pub oidc_token_info: Option<OIDCTokenInfo>,
    /// Names this call in support requests.
    pub request_id: Option<String>,
}

acs_runtime::shape!(AssumeRoleWithOIDCResponse {
    credentials: "Credentials",
    assumed_role_user: "AssumedRoleUser",
    oidc_token_info: "OIDCTokenInfo",
    request_id: "RequestId",
});

/// The temporary key.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Credentials {
    /// The id of the temporary key; starts with `STS.`.
    pub access_key_id: String,
    /// The secret of the temporary key.
    pub access_key_secret: Secret,
    /// The token that goes with the key in every call.
    pub security_token: Secret,
    /// When the key stops being valid, in UTC.
    pub expiration: String,
}

acs_runtime::shape!(Credentials {
    access_key_id: "AccessKeyId",
    access_key_secret: "AccessKeySecret",
    security_token: "SecurityToken",
    expiration: "Expiration",
});

/// Who calls with the key.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct AssumedRoleUser {
    /// The session: `acs:ram::<account>:role/<name>/<session>`.
    pub arn: Option<String>,
    /// The session's id: `<role id>:<session>`.
    pub assumed_role_id: Option<String>,
}

acs_runtime::shape!(AssumedRoleUser {
    arn: "Arn",
    assumed_role_id: "AssumedRoleId",
});

/// What the token says.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct OIDCTokenInfo {
    /// Whom the token is for.
    pub subject: Option<String>,
    /// The address of the identity provider.
    pub issuer: Option<String>,
    /// The audiences of the token.
    pub client_ids: Option<String>,
    /// When the token stops being valid.
    pub expiration_time: Option<String>,
    /// When the token was issued.
    pub issuance_time: Option<String>,
    /// The outcome of the token's check.
    pub verification_info: Option<String>,
}

acs_runtime::shape!(OIDCTokenInfo {
    subject: "Subject",
    issuer: "Issuer",
    client_ids: "ClientIds",
    expiration_time: "ExpirationTime",
    issuance_time: "IssuanceTime",
    verification_info: "VerificationInfo",
});
