//! What records, calls, configurations and servers show of themselves.

use aliyun_api::{Config, Credentials, ens, vpc};
use aliyun_api_core::{Record, View, secrets};
use aliyun_api_mock_runtime::Server;
use aliyun_api_tests::actions;

use crate::plant::{Kind, Planter};
use crate::search::{BEGIN, Search};

/// Searches the debug text of every request and response with a secret in every place. Gives the number of places.
pub(crate) fn search(search: &mut Search) -> usize {
    let mut places = 0;
    for entry in actions() {
        let name = entry.operation.action.name;
        for mut record in [(entry.operation.new_request)(), (entry.operation.new_response)()] {
            let mut planter = Planter::new(Kind::Loud, name);
            planter.record(&mut *record, false);
            let found = secrets(&*record);
            let planted = found.iter().filter(|secret| secret.starts_with(BEGIN)).count();
            assert_eq!(planted, planter.places.len(), "{name}: the walk over a record finds what was planted");
            places += planted;
            shown(&*record, name, search);
        }
    }
    typed(search);
    places
}

/// A record, and every object in it by itself.
fn shown(record: &dyn Record, name: &str, search: &mut Search) {
    search.look(name, &format!("{record:?} {record:#?}"));
    for index in 0..record.schema().fields.len() {
        within(record.get(index).view(), name, search);
    }
}

fn within(view: View<'_>, name: &str, search: &mut Search) {
    match view {
        View::Record(inner) => shown(inner, name, search),
        View::List(list) => (0..list.len()).for_each(|index| within(list.at(index).view(), name, search)),
        _ => {}
    }
}

/// Calls, and everything that holds a key.
fn typed(search: &mut Search) {
    let key = Credentials::new("testid", "hunter2-sesame").with_security_token("hunter2-sesame");
    let config = Config::new(key.clone()).endpoint("http://user:hunter2@127.0.0.1:1");
    search.look("configuration", &format!("{key:?} {config:?} {config:#?}"));
    let config = config.endpoint("http://127.0.0.1:1");
    let (ens, vpc) = (ens::Client::new(&config).unwrap(), vpc::Client::new(&config).unwrap());
    let call = ens.modify_instance_attribute("i-1").password("hunter2-sesame");
    search.look("call", &format!("{call:?} {call:#?} {:?}", call.request()));
    let scripts = "hunter2-sesame".to_owned();
    let required = ens::AttachEnsInstancesRequired { instance_id: "i-1".into(), scripts };
    search.look("required", &format!("{required:?} {required:#?}"));
    let call = ens.attach_ens_instances(required);
    search.look("call", &format!("{call:?} {call:#?}"));
    let required = vpc::CreateVpnConnectionRequired {
        local_subnet: vec!["10.0.0.0/8".into()],
        remote_subnet: vec!["10.1.0.0/16".into()],
        vpn_gateway_id: "vpn-1".into(),
    };
    let text = format!("{required:?}");
    assert!(text.starts_with("CreateVpnConnectionRequired { LocalSubnet: [\"10.0.0.0/8\"]"), "{text}");
    let psk = vpc::IkeConfigInput::default().psk("hunter2-sesame");
    let call = vpc.create_vpn_connection(required).ike_config(psk);
    search.look("call", &format!("{call:?} {call:#?}"));
    let builder = Server::builder().key("id", "hunter2-sesame");
    search.look("server", &format!("{builder:?} {:?}", Server::builder().key("id", "hunter2-sesame").build()));
}
