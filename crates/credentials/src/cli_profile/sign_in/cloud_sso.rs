//! Requests a session from CloudSSO with the access token of a signed-in user.

use acs_protocol::Credentials;
use acs_runtime::credentials::CredentialsError;
use bytes::Bytes;

use super::SignIn;
use crate::{
    cli_profile::{
        NAME,
        entry::{Entry, text},
        from_unix,
    },
    document, uri,
};

impl SignIn {
    pub(super) async fn cloud_sso(&self, entry: &Entry) -> Result<Credentials, CredentialsError> {
        let need = |value, key| {
            text(value).ok_or_else(|| self.error(&format!("`{key}` is missing: run `{}`", self.command())))
        };
        let address = need(&entry.cloud_sso_sign_in_url, "cloud_sso_sign_in_url")?;
        let account = need(&entry.cloud_sso_account_id, "cloud_sso_account_id")?;
        let access_configuration = need(&entry.cloud_sso_access_config, "cloud_sso_access_config")?;
        let (endpoint, _) = uri::parts(address, "https://")
            .map_err(|problem| self.error(&format!("`cloud_sso_sign_in_url`: {problem}")))?;

        let expires = from_unix(entry.cloud_sso_access_token_expire.unwrap_or_default());
        let token = document::present(entry.access_token.clone()).filter(|_| expires > self.now());
        let token = token.ok_or_else(|| self.sign_in_again("the sign-in has ended"))?;
        let body = serde_json::json!({"AccountId": account, "AccessConfigurationId": access_configuration});
        let answered = self
            .post_as(&token, &endpoint, "/cloud-credentials", Bytes::from(body.to_string()))
            .await?;
        if answered.status != 200 {
            let problem = answered.problem("no session is given");
            return Err(if answered.status == 401 {
                self.sign_in_again(&problem)
            } else {
                self.error(&problem)
            });
        }
        let what = answered.what();
        let answer: CloudCredentials = document::read(&answered.text, NAME, &what)?;
        answer
            .session
            .ok_or_else(|| self.error(&format!("{what} has no `CloudCredential`")))?
            .issue(NAME, &what, document::SESSION)
    }
}

struct CloudCredentials {
    session: Option<document::Session>,
}

acs_protocol::shape!(CloudCredentials {
    session: "CloudCredential",
});
