//! Descriptors of products and actions. Generated crates hold them as constant data, so that no code is generated for
//! what differs between actions.

mod pagination;
mod waiter;

pub use pagination::{ByNumber, ByToken, Pagination};
pub use waiter::Waiter;

/// A version of a product's API, with its endpoint data.
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
    /// The endpoint data.
    pub endpoints: Endpoints<'a>,
}

/// The endpoint data of a product. The host of a call is the region's entry, else the rule, else the global host, else
/// `<product>.<region>.aliyuncs.com`.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Endpoints<'a> {
    /// The host for regions without an entry in `regions`, with `{region}` as the placeholder.
    pub rule: Option<&'a str>,
    /// The host inside a VPC for regions without an entry in `vpc_regions`, with `{region}` as the placeholder.
    pub vpc_rule: Option<&'a str>,
    /// The host of a product that has one for all regions.
    pub global: Option<&'a str>,
    /// Hosts by region, where they differ from the rule.
    pub regions: &'a [(&'a str, &'a str)],
    /// Hosts inside a VPC by region, where they differ from the VPC rule.
    pub vpc_regions: &'a [(&'a str, &'a str)],
}

/// The descriptor of an action: all that client and emulator need to know about it.
///
/// ```
/// use acs_protocol::action::{Action, Autofill, Effect, Parameter, Product};
///
/// static PRODUCT: Product<'static> = Product::new("Ecs", "2014-05-26");
/// static ACTION: Action<'static> = Action::new("DescribeZones", &PRODUCT)
///     .effect(Effect::Read)
///     .parameters(&[Parameter::new("RegionId").required().autofill(Autofill::Region)]);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct Action<'a> {
    /// The value of the `Action` parameter: `DescribeInstanceStatus`.
    pub name: &'a str,
    /// The product that it belongs to.
    pub product: &'a Product<'a>,
    /// The HTTP methods that the service accepts.
    pub methods: Methods,
    /// Whether a call changes the service's state.
    pub effect: Effect,
    /// The authentication of a call.
    pub authentication: Authentication,
    /// The descriptors of parameters that differ from the default: optional, in the query, in the repeat-list style.
    pub parameters: &'a [Parameter<'a>],
    /// The pagination, if the action returns a list in pages.
    pub pagination: Option<&'a Pagination<'a>>,
}

/// The HTTP methods that an action accepts.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum Methods {
    /// GET and POST; the client chooses.
    #[default]
    Any,
    /// GET only.
    Get,
    /// POST only.
    Post,
}

/// The effect of a call on the service's state.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum Effect {
    /// The call changes nothing, so it may be repeated.
    Read,
    /// The call changes something, so it is repeated only where that is safe.
    #[default]
    Write,
}

/// The authentication of a call.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum Authentication {
    /// A signature or a bearer token.
    #[default]
    Signed,
    /// None.
    Anonymous,
}

/// The descriptor of a parameter. A parameter without a descriptor is optional, is sent in the query, and is written in
/// the repeat-list style if it is a list or an object.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct Parameter<'a> {
    /// The wire name. For a secret or a flat map inside a parameter it is the path, without list levels.
    pub name: &'a str,
    /// The position in the request.
    pub position: Position,
    /// The style in which a list, an object or a map is written.
    pub style: Style,
    /// Whether a call without the parameter is rejected before anything is sent.
    pub required: bool,
    /// The value that the client fills in where the caller sets none.
    pub autofill: Option<Autofill>,
    /// Whether the value is a secret.
    pub sensitive: bool,
}

/// The position of a parameter in a request.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum Position {
    /// The query string.
    #[default]
    Query,
    /// Sends the parameter in the form body.
    Form,
    /// A header with the parameter's wire name.
    Header,
}

