use std::{sync::Arc, time::Duration};

use tokio::sync::watch;

use crate::state::EmulatorState;

/// The state that the handlers of HTTP requests share.
#[derive(Clone)]
pub(crate) struct App {
    pub(crate) state: Arc<EmulatorState>,
    /// Becomes true when the emulator stops, which ends every deliberate wait.
    pub(crate) stopping: watch::Receiver<bool>,
    /// How long the body of a request may take to arrive.
    pub(crate) read_timeout: Duration,
}

impl App {
    /// Waits until the emulator stops.
    pub(crate) async fn stopped(&self) {
        stopped(&mut self.stopping.clone()).await;
    }
}

/// Waits until the emulator stops.
pub(crate) async fn stopped(stopping: &mut watch::Receiver<bool>) {
    // An error means that the handle of the emulator is gone, which is a stop as well.
    let _ = stopping.wait_for(|stopping| *stopping).await;
}
