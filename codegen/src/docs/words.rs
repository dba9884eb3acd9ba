//! Turns wire names into English words: splits them, writes acronyms as people do, and forms plurals.

use acs_spec::naming;

use super::markdown::code;

/// Returns the words of a name as a sentence writes them: `VSwitchId` is `vSwitch` and `id`.
pub(super) fn words(name: &str) -> Vec<String> {
    if !name.is_ascii() {
        return vec![code(name)];
    }
    let mut rest = name;
    let mut out: Vec<String> = Vec::new();
    for word in naming::snake_case(name).split('_').filter(|word| !word.is_empty()) {
        let original = take(&mut rest, word);
        let word = written(word, original);
        // `VSwitch` and `VCpu` are one word each.
        match (out.last().map(String::as_str), word.as_str()) {
            (Some("v"), "switch" | "switches" | "CPU" | "CPUs") => {
                out.pop();
                out.push(format!("v{}", capitalized(&word)));
            }
            _ => out.push(word),
        }
    }
    out
}

/// Removes everything up to the end of a word from a name, and returns the word as the name writes it.
fn take<'n>(rest: &mut &'n str, word: &str) -> &'n str {
    for (start, _) in rest.char_indices() {
        if let Some(found) = rest.get(start..start + word.len())
            && found.eq_ignore_ascii_case(word)
        {
            *rest = rest.get(start + word.len()..).unwrap_or_default();
            return found;
        }
    }
    ""
}

/// Returns a word as a sentence writes it.
fn written(word: &str, original: &str) -> String {
    if let Some(known) = known(word) {
        return known.to_owned();
    }
    if let Some(acronym) = word.strip_suffix('s').and_then(known).filter(|known| is_acronym(known)) {
        return format!("{acronym}s");
    }
    if (2..=5).contains(&original.len()) && original.chars().all(|c| c.is_ascii_uppercase() || c.is_ascii_digit()) {
        return original.to_owned();
    }
    word.to_owned()
}

fn known(word: &str) -> Option<&'static str> {
    if let Some(acronym) = ACRONYMS.split(' ').find(|acronym| acronym.eq_ignore_ascii_case(word)) {
        return Some(acronym);
    }
    let (_, long) = ABBREVIATIONS.iter().find(|(short, _)| *short == word)?;
    Some(long)
}

/// Returns whether a word keeps its capitals inside of a sentence.
pub(super) fn is_acronym(word: &str) -> bool {
    word.chars().any(|c| c.is_ascii_uppercase())
}

/// Returns a text that begins with a capital. Names such as `vSwitch` keep their form.
pub(super) fn capitalized(text: &str) -> String {
    let first = text.split(' ').next().unwrap_or_default();
    let mixed = first.starts_with(|c: char| c.is_ascii_lowercase()) && is_acronym(first);
    let mut chars = text.chars();
    match chars.next() {
        Some(c) if !mixed => c.to_uppercase().chain(chars).collect(),
        _ => text.to_owned(),
    }
}

/// Returns the singular of a word.
pub(super) fn singular(word: &str) -> String {
    if is_mass(word) {
        return word.to_owned();
    }
    for (one, many) in IRREGULAR {
        if word == *many {
            return (*one).to_owned();
        }
    }
    // `VPCs`, but not `HTTPS`.
    match word.ends_with('S') {
        true => word.to_owned(),
        false => crate::naming::singular(word),
    }
}

/// Returns the plural of a word. A word without one is kept.
pub(super) fn plural(word: &str) -> String {
    if is_mass(word) || is_plural(word) {
        return word.to_owned();
    }
    for (one, many) in IRREGULAR {
        if word == *one {
            return (*many).to_owned();
        }
    }
    let vowel = |c: char| "aeiou".contains(c);
    let stem = word.strip_suffix('y').filter(|stem| !stem.ends_with(vowel));
    match stem {
        Some(stem) => format!("{stem}ies"),
        None if ["s", "x", "ch", "sh"].iter().any(|end| word.ends_with(end)) => {
            format!("{word}es")
        }
        None => format!("{word}s"),
    }
}

