//! The fleet of ECS instances, indexed by id and region, so that the cost of a page does not depend on the size of the
//! fleet.

use std::{
    collections::{BTreeMap, BTreeSet, HashMap},
    net::Ipv4Addr,
    time::Duration,
};

use time::OffsetDateTime;

use super::instance::{Instance, Status, TYPES};
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

/// The largest seeded fleet, which takes about a GB.
pub(crate) const MOST: usize = 1_000_000;

/// The default duration of a transition between states.
pub(crate) const TRANSITION: Duration = Duration::from_secs(3);

/// The image of seeded instances.
pub(crate) const IMAGE: &str = "aliyun_3_x64_20G_alibase.vhd";

/// All instances, in the order of their creation.
#[derive(Debug, Clone)]
pub(crate) struct Fleet {
    /// By number. A number is never used again.
    instances: BTreeMap<u64, Box<Instance>>,
    by_id: HashMap<String, u64>,
    /// The numbers of a region's instances, ascending.
    by_region: HashMap<String, Vec<u64>>,
    /// The pending transitions, with some that were cancelled since.
    due: BTreeSet<(OffsetDateTime, u64)>,
    next: u64,
    /// How many instances have each private address; different networks may use the same ones.
    addresses: HashMap<Ipv4Addr, u32>,
    random: Random,
    /// The duration of a transition between states.
    pub(crate) delay: Duration,
}

/// The part of the matching instances that a call asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Window {
    /// Skips as many as the first number says, and takes as many as the second.
    Skip(usize, usize),
    /// Starts behind the instance of this number, and takes as many as the second number says.
    After(u64, usize),
}

/// A part of the matching instances.
#[derive(Debug)]
pub(crate) struct Selection {
    pub(crate) items: Vec<Instance>,
    /// How many instances match, on all pages.
    pub(crate) total: usize,
    /// The number of the last item, if more items follow.
    pub(crate) more_after: Option<u64>,
}

impl Fleet {
    /// Creates a fleet of `count` instances in all regions, zones and states, half of them in the first region.
    ///
    /// The transitional states (`Pending`, `Starting`, `Stopping`) of a seeded fleet last, so that responses do not change
    /// by themselves; only transitions that an action started complete.
    pub(crate) fn seeded(count: usize, seed: u64, delay: Duration) -> Self {
        let mut fleet = Self {
            instances: BTreeMap::new(),
            by_id: HashMap::with_capacity(count),
            by_region: HashMap::new(),
            due: BTreeSet::new(),
            next: 0,
            addresses: HashMap::with_capacity(count),
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
            instance.image_id = IMAGE.to_owned();
            instance.created = created + Duration::from_secs(60 * number as u64);
            fleet.add(instance);
        }
        fleet
    }

    /// Completes the transitions that are due by now.
    fn advance(&mut self, now: OffsetDateTime) {
        while let Some(&(due, number)) = self.due.first() {
            if due > now {
                break;
            }
            self.due.pop_first();
            if let Some(instance) = self.instances.get_mut(&number)
                && let Some((_, status)) = instance.next.take_if(|(at, _)| *at == due)
            {
                instance.status = status;
            }
        }
    }

    /// Returns the instances as of now, in order.
    pub(crate) fn at(&mut self, now: OffsetDateTime) -> impl ExactSizeIterator<Item = &Instance> {
        self.advance(now);
        self.instances.values().map(Box::as_ref)
    }

    /// Returns an instance as of now.
    pub(crate) fn find(&mut self, id: &str, now: OffsetDateTime) -> Option<&Instance> {
        self.advance(now);
        self.instances.get(self.by_id.get(id)?).map(Box::as_ref)
    }

    /// Returns whether there is an instance of that id.
    pub(crate) fn holds(&self, id: &str) -> bool {
        self.by_id.contains_key(id)
    }

    /// Returns whether an instance uses that network, security group or image.
    pub(crate) fn uses(&self, id: &str) -> bool {
        self.instances.values().any(|instance| {
            instance.vpc_id == id
                || instance.vswitch_id == id
                || instance.image_id == id
                || instance.security_group_ids.iter().any(|group| group == id)
        })
    }

