//! Starts an instance, and waits until it runs.
//!
//! `cargo run -p acs-examples --bin waiters`

use std::time::Duration;

use acs_ecs::{
    Client, Credentials,
    actions::{DescribeInstanceStatus, StartInstance},
};
use acs_emulator::{Emulator, Status};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let emulator = Emulator::builder()
        .instances(8)
        .access_key("testid", "testsecret")
        // Instances start within a second here, so that the example ends soon.
        .transition(Duration::from_secs(1))
        .start()
        .await?;
    let instances = emulator.instances();
    let instance = instances
        .iter()
        .find(|instance| instance.region == "cn-hangzhou")
        .ok_or("no instance")?;
    emulator.set_status(&instance.id, Status::Stopped);
    let client = Client::builder()
        .endpoint(emulator.url())
        .region("cn-hangzhou")
        .credentials(Credentials::access_key("testid", "testsecret"))
        .build()?;

    StartInstance::new(&instance.id).send(&client).await?;
    println!("{} starts", instance.id);

    // Looks at every id, again and again, until all of them run. An error says which of them does not, and why.
    DescribeInstanceStatus::new()
        .instance_id([&instance.id])
        .wait_until_running(&client)
        .interval(Duration::from_millis(500))
        .limit(Duration::from_secs(30))
        .await?;
    println!("{} runs", instance.id);
    Ok(())
}
