//! A small good set of specs, and changes to it: what every test of the generator starts from.
#![allow(dead_code, unreachable_pub, reason = "every test program uses a part")]

pub mod edits;
pub mod workspace;

use std::path::{Path, PathBuf};

use aliyun_api_generator::findings::Severity;
use aliyun_api_generator::model::{ActionId, Model, ResourceId, Service};
use aliyun_api_generator::source::{Source, Sources};
use aliyun_api_generator::{Loaded, from_sources, from_sources_down_to, load};

const SERVICE: &str = include_str!("good/service.yaml");
const TYPES: &str = include_str!("good/types.yaml");
const RESOURCES: &str = include_str!("good/resources.yaml");
const CREATE: &str = include_str!("good/CreateNet.yaml");
const LIST: &str = include_str!("good/ListNets.yaml");
const DELETE: &str = include_str!("good/DeleteNet.yaml");

/// Path of the action that creates.
pub const CREATE_NET: &str = "net/net/CreateNet.yaml";
/// Path of the action that lists.
pub const LIST_NETS: &str = "net/net/ListNets.yaml";
/// Path of the action that deletes.
pub const DELETE_NET: &str = "net/net/DeleteNet.yaml";

/// Specs in memory.
#[derive(Clone)]
pub struct Specs(Vec<Source>);

impl Specs {
    /// The good set: one service, three actions, one resource.
    pub fn good() -> Self {
        Self(Vec::new())
            .with("net/service.yaml", SERVICE)
            .with("net/types.yaml", TYPES)
            .with("net/resources.yaml", RESOURCES)
            .with(CREATE_NET, CREATE)
            .with(LIST_NETS, LIST)
            .with(DELETE_NET, DELETE)
    }

    /// Nothing at all.
    pub fn none() -> Self {
        Self(Vec::new())
    }

    /// With this file, in place of the one at the path where there is one.
    pub fn with(mut self, path: &str, text: impl Into<String>) -> Self {
        self.0.retain(|source| source.path != path);
        self.0.push(Source { path: path.to_owned(), text: text.into() });
        self
    }

    /// Without the file.
    pub fn without(mut self, path: &str) -> Self {
        let before = self.0.len();
        self.0.retain(|source| source.path != path);
        assert_eq!(self.0.len(), before - 1, "{path} is not there");
        self
    }

    /// With one passage, which stands in the file exactly once, replaced by another.
    pub fn edit(self, path: &str, from: &str, to: &str) -> Self {
        let text = self.text(path);
        assert_eq!(text.matches(from).count(), 1, "`{from}` in {path}");
        self.clone().with(path, text.replacen(from, to, 1))
    }

    /// With a passage added at the end of a file.
    pub fn append(self, path: &str, more: &str) -> Self {
        let text = format!("{}{more}", self.text(path));
        self.with(path, text)
    }

    /// The text of a file.
    pub fn text(&self, path: &str) -> String {
        self.0.iter().find(|source| source.path == path).map(|source| source.text.clone()).expect("the file is there")
    }

    /// The files.
    pub fn files(&self) -> &[Source] {
        &self.0
    }

    /// What the generator makes of it.
    pub fn loaded(&self) -> Loaded {
        from_sources(Sources::new(self.0.clone()))
    }

    /// What the generator makes of it, with notes among the findings.
    pub fn loaded_with_notes(&self) -> Loaded {
        from_sources_down_to(Sources::new(self.0.clone()), Severity::Note)
    }

    /// The findings as text.
    pub fn findings(&self) -> String {
        shown(&self.loaded())
    }

    /// The findings as text where there is an error; warnings alone are none.
    pub fn errors(&self) -> String {
        let loaded = self.loaded();
        if loaded.diagnostics.errors() == 0 { String::new() } else { shown(&loaded) }
    }
}

/// The findings as a terminal without colours shows them.
pub fn shown(loaded: &Loaded) -> String {
    loaded.diagnostics.render(&loaded.sources, "specs", false)
}

/// The rule ids of the findings, in their order.
pub fn rules(loaded: &Loaded) -> Vec<&'static str> {
    loaded.diagnostics.iter().map(|found| found.kind.id()).collect()
}

/// The model of specs without errors.
pub fn model(loaded: Loaded) -> Model {
    assert_eq!(loaded.diagnostics.errors(), 0, "{}", shown(&loaded));
    loaded.model.expect("without errors there is a model")
}

/// Names of a list.
pub fn names(list: &[&str]) -> Vec<String> {
    list.iter().map(|name| (*name).to_owned()).collect()
}

/// The id of an action.
pub fn action(service: &Service, name: &str) -> ActionId {
    ActionId(service.actions.iter().position(|action| action.wire == name).expect("the action is there"))
}

/// The id of a resource of the first service.
pub fn resource(model: &Model, name: &str) -> ResourceId {
    let first = model.service_ids().next().expect("there is a service");
    let found = model.resource_ids(first).find(|id| model.resource(*id).name == name);
    found.expect("the resource is there")
}

/// The root of the repository.
pub fn repository() -> PathBuf {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.parent().expect("the generator stands in the repository").to_owned()
}

/// The specs of the repository.
pub fn repository_specs() -> Loaded {
    load(&repository().join("specs"))
}

/// The corpus: small specs of odd things. Name and specs of each case, sorted.
pub fn corpus() -> Vec<(String, Loaded)> {
    let root = repository().join("tests/golden");
    let mut names: Vec<String> = std::fs::read_dir(&root)
        .expect("the corpus is there")
        .map(|entry| entry.expect("the corpus can be listed").file_name().to_string_lossy().into_owned())
        .filter(|name| root.join(name).join("specs").is_dir())
        .collect();
    names.sort();
    names.into_iter().map(|name| (name.clone(), load(&root.join(name).join("specs")))).collect()
}

/// The services of several specs as if they were one set.
pub fn together(cases: impl Iterator<Item = Loaded>) -> Model {
    model(from_sources(Sources::new(cases.flat_map(|loaded| files(&loaded)).collect())))
}

/// The files of specs.
pub fn files(loaded: &Loaded) -> Vec<Source> {
    loaded.sources.iter().map(|(_, source)| source.clone()).collect()
}

/// Files one after another, each under its path.
pub fn concatenated<'f>(files: impl Iterator<Item = (&'f str, &'f str)>) -> String {
    files.map(|(path, text)| format!("==== {path}\n{text}")).collect::<Vec<_>>().join("\n")
}
