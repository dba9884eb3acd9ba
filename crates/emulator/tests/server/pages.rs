//! Pages by number and by token, of lists that have both.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use crate::client::{Client, ECS, TRAPS, emulator};

/// The fourteen actions of ECS that have both styles.
const BOTH: &[(&str, &str)] = &[
    ("DescribeActivations", "ActivationList"),
    ("DescribeCloudAssistantStatus", "InstanceCloudAssistantStatusSet"),
    ("DescribeCommands", "Commands"),
    ("DescribeDedicatedHosts", "DedicatedHosts"),
    ("DescribeDisks", "Disks"),
    ("DescribeInstances", "Instances"),
    ("DescribeInvocationResults", "InvocationResults"),
    ("DescribeInvocations", "Invocations"),
    ("DescribeManagedInstances", "Instances"),
    ("DescribeNetworkInterfaces", "NetworkInterfaceSets"),
    ("DescribeSecurityGroups", "SecurityGroups"),
    ("DescribeSendFileResults", "Invocations"),
    ("DescribeSnapshots", "Snapshots"),
    ("ListPluginStatus", "InstancePluginStatusSet"),
];

const REGION: (&str, &str) = ("RegionId", "cn-hangzhou");

/// Returns the first value of that name anywhere in a response.
fn find<'v>(value: &'v Value, name: &str) -> Option<&'v Value> {
    match value {
        Value::Object(fields) => fields
            .get(name)
            .or_else(|| fields.values().find_map(|value| find(value, name))),
        _ => None,
    }
}

fn items(answer: &Value, list: &str) -> Vec<Value> {
    let found = find(answer, list).unwrap_or_else(|| panic!("{list}: {answer}"));
    match found {
        Value::Array(items) => items.clone(),
        Value::Object(wrapper) => wrapper.values().next().unwrap().as_array().unwrap().clone(),
        _ => panic!("{found}"),
    }
}

async fn get(client: &Client, version: &str, action: &str, parameters: &[(&str, &str)]) -> Value {
    let answer = client.get(version, action, parameters).await;
    assert_eq!(answer.status, 200, "{action} {parameters:?}: {}", answer.text);
    answer.json()
}

#[tokio::test]
async fn both_styles_reach_last_page() {
    let (_emulator, client) = emulator().await;
    for (action, list) in BOTH {
        let mut by_number = Vec::new();
        for page in 1.. {
            let number = page.to_string();
            let mut parameters = vec![REGION];
            parameters.extend([("PageNumber", number.as_str()), ("PageSize", "10")]);
            let answer = get(&client, ECS, action, &parameters).await;
            let found = items(&answer, list);
            assert!(found.len() <= 10, "{action}");
            if found.is_empty() {
                break;
            }
            assert!(page < 20, "{action} does not end");
            by_number.extend(found);
        }
        let mut by_token = Vec::new();
        let mut token = String::new();
        loop {
            let mut parameters = vec![REGION];
            parameters.push(("MaxResults", "10"));
            if !token.is_empty() {
                parameters.push(("NextToken", &token));
            }
            let answer = get(&client, ECS, action, &parameters).await;
            by_token.extend(items(&answer, list));
            token = find(&answer, "NextToken").unwrap().as_str().unwrap().to_owned();
            if token.is_empty() {
                break;
            }
        }
        assert_eq!(by_number, by_token, "{action}");
        assert!(by_number.len() >= 3, "{action}");
        if *action == "DescribeInstances" {
            assert_eq!(by_number.len(), 104);
        }
    }
}

