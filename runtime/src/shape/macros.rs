/// Implements reading, `Clone`, `Debug`, `Default` and `PartialEq` (and, with the feature `serde`, `Serialize` and
/// `Deserialize`) for a struct, by a table of wire names. A list with a wrapper level names both: `["Zones", "Zone"]`.
///
/// What could be derived stands in this crate once, so that it costs a generated crate next to no code of its own.
///
/// ```
/// pub struct Zone {
///     pub zone_id: Option<String>,
///     pub instance_types: Vec<String>,
/// }
///
/// acs_runtime::shape!(Zone {
///     zone_id: "ZoneId",
///     instance_types: ["InstanceTypes", "InstanceType"],
/// });
///
/// let zone: Zone = acs_runtime::shape::from_text(r#"{"ZoneId": "a", "InstanceTypes": {"InstanceType": ["x"]}}"#).unwrap();
/// assert_eq!(zone.instance_types, ["x"]);
/// ```
#[macro_export]
macro_rules! shape {
    // Every macro called in here is expanded once a type or field, and is paid for in time and memory by who compiles
    // the generated crate: as few as can be, and short paths.
    ($shape:ident { $($field:ident: $([$list:literal, $element:literal])? $($wire:literal)?),* $(,)? }) => {
        impl $crate::shape::Shape for $shape {
            const NAMES: $crate::shape::Names = &[$(&[$($list, $element)? $($wire)?]),*];

            #[inline]
            fn slots(&mut self, fill: &mut $crate::shape::Fill<'_>) {
                fill(&mut [$(&mut self.$field),*]);
            }

            #[inline]
            fn members<'a>(&'a self, see: &mut $crate::shape::See<'_, 'a>) {
                see(::std::stringify!($shape $($field)*), &[$(&self.$field),*]);
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

/// Implements the conversions of an enum whose last variant, `Other(String)`, keeps what the spec does not know.
///
/// ```
/// #[derive(Debug, Clone, PartialEq, Eq, Hash)]
/// pub enum Status {
///     Running,
///     Stopped,
///     Other(String),
/// }
///
/// acs_runtime::open_enum!(Status { Running: "Running", Stopped: "Stopped" });
///
/// assert_eq!(Status::from("Running"), Status::Running);
/// assert_eq!(Status::from("Melted").as_str(), "Melted");
/// ```
#[macro_export]
macro_rules! open_enum {
    ($name:ident { $($variant:ident: $value:literal),* $(,)? }) => {
        impl $name {
            /// The values that the spec knows.
            pub const KNOWN: &'static [&'static str] = &[$($value),*];

            /// The value on the wire.
            #[must_use]
            pub fn as_str(&self) -> &str {
                match self {
                    $(Self::$variant => $value,)*
                    Self::Other(value) => value,
                }
            }
        }

        impl ::std::default::Default for $name {
            /// No value: the empty text.
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
            fn from_text(text: &str) -> ::std::option::Option<Self> {
                ::std::option::Option::Some(Self::from(text))
            }

            #[inline]
            fn absent(context: &mut $crate::shape::Context) -> Self {
                Self::Other(<::std::string::String as $crate::shape::Field>::absent(context))
            }

            $crate::__with_serde! {
                fn to_value(&self) -> ::std::option::Option<$crate::Value> {
                    ::std::option::Option::Some($crate::Value::from(self.as_str()))
                }
            }
        }

        $crate::__serde_field!($name);
    };
}

/// Implements [`Request`](crate::Request), `Clone`, `Debug`, `PartialEq` and `send` for a newtype over
/// [`Parameters`](crate::Parameters).
///
/// `request!(DescribeRegions => DescribeRegionsResponse, ACTION)`.
#[macro_export]
macro_rules! request {
    ($request:ident => $response:ty, $action:expr) => {
        impl $crate::Request for $request {
            type Response = $response;
            const ACTION: &'static $crate::action::Action<'static> = &$action;

            #[inline]
            fn parameters(&self) -> &$crate::Parameters {
                &self.0
            }

            #[inline]
            fn into_parameters(self) -> $crate::Parameters {
                self.0
            }

            #[inline]
            fn from_parameters(parameters: $crate::Parameters) -> Self {
                Self(parameters)
            }
        }

        impl ::std::clone::Clone for $request {
            #[inline]
            fn clone(&self) -> Self {
                Self(self.0.clone())
            }
        }

        impl ::std::cmp::PartialEq for $request {
            #[inline]
            fn eq(&self, other: &Self) -> bool {
                self.0 == other.0
            }
        }

        impl ::std::fmt::Debug for $request {
            #[inline]
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                $crate::debug_request(self, f)
            }
        }

        $crate::__with_client! {
            impl $request {
                /// Prepares the call: options can be set on it, awaiting it sends it.
                #[inline]
                pub fn send(self, client: &$crate::Client) -> $crate::Call<Self> {
                    $crate::Call::new(client, self)
                }
            }
        }

        $crate::__serde_request!($request);
    };
}

/// Implements [`Paginated`](crate::Paginated), `paginate` and `pages` for a request.
///
/// `paginated!(DescribeZones => Zone, |response| response.zones)`.
#[macro_export]
macro_rules! paginated {
    ($request:ident => $item:ty, |$response:ident| $items:expr) => {
        impl $crate::Paginated for $request {
            type Item = $item;

            #[inline]
            fn items($response: Self::Response) -> ::std::vec::Vec<$item> {
                $items
            }
        }

        $crate::__with_client! {
            impl $request {
                /// All items, page after page, as a stream; the next page is asked for when the last item is taken.
                #[inline]
                pub fn paginate(self, client: &$crate::Client) -> $crate::Items<Self> {
                    $crate::Items::new(self.send(client))
                }

                /// All pages, one after the other, as a stream.
                #[inline]
                pub fn pages(self, client: &$crate::Client) -> $crate::Pages<Self> {
                    $crate::Pages::new(self.send(client))
                }
            }
        }
    };
}

/// Adds a method that waits for a condition to a request.
///
/// `waiter!(DescribeInstanceStatus, "Waits until …", wait_until_running, RUNNING)`.
#[macro_export]
macro_rules! waiter {
    ($request:ident, $doc:literal, $method:ident, $waiter:expr) => {
        // Used in any case: without the client there is nothing else that would use it.
        const _: &$crate::action::Waiter<'static> = &$waiter;

        $crate::__with_client! {
            impl $request {
                #[doc = $doc]
                #[inline]
                pub fn $method(self, client: &$crate::Client) -> $crate::Wait<Self> {
                    $crate::Wait::new(self.send(client), &$waiter)
                }
            }
        }
    };
}

/// Implements what a nested object of a request needs, `Clone`, `Debug` and `PartialEq` too: a newtype over
/// [`Parameters`](crate::Parameters). The names of its secrets are given, so that `Debug` hides them.
///
/// `object!(DataDisk)` or `object!(LoginInfo, ["Password"])`.
#[macro_export]
macro_rules! object {
    ($object:ident) => {
        $crate::object!($object, []);
    };
    ($object:ident, [$($secret:literal),*]) => {
        impl $crate::IntoParameter for $object {
            #[inline]
            fn into_parameter(self) -> $crate::Value {
                $crate::IntoParameter::into_parameter(self.0)
            }
        }

        impl ::std::clone::Clone for $object {
            #[inline]
            fn clone(&self) -> Self {
                Self(self.0.clone())
            }
        }

        impl ::std::cmp::PartialEq for $object {
            #[inline]
            fn eq(&self, other: &Self) -> bool {
                self.0 == other.0
            }
        }

        impl ::std::fmt::Debug for $object {
            #[inline]
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                $crate::debug_object(::std::stringify!($object), &self.0, &[$($secret),*], f)
            }
        }

        $crate::__serde_object!($object);
    };
}

