//! Chooses the example programs of a product.

use acs_spec::model::Effect;

use crate::ir::{Action, Program, ProgramKind};

/// Returns a program that calls an action, and one that lists the items of a paginated action.
pub(super) fn choose(actions: &[Action]) -> Vec<Program> {
    let program = |kind, name: &str, action| Program {
        name: name.to_owned(),
        action,
        kind,
    };
    let call = best(actions, |_| true).map(|action| program(ProgramKind::Call, "call", action));
    let pages = best(actions, |action| action.pages.is_some());
    let pages = pages.map(|action| program(ProgramKind::Pages, "pages", action));
    call.into_iter().chain(pages).collect()
}

/// Returns the index of the action that is easiest to try: one that only reads, is not deprecated, has few required
/// parameters, is paginated, and has an example, in this order of preference.
fn best(actions: &[Action], fits: impl Fn(&Action) -> bool) -> Option<usize> {
    let fitting = actions.iter().enumerate().filter(|(_, action)| fits(action));
    let best = fitting.min_by_key(|(_, action)| {
        (
            action.effect != Effect::Read,
            action.constructor.deprecated,
            action.constructor.arguments.len(),
            action.pages.is_none(),
            action.tests.is_empty(),
        )
    });
    best.map(|(index, _)| index)
}

#[cfg(test)]
mod tests {
    use acs_spec::model::{self, ProductSpec};
    use serde_json::{Value, json};

    fn programs(actions: &[Value]) -> Vec<(String, String)> {
        let actions = actions
            .iter()
            .cloned()
            .map(|it| serde_json::from_value::<model::Action>(it).unwrap());
        let spec = ProductSpec {
            actions: actions.collect(),
            ..ProductSpec::default()
        };
        let product = crate::lower::product(&spec).unwrap();
        let named = product
            .programs
            .iter()
            .map(|it| (it.name.clone(), product.actions[it.action].wire.clone()));
        named.collect()
    }

    #[test]
    fn harmless_simple_action_is_preferred() {
        let id = json!([{"name": "Id", "type": "string", "required": true}]);
        let actions = [
            json!({"action": "Create", "effect": "write"}),
            json!({"action": "Get", "effect": "read", "parameters": id}),
            json!({"action": "ListOld", "effect": "read", "deprecated": true}),
            json!({"action": "List", "effect": "read", "parameters": [{"name": "Page", "type": "int32"}],
                "response": [{"name": "Things", "type": "list", "items": {"type": "string"}}],
                "pagination": {"style": "page_number", "page": "Page", "items": "Things"}}),
            json!({"action": "Status", "effect": "read"}),
        ];
        let named = |name: &str, action: &str| (name.to_owned(), action.to_owned());
        assert_eq!(programs(&actions), [named("call", "List"), named("pages", "List")]);
        assert_eq!(programs(&actions[..3]), [named("call", "Get")]);
        assert_eq!(programs(&actions[..1]), [named("call", "Create")]);
        assert_eq!(programs(&[]), []);
    }
}
