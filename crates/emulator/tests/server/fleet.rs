//! Actions on the fleet of instances.

use std::collections::BTreeSet;

use acs_emulator::{Instance, Status};

use crate::client::{ECS, emulator};

const STATUS: &str = "DescribeInstanceStatus";
const REGION: (&str, &str) = ("RegionId", "cn-hangzhou");

#[tokio::test]
async fn pages_cover_fleet_exactly_once() {
    let (emulator, client) = emulator().await;
    let here = emulator
        .instances()
        .iter()
        .filter(|instance| instance.region == "cn-hangzhou")
        .count();
    let mut seen = BTreeSet::new();
    let mut page = 1;
    loop {
        let number = page.to_string();
        let answer = client
            .get(ECS, STATUS, &[REGION, ("PageNumber", &number), ("PageSize", "50")])
            .await
            .json();
        assert_eq!(
            (&answer["TotalCount"], &answer["PageNumber"], &answer["PageSize"]),
            (&here.into(), &page.into(), &50.into())
        );
        let items = answer["InstanceStatuses"]["InstanceStatus"].as_array().unwrap().clone();
        if items.is_empty() {
            break;
        }
        for item in items {
            assert!(
                seen.insert(item["InstanceId"].as_str().unwrap().to_owned()),
                "twice: {item}"
            );
        }
        page += 1;
    }
    assert_eq!((seen.len(), page), (here, here.div_ceil(50) + 1));
    assert_eq!(emulator.instances().len(), 208);
    let default = client.get(ECS, STATUS, &[REGION]).await.json();
    assert_eq!(
        default["InstanceStatuses"]["InstanceStatus"].as_array().unwrap().len(),
        10
    );
}

#[tokio::test]
async fn zones_and_ids_filter() {
    let (emulator, client) = emulator().await;
    let zone = client
        .get(ECS, STATUS, &[REGION, ("ZoneId", "cn-hangzhou-g"), ("PageSize", "50")])
        .await
        .json();
    let in_zone = emulator
        .instances()
        .iter()
        .filter(|instance| instance.zone == "cn-hangzhou-g")
        .count();
    assert_eq!(zone["TotalCount"], in_zone);

    let id = emulator.instances()[0].id.clone();
    let elsewhere = emulator
        .instances()
        .iter()
        .find(|instance| instance.region != "cn-hangzhou")
        .unwrap()
        .id
        .clone();
    let parameters = [
        REGION,
        ("InstanceId.1", id.as_str()),
        ("InstanceId.2", "i-none"),
        ("InstanceId.3", &elsewhere),
    ];
    let found = client.get(ECS, STATUS, &parameters).await.json();
    assert_eq!(found["TotalCount"], 1);
    assert_eq!(
        found["InstanceStatuses"]["InstanceStatus"][0]["InstanceId"],
        id.as_str()
    );

    let ids: Vec<(String, String)> = emulator
        .instances()
        .iter()
        .filter(|instance| instance.region == "cn-hangzhou")
        .take(100)
        .zip(1..)
        .map(|(instance, number)| (format!("InstanceId.{number}"), instance.id.clone()))
        .collect();
    let mut hundred: Vec<(&str, &str)> = ids.iter().map(|(key, id)| (key.as_str(), id.as_str())).collect();
    hundred.push(REGION);
    assert_eq!(client.get(ECS, STATUS, &hundred).await.json()["TotalCount"], 100);
}

#[tokio::test]
async fn handle_changes_are_visible_to_actions() {
    let (emulator, client) = emulator().await;
    emulator.set_instances([Instance::new("i-1", "cn-hangzhou", "cn-hangzhou-b", Status::Stopped)]);
    assert!(emulator.set_status("i-1", Status::Running));
    assert!(!emulator.set_status("i-2", Status::Running));
    let answer = client.get(ECS, STATUS, &[REGION]).await.json();
    assert_eq!(answer["InstanceStatuses"]["InstanceStatus"][0]["Status"], "Running");
    assert!(emulator.remove_instance("i-1"));
    assert_eq!(client.get(ECS, STATUS, &[REGION]).await.json()["TotalCount"], 0);
}
