//! Streams and waiters of the ECS client against the emulator.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

use std::{
    fmt,
    future::pending,
    sync::{
        Arc,
        atomic::{AtomicU64, Ordering},
    },
    time::{Duration, SystemTime},
};

use acs_ecs::actions::{
    DescribeActivations, DescribeCloudAssistantStatus, DescribeCommands, DescribeDedicatedHosts, DescribeDisks,
    DescribeInstanceStatus, DescribeInstances, DescribeInvocationResults, DescribeInvocations,
    DescribeManagedInstances, DescribeNetworkInterfaces, DescribeSecurityGroups, DescribeSendFileResults,
    DescribeSnapshots, ListPluginStatus,
};
use acs_emulator::{Emulator, Instance, Status};
use acs_protocol::{Credentials, Paginated, Parameters, Request};
use acs_runtime::{
    BoxFuture, Client, ErrorKind,
    environment::{Environment, RandomnessError, System},
};

const REGION: &str = "cn-hangzhou";
const ZONE: &str = "cn-hangzhou-b";
/// The pause between two looks, by which it is told from limits.
const PAUSE: Duration = Duration::from_secs(7);

/// Pauses are over at once and change the fleet; limits never come.
struct Pauses {
    system: System,
    passed: AtomicU64,
    emulator: Arc<Emulator>,
    change: fn(&Emulator, u64),
}

impl fmt::Debug for Pauses {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Pauses")
    }
}

impl Environment for Pauses {
    fn now(&self) -> SystemTime {
        self.system.now()
    }

    fn monotonic(&self) -> Duration {
        PAUSE * u32::try_from(self.passed.load(Ordering::Relaxed)).unwrap()
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<'static, ()> {
        if duration != PAUSE {
            return Box::pin(pending());
        }
        let passed = self.passed.fetch_add(1, Ordering::Relaxed) + 1;
        (self.change)(&self.emulator, passed);
        Box::pin(async {})
    }

    fn fill_random(&self, buffer: &mut [u8]) -> Result<(), RandomnessError> {
        self.system.fill_random(buffer)
    }
}

async fn emulator(instances: usize) -> Arc<Emulator> {
    let builder = Emulator::builder().access_key("testid", "testsecret");
    Arc::new(builder.instances(instances).start().await.unwrap())
}

/// A client of the emulator; each pause of a wait calls `change` with its number.
fn client(emulator: &Arc<Emulator>, change: fn(&Emulator, u64)) -> Client {
    Client::builder()
        .endpoint(emulator.url())
        .region(REGION)
        .credentials(Credentials::access_key("testid", "testsecret"))
        .environment(Pauses {
            system: System::default(),
            passed: AtomicU64::new(0),
            emulator: Arc::clone(emulator),
            change,
        })
        .build()
        .unwrap()
}

fn id(number: usize) -> String {
    format!("i-{number:03}")
}

/// Puts instances into the fleet: all run but those whose numbers are given.
fn fleet(emulator: &Emulator, count: usize, stopped: &[usize]) {
    emulator.set_instances((0..count).map(|number| {
        let status = if stopped.contains(&number) {
            Status::Stopped
        } else {
            Status::Running
        };
        Instance::new(&id(number), REGION, ZONE, status)
    }));
}

/// A request for the instances with these ids.
fn described(ids: impl IntoIterator<Item = usize>) -> DescribeInstances {
    let ids: Vec<String> = ids.into_iter().map(id).collect();
    let ids = serde_json::to_string(&ids).unwrap();
    DescribeInstances::from_parameters(Parameters::new().with("InstanceIds", ids))
}

#[tokio::test]
async fn instances_come_without_any_size() {
    let emulator = emulator(424).await;
    let client = client(&emulator, |_, _| {});
    let instances = DescribeInstances::new().paginate(&client).collect_all().await.unwrap();
    assert_eq!(instances.len(), 212);
    assert_eq!(emulator.requests().len(), 3);
    let ids = |instances: &[acs_ecs::types::Instance]| -> Vec<_> {
        instances.iter().map(|it| it.instance_id.clone()).collect()
    };
    let by_number = DescribeInstances::new().page_number(3).page_size(50);
    let rest = by_number.paginate(&client).collect_all().await.unwrap();
    assert_eq!(ids(&rest), ids(&instances)[100..]);
    let statuses = DescribeInstanceStatus::new().paginate(&client).collect_all().await;
    assert_eq!(statuses.unwrap().len(), 212);
}

