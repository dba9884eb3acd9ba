//! A program whose manifest names one generated crate and nothing else. It brings its own credentials, hook, transport
//! and clock, and holds every kind of call in a variable of a named type.

#![cfg(test)]
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::{
    sync::{Arc, Mutex},
    time::{Duration, SystemTime},
};

use acs_ecs::{
    BoxFuture, Call, CallOptions, Client, ClientBuilder, Credentials, CredentialsError, Endpoint, Error, ErrorKind,
    Format, IntoParameter, Items, JsonText, Metadata, Middleware, Network, Pages, Parameters, Provider, Reply, Request,
    RetryPolicy, Secret, SignatureVersion, Timeouts, Transport, UntypedCall, Value, Wait,
    actions::DescribeInstanceStatus,
    bytes::Bytes,
    environment::{Environment, RandomnessError},
    http::{HeaderMap, HeaderValue},
    message::{HttpRequest, HttpResponse, Placement},
    middleware::{Attempt, Outcome},
    transport::{TransportError, TransportErrorKind},
};

/// Credentials from a vault.
#[derive(Debug)]
struct Vault(Secret);

impl Provider for Vault {
    fn name(&self) -> &str {
        "vault"
    }

    fn credentials(&self) -> BoxFuture<'_, Result<Credentials, CredentialsError>> {
        Box::pin(async { Ok(Credentials::access_key("testid", self.0.expose())) })
    }
}

/// Adds a header, and notes what came of the attempts.
#[derive(Debug, Clone, Default)]
struct Audit(Arc<Mutex<Vec<String>>>);

impl Middleware for Audit {
    fn before(&self, _: &Attempt<'_>, headers: &mut HeaderMap) -> Result<(), Error> {
        headers.insert("x-audit", HeaderValue::from_static("yes"));
        Ok(())
    }

    fn after(&self, attempt: &Attempt<'_>, outcome: Outcome<'_>, _: Duration) {
        let outcome = match outcome {
            Outcome::Response(response) => response.status.to_string(),
            Outcome::Failed(error) => error.kind().to_string(),
            _ => String::new(),
        };
        self.0
            .lock()
            .unwrap()
            .push(format!("{} {outcome}", attempt.action.name));
    }
}

/// Answers from memory; the first request finds no server.
#[derive(Debug, Clone, Default)]
struct Memory(Arc<Mutex<Vec<String>>>);

impl Transport for Memory {
    fn send<'a>(
        &'a self,
        endpoint: &'a Endpoint,
        request: HttpRequest,
        _: usize,
    ) -> BoxFuture<'a, Result<HttpResponse, TransportError>> {
        let mut sent = self.0.lock().unwrap();
        sent.push(format!(
            "{} {}",
            endpoint.host(),
            request.headers.contains_key("x-audit")
        ));
        let first = sent.len() == 1;
        Box::pin(async move {
            if first {
                return Err(TransportError::new(TransportErrorKind::Connect, "no server yet"));
            }
            Ok(HttpResponse {
                status: 200,
                headers: HeaderMap::new(),
                body: Bytes::from_static(
                    br#"{"RequestId": "R", "TotalCount": 1, "PageNumber": 1, "PageSize": 10,
                        "InstanceStatuses": {"InstanceStatus": [{"InstanceId": "i-1", "Status": "Running"}]}}"#,
                ),
            })
        })
    }
}

/// A clock that does not wait.
#[derive(Debug)]
struct Fast;

impl Environment for Fast {
    fn now(&self) -> SystemTime {
        SystemTime::UNIX_EPOCH + Duration::from_secs(1_700_000_000)
    }

    fn monotonic(&self) -> Duration {
        Duration::ZERO
    }

    fn sleep(&self, limit: Duration) -> BoxFuture<'static, ()> {
        // Limits of calls never pass here, and waits between attempts are over at once.
        if limit < Duration::from_secs(5) {
            Box::pin(std::future::ready(()))
        } else {
            Box::pin(std::future::pending())
        }
    }

    fn fill_random(&self, buffer: &mut [u8]) -> Result<(), RandomnessError> {
        buffer.fill(7);
        Ok(())
    }
}

#[test]
fn one_crate_is_enough() {
    let (audit, memory) = (Audit::default(), Memory::default());
    let builder: ClientBuilder = Client::builder()
        .region("cn-hangzhou")
        .network(Network::Vpc)
        .credentials_provider(Vault(Secret::new("testsecret")))
        .middleware(audit.clone())
        .transport(memory.clone())
        .environment(Fast)
        .format(Format::Json)
        .signature(SignatureVersion::V3)
        .placement(Placement::Auto)
        .retry(RetryPolicy::default())
        .timeouts(Timeouts::default().call(Duration::from_secs(30)));
    let client = builder.build().unwrap();

    let call: Call<DescribeInstanceStatus> = DescribeInstanceStatus::new().send(&client);
    let options = CallOptions::new().retry(RetryPolicy::default());
    let reply: Reply<<DescribeInstanceStatus as Request>::Response> =
        call.with_options(options).wait_detailed().unwrap();
    let metadata: Metadata = reply.metadata;
    assert_eq!((metadata.attempts(), metadata.request_id()), (2, Some("R")));

    let items: Items<DescribeInstanceStatus> = DescribeInstanceStatus::new().paginate(&client);
    assert_eq!(items.blocking().count(), 1);
    let pages: Pages<DescribeInstanceStatus> = DescribeInstanceStatus::new().pages(&client);
    assert_eq!(pages.blocking().count(), 1);
    let wait: Wait<DescribeInstanceStatus> = DescribeInstanceStatus::new()
        .instance_id(["i-1"])
        .wait_until_running(&client);
    wait.wait().unwrap();

    let untyped: UntypedCall = client.call("Ecs", "2014-05-26", "DescribeRegions");
    let value: Value = untyped.parameter("Own", "1".into_parameter()).wait().unwrap();
    assert_eq!(value["RequestId"], "R");

    assert_eq!(
        audit.0.lock().unwrap()[..2],
        ["DescribeInstanceStatus transport", "DescribeInstanceStatus 200"]
    );
    assert_eq!(memory.0.lock().unwrap()[0], "ecs-vpc.cn-hangzhou.aliyuncs.com true");

    let error = Endpoint::parse("http://a/b").unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Endpoint);
    let _: (Option<JsonText>, Parameters) = (None, Parameters::new());
}
