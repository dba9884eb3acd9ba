//! The specs of the emulator: those embedded in the program, and those of the user.

pub(crate) mod paths;
pub(crate) mod redact;
pub(crate) mod synthesize;
pub(crate) mod wire_form;

use std::{
    collections::BTreeMap,
    sync::{Arc, OnceLock},
};

use acs_spec::model::{Action, Product, ProductSpec};

use crate::error::ServiceError;

include!(concat!(env!("OUT_DIR"), "/embedded.rs"));

/// An embedded product version, as text.
struct Folder {
    dir: &'static str,
    product: &'static str,
    actions: &'static [(&'static str, &'static str)],
}

/// All product versions. An embedded action is parsed on first use.
#[derive(Default)]
pub(crate) struct Catalog {
    versions: Vec<Version>,
}

struct Version {
    product: Arc<Product>,
    actions: BTreeMap<String, ActionSource>,
}

enum ActionSource {
    Parsed(Arc<Action>),
    Text(&'static str, OnceLock<Result<Arc<Action>, String>>),
}

/// An action with its product.
#[derive(Debug, Clone)]
pub(crate) struct Spec {
    pub(crate) product: Arc<Product>,
    pub(crate) action: Arc<Action>,
}

impl Catalog {
    /// Returns the embedded specs.
    ///
    /// # Errors
    /// If a `product.json` is broken, with its folder and the reason.
    pub(crate) fn embedded() -> Result<Self, String> {
        let mut catalog = Self::default();
        for folder in EMBEDDED {
            let product = serde_json::from_str(folder.product)
                .map_err(|error| format!("the built-in spec {}/product.json: {error}", folder.dir))?;
            let actions = folder
                .actions
                .iter()
                .map(|(name, text)| ((*name).to_owned(), ActionSource::Text(text, OnceLock::new())));
            catalog.versions.push(Version {
                product: Arc::new(product),
                actions: actions.collect(),
            });
        }
        Ok(catalog)
    }

    /// Adds a product version, or replaces the one of the same product and version.
    pub(crate) fn add(&mut self, spec: ProductSpec) {
        let ProductSpec { product, actions, .. } = spec;
        self.versions
            .retain(|old| old.product.product != product.product || old.product.version != product.version);
        let actions = actions
            .into_iter()
            .map(|action| (action.action.clone(), ActionSource::Parsed(Arc::new(action))));
        self.versions.push(Version {
            product: Arc::new(product),
            actions: actions.collect(),
        });
    }

    /// Returns an action of a version. If several products have both, the one whose code the host begins with is chosen,
    /// else the first.
    ///
    /// # Errors
    /// If no product has the version, or none of them the action.
    pub(crate) fn find(&self, version: &str, action: &str, host: &str) -> Result<Spec, ServiceError> {
        let of_version: Vec<&Version> = self
            .versions
            .iter()
            .filter(|entry| entry.product.version == version)
            .collect();
        if of_version.is_empty() {
            return Err(ServiceError::unknown_version(version));
        }
        let mut with_action = of_version
            .into_iter()
            .filter_map(|entry| Some((entry, entry.actions.get(action)?)));
        let first = with_action
            .next()
            .ok_or_else(|| ServiceError::unknown_action(version, action))?;
        let (entry, source) = if is_host_of(host, &first.0.product) {
            first
        } else {
            with_action
                .find(|(entry, _)| is_host_of(host, &entry.product))
                .unwrap_or(first)
        };
        Ok(Spec {
            product: Arc::clone(&entry.product),
            action: source.action().map_err(broken)?,
        })
    }

    /// Returns an action of a product version.
    ///
    /// # Errors
    /// If there is no such product version, or it does not have the action.
    pub(crate) fn find_in(&self, product: &str, version: &str, action: &str) -> Result<Spec, ServiceError> {
        let mut versions = self.versions.iter();
        let entry = versions
            .find(|entry| entry.product.product == product && entry.product.version == version)
            .ok_or_else(|| ServiceError::unknown_version(version))?;
        let source = entry
            .actions
            .get(action)
            .ok_or_else(|| ServiceError::unknown_action(version, action))?;
        Ok(Spec {
            product: Arc::clone(&entry.product),
            action: source.action().map_err(broken)?,
        })
    }

