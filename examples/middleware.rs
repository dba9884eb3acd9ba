//! Logs every attempt of every call, and adds a header to it.
//!
//! `cargo run -p acs-examples --bin middleware`

use std::time::Duration;

use acs_ecs::{
    Client, Credentials, Error, Middleware,
    actions::DescribeInstanceStatus,
    http::{HeaderMap, HeaderValue},
    middleware::{Attempt, Outcome},
};
use acs_emulator::{Emulator, Fault, FaultEffect};

#[derive(Debug)]
struct Log;

impl Middleware for Log {
    fn before(&self, _: &Attempt<'_>, headers: &mut HeaderMap) -> Result<(), Error> {
        headers.insert("x-report", HeaderValue::from_static("nightly"));
        Ok(())
    }

    fn after(&self, attempt: &Attempt<'_>, outcome: Outcome<'_>, elapsed: Duration) {
        let result = match outcome {
            Outcome::Response(response) => format!("status {}", response.status),
            Outcome::Failed(error) => format!("no response: {error}"),
            _ => "another outcome".to_owned(),
        };
        println!(
            "{} attempt {} on {}: {result} after {elapsed:?}",
            attempt.action.name, attempt.number, attempt.host
        );
    }
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let emulator = Emulator::builder()
        .instances(8)
        .access_key("testid", "testsecret")
        .start()
        .await?;
    emulator.faults().push(Fault::new(FaultEffect::throttle()).times(1));
    let client = Client::builder()
        .endpoint(emulator.url())
        .region("cn-hangzhou")
        .credentials(Credentials::access_key("testid", "testsecret"))
        .middleware(Log)
        .build()?;

    let page = DescribeInstanceStatus::new().send(&client).await?;
    println!("{} instances", page.total_count);
    Ok(())
}
