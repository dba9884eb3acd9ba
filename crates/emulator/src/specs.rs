//! The specs that the emulator answers from: its own, which are part of the program, and those of the user.

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

/// A product version whose files are part of the program, as text.
struct Folder {
    dir: &'static str,
    product: &'static str,
    actions: &'static [(&'static str, &'static str)],
}

/// All product versions, each action parsed when it is first asked for.
#[derive(Default)]
pub(crate) struct Catalog {
    versions: Vec<Version>,
}

struct Version {
    product: Arc<Product>,
    actions: BTreeMap<String, Slot>,
}

enum Slot {
    Parsed(Arc<Action>),
    Text(&'static str, OnceLock<Result<Arc<Action>, String>>),
}

/// An action with the product that it belongs to.
#[derive(Debug, Clone)]
pub(crate) struct Spec {
    pub(crate) product: Arc<Product>,
    pub(crate) action: Arc<Action>,
}

impl Catalog {
    /// The specs of this repository.
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
                .map(|(name, text)| ((*name).to_owned(), Slot::Text(text, OnceLock::new())));
            catalog.versions.push(Version {
                product: Arc::new(product),
                actions: actions.collect(),
            });
        }
        Ok(catalog)
    }

    /// Adds a product version; one that is there already by product and version is replaced.
    pub(crate) fn add(&mut self, spec: ProductSpec) {
        let ProductSpec { product, actions } = spec;
        self.versions
            .retain(|old| old.product.product != product.product || old.product.version != product.version);
        let actions = actions
            .into_iter()
            .map(|action| (action.action.clone(), Slot::Parsed(Arc::new(action))));
        self.versions.push(Version {
            product: Arc::new(product),
            actions: actions.collect(),
        });
    }

    /// The action of that name in a product of that version. Where several products have both, the one whose code the
    /// host begins with counts, else the first.
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
        let (entry, slot) = if is_host_of(host, &first.0.product) {
            first
        } else {
            with_action
                .find(|(entry, _)| is_host_of(host, &entry.product))
                .unwrap_or(first)
        };
        Ok(Spec {
            product: Arc::clone(&entry.product),
            action: slot.action().map_err(broken)?,
        })
    }

    /// The action of that name in this very product version.
    pub(crate) fn find_in(&self, product: &str, version: &str, action: &str) -> Result<Spec, ServiceError> {
        let mut versions = self.versions.iter();
        let entry = versions
            .find(|entry| entry.product.product == product && entry.product.version == version)
            .ok_or_else(|| ServiceError::unknown_version(version))?;
        let slot = entry
            .actions
            .get(action)
            .ok_or_else(|| ServiceError::unknown_action(version, action))?;
        Ok(Spec {
            product: Arc::clone(&entry.product),
            action: slot.action().map_err(broken)?,
        })
    }

    /// Products, versions and the names of their actions.
    pub(crate) fn names(&self) -> impl Iterator<Item = (&Product, impl Iterator<Item = &str>)> {
        self.versions
            .iter()
            .map(|entry| (entry.product.as_ref(), entry.actions.keys().map(String::as_str)))
    }
}

impl Slot {
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
        }
    }

    #[test]
    fn every_built_in_spec_is_readable() {
        let catalog = Catalog::embedded().unwrap();
        for entry in &catalog.versions {
            for (name, slot) in &entry.actions {
                assert_eq!(slot.action().map(|action| action.action.clone()).as_ref(), Ok(name));
            }
        }
    }

    #[test]
    fn a_version_and_an_action_are_missed_differently() {
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
    fn the_host_decides_between_products_of_one_version() {
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
    fn a_spec_of_the_user_replaces_the_one_of_that_version() {
        let mut catalog = Catalog::default();
        catalog.add(spec("Ecs", "2014-05-26", &["A"]));
        catalog.add(spec("Ecs", "2014-05-26", &["B"]));
        assert!(catalog.find("2014-05-26", "A", "").is_err());
        assert!(catalog.find("2014-05-26", "B", "").is_ok());
    }
}
