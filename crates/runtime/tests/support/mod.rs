//! A client over a scripted transport in virtual time.

#![allow(dead_code, unreachable_pub, reason = "each test file uses a part of it")]
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

use std::{
    collections::VecDeque,
    sync::{
        Arc, Mutex,
        atomic::{AtomicU64, Ordering},
    },
    time::{Duration, SystemTime},
};

use acs_protocol::{
    Credentials,
    message::{HttpRequest, HttpResponse},
};
use acs_runtime::{
    BoxFuture, Client, ClientBuilder, Endpoint,
    environment::{Environment, RandomnessError},
    transport::{Transport, TransportError, TransportErrorKind},
};

/// Where the virtual clock starts: 2024-01-01T00:00:00Z.
pub const START: u64 = 1_704_067_200;

/// Tokio's paused time, and a counter as randomness.
#[derive(Debug)]
pub struct Virtual {
    start: tokio::time::Instant,
    counter: AtomicU64,
}

impl Default for Virtual {
    fn default() -> Self {
        Self {
            start: tokio::time::Instant::now(),
            counter: AtomicU64::new(0),
        }
    }
}

impl Environment for Virtual {
    fn now(&self) -> SystemTime {
        SystemTime::UNIX_EPOCH + Duration::from_secs(START) + self.monotonic()
    }

    fn monotonic(&self) -> Duration {
        self.start.elapsed()
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<'static, ()> {
        Box::pin(tokio::time::sleep(duration))
    }

    /// Fills four bytes, which are jitter, with the maximum, so that waits equal their bounds.
    fn fill_random(&self, buffer: &mut [u8]) -> Result<(), RandomnessError> {
        if buffer.len() == 4 {
            buffer.fill(0xff);
            return Ok(());
        }
        let count = self.counter.fetch_add(1, Ordering::Relaxed).to_le_bytes();
        for (byte, value) in buffer.iter_mut().zip(count.iter().cycle()) {
            *byte = *value;
        }
        Ok(())
    }
}

/// The outcome of a request.
#[derive(Debug, Clone)]
pub enum Step {
    Answer(HttpResponse),
    Fail(TransportErrorKind),
    Stall,
}

/// Creates a response with that status and body.
pub fn answer(status: u16, body: impl Into<String>) -> Step {
    Step::Answer(HttpResponse {
        status,
        headers: Default::default(),
        body: body.into().into(),
    })
}

/// Creates an error of the service with that status and code.
pub fn service_error(status: u16, code: &str) -> Step {
    answer(status, format!(r#"{{"Code": "{code}", "Message": "m"}}"#))
}

impl Step {
    pub fn with_header(mut self, name: &'static str, value: &str) -> Self {
        if let Self::Answer(response) = &mut self {
            response.headers.insert(name, value.parse().unwrap());
        }
        self
    }
}

/// A request that arrived.
#[derive(Debug, Clone)]
pub struct Arrived {
    pub endpoint: Endpoint,
    pub request: HttpRequest,
    /// The time since the script was created.
    pub at: Duration,
}

impl Arrived {
    /// Returns the value of a parameter in query or form.
    pub fn parameter(&self, name: &str) -> Option<String> {
        let query = self
            .request
            .path_and_query
            .split_once('?')
            .map_or("", |(_, query)| query);
        let form = std::str::from_utf8(&self.request.body).unwrap();
        let pairs = query.split('&').chain(form.split('&'));
        let (_, value) = pairs
            .filter_map(|pair| pair.split_once('='))
            .find(|(key, _)| *key == name)?;
        Some(
            percent_encoding::percent_decode_str(value)
                .decode_utf8()
                .unwrap()
                .into_owned(),
        )
    }

    pub fn header(&self, name: &str) -> Option<&str> {
        self.request.headers.get(name).map(|value| value.to_str().unwrap())
    }
}

/// A transport that answers by a script, repeating its last step.
#[derive(Debug, Clone)]
pub struct Script(Arc<Mutex<State>>);

#[derive(Debug)]
struct State {
    steps: VecDeque<Step>,
    arrived: Vec<Arrived>,
    start: tokio::time::Instant,
}

impl Script {
    pub fn new(steps: impl IntoIterator<Item = Step>) -> Self {
        Self(Arc::new(Mutex::new(State {
            steps: steps.into_iter().collect(),
            arrived: Vec::new(),
            start: tokio::time::Instant::now(),
        })))
    }

    /// Returns the requests so far.
    pub fn arrived(&self) -> Vec<Arrived> {
        self.0.lock().unwrap().arrived.clone()
    }

    pub fn count(&self) -> usize {
        self.0.lock().unwrap().arrived.len()
    }

    /// Creates a client over the script.
    pub fn client(&self) -> Client {
        self.builder().build().unwrap()
    }

    pub fn builder(&self) -> ClientBuilder {
        Client::builder()
            .region("cn-hangzhou")
            .credentials(Credentials::access_key("testid", "testsecret"))
            .transport(self.clone())
            .environment(Virtual::default())
    }
}

impl Transport for Script {
    fn send<'a>(
        &'a self,
        endpoint: &'a Endpoint,
        request: HttpRequest,
        max_response_bytes: usize,
    ) -> BoxFuture<'a, Result<HttpResponse, TransportError>> {
        let mut state = self.0.lock().unwrap();
        let at = state.start.elapsed();
        state.arrived.push(Arrived {
            endpoint: endpoint.clone(),
            request,
            at,
        });
        let step = match state.steps.len() {
            0 => panic!("a request more than the script has steps"),
            1 => state.steps[0].clone(),
            _ => state.steps.pop_front().unwrap(),
        };
        Box::pin(async move {
            match step {
                Step::Answer(response) if response.body.len() > max_response_bytes => {
                    Err(TransportError::new(TransportErrorKind::TooLarge, "too large"))
                }
                Step::Answer(response) => Ok(response),
                Step::Fail(kind) => Err(TransportError::new(kind, format!("{kind:?}"))),
                Step::Stall => std::future::pending().await,
            }
        })
    }
}

