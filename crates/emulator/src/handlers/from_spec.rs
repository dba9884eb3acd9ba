//! Responses of actions without a handler: the example of the spec, else synthesized values; in pages, if the action has
//! pages.

use acs_spec::model::{Effect, PageStyle, Pagination};
use serde_json::{Map, Value, json};

use super::{list_filters, resources};
use crate::{
    call::{Call, PageParameters, PageRequest},
    error::ServiceError,
    specs::{
        Spec,
        paths::{at, set},
        redact, synthesize, wire_form,
    },
};

/// How many items a synthesized list with pages has in total.
const COLLECTION: usize = 3;

/// Returns the response of an action that has no handler.
pub(crate) fn response(call: &Call<'_>) -> Result<Map<String, Value>, ServiceError> {
    let Spec { product, action } = &call.spec;
    let example = action.examples.iter().find_map(|example| example.json.as_ref());
    let mut response = match example {
        Some(example) => wire_form::plain(product, &action.response, example),
        None => {
            let long = action
                .pagination
                .as_ref()
                .map(|pages| (pages.items.as_str(), COLLECTION));
            synthesize::response(product, &action.response, long)
        }
    };
    match action.effect {
        Effect::Read => {
            let parameters = PageParameters::of(action);
            list_filters::apply(call, parameters.as_ref(), &mut response)?;
            resources::repeat_given(call, &mut response);
            resources::note(call, &response);
            if let (Some(pages), Some(parameters)) = (&action.pagination, parameters) {
                cut(call, pages, &parameters, &mut response)?;
            }
        }
        Effect::Write => {
            let parameters = redact::parameters(&call.spec, &call.parameters);
            resources::renew(call, example.is_some(), &parameters, &mut response)?;
            resources::forget_deleted(call);
        }
    }
    Ok(response)
}

/// Reduces the list to the requested page, and sets total, page, size and token accordingly.
fn cut(
    call: &Call<'_>,
    pages: &Pagination,
    parameters: &PageParameters<'_>,
    response: &mut Map<String, Value>,
) -> Result<(), ServiceError> {
    let wanted = parameters.requested(call)?;
    let Some(Value::Array(items)) = at(response, &pages.items) else {
        return Ok(());
    };
    let all = items.len();
    let (start, size) = match wanted {
        PageRequest::Number { page, size } => ((page - 1).saturating_mul(size), size),
        PageRequest::AfterToken { position, size } => (usize::try_from(position.unwrap_or(0)).unwrap_or(all), size),
    };
    let end = start.saturating_add(size).min(all);
    *items = items.get(start.min(all)..end).unwrap_or_default().to_vec();
    if let Some(total) = &pages.total {
        set(&call.spec, response, total, &json!(all));
    }
    // Responses repeat page and size under the names of the parameters, at the top level or beside the total.
    let beside = |path: &str| path.rsplit_once('.').map(|(level, _)| level.to_owned());
    let levels = [
        None,
        pages.total.as_deref().and_then(beside).or_else(|| beside(&pages.items)),
    ];
    let repeated = match wanted {
        PageRequest::Number { page, size } => vec![(parameters.page, page), (parameters.size, size)],
        PageRequest::AfterToken { size, .. } => vec![(parameters.most, size)],
    };
    for (parameter, number) in repeated {
        let Some(parameter) = parameter else { continue };
        for level in &levels {
            let path = level
                .as_ref()
                .map_or_else(|| parameter.to_owned(), |level| format!("{level}.{parameter}"));
            set(&call.spec, response, &path, &json!(number));
        }
    }
    if let Some(next) = pages.by(PageStyle::Token).and_then(|turning| turning.next_token) {
        let more = matches!(wanted, PageRequest::AfterToken { .. }) && end < all;
        let token = if more {
            parameters.token(call, end as u64)
        } else {
            String::new()
        };
        set(&call.spec, response, next, &json!(token));
    }
    Ok(())
}
