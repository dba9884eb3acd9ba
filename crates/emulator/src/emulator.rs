//! A running emulator, and what can be done with it.

use std::{fmt, io, net::SocketAddr, sync::Arc, time::SystemTime};

use tokio::{sync::watch, task::JoinHandle};

use crate::state::{
    EmulatorState,
    faults::Faults,
    instance::{Instance, Status},
    keys::Key,
    requests::RecordedRequest,
};

/// A running emulator. It stops when it is dropped; [`stop`](Self::stop) waits for it.
pub struct Emulator {
    pub(crate) state: Arc<EmulatorState>,
    pub(crate) address: SocketAddr,
    pub(crate) stop: watch::Sender<bool>,
    pub(crate) server: Option<JoinHandle<io::Result<()>>>,
}

impl Emulator {
    /// Where it answers: `http://127.0.0.1:8080`.
    #[must_use]
    pub fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// Where the metadata of the machine is, for a client that takes another address than `100.100.100.200` for it: the
    /// same server.
    #[must_use]
    pub fn imds_url(&self) -> String {
        self.url()
    }

    /// What `ALIBABA_CLOUD_CREDENTIALS_URI` is to be.
    #[must_use]
    pub fn credentials_uri(&self) -> String {
        format!("{}/credentials", self.url())
    }

    /// Host and port: `127.0.0.1:8080`.
    #[must_use]
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// The faults to come.
    #[must_use]
    pub fn faults(&self) -> &Faults {
        &self.state.faults
    }

    /// The instances, as of now.
    #[must_use]
    pub fn instances(&self) -> Vec<Instance> {
        let now = self.state.now(0);
        self.state.fleet(|fleet| fleet.at(now).cloned().collect())
    }

    /// Puts these instances in the place of all that are there. Of several with one id, the last one counts.
    pub fn set_instances(&self, instances: impl IntoIterator<Item = Instance>) {
        self.state.fleet(|fleet| fleet.replace(instances));
    }

    /// Puts the instance of that id into a state; `false` if there is none.
    pub fn set_status(&self, id: &str, status: Status) -> bool {
        let now = self.state.now(0);
        self.state
            .fleet(|fleet| fleet.update(id, now, |instance| instance.put(status)).is_some())
    }

    /// Takes an instance away; `false` if there is none of that id.
    pub fn remove_instance(&self, id: &str) -> bool {
        self.state.fleet(|fleet| fleet.remove(id))
    }

    /// What was asked so far, the last 10,000 requests of it, in order.
    #[must_use]
    pub fn requests(&self) -> Vec<RecordedRequest> {
        self.state.requests.since(0)
    }

    /// Forgets what was asked so far.
    pub fn clear_requests(&self) {
        self.state.requests.clear();
    }

    /// Takes another access key.
    pub fn add_access_key(&self, id: &str, secret: &str) {
        self.state.keys.put(id, Key::lasting(secret));
    }

    /// Takes another temporary key; it ends then, if ever.
    pub fn add_sts_key(&self, id: &str, secret: &str, token: &str, expires: Option<SystemTime>) {
        let key = Key::temporary(secret, token, expires.map(Into::into));
        self.state.keys.put(id, key);
    }

    /// Switches an access key on or off; `false` if it does not know the key.
    pub fn set_access_key_active(&self, id: &str, active: bool) -> bool {
        self.state.keys.set_active(id, active)
    }

    /// Takes an access key back; `false` if it does not know the key.
    pub fn remove_access_key(&self, id: &str) -> bool {
        self.state.keys.remove(id)
    }

    /// Stops: no new connections, answers that are under way are finished, stalls end. Half a request, or an answer that
    /// nobody reads, is waited for half a second.
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
