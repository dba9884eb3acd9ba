use std::cmp::Ordering;

use serde_json::Number;

/// Compares two numbers by value: integers exactly, everything else as 64-bit floats.
#[must_use]
pub fn compare_numbers(a: &Number, b: &Number) -> Ordering {
    match (a.as_i128(), b.as_i128()) {
        (Some(a), Some(b)) => a.cmp(&b),
        _ => a.as_f64().partial_cmp(&b.as_f64()).unwrap_or(Ordering::Equal),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn large_integers_are_compared_exactly() {
        let number = |text: &str| serde_json::from_str::<Number>(text).unwrap();
        for (small, large) in [
            ("9007199254740992", "9007199254740993"),
            ("9223372036854775807", "9223372036854775808"),
            ("18446744073709551614", "18446744073709551615"),
            ("-9223372036854775808", "-9223372036854775807"),
            ("-9223372036854775808", "18446744073709551615"),
            ("0.5", "1"),
            ("1", "1.5"),
            ("-1e300", "-9223372036854775808"),
        ] {
            let (small, large) = (number(small), number(large));
            assert_eq!(compare_numbers(&small, &large), Ordering::Less);
            assert_eq!(compare_numbers(&large, &small), Ordering::Greater);
        }
        assert_eq!(compare_numbers(&number("8"), &number("8.0")), Ordering::Equal);
    }
}
