//! The access keys that the server knows, and the accounts that they belong to.

use std::collections::HashMap;
use std::fmt;

use crate::state::DEFAULT_ACCOUNT;

/// Access key ids with their secrets and accounts. Secrets show nowhere.
#[derive(Clone)]
pub(crate) struct Keys(HashMap<String, Key>);

#[derive(Clone)]
struct Key {
    secret: String,
    account: String,
}

impl Keys {
    pub(crate) fn add(&mut self, id: String, secret: String, account: Option<String>) {
        let account = account.unwrap_or_else(|| DEFAULT_ACCOUNT.to_owned());
        self.0.insert(id, Key { secret, account });
    }

    pub(super) fn secret(&self, id: &str) -> Option<&str> {
        self.0.get(id).map(|key| key.secret.as_str())
    }

    /// The account of a key, known or not.
    pub(super) fn account(&self, id: Option<&str>) -> &str {
        id.and_then(|id| self.0.get(id)).map_or(DEFAULT_ACCOUNT, |key| key.account.as_str())
    }
}

impl Default for Keys {
    /// The pair that examples use.
    fn default() -> Self {
        let mut keys = Self(HashMap::new());
        keys.add("testid".to_owned(), "testsecret".to_owned(), None);
        keys
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

    #[test]
    fn every_key_has_an_account() {
        let mut keys = Keys::default();
        keys.add("other".to_owned(), "secret".to_owned(), Some("42".to_owned()));
        assert_eq!(keys.account(Some("other")), "42");
        for id in [Some("testid"), Some("STS.unknown"), None] {
            assert_eq!(keys.account(id), DEFAULT_ACCOUNT);
        }
    }
}
