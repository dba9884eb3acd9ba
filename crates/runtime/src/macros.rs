//! The macros that generated crates call: those of `acs-protocol`, with the methods that need a client.

/// Implements what [`acs_protocol::request!`] does, and `send`.
///
/// `request!(DescribeRegions => DescribeRegionsResponse, ACTION)`.
#[macro_export]
macro_rules! request {
    ($request:ident => $response:ty, $action:expr) => {
        $crate::acs_protocol::request!($request => $response, $action);

        impl $request {
            /// Prepares the call: options can be set on it, awaiting it sends it.
            #[inline]
            pub fn send(self, client: &$crate::Client) -> $crate::Call<Self> {
                $crate::Call::new(client, self)
            }
        }
    };
}

/// Implements what [`acs_protocol::paginated!`] does, and `paginate` and `pages`.
///
/// `paginated!(DescribeZones => Zone, |response| response.zones)`.
#[macro_export]
macro_rules! paginated {
    ($request:ident => $item:ty, |$response:ident| $items:expr) => {
        $crate::acs_protocol::paginated!($request => $item, |$response| $items);

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
