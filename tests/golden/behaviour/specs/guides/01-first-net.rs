//! Make a first net and look at it.
//!
//! A net with a name, and
//! what is seen of it.
//!
//! A [Net](net:resource:Net) is described on [its page](net:CreateNet). How to call is in
//! [Calling the API](page:calling), and this is [this guide](guide:first-net) itself.
//!
//! The web is elsewhere: <https://example.com>.

use aliyun_api::net;

//| ## Before the first line
//|
//| A function by itself, with `[no link](net:CreateNet)` in code and a [link outside](https://example.com/a).
fn name() -> String {
    "first".to_owned()
}

//| ### A smaller heading
//|
//| - a list
//|   with a second line
//| - and a *second* item, with **more** weight
//|
//| 1. one
//| 2. two
//|
//| | A table | with two columns |
//| | --- | --- |
//| | `a` | [CreateNet](net:CreateNet) |
#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), aliyun_api::Error> {
    let net = net::Client::from_env()?;
    //| Text between lines of code. A fence:
    //|
    //| ```sh
    //| curl -s 'http://127.0.0.1:4580/' # [not a link](net:Nothing)
    //| ```
    let made = net.create_net().await?;
    println!("{} is {made:?}", name());

    //| <b>No HTML</b>, and no {{#include command}}.
    if true {
        return Ok(());
    }
    Ok(())
}
