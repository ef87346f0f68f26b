//! What is hidden, and what is not.

use aliyun_api_core::sign::percent::encode;
use serde_json::json;

use super::*;

const SECRET: &str = "p@ss/w*rd é\n\"<&>~ 漢😀e\u{301}\0";

fn secrets_of(values: &[&str]) -> Secrets {
    Secrets::of(values.iter().map(|value| (*value).to_owned()))
}

#[test]
fn a_secret_is_hidden_however_it_is_encoded() {
    let secrets = secrets_of(&[SECRET]);
    let json = json!(SECRET).to_string();
    let json = &json[1..json.len() - 1];
    let ascii: String = SECRET.encode_utf16().map(|unit| format!("\\u{unit:04X}")).collect();
    let xml = SECRET.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&#x3E;").replace('"', "&#34;");
    let form = encode(SECRET).replace("%20", "+");
    let debug = format!("{SECRET:?}");
    let partly = SECRET.replace('%', "%25").replace('/', "%2f").replace('\n', "%0a");
    for written in [
        SECRET,
        &encode(SECRET),
        &encode(SECRET).to_ascii_lowercase(),
        &encode(&encode(SECRET)),
        &form,
        &encode(&form),
        &partly,
        json,
        &ascii,
        &debug[1..debug.len() - 1],
        &SECRET.escape_unicode().to_string(),
        &SECRET.as_bytes().escape_ascii().to_string(),
        &encode(json),
        &encode(&encode(json)),
        &xml,
    ] {
        let folded = secrets_of(&[SECRET, &SECRET.to_lowercase()]);
        for secrets in [&secrets, &folded] {
            let shown = secrets.shown(&format!("before {written}, after"));
            assert_eq!(shown, "before ***, after", "{written}");
        }
        let shown = secrets.shown_start(format!("before {written}, after").as_bytes(), 12);
        assert_eq!(shown, "before ***", "a secret that is cut is hidden whole: {written}");
    }
}

#[test]
fn what_is_no_secret_stays() {
    let text = "A %zz \\u12 \\u{} \\u{1234567} \\xg &nope; 100% of it: & \\";
    assert_eq!(secrets_of(&["hunter2"]).shown(text), text);
    assert_eq!(secrets_of(&[]).shown(text), text);
}

/// `hunter2` under four encodings, each in every order, which makes as many forms of the text as there can be.
fn under_four_encodings() -> Vec<String> {
    let mut all = vec!["hunter2".to_owned()];
    for _ in 0..4 {
        let around = |text: &String| {
            let (first, rest) = text.split_at(1);
            let code = u32::from(first.as_bytes()[0]);
            [format!("%{code:02x}{rest}"), format!("\\u{code:04x}{rest}"), format!("&#{code};{rest}")]
        };
        all = all.iter().flat_map(around).collect();
    }
    all
}

#[test]
fn encodings_come_off_in_any_order() {
    let texts = under_four_encodings();
    assert_eq!(secrets_of(&["hunter2"]).shown(&texts.join(" ")), vec![HIDDEN; texts.len()].join(" "));
}

#[test]
fn a_text_that_explodes_is_hidden_whole() {
    let text = format!("{} {}", under_four_encodings().join(" "), "x".repeat(MAX_SHOWN));
    let secrets = secrets_of(&["hunter2"]);
    assert_eq!(secrets.shown(&text), TOO_ENCODED);
    assert_eq!(secrets.shown(&format!("{text} string to sign {text}")), TOO_ENCODED);
    let longer = "x".repeat(MAX_DECODED);
    assert_eq!(secrets_of(&[&longer]).shown(&format!("{longer}x")), TOO_ENCODED);
    let plain = format!("hunter2 {}", "x % \\ & ".repeat(MAX_SHOWN));
    assert!(secrets.shown(&plain).starts_with("*** x"), "marks that stand for nothing cost nothing");
}

#[test]
fn a_short_secret_is_one_where_it_stands_alone() {
    let shown = secrets_of(&["a", "12"]).shown("a parameter is a, 12 or 120");
    assert_eq!(shown, "*** parameter is ***, *** or 120");
}

#[test]
fn a_repeated_request_is_left_out() {
    let secrets = secrets_of(&["hunter2"]);
    for (text, kept) in [
        ("Not matched. server string to sign is:POST&%2F&Password%3Dx", "Not matched. server string to sign"),
        ("Server StringToSign: GET&%2F&Password%3Dx", "Server StringToSign"),
        ("the string_to_sign, x", "the string_to_sign"),
        ("server canonical request is POST\n/\nPassword=x", "server canonical request"),
        ("CanonicalizedQueryString=Password=x", "CanonicalizedQuery"),
        ("we got POST&%2F&Password%3Dx", "we got"),
        ("we got POST%26%252F%26Password%3Dx", "we got"),
        ("we got GET\n/\nPassword=x", "we got"),
        ("{\"m\":\"POST\\n/\\nPassword=x\"}", "{\"m\":\""),
        ("we got ACS3-HMAC-SHA256\nabc", "we got"),
        ("hunter2 string to sign hunter2", "*** string to sign"),
    ] {
        let shown = secrets.shown(text);
        assert_eq!(shown, format!("{kept} {}", echo::LEFT_OUT), "{text}");
    }
    assert_eq!(secrets.shown("The algorithm is not ACS3-HMAC-SHA256."), "The algorithm is not ACS3-HMAC-SHA256.");
    assert_eq!(secrets.shown_start(b"0123456789 string to sign", 8), "01234567");
    let inside = secrets_of(&["my string to sign 7"]).shown("it is my string to sign 7");
    assert!(inside.starts_with("it is *** [.."), "a secret that is cut is hidden whole: {inside}");
}

#[test]
fn long_texts_are_cut() {
    let shown = secrets_of(&["hunter2"]).shown(&"é".repeat(MAX_SHOWN));
    assert_eq!(shown.len(), MAX_SHOWN);
}

#[test]
fn names_say_what_is_secret_where_nothing_else_does() {
    let pairs = [
        ("RegionId", "open"),
        ("Tag.1.Key", "open"),
        ("ClientToken", "open"),
        ("ServerCertificateId", "open"),
        ("Description", "open"),
        ("Subscription.1.Name", "open"),
        ("Password", "a"),
        ("Users.1.db_password", "b"),
        ("PrivateKeys.2", "c"),
        ("IkeConfig", r#"{"Psk":"d","Mode":"open","Auth":{"Tokens":["e",5]}}"#),
        ("Note", "{ no JSON: Password"),
        ("Secret.Value", "h"),
        ("Credentials.1.Value", "i"),
        ("PresharedKey", "j"),
        ("SharedKey", "k"),
        ("Api-Key", "l"),
        ("EncryptionKey", "m"),
        ("SecretData", r#" {"Any":"n"}"#),
        ("Nested", r#"{"Text":"{\"Psk\":\"o\",\"Mode\":\"open\"}"}"#),
    ];
    let pairs = pairs.map(|(name, value)| (name.to_owned(), value.to_owned()));
    let key = Credentials::new("open", "f").with_security_token("g");
    let secrets = Secrets::new(Sent::Pairs(&pairs), &key);
    let mut found: Vec<&str> = secrets.texts().collect();
    found.sort();
    let whole = r#" {"Any":"n"}"#;
    let expected = [whole, "5", "a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k", "l", "m", "n", "o"];
    assert_eq!(found, expected);
}
