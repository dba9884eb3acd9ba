//! What the generated crates say about an action, as data: the engine reads it, no code is generated for it.

mod pagination;
mod waiter;

pub use pagination::{ByNumber, ByToken, Pagination};
pub use waiter::Waiter;

/// A product version: its code, and where it answers.
///
/// ```
/// use acs_protocol::action::{Endpoints, Product};
///
/// static PRODUCT: Product<'static> =
///     Product::new("Ecs", "2014-05-26").endpoints(Endpoints::new().rule("ecs.{region}.aliyuncs.com"));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct Product<'a> {
    /// The product code: `Ecs`.
    pub name: &'a str,
    /// The API version: `2014-05-26`.
    pub version: &'a str,
    /// Where the product answers.
    pub endpoints: Endpoints<'a>,
}

/// How the host of a call is found: the region's entry, else the rule, else the global host, else
/// `<product>.<region>.aliyuncs.com`.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Endpoints<'a> {
    /// The host for a region that `regions` does not name, with `{region}` in it.
    pub rule: Option<&'a str>,
    /// As `rule`, inside a VPC.
    pub vpc_rule: Option<&'a str>,
    /// The host of a product that has one for all regions.
    pub global: Option<&'a str>,
    /// Hosts by region, where they differ from the rule.
    pub regions: &'a [(&'a str, &'a str)],
    /// Hosts inside a VPC by region, where they differ from the VPC rule.
    pub vpc_regions: &'a [(&'a str, &'a str)],
}

/// An action: all that the engine needs to know of it.
///
/// ```
/// use acs_protocol::action::{Action, Effect, Parameter, Product, Source};
///
/// static PRODUCT: Product<'static> = Product::new("Ecs", "2014-05-26");
/// static ACTION: Action<'static> = Action::new("DescribeZones", &PRODUCT)
///     .effect(Effect::Read)
///     .parameters(&[Parameter::new("RegionId").required().from(Source::Region)]);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct Action<'a> {
    /// The value of the `Action` parameter: `DescribeInstanceStatus`.
    pub name: &'a str,
    /// The product that it belongs to.
    pub product: &'a Product<'a>,
    /// The HTTP methods that the service takes.
    pub methods: Methods,
    /// Whether a call may be repeated freely.
    pub effect: Effect,
    /// How the caller proves who it is.
    pub authentication: Authentication,
    /// The parameters that are not plain optional ones in the query; all others go by the default.
    pub parameters: &'a [Parameter<'a>],
    /// How pages follow each other, if the action has pages.
    pub pagination: Option<&'a Pagination<'a>>,
}

/// The HTTP methods that an action takes.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum Methods {
    /// Both; the client chooses.
    #[default]
    Any,
    /// GET alone.
    Get,
    /// POST alone.
    Post,
}

/// What a call does to the service's state.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum Effect {
    /// Nothing: the call may be repeated.
    Read,
    /// Something: the call is repeated only where that is safe.
    #[default]
    Write,
}

/// How the caller proves who it is.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum Authentication {
    /// By a signature or a bearer token.
    #[default]
    Signed,
    /// Not at all.
    Anonymous,
}

/// What is special about a parameter. Anything that is not named here is optional, in the query, and a list or object
/// is written in the repeat-list style.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct Parameter<'a> {
    /// The name on the wire; of a secret or a flat map inside a parameter the path, list levels left out.
    pub name: &'a str,
    /// Where it stands in the request.
    pub position: Position,
    /// How a list, an object or a map is written.
    pub style: Style,
    /// Whether a call without it is refused before anything is sent.
    pub required: bool,
    /// Where the value comes from if the caller gives none.
    pub source: Option<Source>,
    /// Whether the value is a secret.
    pub sensitive: bool,
}

/// Where a parameter stands in a request.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum Position {
    /// In the query string.
    #[default]
    Query,
    /// In the form body.
    Form,
    /// In a header of its own name.
    Header,
}

/// How a list, an object or a map is written as parameters.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum Style {
    /// `Tag.1.Key=a`, numbers from 1.
    #[default]
    RepeatList,
    /// As `RepeatList`, map entries as `K.#3#key=value` with the key's length. Every object in the value is taken for a
    /// map. A parameter that the metadata calls flat but whose objects have declared fields is `RepeatList` here, and
    /// the maps in it are `Flat` by entries of their own in [`Action::parameters`]: `Node.Labels`.
    Flat,
    /// Compact JSON text in one parameter.
    Json,
    /// Items joined by commas in one parameter.
    Simple,
}

/// Where a value comes from if the caller gives none.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Source {
    /// The region of the call or of its client.
    Region,
    /// A random token, one for all attempts of a call, that makes repeating a write safe.
    IdempotencyToken,
}

