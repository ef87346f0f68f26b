//! XML to records and back, in the shape of the responses: `<CreateVpcResponse><VpcId>..</VpcId></CreateVpcResponse>`.
//!
//! An enclosed list is `<Vpcs><Vpc>..</Vpc><Vpc>..</Vpc></Vpcs>`, a bare one repeats its own element.
//! Document types and entities other than the predefined ones are refused, and so is deep nesting.

mod decode;
mod encode;
mod tree;

pub use decode::decode;
pub use encode::encode;

use crate::DecodeError;

/// How many elements may stand inside each other.
const MAX_DEPTH: usize = 64;

/// Why a document could not be decoded.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Error {
    /// The text is not UTF-8.
    #[error("not valid XML: the text is not UTF-8")]
    Encoding,
    /// The markup is broken or cut off.
    #[error("not valid XML: {what} at byte {position}")]
    Syntax {
        /// What is wrong.
        what: &'static str,
        /// Where reading stopped.
        position: u64,
    },
    /// The document has a document type.
    #[error("XML with a document type is refused")]
    DocumentType,
    /// The document uses an entity that is not predefined.
    #[error("not valid XML: an entity that is not predefined at byte {position}")]
    Entity {
        /// Where reading stopped.
        position: u64,
    },
    /// Too many elements stand inside each other.
    #[error("XML nested deeper than {MAX_DEPTH} elements is refused")]
    Depth,
    /// A value does not fit its field.
    #[error(transparent)]
    Decode(#[from] DecodeError),
}
