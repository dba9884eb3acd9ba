//! How an emulator is set up and started.

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
        keys::{Key, Keys, OidcTokens},
        nonces::Nonces,
        requests::RequestLog,
        resources::ResourceIds,
        sign_in::SignIn,
        temporary_keys::TemporaryKeys,
    },
};

/// How an emulator is set up.
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
    sign_in: SignIn,
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
            sign_in: SignIn::default(),
        }
    }
}

impl Builder {
    /// The port on 127.0.0.1; 0, the default, picks a free one.
    #[must_use]
    pub fn port(mut self, port: u16) -> Self {
        self.address.set_port(port);
        self
    }

    /// Product versions beside the repository's own; one of the same product and version takes its place.
    #[must_use]
    pub fn specs(mut self, specs: impl IntoIterator<Item = ProductSpec>) -> Self {
        self.specs.extend(specs);
        self
    }

    /// As [`specs`](Self::specs), from a folder: of a product version (with `product.json` in it) or of many
    /// (`<product>/<version>/product.json`).
    #[must_use]
    pub fn spec_dir(mut self, folder: impl AsRef<Path>) -> Self {
        self.folders.push(folder.as_ref().to_owned());
        self
    }

    /// How many ECS instances there are, over all regions; none if not said.
    #[must_use]
    pub fn instances(mut self, count: usize) -> Self {
        self.instances = count;
        self
    }

    /// An access key that it takes. Without any key it takes `testid` with the secret `testsecret`.
    #[must_use]
    pub fn access_key(mut self, id: &str, secret: &str) -> Self {
        self.keys.put(id, Key::lasting(secret));
        self.has_keys = true;
        self
    }

    /// A temporary key that it takes, and that does not end.
    #[must_use]
    pub fn sts_key(mut self, id: &str, secret: &str, token: &str) -> Self {
        self.keys.put(id, Key::temporary(secret, token, None));
        self.has_keys = true;
        self
    }

    /// A bearer token that it takes.
    #[must_use]
    pub fn bearer_token(mut self, token: &str) -> Self {
        self.bearer_tokens.push(token.to_owned());
        self
    }

    /// An OIDC token that `AssumeRoleWithOIDC` takes; any, if none is named.
    #[must_use]
    pub fn oidc_token(mut self, token: &str) -> Self {
        self.oidc_tokens.0.push(token.to_owned());
        self
    }

    /// A refresh token that the OAuth server takes, once. Unless a refresh or access token is named, it takes any.
    #[must_use]
    pub fn oauth_refresh_token(mut self, token: &str) -> Self {
        self.sign_in.refresh_tokens.push(token.to_owned());
        self
    }

    /// An access token that the OAuth server takes, and that does not end.
    #[must_use]
    pub fn oauth_access_token(mut self, token: &str) -> Self {
        self.sign_in.access_tokens.push(token.to_owned());
        self
    }

    /// How long the access tokens last that the OAuth server gives out; 3 hours by default.
    #[must_use]
    pub fn oauth_access_token_lifetime(mut self, lifetime: Duration) -> Self {
        self.sign_in.access_lifetime = lifetime;
        self
    }

    /// An access token that CloudSSO takes; any, if none is named.
    #[must_use]
    pub fn cloud_sso_token(mut self, token: &str) -> Self {
        self.sign_in.sso_tokens.push(token.to_owned());
        self
    }

    /// The role that the instance metadata names, `emulator-role` if not said; `None` for a machine without one.
    #[must_use]
    pub fn instance_role(mut self, role: Option<&str>) -> Self {
        self.imds.role = role.map(str::to_owned);
        self
    }

    /// Whether the instance metadata wants a token.
    #[must_use]
    pub fn imds_mode(mut self, mode: ImdsMode) -> Self {
        self.imds.mode = mode;
        self
    }

    /// How long the keys last that instance metadata, credentials URI, OAuth and CloudSSO give out; 6 hours if not said. The
    /// first two give out the same key until half of it is over.
    #[must_use]
    pub fn role_key_lifetime(mut self, lifetime: Duration) -> Self {
        self.imds.key_lifetime = lifetime;
        self
    }

    /// The clock; the system's if not said.
    #[must_use]
    pub fn clock(mut self, clock: impl Clock) -> Self {
        self.clock = Box::new(clock);
        self
    }

    /// Decides ids, names and dice: the same seed gives the same emulator.
    #[must_use]
    pub fn seed(mut self, seed: u64) -> Self {
        self.seed = seed;
        self
    }

    /// How long an instance is on its way from one state to another, by the clock; 3 seconds if not said.
    #[must_use]
    pub fn transition(mut self, duration: Duration) -> Self {
        self.transition = duration;
        self
    }

    /// Opens the control interface under `/_emulator/`. Every program that reaches the port can use it. Web pages of other
    /// sites cannot: a request has to be made to a loopback address, and not by a page of another origin.
    #[must_use]
    pub fn control(mut self) -> Self {
        self.has_control = true;
        self
    }

    /// Lets the control interface be called under this host name too, which stands in `Host` without a port: that of a
    /// proxy or a container, say.
    #[must_use]
    pub fn control_host(mut self, name: &str) -> Self {
        self.guard.hosts.push(name.to_owned());
        self
    }

    /// Sets how long the head of a request may take to come, and then its body; 20 seconds by default. A connection that
    /// is idle for that long is closed, and so is one whose client reads nothing of an answer for that long. This goes by
    /// real time, whatever the clock of the builder says.
    #[must_use]
    pub fn read_timeout(mut self, timeout: Duration) -> Self {
        self.limits.read = timeout;
        self
    }

    /// Sets how many connections may be open at once; 1,024 by default. Others are answered 503 and closed.
    #[must_use]
    pub fn max_connections(mut self, count: usize) -> Self {
        self.limits.connections = count.max(1);
        self
    }

    /// Takes enum values that the spec does not list. The service refuses them, and so does the emulator if not told.
    #[must_use]
    pub fn open_enums(mut self) -> Self {
        self.options.open_enums = true;
        self
    }

    /// Passes over filters that it cannot apply, as if the call did not have them, so that lists hold more than was asked
    /// for. Without this, such a call fails with `Emulator.UnsupportedFilter`.
    #[must_use]
    pub fn ignore_unsupported_filters(mut self) -> Self {
        self.ignores_filters = true;
        self
    }

    /// Starts it.
    ///
    /// # Errors
    /// If the specs are wrong, the port is taken, or the fleet is too large for the memory of a test machine.
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
            self.keys.put("testid", Key::lasting("testsecret"));
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

/// Why an emulator does not start.
#[derive(Debug)]
#[non_exhaustive]
pub enum StartError {
    /// A spec folder has errors.
    Specs(PathBuf, Box<Report>),
    /// A spec that is part of the program is broken.
    BuiltIn(String),
    /// The address cannot be listened on.
    Listen(SocketAddr, io::Error),
    /// A spec folder has no specs.
    NoSpecs(PathBuf),
    /// So many instances are more than an emulator holds.
    Instances(usize),
}

impl fmt::Display for StartError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Specs(folder, report) => write!(f, "the specs in {} are not right:\n{report}", folder.display()),
            Self::BuiltIn(reason) => f.write_str(reason),
            Self::Listen(address, error) => write!(f, "cannot listen on {address}: {error}"),
            Self::NoSpecs(folder) => write!(
                f,
                "there are no specs in {}: it has neither product.json nor <product>/<version>/product.json",
                folder.display()
            ),
            Self::Instances(count) => write!(f, "{count} instances are too many; there can be {}", fleet::MOST),
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
