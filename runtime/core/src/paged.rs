//! How the response of a list is split into pages.

use std::hash::{DefaultHasher, Hash, Hasher};

use crate::action::Request;
use crate::record::{List, Record, View};

/// A request whose response is one page of a list.
pub trait Paged: Request {
    /// What the list holds.
    type Item: Send + 'static;
    /// How it is split.
    #[doc(hidden)]
    const PAGES: &'static PageTable;
    #[doc(hidden)]
    fn into_items(response: Self::Response) -> Vec<Self::Item>;
}

/// How a list is split into pages.
#[derive(Debug)]
pub struct PageTable {
    /// By number or by token.
    pub style: PageStyle,
    /// The parameter for the size of a page.
    pub size: &'static str,
    /// The fields that lead to the list.
    pub items: &'static [&'static str],
    /// The size where the request has none.
    pub default_size: Option<u32>,
    /// The largest size.
    pub max_size: Option<u32>,
}

/// What tells one page from another.
#[derive(Clone, Copy, Debug)]
pub enum PageStyle {
    /// Its number, counted from 1.
    Number {
        /// The parameter.
        page: &'static str,
        /// The field of the response with the number of all items.
        total: &'static str,
    },
    /// A token of the page before.
    Token {
        /// The parameter.
        token: &'static str,
        /// The field of the response with the token of the next page.
        next: &'static str,
    },
}

impl PageTable {
    /// The items of a response; `None` where there is no list.
    pub fn list<'a>(&self, response: &'a dyn Record) -> Option<&'a dyn List> {
        let (last, objects) = self.items.split_last()?;
        let mut record = response;
        for name in objects {
            let View::Record(inner) = record.field(name) else { return None };
            record = inner;
        }
        match record.field(last) {
            View::List(list) => Some(list),
            _ => None,
        }
    }

    /// A number for what the items of a response are; `None` where they are no objects, which alone tell by what they
    /// are that they are others.
    pub fn fingerprint(list: &dyn List) -> Option<u64> {
        let mut hasher = DefaultHasher::new();
        if !matches!(list.at(0).view(), View::Record(_)) {
            return None;
        }
        hash(View::List(list), &mut hasher);
        Some(hasher.finish())
    }
}

/// Hashes a value with all that is in it.
fn hash(view: View<'_>, hasher: &mut DefaultHasher) {
    match view {
        View::Absent => 0_u8.hash(hasher),
        View::Str(text) => (1_u8, text).hash(hasher),
        View::Int(number) => (2_u8, number).hash(hasher),
        View::Float(number) => (3_u8, number.to_bits()).hash(hasher),
        View::Bool(flag) => (4_u8, flag).hash(hasher),
        View::Any(value) => (5_u8, value.to_string()).hash(hasher),
        View::List(list) => {
            (6_u8, list.len()).hash(hasher);
            (0..list.len()).for_each(|index| hash(list.at(index).view(), hasher));
        }
        View::Record(record) => {
            7_u8.hash(hasher);
            (0..record.schema().fields.len()).for_each(|index| hash(record.get(index).view(), hasher));
        }
    }
}
