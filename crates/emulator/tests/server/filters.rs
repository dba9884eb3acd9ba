//! Filters of lists, which are applied or refused.

use acs_emulator::{ChargeType, Emulator, Instance, Status};
use acs_spec::model::{Effect, Field, Type};
use serde_json::Value;

use crate::client::{Client, ECS, TRAPS, builder, emulator};

const REGION: (&str, &str) = ("RegionId", "cn-hangzhou");

/// Returns an emulator with three instances that differ in all attributes.
async fn three() -> (Emulator, Client) {
    let (emulator, client) = emulator().await;
    let instance = |number: u8, change: fn(&mut Instance)| {
        let id = format!("i-{number}");
        let mut instance = Instance::new(&id, "cn-hangzhou", "cn-hangzhou-b", Status::Running);
        instance.name = format!("web-{number}");
        instance.vpc_id = format!("vpc-{number}");
        instance.vswitch_id = format!("vsw-{number}");
        instance.security_group_ids = vec![format!("sg-{number}"), "sg-all".to_owned()];
        instance.image_id = format!("m-{number}");
        instance.private_ip = Some([10, 0, 0, number].into());
        instance.key_pair_name = format!("key-{number}");
        instance.resource_group_id = format!("rg-{number}");
        instance.tags = [
            ("number".to_owned(), number.to_string()),
            ("team".to_owned(), "web".to_owned()),
        ]
        .into();
        change(&mut instance);
        instance
    };
    emulator.set_instances([
        instance(1, |_| {}),
        instance(2, |instance| {
            instance.zone = "cn-hangzhou-g".to_owned();
            instance.status = Status::Stopped;
            instance.instance_type = "ecs.c7.large".to_owned();
            instance.charge_type = ChargeType::PrePaid;
            instance.public_ip = Some([203, 0, 113, 2].into());
        }),
        instance(3, |instance| {
            instance.name = "db-3".to_owned();
            instance.tags.remove("team");
            instance.created += std::time::Duration::from_secs(86_400);
        }),
    ]);
    (emulator, client)
}

