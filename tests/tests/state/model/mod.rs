//! The state against a second description of it: sequences of calls that shrink to the shortest one that differs.

mod lists;
mod reference;
mod steps;

use std::collections::BTreeMap;

use aliyun_api_mock::StateMode;
use proptest::collection::vec;
use proptest::test_runner::{Config, RngAlgorithm, TestCaseError, TestRng, TestRunner};
use serde_json::Value;

use crate::mock::{Answer, Connection, Mock, builder};
use reference::{Plan, Reference};
use steps::{Step, What, step};

/// How many sequences there are, and how long they are at most.
const SEQUENCES: u32 = 160;
const LENGTH: usize = 60;

/// How many steps are between two looks at everything.
const STRIDE: usize = 12;

type Outcome = Result<(), TestCaseError>;

/// A client token in an action, with what was sent with it and what came of it.
type Tokens = BTreeMap<(&'static str, u8), (Vec<(&'static str, String)>, Value)>;

/// A mock and what must be in it.
struct Pair<'m> {
    mock: &'m mut Connection,
    all: Reference,
    tokens: Tokens,
}

#[test]
fn the_state_is_what_the_documents_say() {
    let seed = crate::seed();
    let mut bytes = [0; 32];
    bytes[..8].copy_from_slice(&seed.to_le_bytes());
    let config = Config { cases: SEQUENCES, failure_persistence: None, max_shrink_iters: 4_000, ..Config::default() };
    let rng = TestRng::from_seed(RngAlgorithm::ChaCha, &bytes);
    let mut runner = TestRunner::new_with_rng(config, rng);
    let mock = Mock::start(builder().states(StateMode::Immediate));
    let mut connection = mock.connect();
    let (mut sequences, mut taken) = (0, 0);
    let counts = std::cell::RefCell::new((&mut sequences, &mut taken));
    let connection = std::cell::RefCell::new(&mut connection);
    let result = runner.run(&vec(step(), 1..LENGTH), |steps| {
        let mut connection = connection.borrow_mut();
        connection.exchange("POST", "/_mock/reset", "");
        let mut pair = Pair { mock: &mut connection, all: Reference::default(), tokens: BTreeMap::new() };
        let mut counts = counts.borrow_mut();
        *counts.0 += 1;
        for (number, step) in steps.iter().enumerate() {
            *counts.1 += 1;
            pair.take(step)?;
            if number % STRIDE == STRIDE - 1 {
                pair.compare()?;
            }
        }
        pair.compare()
    });
    println!("{sequences} sequences, {taken} steps");
    result.unwrap_or_else(|error| panic!("with SEED={seed}: {error}"));
}

impl Pair<'_> {
    /// Calls what a step says, and holds the answer against what must come of it.
    fn take(&mut self, step: &Step) -> Outcome {
        match &step.what {
            What::FindVpcs { name, tag, size } => return self.find_vpcs(step.region, *name, *tag, *size),
            What::FindRoutes { table, size } => return self.find_routes(step.region, *table, *size),
            _ => {}
        }
        let Some(plan) = self.all.plan(step) else { return Ok(()) };
        let Plan { version, action, pairs, refusals, then } = plan;
        let token = step.token.filter(|_| has_token(action));
        let mut sent = pairs.clone();
        sent.extend(step.dry.then(|| ("DryRun", "true".to_owned())));
        sent.extend(token.map(|token| ("ClientToken", format!("token-{token}"))));
        let answer = self.mock.call(version, action, &sent);
        let differs = |wanted: String| {
            let all = format!("{action} {sent:?}: {wanted} was to be, and {} {} came", answer.status, answer.body);
            Err(TestCaseError::fail(all))
        };
        if step.dry {
            let fits = answer.code() == "DryRunOperation" && refusals.is_empty() || is_one_of(&answer, &refusals);
            return if fits { Ok(()) } else { differs(format!("a trial, or one of {refusals:?}")) };
        }
        if let Some((before, body)) = token.and_then(|token| self.tokens.get(&(action, token))) {
            return if *before != pairs {
                let fits = answer.code() == "IdempotentParameterMismatch";
                if fits { Ok(()) } else { differs("IdempotentParameterMismatch".to_owned()) }
            } else {
                let same = without_request(&answer.body) == *body;
                if same { Ok(()) } else { differs(format!("the answer from before, {body},")) }
            };
        }
        if !refusals.is_empty() {
            return if is_one_of(&answer, &refusals) { Ok(()) } else { differs(format!("one of {refusals:?}")) };
        }
        if !answer.is_ok() {
            return differs("a success".to_owned());
        }
        if let Some(token) = token {
            self.tokens.insert((action, token), (pairs, without_request(&answer.body)));
        }
        then(&mut self.all, &answer.body);
        Ok(())
    }
}

/// The actions of the steps that take a client token.
fn has_token(action: &str) -> bool {
    let entry = aliyun_api_tests::find("vpc", action).or_else(|| aliyun_api_tests::find("cen", action));
    entry.is_some_and(|entry| entry.operation.action.idempotency.is_some())
}

fn is_one_of(answer: &Answer, codes: &[&str]) -> bool {
    let fits = |code: &&str| match code.strip_prefix('*') {
        Some(end) => answer.code().ends_with(end),
        None => answer.code() == *code,
    };
    !answer.is_ok() && codes.iter().any(fits)
}

fn without_request(body: &Value) -> Value {
    let mut body = body.clone();
    if let Some(fields) = body.as_object_mut() {
        fields.remove("RequestId");
    }
    body
}