/// Returns whether a word is a plural.
pub(super) fn is_plural(word: &str) -> bool {
    singular(word) != word
}

/// Returns whether a word has neither an article nor a plural.
pub(super) fn is_mass(word: &str) -> bool {
    listed(MASS, word)
}

/// Returns words with the last one in the plural.
pub(super) fn many(words: &[String]) -> String {
    match words {
        [] => String::new(),
        [rest @ .., last] => joined(rest, &plural(last)),
    }
}

/// Returns words with the last one in the singular.
pub(super) fn one(words: &[String]) -> String {
    match words {
        [] => String::new(),
        [rest @ .., last] => joined(rest, &singular(last)),
    }
}

fn joined(rest: &[String], last: &str) -> String {
    let words = rest.iter().map(String::as_str).chain([last]);
    words.collect::<Vec<_>>().join(" ")
}

/// Returns words with an indefinite article, where they have one: `an IP address`, `disks`, `traffic`.
pub(super) fn a(words: &[String]) -> String {
    let text = words.join(" ");
    let (Some(first), Some(last)) = (words.first(), words.last()) else {
        return text;
    };
    if is_plural(last) || is_mass(last) || ["all", "my", "own"].contains(&first.as_str()) {
        return text;
    }
    format!("{} {text}", article(first))
}

/// Returns the indefinite article in front of a word.
pub(super) fn article(word: &str) -> &'static str {
    let letter = word
        .trim_start_matches('`')
        .chars()
        .next()
        .unwrap_or('x')
        .to_ascii_lowercase();
    let spelled = is_acronym(word)
        && word.chars().next().is_some_and(|c| c.is_ascii_uppercase())
        && !listed(SPOKEN, word)
        && word.chars().nth(1).is_some_and(|c| !c.is_ascii_lowercase());
    let vowel = if spelled {
        "aefhilmnorsx8".contains(letter)
    } else {
        let begins = |starts: &[&str]| starts.iter().any(|start| word.to_ascii_lowercase().starts_with(start));
        let like_you = begins(&["use", "uni", "usa", "uri", "eu", "one", "once", "uu"]) && !begins(&["unin"]);
        ("aeiou8".contains(letter) && !like_you) || begins(&["hour", "honest"])
    };
    if vowel { "an" } else { "a" }
}

/// Returns whether a list of words, separated by blanks, has a word.
pub(super) fn listed(list: &str, word: &str) -> bool {
    list.split(' ').any(|other| other == word)
}

/// Acronyms that are spoken as words.
const SPOKEN: &str = "\
    CEN CIDR LAN NAS NAT RAM SAG SAML SIM WAF WAN";

/// Nouns without a plural of their own in names.
const MASS: &str = "\
    access advice bandwidth billing capacity consumption content data equipment feedback hardware help history \
    information inventory kubernetes memory metadata monitoring news performance progress series software statistics \
    storage success traffic usage utilization Windows";

/// Words whose plural does not end in a plain `s`.
const IRREGULAR: &[(&str, &str)] = &[
    ("alias", "aliases"),
    ("analysis", "analyses"),
    ("bus", "buses"),
    ("cache", "caches"),
    ("child", "children"),
    ("criterion", "criteria"),
    ("index", "indexes"),
    ("index", "indices"),
    ("person", "people"),
    ("status", "statuses"),
];

