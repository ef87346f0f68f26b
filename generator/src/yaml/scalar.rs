//! Short forms of scalars: `2..128`, `[1..9, 12]`.

/// A range of whole numbers, ends included; an open end is `None`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Span64 {
    pub(crate) from: Option<i64>,
    pub(crate) to: Option<i64>,
}

impl Span64 {
    /// Reads `2..128`, `..64`, `8..` or `8`; also one that runs backwards, which no caller keeps.
    pub(crate) fn parse(text: &str) -> Option<Self> {
        let number = |text: &str| -> Option<Option<i64>> {
            if text.is_empty() { Some(None) } else { text.parse().ok().map(Some) }
        };
        let (from, to) = match text.split_once("..") {
            Some((from, to)) => (number(from.trim())?, number(to.trim())?),
            None => (number(text.trim())?, number(text.trim())?),
        };
        let some = from.is_some() || to.is_some();
        some.then_some(Self { from, to })
    }
}

/// One range or several.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Integers(pub(crate) Vec<Span64>);

#[cfg(test)]
mod tests {
    use super::Span64;

    #[test]
    fn ranges_have_four_forms() {
        let range = |from, to| Some(Span64 { from, to });
        assert_eq!(Span64::parse("2..128"), range(Some(2), Some(128)));
        assert_eq!(Span64::parse("..64"), range(None, Some(64)));
        assert_eq!(Span64::parse("-1.."), range(Some(-1), None));
        assert_eq!(Span64::parse("8"), range(Some(8), Some(8)));
        for bad in ["", "..", "a", "1..b", "1...3"] {
            assert_eq!(Span64::parse(bad), None, "{bad}");
        }
    }
}
