use std::time::{Duration, SystemTime};

use acs_protocol::sign::timestamp::parse_http_date;
use http::HeaderMap;

/// The longest requested wait that is honoured. A larger value, by a bug or in another unit, would make the program
/// hang.
pub(crate) const MAX_RETRY_AFTER: Duration = Duration::from_secs(120);

/// The wait that the headers of a response request.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum RetryAfter {
    /// The service throttles, and names the wait by `x-acs-retry-after` in milliseconds.
    Throttled(Duration),
    /// A server names the wait by `retry-after`, in seconds or as a date.
    Later(Duration),
    /// The time until the quota is reset, by a rate limit header in milliseconds. It is no request to retry then, and
    /// old servers used other units, so the client's own backoff may be longer. It counts only after throttling.
    Quota(Duration),
}

impl RetryAfter {
    pub(crate) fn duration(self) -> Duration {
        match self {
            Self::Throttled(wait) | Self::Later(wait) | Self::Quota(wait) => wait,
        }
    }

    /// Reads the most specific of the headers. A wait of zero counts as none, and so does a date in the past: `now` is
    /// the time of the server that sent them.
    pub(crate) fn from_headers(headers: &HeaderMap, now: SystemTime) -> Option<Self> {
        let text = |name: &str| headers.get(name).and_then(|value| value.to_str().ok());
        let number = |text: &str| text.trim().parse::<u64>().ok().filter(|number| *number > 0);
        let service = text("x-acs-retry-after").and_then(number).map(Duration::from_millis);
        let until = |text: &str| parse_http_date(text)?.duration_since(now).ok();
        let proxy = text("retry-after")
            .and_then(|text| number(text).map(Duration::from_secs).or_else(|| until(text)))
            .filter(|wait| !wait.is_zero());
        let quota = ["x-ratelimit-user-api", "x-ratelimit-user"]
            .into_iter()
            .filter_map(|name| time_left(text(name)?))
            .filter_map(number)
            .max()
            .map(Duration::from_millis);
        service
            .map(Self::Throttled)
            .or(proxy.map(Self::Later))
            .or(quota.map(Self::Quota))
    }
}

/// Returns `12` of `Limit:1,Remain:0,TimeLeft:12`.
fn time_left(value: &str) -> Option<&str> {
    value.split(',').find_map(|part| part.trim().strip_prefix("TimeLeft:"))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Sun, 06 Nov 1994 08:49:37 GMT.
    const NOW: Duration = Duration::from_secs(784_111_777);

    fn retry_after(headers: &[(&'static str, &'static str)]) -> Option<RetryAfter> {
        let headers = headers
            .iter()
            .map(|(name, value)| (name.parse().unwrap(), value.parse().unwrap()));
        RetryAfter::from_headers(&headers.collect(), SystemTime::UNIX_EPOCH + NOW)
    }

    #[test]
    fn waits_are_parsed_in_their_units() {
        let milliseconds = Duration::from_millis;
        let left = "Limit:100,Remain:0,TimeLeft:1200";
        for (name, value, wait) in [
            ("x-acs-retry-after", "1500", RetryAfter::Throttled(milliseconds(1500))),
            ("x-ratelimit-user-api", left, RetryAfter::Quota(milliseconds(1200))),
            ("x-ratelimit-user", "TimeLeft: 3", RetryAfter::Quota(milliseconds(3))),
            ("retry-after", "4", RetryAfter::Later(milliseconds(4000))),
            (
                "retry-after",
                "Sun, 06 Nov 1994 08:50:00 GMT",
                RetryAfter::Later(milliseconds(23_000)),
            ),
            (
                "retry-after",
                "Sunday, 06-Nov-94 09:49:37 GMT",
                RetryAfter::Later(milliseconds(3_600_000)),
            ),
        ] {
            assert_eq!(retry_after(&[(name, value)]), Some(wait));
        }
        for value in ["", "-1", "soon", "1e9", "0", "99999999999999999999"] {
            assert_eq!(retry_after(&[("x-acs-retry-after", value)]), None);
        }
        for value in [
            "Sun, 06 Nov 1994 08:49:37 GMT",
            "Sun, 06 Nov 1994 08:49:36 GMT",
            "0",
            "08:50",
        ] {
            assert_eq!(retry_after(&[("retry-after", value)]), None);
        }
        assert_eq!(retry_after(&[("x-ratelimit-user", "Limit:1")]), None);
    }

    #[test]
    fn service_header_precedes_proxy_and_quota() {
        let quota = ("x-ratelimit-user", "TimeLeft:9000");
        let proxy = ("retry-after", "9");
        let service = ("x-acs-retry-after", "5");
        let five = RetryAfter::Throttled(Duration::from_millis(5));
        assert_eq!(retry_after(&[quota, proxy, service]), Some(five));
        assert_eq!(
            retry_after(&[quota, proxy, ("x-acs-retry-after", "0")]),
            Some(RetryAfter::Later(Duration::from_secs(9)))
        );
    }
}
