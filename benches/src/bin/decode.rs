//! The parts of a call that are computation: reading a response, encoding and signing a request, each beside the same
//! done by serde or by hand.
//!
//! Both take turns in short rounds; the figures are CPU time.

use std::{hint::black_box, time::SystemTime};

use acs_benches::{
    Result,
    by_hand::{self, Key},
    clock,
    figures::Spread,
    page::page,
};
use acs_ecs::actions::{DescribeInstanceStatus, describe_instance_status::DescribeInstanceStatusResponse};
use acs_protocol::{
    Credentials, Request, SignatureVersion,
    decode::{Format, document},
    encode::encode,
    message::{BuildInput, Placement, build, nonce},
    shape::from_text,
};
use clap::Parser;
use http::HeaderMap;

/// Measures decoding, encoding and signing.
#[derive(Debug, Parser)]
struct Arguments {
    /// Rounds of each pair.
    #[arg(long, default_value_t = 30)]
    rounds: usize,
    /// Calls in a round.
    #[arg(long, default_value_t = 2000)]
    calls: u32,
}

/// Something to measure, and what to measure it against.
struct Pair<'a> {
    name: String,
    acs: Box<dyn Fn() -> Result<()> + 'a>,
    by_hand: Box<dyn Fn() -> Result<()> + 'a>,
}

fn main() -> Result<()> {
    let arguments = Arguments::parse();
    let pages = [
        (Format::Json, 2),
        (Format::Json, 50),
        (Format::Xml, 2),
        (Format::Xml, 50),
    ]
    .map(|(format, items)| (format, items, page(format, items)));
    let mut pairs: Vec<Pair<'_>> = pages
        .iter()
        .flat_map(|(format, items, text)| decoding(*format, *items, text))
        .collect();
    pairs.push(signing());
    println!(
        "{:<28} | acs ns  | hand ns | acs / hand (middle half)",
        "CPU of a run, median"
    );
    for pair in &pairs {
        measure(pair, &arguments)?;
    }
    Ok(())
}

/// The whole way from text to types, and its first half, against typed reading by serde.
fn decoding(format: Format, items: usize, text: &str) -> [Pair<'_>; 2] {
    let by_hand = move || {
        black_box(by_hand::decode(format, text.as_bytes())?);
        Ok(())
    };
    [
        Pair {
            name: format!("decode {} {items}", format.as_str()),
            acs: Box::new(move || {
                black_box(from_text::<DescribeInstanceStatusResponse>(text)?);
                Ok(())
            }),
            by_hand: Box::new(by_hand),
        },
        Pair {
            name: format!("decode {} {items}, tree only", format.as_str()),
            acs: Box::new(move || {
                black_box(document(text)?);
                Ok(())
            }),
            by_hand: Box::new(by_hand),
        },
    ]
}

/// From the request type to the signed HTTP request.
fn signing() -> Pair<'static> {
    const KEY: Key<'static> = Key {
        id: "testid",
        secret: "testsecret",
    };
    const HOST: &str = "ecs-cn-hangzhou.aliyuncs.com";
    let credentials = Credentials::access_key(KEY.id, KEY.secret);
    Pair {
        name: "encode and sign, V3".to_owned(),
        acs: Box::new(move || {
            let request = DescribeInstanceStatus::new().zone_id("cn-hangzhou-b").page_size(50);
            let mut parameters = request.into_parameters();
            parameters.set("RegionId", "cn-hangzhou");
            let action = DescribeInstanceStatus::ACTION;
            black_box(build(&BuildInput {
                action,
                encoded: &encode(action, &parameters)?,
                credentials: &credentials,
                signature: SignatureVersion::V3,
                format: Format::Json,
                placement: Placement::Auto,
                host: HOST,
                now: SystemTime::now(),
                nonce: &nonce(getrandom::fill)?,
                user_agent: "by-hand/1.0",
                headers: &HeaderMap::new(),
            })?);
            Ok(())
        }),
        by_hand: Box::new(|| {
            let mut parameters = [
                ("RegionId", "cn-hangzhou"),
                ("ZoneId", "cn-hangzhou-b"),
                ("PageSize", "50"),
            ];
            let action = DescribeInstanceStatus::ACTION.name;
            black_box(by_hand::sign(KEY, HOST, action, Format::Json, &mut parameters)?);
            Ok(())
        }),
    }
}

fn measure(pair: &Pair<'_>, arguments: &Arguments) -> Result<()> {
    nanos(&*pair.acs, arguments.calls)?;
    nanos(&*pair.by_hand, arguments.calls)?;
    let mut acs = Vec::new();
    let mut by_hand = Vec::new();
    for _ in 0..arguments.rounds {
        acs.push(nanos(&*pair.acs, arguments.calls)?);
        by_hand.push(nanos(&*pair.by_hand, arguments.calls)?);
    }
    let ratio = Spread::of(acs.iter().zip(&by_hand).map(|(acs, by_hand)| acs / by_hand));
    println!(
        "{:<28} | {:7.0} | {:7.0} | {:6.3} ({:.3} to {:.3})",
        pair.name,
        Spread::of(acs).median,
        Spread::of(by_hand).median,
        ratio.median,
        ratio.low,
        ratio.high
    );
    Ok(())
}

fn nanos(run: &dyn Fn() -> Result<()>, calls: u32) -> Result<f64> {
    let before = clock::cpu();
    for _ in 0..calls {
        run()?;
    }
    Ok((clock::cpu() - before).as_secs_f64() * 1e9 / f64::from(calls))
}
