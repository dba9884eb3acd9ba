//! Retries: the policy, backoff, the retry budget, the classifier of errors, and the rate limiter.

mod backoff;
mod budget;
mod classifier;
mod policy;
mod rate_limiter;

pub use policy::RetryPolicy;

pub(crate) use budget::Budget;
pub(crate) use classifier::{Idempotency, RetryAction, classify, is_credentials_rejection};
pub(crate) use rate_limiter::{RateLimiter, SentRequest};
