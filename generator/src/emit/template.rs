//! Text from templates: TOML and Markdown, where nothing may be undefined.

use minijinja::syntax::SyntaxConfig;
use minijinja::value::Serde;
use minijinja::{Environment, UndefinedBehavior};
use serde::Serialize;

use super::EmitError;
use crate::files::Files;

/// The templates of an output, ready to render.
pub(super) struct Templates {
    output: &'static str,
    environment: Environment<'static>,
}

impl Templates {
    /// Compiles templates that are part of the program: name and text.
    pub(super) fn new(output: &'static str, templates: &[(&'static str, &'static str)]) -> Result<Self, EmitError> {
        let mut environment = Environment::new();
        environment.set_undefined_behavior(UndefinedBehavior::Strict);
        environment.set_auto_escape_callback(|_| minijinja::AutoEscape::None);
        let syntax = SyntaxConfig::builder().trim_blocks(true).lstrip_blocks(true).keep_trailing_newline(true).build();
        environment.set_syntax(syntax.map_err(|error| failure(output, "the template syntax", &error))?);
        for (name, text) in templates {
            environment.add_template(name, text).map_err(|error| failure(output, name, &error))?;
        }
        Ok(Self { output, environment })
    }

    /// Adds a file for each of these templates, under its own name.
    pub(super) fn emit(
        &self,
        templates: &[(&str, &str)],
        view: &impl Serialize,
        files: &mut Files,
    ) -> Result<(), EmitError> {
        for (file, _) in templates {
            files.add(*file, self.render(file, file, view)?);
        }
        Ok(())
    }

    /// Renders a template for a file.
    pub(super) fn render(&self, template: &str, file: &str, view: &impl Serialize) -> Result<String, EmitError> {
        let template = self.environment.get_template(template);
        template.and_then(|template| template.render(Serde(view))).map_err(|error| failure(self.output, file, &error))
    }
}

fn failure(output: &'static str, file: &str, error: &minijinja::Error) -> EmitError {
    EmitError { output, file: file.to_owned(), reason: format!("{error:#}") }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_line_ends_of_a_template_do_not_show() {
        let unix = "# {{ title }}\n\n{% for row in rows %}\n- {{ row }}\n{% endfor %}\n{% if rows %}\n\n    end\n{% endif %}\n";
        let windows: &'static str = Box::leak(unix.replace('\n', "\r\n").into_boxed_str());
        let view = serde_json::json!({ "title": "Rows", "rows": ["one", "two"] });
        let emitted = [unix, windows].map(|text| {
            let templates = [("a.md", text)];
            let mut files = Files::default();
            let made = Templates::new("test", &templates).and_then(|made| made.emit(&templates, &view, &mut files));
            made.map(|()| files.get("a.md").map(str::to_owned)).map_err(|error| error.to_string())
        });
        assert_eq!(emitted[0], Ok(Some("# Rows\n\n- one\n- two\n\n    end\n".to_owned())));
        assert_eq!(emitted[1], emitted[0]);
    }
}
