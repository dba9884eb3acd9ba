//! The emulator as a value: how to start one, and what can be done with it.

use std::{
    collections::HashMap,
    fmt, io,
    net::{Ipv4Addr, SocketAddr},
    path::{Path, PathBuf},
    sync::{Arc, Mutex, atomic::AtomicU64},
    time::{Duration, SystemTime},
};

use acs_spec::{Report, model::ProductSpec};
use tokio::{net::TcpListener, sync::watch, task::JoinHandle};

use crate::{
    clock::{Clock, SystemClock},
    connection::{Listener, Switch},
    core::{Core, TRANSITION},
    faults::Faults,
    fleet::{Fleet, Instance, Status},
    keys::{Key, Keys},
    log::{Entry, Log},
    parse,
    random::Random,
    server::{self, App, Control},
    specs::Catalog,
};

/// A running emulator. It stops when it is dropped; [`stop`](Self::stop) waits for it.
pub struct Emulator {
    core: Arc<Core>,
    address: SocketAddr,
    stop: watch::Sender<bool>,
    server: Option<JoinHandle<io::Result<()>>>,
}

impl Emulator {
    /// An emulator to be set up.
    #[must_use]
    pub fn builder() -> Builder {
        Builder::default()
    }

    /// Where it answers: `http://127.0.0.1:8080`.
    #[must_use]
    pub fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// Host and port: `127.0.0.1:8080`.
    #[must_use]
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// The faults to come.
    #[must_use]
    pub fn faults(&self) -> &Faults {
        &self.core.faults
    }

    /// The instances, as of now.
    #[must_use]
    pub fn instances(&self) -> Vec<Instance> {
        let now = self.core.now(0);
        self.core
            .fleet(|fleet| fleet.at(now).map(|instance| instance.clone()).collect())
    }

    /// Puts these instances in the place of all that are there.
    pub fn set_instances(&self, instances: impl IntoIterator<Item = Instance>) {
        self.core.fleet(|fleet| fleet.replace(instances));
    }

    /// Puts the instance of that id into a state; `false` if there is none.
    pub fn set_status(&self, id: &str, status: Status) -> bool {
        let now = self.core.now(0);
        self.core
            .fleet(|fleet| fleet.find(id, now).map(|instance| instance.put(status)).is_some())
    }

    /// Takes an instance away; `false` if there is none of that id.
    pub fn remove_instance(&self, id: &str) -> bool {
        self.core.fleet(|fleet| fleet.remove(id))
    }

    /// What was asked so far, the last 10,000 requests of it, in order.
    #[must_use]
    pub fn requests(&self) -> Vec<Entry> {
        self.core.log.since(0)
    }

    /// Forgets what was asked so far.
    pub fn clear_requests(&self) {
        self.core.log.clear();
    }

    /// Takes another access key.
    pub fn add_access_key(&self, id: &str, secret: &str) {
        self.core.keys.put(id, Key::lasting(secret));
    }

    /// Takes another temporary key; it ends then, if ever.
    pub fn add_sts_key(&self, id: &str, secret: &str, token: &str, expires: Option<SystemTime>) {
        let key = Key::temporary(secret, token, expires.map(Into::into));
        self.core.keys.put(id, key);
    }

    /// Switches an access key on or off; `false` if it does not know the key.
    pub fn set_access_key_active(&self, id: &str, active: bool) -> bool {
        self.core.keys.set_active(id, active)
    }

    /// Takes an access key back; `false` if it does not know the key.
    pub fn remove_access_key(&self, id: &str) -> bool {
        self.core.keys.remove(id)
    }

    /// Stops: no new connections, answers that are under way are finished, stalls end.
    ///
    /// # Errors
    /// If the server failed while it ran.
    pub async fn stop(mut self) -> io::Result<()> {
        let _ = self.stop.send(true);
        match self.server.take() {
            Some(server) => server.await.map_err(io::Error::other)?,
            None => Ok(()),
        }
    }
}

impl Drop for Emulator {
    fn drop(&mut self) {
        let _ = self.stop.send(true);
    }
}

impl fmt::Debug for Emulator {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Emulator")
            .field("url", &self.url())
            .finish_non_exhaustive()
    }
}

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
    control: Control,
    options: parse::Options,
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
            control: Control::Closed,
            options: parse::Options::default(),
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

    /// Opens the control interface under `/_emulator/`. Whoever reaches the port can use it.
    #[must_use]
    pub fn control(mut self) -> Self {
        self.control = Control::Open;
        self
    }

    /// Takes enum values that the spec does not list. The service refuses them, and so does the emulator if not told.
    #[must_use]
    pub fn open_enums(mut self) -> Self {
        self.options.open_enums = true;
        self
    }

    /// Starts it.
    ///
    /// # Errors
    /// If the specs are wrong or the port is taken.
    pub async fn start(self) -> Result<Emulator, StartError> {
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
        let core = Arc::new(Core {
            catalog,
            clock: self.clock,
            keys: self.keys,
            fleet: Mutex::new(Fleet::seeded(self.instances, self.seed, self.transition)),
            faults: Faults::new(self.seed),
            log: Log::default(),
            options: self.options,
            seed: self.seed,
            instances: self.instances,
            ids: Mutex::new(Random::named(self.seed, "request ids")),
            numbers: AtomicU64::new(0),
            repeated: Mutex::new(HashMap::new()),
        });
        let listen = |error| StartError::Listen(self.address, error);
        let listener = TcpListener::bind(self.address).await.map_err(listen)?;
        let address = listener.local_addr().map_err(listen)?;
        let (stop, stopping) = watch::channel(false);
        let app = App {
            core: Arc::clone(&core),
            stopping,
        };
        let stopped = app.clone();
        let service = server::router(app, self.control).into_make_service_with_connect_info::<Switch>();
        let server =
            axum::serve(Listener(listener), service).with_graceful_shutdown(async move { stopped.stopped().await });
        let server = tokio::spawn(server.into_future());
        Ok(Emulator {
            core,
            address,
            stop,
            server: Some(server),
        })
    }
}

fn read(folder: &Path) -> Result<Vec<ProductSpec>, StartError> {
    let wrong = |report| StartError::Specs(Box::new(report));
    if folder.join("product.json").is_file() {
        return acs_spec::load::product(folder).map(|spec| vec![spec]).map_err(wrong);
    }
    acs_spec::load::catalog(folder).map_err(wrong)
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
    Specs(Box<Report>),
    /// A spec that is part of the program is broken.
    BuiltIn(String),
    /// The address cannot be listened on.
    Listen(SocketAddr, io::Error),
}

impl fmt::Display for StartError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Specs(report) => write!(f, "the specs are not right:\n{report}"),
            Self::BuiltIn(reason) => f.write_str(reason),
            Self::Listen(address, error) => write!(f, "cannot listen on {address}: {error}"),
        }
    }
}

impl std::error::Error for StartError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Listen(_, error) => Some(error),
            Self::Specs(_) | Self::BuiltIn(_) => None,
        }
    }
}
