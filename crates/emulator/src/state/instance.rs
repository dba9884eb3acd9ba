//! An instance of the fleet: its attributes and its way from one state to another.

use std::{collections::BTreeMap, fmt, net::Ipv4Addr, time::Duration};

use serde::{Deserialize, Serialize};
use time::OffsetDateTime;

/// The instance types that a seeded fleet has, with virtual CPUs and MiB of memory.
pub(crate) const TYPES: &[(&str, u32, u32)] = &[
    ("ecs.g7.large", 2, 8192),
    ("ecs.g7.xlarge", 4, 16384),
    ("ecs.c7.large", 2, 4096),
    ("ecs.r7.xlarge", 4, 32768),
];

/// The state of an instance.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Status {
    /// It is being made.
    Pending,
    /// It is on its way to [`Running`](Self::Running).
    Starting,
    /// It runs.
    Running,
    /// It is on its way to [`Stopped`](Self::Stopped).
    Stopping,
    /// It exists and does not run.
    Stopped,
}

impl Status {
    /// Returns the word on the wire.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Pending => "Pending",
            Self::Starting => "Starting",
            Self::Running => "Running",
            Self::Stopping => "Stopping",
            Self::Stopped => "Stopped",
        }
    }
}

impl fmt::Display for Status {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// How an instance is paid for.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum ChargeType {
    /// By use.
    #[default]
    PostPaid,
    /// In advance.
    PrePaid,
}

impl ChargeType {
    /// Returns the word on the wire.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::PostPaid => "PostPaid",
            Self::PrePaid => "PrePaid",
        }
    }
}

/// An instance of the fleet.
///
/// Attributes that are left empty get a value when the instance joins a fleet: the id serves as name and host name, the
/// network is the one that the emulator has for the zone, and the private address is one that no other instance has.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct Instance {
    /// The id: `i-bp1…`.
    pub id: String,
    /// The name; the id if left out.
    #[serde(default)]
    pub name: String,
    /// The region: `cn-hangzhou`.
    pub region: String,
    /// The zone: `cn-hangzhou-b`.
    pub zone: String,
    /// The state.
    pub status: Status,
    /// The instance type: `ecs.g7.large`.
    #[serde(default = "default_type")]
    pub instance_type: String,
    /// The image.
    #[serde(default)]
    pub image_id: String,
    /// When it was made.
    #[serde(with = "time::serde::rfc3339", default = "epoch")]
    pub created: OffsetDateTime,
    /// Whether it is protected from being deleted.
    #[serde(default)]
    pub deletion_protection: bool,
    /// The host name; the name if left out.
    #[serde(default)]
    pub host_name: String,
    /// The description.
    #[serde(default)]
    pub description: String,
    /// The VPC; the one of the region if left out.
    #[serde(default)]
    pub vpc_id: String,
    /// The vSwitch; the one of the zone if left out.
    #[serde(default)]
    pub vswitch_id: String,
    /// The security groups; the one of the region if left out.
    #[serde(default)]
    pub security_group_ids: Vec<String>,
    /// The private address; a free one if left out.
    #[serde(default)]
    pub private_ip: Option<Ipv4Addr>,
    /// The public address, if it has one.
    #[serde(default)]
    pub public_ip: Option<Ipv4Addr>,
    /// How it is paid for.
    #[serde(default)]
    pub charge_type: ChargeType,
    /// The SSH key pair, if it has one.
    #[serde(default)]
    pub key_pair_name: String,
    /// The resource group, if it is in one.
    #[serde(default)]
    pub resource_group_id: String,
    /// The tags.
    #[serde(default)]
    pub tags: BTreeMap<String, String>,
    /// The state it is about to take, and when.
    #[serde(skip)]
    pub(crate) next: Option<(OffsetDateTime, Status)>,
}

fn default_type() -> String {
    TYPES[0].0.to_owned()
}

fn epoch() -> OffsetDateTime {
    OffsetDateTime::UNIX_EPOCH
}

impl Instance {
    /// Creates an instance from what every instance needs.
    #[must_use]
    pub fn new(id: &str, region: &str, zone: &str, status: Status) -> Self {
        Self {
            id: id.to_owned(),
            name: id.to_owned(),
            region: region.to_owned(),
            zone: zone.to_owned(),
            status,
            instance_type: default_type(),
            image_id: String::new(),
            created: epoch(),
            deletion_protection: false,
            host_name: String::new(),
            description: String::new(),
            vpc_id: String::new(),
            vswitch_id: String::new(),
            security_group_ids: Vec::new(),
            private_ip: None,
            public_ip: None,
            charge_type: ChargeType::default(),
            key_pair_name: String::new(),
            resource_group_id: String::new(),
            tags: BTreeMap::new(),
            next: None,
        }
    }

    /// Returns virtual CPUs and MiB of memory of its type.
    pub(crate) fn size(&self) -> (u32, u32) {
        TYPES
            .iter()
            .find(|(name, ..)| *name == self.instance_type)
            .map_or((2, 8192), |(_, cpu, memory)| (*cpu, *memory))
    }

    /// Returns the family of its type: `ecs.g7`.
    pub(crate) fn family(&self) -> &str {
        self.instance_type.rsplit_once('.').map_or("", |(family, _)| family)
    }

    /// Puts it into a state, where it stays.
    pub(crate) fn put(&mut self, status: Status) {
        self.status = status;
        self.next = None;
    }

    /// Goes through a state to another one after a delay; at once if the delay is zero.
    pub(crate) fn pass_through(&mut self, through: Status, to: Status, now: OffsetDateTime, delay: Duration) {
        if delay.is_zero() {
            self.put(to);
        } else {
            self.status = through;
            let delay = time::Duration::try_from(delay).unwrap_or(time::Duration::MAX);
            self.next = Some((now.saturating_add(delay), to));
        }
    }
}
