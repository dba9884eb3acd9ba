//! Calls of actions that no spec describes.

use std::{
    fmt,
    future::{Future, IntoFuture},
};

use acs_protocol::{
    IntoParameter, Parameters,
    action::{Action, Authentication, Effect, Endpoints, Methods, Parameter, Position, Product, Source, Style},
    debug_object,
    decode::Node,
    shape::{DecodeError, Kind},
};
use serde_json::Value;

use crate::{
    BoxFuture, Client, Metadata, Reply,
    client::{CallOptions, Decoded, Decoder, Operation, RawReply, call_options, execute},
    error::Error,
};

impl Client {
    /// A call of any action of any product, whether a spec describes it or not: parameters go in by wire name, the
    /// response comes back as JSON. All the rest is as with other calls.
    ///
    /// The region of the call or of the client is sent as `RegionId`, unless the call has that parameter: then its value
    /// decides the endpoint. For an action whose region parameter has another name, say so by
    /// [`fill_in`](UntypedCall::fill_in).
    ///
    /// ```no_run
    /// # async fn run(client: acs_runtime::Client) -> Result<(), acs_runtime::Error> {
    /// let reply = client
    ///     .call("Ecs", "2014-05-26", "DescribeRegions")
    ///     .parameter("AcceptLanguage", "en-US")
    ///     .send()
    ///     .await?;
    /// println!("{}", reply["Regions"]["Region"][0]["RegionId"]);
    /// # Ok(())
    /// # }
    /// ```
    pub fn call(
        &self,
        product: impl Into<String>,
        version: impl Into<String>,
        action: impl Into<String>,
    ) -> UntypedCall {
        let action = action.into();
        // The vendor names what only reads with these words; others are asked for what they do.
        let reads = ["Describe", "List"].iter().any(|word| is_verb(word, &action));
        UntypedCall {
            client: self.clone(),
            product: product.into(),
            version: version.into(),
            action,
            methods: Methods::Any,
            effect: if reads { Effect::Read } else { Effect::Write },
            authentication: Authentication::Signed,
            endpoints: Endpoints::default(),
            parameters: Parameters::new(),
            described: Vec::new(),
            options: CallOptions::new(),
        }
    }
}

/// The parameter that nearly every product has for the region.
const REGION: &str = "RegionId";

/// A call of an action that no spec describes, see [`Client::call`].
///
/// An action is taken to change something, and repeated only where that is safe, unless its name begins with `Describe`
/// or `List`, or [`UntypedCall::repeatable`] says otherwise.
#[must_use = "a call does nothing until it is sent"]
pub struct UntypedCall {
    client: Client,
    product: String,
    version: String,
    action: String,
    methods: Methods,
    effect: Effect,
    authentication: Authentication,
    endpoints: Endpoints<'static>,
    parameters: Parameters,
    described: Vec<ParameterSpec>,
    options: CallOptions,
}

/// What is special about a parameter.
struct ParameterSpec {
    name: String,
    position: Position,
    style: Style,
    source: Option<Source>,
}

impl UntypedCall {
    /// Sets a parameter, in the query. A list or an object is written in the repeat-list style: `Tag.1.Key`.
    pub fn parameter(mut self, name: &str, value: impl IntoParameter) -> Self {
        self.parameters.set(name, value);
        self
    }

    /// Sets a parameter at that place in the request, in that style.
    pub fn parameter_at(mut self, name: &str, value: impl IntoParameter, position: Position, style: Style) -> Self {
        self.parameters.set(name, value);
        self.describe(name, position, style, None)
    }

    /// Has the client fill in a parameter: the region, or an idempotency token, which makes repeating safe.
    pub fn fill_in(self, name: &str, source: Source) -> Self {
        self.describe(name, Position::Query, Style::RepeatList, Some(source))
    }

    /// The HTTP methods that the action takes.
    pub fn methods(mut self, methods: Methods) -> Self {
        self.methods = methods;
        self
    }

    /// Sends the call without a signature.
    pub fn anonymous(mut self) -> Self {
        self.authentication = Authentication::Anonymous;
        self
    }

    /// Where the product answers, by the data of its crate.
    pub fn endpoints(mut self, endpoints: Endpoints<'static>) -> Self {
        self.endpoints = endpoints;
        self
    }

