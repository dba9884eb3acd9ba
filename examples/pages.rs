//! Reads all items of a list, item by item, page by page, and at once.
//!
//! `cargo run -p acs-examples --bin pages`

use acs_ecs::{Client, Credentials, actions::DescribeInstances};
use acs_emulator::Emulator;
use futures_util::TryStreamExt as _;

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let emulator = Emulator::builder()
        .instances(212)
        .access_key("testid", "testsecret")
        .start()
        .await?;
    let client = Client::builder()
        .endpoint(emulator.url())
        .region("cn-hangzhou")
        .credentials(Credentials::access_key("testid", "testsecret"))
        .build()?;

    // A stream of items. The next page is requested when the items of the last one are used up.
    let mut instances = DescribeInstances::new().paginate(&client);
    let mut count = 0;
    while let Some(instance) = instances.try_next().await? {
        if count < 3 {
            println!("{} {}", instance.instance_id, instance.zone_id.unwrap_or_default());
        }
        count += 1;
    }
    println!("{count} instances, one by one");

    // A stream of pages, for fields beside the list.
    let mut pages = DescribeInstances::new().page_size(100).pages(&client);
    while let Some(page) = pages.try_next().await? {
        println!("a page of {} of {:?}", page.instances.len(), page.total_count);
    }

    let all = DescribeInstances::new().paginate(&client).collect_all().await?;
    println!("{} instances at once", all.len());
    Ok(())
}
