//! Makes a sentence from the name and the type of a field: `VSwitchId` is the id of the vSwitch.
//!
//! A sentence says no more than the name does.

use acs_spec::model::{Field, Type};

use super::words::{a, capitalized, is_plural, listed, many, plural, singular, words};

/// The surroundings of a field.
#[derive(Debug, Clone, Default)]
pub(super) struct Place {
    /// Whether the field is sent.
    pub(super) request: bool,
    /// Whether the field is a parameter or a field of the response itself.
    pub(super) top: bool,
    /// The thing that the field belongs to, in the singular: `instance`; empty if that is unknown.
    pub(super) subject: Vec<String>,
}

impl Place {
    /// Returns what the field belongs to, with an article.
    fn subject(&self) -> Option<String> {
        (!self.subject.is_empty()).then(|| format!("the {}", self.subject.join(" ")))
    }

    /// Returns ` of the instance`, unless the words say so already.
    fn of(&self, words: &[String]) -> String {
        let named = self
            .subject
            .last()
            .is_some_and(|last| words.iter().any(|word| singular(word) == *last));
        match self.subject() {
            Some(subject) if !named => format!(" of {subject}"),
            _ => String::new(),
        }
    }

    /// Returns the place of the fields in a field.
    pub(super) fn inside(&self, field: &str) -> Self {
        let subject = subject(field);
        Self {
            request: self.request,
            top: false,
            subject: if subject.is_empty() {
                self.subject.clone()
            } else {
                subject
            },
        }
    }
}

/// Returns what the fields in a field or a shape belong to: its name in the singular, without words that only say that
/// it is a list or a result.
pub(super) fn subject(name: &str) -> Vec<String> {
    subject_of(words(name.rsplit('.').next().unwrap_or(name)))
}

/// Returns the words of a thing in the singular, without words that only say that it is a list or a result.
pub(super) fn subject_of(mut words: Vec<String>) -> Vec<String> {
    while words.len() > 1 && words.last().is_some_and(|last| listed(CONTAINERS, last)) {
        words.pop();
    }
    if words.iter().all(|word| listed(CONTAINERS, word)) || words.len() > 4 {
        return Vec::new();
    }
    if let Some(last) = words.last_mut() {
        *last = singular(last);
    }
    words
}

/// Returns the sentence for a field.
pub(super) fn sentence(field: &Field, place: &Place) -> String {
    if let Some(text) = usual(field, place) {
        return text.to_owned();
    }
    // `SystemDisk.Size` is a field of the system disk.
    let (place, name) = match field.name.rsplit_once('.') {
        Some((parent, name)) => (place.inside(parent), name),
        None => (place.clone(), field.name.as_str()),
    };
    let words = words(name);
    let text = match field.kind {
        Type::Boolean => whether(&words, &place),
        Type::List => several(&words, &place),
        Type::Map | Type::Object | Type::Ref | Type::Any => thing(&words, &place),
        _ if field.json_text => thing(&words, &place),
        kind => when(&words, &place).unwrap_or_else(|| value(&words, kind, &place)),
    };
    capitalized(&text) + "."
}

/// Returns the sentence for the type of an object in a list or a map, or of a shape, which several actions may share.
pub(super) fn item(name: &str, request: Option<bool>) -> String {
    let words = subject(name);
    let thing = if words.is_empty() {
        "an item".to_owned()
    } else {
        a(&words)
    };
    let end = match request {
        Some(true) => "as requests send it",
        Some(false) => "as responses describe it",
        None => "as several actions use it",
    };
    capitalized(&format!("{thing}, {end}."))
}

/// Returns the sentence for a name that means the same in most products.
fn usual(field: &Field, place: &Place) -> Option<&'static str> {
    let name: String = field.name.chars().filter(|c| c.is_ascii_alphanumeric()).collect();
    let name = name.to_ascii_lowercase();
    let number = field.kind.is_number();
    let text = matches!(field.kind, Type::String | Type::Enum);
    let out = place.request && place.top;
    let back = !place.request;
    Some(match name.as_str() {
        "requestid" if back && text => "The id that the service gave to the request.",
        "regionid" | "region" if out && text => "The id of the region.",
        "pagenumber" | "pagenum" | "pageno" | "currentpage" | "pageindex" if number && out => {
            "The number of the page to return."
        }
        "pagenumber" | "pagenum" | "pageno" | "currentpage" | "pageindex" if number && back => {
            "The number of the page."
        }
        "pagesize" if number => "The number of items on a page.",
        "maxresults" if number => "The largest number of items on a page.",
        "nexttoken" if text && out => "The token of the page to return, as the page before it gave it.",
        "nexttoken" if text && back => "The token of the next page.",
        "totalcount" if number && back => "The number of items on all pages.",
        "clienttoken" if text && out => "A token that identifies the call when it is repeated.",
        "dryrun" if field.kind == Type::Boolean && out => "Whether to check the request without carrying it out.",
        "ownerid" | "resourceownerid" if out => "The id of the account that owns the resources.",
        "owneraccount" | "resourceowneraccount" if out => "The name of the account that owns the resources.",
        "success" if field.kind == Type::Boolean && back => "Whether the call succeeded.",
        "httpstatuscode" if back => "The HTTP status of the response.",
        "code" if back && place.top => "The code of the result.",
        "message" if back && place.top && text => "The message about the result.",
        "data" | "result" | "body" | "module" if back && place.top => "The result of the call.",
        "lang" | "acceptlanguage" if out && text => "The language of the texts in the response.",
        _ => return None,
    })
}

