//! Actions that create, change or delete an object for each element of a list, and those that create or change one.

use aliyun_api::cen::SetCenInterRegionBandwidthLimitRequired;
use aliyun_api::ens::{
    CreateInstanceDataDisk, CreateInstanceRequired, CreateInstanceSystemDisk, Disk, ResizeDiskRequired,
};
use aliyun_api::vpc::{Client, NewPrefixListEntry, NewRouteEntry, NewRouteEntryNextHopType, RouteEntryToDelete};

use crate::server::{cen, ens, refusal, start, vpc, wait};

const REGION: &str = "cn-hangzhou";

fn route(table: &str, destination: &str) -> NewRouteEntry {
    let entry = NewRouteEntry::default().dst_cidr_block(destination).route_table_id(table);
    entry.next_hop("i-1").next_hop_type(NewRouteEntryNextHopType::Instance)
}

async fn destinations(client: &Client, table: &str) -> Vec<String> {
    let response = client.describe_route_entry_list(table).send().await.unwrap();
    let custom = response
        .route_entrys
        .into_iter()
        .filter(|entry| entry.next_hops.first().is_some_and(|hop| hop.next_hop_id.as_deref() == Some("i-1")));
    custom.filter_map(|entry| entry.destination_cidr_block).collect()
}

#[tokio::test]
async fn several_routes_are_created_and_deleted_at_once() {
    let server = start().await;
    let client = vpc(&server);
    let table = client.create_vpc().send().await.unwrap().route_table_id;
    wait(&server);
    let blocks = ["192.168.0.0/24", "192.168.1.0/24", "192.168.2.0/24"];
    let made = client.create_route_entries(blocks.map(|block| route(&table, block).name("many"))).send().await.unwrap();
    assert_eq!((made.success_count, made.route_entry_ids.len()), (Some(3), 3), "{made:?}");
    assert_eq!(destinations(&client, &table).await, blocks);
    wait(&server);
    // One that is there already refuses all of them.
    let again = client.create_route_entries([route(&table, "192.168.9.0/24"), route(&table, blocks[0])]);
    refusal(again.send().await);
    let twice = client.create_route_entries([route(&table, "192.168.9.0/24"), route(&table, "192.168.9.0/24")]);
    refusal(twice.send().await);
    assert_eq!(destinations(&client, &table).await, blocks);
    // By the id, by the destination, and by a destination that no entry has.
    let of = || RouteEntryToDelete::new(&*table);
    let gone = [
        of().route_entry_id(&*made.route_entry_ids[0]),
        of().dst_cidr_block(blocks[1]).next_hop("i-1"),
        of().dst_cidr_block("10.9.0.0/16").next_hop("i-1"),
    ];
    let gone = client.delete_route_entries().route_entries(gone).send().await.unwrap();
    assert_eq!((gone.success_count, gone.failed_count), (Some(2), Some(1)), "{gone:?}");
    assert_eq!(destinations(&client, &table).await, blocks[2..]);
    // The id of another table's entry names nothing.
    let other = client.create_vpc().send().await.unwrap().route_table_id;
    let gone = [RouteEntryToDelete::new(other).route_entry_id(&*made.route_entry_ids[2])];
    let gone = client.delete_route_entries().route_entries(gone).send().await.unwrap();
    assert_eq!((gone.success_count, gone.failed_count), (Some(0), Some(1)), "{gone:?}");
}

#[tokio::test]
async fn the_limit_of_a_route_table_counts_what_is_created_and_not_the_routes_of_the_system() {
    let server = start().await;
    let client = vpc(&server);
    let table = client.create_vpc().send().await.unwrap().route_table_id;
    wait(&server);
    let many = |net: u8| (0..50).map(|block| route(&table, &format!("10.{net}.{block}.0/24"))).collect::<Vec<_>>();
    for net in 1..=3 {
        client.create_route_entries(many(net)).send().await.unwrap();
    }
    let rest: Vec<NewRouteEntry> = many(4).into_iter().take(40).collect();
    client.create_route_entries(rest).send().await.unwrap();
    refusal(client.create_route_entries(many(5)).send().await);
    let last: Vec<NewRouteEntry> = many(5).into_iter().take(10).collect();
    client.create_route_entries(last).send().await.unwrap();
    refusal(client.create_route_entries([route(&table, "10.6.0.0/24")]).send().await);
    let response = client.describe_route_entry_list(&*table).max_result(100).send().await.unwrap();
    assert_eq!(response.route_entrys.len(), 100);
}

