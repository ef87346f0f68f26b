//! What setters take: a value, what becomes one, or an option of either.

use std::borrow::Cow;

use serde_json::Value;

use crate::open_enum::OpenEnum;
use crate::record::Slot;
use crate::timestamp::Timestamp;

/// What a setter of an optional field takes: the value, what becomes one without loss, or an [`Option`] of these, where
/// `None` means that the field is not sent.
///
/// A field of text takes `"vpc-1"`, `String`, `&String` and `Cow<str>`; one of whole numbers every type of integer that
/// 64 bits with a sign hold; an enum its values and text. A type of your own can implement it, too:
///
/// ```
/// use aliyun_api_core::IntoOption;
///
/// struct VpcId(u32);
///
/// impl IntoOption<String> for VpcId {
///     fn into_option(self) -> Option<String> {
///         Some(format!("vpc-{}", self.0))
///     }
/// }
/// ```
#[diagnostic::on_unimplemented(
    message = "a field of type `{T}` cannot be set to `{Self}`",
    label = "neither `{T}`, nor what becomes one without loss, nor an option of these",
    note = "text is set from `&str` and `String`, a number from an integer of up to 64 bits with a sign: convert the value, \
            such as with `as_str()`, `to_string()` or `i64::try_from(..)`"
)]
pub trait IntoOption<T> {
    /// The value; `None` takes back what was set.
    fn into_option(self) -> Option<T>;
}

impl<T: Slot> IntoOption<T> for T {
    #[inline]
    fn into_option(self) -> Option<T> {
        Some(self)
    }
}

impl<T: Slot> IntoOption<T> for Option<T> {
    #[inline]
    fn into_option(self) -> Self {
        self
    }
}

/// Implements it for types that become another, and for options of them.
macro_rules! becomes {
    ($target:ty: $($source:ty),+) => {$(
        impl IntoOption<$target> for $source {
            #[inline]
            fn into_option(self) -> Option<$target> {
                Some(self.into())
            }
        }
        impl IntoOption<$target> for Option<$source> {
            #[inline]
            fn into_option(self) -> Option<$target> {
                self.map(Into::into)
            }
        }
    )+};
}

becomes!(String: &str, &mut str, &String, Cow<'_, str>, Box<str>, char);
becomes!(Timestamp: &str, &String, String, std::time::SystemTime);
becomes!(i64: i8, i16, i32, u8, u16, u32);
becomes!(f64: i8, i16, i32, u8, u16, u32, f32);
becomes!(Value: &str, String, bool, i32, i64, u32, u64, f64);

/// Implements it for text that becomes an enum.
macro_rules! enums_from {
    ($($source:ty),+) => {$(
        impl<T: OpenEnum> IntoOption<T> for $source {
            #[inline]
            fn into_option(self) -> Option<T> {
                Some(T::of(self.as_ref()))
            }
        }
        impl<T: OpenEnum> IntoOption<T> for Option<$source> {
            #[inline]
            fn into_option(self) -> Option<T> {
                self.map(|text| T::of(text.as_ref()))
            }
        }
    )+};
}

enums_from!(&str, &String, String);

#[cfg(test)]
mod tests {
    use super::*;

    fn text(value: impl IntoOption<String>) -> Option<String> {
        value.into_option()
    }

    fn number(value: impl IntoOption<i64>) -> Option<i64> {
        value.into_option()
    }

    #[test]
    fn a_setter_takes_the_value_what_becomes_one_and_options() {
        let owned = "a".to_owned();
        let all = [text("a"), text(&owned), text(owned.clone()), text(Some("a")), text(Some(&owned)), text('a')];
        assert!(all.iter().all(|value| value.as_deref() == Some("a")));
        assert_eq!((text(None::<String>), text(None::<&str>)), (None, None));
        assert_eq!(
            (number(7), number(7_u32), number(Some(7_i64)), number(None::<u8>)),
            (Some(7), Some(7), Some(7), None)
        );
        let time: Option<Timestamp> = std::time::UNIX_EPOCH.into_option();
        assert_eq!(time.unwrap(), "1970-01-01T00:00:00Z");
        let value: Option<Value> = "a".into_option();
        assert_eq!(value, Some(Value::from("a")));
    }
}
