//! Loading the specs, and showing what is wrong with them.

use std::path::Path;

use aliyun_api_generator::model::Model;
use aliyun_api_generator::{Loaded, load};

/// Loads the specs; shows the findings where there are any.
pub(crate) fn model(root: &Path, shown_as: &str) -> Option<Model> {
    let loaded = load(root);
    show(&loaded, shown_as);
    loaded.model
}

/// Shows the findings where there are any, and how many.
pub(crate) fn show(Loaded { sources, diagnostics, .. }: &Loaded, shown_as: &str) {
    if diagnostics.is_empty() {
        return;
    }
    anstream::eprintln!("{}\n", diagnostics.render(sources, shown_as, true));
    let errors = diagnostics.errors();
    let counts = [(errors, "mistake"), (diagnostics.len() - errors, "warning")];
    let counts = counts.into_iter().filter(|(count, _)| *count > 0);
    let counts = counts.map(|(count, what)| format!("{count} {what}{}", if count == 1 { "" } else { "s" }));
    anstream::eprintln!("{} in the specs", counts.collect::<Vec<_>>().join(" and "));
}

/// What the specs hold, in a few words.
pub(crate) fn summary(model: &Model) -> String {
    let actions: usize = model.services.iter().map(|service| service.actions.len()).sum();
    format!("{} services, {actions} actions", model.services.len())
}
