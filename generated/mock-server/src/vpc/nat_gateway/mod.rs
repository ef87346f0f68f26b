// Written by `cargo xtask gen` from the specs. Do not edit.

//! NAT gateway: Gateways between a private network and the Internet, their DNAT and SNAT entries and bandwidth packages.

pub(super) mod create_nat_gateway;
