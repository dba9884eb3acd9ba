//! `Sts` `2015-04-01`.

use acs_runtime::action::{Endpoints, Product};

pub mod actions;

/// `Sts` `2015-04-01`, for requests that no type of this crate covers.
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
