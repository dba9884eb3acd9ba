use std::{
    fs,
    path::{Path, PathBuf},
    process::ExitCode,
};

use acs_spec::{
    model::{Product, ProductSpec},
    naming, scaffold,
};
use clap::Args;

use crate::{
    error::{CommandError, Result},
    lock::Lock,
    products::{self, Place, find},
    specs,
    tree::Tree,
};

/// `cargo xtask new-action`.
#[derive(Debug, Args)]
pub struct Arguments {
    /// The action's name on the wire: `DescribeRegions`.
    name: String,
    /// The product, with its version if it has several or none yet: `Vpc/2016-04-28`.
    #[arg(long, default_value = "ecs")]
    product: String,
    /// The folder that holds the specs of all products. The default is `api-spec/specs` in the workspace.
    #[arg(long)]
    specs: Option<PathBuf>,
}

pub(super) fn run(arguments: &Arguments) -> Result<ExitCode> {
    let name = &arguments.name;
    let usable = name.chars().next().is_some_and(|first| first.is_ascii_alphabetic())
        && name
            .chars()
            .all(|letter| letter.is_ascii_alphanumeric() || letter == '_');
    if !usable {
        return Err(CommandError::new(format!(
            "`{name}` cannot be the name of an action: letters, digits and `_` only, a letter first"
        )));
    }
    let root = specs::root(arguments.specs.as_deref());
    let _lock = Lock::exclusive()?;
    let place = find(&root, &arguments.product)?;
    let mut files = specs::schemas_for(&root)?;
    let folder = match &place {
        Place::Existing(folder) => folder.clone(),
        Place::New { product, version } => {
            let spec = new_product(product, version)?;
            let folder = specs::folder(product, version);
            files.push((format!("{folder}/product.json"), specs::product_text(&spec)?));
            folder
        }
    };
    refuse_taken(&root.join(&folder).join("actions"), name)?;
    let text =
        scaffold::action(name).map_err(|error| CommandError::new(format!("the spec cannot be written: {error}")))?;
    files.push((format!("{folder}/actions/{name}.json"), text));
    for change in Tree::new(&root, files, [] as [(&str, &'static str); 0]).write()? {
        crate::say!("wrote {}", root.join(change.path).display());
    }
    if place != Place::Existing(folder.clone()) {
        crate::say!(
            "check the product code in product.json, which is sent as it is written, and add `endpoints` and `title`"
        );
    }
    crate::say!("fill in what says TODO; the next step explains each one that is left, line by line");
    crate::say!("{}", products::next_step(&root, &folder));
    Ok(ExitCode::SUCCESS)
}

/// Returns the spec of a new product, if its code and version are valid.
fn new_product(product: &str, version: &str) -> Result<ProductSpec> {
    let spec = ProductSpec {
        product: Product {
            product: product.to_owned(),
            version: version.to_owned(),
            ..Product::default()
        },
        ..ProductSpec::default()
    };
    specs::refuse_errors(&spec, &format!("a new product `{product}/{version}`"))?;
    Ok(spec)
}

/// Refuses a name that is taken. Names that differ only by case or underscores are one file on some disks, and one name
/// in Rust.
fn refuse_taken(actions: &Path, name: &str) -> Result<()> {
    for entry in fs::read_dir(actions).into_iter().flatten().flatten() {
        let path = entry.path();
        let Some(taken) = path.file_stem().and_then(|stem| stem.to_str()) else {
            continue;
        };
        if taken == name {
            return Err(CommandError::new(format!("{} exists already", path.display())));
        }
        if taken.eq_ignore_ascii_case(name)
            || naming::type_name(taken) == naming::type_name(name)
            || naming::snake_case(taken) == naming::snake_case(name)
        {
            return Err(CommandError::new(format!(
                "`{name}` is too close to `{taken}`, which exists already in {}: both are one name in Rust, or one file \
                 on some disks",
                path.display()
            )));
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn arguments(root: &Path, name: &str, product: &str) -> Arguments {
        Arguments {
            name: name.to_owned(),
            product: product.to_owned(),
            specs: Some(root.to_owned()),
        }
    }

    #[test]
    fn new_product_gets_its_folder() {
        let root = tempfile::tempdir().unwrap();
        let specs = root.path().join("specs");
        run(&arguments(&specs, "GetThing", "Demo/2020-01-01")).unwrap();
        let product = fs::read_to_string(specs.join("demo/2020-01-01/product.json")).unwrap();
        assert!(product.contains(r#""product": "Demo""#), "{product}");
        assert!(specs.join("schema/action.schema.json").is_file());

        run(&arguments(&specs, "ListThings", "demo")).unwrap();
        let report = acs_spec::load::check_product(&specs.join("demo/2020-01-01")).report;
        let codes: Vec<_> = report.findings().iter().map(|finding| finding.code).collect();
        assert!(!codes.is_empty() && codes.iter().all(|code| *code == acs_spec::Code::Placeholder));
    }

    #[test]
    fn unusable_product_is_refused() {
        let root = tempfile::tempdir().unwrap();
        let refused = |product: &str| {
            let error = run(&arguments(root.path(), "GetThing", product))
                .unwrap_err()
                .to_string();
            assert_eq!(fs::read_dir(root.path()).unwrap().count(), 0, "{product}");
            error
        };
        assert!(refused("demo").contains("name its version too"), "{}", refused("demo"));
        for product in ["../..", "Demo/../x", "Demo/v1", "a b/2020-01-01", "/etc/2020-01-01"] {
            assert!(
                refused(product).contains("product.json"),
                "{product}: {}",
                refused(product)
            );
        }
    }

    #[test]
    fn names_differing_by_case_are_refused() {
        let root = tempfile::tempdir().unwrap();
        run(&arguments(root.path(), "DescribeDisks", "Demo/2020-01-01")).unwrap();
        for name in ["describedisks", "DescribeDISKS", "Describe_Disks"] {
            let error = run(&arguments(root.path(), name, "demo")).unwrap_err().to_string();
            assert!(error.contains("too close to `DescribeDisks`"), "{error}");
        }
        let error = run(&arguments(root.path(), "DescribeDisks", "demo"))
            .unwrap_err()
            .to_string();
        assert!(error.contains("exists already"), "{error}");
        assert_eq!(
            fs::read_dir(root.path().join("demo/2020-01-01/actions"))
                .unwrap()
                .count(),
            1
        );
    }
}
