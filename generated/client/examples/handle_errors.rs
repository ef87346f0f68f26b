// Written by `cargo xtask gen` from the specs. Do not edit.

//! Tell errors apart.
//!
//! Codes are an enum of the service, classes say what a code means whatever the service, and the request id is what
//! support asks for. What passes by itself was repeated already: `attempts` says how often.

use aliyun_api::vpc::{self, ErrorCode};
use aliyun_api::{Config, Error, ErrorClass, ErrorKind};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Error> {
    let vpc = vpc::Client::new(&Config::load().await?)?;

    let Err(error) = vpc.delete_vpc("vpc-of-somebody-else").await else { return Ok(()) };
    match error.kind() {
        ErrorKind::Service if error.code() == ErrorCode::InvalidVpcIdNotFound => {
            println!("it is gone already")
        }
        ErrorKind::Service if error.class() == Some(ErrorClass::Denied) => {
            println!("not yours: {error}")
        }
        ErrorKind::Service if error.is_throttling() => {
            println!("too many calls, {} of them mine", error.attempts())
        }
        ErrorKind::Service => {
            println!("refused, request {:?}: {error}", error.request_id())
        }
        ErrorKind::Transport if error.may_have_reached_server() => {
            println!("lost on the way back: look before again")
        }
        _ => return Err(error),
    }
    Ok(())
}
