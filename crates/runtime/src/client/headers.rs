//! Validation of the headers that a program sets.

use http::{HeaderName, HeaderValue};

use crate::error::{Error, ErrorKind};

/// Parses a header. Neither the error nor `Debug` shows the value, which may be a secret.
pub(super) fn header(name: &str, value: &str) -> Result<(HeaderName, HeaderValue), Error> {
    let refused = |what: &str| {
        Error::new(
            ErrorKind::InvalidRequest,
            format!("the {what} of the header `{}` is not valid", name.escape_debug()),
        )
    };
    let valid = HeaderName::from_bytes(name.as_bytes()).map_err(|_| refused("name"))?;
    let mut value = HeaderValue::from_str(value).map_err(|_| refused("value"))?;
    value.set_sensitive(true);
    Ok((valid, value))
}

/// Returns the value of `user-agent`: `backup/2.1 acs-rust/0.1.0 (linux; x86_64)`.
pub(super) fn user_agent(own: Option<&str>) -> Result<String, Error> {
    use std::env::consts::{ARCH, OS};
    let client = concat!("acs-rust/", env!("CARGO_PKG_VERSION"));
    let Some(own) = own else {
        return Ok(format!("{client} ({OS}; {ARCH})"));
    };
    check_user_agent(own)?;
    Ok(format!("{own} {client} ({OS}; {ARCH})"))
}

/// Checks a name for [`ClientBuilder::user_agent`](crate::ClientBuilder::user_agent): printable ASCII, and not empty.
///
/// # Errors
/// If the name is empty or has other characters.
pub fn check_user_agent(name: &str) -> Result<(), Error> {
    let is_valid = !name.is_empty() && name.bytes().all(|byte| (b' '..=b'~').contains(&byte));
    if is_valid {
        return Ok(());
    }
    Err(Error::new(
        ErrorKind::Configuration,
        format!(
            "invalid user agent `{}`: expected printable ASCII on one line",
            name.escape_debug()
        ),
    ))
}
