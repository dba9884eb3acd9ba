//! Elastic Compute Service of Alibaba Cloud: `Ecs` `2014-05-26`.
//!
//! A request is a type of [`actions`] with a setter a parameter; `send` sends it through a `Client`. Error codes are in
//! [`error_code`].

#![forbid(unsafe_code)]

use acs_runtime::action::{Endpoints, Product};

pub mod actions;
pub mod error_code;

pub use acs_runtime::decode::Format;
pub use acs_runtime::{
    BoxFuture, Credentials, CredentialsError, IntoParameter, InvalidRequest, JsonList, JsonObject, JsonText,
    JsonTextError, Parameters, Provider, Request, Secret, SignatureVersion, Value,
};
pub use acs_runtime::{action, bytes, credentials, environment, http, message};

#[cfg(feature = "client")]
pub use acs_runtime::{
    Call, CallOptions, Client, ClientBuilder, Endpoint, Error, ErrorKind, Items, Metadata, Middleware, Network, Pages,
    Paginated, Reply, RetryPolicy, Sending, Timeouts, Transport, UntypedCall, Wait, Waiting,
};
#[cfg(feature = "client")]
pub use acs_runtime::{middleware, transport};

#[cfg(feature = "blocking")]
pub use acs_runtime::Blocking;
#[cfg(feature = "reqwest")]
pub use acs_runtime::reqwest;

/// `Ecs` `2014-05-26`, for requests that no type of this crate covers.
pub static PRODUCT: Product<'static> = Product::new("Ecs", "2014-05-26").endpoints(
    Endpoints::new()
        .rule("ecs.{region}.aliyuncs.com")
        .vpc_rule("ecs-vpc.{region}.aliyuncs.com")
        .regions(&[
            ("cn-hangzhou", "ecs-cn-hangzhou.aliyuncs.com"),
            ("cn-hangzhou-finance", "ecs.aliyuncs.com"),
            ("cn-shanghai-finance-1", "ecs-cn-hangzhou.aliyuncs.com"),
            ("cn-shenzhen-finance-1", "ecs-cn-hangzhou.aliyuncs.com"),
        ]),
);

#[cfg(all(doctest, feature = "client"))]
#[doc = include_str!("../README.md")]
struct Readme;
