//! What an action does by default: its effects on resources, or the documented example where it has none.
//!
//! Everything that can refuse a request is checked before anything changes, all of it under one lock.

mod change;
mod cidr;
mod complete;
mod conditions;
mod create;
mod each;
mod elements;
mod example;
mod fixture;
mod known;
mod list;
mod named;
mod refs;
mod ties;

pub(crate) use create::inherited;
pub use fixture::FixtureError;
pub(crate) use fixture::{place, show};

use aliyun_api_core::{ActionKind, Record, Scalar, View, conditions_hold, json};
use serde_json::Value;

use crate::catalog::{Catalog, ResourceKey};
use crate::state::index::Seq;
use crate::state::namespace::{self, Namespace, Sources};
use crate::state::tokens::{Known, Token};
use crate::state::{Space, State, hash};
use crate::validate::Sent;
use crate::validate::error_row::{self, Fault};
use crate::value::{self, Fields};
use crate::{
    ApiError, Each, Effect, ElementList, Operation, RefRegion, Reference, Resource, Service, Transition, ValueExpr,
};

/// Parameters that are about the call, not about the resource.
pub(crate) const CALL_PARAMETERS: [&str; 2] = ["ClientToken", "DryRun"];

/// Where a request has effects: a namespace, an account in it, and the region of the call.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Scope<'a> {
    pub(crate) space: &'a Space,
    pub(crate) account: &'a str,
    pub(crate) region: &'a str,
    /// Whether the request shall only be tried.
    pub(crate) dry_run: bool,
}

/// A request that the effects of its action are applied for.
struct Call<'a> {
    catalog: &'a Catalog,
    service: &'static Service,
    operation: &'static Operation,
    request: &'a dyn Record,
    /// The region of the call.
    region: &'a str,
    /// Whether regions and zones exist that no catalogue has.
    any_region: bool,
    /// How many objects there may be.
    max_objects: usize,
    /// Whether it shall only be tried.
    dry_run: bool,
    /// Whether it is no request, but puts an object there as a test wants it.
    is_fixture: bool,
    now: i64,
}

/// An effect that nothing speaks against, with the objects that it is about.
enum Step {
    Create(create::Plan),
    List(list::Plan),
    Elements(elements::Plan),
    Read(ResourceKey, Seq),
    Change(ResourceKey, Vec<Seq>),
    Delete(ResourceKey, Vec<Seq>, Option<&'static Each>),
    Transition(ResourceKey, Vec<Seq>, &'static Transition),
}

/// Responds to a request to an action: fills `response`, or says what the service would refuse.
pub(crate) fn respond(
    state: &State,
    (service, operation): (&'static Service, &'static Operation),
    scope: Scope<'_>,
    request: &dyn Record,
    response: &mut dyn Record,
) -> Result<(), ApiError> {
    let (now, settings) = (scope.space.clock().now(), state.settings());
    let (any_region, max_objects) = (settings.any_region, settings.limits.objects);
    let (catalog, region) = (state.catalog(), scope.region);
    // Where the action does not know the parameter, a request that changes nothing anyway is not tried.
    let declared = matches!(value::field(request, "DryRun"), View::Bool(true));
    let dry_run = declared || (scope.dry_run && operation.action.kind == ActionKind::Write);
    let is_fixture = false;
    let call = Call { catalog, service, operation, request, region, any_region, max_objects, dry_run, is_fixture, now };
    state.with(scope.space, scope.account, |space| call.run(space, response))?;
    // Nobody else waits for this.
    complete::response(&call, response);
    Ok(())
}

impl Call<'_> {
    fn run(&self, space: &mut Namespace, response: &mut dyn Record) -> Result<(), ApiError> {
        let token = self.token().filter(|_| !self.dry_run);
        if let Some((token, fingerprint)) = &token {
            match space.tokens.look_up(token, *fingerprint, self.now) {
                Known::New => {}
                Known::Done(Value::Object(fields)) => {
                    value::project(&fields, response);
                    return Ok(());
                }
                Known::Done(_) => return Ok(()),
                Known::Mismatch => {
                    let message = "The client token was sent before with other parameters.";
                    return Err(self.documented_or("IdempotentParameterMismatch", 400, message));
                }
            }
        }
        let given = space.given();
        // What is refused, or only tried, takes no id and no address.
        let steps = self.steps(space).inspect_err(|_| space.take_back(given))?;
        if self.operation.effects.is_empty() {
            example::whole(self, space, response);
        } else {
            example::constants(self, response);
        }
        for step in steps {
            self.apply(space, step, response);
        }
        if let Some((token, fingerprint)) = token {
            complete::response(self, response);
            space.tokens.remember(token, fingerprint, json::to_value(response), self.now);
        }
        Ok(())
    }

    /// What will be done; an error where something speaks against it, and where it shall only be tried.
    fn steps(&self, space: &mut Namespace) -> Result<Vec<Step>, ApiError> {
        refs::check(self, space)?;
        conditions::check(self, space)?;
        let found = refs::targets(self, space)?;
        let planned = self.effects().zip(found).map(|(effect, found)| self.plan(space, effect, found));
        let steps = planned.collect::<Result<Vec<_>, _>>()?;
        if self.dry_run {
            let message = "Every check was passed; nothing was done, because DryRun is true.";
            return Err(self.documented_or("DryRunOperation", 400, message));
        }
        Ok(steps.into_iter().flatten().collect())
    }

    /// The effects of the action that count for the request.
    fn effects(&self) -> impl Iterator<Item = &'static Effect> + '_ {
        let effects = self.operation.effects.iter();
        effects.filter(move |effect| match effect {
            Effect::Transition(_, transition) => conditions_hold(transition.when, &[], &Sent(self.request)),
            _ => true,
        })
    }

    /// The lists of elements that the action shows as one.
    fn element_lists(&self) -> impl Iterator<Item = &'static ElementList> + use<> {
        self.operation.effects.iter().filter_map(|effect| match effect {
            Effect::ListElements(list) => Some(list),
            _ => None,
        })
    }

