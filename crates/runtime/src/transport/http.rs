use std::{
    collections::HashMap,
    fmt,
    sync::{Mutex, PoisonError},
    time::Duration,
};

use acs_protocol::message::{HttpRequest, HttpResponse};
use bytes::{Bytes, BytesMut};
use reqwest::Url;

#[cfg(any(feature = "rustls", feature = "rustls-ring"))]
use super::tls;
use super::{Transport, TransportError, TransportErrorKind, pools::Pools, reqwest_error};
use crate::{BoxFuture, endpoint::Endpoint};

/// A transport over HTTP/1.1 with pooled connections, by reqwest. Proxies are taken from the environment (`HTTPS_PROXY`
/// and the like) for all addresses except those of this machine. Redirects are never followed: a signature is valid for
/// one host only, and the request would take its secrets to another one.
///
/// Each tokio runtime has its own pool, since a connection belongs to the runtime that opened it.
pub struct HttpTransport {
    proxied: Pools,
    direct: Pools,
    connect_timeout: Duration,
    /// Whether the environment's proxies are used.
    proxies: bool,
    addresses: Addresses,
}

impl HttpTransport {
    /// Creates a transport with that connect timeout. Nothing is opened or read before the first request.
    #[must_use]
    pub fn new(connect_timeout: Duration) -> Self {
        Self {
            proxied: Pools::default(),
            direct: Pools::default(),
            connect_timeout,
            proxies: true,
            addresses: Addresses::default(),
        }
    }

    /// Creates a transport that never uses a proxy, for addresses that only this machine reaches.
    #[must_use]
    pub fn direct(connect_timeout: Duration) -> Self {
        Self {
            proxies: false,
            ..Self::new(connect_timeout)
        }
    }

    /// Creates a transport from a configured builder of reqwest: for proxies, own certificates, or client certificates.
    /// Its time limits apply in addition to those of the calls. It has one pool for all runtimes: use it on one runtime
    /// as long as that runs, since a request that another runtime sends over a connection of an idle one gets no
    /// answer.
    ///
    /// It takes a builder because a `reqwest::Client` does not reveal whether it follows redirects. Redirects,
    /// `Referer` and reqwest's own retries are turned off here.
    ///
    /// # Errors
    /// If reqwest refuses its settings.
    #[cfg(feature = "reqwest")]
    pub fn with_builder(builder: reqwest::ClientBuilder) -> Result<Self, TransportError> {
        #[cfg(any(feature = "rustls", feature = "rustls-ring"))]
        tls::install_provider();
        let client = without_resending(builder)
            .build()
            .map_err(|error| cannot_be_set_up(error.into()))?;
        Ok(Self {
            // The program's settings apply to all addresses.
            proxied: Pools::Given(client.clone()),
            direct: Pools::Given(client),
            connect_timeout: Duration::ZERO,
            proxies: true,
            addresses: Addresses::default(),
        })
    }

    fn client(&self, endpoint: &Endpoint) -> Result<reqwest::Client, TransportError> {
        let proxies = self.proxies && !endpoint.is_loopback();
        let pools = if proxies { &self.proxied } else { &self.direct };
        pools.current(|| self.build(proxies))
    }

    /// Returns the environment variable of a proxy for the endpoint.
    fn proxy_variable(&self, endpoint: &Endpoint) -> Option<&'static str> {
        let names = match endpoint.scheme() {
            "http" => ["http_proxy", "HTTP_PROXY", "all_proxy", "ALL_PROXY"],
            _ => ["https_proxy", "HTTPS_PROXY", "all_proxy", "ALL_PROXY"],
        };
        let is_set = |name: &&str| std::env::var_os(name).is_some_and(|value| !value.is_empty());
        let may_be_used = self.proxies && !endpoint.is_loopback();
        names.into_iter().find(is_set).filter(|_| may_be_used)
    }

    fn build(&self, proxies: bool) -> Result<reqwest::Client, TransportError> {
        let mut builder = reqwest::Client::builder();
        if !proxies {
            builder = builder.no_proxy();
        }
        #[cfg(any(feature = "rustls", feature = "rustls-ring"))]
        {
            builder = builder.tls_backend_preconfigured(tls::config().map_err(|error| cannot_be_set_up(error.into()))?);
        }
        without_resending(builder.connect_timeout(self.connect_timeout))
            .build()
            .map_err(|error| cannot_be_set_up(error.into()))
    }

    fn convert(&self, endpoint: &Endpoint, request: HttpRequest) -> Result<reqwest::Request, TransportError> {
        let mut address = self.addresses.of(endpoint)?;
        let (path, query) = match request.path_and_query.split_once('?') {
            Some((path, query)) => (path, Some(query)),
            None => (request.path_and_query.as_str(), None),
        };
        if path != address.path() {
            address.set_path(path);
        }
        address.set_query(query);
        let mut converted = reqwest::Request::new(request.method, address);
        *converted.headers_mut() = request.headers;
        if !request.body.is_empty() || converted.method() != reqwest::Method::GET {
            *converted.body_mut() = Some(request.body.into());
        }
        Ok(converted)
    }

    async fn exchange(
        &self,
        endpoint: &Endpoint,
        request: HttpRequest,
        max_response_bytes: usize,
    ) -> Result<HttpResponse, TransportError> {
        let client = self.client(endpoint)?;
        let request = self.convert(endpoint, request)?;
        let mut response = client
            .execute(request)
            .await
            .map_err(|error| reqwest_error::before_response(error, endpoint, self.proxy_variable(endpoint)))?;
        let status = response.status().as_u16();
        let headers = std::mem::take(response.headers_mut());
        let body = read(&mut response, endpoint, max_response_bytes).await?;
        if status == 400 && endpoint.scheme() == "http" && reqwest_error::wants_tls(&body) {
            return Err(reqwest_error::expects_tls(endpoint));
        }
        Ok(HttpResponse { status, headers, body })
    }
}

