//! Calls an action by its name, without a generated type.
//!
//! `cargo run -p acs-examples --bin untyped`

use acs_ecs::{Client, Credentials};
use acs_emulator::Emulator;

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
        .build()?;

    let response = client
        .call("Ecs", "2014-05-26", "DescribeInstanceStatus")
        .parameter("PageSize", 2)
        .send()
        .await?;
    println!("{response:#}");
    Ok(())
}
