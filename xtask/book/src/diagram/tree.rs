//! A tree as rows, each farther to the right than what contains it.

use super::graph::{Graph, Node};
use super::svg::{Drawing, ROUND, WIDTH};

/// The height of a row.
const ROW: f32 = 22.0;
/// How much farther to the right a row is than the one that contains it.
const STEP: f32 = 18.0;
const DOT: f32 = 3.0;

pub(super) fn draw(graph: &Graph) -> String {
    let mut tree = Tree { graph, drawing: Drawing::default(), drawn: vec![false; graph.nodes.len()], rows: 0 };
    let inside: Vec<usize> = graph.edges.iter().map(|edge| edge.to).collect();
    let roots = (0..graph.nodes.len()).filter(|node| !inside.contains(node));
    // In a ring nothing is outermost: it is drawn from where it is first named.
    for node in roots.chain(0..graph.nodes.len()) {
        tree.node(node, 0);
    }
    let outermost = graph.nodes.iter().enumerate().find(|(index, _)| !inside.contains(index));
    let title = match outermost {
        Some((_, Node::Named(name))) => format!("What {name} contains"),
        _ => "What contains what".to_owned(),
    };
    let height = ROW * tree.rows_before();
    tree.drawing.finish(height, &title)
}

struct Tree<'a> {
    graph: &'a Graph,
    drawing: Drawing,
    drawn: Vec<bool>,
    rows: u16,
}

impl Tree<'_> {
    fn rows_before(&self) -> f32 {
        f32::from(self.rows)
    }

    /// Draws a node and what it contains; returns the height of its middle. One that is there already is left out.
    fn node(&mut self, index: usize, depth: u16) -> Option<f32> {
        let drawn = self.drawn.get_mut(index)?;
        if std::mem::replace(drawn, true) {
            return None;
        }
        let x = 6.0 + STEP * f32::from(depth);
        let y = ROW * (self.rows_before() + 0.5);
        self.rows = self.rows.saturating_add(1);
        self.drawing.dot((x, y), DOT);
        if let Some(Node::Named(name)) = self.graph.nodes.get(index) {
            self.drawing.text("label", ((x + 9.0).min(WIDTH), y + 4.0), name);
        }
        let inner: Vec<usize> = self.graph.edges.iter().filter(|edge| edge.from == index).map(|edge| edge.to).collect();
        let mut from = y + DOT;
        for one in inner {
            if let Some(at) = self.node(one, depth + 1) {
                self.drawing.wire(&[(x, from), (x, at), (x + STEP - DOT, at)]);
                // The next one goes on where this one turns.
                from = at - ROUND;
            }
        }
        Some(y)
    }
}
