//! One thing that was measured, of ours and of others.

use serde::{Deserialize, Serialize};

use crate::measure::spread::Spread;

/// One thing that was measured.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct Figure {
    /// What was done, in few words.
    pub(crate) name: String,
    /// The unit of the values, such as `s`.
    pub(crate) unit: String,
    pub(crate) ours: Spread,
    /// The same of others, who took turns with ours.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) peers: Vec<Peer>,
}

/// What another one took for the same.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct Peer {
    pub(crate) name: String,
    pub(crate) theirs: Spread,
    /// Ours divided by theirs, turn by turn.
    pub(crate) ratio: Spread,
}

impl Figure {
    /// A figure without others.
    pub(crate) fn new(name: impl Into<String>, unit: &str, ours: &[f64]) -> Self {
        Self { name: name.into(), unit: unit.to_owned(), ours: Spread::of(ours.iter().copied()), peers: Vec::new() }
    }

    /// Something that is counted and has no spread.
    pub(crate) fn count(name: impl Into<String>, unit: &str, ours: f64) -> Self {
        Self::new(name, unit, &[ours])
    }

    /// With another one, whose turns were between ours.
    #[must_use]
    pub(crate) fn beside(mut self, name: &str, ours: &[f64], theirs: &[f64]) -> Self {
        let ratio = Spread::ratio(ours, theirs);
        self.peers.push(Peer { name: name.to_owned(), theirs: Spread::of(theirs.iter().copied()), ratio });
        self
    }

    /// Of the sides of [`in_turns`](crate::measure::turns::in_turns), the first of which is ours.
    pub(crate) fn of_sides<T>(
        name: impl Into<String>,
        unit: &str,
        names: &[String],
        turns: &[Vec<T>],
        value: impl Fn(&T) -> f64,
    ) -> Self {
        let values: Vec<Vec<f64>> = turns.iter().map(|turns| turns.iter().map(&value).collect()).collect();
        let ours = values.first().map(Vec::as_slice).unwrap_or_default();
        let peers = names.iter().zip(&values).skip(1);
        peers.fold(Self::new(name, unit, ours), |figure, (name, theirs)| figure.beside(name, ours, theirs))
    }
}

#[cfg(test)]
mod tests {
    use super::Figure;

    #[test]
    fn the_first_side_is_ours() {
        let names = ["ours", "one", "other"].map(str::to_owned);
        let figure = Figure::of_sides("work", "s", &names, &[vec![1], vec![2], vec![4]], |&turn| f64::from(turn));
        assert_eq!(figure.ours.median, 1.0);
        let peers: Vec<_> = figure.peers.iter().map(|peer| (peer.name.as_str(), peer.ratio.median)).collect();
        assert_eq!(peers, [("one", 0.5), ("other", 0.25)]);
    }
}
