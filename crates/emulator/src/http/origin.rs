//! Keeps foreign web pages away from the control interface.
//!
//! The emulator listens on a loopback address, which browsers on the same machine can reach. A page can send requests to
//! it (cross-site request forgery), and can let its own name resolve to 127.0.0.1, so that the browser takes the emulator
//! for the server of the page (DNS rebinding). A browser sends the origin of a request in `Origin` and the name that the
//! page used in `Host`. Both have to be this machine.

use std::net::IpAddr;

use axum::http::{HeaderMap, Request, Uri, header, uri::Authority};

/// The hosts under which the control interface may be called.
#[derive(Debug, Clone, Default)]
pub(crate) struct OriginGuard {
    /// Names besides those of loopback addresses, without a port.
    pub(crate) hosts: Vec<String>,
}

impl OriginGuard {
    /// Checks that a request does not come from a page of another site.
    ///
    /// # Errors
    /// If it may, with a text that says how to allow it.
    pub(crate) fn check<B>(&self, request: &Request<B>) -> Result<(), String> {
        let headers = request.headers();
        let host = only(headers, header::HOST.as_str())?.ok_or("The request has no Host header.")?;
        let host = self.allowed(host)?;
        if let Some(target) = request.uri().authority() {
            self.allowed(target.as_str())?;
        }
        if let Some(origin) = only(headers, header::ORIGIN.as_str())? {
            let uri: Option<Uri> = origin.parse().ok();
            let from = uri.as_ref().and_then(Uri::authority);
            if !from.is_some_and(|from| from.as_str().eq_ignore_ascii_case(host.as_str())) {
                return Err(format!(
                    "The control interface refuses requests from web pages of other origins, such as {origin:?}."
                ));
            }
        }
        // A browser that sends no Origin, as for an image, sends this header.
        match only(headers, "sec-fetch-site")? {
            None | Some("same-origin" | "none") => Ok(()),
            Some(_) => Err("The control interface refuses requests from web pages of other sites.".to_owned()),
        }
    }

    fn allowed(&self, host: &str) -> Result<Authority, String> {
        let authority: Authority = host
            .parse()
            .map_err(|_| format!("The Host header {host:?} is not valid."))?;
        let name = authority.host().trim_end_matches('.');
        let address = name.trim_start_matches('[').trim_end_matches(']').parse::<IpAddr>();
        let is_allowed = name.eq_ignore_ascii_case("localhost")
            || address.is_ok_and(|address| address.is_loopback())
            || self.hosts.iter().any(|known| known.eq_ignore_ascii_case(name));
        if is_allowed && !authority.as_str().contains('@') {
            return Ok(authority);
        }
        Err(format!(
            "The control interface refuses requests to the host {name:?}, which is not a loopback address. If it is a name of \
             the emulator, start it with --control-host {name} (Builder::control_host)."
        ))
    }
}

/// Returns the text of a header that may occur once.
fn only<'h>(headers: &'h HeaderMap, name: &str) -> Result<Option<&'h str>, String> {
    let mut values = headers.get_all(name).iter();
    let value = match (values.next(), values.next()) {
        (None, _) => return Ok(None),
        (Some(value), None) => value.to_str().ok(),
        (Some(_), Some(_)) => None,
    };
    value
        .map(Some)
        .ok_or_else(|| format!("The header {name} cannot be read."))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(headers: &[(&str, &str)]) -> Result<(), String> {
        let guard = OriginGuard {
            hosts: vec!["emulator.test".to_owned()],
        };
        let mut request = Request::builder().uri("/_emulator/reset");
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        guard.check(&request.body(()).unwrap())
    }

    #[test]
    fn only_loopback_hosts_pass() {
        for host in [
            "127.0.0.1:8080",
            "127.9.9.9",
            "localhost:1",
            "LOCALHOST.",
            "[::1]:8080",
            "emulator.test:80",
        ] {
            assert_eq!(check(&[("host", host)]), Ok(()), "{host}");
        }
        for host in [
            "evil.example",
            "127.0.0.1.evil.example",
            "localhost.evil.example",
            "127.0.0.1@evil.example",
            "evil.example@127.0.0.1",
            "192.168.0.1:8080",
            "2130706433",
            "0.0.0.0",
            "",
            "a b",
        ] {
            assert!(check(&[("host", host)]).is_err(), "{host}");
        }
        assert!(check(&[]).is_err());
        assert!(check(&[("host", "localhost"), ("host", "evil.example")]).is_err());
    }

    #[test]
    fn only_same_origin_passes() {
        let own = ("host", "127.0.0.1:8080");
        for (name, value) in [
            ("origin", "http://127.0.0.1:8080"),
            ("sec-fetch-site", "none"),
            ("sec-fetch-site", "same-origin"),
        ] {
            assert_eq!(check(&[own, (name, value)]), Ok(()), "{name}: {value}");
        }
        for (name, value) in [
            ("origin", "http://evil.example"),
            ("origin", "null"),
            ("origin", ""),
            ("origin", "http://127.0.0.1:9090"),
            ("origin", "http://localhost:8080"),
            ("sec-fetch-site", "cross-site"),
            ("sec-fetch-site", "same-site"),
        ] {
            assert!(check(&[own, (name, value)]).is_err(), "{name}: {value}");
        }
    }
}
