//! The parts of the project's commands. The commands are thin: the crates that they call do the work and test it. The rest,
//! such as keeping a folder equal to a set of files, is tested here.

pub mod commands;
pub mod error;
pub mod lock;
pub mod metadata;
pub mod output;
pub mod process;
pub mod products;
pub mod record;
pub mod rustfmt;
pub mod specs;
pub mod tree;
