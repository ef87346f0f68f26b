//! The documented examples: what they name is there from the start, and a request that is one of them gets the response
//! that is printed under it.

mod created;
mod start;
mod table;

use std::collections::HashMap;
use std::sync::Arc;

use aliyun_api_core::{REGION_ID, Record, json};
use serde_json::Value;

use crate::catalog::Catalog;
use crate::state::namespace::Placed;
use crate::value::Fields;
use crate::{Operation, Service};
use table::Example;
pub use table::ExamplesError;

/// The printed response to an example.
#[derive(Debug)]
pub(crate) struct Answer {
    /// As it is printed.
    pub(crate) printed: Value,
    /// As its type writes it: with the first spelling of each name.
    typed: Value,
}

impl Answer {
    /// Whether a response is this one, and nobody changed it.
    pub(crate) fn is(&self, response: &dyn Record) -> bool {
        json::to_value(response) == self.typed
    }

    /// The id of the request, where it is text.
    pub(crate) fn request_id(&self) -> Option<&str> {
        self.typed.get("RequestId").and_then(Value::as_str)
    }
}

/// What an example says, and what is printed under it.
type Printed = (Fields, Arc<Answer>);

/// The examples of all services, by service and action.
#[derive(Debug, Default)]
pub(crate) struct Examples {
    by_action: HashMap<(&'static str, &'static str), Vec<Printed>>,
    /// The region of requests that name none.
    region: String,
}

impl Examples {
    /// Reads the examples of the services of a server, and what every namespace begins with so that they can be sent.
    /// `region` is that of requests that name none.
    ///
    /// # Errors
    /// A table is none, or does not fit its action.
    pub(crate) fn read(catalog: &Catalog, region: &str) -> Result<(Self, Vec<Placed>), ExamplesError> {
        let mut read = Vec::new();
        for service in catalog.services() {
            read.extend(table::read(service, region)?);
        }
        let start = start::objects(catalog, &read, region)?;
        let mut examples = Self { by_action: HashMap::new(), region: region.to_owned() };
        for Example { service, operation, request, answer, .. } in read {
            let said = examples.said(&*request);
            let own = examples.by_action.entry((service.info.id, operation.action.name)).or_default();
            // Of two that say the same, the first counts.
            own.push((said, Arc::new(answer)));
        }
        Ok((examples, start))
    }

    /// The printed response to a request that says what an example says. A token that makes a repeated request harmless
    /// says nothing where the example has none: clients add it by themselves.
    pub(crate) fn answer(
        &self,
        service: &Service,
        operation: &Operation,
        request: &dyn Record,
    ) -> Option<&Arc<Answer>> {
        let own = self.by_action.get(&(service.info.id, operation.action.name))?;
        let said = self.said(request);
        let without_token = operation.action.idempotency.and_then(|token| {
            let mut fields = said.clone();
            fields.remove(token).map(|_| fields)
        });
        let is_said = |(example, _): &&Printed| *example == said || Some(example) == without_token.as_ref();
        own.iter().find(is_said).map(|(_, answer)| answer)
    }

    /// What a request says. Whether it names the region that it has anyway makes no difference: clients add it.
    fn said(&self, request: &dyn Record) -> Fields {
        let mut said = match json::to_value(request) {
            Value::Object(said) => said.into(),
            _ => Fields::new(),
        };
        if request.schema().position(REGION_ID).is_some() {
            said.insert_new(REGION_ID, || self.region.as_str().into());
        }
        said
    }
}
