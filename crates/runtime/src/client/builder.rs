use std::{
    marker::PhantomData,
    sync::{Arc, Mutex},
};

use acs_protocol::{Credentials, decode::Format, message::Placement, sign::SignatureVersion};
use http::HeaderMap;

use super::{
    Client, CredentialsSource, Shared, Timeouts,
    headers::{header, user_agent},
    partition::Partitions,
};
use crate::{
    credentials::Provider,
    endpoint::{Endpoint, Network, check_name},
    environment::{Environment, System},
    error::Error,
    middleware::Middleware,
    retry::RetryPolicy,
    transport::{HttpTransport, Transport},
};

/// How large a response may be unless the client is told otherwise: 64 MiB.
const MAX_RESPONSE_BYTES: usize = 64 << 20;

/// A [`Client`] that is being set up. What is not set has a safe default; what makes no sense is an error of
/// [`ClientBuilder::build`].
#[derive(Debug)]
#[must_use = "`build` makes the client"]
pub struct ClientBuilder<C = Client> {
    pub(super) region: Option<String>,
    pub(super) network: Option<Network>,
    pub(super) endpoint: Option<Endpoint>,
    product_endpoints: Vec<(String, Endpoint)>,
    pub(super) credentials: Option<Credentials>,
    pub(super) provider: Option<Arc<dyn Provider>>,
    pub(super) transport: Option<Arc<dyn Transport>>,
    pub(super) environment: Option<Arc<dyn Environment>>,
    middleware: Vec<Arc<dyn Middleware>>,
    format: Format,
    signature: SignatureVersion,
    placement: Placement,
    pub(super) timeouts: Option<Timeouts>,
    pub(super) retry: Option<RetryPolicy>,
    headers: HeaderMap,
    pub(super) user_agent: Option<String>,
    max_response_bytes: usize,
    /// The first setting that made no sense.
    error: Option<Error>,
    client: PhantomData<fn() -> C>,
}

impl<C> Default for ClientBuilder<C> {
    fn default() -> Self {
        Self {
            region: None,
            network: None,
            endpoint: None,
            product_endpoints: Vec::new(),
            credentials: None,
            provider: None,
            transport: None,
            environment: None,
            middleware: Vec::new(),
            format: Format::default(),
            signature: SignatureVersion::default(),
            placement: Placement::default(),
            timeouts: None,
            retry: None,
            headers: HeaderMap::new(),
            user_agent: None,
            max_response_bytes: MAX_RESPONSE_BYTES,
            error: None,
            client: PhantomData,
        }
    }
}

impl<C: From<Client>> ClientBuilder<C> {
    /// The region: it decides the endpoints, and it is the region parameter's value where a request has none.
    pub fn region(mut self, region: impl Into<String>) -> Self {
        self.region = Some(region.into());
        self
    }

    /// Who calls, by credentials that do not change.
    pub fn credentials(mut self, credentials: Credentials) -> Self {
        self.credentials = Some(credentials);
        self.provider = None;
        self
    }

    /// Who calls, by credentials that a provider gives, anew when they expire.
    pub fn credentials_provider(mut self, provider: impl Provider + 'static) -> Self {
        self.provider = Some(Arc::new(provider));
        self.credentials = None;
        self
    }

    /// One address for all products, as [`Endpoint::parse`] reads it: `http://127.0.0.1:8080` for a server on this
    /// machine. HTTPS unless it says `http://`.
    pub fn endpoint(mut self, address: impl AsRef<str>) -> Self {
        self.endpoint = self.valid(Endpoint::parse(address.as_ref()));
        self
    }

    /// The address of one product, by its code in any case: `endpoint_for("Ecs", "ecs.example.com")`. It goes before
    /// [`ClientBuilder::endpoint`]; of two addresses for one product the last one counts.
    pub fn endpoint_for(mut self, product: impl Into<String>, address: impl AsRef<str>) -> Self {
        if let Some(endpoint) = self.valid(Endpoint::parse(address.as_ref())) {
            let product = product.into();
            self.product_endpoints
                .retain(|(other, _)| !other.eq_ignore_ascii_case(&product));
            self.product_endpoints.push((product, endpoint));
        }
        self
    }

    /// The network that calls go through: the internet, unless told otherwise.
    pub fn network(mut self, network: Network) -> Self {
        self.network = Some(network);
        self
    }

    /// The format that responses are wanted in: JSON unless told otherwise. What comes in the other is read all the
    /// same.
    pub fn format(mut self, format: Format) -> Self {
        self.format = format;
        self
    }

    /// The signature: V3 unless told otherwise.
    pub fn signature(mut self, version: SignatureVersion) -> Self {
        self.signature = version;
        self
    }

