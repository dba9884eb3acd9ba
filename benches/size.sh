#!/bin/sh
# The size of a stripped release program that calls one action, in a crate of its own: nothing of the workspace's other
# members takes part. Goal: 4 MB.
set -eu
root=$(cd "$(dirname "$0")/.." && pwd)
crate=$(mktemp -d)
trap 'rm -rf "$crate"' EXIT
mkdir "$crate/src"
cp "$root/Cargo.lock" "$crate/"

cat > "$crate/Cargo.toml" <<TOML
[package]
name = "one-call"
version = "0.1.0"
edition = "2024"

[dependencies]
acs-ecs = { path = "$root/generated-client/ecs" }
tokio = { version = "1", default-features = false, features = ["rt"] }

[profile.release]
strip = "symbols"

[profile.small]
inherits = "release"
opt-level = "s"
lto = "fat"
codegen-units = 1
panic = "abort"

[workspace]
TOML

cat > "$crate/src/main.rs" <<'RUST'
use acs_ecs::actions::DescribeInstanceStatus;
use acs_ecs::{Client, Credentials};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let endpoint = std::env::args().nth(1).ok_or("usage: one-call ENDPOINT")?;
    let client = Client::builder()
        .region("cn-hangzhou")
        .endpoint(endpoint)
        .credentials(Credentials::access_key("testid", "testsecret"))
        .build()?;
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    let page = runtime.block_on(async { DescribeInstanceStatus::new().send(&client).await })?;
    for instance in &page.instance_statuses {
        println!("{} {}", instance.instance_id, instance.status);
    }
    Ok(())
}
RUST

# `--small` also measures the program with what a profile can do about size.
profiles=release
[ "${1:-}" = --small ] && profiles="release small"
for profile in $profiles; do
    cargo build --quiet --manifest-path "$crate/Cargo.toml" --target-dir "$root/target/size" --profile "$profile"
    bytes=$(wc -c < "$root/target/size/$profile/one-call")
    echo "$bytes" | awk -v profile="$profile" '{ printf "%s: %d bytes, %.2f MB\n", profile, $1, $1 / 1e6 }'
done
