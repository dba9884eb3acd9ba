//! Prints the modules beside those of actions: the list of actions, the error codes, and the types.

use super::{request, response, types::CurrentModule};
use crate::{
    ir::{Crate, TypeDef},
    render::{File, comment},
};

/// Returns `src/actions.rs`.
pub(super) fn actions(product: &Crate) -> File {
    let mut file = File::default();
    let head = "//! One request type and one response type per action.";
    file.head.push(head.to_owned());
    if product.actions.is_empty() {
        return file;
    }
    // The types are documented here; 300 modules beside them would say nothing.
    let modules = product
        .actions
        .iter()
        .map(|action| format!("#[doc(hidden)]\npub mod {};", action.module));
    file.text(modules.collect::<Vec<_>>().join("\n"));
    let exports = product.actions.iter().map(|action| {
        let (module, request, response) = (&action.module, &action.request, &action.response.name);
        let required = action.constructor.required.as_ref();
        let required = required
            .map(|required| format!("{}, ", required.name))
            .unwrap_or_default();
        format!("#[doc(inline)]\npub use {module}::{{{request}, {required}{response}}};")
    });
    file.text(exports.collect::<Vec<_>>().join("\n"));
    file
}

/// Returns `src/error_code.rs`.
pub(super) fn error_code(product: &Crate) -> File {
    let mut file = File::default();
    let head = [
        "Error codes that the service documents, for comparison with `Error::code`.",
        "",
        "The service returns other codes too: those of its gateway, and undocumented ones.",
        "",
        "The name of a constant is derived from its code alone: the words of the code in upper case, and `__` for a dot.",
        "`InvalidInstanceId.NotFound` is `INVALID_INSTANCE_ID__NOT_FOUND`. A part in upper case ends with `_`, as in",
        "`FORBIDDEN__RAM_`. A number and a letter at the end mark a word that is not in title case: `_2U` if the second",
        "word is in upper case, `_1L` if the first one begins with a lower-case letter.",
    ];
    file.head = comment("//!", &head.map(str::to_owned));
    for code in &product.error_codes {
        file.text(format!(
            "/// {}\npub const {}: &str = {:?};",
            code.doc, code.constant, code.code
        ));
    }
    file
}

/// Returns `src/types.rs` and the modules in it, unless there are no types.
pub(super) fn types(product: &Crate) -> Vec<(String, File)> {
    if product.type_modules.is_empty() {
        return Vec::new();
    }
    let mut root = File::default();
    root.head
        .push("//! The objects and enums that requests and responses contain.".to_owned());
    let modules = product
        .type_modules
        .iter()
        .map(|module| format!("mod {};", module.name));
    root.text(modules.collect::<Vec<_>>().join("\n"));
    let exports = product.type_modules.iter().map(|module| {
        let names: Vec<&str> = module.types.iter().flat_map(names).collect();
        match names.as_slice() {
            [one] => format!("pub use {}::{one};", module.name),
            names => format!("pub use {}::{{{}}};", module.name, names.join(", ")),
        }
    });
    root.text(exports.collect::<Vec<_>>().join("\n"));
    let mut files = vec![("src/types.rs".to_owned(), root)];
    for module in &product.type_modules {
        let mut file = File::default();
        let current = CurrentModule::Types(&module.types);
        for ty in &module.types {
            match ty {
                TypeDef::Struct(ty) => response::structure(&mut file, current, ty),
                TypeDef::Object(ty) => request::object(&mut file, current, ty),
                TypeDef::Enum(ty) => response::enumeration(&mut file, ty),
            }
        }
        let name = module.name.trim_start_matches("r#");
        files.push((format!("src/types/{name}.rs"), file));
    }
    files
}

/// Returns the names that a type brings along: its own, and that of the struct with its required values.
fn names(ty: &TypeDef) -> impl Iterator<Item = &str> {
    let required = match ty {
        TypeDef::Object(object) => object.constructor.required.as_ref(),
        _ => None,
    };
    std::iter::once(ty.name()).chain(required.map(|required| required.name.as_str()))
}
