//! Checks pagination and waiters: paths into the response, and the parameters that they name.

use std::collections::HashSet;

use serde_json::Value;

use super::{Context, is_snake, names, quoted, suggest, values};
use crate::diagnostics::{Code, Pointer};
use crate::model::{Action, Field, PageStyle, Pagination, Turning, Type, Waiter, WaiterIds};

const NUMBER: [Type; 3] = [Type::Int32, Type::Int64, Type::String];

/// Checks the `pagination` of an action.
pub(super) fn pagination(context: &mut Context<'_>, action: &Action, pagination: &Pagination, at: &Pointer<'_>) {
    let mut styles = pagination.styles();
    if let Some(first) = styles.next() {
        turning(context, action, &first, pagination.next_token.is_some(), at);
    }
    field(context, action, &pagination.items, &[Type::List], &at.key("items"));
    if let Some(total) = &pagination.total {
        field(context, action, total, &NUMBER, &at.key("total"));
    }
    let Some(other) = &pagination.alternative else { return };
    let at = at.key("alternative");
    if other.style == pagination.style {
        let finding = context
            .error(
                Code::BadPagination,
                &at.key("style"),
                "the alternative has the same style".to_owned(),
            )
            .help("use the other style, or remove `alternative`");
        context.push(finding);
    }
    if let Some(second) = styles.next() {
        turning(context, action, &second, other.next_token.is_some(), &at);
    }
}

/// Checks one style of a pagination, whose keys are at `at`.
fn turning(context: &mut Context<'_>, action: &Action, turning: &Turning<'_>, has_next: bool, at: &Pointer<'_>) {
    let by_number = turning.style == PageStyle::PageNumber;
    for (given, key, fits, needed) in [
        (turning.page.is_some(), "page", by_number, by_number),
        (turning.token.is_some(), "token", !by_number, !by_number),
        (has_next, "next_token", !by_number, false),
    ] {
        if given && !fits {
            let finding = context
                .error(
                    Code::BadPagination,
                    &at.key(key),
                    format!("`{key}` does not apply to this style"),
                )
                .on_key()
                .help("`page` applies to `page_number`; `token` and `next_token` apply to `token`");
            context.push(finding);
        } else if needed && !given {
            let finding = context
                .error(
                    Code::BadPagination,
                    &at.key("style"),
                    format!("this style needs `{key}`"),
                )
                .help(format!("name the parameter with the {key}"));
            context.push(finding);
        }
    }
    parameter(context, action, turning.page, &NUMBER, &at.key("page"));
    parameter(context, action, turning.size, &NUMBER, &at.key("size"));
    parameter(context, action, turning.token, &[Type::String], &at.key("token"));
    if let (Some(next), false) = (turning.next_token, by_number) {
        let key = if has_next { "next_token" } else { "token" };
        field(context, action, next, &[Type::String], &at.key(key));
    }
}

