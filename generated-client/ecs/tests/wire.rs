//! The examples of the specs: each request is encoded, and each response read, as documented.

use acs_protocol::Request;
use acs_protocol::encode::encode;
use acs_protocol::shape::{Field, from_text};

/// `CreateInstance`, example `subscription`.
#[test]
fn create_instance_subscription() -> Outcome {
    use acs_ecs::actions::create_instance::*;
    let request = CreateInstance::new("ecs.g6.large")
        .region_id("cn-hangzhou")
        .image_id("aliyun_3_x64_20G_alibase_20230101.vhd")
        .security_group_id("sg-bp1acs00000000000001")
        .client_token("1a2b3c4d-one-for-a-month")
        .system_disk_size(40)
        .system_disk_category("cloud_ssd")
        .v_switch_id("vsw-bp1acs00000000000001")
        .instance_charge_type("PrePaid")
        .period(1)
        .period_unit("Month");
    assert_sent(
        &request,
        &[
            ("ClientToken", "1a2b3c4d-one-for-a-month"),
            ("ImageId", "aliyun_3_x64_20G_alibase_20230101.vhd"),
            ("InstanceChargeType", "PrePaid"),
            ("InstanceType", "ecs.g6.large"),
            ("Period", "1"),
            ("PeriodUnit", "Month"),
            ("RegionId", "cn-hangzhou"),
            ("SecurityGroupId", "sg-bp1acs00000000000001"),
            ("SystemDisk.Category", "cloud_ssd"),
            ("SystemDisk.Size", "40"),
            ("VSwitchId", "vsw-bp1acs00000000000001"),
        ],
        &[],
        &[],
    )?;
    let json = r#"{
  "RequestId": "7C1D3B52-4E0A-4B6F-9D21-0F5A6B7C8D09",
  "InstanceId": "i-bp1acs00000000000001",
  "OrderId": "200000000000001",
  "TradePrice": 120.5
}"#;
    let xml = r#"<CreateInstanceResponse><RequestId>7C1D3B52-4E0A-4B6F-9D21-0F5A6B7C8D09</RequestId><InstanceId>i-bp1acs00000000000001</InstanceId><OrderId>200000000000001</OrderId><TradePrice>120.5</TradePrice></CreateInstanceResponse>"#;
    let response = read_both::<CreateInstanceResponse>(json, xml)?;
    assert_eq!(response.request_id, "7C1D3B52-4E0A-4B6F-9D21-0F5A6B7C8D09");
    assert_eq!(response.instance_id, "i-bp1acs00000000000001");
    assert_eq!(response.order_id.as_deref(), Some("200000000000001"));
    assert_eq!(response.trade_price, Some(120.5));
    Ok(())
}

/// `DeleteInstance`, example `one_instance`.
#[test]
fn delete_instance_one_instance() -> Outcome {
    use acs_ecs::actions::delete_instance::*;
    let request = DeleteInstance::new("i-bp1acs00000000000001").force(true);
    assert_sent(
        &request,
        &[("Force", "true"), ("InstanceId", "i-bp1acs00000000000001")],
        &[],
        &[],
    )?;
    let json = r#"{
  "RequestId": "7C1D3B52-4E0A-4B6F-9D21-0F5A6B7C8D03"
}"#;
    let xml = r#"<DeleteInstanceResponse><RequestId>7C1D3B52-4E0A-4B6F-9D21-0F5A6B7C8D03</RequestId></DeleteInstanceResponse>"#;
    let response = read_both::<DeleteInstanceResponse>(json, xml)?;
    assert_eq!(response.request_id, "7C1D3B52-4E0A-4B6F-9D21-0F5A6B7C8D03");
    Ok(())
}

/// `DeleteInstances`, example `two_instances`.
#[test]
fn delete_instances_two_instances() -> Outcome {
    use acs_ecs::actions::delete_instances::*;
    let request = DeleteInstances::new(["i-bp1acs00000000000001", "i-bp1acs00000000000002"])
        .region_id("cn-hangzhou")
        .force(true)
        .client_token("5f0c8a1e-release-two");
    assert_sent(
        &request,
        &[
            ("ClientToken", "5f0c8a1e-release-two"),
            ("Force", "true"),
            ("InstanceId.1", "i-bp1acs00000000000001"),
            ("InstanceId.2", "i-bp1acs00000000000002"),
            ("RegionId", "cn-hangzhou"),
        ],
        &[],
        &[],
    )?;
    let json = r#"{
  "RequestId": "7C1D3B52-4E0A-4B6F-9D21-0F5A6B7C8D07"
}"#;
    let xml = r#"<DeleteInstancesResponse><RequestId>7C1D3B52-4E0A-4B6F-9D21-0F5A6B7C8D07</RequestId></DeleteInstancesResponse>"#;
    let response = read_both::<DeleteInstancesResponse>(json, xml)?;
    assert_eq!(response.request_id, "7C1D3B52-4E0A-4B6F-9D21-0F5A6B7C8D07");
    Ok(())
}

/// `DescribeInstanceStatus`, example `two_instances`.
#[test]
fn describe_instance_status_two_instances() -> Outcome {
    use acs_ecs::actions::describe_instance_status::*;
    let request = DescribeInstanceStatus::new().region_id("cn-hangzhou");
    assert_sent(&request, &[("RegionId", "cn-hangzhou")], &[], &[])?;
    let json = r#"{
  "RequestId": "6EF60BEC-0242-43AF-BB20-270359FB54A7",
  "TotalCount": 2,
  "PageNumber": 1,
  "PageSize": 10,
  "InstanceStatuses": {
    "InstanceStatus": [
      {
        "InstanceId": "i-instance1",
        "Status": "Running"
      },
      {
        "InstanceId": "i-ae4r89pp",
        "Status": "Stopped"
      }
    ]
  }
}"#;
    let xml = r#"<DescribeInstanceStatusResponse><RequestId>6EF60BEC-0242-43AF-BB20-270359FB54A7</RequestId><TotalCount>2</TotalCount><PageNumber>1</PageNumber><PageSize>10</PageSize><InstanceStatuses><InstanceStatus><InstanceId>i-instance1</InstanceId><Status>Running</Status></InstanceStatus><InstanceStatus><InstanceId>i-ae4r89pp</InstanceId><Status>Stopped</Status></InstanceStatus></InstanceStatuses></DescribeInstanceStatusResponse>"#;
    let response = read_both::<DescribeInstanceStatusResponse>(json, xml)?;
    assert_eq!(response.page_size, 10);
    assert_eq!(response.request_id, "6EF60BEC-0242-43AF-BB20-270359FB54A7");
    assert_eq!(response.page_number, 1);
    assert_eq!(response.total_count, 2);
    assert_eq!(response.instance_statuses.len(), 2);
    assert_eq!(response.instance_statuses[0].status, InstanceStatus::Running);
    assert_eq!(response.instance_statuses[0].instance_id, "i-instance1");
    assert_eq!(response.instance_statuses[1].status, InstanceStatus::Stopped);
    assert_eq!(response.instance_statuses[1].instance_id, "i-ae4r89pp");
    Ok(())
}

