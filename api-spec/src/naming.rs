//! Rust names from wire names. The generator uses these forms, and the validator checks that they do not collide.
//!
//! The rule: words are what [heck] makes of a wire name, after acronyms that heck would tear apart have been put
//! into the form of a plain word. Characters that Rust does not allow in names separate words.

use heck::{ToSnakeCase, ToUpperCamelCase};

/// Returns the name of a field, a setter or a module: `EniIPs` becomes `eni_ips`, `SystemDisk.Size` becomes
/// `system_disk_size`.
///
/// The result is an ASCII identifier, never empty. It can be a keyword (`type`); see [`is_keyword`].
#[must_use]
pub fn snake_case(wire: &str) -> String {
    identifier(calm(wire).to_snake_case(), "unnamed")
}

/// Returns the name of a type: `DBClusterId` becomes `DbClusterId`.
///
/// The result is an ASCII identifier, never empty. It can be a keyword (`Self`); see [`is_keyword`].
#[must_use]
pub fn type_name(wire: &str) -> String {
    identifier(calm(wire).to_upper_camel_case(), "Unnamed")
}

/// Returns whether the word is a keyword of Rust (edition 2024), or reserved for one.
#[must_use]
pub fn is_keyword(word: &str) -> bool {
    KEYWORDS.binary_search(&word).is_ok()
}

/// Returns whether the text is an ASCII identifier that Rust accepts as a name.
#[must_use]
pub fn is_identifier(text: &str) -> bool {
    text.starts_with(|c: char| c.is_ascii_alphabetic() || c == '_')
        && text.chars().all(|c| c.is_ascii_alphanumeric() || c == '_')
        && text != "_"
        && !is_keyword(text)
}

/// Returns whether the text is a name of a type in upper camel case.
#[must_use]
pub fn is_type_name(text: &str) -> bool {
    is_identifier(text) && text.starts_with(|c: char| c.is_ascii_uppercase()) && !text.contains('_')
}

/// Returns the owner of a package name that no generated crate can have: `acs-runtime`, `core`, `fn`. Lower and
/// upper case, `-` and `_` count as equal, as in cargo's registries.
#[must_use]
pub fn package_owner(package: &str) -> Option<&'static str> {
    let library = package.to_ascii_lowercase().replace('-', "_");
    match library.as_str() {
        "acs_runtime" | "futures_util" | "tokio" => Some("a package that every generated crate uses"),
        "alloc" | "core" | "proc_macro" | "std" | "test" => Some("a crate of Rust itself"),
        "build" | "deps" | "examples" | "incremental" => Some("a name that cargo reserves for its folders"),
        "aux" | "con" | "nul" | "prn" => Some("a name that some systems reserve for devices"),
        word if is_keyword(word) => Some("a keyword of Rust"),
        _ => None,
    }
}

/// Words in mixed case that people read as one word. A plural such as `IPs` needs no entry.
const ACRONYMS: &[(&str, &str)] = &[
    ("DDoS", "Ddos"),
    ("FnF", "Fnf"),
    ("GiB", "Gib"),
    ("IPv4", "Ipv4"),
    ("IPv6", "Ipv6"),
    ("IaaS", "Iaas"),
    ("IdP", "Idp"),
    ("IoT", "Iot"),
    ("IpV4", "Ipv4"),
    ("IpV6", "Ipv6"),
    ("JMeter", "Jmeter"),
    ("KiB", "Kib"),
    ("MiB", "Mib"),
    ("MySQL", "Mysql"),
    ("NoSQL", "Nosql"),
    ("OAuth", "Oauth"),
    ("PaaS", "Paas"),
    ("PostgreSQL", "Postgresql"),
    ("QoS", "Qos"),
    ("SaaS", "Saas"),
    ("TiB", "Tib"),
    ("UId", "Uid"),
    ("iOS", "Ios"),
];

const KEYWORDS: &[&str] = &[
    "Self", "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "crate", "do", "dyn",
    "else", "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in", "let", "loop", "macro",
    "match", "mod", "move", "mut", "override", "priv", "pub", "ref", "return", "self", "static", "struct", "super",
    "trait", "true", "try", "type", "typeof", "unsafe", "unsized", "use", "virtual", "where", "while", "yield",
];

/// Rewrites a wire name so that heck splits it into the words that people read.
fn calm(wire: &str) -> String {
    let chars: Vec<char> = wire.chars().collect();
    let mut out = String::with_capacity(wire.len() + 8);
    let mut at = 0;
    while let Some(&c) = chars.get(at) {
        let previous = at.checked_sub(1).and_then(|i| chars.get(i)).copied();
        if let Some((length, word)) = word_at(&chars, at, previous) {
            out.push('_');
            out.push_str(&word);
            out.push('_');
            at += length;
        } else {
            match c {
                'a'..='z' | 'A'..='Z' | '0'..='9' => out.push(c),
                c if c.is_ascii() => out.push('_'),
                // An escape keeps names apart that only non-ASCII letters tell apart, and every name typeable.
                c => out.push_str(&format!("_u{:x}_", u32::from(c))),
            }
            at += 1;
        }
    }
    out
}

