use std::time::Duration;

use http::HeaderMap;

/// How long the service asks to wait: `x-acs-retry-after` in milliseconds, `TimeLeft:n` in the rate limit headers, in
/// seconds, or `retry-after` in seconds, which proxies send. The longest of them; no time at all is no wish.
pub(crate) fn server_wait(headers: &HeaderMap) -> Option<Duration> {
    let text = |name: &str| headers.get(name).and_then(|value| value.to_str().ok());
    let asked = text("x-acs-retry-after")
        .and_then(|value| value.trim().parse().ok())
        .map(Duration::from_millis);
    let limits = ["x-ratelimit-user-api", "x-ratelimit-user"]
        .into_iter()
        .filter_map(|name| text(name).and_then(time_left));
    let proxy = text("retry-after")
        .and_then(|value| value.trim().parse().ok())
        .map(Duration::from_secs);
    let waits = asked.into_iter().chain(limits).chain(proxy);
    waits.max().filter(|wait| !wait.is_zero())
}

/// `Limit:1,Remain:0,TimeLeft:12`.
fn time_left(value: &str) -> Option<Duration> {
    value
        .split(',')
        .find_map(|part| part.trim().strip_prefix("TimeLeft:"))
        .and_then(|seconds| seconds.trim().parse().ok())
        .map(Duration::from_secs)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn wait(name: &'static str, value: &'static str) -> Option<Duration> {
        let mut headers = HeaderMap::new();
        headers.insert(name, value.parse().unwrap());
        server_wait(&headers)
    }

    #[test]
    fn waits_are_read_in_their_units() {
        assert_eq!(wait("x-acs-retry-after", "1500"), Some(Duration::from_millis(1500)));
        let left = "Limit:100,Remain:0,TimeLeft:12";
        assert_eq!(wait("x-ratelimit-user-api", left), Some(Duration::from_secs(12)));
        assert_eq!(wait("x-ratelimit-user", "TimeLeft: 3"), Some(Duration::from_secs(3)));
        assert_eq!(wait("retry-after", "4"), Some(Duration::from_secs(4)));
        for value in ["", "-1", "soon", "1e9", "0"] {
            assert_eq!(wait("x-acs-retry-after", value), None);
        }
        assert_eq!(wait("x-ratelimit-user", "Limit:1"), None);
    }
}