/// Checks the waiters of an action.
pub(super) fn waiters(context: &mut Context<'_>, action: &Action, at: &Pointer<'_>) {
    let mut seen = HashSet::new();
    for (index, waiter) in action.waiters.iter().enumerate() {
        let here = at.index(index);
        snake_name(context, &waiter.name, &here.key("name"));
        if !seen.insert(&waiter.name) {
            let message = format!("duplicate waiter {}", quoted(&waiter.name));
            let finding = context.error(Code::DuplicateName, &here.key("name"), message);
            context.push(finding);
        }
        let mut bad = |key: &str, message: &str, help: &str| {
            let finding = context.error(Code::BadWaiter, &here.key(key), message).help(help);
            context.push(finding);
        };
        if waiter.success.is_empty() && !waiter.success_when_empty && waiter.success_errors.is_empty() {
            bad(
                "name",
                "the waiter has no way to succeed",
                "add `success`, `success_when_empty` or `success_errors`",
            );
        }
        if waiter.path.is_none() && !(waiter.success.is_empty() && waiter.failure.is_empty()) {
            bad(
                "name",
                "`success` and `failure` need the `path` of the values to examine",
                "add a path such as `InstanceStatuses.Status`",
            );
        }
        if waiter.path.is_none() && waiter.ids.is_none() && waiter.success_when_empty {
            bad(
                "success_when_empty",
                "`success_when_empty` needs the `path` of the values to count",
                "add the path of a list, or `ids`",
            );
        }
        if waiter.interval_seconds == 0 {
            bad(
                "interval_seconds",
                "the interval is zero, so the waiter would call without a pause",
                "5 is a usual interval",
            );
        }
        if waiter
            .max_interval_seconds
            .is_some_and(|max| max < waiter.interval_seconds)
        {
            bad(
                "max_interval_seconds",
                "the longest pause is shorter than the shortest one",
                "use at least `interval_seconds`, or remove it",
            );
        }
        if waiter.ids.is_some() && waiter.count.is_some() {
            bad(
                "count",
                "`count` has no effect beside `ids`",
                "remove `count`: with `ids`, each resource is found by its id",
            );
        }
        if waiter.timeout_seconds < waiter.interval_seconds {
            bad(
                "timeout_seconds",
                "the waiter times out before its second call",
                "use a multiple of `interval_seconds`",
            );
        }
        if let Some(both) = waiter.success.iter().find(|value| waiter.failure.contains(value)) {
            bad(
                "failure",
                &format!("{} means success and failure", quoted(both)),
                "keep it in one of the lists",
            );
        }
        if let Some(both) = waiter
            .success_errors
            .iter()
            .find(|code| waiter.retry_errors.contains(code))
        {
            bad(
                "retry_errors",
                &format!("{} means success and retry", quoted(both)),
                "keep it in one of the lists",
            );
        }
        if let Some(count) = &waiter.count {
            parameter(context, action, Some(count), &[Type::List], &here.key("count"));
        }
        waiter_parameters(context, action, waiter, &here.key("parameters"));
        if let Some(path) = &waiter.path {
            waiter_path(context, action, path, index, &here);
        }
        if let Some(ids) = &waiter.ids {
            waiter_ids(context, action, waiter, ids, &here.key("ids"));
        }
    }
}

/// Checks the parameters that a waiter sets.
fn waiter_parameters(context: &mut Context<'_>, action: &Action, waiter: &Waiter, at: &Pointer<'_>) {
    for (name, value) in &waiter.parameters {
        let here = at.key(name);
        if waiter.ids.as_ref().is_some_and(|ids| ids.parameter == *name) {
            let finding = context
                .error(
                    Code::BadWaiter,
                    &here,
                    format!("{} has the ids, which only the caller knows", quoted(name)),
                )
                .help("remove it");
            context.push(finding);
            continue;
        }
        parameter(context, action, Some(name), &[Type::String, Type::Enum], &here);
        let Some(field) = action.parameters.iter().find(|field| field.name == *name) else {
            continue;
        };
        for (_, message) in values::problems(context, field, &Value::String(value.clone()), &here) {
            let finding = context.error(Code::BadWaiter, &here, message);
            context.push(finding);
        }
    }
}

fn waiter_ids(context: &mut Context<'_>, action: &Action, waiter: &Waiter, ids: &WaiterIds, at: &Pointer<'_>) {
    let kinds = [Type::List, Type::String];
    parameter(context, action, Some(&ids.parameter), &kinds, &at.key("parameter"));
    if ids.max_per_call == Some(0) {
        let finding = context
            .error(
                Code::BadWaiter,
                &at.key("max_per_call"),
                "a call with at most zero ids cannot find a resource".to_owned(),
            )
            .help("remove it if there is no limit");
        context.push(finding);
    }
    let here = at.key("path");
    match find(context, &action.response, &ids.path, Lists::Cross) {
        Err(problem) => return unresolved(context, &ids.path, &problem, &here),
        Ok(target) => {
            let inner = match target.items.as_deref() {
                Some(items) if target.kind == Type::List => context.resolve(items),
                _ => Some(target),
            };
            if inner.is_some_and(|field| !field.kind.is_scalar()) {
                let message = format!(
                    "{} leads to a `{}`, not to an id",
                    quoted(&ids.path),
                    target.kind.as_str()
                );
                let finding = context
                    .error(Code::WrongTarget, &here, message)
                    .help("extend the path to the field with the id");
                return context.push(finding);
            }
        }
    }
    // A value belongs to the id in the same item, which the paths have to show.
    let Some(path) = &waiter.path else { return };
    let common = common_levels(&ids.path, path);
    let parts = |path: &str| lists_on_the_way(context, &action.response, path).is_some_and(|last| last > common);
    if parts(&ids.path) && parts(path) {
        let message = format!(
            "the ids at {} and the values at {} are in different lists",
            quoted(&ids.path),
            quoted(path)
        );
        let finding = context
            .error(Code::BadWaiter, &here, message)
            .help("choose paths to fields of the same item");
        context.push(finding);
    }
}

