//! Records: the macro that a generated struct is given to.

/// Implements [`Record`](crate::Record) and a redacting `Debug` for a generated struct.
///
/// `record!(CreateVpcRequest, CREATE_VPC_REQUEST, 0 => region_id, 1 => cidr_block);`
#[macro_export]
macro_rules! record {
    ($type:ident, $schema:ident $(, $index:literal => $field:ident)* $(,)?) => {
        impl $crate::Record for $type {
            #[inline]
            fn schema(&self) -> &'static $crate::Schema {
                &$schema
            }
            #[inline]
            fn get(&self, index: usize) -> &dyn $crate::Slot {
                match index {
                    $($index => &self.$field,)*
                    _ => $crate::nothing(),
                }
            }
            #[inline]
            fn slot(&mut self, index: usize) -> &mut dyn $crate::Slot {
                match index {
                    $($index => &mut self.$field,)*
                    _ => $crate::nothing_mut(),
                }
            }
        }
        impl ::std::fmt::Debug for $type {
            #[inline]
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                $crate::debug::record(self, f)
            }
        }
        $crate::__record_serde!($type);
    };
}
