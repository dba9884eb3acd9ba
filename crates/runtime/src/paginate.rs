//! Streams over the items and pages of lists.

mod cursor;
mod page;
mod paginator;

pub(crate) use page::Page;
pub(crate) use paginator::Paginator;

use std::{
    fmt,
    future::poll_fn,
    marker::PhantomData,
    pin::Pin,
    task::{Context, Poll, ready},
    vec,
};

use acs_protocol::{
    Paginated,
    decode::Node,
    shape::{DecodeError, from_node},
};
use futures_core::Stream;

use crate::{
    Call,
    client::{CallOptions, Decoded, Decoder, call_options},
    error::{Error, ErrorKind},
};

/// A stream of the items of all pages of a list. The next page is requested when the last item of a page has been
/// taken, so no page is requested in vain.
///
/// An action can support page numbers, tokens, or both. With both, the stream uses the style of the parameters that the
/// request sets: a token, else a page number, else the page size of one style; otherwise it uses the style that the
/// spec prefers. With tokens it always requests a page size, since many services return a token only then.
///
/// The list ends correctly regardless of the total that the service reports:
/// - with page numbers, it ends when as many items have come as the total, at an empty page, or at a page whose items
///   came before. A total below the number of items that have come is ignored, and a page that is shorter than
///   requested does not end the list;
/// - with tokens, it ends when no token is returned. If the first page has no token although the service counts more
///   items, the stream continues with page numbers, if the action supports them.
///
/// A list that would never end or lack items is an error of the kind [`ErrorKind::Pagination`]: a repeated token, or a
/// page whose items came before although the service counts more of them. So is a list that has not ended after 10,000
/// pages, unless its first page has a total that needs more; [`Items::max_pages`] sets another limit.
///
/// Each page is a separate call with its own limits and retries. After an error the stream has ended.
#[must_use = "streams do nothing unless polled"]
pub struct Items<R: Paginated> {
    paginator: Paginator,
    page: vec::IntoIter<R::Item>,
}

impl<R: Paginated> Items<R> {
    /// Creates a stream that begins with this call. The call's options apply to each page.
    #[inline]
    pub fn new(call: Call<R>) -> Self {
        Self {
            paginator: Paginator::new(call, Decoder::of::<R>(decode_items::<R>)),
            page: Vec::new().into_iter(),
        }
    }

    /// Sets all options at once, replacing those set so far.
    pub fn with_options(mut self, options: CallOptions) -> Self {
        self.paginator.options = options;
        self
    }

    /// Sets the largest number of pages to request; an error follows them if the list has not ended by then.
    pub fn max_pages(mut self, pages: u64) -> Self {
        self.paginator.set_max_pages(pages);
        self
    }

    /// Returns the next item, or `None` at the end. This method needs no stream trait in scope.
    pub async fn next(&mut self) -> Option<Result<R::Item, Error>> {
        poll_fn(|context| self.poll_item(context)).await
    }

    /// Collects all remaining items in memory.
    ///
    /// # Errors
    /// Returns the first error of a page.
    pub async fn collect_all(mut self) -> Result<Vec<R::Item>, Error> {
        let mut items = Vec::new();
        while let Some(item) = self.next().await {
            items.push(item?);
            items.extend(self.page.by_ref());
        }
        Ok(items)
    }

    /// Returns the next item if no page has to be requested for it.
    #[cfg(feature = "blocking")]
    pub(crate) fn take_item(&mut self) -> Option<R::Item> {
        self.page.next()
    }

    fn poll_item(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<R::Item, Error>>> {
        loop {
            if let Some(item) = self.page.next() {
                return Poll::Ready(Some(Ok(item)));
            }
            match ready!(self.paginator.poll_page(context)) {
                None => return Poll::Ready(None),
                Some(Err(error)) => return Poll::Ready(Some(Err(error))),
                Some(Ok(content)) => match content.downcast::<Vec<R::Item>>() {
                    Ok(items) => self.page = items.into_iter(),
                    Err(_) => return Poll::Ready(Some(Err(type_mismatch()))),
                },
            }
        }
    }
}

impl<R: Paginated> Stream for Items<R> {
    type Item = Result<R::Item, Error>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.get_mut().poll_item(context)
    }
}

/// The stream holds plain values, and nothing in it points into itself.
impl<R: Paginated> Unpin for Items<R> {}

/// A stream of all pages of a list, one response each. It advances and ends as [`Items`] does; an empty page at the end
/// is left out, unless it is the only one.
#[must_use = "streams do nothing unless polled"]
pub struct Pages<R: Paginated> {
    paginator: Paginator,
    response: PhantomData<fn() -> R>,
}

impl<R: Paginated> Pages<R> {
    /// Creates a stream that begins with this call. The call's options apply to each page.
    #[inline]
    pub fn new(call: Call<R>) -> Self {
        Self {
            paginator: Paginator::new(call, Decoder::of::<R>(decode_page::<R>)),
            response: PhantomData,
        }
    }

    /// Sets all options at once, replacing those set so far.
    pub fn with_options(mut self, options: CallOptions) -> Self {
        self.paginator.options = options;
        self
    }

    /// Sets the largest number of pages to request; an error follows them if the list has not ended by then.
    pub fn max_pages(mut self, pages: u64) -> Self {
        self.paginator.set_max_pages(pages);
        self
    }

    /// Returns the next page, or `None` at the end. This method needs no stream trait in scope.
    pub async fn next(&mut self) -> Option<Result<R::Response, Error>> {
        poll_fn(|context| self.poll_response(context)).await
    }

    /// Collects all remaining pages in memory.
    ///
    /// # Errors
    /// Returns the first error of a page.
    pub async fn collect_all(mut self) -> Result<Vec<R::Response>, Error> {
        let mut pages = Vec::new();
        while let Some(page) = self.next().await {
            pages.push(page?);
        }
        Ok(pages)
    }

    fn poll_response(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<R::Response, Error>>> {
        self.paginator.poll_page(context).map(|page| {
            page.map(|content| match content?.downcast::<R::Response>() {
                Ok(response) => Ok(*response),
                Err(_) => Err(type_mismatch()),
            })
        })
    }
}

impl<R: Paginated> Stream for Pages<R> {
    type Item = Result<R::Response, Error>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.get_mut().poll_response(context)
    }
}

call_options! {
    impl[R: Paginated] Items<R> => |items| items.paginator.options;
    impl[R: Paginated] Pages<R> => |pages| pages.paginator.options;
}

impl<R: Paginated> fmt::Debug for Items<R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Items")
            .field("action", &R::ACTION.name)
            .finish_non_exhaustive()
    }
}

impl<R: Paginated> fmt::Debug for Pages<R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Pages")
            .field("action", &R::ACTION.name)
            .finish_non_exhaustive()
    }
}

fn decode_items<R: Paginated>(tree: &Node<'_>) -> Result<Decoded, DecodeError> {
    let items = R::items(from_node::<R::Response>(tree)?);
    let count = items.len();
    Ok(Page::decoded(tree, R::ACTION, Box::new(items), Some(count)))
}

fn decode_page<R: Paginated>(tree: &Node<'_>) -> Result<Decoded, DecodeError> {
    let response = from_node::<R::Response>(tree)?;
    // Counting consumes the response, so it is decoded twice.
    let count = R::items(from_node::<R::Response>(tree)?).len();
    Ok(Page::decoded(tree, R::ACTION, Box::new(response), Some(count)))
}

fn type_mismatch() -> Error {
    Error::new(ErrorKind::Decode, "a page of another type came back")
}
