//! States below one another, and beside each what leads away from it.
//!
//! A state that follows the one above has an arrow between them. Every other transition stands as a line beside its
//! state, with its label, and leads to a lane at the right, which goes up or down to the state that it leads to; each
//! such state has one lane. So labels never cross, and the width never depends on the number of states.

use std::collections::BTreeMap;

use super::graph::{Edge, Graph, Node};
use super::svg::{Drawing, LETTER, LINE, WIDTH, wrap};

/// The distance between two lanes.
const LANE: f32 = 12.0;
/// The least height of a box.
const BOX: f32 = 30.0;
/// The height that an arrow into a box takes.
const ENTRY: f32 = 20.0;
const MARGIN: f32 = 2.0;
const DOT: f32 = 6.0;

pub(super) fn draw(graph: &Graph) -> String {
    let plan = Plan::new(graph);
    let mut drawing = Drawing::default();
    let mut y = MARGIN;
    let mut entries: BTreeMap<usize, (f32, f32)> = BTreeMap::new();
    let mut exits: Vec<(usize, (f32, f32))> = Vec::new();
    for (index, node) in graph.nodes.iter().enumerate() {
        y = plan.node(&mut drawing, (index, node), y, &mut entries, &mut exits);
        y = plan.step(&mut drawing, index, y);
    }
    for (target, from) in exits {
        let (Some(&to), Some(lane)) = (entries.get(&target), plan.lane(target)) else { continue };
        drawing.wire(&[from, (lane, from.1), (lane, to.1), to]);
        drawing.head(to, false);
    }
    let names = graph.nodes.iter().filter_map(|node| match node {
        Node::Named(name) => Some(name.as_str()),
        Node::Start | Node::End => None,
    });
    drawing.finish(y + MARGIN, &format!("States: {}", names.collect::<Vec<_>>().join(", ")))
}

struct Plan<'a> {
    edges: &'a [Edge],
    /// The nodes that have a lane, from the right.
    lanes: Vec<usize>,
    /// The width of the boxes.
    width: f32,
}

impl<'a> Plan<'a> {
    fn new(graph: &'a Graph) -> Self {
        let letters = graph.nodes.iter().map(|node| match node {
            Node::Named(name) => name.chars().count(),
            Node::Start | Node::End => 0,
        });
        let letters = u16::try_from(letters.max().unwrap_or_default()).unwrap_or(u16::MAX);
        let mut lanes: Vec<usize> = graph.edges.iter().filter(|edge| !is_step(edge)).map(|edge| edge.to).collect();
        lanes.sort_unstable();
        lanes.dedup();
        Self { edges: &graph.edges, lanes, width: (f32::from(letters) * (LETTER + 0.3) + 18.0).clamp(60.0, 150.0) }
    }

    fn lane(&self, node: usize) -> Option<f32> {
        let place = self.lanes.iter().position(|one| *one == node)?;
        Some(WIDTH - MARGIN - LANE * f32::from(u16::try_from(place).unwrap_or(u16::MAX)))
    }

    /// Where lanes begin.
    fn right(&self) -> f32 {
        WIDTH - MARGIN - LANE * f32::from(u16::try_from(self.lanes.len()).unwrap_or(u16::MAX))
    }

    fn middle(&self) -> f32 {
        MARGIN + self.width / 2.0
    }

    fn lines(&self, label: &str, from: f32) -> Vec<String> {
        wrap(label, letters(self.right() - from))
    }

    /// Draws a node with what leads away from it, and returns where it ends.
    fn node(
        &self,
        drawing: &mut Drawing,
        (index, node): (usize, &Node),
        top: f32,
        entries: &mut BTreeMap<usize, (f32, f32)>,
        exits: &mut Vec<(usize, (f32, f32))>,
    ) -> f32 {
        let name = match node {
            Node::Named(name) => wrap(name, letters(self.width - 14.0)),
            Node::Start | Node::End => Vec::new(),
        };
        let edge = if name.is_empty() { self.middle() + DOT } else { MARGIN + self.width };
        let mut y = top;
        if self.lane(index).is_some() {
            entries.insert(index, (edge, if name.is_empty() { top + DOT + 1.0 } else { top + ENTRY / 2.0 }));
            y += ENTRY;
        }
        for way in self.edges.iter().filter(|way| way.from == index && !is_step(way)) {
            y += 2.0;
            for line in self.lines(&way.label, edge + 8.0) {
                y += LINE;
                drawing.text("label", (edge + 8.0, y - 4.0), &line);
            }
            y += 2.0;
            let from = if name.is_empty() { (self.middle(), y.max(top + DOT)) } else { (edge, y) };
            exits.push((way.to, from));
            y += 2.0;
        }
        if name.is_empty() {
            let at = (self.middle(), top + DOT + 1.0);
            drawing.dot(at, if *node == Node::Start { DOT } else { DOT - 3.0 });
            if *node == Node::End {
                drawing.ring(at, DOT);
            }
            return y.max(top + 2.0 * DOT + 2.0);
        }
        let tall = lines_height(&name) + 14.0;
        let height = (y - top + 4.0).max(BOX).max(tall);
        drawing.frame((MARGIN, top), self.width, height);
        let mut at = top + (height - lines_height(&name)) / 2.0 - 4.0;
        for line in &name {
            at += LINE;
            drawing.text("name", (self.middle(), at), line);
        }
        top + height
    }

    /// Draws what leads to the next node, and returns where that begins.
    fn step(&self, drawing: &mut Drawing, index: usize, top: f32) -> f32 {
        let labels: Vec<String> = self
            .edges
            .iter()
            .filter(|edge| edge.from == index && is_step(edge))
            .flat_map(|edge| {
                let lines = self.lines(&edge.label, self.middle() + 10.0);
                if lines.is_empty() { vec![String::new()] } else { lines }
            })
            .collect();
        if labels.is_empty() {
            return top + 12.0;
        }
        let bottom = top + lines_height(&labels) + 16.0;
        drawing.wire(&[(self.middle(), top), (self.middle(), bottom - 2.0)]);
        drawing.head((self.middle(), bottom), true);
        let mut y = top + 3.0;
        for line in &labels {
            y += LINE;
            drawing.text("label", (self.middle() + 10.0, y - 2.0), line);
        }
        bottom
    }
}

/// Whether an edge leads to the node below.
fn is_step(edge: &Edge) -> bool {
    edge.to == edge.from + 1
}

fn lines_height(lines: &[String]) -> f32 {
    LINE * f32::from(u16::try_from(lines.len()).unwrap_or(u16::MAX))
}

/// How many letters fit into a width.
fn letters(width: f32) -> usize {
    let mut count = 1;
    let mut used = LETTER * 2.0;
    while used <= width {
        count += 1;
        used += LETTER;
    }
    count
}
