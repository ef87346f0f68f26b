//! Which page is asked for, which one follows it, and where a list ends.

use std::collections::HashSet;

use aliyun_api_core::{ErrorClass, PageStyle, PageTable, Paged, Record, Scalar};

use crate::error::{Error, ErrorKind};

/// How often pages may bring nothing before the walk ends with an error.
#[derive(Clone, Copy)]
pub(super) struct Limits {
    /// Pages at all. No account has so many objects: a list of more has no end.
    pub(super) pages: u32,
    /// Pages in a row without an item, behind tokens that are new each time.
    pub(super) empty: u32,
    /// Pages in a row that came before.
    pub(super) repeated: u32,
}

impl Limits {
    const USUAL: Self = Self { pages: 100_000, empty: 100, repeated: 3 };
}

/// A walk through the pages of a list.
pub(super) struct Walk<R> {
    /// What asks for the next page.
    pub(super) request: R,
    limits: Limits,
    pages: u32,
    /// Items on pages before the first one that is asked for.
    before: u64,
    /// Items that came.
    count: u64,
    /// The number of all items, as the last response has it.
    total: Option<u64>,
    /// The pages that came, as their fingerprints.
    came: HashSet<u64>,
    /// The tokens that were sent.
    tokens: HashSet<String>,
    empty: u32,
    repeated: u32,
}

/// What comes of a response.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Step {
    /// Whether it has something that did not come before.
    pub(super) is_new: bool,
    /// What comes then.
    pub(super) then: Then,
}

/// What comes after a page.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Then {
    /// The next page.
    Next,
    /// Nothing: the list ends.
    End,
    /// An error: the list says that there is more and does not give it.
    Fail(String),
}

impl<R: Paged> Walk<R> {
    /// Begins with the page that the request is for. `largest` asks for pages as large as they may be, where the
    /// request does not say how large.
    pub(super) fn new(mut request: R, largest: bool) -> Self {
        let table = R::PAGES;
        if let Some(size) = table.max_size.filter(|_| largest && !is_set(&request, table.size)) {
            set(&mut request, table.size, i64::from(size));
        }
        let mut walk = Self {
            request,
            limits: Limits::USUAL,
            pages: 0,
            before: 0,
            count: 0,
            total: None,
            came: HashSet::new(),
            tokens: HashSet::new(),
            empty: 0,
            repeated: 0,
        };
        match table.style {
            PageStyle::Number { .. } => {
                let skipped = walk.number().unsigned_abs().saturating_sub(1);
                walk.before = skipped.saturating_mul(walk.asked_size().unwrap_or(0));
            }
            PageStyle::Token { token, .. } => walk.tokens.extend(walk.text(token)),
        }
        walk
    }

    /// Reads a response, and gets the request ready for the one after it.
    pub(super) fn take(&mut self, response: &R::Response) -> Step {
        self.pages = self.pages.saturating_add(1);
        let list = R::PAGES.list(response);
        let count = list.map_or(0, |list| list.len());
        let print = list.and_then(PageTable::fingerprint);
        let came = print.is_some_and(|print| !self.came.insert(print));
        self.repeated = if came { self.repeated.saturating_add(1) } else { 0 };
        self.empty = if count == 0 { self.empty.saturating_add(1) } else { 0 };
        if !came {
            self.count = self.count.saturating_add(count as u64);
        }
        let then = match R::PAGES.style {
            PageStyle::Number { page, total } => {
                self.total = (response as &dyn Record).field(total).number().and_then(|total| total.try_into().ok());
                self.after_number(response, page, count, print.is_some())
            }
            PageStyle::Token { token, next } => self.after_token(response, token, next),
        };
        let then = match then {
            Then::Next => self.within_limits(),
            other => other,
        };
        // A list without anything is told by its one empty page.
        let is_new = !came && (count > 0 || self.pages == 1 || matches!(R::PAGES.style, PageStyle::Token { .. }));
        Step { is_new, then }
    }

    /// Whether a refusal of the next page says that the list has ended: all that was announced came, and the page is
    /// refused as one that is not there.
    pub(super) fn ends_with(&self, error: &Error) -> bool {
        let is_beyond = self.pages > 0 && self.total.is_some_and(|total| total > 0 && self.position() >= total);
        let refused = error.kind() == ErrorKind::Service
            && matches!(error.class(), Some(ErrorClass::Invalid | ErrorClass::NotFound));
        is_beyond && refused
    }

    fn after_number(&mut self, response: &R::Response, page: &str, count: usize, are_objects: bool) -> Then {
        let announced = self.total.is_some_and(|total| self.position() < total);
        if count == 0 {
            return Then::End;
        }
        let size = self.size(response);
        let is_short = size.is_some_and(|size| (count as u64) < size);
        // Objects tell that they came before; other items may be equal, and there the announced number counts.
        let is_all = self.total.is_some_and(|total| total > 0) && !announced && (!are_objects || size.is_none());
        if !announced && (is_short || is_all || self.repeated > 0) {
            return Then::End;
        }
        let next = self.number().saturating_add(1);
        set(&mut self.request, page, next);
        Then::Next
    }

