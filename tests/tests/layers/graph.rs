//! Which child modules of a module use which, and the rings among them.

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use crate::references::Reference;
use crate::tree::{ModuleId, Tree};

/// The child modules of one module, and the references between them.
pub(crate) struct Level<'a> {
    /// The parent, as in `state::table`; empty for the root.
    pub(crate) parent: String,
    pub(crate) children: BTreeSet<String>,
    /// By the child that uses and the child that is used.
    pub(crate) edges: BTreeMap<(String, String), Vec<&'a Reference>>,
}

impl<'a> Level<'a> {
    pub(crate) fn of(tree: &Tree, parent: ModuleId, references: &'a [Reference]) -> Self {
        let module = &tree.modules[parent];
        let name = |id: ModuleId| tree.modules[id].path.last().cloned().unwrap_or_default();
        let mut edges: BTreeMap<(String, String), Vec<&Reference>> = BTreeMap::new();
        for reference in references {
            let ends = tree.child(parent, reference.from).zip(tree.child(parent, reference.to));
            if let Some((from, to)) = ends.filter(|(from, to)| from != to) {
                edges.entry((name(from), name(to))).or_default().push(reference);
            }
        }
        Self { parent: module.path.join("::"), children: module.children.keys().cloned().collect(), edges }
    }

    /// The path of a child from the root.
    pub(crate) fn path(&self, child: &str) -> String {
        if self.parent.is_empty() { child.to_owned() } else { format!("{}::{child}", self.parent) }
    }

    /// The strongly connected components with more than one child.
    pub(crate) fn rings(&self) -> Vec<BTreeSet<String>> {
        let reached: BTreeMap<&String, BTreeSet<&String>> =
            self.children.iter().map(|child| (child, self.reached(child))).collect();
        let mut rings: Vec<BTreeSet<String>> = Vec::new();
        for child in &self.children {
            let both = |other: &&String| reached[child].contains(*other) && reached[*other].contains(child);
            let ring: BTreeSet<String> = self.children.iter().filter(both).cloned().collect();
            if ring.len() > 1 && !rings.contains(&ring) {
                rings.push(ring);
            }
        }
        rings
    }

    fn reached<'b>(&'b self, child: &'b String) -> BTreeSet<&'b String> {
        let mut reached = BTreeSet::new();
        let mut open = vec![child];
        while let Some(from) = open.pop() {
            open.extend(self.used_by(from).filter(|to| reached.insert(*to)));
        }
        reached
    }

    fn used_by<'b>(&'b self, child: &'b String) -> impl Iterator<Item = &'b String> {
        self.edges.keys().filter(move |(from, _)| from == child).map(|(_, to)| to)
    }

    /// A shortest way around in `ring`, with a reference for each step.
    pub(crate) fn cycle(&self, ring: &BTreeSet<String>) -> Vec<(String, String, &'a Reference)> {
        let ways = ring.iter().filter_map(|start| self.way_around(start));
        let way = ways.min_by_key(Vec::len).unwrap_or_default();
        let steps = way.iter().zip(way.iter().skip(1));
        let step = |(from, to): (&&String, &&String)| {
            let key = ((*from).clone(), (*to).clone());
            let reference = self.edges.get(&key)?.first()?;
            Some((key.0, key.1, *reference))
        };
        steps.filter_map(step).collect()
    }

    /// The children on a shortest way from `start` to itself, `start` at both ends.
    fn way_around<'b>(&'b self, start: &'b String) -> Option<Vec<&'b String>> {
        let mut ways = VecDeque::from([vec![start]]);
        let mut seen = BTreeSet::new();
        while let Some(way) = ways.pop_front() {
            let last = *way.last()?;
            for next in self.used_by(last) {
                let longer = [way.as_slice(), &[next]].concat();
                if next == start {
                    return Some(longer);
                }
                if seen.insert(next) {
                    ways.push_back(longer);
                }
            }
        }
        None
    }
}
