use std::cell::RefCell;

use http::HeaderValue;
use proptest::prelude::*;

use super::*;
use acs_protocol::sign::{v1, v3};

struct Server {
    now: SystemTime,
    key: Key,
    nonces: RefCell<Vec<String>>,
}

impl Server {
    fn new() -> Self {
        Self {
            now: timestamp::parse("2026-01-02T03:04:05Z").unwrap(),
            key: Key::new("testsecret"),
            nonces: RefCell::default(),
        }
    }
}

impl Authority for Server {
    fn key(&self, id: &str) -> Option<Key> {
        (id == "testid").then(|| self.key.clone())
    }

    fn is_bearer_token(&self, token: &str) -> bool {
        token == "bearer"
    }

    fn now(&self) -> SystemTime {
        self.now
    }

    fn use_nonce(&self, nonce: &str) -> bool {
        let mut nonces = self.nonces.borrow_mut();
        let is_new = !nonces.iter().any(|other| other == nonce);
        nonces.push(nonce.to_owned());
        is_new
    }
}

/// A request under V1, signed as it is given.
fn v1_target(change: impl FnOnce(&mut Vec<(&'static str, &'static str)>)) -> String {
    let mut parameters = vec![
        ("AccessKeyId", "testid"),
        ("Action", "DescribeRegions"),
        ("Version", "2014-05-26"),
        ("SignatureMethod", "HMAC-SHA1"),
        ("SignatureVersion", "1.0"),
        ("SignatureNonce", "n"),
        ("Timestamp", "2026-01-02T03:04:05Z"),
        ("SignatureType", ""),
        ("Own", "a b*"),
    ];
    change(&mut parameters);
    let query = v1::canonical_query(parameters);
    let signature = v1::signature("testsecret", &v1::string_to_sign("GET", &query));
    format!("/?{query}&Signature={}", acs_protocol::sign::percent_encode(&signature))
}

fn get(target: &str, server: &Server) -> Result<Verified, VerifyError> {
    let headers = HeaderMap::new();
    verify(
        &Incoming {
            method: "GET",
            target,
            headers: &headers,
            body: b"",
        },
        server,
    )
}

fn without(name: &'static str) -> impl Fn(&mut Vec<(&'static str, &'static str)>) {
    move |parameters| parameters.retain(|(other, _)| *other != name)
}

fn with(name: &'static str, value: &'static str) -> impl Fn(&mut Vec<(&'static str, &'static str)>) {
    move |parameters| {
        parameters.retain(|(other, _)| *other != name);
        parameters.push((name, value));
    }
}

#[test]
fn v1_is_decoded_and_encoded_again() {
    let target = v1_target(|_| {});
    let verified = get(&target, &Server::new()).unwrap();
    assert_eq!(verified.parameters, [("Own".to_owned(), "a b*".to_owned())]);
    assert_eq!((verified.scheme, verified.format), (Scheme::V1, Format::Xml));
    assert_eq!(verified.access_key_id.as_deref(), Some("testid"));
    let lenient = target.replace("a%20b%2A", "%61+b*");
    assert_ne!(lenient, target);
    assert_eq!(get(&lenient, &Server::new()), Ok(verified));
}

#[test]
fn each_missing_parameter_is_named() {
    for name in [
        "SignatureNonce",
        "Timestamp",
        "Action",
        "Version",
        "SignatureMethod",
        "SignatureVersion",
        "AccessKeyId",
    ] {
        let error = get(&v1_target(without(name)), &Server::new()).unwrap_err();
        assert_eq!(error, VerifyError::MissingParameter(name));
        let error = get(&v1_target(with(name, "")), &Server::new()).unwrap_err();
        if name == "Timestamp" {
            assert_eq!(error.code(), "InvalidTimeStamp.Format");
        } else {
            assert_eq!(error, VerifyError::MissingParameter(name));
        }
    }
    assert_eq!(
        get("/", &Server::new()),
        Err(VerifyError::MissingParameter("AccessKeyId"))
    );
}

