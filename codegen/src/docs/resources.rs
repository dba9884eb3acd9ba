//! Groups actions by what they are about.

use std::collections::{BTreeMap, BTreeSet};

use acs_spec::model::{Action, ProductSpec};

use super::markdown::inline;
use super::summary;
use super::words::{capitalized, many, singular, words};
use crate::ir::Resource;

/// Groups actions: by the resource that the spec names, else by one that the action's name begins with behind its verb.
/// Listed resources come first, in their order, and actions that have nothing in common with others come last.
pub(crate) fn resources(spec: &ProductSpec, actions: &[&Action]) -> Vec<Resource> {
    let listed: Vec<Vec<String>> = spec.product.resources.iter().map(|it| names(words(&it.name))).collect();
    let things: Vec<Vec<String>> = actions.iter().map(|action| thing(action)).collect();
    let mut counts: BTreeMap<&[String], usize> = BTreeMap::new();
    for thing in &things {
        *counts.entry(thing).or_default() += 1;
    }
    let known: BTreeSet<&[String]> = counts
        .iter()
        .filter(|(_, count)| **count > 1)
        .map(|(thing, _)| *thing)
        .chain(listed.iter().map(Vec::as_slice))
        .collect();
    let mut groups: BTreeMap<(usize, String), Vec<usize>> = BTreeMap::new();
    for (index, (action, thing)) in actions.iter().zip(&things).enumerate() {
        let prefixes = (1..=thing.len()).rev().filter_map(|length| thing.get(..length));
        let found = match action.resource {
            Some(_) => Some(thing.as_slice()),
            None => prefixes.into_iter().find(|prefix| known.contains(prefix)),
        };
        let key = match found {
            None => (usize::MAX, "Other actions".to_owned()),
            Some(thing) => match listed.iter().position(|it| it == thing) {
                Some(at) => (at, title(spec, at)),
                None => (listed.len(), capitalized(&many(thing))),
            },
        };
        groups.entry(key).or_default().push(index);
    }
    let only = groups.len() == 1;
    groups
        .into_iter()
        .map(|((at, title), actions)| Resource {
            title: if only && at == usize::MAX {
                "All actions".to_owned()
            } else {
                title
            },
            actions,
        })
        .collect()
}

fn title(spec: &ProductSpec, at: usize) -> String {
    let title = spec.product.resources.get(at).map(|resource| inline(&resource.title));
    title.unwrap_or_default()
}

/// Returns the words of what an action is about.
fn thing(action: &Action) -> Vec<String> {
    match &action.resource {
        Some(resource) => names(words(resource)),
        None => summary::subject(&action.action),
    }
}

fn names(mut words: Vec<String>) -> Vec<String> {
    if let Some(last) = words.last_mut() {
        *last = singular(last);
    }
    words
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::*;

    fn grouped(product: Value, actions: &[Value]) -> Vec<(String, Vec<usize>)> {
        let mut product = product;
        product["product"] = "P".into();
        product["version"] = "2020-01-01".into();
        let spec = ProductSpec {
            product: serde_json::from_value(product).unwrap(),
            actions: actions
                .iter()
                .map(|it| serde_json::from_value(it.clone()).unwrap())
                .collect(),
            ..ProductSpec::default()
        };
        let actions: Vec<&Action> = spec.actions.iter().collect();
        let groups = resources(&spec, &actions);
        groups.into_iter().map(|it| (it.title, it.actions)).collect()
    }

    fn group(title: &str, actions: &[usize]) -> (String, Vec<usize>) {
        (title.to_owned(), actions.to_vec())
    }

    #[test]
    fn names_decide_without_resources() {
        let actions = [
            "CreateDisk",
            "DescribeDisks",
            "DescribeDiskMonitorData",
            "ModifyDiskReplicaPair",
            "StopDiskReplicaPair",
            "Login",
            "DescribeVSwitches",
            "DeleteVSwitch",
        ];
        let actions = actions.map(|name| json!({"action": name}));
        let wanted = [
            group("Disk replica pairs", &[3, 4]),
            group("Disks", &[0, 1, 2]),
            group("vSwitches", &[6, 7]),
            group("Other actions", &[5]),
        ];
        assert_eq!(grouped(json!({}), &actions), wanted);
        assert_eq!(grouped(json!({}), &actions[5..6]), [group("All actions", &[0])]);
        assert_eq!(grouped(json!({}), &[]), []);
    }

    #[test]
    fn listed_resources_come_first() {
        let product =
            json!({"resources": [{"name": "Zone", "title": "Zones"}, {"name": "Disk", "title": "Disks and more"}]});
        let actions = [
            json!({"action": "CreateDisk", "resource": "Disk"}),
            json!({"action": "DescribeRegions", "resource": "Zone"}),
            json!({"action": "DeleteDisk"}),
            json!({"action": "TagResources", "resource": "Tag"}),
        ];
        let wanted = [
            group("Zones", &[1]),
            group("Disks and more", &[0, 2]),
            group("Tags", &[3]),
        ];
        assert_eq!(grouped(product, &actions), wanted);
    }
}
