//! Hooks around every attempt.

use std::{fmt, time::Duration};

use acs_protocol::{Parameters, action::Action, debug_object, message::HttpResponse};
use http::HeaderMap;

use crate::error::Error;

/// A hook around every attempt of every call of a client: for headers that a gateway needs, for audit, for metrics.
pub trait Middleware: fmt::Debug + Send + Sync {
    /// Runs before an attempt is signed, and may add or change headers. Headers that the protocol sets itself fail the
    /// call before anything is sent.
    ///
    /// # Errors
    /// Returns an error to stop the call. The call ends with this error, whatever its kind; it is not retried.
    fn before(&self, attempt: &Attempt<'_>, headers: &mut HeaderMap) -> Result<(), Error> {
        let _ = (attempt, headers);
        Ok(())
    }

    /// Runs after an attempt, successful or not. `elapsed` is the time from sending the request to the end of the
    /// response. It does not run for an attempt that was not sent, or whose call was dropped.
    fn after(&self, attempt: &Attempt<'_>, outcome: Outcome<'_>, elapsed: Duration) {
        let _ = (attempt, outcome, elapsed);
    }
}

/// An attempt of a call. `Debug` hides the parameters that the descriptor marks as secret.
#[derive(Clone, Copy)]
#[non_exhaustive]
pub struct Attempt<'a> {
    /// The descriptor of the called action.
    pub action: &'a Action<'a>,
    /// The parameters, including region and idempotency token. Some may be secret.
    pub parameters: &'a Parameters,
    /// The host of the request.
    pub host: &'a str,
    /// The number of the attempt, from 1.
    pub number: u32,
}

/// The outcome of an attempt.
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub enum Outcome<'a> {
    /// A response of any status.
    Response(&'a HttpResponse),
    /// An error without a response.
    Failed(&'a Error),
}

impl fmt::Debug for Attempt<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let parameters = self.action.parameters.iter();
        let secrets: Vec<&str> = parameters.filter(|p| p.sensitive).map(|p| p.name).collect();
        write!(
            f,
            "{} attempt {} to {}: ",
            self.action.product.name, self.number, self.host
        )?;
        debug_object(self.action.name, self.parameters, &secrets, f)
    }
}
