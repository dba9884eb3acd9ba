/// A condition to wait for by repeating an action. Paths into the response are wire names joined by dots, wrapper levels
/// left out.
///
/// ```
/// use acs_protocol::action::Waiter;
///
/// static RUNNING: Waiter<'static> = Waiter::new(5, 300)
///     .max_interval(20)
///     .path("InstanceStatuses.Status")
///     .success(&["Running"])
///     .ids("InstanceId", "InstanceStatuses.InstanceId", 100);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct Waiter<'a> {
    /// The path of the values to look at; none where only errors or the number of resources count.
    pub path: Option<&'a str>,
    /// The values that end the wait with success.
    pub success: &'a [&'a str],
    /// The values that can no longer become one of success: they end the wait with an error.
    pub failure: &'a [&'a str],
    /// Which resources the request asks for, if it names any.
    pub ids: Option<Ids<'a>>,
    /// The path of the number of resources, for a wait until all have gone.
    pub count: Option<&'a str>,
    /// Whether a response without resources is a success.
    pub success_when_empty: bool,
    /// The error codes that are a success: the resource has gone.
    pub success_errors: &'a [&'a str],
    /// The error codes that mean that the resource is not there yet.
    pub retry_errors: &'a [&'a str],
    /// The seconds before the second look.
    pub interval_seconds: u32,
    /// The longest pause between two looks, in seconds.
    pub max_interval_seconds: u32,
    /// The seconds after which the wait gives up.
    pub timeout_seconds: u32,
}

/// Which resources a request asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct Ids<'a> {
    /// The parameter that names them.
    pub parameter: &'a str,
    /// The path of an id in the response.
    pub path: &'a str,
    /// The most ids that one call takes; 0 if there is no limit.
    pub max_per_call: u32,
}

impl<'a> Waiter<'a> {
    /// Creates a waiter with that many seconds before its second look, and that many after which it gives up.
    #[must_use]
    pub const fn new(interval_seconds: u32, timeout_seconds: u32) -> Self {
        Self {
            path: None,
            success: &[],
            failure: &[],
            ids: None,
            count: None,
            success_when_empty: false,
            success_errors: &[],
            retry_errors: &[],
            interval_seconds,
            max_interval_seconds: interval_seconds.saturating_mul(4),
            timeout_seconds,
        }
    }

    /// Sets the longest pause between two looks, in seconds; four times the first pause unless set.
    #[must_use]
    pub const fn max_interval(mut self, seconds: u32) -> Self {
        self.max_interval_seconds = seconds;
        self
    }

    /// Names the path of the values to look at; it may cross lists.
    #[must_use]
    pub const fn path(mut self, path: &'a str) -> Self {
        self.path = Some(path);
        self
    }

    /// Ends the wait once every value is one of these, and there is at least one.
    #[must_use]
    pub const fn success(mut self, values: &'a [&'a str]) -> Self {
        self.success = values;
        self
    }

    /// Fails the wait once any value is one of these.
    #[must_use]
    pub const fn failure(mut self, values: &'a [&'a str]) -> Self {
        self.failure = values;
        self
    }

    /// Names the parameter with the ids that a request asks for, and the path of a resource's id in the response. Each id
    /// asked for has to fulfil the condition. More ids than `max_per_call` are asked for in several calls; 0 is no limit.
    #[must_use]
    pub const fn ids(mut self, parameter: &'a str, path: &'a str, max_per_call: u32) -> Self {
        self.ids = Some(Ids {
            parameter,
            path,
            max_per_call,
        });
        self
    }

    /// Names the list parameter whose length is the number of values to expect, where the response names no ids.
    #[must_use]
    pub const fn count(mut self, parameter: &'a str) -> Self {
        self.count = Some(parameter);
        self
    }

    /// Ends the wait when there is no value at all, or none of the ids asked for.
    #[must_use]
    pub const fn success_when_empty(mut self) -> Self {
        self.success_when_empty = true;
        self
    }

    /// Names error codes that end the wait well.
    #[must_use]
    pub const fn success_errors(mut self, codes: &'a [&'a str]) -> Self {
        self.success_errors = codes;
        self
    }

    /// Names error codes that mean: not yet.
    #[must_use]
    pub const fn retry_errors(mut self, codes: &'a [&'a str]) -> Self {
        self.retry_errors = codes;
        self
    }
}
