//! How often a call asks for memory: whoever adds to it does so knowingly. It is a program of its own, since what other
//! tests do would count, too.
#![cfg(feature = "hyper")]

#[path = "../../../../xtask/bench/src/client/canned.rs"]
mod canned;
mod count;
mod nets;
#[path = "../../../../xtask/bench/programs/threaded.rs"]
mod threaded;

use std::hint::black_box;

use aliyun_api_runtime::__core::json;
use aliyun_api_runtime::{Client, Config, Credentials};
use stats_alloc::{INSTRUMENTED_SYSTEM, StatsAlloc};

use count::{Failure, allocations};

#[global_allocator]
static COUNTED: &StatsAlloc<std::alloc::System> = &INSTRUMENTED_SYSTEM;

/// The bare library takes about 15, the fields of the response 22, its headers 21.
const CALL: usize = 119;
/// Fifty elements with ten texts, a tag and four lists each, and the list itself as it grows.
const LIST: usize = 808;
/// What another version of a library may add.
const SLACK: usize = 4;

#[test]
fn a_call_asks_for_memory_as_often_as_is_known() {
    let endpoint = threaded::start(&nets::response(1)).unwrap();
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let config = Config::new(Credentials::new("testid", "testsecret")).endpoint(endpoint);
    let (client, request) = (Client::new(&nets::NET, &config).unwrap(), nets::request());
    let count = |work: &mut dyn FnMut() -> Result<(), Failure>| {
        work().unwrap();
        allocations(work).unwrap()
    };
    let one = count(&mut || {
        black_box(Box::new(7));
        Ok(())
    });
    assert_eq!(one, 1, "allocations are counted");
    let call = count(&mut || {
        black_box(runtime.block_on(client.send(&request))?);
        Ok(())
    });
    assert!(call <= CALL + SLACK, "a call takes {call} allocations, and took {CALL}");
    let text = nets::response(50);
    let list = count(&mut || {
        let mut nets = nets::Nets::default();
        json::decode_tolerant(text.as_bytes(), &mut nets, &[])?;
        black_box(nets);
        Ok(())
    });
    assert!(list <= LIST + SLACK, "a response with 50 elements takes {list} allocations, and took {LIST}");
}
