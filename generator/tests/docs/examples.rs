//! The examples on a page: a shell and a Rust parser read them back.

use std::process::Command;

use crate::book::blocks;
use crate::model::NASTY;
use crate::pages::files;

/// The code blocks of a page in one language.
fn snippets(page: &str, language: &str) -> Vec<String> {
    let files = files();
    let blocks = blocks(&files[page]);
    blocks.into_iter().filter(|(name, _)| name == language).map(|(_, text)| text).collect()
}

/// The words that a POSIX shell hands to the program of the snippet.
fn shell_words(program: &str, snippet: &str) -> Vec<String> {
    let script = format!("{program}() {{ for word in \"$@\"; do printf '%s\\000' \"$word\"; done; }}\n{snippet}");
    let output = Command::new("sh").arg("-c").arg(script).output().expect("a shell");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let words = String::from_utf8(output.stdout).expect("text");
    words.split_terminator('\0').map(str::to_owned).collect()
}

/// What the example of `CreateThing` sends.
fn expected() -> Vec<(&'static str, &'static str)> {
    vec![
        ("RegionId", NASTY),
        ("InternetChargeType", "95BandwidthByMonth"),
        ("Password", "it's\n\"x\""),
        ("device_size", "4"),
        ("Rate", "2"),
        ("DryRun", "false"),
        ("Type", "y|z"),
        ("Tag.1.Key", "k"),
        ("Tag.1.Value", ""),
        ("Tag.2.Key", "-v 'w'"),
        ("Ids", "10.0.0.1,10.0.0.2"),
        ("SystemDisk.Size", "20"),
        ("DataDisk", r##"[{"Size":30,"Snapshots":["a\"b","{{#x}}"]}]"##),
        ("Extra", r##"{"b":[1,null,"{{#y}}"]}"##),
        ("ParentId", "thing-1"),
        ("ClientToken", "--Tag"),
    ]
}

#[test]
fn a_shell_hands_curl_what_the_example_says() {
    let snippet = &snippets("toy/thing/CreateThing.md", "sh")[0];
    let words = shell_words("curl", snippet);
    let mut fixed = vec![
        "-s",
        "http://127.0.0.1:4580/",
        "-d",
        "Action=CreateThing",
        "-d",
        "Version=2020-01-01",
        "-d",
        "Format=JSON",
    ];
    let pairs: Vec<String> = expected().iter().map(|(name, value)| format!("{name}={value}")).collect();
    for pair in &pairs {
        fixed.extend(["--data-urlencode", pair]);
    }
    assert_eq!(words, fixed);
}

#[test]
fn a_shell_hands_the_command_line_tool_what_the_example_says() {
    let snippet = &snippets("toy/thing/CreateThing.md", "sh")[1];
    let words = shell_words("aliyun", snippet);
    let mut wanted = vec!["toy".to_owned(), "CreateThing".to_owned()];
    for (name, value) in expected() {
        if value.starts_with('-') {
            wanted.push(format!("--{name}={value}"));
        } else {
            wanted.extend([format!("--{name}"), value.to_owned()]);
        }
    }
    assert_eq!(words, wanted);
}

#[test]
fn the_rust_examples_parse() {
    for page in ["toy/thing/CreateThing.md", "toy/thing/DescribeThings.md"] {
        for snippet in snippets(page, "rust") {
            let source = format!("async fn example() -> Result<(), Error> {{ {snippet} Ok(()) }}");
            syn::parse_file(&source).unwrap_or_else(|error| panic!("{error} in\n{snippet}"));
        }
    }
}

#[test]
fn three_required_parameters_stand_in_a_struct_and_fewer_are_arguments() {
    let create = &snippets("toy/thing/CreateThing.md", "rust")[0];
    for part in [
        "use aliyun_api::toy;\n",
        "let toy = aliyun_api::toy::Client::from_env()?;\nlet response = toy\n    .create_thing(toy::CreateThingRequired {\n",
        "        internet_charge_type: \"95BandwidthByMonth\".into(),\n",
        "    .rate(2.0)\n    .dry_run(false)\n    .r#type(\"y|z\")\n",
        "    .tag([toy::Tag::new(\"k\", \"\"), toy::Tag::default().key(\"-v 'w'\")])\n",
        "    .ids([\"10.0.0.1\", \"10.0.0.2\"])\n",
        "    .system_disk(toy::Disk::default().size(20))\n",
        ".snapshots([",
        "    .await?;\n",
    ] {
        assert!(create.contains(part), "{part}\nis not in\n{create}");
    }
    let list = &snippets("toy/thing/DescribeThings.md", "rust")[0];
    assert!(
        list.contains("let response = toy.describe_things().thing_id([\"thing-1\", \"thing-2\"]).await?;"),
        "{list}"
    );
    assert!(!list.contains("use "), "{list}");
}

#[test]
fn responses_are_json_with_the_values_of_the_example() {
    let response = &snippets("toy/thing/CreateThing.md", "json")[0];
    let value: serde_json::Value = serde_json::from_str(response).expect("JSON");
    assert_eq!(value["Note"], NASTY);
}

#[test]
fn python_strings_are_json_strings_of_the_same_value() {
    let python = &snippets("toy/thing/CreateThing.md", "python")[0];
    let start = "print(call(\"toy\", \"CreateThing\", {\n";
    let parameters = python.strip_prefix(start).and_then(|rest| rest.trim_end().strip_suffix(",\n}))"));
    let parameters = format!("{{{}}}", parameters.unwrap_or_else(|| panic!("{python}")));
    let value: serde_json::Map<String, serde_json::Value> = serde_json::from_str(&parameters).expect("strings");
    let pairs: Vec<(&str, &str)> =
        value.iter().map(|(name, value)| (name.as_str(), value.as_str().expect("text"))).collect();
    assert_eq!(pairs, expected());
}

#[test]
fn the_function_that_the_python_examples_call_knows_every_service() {
    let page = &files()["python.md"];
    assert!(page.contains("\ndef call(service, action, parameters):\n"), "{page}");
    assert!(page.contains("\n    \"toy\": (\"2020-01-01\", \"toy.example.com\"),\n"), "{page}");
    assert!(files()["SUMMARY.md"].contains("](python.md)"));
}
