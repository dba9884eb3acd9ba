//! Security Token Service 2015-04-01: the actions that sessions of roles are made of.

pub mod actions;

use crate::action::{Endpoints, Product};

/// The product, as the engine knows it.
pub static PRODUCT: Product<'static> = Product {
    name: "Sts",
    version: "2015-04-01",
    endpoints: Endpoints {
        rule: Some("sts.{region}.aliyuncs.com"),
        vpc_rule: Some("sts-vpc.{region}.aliyuncs.com"),
        global: Some("sts.aliyuncs.com"),
        regions: &[],
        vpc_regions: &[],
    },
};
