use std::{sync::Arc, time::Duration};

use acs_protocol::shape::Secret;
use acs_runtime::BoxFuture;
use acs_runtime::environment::Environment;
use http::Method;

use crate::{
    Credentials, CredentialsError, ProviderConfig, Source, document,
    http::{HttpError, HttpErrorKind, Server, ServerResponse},
};

const NAME: &str = "instance metadata";
/// The time for each response. The service is on the same machine, so that a slower one does not exist.
const TIMEOUT: Duration = Duration::from_secs(1);
const TOKEN: &str = "/latest/api/token";
const ROLES: &str = "/latest/meta-data/ram/security-credentials/";

/// The role of the ECS instance that the program runs on, from its metadata service at `100.100.100.200`.
///
/// Requests carry a token that a `PUT` returns (hardened mode), so that a program that can be tricked into fetching an
/// address does not reveal the role. If the instance returns no token, the token does not reach a container, or a
/// request with it fails, the plain mode is used unless [`InstanceMetadata::require_token`] or
/// `ALIBABA_CLOUD_IMDSV1_DISABLED=true` forbid it. Each answer has one second; no proxy is used.
///
/// `ALIBABA_CLOUD_ECS_METADATA` names the role, else the service is asked for it. `ALIBABA_CLOUD_ECS_METADATA_DISABLED=true`
/// turns the source off.
///
/// Unless a role is named, a service that fails counts as absent, whatever it answers, so that a chain goes on.
#[derive(Debug, Clone, Default)]
pub struct InstanceMetadata {
    role: Option<String>,
    require_token: bool,
    config: ProviderConfig,
}

impl InstanceMetadata {
    /// Creates a source for the role of the instance.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets the name of the role, which saves a request.
    #[must_use]
    pub fn role(mut self, name: impl Into<String>) -> Self {
        self.role = Some(name.into());
        self
    }

    /// Requires a token for every request.
    #[must_use]
    pub fn require_token(mut self) -> Self {
        self.require_token = true;
        self
    }

    /// Sets where variables, time and HTTP come from.
    #[must_use]
    pub fn config(mut self, config: ProviderConfig) -> Self {
        self.config = config;
        self
    }

    async fn ask(&self) -> Result<Credentials, CredentialsError> {
        if self.config.flag(NAME, "ALIBABA_CLOUD_ECS_METADATA_DISABLED")? {
            let message = "ALIBABA_CLOUD_ECS_METADATA_DISABLED is set to true";
            return Err(CredentialsError::absent(NAME, message));
        }
        let role = self
            .role
            .clone()
            .or_else(|| self.config.variable("ALIBABA_CLOUD_ECS_METADATA"));
        let is_set_up = role.is_some();
        let service = Service {
            server: Server {
                endpoint: self.config.imds_server(NAME)?,
                transport: Arc::clone(self.config.direct_http()),
                clock: Arc::clone(self.config.clock()),
                timeout: TIMEOUT,
            },
            is_token_required: self.require_token || self.config.flag(NAME, "ALIBABA_CLOUD_IMDSV1_DISABLED")?,
        };
        // Any machine may have something at this address: a firewall, a portal, the service of another cloud. Unless a role
        // is named, every error means that there is no metadata service.
        service
            .credentials(role)
            .await
            .map_err(|error| error.with_absent(!is_set_up))
    }
}

/// The metadata service.
struct Service {
    server: Server,
    is_token_required: bool,
}

impl Service {
    async fn credentials(&self, role: Option<String>) -> Result<Credentials, CredentialsError> {
        let mut token = self.token().await?;
        let role = match role {
            Some(role) => valid(&role)?,
            None => self.get(ROLES, &mut token, role_in).await?,
        };
        let session = |answer: &ServerResponse| match answer.status {
            200 => document::answered(&answer.text, NAME, "the answer"),
            404 => Err(CredentialsError::new(
                NAME,
                format!("the instance has no role `{role}`: attach it, or name another one"),
            )),
            status => Err(CredentialsError::new(
                NAME,
                format!("asked for the role `{role}`, the service answered with status {status}"),
            )),
        };
        self.get(&format!("{ROLES}{role}"), &mut token, session).await
    }

