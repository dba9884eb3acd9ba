//! Endpoints: explicit addresses, and those that follow from product, region and network.

use std::{
    borrow::Cow,
    net::{Ipv4Addr, Ipv6Addr},
};

use acs_protocol::action::Product;

use crate::error::{Error, ErrorKind};

/// The network of calls.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum Network {
    /// The internet.
    #[default]
    Public,
    /// The region's internal network, which machines inside a VPC reach without a public address.
    Vpc,
    /// Another network by its name, which becomes part of the host: `<product>-<name>.<region>.aliyuncs.com`.
    Named(String),
}

/// The address of a service: scheme, host, and optionally a port.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Endpoint {
    /// Whether to connect without TLS.
    plain: bool,
    /// The host, with the port unless it is the scheme's default.
    host: String,
}

impl Endpoint {
    /// Parses an address: `ecs.aliyuncs.com`, `127.0.0.1:8080`, `http://localhost:8080`. The default scheme is HTTPS.
    ///
    /// # Errors
    /// If the text is not an address, or has more parts than scheme, host and port.
    pub fn parse(address: &str) -> Result<Self, Error> {
        let refused = |why: &str| {
            Error::new(
                ErrorKind::Endpoint,
                format!("`{}` is not an endpoint: {why}", address.escape_debug()),
            )
            .with_advice(
                "write a host, optionally with `http://` before it for a server without TLS and `:port` after it",
            )
        };
        let lower = address.to_ascii_lowercase();
        let (plain, rest) = match (lower.strip_prefix("http://"), lower.strip_prefix("https://")) {
            (Some(rest), _) => (true, rest),
            (_, Some(rest)) => (false, rest),
            _ => (false, lower.as_str()),
        };
        if rest.contains("://") {
            return Err(refused("the scheme is neither `http` nor `https`"));
        }
        let rest = rest.strip_suffix('/').unwrap_or(rest);
        if rest.contains('@') {
            return Err(refused("it must not have a user name").hide_address());
        }
        if rest.contains(['/', '?', '#']) {
            return Err(refused("it must not have a path or a query"));
        }
        let (host, port) = split_port(rest).ok_or_else(|| refused("the port is not a number from 1 to 65535"))?;
        if host.is_empty() {
            return Err(refused("it has no host"));
        }
        if !is_host(host) {
            return Err(refused("the host is not valid"));
        }
        let own_port = if plain { 80 } else { 443 };
        Ok(Self {
            plain,
            host: match port {
                Some(port) if port != own_port => format!("{host}:{port}"),
                _ => host.to_owned(),
            },
        })
    }

    /// Returns the address of a product in a region: the region's entry, else the rule, else the host for all regions,
    /// else `<product>.<region>.aliyuncs.com`.
    ///
    /// # Errors
    /// If a region is needed and absent, or if the name of the region, product or network cannot be part of a host.
    pub fn resolve(product: &Product<'_>, region: Option<&str>, network: &Network) -> Result<Self, Error> {
        if let Some(region) = region {
            check_name("region", region)?;
        }
        let known = &product.endpoints;
        let (regions, rule, global) = match network {
            Network::Public => (known.regions, known.rule, known.global),
            Network::Vpc => (known.vpc_regions, known.vpc_rule, None),
            Network::Named(_) => (&[][..], None, None),
        };
        let entry = region.and_then(|region| regions.iter().find(|(name, _)| *name == region));
        let host = match (entry, rule, global, region) {
            (Some((_, host)), ..) => Cow::Borrowed(*host),
            (None, Some(rule), _, Some(region)) => Cow::Owned(rule.replace("{region}", region)),
            (None, Some(rule), ..) if !rule.contains("{region}") => Cow::Borrowed(rule),
            (None, _, Some(global), _) => Cow::Borrowed(global),
            (None, None, None, Some(region)) => Cow::Owned(conventional(product.name, region, network)?),
            (None, _, None, None) => return Err(no_region(product)),
        };
        if is_host(&host) {
            Ok(Self {
                plain: false,
                host: host.into_owned(),
            })
        } else {
            Err(Error::new(
                ErrorKind::Endpoint,
                format!("the endpoint data of {} do not form a valid host", product.name),
            ))
        }
    }

