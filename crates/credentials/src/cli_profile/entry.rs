use acs_protocol::shape::Secret;

/// The tool's configuration file.
pub(super) struct File {
    pub(super) current: Option<String>,
    pub(super) profiles: Vec<Entry>,
}

acs_protocol::shape!(File {
    current: "current",
    profiles: "profiles",
});

impl File {
    pub(super) fn has(&self, name: &str) -> bool {
        self.profiles.iter().any(|entry| entry.name.as_deref() == Some(name))
    }

    /// The profile of that name.
    pub(super) fn into_entry(self, name: &str) -> Option<Entry> {
        self.profiles
            .into_iter()
            .find(|entry| entry.name.as_deref() == Some(name))
    }
}

/// A profile, whatever its mode.
pub(super) struct Entry {
    pub(super) name: Option<String>,
    pub(super) mode: Option<String>,
    pub(super) access_key_id: Option<String>,
    pub(super) access_key_secret: Option<Secret>,
    pub(super) sts_token: Option<Secret>,
    pub(super) sts_expiration: Option<i64>,
    pub(super) sts_endpoint: Option<String>,
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
    pub(super) bearer_token_header_key: Option<String>,
    pub(super) oauth_site_type: Option<String>,
    pub(super) oauth_refresh_token: Option<Secret>,
    pub(super) oauth_access_token: Option<Secret>,
    pub(super) oauth_access_token_expire: Option<i64>,
    pub(super) cloud_sso_sign_in_url: Option<String>,
    pub(super) cloud_sso_account_id: Option<String>,
    pub(super) cloud_sso_access_config: Option<String>,
    /// That of `CloudSSO`.
    pub(super) access_token: Option<Secret>,
    pub(super) cloud_sso_access_token_expire: Option<i64>,
    pub(super) region_id: Option<String>,
    pub(super) endpoint: Option<String>,
    pub(super) endpoint_type: Option<String>,
    /// In seconds, as the other one.
    pub(super) read_timeout: Option<i64>,
    pub(super) connect_timeout: Option<i64>,
    pub(super) retry_count: Option<i64>,
}

acs_protocol::shape!(Entry {
    name: "name",
    mode: "mode",
    access_key_id: "access_key_id",
    access_key_secret: "access_key_secret",
    sts_token: "sts_token",
    sts_expiration: "sts_expiration",
    sts_endpoint: "sts_endpoint",
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
    bearer_token_header_key: "bearer_token_header_key",
    oauth_site_type: "oauth_site_type",
    oauth_refresh_token: "oauth_refresh_token",
    oauth_access_token: "oauth_access_token",
    oauth_access_token_expire: "oauth_access_token_expire",
    cloud_sso_sign_in_url: "cloud_sso_sign_in_url",
    cloud_sso_account_id: "cloud_sso_account_id",
    cloud_sso_access_config: "cloud_sso_access_config",
    access_token: "access_token",
    cloud_sso_access_token_expire: "cloud_sso_access_token_expire",
    region_id: "region_id",
    endpoint: "endpoint",
    endpoint_type: "endpoint_type",
    read_timeout: "read_timeout",
    connect_timeout: "connect_timeout",
    retry_count: "retry_count",
});

/// Returns the text, unless it is empty: the tool writes unset fields as empty ones.
pub(super) fn text(value: &Option<String>) -> Option<&str> {
    value.as_deref().filter(|text| !text.is_empty())
}