#[test]
fn each_fault_has_its_error() {
    let code = |target: &str, server: &Server| {
        let error = get(target, server).unwrap_err();
        (error.code(), error.status())
    };
    let server = Server::new;
    let late = |seconds| Server {
        now: server().now + Duration::from_secs(seconds),
        ..server()
    };
    let early = |seconds| Server {
        now: server().now - Duration::from_secs(seconds),
        ..server()
    };
    let valid = v1_target(|_| {});
    assert!(get(&valid, &late(900)).is_ok() && get(&valid, &early(900)).is_ok());
    assert_eq!(code(&valid, &late(901)), ("InvalidTimeStamp.Expired", 400));
    assert_eq!(code(&valid, &early(901)), ("InvalidTimeStamp.Expired", 400));
    assert_eq!(
        code(&v1_target(with("Timestamp", "now")), &server()),
        ("InvalidTimeStamp.Format", 400)
    );
    assert_eq!(
        code(&v1_target(with("AccessKeyId", "x")), &server()),
        ("InvalidAccessKeyId.NotFound", 404)
    );
    assert_eq!(
        code(&v1_target(with("SignatureMethod", "MD5")), &server()),
        ("InvalidParameter", 400)
    );
    assert_eq!(
        code(&v1_target(with("SecurityToken", "x")), &server()),
        ("InvalidSecurityToken.Malformed", 400)
    );
    assert_eq!(
        code(&format!("{valid}&Signature=x"), &server()),
        ("InvalidParameter", 400)
    );
    assert_eq!(
        code(&valid.replace("Own", "Mine"), &server()),
        ("SignatureDoesNotMatch", 400)
    );
    let inactive = Key {
        active: false,
        ..Key::new("testsecret")
    };
    assert_eq!(
        code(
            &valid,
            &Server {
                key: inactive,
                ..server()
            }
        ),
        ("InvalidAccessKeyId.Inactive", 400)
    );
    let temporary = Key::new("testsecret").with_security_token("token");
    assert_eq!(
        code(
            &valid,
            &Server {
                key: temporary.clone(),
                ..server()
            }
        ),
        ("InvalidSecurityToken.Malformed", 400)
    );
    let ended = Key {
        expiration: Some(server().now),
        ..temporary
    };
    let target = v1_target(with("SecurityToken", "token"));
    assert_eq!(
        code(&target, &Server { key: ended, ..server() }),
        ("InvalidSecurityToken.Expired", 400)
    );
}

#[test]
fn only_valid_requests_use_nonces() {
    let server = Server::new();
    let target = v1_target(|_| {});
    assert!(get(&target.replace("Own", "Mine"), &server).is_err());
    assert!(get(&target, &server).is_ok());
    assert_eq!(get(&target, &server), Err(VerifyError::NonceUsed));
}

#[test]
fn wrong_signature_yields_string_to_sign() {
    let message = get(&v1_target(|_| {}).replace("Own=a", "Own=b"), &Server::new())
        .unwrap_err()
        .to_string();
    let (_, to_sign) = message.split_once("server string to sign is:").unwrap();
    assert!(
        to_sign.starts_with("GET&%2F&AccessKeyId%3Dtestid%26Action"),
        "{message}"
    );
}

#[test]
fn space_differs_from_plus() {
    let target = v1_target(|_| {}).replace("a%20b", "a b");
    assert_eq!(get(&target, &Server::new()).unwrap_err().code(), "InvalidParameter");
}

#[test]
fn empty_value_keeps_equals_sign() {
    let target = v1_target(|_| {});
    let (before, after) = target.split_once("SignatureType=").unwrap();
    let changed = format!("{before}SignatureType&{after}");
    assert_eq!(get(&changed, &Server::new()).unwrap_err().code(), "InvalidParameter");
    let v3 = get_v3("?", &v3_headers("", "/", &[]), b"");
    assert_eq!(v3.unwrap_err().code(), "InvalidParameter");
}

fn v3_headers(query: &str, path: &str, extra: &[(&'static str, &'static str)]) -> HeaderMap {
    let mut headers = vec![
        ("host", "h"),
        ("x-acs-action", "DescribeRegions"),
        ("x-acs-version", "2014-05-26"),
        ("x-acs-date", "2026-01-02T03:04:05Z"),
        ("x-acs-signature-nonce", "n"),
        ("x-acs-content-sha256", v3::EMPTY_PAYLOAD_HASH),
    ];
    headers.extend(extra);
    let canonical = v3::canonical_headers(headers.iter().copied());
    let request = v3::canonical_request("GET", path, query, &canonical, v3::EMPTY_PAYLOAD_HASH);
    let signature = v3::signature("testsecret", &v3::string_to_sign(&request));
    let mut map: HeaderMap = headers
        .into_iter()
        .map(|(name, value)| (name.parse().unwrap(), HeaderValue::from_static(value)))
        .collect();
    let authorization = v3::authorization("testid", &canonical.names, &signature);
    map.insert("authorization", authorization.parse().unwrap());
    map
}

fn get_v3(target: &str, headers: &HeaderMap, body: &[u8]) -> Result<Verified, VerifyError> {
    verify(
        &Incoming {
            method: "GET",
            target,
            headers,
            body,
        },
        &Server::new(),
    )
}

#[test]
fn v3_refuses_ambiguous_names() {
    assert!(get_v3("/?M.%231%23a=1", &v3_headers("M.#1#a=1", "/", &[]), b"").is_ok());
    assert!(get_v3("/?M.%231%23a=1", &v3_headers("M.%231%23a=1", "/", &[]), b"").is_ok());
    let headers = v3_headers("A=1&B=2", "/", &[]);
    assert!(get_v3("/?A=1&B=2", &headers, b"").is_ok());
    assert_eq!(
        get_v3("/?A%3D1%26B=2", &headers, b"").unwrap_err().code(),
        "SignatureDoesNotMatch"
    );
}

