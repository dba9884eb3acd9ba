//! The client over sockets against the emulator's faults: the matrix of the runtime with its real transport. How each call
//! ends, after how many requests, and after which waits, which take no time here.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

use std::{
    fmt,
    future::pending,
    sync::{Arc, Mutex},
    time::{Duration, SystemTime},
};

use acs_ecs::actions::{CreateSecurityGroup, DescribeInstanceStatus, StopInstance};
use acs_emulator::{Emulator, Fault, FaultEffect, Instance, ResetPoint, Status};
use acs_protocol::{Credentials, SignatureVersion};
use acs_runtime::{
    BoxFuture, Client, Error, ErrorKind,
    environment::{Environment, RandomnessError, System},
};

/// The limit of an attempt, by which it is told from waits.
const LIMIT: Duration = Duration::from_secs(10);
const MOST_BYTES: usize = 1 << 20;

/// Waits are over at once, and noted. Limits never come, unless stalls are awaited: then that of an attempt comes when
/// the emulator has its request.
struct Waits {
    system: System,
    emulator: Arc<Emulator>,
    noted: Mutex<Vec<u128>>,
    attempts: Mutex<usize>,
    has_stalls: bool,
}

impl fmt::Debug for Waits {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Waits")
    }
}

impl Environment for Waits {
    fn now(&self) -> SystemTime {
        self.system.now()
    }

    fn monotonic(&self) -> Duration {
        Duration::ZERO
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<'static, ()> {
        if duration != LIMIT {
            self.noted.lock().unwrap().push(duration.as_millis());
            return Box::pin(async {});
        }
        if !self.has_stalls {
            return Box::pin(pending());
        }
        let emulator = Arc::clone(&self.emulator);
        let mut attempts = self.attempts.lock().unwrap();
        *attempts += 1;
        let number = *attempts;
        Box::pin(async move {
            while emulator.requests().len() < number {
                tokio::task::yield_now().await;
            }
        })
    }

