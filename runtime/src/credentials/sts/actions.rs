//! The actions: a request type each, and what it answers.

pub mod assume_role;
pub mod assume_role_with_oidc;

pub use assume_role::AssumeRole;
pub use assume_role_with_oidc::AssumeRoleWithOIDC;
