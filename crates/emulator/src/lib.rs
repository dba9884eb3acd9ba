//! An emulator of Alibaba Cloud for tests without a network: it checks signatures and parameters by acs specs, and
//! responds as the service does.
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
//! It stores a fleet of ECS instances, on which the actions on instances work. Every other action is answered from its
//! spec: with the example of the response, else with synthesized values that fit its declared fields.

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
