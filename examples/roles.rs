//! Takes a role with an access key, and calls with its temporary credentials, which renew themselves.
//!
//! `cargo run -p acs-examples --bin roles`

use acs_ecs::{
    Client, Credentials,
    actions::DescribeInstanceStatus,
    credentials::{ProviderConfig, RamRole, Source as _},
};
use acs_emulator::Emulator;

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let emulator = Emulator::builder()
        .instances(8)
        .access_key("testid", "testsecret")
        .start()
        .await?;

    let key = Credentials::access_key("testid", "testsecret");
    let role = RamRole::new("acs:ram::123456789012:role/reader", key)
        .session_name("report")
        // The emulator issues the session. Without this line, STS does.
        .config(ProviderConfig::system().sts_endpoint(emulator.url()))
        .cached();
    let client = Client::builder()
        .endpoint(emulator.url())
        .region("cn-hangzhou")
        .credentials_provider(role)
        .build()?;

    let page = DescribeInstanceStatus::new().send(&client).await?;
    println!("{} instances, with the session of a role", page.total_count);
    Ok(())
}