/// Returns the number of leading names that two paths share, without the last name of either.
fn common_levels(a: &str, b: &str) -> usize {
    let parents = |path: &str| path.split('.').count() - 1;
    let same = a.split('.').zip(b.split('.')).take_while(|(a, b)| a == b).count();
    same.min(parents(a)).min(parents(b))
}

/// Returns the number of names up to the last list that a path crosses; `None` if it crosses none.
fn lists_on_the_way(context: &Context<'_>, fields: &[Field], path: &str) -> Option<usize> {
    let ends = path.match_indices('.').map(|(end, _)| end);
    let crossed = |end: &usize| {
        let target = path.get(..*end).map(|path| find(context, fields, path, Lists::Cross));
        matches!(target, Some(Ok(field)) if field.kind == Type::List)
    };
    ends.enumerate()
        .filter(|(_, end)| crossed(end))
        .last()
        .map(|(index, _)| index + 1)
}

/// Checks a name that becomes a part of a Rust name.
pub(super) fn snake_name(context: &mut Context<'_>, name: &str, at: &Pointer<'_>) {
    if !is_snake(name) {
        let finding = context
            .error(
                Code::BadName,
                at,
                format!("{} is not a valid name in snake case", quoted(name)),
            )
            .help(format!(
                "use a name such as `{}`",
                names::free(crate::naming::snake_case(name), "_value")
            ));
        context.push(finding);
    }
}

fn waiter_path(context: &mut Context<'_>, action: &Action, path: &str, index: usize, here: &Pointer<'_>) {
    let at = here.key("path");
    let target = match find(context, &action.response, path, Lists::Cross) {
        Ok(field) => field,
        Err(problem) => return unresolved(context, path, &problem, &at),
    };
    let Some(waiter) = action.waiters.get(index) else {
        return;
    };
    let compares = !(waiter.success.is_empty() && waiter.failure.is_empty());
    let inner = if target.kind == Type::List {
        target.items.as_deref().and_then(|items| context.resolve(items))
    } else {
        Some(target)
    };
    if compares && inner.is_some_and(|field| !field.kind.is_scalar()) {
        let message = format!(
            "the values at {} have type `{}`, but have to be scalars",
            quoted(path),
            target.kind.as_str()
        );
        let finding = context
            .error(Code::WrongTarget, &at, message)
            .help("extend the path to the field with the state");
        context.push(finding);
    }
    let Some(known) = inner.filter(|field| field.kind == Type::Enum && !field.values.is_empty()) else {
        return;
    };
    for (values, key) in [(&waiter.success, "success"), (&waiter.failure, "failure")] {
        for (index, value) in values
            .iter()
            .enumerate()
            .filter(|(_, value)| !known.values.contains(value))
        {
            let help = suggest(value, known.values.iter().map(String::as_str), "values");
            let message = format!("{} is not one of the known values at {}", quoted(value), quoted(path));
            let finding = context
                .error(Code::BadWaiter, &here.key(key).index(index), message)
                .help(help);
            context.push(finding);
        }
    }
}

