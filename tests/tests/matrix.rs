//! Every way to make a client × every fault × every kind of action: how each call ends, after how many requests, and
//! after how long, in virtual time.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

#[path = "../../crates/runtime/tests/support/mod.rs"]
mod support;

use std::{sync::Arc, time::Duration};

use acs_credentials::{ClientBuilder, ProviderConfig};
use acs_protocol::{Credentials, SignatureVersion, decode::Format, message::Placement};
use acs_runtime::{Client, Error, ErrorKind, RetryPolicy, Timeouts, transport::TransportErrorKind};
use futures_util::FutureExt;
use support::{
    START, Script, Step, answer,
    requests::{ListThings, MakeThing, StopThing},
};

type Constructor = fn(&Script) -> Client;

/// The ways to make a client. Whatever they set, retries and limits are on.
fn constructors() -> Vec<(&'static str, Constructor)> {
    vec![
        ("defaults", |script| script.builder().build().unwrap()),
        ("V1, XML, POST with form", |script| {
            script
                .builder()
                .signature(SignatureVersion::V1)
                .format(Format::Xml)
                .placement(Placement::PostForm)
                .build()
                .unwrap()
        }),
        ("provider, own endpoint", |script| {
            script
                .builder()
                .credentials_provider(Credentials::sts("id", "secret", "token"))
                .endpoint("http://localhost:1")
                .build()
                .unwrap()
        }),
        ("bearer token", |script| {
            script
                .builder()
                .credentials(Credentials::bearer("token"))
                .build()
                .unwrap()
        }),
        ("the defaults, said", |script| {
            script
                .builder()
                .timeouts(Timeouts::default())
                .retry(RetryPolicy::default())
                .build()
                .unwrap()
        }),
        ("a clone", |script| script.client().clone()),
        ("from the machine", |script| {
            let client = acs_credentials::Client::from_config(machine(script));
            client.now_or_never().unwrap().unwrap().into()
        }),
        ("a builder with what the machine has", |script| {
            let builder = ClientBuilder::default()
                .region("cn-beijing")
                .from_config(machine(script));
            builder.now_or_never().unwrap().unwrap().build().unwrap().into()
        }),
    ]
}

/// A machine with a region and a key in its environment: nothing has to be waited for.
fn machine(script: &Script) -> ProviderConfig {
    ProviderConfig::system()
        .variables([
            ("ALIBABA_CLOUD_REGION_ID", "cn-hangzhou"),
            ("ALIBABA_CLOUD_ACCESS_KEY_ID", "testid"),
            ("ALIBABA_CLOUD_ACCESS_KEY_SECRET", "testsecret"),
            // A file would have to be waited for.
            ("ALIBABA_CLOUD_CLI_PROFILE_DISABLED", "true"),
        ])
        .environment(Arc::new(support::Virtual::default()))
        .transport(Arc::new(script.clone()))
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    Read,
    Write,
    WriteWithToken,
}

const KINDS: [Kind; 3] = [Kind::Read, Kind::Write, Kind::WriteWithToken];

async fn call(client: &Client, kind: Kind) -> Result<u32, Error> {
    let attempts = |reply: acs_runtime::Reply<_>| reply.metadata.attempts();
    match kind {
        Kind::Read => ListThings::default().send(client).detailed().await.map(attempts),
        Kind::Write => StopThing::default().send(client).detailed().await.map(attempts),
        Kind::WriteWithToken => MakeThing::default().send(client).detailed().await.map(attempts),
    }
}

