use std::sync::{Mutex, PoisonError};

use tokio::runtime::{Handle, Id};

use super::{TransportError, TransportErrorKind};

/// The largest number of pools. A program has one or two runtimes; one that creates a runtime per call leaves behind
/// pools of other runtimes, without open connections.
const MOST: usize = 8;

/// The HTTP clients of a transport.
///
/// A connection is driven by the runtime that opened it, and unusable while that runtime is idle: a request that
/// another runtime sends over it would get no answer. So each runtime has its own pool.
pub(super) enum Pools {
    /// One configured client; how its connections are driven is up to the program.
    #[cfg(feature = "reqwest")]
    Given(reqwest::Client),
    /// Clients by runtime, the last used one at the end.
    PerRuntime(Mutex<Vec<(Id, reqwest::Client)>>),
}

impl Default for Pools {
    fn default() -> Self {
        Self::PerRuntime(Mutex::default())
    }
}

impl Pools {
    /// Returns the client of the current runtime, created by `build` for its first request.
    pub(super) fn current(
        &self,
        build: impl FnOnce() -> Result<reqwest::Client, TransportError>,
    ) -> Result<reqwest::Client, TransportError> {
        let runtime = Handle::try_current().map_err(|error| {
            TransportError::new(
                TransportErrorKind::Invalid,
                "calls over HTTP have to be awaited inside a tokio runtime",
            )
            .with_source(error)
        })?;
        let pools = match self {
            #[cfg(feature = "reqwest")]
            Self::Given(client) => return Ok(client.clone()),
            Self::PerRuntime(pools) => pools,
        };
        let id = runtime.id();
        let mut pools = pools.lock().unwrap_or_else(PoisonError::into_inner);
        match pools.iter().position(|(owner, _)| *owner == id) {
            Some(index) if index + 1 < pools.len() => pools[index..].rotate_left(1),
            Some(_) => {}
            None => {
                let client = build()?;
                if pools.len() >= MOST {
                    pools.remove(0);
                }
                pools.push((id, client.clone()));
                return Ok(client);
            }
        }
        pools.last().map_or_else(build, |(_, client)| Ok(client.clone()))
    }
}

#[cfg(test)]
mod tests {
    use std::cell::Cell;

    use tokio::runtime::{Builder, Runtime};

    use super::*;

    fn runtime() -> Runtime {
        Builder::new_current_thread().build().unwrap()
    }

    #[test]
    fn failed_client_is_not_cached() {
        let pools = Pools::default();
        let built = Cell::new(0);
        let use_on = |runtime: &Runtime| {
            let _guard = runtime.enter();
            let client = pools.current(|| {
                built.set(built.get() + 1);
                Err(TransportError::new(
                    TransportErrorKind::Invalid,
                    "no TLS is needed here",
                ))
            });
            client.is_ok()
        };
        let (one, other) = (runtime(), runtime());
        assert!(!use_on(&one) && !use_on(&other) && !use_on(&one));
        assert_eq!(built.get(), 3);
    }

    #[test]
    fn call_outside_runtime_is_an_error() {
        let error = Pools::default()
            .current(|| Err(TransportError::new(TransportErrorKind::Reset, "not reached")))
            .unwrap_err();
        assert_eq!(error.kind(), TransportErrorKind::Invalid);
        assert!(error.to_string().contains("tokio runtime"), "{error}");
    }
}