    /// The HTTP method, and where parameters stand.
    pub fn placement(mut self, placement: Placement) -> Self {
        self.placement = placement;
        self
    }

    /// The time limits: 5 s to connect, 10 s an attempt, 60 s a call, unless told otherwise.
    pub fn timeouts(mut self, timeouts: Timeouts) -> Self {
        self.timeouts = Some(timeouts);
        self
    }

    /// How often calls are tried: three times unless told otherwise.
    pub fn retry(mut self, policy: RetryPolicy) -> Self {
        self.retry = Some(policy);
        self
    }

    /// A header of every request. One that the protocol sets itself fails every call before anything is sent.
    pub fn header(mut self, name: impl AsRef<str>, value: impl AsRef<str>) -> Self {
        if let Some((name, value)) = self.valid(header(name.as_ref(), value.as_ref())) {
            self.headers.insert(name, value);
        }
        self
    }

    /// The program's own name in front of the client's: `backup/2.1`.
    pub fn user_agent(mut self, name: impl Into<String>) -> Self {
        self.user_agent = Some(name.into());
        self
    }

    /// Uses a builder of `reqwest` that is set up already: for proxies, own certificates, client certificates. Its time
    /// limits hold beside this client's, except that of connecting, which is its own. Redirects are turned off, see
    /// [`HttpTransport::with_builder`].
    #[cfg(feature = "reqwest")]
    pub fn http_client(mut self, builder: reqwest::ClientBuilder) -> Self {
        let transport = HttpTransport::with_builder(builder)
            .map_err(|error| Error::new(crate::ErrorKind::Configuration, error.to_string()).with_source(error));
        match self.valid(transport) {
            Some(transport) => self.transport(transport),
            None => self,
        }
    }

    /// Another way for requests to travel: from memory, in tests.
    pub fn transport(mut self, transport: impl Transport + 'static) -> Self {
        self.transport = Some(Arc::new(transport));
        self
    }

    /// Another source of time, sleep and randomness.
    pub fn environment(mut self, environment: impl Environment + 'static) -> Self {
        self.environment = Some(Arc::new(environment));
        self
    }

    /// A hook around every attempt. Hooks run in the order in which they are added.
    pub fn middleware(mut self, middleware: impl Middleware + 'static) -> Self {
        self.middleware.push(Arc::new(middleware));
        self
    }

    /// How large a response may be: 64 MiB unless told otherwise. A larger one is an error before it is all in memory.
    pub fn max_response_bytes(mut self, limit: usize) -> Self {
        self.max_response_bytes = limit;
        self
    }

    /// Makes the client. No file is read and no connection opened before the first call.
    ///
    /// # Errors
    /// If an address, the region, a header or the user agent is not valid.
    pub fn build(self) -> Result<C, Error> {
        if let Some(error) = self.error {
            return Err(error);
        }
        if let Some(region) = &self.region {
            check_name("region", region)?;
        }
        let network = self.network.unwrap_or_default();
        if let Network::Named(name) = &network {
            check_name("network", name)?;
        }
        let timeouts = self.timeouts.unwrap_or_default();
        let transport = match self.transport {
            Some(transport) => transport,
            None => Arc::new(HttpTransport::new(timeouts.connect)),
        };
        let credentials = match (self.credentials, self.provider) {
            (Some(credentials), _) => CredentialsSource::Fixed(credentials),
            (None, Some(provider)) => CredentialsSource::Provider {
                provider,
                refused: Mutex::default(),
            },
            (None, None) => CredentialsSource::Unknown,
        };
        Ok(C::from(Client {
            shared: Arc::new(Shared {
                environment: self.environment.unwrap_or_else(|| Arc::new(System::default())),
                transport,
                credentials,
                anonymous: Credentials::anonymous(),
                middleware: self.middleware,
                region: self.region,
                network,
                endpoint: self.endpoint,
                product_endpoints: self.product_endpoints,
                format: self.format,
                signature: self.signature,
                placement: self.placement,
                timeouts,
                retry: self.retry.unwrap_or_default(),
                headers: self.headers,
                user_agent: user_agent(self.user_agent.as_deref())?,
                max_response_bytes: self.max_response_bytes,
                partitions: Partitions::default(),
            }),
        }))
    }
}

impl<C> ClientBuilder<C> {
    /// The setting, if it makes sense; else the error is kept for [`ClientBuilder::build`].
    fn valid<T>(&mut self, setting: Result<T, Error>) -> Option<T> {
        match setting {
            Ok(setting) => Some(setting),
            Err(error) => {
                self.error.get_or_insert(error);
                None
            }
        }
    }
}
