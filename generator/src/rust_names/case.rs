//! From wire names to Rust names: acronyms, then case, then keywords. Collisions are the checker's business.

use aliyun_api_core::code_template;
use heck::{ToShoutySnakeCase, ToSnakeCase};

/// Words whose capitals mislead the case converter, with the form it handles well. Longer ones stand first.
const ACRONYMS: &[(&str, &str)] = &[
    ("BandWidth", "Bandwidth"),
    ("VSwitch", "Vswitch"),
    ("VRouter", "Vrouter"),
    ("GateWay", "Gateway"),
    ("IPsec", "Ipsec"),
    ("IPSec", "Ipsec"),
    ("HAVip", "Havip"),
    ("HaVip", "Havip"),
    ("IPv4", "Ipv4"),
    ("IPv6", "Ipv6"),
    ("VPCs", "Vpcs"),
    ("VBRs", "Vbrs"),
    ("EIPs", "Eips"),
    ("APIs", "Apis"),
    ("QoS", "Qos"),
    ("IPs", "Ips"),
    ("IDs", "Ids"),
];

/// Keywords that can be written with `r#`.
const KEYWORDS: &[&str] = &[
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "do", "dyn", "else", "enum",
    "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in", "let", "loop", "macro", "match", "mod", "move",
    "mut", "override", "priv", "pub", "ref", "return", "static", "struct", "trait", "true", "try", "type", "typeof",
    "unsafe", "unsized", "use", "virtual", "where", "while", "yield",
];

/// Keywords that cannot.
const RESERVED: &[&str] = &["self", "super", "crate", "Self", "_"];

/// Methods that every client and every call has.
const CLIENT_METHODS: &[&str] = &["new", "from_env", "call", "request", "inner", "clone"];
pub(crate) const CALL_METHODS: &[&str] = &[
    "new",
    "send",
    "send_blocking",
    "request",
    "into_request",
    "items",
    "pages",
    "clone",
    "region",
    "timeout",
    "retry",
    "default",
    "metadata",
];

/// Methods that every record has.
pub(crate) const RECORD_METHODS: &[&str] = &["new", "clone", "default", "metadata"];

/// Modules of a service that are no groups.
const SERVICE_MODULES: &[&str] = &["types", "error_code", "handlers", "resources"];

/// Names in the root of the crates, and features, that no service can have.
const ROOT_NAMES: &[&str] = &[
    "alloc",
    "blocking",
    "call",
    "cli",
    "core",
    "default",
    "faults",
    "hyper",
    "pages",
    "providers",
    "replay",
    "retry_table",
    "serde",
    "server",
    "std",
    "transport",
    "wait",
];

/// What stands in the name of a method that waits for the end of an object.
pub(crate) const DELETED: &str = "deleted";

/// A method of the client for an action.
pub(crate) fn method(action: &str) -> String {
    let name = plain_snake(action);
    if CLIENT_METHODS.contains(&name.as_str()) { format!("{name}_action") } else { keyword(name) }
}

/// A method of the client that waits for a state of an object.
pub(crate) fn waiter(resource: &str, state: &str) -> String {
    format!("wait_until_{}_{}", plain_snake(resource), plain_snake(state))
}

/// The struct of what finds an object of a resource.
pub(crate) fn key(resource: &str) -> String {
    format!("{}Key", pascal(resource))
}

/// A field of a response, which is also a setter: `EPNInstanceName` is `epn_instance_name`.
pub(crate) fn field(wire: &str) -> String {
    let name = plain_snake(wire);
    if RECORD_METHODS.contains(&name.as_str()) { format!("{name}_") } else { keyword(name) }
}

/// A field of a request, which is also a setter of the call.
pub(crate) fn parameter(wire: &str) -> String {
    let name = plain_snake(wire);
    if CALL_METHODS.contains(&name.as_str()) { format!("{name}_") } else { keyword(name) }
}

/// A folder name as a module: `nat-gateway` is `nat_gateway`. A keyword gets an underscore: file names have no `r#`.
pub(crate) fn module(name: &str) -> String {
    let snake = plain_snake(name);
    if KEYWORDS.contains(&snake.as_str())
        || RESERVED.contains(&snake.as_str())
        || SERVICE_MODULES.contains(&snake.as_str())
    {
        format!("{snake}_")
    } else {
        snake
    }
}

/// A static: `CREATE_VPC`.
pub(crate) fn constant(wire: &str) -> String {
    starting_with_letter(canonical(wire).to_shouty_snake_case(), 'N')
}

/// A type: keeps the capitals of the wire, since people look for them. `XLarge.1` is `XLarge1`, `local_hdd` is
/// `LocalHdd`.
pub(crate) fn pascal(wire: &str) -> String {
    let spelled = code_template::fill(wire, " Any ");
    let words = spelled.split(|c: char| !c.is_ascii_alphanumeric()).filter(|word| !word.is_empty());
    let name: String = words.map(capitalised).collect();
    starting_with_letter(name, 'N')
}

/// A variant: like a type, but never the name of the open variant.
pub(crate) fn variant(wire: &str) -> String {
    let name = pascal(wire);
    match name.as_str() {
        "Unknown" | "Self" => format!("{name}Value"),
        "" | "N" if wire.is_empty() => "Empty".to_owned(),
        _ => name,
    }
}

/// Whether a spec may give this name to a field.
pub(crate) fn is_field_name(text: &str) -> bool {
    let word = text.strip_prefix("r#").filter(|rest| KEYWORDS.contains(rest));
    word.is_some() || (is_lower(text, '_') && !KEYWORDS.contains(&text) && !RESERVED.contains(&text))
}

