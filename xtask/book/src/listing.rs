//! A text file as a page: what links to files outside of the reference lead to.

use crate::markup::escape;

/// A page without a script, in the colours that the reader's system has. `back` is the way to a page that links here,
/// with its name.
pub(crate) fn page(title: &str, back: (&str, &str), text: &str) -> String {
    let (title, (href, name)) = (escape(title), back);
    let (href, name, text) = (escape(href), escape(name), escape(text));
    format!(
        "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<title>{title}</title>\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <style>:root {{ color-scheme: light dark; }} body {{ margin: 1rem; font: 1rem/1.5 sans-serif; }} \
         pre {{ overflow-x: auto; font-size: 0.875rem; }}</style>\n</head>\n<body>\n<main>\n\
         <p><a href=\"{href}\">{name}</a></p>\n<h1>{title}</h1>\n<pre>{text}</pre>\n</main>\n</body>\n</html>\n"
    )
}