#[cfg(feature = "client")]
#[doc(hidden)]
#[macro_export]
macro_rules! __with_client {
    ($($item:item)*) => { $($item)* };
}

#[cfg(not(feature = "client"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __with_client {
    ($($item:item)*) => {};
}

#[cfg(feature = "serde")]
#[doc(hidden)]
#[macro_export]
macro_rules! __with_serde {
    ($($item:tt)*) => { #[inline] $($item)* };
}

#[cfg(not(feature = "serde"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __with_serde {
    ($($item:tt)*) => {};
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

#[cfg(feature = "serde")]
#[doc(hidden)]
#[macro_export]
macro_rules! __serde_request {
    ($name:ident) => {
        $crate::__serde_object!($name);
    };
}

#[cfg(not(feature = "serde"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __serde_request {
    ($name:ident) => {};
}

#[cfg(feature = "serde")]
#[doc(hidden)]
#[macro_export]
macro_rules! __serde_object {
    ($name:ident) => {
        impl $crate::serde::Serialize for $name {
            #[inline]
            fn serialize<S: $crate::serde::Serializer>(&self, serializer: S) -> ::std::result::Result<S::Ok, S::Error> {
                $crate::serde::Serialize::serialize(self.0.as_object(), serializer)
            }
        }

        impl<'de> $crate::serde::Deserialize<'de> for $name {
            #[inline]
            fn deserialize<D: $crate::serde::Deserializer<'de>>(
                deserializer: D,
            ) -> ::std::result::Result<Self, D::Error> {
                $crate::shape::deserialize_parameters(deserializer).map(Self)
            }
        }
    };
}

#[cfg(not(feature = "serde"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __serde_object {
    ($name:ident) => {};
}
