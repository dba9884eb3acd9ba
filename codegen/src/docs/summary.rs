//! Makes a sentence from the name of an action: `DescribeDiskReplicaPairs` lists disk replica pairs.

use acs_spec::model::{Action, Effect};

use super::phrase::subject_of;
use super::words::{a, capitalized, is_mass, is_plural, listed, many, one, words};

/// Returns a summary of an action that says no more than its name, its effect and its pagination.
pub(super) fn summary(action: &Action) -> String {
    let mut words = words(&action.action);
    let version = version(&mut words);
    let paged = action.pagination.is_some();
    let reads = action.effect == Effect::Read;
    let sentence = parse(&words).map_or_else(|| without_verb(&words, reads), |call| call.sentence(paged));
    capitalized(&format!("{sentence}{version}."))
}

/// Returns what an action is about, in the singular: `disk` for `DescribeDiskStatus`.
pub(super) fn subject(action: &str) -> Vec<String> {
    let mut words = object(action);
    while words.len() > 1 && words.last().is_some_and(|last| listed(HEADS, last)) {
        words.pop();
    }
    subject_of(words)
}

/// Returns the words of an action without its verb: those of the thing that it is about.
fn object(action: &str) -> Vec<String> {
    let mut words = words(action);
    version(&mut words);
    match parse(&words) {
        Some(call) => call.rest.into_iter().take_while(|word| !is_preposition(word)).collect(),
        None => words,
    }
}

/// Removes the version at the end of a name: `V2`, `2`.
fn version(words: &mut Vec<String>) -> String {
    let number = |word: &String| {
        let digits = word.strip_prefix(['v', 'V']).unwrap_or(word);
        (!digits.is_empty() && digits.chars().all(|c| c.is_ascii_digit())).then(|| digits.to_owned())
    };
    match words.last().and_then(number) {
        Some(number) if words.len() > 2 => {
            words.pop();
            format!(", version {number}")
        }
        _ => String::new(),
    }
}

/// A verb and what it is about.
struct Call {
    verb: String,
    rest: Vec<String>,
    /// What follows the sentence: ` in one call`.
    manner: &'static str,
}

/// Finds the verb, which is the first word, or the last one.
fn parse(words: &[String]) -> Option<Call> {
    let (first, rest) = words.split_first()?;
    let (first, rest) = match rest.split_first() {
        // `UnTagResources` and `ReInitDisk` are one word each.
        Some((second, more)) if ["un", "re", "de"].contains(&first.as_str()) && is_verb(second) => {
            (format!("{first}{second}"), more)
        }
        _ => (first.clone(), rest),
    };
    let call = |verb: &str, rest: &[String], manner| {
        Some(Call {
            verb: verb.to_owned(),
            rest: rest.to_vec(),
            manner,
        })
    };
    if let Some((second, more)) = rest.split_first()
        && let Some(manner) = manner(&first)
        && is_verb(second)
    {
        return call(second, more, manner);
    }
    if is_verb(&first) || first.starts_with("un") && is_verb(first.trim_start_matches("un")) {
        return call(&first, rest, "");
    }
    match words.split_last() {
        Some((last, before)) if is_verb(last) && !before.is_empty() => call(last, before, ""),
        _ => None,
    }
}

/// Returns what an adverb in front of a verb adds to the sentence.
fn manner(word: &str) -> Option<&'static str> {
    match word {
        "batch" => Some(" in one call"),
        "async" => Some(" asynchronously"),
        "sync" => Some(" synchronously"),
        "force" => Some(" by force"),
        _ => None,
    }
}

impl Call {
    fn sentence(&self, paged: bool) -> String {
        let rest = segments(&self.rest);
        let sentence = match rest.split_first() {
            None => third_person(&self.verb),
            Some((object, others)) => {
                let object = if listed(READS, &self.verb) {
                    read(&self.verb, object, paged)
                } else {
                    format!("{} {}", third_person(&self.verb), written(object))
                };
                others.iter().fold(object, |sentence, segment| {
                    format!("{sentence} {}", with_preposition(segment))
                })
            }
        };
        format!("{sentence}{}", self.manner)
    }
}

