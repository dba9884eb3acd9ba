use acs_protocol::{decode::document, shape::Kind};

use super::*;

fn failure(body: &str) -> Option<Error> {
    failure_in_success(200, Kind::Any, &document(body).unwrap())
}

#[test]
fn json_and_xml_errors_read_alike() {
    let json = r#"{"RequestId": "4DD5", "HostId": "ecs.aliyuncs.com", "Code": "MissingParameter",
        "Message": "The parameter RegionId is needed.", "Recommend": "https://help/x"}"#;
    let xml = "<?xml version='1.0'?><Error><RequestId>4DD5</RequestId><HostId>ecs.aliyuncs.com</HostId>\
        <Code>MissingParameter</Code><Message>The parameter RegionId is needed.</Message>\
        <Recommend>https://help/x</Recommend></Error>";
    for body in [json, xml, &xml.replace("Error>", "DescribeRegionsResponse>")] {
        let error = service_error(400, body.as_bytes());
        assert_eq!(error.kind(), ErrorKind::Service);
        assert_eq!(error.code(), Some("MissingParameter"));
        assert_eq!(error.request_id(), Some("4DD5"));
        assert_eq!(error.host_id(), Some("ecs.aliyuncs.com"));
        assert_eq!(error.status(), Some(400));
        assert!(!error.is_retryable());
        assert_eq!(
            error.to_string(),
            "MissingParameter: The parameter RegionId is needed (status 400, request id 4DD5); see https://help/x"
        );
    }
}

