//! Created resources, and calls that name resources which do not exist.

use std::collections::BTreeSet;

use acs_emulator::{Instance, Status};
use serde_json::json;

use crate::client::{Client, ECS, TRAPS, builder, emulator};

const REGION: (&str, &str) = ("RegionId", "cn-hangzhou");

#[tokio::test]
async fn created_ids_are_fresh_and_deterministic() {
    let mut runs = Vec::new();
    for _ in 0..2 {
        let (_emulator, client) = emulator().await;
        let mut ids = BTreeSet::new();
        for _ in 0..20 {
            for (action, field, prefix, parameters) in [
                ("CreateDisk", "DiskId", "d-", &[REGION][..]),
                ("CreateSecurityGroup", "SecurityGroupId", "sg-", &[REGION]),
                ("CreateVpc", "VpcId", "vpc-", &[REGION]),
                ("AllocateEipAddress", "AllocationId", "eip-", &[REGION]),
            ] {
                let answer = client.get(ECS, action, parameters).await;
                let id = answer.json()[field]
                    .as_str()
                    .unwrap_or_else(|| panic!("{action}: {}", answer.text))
                    .to_owned();
                assert!(
                    id.starts_with(prefix) && id.len() >= prefix.len() + 17,
                    "{action}: {id}"
                );
                assert!(ids.insert(id), "{action}: twice");
            }
        }
        runs.push(ids);
    }
    assert_eq!(runs[0], runs[1]);
}

