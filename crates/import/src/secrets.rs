//! The rule of secrets: metadata does not mark them, so the name of a text decides.

use acs_spec::model::Type;
use acs_spec::naming;

/// Whether a text of that name is a secret that must not reach logs. Where it is unclear the answer is yes, since
/// that costs only a readable `Debug`.
pub(super) fn is_secret(name: &str, kind: Type) -> bool {
    if kind != Type::String || !may_be_secret(name) {
        return false;
    }
    let name = naming::snake_case(name);
    let mut words: Vec<&str> = name
        .split('_')
        .map(|word| word.trim_end_matches(|c: char| c.is_ascii_digit()))
        .collect();
    // `AllowCredentials` and `CreateAccessKey` are yes or no, whatever their type.
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

/// Words that make a name a question or an order.
const VERBS: &[&str] = &[
    "allow", "create", "disable", "enable", "generate", "has", "is", "need", "require", "use",
];

/// Words that are a secret at the end of a name.
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

/// Words that say in which form a secret is given; `base` is `base64` without its number.
const FORMS: &[&str] = &[
    "base", "body", "content", "data", "hash", "hex", "md", "pem", "plain", "sha", "string", "text", "value",
];

/// Words before `Token` that make it a position in a list or the mark of a request, not a credential.
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

/// A cheap look, since hardly any name is one.
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
    fn names_of_secrets_are_told_from_names_about_secrets() {
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
