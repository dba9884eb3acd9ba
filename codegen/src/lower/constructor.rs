//! Decides how `new` takes required values: by position, or by name where the compiler could not tell them apart.

use crate::{
    docs,
    ir::{NamedKind, Required, Setter, Type},
    naming,
};

/// Returns the struct that takes the required values of a type by name, or nothing if they are arguments: one value, or
/// two that no program could swap. Describes what fields of generic types take.
pub(super) fn required(owner: &str, created: docs::Created, arguments: &mut [Setter]) -> Option<Required> {
    match arguments {
        [] | [_] => return None,
        [first, second] if Forms::of(&first.ty).differ(Forms::of(&second.ty)) => return None,
        _ => {}
    }
    let mut scope = naming::Scope::new(arguments.iter().filter_map(|argument| match &argument.ty {
        Type::Named(named) => Some(named.name.as_str()),
        _ => None,
    }));
    let parameter = |argument: &Setter| {
        let (kind, _) = generic(&argument.ty)?;
        Some(naming::parameter(&mut scope, &argument.wire, kind))
    };
    let parameters = arguments.iter().map(parameter).collect();
    for argument in arguments {
        if let Some((_, takes)) = generic(&argument.ty) {
            argument.docs.extend([String::new(), takes]);
        }
    }
    Some(Required {
        parameters,
        name: naming::required(owner),
        docs: docs::required(created, owner),
    })
}

/// Returns the end of the type parameter's name and a sentence about its values, for a type whose field takes all that the
/// setter would take.
fn generic(ty: &Type) -> Option<(&'static str, String)> {
    Some(match ty {
        Type::List(item) | Type::JsonList(item) => ("List", format!("Takes a list or an iterator of {}.", word(item))),
        Type::Map(value) => (
            "Map",
            format!("Takes a map from text to {}, or pairs of both.", word(value)),
        ),
        Type::JsonObject => ("Map", "Takes a map, pairs, or a JSON object.".to_owned()),
        Type::JsonText | Type::Any => ("Json", "Takes any JSON value.".to_owned()),
        Type::Text | Type::Secret | Type::Int | Type::Long | Type::Number | Type::Boolean | Type::Named(_) => {
            return None;
        }
        Type::Optional(inner) | Type::Boxed(inner) => return generic(inner),
    })
}

/// Returns the word for the items of a list or the values of a map.
fn word(ty: &Type) -> String {
    match ty {
        Type::Text | Type::Secret => "text".to_owned(),
        Type::Int | Type::Long => "integers".to_owned(),
        Type::Number => "numbers".to_owned(),
        Type::Boolean => "booleans".to_owned(),
        Type::Named(named) => docs::code(&named.name),
        Type::List(_) | Type::JsonList(_) => "lists".to_owned(),
        Type::Map(_) | Type::JsonObject => "maps".to_owned(),
        Type::JsonText | Type::Any => "JSON values".to_owned(),
        Type::Optional(inner) | Type::Boxed(inner) => word(inner),
    }
}

/// The forms in which a program can write a value of a type.
#[derive(Clone, Copy)]
struct Forms(u8);

impl Forms {
    const TEXT: Self = Self(1);
    const NUMBER: Self = Self(2);
    const BOOLEAN: Self = Self(4);
    const LIST: Self = Self(8);
    const OBJECT: Self = Self(16);
    /// JSON of any content, which fits every type that holds JSON text.
    const JSON: Self = Self(32);

    fn of(ty: &Type) -> Self {
        match ty {
            Type::Text | Type::Secret => Self::TEXT,
            Type::Named(named) if named.kind == NamedKind::Enum => Self::TEXT,
            Type::Named(_) | Type::Map(_) => Self::OBJECT,
            Type::Int | Type::Long | Type::Number => Self::NUMBER,
            Type::Boolean => Self::BOOLEAN,
            Type::List(_) => Self::LIST,
            Type::JsonList(_) => Self(Self::LIST.0 | Self::JSON.0),
            Type::JsonObject => Self(Self::OBJECT.0 | Self::JSON.0),
            Type::JsonText => Self(Self::LIST.0 | Self::OBJECT.0 | Self::JSON.0),
            Type::Any => Self(u8::MAX),
            Type::Optional(inner) | Type::Boxed(inner) => Self::of(inner),
        }
    }

    fn differ(self, other: Self) -> bool {
        self.0 & other.0 == 0
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ir::{Module, Named};

    fn named(kind: NamedKind, name: &str) -> Type {
        Type::Named(Named {
            module: Module::Action,
            name: name.to_owned(),
            kind,
        })
    }

    fn arguments(types: &[Type]) -> Vec<Setter> {
        let argument = |(index, ty): (usize, &Type)| Setter {
            name: format!("value_{index}"),
            wire: format!("Value{index}"),
            ty: ty.clone(),
            docs: Vec::new(),
            deprecated: false,
            hidden: false,
        };
        types.iter().enumerate().map(argument).collect()
    }

    #[test]
    fn confusable_values_are_named() {
        let list = || Type::List(Box::new(Type::Text));
        let json_list = || Type::JsonList(Box::new(Type::Text));
        let map = || Type::Map(Box::new(Type::Text));
        for (types, by_name) in [
            (vec![], false),
            (vec![Type::Text], false),
            (vec![Type::Text, Type::Long], false),
            (vec![Type::Boolean, Type::Number], false),
            (vec![list(), Type::Text], false),
            (vec![named(NamedKind::Object, "Thing"), list()], false),
            (vec![json_list(), Type::Text], false),
            (vec![Type::Text, Type::Text], true),
            (vec![Type::Text, Type::Secret], true),
            (vec![named(NamedKind::Enum, "Thing"), Type::Text], true),
            (vec![Type::Long, Type::Number], true),
            (vec![json_list(), list()], true),
            (vec![json_list(), Type::JsonObject], true),
            (vec![Type::JsonText, map()], true),
            (vec![named(NamedKind::Object, "Thing"), map()], true),
            (vec![Type::Any, Type::Boolean], true),
            (vec![Type::Text, Type::Long, Type::Boolean], true),
        ] {
            let required = required("Call", docs::Created::Request, &mut arguments(&types));
            assert_eq!(required.is_some(), by_name, "{types:?}");
        }
    }

    #[test]
    fn type_parameters_are_named_after_fields() {
        let list = Type::List(Box::new(Type::Text));
        let mut arguments = arguments(&[Type::Text, list.clone(), list, named(NamedKind::Object, "Thing")]);
        arguments[2].wire = "Thing".to_owned();
        arguments[3].ty = named(NamedKind::Object, "ThingList");
        let required = required("Call", docs::Created::Request, &mut arguments).unwrap();
        assert_eq!(required.name, "CallRequired");
        let parameters: Vec<_> = required.parameters.iter().map(Option::as_deref).collect();
        assert_eq!(parameters, [None, Some("Value1List"), Some("ThingList2"), None]);
        assert_eq!(arguments[1].docs, ["", "Takes a list or an iterator of text."]);
    }
}
