//! Configures and starts an emulator.

use std::{
    fmt, io,
    net::{Ipv4Addr, SocketAddr},
    path::{Path, PathBuf},
    sync::{Arc, Mutex, atomic::AtomicU64},
    time::Duration,
};

use acs_spec::{Report, model::ProductSpec};
use tokio::{net::TcpListener, sync::watch};

use crate::{
    emulator::Emulator,
    http::{
        self,
        app::App,
        connection::Listener,
        listener::{self, Limits},
        origin::OriginGuard,
    },
    parse,
    random::Random,
    specs::Catalog,
    state::{
        EmulatorState,
        clock::{Clock, SystemClock},
        faults::Faults,
        fleet::{self, Fleet, TRANSITION},
        idempotency::IdempotencyCache,
        imds::{Imds, ImdsMode},
        keys::{Keys, OidcTokens, StoredKey},
        nonces::Nonces,
        requests::RequestLog,
        resources::ResourceIds,
        sign_in::SignInState,
        temporary_keys::TemporaryKeys,
    },
};

/// A builder of emulators.
pub struct Builder {
    address: SocketAddr,
    specs: Vec<ProductSpec>,
    folders: Vec<PathBuf>,
    instances: usize,
    keys: Keys,
    has_keys: bool,
    clock: Box<dyn Clock>,
    seed: u64,
    transition: Duration,
    has_control: bool,
    guard: OriginGuard,
    limits: Limits,
    options: parse::Options,
    ignores_filters: bool,
    bearer_tokens: Vec<String>,
    oidc_tokens: OidcTokens,
    imds: Imds,
    sign_in: SignInState,
}

impl Emulator {
    /// Returns a builder with default settings.
    #[must_use]
    pub fn builder() -> Builder {
        Builder::default()
    }
}

impl Default for Builder {
    fn default() -> Self {
        Self {
            address: SocketAddr::from((Ipv4Addr::LOCALHOST, 0)),
            specs: Vec::new(),
            folders: Vec::new(),
            instances: 0,
            keys: Keys::default(),
            has_keys: false,
            clock: Box::new(SystemClock),
            seed: 0,
            transition: TRANSITION,
            has_control: false,
            guard: OriginGuard::default(),
            limits: Limits::default(),
            options: parse::Options::default(),
            ignores_filters: false,
            bearer_tokens: Vec::new(),
            oidc_tokens: OidcTokens::default(),
            imds: Imds::default(),
            sign_in: SignInState::default(),
        }
    }
}

impl Builder {
    /// Sets the port on 127.0.0.1; 0, the default, picks a free one.
    #[must_use]
    pub fn port(mut self, port: u16) -> Self {
        self.address.set_port(port);
        self
    }

    /// Adds product versions to the embedded ones, or replaces those of the same product and version.
    #[must_use]
    pub fn specs(mut self, specs: impl IntoIterator<Item = ProductSpec>) -> Self {
        self.specs.extend(specs);
        self
    }

    /// Adds the specs of a folder, as [`specs`](Self::specs) does. The folder has one product version (`product.json`) or
    /// several (`<product>/<version>/product.json`).
    #[must_use]
    pub fn spec_dir(mut self, folder: impl AsRef<Path>) -> Self {
        self.folders.push(folder.as_ref().to_owned());
        self
    }

    /// Sets the number of ECS instances over all regions; none by default.
    #[must_use]
    pub fn instances(mut self, count: usize) -> Self {
        self.instances = count;
        self
    }

    /// Adds an access key. If no key is added, `testid` with the secret `testsecret` is accepted.
    #[must_use]
    pub fn access_key(mut self, id: &str, secret: &str) -> Self {
        self.keys.put(id, StoredKey::lasting(secret));
        self.has_keys = true;
        self
    }

    /// Adds a temporary key that does not expire.
    #[must_use]
    pub fn sts_key(mut self, id: &str, secret: &str, token: &str) -> Self {
        self.keys.put(id, StoredKey::temporary(secret, token, None));
        self.has_keys = true;
        self
    }

    /// Adds a bearer token.
    #[must_use]
    pub fn bearer_token(mut self, token: &str) -> Self {
        self.bearer_tokens.push(token.to_owned());
        self
    }