#[test]
fn nested_error_objects_are_found() {
    let error = service_error(404, br#"{"Error": {"Code": "NoSuch", "Message": "m"}}"#);
    assert_eq!((error.code(), error.message()), (Some("NoSuch"), "m"));
}

#[test]
fn request_id_may_be_outside() {
    let body = "<ErrorResponse><Error><Code>X</Code></Error><RequestId>r</RequestId></ErrorResponse>";
    let error = service_error(404, body.as_bytes());
    assert_eq!((error.code(), error.request_id()), (Some("X"), Some("r")));
}

#[test]
fn undeclared_failures_are_failures() {
    const KIND: Kind = Kind::Object(&[&["RequestId"], &["Zones", "Zone"]]);
    let of = |kind, body: &str| {
        let error = failure_in_success(200, kind, &document(body).unwrap());
        error.map(|error| error.code().unwrap_or(error.message()).to_owned())
    };
    for (body, failure) in [
        (r#"{"RequestId": "r", "Code": "X"}"#, Some("X")),
        (
            r#"{"RequestId": "r", "Code": "X", "Message": "m", "TraceId": "t"}"#,
            Some("X"),
        ),
        (
            r#"{"RequestId": "r", "ErrorCode": "X", "Zones": {"Zone": []}}"#,
            Some("X"),
        ),
        (
            r#"{"RequestId": "r", "Success": false, "Message": "no quota"}"#,
            Some("no quota"),
        ),
        (
            r#"{"RequestId": "r", "Success": false}"#,
            Some("the service gave no message"),
        ),
        (r#"{"Error": {"Code": "X", "RequestId": "r"}}"#, Some("X")),
        (
            "<R><Error><Code>X</Code></Error><RequestId>r</RequestId></R>",
            Some("X"),
        ),
        (r#"{"RequestId": "r", "Code": "200"}"#, None),
        (r#"{"RequestId": "r", "Code": "X", "Zones": {"Zone": ["a"]}}"#, None),
        (
            r#"{"RequestId": "r", "Zones": {"Zone": ["a"]}, "Error": {"Code": "X"}}"#,
            None,
        ),
        (r#"{"RequestId": "r", "Thing": {"Code": "X"}}"#, None),
    ] {
        assert_eq!(of(KIND, body).as_deref(), failure, "{body}");
    }
    // Declared fields are content.
    const DECLARED: Kind = Kind::Object(&[&["RequestId"], &["Success"], &["Code"], &["Error"]]);
    for body in [
        r#"{"RequestId": "r", "Success": false}"#,
        r#"{"RequestId": "r", "Code": "X"}"#,
        r#"{"RequestId": "r", "Error": {"Code": "X"}}"#,
    ] {
        assert_eq!(of(DECLARED, body), None, "{body}");
    }
}

#[test]
fn empty_request_id_is_none() {
    assert_eq!(
        service_error(400, br#"{"Code": "A", "RequestId": ""}"#).request_id(),
        None
    );
}

#[test]
fn proxy_pages_and_empty_bodies_differ() {
    let page = service_error(502, b"<html><body><Code>x</Code>Bad gateway</body></html>");
    assert_eq!(page.code(), None);
    assert!(page.is_retryable() && page.message().contains("web page"));
    assert!(page.body().unwrap().ends_with(b"Bad gateway</body></html>"));
    let empty = service_error(503, b"");
    assert!(empty.is_retryable() && empty.message().contains("empty"));
    assert_eq!(empty.body(), None);
    assert!(service_error(302, b"").message().contains("redirect"));
    assert!(!service_error(404, b"no").is_retryable());
}

#[test]
fn throttling_code_is_matched_exactly() {
    for code in ["Throttling", "Throttling.User", "Throttling.Api"] {
        let error = service_error(400, format!(r#"{{"Code": "{code}"}}"#).as_bytes());
        assert!(error.is_throttling() && error.is_retryable(), "{code}");
    }
    assert!(!service_error(400, br#"{"Code": "ThrottlingPolicyNotFound"}"#).is_throttling());
}

#[test]
fn error_code_in_success_is_error() {
    let failing = [
        r#"{"Code": "InvalidParameter", "Message": "m", "RequestId": "r"}"#,
        r#"{"Code": 4001, "Message": "m", "Success": false, "Data": {"a": 1}}"#,
        r#"{"Code": "Throttling", "Message": "m", "HttpStatusCode": 400, "Data": null}"#,
        r#"{"ErrorCode": "NoPermission", "ErrorMessage": "m", "Success": "false"}"#,
        "<Error><Code>ServiceUnavailable</Code><Message>m</Message></Error>",
    ];
    for body in failing {
        let error = failure(body).unwrap_or_else(|| panic!("{body}"));
        assert_eq!((error.kind(), error.message()), (ErrorKind::Service, "m"), "{body}");
    }
    assert!(failure(failing[2]).unwrap().is_throttling());
}

#[test]
fn success_code_is_not_an_error() {
    for body in [
        r#"{"Code": "OK", "Message": "OK", "RequestId": "r"}"#,
        r#"{"Code": 200, "Message": "m", "Success": true}"#,
        r#"{"Code": "200", "Message": "m"}"#,
        r#"{"Code": "success", "Message": "m"}"#,
        r#"{"Code": 0, "Message": "m"}"#,
        r#"{"Code": "iot.system.SystemException", "Success": true}"#,
        r#"{"Code": "200", "Message": "m", "Success": false}"#,
        r#"{"Code": "cmjj01", "Name": "a product's code", "Message": "m"}"#,
        r#"{"Code": "a fact", "RequestId": "r"}"#,
        r#"{"Code": "", "Message": "m"}"#,
        r#"{"Code": {"a": 1}, "Message": "m"}"#,
        r#"{"RequestId": "r"}"#,
        "[]",
    ] {
        assert!(failure(body).is_none(), "{body}");
    }
}

#[test]
fn debug_shows_known_fields_only() {
    let error = service_error(400, br#"{"Code": "A", "Message": "m"}"#);
    let text = format!("{error:?}");
    assert!(text.contains("code: \"A\"") && !text.contains("host_id"), "{text}");
}

#[test]
fn result_is_pointer_sized() {
    assert_eq!(size_of::<Result<(), Error>>(), size_of::<usize>());
}

#[test]
fn bodies_are_never_printed() {
    let secrets = [
        r#"{"Password": "hun\"ter2"}"#,
        r#"{"Data": "{\"Password\": \"hunter2\"}"}"#,
        "<R><Password><![CDATA[hunter2]]></Password></R>",
        r#"<R Password="hunter2"/>"#,
        r#"{"Passwords": ["hunter2"]}"#,
        r#"{"Psk": "hunter2"}"#,
        r#"{"KubeConfig": "hunter2"}"#,
        r#"{"UserData": "hunter2"}"#,
        r#"{"Name": "Password", "Value": "hunter2"}"#,
        "password hunter2",
        "hunter2",
    ];
    for body in secrets {
        let unreadable = Error::decode(
            DecodeError::new("A".to_owned(), "wrong".to_owned()),
            200,
            None,
            body.as_bytes(),
        );
        for error in [service_error(500, body.as_bytes()), unreadable] {
            let shown = format!("{error} {error:?} {error:#?}");
            assert!(!shown.contains("hunter") && !shown.contains("ter2"), "{shown}");
            assert!(shown.contains("bytes"), "{shown}");
            assert_eq!(error.body(), Some(body.as_bytes()));
        }
    }
}

#[test]
fn service_texts_cannot_forge_logs() {
    let body = serde_json::json!({
        "Code": "Bad\u{1b}[2J",
        "Message": format!("a\nERROR forged {}", "x".repeat(5000)),
        "RequestId": "R\r\n1",
        "Recommend": "https://x/\u{202e}",
        "AccessDeniedDetail": {"PolicyType": "a\nb", "EncodedDiagnosticMessage": "hunter2"},
    });
    let error = service_error(403, body.to_string().as_bytes()).retryable();
    for shown in [error.to_string(), format!("{error:?}"), error.message().to_owned()] {
        assert!(!shown.contains(['\n', '\r', '\u{1b}', '\u{202e}']), "{shown}");
        assert!(shown.len() < 3000 && !shown.contains("hunter2"), "{shown}");
    }
    assert_eq!(error.code(), Some("Bad\\u{1b}[2J"));
    assert!(error.message().starts_with("a\\nERROR"));
}

#[test]
fn redirects_name_the_other_host() {
    for (location, host) in [
        (
            "https://user:hunter2@evil.example:444/?Password=hunter2",
            "`evil.example:444`",
        ),
        ("//other.example/x", "`other.example`"),
        ("/login?token=hunter2", "`another path of the same host`"),
    ] {
        let mut headers = http::HeaderMap::new();
        headers.insert("location", location.parse().unwrap());
        let error = service_error(307, b"").with_redirect(&headers);
        let shown = format!("{error} {error:?}");
        assert!(shown.contains(host) && !shown.contains("hunter2"), "{shown}");
    }
}
