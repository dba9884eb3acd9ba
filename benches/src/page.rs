//! The answers that are served: pages of instances and their states.

use std::fmt::Write;

use acs_protocol::decode::Format;

/// The request id of every page.
pub const REQUEST_ID: &str = "6EF60BEC-0242-43AF-BB20-270359FB54A7";

/// The state of the instance at that place of a page: one in five is stopped.
#[must_use]
pub fn state(index: usize) -> &'static str {
    if index % 5 == 4 { "Stopped" } else { "Running" }
}

/// The id of the instance at that place of a page, as long as those of the service are.
#[must_use]
pub fn instance_id(index: usize) -> String {
    format!("i-bp67acfmxazb4p{index:06}")
}

/// A page with that many instances, as a service writes it.
#[must_use]
pub fn page(format: Format, items: usize) -> String {
    page_of(format, items, &instance_id)
}

/// Returns a page like [`page`], with the ids of the caller's choice.
#[must_use]
pub fn page_of(format: Format, items: usize, id: &dyn Fn(usize) -> String) -> String {
    match format {
        Format::Json => json(items, id),
        Format::Xml => xml(items, id),
    }
}

// Writing to a `String` does not fail.

fn json(items: usize, id: &dyn Fn(usize) -> String) -> String {
    let mut text = format!(
        r#"{{"TotalCount":{items},"PageNumber":1,"PageSize":50,"RequestId":"{REQUEST_ID}","InstanceStatuses":{{"InstanceStatus":["#
    );
    for index in 0..items {
        let comma = if index == 0 { "" } else { "," };
        let (id, state) = (id(index), state(index));
        let _ = write!(text, r#"{comma}{{"InstanceId":"{id}","Status":"{state}"}}"#);
    }
    text.push_str("]}}");
    text
}

fn xml(items: usize, id: &dyn Fn(usize) -> String) -> String {
    let mut text = format!(
        "<?xml version='1.0' encoding='UTF-8'?><DescribeInstanceStatusResponse><TotalCount>{items}</TotalCount>\
         <PageNumber>1</PageNumber><PageSize>50</PageSize><RequestId>{REQUEST_ID}</RequestId><InstanceStatuses>"
    );
    for index in 0..items {
        let (id, state) = (id(index), state(index));
        let _ = write!(
            text,
            "<InstanceStatus><InstanceId>{id}</InstanceId><Status>{state}</Status></InstanceStatus>"
        );
    }
    text.push_str("</InstanceStatuses></DescribeInstanceStatusResponse>");
    text
}
