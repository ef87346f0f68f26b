//! Where a table keeps its texts and lists: in the program, as generated tables do, or in memory of its own, as whoever
//! makes tables does. What a constraint or a rule means is written once, for both.

use std::fmt::Debug;

/// A way to keep texts and lists.
pub trait Storage: Copy + Debug + PartialEq + Send + Sync + 'static {
    /// Text.
    type Text: AsRef<str> + Clone + Debug + PartialEq + Send + Sync + 'static;
    /// A list.
    type List<T: Element>: AsRef<[T]> + Clone + Debug + PartialEq + Send + Sync + 'static;
}

/// What a list can hold.
pub trait Element: Clone + Debug + PartialEq + Send + Sync + 'static {}

impl<T: Clone + Debug + PartialEq + Send + Sync + 'static> Element for T {}

/// In the program: `&'static str` and `&'static [T]`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Fixed;

impl Storage for Fixed {
    type Text = &'static str;
    type List<T: Element> = &'static [T];
}

/// In memory: `String` and `Vec<T>`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Owned;

impl Storage for Owned {
    type Text = String;
    type List<T: Element> = Vec<T>;
}

/// A list of texts.
pub type Texts<S> = <S as Storage>::List<<S as Storage>::Text>;

/// Wire names from a parameter inwards: `["Tag", "Key"]`. Lists on the way are passed through, element by element.
#[cfg(feature = "validation")]
pub(crate) type Path<S> = Texts<S>;

/// The texts of a list joined by something.
#[cfg(feature = "validation")]
pub(crate) fn joined<T: AsRef<str>>(texts: &[T], between: &str) -> String {
    texts.iter().map(AsRef::as_ref).collect::<Vec<_>>().join(between)
}