    /// With these options, all at once; they replace those set so far.
    pub fn with_options(mut self, options: CallOptions) -> Self {
        self.options = options;
        self
    }

    /// Makes the call. A response in XML comes as JSON too: elements that repeat as arrays, all scalars as text.
    ///
    /// # Errors
    /// As with any call.
    pub fn send(self) -> impl Future<Output = Result<Value, Error>> + Send + 'static {
        let call = self.run();
        async move { call.await.map(|(value, _)| value) }
    }

    /// Makes the call, and gives the response with what is known about it.
    ///
    /// # Errors
    /// As with any call.
    pub async fn detailed(self) -> Result<Reply<Value>, Error> {
        let (output, metadata) = self.run().await?;
        Ok(Reply { output, metadata })
    }

    fn describe(mut self, name: &str, position: Position, style: Style, source: Option<Source>) -> Self {
        self.described.retain(|spec| spec.name != name);
        self.described.push(ParameterSpec {
            name: name.to_owned(),
            position,
            style,
            source,
        });
        self
    }

    /// What is special about the parameters: of those that no table describes any may be secret, so that all count as
    /// such wherever they are shown.
    fn table(&self) -> Vec<Parameter<'_>> {
        let described = self.described.iter().map(ParameterSpec::as_parameter);
        let others = self.parameters.iter().map(|(name, _)| name);
        let others = others.filter(|name| self.described.iter().all(|spec| spec.name != *name));
        let others = others.map(|name| Parameter::new(name).sensitive());
        let mut table: Vec<_> = described.chain(others).collect();
        if table.iter().any(|parameter| parameter.source == Some(Source::Region)) {
            return table;
        }
        // No product has two parameters of this name that differ by case.
        match table
            .iter_mut()
            .find(|parameter| parameter.name.eq_ignore_ascii_case(REGION))
        {
            Some(region) => {
                region.source = Some(Source::Region);
                region.sensitive = false;
            }
            None => table.push(Parameter::new(REGION).from(Source::Region)),
        }
        table
    }

    /// The call with its table, which lives as long as the call does.
    fn run(self) -> BoxFuture<'static, Result<(Value, Metadata), Error>> {
        Box::pin(async move {
            let product = Product::new(&self.product, &self.version).endpoints(self.endpoints);
            let table = self.table();
            let action = Action::new(&self.action, &product)
                .methods(self.methods)
                .effect(self.effect)
                .authentication(self.authentication)
                .parameters(&table);
            let operation = Operation {
                action: &action,
                parameters: self.parameters.clone(),
                options: &self.options,
                decoder: Decoder {
                    kind: Kind::Any,
                    read: decode,
                },
            };
            let raw: RawReply = execute(self.client.shared(), operation).await?;
            let metadata = raw.metadata.clone();
            Ok((raw.output()?, metadata))
        })
    }
}

call_options! {
    impl[] UntypedCall => |call| call.options;
}

impl IntoFuture for UntypedCall {
    type Output = Result<Value, Error>;
    type IntoFuture = BoxFuture<'static, Result<Value, Error>>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}

impl fmt::Debug for UntypedCall {
    /// Names only: no table says which values are secret.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let names: Vec<&str> = self.parameters.iter().map(|(name, _)| name).collect();
        write!(f, "{} {} ", self.product, self.version)?;
        debug_object(&self.action, &self.parameters, &names, f)
    }
}

impl ParameterSpec {
    fn as_parameter(&self) -> Parameter<'_> {
        let mut parameter = Parameter::new(&self.name);
        parameter.position = self.position;
        parameter.style = self.style;
        parameter.source = self.source;
        // A value that the client fills in is not a secret.
        parameter.sensitive = self.source.is_none();
        parameter
    }
}

/// Whether the action's name begins with that word: `List` begins `ListThings` and not `ListenToThings`.
fn is_verb(word: &str, action: &str) -> bool {
    let rest = action.strip_prefix(word);
    rest.is_some_and(|rest| !rest.starts_with(|next: char| next.is_ascii_lowercase()))
}

fn decode(tree: &Node<'_>) -> Result<Decoded, DecodeError> {
    Ok(Box::new(Value::from(tree)))
}
