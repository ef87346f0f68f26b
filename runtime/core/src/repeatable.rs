//! Whether an action changes anything, and whether a request to it may be sent twice.

/// Whether an action changes anything; decides what may be sent again.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ActionKind {
    /// Changes nothing.
    Read,
    /// Creates, changes or deletes.
    Write,
}

/// Whether sending a request twice does what sending it once does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Repeatable {
    /// It changes nothing.
    Yes,
    /// It carries an idempotency token.
    ByToken,
    /// A second one would be carried out again.
    No,
}

impl Repeatable {
    /// For a request to an action of this kind, with or without an idempotency token.
    pub fn of(kind: ActionKind, has_token: bool) -> Self {
        match kind {
            ActionKind::Read => Self::Yes,
            ActionKind::Write if has_token => Self::ByToken,
            ActionKind::Write => Self::No,
        }
    }
}