/// `DescribeInstanceStatus`, example `page_after_the_last`.
#[test]
fn describe_instance_status_page_after_the_last() -> Outcome {
    use acs_ecs::actions::describe_instance_status::*;
    let request = DescribeInstanceStatus::new()
        .region_id("cn-hangzhou")
        .zone_id("cn-hangzhou-b")
        .page_number(3)
        .page_size(50);
    assert_sent(
        &request,
        &[
            ("PageNumber", "3"),
            ("PageSize", "50"),
            ("RegionId", "cn-hangzhou"),
            ("ZoneId", "cn-hangzhou-b"),
        ],
        &[],
        &[],
    )?;
    let json = r#"{
  "RequestId": "0A6F2C5E-93B4-4A57-8F0E-1D2C3B4A5968",
  "TotalCount": 58,
  "PageNumber": 3,
  "PageSize": 50,
  "InstanceStatuses": {
    "InstanceStatus": []
  }
}"#;
    let xml = r#"<DescribeInstanceStatusResponse><RequestId>0A6F2C5E-93B4-4A57-8F0E-1D2C3B4A5968</RequestId><TotalCount>58</TotalCount><PageNumber>3</PageNumber><PageSize>50</PageSize><InstanceStatuses/></DescribeInstanceStatusResponse>"#;
    let response = read_both::<DescribeInstanceStatusResponse>(json, xml)?;
    assert_eq!(response.page_size, 50);
    assert_eq!(response.request_id, "0A6F2C5E-93B4-4A57-8F0E-1D2C3B4A5968");
    assert_eq!(response.page_number, 3);
    assert_eq!(response.total_count, 58);
    assert!(response.instance_statuses.is_empty());
    Ok(())
}

/// `DescribeInstanceStatus`, example `by_instance_id`.
#[test]
fn describe_instance_status_by_instance_id() -> Outcome {
    use acs_ecs::actions::describe_instance_status::*;
    let request = DescribeInstanceStatus::new()
        .region_id("cn-hangzhou")
        .instance_id(["i-instance1", "i-instance2"]);
    assert_sent(
        &request,
        &[
            ("InstanceId.1", "i-instance1"),
            ("InstanceId.2", "i-instance2"),
            ("RegionId", "cn-hangzhou"),
        ],
        &[],
        &[],
    )?;
    let json = r#"{
  "RequestId": "C4B2A190-7E6D-4C5B-9A48-37261504F3E2",
  "TotalCount": 1,
  "PageNumber": 1,
  "PageSize": 10,
  "InstanceStatuses": {
    "InstanceStatus": [
      {
        "InstanceId": "i-instance1",
        "Status": "Starting"
      }
    ]
  }
}"#;
    let xml = r#"<DescribeInstanceStatusResponse><RequestId>C4B2A190-7E6D-4C5B-9A48-37261504F3E2</RequestId><TotalCount>1</TotalCount><PageNumber>1</PageNumber><PageSize>10</PageSize><InstanceStatuses><InstanceStatus><InstanceId>i-instance1</InstanceId><Status>Starting</Status></InstanceStatus></InstanceStatuses></DescribeInstanceStatusResponse>"#;
    let response = read_both::<DescribeInstanceStatusResponse>(json, xml)?;
    assert_eq!(response.page_size, 10);
    assert_eq!(response.request_id, "C4B2A190-7E6D-4C5B-9A48-37261504F3E2");
    assert_eq!(response.page_number, 1);
    assert_eq!(response.total_count, 1);
    assert_eq!(response.instance_statuses.len(), 1);
    assert_eq!(response.instance_statuses[0].status, InstanceStatus::Starting);
    assert_eq!(response.instance_statuses[0].instance_id, "i-instance1");
    Ok(())
}

/// `DescribeInstanceTypes`, example `by_size`.
#[test]
fn describe_instance_types_by_size() -> Outcome {
    use acs_ecs::actions::describe_instance_types::*;
    let request = DescribeInstanceTypes::new()
        .minimum_cpu_core_count(2)
        .instance_type_families(["ecs.g6", "ecs.c6"])
        .max_results(2);
    assert_sent(
        &request,
        &[
            ("InstanceTypeFamilies.1", "ecs.g6"),
            ("InstanceTypeFamilies.2", "ecs.c6"),
            ("MaxResults", "2"),
            ("MinimumCpuCoreCount", "2"),
        ],
        &[],
        &[],
    )?;
    let json = r#"{
  "RequestId": "7C1D3B52-4E0A-4B6F-9D21-0F5A6B7C8D14",
  "InstanceTypes": {
    "InstanceType": [
      {
        "MemorySize": 8.0,
        "InstanceTypeId": "ecs.g6.large",
        "GPUAmount": 0,
        "CpuCoreCount": 2,
        "InstanceTypeFamily": "ecs.g6",
        "EniQuantity": 2,
        "CpuArchitecture": "X86"
      },
      {
        "MemorySize": 4.0,
        "InstanceTypeId": "ecs.c6.large",
        "GPUAmount": 0,
        "CpuCoreCount": 2,
        "InstanceTypeFamily": "ecs.c6",
        "EniQuantity": 2,
        "CpuArchitecture": "X86"
      }
    ]
  },
  "NextToken": "e71d8a535bd9cc11"
}"#;
    let xml = r#"<DescribeInstanceTypesResponse><RequestId>7C1D3B52-4E0A-4B6F-9D21-0F5A6B7C8D14</RequestId><InstanceTypes><InstanceType><MemorySize>8.0</MemorySize><InstanceTypeId>ecs.g6.large</InstanceTypeId><GPUAmount>0</GPUAmount><CpuCoreCount>2</CpuCoreCount><InstanceTypeFamily>ecs.g6</InstanceTypeFamily><EniQuantity>2</EniQuantity><CpuArchitecture>X86</CpuArchitecture></InstanceType><InstanceType><MemorySize>4.0</MemorySize><InstanceTypeId>ecs.c6.large</InstanceTypeId><GPUAmount>0</GPUAmount><CpuCoreCount>2</CpuCoreCount><InstanceTypeFamily>ecs.c6</InstanceTypeFamily><EniQuantity>2</EniQuantity><CpuArchitecture>X86</CpuArchitecture></InstanceType></InstanceTypes><NextToken>e71d8a535bd9cc11</NextToken></DescribeInstanceTypesResponse>"#;
    let response = read_both::<DescribeInstanceTypesResponse>(json, xml)?;
    assert_eq!(response.request_id, "7C1D3B52-4E0A-4B6F-9D21-0F5A6B7C8D14");
    assert_eq!(response.instance_types.len(), 2);
    assert_eq!(response.instance_types[0].memory_size, Some(8.0));
    assert_eq!(response.instance_types[0].instance_type_id, "ecs.g6.large");
    assert_eq!(response.instance_types[0].gpu_amount, Some(0));
    assert_eq!(response.instance_types[0].cpu_core_count, Some(2));
    assert_eq!(
        response.instance_types[0].instance_type_family.as_deref(),
        Some("ecs.g6")
    );
    assert_eq!(response.instance_types[0].eni_quantity, Some(2));
    assert_eq!(response.instance_types[0].cpu_architecture.as_deref(), Some("X86"));
    assert_eq!(response.instance_types[1].memory_size, Some(4.0));
    assert_eq!(response.instance_types[1].instance_type_id, "ecs.c6.large");
    assert_eq!(response.instance_types[1].gpu_amount, Some(0));
    assert_eq!(response.instance_types[1].cpu_core_count, Some(2));
    assert_eq!(
        response.instance_types[1].instance_type_family.as_deref(),
        Some("ecs.c6")
    );
    assert_eq!(response.instance_types[1].eni_quantity, Some(2));
    assert_eq!(response.instance_types[1].cpu_architecture.as_deref(), Some("X86"));
    assert_eq!(response.next_token.as_deref(), Some("e71d8a535bd9cc11"));
    Ok(())
}