impl Transport for HttpTransport {
    fn send<'a>(
        &'a self,
        endpoint: &'a Endpoint,
        request: HttpRequest,
        max_response_bytes: usize,
    ) -> BoxFuture<'a, Result<HttpResponse, TransportError>> {
        Box::pin(self.exchange(endpoint, request, max_response_bytes))
    }
}

/// Omits the client, since its proxies and default headers may hold passwords.
impl fmt::Debug for HttpTransport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("HttpTransport")
            .field("connect_timeout", &self.connect_timeout)
            .field("proxies", &self.proxies)
            .finish_non_exhaustive()
    }
}

/// The parsed addresses of endpoints. Parsing one takes longer than signing a request, and a client has few.
#[derive(Default)]
struct Addresses(Mutex<HashMap<Endpoint, Url>>);

/// The number of addresses that are kept.
const MOST_ADDRESSES: usize = 64;

impl Addresses {
    fn of(&self, endpoint: &Endpoint) -> Result<Url, TransportError> {
        let mut known = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(address) = known.get(endpoint) {
            return Ok(address.clone());
        }
        let text = [endpoint.scheme(), "://", endpoint.host(), "/"].concat();
        let address = Url::parse(&text).map_err(|error| {
            TransportError::new(TransportErrorKind::Invalid, "the address of the endpoint is not valid")
                .with_source(error)
        })?;
        if known.len() == MOST_ADDRESSES {
            known.clear();
        }
        known.insert(endpoint.clone(), address.clone());
        Ok(address)
    }
}

/// Reads the body in chunks, so that an oversized one is never completely in memory.
async fn read(response: &mut reqwest::Response, endpoint: &Endpoint, limit: usize) -> Result<Bytes, TransportError> {
    let too_large = || {
        TransportError::new(
            TransportErrorKind::TooLarge,
            format!("the response of {} is larger than {limit} bytes", endpoint.host()),
        )
    };
    let in_body = |error| reqwest_error::in_body(error, endpoint);
    let announced = response.content_length().unwrap_or_default();
    if announced > limit as u64 {
        return Err(too_large());
    }
    // Most responses come in one chunk, which is used without copying.
    let Some(first) = response.chunk().await.map_err(in_body)? else {
        return Ok(Bytes::new());
    };
    if first.len() > limit {
        return Err(too_large());
    }
    if first.len() as u64 == announced {
        // The end is read too, so that the connection goes back to the pool.
        return match response.chunk().await.map_err(in_body)? {
            None => Ok(first),
            Some(_) => Err(TransportError::new(
                TransportErrorKind::Truncated,
                format!("the response of {} is longer than announced", endpoint.host()),
            )),
        };
    }
    let mut body = BytesMut::from(first);
    while let Some(chunk) = response.chunk().await.map_err(in_body)? {
        if body.len() + chunk.len() > limit {
            return Err(too_large());
        }
        body.extend_from_slice(&chunk);
    }
    Ok(body.freeze())
}

/// Turns off everything by which reqwest sends a request twice or to another host.
fn without_resending(builder: reqwest::ClientBuilder) -> reqwest::ClientBuilder {
    builder
        .redirect(reqwest::redirect::Policy::none())
        .referer(false)
        .retry(reqwest::retry::never())
}

fn cannot_be_set_up(error: Box<dyn std::error::Error + Send + Sync>) -> TransportError {
    TransportError::new(TransportErrorKind::Invalid, "the HTTP client cannot be set up").with_source(error)
}
