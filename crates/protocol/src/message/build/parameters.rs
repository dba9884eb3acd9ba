use std::borrow::Cow;

use http::Method;

use super::{BuildInput, Caller, MAX_QUERY, Placement};
use crate::{
    InvalidRequest,
    action::{Effect, Methods},
    sign::{SignatureVersion, percent_encode_into, v1, v3},
};

/// A parameter: name, value, and whether it is in the form.
type Entry<'a> = (&'a str, &'a str, bool);

/// The parameters as they are sent.
pub(super) struct WireParameters<'a> {
    /// All parameters, sorted by name.
    entries: Vec<Entry<'a>>,
    query: String,
    pub(super) body: String,
    /// Whether both query and form had parameters at first.
    mixed: bool,
}

impl<'a> WireParameters<'a> {
    /// Encodes the action's parameters, under V1 together with the protocol's own, sorted and percent-encoded.
    pub(super) fn new(input: &BuildInput<'a>, caller: &Caller<'a>, timestamp: &'a str) -> Result<Self, InvalidRequest> {
        let encoded = input.encoded;
        // An action that accepts only GET has no body for a form parameter.
        let form = input.action.methods != Methods::Get;
        let mut entries = Vec::with_capacity(encoded.query.len() + encoded.form.len() + 12);
        entries.extend(
            encoded
                .query
                .iter()
                .map(|(name, value)| (name.as_str(), value.as_str(), false)),
        );
        entries.extend(
            encoded
                .form
                .iter()
                .map(|(name, value)| (name.as_str(), value.as_str(), form)),
        );
        if input.signature == SignatureVersion::V1 {
            refuse_public_names(input, &entries)?;
            public_parameters(input, caller, timestamp, &mut entries);
        }
        entries.sort_unstable();
        if let Some(((name, ..), _)) = entries
            .iter()
            .zip(entries.iter().skip(1))
            .find(|(one, other)| one.0 == other.0)
        {
            return Err(InvalidRequest::new(
                input.action.name,
                format!("two parameters are `{name}` on the wire; set one of them only"),
            ));
        }
        Ok(Self::write(entries))
    }

    fn write(entries: Vec<Entry<'a>>) -> Self {
        let length = entries
            .iter()
            .map(|(name, value, _)| name.len() + value.len() + 2)
            .sum::<usize>();
        let in_form = entries.iter().filter(|(_, _, in_form)| *in_form).count();
        let mut query = String::with_capacity(if in_form < entries.len() {
            length * 5 / 4 + 64
        } else {
            0
        });
        let mut body = String::with_capacity(if in_form > 0 { length * 5 / 4 + 64 } else { 0 });
        for (name, value, in_form) in &entries {
            append(name, value, if *in_form { &mut body } else { &mut query });
        }
        Self {
            mixed: !query.is_empty() && !body.is_empty(),
            entries,
            query,
            body,
        }
    }

    /// Chooses the method, and moves the query into the form where the placement or the length requires it.
    pub(super) fn choose_method(&mut self, input: &BuildInput<'_>) -> Method {
        let methods = input.action.methods;
        if methods == Methods::Get {
            return Method::GET;
        }
        let to_form = match input.placement {
            Placement::PostForm => true,
            Placement::Auto => self.query.len() > MAX_QUERY,
            Placement::Get | Placement::PostQuery => false,
        };
        if to_form {
            if !self.query.is_empty() && !self.body.is_empty() {
                self.query.push('&');
            }
            self.query.push_str(&self.body);
            self.body = std::mem::take(&mut self.query);
        }
        let by_get = match input.placement {
            Placement::Auto => input.action.effect == Effect::Read,
            Placement::Get => true,
            Placement::PostQuery | Placement::PostForm => false,
        };
        if by_get && methods == Methods::Any && self.body.is_empty() {
            Method::GET
        } else {
            Method::POST
        }
    }

