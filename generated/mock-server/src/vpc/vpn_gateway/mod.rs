// Written by `cargo xtask gen` from the specs. Do not edit.

//! VPN gateway: VPN gateways, customer gateways, IPsec connections, SSL servers and client certificates, VPN routes.

pub(super) mod create_customer_gateway;
pub(super) mod create_ssl_vpn_client_cert;
pub(super) mod create_ssl_vpn_server;
pub(super) mod create_vpn_connection;
pub(super) mod create_vpn_gateway;
pub(super) mod create_vpn_route_entry;
pub(super) mod delete_customer_gateway;
pub(super) mod delete_ssl_vpn_client_cert;
pub(super) mod delete_ssl_vpn_server;
pub(super) mod delete_vpn_connection;
pub(super) mod delete_vpn_gateway;
pub(super) mod delete_vpn_pbr_route_entry;
pub(super) mod delete_vpn_route_entry;
pub(super) mod describe_customer_gateway;
pub(super) mod describe_customer_gateways;
pub(super) mod describe_ssl_vpn_client_certs;
pub(super) mod describe_ssl_vpn_servers;
pub(super) mod describe_vpn_connection;
pub(super) mod describe_vpn_connections;
pub(super) mod describe_vpn_gateway;
pub(super) mod describe_vpn_gateways;
pub(super) mod describe_vpn_route_entries;
pub(super) mod describe_vpn_ssl_server_logs;
pub(super) mod download_vpn_connection_config;
pub(super) mod modify_customer_gateway_attribute;
pub(super) mod modify_ssl_vpn_client_cert;
pub(super) mod modify_ssl_vpn_server;
pub(super) mod modify_vpn_connection_attribute;
pub(super) mod modify_vpn_gateway_attribute;
pub(super) mod modify_vpn_pbr_route_entry_weight;
pub(super) mod publish_vpn_route_entry;
