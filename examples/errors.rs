//! Tells errors apart: by the code of the service, by their kind, and by whether a later call can succeed.
//!
//! `cargo run -p acs-examples --bin errors`

use std::time::Duration;

use acs_ecs::{
    Client, Credentials, RetryPolicy, Timeouts,
    actions::{DeleteInstance, DescribeInstanceStatus},
    error_code,
};
use acs_emulator::{Emulator, Fault, FaultEffect};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let emulator = Emulator::builder()
        .instances(8)
        .access_key("testid", "testsecret")
        .start()
        .await?;
    let client = Client::builder()
        .endpoint(emulator.url())
        .region("cn-hangzhou")
        .credentials(Credentials::access_key("testid", "testsecret"))
        .timeouts(Timeouts::default().attempt(Duration::from_secs(5)))
        .build()?;

    match DeleteInstance::new("i-unknown").send(&client).await {
        Err(error) if error.code() == Some(error_code::INVALID_INSTANCE_ID__NOT_FOUND) => {
            println!(
                "there is no such instance (request {})",
                error.request_id().unwrap_or("without id")
            );
        }
        other => return Err(format!("unexpected: {other:?}").into()),
    }

    // Two refusals are retried without the program's help.
    emulator.faults().push(Fault::new(FaultEffect::throttle()).times(2));
    let page = DescribeInstanceStatus::new().send(&client).await?;
    println!("{} instances after two refusals", page.total_count);

    emulator.faults().push(Fault::new(FaultEffect::throttle()).times(1));
    let once = DescribeInstanceStatus::new()
        .send(&client)
        .retry(RetryPolicy::none())
        .await;
    match once {
        Err(error) if error.is_throttling() => println!("throttled: {error}"),
        other => return Err(format!("unexpected: {other:?}").into()),
    }
    Ok(())
}
