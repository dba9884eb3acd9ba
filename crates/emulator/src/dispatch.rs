//! From a request of the RPC protocol to its response: find the action, check caller and parameters, run the handler.

mod authority;
mod render;
pub(crate) mod request;
pub(crate) mod response;

use acs_spec::model::{Authentication, Method, Position};
use serde_json::{Map, Value};

use self::{
    authority::Gateway,
    request::{Invocation, ReceivedRequest},
    response::ServiceResponse,
};
use crate::{
    call::{Call, of_parameter, worded_by},
    error::ServiceError,
    handlers,
    specs::{Spec, redact},
    state::EmulatorState,
    verify,
};

/// Checks a call and runs it. Returns the parameters as well, without secrets, for the log of requests.
pub(crate) fn answer(
    state: &EmulatorState,
    request: &ReceivedRequest,
    invocation: &Invocation,
    signed: verify::Received<'_>,
    skew: i64,
) -> (ServiceResponse, Map<String, Value>) {
    let request_id = state.new_request_id();
    let mut parameters = Map::new();
    let result = check(state, request, invocation, signed, skew).and_then(|call| {
        parameters = redact::parameters(&call.spec, &call.parameters);
        handlers::run(&call, &request_id)
    });
    let response = match result {
        Ok(fields) => ServiceResponse::success(invocation.format, &invocation.action, &fields, &request_id),
        Err(error) => ServiceResponse::failure(invocation.format, &error, &request_id, request.host()),
    };
    (response, parameters)
}

fn check<'s>(
    state: &'s EmulatorState,
    request: &ReceivedRequest,
    invocation: &Invocation,
    signed: verify::Received<'_>,
    skew: i64,
) -> Result<Call<'s>, ServiceError> {
    let now = state.now(skew);
    let method = match request.method.as_str() {
        "GET" => Method::Get,
        "POST" => Method::Post,
        other => return Err(ServiceError::unsupported_method(other)),
    };
    invocation.check_names()?;
    let spec = state
        .catalog
        .find(&invocation.version, &invocation.action, request.host())?;
    if !spec.action.methods.is_empty() && !spec.action.methods.contains(&method) {
        let error = ServiceError::unsupported_method(request.method.as_str());
        return Err(worded_by(error, &spec, None));
    }
    if spec.action.authentication == Authentication::Signed {
        signed.verify(&Gateway { state, now })?;
    }
    let parameters = parameters(state, request, invocation, &spec)?;
    Ok(Call {
        state,
        spec,
        parameters,
        now,
    })
}

fn parameters(
    state: &EmulatorState,
    request: &ReceivedRequest,
    invocation: &Invocation,
    spec: &Spec,
) -> Result<Map<String, Value>, ServiceError> {
    let fields = spec.action.parameters.iter();
    let in_headers = fields.filter(|field| field.position == Position::Header);
    let headers = in_headers.filter_map(|field| {
        let value = request.headers.get(field.name.as_str())?.to_str().ok()?;
        Some((field.name.as_str(), value))
    });
    let pairs = invocation
        .pairs
        .iter()
        .map(|(name, value)| (name.as_str(), value.as_str()));
    state
        .options
        .parameters(&spec.product, &spec.action, pairs.chain(headers))
        .map_err(|error| of_parameter(spec, &error))
}
