//! The specs of the repository: no finding, the same output every time, and the JSON Schemas that editors check them
//! with.

mod common;

use std::collections::BTreeMap;

use aliyun_api_generator::source::{Source, Sources};
use aliyun_api_generator::{Output, emit, from_sources};
use common::{Specs, model, repository, repository_specs, shown};
use serde_json::Value;

#[test]
fn the_committed_specs_have_no_finding() {
    let loaded = repository_specs();
    assert_eq!(shown(&loaded), "");
    assert!(loaded.sources.iter().count() > 3, "the specs are gone");
}

fn files() -> Vec<Source> {
    repository_specs().sources.iter().map(|(_, source)| source.clone()).collect()
}

/// Whether it is a spec, and not a program beside them.
fn is_yaml(source: &Source) -> bool {
    source.path.ends_with(".yaml")
}

fn outputs(files: Vec<Source>) -> Vec<Output> {
    emit(&model(from_sources(Sources::new(files)))).expect("the specs can be emitted")
}

#[test]
fn the_same_specs_give_the_same_files_every_time() {
    let first = outputs(files());
    assert_eq!(outputs(files()), first, "the second time");
    let mut turned = files();
    turned.reverse();
    assert_eq!(outputs(turned), first, "read the other way round");
    // The same shuffle in every run: sorted by the ends of the paths.
    let mut shuffled = files();
    shuffled.sort_by_key(|source| source.path.chars().rev().collect::<String>());
    assert_eq!(outputs(shuffled), first, "shuffled");
    let single = rayon::ThreadPoolBuilder::new().num_threads(1).build().expect("a pool of one thread can be had");
    assert_eq!(single.install(|| outputs(files())), first, "with one thread");
    let many = rayon::ThreadPoolBuilder::new().num_threads(16).build().expect("a pool of threads can be had");
    assert_eq!(many.install(|| outputs(files())), first, "with sixteen threads");
}

#[test]
fn findings_do_not_depend_on_the_order_either() {
    let specs = Specs::good()
        .edit("net/types.yaml", "type: NetStatus", "type: Nothing")
        .append("net/resources.yaml", "  typo: 1\n");
    let mut turned = specs.files().to_vec();
    turned.reverse();
    assert_eq!(shown(&from_sources(Sources::new(turned))), specs.findings());
}

/// The schemas by the name of the file they are for.
fn schemas() -> BTreeMap<String, Value> {
    let outputs = emit(&model(Specs::good().loaded())).expect("the specs can be emitted");
    let schema = outputs.iter().find(|output| output.name == "schema").expect("there are schemas");
    let named = schema.files.iter().map(|(path, text)| {
        let name = path.strip_suffix(".schema.json").expect("a schema has the name of its kind of file");
        (name.to_owned(), serde_json::from_str(text).expect("a schema is JSON"))
    });
    named.collect()
}

/// Which schema a file is for.
fn kind(path: &str) -> &str {
    let name = path.rsplit('/').next().unwrap_or_default().trim_end_matches(".yaml");
    if path.matches('/').count() <= 1 { name } else { "action" }
}

/// A spec as an editor sees it.
fn json(text: &str) -> Value {
    serde_yaml::from_str(text).expect("a spec is YAML")
}

fn validator(kind: &str) -> jsonschema::Validator {
    let schema = &schemas()[kind];
    jsonschema::draft7::new(schema).expect("the schema can be used")
}

#[test]
fn the_schemas_are_valid() {
    let schemas = schemas();
    assert_eq!(
        schemas.keys().collect::<Vec<_>>(),
        ["acknowledgement", "action", "resources", "service", "terms", "types"]
    );
    for (name, schema) in &schemas {
        assert!(jsonschema::draft7::meta::is_valid(schema), "{name}: {:?}", jsonschema::draft7::meta::validate(schema));
        assert_eq!(schema["$schema"], "http://json-schema.org/draft-07/schema#", "{name}");
    }
}

#[test]
fn every_spec_fits_its_schema() {
    let validators: BTreeMap<&str, jsonschema::Validator> =
        ["acknowledgement", "action", "resources", "service", "terms", "types"]
            .map(|kind| (kind, validator(kind)))
            .into();
    let corpus = common::corpus();
    let corpus = corpus.iter().flat_map(|(_, loaded)| loaded.sources.iter().map(|(_, source)| source.clone()));
    let good = Specs::good();
    let all = files().into_iter().chain(corpus).chain(good.files().iter().cloned());
    for Source { path, text } in all.filter(is_yaml) {
        let value = json(&text);
        let errors: Vec<String> = validators[kind(&path)]
            .iter_errors(&value)
            .map(|error| format!("{}: {error}", error.instance_path()))
            .collect();
        assert!(errors.is_empty(), "{path}\n{}", errors.join("\n"));
    }
}