/// The style in which a list, an object or a map becomes parameters.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum Style {
    /// One parameter per value, with indexes from 1: `Tag.1.Key=a`.
    #[default]
    RepeatList,
    /// Like `RepeatList`, with map entries as `K.#3#key=value`, where 3 is the key's length. Every object in the value
    /// is taken for a map. A parameter that the vendor's documents call flat but whose objects have declared fields is
    /// `RepeatList` here, and the maps in it have `Flat` entries of their own in [`Action::parameters`]: `Node.Labels`.
    Flat,
    /// Compact JSON text in one parameter.
    Json,
    /// Items joined by commas in one parameter.
    Simple,
}

/// A value that the client fills in where the caller sets none.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Autofill {
    /// The region of the call or of its client.
    Region,
    /// A random token, the same for all attempts of a call, which makes repeating a write safe.
    IdempotencyToken,
}

impl<'a> Product<'a> {
    /// Creates a product without endpoint data, whose host is `<product>.<region>.aliyuncs.com`.
    #[must_use]
    pub const fn new(name: &'a str, version: &'a str) -> Self {
        Self {
            name,
            version,
            endpoints: Endpoints::new(),
        }
    }

    /// Sets the endpoint data.
    #[must_use]
    pub const fn endpoints(mut self, endpoints: Endpoints<'a>) -> Self {
        self.endpoints = endpoints;
        self
    }
}

impl<'a> Endpoints<'a> {
    /// Creates empty endpoint data, for which the host is `<product>.<region>.aliyuncs.com`.
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
    /// Creates an action that accepts any method, is signed, changes state, and has neither special parameters nor
    /// pages. The methods below set the differences.
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

    /// Sets the HTTP methods that the service accepts.
    #[must_use]
    pub const fn methods(mut self, methods: Methods) -> Self {
        self.methods = methods;
        self
    }

    /// Sets the effect of a call on the service's state.
    #[must_use]
    pub const fn effect(mut self, effect: Effect) -> Self {
        self.effect = effect;
        self
    }

    /// Sets how a call is authenticated.
    #[must_use]
    pub const fn authentication(mut self, authentication: Authentication) -> Self {
        self.authentication = authentication;
        self
    }

    /// Sets the descriptors of parameters that differ from the default.
    #[must_use]
    pub const fn parameters(mut self, parameters: &'a [Parameter<'a>]) -> Self {
        self.parameters = parameters;
        self
    }

    /// Sets the pagination.
    #[must_use]
    pub const fn pagination(mut self, pagination: &'a Pagination<'a>) -> Self {
        self.pagination = Some(pagination);
        self
    }

    /// Returns the descriptor of the parameter with that wire name, if there is one.
    #[must_use]
    pub fn parameter(&self, name: &str) -> Option<&Parameter<'a>> {
        self.parameters.iter().find(|parameter| parameter.name == name)
    }
}

impl<'a> Parameter<'a> {
    /// Creates the descriptor of an optional parameter in the query, in the repeat-list style. The methods below set
    /// the differences.
    #[must_use]
    pub const fn new(name: &'a str) -> Self {
        Self {
            name,
            position: Position::Query,
            style: Style::RepeatList,
            required: false,
            autofill: None,
            sensitive: false,
        }
    }

    /// Sends the parameter in the form body.
    #[must_use]
    pub const fn form(mut self) -> Self {
        self.position = Position::Form;
        self
    }

    /// Sends the parameter in a header.
    #[must_use]
    pub const fn header(mut self) -> Self {
        self.position = Position::Header;
        self
    }

    /// Sets the style of a list, an object or a map.
    #[must_use]
    pub const fn style(mut self, style: Style) -> Self {
        self.style = style;
        self
    }

    /// Makes the parameter required.
    #[must_use]
    pub const fn required(mut self) -> Self {
        self.required = true;
        self
    }

    /// Sets the value that the client fills in where the caller sets none.
    #[must_use]
    pub const fn autofill(mut self, autofill: Autofill) -> Self {
        self.autofill = Some(autofill);
        self
    }

    /// Sets a secret.
    #[must_use]
    pub const fn sensitive(mut self) -> Self {
        self.sensitive = true;
        self
    }
}