/// Returns what a boolean says.
fn whether(words: &[String], place: &Place) -> String {
    let texts: Vec<&str> = words.iter().map(String::as_str).collect();
    let it = place.subject().unwrap_or_else(|| "it".to_owned());
    let join = |words: &[&str]| words.join(" ");
    match texts.as_slice() {
        ["is" | "be", "default"] | ["default"] => format!("whether {it} is the default"),
        ["is" | "be", rest @ ..] if !rest.is_empty() => format!("whether {it} is {}", join(rest)),
        ["has" | "have", rest @ ..] if !rest.is_empty() => format!("whether {it} has {}", join(rest)),
        ["can" | "should" | "must", rest @ ..] if !rest.is_empty() => {
            format!("whether {it} {} {}", texts.first().unwrap_or(&"can"), join(rest))
        }
        [switch @ ("enable" | "disable"), rest @ ..] if !rest.is_empty() => match place.request {
            true => format!("whether to {switch} {}", join(rest)),
            false => format!("whether {} {} {switch}d", join(rest), be(rest)),
        },
        ["enable" | "enabled" | "disable" | "disabled"] => {
            let switch = texts.first().map_or("enable", |word| word.trim_end_matches('d'));
            format!("whether {it} is {switch}d")
        }
        [rest @ .., switch @ ("enable" | "disable")] => format!("whether {} {} {switch}d", join(rest), be(rest)),
        [participle] if is_state(participle) => format!("whether {it} is {participle}"),
        [rest @ .., participle] if is_participle(participle) => {
            format!("whether {} {} {participle}", join(rest), be(rest))
        }
        [verb, rest @ ..] if !rest.is_empty() && listed(ACTS, verb) => match place.request {
            true => format!("whether to {verb} {}", join(rest)),
            false => format!("whether {it} {verb}s {}", join(rest)),
        },
        [rest @ .., "flag" | "switch" | "status"] if !rest.is_empty() => {
            format!("whether {} {} on", join(rest), be(rest))
        }
        _ => format!("whether {} {} on", join(&texts), be(&texts)),
    }
}

fn be(words: &[&str]) -> &'static str {
    match words.last() {
        Some(last) if is_plural(last) => "are",
        _ => "is",
    }
}

fn is_participle(word: &str) -> bool {
    word.len() > 4 && word.ends_with("ed") && word != "speed" && word != "feed"
}

/// Returns whether a word says how something is.
fn is_state(word: &str) -> bool {
    is_participle(word)
        || word.ends_with("able")
        || word.ends_with("ible")
        || [
            "active",
            "async",
            "exclusive",
            "online",
            "primary",
            "public",
            "ready",
            "reverse",
            "valid",
        ]
        .contains(&word)
}

/// Returns what a list holds.
fn several(words: &[String], place: &Place) -> String {
    let words = without_container(words);
    match words.split_last() {
        Some((last, before)) if !before.is_empty() && is_attribute(last, before) => {
            format!("the {} of the {}", plural(&attribute(last)), many(before))
        }
        _ => {
            let words = with_address(words);
            format!("the {}{}", many(&words), nested(&words, place))
        }
    }
}

/// Returns what an object holds.
fn thing(words: &[String], place: &Place) -> String {
    let words = without_container(words);
    match words.split_last() {
        Some((last, before)) if !before.is_empty() && last == "information" => {
            format!("information about the {}", before.join(" "))
        }
        Some((last, before)) if !before.is_empty() && is_attribute(last, before) => of_owner(last, before),
        _ => format!("the {}{}", words.join(" "), nested(words, place)),
    }
}