/// Words that are written with capitals, or in a form of their own.
const ACRONYMS: &str = "\
    ACK ACL ACR AD ADB AI ALB API ARN ASCII ASN ASR BGP CDN CEN CIDR CLB CLI CMK CPFS CPU CRM CSS CSV DB DBS DCDN \
    DDoS DHCP DLP DMS DNS DRDS DTS EBS ECS EIP EMR ENI ESS ETL FTP GB GiB GPU GTM GUI HBR HDD HPC HTML HTTP HTTPS \
    ICMP ICP id IDE IdP IOPS IoT IP IPv4 IPv6 ISP ISV JSON JWT KB KiB KMS LDAP Linux MAC MB MD5 MFA MiB ML MNS \
    MongoDB MQ MTU MySQL NAS NAT NLB NLP NTP OAuth OCR OIDC OS OSS OTA PDF PolarDB PostgreSQL PPS QoS QPS RAM RDP \
    RDS REST RPC SAG SAML SDK SFTP SHA SLA SLB SLS SMS SMTP SQL SSD SSH SSL SSO STS TB TCP TiB TLS TPS TTL TTS UDP \
    UID URI URL UUID VBR vCPU VLAN VM VNC VPC VPN WAF Windows XML ZIP";

/// Abbreviations in names, and what they abbreviate.
const ABBREVIATIONS: &[(&str, &str)] = &[
    ("addr", "address"),
    ("aliyun", "Alibaba Cloud"),
    ("attr", "attribute"),
    ("attrs", "attributes"),
    ("avg", "average"),
    ("biz", "business"),
    ("cert", "certificate"),
    ("certs", "certificates"),
    ("cfg", "configuration"),
    ("cnt", "count"),
    ("conf", "configuration"),
    ("config", "configuration"),
    ("configs", "configurations"),
    ("desc", "description"),
    ("dest", "destination"),
    ("dir", "directory"),
    ("dst", "destination"),
    ("env", "environment"),
    ("envs", "environments"),
    ("err", "error"),
    ("info", "information"),
    ("infos", "information"),
    ("lang", "language"),
    ("max", "maximum"),
    ("min", "minimum"),
    ("msg", "message"),
    ("num", "number"),
    ("org", "organization"),
    ("param", "parameter"),
    ("params", "parameters"),
    ("pwd", "password"),
    ("repo", "repository"),
    ("repos", "repositories"),
    ("resp", "response"),
    ("seq", "sequence"),
    ("spec", "specification"),
    ("specs", "specifications"),
    ("src", "source"),
    ("tel", "telephone"),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_become_words() {
        for (name, wanted) in [
            ("VSwitchId", "vSwitch id"),
            ("DBInstanceIds", "DB instance ids"),
            ("EniIPs", "ENI IPs"),
            ("IPv6Address", "IPv6 address"),
            ("KMSKeyId", "KMS key id"),
            ("MaxVCpus", "maximum vCPUs"),
            ("SystemDisk.Size", "system disk size"),
            ("biz_date", "business date"),
            ("XYZAbc", "XYZ abc"),
            ("DESCRIPTION", "description"),
            ("Vpcs", "VPCs"),
            ("HttpsPort", "HTTPS port"),
        ] {
            assert_eq!(words(name).join(" "), wanted);
        }
        assert_eq!(words("名"), ["`名`"]);
        assert_eq!(words(""), ["unnamed"]);
    }

    #[test]
    fn plurals_are_formed_and_undone() {
        for (single, several) in [
            ("disk", "disks"),
            ("policy", "policies"),
            ("address", "addresses"),
            ("status", "statuses"),
            ("key", "keys"),
            ("VPC", "VPCs"),
            ("vSwitch", "vSwitches"),
            ("cache", "caches"),
            ("index", "indexes"),
        ] {
            assert_eq!(plural(single), several);
            assert_eq!(singular(several), single);
            assert!(is_plural(several) && !is_plural(single), "{single}");
        }
        assert_eq!(plural("data"), "data");
        assert_eq!(singular("HTTPS"), "HTTPS");
    }

    #[test]
    fn articles_follow_the_sound() {
        for (word, wanted) in [
            ("disk", "a"),
            ("image", "an"),
            ("VPC", "a"),
            ("ECS", "an"),
            ("NAT", "a"),
            ("IPv6", "an"),
            ("URL", "a"),
            ("user", "a"),
            ("hour", "an"),
            ("unit", "a"),
            ("uninstalled", "an"),
            ("Alibaba", "an"),
            ("Linux", "a"),
        ] {
            assert_eq!(article(word), wanted, "{word}");
        }
    }
}
