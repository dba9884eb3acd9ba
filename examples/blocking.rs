//! Calls an action from a program without an async runtime, by the feature `blocking`.
//!
//! `cargo run -p acs-examples --bin blocking`

use acs_ecs::{Client, Credentials, actions::DescribeInstanceStatus};
use acs_emulator::Emulator;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    // The emulator is a server and needs a runtime; the calls below do not.
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build()?;
    let emulator = runtime.block_on(
        Emulator::builder()
            .instances(8)
            .access_key("testid", "testsecret")
            .start(),
    )?;
    let client = Client::builder()
        .endpoint(emulator.url())
        .region("cn-hangzhou")
        .credentials(Credentials::access_key("testid", "testsecret"))
        .build()?;

    let page = DescribeInstanceStatus::new().send(&client).wait()?;
    for instance in &page.instance_statuses {
        println!("{} {}", instance.instance_id, instance.status);
    }
    Ok(())
}