    /// The client token of the request, with a hash of everything that was sent with it.
    fn token(&self) -> Option<(Token, u64)> {
        let name = self.operation.action.idempotency?;
        let text = self.text(name)?;
        let fingerprint = hash(json::encode(self.request));
        Some(((self.service.info.id, self.operation.action.name, text), fingerprint))
    }

    /// What an effect will do to the objects found for it; nothing where the request names none of its resource.
    fn plan(&self, space: &mut Namespace, effect: &'static Effect, found: Vec<Seq>) -> Result<Option<Step>, ApiError> {
        let target = match effect {
            Effect::Create(creation) => {
                let key = self.key(creation.resource)?;
                return create::plan(self, space, key, creation).map(|plan| Some(Step::Create(plan)));
            }
            Effect::List { resource, items, filters, pairs, tags } => {
                return list::plan(self, self.key(resource)?, items, filters, *pairs, tags)
                    .map(|plan| Some(Step::List(plan)));
            }
            // The first one stands for those of all resources.
            Effect::ListElements(list) => {
                let mut lists = self.element_lists();
                let first = lists.next().is_some_and(|first| std::ptr::eq(first, list));
                return first.then(|| elements::plan(self, list).map(Step::Elements)).transpose();
            }
            Effect::Read(target) | Effect::Change(target) | Effect::Delete(target) | Effect::Transition(target, _) => {
                target
            }
        };
        let key = self.key(target.resource)?;
        // Of a list, the response counts the elements that name nothing.
        if found.is_empty() && target.each.is_none() {
            return Ok(None);
        }
        if !matches!(effect, Effect::Read(_)) {
            ties::check(self, space, effect, key, &found)?;
        }
        Ok(Some(match effect {
            Effect::Delete(target) => {
                change::check_blocked(self, space, key, &found, key.resource.blocked_by)?;
                Step::Delete(key, found, target.each.as_ref())
            }
            Effect::Transition(_, transition) => {
                change::check_blocked(self, space, key, &found, transition.blocked_by)?;
                Step::Transition(key, change::with_peers(space, key, found, transition), transition)
            }
            Effect::Read(_) => return Ok(found.first().map(|first| Step::Read(key, *first))),
            _ => {
                change::check_unique(self, space, key, &found)?;
                Step::Change(key, found)
            }
        }))
    }

    /// The key of a resource that an effect of the action is about.
    fn key(&self, resource: &'static Resource) -> Result<ResourceKey, ApiError> {
        let key = self.catalog.key(resource);
        // Tables that name a resource that is not there are a fault of the generator, not of the request.
        key.ok_or_else(|| ApiError::new(500, "InternalError", "The tables name a resource that they do not have."))
    }

    /// The region in which the request looks for objects of a resource, by what says their ids; `None` is any.
    fn region_of(&self, key: ResourceKey, reference: Option<&Reference>) -> Option<String> {
        if !self.catalog.is_regional(key) {
            return None;
        }
        let own = || self.service.is_regional().then(|| self.region.to_owned());
        match reference.map_or(RefRegion::Call, |reference| reference.region) {
            RefRegion::Any => None,
            RefRegion::Call => own(),
            RefRegion::Parameter(name) => self.text(name).or_else(own),
        }
    }