/// Returns the sentence about reading something: a list in the plural and with pages, else one thing.
fn read(verb: &str, object: &[String], paged: bool) -> String {
    let Some((last, before)) = object.split_last() else {
        return third_person(verb);
    };
    match last.as_str() {
        _ if before.is_empty() => {}
        "list" => return format!("lists {}", many(before)),
        "count" | "number" => return format!("returns the number of {}", many(before)),
        "information" if paged => return format!("lists {}", many(before)),
        "information" => return format!("returns information about {}", a(before)),
        _ if listed(HEADS, last) => {
            let (verb, of) = match paged {
                true => ("lists", many(before)),
                false => ("returns", a(before)),
            };
            let head = match last.as_str() {
                "detail" | "attribute" => format!("{last}s"),
                _ => last.clone(),
            };
            return format!("{verb} the {head} of {of}");
        }
        _ => {}
    }
    match verb {
        _ if paged || is_plural(last) => format!("lists {}", many(object)),
        "list" => format!("lists {}", many(object)),
        "get" | "fetch" | "load" | "show" => format!("returns {}", a(object)),
        verb => format!("{} {}", third_person(verb), a(object)),
    }
}

/// Returns what a verb of change acts on.
fn written(object: &[String]) -> String {
    match object.split_last() {
        Some((last, before)) if !before.is_empty() && ["attribute", "attributes"].contains(&last.as_str()) => {
            format!("attributes of {}", a(before))
        }
        Some((last, before)) if !before.is_empty() && last == "status" => format!("the status of {}", a(before)),
        Some((last, before)) if !before.is_empty() && last == "list" => many(before),
        Some((last, before)) if !before.is_empty() && last == "information" => {
            format!("information about {}", a(before))
        }
        _ => a(object),
    }
}

/// Splits words in front of prepositions.
fn segments(words: &[String]) -> Vec<Vec<String>> {
    let mut out: Vec<Vec<String>> = Vec::new();
    for (at, word) in words.iter().enumerate() {
        // A preposition at the end belongs to the word before: `SignIn`.
        let is_last = at + 1 == words.len();
        match out.last_mut() {
            Some(segment) if !is_preposition(word) || is_last => segment.push(word.clone()),
            _ => out.push(vec![word.clone()]),
        }
    }
    out
}

fn with_preposition(segment: &[String]) -> String {
    match segment.split_first() {
        Some((preposition, [])) => preposition.clone(),
        Some((preposition, rest)) if ["by", "and", "or", "via", "as", "without"].contains(&preposition.as_str()) => {
            format!("{preposition} {}", rest.join(" "))
        }
        Some((preposition, rest)) => format!("{preposition} {}", a(rest)),
        None => String::new(),
    }
}

fn is_preposition(word: &str) -> bool {
    listed(PREPOSITIONS, word)
}

/// Returns the sentence about a name that has no verb.
fn without_verb(words: &[String], reads: bool) -> String {
    match words.split_last() {
        Some((last, [])) if is_mass(last) => format!("returns {last}"),
        _ if reads => format!("returns {}", a(words)),
        _ => format!("performs {}", one(words)),
    }
}

fn is_verb(word: &str) -> bool {
    listed(READS, word) || listed(WRITES, word)
}

/// Returns the third person of a verb.
fn third_person(verb: &str) -> String {
    let vowel = |c: char| "aeiou".contains(c);
    match verb.strip_suffix('y') {
        Some(stem) if !stem.ends_with(vowel) => format!("{stem}ies"),
        _ if ["s", "x", "ch", "sh", "o"].iter().any(|end| verb.ends_with(end)) => format!("{verb}es"),
        _ => format!("{verb}s"),
    }
}

const PREPOSITIONS: &str = "\
    and as at between by for from in into of on or to via with without";

/// Nouns that name a part of the thing before them.
const HEADS: &str = "\
    attribute attributes configuration detail details history progress quota status usage";

/// Verbs of actions that read.
const READS: &str = "\
    describe fetch find get list load lookup query read search show view";

