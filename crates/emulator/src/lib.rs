//! A cloud to test against, with no network: it reads acs specs, checks signatures and parameters, and answers.
//!
//! ```
//! # async fn example() -> Result<(), Box<dyn std::error::Error>> {
//! use acs_emulator::{Effect, Emulator, Fault};
//!
//! let emulator = Emulator::builder().instances(208).access_key("testid", "testsecret").start().await?;
//! emulator.faults().push(Fault::new(Effect::throttle()).times(2));
//! println!("{}", emulator.url());
//! emulator.stop().await?;
//! # Ok(())
//! # }
//! ```
//!
//! It holds a fleet of ECS instances that the instance actions see and change. Any other action of its specs is answered
//! from the spec: by its example, else by made-up values that fit the declared response.

mod answer;
mod auth;
mod builder;
mod call;
mod clock;
mod connection;
mod control;
mod core;
mod ecs;
mod emulator;
mod failure;
mod faults;
mod fleet;
mod generic;
mod guard;
mod ids;
mod instance;
mod issue;
mod keys;
mod listen;
mod log;
mod metadata;
mod page;
pub mod parse;
mod random;
mod render;
mod repeat;
mod server;
mod shape;
mod sign_in;
mod specs;
mod sts;
mod synth;
mod text;
pub mod verify;

pub use builder::{Builder, StartError};
pub use clock::{Clock, ManualClock, SystemClock};
pub use emulator::Emulator;
pub use faults::{Effect, Fault, Faults, Point};
pub use instance::{ChargeType, Instance, Status};
pub use log::Entry;
pub use metadata::MetadataMode;