/// Returns the length and the plain form of the acronym, or the plural of one, that starts at `at`.
fn word_at(chars: &[char], at: usize, previous: Option<char>) -> Option<(usize, String)> {
    let rest = chars.get(at..)?;
    if !rest.first().is_some_and(|c| c.is_ascii_uppercase() || *c == 'i') {
        return None;
    }
    let ends = |length: usize| !rest.get(length).is_some_and(char::is_ascii_lowercase);
    for (acronym, word) in ACRONYMS {
        let length = acronym.len();
        let matches = rest.len() >= length && acronym.bytes().zip(rest).all(|(a, b)| char::from(a) == *b);
        if !matches || !ends(length) {
            continue;
        }
        // `XDDoS` may be anything; `SAMLIdP` cannot be misread, since a capital and a small letter start a word.
        let capitals = acronym.chars().take(2).all(|c| c.is_ascii_uppercase());
        let starts = match previous {
            Some(p) if p.is_ascii_uppercase() => !capitals && !acronym.starts_with('i'),
            Some(p) if p.is_ascii_lowercase() => !acronym.starts_with('i'),
            _ => true,
        };
        if starts {
            return Some((length, (*word).to_owned()));
        }
    }
    if previous.is_some_and(|p| p.is_ascii_uppercase()) {
        return None;
    }
    let capitals = rest.iter().take_while(|c| c.is_ascii_uppercase()).count();
    if capitals >= 2 && rest.get(capitals) == Some(&'s') && ends(capitals + 1) {
        let word: String = rest.iter().take(capitals + 1).collect();
        return Some((capitals + 1, word[..1].to_owned() + &word[1..].to_ascii_lowercase()));
    }
    None
}

fn identifier(name: String, if_empty: &str) -> String {
    match name.chars().next() {
        None => if_empty.to_owned(),
        Some(c) if c.is_ascii_digit() => format!("_{name}"),
        Some(_) => name,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn wire_names_become_rust_names() {
        for (wire, snake, camel) in [
            ("InstanceId", "instance_id", "InstanceId"),
            ("EniIPs", "eni_ips", "EniIps"),
            ("VPCId", "vpc_id", "VpcId"),
            ("VPCs", "vpcs", "Vpcs"),
            ("InstanceIDs", "instance_ids", "InstanceIds"),
            ("IPv6Address", "ipv6_address", "Ipv6Address"),
            ("PrivateIPv4HcStatus", "private_ipv4_hc_status", "PrivateIpv4HcStatus"),
            ("IPv6", "ipv6", "Ipv6"),
            ("IPV6AclName", "ipv6_acl_name", "Ipv6AclName"),
            ("IpV6s", "ip_v6s", "IpV6s"),
            ("DBClusterId", "db_cluster_id", "DbClusterId"),
            ("SystemDisk.Size", "system_disk_size", "SystemDiskSize"),
            ("Tag.1.Key", "tag_1_key", "Tag1Key"),
            ("IoTCloudConnectorId", "iot_cloud_connector_id", "IotCloudConnectorId"),
            ("ServiceDDoS", "service_ddos", "ServiceDdos"),
            ("SAMLIdPCertificates", "saml_idp_certificates", "SamlIdpCertificates"),
            ("IdPolicy", "id_policy", "IdPolicy"),
            ("iOSBadge", "ios_badge", "IosBadge"),
            ("VSwitchId", "v_switch_id", "VSwitchId"),
            ("K8sClusterId", "k8s_cluster_id", "K8sClusterId"),
            ("HTTPSProxy", "https_proxy", "HttpsProxy"),
            ("2FA", "_2fa", "_2fa"),
            ("__Version__", "version", "Version"),
            ("tag-key", "tag_key", "TagKey"),
            ("Type", "type", "Type"),
            ("名", "u540d", "U540d"),
            ("", "unnamed", "Unnamed"),
            ("__", "unnamed", "Unnamed"),
            ("\u{0}\"", "unnamed", "Unnamed"),
        ] {
            assert_eq!(
                (snake_case(wire).as_str(), type_name(wire).as_str()),
                (snake, camel),
                "{wire:?}"
            );
        }
    }

    #[test]
    fn reserved_packages_have_an_owner() {
        for package in [
            "acs-runtime",
            "acs_Runtime",
            "core",
            "std",
            "fn",
            "self",
            "gen",
            "tokio",
            "test",
            "nul",
        ] {
            assert!(package_owner(package).is_some(), "{package}");
        }
        for package in ["acs-ecs", "acs-core", "acs-fn", "cores"] {
            assert_eq!(package_owner(package), None);
        }
    }

    #[test]
    fn keywords_are_sorted() {
        assert!(KEYWORDS.is_sorted());
        assert!(is_keyword("type") && is_keyword("gen") && is_keyword("Self") && !is_keyword("kind"));
    }

    proptest::proptest! {
        #[test]
        fn any_text_gives_an_identifier(wire in ".*") {
            for name in [snake_case(&wire), type_name(&wire)] {
                proptest::prop_assert!(is_identifier(&name) || is_keyword(&name), "{name}");
            }
        }
    }
}
