//! A hook around every attempt.

use std::{fmt, time::Duration};

use acs_protocol::{Parameters, action::Action, debug_object, message::HttpResponse};
use http::HeaderMap;

use crate::error::Error;

/// A hook around every attempt of every call of a client: for headers that a gateway wants, for audit, for metrics.
pub trait Middleware: fmt::Debug + Send + Sync {
    /// Before an attempt is signed. Headers can be added or changed; those that the protocol sets itself cannot: they fail
    /// the call, as an error does, before anything is sent.
    ///
    /// # Errors
    /// Whatever should stop the call. It ends with this error, whatever its kind: a refusal is not tried again.
    fn before(&self, attempt: &Attempt<'_>, headers: &mut HeaderMap) -> Result<(), Error> {
        let _ = (attempt, headers);
        Ok(())
    }

    /// After an attempt, whether it succeeded or not; the time is that from sending the request to the end of the
    /// response. An attempt whose call is dropped has no end, and one that was not sent has none either.
    fn after(&self, attempt: &Attempt<'_>, outcome: Outcome<'_>, elapsed: Duration) {
        let _ = (attempt, outcome, elapsed);
    }
}

/// An attempt of a call. `Debug` hides the parameters that the action's table calls secret.
#[derive(Clone, Copy)]
#[non_exhaustive]
pub struct Attempt<'a> {
    /// The action that is called.
    pub action: &'a Action<'a>,
    /// The parameters, region and idempotency token filled in. Some may be secret.
    pub parameters: &'a Parameters,
    /// The host that the request goes to.
    pub host: &'a str,
    /// The number of the attempt, from 1.
    pub number: u32,
}

/// What came of an attempt.
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub enum Outcome<'a> {
    /// A response, of whatever status.
    Response(&'a HttpResponse),
    /// No response.
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
