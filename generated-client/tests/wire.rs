//! The examples of the specs: each request is encoded, and each response read, as documented.

use acs_runtime::Request;
use acs_runtime::encode::encode;
use acs_runtime::shape::{Field, from_text};

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
#[allow(dead_code, reason = "an example may have one format alone")]
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

/// Absent, null and empty are the same.
#[cfg(feature = "serde")]
fn pruned(value: acs_runtime::Value) -> acs_runtime::Value {
    use acs_runtime::Value;

    let empty = |value: &Value| match value {
        Value::Null => true,
        Value::Array(items) => items.is_empty(),
        Value::Object(fields) => fields.is_empty(),
        _ => false,
    };
    match value {
        Value::Array(items) => items.into_iter().map(pruned).collect(),
        Value::Object(fields) => {
            let fields = fields.into_iter().map(|(name, value)| (name, pruned(value)));
            Value::Object(fields.filter(|(_, value)| !empty(value)).collect())
        }
        scalar => scalar,
    }
}
