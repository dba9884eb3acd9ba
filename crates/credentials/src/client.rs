use std::{fmt, ops::Deref, sync::Arc};

use acs_runtime::{
    Discover, Endpoint, Error, ErrorKind, Network, RetryPolicy, Setting, Timeouts, check_region, check_user_agent,
};

use crate::{CliProfile, ProfileSettings, Provider, ProviderConfig, default_chain};

const REGION: &str = "ALIBABA_CLOUD_REGION_ID";
const ENDPOINT: &str = "ALIBABA_CLOUD_ENDPOINT";
const ENDPOINT_TYPE: &str = "ALIBABA_CLOUD_ENDPOINT_TYPE";
const USER_AGENT: &str = "ALIBABA_CLOUD_USER_AGENT";

/// Builds a [`Client`]. Its `from_env` sets what the machine provides and the builder lacks.
pub type ClientBuilder = acs_runtime::ClientBuilder<Client>;

/// The client of [`acs_runtime`] that can also find its credentials and its region on the machine.
///
/// It dereferences to [`acs_runtime::Client`], so it goes wherever a reference to that one is expected: to `send`,
/// `paginate` and the waiters of every generated crate. Clones are cheap and share everything.
///
/// ```no_run
/// # async fn example() -> Result<(), acs_runtime::Error> {
/// use acs_credentials::Client;
///
/// let client = Client::from_env().await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct Client(acs_runtime::Client);

impl Client {
    /// Creates a builder. Limits, retries and TLS are on unless they are turned off.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::default()
    }

    /// Creates a client for the machine that the program runs on: credentials by the
    /// [default chain](default_chain), and the settings that `from_env` of [`ClientBuilder`](acs_runtime::ClientBuilder)
    /// lists.
    ///
    /// # Errors
    /// Returns an error if no source has credentials, or one that is set up fails; the error says what each source lacked.
    pub async fn from_env() -> Result<Self, Error> {
        Self::builder().from_env().await?.build()
    }

    /// Creates a client like [`Client::from_env`], from a description of the machine.
    ///
    /// # Errors
    /// Returns the errors of [`Client::from_env`].
    pub async fn from_config(config: ProviderConfig) -> Result<Self, Error> {
        Self::builder().from_config(config).await?.build()
    }
}

impl Deref for Client {
    type Target = acs_runtime::Client;

    fn deref(&self) -> &acs_runtime::Client {
        &self.0
    }
}

impl From<acs_runtime::Client> for Client {
    fn from(client: acs_runtime::Client) -> Self {
        Self(client)
    }
}

impl From<Client> for acs_runtime::Client {
    fn from(client: Client) -> Self {
        client.0
    }
}

impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl Discover for Client {
    type Machine = ProviderConfig;

    async fn discover(builder: ClientBuilder, config: ProviderConfig) -> Result<ClientBuilder, Error> {
        let profile = CliProfile::new().config(config.clone());
        let settings = match profile.settings().await {
            Ok(settings) => settings,
            Err(error) if profile.is_named() => {
                return Err(Error::new(ErrorKind::Configuration, error.to_string()).with_source(error));
            }
            Err(error) => {
                // The file was not named explicitly, and the program may have everything it needs without it.
                tracing::warn!(%error, "the profile of the command line tool is ignored");
                ProfileSettings::default()
            }
        };
        let builder = builder
            .or_transport(Arc::clone(config.http()))
            .or_environment(Arc::clone(config.clock()));
        let builder = apply(builder, &config, settings)?;
        if builder.has(Setting::Credentials) {
            return Ok(builder);
        }
        let chain = default_chain(config);
        // Fetched now, so that a machine without credentials is detected at the start.
        chain.credentials().await.map_err(|error| {
            Error::new(ErrorKind::Credentials, error.to_string())
                .with_source(error)
                .with_advice("set up one of the sources, or give the client credentials of its own")
        })?;
        Ok(builder.credentials_provider(chain))
    }
}

/// Sets the options that the builder lacks from variables, or else from the profile.
fn apply(
    mut builder: ClientBuilder,
    config: &ProviderConfig,
    settings: ProfileSettings,
) -> Result<ClientBuilder, Error> {
    let ProfileSettings {
        region,
        endpoint,
        endpoint_type,
        read_timeout,
        connect_timeout,
        retry_count,
        place,
    } = settings;
    let either = |variable: &str, own: Option<String>, key: &str| match config.variable(variable) {
        Some(value) => Some((value, variable.to_owned())),
        None => own.map(|value| (value, format!("{place}, `{key}`"))),
    };
    let region = region.filter(|region| !region.is_empty());
    if !builder.has(Setting::Region)
        && let Some((region, from)) = either(REGION, region, "region_id")
    {
        let region = region.trim();
        check_region(region).map_err(|error| invalid(&from, &error))?;
        builder = builder.region(region);
    }
    if !builder.has(Setting::Endpoint)
        && let Some((address, from)) = either(ENDPOINT, endpoint, "endpoint")
    {
        let address = address.trim();
        Endpoint::parse(address).map_err(|error| invalid(&from, &error))?;
        builder = builder.endpoint(address);
    }
    if !builder.has(Setting::Network)
        && let Some((name, from)) = either(ENDPOINT_TYPE, endpoint_type, "endpoint_type")
    {
        builder = builder.network(network(&name, &from)?);
    }
    if !builder.has(Setting::UserAgent)
        && let Some(name) = config.variable(USER_AGENT)
    {
        check_user_agent(&name).map_err(|error| invalid(USER_AGENT, &error))?;
        builder = builder.user_agent(name);
    }
    if !builder.has(Setting::Retry)
        && let Some(count) = retry_count
    {
        builder = builder.retry(RetryPolicy::default().max_attempts(count.saturating_add(1)));
    }
    if !builder.has(Setting::Timeouts) && (read_timeout.is_some() || connect_timeout.is_some()) {
        let mut timeouts = Timeouts::default();
        if let Some(limit) = connect_timeout {
            timeouts = timeouts.connect(limit);
        }
        if let Some(limit) = read_timeout {
            timeouts = timeouts.attempt(limit).fit_attempts(builder.retry_policy().attempts());
        }
        builder = builder.timeouts(timeouts);
    }
    Ok(builder)
}

fn network(name: &str, from: &str) -> Result<Network, Error> {
    match name.trim().to_ascii_lowercase().as_str() {
        "public" => Ok(Network::Public),
        "vpc" => Ok(Network::Vpc),
        other => Err(Error::new(
            ErrorKind::Configuration,
            format!(
                "{from}: unknown network `{}`: expected `public` or `vpc`",
                other.escape_debug()
            ),
        )),
    }
}

/// Returns the error of a setting with the origin of the setting.
fn invalid(from: &str, error: &Error) -> Error {
    Error::new(error.kind(), format!("{from}: {error}"))
}