    /// Returns the token; `None` if the instance returns none and may be asked without one.
    async fn token(&self) -> Result<Option<Secret>, CredentialsError> {
        let ttl = ("x-aliyun-ecs-metadata-token-ttl-seconds", "21600");
        let problem = match self.server.ask(Method::PUT, TOKEN, Some(ttl)).await {
            Ok(answer) if answer.status == 200 => match token_in(&answer.text) {
                Some(token) => return Ok(Some(token)),
                None => "the answer is not a token".to_owned(),
            },
            Ok(answer) => format!("status {}", answer.status),
            // If nothing listens, nothing will answer a `GET`.
            Err(failure) if self.is_token_required || failure.cause == HttpErrorKind::Unreachable => {
                return Err(failed(failure));
            }
            // The response to a `PUT` may travel one hop only, which ends outside of a container, unlike that to a `GET`.
            Err(_) => return Ok(None),
        };
        if self.is_token_required {
            let message = format!("the service gave no token ({problem}), and must not be asked without one");
            return Err(CredentialsError::new(NAME, message));
        }
        Ok(None)
    }

    /// Sends a request with the token, then without it if allowed, since some services return tokens and do not accept
    /// them. The error is that of the first attempt.
    async fn get<T>(
        &self,
        path: &str,
        token: &mut Option<Secret>,
        read: impl Fn(&ServerResponse) -> Result<T, CredentialsError>,
    ) -> Result<T, CredentialsError> {
        let once = async |token: Option<&Secret>| {
            let header = token.map(|token| ("x-aliyun-ecs-metadata-token", token.expose()));
            let answer = self.server.ask(Method::GET, path, header).await.map_err(failed)?;
            read(&answer)
        };
        let first = match once(token.as_ref()).await {
            Ok(value) => return Ok(value),
            Err(error) => error,
        };
        if token.is_none() || self.is_token_required {
            return Err(first);
        }
        match once(None).await {
            Ok(value) => {
                tracing::debug!(
                    path,
                    "the metadata service does not accept its own token; continuing without it"
                );
                *token = None;
                Ok(value)
            }
            Err(_) => Err(first),
        }
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

/// Returns the first role of the list in a response.
fn role_in(answer: &ServerResponse) -> Result<String, CredentialsError> {
    let role = answer.text.lines().map(str::trim).find(|line| !line.is_empty());
    match (answer.status, role) {
        (200, Some(role)) => valid(role),
        (200 | 404, _) => Err(CredentialsError::absent(NAME, "the instance has no role")),
        (status, _) => Err(CredentialsError::new(
            NAME,
            format!("asked for the instance's role, the service answered with status {status}"),
        )),
    }
}

/// Converts an error. If nothing answers there is no instance, so that a chain continues.
fn failed(failure: HttpError) -> CredentialsError {
    let HttpError { cause, message } = failure;
    match cause {
        HttpErrorKind::Unreachable | HttpErrorKind::Silent => {
            CredentialsError::absent(NAME, format!("no metadata service: {message}"))
        }
        HttpErrorKind::Broken => CredentialsError::new(NAME, format!("the metadata service failed: {message}")),
    }
}

/// Returns the token in a response. Text that a header cannot carry is something else, such as a web page.
fn token_in(text: &str) -> Option<Secret> {
    let token = text.trim();
    let is_token = (1..=1024).contains(&token.len()) && token.bytes().all(|byte| byte.is_ascii_graphic());
    is_token.then(|| Secret::new(token))
}

fn valid(role: &str) -> Result<String, CredentialsError> {
    if is_role_name(role) {
        return Ok(role.to_owned());
    }
    let shown: String = role.chars().take(64).collect();
    let message = format!("`{}` is not a valid role name", shown.escape_debug());
    Err(CredentialsError::new(NAME, message))
}

/// Returns whether RAM allows a name: letters, digits, `.`, `_` and `-`. It becomes part of a path.
fn is_role_name(name: &str) -> bool {
    let fits = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'_' | b'-');
    !name.is_empty() && name.len() <= 64 && name.bytes().all(fits) && name != "." && name != ".."
}
