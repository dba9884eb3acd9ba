//! The actions: a request each, and a module each with its response and what is in them.

pub mod assume_role;
pub mod assume_role_with_oidc;

pub use assume_role::AssumeRole;
pub use assume_role_with_oidc::AssumeRoleWithOidc;
