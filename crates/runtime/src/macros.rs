//! The macros that generated crates call. They add methods that need a client to the macros of `acs-protocol`.

/// Implements the traits of [`acs_protocol::request!`], and adds the method `send`.
///
/// `request!(DescribeRegions => DescribeRegionsResponse, ACTION)`.
#[macro_export]
macro_rules! request {
    ($request:ident => $response:ty, $action:expr) => {
        $crate::acs_protocol::request!($request => $response, $action);

        impl $request {
            /// Prepares a call. Options can be set on it; awaiting it sends the request.
            #[inline]
            pub fn send(self, client: &$crate::Client) -> $crate::Call<Self> {
                $crate::Call::new(client, self)
            }
        }
    };
}

/// Implements the traits of [`acs_protocol::paginated!`], and adds the methods `paginate` and `pages`.
///
/// `paginated!(DescribeZones => Zone, |response| response.zones)`.
#[macro_export]
macro_rules! paginated {
    ($request:ident => $item:ty, |$response:ident| $items:expr) => {
        $crate::acs_protocol::paginated!($request => $item, |$response| $items);

        impl $request {
            /// Returns a stream of the items of all pages. The next page is requested when the last item of a page has
            /// been taken.
            #[inline]
            pub fn paginate(self, client: &$crate::Client) -> $crate::Items<Self> {
                $crate::Items::new(self.send(client))
            }

            /// Returns a stream of all pages.
            #[inline]
            pub fn pages(self, client: &$crate::Client) -> $crate::Pages<Self> {
                $crate::Pages::new(self.send(client))
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
        impl $request {
            #[doc = $doc]
            #[inline]
            pub fn $method(self, client: &$crate::Client) -> $crate::Wait<Self> {
                $crate::Wait::new(self.send(client), &$waiter)
            }
        }
    };
}