fn parameter(context: &mut Context<'_>, action: &Action, name: Option<&str>, kinds: &[Type], at: &Pointer<'_>) {
    let Some(name) = name else { return };
    let Some(field) = action.parameters.iter().find(|field| field.name == name) else {
        let help = suggest(
            name,
            action.parameters.iter().map(|field| field.name.as_str()),
            "parameters",
        );
        let finding = context
            .error(
                Code::UnknownParameter,
                at,
                format!("unknown parameter {}", quoted(name)),
            )
            .help(help);
        return context.push(finding);
    };
    if let Some(field) = context.resolve(field) {
        expect(context, field, &format!("the parameter {}", quoted(name)), kinds, at);
    }
}

fn field(context: &mut Context<'_>, action: &Action, path: &str, kinds: &[Type], at: &Pointer<'_>) {
    match find(context, &action.response, path, Lists::End) {
        Ok(field) => expect(context, field, &format!("the field {}", quoted(path)), kinds, at),
        Err(problem) => unresolved(context, path, &problem, at),
    }
}

fn expect(context: &mut Context<'_>, field: &Field, what: &str, kinds: &[Type], at: &Pointer<'_>) {
    if kinds.contains(&field.kind) {
        return;
    }
    let kinds: Vec<String> = kinds.iter().map(|kind| format!("`{}`", kind.as_str())).collect();
    let message = format!("{what} has type `{}`, which is unsuitable here", field.kind.as_str());
    let finding = context
        .error(Code::WrongTarget, at, message)
        .help(format!("the type has to be {}", kinds.join(" or ")));
    context.push(finding);
}

/// How a path treats lists on its way.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Lists {
    /// The path may continue into their items.
    Cross,
    /// The path may only end at them.
    End,
}

/// A path that cannot be resolved.
enum PathError {
    /// There is no field with the name.
    NoField { name: String, help: String },
    /// A field on the way has no fields.
    Closed { name: String, kind: Type },
}

fn unresolved(context: &mut Context<'_>, path: &str, problem: &PathError, at: &Pointer<'_>) {
    let finding = match problem {
        PathError::NoField { name, help } => context
            .error(
                Code::UnknownField,
                at,
                format!(
                    "{} does not lead to a field: there is no field {}",
                    quoted(path),
                    quoted(name)
                ),
            )
            .help(help.clone()),
        PathError::Closed { name, kind } => {
            let message = format!("{} goes through {}, a `{}`", quoted(path), quoted(name), kind.as_str());
            let help = match kind {
                Type::List => "end the path at the first list, and omit wrapper levels",
                _ => "end the path here: only objects have fields",
            };
            context.error(Code::WrongTarget, at, message).help(help)
        }
    };
    context.push(finding);
}

fn find<'f>(context: &Context<'f>, fields: &'f [Field], path: &str, lists: Lists) -> Result<&'f Field, PathError> {
    let mut fields = fields;
    let mut rest = path;
    loop {
        // A wire name may contain dots itself, so that the longest match counts.
        let fits = |field: &&'f Field| {
            rest.strip_prefix(field.name.as_str())
                .is_some_and(|after| after.is_empty() || after.starts_with('.'))
        };
        let Some(field) = fields.iter().filter(fits).max_by_key(|field| field.name.len()) else {
            let name = rest.split('.').next().unwrap_or(rest).to_owned();
            let help = suggest(&name, fields.iter().map(|field| field.name.as_str()), "fields");
            return Err(PathError::NoField { name, help });
        };
        let closed = |kind| PathError::Closed {
            name: field.name.clone(),
            kind,
        };
        let mut target = context.resolve(field).ok_or_else(|| closed(Type::Ref))?;
        rest = match rest.get(field.name.len()..).and_then(|after| after.strip_prefix('.')) {
            Some(after) => after,
            None => return Ok(target),
        };
        while target.kind == Type::List && lists == Lists::Cross {
            let items = target.items.as_deref().and_then(|items| context.resolve(items));
            target = items.ok_or_else(|| closed(Type::List))?;
        }
        if target.kind != Type::Object {
            return Err(closed(target.kind));
        }
        fields = &target.fields;
    }
}
