//! A cloud to test against, with no network: it reads acs specs, checks signatures and parameters, and answers.
//!
//! ```
//! # async fn example() -> Result<(), Box<dyn std::error::Error>> {
//! use acs_emulator::{FaultEffect, Emulator, Fault};
//!
//! let emulator = Emulator::builder().instances(208).access_key("testid", "testsecret").start().await?;
//! emulator.faults().push(Fault::new(FaultEffect::throttle()).times(2));
//! println!("{}", emulator.url());
//! emulator.stop().await?;
//! # Ok(())
//! # }
//! ```
//!
//! It holds a fleet of ECS instances that the instance actions see and change. Any other action of its specs is answered
//! from the spec: by its example, else by made-up values that fit the declared response.

mod builder;
mod call;
mod dispatch;
mod emulator;
mod error;
mod handlers;
mod http;
pub mod parse;
mod random;
mod specs;
mod state;
mod text;
pub mod verify;

pub use builder::{Builder, StartError};
pub use emulator::Emulator;
pub use state::{
    clock::{Clock, ManualClock, SystemClock},
    faults::{Fault, FaultEffect, Faults, ResetPoint},
    imds::ImdsMode,
    instance::{ChargeType, Instance, Status},
    requests::RecordedRequest,
};
