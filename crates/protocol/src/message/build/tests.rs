use std::time::Duration;

use http::{HeaderValue, Method};

use super::*;
use crate::{
    Parameters,
    action::{Effect, Methods, Parameter, Product},
    encode::encode,
};

const PRODUCT: Product<'static> = Product::new("Ecs", "2014-05-26");

const ACTION: Action<'static> = Action::new("DescribeRegions", &PRODUCT)
    .effect(Effect::Read)
    .parameters(&[Parameter::new("Form").form(), Parameter::new("X-Acs-Own").header()]);

struct Case {
    action: Action<'static>,
    parameters: Parameters,
    credentials: Credentials,
    signature: SignatureVersion,
    placement: Placement,
    headers: HeaderMap,
    host: &'static str,
}

impl Case {
    fn new(signature: SignatureVersion) -> Self {
        Self {
            action: ACTION,
            parameters: Parameters::new(),
            credentials: Credentials::access_key("testid", "testsecret"),
            signature,
            placement: Placement::Auto,
            headers: HeaderMap::new(),
            host: "ecs.example",
        }
    }

    fn with(mut self, name: &str, value: &str) -> Self {
        self.parameters.set(name, value);
        self
    }

    fn build(&self) -> Result<HttpRequest, InvalidRequest> {
        build(&BuildInput {
            action: &self.action,
            encoded: &encode(&self.action, &self.parameters)?,
            credentials: &self.credentials,
            signature: self.signature,
            format: Format::Xml,
            placement: self.placement,
            host: self.host,
            now: SystemTime::UNIX_EPOCH + Duration::from_secs(1_456_231_584),
            nonce: "3ee8c1b8-83d3-44af-a94f-4e0ad82fd6cf",
            user_agent: "test",
            headers: &self.headers,
        })
    }
}

#[test]
fn v1_get_matches_documented_example() {
    let request = Case::new(SignatureVersion::V1).build().unwrap();
    assert_eq!(request.method, Method::GET);
    assert_eq!(
        request.path_and_query,
        "/?AccessKeyId=testid&Action=DescribeRegions&Format=XML&SignatureMethod=HMAC-SHA1\
         &SignatureNonce=3ee8c1b8-83d3-44af-a94f-4e0ad82fd6cf&SignatureVersion=1.0\
         &Timestamp=2016-02-23T12%3A46%3A24Z&Version=2014-05-26&Signature=OLeaidS1JvxuMvnyHOwuJ%2BuX5qY%3D"
    );
    assert!(request.body.is_empty());
    assert_eq!(request.headers["host"], "ecs.example");
    assert!(!request.headers.contains_key("content-type"));
}

#[test]
fn v3_signs_protocol_headers() {
    let mut case = Case::new(SignatureVersion::V3)
        .with("RegionId", "a b")
        .with("Form", "f g")
        .with("X-Acs-Own", "o");
    case.credentials = Credentials::sts("id", "secret", "token");
    case.headers.insert("x-trace", HeaderValue::from_static("t"));
    let request = case.build().unwrap();
    assert_eq!(request.method, Method::POST);
    assert_eq!(request.path_and_query, "/?RegionId=a%20b");
    assert_eq!(request.body, "Form=f%20g");
    assert_eq!(request.headers["x-trace"], "t");
    let authorization = request.headers["authorization"].to_str().unwrap();
    assert!(
        authorization.starts_with(
            "ACS3-HMAC-SHA256 Credential=id,SignedHeaders=content-type;host;x-acs-accesskey-id;x-acs-action;\
             x-acs-content-sha256;x-acs-date;x-acs-own;x-acs-security-token;x-acs-signature-nonce;x-acs-version,\
             Signature="
        ),
        "{authorization}"
    );
}

#[test]
fn method_depends_on_action_and_placement() {
    let long = "x".repeat(MAX_QUERY);
    for signature in [SignatureVersion::V1, SignatureVersion::V3] {
        let of = |methods, effect, placement, value: &str| {
            let mut case = Case::new(signature).with("P", value);
            case.action.methods = methods;
            case.action.effect = effect;
            case.placement = placement;
            let request = case.build().unwrap();
            let place = match (request.path_and_query.as_str(), request.body.is_empty()) {
                ("/", false) => "form",
                (_, true) => "query",
                _ => "both",
            };
            (
                request.method.to_string(),
                place,
                request.headers.contains_key("content-type"),
            )
        };
        let get = ("GET".to_owned(), "query", false);
        let post = ("POST".to_owned(), "query", false);
        let form = ("POST".to_owned(), "form", true);
        assert_eq!(of(Methods::Any, Effect::Read, Placement::Auto, "s"), get);
        assert_eq!(of(Methods::Any, Effect::Write, Placement::Auto, "s"), post);
        assert_eq!(of(Methods::Post, Effect::Read, Placement::Auto, "s"), post);
        assert_eq!(of(Methods::Any, Effect::Read, Placement::Auto, &long), form);
        assert_eq!(of(Methods::Get, Effect::Write, Placement::Auto, &long), get);
        assert_eq!(of(Methods::Get, Effect::Write, Placement::PostForm, "s"), get);
        assert_eq!(of(Methods::Post, Effect::Read, Placement::Get, "s"), post);
        assert_eq!(of(Methods::Any, Effect::Write, Placement::Get, &long), get);
        assert_eq!(of(Methods::Any, Effect::Read, Placement::PostQuery, "s"), post);
        assert_eq!(of(Methods::Any, Effect::Read, Placement::PostForm, "s"), form);
    }
}

