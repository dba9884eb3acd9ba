//! Signatures: V1 (RPC, HMAC-SHA1, in the parameters) and V3 (`ACS3-HMAC-SHA256`, in the headers).

mod escape;
mod hex;
pub mod timestamp;
pub mod v1;
pub mod v3;

pub use escape::{percent_encode, query_text};

pub(crate) use escape::percent_encode_into;
pub(crate) use hex::hex;

/// The signature that a client makes.
///
/// V3 is the default: it covers the body and the method's target, keeps key, token and signature out of the URL and so
/// out of access logs, leaves every parameter name to the action, and uses SHA-256. V1 is for what stands between and
/// cannot pass the headers on.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum SignatureVersion {
    /// HMAC-SHA1, in the parameters.
    V1,
    /// HMAC-SHA256, in the headers.
    #[default]
    V3,
}
