//! Groups types into modules of a readable size. The modules are private, so that no path depends on them.

use std::collections::BTreeMap;

use acs_spec::naming::snake_case;

use crate::{ir, naming};

/// The most types of a module, as long as some of them share a further word.
const LARGEST: usize = 16;

/// The fewest types for which a further word is worth a module.
const SMALLEST: usize = 4;

/// Returns types by module: those whose names begin with the same word, or with the same request.
pub(super) fn group(types: Vec<ir::TypeDef>, requests: &BTreeMap<&str, String>) -> Vec<ir::TypeModule> {
    let mut modules: BTreeMap<String, Vec<ir::TypeDef>> = BTreeMap::new();
    let mut others = Vec::new();
    for ty in types {
        // `DescribeDisksFilter` says more with `DescribeDisksTag` than with all else that is described.
        let request = requests.values().filter(|request| begins(ty.name(), request));
        match request.max_by_key(|request| request.len()) {
            Some(request) => modules.entry(snake_case(request)).or_default().push(ty),
            None => others.push(ty),
        }
    }
    for (word, types) in by_words(others, 1) {
        divide(word, types, 2, &mut modules);
    }
    let modules = modules.into_iter();
    modules
        .map(|(words, mut types)| {
            types.sort_by(|a, b| a.name().cmp(b.name()));
            ir::TypeModule {
                name: naming::field(&mut naming::modules(), &words, None),
                types,
            }
        })
        .collect()
}

/// Adds types to the module of their common words, or to modules of one more word if there are many.
fn divide(module: String, types: Vec<ir::TypeDef>, words: usize, modules: &mut BTreeMap<String, Vec<ir::TypeDef>>) {
    if types.len() <= LARGEST {
        modules.entry(module).or_default().extend(types);
        return;
    }
    for (longer, types) in by_words(types, words) {
        if types.len() >= SMALLEST && longer != module {
            divide(longer, types, words + 1, modules);
        } else {
            modules.entry(module.clone()).or_default().extend(types);
        }
    }
}

/// Returns types by the first words of their names.
fn by_words(types: Vec<ir::TypeDef>, words: usize) -> BTreeMap<String, Vec<ir::TypeDef>> {
    let mut groups: BTreeMap<String, Vec<ir::TypeDef>> = BTreeMap::new();
    for ty in types {
        let name = snake_case(ty.name());
        let first: Vec<&str> = name.split('_').take(words).collect();
        groups.entry(first.join("_")).or_default().push(ty);
    }
    groups
}

/// Returns whether a name is that of a request and further words.
fn begins(name: &str, request: &str) -> bool {
    name.strip_prefix(request)
        .is_some_and(|rest| rest.starts_with(|c: char| c.is_ascii_uppercase()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn modules(names: &[&str], request: &str) -> Vec<String> {
        let ty = |name: &&str| {
            ir::TypeDef::Enum(ir::Enum {
                name: (*name).to_owned(),
                docs: Vec::new(),
                variants: Vec::new(),
            })
        };
        let requests = BTreeMap::from([("", request.to_owned())]);
        let modules = group(names.iter().map(ty).collect(), &requests).into_iter();
        modules
            .map(|module| {
                let names: Vec<&str> = module.types.iter().map(ir::TypeDef::name).collect();
                format!("{}: {}", module.name, names.join(" "))
            })
            .collect()
    }

    #[test]
    fn first_word_or_request_names_module() {
        let names = ["Tag", "TagResource", "Type", "DescribeDisksTag", "DescribeDisksetTag"];
        let wanted = [
            "describe: DescribeDisksetTag",
            "describe_disks: DescribeDisksTag",
            "tag: Tag TagResource",
            "r#type: Type",
        ];
        assert_eq!(modules(&names, "DescribeDisks"), wanted);
    }

    #[test]
    fn large_module_is_divided() {
        let mut names: Vec<String> = ('A'..='Q').map(|letter| format!("DiskImage{letter}x")).collect();
        names.extend(["Disk".to_owned(), "DiskTag".to_owned()]);
        let names: Vec<&str> = names.iter().map(String::as_str).collect();
        let modules = modules(&names, "RunDisk");
        assert_eq!(modules.len(), 2);
        assert_eq!(modules[0], "disk: Disk DiskTag");
        assert!(modules[1].starts_with("disk_image: DiskImageAx DiskImageBx"));
    }
}
