//! Calls of actions without generated types.

use std::{
    fmt,
    future::{Future, IntoFuture},
};

use acs_protocol::{
    IntoParameter, Parameters,
    action::{Action, Authentication, Autofill, Effect, Endpoints, Methods, Parameter, Position, Product, Style},
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
    /// Creates a call of any action of any product. Parameters are set by wire name, and the response is returned as
    /// JSON. In all other respects it is like other calls.
    ///
    /// The region of the call or of the client is sent as `RegionId`, unless the call sets that parameter; then its
    /// value selects the endpoint. If the action's region parameter has another name, set it by
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
        // The vendor's actions with these verbs only read; others are assumed to change something.
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

/// The name of the region parameter of nearly every product.
const REGION: &str = "RegionId";

/// A call of any action, see [`Client::call`].
///
/// An action is assumed to change something, and repeated only where that is safe, unless its name begins with
/// `Describe` or `List`, or [`UntypedCall::repeatable`] is called.
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

/// The descriptor of a parameter.
struct ParameterSpec {
    name: String,
    position: Position,
    style: Style,
    autofill: Option<Autofill>,
}

impl UntypedCall {
    /// Sets a parameter in the query. A list or an object is written in the repeat-list style: `Tag.1.Key`.
    pub fn parameter(mut self, name: &str, value: impl IntoParameter) -> Self {
        self.parameters.set(name, value);
        self
    }

    /// Sets a parameter with a position and a style.
    pub fn parameter_at(mut self, name: &str, value: impl IntoParameter, position: Position, style: Style) -> Self {
        self.parameters.set(name, value);
        self.describe(name, position, style, None)
    }

    /// Lets the client fill in a parameter: the region, or an idempotency token, which makes repeating safe.
    pub fn fill_in(self, name: &str, autofill: Autofill) -> Self {
        self.describe(name, Position::Query, Style::RepeatList, Some(autofill))
    }

    /// Sets the HTTP methods that the action accepts.
    pub fn methods(mut self, methods: Methods) -> Self {
        self.methods = methods;
        self
    }

    /// Sends the call without a signature.
    pub fn anonymous(mut self) -> Self {
        self.authentication = Authentication::Anonymous;
        self
    }

    /// Sets the endpoint data of the product, such as those of its generated crate.
    pub fn endpoints(mut self, endpoints: Endpoints<'static>) -> Self {
        self.endpoints = endpoints;
        self
    }

    /// Sets all options at once, replacing those set so far.
    pub fn with_options(mut self, options: CallOptions) -> Self {
        self.options = options;
        self
    }

    /// Makes the call. A response in XML is converted to JSON: repeated elements become arrays, and all scalars text.
    ///
    /// # Errors
    /// Returns the errors of any call.
    pub fn send(self) -> impl Future<Output = Result<Value, Error>> + Send + 'static {
        let call = self.run();
        async move { call.await.map(|(value, _)| value) }
    }

    /// Makes the call, and returns the response with its metadata.
    ///
    /// # Errors
    /// Returns the errors of any call.
    pub async fn detailed(self) -> Result<Reply<Value>, Error> {
        let (output, metadata) = self.run().await?;
        Ok(Reply { output, metadata })
    }

    fn describe(mut self, name: &str, position: Position, style: Style, autofill: Option<Autofill>) -> Self {
        self.described.retain(|spec| spec.name != name);
        self.described.push(ParameterSpec {
            name: name.to_owned(),
            position,
            style,
            autofill,
        });
        self
    }

    /// Returns the descriptors of the parameters. Parameters without a declared descriptor may be secret, so all of
    /// them are hidden.
    fn table(&self) -> Vec<Parameter<'_>> {
        let described = self.described.iter().map(ParameterSpec::as_parameter);
        let others = self.parameters.iter().map(|(name, _)| name);
        let others = others.filter(|name| self.described.iter().all(|spec| spec.name != *name));
        let others = others.map(|name| Parameter::new(name).sensitive());
        let mut table: Vec<_> = described.chain(others).collect();
        if table
            .iter()
            .any(|parameter| parameter.autofill == Some(Autofill::Region))
        {
            return table;
        }
        // No product has two parameters of this name that differ by case.
        match table
            .iter_mut()
            .find(|parameter| parameter.name.eq_ignore_ascii_case(REGION))
        {
            Some(region) => {
                region.autofill = Some(Autofill::Region);
                region.sensitive = false;
            }
            None => table.push(Parameter::new(REGION).autofill(Autofill::Region)),
        }
        table
    }

    /// Makes the call with its descriptors, which live as long as the call does.
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
    /// Shows names only, since any value may be secret.
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
        parameter.autofill = self.autofill;
        // A value that the client fills in is not a secret.
        parameter.sensitive = self.autofill.is_none();
        parameter
    }
}

/// Returns whether the action's name begins with the verb: `List` begins `ListThings` and not `ListenToThings`.
fn is_verb(word: &str, action: &str) -> bool {
    let rest = action.strip_prefix(word);
    rest.is_some_and(|rest| !rest.starts_with(|next: char| next.is_ascii_lowercase()))
}

fn decode(tree: &Node<'_>) -> Result<Decoded, DecodeError> {
    Ok(Box::new(Value::from(tree)))
}
