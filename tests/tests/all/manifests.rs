//! What a registry and its readers ask of a crate that is published.

use std::fs;
use std::path::Path;

#[test]
fn every_published_crate_says_what_it_is() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    for folder in ["runtime/core", "runtime/client", "runtime/mock", "generated/client", "generated/mock-server"] {
        let manifest = fs::read_to_string(root.join(folder).join("Cargo.toml")).unwrap();
        for key in
            ["description = \"", "license.workspace", "repository.workspace", "categories.workspace", "keywords = [\""]
        {
            assert!(manifest.lines().any(|line| line.starts_with(key)), "{folder}: {key}");
        }
        let readme = fs::read_to_string(root.join(folder).join("README.md")).unwrap();
        assert!(manifest.contains("readme = \"README.md\"") && readme.starts_with("# aliyun-api"), "{folder}");
    }
}