/// Returns what a scalar says.
fn value(words: &[String], kind: Type, place: &Place) -> String {
    let (words, unit) = if kind.is_number() {
        without_unit(words)
    } else {
        (words, "")
    };
    let Some((last, before)) = words.split_last() else {
        return "the value".to_owned();
    };
    if kind.is_number() && listed(COUNTS, last) && !before.is_empty() {
        return match before.split_first() {
            Some((total, [])) if total == "total" => format!("the total {last}{}", place.of(words)),
            Some((total, rest)) if total == "total" => format!("the total number of {}", many(rest)),
            Some((limit, rest)) if (limit == "maximum" || limit == "minimum") && !rest.is_empty() => {
                format!("the {limit} number of {}", many(rest))
            }
            _ => format!("the number of {}", many(before)),
        };
    }
    if kind.is_number() && unit.is_empty() && is_plural(last) && !is_attribute(&singular(last), before) {
        return format!("the number of {}", words.join(" "));
    }
    if !before.is_empty() && is_attribute(&singular(last), before) {
        return of_owner(last, before) + unit;
    }
    if !before.is_empty() && last == "information" {
        return format!("information about the {}", before.join(" "));
    }
    let words = with_address(words);
    let alone = words.len() == 1 && ATTRIBUTES.iter().any(|(name, _)| *name == singular(last));
    let of = match place.top {
        true if !alone => String::new(),
        _ => place.of(&words),
    };
    let words: Vec<String> = match (words.as_slice(), alone) {
        ([word], true) => vec![attribute(word)],
        _ => words,
    };
    format!("the {}{of}{unit}", words.join(" "))
}

/// Returns `the id of the vSwitch`, or `the ids of the disks`.
fn of_owner(last: &str, before: &[String]) -> String {
    if is_plural(last) {
        format!("the {} of the {}", plural(&attribute(&singular(last))), many(before))
    } else {
        format!("the {} of the {}", attribute(last), before.join(" "))
    }
}

/// Returns ` of the instance` for a field of an object.
fn nested(words: &[String], place: &Place) -> String {
    if place.top { String::new() } else { place.of(words) }
}

/// Returns whether the last word of a name is an attribute of the words before it. A `DisplayName` does not name a display.
fn is_attribute(last: &str, before: &[String]) -> bool {
    let one = singular(last);
    let is_adjective = before
        .last()
        .is_some_and(|word| listed(ADJECTIVES, word) || word.ends_with("ed"));
    !is_adjective && ATTRIBUTES.iter().any(|(name, _)| *name == one)
}

/// Returns an attribute as a sentence names it.
fn attribute(word: &str) -> String {
    let one = singular(word);
    let known = ATTRIBUTES.iter().find(|(name, _)| *name == one).map(|(_, long)| *long);
    match known.filter(|long| !long.is_empty()) {
        Some(long) if is_plural(word) => plural(long),
        Some(long) => long.to_owned(),
        None => word.to_owned(),
    }
}

/// Returns words with `address` behind `IP`, and `block` behind `CIDR`.
fn with_address(words: &[String]) -> Vec<String> {
    let mut out = words.to_vec();
    let more = match words.last().map(String::as_str) {
        Some("IP" | "EIP") => "address",
        Some("IPs" | "EIPs") => "addresses",
        Some("CIDR") => "block",
        _ => return out,
    };
    if let Some(last) = out.last_mut() {
        *last = last.trim_end_matches('s').to_owned();
    }
    out.push(more.to_owned());
    out
}

/// Returns words without one at the end that only says that the value is a list or an object.
fn without_container(words: &[String]) -> &[String] {
    match words.split_last() {
        Some((last, rest))
            if !rest.is_empty() && ["list", "set", "array", "map", "object", "dto", "vo"].contains(&last.as_str()) =>
        {
            rest
        }
        _ => words,
    }
}

/// Returns words without a unit at the end, and the unit.
fn without_unit(words: &[String]) -> (&[String], &'static str) {
    let Some((last, rest)) = words.split_last() else {
        return (words, "");
    };
    let Some((_, unit)) = UNITS.iter().find(|(name, _)| name == last).filter(|_| !rest.is_empty()) else {
        return (words, "");
    };
    match rest.split_last() {
        Some((inside, rest)) if inside == "in" && !rest.is_empty() => (rest, unit),
        _ => (rest, unit),
    }
}

