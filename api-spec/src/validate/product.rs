//! Checks `product.json`.

use std::collections::HashSet;

use super::vocabulary::text_problem;
use super::{Context, errors, fields, quoted};
use crate::diagnostics::{Code, Pointer};
use crate::model::is_date;
use crate::model::{Endpoints, Product, Type};
use crate::naming;

pub(super) fn check(context: &mut Context<'_>, product: &Product) {
    let root = Pointer::Root;
    if !is_label(&product.product, "-_.") || product.product.starts_with(['.', '-']) || product.product.contains("..") {
        let message = format!("{} is not a valid product code", quoted(&product.product));
        let finding = context
            .error(Code::BadProduct, &root.key("product"), message)
            .help("use letters, digits, `-`, `_` and `.`: the code becomes part of hosts and paths");
        context.push(finding);
    }
    if !is_date(&product.version) {
        let message = format!("{} is not a valid API version", quoted(&product.version));
        let finding = context
            .error(Code::BadProduct, &root.key("version"), message)
            .help("write a date: `2014-05-26`");
        context.push(finding);
    }
    if let Some(package) = &product.package
        && !(is_label(package, "-_") && package.starts_with(|c: char| c.is_ascii_lowercase()))
    {
        let finding = context
            .error(
                Code::BadProduct,
                &root.key("package"),
                format!("{} is not a valid package name", quoted(package)),
            )
            .help("use lower-case letters, digits, `-` and `_`: `acs-ecs`");
        context.push(finding);
    }
    let package = product.package_name();
    if let Some(owner) = naming::package_owner(&package) {
        let key = if product.package.is_some() {
            "package"
        } else {
            "product"
        };
        let message = format!("the package would be named {}, which is {owner}", quoted(&package));
        let finding = context
            .error(Code::BadProduct, &root.key(key), message)
            .help("set `package` to another name, such as `acs-` and a word for the purpose of the product");
        context.push(finding);
    }
    resources(context, product, &root.key("resources"));
    endpoints(context, &product.endpoints, &root.key("endpoints"));
    shapes(context, product, &root.key("shapes"));
    errors::check(context, &product.errors, None, &root.key("errors"));
}

fn resources(context: &mut Context<'_>, product: &Product, at: &Pointer<'_>) {
    let mut seen = HashSet::new();
    for (index, resource) in product.resources.iter().enumerate() {
        let here = at.index(index);
        if !naming::is_type_name(&resource.name) {
            let message = format!("{} is not a name in upper camel case", quoted(&resource.name));
            let finding = context.error(Code::BadName, &here.key("name"), message);
            context.push(finding.help("write one thing: `SecurityGroup`"));
        }
        if !seen.insert(&resource.name) {
            let message = format!("duplicate resource {}", quoted(&resource.name));
            let finding = context.error(Code::DuplicateName, &here.key("name"), message);
            context.push(finding);
        }
        if let Some(problem) = text_problem(&resource.title) {
            let finding = context.error(Code::BadText, &here.key("title"), problem);
            context.push(finding);
        }
    }
}

fn endpoints(context: &mut Context<'_>, endpoints: &Endpoints, at: &Pointer<'_>) {
    for (rule, key) in [(&endpoints.rule, "rule"), (&endpoints.vpc_rule, "vpc_rule")] {
        let Some(rule) = rule else { continue };
        if rule.matches("{region}").count() != 1 || !is_host(&rule.replace("{region}", "r")) {
            let finding = context
                .error(
                    Code::BadEndpoint,
                    &at.key(key),
                    format!("{} is not a valid host rule", quoted(rule)),
                )
                .help("write a host with one `{region}`: `ecs.{region}.aliyuncs.com`");
            context.push(finding);
        }
    }
    if let Some(global) = &endpoints.global {
        host(context, global, &at.key("global"));
    }
    for (regions, key) in [(&endpoints.regions, "regions"), (&endpoints.vpc_regions, "vpc_regions")] {
        let here = at.key(key);
        for (region, name) in regions {
            let here = here.key(region);
            if !is_label(region, "-_") {
                let finding = context
                    .error(
                        Code::BadEndpoint,
                        &here,
                        format!("{} is not a valid region name", quoted(region)),
                    )
                    .on_key()
                    .help("use letters, digits, `-` and `_`: `cn-hangzhou`");
                context.push(finding);
            }
            host(context, name, &here);
        }
    }
}

fn host(context: &mut Context<'_>, name: &str, at: &Pointer<'_>) {
    if !is_host(name) {
        let finding = context
            .error(Code::BadEndpoint, at, format!("{} is not a valid host", quoted(name)))
            .help("write a host name without scheme, port or path: `ecs.aliyuncs.com`");
        context.push(finding);
    }
}

fn shapes(context: &mut Context<'_>, product: &Product, at: &Pointer<'_>) {
    for (name, shape) in &product.shapes {
        let here = at.key(name);
        if name.trim().is_empty() || name.chars().any(char::is_control) {
            let finding = context
                .error(
                    Code::BadName,
                    &here,
                    format!("{} is not a valid shape name", quoted(name)),
                )
                .on_key();
            context.push(finding);
        }
        fields::shape(context, shape, &here);
        let known = shape
            .shape
            .as_ref()
            .is_some_and(|target| product.shapes.contains_key(target));
        if shape.kind == Type::Ref && known && leads_to_itself(product, name) {
            let finding = context
                .error(
                    Code::RefCycle,
                    &here.key("shape"),
                    format!("the shape {} refers only to itself", quoted(name)),
                )
                .help("refer to the shape from a field, a list or a map inside it");
            context.push(finding);
        }
    }
}

fn leads_to_itself(product: &Product, name: &str) -> bool {
    let mut at = name;
    for _ in 0..product.shapes.len() {
        match product.shapes.get(at) {
            Some(shape) if shape.kind == Type::Ref => match shape.shape.as_deref() {
                Some(next) if next == name => return true,
                Some(next) => at = next,
                None => return false,
            },
            _ => return false,
        }
    }
    false
}

fn is_label(text: &str, punctuation: &str) -> bool {
    !text.is_empty()
        && text
            .chars()
            .all(|c| c.is_ascii_alphanumeric() || punctuation.contains(c))
}

fn is_host(text: &str) -> bool {
    text.len() <= 253
        && text
            .split('.')
            .all(|label| is_label(label, "-_") && !label.starts_with('-') && !label.ends_with('-'))
}