/// `DescribeInstances`, example `first_of_two_pages`.
#[test]
fn describe_instances_first_of_two_pages() -> Outcome {
    use acs_ecs::actions::describe_instances::*;
    let request = DescribeInstances::new()
        .region_id("cn-hangzhou")
        .max_results(10)
        .tag([Tag::new().key("team").value("web")]);
    assert_sent(
        &request,
        &[
            ("MaxResults", "10"),
            ("RegionId", "cn-hangzhou"),
            ("Tag.1.Key", "team"),
            ("Tag.1.Value", "web"),
        ],
        &[],
        &[],
    )?;
    let json = r#"{
  "NextToken": "4f1c2d3e5a6b7c8d",
  "RequestId": "7C1D3B52-4E0A-4B6F-9D21-0F5A6B7C8D10",
  "Instances": {
    "Instance": [
      {
        "CreationTime": "2026-01-15T08:30Z",
        "Status": "Running",
        "InstanceNetworkType": "vpc",
        "InstanceName": "web-1",
        "Memory": 8192,
        "ImageId": "aliyun_3_x64_20G_alibase_20230101.vhd",
        "InstanceId": "i-bp1acs00000000000001",
        "InstanceType": "ecs.g6.large",
        "InstanceChargeType": "PostPaid",
        "RegionId": "cn-hangzhou",
        "Cpu": 2,
        "ZoneId": "cn-hangzhou-g",
        "Tags": {
          "Tag": [
            {
              "TagValue": "web",
              "TagKey": "team"
            }
          ]
        },
        "SecurityGroupIds": {
          "SecurityGroupId": [
            "sg-bp1acs00000000000001"
          ]
        },
        "VpcAttributes": {
          "VpcId": "vpc-bp1acs00000000000001",
          "VSwitchId": "vsw-bp1acs00000000000001",
          "PrivateIpAddress": {
            "IpAddress": [
              "172.16.0.11"
            ]
          }
        }
      },
      {
        "CreationTime": "2026-01-15T08:30Z",
        "Status": "Stopped",
        "InstanceNetworkType": "vpc",
        "InstanceName": "web-2",
        "Memory": 8192,
        "ImageId": "aliyun_3_x64_20G_alibase_20230101.vhd",
        "InstanceId": "i-bp1acs00000000000002",
        "InstanceType": "ecs.g6.large",
        "InstanceChargeType": "PostPaid",
        "RegionId": "cn-hangzhou",
        "Cpu": 2,
        "ZoneId": "cn-hangzhou-g",
        "Tags": {
          "Tag": [
            {
              "TagValue": "web",
              "TagKey": "team"
            }
          ]
        },
        "SecurityGroupIds": {
          "SecurityGroupId": [
            "sg-bp1acs00000000000001"
          ]
        },
        "VpcAttributes": {
          "VpcId": "vpc-bp1acs00000000000001",
          "VSwitchId": "vsw-bp1acs00000000000001",
          "PrivateIpAddress": {
            "IpAddress": [
              "172.16.0.12"
            ]
          }
        }
      }
    ]
  }
}"#;
    let xml = r#"<DescribeInstancesResponse><NextToken>4f1c2d3e5a6b7c8d</NextToken><RequestId>7C1D3B52-4E0A-4B6F-9D21-0F5A6B7C8D10</RequestId><Instances><Instance><CreationTime>2026-01-15T08:30Z</CreationTime><Status>Running</Status><InstanceNetworkType>vpc</InstanceNetworkType><InstanceName>web-1</InstanceName><Memory>8192</Memory><ImageId>aliyun_3_x64_20G_alibase_20230101.vhd</ImageId><InstanceId>i-bp1acs00000000000001</InstanceId><InstanceType>ecs.g6.large</InstanceType><InstanceChargeType>PostPaid</InstanceChargeType><RegionId>cn-hangzhou</RegionId><Cpu>2</Cpu><ZoneId>cn-hangzhou-g</ZoneId><Tags><Tag><TagValue>web</TagValue><TagKey>team</TagKey></Tag></Tags><SecurityGroupIds><SecurityGroupId>sg-bp1acs00000000000001</SecurityGroupId></SecurityGroupIds><VpcAttributes><VpcId>vpc-bp1acs00000000000001</VpcId><VSwitchId>vsw-bp1acs00000000000001</VSwitchId><PrivateIpAddress><IpAddress>172.16.0.11</IpAddress></PrivateIpAddress></VpcAttributes></Instance><Instance><CreationTime>2026-01-15T08:30Z</CreationTime><Status>Stopped</Status><InstanceNetworkType>vpc</InstanceNetworkType><InstanceName>web-2</InstanceName><Memory>8192</Memory><ImageId>aliyun_3_x64_20G_alibase_20230101.vhd</ImageId><InstanceId>i-bp1acs00000000000002</InstanceId><InstanceType>ecs.g6.large</InstanceType><InstanceChargeType>PostPaid</InstanceChargeType><RegionId>cn-hangzhou</RegionId><Cpu>2</Cpu><ZoneId>cn-hangzhou-g</ZoneId><Tags><Tag><TagValue>web</TagValue><TagKey>team</TagKey></Tag></Tags><SecurityGroupIds><SecurityGroupId>sg-bp1acs00000000000001</SecurityGroupId></SecurityGroupIds><VpcAttributes><VpcId>vpc-bp1acs00000000000001</VpcId><VSwitchId>vsw-bp1acs00000000000001</VSwitchId><PrivateIpAddress><IpAddress>172.16.0.12</IpAddress></PrivateIpAddress></VpcAttributes></Instance></Instances></DescribeInstancesResponse>"#;
    let response = read_both::<DescribeInstancesResponse>(json, xml)?;
    assert_eq!(response.next_token.as_deref(), Some("4f1c2d3e5a6b7c8d"));
    assert_eq!(response.request_id, "7C1D3B52-4E0A-4B6F-9D21-0F5A6B7C8D10");
    assert_eq!(response.instances.len(), 2);
    assert_eq!(
        response.instances[0].creation_time.as_deref(),
        Some("2026-01-15T08:30Z")
    );
    assert_eq!(response.instances[0].status, InstanceInstanceStatus::Running);
    assert_eq!(
        response.instances[0].instance_network_type,
        Some(InstanceNetworkType::Vpc)
    );
    assert_eq!(response.instances[0].instance_name.as_deref(), Some("web-1"));
    assert_eq!(response.instances[0].memory, Some(8192));
    assert_eq!(
        response.instances[0].image_id.as_deref(),
        Some("aliyun_3_x64_20G_alibase_20230101.vhd")
    );
    assert_eq!(response.instances[0].instance_id, "i-bp1acs00000000000001");
    assert_eq!(response.instances[0].instance_type.as_deref(), Some("ecs.g6.large"));
    assert_eq!(
        response.instances[0].instance_charge_type,
        Some(InstanceChargeType::PostPaid)
    );
    assert_eq!(response.instances[0].region_id.as_deref(), Some("cn-hangzhou"));
    assert_eq!(response.instances[0].cpu, Some(2));
    assert_eq!(response.instances[0].zone_id.as_deref(), Some("cn-hangzhou-g"));
    assert_eq!(response.instances[0].tags.len(), 1);
    assert_eq!(response.instances[0].tags[0].tag_value.as_deref(), Some("web"));
    assert_eq!(response.instances[0].tags[0].tag_key.as_deref(), Some("team"));
    assert_eq!(response.instances[0].security_group_ids.len(), 1);
    assert_eq!(response.instances[0].security_group_ids[0], "sg-bp1acs00000000000001");
    assert_eq!(
        response.instances[0]
            .vpc_attributes
            .as_ref()
            .ok_or("absent")?
            .vpc_id
            .as_deref(),
        Some("vpc-bp1acs00000000000001")
    );
    assert_eq!(
        response.instances[0]
            .vpc_attributes
            .as_ref()
            .ok_or("absent")?
            .v_switch_id
            .as_deref(),
        Some("vsw-bp1acs00000000000001")
    );
    assert_eq!(
        response.instances[0]
            .vpc_attributes
            .as_ref()
            .ok_or("absent")?
            .private_ip_address
            .len(),
        1
    );
    assert_eq!(
        response.instances[0]
            .vpc_attributes
            .as_ref()
            .ok_or("absent")?
            .private_ip_address[0],
        "172.16.0.11"
    );
    assert_eq!(
        response.instances[1].creation_time.as_deref(),
        Some("2026-01-15T08:30Z")
    );
    assert_eq!(response.instances[1].status, InstanceInstanceStatus::Stopped);
    assert_eq!(
        response.instances[1].instance_network_type,
        Some(InstanceNetworkType::Vpc)
    );
    assert_eq!(response.instances[1].instance_name.as_deref(), Some("web-2"));
    assert_eq!(response.instances[1].memory, Some(8192));
    assert_eq!(
        response.instances[1].image_id.as_deref(),
        Some("aliyun_3_x64_20G_alibase_20230101.vhd")
    );
    assert_eq!(response.instances[1].instance_id, "i-bp1acs00000000000002");
    assert_eq!(response.instances[1].instance_type.as_deref(), Some("ecs.g6.large"));
    assert_eq!(
        response.instances[1].instance_charge_type,
        Some(InstanceChargeType::PostPaid)
    );
    assert_eq!(response.instances[1].region_id.as_deref(), Some("cn-hangzhou"));
    assert_eq!(response.instances[1].cpu, Some(2));
    assert_eq!(response.instances[1].zone_id.as_deref(), Some("cn-hangzhou-g"));
    assert_eq!(response.instances[1].tags.len(), 1);
    assert_eq!(response.instances[1].tags[0].tag_value.as_deref(), Some("web"));
    assert_eq!(response.instances[1].tags[0].tag_key.as_deref(), Some("team"));
    assert_eq!(response.instances[1].security_group_ids.len(), 1);
    assert_eq!(response.instances[1].security_group_ids[0], "sg-bp1acs00000000000001");
    assert_eq!(
        response.instances[1]
            .vpc_attributes
            .as_ref()
            .ok_or("absent")?
            .vpc_id
            .as_deref(),
        Some("vpc-bp1acs00000000000001")
    );
    assert_eq!(
        response.instances[1]
            .vpc_attributes
            .as_ref()
            .ok_or("absent")?
            .v_switch_id
            .as_deref(),
        Some("vsw-bp1acs00000000000001")
    );
    assert_eq!(
        response.instances[1]
            .vpc_attributes
            .as_ref()
            .ok_or("absent")?
            .private_ip_address
            .len(),
        1
    );
    assert_eq!(
        response.instances[1]
            .vpc_attributes
            .as_ref()
            .ok_or("absent")?
            .private_ip_address[0],
        "172.16.0.12"
    );
    Ok(())
}

