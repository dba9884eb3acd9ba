use acs_protocol::shape::Secret;

use super::entry::{Entry, text};

/// The mode of a profile, which decides its fields.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Mode {
    AccessKey,
    StsToken,
    Role,
    Instance,
    InstanceThenRole,
    Chained,
    Oidc,
    External,
    Uri,
    OAuth,
    CloudSso,
    Bearer,
    Anonymous,
}

impl Mode {
    /// Returns the mode with the given name, ignoring case as the tool does.
    pub(super) fn of(name: &str) -> Option<Self> {
        Some(match name.to_ascii_lowercase().as_str() {
            "ak" => Self::AccessKey,
            "ststoken" => Self::StsToken,
            "ramrolearn" => Self::Role,
            "ecsramrole" => Self::Instance,
            "ramrolearnwithrolename" => Self::InstanceThenRole,
            "chainableramrolearn" => Self::Chained,
            "oidc" => Self::Oidc,
            "external" => Self::External,
            "credentialsuri" => Self::Uri,
            "oauth" => Self::OAuth,
            "cloudsso" => Self::CloudSso,
            "bearertoken" => Self::Bearer,
            "anonymous" => Self::Anonymous,
            _ => return None,
        })
    }

    /// Returns the mode that the fields of a profile imply, as the tool does; `None` if none is filled in.
    pub(super) fn implied(entry: &Entry) -> Option<Self> {
        let has = |value: &Option<String>| text(value).is_some();
        let holds = |value: &Option<Secret>| value.as_ref().is_some_and(|value| !value.is_empty());
        if has(&entry.access_key_id) || holds(&entry.access_key_secret) {
            Some(match (holds(&entry.sts_token), has(&entry.ram_role_arn)) {
                (true, _) => Self::StsToken,
                (false, true) => Self::Role,
                (false, false) => Self::AccessKey,
            })
        } else if has(&entry.ram_role_name) {
            Some(Self::Instance)
        } else if holds(&entry.process_command) {
            Some(Self::External)
        } else if has(&entry.oidc_provider_arn) || has(&entry.oidc_token_file) || has(&entry.ram_role_arn) {
            Some(Self::Oidc)
        } else if has(&entry.cloud_sso_sign_in_url) {
            Some(Self::CloudSso)
        } else {
            None
        }
    }
}

/// Returns whether a profile is more than the blank one that the tool writes when it is first run.
pub(super) fn is_set_up(entry: &Entry) -> bool {
    match text(&entry.mode) {
        Some(mode) if !mode.eq_ignore_ascii_case("AK") => true,
        _ => Mode::implied(entry).is_some(),
    }
}
