// Written by `cargo xtask gen` from the specs. Do not edit.

//! Edge load balancers: Load balancers (ELB), their listeners and their backend servers.

pub(super) mod add_backend_servers;
pub(super) mod create_load_balancer;
pub(super) mod create_load_balancer_http_listener;
pub(super) mod create_load_balancer_https_listener;
pub(super) mod create_load_balancer_tcp_listener;
pub(super) mod create_load_balancer_udp_listener;
pub(super) mod delete_load_balancer_listener;
pub(super) mod describe_load_balancer_attribute;
pub(super) mod describe_load_balancer_http_listener_attribute;
pub(super) mod describe_load_balancer_https_listener_attribute;
pub(super) mod describe_load_balancer_tcp_listener_attribute;
pub(super) mod describe_load_balancer_udp_listener_attribute;
pub(super) mod describe_load_balancers;
pub(super) mod modify_load_balancer_attribute;
pub(super) mod release_instance;
pub(super) mod remove_backend_servers;
pub(super) mod set_backend_servers;
pub(super) mod set_load_balancer_http_listener_attribute;
pub(super) mod set_load_balancer_https_listener_attribute;
pub(super) mod set_load_balancer_status;
pub(super) mod set_load_balancer_tcp_listener_attribute;
pub(super) mod set_load_balancer_udp_listener_attribute;
pub(super) mod start_load_balancer_listener;
pub(super) mod stop_load_balancer_listener;
