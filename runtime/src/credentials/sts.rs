//! `Sts` `2015-04-01`.

use acs_runtime::action::{Endpoints, Product};

pub mod actions;

/// `Sts` `2015-04-01`, for requests that no type of this crate covers.
pub static PRODUCT: Product<'static> = Product::new("Sts", "2015-04-01").endpoints(
    Endpoints::new()
        .rule("sts.{region}.aliyuncs.com")
        .vpc_rule("sts-vpc.{region}.aliyuncs.com")
        .global("sts.aliyuncs.com"),
);