    fn after_token(&mut self, response: &R::Response, token: &str, next: &str) -> Then {
        let next = (response as &dyn Record).field(next).text().filter(|next| !next.is_empty());
        let Some(next) = next else { return Then::End };
        // A token that was sent leads to pages that came.
        if !self.tokens.insert(next.to_owned()) {
            return Then::End;
        }
        let request: &mut dyn Record = &mut self.request;
        // A token is text, and its parameter takes any.
        let _ = request.field_mut(token).set(Scalar::Str(next));
        Then::Next
    }

    fn within_limits(&self) -> Then {
        let Limits { pages, empty, repeated } = self.limits;
        if self.repeated >= repeated {
            let what = "pages in a row came before, and the list says that there is more";
            return Then::Fail(format!("{} {what}", self.repeated));
        }
        if self.empty >= empty {
            return Then::Fail(format!("{} pages in a row are empty, and each names a next one", self.empty));
        }
        if self.pages >= pages {
            return Then::Fail(format!("the list did not end in {} pages", self.pages));
        }
        Then::Next
    }

    /// How many items of the list came or stand before the first that did.
    fn position(&self) -> u64 {
        self.before.saturating_add(self.count)
    }

    /// The number of the page that the request asks for.
    fn number(&self) -> i64 {
        let PageStyle::Number { page, .. } = R::PAGES.style else { return 1 };
        (&self.request as &dyn Record).field(page).number().unwrap_or(1).max(1)
    }

    /// How many items a whole page has: what was asked for, unless the service gives fewer and says so.
    fn size(&self, response: &R::Response) -> Option<u64> {
        let told = positive((response as &dyn Record).field(R::PAGES.size).number());
        let most = R::PAGES.max_size.map(u64::from);
        [self.asked_size(), told, most].into_iter().flatten().min().filter(|_| self.asked_size().or(told).is_some())
    }

    fn asked_size(&self) -> Option<u64> {
        let asked = positive((&self.request as &dyn Record).field(R::PAGES.size).number());
        asked.or(R::PAGES.default_size.map(u64::from))
    }

    fn text(&self, parameter: &str) -> Option<String> {
        let text = (&self.request as &dyn Record).field(parameter).text();
        text.filter(|text| !text.is_empty()).map(str::to_owned)
    }
}

fn positive(number: Option<i64>) -> Option<u64> {
    number.filter(|number| *number > 0).map(i64::unsigned_abs)
}

fn is_set(request: &dyn Record, parameter: &str) -> bool {
    let field = request.field(parameter);
    field.number().is_some() || field.text().is_some_and(|text| !text.is_empty())
}

fn set(request: &mut dyn Record, parameter: &str, number: i64) {
    // The checker of the specs sees to it that the parameter takes numbers, as they are or as text.
    let _ = request.field_mut(parameter).set(Scalar::Int(number));
}

#[cfg(test)]
mod tests {
    use aliyun_api_core::{
        ActionInfo, ActionKind, Endpoints, Field, Metadata, Request, Schema, ServiceInfo, ValueType,
    };

    use super::*;

    static NET: ServiceInfo = ServiceInfo {
        id: "net",
        product: "Net",
        version: "2016-04-28",
        endpoints: Endpoints { central: "net.example", regional: None, internal: None, regions: &[] },
    };

    #[derive(Clone, Default, PartialEq)]
    struct List {
        page: Option<i64>,
    }
    static LIST: Schema = Schema::new("List", &[Field::new("PageNumber", ValueType::Integer)]);
    aliyun_api_core::record!(List, LIST, 0 => page);

    #[derive(Clone, Default, PartialEq)]
    struct Names {
        names: Vec<String>,
        metadata: Metadata,
    }
    static NAMES: Schema = Schema::new("Names", &[Field::new("Names", ValueType::List(&ValueType::String))]);
    aliyun_api_core::record!(Names, NAMES, 0 => names);
    aliyun_api_core::response!(Names);

    impl Request for List {
        type Response = Names;
        const ACTION: &'static ActionInfo = &ActionInfo {
            service: &NET,
            name: "DescribeNames",
            kind: ActionKind::Read,
            idempotency: None,
            request: &LIST,
            response: &NAMES,
            classes: &[],
        };
    }

    impl Paged for List {
        type Item = String;
        const PAGES: &'static PageTable = &PageTable {
            style: PageStyle::Number { page: "PageNumber", total: "TotalCount" },
            size: "PageSize",
            items: &["Names"],
            default_size: None,
            max_size: None,
        };
        fn into_items(response: Names) -> Vec<String> {
            response.names
        }
    }

    #[test]
    fn a_list_of_an_unknown_size_ends_at_last() {
        let mut walk = Walk::new(List { page: Some(0) }, true);
        let full = Names { names: vec!["a".to_owned()], ..Names::default() };
        for number in 1..Limits::USUAL.pages {
            assert_eq!(walk.take(&full), Step { is_new: true, then: Then::Next });
            assert_eq!(walk.request.page, Some(i64::from(number) + 1));
        }
        let last = Then::Fail("the list did not end in 100000 pages".to_owned());
        assert_eq!(walk.take(&full), Step { is_new: true, then: last });
        assert_eq!(List::into_items(full), ["a"]);
        let mut walk = Walk::new(List { page: Some(i64::MAX) }, false);
        assert_eq!(walk.take(&Names::default()), Step { is_new: true, then: Then::End });
        let _ = Names::default().metadata();
    }
}
