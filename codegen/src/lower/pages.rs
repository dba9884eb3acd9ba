//! Pages: where the list is, and how one page leads to the next.

use acs_spec::model::{Action, PageStyle, Pagination};

use super::types::Index;
use crate::{Problem, ir};

/// Adds the pages of an action that has some.
pub(super) fn lower(action: &mut ir::Action, source: &Action, types: &Index<'_>, problems: &mut Vec<Problem>) {
    let Some(pagination) = &source.pagination else { return };
    match pages(action, source, pagination, types) {
        Ok(pages) => action.pages = Some(pages),
        Err(message) => problems.push(Problem::new(Some(&source.action), "pagination", message)),
    }
}

fn pages(
    action: &ir::Action,
    source: &Action,
    pagination: &Pagination,
    types: &Index<'_>,
) -> Result<ir::Pages, String> {
    let parameter = |key: &str, name: &Option<String>| match name {
        Some(name) if source.parameters.iter().any(|field| field.name == *name) => Ok(name.clone()),
        Some(name) => Err(format!(
            "`{key}` names the parameter `{name}`, which the action does not have"
        )),
        None => Err(format!("`{key}` is missing")),
    };
    let style = match pagination.style {
        PageStyle::PageNumber => ir::PageStyle::Number {
            page: parameter("page", &pagination.page)?,
            size: pagination
                .size
                .as_ref()
                .map(|_| parameter("size", &pagination.size))
                .transpose()?,
            default_size: default_size(source, pagination),
            total: pagination.total.clone(),
        },
        PageStyle::Token => {
            let token = parameter("token", &pagination.token)?;
            let next = pagination.next_token.clone().unwrap_or_else(|| token.clone());
            ir::PageStyle::Token { token, next }
        }
    };
    let (items, ty) = steps(action, &pagination.items, types)?;
    match ty {
        ir::Type::List(item) => Ok(ir::Pages {
            style,
            item: *item,
            items,
        }),
        _ => Err(format!("`items` names `{}`, which is no list", pagination.items)),
    }
}

fn default_size(source: &Action, pagination: &Pagination) -> u32 {
    let size = source
        .parameters
        .iter()
        .find(|field| Some(&field.name) == pagination.size.as_ref());
    let default = size.and_then(|field| field.default.as_ref());
    default
        .and_then(serde_json::Value::as_u64)
        .and_then(|size| u32::try_from(size).ok())
        .unwrap_or_default()
}

/// The fields that a path of wire names goes through, and the type at its end.
fn steps(action: &ir::Action, path: &str, types: &Index<'_>) -> Result<(Vec<ir::Step>, ir::Type), String> {
    let unknown = || format!("`items` names `{path}`, which the response does not have");
    let mut fields = &action.response.fields;
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
            ir::Type::Named(named) => match types.get(action, named) {
                Some(ir::TypeDef::Struct(inner)) => &inner.fields,
                _ => return Err(unknown()),
            },
            _ => {
                return Err(format!(
                    "`items` names `{path}`, which goes through something that is no object"
                ));
            }
        };
    }
}
