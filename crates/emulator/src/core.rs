//! The emulator without HTTP: a request in, an answer out.

use std::{
    sync::{
        Arc, Mutex, PoisonError,
        atomic::{AtomicU64, Ordering},
    },
    time::Duration,
};

use crate::verify;
use acs_spec::model::{Authentication, Method, Position};
use serde_json::{Map, Value};
use time::{OffsetDateTime, macros::datetime};

use crate::{
    answer::Answer,
    auth::{At, Nonces},
    call::{Call, Received},
    clock::Clock,
    ecs,
    failure::Failure,
    faults::Faults,
    fleet::Fleet,
    generic,
    ids::{self, Ids},
    issue::Issuer,
    keys::Keys,
    log::Log,
    metadata::Metadata,
    parse::{self, ParamError},
    random::Random,
    repeat::{Mismatch, Repeats},
    shape,
    sign_in::SignIn,
    specs::{Catalog, Spec},
    sts::{self, OidcTokens},
};

/// Everything that an emulator knows.
pub(crate) struct Core {
    pub(crate) catalog: Catalog,
    pub(crate) clock: Box<dyn Clock>,
    pub(crate) keys: Keys,
    pub(crate) fleet: Mutex<Fleet>,
    pub(crate) faults: Faults,
    pub(crate) log: Log,
    pub(crate) options: parse::Options,
    pub(crate) seed: u64,
    /// How many instances the seeded fleet has.
    pub(crate) instances: usize,
    /// Whether a filter that cannot be applied is passed over.
    pub(crate) ignores_filters: bool,
    pub(crate) request_ids: Mutex<Random>,
    pub(crate) numbers: AtomicU64,
    pub(crate) ids: Ids,
    pub(crate) repeats: Repeats,
    pub(crate) nonces: Nonces,
    pub(crate) bearer_tokens: Vec<String>,
    pub(crate) issuer: Issuer,
    pub(crate) oidc: OidcTokens,
    pub(crate) metadata: Metadata,
    pub(crate) sign_in: SignIn,
}

/// A call that has passed all checks.
pub(crate) struct Checked<'a> {
    pub(crate) core: &'a Core,
    pub(crate) spec: Spec,
    pub(crate) parameters: Map<String, Value>,
    pub(crate) now: OffsetDateTime,
}

impl Core {
    pub(crate) fn next_number(&self) -> u64 {
        self.numbers.fetch_add(1, Ordering::Relaxed) + 1
    }

    pub(crate) fn new_request_id(&self) -> String {
        self.request_ids.lock().unwrap_or_else(PoisonError::into_inner).uuid()
    }

    /// The time by the emulator's clock, put off by that many seconds; never so far that it could not be written.
    pub(crate) fn now(&self, skew: i64) -> OffsetDateTime {
        OffsetDateTime::from(self.clock.now())
            .saturating_add(time::Duration::seconds(skew))
            .clamp(OffsetDateTime::UNIX_EPOCH, datetime!(9998-12-31 23:59:59 UTC))
    }

    pub(crate) fn fleet<T>(&self, with: impl FnOnce(&mut Fleet) -> T) -> T {
        with(&mut self.fleet.lock().unwrap_or_else(PoisonError::into_inner))
    }

    /// Back to the seeded fleet, no faults, an empty log.
    pub(crate) fn reset(&self) {
        self.fleet(|fleet| *fleet = Fleet::seeded(self.instances, self.seed, fleet.delay));
        self.faults.clear();
        self.log.clear();
        self.ids.reset();
        self.repeats.clear();
        self.forget_metadata();
        self.sign_in.forget();
    }

    /// Checks a call and runs it. The parameters are for the log.
    pub(crate) fn answer(
        &self,
        received: &Received,
        call: &Call,
        reading: verify::Received<'_>,
        skew: i64,
    ) -> (Answer, Map<String, Value>) {
        let request_id = self.new_request_id();
        let mut parameters = Map::new();
        let result = self.check(received, call, reading, skew).and_then(|checked| {
            parameters = generic::redacted(&checked.spec, &checked.parameters);
            checked.run(&request_id)
        });
        let answer = match result {
            Ok(fields) => Answer::success(call.format, &call.action, &fields, &request_id),
            Err(failure) => Answer::failure(call.format, &failure, &request_id, received.host()),
        };
        (answer, parameters)
    }

    fn check(
        &self,
        received: &Received,
        call: &Call,
        reading: verify::Received<'_>,
        skew: i64,
    ) -> Result<Checked<'_>, Failure> {
        let now = self.now(skew);
        let method = match received.method.as_str() {
            "GET" => Method::Get,
            "POST" => Method::Post,
            other => return Err(Failure::method(other)),
        };
        call.named()?;
        let spec = self
            .catalog
            .find(&call.version, &call.action, received.host())
            .map_err(|miss| Failure::unknown(&miss, &call.version, &call.action))?;
        if !spec.action.methods.is_empty() && !spec.action.methods.contains(&method) {
            return Err(Failure::method(received.method.as_str()).worded_by(&spec, None));
        }
        if spec.action.authentication == Authentication::Signed {
            reading.verify(&At { core: self, now })?;
        }
        let parameters = self.parameters(received, call, &spec)?;
        Ok(Checked {
            core: self,
            spec,
            parameters,
            now,
        })
    }

    fn parameters(&self, received: &Received, call: &Call, spec: &Spec) -> Result<Map<String, Value>, Failure> {
        let by_header = spec
            .action
            .parameters
            .iter()
            .filter(|field| field.position == Position::Header);
        let headers = by_header.filter_map(|field| {
            let value = received.headers.get(field.name.as_str())?.to_str().ok()?;
            Some((field.name.as_str(), value))
        });
        let pairs = call.pairs.iter().map(|(key, value)| (key.as_str(), value.as_str()));
        self.options
            .parameters(&spec.product, &spec.action, pairs.chain(headers))
            .map_err(|error| Failure::parameter(spec, &error))
    }
}

