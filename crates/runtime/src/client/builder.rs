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

/// The default limit of a response: 64 MiB.
const MAX_RESPONSE_BYTES: usize = 64 << 20;

/// A builder for a [`Client`]. Every setting has a safe default; an invalid setting is an error of
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
    /// The error of the first invalid setting.
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
    /// Sets the region. It selects the endpoints, and it is the value of the region parameter where a request has none.
    pub fn region(mut self, region: impl Into<String>) -> Self {
        self.region = Some(region.into());
        self
    }

    /// Sets fixed credentials, replacing a provider.
    pub fn credentials(mut self, credentials: Credentials) -> Self {
        self.credentials = Some(credentials);
        self.provider = None;
        self
    }

    /// Sets a provider of credentials, replacing fixed ones.
    pub fn credentials_provider(mut self, provider: impl Provider + 'static) -> Self {
        self.provider = Some(Arc::new(provider));
        self.credentials = None;
        self
    }

    /// Sets one address for all products, in the form of [`Endpoint::parse`], such as `http://127.0.0.1:8080` for a
    /// server on this machine. The default scheme is HTTPS.
    pub fn endpoint(mut self, address: impl AsRef<str>) -> Self {
        self.endpoint = self.valid(Endpoint::parse(address.as_ref()));
        self
    }

    /// Sets the address of one product by its code in any case: `endpoint_for("Ecs", "ecs.example.com")`. It precedes
    /// [`ClientBuilder::endpoint`]; the last address for a product wins.
    pub fn endpoint_for(mut self, product: impl Into<String>, address: impl AsRef<str>) -> Self {
        if let Some(endpoint) = self.valid(Endpoint::parse(address.as_ref())) {
            let product = product.into();
            self.product_endpoints
                .retain(|(other, _)| !other.eq_ignore_ascii_case(&product));
            self.product_endpoints.push((product, endpoint));
        }
        self
    }

    /// Sets the network of all calls. The default is the internet.
    pub fn network(mut self, network: Network) -> Self {
        self.network = Some(network);
        self
    }

    /// Sets the requested format of responses, JSON by default. A response in the other format is decoded as well.
    pub fn format(mut self, format: Format) -> Self {
        self.format = format;
        self
    }

    /// Sets the version of the signature, V3 by default.
    pub fn signature(mut self, version: SignatureVersion) -> Self {
        self.signature = version;
        self
    }

    /// Sets the HTTP method and the placement of parameters.
    pub fn placement(mut self, placement: Placement) -> Self {
        self.placement = placement;
        self
    }

    /// Sets the time limits. The defaults are 5 s to connect, 10 s per attempt, and 60 s per call.
    pub fn timeouts(mut self, timeouts: Timeouts) -> Self {
        self.timeouts = Some(timeouts);
        self
    }

    /// Sets the retry policy. The default makes at most three attempts.
    pub fn retry(mut self, policy: RetryPolicy) -> Self {
        self.retry = Some(policy);
        self
    }

    /// Sets a header of every request. One that the protocol sets itself fails every call before anything is sent.
    pub fn header(mut self, name: impl AsRef<str>, value: impl AsRef<str>) -> Self {
        if let Some((name, value)) = self.valid(header(name.as_ref(), value.as_ref())) {
            self.headers.insert(name, value);
        }
        self
    }

    /// Sets the program's own name, such as `backup/2.1`, which precedes the client's in `user-agent`.
    pub fn user_agent(mut self, name: impl Into<String>) -> Self {
        self.user_agent = Some(name.into());
        self
    }

    /// Uses a configured builder of `reqwest`: for proxies, own certificates, or client certificates. Its time limits
    /// apply in addition to this client's, except that its own connect timeout is used. Redirects are turned off, see
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

    /// Sets the transport, such as one that answers from memory in tests.
    pub fn transport(mut self, transport: impl Transport + 'static) -> Self {
        self.transport = Some(Arc::new(transport));
        self
    }

    /// Sets the source of time, sleep and randomness.
    pub fn environment(mut self, environment: impl Environment + 'static) -> Self {
        self.environment = Some(Arc::new(environment));
        self
    }

    /// Adds a hook around every attempt. Hooks run in the order in which they are added.
    pub fn middleware(mut self, middleware: impl Middleware + 'static) -> Self {
        self.middleware.push(Arc::new(middleware));
        self
    }

    /// Sets the limit of a response in bytes, 64 MiB by default. A larger response is an error before all of it is in
    /// memory.
    ///
    /// Small values take more memory than their text, so a response may have one value per 16 bytes of the limit, but
    /// at least 65,536. With the default, decoding takes less than 700 MiB whatever the response is.
    pub fn max_response_bytes(mut self, limit: usize) -> Self {
        self.max_response_bytes = limit;
        self
    }

    /// Builds the client. No file is read and no connection is opened before the first call.
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
    /// Returns a valid setting; otherwise keeps the error for [`ClientBuilder::build`].
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
