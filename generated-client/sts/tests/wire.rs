//! The examples of the specs: each request is encoded, and each response read, as documented.

use acs_protocol::Request;
use acs_protocol::encode::encode;
use acs_protocol::shape::{Field, from_text};

/// `AssumeRole`, example `one_hour`.
#[test]
fn assume_role_one_hour() -> Outcome {
    use acs_sts::actions::assume_role::*;
    let request = AssumeRole::new("acs:ram::123456789012:role/reader", "report").duration_seconds(3600);
    assert_sent(
        &request,
        &[
            ("DurationSeconds", "3600"),
            ("RoleArn", "acs:ram::123456789012:role/reader"),
            ("RoleSessionName", "report"),
        ],
        &[],
        &[],
    )?;
    let json = r#"{
  "RequestId": "6894B13B-6D71-4EF5-88FA-F32781734A7F",
  "AssumedRoleUser": {
    "Arn": "acs:ram::123456789012:role/reader/report",
    "AssumedRoleId": "344584339364951186:report"
  },
  "Credentials": {
    "AccessKeyId": "STS.example",
    "AccessKeySecret": "example-secret",
    "SecurityToken": "example-token",
    "Expiration": "2015-04-09T11:52:19Z"
  }
}"#;
    let xml = r#"<AssumeRoleResponse><RequestId>6894B13B-6D71-4EF5-88FA-F32781734A7F</RequestId><AssumedRoleUser><Arn>acs:ram::123456789012:role/reader/report</Arn><AssumedRoleId>344584339364951186:report</AssumedRoleId></AssumedRoleUser><Credentials><AccessKeyId>STS.example</AccessKeyId><AccessKeySecret>example-secret</AccessKeySecret><SecurityToken>example-token</SecurityToken><Expiration>2015-04-09T11:52:19Z</Expiration></Credentials></AssumeRoleResponse>"#;
    let response = read_both::<AssumeRoleResponse>(json, xml)?;
    assert_eq!(response.credentials.access_key_id, "STS.example");
    assert_eq!(response.credentials.access_key_secret.expose(), "example-secret");
    assert_eq!(response.credentials.security_token.expose(), "example-token");
    assert_eq!(response.credentials.expiration, "2015-04-09T11:52:19Z");
    assert_eq!(
        response.assumed_role_user.as_ref().ok_or("absent")?.arn.as_deref(),
        Some("acs:ram::123456789012:role/reader/report")
    );
    assert_eq!(
        response
            .assumed_role_user
            .as_ref()
            .ok_or("absent")?
            .assumed_role_id
            .as_deref(),
        Some("344584339364951186:report")
    );
    assert_eq!(
        response.request_id.as_deref(),
        Some("6894B13B-6D71-4EF5-88FA-F32781734A7F")
    );
    Ok(())
}

