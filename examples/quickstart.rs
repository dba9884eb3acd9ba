//! The main job against the embedded emulator: calls in JSON and in XML, all pages of the fleet, a service error, a
//! request that is refused before it is sent. `cargo xtask quickstart` runs it.

use std::collections::BTreeMap;

use acs_ecs::{Client, Credentials, Format, actions::DescribeInstanceStatus};
use acs_emulator::Emulator;
use comfy_table::{ContentArrangement, Table, presets};

type Result<T> = std::result::Result<T, Box<dyn std::error::Error>>;

const REGION: &str = "cn-hangzhou";

#[tokio::main]
async fn main() -> Result<()> {
    let emulator = Emulator::builder()
        .instances(208)
        .access_key("testid", "testsecret")
        .start()
        .await?;
    println!("emulator at {}, 208 instances\n", emulator.url());

    let mut table = Table::new();
    table
        .load_style(presets::UTF8_HORIZONTAL_ONLY)
        .set_content_arrangement(ContentArrangement::Dynamic)
        .set_width(110);
    table.set_header(["call", "result"]);
    for format in [Format::Json, Format::Xml] {
        let client = client(&emulator, Some(REGION), format)?;
        let reply = DescribeInstanceStatus::new()
            .page_size(3)
            .send(&client)
            .detailed()
            .await?;
        let page = &reply.output;
        let names: Vec<String> = page
            .instance_statuses
            .iter()
            .map(|item| format!("{} {}", item.instance_id, item.status))
            .collect();
        let id = reply.metadata.request_id().unwrap_or_default();
        table.add_row([
            format!("{} page of 3", format.as_str()),
            format!(
                "{}\nof {} in {REGION}; request {id}",
                names.join("\n"),
                page.total_count
            ),
        ]);
    }

    let client = client(&emulator, Some(REGION), Format::Json)?;
    let all = DescribeInstanceStatus::new()
        .page_size(10)
        .paginate(&client)
        .collect_all()
        .await?;
    let mut states: BTreeMap<String, usize> = BTreeMap::new();
    for item in &all {
        *states.entry(item.status.to_string()).or_default() += 1;
    }
    let states: Vec<String> = states.iter().map(|(state, count)| format!("{state} {count}")).collect();
    table.add_row([
        "all pages of 10".to_owned(),
        format!("{} instances: {}", all.len(), states.join(", ")),
    ]);

    match DescribeInstanceStatus::new().page_size(51).send(&client).await {
        Ok(_) => return Err("a page of 51 was answered".into()),
        Err(error) => table.add_row(["service error: page of 51".to_owned(), error.to_string()]),
    };
    let nowhere = self::client(&emulator, None, Format::Json)?;
    match DescribeInstanceStatus::new().send(&nowhere).await {
        Ok(_) => return Err("a call without a region was answered".into()),
        Err(error) => table.add_row(["refused before it is sent: no region".to_owned(), error.to_string()]),
    };
    println!("{table}");
    emulator.stop().await?;
    Ok(())
}

fn client(emulator: &Emulator, region: Option<&str>, format: Format) -> Result<Client> {
    let credentials = Credentials::access_key("testid", "testsecret");
    let builder = Client::builder()
        .credentials(credentials)
        .endpoint(emulator.url())
        .format(format);
    Ok(match region {
        Some(region) => builder.region(region),
        None => builder,
    }
    .build()?)
}
