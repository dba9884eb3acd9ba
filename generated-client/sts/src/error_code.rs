//! The error codes that the service documents, to compare `Error::code` with.
//!
//! It answers with others too: those of the gateway, and those that are not documented.
//!
//! The name of a constant is made from its code alone: the words of the code in capitals, and `__` for a dot:
//! `InvalidInstanceId.NotFound` is `INVALID_INSTANCE_ID__NOT_FOUND`. A part in capitals ends with `_`, as in
//! `FORBIDDEN__RAM_`. A number and a letter at the end say which word is written otherwise than in title case:
//! `_2U` when the second word is in capitals, `_1L` when the first one begins with a small letter.

/// `EntityNotExist.Role`; HTTP status 404.
pub const ENTITY_NOT_EXIST__ROLE: &str = "EntityNotExist.Role";

/// `InvalidParameter.DurationSeconds`; HTTP status 400.
pub const INVALID_PARAMETER__DURATION_SECONDS: &str = "InvalidParameter.DurationSeconds";

/// `InvalidParameter.PolicyGrammar`; HTTP status 400.
pub const INVALID_PARAMETER__POLICY_GRAMMAR: &str = "InvalidParameter.PolicyGrammar";

/// `InvalidParameter.RoleArn`; HTTP status 400.
pub const INVALID_PARAMETER__ROLE_ARN: &str = "InvalidParameter.RoleArn";

/// `InvalidParameter.RoleSessionName`; HTTP status 400.
pub const INVALID_PARAMETER__ROLE_SESSION_NAME: &str = "InvalidParameter.RoleSessionName";

/// `NoPermission`; HTTP status 403.
pub const NO_PERMISSION: &str = "NoPermission";
