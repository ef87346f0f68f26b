//! What a call costs beside the bare library, and what reading a response costs beside serde's derive, on one machine:
//! allocations and time, ours first. `cargo bench -p aliyun-api-runtime --bench cost`
//!
//! Where client and server share a core (`taskset -c 1 cargo bench ..`), the time of a call varies least: else it is mostly
//! that of waking the other one.

mod bare;
mod count;
mod derive;
mod measure;
mod nets;
mod server;

use std::hint::black_box;
use std::sync::Arc;

use aliyun_api_runtime::__core::json;
use aliyun_api_runtime::{Client, Config, Credentials};
use stats_alloc::{INSTRUMENTED_SYSTEM, StatsAlloc};

use bare::{Bare, Kept};
use count::Failure;
use measure::{Effort, compare};

#[global_allocator]
static COUNTED: &StatsAlloc<std::alloc::System> = &INSTRUMENTED_SYSTEM;

fn main() -> Result<(), Failure> {
    // Without the argument that cargo gives to a benchmark it is only tried whether all of it works.
    let measured = std::env::args().any(|argument| argument == "--bench");
    let effort = |rounds, repeats| if measured { Effort { rounds, repeats } } else { Effort { rounds: 1, repeats: 1 } };
    for (title, count) in [("a call", 1), ("a call for a list of 50", 50)] {
        call(title, count, effort(401, 25))?;
    }
    for (title, in_order) in [("reading 50, in order", true), ("reading 50, out of order", false)] {
        read(title, in_order, effort(401, 10))?;
    }
    Ok(())
}

/// A call of the client, and the same request through the bare library, on the thread of one runtime.
fn call(title: &str, count: usize, effort: Effort) -> Result<(), Failure> {
    let endpoint = server::start(&nets::response(count, true))?;
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    let config = || Config::new(Credentials::new("testid", "testsecret")).endpoint(&endpoint);
    let (client, request) = (Client::new(&nets::NET, &config())?, nets::request());
    let kept = Arc::new(Kept::default());
    let keeping = Client::new(&nets::NET, &config().transport(Arc::clone(&kept)))?;
    // The transport has no response.
    let _ = runtime.block_on(keeping.send(&request));
    let bare = Bare::new(kept.parts()?);
    let mut ours = || {
        let response = runtime.block_on(client.send(&request))?;
        if response.nets.len() == count { Ok(()) } else { Err("not the response of the server".into()) }
    };
    let mut theirs = || {
        black_box(runtime.block_on(bare.call())?);
        Ok(())
    };
    compare(title, effort, &mut ours, &mut theirs)
}

/// A response read into records, and by derived code.
fn read(title: &str, in_order: bool, effort: Effort) -> Result<(), Failure> {
    let text = nets::response(50, in_order);
    let mut ours = || {
        let mut nets = nets::Nets::default();
        json::decode_tolerant(black_box(text.as_bytes()), &mut nets, &["Code", "Success"])?;
        if nets.nets.len() == 50 { Ok(()) } else { Err("not the list".into()) }
    };
    let mut theirs = || {
        let nets: derive::Nets = serde_json::from_slice(black_box(text.as_bytes()))?;
        if nets.nets.net.len() == 50 { Ok(()) } else { Err("not the list".into()) }
    };
    compare(title, effort, &mut ours, &mut theirs)
}
