/// Implements decoding, `Clone`, `Debug`, `Default` and `PartialEq` (and, with the feature `serde`, `Serialize` and
/// `Deserialize`) for a struct, by a table of wire names. A list with a wrapper level has two names: `["Zones",
/// "Zone"]`.
///
/// The code is in this crate, compiled once, in place of derived code in every generated crate.
///
/// ```
/// pub struct Zone {
///     pub zone_id: Option<String>,
///     pub instance_types: Vec<String>,
/// }
///
/// acs_protocol::shape!(Zone {
///     zone_id: "ZoneId",
///     instance_types: ["InstanceTypes", "InstanceType"],
/// });
///
/// let zone: Zone = acs_protocol::shape::from_text(r#"{"ZoneId": "a", "InstanceTypes": {"InstanceType": ["x"]}}"#).unwrap();
/// assert_eq!(zone.instance_types, ["x"]);
/// ```
#[macro_export]
macro_rules! shape {
    // Every macro called here is expanded once per type or field, at the cost of whoever compiles the generated crate,
    // so there are few, and paths are short.
    ($shape:ident { $($field:ident: $([$list:literal, $element:literal])? $($wire:literal)?),* $(,)? }) => {
        impl $crate::shape::Shape for $shape {
            const NAMES: $crate::shape::Names = &[$(&[$($list, $element)? $($wire)?]),*];

            #[inline]
            fn slots(&mut self, fill: &mut $crate::shape::Fill<'_>) {
                fill(&mut [$(&mut self.$field),*]);
            }

            #[inline]
            fn members<'a>(&'a self, visit: &mut $crate::shape::Visit<'_, 'a>) {
                visit(::std::stringify!($shape $($field)*), &[$(&self.$field),*]);
            }
        }

        impl ::std::clone::Clone for $shape {
            #[inline]
            fn clone(&self) -> Self {
                $crate::shape::duplicate(self)
            }
        }

        impl ::std::fmt::Debug for $shape {
            #[inline]
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                $crate::shape::debug(self, f)
            }
        }

        impl ::std::default::Default for $shape {
            #[inline]
            fn default() -> Self {
                Self { $($field: ::std::default::Default::default()),* }
            }
        }

        impl ::std::cmp::PartialEq for $shape {
            #[inline]
            fn eq(&self, other: &Self) -> bool {
                $crate::shape::equal(self, other)
            }
        }

        $crate::__serde_field!($shape);
    };
}

/// Implements the conversions of an enum whose last variant, `Other(String)`, keeps values that the spec does not know.
///
/// ```
/// #[derive(Debug, Clone, PartialEq, Eq, Hash)]
/// pub enum Status {
///     Running,
///     Stopped,
///     Other(String),
/// }
///
/// acs_protocol::open_enum!(Status { Running: "Running", Stopped: "Stopped" });
///
/// assert_eq!(Status::from("Running"), Status::Running);
/// assert_eq!(Status::from("Melted").as_str(), "Melted");
/// ```
#[macro_export]
macro_rules! open_enum {
    ($name:ident { $($variant:ident: $value:literal),* $(,)? }) => {
        impl $name {
            /// The values that the spec knows, as they are on the wire.
            pub const KNOWN: &'static [&'static str] = &[$($value),*];

            /// Returns the value on the wire.
            #[must_use]
            pub fn as_str(&self) -> &str {
                match self {
                    $(Self::$variant => $value,)*
                    Self::Other(value) => value,
                }
            }
        }

        impl ::std::default::Default for $name {
            /// Creates the value of empty text.
            #[inline]
            fn default() -> Self {
                Self::Other(::std::string::String::new())
            }
        }

        impl ::std::convert::From<::std::string::String> for $name {
            #[inline]
            fn from(value: ::std::string::String) -> Self {
                Self::from(value.as_str())
            }
        }

        impl ::std::convert::From<&str> for $name {
            #[inline]
            fn from(value: &str) -> Self {
                match value {
                    $($value => Self::$variant,)*
                    _ => Self::Other(::std::string::String::from(value)),
                }
            }
        }

        impl ::std::fmt::Display for $name {
            #[inline]
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                f.pad(self.as_str())
            }
        }

        impl $crate::IntoParameter for $name {
            #[inline]
            fn into_parameter(self) -> $crate::Value {
                $crate::IntoParameter::into_parameter(self.as_str())
            }
        }

        impl $crate::shape::Field for $name {
            const KIND: $crate::shape::Kind = $crate::shape::Kind::Scalar;

            #[inline]
            fn from_node(node: &$crate::decode::Node<'_>, _: &mut $crate::shape::Context) -> Self {
                Self::from(&*$crate::shape::text(node))
            }

            #[inline]
            fn from_empty() -> bool {
                true
            }

            #[inline]
            fn absent(context: &mut $crate::shape::Context) -> Self {
                Self::Other(<::std::string::String as $crate::shape::Field>::absent(context))
            }

            #[inline]
            fn to_value(&self) -> ::std::option::Option<$crate::Value> {
                ::std::option::Option::Some($crate::Value::from(self.as_str()))
            }
        }

        $crate::__serde_field!($name);
    };
}

#[cfg(feature = "serde")]
#[doc(hidden)]
#[macro_export]
macro_rules! __serde_field {
    ($name:ident) => {
        impl $crate::serde::Serialize for $name {
            #[inline]
            fn serialize<S: $crate::serde::Serializer>(&self, serializer: S) -> ::std::result::Result<S::Ok, S::Error> {
                $crate::shape::serialize(self, serializer)
            }
        }

        impl<'de> $crate::serde::Deserialize<'de> for $name {
            #[inline]
            fn deserialize<D: $crate::serde::Deserializer<'de>>(
                deserializer: D,
            ) -> ::std::result::Result<Self, D::Error> {
                $crate::shape::deserialize(deserializer)
            }
        }
    };
}

#[cfg(not(feature = "serde"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __serde_field {
    ($name:ident) => {};
}
