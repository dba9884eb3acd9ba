//! Lowers pagination: the path of the list, and how a page leads to the next.

use acs_spec::model::{Action, Field, PageStyle, Pagination, Turning};

use super::types::Types;
use crate::{Error, ir};

/// Returns the pagination of an action, if it is paginated.
pub(super) fn lower(
    response: &ir::Struct,
    source: &Action,
    types: &Types<'_>,
    errors: &mut Vec<Error>,
) -> Option<ir::Pagination> {
    let pagination = source.pagination.as_ref()?;
    let pages = pages(response, source, pagination, types);
    pages
        .map_err(|message| errors.push(Error::new(Some(&source.action), "pagination", message)))
        .ok()
}

fn pages(
    response: &ir::Struct,
    source: &Action,
    pagination: &Pagination,
    types: &Types<'_>,
) -> Result<ir::Pagination, String> {
    let styles = pagination
        .styles()
        .map(|turning| style(source, &turning))
        .collect::<Result<Vec<_>, _>>()?;
    if let [first, second] = styles.as_slice()
        && std::mem::discriminant(first) == std::mem::discriminant(second)
    {
        return Err("`alternative` has the same style".to_owned());
    }
    let (items, ty) = steps(response, &pagination.items, types)?;
    match ty {
        ir::Type::List(item) => Ok(ir::Pagination {
            styles,
            total: pagination.total.clone(),
            path: pagination.items.clone(),
            item: *item,
            items,
        }),
        _ => Err(format!("`items` names `{}`, which is not a list", pagination.items)),
    }
}

fn style(source: &Action, turning: &Turning<'_>) -> Result<ir::PageStyle, String> {
    let parameter = |key: &str, name: Option<&str>| match name {
        Some(name) => match source.parameters.iter().find(|field| field.name == name) {
            Some(field) => Ok(field),
            None => Err(format!(
                "`{key}` names the parameter `{name}`, which the action does not have"
            )),
        },
        None => Err(format!("`{key}` is missing")),
    };
    let size = turning.size.map(|name| parameter("size", Some(name))).transpose()?;
    Ok(match turning.style {
        PageStyle::PageNumber => ir::PageStyle::Number {
            page: parameter("page", turning.page)?.name.clone(),
            default_size: size.and_then(default_size).unwrap_or_default(),
            size: size.map(|field| field.name.clone()),
        },
        PageStyle::Token => {
            let token = parameter("token", turning.token)?.name.clone();
            ir::PageStyle::Token {
                next: turning.next_token.unwrap_or(&token).to_owned(),
                token,
                page_size: size.map(page_size).unwrap_or_default(),
                size: size.map(|field| field.name.clone()),
            }
        }
    })
}

/// Returns the default page size, if the spec has it.
fn default_size(size: &Field) -> Option<u32> {
    let default = size.default.as_ref()?;
    let number = match default {
        serde_json::Value::String(text) => text.trim().parse().ok(),
        default => default.as_u64(),
    };
    u32::try_from(number?).ok()
}

/// Returns the page size of a stream by tokens. Many services return a token only if a size is requested. The size is the
/// larger of the default and a moderate maximum, which saves requests and is never refused; see `api-spec/README.md`.
fn page_size(size: &Field) -> u32 {
    const MODERATE: u32 = 100;
    const USUAL: u32 = 10;
    let limit = |number: &Option<serde_json::Number>| {
        let number = number.as_ref().and_then(serde_json::Number::as_u64)?;
        u32::try_from(number).ok().filter(|number| *number > 0)
    };
    let (minimum, maximum) = (limit(&size.minimum), limit(&size.maximum));
    let moderate = maximum.map(|maximum| maximum.min(MODERATE));
    let wanted = default_size(size).max(moderate).filter(|size| *size > 0);
    let wanted = wanted.unwrap_or(USUAL).max(minimum.unwrap_or_default());
    maximum.map_or(wanted, |maximum| wanted.min(maximum))
}

/// Returns the fields along a path of wire names, and the type at its end.
fn steps(response: &ir::Struct, path: &str, types: &Types<'_>) -> Result<(Vec<ir::Step>, ir::Type), String> {
    let unknown = || format!("`items` names `{path}`, which the response does not have");
    let mut fields = &response.fields;
    let mut steps = Vec::new();
    let mut rest = path;
    loop {
        let (field, after) = fields
            .iter()
            .filter_map(|field| {
                let after = rest.strip_prefix(field.wire.as_str())?;
                if after.is_empty() {
                    Some((field, after))
                } else {
                    Some((field, after.strip_prefix('.')?))
                }
            })
            .max_by_key(|(field, _)| field.wire.len())
            .ok_or_else(unknown)?;
        let (optional, ty) = match &field.ty {
            ir::Type::Optional(inner) => (true, inner.as_ref()),
            ty => (false, ty),
        };
        steps.push(ir::Step {
            field: field.name.clone(),
            optional,
        });
        if after.is_empty() {
            return Ok((steps, ty.clone()));
        }
        rest = after;
        let ty = if let ir::Type::Boxed(inner) = ty {
            inner.as_ref()
        } else {
            ty
        };
        fields = match ty {
            ir::Type::Named(named) => match types.get(named) {
                Some(ir::TypeDef::Struct(inner)) => &inner.fields,
                _ => return Err(unknown()),
            },
            _ => {
                return Err(format!(
                    "`items` names `{path}`, which leads through something that is not an object"
                ));
            }
        };
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Number, Value};

    use super::*;

    #[test]
    fn stream_page_size_is_within_limits() {
        for (default, minimum, maximum, expected) in [
            (None, None, None, 10),
            (Some(10), Some(1), Some(100), 100),
            (Some(1600), Some(1), Some(1600), 1600),
            (None, Some(1), Some(500), 100),
            (Some(50), None, None, 50),
            (None, Some(20), None, 20),
            (None, None, Some(5), 5),
            (None, Some(10), Some(1000), 100),
            (Some(0), None, None, 10),
            // The maximum wins over everything else.
            (Some(50), None, Some(20), 20),
        ] {
            let field = Field {
                default: default.map(|size: u64| Value::from(size)),
                minimum: minimum.map(|size: u64| Number::from(size)),
                maximum: maximum.map(|size: u64| Number::from(size)),
                ..Field::default()
            };
            assert_eq!(page_size(&field), expected, "{default:?} {minimum:?} {maximum:?}");
        }
    }
}