/// `DescribeInstances`, example `none`.
#[test]
fn describe_instances_none() -> Outcome {
    use acs_ecs::actions::describe_instances::*;
    let request = DescribeInstances::new()
        .region_id("cn-hangzhou")
        .instance_ids(["i-bp1acs00000000000009"]);
    assert_sent(
        &request,
        &[
            ("InstanceIds", "[\"i-bp1acs00000000000009\"]"),
            ("RegionId", "cn-hangzhou"),
        ],
        &[],
        &[],
    )?;
    let json = r#"{
  "NextToken": "",
  "RequestId": "7C1D3B52-4E0A-4B6F-9D21-0F5A6B7C8D11",
  "Instances": {
    "Instance": []
  }
}"#;
    let xml = r#"<DescribeInstancesResponse><NextToken/><RequestId>7C1D3B52-4E0A-4B6F-9D21-0F5A6B7C8D11</RequestId><Instances/></DescribeInstancesResponse>"#;
    let response = read_both::<DescribeInstancesResponse>(json, xml)?;
    assert_eq!(response.next_token.as_deref(), Some(""));
    assert_eq!(response.request_id, "7C1D3B52-4E0A-4B6F-9D21-0F5A6B7C8D11");
    assert!(response.instances.is_empty());
    Ok(())
}

