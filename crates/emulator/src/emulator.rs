//! A running emulator.

use std::{fmt, io, net::SocketAddr, sync::Arc, time::SystemTime};

use tokio::{sync::watch, task::JoinHandle};

use crate::state::{
    EmulatorState,
    faults::Faults,
    instance::{Instance, Status},
    keys::StoredKey,
    requests::RecordedRequest,
};

/// A running emulator. It stops when it is dropped; [`stop`](Self::stop) also waits until it has stopped.
pub struct Emulator {
    pub(crate) state: Arc<EmulatorState>,
    pub(crate) address: SocketAddr,
    pub(crate) stop: watch::Sender<bool>,
    pub(crate) server: Option<JoinHandle<io::Result<()>>>,
}

impl Emulator {
    /// Returns its URL, such as `http://127.0.0.1:8080`.
    #[must_use]
    pub fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// Returns the URL of instance metadata, for clients whose address of it can be changed from `100.100.100.200`. It is
    /// the same server.
    #[must_use]
    pub fn imds_url(&self) -> String {
        self.url()
    }

    /// Returns a URL for `ALIBABA_CLOUD_CREDENTIALS_URI`.
    #[must_use]
    pub fn credentials_uri(&self) -> String {
        format!("{}/credentials", self.url())
    }

    /// Returns its address, such as `127.0.0.1:8080`.
    #[must_use]
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// Returns the planned faults, which can be changed.
    #[must_use]
    pub fn faults(&self) -> &Faults {
        &self.state.faults
    }

    /// Returns the instances as of now.
    #[must_use]
    pub fn instances(&self) -> Vec<Instance> {
        let now = self.state.now(0);
        self.state.fleet(|fleet| fleet.at(now).cloned().collect())
    }

    /// Replaces all instances. Of several with one id, the last one is kept.
    pub fn set_instances(&self, instances: impl IntoIterator<Item = Instance>) {
        self.state.fleet(|fleet| fleet.replace(instances));
    }

    /// Sets the state of an instance; returns `false` if there is none of that id.
    pub fn set_status(&self, id: &str, status: Status) -> bool {
        let now = self.state.now(0);
        self.state
            .fleet(|fleet| fleet.update(id, now, |instance| instance.put(status)).is_some())
    }

    /// Removes an instance; returns `false` if there is none of that id.
    pub fn remove_instance(&self, id: &str) -> bool {
        self.state.fleet(|fleet| fleet.remove(id))
    }

    /// Returns the most recent requests in order, up to 10,000.
    #[must_use]
    pub fn requests(&self) -> Vec<RecordedRequest> {
        self.state.requests.since(0)
    }

    /// Clears the log of requests.
    pub fn clear_requests(&self) {
        self.state.requests.clear();
    }

    /// Adds an access key.
    pub fn add_access_key(&self, id: &str, secret: &str) {
        self.state.keys.put(id, StoredKey::lasting(secret));
    }

    /// Adds a temporary key, which may expire.
    pub fn add_sts_key(&self, id: &str, secret: &str, token: &str, expires: Option<SystemTime>) {
        let key = StoredKey::temporary(secret, token, expires.map(Into::into));
        self.state.keys.put(id, key);
    }

    /// Enables or disables an access key; returns `false` if it is unknown.
    pub fn set_access_key_active(&self, id: &str, active: bool) -> bool {
        self.state.keys.set_active(id, active)
    }

    /// Revokes an access key; returns `false` if it is unknown.
    pub fn remove_access_key(&self, id: &str) -> bool {
        self.state.keys.remove(id)
    }

    /// Stops the emulator and waits for it. It accepts no new connections, completes responses in progress and ends stalls.
    /// Incomplete requests and unread responses delay it by half a second.
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
