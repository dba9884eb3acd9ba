use std::{collections::BTreeMap, sync::LazyLock};

use acs_spec::model::{Field, Type};
use serde_json::Value;

use super::shapes::{Shapes, field_for};

/// How deep a parameter may nest. The deepest of the catalogue has 8 levels.
const MAX_DEPTH: usize = 64;

/// A value as received, before it is checked.
#[derive(Debug, Clone, Default)]
pub(super) enum Raw {
    #[default]
    Absent,
    Text(String),
    Json(Value),
    List(BTreeMap<u32, Raw>),
    Object(Vec<(String, Raw)>),
}

impl Raw {
    fn list(&mut self) -> Result<&mut BTreeMap<u32, Raw>, String> {
        if matches!(self, Self::Absent) {
            *self = Self::List(BTreeMap::new());
        }
        match self {
            Self::List(items) => Ok(items),
            _ => Err("it is given both as a whole and by its items".to_owned()),
        }
    }

    fn entry(&mut self, key: &str) -> Result<&mut Raw, String> {
        if matches!(self, Self::Absent) {
            *self = Self::Object(Vec::new());
        }
        let Self::Object(entries) = self else {
            return Err("it is given both as a whole and by its fields".to_owned());
        };
        let index = match entries.iter().position(|(name, _)| name == key) {
            Some(index) => index,
            None => {
                entries.push((key.to_owned(), Self::Absent));
                entries.len() - 1
            }
        };
        Ok(&mut entries[index].1)
    }
}

/// Inserts values into a tree.
#[derive(Clone, Copy)]
pub(super) struct TreeBuilder<'a> {
    pub(super) shapes: Shapes<'a>,
}

impl<'a> TreeBuilder<'a> {
    /// Inserts a value into `raw` at the path `rest`: `1.Key`, `Size`, `#3#key`.
    pub(super) fn insert(
        self,
        field: &'a Field,
        raw: &mut Raw,
        rest: &str,
        value: &str,
        depth: usize,
    ) -> Result<(), String> {
        if depth > MAX_DEPTH {
            return Err("it is nested too deeply".to_owned());
        }
        let field = self.shapes.resolve(field);
        let items = field.items.as_deref();
        match field.kind {
            Type::List => {
                let (number, rest) = split(rest);
                let number = index(number).ok_or_else(|| format!("`{number}` is not the number of an item"))?;
                self.step(items, raw.list()?.entry(number).or_default(), rest, value, depth)
            }
            Type::Object if !field.fields.is_empty() => {
                let Some((index, rest)) = field_for(&field.fields, rest) else {
                    return Ok(());
                };
                let field = &field.fields[index];
                self.step(Some(field), raw.entry(&field.name)?, rest, value, depth)
            }
            Type::Map | Type::Object => {
                let (key, rest) = self.map_key(items, rest);
                self.step(items, raw.entry(key)?, rest, value, depth)
            }
            Type::Any | Type::Ref => {
                let (key, rest) = split(rest);
                self.step(None, raw.entry(key)?, rest, value, depth)
            }
            // The spec has no level below a scalar, so the parameter is ignored.
            _ => Ok(()),
        }
    }

    fn step(
        self,
        field: Option<&'a Field>,
        raw: &mut Raw,
        rest: Option<&str>,
        value: &str,
        depth: usize,
    ) -> Result<(), String> {
        match (rest, field) {
            (None, _) => {
                *raw = Raw::Text(value.to_owned());
                Ok(())
            }
            (Some(rest), Some(field)) => self.insert(field, raw, rest, value, depth + 1),
            (Some(rest), None) => self.insert(&ANY, raw, rest, value, depth + 1),
        }
    }

    /// Returns the key of a map entry and the path behind it. `#3#key` has the length of the key; otherwise the key ends
    /// where the path behind it fits the values.
    fn map_key<'k>(self, items: Option<&'a Field>, rest: &'k str) -> (&'k str, Option<&'k str>) {
        if let Some(found) = measured(rest) {
            return found;
        }
        let Some(items) = items.map(|items| self.shapes.resolve(items)) else {
            return split(rest);
        };
        let fits = |inner: &str| match items.kind {
            Type::List => index(split(inner).0).is_some(),
            Type::Object => field_for(&items.fields, inner).is_some(),
            Type::Map | Type::Any | Type::Ref => true,
            _ => false,
        };
        rest.match_indices('.')
            .map(|(dot, _)| (&rest[..dot], &rest[dot + 1..]))
            .find(|(_, inner)| fits(inner))
            .map_or((rest, None), |(key, inner)| (key, Some(inner)))
    }
}

/// A field of any type.
static ANY: LazyLock<Field> = LazyLock::new(|| Field {
    kind: Type::Any,
    ..Field::default()
});

/// Splits the first level off a path.
fn split(path: &str) -> (&str, Option<&str>) {
    match path.split_once('.') {
        Some((first, rest)) => (first, Some(rest)),
        None => (path, None),
    }
}

/// Parses the number of an item, from 1, without a sign or leading zeros.
pub(super) fn index(text: &str) -> Option<u32> {
    let plain = text.bytes().all(|byte| byte.is_ascii_digit()) && !text.starts_with('0');
    plain.then(|| text.parse().ok()).flatten()
}

/// Parses `#3#key`, with or without a path behind it. The length counts characters; one that counts bytes is accepted if
/// it is unambiguous.
fn measured(rest: &str) -> Option<(&str, Option<&str>)> {
    let (length, tail) = rest.strip_prefix('#')?.split_once('#')?;
    let length: usize = length.parse().ok()?;
    let by_characters = tail.char_indices().map(|(at, _)| at).chain([tail.len()]).nth(length);
    [by_characters, Some(length)].into_iter().flatten().find_map(|end| {
        let (key, behind) = (tail.get(..end)?, tail.get(end..)?);
        match behind.strip_prefix('.') {
            Some(inner) => Some((key, Some(inner))),
            None if behind.is_empty() => Some((key, None)),
            None => None,
        }
    })
}