/// Whether a spec may give this name to a type or a variant.
pub(crate) fn is_type_name(text: &str) -> bool {
    text.starts_with(|c: char| c.is_ascii_uppercase())
        && text.chars().all(|c| c.is_ascii_alphanumeric())
        && text != "Self"
}

/// Whether a folder can be a service: a module and a feature of the crates.
pub(crate) fn is_service_name(text: &str) -> bool {
    is_lower(text, '_') && !KEYWORDS.contains(&text) && !RESERVED.contains(&text) && !ROOT_NAMES.contains(&text)
}

/// Whether a folder can be a group: part of a feature, and a module.
pub(crate) fn is_group_name(text: &str) -> bool {
    is_lower(text, '-')
}

/// Small letters and digits, a letter first, with one mark between the words.
fn is_lower(text: &str, mark: char) -> bool {
    text.starts_with(|c: char| c.is_ascii_lowercase())
        && text
            .split(mark)
            .all(|word| !word.is_empty() && word.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit()))
}

fn plain_snake(wire: &str) -> String {
    starting_with_letter(canonical(wire).to_snake_case(), 'n')
}

/// What Rust names do not have separates words, and [`ACRONYMS`] are as the case converter wants them.
fn canonical(wire: &str) -> String {
    let words = code_template::fill(wire, "Any").replace(|c: char| !c.is_ascii_alphanumeric(), "_");
    let mut out = String::with_capacity(words.len());
    let mut rest = words.as_str();
    while let Some(first) = rest.chars().next() {
        let letter = &rest[..first.len_utf8()];
        let acronyms = ACRONYMS.iter().filter(|_| first.is_ascii_uppercase());
        let acronym = acronyms.copied().find(|(from, _)| rest.starts_with(from) && stands_alone(&out, from, rest));
        let (from, to) = acronym.unwrap_or((letter, letter));
        out.push_str(to);
        rest = &rest[from.len()..];
    }
    out
}

/// Whether what looks like a plural acronym at the start of `rest` is one: no capital before it, no small letter after
/// it.
fn stands_alone(before: &str, acronym: &str, rest: &str) -> bool {
    !acronym.ends_with('s')
        || !(before.ends_with(|c: char| c.is_ascii_uppercase())
            || rest[acronym.len()..].starts_with(|c: char| c.is_ascii_lowercase()))
}

fn capitalised(word: &str) -> String {
    let shouted =
        word.len() > 1 && !word.chars().any(|c| c.is_ascii_lowercase()) && word.chars().any(|c| c.is_ascii_uppercase());
    let mut chars = word.chars();
    match chars.next() {
        None => String::new(),
        Some(first) if shouted => first.to_ascii_uppercase().to_string() + &chars.as_str().to_ascii_lowercase(),
        Some(first) => first.to_ascii_uppercase().to_string() + chars.as_str(),
    }
}

fn starting_with_letter(name: String, letter: char) -> String {
    if name.is_empty() || name.starts_with(|c: char| !c.is_ascii_alphabetic()) {
        format!("{letter}{name}")
    } else {
        name
    }
}

fn keyword(name: String) -> String {
    if KEYWORDS.contains(&name.as_str()) {
        format!("r#{name}")
    } else if RESERVED.contains(&name.as_str()) {
        format!("{name}_")
    } else {
        name
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn wire_names_become_fields() {
        for (wire, rust) in [
            ("EPNInstanceName", "epn_instance_name"),
            ("IPv6CidrBlock", "ipv6_cidr_block"),
            ("EnableIPv6", "enable_ipv6"),
            ("QoSPolicy", "qos_policy"),
            ("VSwitchId", "vswitch_id"),
            ("VRouterId", "vrouter_id"),
            ("PublicIPs", "public_ips"),
            ("IPsecConfig", "ipsec_config"),
            ("95BandwidthByMonth", "n95bandwidth_by_month"),
            ("device_type", "device_type"),
            ("OSName", "os_name"),
            ("Type", "r#type"),
            ("Self", "self_"),
            ("InternetTX", "internet_tx"),
            ("SystemDisk.Size", "system_disk_size"),
        ] {
            assert_eq!(field(wire), rust, "{wire}");
        }
    }

    #[test]
    fn wire_values_become_variants() {
        for (wire, rust) in [
            ("95BandwidthByMonth", "N95BandwidthByMonth"),
            ("XLarge.1", "XLarge1"),
            ("local_hdd", "LocalHdd"),
            ("REDUCED", "Reduced"),
            ("BGP", "Bgp"),
            ("ZONE_NO_AVAILABLE_IP", "ZoneNoAvailableIp"),
            ("ipv4Andipv6", "Ipv4Andipv6"),
            ("InvalidParameter.%s", "InvalidParameterAny"),
            ("Missing%s", "MissingAny"),
            ("DependencyViolation.VSwitch", "DependencyViolationVSwitch"),
            ("Unknown", "UnknownValue"),
            ("", "Empty"),
            ("300", "N300"),
        ] {
            assert_eq!(variant(wire), rust, "{wire}");
        }
    }

    #[test]
    fn methods_leave_room_for_those_of_the_client_and_the_call() {
        assert_eq!(method("New"), "new_action");
        assert_eq!(method("Result"), "result");
        assert_eq!(parameter("Send"), "send_");
        assert_eq!(constant("CreateVSwitch"), "CREATE_VSWITCH");
        assert_eq!(module("nat-gateway"), "nat_gateway");
        assert_eq!(module("type"), "type_");
    }
}
