//! Long lists, page after page.

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

/// All items of a list, page after page, as a stream. The next page is asked for when the last item of one is taken, so
/// no request is made for what nobody wants.
///
/// An action can take page numbers, tokens, or both. Of both, the stream follows what the request sets: a token, else a
/// page number, else the size of one style; where it sets none, the stream goes by the style that the spec prefers. By
/// tokens it always asks for a size, since many services give a token only to those who do.
///
/// The list ends rightly whatever the service says of its length:
/// - by page numbers, when as many items have come as the total says, at an empty page, or at a page whose items came
///   before. A total that is less than what has come is not believed, and a page that is shorter than asked for is no
///   end;
/// - by tokens, when none comes. Where the first page comes without one although the service counts more items, the
///   stream goes on by page numbers, if the action takes them.
///
/// A list that would never end, or lack items, is an error of the kind [`ErrorKind::Pagination`]: a token that comes a
/// second time, or a page whose items came before although the service counts more of them. So is one that has not
/// ended after 10,000 pages, unless its first page gives a total that needs more; [`Items::max_pages`] sets another limit.
///
/// Each page is a call of its own, with the limits and retries of one. After an error the stream has ended.
#[must_use = "a stream does nothing until it is asked for items"]
pub struct Items<R: Paginated> {
    paginator: Paginator,
    page: vec::IntoIter<R::Item>,
}

impl<R: Paginated> Items<R> {
    /// The items of the list that the call begins. Its options hold for each page.
    #[inline]
    pub fn new(call: Call<R>) -> Self {
        Self {
            paginator: Paginator::new(call, Decoder::of::<R>(decode_items::<R>)),
            page: Vec::new().into_iter(),
        }
    }

    /// With these options, all at once; they replace those set so far.
    pub fn with_options(mut self, options: CallOptions) -> Self {
        self.paginator.options = options;
        self
    }

    /// Sets the most pages to ask for: an error follows them if the list has not ended by then.
    pub fn max_pages(mut self, pages: u64) -> Self {
        self.paginator.set_max_pages(pages);
        self
    }

    /// The next item; `None` at the end. Without need of another crate, as streams have it there.
    pub async fn next(&mut self) -> Option<Result<R::Item, Error>> {
        poll_fn(|context| self.poll_item(context)).await
    }

    /// All items that are left, in memory.
    ///
    /// # Errors
    /// The first error of a page.
    pub async fn collect_all(mut self) -> Result<Vec<R::Item>, Error> {
        let mut items = Vec::new();
        while let Some(item) = self.next().await {
            items.push(item?);
            items.extend(self.page.by_ref());
        }
        Ok(items)
    }

    /// The next item, if no page has to be asked for.
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
                    Err(_) => return Poll::Ready(Some(Err(foreign_type()))),
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

/// Items are plain values: nothing in the stream points into itself.
impl<R: Paginated> Unpin for Items<R> {}

/// All pages of a list, one response after the other, as a stream. It goes and ends as [`Items`] does; an empty page at
/// the end is left out, unless it is the only one.
#[must_use = "a stream does nothing until it is asked for pages"]
pub struct Pages<R: Paginated> {
    paginator: Paginator,
    response: PhantomData<fn() -> R>,
}

impl<R: Paginated> Pages<R> {
    /// The pages of the list that the call begins. Its options hold for each page.
    #[inline]
    pub fn new(call: Call<R>) -> Self {
        Self {
            paginator: Paginator::new(call, Decoder::of::<R>(decode_page::<R>)),
            response: PhantomData,
        }
    }

    /// With these options, all at once; they replace those set so far.
    pub fn with_options(mut self, options: CallOptions) -> Self {
        self.paginator.options = options;
        self
    }

    /// Sets the most pages to ask for: an error follows them if the list has not ended by then.
    pub fn max_pages(mut self, pages: u64) -> Self {
        self.paginator.set_max_pages(pages);
        self
    }

    /// The next page; `None` at the end. Without need of another crate, as streams have it there.
    pub async fn next(&mut self) -> Option<Result<R::Response, Error>> {
        poll_fn(|context| self.poll_response(context)).await
    }

    /// All pages that are left, in memory.
    ///
    /// # Errors
    /// The first error of a page.
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
                Err(_) => Err(foreign_type()),
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
    // Counting takes a response apart, so it is read a second time.
    let count = R::items(from_node::<R::Response>(tree)?).len();
    Ok(Page::decoded(tree, R::ACTION, Box::new(response), Some(count)))
}

fn foreign_type() -> Error {
    Error::new(ErrorKind::Decode, "a page of another type came back")
}