/// Verbs of other actions.
const WRITES: &str = "\
    abandon abolish abort accept accomplish acquire activate add adjust aggregate allocate allow analyze answer \
    append apply approve archive ask assess assign associate assume attach authenticate authorize ban begin bind \
    block book bring broadcast build buy calc calculate call cancel change check clean clear clone close collect \
    commit compare compile complete compute confirm connect consume continue convert copy correct count create \
    customize cut deactivate debug decline decode decrease decrypt define degrade delay delete deliver deny deploy \
    deprecate deregister detach detect diagnose disable disassociate disconnect dismiss dissociate downgrade \
    download drop dump edit empty enable encode encrypt end enhance enroll enter erase estimate evaluate evict \
    exchange execute exit expand export extend extract filter finish fix flush forbid forward freeze generate grant \
    handle hold ignore import inactivate increase init initialize inquire inquiry insert inspect install invite \
    invoke issue join keep kick kill launch leave link lock login logout make manage mark match measure merge \
    migrate modify monitor mount move mute notify obtain open operate optimize order pack parse pass pause pay \
    perform plan poll precheck predict preload prepare preview print process promote provision publish pull purchase \
    purge push put rank reactivate rebalance rebind reboot rebuild receive recognize recommend reconnect record \
    recover redeploy reduce refresh refund refuse regenerate register reinit reject release reload remove rename \
    render renew reopen repair replace replicate reply report reprotect request rerun rescale resend reserve reset \
    resize resolve restart restore resubmit resume retrieve retry return reveal revert review revoke rollback rotate \
    run sample save scale scan schedule select send set setup share shutdown sign simulate skip specify split start \
    stop submit subscribe suggest suspend switch sync synchronize tag take terminate test touch train transcribe \
    transfer transform translate trigger unassign unassociate unban unbind undeploy unfreeze uninstall unlink unlock \
    unmount unpublish unregister unset unsubscribe untag update upgrade upload upsert use validate verify vote wait \
    withdraw write";

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn said(name: &str, effect: &str, paged: bool) -> String {
        let mut action = json!({"action": name, "effect": effect});
        if paged {
            action["pagination"] = json!({"style": "page_number", "items": "Things"});
        }
        summary(&serde_json::from_value(action).unwrap())
    }

    #[test]
    fn names_become_sentences() {
        for (name, wanted) in [
            ("DescribeDiskReplicaPairs", "Lists disk replica pairs."),
            ("DescribeInstance", "Describes an instance."),
            ("DescribeInstanceAttribute", "Returns the attributes of an instance."),
            ("GetUserInfo", "Returns information about a user."),
            ("QueryUserList", "Lists users."),
            ("ListVpcsByTag", "Lists VPCs by tag."),
            ("CreateVSwitch", "Creates a vSwitch."),
            ("AddTagsToResource", "Adds tags to a resource."),
            ("ModifyInstanceAttribute", "Modifies attributes of an instance."),
            ("UnTagResources", "Untags resources."),
            ("BatchDeleteThings", "Deletes things in one call."),
            ("OnsTopicCreate", "Creates an ons topic."),
            ("DescribeInstancesV2", "Lists instances, version 2."),
            ("ApplyEniIPs", "Applies ENI IPs."),
            ("Search", "Searches."),
            ("名", "Performs `名`."),
        ] {
            assert_eq!(said(name, "write", false), wanted);
        }
    }

    #[test]
    fn pages_and_effects_count() {
        assert_eq!(
            said("DescribeInstanceStatus", "read", true),
            "Lists the status of instances."
        );
        assert_eq!(said("DescribePrice", "read", false), "Describes a price.");
        assert_eq!(said("QueryBill", "read", true), "Lists bills.");
        assert_eq!(said("SomethingElse", "read", false), "Returns a something else.");
        assert_eq!(said("SomethingElse", "write", false), "Performs something else.");
    }

    #[test]
    fn objects_have_no_verb() {
        for (name, wanted) in [
            ("DescribeDiskReplicaPairs", "disk replica pairs"),
            ("AddTagsToResource", "tags"),
            ("Search", ""),
            ("SomethingElse", "something else"),
        ] {
            assert_eq!(object(name).join(" "), wanted);
        }
    }
}
