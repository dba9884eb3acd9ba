//! Signatures: V1 (RPC, HMAC-SHA1, in the parameters) and V3 (`ACS3-HMAC-SHA256`, in the headers), to make them and to
//! check them.

mod escape;
mod hex;
pub mod timestamp;
pub mod v1;
pub mod v3;

pub use escape::percent_encode;

pub(crate) use escape::percent_encode_into;
pub(crate) use hex::hex;
