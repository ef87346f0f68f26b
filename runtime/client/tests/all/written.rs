//! Pages of the documentation that tests write.

use std::path::Path;

use similar::TextDiff;

/// Compares a page with what was measured, or writes it where that is accepted.
pub(crate) fn compare(page: &str, measured: &str, test: &str) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(page);
    if std::env::var("INSTA_UPDATE").is_ok_and(|update| update == "always") {
        std::fs::write(&path, measured).unwrap();
        return;
    }
    // A checkout may have other ends of lines.
    let written = std::fs::read_to_string(&path).unwrap_or_default().replace("\r\n", "\n");
    if written != measured {
        let difference = TextDiff::from_lines(written.as_str(), measured);
        panic!(
            "{page} does not say what happens. Where what happens is meant, accept it with\n\
             INSTA_UPDATE=always cargo test -p aliyun-api-runtime --test all {test}\n\n{}",
            difference.unified_diff().header(page, "measured")
        );
    }
}
