//! Sides that take turns, so that what slows the machine down slows all of them.

use anyhow::{Context as _, Result};

/// One side: what it is called, and what it does in a turn.
pub(crate) struct Side<'a, T> {
    pub(crate) name: String,
    turn: Box<dyn FnMut() -> Result<T> + 'a>,
}

impl<'a, T> Side<'a, T> {
    pub(crate) fn new(name: impl Into<String>, turn: impl FnMut() -> Result<T> + 'a) -> Self {
        Self { name: name.into(), turn: Box::new(turn) }
    }
}

/// What came of the turns of each side, in the order of the sides.
///
/// # Errors
/// A turn failed.
pub(crate) fn in_turns<T>(rounds: usize, warm_up: bool, sides: &mut [Side<'_, T>]) -> Result<Vec<Vec<T>>> {
    let mut done: Vec<Vec<T>> = sides.iter().map(|_| Vec::new()).collect();
    let first = usize::from(!warm_up);
    for round in first..=rounds {
        for (side, done) in sides.iter_mut().zip(&mut done) {
            let came = (side.turn)().with_context(|| format!("in a turn of {}", side.name))?;
            if round > 0 {
                done.push(came);
            }
        }
    }
    Ok(done)
}

#[cfg(test)]
mod tests {
    use std::cell::RefCell;

    use super::{Side, in_turns};

    #[test]
    fn sides_take_turns() {
        let order = RefCell::new(String::new());
        let side = |name: &'static str| {
            let order = &order;
            Side::new(name, move || {
                order.borrow_mut().push_str(name);
                Ok(order.borrow().len())
            })
        };
        let done = in_turns(2, true, &mut [side("a"), side("b")]).unwrap();
        assert_eq!(*order.borrow(), "ababab");
        assert_eq!(done, [[3, 5], [4, 6]]);
        assert_eq!(in_turns(1, false, &mut [side("a")]).unwrap(), [[7]]);
    }

    #[test]
    fn a_turn_that_fails_says_whose_it_was() {
        let mut sides = [Side::<()>::new("theirs", || anyhow::bail!("no"))];
        let error = in_turns(1, false, &mut sides).unwrap_err();
        assert_eq!(format!("{error:#}"), "in a turn of theirs: no");
    }
}
