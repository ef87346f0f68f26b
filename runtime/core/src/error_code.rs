//! Error codes of a service, documented ones and templates such as `InvalidParameter.%s`.

use crate::{OpenEnum, code_template};

/// The code of the mock server for a deletion that the documentation forbids without naming a code.
pub const UNDOCUMENTED_DEPENDENCY: &str = "DependencyViolation";

/// The code of the mock server for a state in which the documentation forbids an action without naming a code.
pub const UNDOCUMENTED_STATUS: &str = "IncorrectStatus";

/// The code of the mock server for a CIDR block that the documentation forbids without naming a code.
pub const UNDOCUMENTED_CIDR: &str = "InvalidCidrBlock";

/// The code of the mock server for an id of something that an object is not tied to.
pub const UNDOCUMENTED_ASSOCIATION: &str = "InvalidAssociation";

/// The generated enum of a service's documented error codes.
///
/// A documented code may be a template: `%s` stands for any text. [`ErrorCodes::parse`] knows both.
pub trait ErrorCodes: OpenEnum {
    /// The variant for `code`, and what stood in the place of `%s` where the code matched a template.
    ///
    /// An exact code wins over a template, and a template with more fixed text over one with less.
    fn parse(code: &str) -> (Self, Option<&str>) {
        if Self::VALUES.contains(&code) {
            return (Self::of(code), None);
        }
        let matched = Self::VALUES
            .iter()
            .filter_map(|template| code_template::filled(template, code).map(|filled| (template, filled)))
            .max_by_key(|(template, _)| template.len());
        match matched {
            Some((template, filled)) => (Self::of(template), Some(filled)),
            None => (Self::of(code), None),
        }
    }
}

/// The error code of a response; compares with text and with the generated codes of any service.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Code<'a>(Option<&'a str>);

impl<'a> Code<'a> {
    /// The code of an error; `None` for an error that carries none.
    pub const fn new(code: Option<&'a str>) -> Self {
        Self(code)
    }

    /// The code as it was sent.
    pub const fn as_str(self) -> Option<&'a str> {
        self.0
    }

    /// The code as one of the documented codes of a service.
    pub fn typed<E: ErrorCodes>(self) -> Option<E> {
        self.0.map(|code| E::parse(code).0)
    }

    /// What the server put in the place of `%s`, for a code that is documented as a template.
    pub fn filled<E: ErrorCodes>(self) -> Option<&'a str> {
        E::parse(self.0?).1
    }
}

impl<E: ErrorCodes> PartialEq<E> for Code<'_> {
    fn eq(&self, other: &E) -> bool {
        self.typed::<E>().as_ref() == Some(other)
    }
}

impl PartialEq<&str> for Code<'_> {
    fn eq(&self, other: &&str) -> bool {
        self.0 == Some(*other)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[derive(Clone, Debug, PartialEq)]
    enum Codes {
        Invalid,
        InvalidName,
        InvalidAny,
        MissingAny,
        Unknown(crate::UnknownValue),
    }
    crate::open_enum!(
        Codes,
        Invalid = "InvalidParameter",
        InvalidName = "InvalidParameter.Name",
        InvalidAny = "InvalidParameter.%s",
        MissingAny = "Missing%s",
    );
    impl ErrorCodes for Codes {}

    #[test]
    fn an_exact_code_wins_over_a_template() {
        assert_eq!(Codes::parse("InvalidParameter"), (Codes::Invalid, None));
        assert_eq!(Codes::parse("InvalidParameter.Name"), (Codes::InvalidName, None));
        assert_eq!(Codes::parse("InvalidParameter.Spec"), (Codes::InvalidAny, Some("Spec")));
        assert_eq!(Codes::parse("MissingRegionId"), (Codes::MissingAny, Some("RegionId")));
    }

    #[test]
    fn an_undocumented_code_is_kept() {
        let (code, filled) = Codes::parse("Elsewhere");
        assert!(matches!(&code, Codes::Unknown(value) if value.as_str() == "Elsewhere"));
        assert_eq!(filled, None);
    }

    #[test]
    fn a_code_compares_with_text_and_with_documented_codes() {
        let code = Code::new(Some("InvalidParameter.Spec"));
        assert!(code == "InvalidParameter.Spec");
        assert!(code == Codes::InvalidAny);
        assert!(code != Codes::Invalid);
        assert_eq!(code.filled::<Codes>(), Some("Spec"));
        assert!(Code::new(None) != Codes::Invalid);
    }
}
