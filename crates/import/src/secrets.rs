//! Recognizes secrets by name, since the documents do not mark them.

use acs_spec::model::Type;
use acs_spec::naming;

/// Returns whether a string with that name is a secret that must not reach logs. Unclear names count as secrets, since
/// that only makes `Debug` less readable.
pub(super) fn is_secret(name: &str, kind: Type) -> bool {
    if kind != Type::String || !may_be_secret(name) {
        return false;
    }
    let name = naming::snake_case(name);
    let mut words: Vec<&str> = name
        .split('_')
        .map(|word| word.trim_end_matches(|c: char| c.is_ascii_digit()))
        .collect();
    // `AllowCredentials` and `CreateAccessKey` are switches, whatever their type.
    if words.first().is_some_and(|first| VERBS.contains(first)) {
        return false;
    }
    // `PrivateKeyBody` is a private key, `PasswordSha256Hex` is as good as a password.
    while words.len() > 1 && words.last().is_some_and(|last| FORMS.contains(last) || last.is_empty()) {
        words.pop();
    }
    match words.as_slice() {
        [.., "token"] => !matches!(words.as_slice(), [.., before, _] if POSITIONS.contains(before)),
        [.., "pass", "word" | "phrase"] => true,
        [
            ..,
            "secret" | "private" | "access" | "api" | "shared" | "signature" | "sign",
            "key",
        ] => true,
        [.., "auth" | "authorization" | "verify" | "verification", "code"] => true,
        [.., "key", "material"] | [.., "saml", "assertion"] => true,
        [.., last] => SECRETS.contains(last),
        [] => false,
    }
}

/// First words of names that are switches.
const VERBS: &[&str] = &[
    "allow", "create", "disable", "enable", "generate", "has", "is", "need", "require", "use",
];

/// Last words of names that are secrets.
const SECRETS: &[&str] = &[
    "accesskey",
    "apikey",
    "credential",
    "credentials",
    "passcode",
    "passphrase",
    "passwd",
    "password",
    "passwords",
    "plaintext",
    "privatekey",
    "psk",
    "pwd",
    "secret",
    "secretkey",
];

/// Words for the form of a secret; `base` is `base64` without its number.
const FORMS: &[&str] = &[
    "base", "body", "content", "data", "hash", "hex", "md", "pem", "plain", "sha", "string", "text", "value",
];

/// Words before `Token` that make it a page token or an idempotency token instead of a credential.
const POSITIONS: &[&str] = &[
    "client",
    "continuation",
    "cursor",
    "idempotency",
    "idempotent",
    "last",
    "next",
    "page",
    "prev",
    "previous",
    "scroll",
    "start",
];

/// Excludes most names cheaply.
fn may_be_secret(name: &str) -> bool {
    const STEMS: [&[u8]; 10] = [
        b"pass",
        b"pwd",
        b"secret",
        b"token",
        b"key",
        b"credential",
        b"code",
        b"plaintext",
        b"assertion",
        b"psk",
    ];
    let name = name.as_bytes();
    STEMS
        .iter()
        .any(|stem| name.windows(stem.len()).any(|window| window.eq_ignore_ascii_case(stem)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn secrets_are_recognized_by_name() {
        for name in [
            "Password",
            "PassWord",
            "NewAccountPassword",
            "MasterPwd",
            "AccessKeySecret",
            "SecretKey",
            "PrivateKeyBody",
            "SecurityToken",
            "Token",
            "AuthCode",
            "EncryptedKeyMaterial",
            "SAMLAssertion",
            "PasswordSha256Hex",
            "LaunchConfiguration.Password",
            "AppSecretValue",
            "Plaintext",
            "password2",
        ] {
            assert!(is_secret(name, Type::String), "{name}");
        }
        for name in [
            "NextToken",
            "ClientToken",
            "PageToken",
            "SecretName",
            "SecretArn",
            "TokenType",
            "PasswordInherit",
            "HttpTokens",
            "IsValueSecret",
            "AllowCredentials",
            "CreateAccessKey",
            "Passed",
            "KeyId",
            "AccessKeyId",
            "Code",
            "SubUserPwdLevel",
            "ErrorCode",
        ] {
            assert!(!is_secret(name, Type::String), "{name}");
        }
        assert!(!is_secret("Password", Type::Boolean));
    }
}
