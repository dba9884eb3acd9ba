use std::hint::black_box;

use acs_benches::{
    Result,
    by_hand::{Key, decode, sign},
    http_client::http_client,
    page::{REQUEST_ID, instance_id, page, state},
};
use acs_ecs::actions::{DescribeInstanceStatus, describe_instance_status::DescribeInstanceStatusResponse};
use acs_protocol::Credentials;
use acs_runtime::Client;
use clap::ValueEnum;

use crate::cell::Cell;

const ACTION: &str = "DescribeInstanceStatus";
const KEY: Key<'static> = Key {
    id: "testid",
    secret: "testsecret",
};

/// Three ways to make the same call.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Variant {
    /// The HTTP library alone: a request that is signed already goes out, bytes come back.
    Bare,
    /// The HTTP library with a signature and types written by hand.
    ByHand,
    /// This client, with everything that it does unasked.
    Client,
}

impl Variant {
    pub(crate) const ALL: [Self; 3] = [Self::Bare, Self::ByHand, Self::Client];
}

/// The state that the calls of a cell share.
pub(crate) struct Setup {
    cell: Cell,
    http: reqwest::Client,
    client: Client,
    bare: reqwest::Request,
}

impl Setup {
    pub(crate) fn new(cell: &Cell) -> Result<Self> {
        let client = Client::builder()
            .region("cn-hangzhou")
            .endpoint(format!("http://{}", cell.host))
            .credentials(Credentials::access_key(KEY.id, KEY.secret))
            .format(cell.format)
            .http_client(http_client())
            .build()?;
        Ok(Self {
            cell: cell.clone(),
            http: http_client().build()?,
            client,
            bare: signed(cell)?,
        })
    }

    pub(crate) async fn call(&self, variant: Variant) -> Result<()> {
        match variant {
            Variant::Bare => {
                black_box(self.bare().await?);
            }
            Variant::ByHand => {
                black_box(self.by_hand().await?);
            }
            Variant::Client => {
                black_box(self.client().await?);
            }
        }
        Ok(())
    }

    /// Makes a call, and looks at all that came back.
    pub(crate) async fn verify(&self, variant: Variant) -> Result<()> {
        let found: Vec<(String, String)> = match variant {
            Variant::Bare => {
                let whole = self.bare().await? == page(self.cell.format, self.cell.items).as_bytes();
                return whole.then_some(()).ok_or_else(|| "other bytes than were served".into());
            }
            Variant::ByHand => {
                let page = self.by_hand().await?;
                check(&page.request_id, page.total_count.into(), self.cell.items)?;
                let items = page.instance_statuses.items.into_iter();
                items
                    .map(|item| (item.instance_id, format!("{:?}", item.status)))
                    .collect()
            }
            Variant::Client => {
                let page = self.client().await?;
                check(&page.request_id, page.total_count, self.cell.items)?;
                let items = page.instance_statuses.into_iter();
                items.map(|item| (item.instance_id, item.status.to_string())).collect()
            }
        };
        let expected = (0..self.cell.items).map(|index| (instance_id(index), state(index).to_owned()));
        if found.into_iter().eq(expected) {
            Ok(())
        } else {
            Err("other items than were served".into())
        }
    }

    async fn bare(&self) -> Result<bytes::Bytes> {
        let request = self.bare.try_clone().ok_or("the request cannot be cloned")?;
        let response = self.http.execute(request).await?.error_for_status()?;
        Ok(response.bytes().await?)
    }

    async fn by_hand(&self) -> Result<acs_benches::by_hand::Page> {
        let response = self.http.execute(signed(&self.cell)?).await?.error_for_status()?;
        decode(self.cell.format, &response.bytes().await?)
    }

    async fn client(&self) -> Result<DescribeInstanceStatusResponse> {
        let request = DescribeInstanceStatus::new().zone_id("cn-hangzhou-b").page_size(50);
        Ok(request.send(&self.client).await?)
    }
}

fn signed(cell: &Cell) -> Result<reqwest::Request> {
    let mut parameters = [
        ("RegionId", "cn-hangzhou"),
        ("ZoneId", "cn-hangzhou-b"),
        ("PageSize", "50"),
    ];
    let (query, headers) = sign(KEY, &cell.host, ACTION, cell.format, &mut parameters)?;
    let address = format!("http://{}/?{query}", cell.host);
    let mut request = reqwest::Request::new(reqwest::Method::GET, address.parse()?);
    *request.headers_mut() = headers;
    Ok(request)
}

fn check(request_id: &str, total: i64, items: usize) -> Result<()> {
    if request_id == REQUEST_ID && usize::try_from(total) == Ok(items) {
        Ok(())
    } else {
        Err("another request id or total than was served".into())
    }
}
