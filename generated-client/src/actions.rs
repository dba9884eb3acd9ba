//! The actions: a request each, and a module each with its response and what is in them.

pub mod describe_instance_status;

pub use describe_instance_status::DescribeInstanceStatus;
