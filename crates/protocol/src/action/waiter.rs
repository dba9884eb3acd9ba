/// The descriptor of a waiter: a condition that repeated calls of an action poll for. Paths into the response are wire
/// names joined by dots, without wrapper levels.
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
    /// The path of the values to check; `None` where only errors or the number of resources count.
    pub path: Option<&'a str>,
    /// The values that end the wait with success.
    pub success: &'a [&'a str],
    /// The values from which success can no longer be reached; they end the wait with an error.
    pub failure: &'a [&'a str],
    /// The resources that the request names, if it names any.
    pub ids: Option<Ids<'a>>,
    /// The list parameter whose length is the number of values to expect, where the response has no ids.
    pub count: Option<&'a str>,
    /// The parameters that each poll sends where the request does not set them, with their values.
    pub parameters: &'a [(&'a str, &'a str)],
    /// Whether a response without resources is success.
    pub success_when_empty: bool,
    /// The error codes that are success, such as those of a deleted resource.
    pub success_errors: &'a [&'a str],
    /// The error codes that mean that the resource does not exist yet.
    pub retry_errors: &'a [&'a str],
    /// The seconds before the second poll.
    pub interval_seconds: u32,
    /// The longest pause between two polls, in seconds.
    pub max_interval_seconds: u32,
    /// The seconds after which the wait fails.
    pub timeout_seconds: u32,
}

/// The ids of the resources that a request names.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct Ids<'a> {
    /// The parameter with the ids.
    pub parameter: &'a str,
    /// The path of an id in the response.
    pub path: &'a str,
    /// The largest number of ids per call; 0 if there is no limit.
    pub max_per_call: u32,
}

impl<'a> Waiter<'a> {
    /// Creates a waiter from the seconds before its second poll and the seconds after which it fails.
    #[must_use]
    pub const fn new(interval_seconds: u32, timeout_seconds: u32) -> Self {
        Self {
            path: None,
            success: &[],
            failure: &[],
            ids: None,
            count: None,
            parameters: &[],
            success_when_empty: false,
            success_errors: &[],
            retry_errors: &[],
            interval_seconds,
            max_interval_seconds: interval_seconds.saturating_mul(4),
            timeout_seconds,
        }
    }

    /// Sets the longest pause between two polls, in seconds. The default is four times the first pause.
    #[must_use]
    pub const fn max_interval(mut self, seconds: u32) -> Self {
        self.max_interval_seconds = seconds;
        self
    }

    /// Sets the path of the values to check; it may cross lists.
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

    /// Sets the parameter with the ids that a request names, and the path of a resource's id in the response. Each of
    /// the ids has to fulfil the condition. More than `max_per_call` ids are sent in several calls; 0 means no limit.
    #[must_use]
    pub const fn ids(mut self, parameter: &'a str, path: &'a str, max_per_call: u32) -> Self {
        self.ids = Some(Ids {
            parameter,
            path,
            max_per_call,
        });
        self
    }

    /// Sets the list parameter whose length is the number of values to expect, where the response has no ids.
    #[must_use]
    pub const fn count(mut self, parameter: &'a str) -> Self {
        self.count = Some(parameter);
        self
    }

    /// Sets parameters that each poll sends where the request does not set them. A list that hides some states by
    /// default needs one that selects all states.
    #[must_use]
    pub const fn parameters(mut self, parameters: &'a [(&'a str, &'a str)]) -> Self {
        self.parameters = parameters;
        self
    }

    /// Ends the wait when there is no value, or none of the requested ids is listed.
    #[must_use]
    pub const fn success_when_empty(mut self) -> Self {
        self.success_when_empty = true;
        self
    }

    /// Sets the error codes that end the wait with success.
    #[must_use]
    pub const fn success_errors(mut self, codes: &'a [&'a str]) -> Self {
        self.success_errors = codes;
        self
    }

    /// Sets the error codes that mean that the condition does not hold yet.
    #[must_use]
    pub const fn retry_errors(mut self, codes: &'a [&'a str]) -> Self {
        self.retry_errors = codes;
        self
    }
}
