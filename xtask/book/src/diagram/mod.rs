//! Diagrams of the reference as SVG: drawn when the book is built, so that no page needs a script or a network.

mod graph;
mod states;
mod svg;
mod tree;

use anyhow::Result;

use graph::Kind;

/// The inside of a `mermaid` fence as a figure, 340 pixels wide: HTML without an empty line, coloured by the theme.
///
/// # Errors
///
/// A line of the diagram has none of the forms that the reference is written in.
pub(crate) fn figure(mermaid: &str) -> Result<String> {
    let graph = graph::read(mermaid)?;
    Ok(match graph.kind {
        Kind::States => states::draw(&graph),
        Kind::Tree => tree::draw(&graph),
    })
}