struct Fault {
    name: &'static str,
    step: Step,
    /// Whether a plain write is tried again too, since the service cannot have run it.
    is_safe: bool,
    /// How often it is tried if the fault stays.
    tries: usize,
    /// How long one attempt takes, and the waits after the first and the second. Dice show the most.
    times: [u64; 3],
    error: (ErrorKind, Option<&'static str>),
}

const OK: &str = r#"{"RequestId": "R"}"#;

fn service(status: u16, code: &str) -> Step {
    answer(
        status,
        format!(r#"{{"Code": "{code}", "Message": "m", "RequestId": "R"}}"#),
    )
}

fn faults() -> Vec<Fault> {
    let temporary = |name, step, error| Fault {
        name,
        step,
        is_safe: false,
        tries: 3,
        times: [0, 100, 200],
        error,
    };
    let throttled = |name, step, times, code| Fault {
        is_safe: true,
        times,
        ..temporary(name, step, (ErrorKind::Service, Some(code)))
    };
    let skewed = |code| service(400, code).with_header("date", "Mon, 01 Jan 2024 01:00:00 GMT");
    let transport = (ErrorKind::Transport, None);
    vec![
        temporary(
            "500",
            service(500, "InternalError"),
            (ErrorKind::Service, Some("InternalError")),
        ),
        temporary(
            "503",
            service(503, "ServiceUnavailable"),
            (ErrorKind::Service, Some("ServiceUnavailable")),
        ),
        temporary(
            "a proxy's 502",
            answer(502, "<html>Bad gateway</html>"),
            (ErrorKind::Service, None),
        ),
        temporary("504 without a body", answer(504, ""), (ErrorKind::Service, None)),
        temporary(
            "200 with a failing code",
            service(200, "InternalError"),
            (ErrorKind::Service, Some("InternalError")),
        ),
        throttled(
            "throttled, 400",
            service(400, "Throttling"),
            [0, 500, 1000],
            "Throttling",
        ),
        throttled(
            "throttled, 429",
            service(429, "Throttling.Api"),
            [0, 500, 1000],
            "Throttling.Api",
        ),
        throttled(
            "throttled, 503",
            service(503, "Throttling.User"),
            [0, 500, 1000],
            "Throttling.User",
        ),
        throttled(
            "throttled with a wait in milliseconds",
            service(429, "Throttling.User").with_header("x-acs-retry-after", "2500"),
            [0, 2500, 2500],
            "Throttling.User",
        ),
        throttled(
            "throttled with a quota that is fresh in 7 s",
            service(429, "Throttling.Api").with_header("x-ratelimit-user-api", "Limit:1,Remain:0,TimeLeft:7000"),
            [0, 7000, 7000],
            "Throttling.Api",
        ),
        throttled(
            "throttled with a quota that is fresh before the client's own wait is over",
            service(429, "Throttling.Api").with_header("x-ratelimit-user-api", "Limit:1,Remain:0,TimeLeft:7"),
            [0, 500, 1000],
            "Throttling.Api",
        ),
        throttled(
            "refused with a wait, whatever the code",
            service(403, "TooBusy").with_header("x-acs-retry-after", "2500"),
            [0, 2500, 2500],
            "TooBusy",
        ),
        temporary(
            "500 with a quota",
            service(500, "InternalError").with_header("x-ratelimit-user", "Limit:1,Remain:0,TimeLeft:7000"),
            (ErrorKind::Service, Some("InternalError")),
        ),
        Fault {
            times: [0, 2500, 2500],
            ..temporary(
                "500 with a wait, which may have been run",
                service(500, "InternalError").with_header("x-acs-retry-after", "2500"),
                (ErrorKind::Service, Some("InternalError")),
            )
        },
        temporary("reset", Step::Fail(TransportErrorKind::Reset), transport),
        temporary("truncated", Step::Fail(TransportErrorKind::Truncated), transport),
        Fault {
            times: [10_000, 100, 200],
            ..temporary("stall", Step::Stall, (ErrorKind::Timeout, None))
        },
        Fault {
            is_safe: true,
            ..temporary("no connection", Step::Fail(TransportErrorKind::Connect), transport)
        },
        Fault {
            times: [0, 0, 200],
            ..temporary(
                "nonce used, so that it was delivered before",
                service(400, "SignatureNonceUsed"),
                (ErrorKind::Service, Some("SignatureNonceUsed")),
            )
        },
        Fault {
            is_safe: true,
            tries: 2,
            times: [0, 0, 0],
            ..temporary(
                "skew",
                skewed("InvalidTimeStamp.Expired"),
                (ErrorKind::Service, Some("InvalidTimeStamp.Expired")),
            )
        },
        Fault {
            is_safe: true,
            tries: 2,
            times: [0, 0, 0],
            ..temporary(
                "skew, other code",
                skewed("IllegalTimestamp"),
                (ErrorKind::Service, Some("IllegalTimestamp")),
            )
        },
        Fault {
            tries: 1,
            ..temporary(
                "the caller's fault",
                service(400, "MissingParameter"),
                (ErrorKind::Service, Some("MissingParameter")),
            )
        },
        Fault {
            tries: 1,
            ..temporary("untrusted", Step::Fail(TransportErrorKind::Untrusted), transport)
        },
        Fault {
            tries: 1,
            ..temporary("too large", Step::Fail(TransportErrorKind::TooLarge), transport)
        },
        Fault {
            tries: 1,
            ..temporary("malformed", answer(200, "{"), (ErrorKind::Decode, None))
        },
    ]
}

impl Fault {
    /// How often a call of that kind is tried if the fault stays.
    fn tries_of(&self, kind: Kind) -> usize {
        if self.is_safe || kind != Kind::Write {
            self.tries
        } else {
            1
        }
    }

    /// How long that many failed attempts take, without the wait after the last.
    fn time_of(&self, tries: usize) -> Duration {
        let [attempt, waits @ ..] = self.times;
        let waited: u64 = waits.iter().take(tries - 1).sum();
        Duration::from_millis(attempt * tries as u64 + waited)
    }
}

#[tokio::test(start_paused = true)]
async fn lasting_fault_ends_in_its_error() {
    for (constructor, build) in constructors() {
        for fault in faults() {
            for kind in KINDS {
                let case = format!("{constructor}, {}, {kind:?}", fault.name);
                let script = Script::new([fault.step.clone()]);
                let client = build(&script);
                let began = tokio::time::Instant::now();
                let error = call(&client, kind).await.expect_err(&case);
                let tries = fault.tries_of(kind);
                assert_eq!((error.kind(), error.code()), fault.error, "{case}: {error}");
                assert_eq!((script.count(), error.attempts()), (tries, tries as u32), "{case}");
                assert_eq!(began.elapsed(), fault.time_of(tries), "{case}");
                assert!(began.elapsed() <= Duration::from_secs(60), "{case}");
            }
        }
    }
}

#[tokio::test(start_paused = true)]
async fn passing_fault_is_survived() {
    for (constructor, build) in constructors() {
        for fault in faults() {
            for kind in KINDS {
                let case = format!("{constructor}, {}, {kind:?}", fault.name);
                let script = Script::new([fault.step.clone(), answer(200, OK)]);
                let client = build(&script);
                let began = tokio::time::Instant::now();
                let result = call(&client, kind).await;
                if fault.tries_of(kind) == 1 {
                    let error = result.expect_err(&case);
                    assert_eq!((script.count(), error.attempts()), (1, 1), "{case}");
                    continue;
                }
                assert_eq!(result.expect(&case), 2, "{case}");
                assert_eq!(script.count(), 2, "{case}");
                let [attempt, wait, _] = fault.times;
                assert_eq!(began.elapsed(), Duration::from_millis(attempt + wait), "{case}");
                signed_anew(&script, &case);
            }
        }
    }
}

/// Every attempt has a nonce of its own, and all share one idempotency token.
fn signed_anew(script: &Script, case: &str) {
    let [first, second] = &script.arrived()[..] else {
        panic!("{case}")
    };
    let nonce = |arrived: &support::Arrived| {
        arrived
            .header("x-acs-signature-nonce")
            .map(str::to_owned)
            .or(arrived.parameter("SignatureNonce"))
    };
    assert_ne!(nonce(first), nonce(second), "{case}");
    assert_eq!(
        first.parameter("ClientToken"),
        second.parameter("ClientToken"),
        "{case}"
    );
}

#[tokio::test(start_paused = true)]
async fn calls_keep_their_limit() {
    for fault in faults() {
        for kind in KINDS {
            let script = Script::new([fault.step.clone()]);
            let limit = Duration::from_secs(12);
            let client = script
                .builder()
                .timeouts(Timeouts::default().call(limit))
                .retry(RetryPolicy::default().max_attempts(u32::MAX))
                .build()
                .unwrap();
            let began = tokio::time::Instant::now();
            call(&client, kind).await.unwrap_err();
            assert!(
                began.elapsed() <= limit,
                "{}, {kind:?}: {:?}",
                fault.name,
                began.elapsed()
            );
        }
    }
}

#[tokio::test(start_paused = true)]
async fn clock_is_learned_once() {
    let skewed = service(400, "InvalidTimeStamp.Expired").with_header("date", "Mon, 01 Jan 2024 01:00:00 GMT");
    let script = Script::new([skewed, answer(200, OK)]);
    let client = script.client();
    call(&client, Kind::Read).await.unwrap();
    call(&client.clone(), Kind::Write).await.unwrap();
    let times: Vec<_> = script
        .arrived()
        .iter()
        .map(|r| r.header("x-acs-date").unwrap().to_owned())
        .collect();
    assert_eq!(START, 1_704_067_200);
    assert_eq!(
        times,
        ["2024-01-01T00:00:00Z", "2024-01-01T01:00:00Z", "2024-01-01T01:00:00Z"]
    );
}
