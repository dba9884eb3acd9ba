//! An instance of the fleet: its attributes and its transitions between states.

use std::{collections::BTreeMap, fmt, net::Ipv4Addr, time::Duration};

use serde::{Deserialize, Serialize};
use time::OffsetDateTime;

/// The instance types of a seeded fleet, with virtual CPUs and MiB of memory.
pub(crate) const TYPES: &[(&str, u32, u32)] = &[
    ("ecs.g7.large", 2, 8192),
    ("ecs.g7.xlarge", 4, 16384),
    ("ecs.c7.large", 2, 4096),
    ("ecs.r7.xlarge", 4, 32768),
];

/// The state of an instance.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Status {
    /// It is being created.
    Pending,
    /// It is changing to [`Running`](Self::Running).
    Starting,
    /// It is running.
    Running,
    /// It is changing to [`Stopped`](Self::Stopped).
    Stopping,
    /// It is not running.
    Stopped,
}

impl Status {
    /// Returns the value on the wire.
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

/// The billing method of an instance.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum ChargeType {
    /// Pay-as-you-go.
    #[default]
    PostPaid,
    /// Subscription.
    PrePaid,
}

impl ChargeType {
    /// Returns the value on the wire.
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
/// Attributes that are left empty are filled in when the instance joins a fleet: name and host name become the id, the
/// network is the built-in one of the zone, and the private address is one that no other instance has.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct Instance {
    /// The id: `i-bp1…`.
    pub id: String,
    /// The name; defaults to the id.
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
    /// The id of the image.
    #[serde(default)]
    pub image_id: String,
    /// The time of its creation.
    #[serde(with = "time::serde::rfc3339", default = "epoch")]
    pub created: OffsetDateTime,
    /// Whether it is protected from deletion.
    #[serde(default)]
    pub deletion_protection: bool,
    /// The host name; defaults to the name.
    #[serde(default)]
    pub host_name: String,
    /// The description.
    #[serde(default)]
    pub description: String,
    /// The id of the VPC; defaults to that of the region.
    #[serde(default)]
    pub vpc_id: String,
    /// The id of the vSwitch; defaults to that of the zone.
    #[serde(default)]
    pub vswitch_id: String,
    /// The ids of the security groups; defaults to that of the region.
    #[serde(default)]
    pub security_group_ids: Vec<String>,
    /// The private address; defaults to a free one.
    #[serde(default)]
    pub private_ip: Option<Ipv4Addr>,
    /// The public address, if any.
    #[serde(default)]
    pub public_ip: Option<Ipv4Addr>,
    /// The billing method.
    #[serde(default)]
    pub charge_type: ChargeType,
    /// The name of the SSH key pair, if any.
    #[serde(default)]
    pub key_pair_name: String,
    /// The id of the resource group, if any.
    #[serde(default)]
    pub resource_group_id: String,
    /// The tags.
    #[serde(default)]
    pub tags: BTreeMap<String, String>,
    /// The next state and the time of the transition.
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
    /// Creates an instance from its required attributes.
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

    /// Returns the virtual CPUs and the MiB of memory of its type.
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

    /// Sets the state, and cancels a transition.
    pub(crate) fn put(&mut self, status: Status) {
        self.status = status;
        self.next = None;
    }

    /// Sets the state to `through`, and to `to` after a delay; directly to `to` if the delay is zero.
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