/// `DescribeRegions`, example `two_regions`.
#[test]
fn describe_regions_two_regions() -> Outcome {
    use acs_ecs::actions::describe_regions::*;
    let request = DescribeRegions::new().accept_language("en-US");
    assert_sent(&request, &[("AcceptLanguage", "en-US")], &[], &[])?;
    let json = r#"{
  "RequestId": "7C1D3B52-4E0A-4B6F-9D21-0F5A6B7C8D12",
  "Regions": {
    "Region": [
      {
        "RegionEndpoint": "ecs-cn-hangzhou.aliyuncs.com",
        "LocalName": "China (Hangzhou)",
        "RegionId": "cn-hangzhou"
      },
      {
        "RegionEndpoint": "ecs.eu-central-1.aliyuncs.com",
        "LocalName": "Germany (Frankfurt)",
        "RegionId": "eu-central-1"
      }
    ]
  }
}"#;
    let xml = r#"<DescribeRegionsResponse><RequestId>7C1D3B52-4E0A-4B6F-9D21-0F5A6B7C8D12</RequestId><Regions><Region><RegionEndpoint>ecs-cn-hangzhou.aliyuncs.com</RegionEndpoint><LocalName>China (Hangzhou)</LocalName><RegionId>cn-hangzhou</RegionId></Region><Region><RegionEndpoint>ecs.eu-central-1.aliyuncs.com</RegionEndpoint><LocalName>Germany (Frankfurt)</LocalName><RegionId>eu-central-1</RegionId></Region></Regions></DescribeRegionsResponse>"#;
    let response = read_both::<DescribeRegionsResponse>(json, xml)?;
    assert_eq!(response.request_id, "7C1D3B52-4E0A-4B6F-9D21-0F5A6B7C8D12");
    assert_eq!(response.regions.len(), 2);
    assert_eq!(
        response.regions[0].region_endpoint.as_deref(),
        Some("ecs-cn-hangzhou.aliyuncs.com")
    );
    assert_eq!(response.regions[0].local_name.as_deref(), Some("China (Hangzhou)"));
    assert_eq!(response.regions[0].region_id, "cn-hangzhou");
    assert_eq!(
        response.regions[1].region_endpoint.as_deref(),
        Some("ecs.eu-central-1.aliyuncs.com")
    );
    assert_eq!(response.regions[1].local_name.as_deref(), Some("Germany (Frankfurt)"));
    assert_eq!(response.regions[1].region_id, "eu-central-1");
    Ok(())
}

/// `DescribeZones`, example `two_zones`.
#[test]
fn describe_zones_two_zones() -> Outcome {
    use acs_ecs::actions::describe_zones::*;
    let request = DescribeZones::new()
        .region_id("cn-hangzhou")
        .verbose(true)
        .accept_language("en-US");
    assert_sent(
        &request,
        &[
            ("AcceptLanguage", "en-US"),
            ("RegionId", "cn-hangzhou"),
            ("Verbose", "true"),
        ],
        &[],
        &[],
    )?;
    let json = r#"{
  "RequestId": "7C1D3B52-4E0A-4B6F-9D21-0F5A6B7C8D13",
  "Zones": {
    "Zone": [
      {
        "ZoneId": "cn-hangzhou-g",
        "ZoneType": "AvailabilityZone",
        "LocalName": "Hangzhou Zone G",
        "AvailableResources": {
          "ResourcesInfo": [
            {
              "IoOptimized": true,
              "SystemDiskCategories": {
                "supportedSystemDiskCategory": [
                  "cloud_essd",
                  "cloud_ssd"
                ]
              },
              "NetworkTypes": {
                "supportedNetworkCategory": [
                  "vpc"
                ]
              }
            }
          ]
        },
        "AvailableInstanceTypes": {
          "InstanceTypes": [
            "ecs.g6.large",
            "ecs.c6.large"
          ]
        },
        "AvailableDiskCategories": {
          "DiskCategories": [
            "cloud_essd"
          ]
        }
      },
      {
        "ZoneId": "cn-hangzhou-h",
        "LocalName": "Hangzhou Zone H"
      }
    ]
  }
}"#;
    let xml = r#"<DescribeZonesResponse><RequestId>7C1D3B52-4E0A-4B6F-9D21-0F5A6B7C8D13</RequestId><Zones><Zone><ZoneId>cn-hangzhou-g</ZoneId><ZoneType>AvailabilityZone</ZoneType><LocalName>Hangzhou Zone G</LocalName><AvailableResources><ResourcesInfo><IoOptimized>true</IoOptimized><SystemDiskCategories><supportedSystemDiskCategory>cloud_essd</supportedSystemDiskCategory><supportedSystemDiskCategory>cloud_ssd</supportedSystemDiskCategory></SystemDiskCategories><NetworkTypes><supportedNetworkCategory>vpc</supportedNetworkCategory></NetworkTypes></ResourcesInfo></AvailableResources><AvailableInstanceTypes><InstanceTypes>ecs.g6.large</InstanceTypes><InstanceTypes>ecs.c6.large</InstanceTypes></AvailableInstanceTypes><AvailableDiskCategories><DiskCategories>cloud_essd</DiskCategories></AvailableDiskCategories></Zone><Zone><ZoneId>cn-hangzhou-h</ZoneId><LocalName>Hangzhou Zone H</LocalName></Zone></Zones></DescribeZonesResponse>"#;
    let response = read_both::<DescribeZonesResponse>(json, xml)?;
    assert_eq!(response.request_id, "7C1D3B52-4E0A-4B6F-9D21-0F5A6B7C8D13");
    assert_eq!(response.zones.len(), 2);
    assert_eq!(response.zones[0].zone_id, "cn-hangzhou-g");
    assert_eq!(response.zones[0].zone_type.as_deref(), Some("AvailabilityZone"));
    assert_eq!(response.zones[0].local_name.as_deref(), Some("Hangzhou Zone G"));
    assert_eq!(response.zones[0].available_resources.len(), 1);
    assert_eq!(response.zones[0].available_resources[0].io_optimized, Some(true));
    assert_eq!(response.zones[0].available_resources[0].system_disk_categories.len(), 2);
    assert_eq!(
        response.zones[0].available_resources[0].system_disk_categories[0],
        "cloud_essd"
    );
    assert_eq!(
        response.zones[0].available_resources[0].system_disk_categories[1],
        "cloud_ssd"
    );
    assert_eq!(response.zones[0].available_resources[0].network_types.len(), 1);
    assert_eq!(response.zones[0].available_resources[0].network_types[0], "vpc");
    assert_eq!(response.zones[0].available_instance_types.len(), 2);
    assert_eq!(response.zones[0].available_instance_types[0], "ecs.g6.large");
    assert_eq!(response.zones[0].available_instance_types[1], "ecs.c6.large");
    assert_eq!(response.zones[0].available_disk_categories.len(), 1);
    assert_eq!(response.zones[0].available_disk_categories[0], "cloud_essd");
    assert_eq!(response.zones[1].zone_id, "cn-hangzhou-h");
    assert_eq!(response.zones[1].local_name.as_deref(), Some("Hangzhou Zone H"));
    Ok(())
}