#[tokio::test]
async fn parameters_select_paging_style() {
    let (_emulator, client) = emulator().await;
    let things = |answer: &Value| answer["Things"]["Thing"].clone();
    let by_number = get(
        &client,
        TRAPS,
        "ListBothWays",
        &[("PageNumber", "2"), ("PageSize", "3")],
    )
    .await;
    assert_eq!(
        (
            things(&by_number),
            &by_number["TotalCount"],
            &by_number["PageNumber"],
            &by_number["PageSize"],
            &by_number["NextToken"]
        ),
        (json!(["d", "e", "f"]), &json!(7), &json!(2), &json!(3), &json!(""))
    );
    let beyond = get(
        &client,
        TRAPS,
        "ListBothWays",
        &[("PageNumber", "2000000000"), ("PageSize", "20")],
    )
    .await;
    assert_eq!((things(&beyond), &beyond["TotalCount"]), (json!([]), &json!(7)));
    let size_alone = get(&client, TRAPS, "ListBothWays", &[("PageSize", "3")]).await;
    assert_eq!(
        (things(&size_alone), &size_alone["NextToken"]),
        (json!(["a", "b", "c"]), &json!(""))
    );
    let none = get(&client, TRAPS, "ListBothWays", &[]).await;
    assert_eq!(
        (things(&none).as_array().unwrap().len(), &none["NextToken"]),
        (7, &json!(""))
    );
    let first = get(&client, TRAPS, "ListBothWays", &[("MaxResults", "4")]).await;
    let token = first["NextToken"].as_str().unwrap();
    assert_eq!((things(&first), token.is_empty()), (json!(["a", "b", "c", "d"]), false));
    let second = get(&client, TRAPS, "ListBothWays", &[("NextToken", token)]).await;
    assert_eq!(
        (things(&second), &second["NextToken"]),
        (json!(["e", "f", "g"]), &json!(""))
    );
    let harmless = [("MaxResults", "4"), ("PageNumber", "1"), ("PageSize", "2")];
    assert_eq!(
        things(&get(&client, TRAPS, "ListBothWays", &harmless).await),
        things(&first)
    );
    for parameters in [
        [("MaxResults", "4"), ("PageNumber", "2")],
        [("NextToken", token), ("PageNumber", "2")],
        [("PageSize", "21"), ("PageNumber", "1")],
        [("MaxResults", "31"), ("NextToken", "")],
        [("PageNumber", "0"), ("PageSize", "1")],
    ] {
        let refused = client.get(TRAPS, "ListBothWays", &parameters).await;
        assert_eq!(refused.code(), "InvalidParameter", "{parameters:?}: {}", refused.text);
    }
}

#[tokio::test]
async fn shared_size_serves_both_styles() {
    let (_emulator, client) = emulator().await;
    let action = "ListWithSharedSize";
    let things = |answer: &Value| answer["Things"]["Thing"].clone();
    let second = get(&client, TRAPS, action, &[("PageNumber", "2"), ("PageSize", "3")]).await;
    assert_eq!(
        (things(&second), &second["PageNumber"]),
        (json!(["d", "e", "f"]), &json!(2))
    );
    let first = get(&client, TRAPS, action, &[("PageSize", "5")]).await;
    let token = first["NextToken"].as_str().unwrap();
    let rest = get(&client, TRAPS, action, &[("PageSize", "5"), ("NextToken", token)]).await;
    assert_eq!((things(&rest), &rest["NextToken"]), (json!(["f", "g"]), &json!("")));
}

/// Removing an instance between two pages does not skip another one.
#[tokio::test]
async fn tokens_survive_fleet_changes() {
    let (emulator, client) = emulator().await;
    let here: BTreeSet<String> = emulator
        .instances()
        .into_iter()
        .filter(|instance| instance.region == "cn-hangzhou")
        .map(|instance| instance.id)
        .collect();
    let mut seen = BTreeSet::new();
    let mut token = String::new();
    loop {
        let parameters = [REGION, ("MaxResults", "10"), ("NextToken", &token)];
        let answer = get(&client, ECS, "DescribeInstances", &parameters).await;
        let page: Vec<String> = items(&answer, "Instances")
            .iter()
            .map(|item| item["InstanceId"].as_str().unwrap().to_owned())
            .collect();
        emulator.remove_instance(&page[0]);
        emulator.remove_instance(&page[page.len() - 1]);
        seen.extend(page);
        token = answer["NextToken"].as_str().unwrap().to_owned();
        if token.is_empty() {
            break;
        }
    }
    assert_eq!(seen, here);
}

#[tokio::test]
async fn oversized_pages_are_refused() {
    let (_emulator, client) = emulator().await;
    for (action, parameter) in [
        ("DescribeInstances", ("PageSize", "101")),
        ("DescribeInstances", ("MaxResults", "101")),
        ("DescribeInstances", ("MaxResults", "0")),
        // Their specs have no limits.
        ("DescribeInvocations", ("PageNumber", "0")),
        ("DescribeInvocations", ("PageSize", "-1")),
        ("DescribeInvocations", ("MaxResults", "0")),
        ("DescribeInstanceStatus", ("PageSize", "51")),
        ("DescribeInstanceStatus", ("PageSize", "99999999999")),
    ] {
        let answer = client.get(ECS, action, &[REGION, parameter]).await;
        // Some specs have a code of the parameter's own: `InvalidParameter.MaxResults`.
        let code = answer.code();
        let general = code.split('.').next().unwrap();
        assert_eq!(general, "InvalidParameter", "{action} {parameter:?}: {}", answer.text);
        assert!(answer.message().contains(parameter.0), "{}", answer.text);
    }
}
