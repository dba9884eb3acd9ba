//! What the project's commands are made of. The commands are thin: what is worth testing sits in the crates that they
//! call, and the little that is left here, such as keeping a folder equal to a set of files, is tested here.

pub mod commands;
pub mod failure;
pub mod lock;
pub mod metadata;
pub mod output;
pub mod process;
pub mod products;
pub mod record;
pub mod rustfmt;
pub mod specs;
pub mod tree;
