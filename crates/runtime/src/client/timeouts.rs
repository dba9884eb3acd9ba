use std::time::Duration;

/// The time limits of a call. All of them apply by default; to disable one in effect, make it long.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Timeouts {
    pub(crate) connect: Duration,
    pub(crate) attempt: Duration,
    pub(crate) call: Duration,
}

impl Default for Timeouts {
    /// Creates limits of 5 s to connect, 10 s per attempt, and 60 s per call.
    fn default() -> Self {
        Self {
            connect: Duration::from_secs(5),
            attempt: Duration::from_secs(10),
            call: Duration::from_secs(60),
        }
    }
}

impl Timeouts {
    /// Sets the time to open a connection, including TLS. It belongs to the client's connection pool; set on a single
    /// call, it has no effect.
    #[must_use]
    pub fn connect(mut self, limit: Duration) -> Self {
        self.connect = limit;
        self
    }

    /// Sets the time from the start of an attempt to the end of its response.
    #[must_use]
    pub fn attempt(mut self, limit: Duration) -> Self {
        self.attempt = limit;
        self
    }

    /// Sets the time of the whole call: credentials, all attempts, and the waits between them.
    #[must_use]
    pub fn call(mut self, limit: Duration) -> Self {
        self.call = limit;
        self
    }

    /// Raises the limit of a call, if necessary, so that this many attempts fit into it.
    #[must_use]
    pub fn fit_attempts(mut self, attempts: u32) -> Self {
        self.call = self.call.max(self.attempt.saturating_mul(attempts));
        self
    }
}