/// Returns when something happened, if the name is that of an event.
fn when(words: &[String], place: &Place) -> Option<String> {
    let texts: Vec<&str> = words.iter().map(String::as_str).collect();
    let event = match texts.as_slice() {
        ["gmt", rest @ ..] | [rest @ .., "time" | "date" | "timestamp" | "at"] => rest,
        _ => return None,
    };
    let event = match event {
        [rest @ .., "date" | "time"] if !rest.is_empty() => rest,
        event => event,
    };
    let subject = place.subject();
    let it = subject.as_deref().unwrap_or("it");
    let (participle, more) = event.split_last().map(|(last, more)| (*last, more))?;
    let it = match more {
        [] | ["last"] => it.to_owned(),
        more => format!("the {}", more.join(" ")),
    };
    Some(match participle {
        "create" | "creation" | "created" => format!("when {it} was created"),
        "modify" | "modified" | "modification" | "update" | "updated" | "change" | "changed" => {
            format!("when {it} was last changed")
        }
        "expire" | "expired" | "expiration" | "expiry" => format!("when {it} expires"),
        "start" | "begin" | "started" if more.is_empty() => match (place.top, &subject) {
            (false, Some(_)) => format!("when {it} starts"),
            _ => "the start of the time range".to_owned(),
        },
        "end" | "ended" if more.is_empty() => match (place.top, &subject) {
            (false, Some(_)) => format!("when {it} ends"),
            _ => "the end of the time range".to_owned(),
        },
        "start" | "begin" | "started" => format!("when {it} starts"),
        "end" | "ended" => format!("when {it} ends"),
        event => {
            let (_, participle) = EVENTS.iter().find(|(names, _)| names.contains(&event))?;
            format!("when {it} was {participle}")
        }
    })
}

/// Words for events, and what happened.
const EVENTS: &[(&[&str], &str)] = &[
    (&["attach", "attached"], "attached"),
    (&["bind", "bound"], "bound"),
    (&["complete", "completed", "completion"], "completed"),
    (&["delete", "deleted", "deletion"], "deleted"),
    (&["deploy", "deployed"], "deployed"),
    (&["detach", "detached"], "detached"),
    (&["finish", "finished"], "finished"),
    (&["launch", "launched"], "launched"),
    (&["pay", "paid"], "paid"),
    (&["publish", "published"], "published"),
    (&["register", "registered", "registration"], "registered"),
    (&["release", "released"], "released"),
    (&["send", "sent"], "sent"),
    (&["submit", "submitted"], "submitted"),
    (&["upload", "uploaded"], "uploaded"),
];

/// Verbs at the beginning of booleans.
const ACTS: &str = "\
    allow bind check close copy create delete filter force ignore include install keep need open overwrite propagate \
    release remove require reset retain return show skip support update use";

/// Nouns that are an attribute of the words before them, with their long forms.
const ATTRIBUTES: &[(&str, &str)] = &[
    ("ARN", ""),
    ("URL", ""),
    ("UUID", ""),
    ("alias", ""),
    ("category", ""),
    ("code", ""),
    ("comment", ""),
    ("content", ""),
    ("description", ""),
    ("id", ""),
    ("key", ""),
    ("label", ""),
    ("level", ""),
    ("message", ""),
    ("mode", ""),
    ("name", ""),
    ("no", "number"),
    ("owner", ""),
    ("path", ""),
    ("priority", ""),
    ("remark", ""),
    ("size", ""),
    ("state", ""),
    ("status", ""),
    ("title", ""),
    ("type", ""),
    ("value", ""),
    ("version", ""),
];

/// Words that describe the noun behind them.
const ADJECTIVES: &str = "\
    access average big business charge chinese content current custom default display domain english extended \
    external first foreign full global host HTTP internal last latest local long maximum minimum new next nick old \
    origin original partition pay post previous primary private public qualified raw real secondary secret short \
    sort status total unique user verification verify zip";

/// Nouns for a number of things.
const COUNTS: &str = "\
    amount count number quantity";

/// Words that only say that a value holds others.
const CONTAINERS: &str = "\
    array body content data detail details do dto information item items list map model module object page record \
    records response result results row rows set unnamed value values vo";

/// Units at the end of names.
const UNITS: &[(&str, &str)] = &[
    ("GB", ", in GB"),
    ("GiB", ", in GiB"),
    ("KB", ", in KB"),
    ("KiB", ", in KiB"),
    ("MB", ", in MB"),
    ("MiB", ", in MiB"),
    ("TB", ", in TB"),
    ("bytes", ", in bytes"),
    ("days", ", in days"),
    ("hours", ", in hours"),
    ("millis", ", in milliseconds"),
    ("milliseconds", ", in milliseconds"),
    ("minutes", ", in minutes"),
    ("ms", ", in milliseconds"),
    ("percent", ", in percent"),
    ("seconds", ", in seconds"),
];
