/// Implements [`Request`](crate::Request), `Clone`, `Debug` and `PartialEq` for a newtype over
/// [`Parameters`](crate::Parameters). The macro of the same name in `acs-runtime` also adds `send`.
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

        $crate::__serde_request!($request);
    };
}

/// Implements [`Paginated`](crate::Paginated) for a request. The macro of the same name in `acs-runtime` also adds
/// `paginate` and `pages`.
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
    };
}

/// Checks the descriptor of a waiter. The macro of the same name in `acs-runtime` also adds the method that waits.
///
/// `waiter!(DescribeInstanceStatus, "Waits until …", wait_until_running, RUNNING)`.
#[macro_export]
macro_rules! waiter {
    ($request:ident, $doc:literal, $method:ident, $waiter:expr) => {
        const _: &$crate::action::Waiter<'static> = &$waiter;
    };
}

/// Implements the traits of a nested object of a request for a newtype over [`Parameters`](crate::Parameters),
/// including `Clone`, `Debug` and `PartialEq`. `Debug` hides the secrets that are named.
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
                $crate::shape::serialize_parameters(&self.0, serializer)
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
