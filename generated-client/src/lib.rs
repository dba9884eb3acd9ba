//! Elastic Compute Service of Alibaba Cloud: `Ecs` `2014-05-26`.
//!
//! A request is a type of [`actions`] with a setter a parameter; `send` sends it through a `Client`. Error codes are in
//! [`error_code`].

#![forbid(unsafe_code)]

use acs_runtime::action::{Endpoints, Product};

pub mod actions;
pub mod error_code;

pub use acs_runtime::decode::Format;
pub use acs_runtime::shape::Secret;
#[cfg(feature = "client")]
pub use acs_runtime::{Client, Error};
pub use acs_runtime::{Credentials, JsonText, Parameters, Request, Value};

/// `Ecs` `2014-05-26`, for requests that no type of this crate covers.
pub static PRODUCT: Product<'static> = Product {
    name: "Ecs",
    version: "2014-05-26",
    endpoints: Endpoints {
        rule: Some("ecs.{region}.aliyuncs.com"),
        vpc_rule: Some("ecs-vpc.{region}.aliyuncs.com"),
        global: None,
        regions: &[
            ("cn-hangzhou", "ecs-cn-hangzhou.aliyuncs.com"),
            ("cn-hangzhou-finance", "ecs.aliyuncs.com"),
            ("cn-shanghai-finance-1", "ecs-cn-hangzhou.aliyuncs.com"),
            ("cn-shenzhen-finance-1", "ecs-cn-hangzhou.aliyuncs.com"),
        ],
        vpc_regions: &[],
    },
};