    /// Adds an OIDC token for `AssumeRoleWithOIDC`. If none is added, any is accepted.
    #[must_use]
    pub fn oidc_token(mut self, token: &str) -> Self {
        self.oidc_tokens.0.push(token.to_owned());
        self
    }

    /// Adds a refresh token of the OAuth server, which is valid once. If no refresh or access token is added, any is accepted.
    #[must_use]
    pub fn oauth_refresh_token(mut self, token: &str) -> Self {
        self.sign_in.refresh_tokens.push(token.to_owned());
        self
    }

    /// Adds an access token of the OAuth server that does not expire.
    #[must_use]
    pub fn oauth_access_token(mut self, token: &str) -> Self {
        self.sign_in.access_tokens.push(token.to_owned());
        self
    }

    /// Sets the lifetime of the access tokens that the OAuth server issues; 3 hours by default.
    #[must_use]
    pub fn oauth_access_token_lifetime(mut self, lifetime: Duration) -> Self {
        self.sign_in.access_lifetime = lifetime;
        self
    }

    /// Adds an access token of CloudSSO. If none is added, any is accepted.
    #[must_use]
    pub fn cloud_sso_token(mut self, token: &str) -> Self {
        self.sign_in.sso_tokens.push(token.to_owned());
        self
    }

    /// Sets the role in the instance metadata, `emulator-role` by default; `None` for a machine without a role.
    #[must_use]
    pub fn instance_role(mut self, role: Option<&str>) -> Self {
        self.imds.role = role.map(str::to_owned);
        self
    }

    /// Sets whether requests for instance metadata need a token.
    #[must_use]
    pub fn imds_mode(mut self, mode: ImdsMode) -> Self {
        self.imds.mode = mode;
        self
    }

    /// Sets the lifetime of the keys that instance metadata, credentials URI, OAuth and CloudSSO issue; 6 hours by default.
    /// The first two return the same key until half of its lifetime is over.
    #[must_use]
    pub fn role_key_lifetime(mut self, lifetime: Duration) -> Self {
        self.imds.key_lifetime = lifetime;
        self
    }

    /// Sets the clock; the system's by default.
    #[must_use]
    pub fn clock(mut self, clock: impl Clock) -> Self {
        self.clock = Box::new(clock);
        self
    }

    /// Sets the seed of ids, names and random faults. The same seed gives the same emulator.
    #[must_use]
    pub fn seed(mut self, seed: u64) -> Self {
        self.seed = seed;
        self
    }

    /// Sets how long the transition of an instance between states takes by the clock; 3 seconds by default.
    #[must_use]
    pub fn transition(mut self, duration: Duration) -> Self {
        self.transition = duration;
        self
    }

    /// Enables the control interface under `/_emulator/`. Every program that can connect to the port can use it. Web pages
    /// of other sites cannot: requests have to name a loopback address, and must not come from a page of another origin.
    #[must_use]
    pub fn control(mut self) -> Self {
        self.has_control = true;
        self
    }

    /// Allows requests to the control interface under another host name, given without a port, such as that of a proxy or
    /// a container.
    #[must_use]
    pub fn control_host(mut self, name: &str) -> Self {
        self.guard.hosts.push(name.to_owned());
        self
    }

    /// Sets how long the head of a request may take to arrive, and then its body; 20 seconds by default. A connection that
    /// is idle for that long is closed, and so is one whose client reads nothing of a response for that long. Real time
    /// counts here, whatever the clock of the builder is.
    #[must_use]
    pub fn read_timeout(mut self, timeout: Duration) -> Self {
        self.limits.read = timeout;
        self
    }

    /// Sets how many connections may be open at once; 1,024 by default. Others get status 503 and are closed.
    #[must_use]
    pub fn max_connections(mut self, count: usize) -> Self {
        self.limits.connections = count.max(1);
        self
    }

    /// Accepts enum values that the spec does not list. The service refuses them, and so does the emulator by default.
    #[must_use]
    pub fn open_enums(mut self) -> Self {
        self.options.open_enums = true;
        self
    }

    /// Ignores filters that the emulator cannot apply, so that lists contain more than the call asks for. By default such a
    /// call fails with `Emulator.UnsupportedFilter`.
    #[must_use]
    pub fn ignore_unsupported_filters(mut self) -> Self {
        self.ignores_filters = true;
        self
    }