/// The requests that the tests make.
pub mod requests {
    use acs_protocol::{
        Parameters,
        action::{Action, Autofill, Effect, Endpoints, Pagination, Parameter, Product},
    };

    pub const ECS: Product<'static> = Product::new("Ecs", "2014-05-26").endpoints(
        Endpoints::new()
            .rule("ecs.{region}.aliyuncs.com")
            .vpc_rule("ecs-vpc.{region}.aliyuncs.com")
            .regions(&[("cn-hangzhou", "ecs-cn-hangzhou.aliyuncs.com")]),
    );

    const fn action(
        name: &'static str,
        effect: Effect,
        parameters: &'static [Parameter<'static>],
        pagination: Option<&'static Pagination<'static>>,
    ) -> Action<'static> {
        let action = Action::new(name, &ECS).effect(effect).parameters(parameters);
        match pagination {
            Some(pagination) => action.pagination(pagination),
            None => action,
        }
    }

    const REGION: Parameter<'static> = Parameter::new("RegionId").required().autofill(Autofill::Region);
    const TOKEN: Parameter<'static> = Parameter::new("ClientToken").autofill(Autofill::IdempotencyToken);

    /// A read, paged by numbers.
    #[derive(Default)]
    pub struct ListThings(Parameters);

    /// A read, paged by tokens.
    #[derive(Default)]
    pub struct ListTokens(Parameters);

    /// A read, paged by tokens or numbers.
    #[derive(Default)]
    pub struct ListBoth(Parameters);

    /// A write.
    #[derive(Default)]
    pub struct StopThing(Parameters);

    /// A write with an idempotency token.
    #[derive(Default)]
    pub struct MakeThing(Parameters);

    pub struct Things {
        pub request_id: Option<String>,
        pub total_count: Option<i32>,
        pub next_token: Option<String>,
        pub things: Vec<Thing>,
    }

    acs_protocol::shape!(Things {
        request_id: "RequestId",
        total_count: "TotalCount",
        next_token: "NextToken",
        things: ["Things", "Thing"],
    });

    pub struct Thing {
        pub id: i32,
        pub status: Option<String>,
    }

    acs_protocol::shape!(Thing {
        id: "Id",
        status: "Status"
    });

    const LIST_THINGS: Action<'static> = action(
        "ListThings",
        Effect::Read,
        &[REGION],
        Some(
            &Pagination::by_number("Things", "PageNumber")
                .number_size("PageSize", 10)
                .total("TotalCount"),
        ),
    );
    const LIST_TOKENS: Action<'static> = action(
        "ListTokens",
        Effect::Read,
        &[REGION],
        Some(&Pagination::by_token("Things", "NextToken", "NextToken")),
    );
    const LIST_BOTH: Action<'static> = action(
        "ListBoth",
        Effect::Read,
        &[REGION],
        Some(
            &Pagination::by_token("Things", "NextToken", "NextToken")
                .or_by_number("PageNumber")
                .token_size("MaxResults", 100)
                .number_size("PageSize", 10)
                .total("TotalCount"),
        ),
    );
    const STOP_THING: Action<'static> = action(
        "StopThing",
        Effect::Write,
        &[REGION, Parameter::new("Password").sensitive()],
        None,
    );
    const MAKE_THING: Action<'static> = action("MakeThing", Effect::Write, &[REGION, TOKEN], None);

    acs_runtime::request!(ListThings => Things, LIST_THINGS);
    acs_runtime::request!(ListTokens => Things, LIST_TOKENS);
    acs_runtime::request!(ListBoth => Things, LIST_BOTH);
    acs_runtime::request!(StopThing => Things, STOP_THING);
    acs_runtime::request!(MakeThing => Things, MAKE_THING);

    acs_runtime::paginated!(ListThings => Thing, |response| response.things);
    acs_runtime::paginated!(ListBoth => Thing, |response| response.things);
    acs_runtime::paginated!(ListTokens => Thing, |response| response.things);

    macro_rules! with {
        ($($name:ident),*) => {$(
            impl $name {
                pub fn with(mut self, name: &str, value: impl acs_protocol::IntoParameter) -> Self {
                    self.0.set(name, value);
                    self
                }
            }
        )*};
    }
    with!(ListThings, ListTokens, ListBoth, StopThing, MakeThing);
}
