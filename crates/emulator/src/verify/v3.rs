use super::{Authority, Received, VerifyError, check_time, find_key, same};
use acs_protocol::sign::{
    query_text,
    v3::{ALGORITHM, CanonicalHeaders, canonical_query, canonical_request, payload_hash, signature, string_to_sign},
};

/// Checks a signature V3; returns the id of the key.
pub(super) fn verify(received: &Received<'_>, authority: &(impl Authority + ?Sized)) -> Result<String, VerifyError> {
    let present = |name: &'static str| received.header(name)?.ok_or(VerifyError::MissingParameter(name));
    // What says nothing counts as absent; a timestamp of no text has an error of its own.
    let required = |name: &'static str| match present(name)? {
        "" => Err(VerifyError::MissingParameter(name)),
        value => Ok(value),
    };
    let authorization = Authorization::parse(required("authorization")?)?;
    required("host")?;
    required("x-acs-action")?;
    required("x-acs-version")?;
    let timestamp = present("x-acs-date")?;
    let nonce = required("x-acs-signature-nonce")?;
    let claimed_hash = required("x-acs-content-sha256")?;
    let headers = signed_headers(received, authorization.signed_headers)?;
    check_time(timestamp, authority)?;
    let id = authorization.credential;
    if received.header("x-acs-accesskey-id")?.is_some_and(|other| other != id) {
        return Err(VerifyError::Incomplete(
            "x-acs-accesskey-id is not the key of the signature".to_owned(),
        ));
    }
    let key = find_key(authority, id, received.header("x-acs-security-token")?)?;
    let hash = payload_hash(received.body);
    if !same(&hash, claimed_hash) {
        return Err(VerifyError::BodyHash { server: hash });
    }
    let mut mismatch = None;
    for query in canonical_queries(received) {
        let request = canonical_request(received.method, received.path, &query, &headers, &hash);
        let to_sign = string_to_sign(&request);
        if same(&signature(key.secret.expose(), &to_sign), authorization.signature) {
            return if authority.use_nonce(nonce) {
                Ok(id.to_owned())
            } else {
                Err(VerifyError::NonceUsed)
            };
        }
        mismatch.get_or_insert(VerifyError::SignatureMismatch {
            string_to_sign: to_sign,
            canonical_request: Some(request),
        });
    }
    Err(mismatch.unwrap_or_else(|| VerifyError::Incomplete("there is nothing to compare with".to_owned())))
}

/// The forms that the query may have been signed in: names as they are, as all official clients do it; or encoded, as
/// the documentation has it. The first only where it is clear which name ends where.
fn canonical_queries(received: &Received<'_>) -> Vec<String> {
    let mut pairs: Vec<_> = received
        .query
        .iter()
        .map(|(name, value)| (name.as_str(), value.as_str()))
        .collect();
    pairs.sort_unstable();
    let encoded = query_text(pairs.iter().copied());
    if pairs.iter().any(|(name, _)| name.contains(['&', '=', '\n'])) {
        return vec![encoded];
    }
    let plain = canonical_query(pairs);
    if plain == encoded {
        vec![plain]
    } else {
        vec![plain, encoded]
    }
}

/// The canonical form of the headers that the client says it has signed, which must be all that matter.
fn signed_headers(received: &Received<'_>, names: &str) -> Result<CanonicalHeaders, VerifyError> {
    let signed: Vec<&str> = names.split(';').collect();
    for name in received.headers.keys().map(|name| name.as_str()) {
        let matters = matches!(name, "host" | "content-type") || name.starts_with("x-acs-");
        if matters && !signed.contains(&name) {
            return Err(VerifyError::Incomplete(format!("the header {name} is not signed")));
        }
    }
    let mut lines = String::new();
    for name in &signed {
        let mut values = Vec::new();
        for value in received.headers.get_all(*name) {
            let value = std::str::from_utf8(value.as_bytes());
            let value = value.map_err(|_| VerifyError::Malformed(format!("the header {name} is not UTF-8")))?;
            values.push(value.trim());
        }
        if values.is_empty() {
            return Err(VerifyError::Incomplete(format!(
                "the signed header {} is missing",
                name.escape_debug()
            )));
        }
        values.sort_unstable();
        lines.extend([name, ":", &values.join(","), "\n"]);
    }
    Ok(CanonicalHeaders {
        lines,
        names: names.to_owned(),
    })
}

struct Authorization<'a> {
    credential: &'a str,
    signed_headers: &'a str,
    signature: &'a str,
}

impl<'a> Authorization<'a> {
    fn parse(text: &'a str) -> Result<Self, VerifyError> {
        let (algorithm, fields) = text.trim().split_once(' ').unwrap_or((text, ""));
        if algorithm != ALGORITHM {
            return Err(VerifyError::Unsupported {
                name: "Authorization",
                value: algorithm.to_owned(),
            });
        }
        let (mut credential, mut signed_headers, mut signature) = (None, None, None);
        for field in fields.split(',') {
            let (name, value) = field.trim().split_once('=').unwrap_or_default();
            let place = match name {
                "Credential" => &mut credential,
                "SignedHeaders" => &mut signed_headers,
                "Signature" => &mut signature,
                _ => return Err(incomplete()),
            };
            if value.is_empty() || place.replace(value).is_some() {
                return Err(incomplete());
            }
        }
        match (credential, signed_headers, signature) {
            (Some(credential), Some(signed_headers), Some(signature)) => Ok(Self {
                credential,
                signed_headers,
                signature,
            }),
            _ => Err(incomplete()),
        }
    }
}

fn incomplete() -> VerifyError {
    VerifyError::Incomplete(
        "Authorization has to be ACS3-HMAC-SHA256 Credential=…,SignedHeaders=…,Signature=…, each once".to_owned(),
    )
}
