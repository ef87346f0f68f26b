//! Paths that name an action: `/{service}/{version}/{Action}`.

/// What such a path says.
pub(super) struct ActionPath<'a> {
    pub(super) service: &'a str,
    pub(super) version: &'a str,
    pub(super) action: &'a str,
}

impl<'a> ActionPath<'a> {
    /// The parts of a path that has three of them.
    pub(super) fn parse(path: &'a str) -> Option<Self> {
        let mut steps = path.strip_prefix('/')?.split('/');
        let (service, version, action) = (steps.next()?, steps.next()?, steps.next()?);
        (steps.next().is_none() && !service.is_empty()).then_some(Self { service, version, action })
    }
}

/// Whether a path has the form of those that name an action.
pub(super) fn names_action(path: &str) -> bool {
    ActionPath::parse(path).is_some()
}
