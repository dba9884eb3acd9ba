//! Elastic Compute Service of Alibaba Cloud: `Ecs` `2014-05-26`.
//!
//! A request is a type of [`actions`] with a setter a parameter; `send` sends it through a `Client`. Error codes are in
//! [`error_code`].

#![forbid(unsafe_code)]

use acs_protocol::action::{Endpoints, Product};

pub mod actions;
pub mod error_code;

// Without the feature `client`, requests are encoded and responses decoded, but nothing is sent.
#[cfg(not(feature = "client"))]
use acs_protocol as engine;
#[cfg(feature = "client")]
use acs_runtime as engine;

pub use acs_protocol::decode::Format;
pub use acs_protocol::{
    Credentials, IntoParameter, InvalidRequest, JsonList, JsonObject, JsonText, JsonTextError, Paginated, Parameters,
    Request, Secret, SignatureVersion, Value,
};
pub use acs_protocol::{action, bytes, http, message};

#[cfg(feature = "client")]
pub use acs_credentials as credentials;
#[cfg(feature = "client")]
pub use acs_credentials::{Client, ClientBuilder};
#[cfg(feature = "client")]
pub use acs_runtime::{
    BoxFuture, Call, CallOptions, CredentialsError, Endpoint, Error, ErrorKind, Items, Metadata, Middleware, Network,
    Pages, Provider, Reply, RetryPolicy, Sending, Timeouts, Transport, UntypedCall, Wait, Waiting,
};
#[cfg(feature = "client")]
pub use acs_runtime::{environment, middleware, transport};

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
