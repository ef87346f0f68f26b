//! Open enums: the macro that a generated enum is given to.

/// Implements [`OpenEnum`](crate::OpenEnum), conversions from and comparison with text, and [`Slot`](crate::Slot) for a generated enum.
///
/// `open_enum!(VpcStatus, Pending = "Pending", Available = "Available");`
#[macro_export]
macro_rules! open_enum {
    ($type:ident, $($variant:ident = $text:literal),* $(,)?) => {
        #[doc(hidden)]
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
        impl ::std::str::FromStr for $type {
            type Err = ::std::convert::Infallible;
            /// Every text is a value, if only an undocumented one.
            #[inline]
            fn from_str(text: &str) -> ::std::result::Result<Self, ::std::convert::Infallible> {
                Ok($crate::OpenEnum::of(text))
            }
        }
        impl PartialEq<str> for $type {
            #[inline]
            fn eq(&self, text: &str) -> bool {
                self.as_str() == text
            }
        }
        impl PartialEq<&str> for $type {
            #[inline]
            fn eq(&self, text: &&str) -> bool {
                self.as_str() == *text
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
        #[doc(hidden)]
        impl $crate::Slot for $type {
            #[inline]
            fn view(&self) -> $crate::View<'_> {
                $crate::View::Str(self.as_str())
            }
            #[inline]
            fn set(&mut self, value: $crate::Scalar<'_>) -> ::std::result::Result<(), $crate::Mismatch> {
                if let $crate::Scalar::Str(text) = value {
                    *self = $crate::OpenEnum::of(text);
                    return Ok(());
                }
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
