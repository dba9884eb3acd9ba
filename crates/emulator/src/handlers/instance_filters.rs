//! Filters of the actions that list instances. Each parameter is applied to the fleet or the call is refused, since the
//! list would be wrong if a filter were ignored.

use serde_json::Value;
use time::{OffsetDateTime, PrimitiveDateTime, macros::format_description};

use super::tag_pairs::has_tags;
use crate::{
    call::Call,
    error::ServiceError,
    state::{fleet::Predicate, instance::Instance},
    text::{json_list, like},
};

/// How many ids or addresses a parameter may have.
const MAX_IDS: usize = 100;

/// The instances that a call asks for.
#[derive(Default)]
pub(super) struct Filters<'c> {
    pub(super) ids: Option<Vec<String>>,
    pub(super) conditions: Vec<Predicate<'c>>,
}

/// Reads the filters of a call, except for region and page, which are checked where they are used.
pub(super) fn of<'c>(call: &'c Call<'_>) -> Result<Filters<'c>, ServiceError> {
    let mut filters = Filters::default();
    for (name, value) in &call.parameters {
        if value.as_str() == Some("") {
            continue;
        }
        filters.read(call, name, value)?;
    }
    Ok(filters)
}

impl<'c> Filters<'c> {
    fn read(&mut self, call: &'c Call<'_>, name: &str, value: &'c Value) -> Result<(), ServiceError> {
        let text = value.as_str().unwrap_or_default();
        let is = move |of: fn(&Instance) -> &str| -> Predicate<'c> { Box::new(move |instance| of(instance) == text) };
        let condition: Predicate<'c> = match name {
            "RegionId" | "PageNumber" | "PageSize" | "NextToken" | "MaxResults" => return Ok(()),
            // These select what is returned of an instance, not which instances.
            "AdditionalAttributes" | "NeedSaleCycle" | "DryRun" => return Ok(()),
            _ if call.is_general(name) => return Ok(()),
            "InstanceId" if value.is_array() => {
                self.ids = Some(strings(value));
                return Ok(());
            }
            "InstanceIds" => {
                self.ids = Some(list(call, name, text)?);
                return Ok(());
            }
            "ZoneId" => is(|instance| &instance.zone),
            "VpcId" => is(|instance| &instance.vpc_id),
            "VSwitchId" => is(|instance| &instance.vswitch_id),
            "SecurityGroupId" => {
                Box::new(move |instance| instance.security_group_ids.iter().any(|group| group == text))
            }
            "ImageId" => is(|instance| &instance.image_id),
            "InstanceType" => is(|instance| &instance.instance_type),
            "InstanceTypeFamily" => is(Instance::family),
            "KeyPairName" => is(|instance| &instance.key_pair_name),
            "ResourceGroupId" => is(|instance| &instance.resource_group_id),
            "Status" => is(|instance| instance.status.as_str()),
            "InstanceName" => Box::new(move |instance| like(text, &instance.name)),
            "InstanceChargeType" => is(|instance| instance.charge_type.as_str()),
            "PrivateIpAddresses" => address(list(call, name, text)?, |instance| instance.private_ip),
            "PublicIpAddresses" => address(list(call, name, text)?, |instance| instance.public_ip),
            // No instance of the fleet has one of these.
            "EipAddresses" | "InnerIpAddresses" => {
                list(call, name, text)?;
                Box::new(|_| false)
            }
            "Ipv6Address" | "RdmaIpAddresses" | "HpcClusterId" | "LockReason" => Box::new(|_| false),
            // All instances of the fleet have the same value.
            "InstanceNetworkType" => constant(text == "vpc"),
            "InternetChargeType" => constant(text == "PayByTraffic"),
            "HttpEndpoint" => constant(text == "enabled"),
            "HttpTokens" => constant(text == "optional"),
            "HttpPutResponseHopLimit" => constant(value.as_i64() == Some(1)),
            "DeviceAvailable" | "IoOptimized" => constant(value.as_bool() == Some(true)),
            "Tag" => has_tags(value),
            "Filter" => return self.times(call, value),
            other => {
                if call.state.ignores_filters {
                    return Ok(());
                }
                return Err(call.unsupported_filter(other));
            }
        };
        self.conditions.push(condition);
        Ok(())
    }

    /// Reads `Filter.N`, which limits the times of creation and expiration.
    fn times(&mut self, call: &Call<'_>, value: &Value) -> Result<(), ServiceError> {
        for filter in value.as_array().into_iter().flatten() {
            let key = filter["Key"].as_str().unwrap_or_default();
            let text = filter["Value"].as_str().unwrap_or_default();
            let Some(time) = minute(text) else {
                let message = format!("`{text}` is not a time such as 2026-01-02T03:04Z.");
                return Err(call.error("InvalidFilterValue", 404, &message, Some("Filter")));
            };
            self.conditions.push(match key {
                "CreationStartTime" => Box::new(move |instance| instance.created >= time),
                "CreationEndTime" => Box::new(move |instance| instance.created <= time),
                // No instance of the fleet expires.
                "ExpiredStartTime" => Box::new(|_| true),
                "ExpiredEndTime" => Box::new(|_| false),
                _ => {
                    let message = format!("There is no filter key `{key}`.");
                    return Err(call.error("InvalidFilterKey.NotFound", 404, &message, Some("Filter")));
                }
            });
        }
        Ok(())
    }
}

fn constant<'c>(matches: bool) -> Predicate<'c> {
    Box::new(move |_| matches)
}

fn address<'c>(wanted: Vec<String>, of: fn(&Instance) -> Option<std::net::Ipv4Addr>) -> Predicate<'c> {
    Box::new(move |instance| of(instance).is_some_and(|address| wanted.contains(&address.to_string())))
}

/// Parses a parameter whose text is a JSON list.
fn list(call: &Call<'_>, name: &str, text: &str) -> Result<Vec<String>, ServiceError> {
    let items = json_list(text).map_err(|reason| call.invalid(name, &reason))?;
    if items.len() > MAX_IDS {
        return Err(call.invalid(
            name,
            &format!("it has {} items, and up to {MAX_IDS} are allowed", items.len()),
        ));
    }
    Ok(items)
}

fn strings(value: &Value) -> Vec<String> {
    let items = value.as_array().into_iter().flatten();
    items.filter_map(|item| item.as_str().map(str::to_owned)).collect()
}

/// Parses a time such as `2026-01-02T03:04Z`, with seconds or without.
fn minute(text: &str) -> Option<OffsetDateTime> {
    let with_seconds = format_description!("[year]-[month]-[day]T[hour]:[minute]:[second]Z");
    let without = format_description!("[year]-[month]-[day]T[hour]:[minute]Z");
    let time = PrimitiveDateTime::parse(text, without).or_else(|_| PrimitiveDateTime::parse(text, with_seconds));
    time.ok().map(PrimitiveDateTime::assume_utc)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn time_has_minute_or_second_precision() {
        assert_eq!(
            minute("1970-01-01T00:01Z").map(OffsetDateTime::unix_timestamp),
            Some(60)
        );
        assert_eq!(
            minute("1970-01-01T00:00:05Z").map(OffsetDateTime::unix_timestamp),
            Some(5)
        );
        assert_eq!(minute("yesterday"), None);
    }
}
