//! Find out why a signature does not match.
//!
//! What the error `SignatureDoesNotMatch` says, how to read it, and what to look at then.
//!
//! A request carries a signature: a hash over its own text, made with the access key secret. The service has the same
//! secret, makes the same hash over what arrived, and compares. [Calling the API](page:calling) has every step of both
//! schemes, with all intermediate texts. So there are only two reasons why the two differ: another secret, or another
//! text.

use aliyun_api::vpc::{self, ErrorCode};
use aliyun_api::{Config, Credentials, Error, SignatureScheme};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Error> {
    //| ## Is it this error at all
    //|
    //| Four other codes are about the signature, and each says by itself what to do:
    //|
    //| | Code | What is wrong |
    //| | --- | --- |
    //| | `InvalidTimeStamp.Expired` | The clock. It is more than 15 minutes away from that of the service. |
    //| | `InvalidAccessKeyId.NotFound` | The id of the key. It is wrong, disabled or deleted. |
    //| | `SignatureNonceUsed` | A nonce came twice: make a new one for each request, and for each repetition of it. |
    //| | `IncompleteSignature` | A part that every signed request has is missing. |
    //|
    //| ## Provoke it
    //|
    //| A right id with a wrong secret. This is not sent again: it would fail in the same way each time.
    let id = std::env::var("ALIBABA_CLOUD_ACCESS_KEY_ID").unwrap_or_default();
    let wrong =
        Config::new(Credentials::new(&id, "not-the-secret")).region("cn-hangzhou");
    let Err(error) = vpc::Client::new(&wrong)?.describe_regions().await else {
        println!("this server takes any signature");
        return Ok(());
    };
    assert_eq!(error.code(), ErrorCode::SignatureDoesNotMatch);
    assert_eq!(error.attempts(), 1);
    println!("{error}");

    //| ## What the service signed
    //|
    //| The message ends with the text that the service made its hash over. `raw_message` has it; the error itself shows
    //| it neither in `Display` nor in `Debug`, since it holds every parameter of the request, passwords too. **Do not log
    //| it.** In the current scheme it is two lines, the second of which is a hash:
    //|
    //| ```text
    //| ACS3-HMAC-SHA256
    //| (64 hexadecimal digits)
    //| ```
    //|
    //| That hash is made of the canonical request, which the mock server shows behind it. In the old scheme it is the
    //| request itself, in one line:
    //|
    //| ```text
    //| GET&%2F&AccessKeyId%3Dtestid%26Action%3DDescribeRegions%26Format%3DJSON ..
    //| ```
    //|
    //| To look for a difference, switch to the old scheme for a moment: there the text can be read.
    let old = wrong.signature_scheme(SignatureScheme::V1);
    let Err(readable) = vpc::Client::new(&old)?.describe_regions().await else {
        return Ok(());
    };
    let message = readable.raw_message().unwrap_or_default();
    assert!(message.contains("Action%3DDescribeRegions"));

    //| ## Both signed the same text: it is the secret
    //|
    //| Put the two texts side by side. This client does it by itself, and says so at the end of the error: *service and
    //| client signed the same text: the access key secret is wrong*. Then look at
    //|
    //| 1. a blank or a line break behind the secret, as from `echo` or a copied cell
    //| 2. the secret of another key, or of a key that has been replaced
    //| 3. which source it came from: the environment comes before files
    //| 4. in a program of your own, the key of the hash: the old scheme puts `&` behind the secret, the current one does
    //|    not
    assert!(readable.to_string().contains("the access key secret is wrong"));

    //| ## The texts differ: find the first place
    //|
    //| It says what is wrong. With a program of your own, mostly one of these:
    //|
    //| | At the first difference | Look at |
    //| | --- | --- |
    //| | `GET` and `POST` | The method that is signed is the one that is sent. |
    //| | `+` where the service has `%20` | A blank is `%20` in what is signed, whatever the form encoding says. |
    //| | `*` where it has `%2A`, `%7E` where it has `~` | Only letters, digits and `-`, `_`, `.`, `~` stay as they are. |
    //| | `%2525` where it has `%25`, or the other way round | In the old scheme, the list of parameters is encoded twice: each name and value, then all of it. |
    //| | another order | Parameters are sorted by their names, byte by byte: `Tag.10.Key` before `Tag.2.Key`. |
    //| | a parameter more or less | The old scheme signs those of the query and of the form together. A proxy may add or drop one. |
    //| | other lines of headers | The current scheme signs `host` with its port: a proxy that changes it breaks the signature. |
    //|
    //| [Calling the API](page:calling) has a request whose every step you can compute again with your own code.
    //|
    //| ## With the right secret
    //|
    //| Nothing needs to be taken down here: a request whose signature is wrong has done nothing.
    let vpc = vpc::Client::new(&Config::load().await?)?;
    let regions = vpc.describe_regions().await?.regions;
    println!("{} regions: the key is right", regions.len());
    assert!(!regions.is_empty());
    Ok(())
}
