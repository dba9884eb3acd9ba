//! What generated types are seen through where their own type does not matter: one loop over the fields, compiled once,
//! in the place of a function a type.

use std::{any::Any, fmt};

use serde_json::{Map, Value};

use super::{Field, Name, Shape};

/// The value of a field, whatever its type.
pub trait Member: fmt::Debug + Any {
    /// Whether the other is of the same type, and equal.
    fn equals(&self, other: &dyn Member) -> bool;

    /// The value of a field of that name as JSON, wrapper level restored; `None` where it is absent.
    fn to_field(&self, name: Name) -> Option<Value>;
}

impl<T: Field + fmt::Debug + PartialEq + Any> Member for T {
    fn equals(&self, other: &dyn Member) -> bool {
        (other as &dyn Any).downcast_ref() == Some(self)
    }

    fn to_field(&self, name: Name) -> Option<Value> {
        Field::to_field(self, name)
    }
}

/// A shape as a JSON object, under wire names; absent fields are left out.
pub(super) fn write_object<T: Shape>(shape: &T) -> Value {
    let mut object = Map::new();
    shape.members(&mut |_, members| {
        for (names, member) in T::NAMES.iter().zip(members) {
            let name = Name::of(names);
            if let Some(value) = member.to_field(name) {
                object.insert(name.wire.to_owned(), value);
            }
        }
    });
    Value::Object(object)
}

/// `Clone` of a shape, as it would be derived.
pub fn duplicate<T: Shape>(shape: &T) -> T {
    let mut copy = T::default();
    copy.slots(&mut |slots| {
        shape.members(&mut |_, members| {
            for (slot, member) in slots.iter_mut().zip(members) {
                slot.copy(*member);
            }
        });
    });
    copy
}

/// `Debug` of a shape, as it would be derived.
pub fn debug<T: Shape>(shape: &T, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let mut result = Ok(());
    shape.members(&mut |names, members| {
        let mut names = names.split_ascii_whitespace();
        let mut fields = f.debug_struct(names.next().unwrap_or_default());
        for (name, member) in names.zip(members) {
            fields.field(name.trim_start_matches("r#"), member);
        }
        result = fields.finish();
    });
    result
}

/// `PartialEq` of shapes, as it would be derived.
pub fn equal<T: Shape>(one: &T, other: &T) -> bool {
    let mut equal = true;
    one.members(&mut |_, one| {
        other.members(&mut |_, other| {
            equal = one.iter().zip(other).all(|(one, other)| one.equals(*other));
        });
    });
    equal
}

#[cfg(test)]
mod tests {
    /// The same with everything derived, to compare with.
    #[derive(Debug, Clone, Default, PartialEq)]
    #[allow(dead_code)]
    struct Derived {
        id: i64,
        r#type: Option<String>,
        inner: Vec<Inner>,
    }

    struct Written {
        id: i64,
        r#type: Option<String>,
        inner: Vec<Inner>,
    }

    crate::shape!(Written {
        id: "Id",
        r#type: "Type",
        inner: ["Inner", "Item"],
    });

    struct Inner {
        next: Option<Box<Inner>>,
    }

    crate::shape!(Inner { next: "Next" });

    fn inner() -> Vec<Inner> {
        let next = Some(Box::new(Inner::default()));
        vec![Inner { next }, Inner::default()]
    }

    fn written() -> Written {
        Written {
            id: 1,
            r#type: Some("t\n".into()),
            inner: inner(),
        }
    }

    #[test]
    fn debug_is_as_derived() {
        let derived = Derived {
            id: 1,
            r#type: Some("t\n".into()),
            inner: inner(),
        };
        let renamed = |text: String| text.replace("Derived", "Written");
        assert_eq!(format!("{:?}", written()), renamed(format!("{derived:?}")));
        assert_eq!(format!("{:#?}", written()), renamed(format!("{derived:#?}")));
    }

    #[test]
    fn a_clone_has_every_field() {
        let original = written();
        let clone = original.clone();
        assert_eq!(clone, original);
        assert_eq!(clone.inner[0].next, original.inner[0].next);
    }

    #[test]
    fn default_is_as_derived() {
        let renamed = format!("{:?}", Derived::default()).replace("Derived", "Written");
        assert_eq!(format!("{:?}", Written::default()), renamed);
    }

    #[test]
    fn every_field_counts_for_equality() {
        assert_eq!(written(), written());
        assert_ne!(Written { id: 2, ..written() }, written());
        assert_ne!(
            Written {
                r#type: None,
                ..written()
            },
            written()
        );
        let mut deep = written();
        deep.inner[0].next = None;
        assert_ne!(deep, written());
    }
}