    /// Changes an instance as of now; returns `None` if there is none of that id. A change must keep id and region.
    pub(crate) fn update<T>(
        &mut self,
        id: &str,
        now: OffsetDateTime,
        change: impl FnOnce(&mut Instance) -> T,
    ) -> Option<T> {
        self.advance(now);
        let number = *self.by_id.get(id)?;
        let instance = self.instances.get_mut(&number)?;
        let result = change(instance);
        if let Some((due, _)) = instance.next {
            self.due.insert((due, number));
        }
        Some(result)
    }

    /// Selects instances of a region as of now: those of `ids`, if given, that meet all `conditions`.
    pub(crate) fn select(
        &mut self,
        region: &str,
        ids: Option<&[String]>,
        conditions: &[Predicate<'_>],
        window: Window,
        now: OffsetDateTime,
    ) -> Selection {
        match ids {
            None if conditions.is_empty() => {
                self.advance(now);
                let numbers = self.by_region.get(region).map_or(&[][..], Vec::as_slice);
                let (start, size) = match window {
                    Window::Skip(skip, size) => (skip.min(numbers.len()), size),
                    Window::After(number, size) => (numbers.partition_point(|other| *other <= number), size),
                };
                let end = start.saturating_add(size).min(numbers.len());
                let page = &numbers[start..end];
                Selection {
                    items: page
                        .iter()
                        .filter_map(|number| self.instances.get(number).map(|instance| (**instance).clone()))
                        .collect(),
                    total: numbers.len(),
                    more_after: page.last().copied().filter(|_| end < numbers.len()),
                }
            }
            _ => pick(self.matching(region, ids, conditions, now), window),
        }
    }

    /// Iterates over the instances of a region as of now, with their numbers: those of `ids`, if given, that meet all
    /// `conditions`.
    pub(crate) fn matching<'f>(
        &'f mut self,
        region: &'f str,
        ids: Option<&[String]>,
        conditions: &'f [Predicate<'_>],
        now: OffsetDateTime,
    ) -> impl Iterator<Item = (u64, &'f Instance)> {
        self.advance(now);
        let named = ids.map(|ids| {
            let numbers: BTreeSet<u64> = ids.iter().filter_map(|id| self.by_id.get(id).copied()).collect();
            numbers
                .into_iter()
                .filter_map(|number| self.instances.get_key_value(&number))
        });
        let all = named.is_none().then(|| self.instances.iter());
        named
            .into_iter()
            .flatten()
            .chain(all.into_iter().flatten())
            .map(|(number, instance)| (*number, &**instance))
            .filter(move |(_, instance)| {
                instance.region == region && conditions.iter().all(|condition| condition(instance))
            })
    }

    /// Adds an instance, and fills in attributes that are empty. It replaces one with the same id.
    pub(crate) fn add(&mut self, mut instance: Instance) {
        self.remove(&instance.id);
        let number = self.next;
        self.next += 1;
        if instance.name.is_empty() {
            instance.name.clone_from(&instance.id);
        }
        if instance.host_name.is_empty() {
            instance.host_name.clone_from(&instance.name);
        }
        if instance.vpc_id.is_empty() {
            instance.vpc_id = vpc_of(&instance.region);
        }
        if instance.vswitch_id.is_empty() {
            instance.vswitch_id = vswitch_of(&instance.zone);
        }
        if instance.security_group_ids.is_empty() {
            instance.security_group_ids = vec![security_group_of(&instance.region)];
        }
        let address = instance.private_ip.unwrap_or_else(|| self.free_address(number));
        instance.private_ip = Some(address);
        *self.addresses.entry(address).or_default() += 1;
        if let Some((due, _)) = instance.next {
            self.due.insert((due, number));
        }
        self.by_id.insert(instance.id.clone(), number);
        match self.by_region.get_mut(&instance.region) {
            Some(numbers) => numbers.push(number),
            None => {
                self.by_region.insert(instance.region.clone(), vec![number]);
            }
        }
        self.instances.insert(number, Box::new(instance));
    }

    /// Removes an instance; returns `false` if there is none of that id.
    pub(crate) fn remove(&mut self, id: &str) -> bool {
        let Some(instance) = self
            .by_id
            .remove(id)
            .and_then(|number| Some((number, self.instances.remove(&number)?)))
        else {
            return false;
        };
        let (number, instance) = instance;
        if let Some(numbers) = self.by_region.get_mut(&instance.region)
            && let Ok(at) = numbers.binary_search(&number)
        {
            numbers.remove(at);
        }
        if let Some(address) = instance.private_ip
            && let Some(count) = self.addresses.get_mut(&address)
        {
            *count -= 1;
            if *count == 0 {
                self.addresses.remove(&address);
            }
        }
        true
    }

    /// Returns the first address from `10.0.0.1` plus `number` that no instance has. There are more of them than a fleet
    /// has instances.
    fn free_address(&self, number: u64) -> Ipv4Addr {
        const HOSTS: u64 = 0xff_fffe;
        let nth = |number: u64| {
            let host = u32::try_from(number % HOSTS).unwrap_or(0) + 1;
            Ipv4Addr::from_bits(0x0a00_0000 | host)
        };
        let mut candidates = (number..number.saturating_add(HOSTS)).map(nth);
        candidates
            .find(|address| !self.addresses.contains_key(address))
            .unwrap_or_else(|| nth(number))
    }

    /// Returns whether an instance of a network has that private address.
    pub(crate) fn has_address(&self, vpc_id: &str, address: Ipv4Addr) -> bool {
        self.addresses.contains_key(&address)
            && self
                .instances
                .values()
                .any(|instance| instance.vpc_id == vpc_id && instance.private_ip == Some(address))
    }

    /// Replaces all instances.
    pub(crate) fn replace(&mut self, instances: impl IntoIterator<Item = Instance>) {
        self.instances.clear();
        self.by_id.clear();
        self.by_region.clear();
        self.due.clear();
        self.addresses.clear();
        for instance in instances {
            self.add(instance);
        }
    }

    /// Returns an id that no instance has had.
    pub(crate) fn new_id(&mut self) -> String {
        format!("i-bp1{}", self.random.text(17))
    }

    fn pick(&mut self, of: usize) -> usize {
        usize::try_from(self.random.below(of as u64)).unwrap_or(0)
    }
}

