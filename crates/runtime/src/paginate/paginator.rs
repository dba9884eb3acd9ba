use std::{
    future::poll_fn,
    task::{Context, Poll, ready},
};

use acs_protocol::{Parameters, Request, action::Action};

use super::{
    cursor::{self, Cursor},
    page::Page,
};
use crate::{
    BoxFuture, Call, Client,
    client::{CallOptions, Decoded, Decoder, RawReply, host, start},
    error::Error,
};

/// An untyped listing, with one call per page.
pub(crate) struct Paginator {
    pub(super) options: CallOptions,
    client: Client,
    action: &'static Action<'static>,
    parameters: Parameters,
    decoder: Decoder,
    /// `None` for an action without pages, which has a single response.
    cursor: Option<Cursor>,
    request: Option<BoxFuture<'static, Result<RawReply, Error>>>,
    has_ended: bool,
}

impl Paginator {
    pub(crate) fn new<R: Request>(call: Call<R>, decoder: Decoder) -> Self {
        let parameters = call.request.into_parameters();
        Self::with(call.client, R::ACTION, parameters, call.options, decoder)
    }

    pub(crate) fn with(
        client: Client,
        action: &'static Action<'static>,
        mut parameters: Parameters,
        options: CallOptions,
        decoder: Decoder,
    ) -> Self {
        let cursor = action.pagination;
        Self {
            cursor: cursor.map(|pagination| Cursor::new(pagination, &mut parameters)),
            options,
            client,
            action,
            parameters,
            decoder,
            request: None,
            has_ended: false,
        }
    }

    /// Creates a paginator over all pages of the list, regardless of the start that the parameters set.
    pub(crate) fn from_start(
        client: Client,
        action: &'static Action<'static>,
        mut parameters: Parameters,
        options: CallOptions,
        decoder: Decoder,
    ) -> Self {
        if let Some(pagination) = action.pagination {
            cursor::rewind(pagination, &mut parameters);
        }
        Self::with(client, action, parameters, options, decoder)
    }

    /// Sets the largest number of pages to request.
    pub(super) fn set_max_pages(&mut self, pages: u64) {
        if let Some(cursor) = &mut self.cursor {
            cursor.set_max_pages(pages);
        }
    }

    /// Treats the first page as the whole list.
    pub(crate) fn only_one_page(&mut self) {
        self.cursor = None;
    }

    /// Polls for the content of the next page.
    pub(super) fn poll_page(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<Decoded, Error>>> {
        loop {
            let page = match ready!(self.poll_fetch(context)) {
                None => return Poll::Ready(None),
                Some(Err(error)) => return Poll::Ready(Some(Err(error))),
                Some(Ok(page)) => page,
            };
            if self.accept(&page) {
                return Poll::Ready(Some(Ok(page.content)));
            }
        }
    }

    /// Returns the next page, or `None` at the end.
    pub(crate) async fn next(&mut self) -> Option<Result<Page, Error>> {
        loop {
            let page = match poll_fn(|context| self.poll_fetch(context)).await? {
                Err(error) => return Some(Err(error)),
                Ok(page) => page,
            };
            if self.accept(&page) {
                return Some(Ok(page));
            }
        }
    }

    fn poll_fetch(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<Page, Error>>> {
        if self.has_ended {
            return Poll::Ready(None);
        }
        let request = match &mut self.request {
            Some(request) => request,
            none => {
                let mut parameters = self.parameters.clone();
                if let Some(Err(error)) = self.cursor.as_ref().map(|cursor| cursor.apply(&mut parameters)) {
                    self.has_ended = true;
                    let host = host(&self.client, self.action, &parameters, &self.options);
                    return Poll::Ready(Some(Err(error.with_action(self.action).with_host(host))));
                }
                let (client, options) = (self.client.clone(), self.options.clone());
                none.insert(start(client, self.action, parameters, options, self.decoder))
            }
        };
        let result = ready!(request.as_mut().poll(context));
        self.request = None;
        let result = result.and_then(RawReply::output::<Page>);
        self.has_ended = result.is_err();
        Poll::Ready(Some(result))
    }

    /// Advances past the page. Returns whether it belongs to the list.
    fn accept(&mut self, page: &Page) -> bool {
        match &mut self.cursor {
            Some(cursor) => {
                let is_accepted = cursor.accept(&page.info, page.count());
                self.has_ended = cursor.has_ended();
                is_accepted
            }
            None => {
                self.has_ended = true;
                true
            }
        }
    }
}