    /// Returns the canonical query of V1: all parameters of query and form.
    pub(super) fn canonical_query_v1(&self) -> Cow<'_, str> {
        if self.mixed {
            Cow::Owned(v1::canonical_query(
                self.entries.iter().map(|(name, value, _)| (*name, *value)),
            ))
        } else if self.body.is_empty() {
            Cow::Borrowed(&self.query)
        } else {
            Cow::Borrowed(&self.body)
        }
    }

    /// Returns the canonical query of V3: the query's parameters with their names unencoded. Names with `&`, `=` or a
    /// line break, which would make the text ambiguous, are signed percent-encoded as the wire has them.
    pub(super) fn canonical_query_v3(&self) -> Cow<'_, str> {
        let plain = |name: &str| {
            name.bytes()
                .all(|byte| byte.is_ascii_alphanumeric() || b"-_.~".contains(&byte))
        };
        let unclear = |name: &str| name.contains(['&', '=', '\n']);
        let names = || {
            self.entries
                .iter()
                .filter(|(_, _, in_form)| !in_form)
                .map(|(name, ..)| *name)
        };
        if self.query.is_empty() || names().all(plain) || names().any(unclear) {
            Cow::Borrowed(&self.query)
        } else {
            let in_query = self.entries.iter().filter(|(_, _, in_form)| !in_form);
            Cow::Owned(v3::canonical_query(in_query.map(|(name, value, _)| (*name, *value))))
        }
    }

    /// Appends a parameter to the query, or to the form if everything is there.
    pub(super) fn append(&mut self, name: &str, value: &str) {
        let text = if self.query.is_empty() {
            &mut self.body
        } else {
            &mut self.query
        };
        append(name, value, text);
    }

    /// Appends the type of a bearer token to the query. The official clients send it in a header only to services with
    /// paths of their own.
    pub(super) fn append_bearer_type(&mut self, input: &BuildInput<'_>) -> Result<(), InvalidRequest> {
        let (name, value) = v1::BEARER_TYPE;
        if self.entries.iter().any(|(other, ..)| *other == name) {
            return Err(InvalidRequest::new(
                input.action.name,
                format!("with a bearer token `{name}` is a parameter of the protocol; use an access key"),
            ));
        }
        append(name, value, &mut self.query);
        Ok(())
    }

    /// Returns the target of the request.
    pub(super) fn target(&self) -> String {
        if self.query.is_empty() {
            "/".to_owned()
        } else {
            ["/?", &self.query].concat()
        }
    }
}

fn append(name: &str, value: &str, text: &mut String) {
    if !text.is_empty() {
        text.push('&');
    }
    percent_encode_into(name, text);
    text.push('=');
    percent_encode_into(value, text);
}

fn refuse_public_names(input: &BuildInput<'_>, entries: &[Entry<'_>]) -> Result<(), InvalidRequest> {
    match entries.iter().find(|(name, ..)| v1::is_public_parameter(name)) {
        None => Ok(()),
        Some((name, ..)) => Err(InvalidRequest::new(
            input.action.name,
            format!("signature V1 has a parameter `{name}` of its own; use V3, which keeps the two apart"),
        )),
    }
}

fn public_parameters<'a>(
    input: &BuildInput<'a>,
    caller: &Caller<'a>,
    timestamp: &'a str,
    entries: &mut Vec<Entry<'a>>,
) {
    let mut set = |name, value| entries.push((name, value, false));
    set("Action", input.action.name);
    set("Version", input.action.product.version);
    set("Format", input.format.as_str());
    set("Timestamp", timestamp);
    set("SignatureNonce", input.nonce);
    match *caller {
        Caller::Key { id, token, .. } => {
            set("AccessKeyId", id);
            set("SignatureMethod", v1::METHOD);
            set("SignatureVersion", v1::VERSION);
            if let Some(token) = token {
                set("SecurityToken", token);
            }
        }
        Caller::Bearer(token) => {
            set("BearerToken", token);
            let (name, value) = v1::BEARER_TYPE;
            set(name, value);
        }
        Caller::BearerHeader { .. } | Caller::Anonymous => {}
    }
}
