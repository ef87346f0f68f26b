//! The counts of a run at one time, by service and action.

/// What a run touched: how often each action was called, each parameter was sent and refused, each documented error was
/// returned. Written with `{}`, it is a page to read.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct CoverageReport {
    /// Every service of the server.
    pub services: Vec<ServiceCoverage>,
}

/// A service.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct ServiceCoverage {
    /// Its id, such as `vpc`.
    pub id: &'static str,
    /// Every action, sorted by name.
    pub actions: Vec<ActionCoverage>,
    /// The errors that any action may return.
    pub errors: Vec<ErrorCoverage>,
}

/// An action.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct ActionCoverage {
    /// Its name.
    pub name: &'static str,
    /// How many requests there were.
    pub calls: u64,
    /// How many of them were refused.
    pub refused: u64,
    /// Every parameter: those at the top, a list or an object as one.
    pub parameters: Vec<ParameterCoverage>,
    /// Every documented error.
    pub errors: Vec<ErrorCoverage>,
}

/// A parameter.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct ParameterCoverage {
    /// Its name.
    pub name: &'static str,
    /// How many requests had it.
    pub sent: u64,
    /// How many requests were refused because of it.
    pub refused: u64,
}

/// A documented error.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct ErrorCoverage {
    /// HTTP status.
    pub status: u16,
    /// The code, perhaps with `%s`.
    pub code: &'static str,
    /// The message, perhaps with `%s`.
    pub message: &'static str,
    /// How many requests were refused with it.
    pub count: u64,
}

impl CoverageReport {
    /// A service by its id, such as `vpc`.
    pub fn service(&self, id: &str) -> Option<&ServiceCoverage> {
        self.services.iter().find(|service| service.id == id)
    }

    /// An action by its name, of the first service that has it.
    pub fn action(&self, name: &str) -> Option<&ActionCoverage> {
        self.services.iter().find_map(|service| service.action(name))
    }
}

impl ServiceCoverage {
    /// An action by its name.
    pub fn action(&self, name: &str) -> Option<&ActionCoverage> {
        self.actions.iter().find(|action| action.name == name)
    }
}

impl ActionCoverage {
    /// A parameter by its name.
    pub fn parameter(&self, name: &str) -> Option<&ParameterCoverage> {
        self.parameters.iter().find(|parameter| parameter.name == name)
    }

    /// How many requests were refused with a code, whatever the message.
    pub fn error(&self, code: &str) -> u64 {
        self.errors.iter().filter(|error| error.code == code).map(|error| error.count).sum()
    }
}

/// How many there are, and how many of them were touched.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Share {
    pub(super) touched: usize,
    pub(super) all: usize,
}

impl Share {
    pub(super) fn of<T>(items: impl IntoIterator<Item = T>, touched: impl Fn(&T) -> bool) -> Self {
        items.into_iter().fold(Self::default(), |share, item| Self {
            touched: share.touched + usize::from(touched(&item)),
            all: share.all + 1,
        })
    }
}

/// The shares of a service.
pub(super) struct Shares {
    pub(super) actions: Share,
    pub(super) sent: Share,
    pub(super) refused: Share,
    pub(super) errors: Share,
}

impl Shares {
    pub(super) fn of(service: &ServiceCoverage) -> Self {
        let parameters = || service.actions.iter().flat_map(|action| &action.parameters);
        let errors = service.actions.iter().flat_map(|action| &action.errors).chain(&service.errors);
        Self {
            actions: Share::of(&service.actions, |action| action.calls > 0),
            sent: Share::of(parameters(), |parameter| parameter.sent > 0),
            refused: Share::of(parameters(), |parameter| parameter.refused > 0),
            errors: Share::of(errors, |error| error.count > 0),
        }
    }
}
