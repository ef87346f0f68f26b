//! What may happen, with numbers in place of ids, so that a sequence means something without a part of it.

use proptest::prelude::*;

/// A call.
#[derive(Clone, Debug)]
pub(crate) struct Step {
    pub(crate) what: What,
    /// The region of the call, of two.
    pub(crate) region: usize,
    /// Whether it shall only be tried.
    pub(crate) dry: bool,
    /// The client token, of a few.
    pub(crate) token: Option<u8>,
}

/// What is called. A number stands for one of those that were ever made.
#[derive(Clone, Debug)]
pub(crate) enum What {
    CreateVpc {
        block: usize,
        name: usize,
        tag: Option<usize>,
    },
    DeleteVpc {
        vpc: usize,
    },
    RenameVpc {
        vpc: usize,
        name: usize,
    },
    TagVpc {
        vpc: usize,
        key: usize,
        value: usize,
    },
    UntagVpc {
        vpc: usize,
        key: usize,
    },
    FindVpcs {
        name: Option<usize>,
        tag: Option<(usize, Option<usize>)>,
        size: usize,
    },
    CreateVSwitch {
        vpc: usize,
        part: u8,
    },
    DeleteVSwitch {
        vswitch: usize,
    },
    CreateTable {
        vpc: usize,
    },
    DeleteTable {
        table: usize,
    },
    /// The table of the VSwitch becomes another one of its VPC.
    Associate {
        vswitch: usize,
        table: usize,
    },
    Unassociate {
        vswitch: usize,
        table: usize,
    },
    CreateRoute {
        table: usize,
        block: usize,
    },
    DeleteRoute {
        table: usize,
        block: usize,
    },
    /// By its id, and with a table that may be another one.
    DeleteRouteById {
        route: usize,
        table: Option<usize>,
    },
    FindRoutes {
        table: usize,
        size: usize,
    },
    AllocateEip,
    ReleaseEip {
        eip: usize,
    },
    AssociateEip {
        eip: usize,
        nat: usize,
    },
    UnassociateEip {
        eip: usize,
        nat: Option<usize>,
    },
    CreateNat {
        vswitch: usize,
    },
    DeleteNat {
        nat: usize,
        force: bool,
    },
    CreateNetwork {
        block: usize,
    },
    DeleteNetwork {
        network: usize,
    },
    CreateSubnet {
        network: usize,
        part: u8,
    },
    DeleteSubnet {
        subnet: usize,
    },
    CreateGroup,
    DeleteGroup {
        group: usize,
    },
    CreateInstances {
        subnet: usize,
        count: usize,
    },
    ReleaseInstance {
        instance: usize,
    },
    Join {
        group: usize,
        instance: usize,
    },
    Leave {
        group: usize,
        instance: usize,
    },
    CreateCen,
    DeleteCen {
        cen: usize,
    },
    Attach {
        cen: usize,
        vpc: usize,
    },
    Detach {
        cen: usize,
        vpc: usize,
    },
}

/// One of those that were ever made, mostly one of the last.
fn one() -> impl Strategy<Value = usize> + Clone {
    prop_oneof![4 => 0..3_usize, 1 => 0..12_usize]
}

fn few() -> impl Strategy<Value = usize> + Clone {
    0..3_usize
}

fn what() -> impl Strategy<Value = What> {
    use What::*;
    let vpc = prop_oneof![
        3 => (few(), few(), prop::option::of(few())).prop_map(|(block, name, tag)| CreateVpc { block, name, tag }),
        3 => one().prop_map(|vpc| DeleteVpc { vpc }),
        1 => (one(), few()).prop_map(|(vpc, name)| RenameVpc { vpc, name }),
        1 => (one(), few(), few()).prop_map(|(vpc, key, value)| TagVpc { vpc, key, value }),
        1 => (one(), few()).prop_map(|(vpc, key)| UntagVpc { vpc, key }),
        2 => (prop::option::of(few()), prop::option::of((few(), prop::option::of(few()))), 1..4_usize)
            .prop_map(|(name, tag, size)| FindVpcs { name, tag, size }),
    ];
    let vswitch = prop_oneof![
        4 => (one(), 0..8_u8).prop_map(|(vpc, part)| CreateVSwitch { vpc, part }),
        2 => one().prop_map(|vswitch| DeleteVSwitch { vswitch }),
    ];
    let routes = prop_oneof![
        2 => one().prop_map(|vpc| CreateTable { vpc }),
        2 => one().prop_map(|table| DeleteTable { table }),
        2 => (one(), one()).prop_map(|(vswitch, table)| Associate { vswitch, table }),
        2 => (one(), one()).prop_map(|(vswitch, table)| Unassociate { vswitch, table }),
        4 => (one(), few()).prop_map(|(table, block)| CreateRoute { table, block }),
        2 => (one(), few()).prop_map(|(table, block)| DeleteRoute { table, block }),
        2 => (one(), prop::option::of(one())).prop_map(|(route, table)| DeleteRouteById { route, table }),
        2 => (one(), 1..3_usize).prop_map(|(table, size)| FindRoutes { table, size }),
    ];
    let nat = prop_oneof![
        3 => Just(AllocateEip),
        2 => one().prop_map(|eip| ReleaseEip { eip }),
        4 => (one(), one()).prop_map(|(eip, nat)| AssociateEip { eip, nat }),
        3 => (one(), prop::option::of(one())).prop_map(|(eip, nat)| UnassociateEip { eip, nat }),
        3 => one().prop_map(|vswitch| CreateNat { vswitch }),
        3 => (one(), any::<bool>()).prop_map(|(nat, force)| DeleteNat { nat, force }),
    ];
    let edge = prop_oneof![
        2 => few().prop_map(|block| CreateNetwork { block }),
        1 => one().prop_map(|network| DeleteNetwork { network }),
        3 => (one(), 0..8_u8).prop_map(|(network, part)| CreateSubnet { network, part }),
        2 => one().prop_map(|subnet| DeleteSubnet { subnet }),
        2 => Just(CreateGroup),
        2 => one().prop_map(|group| DeleteGroup { group }),
        3 => (one(), 1..3_usize).prop_map(|(subnet, count)| CreateInstances { subnet, count }),
        2 => one().prop_map(|instance| ReleaseInstance { instance }),
        3 => (one(), one()).prop_map(|(group, instance)| Join { group, instance }),
        2 => (one(), one()).prop_map(|(group, instance)| Leave { group, instance }),
    ];
    let cen = prop_oneof![
        2 => Just(CreateCen),
        2 => one().prop_map(|cen| DeleteCen { cen }),
        3 => (one(), one()).prop_map(|(cen, vpc)| Attach { cen, vpc }),
        2 => (one(), one()).prop_map(|(cen, vpc)| Detach { cen, vpc }),
    ];
    prop_oneof![3 => vpc, 2 => vswitch, 4 => routes, 4 => nat, 3 => edge, 2 => cen]
}

/// A call of any kind.
pub(crate) fn step() -> impl Strategy<Value = Step> {
    let region = prop_oneof![6 => Just(0_usize), 1 => Just(1)];
    let token = prop_oneof![8 => Just(None), 1 => (0..4_u8).prop_map(Some)];
    let dry = prop::bool::weighted(0.08);
    (what(), region, dry, token).prop_map(|(what, region, dry, token)| Step { what, region, dry, token })
}
