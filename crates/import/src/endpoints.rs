//! Endpoints to rules: the host that most regions share becomes the rule, what differs stays a row.

use std::collections::BTreeMap;

use acs_spec::model::Endpoints;

use crate::corrections::Corrections;
use crate::metadata::{Document, Endpoint, Lenient, List};
use crate::report::{Notes, Rule};

/// Domains of the vendor. A signed request never goes to another one because of a slip in a document.
const DOMAINS: &[&str] = &[".aliyuncs.com", ".aliyun.com", ".alibabacloud.com", ".aliyuncs.com.cn"];

/// Where the product answers.
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
        // There is no one host for all VPCs in the format: every region keeps its row.
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

/// The rule or the one host, and the regions that differ from it.
fn split(hosts: BTreeMap<String, String>) -> (Option<String>, Option<String>, BTreeMap<String, String>) {
    let mut counts: BTreeMap<String, usize> = BTreeMap::new();
    for (region, host) in &hosts {
        *counts
            .entry(template(region, host).unwrap_or_else(|| host.clone()))
            .or_default() += 1;
    }
    // On a tie, the host with the region in it: it is right for a region that is new.
    let is_rule = |template: &str| template.contains("{region}");
    let best = counts
        .into_iter()
        .max_by_key(|(template, count)| (*count, is_rule(template)));
    let Some((best, count)) = best else {
        return (None, None, hosts);
    };
    // A host that few regions of many share is no rule, and no host for all: there may be regions without the product.
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

/// `ecs.cn-beijing.aliyuncs.com` in `cn-beijing` follows `ecs.{region}.aliyuncs.com`.
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
