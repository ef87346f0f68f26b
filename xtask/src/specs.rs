//! Loading the specs, and showing what is wrong with them.

use std::path::Path;

use aliyun_api_generator::model::Model;
use aliyun_api_generator::{Loaded, load};

/// Loads the specs; shows the findings where there are any.
pub(crate) fn model(root: &Path, shown_as: &str) -> Option<Model> {
    let Loaded { sources, diagnostics, model } = load(root);
    if !diagnostics.is_empty() {
        anstream::eprintln!("{}\n", diagnostics.render(&sources, shown_as, true));
    }
    let count = diagnostics.len();
    if count > 0 {
        anstream::eprintln!("{count} {} in the specs", if count == 1 { "mistake" } else { "mistakes" });
    }
    model
}

/// What the specs hold, in a few words.
pub(crate) fn summary(model: &Model) -> String {
    let actions: usize = model.services.iter().map(|service| service.actions.len()).sum();
    format!("{} services, {actions} actions", model.services.len())
}
