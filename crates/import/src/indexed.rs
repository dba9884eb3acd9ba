//! Resolves dotted and indexed parameter names: `SystemDisk.Size`, `Filter.1.Key`.

use std::collections::BTreeMap;

use acs_spec::model::{Field, Type};

use crate::report::Rule;

/// Leaves out dotted parameters that their parent declares, and joins parameters with an index in their names to lists.
pub(super) fn lift(fields: Vec<Field>, mut note: impl FnMut(Rule, String)) -> Vec<Field> {
    if !fields.iter().any(|field| field.name.contains('.')) {
        return fields;
    }
    let mut kept: Vec<Field> = Vec::with_capacity(fields.len());
    let mut groups: BTreeMap<String, Vec<Member>> = BTreeMap::new();
    let mut additions: Vec<(String, Member)> = Vec::new();
    let parents: BTreeMap<String, Field> = fields
        .iter()
        .filter(|f| !f.name.contains('.'))
        .map(|f| (f.name.clone(), f.clone()))
        .collect();
    for field in fields {
        let Some((list, member)) = Member::of(&field) else {
            if is_declared(&field.name, &parents) {
                note(Rule::DottedInParent, field.name);
            } else {
                kept.push(field);
            }
            continue;
        };
        match parents.get(&list) {
            Some(parent) if parent.kind.is_scalar() => {
                note(Rule::IndexedKept, field.name.clone());
                kept.push(field);
            }
            Some(_) => {
                note(Rule::IndexedInParent, field.name.clone());
                additions.push((list, member));
            }
            None => {
                let group = groups.entry(list.clone()).or_default();
                if group.is_empty() {
                    // Keeps the place of the first member for the list.
                    kept.push(Field {
                        name: list,
                        kind: Type::List,
                        position: field.position,
                        ..Field::default()
                    });
                }
                group.push(member);
            }
        }
    }
    for field in &mut kept {
        if let Some(members) = groups.remove(&field.name) {
            note(
                Rule::IndexedLifted,
                format!("{} from {} parameters", field.name, members.len()),
            );
            field.required = members
                .iter()
                .any(|member| member.index == "1" && member.field.required);
            field.items = Some(Box::new(items(members)));
        }
    }
    for (parent, member) in additions {
        if let Some(parent) = kept.iter_mut().find(|field| field.name == parent) {
            complete(parent, member);
        }
    }
    kept
}

/// A parameter with an index in its name, seen from its list.
struct Member {
    index: String,
    /// The parts of the name after the index.
    rest: Vec<String>,
    field: Field,
}

impl Member {
    /// Splits an indexed name: `Filter.1.Key` is the member `Key` at `1` of `Filter`.
    fn of(field: &Field) -> Option<(String, Self)> {
        let parts: Vec<&str> = field.name.split('.').collect();
        let at = parts.iter().position(|part| is_index(part)).filter(|at| *at > 0)?;
        let rest = parts.iter().skip(at + 1).map(|part| (*part).to_owned()).collect();
        let index = parts.get(at).map(|part| (*part).to_owned())?;
        Some((
            parts.get(..at)?.join("."),
            Self {
                index,
                rest,
                field: field.clone(),
            },
        ))
    }

    /// Returns the member as seen from the next level, with the name of that level.
    fn descend(mut self) -> (String, Self) {
        let name = self.rest.remove(0);
        (name, self)
    }
}

fn is_index(part: &str) -> bool {
    part.eq_ignore_ascii_case("n") || (!part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit()))
}

/// Returns the items of a list, from all of its members.
fn items(members: Vec<Member>) -> Field {
    if let Some(scalar) = members.iter().find(|member| member.rest.is_empty()) {
        return Field {
            name: String::new(),
            required: false,
            position: Default::default(),
            ..scalar.field.clone()
        };
    }
    Field {
        kind: Type::Object,
        fields: fields(members),
        ..Field::default()
    }
}

/// Returns the fields of an object, from members that each name one.
fn fields(members: Vec<Member>) -> Vec<Field> {
    let mut order: Vec<String> = Vec::new();
    let mut by_name: BTreeMap<String, Vec<Member>> = BTreeMap::new();
    for member in members {
        let (name, member) = member.descend();
        if !order.contains(&name) {
            order.push(name.clone());
        }
        by_name.entry(name).or_default().push(member);
    }
    let field = |name: String| {
        let members = by_name.remove(&name).unwrap_or_default();
        level(name, members)
    };
    order.into_iter().map(field).collect()
}

/// Returns one field: a scalar, a list if an index follows, or an object.
fn level(name: String, mut members: Vec<Member>) -> Field {
    let required = members.iter().all(|member| member.field.required);
    if let Some(at) = members.iter().position(|member| member.rest.is_empty()) {
        let scalar = members.swap_remove(at).field;
        return Field {
            name,
            required,
            position: Default::default(),
            ..scalar
        };
    }
    if members
        .iter()
        .all(|member| member.rest.first().is_some_and(|part| is_index(part)))
    {
        let members = members.into_iter().map(|member| member.descend().1).collect();
        return Field {
            name,
            kind: Type::List,
            items: Some(Box::new(items(members))),
            ..Field::default()
        };
    }
    Field {
        name,
        kind: Type::Object,
        fields: fields(members),
        ..Field::default()
    }
}

/// Adds a member to the structured parameter with its name, unless it is there already.
fn complete(parent: &mut Field, member: Member) {
    let Some(target) = parent.items.as_deref_mut().filter(|items| items.kind == Type::Object) else {
        return;
    };
    let [name] = member.rest.as_slice() else { return };
    if target.fields.iter().all(|field| field.name != *name) {
        let name = name.clone();
        target.fields.push(Field {
            name,
            required: false,
            position: Default::default(),
            ..member.field
        });
    }
}

/// Returns whether an object parameter declares the field with the dotted name.
fn is_declared(name: &str, parents: &BTreeMap<String, Field>) -> bool {
    let mut parts = name.split('.');
    let Some(mut at) = parts.next().and_then(|first| parents.get(first)) else {
        return false;
    };
    let mut descended = false;
    for part in parts {
        let Some(field) = at.fields.iter().find(|field| field.name == part) else {
            return false;
        };
        at = field;
        descended = true;
    }
    descended
}