/// `RebootInstance`, example `one_instance`.
#[test]
fn reboot_instance_one_instance() -> Outcome {
    use acs_ecs::actions::reboot_instance::*;
    let request = RebootInstance::new("i-bp1acs00000000000001").force_stop(true);
    assert_sent(
        &request,
        &[("ForceStop", "true"), ("InstanceId", "i-bp1acs00000000000001")],
        &[],
        &[],
    )?;
    let json = r#"{
  "RequestId": "7C1D3B52-4E0A-4B6F-9D21-0F5A6B7C8D02"
}"#;
    let xml = r#"<RebootInstanceResponse><RequestId>7C1D3B52-4E0A-4B6F-9D21-0F5A6B7C8D02</RequestId></RebootInstanceResponse>"#;
    let response = read_both::<RebootInstanceResponse>(json, xml)?;
    assert_eq!(response.request_id, "7C1D3B52-4E0A-4B6F-9D21-0F5A6B7C8D02");
    Ok(())
}

/// `RebootInstances`, example `two_instances`.
#[test]
fn reboot_instances_two_instances() -> Outcome {
    use acs_ecs::actions::reboot_instances::*;
    let request = RebootInstances::new(["i-bp1acs00000000000001", "i-bp1acs00000000000002"])
        .region_id("cn-hangzhou")
        .batch_optimization("SuccessFirst");
    assert_sent(
        &request,
        &[
            ("BatchOptimization", "SuccessFirst"),
            ("InstanceId.1", "i-bp1acs00000000000001"),
            ("InstanceId.2", "i-bp1acs00000000000002"),
            ("RegionId", "cn-hangzhou"),
        ],
        &[],
        &[],
    )?;
    let json = r#"{
  "RequestId": "7C1D3B52-4E0A-4B6F-9D21-0F5A6B7C8D06",
  "InstanceResponses": {
    "InstanceResponse": [
      {
        "Code": "200",
        "Message": "success",
        "InstanceId": "i-bp1acs00000000000001",
        "CurrentStatus": "Starting",
        "PreviousStatus": "Running"
      },
      {
        "Code": "403",
        "Message": "IncorrectInstanceStatus",
        "InstanceId": "i-bp1acs00000000000002",
        "CurrentStatus": "Pending",
        "PreviousStatus": "Pending"
      }
    ]
  }
}"#;
    let xml = r#"<RebootInstancesResponse><RequestId>7C1D3B52-4E0A-4B6F-9D21-0F5A6B7C8D06</RequestId><InstanceResponses><InstanceResponse><Code>200</Code><Message>success</Message><InstanceId>i-bp1acs00000000000001</InstanceId><CurrentStatus>Starting</CurrentStatus><PreviousStatus>Running</PreviousStatus></InstanceResponse><InstanceResponse><Code>403</Code><Message>IncorrectInstanceStatus</Message><InstanceId>i-bp1acs00000000000002</InstanceId><CurrentStatus>Pending</CurrentStatus><PreviousStatus>Pending</PreviousStatus></InstanceResponse></InstanceResponses></RebootInstancesResponse>"#;
    let response = read_both::<RebootInstancesResponse>(json, xml)?;
    assert_eq!(response.request_id, "7C1D3B52-4E0A-4B6F-9D21-0F5A6B7C8D06");
    assert_eq!(response.instance_responses.len(), 2);
    assert_eq!(response.instance_responses[0].code.as_deref(), Some("200"));
    assert_eq!(response.instance_responses[0].message.as_deref(), Some("success"));
    assert_eq!(response.instance_responses[0].instance_id, "i-bp1acs00000000000001");
    assert_eq!(
        response.instance_responses[0].current_status,
        Some(InstanceStatus::Starting)
    );
    assert_eq!(
        response.instance_responses[0].previous_status,
        Some(InstanceResponseInstanceStatus::Running)
    );
    assert_eq!(response.instance_responses[1].code.as_deref(), Some("403"));
    assert_eq!(
        response.instance_responses[1].message.as_deref(),
        Some("IncorrectInstanceStatus")
    );
    assert_eq!(response.instance_responses[1].instance_id, "i-bp1acs00000000000002");
    assert_eq!(
        response.instance_responses[1].current_status,
        Some(InstanceStatus::Pending)
    );
    assert_eq!(
        response.instance_responses[1].previous_status,
        Some(InstanceResponseInstanceStatus::Pending)
    );
    Ok(())
}

