use std::{
    collections::HashMap,
    fmt,
    sync::{Mutex, OnceLock, PoisonError},
    time::Duration,
};

use bytes::{Bytes, BytesMut};
use reqwest::Url;

use super::{Transport, TransportError, TransportErrorKind, tls};
use crate::{
    BoxFuture,
    endpoint::Endpoint,
    message::{HttpRequest, HttpResponse},
};

/// HTTP/1.1 over one pool of connections, by reqwest. Proxies are taken from the environment (`HTTPS_PROXY` and the
/// like), redirects are not followed: a signature is good for one host only.
pub struct HttpTransport {
    client: OnceLock<reqwest::Client>,
    connect_timeout: Duration,
    /// Whether the environment's proxies are used.
    proxies: bool,
    /// Held while the first client is built.
    building: Mutex<()>,
    addresses: Addresses,
}

impl HttpTransport {
    /// Connections are given up after that time. Nothing is opened or read before the first request.
    #[must_use]
    pub fn new(connect_timeout: Duration) -> Self {
        Self {
            client: OnceLock::new(),
            connect_timeout,
            proxies: true,
            building: Mutex::new(()),
            addresses: Addresses::default(),
        }
    }

    /// As [`HttpTransport::new`], but never through a proxy: for addresses that only this machine reaches.
    #[must_use]
    pub fn direct(connect_timeout: Duration) -> Self {
        Self {
            proxies: false,
            ..Self::new(connect_timeout)
        }
    }

    /// With a client that is set up already: for proxies, own certificates, client certificates. Its limits hold beside
    /// those of the calls; it should follow no redirects.
    #[must_use]
    pub fn with_client(client: reqwest::Client) -> Self {
        Self {
            client: OnceLock::from(client),
            connect_timeout: Duration::ZERO,
            proxies: true,
            building: Mutex::new(()),
            addresses: Addresses::default(),
        }
    }

    fn client(&self) -> Result<&reqwest::Client, TransportError> {
        if let Some(client) = self.client.get() {
            return Ok(client);
        }
        let _building = self.building.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(client) = self.client.get() {
            return Ok(client);
        }
        let failed = |error: Box<dyn std::error::Error + Send + Sync>| {
            TransportError::new(TransportErrorKind::Invalid, "the HTTP client cannot be set up").with_source(error)
        };
        let mut builder = reqwest::Client::builder();
        if !self.proxies {
            builder = builder.no_proxy();
        }
        let client = builder
            .tls_backend_preconfigured(tls::config().map_err(|error| failed(error.into()))?)
            .connect_timeout(self.connect_timeout)
            .redirect(reqwest::redirect::Policy::none())
            .build()
            .map_err(|error| failed(error.into()))?;
        Ok(self.client.get_or_init(|| client))
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
        let client = self.client()?;
        let request = self.convert(endpoint, request)?;
        let mut response = client.execute(request).await.map_err(before_response)?;
        let status = response.status().as_u16();
        let headers = std::mem::take(response.headers_mut());
        let body = read(&mut response, max_response_bytes).await?;
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

/// The client is left out: its proxies and default headers may hold passwords.
impl fmt::Debug for HttpTransport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("HttpTransport")
            .field("connect_timeout", &self.connect_timeout)
            .field("proxies", &self.proxies)
            .finish_non_exhaustive()
    }
}

/// The addresses of the endpoints used so far. Reading one takes longer than signing a request, and a client has few.
#[derive(Default)]
struct Addresses(Mutex<HashMap<Endpoint, Url>>);

/// With more endpoints than this the addresses are read anew.
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

/// Reads the body as it comes, so that one that is too large is never whole in memory.
async fn read(response: &mut reqwest::Response, limit: usize) -> Result<Bytes, TransportError> {
    let too_large = || {
        TransportError::new(
            TransportErrorKind::TooLarge,
            format!("the response is larger than {limit} bytes"),
        )
    };
    let announced = response.content_length().unwrap_or_default();
    if announced > limit as u64 {
        return Err(too_large());
    }
    // Most responses come in one piece, which is then used as it is.
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
                "the body does not end",
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

/// An error before the response began. Its text is freed of the address, which holds parameters and, under V1, the
/// signature.
fn before_response(error: reqwest::Error) -> TransportError {
    let error = error.without_url();
    let (kind, message) = if error.is_builder() {
        (TransportErrorKind::Invalid, "the request cannot be sent")
    } else if is_untrusted(&error) {
        (TransportErrorKind::Untrusted, "the server's certificate is not trusted")
    } else if error.is_connect() {
        (TransportErrorKind::Connect, "no connection")
    } else if error.is_timeout() {
        (TransportErrorKind::Timeout, "the HTTP client's time limit passed")
    } else {
        (TransportErrorKind::Reset, "the connection ended before the response")
    };
    TransportError::new(kind, message).with_source(error)
}

fn in_body(error: reqwest::Error) -> TransportError {
    let error = error.without_url();
    let (kind, message) = if error.is_timeout() {
        (TransportErrorKind::Timeout, "the HTTP client's time limit passed")
    } else {
        (
            TransportErrorKind::Truncated,
            "the connection ended inside the response",
        )
    };
    TransportError::new(kind, message).with_source(error)
}

/// Whether a TLS error is underneath that no second attempt can change.
fn is_untrusted(error: &(dyn std::error::Error + 'static)) -> bool {
    if let Some(rustls::Error::InvalidCertificate(_)) = error.downcast_ref() {
        return true;
    }
    // An I/O error hides the error it wraps from `source`.
    let inside = error
        .downcast_ref::<std::io::Error>()
        .and_then(|error| error.get_ref())
        .is_some_and(|inside| is_untrusted(inside));
    inside || error.source().is_some_and(is_untrusted)
}
