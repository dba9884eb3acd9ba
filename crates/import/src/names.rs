//! Checks whether names can be sent, and renames those with the same Rust form.

use std::collections::HashSet;

use acs_spec::model::Field;
use acs_spec::naming;

use crate::context::Side;

/// Returns whether a field with that name can be sent, or found in a response.
pub(super) fn is_usable(name: &str, side: Side) -> bool {
    let readable = !name.is_empty() && !name.chars().any(char::is_control);
    readable && (side == Side::Response || !name.contains(|c: char| c.is_whitespace() || "=&?#%".contains(c)))
}

/// Renames every field whose Rust name is that of a sibling: of `key` and `Key`, the second keeps `key`, and the first
/// becomes `key_2`. Returns the renamings.
pub(super) fn keep_apart(fields: &mut [Field]) -> Vec<String> {
    let mut order: Vec<usize> = (0..fields.len()).collect();
    // The plain name goes to fields that are not deprecated, in the usual spelling of the catalogue.
    order.sort_by_key(|at| {
        let field = fields.get(*at);
        field.map(|field| {
            (
                field.deprecated,
                !field.name.starts_with(|c: char| c.is_ascii_uppercase()),
            )
        })
    });
    let mut taken = HashSet::with_capacity(fields.len());
    let clashing: Vec<usize> = order
        .into_iter()
        .filter(|at| {
            fields
                .get(*at)
                .is_some_and(|field| !taken.insert(naming::snake_case(&field.name)))
        })
        .collect();
    let mut renamed = Vec::with_capacity(clashing.len());
    for at in clashing {
        let Some(field) = fields.get_mut(at) else { continue };
        // All plain forms are taken by now, so that the number never collides with a later field.
        let free = unused(&naming::snake_case(&field.name), "_", |name| {
            taken.insert(name.to_owned())
        });
        renamed.push(format!("{} is {free}", field.name));
        field.rename = Some(free);
    }
    renamed
}

/// Returns the name with the first number from 2 on that `take` accepts.
pub(super) fn unused(name: &str, separator: &str, mut take: impl FnMut(&str) -> bool) -> String {
    let mut number = 2_u32;
    loop {
        let candidate = format!("{name}{separator}{number}");
        if take(&candidate) {
            return candidate;
        }
        number += 1;
    }
}
