//! STS: temporary keys for roles, which the emulator accepts from then on.

use std::time::Duration;

use serde_json::{Map, Value, json};

use crate::{call::Call, error::ServiceError, state::temporary_keys::timestamp};

/// The default lifetime of a key, in seconds.
const LIFETIME: i64 = 3600;

pub(super) fn assume(call: &Call<'_>) -> Result<Map<String, Value>, ServiceError> {
    let role = call.text("RoleArn").unwrap_or_default();
    let session = call.text("RoleSessionName").unwrap_or_default();
    let Some((account, name)) = role_of(role) else {
        let message = format!("The role {role} does not have the form acs:ram::<account>:role/<name>.");
        return Err(call.error("InvalidParameter.RoleArn", 400, &message, Some("RoleArn")));
    };
    let seconds = call.number("DurationSeconds").unwrap_or(LIFETIME).max(0);
    let lifetime = Duration::from_secs(seconds.unsigned_abs());
    let key = call.state.issue_key(lifetime);
    let response = json!({
        "Credentials": {
            "AccessKeyId": key.id,
            "AccessKeySecret": key.secret,
            "SecurityToken": key.token,
            "Expiration": timestamp(key.expires),
        },
        "AssumedRoleUser": {
            "Arn": format!("acs:ram::{account}:role/{name}/{session}"),
            "AssumedRoleId": format!("300000000000000000:{session}"),
        },
    });
    Ok(object(response))
}

pub(super) fn assume_with_oidc(call: &Call<'_>) -> Result<Map<String, Value>, ServiceError> {
    let token = call.text("OIDCToken").unwrap_or_default();
    if !call.state.oidc_tokens.accepts(token) {
        let message = "The OIDC token was not issued by the identity provider.";
        return Err(call.error("AuthenticationFail.OIDCToken.Invalid", 400, message, Some("OIDCToken")));
    }
    let mut response = assume(call)?;
    let info = json!({
        "Subject": "system:serviceaccount:default:emulator",
        "TemporaryKeys": "https://oidc.example.com",
        "ClientIds": "sts.aliyuncs.com",
        "IssuanceTime": timestamp(call.now),
        "ExpirationTime": timestamp(call.now.saturating_add(time::Duration::HOUR)),
        "VerificationInfo": "Success",
    });
    response.insert("OIDCTokenInfo".to_owned(), info);
    Ok(response)
}

/// Returns account and name of `acs:ram::<account>:role/<name>`.
fn role_of(arn: &str) -> Option<(&str, &str)> {
    let (account, name) = arn.strip_prefix("acs:ram::")?.split_once(":role/")?;
    (!account.is_empty() && !name.is_empty()).then_some((account, name))
}

fn object(value: Value) -> Map<String, Value> {
    match value {
        Value::Object(object) => object,
        _ => Map::new(),
    }
}
