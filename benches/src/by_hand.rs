//! The same call as people write it without an SDK: types by serde derive, and a signature in one function.

use std::time::SystemTime;

use acs_protocol::decode::Format;
use hmac::{Hmac, KeyInit, Mac};
use http::{HeaderMap, HeaderValue};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use serde::Deserialize;
use sha2::{Digest, Sha256};
use time::{OffsetDateTime, macros::format_description};

use crate::Result;

/// The response of `DescribeInstanceStatus`.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "PascalCase")]
pub struct Page {
    /// How many instances there are on all pages.
    pub total_count: i32,
    /// The page's number.
    pub page_number: i32,
    /// How many instances a page can have.
    pub page_size: i32,
    /// The id of the request.
    pub request_id: String,
    /// The instances, in their wrapper.
    #[serde(default)]
    pub instance_statuses: InstanceStatuses,
}

/// The wrapper level of the list.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
pub struct InstanceStatuses {
    /// The instances.
    #[serde(rename = "InstanceStatus", default)]
    pub items: Vec<Item>,
}

/// An instance.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "PascalCase")]
pub struct Item {
    /// Its id.
    pub instance_id: String,
    /// Its state.
    pub status: Status,
}

/// The state of an instance.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[allow(missing_docs)]
pub enum Status {
    Pending,
    Starting,
    Running,
    Stopping,
    Stopped,
    #[serde(other)]
    Other,
}

/// Reads a page.
///
/// # Errors
/// If the body is not one.
pub fn decode(format: Format, body: &[u8]) -> Result<Page> {
    Ok(match format {
        Format::Json => serde_json::from_slice(body)?,
        Format::Xml => quick_xml::de::from_str(std::str::from_utf8(body)?)?,
    })
}

/// An access key.
#[derive(Debug, Clone, Copy)]
pub struct Key<'a> {
    /// Its id.
    pub id: &'a str,
    /// Its secret.
    pub secret: &'a str,
}

/// The characters that a query holds unescaped.
const UNRESERVED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'_').remove(b'.').remove(b'~');

/// The hash of an empty body.
const EMPTY: &str = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

/// Signs a GET by V3: the query, and the headers.
///
/// # Errors
/// If there is no randomness, or a value does not fit into a header.
pub fn sign(
    key: Key<'_>,
    host: &str,
    action: &str,
    format: Format,
    parameters: &mut [(&str, &str)],
) -> Result<(String, HeaderMap)> {
    parameters.sort_unstable();
    let mut query = String::with_capacity(128);
    for (name, value) in parameters.iter() {
        if !query.is_empty() {
            query.push('&');
        }
        query.extend(utf8_percent_encode(name, UNRESERVED));
        query.push('=');
        query.extend(utf8_percent_encode(value, UNRESERVED));
    }

    let date = OffsetDateTime::from(SystemTime::now())
        .format(format_description!("[year]-[month]-[day]T[hour]:[minute]:[second]Z"))?;
    let mut nonce = [0; 16];
    getrandom::fill(&mut nonce).map_err(|error| error.to_string())?;
    let nonce = hex(&nonce);

    let canonical = format!(
        "GET\n/\n{query}\nhost:{host}\nx-acs-action:{action}\nx-acs-content-sha256:{EMPTY}\nx-acs-date:{date}\n\
         x-acs-signature-nonce:{nonce}\nx-acs-version:2014-05-26\n\n\
         host;x-acs-action;x-acs-content-sha256;x-acs-date;x-acs-signature-nonce;x-acs-version\n{EMPTY}"
    );
    let to_sign = format!("ACS3-HMAC-SHA256\n{}", hex(&Sha256::digest(canonical.as_bytes())));
    let mut mac = Hmac::<Sha256>::new_from_slice(key.secret.as_bytes())?;
    mac.update(to_sign.as_bytes());
    let authorization = format!(
        "ACS3-HMAC-SHA256 Credential={},SignedHeaders=host;x-acs-action;x-acs-content-sha256;x-acs-date;\
         x-acs-signature-nonce;x-acs-version,Signature={}",
        key.id,
        hex(&mac.finalize().into_bytes())
    );

    let mut headers = HeaderMap::with_capacity(8);
    headers.insert("host", HeaderValue::from_str(host)?);
    headers.insert("user-agent", HeaderValue::from_static("by-hand/1.0"));
    headers.insert("accept", HeaderValue::from_static(format.media_type()));
    headers.insert("x-acs-action", HeaderValue::from_str(action)?);
    headers.insert("x-acs-version", HeaderValue::from_static("2014-05-26"));
    headers.insert("x-acs-date", HeaderValue::from_str(&date)?);
    headers.insert("x-acs-signature-nonce", HeaderValue::from_str(&nonce)?);
    headers.insert("x-acs-content-sha256", HeaderValue::from_static(EMPTY));
    headers.insert("authorization", HeaderValue::from_str(&authorization)?);
    Ok((query, headers))
}

fn hex(bytes: &[u8]) -> String {
    const DIGITS: &[u8; 16] = b"0123456789abcdef";
    let mut text = String::with_capacity(bytes.len() * 2);
    for byte in bytes {
        text.push(char::from(DIGITS[usize::from(byte >> 4)]));
        text.push(char::from(DIGITS[usize::from(byte & 15)]));
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::page::{REQUEST_ID, instance_id, page};

    #[test]
    fn formats_decode_to_equal_pages() {
        for items in [0, 2, 50] {
            let json = decode(Format::Json, page(Format::Json, items).as_bytes()).unwrap();
            let xml = decode(Format::Xml, page(Format::Xml, items).as_bytes()).unwrap();
            assert_eq!(json, xml);
            assert_eq!(json.instance_statuses.items.len(), items);
            assert_eq!(json.request_id, REQUEST_ID);
        }
        let page = decode(Format::Json, page(Format::Json, 5).as_bytes()).unwrap();
        let last = &page.instance_statuses.items[4];
        assert_eq!(last.instance_id, instance_id(4));
        assert_eq!(last.status, Status::Stopped);
    }
}