/// `RunInstances`, example `two_with_data_disks`.
#[test]
fn run_instances_two_with_data_disks() -> Outcome {
    use acs_ecs::actions::run_instances::*;
    let request = RunInstances::new()
        .region_id("cn-hangzhou")
        .image_id("aliyun_3_x64_20G_alibase_20230101.vhd")
        .instance_type("ecs.g6.large")
        .security_group_id("sg-bp1acs00000000000001")
        .v_switch_id("vsw-bp1acs00000000000001")
        .instance_name("web")
        .system_disk_size("40")
        .system_disk_category("cloud_essd")
        .amount(2)
        .instance_charge_type("PostPaid")
        .client_token("9b7e6d5c-two-for-the-web")
        .data_disk([DataDisk::new()
            .performance_level("PL1")
            .size(200)
            .category("cloud_essd")
            .delete_with_instance(true)])
        .tag([
            Tag::new().key("team").value("web"),
            Tag::new().key("stage").value("test"),
        ])
        .system_disk(SystemDisk::new().encrypted("false"));
    assert_sent(
        &request,
        &[
            ("Amount", "2"),
            ("ClientToken", "9b7e6d5c-two-for-the-web"),
            ("DataDisk.1.Category", "cloud_essd"),
            ("DataDisk.1.DeleteWithInstance", "true"),
            ("DataDisk.1.PerformanceLevel", "PL1"),
            ("DataDisk.1.Size", "200"),
            ("ImageId", "aliyun_3_x64_20G_alibase_20230101.vhd"),
            ("InstanceChargeType", "PostPaid"),
            ("InstanceName", "web"),
            ("InstanceType", "ecs.g6.large"),
            ("RegionId", "cn-hangzhou"),
            ("SecurityGroupId", "sg-bp1acs00000000000001"),
            ("SystemDisk.Category", "cloud_essd"),
            ("SystemDisk.Encrypted", "false"),
            ("SystemDisk.Size", "40"),
            ("Tag.1.Key", "team"),
            ("Tag.1.Value", "web"),
            ("Tag.2.Key", "stage"),
            ("Tag.2.Value", "test"),
            ("VSwitchId", "vsw-bp1acs00000000000001"),
        ],
        &[],
        &[],
    )?;
    let json = r#"{
  "RequestId": "7C1D3B52-4E0A-4B6F-9D21-0F5A6B7C8D08",
  "TradePrice": 0.5,
  "InstanceIdSets": {
    "InstanceIdSet": [
      "i-bp1acs00000000000001",
      "i-bp1acs00000000000002"
    ]
  }
}"#;
    let xml = r#"<RunInstancesResponse><RequestId>7C1D3B52-4E0A-4B6F-9D21-0F5A6B7C8D08</RequestId><TradePrice>0.5</TradePrice><InstanceIdSets><InstanceIdSet>i-bp1acs00000000000001</InstanceIdSet><InstanceIdSet>i-bp1acs00000000000002</InstanceIdSet></InstanceIdSets></RunInstancesResponse>"#;
    let response = read_both::<RunInstancesResponse>(json, xml)?;
    assert_eq!(response.request_id, "7C1D3B52-4E0A-4B6F-9D21-0F5A6B7C8D08");
    assert_eq!(response.trade_price, Some(0.5));
    assert_eq!(response.instance_id_sets.len(), 2);
    assert_eq!(response.instance_id_sets[0], "i-bp1acs00000000000001");
    assert_eq!(response.instance_id_sets[1], "i-bp1acs00000000000002");
    Ok(())
}

/// `StartInstance`, example `one_instance`.
#[test]
fn start_instance_one_instance() -> Outcome {
    use acs_ecs::actions::start_instance::*;
    let request = StartInstance::new("i-bp1acs00000000000001");
    assert_sent(&request, &[("InstanceId", "i-bp1acs00000000000001")], &[], &[])?;
    let json = r#"{
  "RequestId": "7C1D3B52-4E0A-4B6F-9D21-0F5A6B7C8D00"
}"#;
    let xml =
        r#"<StartInstanceResponse><RequestId>7C1D3B52-4E0A-4B6F-9D21-0F5A6B7C8D00</RequestId></StartInstanceResponse>"#;
    let response = read_both::<StartInstanceResponse>(json, xml)?;
    assert_eq!(response.request_id, "7C1D3B52-4E0A-4B6F-9D21-0F5A6B7C8D00");
    Ok(())
}

/// `StartInstances`, example `two_instances`.
#[test]
fn start_instances_two_instances() -> Outcome {
    use acs_ecs::actions::start_instances::*;
    let request = StartInstances::new(["i-bp1acs00000000000001", "i-bp1acs00000000000002"])
        .region_id("cn-hangzhou")
        .batch_optimization("SuccessFirst");
    assert_sent(
        &request,
        &[
            ("BatchOptimization", "SuccessFirst"),
            ("InstanceId.1", "i-bp1acs00000000000001"),
            ("InstanceId.2", "i-bp1acs00000000000002"),
            ("RegionId", "cn-hangzhou"),
        ],
        &[],
        &[],
    )?;
    let json = r#"{
  "RequestId": "7C1D3B52-4E0A-4B6F-9D21-0F5A6B7C8D04",
  "InstanceResponses": {
    "InstanceResponse": [
      {
        "Code": "200",
        "Message": "success",
        "InstanceId": "i-bp1acs00000000000001",
        "CurrentStatus": "Starting",
        "PreviousStatus": "Stopped"
      },
      {
        "Code": "403",
        "Message": "IncorrectInstanceStatus",
        "InstanceId": "i-bp1acs00000000000002",
        "CurrentStatus": "Pending",
        "PreviousStatus": "Pending"
      }
    ]
  }
}"#;
    let xml = r#"<StartInstancesResponse><RequestId>7C1D3B52-4E0A-4B6F-9D21-0F5A6B7C8D04</RequestId><InstanceResponses><InstanceResponse><Code>200</Code><Message>success</Message><InstanceId>i-bp1acs00000000000001</InstanceId><CurrentStatus>Starting</CurrentStatus><PreviousStatus>Stopped</PreviousStatus></InstanceResponse><InstanceResponse><Code>403</Code><Message>IncorrectInstanceStatus</Message><InstanceId>i-bp1acs00000000000002</InstanceId><CurrentStatus>Pending</CurrentStatus><PreviousStatus>Pending</PreviousStatus></InstanceResponse></InstanceResponses></StartInstancesResponse>"#;
    let response = read_both::<StartInstancesResponse>(json, xml)?;
    assert_eq!(response.request_id, "7C1D3B52-4E0A-4B6F-9D21-0F5A6B7C8D04");
    assert_eq!(response.instance_responses.len(), 2);
    assert_eq!(response.instance_responses[0].code.as_deref(), Some("200"));
    assert_eq!(response.instance_responses[0].message.as_deref(), Some("success"));
    assert_eq!(response.instance_responses[0].instance_id, "i-bp1acs00000000000001");
    assert_eq!(
        response.instance_responses[0].current_status,
        Some(InstanceStatus::Starting)
    );
    assert_eq!(
        response.instance_responses[0].previous_status,
        Some(InstanceResponseInstanceStatus::Stopped)
    );
    assert_eq!(response.instance_responses[1].code.as_deref(), Some("403"));
    assert_eq!(
        response.instance_responses[1].message.as_deref(),
        Some("IncorrectInstanceStatus")
    );
    assert_eq!(response.instance_responses[1].instance_id, "i-bp1acs00000000000002");
    assert_eq!(
        response.instance_responses[1].current_status,
        Some(InstanceStatus::Pending)
    );
    assert_eq!(
        response.instance_responses[1].previous_status,
        Some(InstanceResponseInstanceStatus::Pending)
    );
    Ok(())
}

