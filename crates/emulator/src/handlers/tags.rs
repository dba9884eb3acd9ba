//! The tags of instances.

use serde_json::{Map, Value, json};

use super::{
    from_spec,
    regions::region,
    tag_pairs::{has_tags, tag_pairs},
};
use crate::{
    call::{Call, PageParameters, PageRequest},
    error::ServiceError,
    state::{fleet::Predicate, instance::Instance},
};

/// Lists the tags of instances. Those of other resources come from the spec.
pub(super) fn list(call: &Call<'_>) -> Result<Map<String, Value>, ServiceError> {
    let is_about_instances = call
        .text("ResourceType")
        .is_some_and(|kind| kind.eq_ignore_ascii_case("instance"));
    if !is_about_instances {
        return from_spec::response(call);
    }
    if call.parameters.contains_key("TagFilter") && !call.state.ignores_filters {
        return Err(call.unsupported_filter("TagFilter"));
    }
    let region = region(call)?;
    let ids = call.texts("ResourceId").filter(|ids| !ids.is_empty());
    let conditions: Vec<Predicate<'_>> = call.parameters.get("Tag").map(has_tags).into_iter().collect();
    let pages = PageParameters::declared(&call.spec.action);
    let (start, size) = match pages.requested(call)? {
        PageRequest::Number { page, size } => ((page - 1).saturating_mul(size), size),
        PageRequest::AfterToken { position, size } => {
            (usize::try_from(position.unwrap_or(0)).unwrap_or(usize::MAX), size)
        }
    };
    // Only the tags of the page are serialized, however many instances there are.
    let (page, has_more) = call.state.fleet(|fleet| {
        let instances = fleet.matching(region, ids.as_deref(), &conditions, call.now);
        let tags = instances.flat_map(|(_, instance)| instance.tags.iter().map(move |tag| (instance, tag)));
        let mut rest = tags.skip(start);
        let page: Vec<Value> = rest
            .by_ref()
            .take(size)
            .map(|(instance, (key, value))| {
                json!({"ResourceId": instance.id, "ResourceType": "instance", "TagKey": key, "TagValue": value})
            })
            .collect();
        (page, rest.next().is_some())
    });
    let next = if has_more {
        pages.token(call, start.saturating_add(page.len()) as u64)
    } else {
        String::new()
    };
    Ok(Map::from_iter([
        ("TagResources".to_owned(), Value::Array(page)),
        ("NextToken".to_owned(), json!(next)),
    ]))
}

/// Tags instances. Resources of other types are not stored, so their tags are ignored.
pub(super) fn add(call: &Call<'_>) -> Result<Map<String, Value>, ServiceError> {
    let tags = call.parameters.get("Tag").map(tag_pairs).unwrap_or_default();
    of_instances(call, |instance| {
        for (key, value) in &tags {
            instance
                .tags
                .insert((*key).to_owned(), value.unwrap_or_default().to_owned());
        }
    })
}

/// Removes the named tags of instances, or all.
pub(super) fn remove(call: &Call<'_>) -> Result<Map<String, Value>, ServiceError> {
    let keys = call.texts("TagKey").unwrap_or_default();
    let all = keys.is_empty() && call.is_set("All");
    of_instances(call, |instance| {
        instance.tags.retain(|key, _| !all && !keys.contains(key))
    })
}

/// Changes all instances of the call or none. Resources of other types are ignored.
fn of_instances(call: &Call<'_>, change: impl Fn(&mut Instance)) -> Result<Map<String, Value>, ServiceError> {
    let ids = call.texts("ResourceId").unwrap_or_default();
    if call
        .text("ResourceType")
        .is_some_and(|kind| kind.eq_ignore_ascii_case("instance"))
    {
        call.state.fleet(|fleet| {
            if let Some(missing) = ids.iter().find(|id| !fleet.holds(id)) {
                let message = format!("There is no instance {missing}.");
                return Err(call.error("InvalidResourceId.NotFound", 404, &message, Some("ResourceId")));
            }
            for id in &ids {
                fleet.update(id, call.now, &change);
            }
            Ok(())
        })?;
    }
    Ok(Map::new())
}