/// `AssumeRoleWithOIDC`, example `service_account`.
#[test]
fn assume_role_with_oidc_service_account() -> Outcome {
    use acs_sts::actions::assume_role_with_oidc::*;
    let request = AssumeRoleWithOidc::new(
        "acs:ram::123456789012:oidc-provider/cluster",
        "acs:ram::123456789012:role/reader",
        "example.oidc.token",
        "report",
    );
    assert_sent(
        &request,
        &[
            ("OIDCProviderArn", "acs:ram::123456789012:oidc-provider/cluster"),
            ("RoleArn", "acs:ram::123456789012:role/reader"),
            ("RoleSessionName", "report"),
        ],
        &[("OIDCToken", "example.oidc.token")],
        &[],
    )?;
    let json = r#"{
  "RequestId": "3D57EAD2-8723-1F26-B69C-F8707D8B565D",
  "OIDCTokenInfo": {
    "Subject": "system:serviceaccount:default:report",
    "Issuer": "https://oidc.example.com",
    "ClientIds": "sts.aliyuncs.com",
    "ExpirationTime": "2021-10-20T04:27:09Z",
    "IssuanceTime": "2021-10-20T03:27:09Z",
    "VerificationInfo": "Success"
  },
  "AssumedRoleUser": {
    "Arn": "acs:ram::123456789012:role/reader/report",
    "AssumedRoleId": "344584339364951186:report"
  },
  "Credentials": {
    "AccessKeyId": "STS.example",
    "AccessKeySecret": "example-secret",
    "SecurityToken": "example-token",
    "Expiration": "2021-10-20T04:27:09Z"
  }
}"#;
    let xml = r#"<AssumeRoleWithOIDCResponse><RequestId>3D57EAD2-8723-1F26-B69C-F8707D8B565D</RequestId><OIDCTokenInfo><Subject>system:serviceaccount:default:report</Subject><Issuer>https://oidc.example.com</Issuer><ClientIds>sts.aliyuncs.com</ClientIds><ExpirationTime>2021-10-20T04:27:09Z</ExpirationTime><IssuanceTime>2021-10-20T03:27:09Z</IssuanceTime><VerificationInfo>Success</VerificationInfo></OIDCTokenInfo><AssumedRoleUser><Arn>acs:ram::123456789012:role/reader/report</Arn><AssumedRoleId>344584339364951186:report</AssumedRoleId></AssumedRoleUser><Credentials><AccessKeyId>STS.example</AccessKeyId><AccessKeySecret>example-secret</AccessKeySecret><SecurityToken>example-token</SecurityToken><Expiration>2021-10-20T04:27:09Z</Expiration></Credentials></AssumeRoleWithOIDCResponse>"#;
    let response = read_both::<AssumeRoleWithOidcResponse>(json, xml)?;
    assert_eq!(response.credentials.access_key_id, "STS.example");
    assert_eq!(response.credentials.access_key_secret.expose(), "example-secret");
    assert_eq!(response.credentials.security_token.expose(), "example-token");
    assert_eq!(response.credentials.expiration, "2021-10-20T04:27:09Z");
    assert_eq!(
        response.assumed_role_user.as_ref().ok_or("absent")?.arn.as_deref(),
        Some("acs:ram::123456789012:role/reader/report")
    );
    assert_eq!(
        response
            .assumed_role_user
            .as_ref()
            .ok_or("absent")?
            .assumed_role_id
            .as_deref(),
        Some("344584339364951186:report")
    );
    assert_eq!(
        response.oidc_token_info.as_ref().ok_or("absent")?.subject.as_deref(),
        Some("system:serviceaccount:default:report")
    );
    assert_eq!(
        response.oidc_token_info.as_ref().ok_or("absent")?.issuer.as_deref(),
        Some("https://oidc.example.com")
    );
    assert_eq!(
        response.oidc_token_info.as_ref().ok_or("absent")?.client_ids.as_deref(),
        Some("sts.aliyuncs.com")
    );
    assert_eq!(
        response
            .oidc_token_info
            .as_ref()
            .ok_or("absent")?
            .expiration_time
            .as_deref(),
        Some("2021-10-20T04:27:09Z")
    );
    assert_eq!(
        response
            .oidc_token_info
            .as_ref()
            .ok_or("absent")?
            .issuance_time
            .as_deref(),
        Some("2021-10-20T03:27:09Z")
    );
    assert_eq!(
        response
            .oidc_token_info
            .as_ref()
            .ok_or("absent")?
            .verification_info
            .as_deref(),
        Some("Success")
    );
    assert_eq!(
        response.request_id.as_deref(),
        Some("3D57EAD2-8723-1F26-B69C-F8707D8B565D")
    );
    Ok(())
}

type Outcome = Result<(), Box<dyn std::error::Error>>;

/// The request goes over the wire as these parameters, and as no others.
fn assert_sent<R: Request>(
    request: &R,
    query: &[(&str, &str)],
    form: &[(&str, &str)],
    headers: &[(&str, &str)],
) -> Outcome {
    let sent = encode(R::ACTION, request.parameters())?;
    assert_eq!(sorted(&sent.query), query, "query");
    assert_eq!(sorted(&sent.form), form, "form");
    assert_eq!(sorted(&sent.headers), headers, "headers");
    Ok(())
}

fn sorted(pairs: &[(String, String)]) -> Vec<(&str, &str)> {
    let mut pairs: Vec<_> = pairs
        .iter()
        .map(|(name, value)| (name.as_str(), value.as_str()))
        .collect();
    pairs.sort_unstable();
    pairs
}

/// The response says the same in both formats.
fn read_both<T: Readable>(json: &str, xml: &str) -> Result<T, Box<dyn std::error::Error>> {
    let response = read_json(json)?;
    assert_eq!(response, from_text::<T>(xml)?, "JSON and XML differ");
    Ok(response)
}

/// The response is read, and with the feature `serde` written as it was.
fn read_json<T: Readable>(json: &str) -> Result<T, Box<dyn std::error::Error>> {
    let response: T = from_text(json)?;
    #[cfg(feature = "serde")]
    {
        let written = response.to_value().ok_or("nothing is written")?;
        assert_eq!(pruned(written), pruned(json.parse()?), "written otherwise than read");
    }
    Ok(response)
}

trait Readable: Field + PartialEq + std::fmt::Debug {}

impl<T: Field + PartialEq + std::fmt::Debug> Readable for T {}

/// Absent, null and empty are the same, and so are `8` and `8.0`.
#[cfg(feature = "serde")]
fn pruned(value: acs_protocol::Value) -> acs_protocol::Value {
    use acs_protocol::Value;

    let empty = |value: &Value| match value {
        Value::Null => true,
        Value::Array(items) => items.is_empty(),
        Value::Object(fields) => fields.is_empty(),
        _ => false,
    };
    match value {
        Value::Number(number) => number.as_f64().map_or(Value::Number(number), Value::from),
        Value::Array(items) => items.into_iter().map(pruned).collect(),
        Value::Object(fields) => {
            let fields = fields.into_iter().map(|(name, value)| (name, pruned(value)));
            Value::Object(fields.filter(|(_, value)| !empty(value)).collect())
        }
        scalar => scalar,
    }
}
