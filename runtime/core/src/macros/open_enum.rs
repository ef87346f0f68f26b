//! Open enums: the macro that a generated enum is given to.

/// Implements [`OpenEnum`](crate::OpenEnum), text conversions and [`Slot`](crate::Slot) for a generated enum.
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
