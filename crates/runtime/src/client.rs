//! The client and the state that its calls share.

mod attempt;
mod builder;
mod call;
mod clock;
mod discover;
mod execute;
mod headers;
mod operation;
mod options;
mod partition;
mod read;
mod signature_mismatch;
mod timeouts;

pub use builder::ClientBuilder;
pub use call::{Call, CallFuture, Reply};
pub use discover::{Discover, Setting};
pub use headers::check_user_agent;
pub use operation::Metadata;
pub use options::CallOptions;
pub use timeouts::Timeouts;

pub(crate) use execute::{execute, host, start};
pub(crate) use operation::{Decoded, Decoder, Operation, RawReply, output};
pub(crate) use options::call_options;

use std::{
    fmt,
    sync::{Arc, Mutex},
};

use acs_protocol::{
    Credentials,
    decode::Format,
    message::{Placement, nonce},
    sign::SignatureVersion,
};
use http::HeaderMap;

use self::partition::Partitions;
use crate::{
    credentials::Provider,
    endpoint::{Endpoint, Network},
    environment::Environment,
    error::Error,
    middleware::Middleware,
    retry::RetryPolicy,
    transport::Transport,
};

/// A client for the actions of all products. It signs, sends, waits, retries and decodes, with one connection pool for
/// all calls, and with one retry budget and one clock correction per endpoint.
///
/// Clones are cheap and share this state. Create one client, and clone it wherever it is needed, in any thread and on
/// any tokio runtime.
///
/// ```no_run
/// # fn main() -> Result<(), acs_runtime::Error> {
/// use acs_runtime::{Client, credentials::Credentials};
///
/// let client = Client::builder()
///     .region("cn-hangzhou")
///     .credentials(Credentials::access_key("id", "secret"))
///     .build()?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct Client {
    shared: Arc<Shared>,
}

/// The state that the clones of a client share.
pub(crate) struct Shared {
    pub(crate) environment: Arc<dyn Environment>,
    transport: Arc<dyn Transport>,
    credentials: CredentialsSource,
    anonymous: Credentials,
    middleware: Vec<Arc<dyn Middleware>>,
    region: Option<String>,
    network: Network,
    endpoint: Option<Endpoint>,
    /// Endpoints by the product's code, in lower case.
    product_endpoints: Vec<(String, Endpoint)>,
    format: Format,
    signature: SignatureVersion,
    placement: Placement,
    timeouts: Timeouts,
    retry: RetryPolicy,
    headers: HeaderMap,
    user_agent: String,
    max_response_bytes: usize,
    /// The state learned from responses, by endpoint.
    partitions: Partitions,
}

/// The source of a client's credentials.
enum CredentialsSource {
    /// Credentials that never change, so no provider is needed.
    Fixed(Credentials),
    Provider {
        provider: Arc<dyn Provider>,
        /// Expired credentials of a call that could not be retried. The next call has them refreshed.
        refused: Mutex<Option<Credentials>>,
    },
    Unknown,
}

impl Client {
    /// Starts building a client. Limits, retries and TLS are on by default.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::default()
    }

    /// Returns the region of the client, if it has one.
    #[must_use]
    pub fn region(&self) -> Option<&str> {
        self.shared.region.as_deref()
    }

    pub(crate) fn shared(&self) -> &Shared {
        &self.shared
    }
}

impl Shared {
    /// Returns the endpoint of a call to a product: that of the call's options, else the client's for that product,
    /// else the client's for all products, else that of the product's endpoint data for the region.
    fn endpoint(
        &self,
        product: &acs_protocol::action::Product<'_>,
        options: &CallOptions,
        region: Option<&str>,
    ) -> Result<Endpoint, Error> {
        let own = options.endpoint.as_ref().or_else(|| {
            let named = self
                .product_endpoints
                .iter()
                .find(|(name, _)| name.eq_ignore_ascii_case(product.name));
            named.map(|(_, endpoint)| endpoint).or(self.endpoint.as_ref())
        });
        match own {
            Some(endpoint) => Ok(endpoint.clone()),
            None => Endpoint::resolve(product, region, &self.network),
        }
    }

    /// Returns 32 random hex digits.
    fn nonce(&self) -> Result<String, Error> {
        nonce(|buffer| self.environment.fill_random(buffer)).map_err(Error::from)
    }

    fn region_of<'a>(&'a self, options: &'a CallOptions) -> Option<&'a str> {
        options.region.as_deref().or(self.region.as_deref())
    }
}

impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let shared = &*self.shared;
        let credentials: &dyn fmt::Debug = match &shared.credentials {
            CredentialsSource::Fixed(credentials) => credentials,
            CredentialsSource::Provider { provider, .. } => provider,
            CredentialsSource::Unknown => &"none",
        };
        f.debug_struct("Client")
            .field("region", &shared.region)
            .field("network", &shared.network)
            .field("endpoint", &shared.endpoint)
            .field("product_endpoints", &shared.product_endpoints)
            .field("credentials", credentials)
            .field("format", &shared.format)
            .field("signature", &shared.signature)
            .field("timeouts", &shared.timeouts)
            .field("retry", &shared.retry)
            .field("user_agent", &shared.user_agent)
            .field("max_response_bytes", &shared.max_response_bytes)
            .field("transport", &shared.transport)
            .finish_non_exhaustive()
    }
}