    /// The value at a path for an object of `resource`: from the first fields that have it, or, where the path goes on,
    /// from the object that an id among them names.
    fn look_up(&self, space: &Namespace, resource: &Resource, among: &[&Fields], path: &[&str]) -> Option<Value> {
        if let Some(value) = among.iter().find_map(|fields| value::pick(*fields, path)) {
            return Some(value);
        }
        let (first, rest) = path.split_first().filter(|(_, rest)| !rest.is_empty())?;
        let id = among.iter().find_map(|fields| fields.get(first)).and_then(Value::as_str)?;
        let sent = self.operation.refs.iter().filter(|reference| reference.path == [*first]);
        let sent = sent.flat_map(|reference| reference.to).copied();
        let own = resource.refers.iter().filter(|reference| reference.field == [*first]);
        let mut named = sent.chain(own.map(|reference| reference.to));
        let object = named.find_map(|to| Some((to, space.table(self.catalog.key(to)?)?.find(id)?)));
        object.and_then(|(to, object)| self.look_up(space, to, &[&object.fields], rest))
    }

    /// The value that a table gives to a field of an object of `resource`; `among` is where `$name` is looked for.
    fn fill(
        &self,
        space: &Namespace,
        resource: &Resource,
        among: &[&Fields],
        id: &str,
        value: &ValueExpr,
    ) -> Option<Value> {
        let look_up = |path: &[&str]| self.look_up(space, resource, among, path);
        namespace::fill(
            value,
            &Sources { space, endpoints: &self.service.info.endpoints, now: self.now, id, look_up: &look_up },
        )
    }

    fn apply(&self, space: &mut Namespace, step: Step, response: &mut dyn Record) {
        match step {
            Step::Create(plan) => create::apply(self, space, plan, response),
            Step::List(plan) => match &plan.key.resource.known {
                Some(known) => known::apply(self, space, known, &plan, response),
                None => list::apply(self, space, &plan, response),
            },
            Step::Elements(plan) => elements::apply(self, space, &plan, response),
            Step::Read(key, seq) => list::read(self, space, key, seq, response),
            Step::Change(key, seqs) => change::overwrite(self, space, key, &seqs, response),
            Step::Delete(key, seqs, each) => {
                change::delete(self, space, key, &seqs);
                if let Some(Each { list, count, missing }) = each {
                    let named = each::split(self.fields(), Some(list)).len();
                    set_count(response, *count, seqs.len());
                    set_count(response, *missing, named.saturating_sub(seqs.len()));
                }
            }
            Step::Transition(key, seqs, transition) => {
                change::transition(self, space, key, &seqs, transition, response)
            }
        }
    }

    /// The text of a parameter; none where it was not sent, or sent empty.
    fn text(&self, name: &str) -> Option<String> {
        value::view_text(value::field(self.request, name)).filter(|text| !text.is_empty())
    }

    /// What the request says, without what is about the call, and without the secrets that no response shows.
    fn fields(&self) -> Fields {
        let mut fields = value::fields(self.request, self.catalog.shown_secrets());
        let about_call =
            |name: &str| CALL_PARAMETERS.contains(&name) || self.operation.action.idempotency == Some(name);
        fields.retain(|name, _| !about_call(name));
        fields
    }

    fn fault(&self, fault: Fault, name: &str, detail: &str) -> ApiError {
        error_row::error(self.service, self.operation, fault, name, detail)
    }

    fn documented(&self, code: &str) -> ApiError {
        self.catalog.documented(self.service, self.operation, code)
    }

    /// The error for what the documentation forbids without naming a code; `rule` says when.
    fn undocumented(&self, code: &str, rule: &str) -> ApiError {
        let message = format!(
            "The documentation forbids {} {rule}, and names no error code for it. This code is the mock server's own.",
            self.operation.action.name
        );
        ApiError::new(400, code, message)
    }

    fn documented_or(&self, code: &str, status: u16, message: &str) -> ApiError {
        let row = self.catalog.row(self.service, self.operation, code);
        row.unwrap_or_else(|| ApiError::new(status, code, message))
    }
}

/// Writes a number of objects into a field, where there is one for it.
fn set_count(record: &mut dyn Record, name: Option<&str>, count: usize) {
    if let Some(name) = name {
        set(record, name, Scalar::Int(i64::try_from(count).unwrap_or(i64::MAX)));
    }
}

/// Writes a scalar into the field called `name`, where there is one and it fits.
fn set(record: &mut dyn Record, name: &str, value: Scalar<'_>) {
    if let Some(index) = record.schema().position(name) {
        // What does not fit is left out: a response is not refused for it.
        let _ = record.slot(index).set(value);
    }
}