impl<'a> Product<'a> {
    /// Creates a product without endpoint data: it answers at `<product>.<region>.aliyuncs.com`.
    #[must_use]
    pub const fn new(name: &'a str, version: &'a str) -> Self {
        Self {
            name,
            version,
            endpoints: Endpoints::new(),
        }
    }

    /// Sets where the product answers.
    #[must_use]
    pub const fn endpoints(mut self, endpoints: Endpoints<'a>) -> Self {
        self.endpoints = endpoints;
        self
    }
}

impl<'a> Endpoints<'a> {
    /// Creates endpoint data that say nothing: the host is `<product>.<region>.aliyuncs.com`.
    #[must_use]
    pub const fn new() -> Self {
        Self {
            rule: None,
            vpc_rule: None,
            global: None,
            regions: &[],
            vpc_regions: &[],
        }
    }

    /// Sets the host for regions without an entry, with `{region}` in it.
    #[must_use]
    pub const fn rule(mut self, rule: &'a str) -> Self {
        self.rule = Some(rule);
        self
    }

    /// Sets the host inside a VPC for regions without an entry, with `{region}` in it.
    #[must_use]
    pub const fn vpc_rule(mut self, rule: &'a str) -> Self {
        self.vpc_rule = Some(rule);
        self
    }

    /// Sets the host of a product that has one for all regions.
    #[must_use]
    pub const fn global(mut self, host: &'a str) -> Self {
        self.global = Some(host);
        self
    }

    /// Sets the hosts of regions that differ from the rule, as pairs of region and host.
    #[must_use]
    pub const fn regions(mut self, hosts: &'a [(&'a str, &'a str)]) -> Self {
        self.regions = hosts;
        self
    }

    /// Sets the hosts inside a VPC that differ from the VPC rule, as pairs of region and host.
    #[must_use]
    pub const fn vpc_regions(mut self, hosts: &'a [(&'a str, &'a str)]) -> Self {
        self.vpc_regions = hosts;
        self
    }
}

impl<'a> Action<'a> {
    /// Creates an action that takes any method, is signed, writes, and has neither special parameters nor pages. The
    /// methods below set what differs.
    #[must_use]
    pub const fn new(name: &'a str, product: &'a Product<'a>) -> Self {
        Self {
            name,
            product,
            methods: Methods::Any,
            effect: Effect::Write,
            authentication: Authentication::Signed,
            parameters: &[],
            pagination: None,
        }
    }

    /// Sets the HTTP methods that the service takes.
    #[must_use]
    pub const fn methods(mut self, methods: Methods) -> Self {
        self.methods = methods;
        self
    }

    /// Sets whether a call may be repeated freely.
    #[must_use]
    pub const fn effect(mut self, effect: Effect) -> Self {
        self.effect = effect;
        self
    }

    /// Sets how the caller proves who it is.
    #[must_use]
    pub const fn authentication(mut self, authentication: Authentication) -> Self {
        self.authentication = authentication;
        self
    }

    /// Sets the parameters that are not plain optional ones in the query.
    #[must_use]
    pub const fn parameters(mut self, parameters: &'a [Parameter<'a>]) -> Self {
        self.parameters = parameters;
        self
    }

    /// Sets how pages follow each other.
    #[must_use]
    pub const fn pagination(mut self, pagination: &'a Pagination<'a>) -> Self {
        self.pagination = Some(pagination);
        self
    }

    /// What is special about the parameter of that name, if anything is.
    #[must_use]
    pub fn parameter(&self, name: &str) -> Option<&Parameter<'a>> {
        self.parameters.iter().find(|parameter| parameter.name == name)
    }
}

impl<'a> Parameter<'a> {
    /// A plain parameter: optional, in the query, repeat-list style. The methods below say what differs.
    #[must_use]
    pub const fn new(name: &'a str) -> Self {
        Self {
            name,
            position: Position::Query,
            style: Style::RepeatList,
            required: false,
            source: None,
            sensitive: false,
        }
    }

    /// In the form body.
    #[must_use]
    pub const fn form(mut self) -> Self {
        self.position = Position::Form;
        self
    }

    /// In a header.
    #[must_use]
    pub const fn header(mut self) -> Self {
        self.position = Position::Header;
        self
    }

    /// Written in that style.
    #[must_use]
    pub const fn style(mut self, style: Style) -> Self {
        self.style = style;
        self
    }

    /// Refused if absent.
    #[must_use]
    pub const fn required(mut self) -> Self {
        self.required = true;
        self
    }

    /// Filled in from there if absent.
    #[must_use]
    pub const fn from(mut self, source: Source) -> Self {
        self.source = Some(source);
        self
    }

    /// A secret.
    #[must_use]
    pub const fn sensitive(mut self) -> Self {
        self.sensitive = true;
        self
    }
}