/// The number of items of a list, one a page, by tokens and by page numbers.
async fn both_ways<R: Paginated>(client: &Client, number: &str, token: &str) -> (usize, usize) {
    let count = async |name: &str| {
        let parameters = Parameters::new().with("RegionId", REGION).with(name, 1);
        let call = acs_runtime::Call::new(client, R::from_parameters(parameters));
        acs_runtime::Items::new(call).collect_all().await.unwrap().len()
    };
    (count(token).await, count(number).await)
}

#[tokio::test]
async fn both_styles_give_the_same_list() {
    let emulator = emulator(10).await;
    let client = client(&emulator, |_, _| {});
    macro_rules! check {
        ($($request:ident),*) => {$(
            let (by_token, by_number) = both_ways::<$request>(&client, "PageSize", "MaxResults").await;
            assert!(by_token > 0, stringify!($request));
            assert_eq!(by_token, by_number, stringify!($request));
        )*};
    }
    check!(
        DescribeActivations,
        DescribeCloudAssistantStatus,
        DescribeCommands,
        DescribeDedicatedHosts,
        DescribeDisks,
        DescribeInstances,
        DescribeInvocationResults,
        DescribeInvocations,
        DescribeManagedInstances,
        DescribeNetworkInterfaces,
        DescribeSecurityGroups,
        DescribeSendFileResults,
        DescribeSnapshots,
        ListPluginStatus
    );
}

#[tokio::test]
async fn wait_looks_at_every_instance() {
    let emulator = emulator(0).await;
    fleet(&emulator, 12, &[11]);
    let client = client(&emulator, |emulator, pause| {
        if pause == 3 {
            emulator.set_status("i-011", Status::Running);
        }
    });
    let wait = described(0..12)
        .wait_until_running(&client)
        .interval(PAUSE)
        .max_interval(PAUSE);
    let page = wait.await.unwrap().unwrap();
    assert_eq!(page.instances.len(), 12);
    assert_eq!(emulator.requests().len(), 4);
}

#[tokio::test]
async fn wait_names_an_unknown_instance() {
    let emulator = emulator(0).await;
    fleet(&emulator, 1, &[]);
    let client = client(&emulator, |_, _| {});
    let wait = described([0, 999])
        .wait_until_running(&client)
        .interval(PAUSE)
        .max_interval(PAUSE)
        .limit(PAUSE * 3 + Duration::from_secs(1));
    let error = wait.await.unwrap_err();
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Waiter, 4));
    assert!(error.to_string().contains("`i-999` is not listed"), "{error}");
}

#[tokio::test]
async fn wait_splits_ids_over_calls() {
    let emulator = emulator(0).await;
    fleet(&emulator, 150, &[]);
    let client = client(&emulator, |_, _| {});
    assert!(described(0..150).wait_until_running(&client).await.unwrap().is_some());
    assert_eq!(emulator.requests().len(), 2);
    let statuses = DescribeInstanceStatus::new()
        .instance_id((0..150).map(id))
        .page_size(50);
    assert!(statuses.wait_until_running(&client).await.unwrap().is_some());
    assert!(emulator.requests().iter().all(|entry| entry.code.is_none()));
}

#[tokio::test]
async fn wait_for_absence_needs_all_gone() {
    let emulator = emulator(0).await;
    fleet(&emulator, 30, &[]);
    let client = client(&emulator, |emulator, pause| {
        emulator.remove_instance(if pause == 1 { "i-000" } else { "i-029" });
    });
    let wait = described([0, 29])
        .wait_until_deleted(&client)
        .interval(PAUSE)
        .max_interval(PAUSE);
    assert!(wait.await.unwrap().unwrap().instances.is_empty());
    assert_eq!(emulator.requests().len(), 3);
}
