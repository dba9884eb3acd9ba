//! `AssumeRole`: issues a temporary key with the rights of a role.

use acs_runtime::{
    Parameters,
    action::{Action, Authentication, Effect, Methods, Parameter},
    shape::Secret,
};

use crate::credentials::sts::PRODUCT;

/// Issues a temporary key with the rights of a role.
///
/// The caller is a RAM user or another role that the role trusts; the key of an account itself is refused. Issuing a
/// key changes nothing, so that the call may be repeated.
#[derive(Clone, PartialEq)]
pub struct AssumeRole(Parameters);

impl AssumeRole {
    /// A request with the parameters that it needs:
    ///
    /// - `role_arn`: The role: `acs:ram::<account>:role/<name>`.
    /// - `role_session_name`: Names the session in audit logs: letters, digits, `.`, `@`, `-` and `_`.
    pub fn new(role_arn: impl Into<String>, role_session_name: impl Into<String>) -> Self {
        Self(
            Parameters::new()
                .with("RoleArn", role_arn.into())
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

    /// The id that the role's trust policy asks for, so that a third party cannot be tricked into using the role for
    /// somebody else.
    #[must_use]
    pub fn external_id(self, value: impl Into<String>) -> Self {
        Self(self.0.with("ExternalId", value.into()))
    }
}

static ACTION: Action<'static> = Action {
    name: "AssumeRole",
    product: &PRODUCT,
    methods: Methods::Any,
    effect: Effect::Read,
    authentication: Authentication::Signed,
    parameters: &[
        Parameter::new("RoleArn").required(),
        Parameter::new("RoleSessionName").required(),
    ],
    pagination: None,
};

acs_runtime::request!(AssumeRole => AssumeRoleResponse, ACTION);

/// What [`AssumeRole`] answers.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct AssumeRoleResponse {
    /// The temporary key.
    pub credentials: Credentials,
    /// Who calls with the key.
    pub assumed_role_user: Option<AssumedRoleUser>,
    /// Names this call in support requests.
    pub request_id: Option<String>,
}

acs_runtime::shape!(AssumeRoleResponse {
    credentials: "Credentials",
    assumed_role_user: "AssumedRoleUser",
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
