//! The client: what all calls share.

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
mod signature_mismatch;
mod timeouts;

pub use builder::ClientBuilder;
pub use call::{Call, CallFuture, Reply};
pub use discover::{Discover, Setting};
pub use headers::check_user_agent;
pub use operation::Metadata;
pub use options::CallOptions;
pub use timeouts::Timeouts;

pub(crate) use execute::{execute, start};
pub(crate) use operation::{Decoded, Decoder, Operation, RawReply};
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

/// Calls actions, of every product: a product's crate says what its actions are, and the client does the rest. It signs,
/// sends, waits, tries again and reads, with one pool of connections for all calls, and for each endpoint one budget of
/// retries and one idea of the service's clock.
///
/// Clones share all of that and cost next to nothing: make one client, and clone it wherever it is needed, in any thread
/// and on any tokio runtime.
///
/// ```no_run
/// # fn main() -> Result<(), acs_runtime::Error> {
/// use acs_runtime::{Client, Credentials};
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

/// What a client's clones share.
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
    /// What is learned on the way, by endpoint.
    partitions: Partitions,
}

/// Where the credentials of a client come from.
enum CredentialsSource {
    /// They never change: no need to ask anyone.
    Fixed(Credentials),
    Provider {
        provider: Arc<dyn Provider>,
        /// Credentials that the service called expired in a call that could not go on. The next call has them refreshed.
        refused: Mutex<Option<Credentials>>,
    },
    Unknown,
}

impl Client {
    /// Starts a client. Limits, retries and TLS are on unless they are turned off.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::default()
    }

    /// The region of the client, if it has one.
    #[must_use]
    pub fn region(&self) -> Option<&str> {
        self.shared.region.as_deref()
    }

    pub(crate) fn shared(&self) -> &Shared {
        &self.shared
    }
}

impl Shared {
    /// Where a call to a product goes: what the call says, else the client for that product, else the client for all, else
    /// what the product's data say for the region.
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
