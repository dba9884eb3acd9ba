//! Decides between read and write by tags, checked against the name of the action.

use acs_spec::model::Effect;

use crate::report::{Notes, Rule};
use crate::vendor::Api;

/// Returns the effect of an action. The tags decide if they agree with each other and no plain verb
/// contradicts them; else the verb of the name decides; else it is a write, which is the safe assumption.
pub(super) fn effect(name: &str, api: &Api<'_>, notes: &mut Notes) -> Effect {
    let operation = match api.operation_type.get() {
        Some("read") => Some(Effect::Read),
        Some("write") => Some(Effect::Write),
        // Half of all queries have `readAndWrite`, too, so that it proves nothing.
        _ => None,
    };
    let tag = match api.system_tags.operation_type.get() {
        Some("get" | "list") => Some(Effect::Read),
        Some("create" | "update" | "delete") => Some(Effect::Write),
        _ => None,
    };
    let verb = by_verb(name);
    let claims_both = api.operation_type.get() == Some("readAndWrite");
    let by_tags = match (operation, tag) {
        (Some(one), Some(other)) if one != other => None,
        (one, other) => one.or(other),
    };
    let effect = match (by_tags, verb) {
        // A tag `read` on `DeleteInstance` is a mistake, and a retry would be a worse one.
        (Some(Effect::Read), Some(Effect::Write)) => Effect::Write,
        (Some(Effect::Read), None) if claims_both => Effect::Write,
        (Some(effect), _) => return effect,
        (None, verb) => verb.unwrap_or(Effect::Write),
    };
    notes.add(
        Rule::EffectByName,
        if effect == Effect::Read { "read" } else { "write" },
    );
    effect
}

/// Returns the effect that the first word of the name suggests.
fn by_verb(name: &str) -> Option<Effect> {
    let starts = |verb: &&str| {
        let rest = name
            .get(..verb.len())
            .filter(|head| head.eq_ignore_ascii_case(verb))
            .map(|_| &name[verb.len()..]);
        rest.is_some_and(|rest| !rest.starts_with(|c: char| c.is_ascii_lowercase()))
    };
    if name.starts_with("GetOrCreate") {
        Some(Effect::Write)
    } else if READS.iter().any(starts) {
        Some(Effect::Read)
    } else if WRITES.iter().any(starts) {
        Some(Effect::Write)
    } else {
        None
    }
}

const READS: &[&str] = &[
    "Check", "Count", "Describe", "Exist", "Exists", "Fetch", "Find", "Get", "Inquiry", "Is", "List", "Lookup",
    "Preview", "Query", "Search", "Show", "Validate", "View",
];

const WRITES: &[&str] = &[
    "Accept",
    "Activate",
    "Add",
    "Allocate",
    "Apply",
    "Approve",
    "Assign",
    "Associate",
    "Attach",
    "Authorize",
    "Bind",
    "Cancel",
    "Change",
    "Clone",
    "Close",
    "Commit",
    "Config",
    "Configure",
    "Confirm",
    "Convert",
    "Copy",
    "Create",
    "Deactivate",
    "Delete",
    "Deploy",
    "Detach",
    "Disable",
    "Disassociate",
    "Enable",
    "Execute",
    "Import",
    "Insert",
    "Install",
    "Invoke",
    "Join",
    "Kill",
    "Lock",
    "Merge",
    "Migrate",
    "Modify",
    "Move",
    "Open",
    "Operate",
    "Pause",
    "Publish",
    "Purchase",
    "Push",
    "Put",
    "Reboot",
    "Recover",
    "Refresh",
    "Register",
    "Reject",
    "Release",
    "Remove",
    "Rename",
    "Renew",
    "Replace",
    "Reset",
    "Resize",
    "Restart",
    "Restore",
    "Resume",
    "Revoke",
    "Rollback",
    "Run",
    "Save",
    "Send",
    "Set",
    "Start",
    "Stop",
    "Submit",
    "Suspend",
    "Switch",
    "Tag",
    "Terminate",
    "Transfer",
    "Unassign",
    "Unassociate",
    "Unbind",
    "Uninstall",
    "Unlock",
    "Unregister",
    "Untag",
    "Update",
    "Upgrade",
    "Upload",
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn plain_verbs_outweigh_tags() {
        for (name, operation, tag, expected) in [
            ("DescribeThings", "read", "get", Effect::Read),
            ("DescribeThings", "readAndWrite", "none", Effect::Read),
            ("DescribeThings", "write", "get", Effect::Read),
            ("DeleteThing", "read", "none", Effect::Write),
            ("ThingStatistics", "read", "none", Effect::Read),
            ("ThingStatistics", "read", "update", Effect::Write),
            ("ThingStatistics", "none", "none", Effect::Write),
            ("GetOrCreateThing", "none", "none", Effect::Write),
            ("Listen", "none", "none", Effect::Write),
        ] {
            let text = format!(r#"{{"operationType": "{operation}", "systemTags": {{"operationType": "{tag}"}}}}"#);
            let api: Api<'_> = serde_json::from_str(&text).unwrap();
            assert_eq!(
                effect(name, &api, &mut Notes::default()),
                expected,
                "{name} {operation} {tag}"
            );
        }
    }
}
