//! The access keys that the server knows.

use std::collections::HashMap;
use std::fmt;

/// Access key ids and their secrets. Secrets show nowhere.
#[derive(Clone)]
pub(crate) struct Keys(HashMap<String, String>);

impl Keys {
    pub(crate) fn add(&mut self, id: String, secret: String) {
        self.0.insert(id, secret);
    }

    pub(super) fn secret(&self, id: &str) -> Option<&str> {
        self.0.get(id).map(String::as_str)
    }
}

impl Default for Keys {
    /// The pair that examples use.
    fn default() -> Self {
        Self(HashMap::from([("testid".to_owned(), "testsecret".to_owned())]))
    }
}

impl fmt::Debug for Keys {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_set().entries(self.0.keys()).finish()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn debug_shows_ids_and_no_secrets() {
        assert_eq!(format!("{:?}", Keys::default()), r#"{"testid"}"#);
    }
}