/// A predicate on an instance.
pub(crate) type Predicate<'a> = Box<dyn Fn(&Instance) -> bool + 'a>;

/// Counts the instances and clones those of the window.
fn pick<'f>(instances: impl Iterator<Item = (u64, &'f Instance)>, window: Window) -> Selection {
    let mut selection = Selection {
        items: Vec::new(),
        total: 0,
        more_after: None,
    };
    let mut last = None;
    for (number, instance) in instances {
        let (begun, size) = match window {
            Window::Skip(skip, size) => (selection.total >= skip, size),
            Window::After(after, size) => (number > after, size),
        };
        selection.total += 1;
        if !begun {
            continue;
        }
        if selection.items.len() < size {
            selection.items.push(instance.clone());
            last = Some(number);
        } else if selection.more_after.is_none() {
            selection.more_after = last;
        }
    }
    selection
}

/// Returns the zones of a region; `None` if there is no such region.
pub(crate) fn zones(region: &str) -> Option<&'static [&'static str]> {
    REGIONS.iter().find(|(id, _)| *id == region).map(|(_, zones)| *zones)
}

/// Returns the id of the built-in VPC of a region.
pub(crate) fn vpc_of(region: &str) -> String {
    format!("vpc-bp1{}", Random::named(0, &format!("vpc {region}")).text(17))
}

/// Returns the id of the built-in vSwitch of a zone.
fn vswitch_of(zone: &str) -> String {
    format!("vsw-bp1{}", Random::named(0, &format!("vswitch {zone}")).text(17))
}