    /// Starts the emulator.
    ///
    /// # Errors
    /// If a spec is not valid, the port is in use, or the fleet is too large.
    pub async fn start(self) -> Result<Emulator, StartError> {
        if self.instances > fleet::MOST {
            return Err(StartError::Instances(self.instances));
        }
        let mut catalog = Catalog::embedded().map_err(StartError::BuiltIn)?;
        for spec in self.specs {
            catalog.add(spec);
        }
        for folder in &self.folders {
            for spec in read(folder)? {
                catalog.add(spec);
            }
        }
        if !self.has_keys {
            self.keys.put("testid", StoredKey::lasting("testsecret"));
        }
        let state = Arc::new(EmulatorState {
            catalog,
            clock: self.clock,
            keys: self.keys,
            fleet: Mutex::new(Fleet::seeded(self.instances, self.seed, self.transition)),
            faults: Faults::new(self.seed),
            requests: RequestLog::default(),
            options: self.options,
            seed: self.seed,
            instances: self.instances,
            ignores_filters: self.ignores_filters,
            request_ids: Mutex::new(Random::named(self.seed, "request ids")),
            request_numbers: AtomicU64::new(0),
            resources: ResourceIds::new(self.seed),
            idempotency: IdempotencyCache::default(),
            nonces: Nonces::default(),
            bearer_tokens: self.bearer_tokens,
            temporary_keys: TemporaryKeys::new(self.seed),
            oidc_tokens: self.oidc_tokens,
            imds: self.imds,
            sign_in: self.sign_in,
        });
        let listen = |error| StartError::Listen(self.address, error);
        let listener = TcpListener::bind(self.address).await.map_err(listen)?;
        let address = listener.local_addr().map_err(listen)?;
        let (stop, stopping) = watch::channel(false);
        let listener = Listener::new(listener, stopping.clone(), self.limits.read);
        let app = App {
            state: Arc::clone(&state),
            stopping: stopping.clone(),
            read_timeout: self.limits.read,
        };
        let router = http::router(app, self.has_control.then_some(self.guard));
        let server = listener::serve(listener, router, self.limits, stopping);
        let server = tokio::spawn(server);
        Ok(Emulator {
            state,
            address,
            stop,
            server: Some(server),
        })
    }
}

fn read(folder: &Path) -> Result<Vec<ProductSpec>, StartError> {
    let wrong = |report| StartError::Specs(folder.to_owned(), Box::new(report));
    if folder.join("product.json").is_file() {
        return acs_spec::load::product(folder).map(|spec| vec![spec]).map_err(wrong);
    }
    let specs = acs_spec::load::catalog(folder).map_err(wrong)?;
    if specs.is_empty() {
        return Err(StartError::NoSpecs(folder.to_owned()));
    }
    Ok(specs)
}

impl fmt::Debug for Builder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Builder")
            .field("address", &self.address)
            .finish_non_exhaustive()
    }
}

/// The error of an emulator that cannot start.
#[derive(Debug)]
#[non_exhaustive]
pub enum StartError {
    /// The specs of a folder are not valid.
    Specs(PathBuf, Box<Report>),
    /// An embedded spec is not valid.
    BuiltIn(String),
    /// The emulator cannot listen on the address.
    Listen(SocketAddr, io::Error),
    /// The folder has no specs.
    NoSpecs(PathBuf),
    /// The fleet would have too many instances: this many.
    Instances(usize),
}

impl fmt::Display for StartError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Specs(folder, report) => write!(f, "the specs in {} are not valid:\n{report}", folder.display()),
            Self::BuiltIn(reason) => f.write_str(reason),
            Self::Listen(address, error) => write!(f, "cannot listen on {address}: {error}"),
            Self::NoSpecs(folder) => write!(
                f,
                "found no specs in {}: neither product.json nor <product>/<version>/product.json",
                folder.display()
            ),
            Self::Instances(count) => write!(
                f,
                "cannot create {count} instances: at most {} are supported",
                fleet::MOST
            ),
        }
    }
}

impl std::error::Error for StartError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Listen(_, error) => Some(error),
            Self::Specs(..) | Self::BuiltIn(_) | Self::NoSpecs(_) | Self::Instances(_) => None,
        }
    }
}
