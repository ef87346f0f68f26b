//! A program that was written against the corpus before it changed.
//!
//! `caller record FILE` makes all its calls to the mock server that it is built with, and writes down what travelled
//! and what it read. `caller replay FILE` says, a line each, what is not as it was written down: how the mock server
//! answers the old requests, what the client sends for the same calls, and what it reads from the old answers.

mod mock;
mod net;
mod record;
mod session;
mod wire;
mod wiretap;

use std::error::Error;

use record::Record;
use session::Session;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match arguments.iter().map(String::as_str).collect::<Vec<_>>().as_slice() {
        ["record", file] => {
            let server = mock::start().await?;
            let mut session = Session::recording(&server)?;
            all(&mut session).await;
            std::fs::write(file, serde_json::to_string_pretty(&session.into_record())?)?;
        }
        ["replay", file] => {
            let old: Record = serde_json::from_str(&std::fs::read_to_string(file)?)?;
            for difference in mock::differences(&old).await? {
                println!("{difference}");
            }
            let mut session = Session::replaying(&old);
            all(&mut session).await;
            for difference in record::differences(&old, &session.into_record()) {
                println!("{difference}");
            }
        }
        _ => return Err("usage: caller record FILE | caller replay FILE".into()),
    }
    Ok(())
}

/// Every call of the program.
async fn all(session: &mut Session) {
    net::calls(session).await;
    wire::calls(session).await;
}
