//! The generated code in the repository is up to date with its specs.

use xtask::{
    process::workspace,
    products::{targets, tree},
};

#[test]
fn generated_code_is_up_to_date() {
    for target in targets(&workspace()).unwrap() {
        let tree = tree(&workspace(), &target).unwrap();
        let changes = tree.changes().unwrap();
        let diff: String = tree
            .diff(&changes)
            .unwrap()
            .lines()
            .take(40)
            .map(|line| format!("{line}\n"))
            .collect();
        assert!(
            changes.is_empty(),
            "{}: run `cargo xtask regenerate`\n{diff}",
            target.output()
        );
    }
}

#[test]
fn generating_twice_gives_the_same_bytes() {
    for target in targets(&workspace()).unwrap() {
        let trees = [(), ()].map(|()| format!("{:?}", tree(&workspace(), &target).unwrap()));
        assert_eq!(trees[0], trees[1], "{}", target.output());
    }
}