#[tokio::test]
async fn unknown_id_is_not_found() {
    let (emulator, client) = emulator().await;
    emulator.set_instances([Instance::new("i-1", "cn-hangzhou", "cn-hangzhou-b", Status::Running)]);
    let disk = client.get(ECS, "CreateDisk", &[REGION]).await.json()["DiskId"]
        .as_str()
        .unwrap()
        .to_owned();
    let disk = disk.as_str();
    for (action, parameters, code) in [
        (
            "AttachDisk",
            &[("InstanceId", "i-none"), ("DiskId", disk)][..],
            "InvalidInstanceId.NotFound",
        ),
        (
            "AttachDisk",
            &[("InstanceId", "i-1"), ("DiskId", "d-none")],
            "InvalidDiskId.NotFound",
        ),
        ("AttachDisk", &[("InstanceId", "i-1"), ("DiskId", disk)], ""),
        (
            "DescribeInstanceAttribute",
            &[("InstanceId", "i-none")],
            "InvalidInstanceId.NotFound",
        ),
        ("DescribeInstanceAttribute", &[("InstanceId", "i-1")], ""),
        (
            "ModifyInstanceAttribute",
            &[("InstanceId", "i-none"), ("InstanceName", "a")],
            "InvalidInstanceId.NotFound",
        ),
        (
            "DescribeUserData",
            &[REGION, ("InstanceId", "i-none")],
            "InvalidInstanceId.NotFound",
        ),
        ("DescribeUserData", &[REGION, ("InstanceId", "i-1")], ""),
        (
            "RenewInstance",
            &[("InstanceId", "i-none"), ("Period", "1")],
            "InvalidInstanceId.NotFound",
        ),
        (
            "CreateImage",
            &[REGION, ("InstanceId", "i-none")],
            "InvalidInstanceId.NotFound",
        ),
        (
            "AttachKeyPair",
            &[REGION, ("KeyPairName", "k"), ("InstanceIds", r#"["i-1","i-none"]"#)],
            "InvalidInstanceId.NotFound",
        ),
        (
            "AttachKeyPair",
            &[REGION, ("KeyPairName", "k"), ("InstanceIds", r#"["i-1"]"#)],
            "",
        ),
        (
            "TagResources",
            &[
                REGION,
                ("ResourceType", "instance"),
                ("ResourceId.1", "i-none"),
                ("Tag.1.Key", "k"),
            ],
            "InvalidResourceId.NotFound",
        ),
        ("DeleteDisk", &[("DiskId", disk)], ""),
        ("DeleteDisk", &[("DiskId", disk)], "InvalidDiskId.NotFound"),
    ] {
        let answer = client.get(ECS, action, parameters).await;
        let expected = if code.is_empty() { 200 } else { 404 };
        assert_eq!(
            (answer.status, answer.code().as_str()),
            (expected, code),
            "{action} {parameters:?}: {}",
            answer.text
        );
    }
}

#[tokio::test]
async fn not_found_is_worded_by_spec() {
    let (_emulator, client) = emulator().await;
    let made = client.query(
        "POST",
        &[
            ("Action", "CreateThing"),
            ("Version", TRAPS),
            ("Format", "JSON"),
            ("Name", "a"),
        ],
    );
    let id = made.await.json()["ThingId"].as_str().unwrap().to_owned();
    assert_eq!(client.get(TRAPS, "DeleteThing", &[("ThingId", &id)]).await.status, 200);
    let gone = client.get(TRAPS, "DeleteThing", &[("ThingId", &id)]).await;
    assert_eq!((gone.status, gone.message().as_str()), (410, "The thing is gone."));
    // Resources that a list contained exist as well.
    assert_eq!(
        client
            .get(TRAPS, "DeleteThing", &[("ThingId", "thing-id-1")])
            .await
            .status,
        410
    );
    client.get(TRAPS, "ListByToken", &[]).await;
    assert_eq!(
        client
            .get(TRAPS, "DeleteThing", &[("ThingId", "thing-id-1")])
            .await
            .status,
        200
    );
}

#[tokio::test]
async fn attributes_are_modified_and_described() {
    let (emulator, client) = emulator().await;
    let id = emulator.instances()[0].id.clone();
    let change = [
        ("InstanceId", id.as_str()),
        ("InstanceName", "new name"),
        ("HostName", "host-1"),
        ("Description", "what it is for"),
        ("DeletionProtection", "true"),
        ("SecurityGroupIds.1", "sg-2"),
    ];
    let answer = client.get(ECS, "ModifyInstanceAttribute", &change).await;
    assert_eq!(answer.status, 200, "{}", answer.text);
    let attribute = client
        .get(ECS, "DescribeInstanceAttribute", &[("InstanceId", &id)])
        .await
        .json();
    assert_eq!(
        (
            &attribute["InstanceName"],
            &attribute["HostName"],
            &attribute["Description"],
            &attribute["SecurityGroupIds"]["SecurityGroupId"]
        ),
        (
            &json!("new name"),
            &json!("host-1"),
            &json!("what it is for"),
            &json!(["sg-2"])
        )
    );
    let ids = format!("[\"{id}\"]");
    let listed = client
        .get(ECS, "DescribeInstances", &[REGION, ("InstanceIds", &ids)])
        .await
        .json();
    let listed = &listed["Instances"]["Instance"][0];
    assert_eq!(
        (&listed["InstanceName"], &listed["DeletionProtection"]),
        (&json!("new name"), &json!(true))
    );

    // An attribute that is not stored refuses the whole call.
    let refused = client
        .get(
            ECS,
            "ModifyInstanceAttribute",
            &[("InstanceId", &id), ("InstanceName", "other"), ("UserData", "eA==")],
        )
        .await;
    assert_eq!(refused.code(), "Emulator.UnsupportedParameter");
    assert!(refused.message().contains("UserData"));
    assert_eq!(emulator.instances()[0].name, "new name");
}

#[tokio::test]
async fn filters_follow_tags_and_groups() {
    let (emulator, client) = emulator().await;
    let id = emulator.instances()[0].id.clone();
    let resource = [REGION, ("ResourceType", "instance"), ("ResourceId.1", id.as_str())];
    let count = |filter: &'static [(&'static str, &'static str)]| {
        let client = client.clone();
        async move {
            let mut all = vec![REGION];
            all.extend(filter);
            client.get(ECS, "DescribeInstances", &all).await.json()["TotalCount"].clone()
        }
    };
    let tagged = &[("Tag.1.Key", "team"), ("Tag.1.Value", "web")];
    assert_eq!(count(tagged).await, 0);
    let mut tag = resource.to_vec();
    tag.extend(tagged);
    assert_eq!(client.get(ECS, "TagResources", &tag).await.status, 200);
    assert_eq!(count(tagged).await, 1);
    let mut untag = resource.to_vec();
    untag.push(("TagKey.1", "team"));
    assert_eq!(client.get(ECS, "UntagResources", &untag).await.status, 200);
    assert_eq!(count(tagged).await, 0);

    let group = client.get(ECS, "CreateSecurityGroup", &[REGION]).await.json()["SecurityGroupId"]
        .as_str()
        .unwrap()
        .to_owned();
    let join = [("SecurityGroupId", group.as_str()), ("InstanceId", &id)];
    assert_eq!(client.get(ECS, "JoinSecurityGroup", &join).await.status, 200);
    let found = client
        .get(ECS, "DescribeInstances", &[REGION, ("SecurityGroupId", &group)])
        .await;
    assert_eq!(found.json()["TotalCount"], 1);
    assert_eq!(client.get(ECS, "LeaveSecurityGroup", &join).await.status, 200);
    assert_eq!(
        client.get(ECS, "LeaveSecurityGroup", &join).await.code(),
        "InvalidSecurityGroupAssociation.NotFound"
    );
}

#[tokio::test]
async fn run_instances_stores_its_parameters() {
    let (_emulator, client) = emulator().await;
    let run = client
        .get(
            ECS,
            "RunInstances",
            &[
                REGION,
                ("InstanceType", "ecs.c7.large"),
                ("HostName", "h"),
                ("Description", "d"),
                ("VSwitchId", "vsw-x"),
                ("SecurityGroupId", "sg-x"),
                ("KeyPairName", "k"),
                ("PrivateIpAddress", "172.16.0.9"),
                ("InstanceChargeType", "PrePaid"),
                ("Tag.1.Key", "a"),
                ("Tag.1.Value", "b"),
            ],
        )
        .await;
    assert_eq!(run.status, 200, "{}", run.text);
    let found = client
        .get(
            ECS,
            "DescribeInstances",
            &[
                REGION,
                ("VSwitchId", "vsw-x"),
                ("SecurityGroupId", "sg-x"),
                ("KeyPairName", "k"),
                ("PrivateIpAddresses", r#"["172.16.0.9"]"#),
                ("InstanceChargeType", "PrePaid"),
                ("Tag.1.Key", "a"),
            ],
        )
        .await
        .json();
    assert_eq!(found["TotalCount"], 1);
    assert_eq!(found["Instances"]["Instance"][0]["HostName"], "h");
    let bad = client
        .get(ECS, "RunInstances", &[REGION, ("PrivateIpAddress", "nowhere")])
        .await;
    assert_eq!(bad.code(), "InvalidParameter");
}

#[tokio::test]
async fn reused_token_with_other_parameters_fails() {
    let (emulator, client) = emulator().await;
    for (action, one, other, field) in [
        (
            "RunInstances",
            ("InstanceName", "a"),
            ("InstanceName", "b"),
            "InstanceIdSets",
        ),
        ("CreateDisk", ("DiskName", "a"), ("Size", "20"), "DiskId"),
    ] {
        let call = |parameter| [REGION, ("ClientToken", "token-1"), parameter];
        let before = emulator.instances().len();
        let first = client.get(ECS, action, &call(one)).await.json();
        let again = client.get(ECS, action, &call(one)).await.json();
        assert_eq!(first[field], again[field]);
        assert_ne!(first["RequestId"], again["RequestId"]);
        let mismatch = client.get(ECS, action, &call(other)).await;
        assert_eq!(
            (mismatch.status, mismatch.code().as_str()),
            (400, "IdempotentParameterMismatch"),
            "{}",
            mismatch.text
        );
        assert_eq!(client.get(ECS, action, &call(one)).await.json()[field], first[field]);
        let made = usize::from(action == "RunInstances");
        assert_eq!(emulator.instances().len(), before + made);
    }
}

#[tokio::test]
async fn reset_forgets_created_ids() {
    let (builder, _) = builder();
    let emulator = builder.control().start().await.unwrap();
    let client = Client::of(&emulator);
    let disk = || async {
        client.get(ECS, "CreateDisk", &[REGION]).await.json()["DiskId"]
            .as_str()
            .unwrap()
            .to_owned()
    };
    let first = disk().await;
    let reset = client.http.post(format!("{}/_emulator/reset", client.url));
    assert_eq!(reset.send().await.unwrap().status(), 204);
    assert_eq!(
        client.get(ECS, "DeleteDisk", &[("DiskId", &first)]).await.code(),
        "InvalidDiskId.NotFound"
    );
    assert_eq!(disk().await, first);
}

#[tokio::test]
async fn created_resources_are_listed_until_deleted() {
    let (_emulator, client) = emulator().await;
    let make = |name: &'static str, region: &'static str| {
        let client = client.clone();
        async move {
            let parameters = [
                ("RegionId", region),
                ("DiskName", name),
                ("Size", "40"),
                ("Tag.1.Key", "k"),
                ("Tag.1.Value", name),
            ];
            client.get(ECS, "CreateDisk", &parameters).await.json()["DiskId"]
                .as_str()
                .unwrap()
                .to_owned()
        }
    };
    let (first, second) = (make("a", "cn-hangzhou").await, make("b", "cn-hangzhou").await);
    make("c", "cn-shanghai").await;
    let list = |filter: Vec<(&'static str, String)>| {
        let client = client.clone();
        async move {
            let mut parameters = vec![REGION];
            parameters.extend(filter.iter().map(|(name, value)| (*name, value.as_str())));
            let answer = client.get(ECS, "DescribeDisks", &parameters).await.json();
            answer["Disks"]["Disk"].as_array().unwrap().clone()
        }
    };
    assert_eq!(list(vec![]).await.len(), 5);
    let found = list(vec![("DiskIds", format!("[\"{second}\"]"))]).await;
    assert_eq!(found.len(), 1);
    assert_eq!(
        (
            &found[0]["DiskId"],
            &found[0]["DiskName"],
            &found[0]["Size"],
            &found[0]["RegionId"]
        ),
        (&json!(second), &json!("b"), &json!(40), &json!("cn-hangzhou"))
    );
    assert_eq!(found[0]["Tags"]["Tag"][0]["TagValue"], "b");
    let tag = vec![("Tag.1.Key", "k".to_owned()), ("Tag.1.Value", "a".to_owned())];
    assert_eq!(list(tag).await[0]["DiskId"], first.as_str());
    assert_eq!(client.get(ECS, "DeleteDisk", &[("DiskId", &second)]).await.status, 200);
    assert!(list(vec![("DiskIds", format!("[\"{second}\"]"))]).await.is_empty());
}

#[tokio::test]
async fn tags_of_instances_are_listed() {
    let (emulator, client) = emulator().await;
    let id = emulator.instances()[0].id.clone();
    let resource = [REGION, ("ResourceType", "instance"), ("ResourceId.1", id.as_str())];
    let keys: Vec<String> = (0..12).map(|number| format!("Tag.{}.Key", number + 1)).collect();
    let mut tag = resource.to_vec();
    tag.extend(keys.iter().map(|key| (key.as_str(), key.as_str())));
    assert_eq!(client.get(ECS, "TagResources", &tag).await.status, 200);
    let first = client.get(ECS, "ListTagResources", &resource).await.json();
    let mut next = resource.to_vec();
    next.push(("NextToken", first["NextToken"].as_str().unwrap()));
    let second = client.get(ECS, "ListTagResources", &next).await.json();
    let count = |answer: &serde_json::Value| answer["TagResources"]["TagResource"].as_array().unwrap().len();
    assert_eq!(
        (count(&first), count(&second), &second["NextToken"]),
        (10, 2, &json!(""))
    );
}

#[tokio::test]
async fn private_address_belongs_to_one_instance() {
    let (emulator, client) = emulator().await;
    let run = |address: &'static str| {
        let client = client.clone();
        async move {
            client
                .get(ECS, "RunInstances", &[REGION, ("PrivateIpAddress", address)])
                .await
        }
    };
    let taken = run("10.0.0.1").await;
    assert_eq!(taken.code(), "InvalidPrivateIpAddress.Duplicated", "{}", taken.text);
    // This address would have been the next automatic one.
    assert_eq!(run("10.0.0.210").await.status, 200);
    client.get(ECS, "RunInstances", &[REGION, ("Amount", "3")]).await;
    let addresses: BTreeSet<_> = emulator
        .instances()
        .iter()
        .map(|instance| instance.private_ip)
        .collect();
    assert_eq!(addresses.len(), emulator.instances().len());
    // Removing an instance frees its address.
    let first = emulator.instances()[0].id.clone();
    assert!(emulator.remove_instance(&first));
    assert_eq!(run("10.0.0.1").await.status, 200);
}

#[tokio::test]
async fn instance_named_twice_changes_once() {
    let (emulator, client) = emulator().await;
    emulator.set_instances([Instance::new("i-1", "cn-hangzhou", "cn-hangzhou-b", Status::Running)]);
    let twice = [REGION, ("InstanceId.1", "i-1"), ("InstanceId.2", "i-1")];
    let rebooted = client.get(ECS, "RebootInstances", &twice).await.json();
    let responses = rebooted["InstanceResponses"]["InstanceResponse"].as_array().unwrap();
    assert_eq!(responses.len(), 1, "{rebooted}");
    assert_eq!(responses[0]["PreviousStatus"], "Running");
}

#[tokio::test]
async fn spec_change_without_effect_is_refused() {
    let (emulator, client) = emulator().await;
    let id = emulator.instances()[0].id.clone();
    let change = |name: &'static str, value: &'static str| {
        let (client, id) = (client.clone(), id.clone());
        async move {
            let parameters = [("InstanceId", id.as_str()), (name, value)];
            client.get(ECS, "ModifyInstanceSpec", &parameters).await
        }
    };
    assert_eq!(change("InstanceType", "ecs.c7.large").await.status, 200);
    assert_eq!(emulator.instances()[0].instance_type, "ecs.c7.large");
    let refused = change("InternetMaxBandwidthOut", "5").await;
    assert_eq!(refused.code(), "Emulator.UnsupportedParameter", "{}", refused.text);
}