#[tokio::test]
async fn the_blocks_of_a_prefix_list_are_listed_with_their_descriptions() {
    let server = start().await;
    let client = vpc(&server);
    let entry = |cidr: &str, words: &str| NewPrefixListEntry::default().cidr(cidr).description(words);
    let create = client
        .create_vpc_prefix_list()
        .prefix_list_entries([entry("10.0.0.0/8", "inner"), entry("172.16.0.0/12", "outer")]);
    let id = create.send().await.unwrap().prefix_list_id;
    let blocks = async || {
        let found = client.get_vpc_prefix_list_entries(&*id).send().await.unwrap();
        let blocks = found.prefix_list_entry.into_iter().map(|entry| (entry.cidr.unwrap(), entry.description.unwrap()));
        (blocks.collect::<Vec<_>>(), found.total_count)
    };
    let pair = |cidr: &str, words: &str| (cidr.to_owned(), words.to_owned());
    assert_eq!(blocks().await, (vec![pair("10.0.0.0/8", "inner"), pair("172.16.0.0/12", "outer")], Some(2)));
    let change = client.modify_vpc_prefix_list(&*id);
    let change = change.add_prefix_list_entry([aliyun_api::vpc::AddedPrefixListEntry::default()
        .cidr("192.168.0.0/16")
        .description("new")]);
    let change =
        change.remove_prefix_list_entry([aliyun_api::vpc::RemovedPrefixListEntry::default().cidr("10.0.0.0/8")]);
    change.send().await.unwrap();
    assert_eq!(blocks().await, (vec![pair("172.16.0.0/12", "outer"), pair("192.168.0.0/16", "new")], Some(2)));
    let lists = client.list_prefix_lists().send().await.unwrap().prefix_lists;
    assert_eq!(lists[0].cidr_blocks, ["172.16.0.0/12", "192.168.0.0/16"]);
}

#[tokio::test]
async fn a_bandwidth_between_regions_is_set_and_set_again() {
    let server = start().await;
    let client = cen(&server);
    let id = client.create_cen().send().await.unwrap().cen_id;
    wait(&server);
    let set = |bandwidth_limit: i64| {
        client.set_cen_inter_region_bandwidth_limit(SetCenInterRegionBandwidthLimitRequired {
            bandwidth_limit,
            cen_id: id.clone(),
            local_region_id: REGION.to_owned(),
            opposite_region_id: "us-west-1".to_owned(),
        })
    };
    let limits = async || {
        let found = client.describe_cen_inter_region_bandwidth_limits().cen_id(&*id).send().await.unwrap();
        found.cen_inter_region_bandwidth_limits.into_iter().filter_map(|one| one.bandwidth_limit).collect::<Vec<_>>()
    };
    assert_eq!(limits().await, [0_i64; 0]);
    set(8).send().await.unwrap();
    assert_eq!(limits().await, [8]);
    set(20).send().await.unwrap();
    assert_eq!(limits().await, [20], "changed, and no second one");
    client.delete_cen(&*id).send().await.unwrap();
    let all = client.describe_cen_inter_region_bandwidth_limits().send().await.unwrap();
    assert_eq!(all.total_count, Some(0), "gone with the instance");
}

#[tokio::test]
async fn an_instance_comes_with_the_disks_that_were_asked_for() {
    let server = start().await;
    let client = ens(&server);
    let required = CreateInstanceRequired {
        instance_type: "ens.se1.tiny".into(),
        ens_region_id: "cn-beijing-cmcc".into(),
        period: "12".into(),
        quantity: "1".into(),
    };
    let call = client.create_instance(required).password_inherit(true);
    let call = call.system_disk(CreateInstanceSystemDisk::default().size("40"));
    let call = call.data_disk(["50", "60"].map(|size| CreateInstanceDataDisk::default().size(size)));
    let id = call.send().await.unwrap().instance_ids.remove(0);
    let disks = async || client.describe_disks().instance_id(&*id).send().await.unwrap().disks;
    let sizes = |disks: &[Disk]| disks.iter().filter_map(|disk| disk.size).collect::<Vec<_>>();
    let all = disks().await;
    assert_eq!(sizes(&all), [40 * 1024, 50 * 1024, 60 * 1024], "asked for in GiB, listed in MiB");
    let disk_id = all[1].disk_id.clone().unwrap();
    client.resize_disk(ResizeDiskRequired { disk_id, new_size: "100".into() }).send().await.unwrap();
    assert_eq!(sizes(&disks().await), [40 * 1024, 100 * 1024, 60 * 1024]);
}
