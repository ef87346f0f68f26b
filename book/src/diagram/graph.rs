//! What a diagram says: the part of Mermaid that the reference is written in.

use std::collections::BTreeMap;

use anyhow::{Result, bail};

/// What kind of diagram it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// `stateDiagram-v2`: states, and what leads from one to another.
    States,
    /// `flowchart`: what contains what.
    Tree,
}

/// A diagram: nodes in the order of their first appearance, the end last, and edges between them, each once.
#[derive(Debug)]
pub(super) struct Graph {
    pub(super) kind: Kind,
    pub(super) nodes: Vec<Node>,
    pub(super) edges: Vec<Edge>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Node {
    Start,
    End,
    Named(String),
}

/// An edge between two nodes, which are indexes; the label may be empty.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Edge {
    pub(super) from: usize,
    pub(super) to: usize,
    pub(super) label: String,
}

const ARROW: &str = "-->";
const OUTSIDE: &str = "[*]";

/// Reads the inside of a fence. A line that is not of the few forms which the reference has is an error.
pub(super) fn read(text: &str) -> Result<Graph> {
    let mut lines = text.lines().map(str::trim).filter(|line| !line.is_empty());
    let kind = match lines.next().unwrap_or_default().split(' ').next() {
        Some("stateDiagram-v2") => Kind::States,
        Some("flowchart") => Kind::Tree,
        other => bail!("`{}` is no diagram that the book draws: stateDiagram-v2 or flowchart", other.unwrap_or("")),
    };
    let mut reader = Reader::default();
    for line in lines {
        let known = match kind {
            Kind::States => reader.state_line(line),
            Kind::Tree => reader.tree_line(line),
        };
        if known.is_none() {
            bail!("`{line}` is no line of a diagram that the book can read");
        }
    }
    Ok(reader.finish(kind))
}

/// Whether a name stands in a diagram as it is.
fn is_plain(name: &str) -> bool {
    !name.is_empty() && name.chars().all(|c| c.is_alphanumeric() || c == '_')
}

#[derive(Default)]
struct Reader {
    /// What a node is called in the text, and its index.
    ids: BTreeMap<String, usize>,
    /// The names of states that are called something else in the text.
    labels: BTreeMap<String, String>,
    nodes: Vec<Node>,
    edges: Vec<Edge>,
}

impl Reader {
    fn state_line(&mut self, line: &str) -> Option<()> {
        if let Some(named) = line.strip_prefix("state \"") {
            let (label, id) = named.split_once("\" as ")?;
            self.labels.insert(id.to_owned(), label.to_owned());
            return Some(());
        }
        let (from, rest) = line.split_once(ARROW)?;
        let (to, label) = rest.split_once(':').unwrap_or((rest, ""));
        let (from, to) = (from.trim(), to.trim());
        let from = self.end(from, Node::Start)?;
        let to = self.end(to, Node::End)?;
        self.edge(from, to, label.trim());
        Some(())
    }

    /// An end of an arrow; `[*]` is the start before the arrow, and the end behind it.
    fn end(&mut self, id: &str, outside: Node) -> Option<usize> {
        if id == OUTSIDE {
            let key = format!("{outside:?} {OUTSIDE}");
            return Some(self.node(&key, outside));
        }
        let label = self.labels.get(id).map_or(id, String::as_str).to_owned();
        is_plain(id).then(|| self.node(id, Node::Named(label)))
    }

    fn tree_line(&mut self, line: &str) -> Option<()> {
        let (from, to) = line.split_once(ARROW).map_or((line, None), |(from, to)| (from, Some(to)));
        let from = self.boxed(from.trim())?;
        if let Some(to) = to {
            let to = self.boxed(to.trim())?;
            self.edge(from, to, "");
        }
        Some(())
    }

    /// `Vpc`, or `n1["Vpc"]` and later `n1`.
    fn boxed(&mut self, text: &str) -> Option<usize> {
        let Some((id, label)) = text.split_once("[\"") else {
            return is_plain(text).then(|| self.node(text, Node::Named(text.to_owned())));
        };
        Some(self.node(id, Node::Named(label.strip_suffix("\"]")?.to_owned())))
    }

    fn node(&mut self, id: &str, node: Node) -> usize {
        let next = self.nodes.len();
        let index = *self.ids.entry(id.to_owned()).or_insert(next);
        if index == next {
            self.nodes.push(node);
        }
        index
    }

    fn edge(&mut self, from: usize, to: usize, label: &str) {
        let edge = Edge { from, to, label: label.to_owned() };
        if !self.edges.contains(&edge) {
            self.edges.push(edge);
        }
    }

    /// Puts the end behind all others.
    fn finish(mut self, kind: Kind) -> Graph {
        if let Some(end) = self.nodes.iter().position(|node| *node == Node::End) {
            let last = self.nodes.len() - 1;
            let moved = |index: usize| match index {
                index if index == end => last,
                index if index > end => index - 1,
                index => index,
            };
            let node = self.nodes.remove(end);
            self.nodes.push(node);
            for edge in &mut self.edges {
                (edge.from, edge.to) = (moved(edge.from), moved(edge.to));
            }
        }
        Graph { kind, nodes: self.nodes, edges: self.edges }
    }
}