#[test]
fn get_only_actions_have_no_form() {
    let mut case = Case::new(SignatureVersion::V3).with("Form", "f");
    case.action.methods = Methods::Get;
    assert_eq!(case.build().unwrap().path_and_query, "/?Form=f");
}

#[test]
fn query_and_form_are_merged() {
    let mut case = Case::new(SignatureVersion::V3).with("Form", "f").with("A", "a");
    case.placement = Placement::PostForm;
    let request = case.build().unwrap();
    assert_eq!(
        (request.path_and_query.as_str(), &request.body[..]),
        ("/", &b"A=a&Form=f"[..])
    );
}

#[test]
fn only_v1_reserves_public_names() {
    for name in v1::PUBLIC_PARAMETERS {
        let error = Case::new(SignatureVersion::V1).with(name, "own").build().unwrap_err();
        assert!(error.to_string().contains(&format!("`{name}`")), "{error}");
        let request = Case::new(SignatureVersion::V3).with(name, "own").build().unwrap();
        assert_eq!(request.path_and_query, format!("/?{name}=own"));
    }
    assert!(Case::new(SignatureVersion::V1).with("RequestId", "own").build().is_ok());
}

#[test]
fn duplicate_wire_names_are_rejected() {
    let mut case = Case::new(SignatureVersion::V3).with("Disk.Size", "1");
    case.parameters.set("Disk", Parameters::new().with("Size", 2));
    assert!(case.build().unwrap_err().to_string().contains("`Disk.Size`"));
}

#[test]
fn header_values_cannot_escape() {
    let mut case = Case::new(SignatureVersion::V3);
    case.host = "a\r\nx: y";
    assert!(case.build().unwrap_err().to_string().contains("`host`"));
    let mut case = Case::new(SignatureVersion::V3);
    case.credentials = Credentials::sts("id", "secret", "a\nb");
    assert!(case.build().unwrap_err().to_string().contains("the security token"));
    let mut case = Case::new(SignatureVersion::V3);
    case.headers.insert("authorization", HeaderValue::from_static("own"));
    assert!(case.build().unwrap_err().to_string().contains("`authorization`"));
}

#[test]
fn bearer_and_anonymous_requests_are_unsigned() {
    let mut case = Case::new(SignatureVersion::V1);
    case.credentials = Credentials::bearer("to+ken");
    let target = case.build().unwrap().path_and_query;
    assert!(
        target.contains("&BearerToken=to%2Bken&") && target.contains("&SignatureType=BEARERTOKEN&"),
        "{target}"
    );
    assert!(!target.contains("AccessKeyId") && !target.contains("Signature="));
    case.signature = SignatureVersion::V3;
    // As with the official clients, the type is in the query, wherever the other parameters are.
    for (placement, target) in [
        (Placement::Get, "/?RegionId=cn&SignatureType=BEARERTOKEN"),
        (Placement::PostForm, "/?SignatureType=BEARERTOKEN"),
    ] {
        let mut case = Case::new(SignatureVersion::V3).with("RegionId", "cn");
        (case.credentials, case.placement) = (Credentials::bearer("to+ken"), placement);
        let request = case.build().unwrap();
        assert_eq!(request.path_and_query, target);
        assert_eq!(request.headers["x-acs-bearer-token"], "to+ken");
        assert!(!request.headers.contains_key("authorization"));
    }
    let mut own = Case::new(SignatureVersion::V3).with("SignatureType", "x");
    own.credentials = Credentials::bearer("to+ken");
    assert!(own.build().unwrap_err().to_string().contains("`SignatureType`"));
    case.action.authentication = Authentication::Anonymous;
    for signature in [SignatureVersion::V1, SignatureVersion::V3] {
        case.signature = signature;
        let request = case.build().unwrap();
        assert!(!request.path_and_query.contains("Token") && !request.headers.contains_key("x-acs-bearer-token"));
        assert_eq!(request.headers["x-acs-action"], "DescribeRegions");
    }
}

#[test]
fn debug_shows_nothing_secret() {
    for signature in [SignatureVersion::V1, SignatureVersion::V3] {
        for placement in [Placement::Get, Placement::PostForm] {
            let mut case = Case::new(signature)
                .with("Password", "hunter2")
                .with("RegionId", "cn-hangzhou");
            case.credentials = Credentials::sts("keyid", "hunter2", "hunter2");
            case.placement = placement;
            let request = case.build().unwrap();
            let text = format!("{request:?}");
            assert!(!text.contains("hunter2") && !text.contains("keyid"), "{text}");
            assert!(
                text.contains("Password=…") && text.contains("RegionId=cn-hangzhou"),
                "{text}"
            );
            assert!(!text.contains("Signature=") || text.contains("Signature=…"), "{text}");
        }
    }
}
