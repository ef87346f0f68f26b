//! Programs that count what they allocate, which would slow this one down. They print lines such as `name | unit | 12`, or
//! `name | unit | 12 | other | 7` with that of another one.

use std::process::{Command, Stdio};

use anyhow::{Context as _, Result, ensure};

use crate::place::Place;
use crate::report::figure::Figure;

/// Runs one of them, and reads its figures.
///
/// # Errors
/// It cannot be built, fails, or prints something else.
pub(crate) fn counted(place: &Place, program: &str) -> Result<Vec<Figure>> {
    let path = place.build("aliyun-api-bench", program, true)?;
    let mut command = Command::new(path);
    let said = command.stdin(Stdio::null()).stderr(Stdio::inherit()).output();
    let said = said.with_context(|| format!("`{program}` could not be run"))?;
    ensure!(said.status.success(), "`{program}` failed: {}", said.status);
    let text = String::from_utf8(said.stdout)?;
    text.lines().map(|line| figure(line).with_context(|| format!("`{program}` prints `{line}`"))).collect()
}

fn figure(line: &str) -> Option<Figure> {
    let mut cells = line.split('|').map(str::trim);
    let (name, unit, ours) = (cells.next()?, cells.next()?, cells.next()?.parse().ok()?);
    let figure = Figure::count(name, unit, ours);
    Some(match (cells.next(), cells.next()) {
        (Some(peer), Some(theirs)) => figure.beside(peer, &[ours], &[theirs.parse().ok()?]),
        _ => figure,
    })
}

#[cfg(test)]
mod tests {
    use super::figure;

    #[test]
    fn a_line_is_a_figure() {
        let alone = figure("a VPC | KB | 1.5").unwrap();
        assert_eq!((alone.name.as_str(), alone.unit.as_str(), alone.ours.median), ("a VPC", "KB", 1.5));
        let beside = figure("a call | allocations | 120 | hyper-util | 40").unwrap();
        assert_eq!((beside.peers[0].name.as_str(), beside.peers[0].ratio.median), ("hyper-util", 3.0));
        assert_eq!(figure("something else"), None);
    }
}