    /// Returns the products with the names of their actions.
    pub(crate) fn names(&self) -> impl Iterator<Item = (&Product, impl Iterator<Item = &str>)> {
        self.versions
            .iter()
            .map(|entry| (entry.product.as_ref(), entry.actions.keys().map(String::as_str)))
    }
}

impl ActionSource {
    fn action(&self) -> Result<Arc<Action>, String> {
        match self {
            Self::Parsed(action) => Ok(Arc::clone(action)),
            Self::Text(text, parsed) => parsed
                .get_or_init(|| {
                    serde_json::from_str(text)
                        .map(Arc::new)
                        .map_err(|error| error.to_string())
                })
                .clone(),
        }
    }
}

fn broken(reason: String) -> ServiceError {
    ServiceError::internal(format!("The spec of the action cannot be read: {reason}"))
}

fn is_host_of(host: &str, product: &Product) -> bool {
    let label = host.split(['.', ':']).next().unwrap_or_default();
    let code = product.product.as_str();
    label
        .get(..code.len())
        .is_some_and(|start| start.eq_ignore_ascii_case(code))
        && matches!(label.as_bytes().get(code.len()), None | Some(b'-'))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn spec(product: &str, version: &str, actions: &[&str]) -> ProductSpec {
        ProductSpec {
            product: Product {
                product: product.to_owned(),
                version: version.to_owned(),
                ..Product::default()
            },
            actions: actions
                .iter()
                .map(|name| Action {
                    action: (*name).to_owned(),
                    ..Action::default()
                })
                .collect(),
            ..ProductSpec::default()
        }
    }

    #[test]
    fn embedded_specs_are_readable() {
        let catalog = Catalog::embedded().unwrap();
        for entry in &catalog.versions {
            for (name, source) in &entry.actions {
                assert_eq!(source.action().map(|action| action.action.clone()).as_ref(), Ok(name));
            }
        }
    }

    #[test]
    fn unknown_version_and_action_differ() {
        let mut catalog = Catalog::default();
        catalog.add(spec("Ecs", "2014-05-26", &["DescribeZones"]));
        let miss = |version, action| {
            let found = catalog.find(version, action, "localhost");
            found.err().map(|error| error.code)
        };
        assert_eq!(miss("2014-05-26", "DescribeZones"), None);
        assert_eq!(miss("2014-05-26", "Nothing"), Some("InvalidAction.NotFound".to_owned()));
        assert_eq!(miss("2014-05-27", "DescribeZones"), Some("InvalidVersion".to_owned()));
    }

    #[test]
    fn host_selects_product_of_version() {
        let mut catalog = Catalog::default();
        catalog.add(spec("Vpc", "2016-04-28", &["DescribeRegions"]));
        catalog.add(spec("VpcPeer", "2016-04-28", &["DescribeRegions"]));
        let product = |host| {
            catalog
                .find("2016-04-28", "DescribeRegions", host)
                .unwrap()
                .product
                .product
                .clone()
        };
        assert_eq!(product("vpcpeer.cn-hangzhou.aliyuncs.com"), "VpcPeer");
        assert_eq!(product("vpc.cn-hangzhou.aliyuncs.com"), "Vpc");
        assert_eq!(product("127.0.0.1:8080"), "Vpc");
    }

    #[test]
    fn added_version_replaces_embedded_one() {
        let mut catalog = Catalog::default();
        catalog.add(spec("Ecs", "2014-05-26", &["A"]));
        catalog.add(spec("Ecs", "2014-05-26", &["B"]));
        assert!(catalog.find("2014-05-26", "A", "").is_err());
        assert!(catalog.find("2014-05-26", "B", "").is_ok());
    }
}
