use std::time::Duration;

/// The time limits of a call. All are on unless set otherwise; there is no way to have none but to make them long.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Timeouts {
    pub(crate) connect: Duration,
    pub(crate) attempt: Duration,
    pub(crate) call: Duration,
}

impl Default for Timeouts {
    /// 5 s to connect, 10 s an attempt, 60 s a call.
    fn default() -> Self {
        Self {
            connect: Duration::from_secs(5),
            attempt: Duration::from_secs(10),
            call: Duration::from_secs(60),
        }
    }
}

impl Timeouts {
    /// The time to open a connection, TLS included. It belongs to the client's pool: set on a single call, it does
    /// nothing.
    #[must_use]
    pub fn connect(mut self, limit: Duration) -> Self {
        self.connect = limit;
        self
    }

    /// The time from the start of an attempt until its response is read to the end.
    #[must_use]
    pub fn attempt(mut self, limit: Duration) -> Self {
        self.attempt = limit;
        self
    }

    /// The time of the whole call: credentials, all attempts, and the waits between them.
    #[must_use]
    pub fn call(mut self, limit: Duration) -> Self {
        self.call = limit;
        self
    }

    /// Raises the limit of a call, if need be, so that this many attempts fit into it.
    #[must_use]
    pub fn fit_attempts(mut self, attempts: u32) -> Self {
        self.call = self.call.max(self.attempt.saturating_mul(attempts));
        self
    }
}
