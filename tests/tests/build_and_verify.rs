//! The verifier of the emulator accepts every request that the client builds, and reads its parameters back.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::{
    collections::BTreeMap,
    time::{Duration, SystemTime},
};

use acs_emulator::verify::{Authority, Incoming, Key, Scheme, Verified, VerifyError, verify};
use acs_protocol::{
    Credentials, Parameters,
    action::{Action, Effect, Methods, Parameter, Product},
    decode::Format,
    encode::{Encoded, encode},
    message::{BuildInput, HttpRequest, Placement, build},
    sign::SignatureVersion,
};
use http::HeaderMap;
use proptest::prelude::*;

const PRODUCT: Product<'static> = Product::new("Ecs", "2014-05-26");

fn now() -> SystemTime {
    SystemTime::UNIX_EPOCH + Duration::from_secs(1_700_000_000)
}

struct Server;

impl Authority for Server {
    fn key(&self, access_key_id: &str) -> Option<Key> {
        match access_key_id {
            "lasting" => Some(Key::new("secret")),
            "STS.temporary" => Some(Key::new("secret").with_security_token("to+k/e n==")),
            _ => None,
        }
    }

    fn is_bearer_token(&self, token: &str) -> bool {
        token == "bearer+token"
    }

    fn now(&self) -> SystemTime {
        now()
    }

    fn use_nonce(&self, nonce: &str) -> bool {
        nonce == "nonce"
    }
}

fn built(
    encoded: &Encoded,
    methods: Methods,
    credentials: &Credentials,
    signature: SignatureVersion,
    placement: Placement,
) -> HttpRequest {
    let action = Action::new("DoDemo", &PRODUCT).methods(methods);
    build(&BuildInput {
        action: &action,
        encoded,
        credentials,
        signature,
        format: Format::Json,
        placement,
        host: "127.0.0.1:8080",
        now: now(),
        nonce: "nonce",
        user_agent: "test",
        headers: &HeaderMap::new(),
    })
    .unwrap()
}

fn verified(request: &HttpRequest) -> Result<Verified, VerifyError> {
    verify(
        &Incoming {
            method: request.method.as_str(),
            target: &request.path_and_query,
            headers: &request.headers,
            body: &request.body,
        },
        &Server,
    )
}

fn parameters() -> impl Strategy<Value = BTreeMap<String, (String, bool)>> {
    let name = prop_oneof!["[A-Za-z0-9.]{1,12}", "[ -~\u{e9}\u{6807}\u{1f600}]{1,8}"];
    let value = prop_oneof!["\\PC{0,20}", "[ -~\n\t\r]{0,20}", "x{2100}"];
    proptest::collection::btree_map(name, (value, any::<bool>()), 0..8)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_parameters_come_back(
        parameters in parameters(),
        methods in prop_oneof![Just(Methods::Any), Just(Methods::Get), Just(Methods::Post)],
        placement in prop_oneof![
            Just(Placement::Auto), Just(Placement::Get), Just(Placement::PostQuery), Just(Placement::PostForm),
        ],
    ) {
        let mut encoded = Encoded::default();
        for (name, (value, in_form)) in &parameters {
            let pairs = if *in_form { &mut encoded.form } else { &mut encoded.query };
            pairs.push((name.clone(), value.clone()));
        }
        let expected: BTreeMap<_, _> = parameters.into_iter().map(|(name, (value, _))| (name, value)).collect();
        for signature in [SignatureVersion::V1, SignatureVersion::V3] {
            for (credentials, id) in [
                (Credentials::access_key("lasting", "secret"), Some("lasting")),
                (Credentials::sts("STS.temporary", "secret", "to+k/e n=="), Some("STS.temporary")),
                (Credentials::bearer("bearer+token"), None),
            ] {
                let request = built(&encoded, methods, &credentials, signature, placement);
                let verified = verified(&request);
                prop_assert!(verified.is_ok(), "{verified:?} {request:?}");
                let verified = verified.unwrap();
                let scheme = match (id, signature) {
                    (None, _) => Scheme::Bearer,
                    (_, SignatureVersion::V1) => Scheme::V1,
                    (_, _) => Scheme::V3,
                };
                prop_assert_eq!((verified.scheme, verified.access_key_id.as_deref()), (scheme, id));
                prop_assert_eq!((verified.action.as_str(), verified.version.as_str()), ("DoDemo", "2014-05-26"));
                prop_assert_eq!(verified.format, Format::Json);
                prop_assert_eq!(verified.parameters.into_iter().collect::<BTreeMap<_, _>>(), expected.clone());
            }
        }
    }
}

#[test]
fn wrong_secret_yields_own_string() {
    for signature in [SignatureVersion::V1, SignatureVersion::V3] {
        let credentials = Credentials::access_key("lasting", "wrong");
        let request = built(
            &Encoded::default(),
            Methods::Any,
            &credentials,
            signature,
            Placement::Auto,
        );
        let Err(VerifyError::SignatureMismatch { canonical_request, .. }) = verified(&request) else {
            panic!("{request:?}")
        };
        assert_eq!(canonical_request.is_some(), signature == SignatureVersion::V3);
    }
}

#[test]
fn hundred_ids_become_a_form() {
    let ids: Vec<String> = (0..100).map(|number| format!("i-bp{number:018}")).collect();
    let parameters = [Parameter::new("RegionId").required()];
    let action = Action::new("DescribeInstanceStatus", &PRODUCT)
        .effect(Effect::Read)
        .parameters(&parameters);
    let parameters = Parameters::new()
        .with("RegionId", "cn-hangzhou")
        .with("InstanceId", ids);
    let encoded = encode(&action, &parameters).unwrap();
    let credentials = Credentials::access_key("lasting", "secret");
    for signature in [SignatureVersion::V1, SignatureVersion::V3] {
        let request = built(&encoded, Methods::Any, &credentials, signature, Placement::Auto);
        assert_eq!(
            (request.method.as_str(), request.path_and_query.as_str()),
            ("POST", "/")
        );
        assert_eq!(verified(&request).unwrap().parameters.len(), 101);
    }
}
