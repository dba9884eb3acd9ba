use super::{Authority, Received, VerifyError, check_time, find_key, same};
use acs_protocol::sign::v1::{METHOD, VERSION, canonical_query, signature, string_to_sign};

/// Checks a signature V1; returns the id of the key.
pub(super) fn verify(received: &Received<'_>, authority: &(impl Authority + ?Sized)) -> Result<String, VerifyError> {
    let optional = |name: &'static str| received.public(name, name);
    let present = |name: &'static str| optional(name)?.ok_or(VerifyError::MissingParameter(name));
    // What says nothing counts as absent; a timestamp of no text has an error of its own.
    let required = |name: &'static str| match present(name)? {
        "" => Err(VerifyError::MissingParameter(name)),
        value => Ok(value),
    };
    if !matches!(received.path, "/") {
        return Err(VerifyError::Malformed(
            "the path is not /, which signature V1 covers".to_owned(),
        ));
    }
    let access_key_id = required("AccessKeyId")?;
    let given = required("Signature")?;
    let nonce = required("SignatureNonce")?;
    let timestamp = present("Timestamp")?;
    required("Action")?;
    required("Version")?;
    for (name, value, known) in [
        ("SignatureMethod", required("SignatureMethod")?, METHOD),
        ("SignatureVersion", required("SignatureVersion")?, VERSION),
        ("SignatureType", optional("SignatureType")?.unwrap_or_default(), ""),
    ] {
        if value != known {
            return Err(VerifyError::Unsupported {
                name,
                value: value.to_owned(),
            });
        }
    }
    check_time(timestamp, authority)?;
    let key = find_key(authority, access_key_id, optional("SecurityToken")?)?;
    let to_sign = string_to_sign(received.method, &canonical_query(received.all()));
    if !same(&signature(key.secret.expose(), &to_sign), given) {
        return Err(VerifyError::SignatureMismatch {
            string_to_sign: to_sign,
            canonical_request: None,
        });
    }
    if !authority.use_nonce(nonce) {
        return Err(VerifyError::NonceUsed);
    }
    Ok(access_key_id.to_owned())
}
