//! Records: the macro that a generated struct is given to.

/// Implements [`Record`](crate::Record) and a redacting `Debug` for a generated struct.
///
/// `record!(CreateVpcRequest, CREATE_VPC_REQUEST, 0 => region_id, 1 => cidr_block);`
#[macro_export]
macro_rules! record {
    ($type:ident, $schema:ident $(, $index:literal => $field:ident)* $(,)?) => {
        #[doc(hidden)]
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

/// Implements [`Response`](crate::Response) for the struct of a response, which has a field `metadata` beside those of its
/// schema.
#[macro_export]
macro_rules! response {
    ($type:ident) => {
        impl $type {
            /// What came with the response: status, request id, headers, and what of it could not be read.
            #[inline]
            #[allow(unreachable_pub)]
            pub fn metadata(&self) -> &$crate::Metadata {
                &self.metadata
            }
        }
        #[doc(hidden)]
        impl $crate::Response for $type {
            #[inline]
            fn metadata(&self) -> &$crate::Metadata {
                &self.metadata
            }
            #[inline]
            fn __metadata_mut(&mut self) -> &mut $crate::Metadata {
                &mut self.metadata
            }
        }
    };
}