impl Checked<'_> {
    /// Runs the action: by its handler, if it has one, else by the spec. A call that repeats an idempotency token gets
    /// the answer to the first one.
    fn run(&self, request_id: &str) -> Result<Map<String, Value>, Failure> {
        let run = || {
            ids::check(self)?;
            match handler(&self.spec) {
                Some(handler) => handler(self),
                None => generic::response(self),
            }
        };
        let mut plain = match self.repetition() {
            Some(key) => {
                let once = self.core.repeats.once(key, &self.parameters, run);
                once.map_err(|Mismatch| {
                    let message = "The idempotency token was used before, with other parameters.";
                    self.failure("IdempotentParameterMismatch", 400, message, None)
                })??
            }
            None => run()?,
        };
        generic::complete(&self.spec, &mut plain, request_id);
        Ok(shape::wire(&self.spec.product, &self.spec.action.response, &plain))
    }

    /// What makes this call and its repetitions the same.
    fn repetition(&self) -> Option<String> {
        let token = self
            .spec
            .action
            .parameters
            .iter()
            .find(|field| field.idempotency_token)?;
        let token = self.text(&token.name).filter(|token| !token.is_empty())?;
        Some(format!(
            "{} {} {token}",
            self.spec.product.product, self.spec.action.action
        ))
    }

    /// The text of a parameter.
    pub(crate) fn text(&self, name: &str) -> Option<&str> {
        self.parameters.get(name).and_then(Value::as_str)
    }

    /// The number of a parameter, else its default in the spec.
    pub(crate) fn number(&self, name: &str) -> Option<i64> {
        let given = self.parameters.get(name).and_then(Value::as_i64);
        given.or_else(|| {
            let field = self.spec.action.parameters.iter().find(|field| field.name == name)?;
            field.default.as_ref().and_then(Value::as_i64)
        })
    }

    /// Whether a parameter is given and true.
    pub(crate) fn is_set(&self, name: &str) -> bool {
        self.parameters.get(name) == Some(&Value::Bool(true))
    }

    /// The texts of a list parameter, one of JSON text too; `None` if it is absent.
    pub(crate) fn texts(&self, name: &str) -> Option<Vec<String>> {
        let text = |value: &Value| value.as_str().map(str::to_owned);
        match self.parameters.get(name)? {
            Value::Array(items) => Some(items.iter().filter_map(text).collect()),
            Value::String(json) => match serde_json::from_str(json) {
                Ok(Value::Array(items)) => Some(items.iter().filter_map(text).collect()),
                _ => None,
            },
            _ => None,
        }
    }

    /// Whether a parameter is about the call itself, in all actions: who makes it, in which language, and how.
    pub(crate) fn is_general(&self, name: &str) -> bool {
        let general = [
            "AcceptLanguage",
            "DryRun",
            "Lang",
            "Language",
            "Locale",
            "OwnerAccount",
            "OwnerId",
            "RegionId",
            "ResourceOwnerAccount",
            "ResourceOwnerId",
        ];
        let mut fields = self.spec.action.parameters.iter();
        general.contains(&name) || fields.any(|field| field.name == name && field.idempotency_token)
    }

    /// A parameter has a value that is not valid, for that reason.
    pub(crate) fn invalid(&self, name: &str, reason: &str) -> Failure {
        let mut failure = Failure::parameter(&self.spec, &ParamError::invalid(name, reason));
        if !failure.message.contains(reason) {
            failure.message = format!("{}: {reason}.", failure.message.trim_end_matches('.'));
        }
        failure
    }

    /// A filter that the emulator cannot apply. Passing over it would return what the caller did not ask for.
    pub(crate) fn unsupported_filter(&self, name: &str) -> Failure {
        let message = format!(
            "The emulator cannot apply the filter {name} of {}. Leave it out, or start the emulator with \
             --ignore-unsupported-filters (Builder::ignore_unsupported_filters) to get the list as if it were not there.",
            self.spec.action.action
        );
        Failure::new("Emulator.UnsupportedFilter", 400, message)
    }

    /// A parameter of a write whose effect the emulator cannot show.
    pub(crate) fn unsupported_parameter(&self, name: &str) -> Failure {
        let message = format!(
            "The emulator does not hold what {name} of {} sets, so that nothing would change. Leave it out.",
            self.spec.action.action
        );
        Failure::new("Emulator.UnsupportedParameter", 400, message)
    }

    /// A failure of this action: by the spec's row if it has one for the code.
    pub(crate) fn failure(&self, code: &str, status: u16, message: &str, parameter: Option<&str>) -> Failure {
        let failure = Failure::new(code, status, message);
        // A row for the code that names no parameter is about any.
        let worded = failure.clone().worded_by(&self.spec, parameter);
        if worded == failure {
            failure.worded_by(&self.spec, None)
        } else {
            worded
        }
    }
}

/// What an action does to the emulator's state: plain fields of the response.
pub(crate) type Handler = fn(&Checked<'_>) -> Result<Map<String, Value>, Failure>;

fn handler(spec: &Spec) -> Option<Handler> {
    match (spec.product.product.as_str(), spec.product.version.as_str()) {
        ("Ecs", "2014-05-26") => ecs::handler(&spec.action.action),
        ("Sts", "2015-04-01") => sts::handler(&spec.action.action),
        _ => None,
    }
}

/// The default time on the way from one instance state to another.
pub(crate) const TRANSITION: Duration = Duration::from_secs(3);

pub(crate) type Shared = Arc<Core>;