/// Returns the id of the built-in security group of a region.
fn security_group_of(region: &str) -> String {
    format!(
        "sg-bp1{}",
        Random::named(0, &format!("security group {region}")).text(17)
    )
}

/// Returns whether the id is that of a built-in network or security group, or of the image of seeded instances.
pub(crate) fn is_built_in(id: &str) -> bool {
    id == IMAGE
        || REGIONS.iter().any(|(region, zones)| {
            id == vpc_of(region) || id == security_group_of(region) || zones.iter().any(|zone| id == vswitch_of(zone))
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn all(fleet: &mut Fleet) -> Vec<Instance> {
        fleet.at(OffsetDateTime::UNIX_EPOCH).cloned().collect()
    }

    #[test]
    fn seeded_fleet_is_deterministic_and_complete() {
        let make = |seed| all(&mut Fleet::seeded(208, seed, Duration::ZERO));
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
    fn transition_completes_when_due() {
        let start = OffsetDateTime::UNIX_EPOCH;
        let mut fleet = Fleet::seeded(0, 1, Duration::from_secs(5));
        fleet.add(Instance::new("i-1", "cn-hangzhou", "cn-hangzhou-b", Status::Stopped));
        let delay = fleet.delay;
        fleet.update("i-1", start, |instance| {
            instance.pass_through(Status::Starting, Status::Running, start, delay);
        });
        let status = |fleet: &mut Fleet, after| fleet.find("i-1", start + Duration::from_secs(after)).unwrap().status;
        assert_eq!(status(&mut fleet, 4), Status::Starting);
        assert_eq!(status(&mut fleet, 5), Status::Running);
    }

    #[test]
    fn cancelled_transition_does_not_complete() {
        let start = OffsetDateTime::UNIX_EPOCH;
        let mut fleet = Fleet::seeded(0, 1, Duration::from_secs(5));
        fleet.add(Instance::new("i-1", "cn-hangzhou", "cn-hangzhou-b", Status::Stopped));
        let delay = fleet.delay;
        fleet.update("i-1", start, |instance| {
            instance.pass_through(Status::Starting, Status::Running, start, delay);
        });
        fleet.update("i-1", start, |instance| instance.put(Status::Stopped));
        let later = start + Duration::from_secs(60);
        assert_eq!(fleet.find("i-1", later).unwrap().status, Status::Stopped);
    }

    /// The index and a scan over all instances agree, whatever was added and removed.
    #[test]
    fn indexed_windows_equal_scanned_ones() {
        let now = OffsetDateTime::UNIX_EPOCH;
        let mut fleet = Fleet::seeded(100, 3, Duration::ZERO);
        let ids: Vec<String> = all(&mut fleet).into_iter().map(|instance| instance.id).collect();
        for id in ids.iter().step_by(7) {
            assert!(fleet.remove(id));
        }
        fleet.add(Instance::new(&ids[1], "cn-hangzhou", "cn-hangzhou-b", Status::Running));
        let always: [Predicate<'_>; 1] = [Box::new(|_| true)];
        let mut windows = vec![Window::Skip(0, usize::MAX), Window::Skip(1000, 5)];
        windows.extend((0..50).map(|skip| Window::Skip(skip, 7)));
        windows.extend((0..110).map(|number| Window::After(number, 4)));
        for window in windows {
            let indexed = fleet.select("cn-hangzhou", None, &[], window, now);
            let scanned = fleet.select("cn-hangzhou", None, &always, window, now);
            let (Window::Skip(_, size) | Window::After(_, size)) = window;
            assert!(indexed.items.len() <= size, "{window:?}");
            assert_eq!(indexed.items, scanned.items, "{window:?}");
            assert_eq!(indexed.total, scanned.total);
            assert_eq!(indexed.more_after, scanned.more_after, "{window:?}");
        }
    }

    #[test]
    fn private_addresses_are_unique() {
        let mut fleet = Fleet::seeded(1000, 1, Duration::ZERO);
        let addresses: BTreeSet<_> = all(&mut fleet).into_iter().map(|i| i.private_ip.unwrap()).collect();
        assert_eq!(addresses.len(), 1000);
    }
}
