use std::fmt;

/// Why a request is refused.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum VerifyError {
    /// A parameter or header of the protocol is absent.
    MissingParameter(&'static str),
    /// The request cannot be read.
    Malformed(String),
    /// The signature's method, version or type is none that is known here.
    Unsupported {
        /// What: `SignatureMethod`.
        name: &'static str,
        /// The value in the request.
        value: String,
    },
    /// The signature does not cover what it has to, or is not complete.
    Incomplete(String),
    /// There is no access key of that id.
    UnknownKey(String),
    /// The access key is disabled.
    InactiveKey(String),
    /// The security token is not the key's: absent, wrong, or there where none belongs.
    TokenMalformed,
    /// The temporary key has ended.
    TokenExpired,
    /// The bearer token is not a valid one.
    BearerToken,
    /// The timestamp is not `YYYY-MM-DDThh:mm:ssZ`.
    TimestampFormat(String),
    /// The timestamp is too far off.
    TimestampExpired {
        /// The request's time.
        timestamp: String,
        /// The server's time.
        server: String,
    },
    /// The nonce was used before.
    NonceUsed,
    /// The hash of the body is not the one that was signed.
    BodyHash {
        /// The hash of what arrived.
        server: String,
    },
    /// The signature is another than the server's.
    SignatureMismatch {
        /// The server's string to sign: if the client's is the same, its secret is wrong.
        string_to_sign: String,
        /// The server's canonical request, under V3.
        canonical_request: Option<String>,
    },
}

impl VerifyError {
    /// The error code that the service answers with.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Self::MissingParameter(_) => "MissingParameter",
            Self::Malformed(_) | Self::Unsupported { .. } => "InvalidParameter",
            Self::Incomplete(_) => "IncompleteSignature",
            Self::UnknownKey(_) => "InvalidAccessKeyId.NotFound",
            Self::InactiveKey(_) => "InvalidAccessKeyId.Inactive",
            Self::TokenMalformed => "InvalidSecurityToken.Malformed",
            Self::TokenExpired => "InvalidSecurityToken.Expired",
            Self::BearerToken => "InvalidBearerToken",
            Self::TimestampFormat(_) => "InvalidTimeStamp.Format",
            Self::TimestampExpired { .. } => "InvalidTimeStamp.Expired",
            Self::NonceUsed => "SignatureNonceUsed",
            Self::BodyHash { .. } | Self::SignatureMismatch { .. } => "SignatureDoesNotMatch",
        }
    }

    /// The HTTP status that the service answers with.
    #[must_use]
    pub fn status(&self) -> u16 {
        match self {
            Self::UnknownKey(_) => 404,
            _ => 400,
        }
    }
}

impl fmt::Display for VerifyError {
    /// The message to answer with. That of a wrong signature has the form that the official clients look for.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::MissingParameter(name) => write!(f, "the parameter {name} is required and missing"),
            Self::Malformed(message) | Self::Incomplete(message) => f.write_str(message),
            Self::Unsupported { name, value } => write!(f, "{name} {} is not supported", value.escape_debug()),
            Self::UnknownKey(id) => write!(f, "there is no access key {}", id.escape_debug()),
            Self::InactiveKey(id) => write!(f, "the access key {} is disabled", id.escape_debug()),
            Self::TokenMalformed => f.write_str("the security token is not that of the access key"),
            Self::TokenExpired => f.write_str("the security token has expired"),
            Self::BearerToken => f.write_str("the bearer token is not valid"),
            Self::TimestampFormat(value) => {
                write!(f, "the timestamp {} is not YYYY-MM-DDThh:mm:ssZ", value.escape_debug())
            }
            Self::TimestampExpired { timestamp, server } => {
                write!(
                    f,
                    "the timestamp {timestamp} is too far from the server's time, {server}"
                )
            }
            Self::NonceUsed => f.write_str("the signature nonce was used before"),
            Self::BodyHash { server } => {
                write!(
                    f,
                    "the hash of the body does not match x-acs-content-sha256, server hash is:{server}"
                )
            }
            Self::SignatureMismatch { string_to_sign, .. } => write!(
                f,
                "the signature does not match the server's, server string to sign is:{string_to_sign}"
            ),
        }
    }
}

impl std::error::Error for VerifyError {}
