//! The instances that the emulator plays.

use std::{collections::BTreeMap, fmt, time::Duration};

use serde::{Deserialize, Serialize};
use time::OffsetDateTime;

use crate::random::Random;

/// The regions and their zones.
pub(crate) const REGIONS: &[(&str, &[&str])] = &[
    (
        "cn-hangzhou",
        &["cn-hangzhou-b", "cn-hangzhou-g", "cn-hangzhou-h", "cn-hangzhou-i"],
    ),
    ("cn-shanghai", &["cn-shanghai-b", "cn-shanghai-g", "cn-shanghai-l"]),
    ("cn-beijing", &["cn-beijing-a", "cn-beijing-h"]),
    ("ap-southeast-1", &["ap-southeast-1a", "ap-southeast-1b"]),
    ("eu-central-1", &["eu-central-1a", "eu-central-1b"]),
    ("us-west-1", &["us-west-1a", "us-west-1b"]),
];

/// The most instances that a made-up fleet has: some hundred MB of them.
pub(crate) const MOST: usize = 1_000_000;

const TYPES: &[(&str, u32, u32)] = &[
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
    /// It is there and does not run.
    Stopped,
}

impl Status {
    /// The word on the wire.
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

/// An instance of the fleet.
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
    /// The state it is about to take, and when.
    #[serde(skip)]
    next: Option<(OffsetDateTime, Status)>,
}

fn default_type() -> String {
    TYPES[0].0.to_owned()
}

fn epoch() -> OffsetDateTime {
    OffsetDateTime::UNIX_EPOCH
}

impl Instance {
    /// An instance with no more than the needed said.
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
            next: None,
        }
    }

    /// Virtual CPUs and MiB of memory of its type.
    pub(crate) fn size(&self) -> (u32, u32) {
        TYPES
            .iter()
            .find(|(name, ..)| *name == self.instance_type)
            .map_or((2, 8192), |(_, cpu, memory)| (*cpu, *memory))
    }

    /// Puts it into a state, where it stays.
    pub(crate) fn put(&mut self, status: Status) {
        self.status = status;
        self.next = None;
    }

    /// Goes through a state to another one after a while; at once if the while is nothing.
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

/// All instances, in the order in which they were made.
#[derive(Debug, Clone)]
pub(crate) struct Fleet {
    instances: BTreeMap<u64, Instance>,
    next: u64,
    random: Random,
    /// How long an instance is on its way from one state to another.
    pub(crate) delay: Duration,
}

impl Fleet {
    /// A fleet of that many instances over all regions and zones, half of them in the first region, in all states. The
    /// states on the way (`Pending`, `Starting`, `Stopping`) of a seeded fleet last, so that answers do not change by
    /// themselves; only what an action set going arrives.
    pub(crate) fn seeded(count: usize, seed: u64, delay: Duration) -> Self {
        let mut fleet = Self {
            instances: BTreeMap::new(),
            next: 0,
            random: Random::named(seed, "fleet"),
            delay,
        };
        let created = OffsetDateTime::UNIX_EPOCH + Duration::from_secs(1_750_000_000);
        for number in 0..count {
            let others = REGIONS.len() - 1;
            let (region, nth) = if number.is_multiple_of(2) {
                (0, number / 2)
            } else {
                (number / 2 % others + 1, number / 2 / others)
            };
            let (region, zones) = REGIONS[region];
            let zone = zones[fleet.pick(zones.len())];
            let mut instance = Instance::new(&fleet.new_id(), region, zone, Status::Running);
            instance.status = match nth % 10 {
                1 => Status::Stopped,
                3 => Status::Pending,
                5 => Status::Starting,
                7 => Status::Stopping,
                9 => Status::Stopped,
                _ => Status::Running,
            };
            instance.name = format!("instance-{:04}", number + 1);
            instance.instance_type = TYPES[fleet.pick(TYPES.len())].0.to_owned();
            instance.image_id = "aliyun_3_x64_20G_alibase.vhd".to_owned();
            instance.created = created + Duration::from_secs(60 * number as u64);
            fleet.add(instance);
        }
        fleet
    }

    /// The instances as of now, in order.
    pub(crate) fn at(&mut self, now: OffsetDateTime) -> impl Iterator<Item = &mut Instance> {
        for instance in self.instances.values_mut() {
            if let Some((_, status)) = instance.next.take_if(|(due, _)| *due <= now) {
                instance.status = status;
            }
        }
        self.instances.values_mut()
    }

    /// The instance of that id as of now.
    pub(crate) fn find(&mut self, id: &str, now: OffsetDateTime) -> Option<&mut Instance> {
        self.at(now).find(|instance| instance.id == id)
    }

    pub(crate) fn add(&mut self, mut instance: Instance) {
        if instance.name.is_empty() {
            instance.name.clone_from(&instance.id);
        }
        self.instances.insert(self.next, instance);
        self.next += 1;
    }

    /// Takes an instance out; `false` if there is none of that id.
    pub(crate) fn remove(&mut self, id: &str) -> bool {
        let before = self.instances.len();
        self.instances.retain(|_, instance| instance.id != id);
        self.instances.len() < before
    }

    /// These instances in the place of all that are there.
    pub(crate) fn replace(&mut self, instances: impl IntoIterator<Item = Instance>) {
        self.instances.clear();
        for instance in instances {
            self.add(instance);
        }
    }

    /// An id that no instance has had.
    pub(crate) fn new_id(&mut self) -> String {
        format!("i-bp1{}", self.random.text(17))
    }

    fn pick(&mut self, of: usize) -> usize {
        usize::try_from(self.random.below(of as u64)).unwrap_or(0)
    }
}

/// The zones of a region; `None` if there is no such region.
pub(crate) fn zones(region: &str) -> Option<&'static [&'static str]> {
    REGIONS.iter().find(|(id, _)| *id == region).map(|(_, zones)| *zones)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_seeded_fleet_is_the_same_again_and_has_everything() {
        let make = |seed| -> Vec<Instance> {
            Fleet::seeded(208, seed, Duration::ZERO)
                .at(OffsetDateTime::UNIX_EPOCH)
                .map(|instance| instance.clone())
                .collect()
        };
        let fleet = make(1);
        assert_eq!(fleet, make(1));
        assert_ne!(fleet, make(2));
        assert_eq!(fleet.len(), 208);
        for (region, zones) in REGIONS {
            for zone in *zones {
                assert!(fleet.iter().any(|instance| instance.zone == *zone), "{zone}");
            }
            for status in ["Pending", "Starting", "Running", "Stopping", "Stopped"] {
                let there = |instance: &Instance| instance.region == *region && instance.status.as_str() == status;
                assert!(fleet.iter().any(there), "{region} {status}");
            }
        }
    }

    #[test]
    fn a_state_on_the_way_arrives_when_its_time_has_come() {
        let start = OffsetDateTime::UNIX_EPOCH;
        let mut fleet = Fleet::seeded(0, 1, Duration::from_secs(5));
        fleet.add(Instance::new("i-1", "cn-hangzhou", "cn-hangzhou-b", Status::Stopped));
        let delay = fleet.delay;
        fleet
            .find("i-1", start)
            .unwrap()
            .pass_through(Status::Starting, Status::Running, start, delay);
        let status = |fleet: &mut Fleet, after| fleet.find("i-1", start + Duration::from_secs(after)).unwrap().status;
        assert_eq!(status(&mut fleet, 4), Status::Starting);
        assert_eq!(status(&mut fleet, 5), Status::Running);
    }
}
