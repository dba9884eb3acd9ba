use std::{sync::Arc, time::Duration};

use crate::BoxFuture;
use http::Method;

use super::{
    Credentials, CredentialsError, ProviderConfig, Source, document,
    http::{Answer, Cause, Failure, Server},
};
use crate::environment::Environment;

const NAME: &str = "instance metadata";
/// How long the service has for each answer. It is on the same machine: what takes longer is not there.
const TIMEOUT: Duration = Duration::from_secs(1);
const TOKEN: &str = "/latest/api/token";
const ROLES: &str = "/latest/meta-data/ram/security-credentials/";

/// The role of the ECS instance that the program runs on, from its metadata service at `100.100.100.200`.
///
/// Requests carry a token that a `PUT` gives (hardened mode), so that a program that can be talked into fetching an
/// address does not give the role away. Where an instance gives no token, or the token does not reach a container on it,
/// the plain mode is used, unless [`InstanceMetadata::require_token`] or `ALIBABA_CLOUD_IMDSV1_DISABLED=true` forbid it.
/// Each answer has one second; no proxy is used.
///
/// `ALIBABA_CLOUD_ECS_METADATA` names the role, else the service is asked for it. `ALIBABA_CLOUD_ECS_METADATA_DISABLED=true`
/// turns the source off.
#[derive(Debug, Clone, Default)]
pub struct InstanceMetadata {
    role: Option<String>,
    require_token: bool,
    config: ProviderConfig,
}

impl InstanceMetadata {
    /// The role that the instance has.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// The name of the role, which spares a request.
    #[must_use]
    pub fn role(mut self, name: impl Into<String>) -> Self {
        self.role = Some(name.into());
        self
    }

    /// Never asks without a token.
    #[must_use]
    pub fn require_token(mut self) -> Self {
        self.require_token = true;
        self
    }

    /// Variables, time and HTTP from elsewhere.
    #[must_use]
    pub fn config(mut self, config: ProviderConfig) -> Self {
        self.config = config;
        self
    }

    async fn ask(&self) -> Result<Credentials, CredentialsError> {
        if self.config.flag("ALIBABA_CLOUD_ECS_METADATA_DISABLED") {
            let message = "ALIBABA_CLOUD_ECS_METADATA_DISABLED is set to true";
            return Err(CredentialsError::absent(NAME, message));
        }
        let server = Server {
            endpoint: self.config.metadata_server(NAME)?,
            transport: Arc::clone(self.config.direct_http()),
            clock: Arc::clone(self.config.clock()),
            timeout: TIMEOUT,
        };
        let token = self.token(&server).await?;
        let get = async |path: &str| {
            let header = token
                .as_ref()
                .map(|token| ("x-aliyun-ecs-metadata-token", token.text.trim()));
            server.ask(Method::GET, path, header).await.map_err(failed)
        };

        let role = match self
            .role
            .clone()
            .or_else(|| self.config.variable("ALIBABA_CLOUD_ECS_METADATA"))
        {
            Some(role) => role,
            None => role_in(&get(ROLES).await?)?,
        };
        if !is_role_name(&role) {
            let message = format!("`{}` is no name of a role", role.escape_debug());
            return Err(CredentialsError::new(NAME, message));
        }
        let answer = get(&format!("{ROLES}{role}")).await?;
        match answer.status {
            200 => document::answered(&answer.text, NAME, "the answer"),
            404 => Err(CredentialsError::new(
                NAME,
                format!("the instance has no role `{role}`: attach it, or name another one"),
            )),
            status => Err(CredentialsError::new(
                NAME,
                format!("asked for the role `{role}`, the service answered with status {status}"),
            )),
        }
    }

    /// The token; `None` if the instance gives none and may be asked without.
    async fn token(&self, server: &Server) -> Result<Option<Answer>, CredentialsError> {
        let ttl = ("x-aliyun-ecs-metadata-token-ttl-seconds", "21600");
        let is_required = self.require_token || self.config.flag("ALIBABA_CLOUD_IMDSV1_DISABLED");
        let answer = match server.ask(Method::PUT, TOKEN, Some(ttl)).await {
            Ok(answer) => answer,
            // The answer to a `PUT` may travel one hop only, which ends outside of a container; that to a `GET` goes on.
            Err(failure) if failure.cause == Cause::Silent && !is_required => return Ok(None),
            Err(failure) => return Err(failed(failure)),
        };
        if answer.status == 200 && !answer.text.trim().is_empty() {
            return Ok(Some(answer));
        }
        if is_required {
            let message = format!(
                "the service gave no token (status {}), and must not be asked without one",
                answer.status
            );
            return Err(CredentialsError::new(NAME, message));
        }
        Ok(None)
    }
}

impl Source for InstanceMetadata {
    fn name(&self) -> &str {
        NAME
    }

    fn fetch(&self) -> BoxFuture<'_, Result<Credentials, CredentialsError>> {
        Box::pin(self.ask())
    }

    fn environment(&self) -> Arc<dyn Environment> {
        Arc::clone(self.config.clock())
    }
}

/// The first role of the list that the service gives.
fn role_in(answer: &Answer) -> Result<String, CredentialsError> {
    let role = answer.text.lines().map(str::trim).find(|line| !line.is_empty());
    match (answer.status, role) {
        (200, Some(role)) => Ok(role.to_owned()),
        (200 | 404, _) => Err(CredentialsError::absent(NAME, "the instance has no role")),
        (status, _) => Err(CredentialsError::new(
            NAME,
            format!("asked for the instance's role, the service answered with status {status}"),
        )),
    }
}

/// Where nothing answers there is no instance, so that a chain goes on.
fn failed(failure: Failure) -> CredentialsError {
    let Failure { cause, message } = failure;
    match cause {
        Cause::Unreachable | Cause::Silent => CredentialsError::absent(NAME, format!("no metadata service: {message}")),
        Cause::Broken => CredentialsError::new(NAME, format!("the metadata service failed: {message}")),
    }
}

/// A name becomes part of a path: letters, digits, `.`, `_` and `-`, as RAM allows them.
fn is_role_name(name: &str) -> bool {
    let fits = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'_' | b'-');
    !name.is_empty() && name.len() <= 64 && name.bytes().all(fits) && name != "." && name != ".."
}
