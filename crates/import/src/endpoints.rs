//! Converts endpoints: the host that most regions share becomes the rule, and other regions keep their rows.

use std::collections::BTreeMap;

use acs_spec::model::Endpoints;

use crate::corrections::Corrections;
use crate::report::{Notes, Rule};
use crate::vendor::{Document, Endpoint, Lenient, List};

/// Domains of the vendor. A mistake in a document must not send signed requests to another domain.
const DOMAINS: &[&str] = &[".aliyuncs.com", ".aliyun.com", ".alibabacloud.com", ".aliyuncs.com.cn"];

/// Returns the hosts of the product.
pub(super) fn endpoints(document: &Document<'_>, corrections: &mut Corrections<'_>, notes: &mut Notes) -> Endpoints {
    notes.enter(None);
    let Some(raw) = document.endpoints else {
        return Endpoints::default();
    };
    let text = corrections.apply("/endpoints", raw.get(), notes);
    let rows: List<Lenient<Endpoint<'_>>> = serde_json::from_str(&text).unwrap_or_default();
    let mut public = BTreeMap::new();
    let mut vpc = BTreeMap::new();
    for row in rows.iter() {
        let region = row.region.get().unwrap_or_default().trim();
        let host = row.endpoint.get().or(row.public.get()).unwrap_or_default();
        add(&mut public, region, host, notes);
        if let Some(host) = row.vpc.get().filter(|host| !host.trim().is_empty()) {
            add(&mut vpc, region, host, notes);
        }
    }
    let (rule, global, regions) = split(public);
    let (vpc_rule, vpc_global, mut vpc_regions) = split(vpc.clone());
    if vpc_global.is_some() {
        // The format has no single host for all VPCs, so that every region keeps its row.
        vpc_regions = vpc;
    }
    Endpoints {
        rule,
        vpc_rule,
        global,
        regions,
        vpc_regions,
    }
}

fn add(hosts: &mut BTreeMap<String, String>, region: &str, host: &str, notes: &mut Notes) {
    let host = host
        .trim()
        .trim_start_matches("https://")
        .trim_end_matches('/')
        .to_ascii_lowercase();
    if !is_region(region) || !is_host(&host) {
        notes.add(Rule::EndpointDropped, format!("{region:?}: {host:?}"));
        return;
    }
    match hosts.get(region) {
        Some(first) if *first != host => notes.add(Rule::EndpointConflict, format!("{region}: {first}, {host}")),
        Some(_) => {}
        None => {
            hosts.insert(region.to_owned(), host);
        }
    }
}

/// Returns the rule or the single host, and the regions that differ from it.
fn split(hosts: BTreeMap<String, String>) -> (Option<String>, Option<String>, BTreeMap<String, String>) {
    let mut counts: BTreeMap<String, usize> = BTreeMap::new();
    for (region, host) in &hosts {
        *counts
            .entry(template(region, host).unwrap_or_else(|| host.clone()))
            .or_default() += 1;
    }
    // On a tie, the host with the region in it wins, since it fits new regions.
    let is_rule = |template: &str| template.contains("{region}");
    let best = counts
        .into_iter()
        .max_by_key(|(template, count)| (*count, is_rule(template)));
    let Some((best, count)) = best else {
        return (None, None, hosts);
    };
    // A host that less than half of the regions share is not a host for all: some regions may lack the product.
    if count * 2 < hosts.len() && !is_rule(&best) {
        return (None, None, hosts);
    }
    let differing = hosts
        .into_iter()
        .filter(|(region, host)| best.replace("{region}", region) != *host)
        .collect();
    if is_rule(&best) {
        (Some(best), None, differing)
    } else {
        (None, Some(best), differing)
    }
}

/// Returns the rule that a host follows: `ecs.{region}.aliyuncs.com` for `ecs.cn-beijing.aliyuncs.com` in `cn-beijing`.
fn template(region: &str, host: &str) -> Option<String> {
    let (before, after) = host.split_once(&format!(".{region}."))?;
    Some(format!("{before}.{{region}}.{after}"))
}

fn is_region(region: &str) -> bool {
    !region.is_empty()
        && region.len() <= 64
        && region
            .bytes()
            .all(|b| b.is_ascii_alphanumeric() || b == b'-' || b == b'_')
}

fn is_host(host: &str) -> bool {
    let allowed = |b: u8| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-' || b == b'.';
    let vendor = DOMAINS
        .iter()
        .any(|domain| host.len() > domain.len() && host.ends_with(domain));
    vendor && host.len() <= 253 && host.bytes().all(allowed) && host.split('.').all(|label| !label.is_empty())
}