#[test]
fn v3_covers_path_body_and_headers() {
    let headers = v3_headers("", "/", &[("accept", "application/json")]);
    assert_eq!(
        get_v3("/", &headers, b"").map(|verified| verified.format),
        Ok(Format::Json)
    );
    assert_eq!(get_v3("/x", &headers, b"").unwrap_err().code(), "SignatureDoesNotMatch");
    assert!(matches!(get_v3("/", &headers, b"x"), Err(VerifyError::BodyHash { .. })));
    for name in ["content-type", "x-acs-other"] {
        let mut more = headers.clone();
        more.insert(name, HeaderValue::from_static("own"));
        assert_eq!(get_v3("/", &more, b"").unwrap_err().code(), "IncompleteSignature");
    }
    for name in [
        "host",
        "x-acs-action",
        "x-acs-date",
        "x-acs-signature-nonce",
        "x-acs-content-sha256",
    ] {
        let mut fewer = headers.clone();
        fewer.remove(name);
        assert_eq!(get_v3("/", &fewer, b""), Err(VerifyError::MissingParameter(name)));
        if name != "x-acs-date" {
            fewer.insert(name, HeaderValue::from_static(""));
            assert_eq!(get_v3("/", &fewer, b""), Err(VerifyError::MissingParameter(name)));
        }
        let mut twice = headers.clone();
        twice.append(name, headers[name].clone());
        assert_eq!(get_v3("/", &twice, b"").unwrap_err().code(), "InvalidParameter");
    }
}

#[test]
fn bearer_tokens_are_asked_for() {
    let query = |token: &str| format!("/?Action=A&Version=V&SignatureType=BEARERTOKEN&BearerToken={token}");
    let verified = get(&query("bearer"), &Server::new()).unwrap();
    assert_eq!(
        (verified.scheme, verified.access_key_id, verified.parameters),
        (Scheme::Bearer, None, vec![])
    );
    assert_eq!(get(&query("other"), &Server::new()), Err(VerifyError::BearerToken));
    let mut headers = HeaderMap::new();
    for (name, value) in [
        ("x-acs-action", "A"),
        ("x-acs-version", "V"),
        ("x-acs-bearer-token", "bearer"),
    ] {
        headers.insert(name, HeaderValue::from_static(value));
    }
    assert_eq!(
        get_v3("/", &headers, b"").map(|verified| verified.scheme),
        Ok(Scheme::Bearer)
    );
}

#[test]
fn anonymous_request_is_only_read() {
    let headers = HeaderMap::new();
    let incoming = Incoming {
        method: "POST",
        target: "/?Action=A&Version=V&Format=json&B=1",
        headers: &headers,
        body: b"",
    };
    let received = Received::read(&incoming).unwrap();
    assert_eq!(
        (received.scheme(), received.action(), received.format()),
        (Scheme::Anonymous, Some("A"), Format::Json)
    );
    assert_eq!(received.parameters().collect::<Vec<_>>(), [("B", "1")]);
    assert_eq!(
        received.verify(&Server::new()),
        Err(VerifyError::MissingParameter("AccessKeyId"))
    );
}

proptest! {
    #[test]
    fn nothing_that_arrives_panics(
        method in "\\PC{0,8}",
        target in "\\PC{0,80}",
        headers in proptest::collection::vec(
            (
                prop_oneof![
                    Just("authorization"), Just("host"), Just("content-type"), Just("accept"), Just("x-acs-date"),
                    Just("x-acs-bearer-token"), Just("x-acs-content-sha256"), Just("x-acs-signature-nonce"),
                ],
                prop_oneof![
                    Just(b"application/json".to_vec()),
                    Just(b"application/x-www-form-urlencoded".to_vec()),
                    "ACS3-HMAC-SHA256 (Credential=|SignedHeaders=|Signature=|,|;|[a-z]){0,9}".prop_map(String::into_bytes),
                    proptest::collection::vec(any::<u8>(), 0..20),
                ],
            ),
            0..8,
        ),
        body in prop_oneof![
            proptest::collection::vec(any::<u8>(), 0..80),
            "[%&=+a-f0-9\\[\\]{}:\",]{0,60}".prop_map(String::into_bytes),
        ],
    ) {
        let headers: HeaderMap = headers
            .into_iter()
            .filter_map(|(name, value)| Some((name.parse().ok()?, HeaderValue::from_bytes(&value).ok()?)))
            .collect();
        let result = verify(&Incoming { method: &method, target: &target, headers: &headers, body: &body }, &Server::new());
        prop_assert!(result.is_err());
    }
}