#[test]
fn a_broken_spec_does_not_fit_its_schema() {
    let action =
        |from: &str, to: &str| ("action", Specs::good().edit(common::CREATE_NET, from, to).text(common::CREATE_NET));
    let service =
        |from: &str, to: &str| ("service", Specs::good().edit("net/service.yaml", from, to).text("net/service.yaml"));
    let types = |from: &str, to: &str| ("types", Specs::good().edit("net/types.yaml", from, to).text("net/types.yaml"));
    let resources = |from: &str, to: &str| {
        ("resources", Specs::good().edit("net/resources.yaml", from, to).text("net/resources.yaml"))
    };
    for (kind, text) in [
        action("summary:", "sumary:"),
        action("kind: write\n", ""),
        action("RegionId: { use: RegionId, required: true }", "RegionId: { use: RegionId, required: maybe }"),
        action("status: 400, code: InvalidName", "status: \"400\", code: InvalidName"),
        action("length: 1..64", "length: long"),
        action("values: [Fast, Cheap]", "values: Fast"),
        action("items:\n", "itmes:\n"),
        service("documents:", "document:"),
        service("title: Networks", "title: [Networks]"),
        types("doc: A network.", "doc: A network.\n  size: 1"),
        resources("limit: 10", "limit: 0"),
        resources("id: { field: NetId, prefix: net- }", "id: NetId"),
        action("action: CreateNet", "action: Create.Net"),
        action("Creates a network.", "Creates a network"),
        action("kind: write", "kind: wirte"),
        action("kind: write", "kind: write\nlimits: { per_user: 0/s }"),
        action("access: create", "access: remove"),
        action("{ use: RegionId, required: true }", "{ use: RegionId, length: 1..9 }"),
        action("doc: Name of the network. }", "doc: \"\" }"),
        action("  Name:", "  \"\":"),
        action("  Name:", "  Action:"),
        action("range: 1..100, example: 10", "range: 1..100, example: \"10\""),
        action("range: 1..100, example: 10", "length: 1..100, example: 10"),
        action("range: 1..100, example: 10", "range: 1..100, required: true, default: 10"),
        action("values: [Fast, Cheap], ", ""),
        action("encoding: repeat", "encoding: repeated"),
        action("encoding: repeat", "encoding: flat"),
        action("count: 1..5", "count: -1..5"),
        action("{ require: Size, when: { Mode: Fast }", "{ require: Size, forbid: Name, when: { Mode: Fast }"),
        action("status: 400, code: InvalidName", "status: 299, code: InvalidName"),
        action("code: InvalidName,", "code: Invalid Name,"),
        action("when: { invalid: Name }", "when: {}"),
        action("  RequestId: { use: RequestId }\n", ""),
        service("\"2020-01-01\"\n", "latest\n"),
        service("\"2020-01-01\"\n", "\"2020-13-01\"\n"),
        service("language: en", "language: klingon"),
        action("Creates a network.", "."),
        action("code: InvalidName,", &format!("code: Invalid{},", "A".repeat(128))),
        resources("Available: 3s", "Available: 0s"),
        service("net.{region}.example.com", "region.example.com"),
        types("    NetId:", "    NetId: { type: cidr_block, doc: A. }\n    Other:"),
        types("NetStatus: {", "net-status: {"),
        resources("Available: 3s", "Available: 3 seconds"),
    ] {
        assert!(!validator(kind).is_valid(&json(&text)), "{kind}\n{text}");
    }
}

#[test]
fn the_first_line_of_every_spec_names_its_schema() {
    for Source { path, text } in files().into_iter().filter(is_yaml) {
        let line = text.lines().next().unwrap_or_default();
        let named = line.strip_prefix("# yaml-language-server: $schema=").unwrap_or_else(|| panic!("{path}: {line}"));
        let schema = repository().join("specs").join(&path).with_file_name(named);
        assert!(schema.is_file(), "{path} names {named}");
        assert!(named.ends_with(&format!("/{}.schema.json", kind(&path))), "{path} names {named}");
    }
}
