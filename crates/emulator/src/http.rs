//! The emulator over HTTP: connections, the RPC protocol, instance metadata, sign-ins and the control interface.

pub(crate) mod app;
mod body;
pub(crate) mod connection;
mod control;
mod exchange;
mod fault_response;
mod imds;
pub(crate) mod listener;
pub(crate) mod origin;
mod request_log;
mod sign_in;

use axum::{Router, routing::any};

use self::{app::App, origin::OriginGuard};

/// Returns the routes of all paths: the control interface if there is a guard for it, instance metadata, sign-ins, and the
/// RPC protocol for everything else.
pub(crate) fn router(app: App, control: Option<OriginGuard>) -> Router {
    let control = match control {
        Some(guard) => control::router(guard, app.read_timeout),
        None => Router::new(),
    };
    control
        .merge(imds::router())
        .merge(sign_in::router())
        .fallback(any(exchange::rpc))
        .with_state(app)
}
