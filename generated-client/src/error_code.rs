//! The error codes that the service documents, to compare `Error::code` with.
//!
//! It answers with others too: those of the gateway, and those that are not documented.

/// `Abs.InvalidInstanceIds.MalFormed`; HTTP status 403.
pub const ABS_INVALID_INSTANCE_IDS_MAL_FORMED: &str = "Abs.InvalidInstanceIds.MalFormed";

/// `InvalidParameter`; HTTP status 400.
pub const INVALID_PARAMETER: &str = "InvalidParameter";

/// `InvalidParameter.TooManyInstanceIds`; HTTP status 403.
pub const INVALID_PARAMETER_TOO_MANY_INSTANCE_IDS: &str = "InvalidParameter.TooManyInstanceIds";

/// `InvalidZoneId.NotFound`; HTTP status 404.
pub const INVALID_ZONE_ID_NOT_FOUND: &str = "InvalidZoneId.NotFound";

/// `MissingParameter`; HTTP status 400.
pub const MISSING_PARAMETER: &str = "MissingParameter";
