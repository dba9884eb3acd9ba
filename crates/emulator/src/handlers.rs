//! What actions do. A handler says what happens; names, types, limits and error messages come from the spec.

mod attributes;
mod checks;
mod created_items;
mod from_spec;
mod instance_filters;
mod instances;
mod lifecycle;
mod list_filters;
mod regions;
mod resources;
mod roles;
mod security_groups;
mod tag_pairs;
mod tags;

use acs_spec::model::Type;
use serde_json::{Map, Value, json};

use crate::{
    call::Call,
    error::ServiceError,
    specs::{Spec, wire_form},
};

/// Runs an action and returns the fields of its response, without the wrappers that lists have on the wire.
type Handler = fn(&Call<'_>) -> Result<Map<String, Value>, ServiceError>;

/// Runs a call and returns its response as it goes over the wire. A call that repeats an idempotency token gets the
/// response to the first one.
pub(crate) fn run(call: &Call<'_>, request_id: &str) -> Result<Map<String, Value>, ServiceError> {
    let run = || {
        resources::check(call)?;
        match handler(&call.spec) {
            Some(handler) => handler(call),
            None => from_spec::response(call),
        }
    };
    let mut fields = match idempotency_key(call) {
        Some(key) => call.state.idempotency.once(key, &call.parameters, run, || {
            let message = "The idempotency token was used before, with other parameters.";
            call.error("IdempotentParameterMismatch", 400, message, None)
        })?,
        None => run()?,
    };
    for field in &call.spec.action.response {
        if field.name.eq_ignore_ascii_case("RequestId") && field.kind == Type::String {
            fields.insert(field.name.clone(), json!(request_id));
        }
    }
    Ok(wire_form::wire(&call.spec.product, &call.spec.action.response, &fields))
}

/// Returns what a call and its repetitions have in common, if the call has an idempotency token.
fn idempotency_key(call: &Call<'_>) -> Option<String> {
    let mut fields = call.spec.action.parameters.iter();
    let field = fields.find(|field| field.idempotency_token)?;
    let token = call.text(&field.name).filter(|token| !token.is_empty())?;
    let Spec { product, action } = &call.spec;
    Some(format!("{} {} {token}", product.product, action.action))
}

/// Returns the handler of an action; the other actions are answered by their specs alone.
fn handler(spec: &Spec) -> Option<Handler> {
    match (spec.product.product.as_str(), spec.product.version.as_str()) {
        ("Ecs", "2014-05-26") => ecs(&spec.action.action),
        ("Sts", "2015-04-01") => sts(&spec.action.action),
        _ => None,
    }
}

fn ecs(action: &str) -> Option<Handler> {
    Some(match action {
        "DescribeInstanceStatus" => instances::describe_status,
        "DescribeInstances" => instances::describe,
        "DescribeInstanceAttribute" => instances::describe_attribute,
        "ModifyInstanceAttribute" => attributes::modify,
        "ModifyInstanceSpec" => attributes::modify_spec,
        "JoinSecurityGroup" => security_groups::join,
        "LeaveSecurityGroup" => security_groups::leave,
        "ListTagResources" => tags::list,
        "TagResources" => tags::add,
        "UntagResources" => tags::remove,
        "DescribeRegions" => regions::describe,
        "DescribeZones" => regions::describe_zones,
        "RunInstances" | "CreateInstance" => lifecycle::run,
        "StartInstance" | "StartInstances" => lifecycle::start,
        "StopInstance" | "StopInstances" => lifecycle::stop,
        "RebootInstance" | "RebootInstances" => lifecycle::reboot,
        "DeleteInstance" | "DeleteInstances" => lifecycle::delete,
        _ => return None,
    })
}

fn sts(action: &str) -> Option<Handler> {
    Some(match action {
        "AssumeRole" => roles::assume,
        "AssumeRoleWithOIDC" => roles::assume_with_oidc,
        _ => return None,
    })
}