    /// Returns `https` or `http`.
    #[must_use]
    pub fn scheme(&self) -> &'static str {
        if self.plain { "http" } else { "https" }
    }

    /// Returns the host, with the port unless it is the scheme's default: the value of the header `host`.
    #[must_use]
    pub fn host(&self) -> &str {
        &self.host
    }

    /// Returns whether the address is on this machine.
    pub fn is_loopback(&self) -> bool {
        let host = split_port(&self.host).map_or(self.host.as_str(), |(host, _)| host);
        match host.strip_prefix('[').and_then(|host| host.strip_suffix(']')) {
            Some(address) => address.parse::<Ipv6Addr>().is_ok_and(|address| address.is_loopback()),
            None => {
                host == "localhost"
                    || host.ends_with(".localhost")
                    || host.parse::<Ipv4Addr>().is_ok_and(|address| address.is_loopback())
            }
        }
    }
}

/// Checks the name of a region, which becomes part of a host name.
///
/// # Errors
/// If it is empty, too long, or has anything but letters, digits, `-` and `_`.
pub fn check_region(name: &str) -> Result<(), Error> {
    check_name("region", name)
}

/// Checks a name that becomes part of a host: only letters, digits, `-` and `_` are allowed.
pub(crate) fn check_name(what: &str, name: &str) -> Result<(), Error> {
    let fits = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_';
    // A label of a host has at most 63 bytes.
    if !name.is_empty() && name.len() <= 63 && name.bytes().all(fits) {
        return Ok(());
    }
    Err(Error::new(
        ErrorKind::Endpoint,
        format!("`{}` is not a valid {what} name", name.escape_debug()),
    )
    .with_advice("it becomes part of a host name: use only letters, digits, `-` and `_`"))
}

fn conventional(product: &str, region: &str, network: &Network) -> Result<String, Error> {
    check_name("product", product)?;
    let product = product.to_ascii_lowercase();
    Ok(match network {
        Network::Public => format!("{product}.{region}.aliyuncs.com"),
        Network::Vpc => format!("{product}-vpc.{region}.aliyuncs.com"),
        Network::Named(name) => {
            check_name("network", name)?;
            format!("{product}-{name}.{region}.aliyuncs.com")
        }
    })
}

fn no_region(product: &Product<'_>) -> Error {
    Error::new(
        ErrorKind::Endpoint,
        format!(
            "the endpoint of {} depends on the region, and none is set",
            product.name
        ),
    )
    .with_advice("set `region` on the client or the call, or ALIBABA_CLOUD_REGION_ID for `Client::from_env`")
}

fn split_port(rest: &str) -> Option<(&str, Option<u16>)> {
    let host_end = rest.rfind(']').map_or(0, |bracket| bracket + 1);
    match rest[host_end..].rfind(':') {
        Some(colon) => {
            let (host, port) = rest.split_at(host_end + colon);
            let digits = port
                .strip_prefix(':')
                .filter(|port| port.bytes().all(|b| b.is_ascii_digit()))?;
            Some((host, Some(digits.parse().ok().filter(|port| *port > 0)?)))
        }
        None => Some((rest, None)),
    }
}

fn is_host(host: &str) -> bool {
    if let Some(address) = host.strip_prefix('[').and_then(|host| host.strip_suffix(']')) {
        return address.parse::<Ipv6Addr>().is_ok();
    }
    let fits = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_';
    host.len() <= 253
        && host
            .strip_suffix('.')
            .unwrap_or(host)
            .split('.')
            .all(|part| !part.is_empty() && part.len() <= 63 && part.bytes().all(fits))
}

impl Error {
    /// Hides the address, since one with a user name may hold a password too.
    fn hide_address(mut self) -> Self {
        self.set_message("the endpoint must not have a user name or a password".to_owned());
        self
    }
}

#[cfg(test)]
mod tests;
