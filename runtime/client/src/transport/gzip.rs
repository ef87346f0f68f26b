//! Compressed bodies.

use std::io::{self, Read};

use flate2::read::MultiGzDecoder;

/// The text of a compressed body, of which no more than `most` bytes are made.
///
/// # Errors
/// The body is not gzip, breaks off, or becomes larger.
pub(super) fn decoded(body: &[u8], most: usize) -> io::Result<Vec<u8>> {
    let mut text = Vec::new();
    MultiGzDecoder::new(body).take(most as u64 + 1).read_to_end(&mut text)?;
    if text.len() > most {
        return Err(io::Error::other(format!("the body is larger than {most} bytes when it is unpacked")));
    }
    Ok(text)
}

/// The start of the text of a compressed body that may break off or go wrong anywhere.
pub(super) fn start(body: &[u8], most: usize) -> Vec<u8> {
    let mut text = Vec::new();
    // What was read before an error is in the text.
    let _ = MultiGzDecoder::new(body).take(most as u64).read_to_end(&mut text);
    text
}