    /// Dice, which are four bytes, show the most: waits are their bounds.
    fn fill_random(&self, buffer: &mut [u8]) -> Result<(), RandomnessError> {
        if buffer.len() == 4 {
            buffer.fill(0xff);
            return Ok(());
        }
        self.system.fill_random(buffer)
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    Read,
    Write,
    WriteWithToken,
}

async fn call(client: &Client, kind: Kind) -> Result<u32, Error> {
    Ok(match kind {
        Kind::Read => DescribeInstanceStatus::new()
            .send(client)
            .detailed()
            .await?
            .metadata
            .attempts(),
        Kind::Write => StopInstance::new("i-1")
            .send(client)
            .detailed()
            .await?
            .metadata
            .attempts(),
        Kind::WriteWithToken => CreateSecurityGroup::new()
            .send(client)
            .detailed()
            .await?
            .metadata
            .attempts(),
    })
}

struct Case {
    effect: FaultEffect,
    /// Whether a plain write is tried again too, since the service has not run it.
    is_safe: bool,
    /// How often it is tried if the fault stays.
    tries: usize,
    /// The waits between the attempts, in milliseconds; none where the next one follows at once.
    waits: &'static [u128],
    error: (ErrorKind, Option<&'static str>),
}

fn cases() -> Vec<Case> {
    let repeated = |effect, kind, code| Case {
        effect,
        is_safe: false,
        tries: 3,
        waits: &[100, 200],
        error: (kind, code),
    };
    let service = |effect, code| repeated(effect, ErrorKind::Service, Some(code));
    let transport = |effect| repeated(effect, ErrorKind::Transport, None);
    let throttled = |retry_after_milliseconds, time_left_seconds, waits| Case {
        is_safe: true,
        waits,
        ..service(
            FaultEffect::Throttle {
                status: 429,
                code: "Throttling.User".to_owned(),
                retry_after_milliseconds,
                time_left_seconds,
            },
            "Throttling.User",
        )
    };
    let once = |case| Case { tries: 1, ..case };
    vec![
        service(FaultEffect::error(500, "InternalError"), "InternalError"),
        service(FaultEffect::error(503, "ServiceUnavailable"), "ServiceUnavailable"),
        repeated(FaultEffect::Proxy { status: 502 }, ErrorKind::Service, None),
        service(
            FaultEffect::OkWithError {
                code: "InternalError".to_owned(),
                message: "m".to_owned(),
            },
            "InternalError",
        ),
        throttled(None, None, &[500, 1000]),
        throttled(Some(2500), None, &[2500, 2500]),
        throttled(None, Some(7), &[7000, 7000]),
        transport(FaultEffect::Reset {
            at: ResetPoint::BeforeRun,
        }),
        transport(FaultEffect::Reset {
            at: ResetPoint::AfterRun,
        }),
        transport(FaultEffect::Reset {
            at: ResetPoint::MidBody,
        }),
        transport(FaultEffect::Truncate { after_bytes: 0 }),
        transport(FaultEffect::Truncate { after_bytes: 10 }),
        repeated(FaultEffect::Stall { after_bytes: 0 }, ErrorKind::Timeout, None),
        repeated(FaultEffect::Stall { after_bytes: 10 }, ErrorKind::Timeout, None),
        // The request was delivered before, so that a plain write may have run.
        Case {
            waits: &[200],
            ..service(FaultEffect::NonceUsed, "SignatureNonceUsed")
        },
        once(repeated(FaultEffect::Malformed, ErrorKind::Decode, None)),
        once(transport(FaultEffect::Oversize { bytes: 2 * MOST_BYTES })),
    ]
}

impl Case {
    fn tries_of(&self, kind: Kind) -> usize {
        if self.is_safe || kind != Kind::Write {
            self.tries
        } else {
            1
        }
    }
}

/// A client with nothing noted yet, of an emulator that was asked nothing yet and has one running instance.
fn begin(emulator: &Arc<Emulator>, signature: SignatureVersion, has_stalls: bool) -> (Client, Arc<Waits>) {
    emulator.faults().clear();
    emulator.clear_requests();
    emulator.set_instances([Instance::new("i-1", "cn-hangzhou", "cn-hangzhou-b", Status::Running)]);
    let waits = Arc::new(Waits {
        system: System::default(),
        emulator: Arc::clone(emulator),
        noted: Mutex::default(),
        attempts: Mutex::default(),
        has_stalls,
    });
    let client = Client::builder()
        .region("cn-hangzhou")
        .endpoint(emulator.url())
        .credentials(Credentials::access_key("testid", "testsecret"))
        .signature(signature)
        .max_response_bytes(MOST_BYTES)
        .environment(Arc::clone(&waits))
        .build()
        .unwrap();
    (client, waits)
}

async fn emulator() -> Arc<Emulator> {
    let builder = Emulator::builder().access_key("testid", "testsecret").instances(0);
    Arc::new(builder.start().await.unwrap())
}

#[tokio::test]
async fn faults_end_after_expected_requests() {
    let emulator = emulator().await;
    for signature in [SignatureVersion::V1, SignatureVersion::V3] {
        for case in cases() {
            for kind in [Kind::Read, Kind::Write, Kind::WriteWithToken] {
                let has_stalls = matches!(case.effect, FaultEffect::Stall { .. });
                let name = format!("{signature:?}, {:?}, {kind:?}", case.effect);
                let tries = case.tries_of(kind);

                let (client, waits) = begin(&emulator, signature, has_stalls);
                emulator.faults().push(Fault::new(case.effect.clone()).always());
                let error = call(&client, kind).await.expect_err(&name);
                assert_eq!((error.kind(), error.code()), case.error, "{name}: {error}");
                let requests = emulator.requests();
                assert_eq!((requests.len(), error.attempts()), (tries, tries as u32), "{name}");
                let expected = &case.waits[..case.waits.len().min(tries - 1)];
                assert_eq!(*waits.noted.lock().unwrap(), expected, "{name}");
                let tokens = requests.iter().map(|entry| entry.parameters.get("ClientToken"));
                assert!(
                    tokens.clone().all(|token| token == tokens.clone().next().unwrap()),
                    "{name}"
                );

                // Once, and then never again.
                let (client, _) = begin(&emulator, signature, false);
                if has_stalls {
                    continue;
                }
                emulator.faults().push(Fault::new(case.effect.clone()));
                let result = call(&client, kind).await;
                assert_eq!(emulator.requests().len(), tries.min(2), "{name}: {result:?}");
                assert_eq!(result.ok(), (tries > 1).then_some(2), "{name}");
            }
        }
    }
}

#[tokio::test]
async fn wrong_clock_is_corrected_once() {
    let emulator = emulator().await;
    for seconds in [3600, -3600] {
        let (client, waits) = begin(&emulator, SignatureVersion::default(), false);
        emulator
            .faults()
            .push(Fault::new(FaultEffect::ClockSkew { seconds }).always());
        for (kind, attempts) in [(Kind::Write, 2), (Kind::Read, 1), (Kind::WriteWithToken, 1)] {
            assert_eq!(call(&client, kind).await.unwrap(), attempts, "{seconds} {kind:?}");
        }
        assert_eq!(*waits.noted.lock().unwrap(), []);
    }
}

#[tokio::test]
async fn content_type_does_not_matter() {
    let emulator = emulator().await;
    for content_type in ["text/html", "application/octet-stream", "", "nonsense"] {
        let (client, _) = begin(&emulator, SignatureVersion::default(), false);
        emulator
            .faults()
            .push(Fault::new(FaultEffect::ContentType(content_type.to_owned())));
        assert_eq!(call(&client, Kind::Read).await.unwrap(), 1, "{content_type}");
    }
}