#[tokio::test]
async fn every_filter_of_instances_is_applied() {
    let (_emulator, client) = three().await;
    for (parameters, expected) in [
        (&[][..], &["i-1", "i-2", "i-3"][..]),
        (&[("VpcId", "vpc-2")], &["i-2"]),
        (&[("VSwitchId", "vsw-3")], &["i-3"]),
        (&[("SecurityGroupId", "sg-all")], &["i-1", "i-2", "i-3"]),
        (&[("SecurityGroupId", "sg-1")], &["i-1"]),
        (&[("ZoneId", "cn-hangzhou-g")], &["i-2"]),
        (&[("ImageId", "m-3")], &["i-3"]),
        (&[("InstanceType", "ecs.c7.large")], &["i-2"]),
        (&[("InstanceTypeFamily", "ecs.g7")], &["i-1", "i-3"]),
        (&[("InstanceName", "web-*")], &["i-1", "i-2"]),
        (&[("InstanceName", "web-1")], &["i-1"]),
        (&[("InstanceName", "")], &["i-1", "i-2", "i-3"]),
        (&[("Status", "Stopped")], &["i-2"]),
        (&[("InstanceChargeType", "PrePaid")], &["i-2"]),
        (&[("InternetChargeType", "PayByBandwidth")], &[]),
        (&[("InstanceNetworkType", "classic")], &[]),
        (&[("InstanceNetworkType", "vpc")], &["i-1", "i-2", "i-3"]),
        (&[("KeyPairName", "key-1")], &["i-1"]),
        (&[("ResourceGroupId", "rg-2")], &["i-2"]),
        (&[("PrivateIpAddresses", r#"["10.0.0.1","10.0.0.3"]"#)], &["i-1", "i-3"]),
        (&[("PublicIpAddresses", r#"["203.0.113.2"]"#)], &["i-2"]),
        (&[("EipAddresses", r#"["203.0.113.2"]"#)], &[]),
        (&[("InnerIpAddresses", r#"["10.0.0.1"]"#)], &[]),
        (&[("LockReason", "security")], &[]),
        (&[("IoOptimized", "false")], &[]),
        (&[("InstanceIds", r#"["i-3","i-1","i-none"]"#)], &["i-1", "i-3"]),
        (&[("InstanceIds", "[]")], &[]),
        (&[("Tag.1.Key", "team")], &["i-1", "i-2"]),
        (&[("Tag.1.Key", "number"), ("Tag.1.Value", "3")], &["i-3"]),
        (
            &[
                ("Tag.1.Key", "team"),
                ("Tag.1.Value", "web"),
                ("Tag.2.Key", "number"),
                ("Tag.2.Value", "2"),
            ],
            &["i-2"],
        ),
        (&[("Tag.1.Key", "team"), ("Tag.1.Value", "db")], &[]),
        (
            &[
                ("Filter.1.Key", "CreationStartTime"),
                ("Filter.1.Value", "1970-01-02T00:00Z"),
            ],
            &["i-3"],
        ),
        (
            &[
                ("Filter.1.Key", "CreationEndTime"),
                ("Filter.1.Value", "1970-01-01T12:00Z"),
            ],
            &["i-1", "i-2"],
        ),
        (&[("VpcId", "vpc-2"), ("Status", "Running")], &[]),
        (&[("AdditionalAttributes.1", "META_OPTIONS")], &["i-1", "i-2", "i-3"]),
    ] {
        let mut all = vec![REGION];
        all.extend(parameters);
        let answer = client.get(ECS, "DescribeInstances", &all).await;
        let json = answer.json();
        let found: Vec<&str> = json["Instances"]["Instance"]
            .as_array()
            .unwrap_or_else(|| panic!("{parameters:?}: {}", answer.text))
            .iter()
            .map(|instance| instance["InstanceId"].as_str().unwrap())
            .collect();
        assert_eq!(found, expected, "{parameters:?}");
        assert_eq!(json["TotalCount"], expected.len(), "{parameters:?}");
    }
}

#[tokio::test]
async fn unreadable_filter_is_refused() {
    let (_emulator, client) = emulator().await;
    for (parameters, status, code, word) in [
        (
            &[("InstanceIds", "notjson")][..],
            400,
            "InvalidParameter",
            "InstanceIds",
        ),
        (&[("InstanceIds", r#"{"a":1}"#)], 400, "InvalidParameter", "JSON list"),
        (
            &[("PrivateIpAddresses", "10.0.0.1")],
            400,
            "InvalidParameter",
            "PrivateIpAddresses",
        ),
        (&[("NextToken", "garbage")], 400, "InvalidParameter", "NextToken"),
        (
            &[("NextToken", "p1-0000000000000000")],
            400,
            "InvalidParameter",
            "NextToken",
        ),
        (
            &[("MaxResults", "10"), ("PageNumber", "2")],
            400,
            "InvalidParameter",
            "PageNumber",
        ),
        (
            &[("Filter.1.Key", "Nothing"), ("Filter.1.Value", "1970-01-02T00:00Z")],
            404,
            "InvalidFilterKey.NotFound",
            "Nothing",
        ),
        (
            &[("Filter.1.Key", "CreationStartTime"), ("Filter.1.Value", "soon")],
            404,
            "InvalidFilterValue",
            "soon",
        ),
        (&[("DryRun", "true")], 400, "DryRunOperation", ""),
    ] {
        let mut all = vec![REGION];
        all.extend(parameters);
        let answer = client.get(ECS, "DescribeInstances", &all).await;
        assert_eq!(
            (answer.status, answer.code().as_str()),
            (status, code),
            "{}",
            answer.text
        );
        assert!(answer.message().contains(word), "{}", answer.text);
    }
    let ids = serde_json::to_string(&vec!["i-1"; 101]).unwrap();
    let many = client
        .get(ECS, "DescribeInstances", &[REGION, ("InstanceIds", &ids)])
        .await;
    assert_eq!(many.code(), "InvalidParameter");
}

#[tokio::test]
async fn unsupported_filter_is_refused_unless_allowed() {
    let (_emulator, client) = emulator().await;
    let status = [REGION, ("ClusterId", "c-1")];
    let refused = client.get(ECS, "DescribeInstanceStatus", &status).await;
    assert_eq!(refused.code(), "Emulator.UnsupportedFilter", "{}", refused.text);
    assert!(refused.message().contains("ClusterId") && refused.message().contains("--ignore-unsupported-filters"));

    let (builder, _) = builder();
    let emulator = builder.ignore_unsupported_filters().start().await.unwrap();
    let client = Client::of(&emulator);
    let passed = client.get(ECS, "DescribeInstanceStatus", &status).await;
    assert_eq!(passed.json()["TotalCount"], 104);
}

#[tokio::test]
async fn synthesized_list_applies_or_refuses_filters() {
    let (_emulator, client) = emulator().await;
    let ids = |answer: &serde_json::Value| -> Vec<String> {
        let items = answer["Things"].as_array().unwrap();
        items
            .iter()
            .map(|thing| thing["ThingId"].as_str().unwrap().to_owned())
            .collect()
    };
    for (parameters, expected) in [
        (&[][..], &["thing-id-1", "thing-id-2", "thing-id-3"][..]),
        (&[("ThingIds", r#"["thing-id-2","thing-id-9"]"#)], &["thing-id-2"]),
        (&[("ThingName", "thing-name-3")], &["thing-id-3"]),
        (&[("ThingName", "thing-*")], &["thing-id-1", "thing-id-2", "thing-id-3"]),
        (&[("ThingName", "")], &["thing-id-1", "thing-id-2", "thing-id-3"]),
        (&[("Colour", "Green")], &["thing-id-2"]),
        (
            &[("Tag.1.Key", "tag-key-1")],
            &["thing-id-1", "thing-id-2", "thing-id-3"],
        ),
        (&[("Tag.1.Key", "tag-key-1"), ("Tag.1.Value", "other")], &[]),
        (&[("OwnerId", "1")], &["thing-id-1", "thing-id-2", "thing-id-3"]),
    ] {
        let mut all = vec![("Shelf", "top")];
        all.extend(parameters);
        let answer = client.get(TRAPS, "ListFiltered", &all).await;
        assert_eq!(answer.status, 200, "{}", answer.text);
        let json = answer.json();
        assert_eq!(ids(&json), expected, "{parameters:?}");
        assert_eq!(json["TotalCount"], expected.len());
        let shelves = json["Things"].as_array().unwrap().iter();
        assert!(shelves.into_iter().all(|thing| thing["Shelf"] == "top"), "{json}");
    }
    for (name, value, code) in [
        ("Filter.1.Key", "a", "Emulator.UnsupportedFilter"),
        ("Odd", "a", "Emulator.UnsupportedFilter"),
        ("ThingIds", "notjson", "InvalidParameter"),
        ("NextToken", "garbage", "InvalidParameter"),
    ] {
        let answer = client
            .get(TRAPS, "ListFiltered", &[("Shelf", "top"), (name, value)])
            .await;
        assert_eq!(answer.code(), code, "{name}: {}", answer.text);
        let parameter = name.split('.').next().unwrap();
        assert!(answer.message().contains(parameter), "{}", answer.text);
    }
}

#[tokio::test]
async fn token_is_valid_for_its_list() {
    let (_emulator, client) = emulator().await;
    let first = [REGION, ("MaxResults", "10"), ("Status", "Running")];
    let token = client.get(ECS, "DescribeInstances", &first).await.json()["NextToken"]
        .as_str()
        .unwrap()
        .to_owned();
    let next = |status: &'static str, size: &'static str| {
        let parameters = [
            REGION,
            ("MaxResults", size),
            ("Status", status),
            ("NextToken", token.as_str()),
        ];
        let client = client.clone();
        let parameters: Vec<(String, String)> = parameters.map(|(a, b)| (a.to_owned(), b.to_owned())).to_vec();
        async move {
            let parameters: Vec<(&str, &str)> = parameters.iter().map(|(a, b)| (a.as_str(), b.as_str())).collect();
            client.get(ECS, "DescribeInstances", &parameters).await
        }
    };
    assert_eq!(next("Running", "20").await.status, 200);
    assert_eq!(next("Stopped", "10").await.code(), "InvalidParameter");
}

#[tokio::test]
async fn unpaged_list_applies_or_refuses_filters() {
    let (_emulator, client) = emulator().await;
    let green = client.get(TRAPS, "ListUnpaged", &[("Colour", "Green")]).await.json();
    assert_eq!(green["Things"].as_array().unwrap().len(), 1);
    let odd = client.get(TRAPS, "ListUnpaged", &[("Odd", "a")]).await;
    assert_eq!(odd.code(), "Emulator.UnsupportedFilter", "{}", odd.text);
    for (action, name, value) in [
        ("DescribeSpotAdvice", "InstanceTypeFamily", "none"),
        // This list is inside of an object.
        ("DescribeRecommendInstanceType", "MaxPrice", "1.5"),
    ] {
        let parameters = [REGION, ("NetworkType", "vpc"), (name, value)];
        let answer = client.get(ECS, action, &parameters).await;
        assert_eq!(answer.code(), "Emulator.UnsupportedFilter", "{}", answer.text);
    }
}

#[tokio::test]
async fn description_of_resource_is_no_list() {
    let (_emulator, client) = emulator().await;
    client.get(TRAPS, "ListByToken", &[]).await;
    let described = client
        .get(TRAPS, "DescribeThing", &[("ThingId", "thing-id-1"), ("Detail", "a")])
        .await;
    assert_eq!(described.status, 200, "{}", described.text);
}

/// Returns the only list of objects in a response, if it has one.
fn only_list(answer: &Value) -> Option<Vec<Value>> {
    let Value::Object(fields) = answer else { return None };
    let mut lists = fields.values().filter_map(|value| match value {
        Value::Array(items) if items.iter().all(Value::is_object) => Some(items.clone()),
        inner => only_list(inner),
    });
    let list = lists.next()?;
    lists.next().is_none().then_some(list)
}

/// Returns values of a parameter, none of which may leave the whole list: a text that nothing has, or several values
/// that exclude each other.
fn excluding_values(field: &Field) -> Vec<Vec<(String, String)>> {
    let one = |value: &str| vec![(field.name.clone(), value.to_owned())];
    match field.kind {
        Type::Boolean => vec![one("true"), one("false")],
        Type::Enum => field.values.iter().map(|value| one(value)).collect(),
        Type::Int32 | Type::Int64 => vec![one(&field
            .maximum
            .as_ref()
            .map_or("7919".to_owned(), ToString::to_string))],
        Type::Float | Type::Double => vec![one("7919.5")],
        Type::Timestamp => vec![one("1999-01-02T03:04:05Z")],
        Type::String if field.json_text => vec![one(r#"["zz-none"]"#)],
        Type::List => {
            let item = field.items.as_deref().unwrap();
            let inner = match item.kind {
                Type::Object => item.fields.iter().map(|part| format!(".{}", part.name)).collect(),
                _ => vec![String::new()],
            };
            let name = |part: String| (format!("{}.1{part}", field.name), "zz-none".to_owned());
            vec![inner.into_iter().map(name).collect()]
        }
        _ => vec![one("zz-none")],
    }
}

#[tokio::test]
async fn every_list_applies_or_refuses_filters() {
    const NOT_FILTERS: [&str; 17] = [
        "AcceptLanguage",
        "AdditionalAttributes",
        "ClientToken",
        "DryRun",
        "MaxResults",
        "NeedSaleCycle",
        "NextToken",
        "OwnerAccount",
        "OwnerId",
        "PageNumber",
        "PageSize",
        "RegionId",
        "ResourceOwnerAccount",
        "ResourceOwnerId",
        "Verbose",
        "Locale",
        "Lang",
    ];
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../../api-spec/specs/ecs/2014-05-26");
    let spec = acs_spec::load::product(folder.as_ref()).unwrap();
    let (_emulator, client) = emulator().await;
    let mut tried = 0;
    let mut ignored = Vec::new();
    for action in spec.actions.iter().filter(|action| action.effect == Effect::Read) {
        let required = action.parameters.iter().filter(|field| field.required);
        let base: Vec<(String, String)> = required
            .flat_map(|field| match field.name.as_str() {
                "RegionId" => vec![("RegionId".to_owned(), "cn-hangzhou".to_owned())],
                _ => excluding_values(field).swap_remove(0),
            })
            .collect();
        let call = async |more: &[(String, String)]| {
            let all = base
                .iter()
                .chain(more)
                .map(|(name, value)| (name.as_str(), value.as_str()));
            let answer = client.get(ECS, &action.action, &all.collect::<Vec<_>>()).await;
            (answer.status == 200).then(|| only_list(&answer.json())).flatten()
        };
        let Some(whole) = call(&[]).await.filter(|list| !list.is_empty()) else {
            continue;
        };
        let filters = action
            .parameters
            .iter()
            .filter(|field| !field.required && !NOT_FILTERS.contains(&field.name.as_str()));
        for field in filters {
            let mut is_ignored = true;
            for value in excluding_values(field) {
                is_ignored &= call(&value).await.is_some_and(|list| list == whole);
            }
            tried += 1;
            if is_ignored {
                ignored.push(format!("{}.{}", action.action, field.name));
            }
        }
    }
    assert!(tried > 300, "{tried}");
    assert!(ignored.is_empty(), "of {tried}: {ignored:#?}");
}
