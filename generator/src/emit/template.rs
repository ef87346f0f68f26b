//! Text from templates: TOML and Markdown, where nothing may be undefined.

use std::path::Path;

use minijinja::{Environment, UndefinedBehavior};
use serde::Serialize;

use super::EmitError;

/// Renders a template that is compiled into the program.
pub(super) fn render(
    output: &'static str,
    file: &Path,
    template: &str,
    view: &impl Serialize,
) -> Result<String, EmitError> {
    let mut environment = Environment::empty();
    environment.set_undefined_behavior(UndefinedBehavior::Strict);
    environment.set_auto_escape_callback(|_| minijinja::AutoEscape::None);
    let syntax = minijinja::syntax::SyntaxConfig::builder().trim_blocks(true).lstrip_blocks(true).build();
    let defect =
        |error: minijinja::Error| EmitError { output, file: file.display().to_string(), reason: format!("{error:#}") };
    environment.set_syntax(syntax.map_err(defect)?);
    environment.render_str(template, minijinja::value::Serde(view)).map_err(defect)
}