/// `StopInstance`, example `one_instance`.
#[test]
fn stop_instance_one_instance() -> Outcome {
    use acs_ecs::actions::stop_instance::*;
    let request = StopInstance::new("i-bp1acs00000000000001")
        .force_stop(false)
        .stopped_mode("StopCharging");
    assert_sent(
        &request,
        &[
            ("ForceStop", "false"),
            ("InstanceId", "i-bp1acs00000000000001"),
            ("StoppedMode", "StopCharging"),
        ],
        &[],
        &[],
    )?;
    let json = r#"{
  "RequestId": "7C1D3B52-4E0A-4B6F-9D21-0F5A6B7C8D01"
}"#;
    let xml =
        r#"<StopInstanceResponse><RequestId>7C1D3B52-4E0A-4B6F-9D21-0F5A6B7C8D01</RequestId></StopInstanceResponse>"#;
    let response = read_both::<StopInstanceResponse>(json, xml)?;
    assert_eq!(response.request_id, "7C1D3B52-4E0A-4B6F-9D21-0F5A6B7C8D01");
    Ok(())
}

/// `StopInstances`, example `two_instances`.
#[test]
fn stop_instances_two_instances() -> Outcome {
    use acs_ecs::actions::stop_instances::*;
    let request = StopInstances::new(["i-bp1acs00000000000001", "i-bp1acs00000000000002"])
        .region_id("cn-hangzhou")
        .batch_optimization("SuccessFirst");
    assert_sent(
        &request,
        &[
            ("BatchOptimization", "SuccessFirst"),
            ("InstanceId.1", "i-bp1acs00000000000001"),
            ("InstanceId.2", "i-bp1acs00000000000002"),
            ("RegionId", "cn-hangzhou"),
        ],
        &[],
        &[],
    )?;
    let json = r#"{
  "RequestId": "7C1D3B52-4E0A-4B6F-9D21-0F5A6B7C8D05",
  "InstanceResponses": {
    "InstanceResponse": [
      {
        "Code": "200",
        "Message": "success",
        "InstanceId": "i-bp1acs00000000000001",
        "CurrentStatus": "Stopping",
        "PreviousStatus": "Running"
      },
      {
        "Code": "403",
        "Message": "IncorrectInstanceStatus",
        "InstanceId": "i-bp1acs00000000000002",
        "CurrentStatus": "Pending",
        "PreviousStatus": "Pending"
      }
    ]
  }
}"#;
    let xml = r#"<StopInstancesResponse><RequestId>7C1D3B52-4E0A-4B6F-9D21-0F5A6B7C8D05</RequestId><InstanceResponses><InstanceResponse><Code>200</Code><Message>success</Message><InstanceId>i-bp1acs00000000000001</InstanceId><CurrentStatus>Stopping</CurrentStatus><PreviousStatus>Running</PreviousStatus></InstanceResponse><InstanceResponse><Code>403</Code><Message>IncorrectInstanceStatus</Message><InstanceId>i-bp1acs00000000000002</InstanceId><CurrentStatus>Pending</CurrentStatus><PreviousStatus>Pending</PreviousStatus></InstanceResponse></InstanceResponses></StopInstancesResponse>"#;
    let response = read_both::<StopInstancesResponse>(json, xml)?;
    assert_eq!(response.request_id, "7C1D3B52-4E0A-4B6F-9D21-0F5A6B7C8D05");
    assert_eq!(response.instance_responses.len(), 2);
    assert_eq!(response.instance_responses[0].code.as_deref(), Some("200"));
    assert_eq!(response.instance_responses[0].message.as_deref(), Some("success"));
    assert_eq!(response.instance_responses[0].instance_id, "i-bp1acs00000000000001");
    assert_eq!(
        response.instance_responses[0].current_status,
        Some(InstanceStatus::Stopping)
    );
    assert_eq!(
        response.instance_responses[0].previous_status,
        Some(InstanceResponseInstanceStatus::Running)
    );
    assert_eq!(response.instance_responses[1].code.as_deref(), Some("403"));
    assert_eq!(
        response.instance_responses[1].message.as_deref(),
        Some("IncorrectInstanceStatus")
    );
    assert_eq!(response.instance_responses[1].instance_id, "i-bp1acs00000000000002");
    assert_eq!(
        response.instance_responses[1].current_status,
        Some(InstanceStatus::Pending)
    );
    assert_eq!(
        response.instance_responses[1].previous_status,
        Some(InstanceResponseInstanceStatus::Pending)
    );
    Ok(())
}

type Outcome = Result<(), Box<dyn std::error::Error>>;

/// The request goes over the wire as these parameters, and as no others.
fn assert_sent<R: Request>(
    request: &R,
    query: &[(&str, &str)],
    form: &[(&str, &str)],
    headers: &[(&str, &str)],
) -> Outcome {
    let sent = encode(R::ACTION, request.parameters())?;
    assert_eq!(sorted(&sent.query), query, "query");
    assert_eq!(sorted(&sent.form), form, "form");
    assert_eq!(sorted(&sent.headers), headers, "headers");
    Ok(())
}

fn sorted(pairs: &[(String, String)]) -> Vec<(&str, &str)> {
    let mut pairs: Vec<_> = pairs
        .iter()
        .map(|(name, value)| (name.as_str(), value.as_str()))
        .collect();
    pairs.sort_unstable();
    pairs
}

/// The response says the same in both formats.
fn read_both<T: Readable>(json: &str, xml: &str) -> Result<T, Box<dyn std::error::Error>> {
    let response = read_json(json)?;
    assert_eq!(response, from_text::<T>(xml)?, "JSON and XML differ");
    Ok(response)
}

/// The response is read, and with the feature `serde` written as it was.
fn read_json<T: Readable>(json: &str) -> Result<T, Box<dyn std::error::Error>> {
    let response: T = from_text(json)?;
    #[cfg(feature = "serde")]
    {
        let written = response.to_value().ok_or("nothing is written")?;
        assert_eq!(pruned(written), pruned(json.parse()?), "written otherwise than read");
    }
    Ok(response)
}

trait Readable: Field + PartialEq + std::fmt::Debug {}

impl<T: Field + PartialEq + std::fmt::Debug> Readable for T {}

/// Absent, null and empty are the same, and so are `8` and `8.0`.
#[cfg(feature = "serde")]
fn pruned(value: acs_protocol::Value) -> acs_protocol::Value {
    use acs_protocol::Value;

    let empty = |value: &Value| match value {
        Value::Null => true,
        Value::Array(items) => items.is_empty(),
        Value::Object(fields) => fields.is_empty(),
        _ => false,
    };
    match value {
        Value::Number(number) => number.as_f64().map_or(Value::Number(number), Value::from),
        Value::Array(items) => items.into_iter().map(pruned).collect(),
        Value::Object(fields) => {
            let fields = fields.into_iter().map(|(name, value)| (name, pruned(value)));
            Value::Object(fields.filter(|(_, value)| !empty(value)).collect())
        }
        scalar => scalar,
    }
}
