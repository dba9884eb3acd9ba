use crate::shape::Secret;

/// The tool's configuration file.
pub(super) struct File {
    pub(super) current: Option<String>,
    pub(super) profiles: Vec<Entry>,
}

crate::shape!(File {
    current: "current",
    profiles: "profiles",
});

/// A profile, whatever its mode.
pub(super) struct Entry {
    pub(super) name: Option<String>,
    pub(super) mode: Option<String>,
    pub(super) access_key_id: Option<String>,
    pub(super) access_key_secret: Option<Secret>,
    pub(super) sts_token: Option<Secret>,
    pub(super) sts_expiration: Option<i64>,
    pub(super) sts_region: Option<String>,
    pub(super) enable_vpc: Option<bool>,
    pub(super) ram_role_name: Option<String>,
    pub(super) ram_role_arn: Option<String>,
    pub(super) ram_session_name: Option<String>,
    pub(super) expired_seconds: Option<i64>,
    pub(super) policy: Option<String>,
    pub(super) external_id: Option<String>,
    pub(super) source_profile: Option<String>,
    pub(super) oidc_provider_arn: Option<String>,
    pub(super) oidc_token_file: Option<String>,
    /// The arguments may hold secrets.
    pub(super) process_command: Option<Secret>,
    pub(super) credentials_uri: Option<Secret>,
    pub(super) bearer_token: Option<Secret>,
    pub(super) region_id: Option<String>,
}

crate::shape!(Entry {
    name: "name",
    mode: "mode",
    access_key_id: "access_key_id",
    access_key_secret: "access_key_secret",
    sts_token: "sts_token",
    sts_expiration: "sts_expiration",
    sts_region: "sts_region",
    enable_vpc: "enable_vpc",
    ram_role_name: "ram_role_name",
    ram_role_arn: "ram_role_arn",
    ram_session_name: "ram_session_name",
    expired_seconds: "expired_seconds",
    policy: "policy",
    external_id: "external_id",
    source_profile: "source_profile",
    oidc_provider_arn: "oidc_provider_arn",
    oidc_token_file: "oidc_token_file",
    process_command: "process_command",
    credentials_uri: "credentials_uri",
    bearer_token: "bearer_token",
    region_id: "region_id",
});
