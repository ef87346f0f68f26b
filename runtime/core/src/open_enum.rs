//! Enums that stay open: a value that the documentation does not list survives a round trip.

use std::fmt;

/// A value that is not among the documented ones, kept as it was sent.
///
/// Only the conversions of [`OpenEnum`] types make one, so it never holds a documented value.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct UnknownValue(Box<str>);

impl UnknownValue {
    #[doc(hidden)]
    pub fn __new(text: &str) -> Self {
        Self(text.into())
    }

    /// The value as it was sent.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for UnknownValue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.0, f)
    }
}

/// A generated enum whose values are text on the wire.
pub trait OpenEnum: Clone + PartialEq + Sized + Send + Sync + 'static {
    /// The documented values, in the order of the documentation.
    const VALUES: &'static [&'static str];
    /// The value on the wire.
    fn as_str(&self) -> &str;
    /// The variant for `text`; the unknown variant where none is documented for it.
    fn of(text: &str) -> Self;
}

/// Implements [`OpenEnum`], text conversions and [`Slot`](crate::Slot) for a generated enum.
///
/// `open_enum!(VpcStatus, Pending = "Pending", Available = "Available");`
#[macro_export]
macro_rules! open_enum {
    ($type:ident, $($variant:ident = $text:literal),* $(,)?) => {
        impl $crate::OpenEnum for $type {
            const VALUES: &'static [&'static str] = &[$($text),*];
            fn as_str(&self) -> &str {
                match self {
                    $(Self::$variant => $text,)*
                    Self::Unknown(value) => value.as_str(),
                }
            }
            fn of(text: &str) -> Self {
                match text {
                    $($text => Self::$variant,)*
                    other => Self::Unknown($crate::UnknownValue::__new(other)),
                }
            }
        }
        impl $type {
            /// The value on the wire.
            #[inline]
            #[allow(unreachable_pub)]
            pub fn as_str(&self) -> &str {
                $crate::OpenEnum::as_str(self)
            }
        }
        impl ::std::fmt::Display for $type {
            #[inline]
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                f.pad(self.as_str())
            }
        }
        impl From<&str> for $type {
            #[inline]
            fn from(text: &str) -> Self {
                $crate::OpenEnum::of(text)
            }
        }
        impl From<String> for $type {
            #[inline]
            fn from(text: String) -> Self {
                $crate::OpenEnum::of(&text)
            }
        }
        impl Default for $type {
            #[inline]
            fn default() -> Self {
                $crate::OpenEnum::of("")
            }
        }
        impl $crate::Slot for $type {
            #[inline]
            fn view(&self) -> $crate::View<'_> {
                $crate::View::Str(self.as_str())
            }
            #[inline]
            fn set(&mut self, value: $crate::Scalar<'_>) -> ::std::result::Result<(), $crate::Mismatch> {
                let mut text = String::new();
                $crate::Slot::set(&mut text, value)?;
                *self = $crate::OpenEnum::of(&text);
                Ok(())
            }
            #[inline]
            fn clear(&mut self) {
                *self = $crate::OpenEnum::of("");
            }
        }
        $crate::__open_enum_serde!($type);
    };
}
