//! `lib.rs`.

use proc_macro2::TokenStream;
use quote::quote;

use crate::emit::rust::ident;
use crate::model::Model;

/// The documentation of the crate.
pub(super) fn doc(model: &Model) -> String {
    let services: Vec<String> = model
        .services
        .iter()
        .map(|service| {
            format!("* `{}`: {} ({}), {}", service.id, service.title, service.version, count(service.actions.len()))
        })
        .collect();
    format!(
        "A typed client for the Alibaba Cloud network APIs.\n\n{}\n\n{EXAMPLE}\n\n\
         A service has a `Client` with a method per action. Required parameters are arguments, optional ones are set on the [`Call`], and awaiting it sends it. \
         The page of its request says all of an action: what it does, limits and defaults of its parameters, an example, and its errors. \
         The region and the credentials come from the [`Config`].\n\n\
         A list comes in pages: [`Call::items`] reads it to its end, and [`pages`] says where that is. What an action begins may take its time: \
         a client has waiters for each resource with states, such as `wait_until_vpc_available`, and [`wait`] says what ends them.\n\n{LISTS}\n\n\
         With the feature `blocking`, all of it is there without `async`: `send_blocking()`, `items().blocking()`, `wait_blocking()`.\n\n\
         What comes of each fault of a server, a proxy or a network stands in [`faults`]; tests without a network are made with [`replay`].\n\n\
         Every service is a cargo feature, and so is every group of its actions: with `default-features = false` and `features = [\"vpc-vswitch\", \"hyper\"]`, \
         a program pays for what it uses.",
        services.join("\n")
    )
}

/// A first program. It compiles with or without the feature of its action.
const EXAMPLE: &str = "```no_run
# #[cfg(feature = \"vpc-vpc\")]
# async fn example() -> Result<(), aliyun_api::Error> {
use aliyun_api::vpc;

let vpc = vpc::Client::from_env()?;
let made = vpc.create_vpc().cidr_block(\"10.0.0.0/8\").vpc_name(\"first\").await?;
match vpc.delete_vpc(&made.vpc_id).await {
    Ok(_) => println!(\"{} is gone\", made.vpc_id),
    Err(error) if error.code() == vpc::ErrorCode::IncorrectVpcStatus => println!(\"not yet: {error}\"),
    Err(error) => return Err(error),
}
# Ok(())
# }
```";

/// A list, and an object that is waited for.
const LISTS: &str = "```no_run
# #[cfg(feature = \"vpc-vpc\")]
# async fn example(vpc: aliyun_api::vpc::Client) -> Result<(), aliyun_api::Error> {
let mut items = vpc.describe_vpcs().items();
while let Some(found) = items.next().await {
    println!(\"{:?}\", found?.vpc_id);
}
let made = vpc.create_vpc().await?;
let ready = vpc.wait_until_vpc_available(&made.vpc_id).within(std::time::Duration::from_secs(60)).await?;
assert_eq!(ready.vpc_id, Some(made.vpc_id));
# Ok(())
# }
```";

fn count(actions: usize) -> String {
    if actions == 1 { "1 action".to_owned() } else { format!("{actions} actions") }
}

/// The items of `lib.rs`.
pub(super) fn items(model: &Model) -> Vec<TokenStream> {
    let mut items = vec![
        quote! {
            #[rustfmt::skip]
            mod call;
        },
        quote! {
            #[rustfmt::skip]
            pub use aliyun_api_core::{
                Code, DecodeError, ErrorClass, ErrorCodes, IntoOption, Lookup, Metadata, Paged, Request, Timestamp, UnknownValue
            };
        },
        // Supertraits, for whoever works with every type there is.
        quote! {
            #[doc(hidden)]
            pub use aliyun_api_core::{OpenEnum, Record, Response};
        },
        quote! {
            #[doc(inline)]
            #[rustfmt::skip]
            pub use aliyun_api_runtime::{
                AnyRequest, CallOptions, Callable, Config, Credentials, CredentialsError, Endpoint, EndpointError, Error, ErrorKind, Items,
                Network, Pages, Pending, ProvideCredentials, RetryPolicy, SignatureScheme, Timeouts, Transport, Wait, WaitGone, faults, pages, providers, replay, retry_table,
                transport, wait
            };
        },
        quote! {
            #[cfg(feature = "blocking")]
            #[doc(inline)]
            pub use aliyun_api_runtime::blocking;
        },
        quote! { pub use call::Call; },
    ];
    for service in &model.services {
        let module = ident(&service.id);
        let feature = any_feature(&service.id);
        items.push(quote! {
            #[cfg(feature = #feature)]
            #[rustfmt::skip]
            pub mod #module;
        });
    }
    items
}

/// The feature that any group of a service switches on. Not for users: it starts with an underscore.
pub(super) fn any_feature(service: &str) -> String {
    format!("_{service}")
}
