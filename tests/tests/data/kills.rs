//! Writers in several threads, and a kill in the middle of it: what was responded is there, again and again.

use std::collections::BTreeMap;
use std::net::SocketAddr;
use std::sync::mpsc::{self, Sender};
use std::thread;

use aliyun_api_tests::{Answer, Connection};
use fastrand::Rng;

use crate::calls::{VPC, text, vpcs};
use crate::program::Program;

/// How often the program is killed: `KILLS`, or a few times.
const KILLS: usize = 10;

const WRITERS: usize = 4;

/// How many requests are responded to at most before a kill.
const REQUESTS: usize = 400;

/// How many VPCs a writer has.
const VPCS: usize = 12;

/// What a writer knows.
#[derive(Default)]
struct Writer {
    /// The names of its VPCs by their ids.
    vpcs: BTreeMap<String, String>,
    /// What was on its way when the program was killed.
    open: Option<Step>,
    made: usize,
}

/// What a writer does.
#[derive(Clone)]
enum Step {
    Create(String),
    Rename(String, String),
    Delete(String),
}

impl Writer {
    fn choose(&mut self, number: usize, rng: &mut Rng) -> Step {
        self.made += 1;
        let name = format!("w{number}-{}", self.made);
        match rng.choice(self.vpcs.keys()) {
            Some(id) if self.vpcs.len() >= VPCS || rng.u8(..4) == 0 => Step::Delete(id.clone()),
            Some(id) if rng.bool() => Step::Rename(id.clone(), name),
            _ => Step::Create(name),
        }
    }

    /// Writes until the program is gone.
    fn work(&mut self, number: usize, address: SocketAddr, responded: &Sender<()>) {
        let mut rng = Rng::with_seed((number * 1_000_000 + self.made) as u64);
        let Ok(mut mock) = Connection::try_open(address) else { return };
        mock.enter(namespace(number));
        loop {
            let step = self.choose(number, &mut rng);
            self.open = Some(step.clone());
            let Ok(answer) = send(&mut mock, &step) else { return };
            assert_eq!(answer.status, 200, "{answer:?}");
            match step {
                Step::Create(name) => drop(self.vpcs.insert(text(&answer.body, "VpcId"), name)),
                Step::Rename(id, name) => drop(self.vpcs.insert(id, name)),
                Step::Delete(id) => drop(self.vpcs.remove(&id)),
            }
            self.open = None;
            let _ = responded.send(());
        }
    }

    /// Compares what is there with what it knows, and learns what became of the last step; whether that was done.
    fn compare(&mut self, number: usize, there: &BTreeMap<String, (String, String)>) -> bool {
        let own = format!("w{number}-");
        let there: BTreeMap<String, String> = there
            .iter()
            .filter(|(_, (name, _))| name.starts_with(&own))
            .map(|(id, (name, _))| (id.clone(), name.clone()))
            .collect();
        let mut done = self.vpcs.clone();
        match self.open.take() {
            Some(Step::Create(name)) => {
                done.extend(
                    there.iter().find(|(_, other)| **other == name).map(|(id, name)| (id.clone(), name.clone())),
                );
            }
            Some(Step::Rename(id, name)) => drop(done.insert(id, name)),
            Some(Step::Delete(id)) => drop(done.remove(&id)),
            None => {}
        }
        assert!(
            there == self.vpcs || there == done,
            "writer {number}: {there:?}\nis not {:?}\nnor {done:?}",
            self.vpcs
        );
        let was_done = there != self.vpcs;
        self.vpcs = there;
        was_done
    }
}

/// Two writers share a namespace.
fn namespace(number: usize) -> &'static str {
    if number < 2 {
        "shared"
    } else if number == 2 {
        "two"
    } else {
        "three"
    }
}

fn send(mock: &mut Connection, step: &Step) -> std::io::Result<Answer> {
    let region = ("RegionId", "cn-hangzhou");
    match step {
        Step::Create(name) => mock.try_call(VPC, "CreateVpc", &[region, ("VpcName", name)]),
        Step::Rename(id, name) => mock.try_call(VPC, "ModifyVpcAttribute", &[region, ("VpcId", id), ("VpcName", name)]),
        Step::Delete(id) => mock.try_call(VPC, "DeleteVpc", &[region, ("VpcId", id)]),
    }
}

pub(crate) fn nothing_that_was_responded_is_lost() {
    let kills = std::env::var("KILLS").map_or(KILLS, |text| text.parse().expect("KILLS is a number"));
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("data");
    let arguments = ["--data", file.to_str().unwrap(), "--states", "immediate", "--log", "off"];
    let mut writers: Vec<Writer> = (0..WRITERS).map(|_| Writer::default()).collect();
    let mut rng = Rng::with_seed(7);
    let (mut requests, mut open, mut done, mut longest) = (0, 0, 0, 0);
    for _ in 0..kills {
        let program = Program::start(&arguments);
        let address = program.address();
        let wanted = rng.usize(1..REQUESTS);
        let (responded, responses) = mpsc::channel();
        thread::scope(|scope| {
            for (number, writer) in writers.iter_mut().enumerate() {
                let responded = responded.clone();
                scope.spawn(move || writer.work(number, address, &responded));
            }
            drop(responded);
            assert_eq!(responses.iter().take(wanted).count(), wanted, "the writers ended before the program");
            program.kill();
        });
        requests += wanted;
        longest = longest.max(std::fs::metadata(&file).unwrap().len());
        let program = Program::start(&arguments);
        for (number, writer) in writers.iter_mut().enumerate() {
            let mut mock = program.connect();
            mock.enter(namespace(number));
            open += usize::from(writer.open.is_some());
            done += usize::from(writer.compare(number, &vpcs(&mut mock)));
        }
        program.kill();
    }
    let left: usize = writers.iter().map(|writer| writer.vpcs.len()).sum();
    println!(
        "{kills} kills after {requests} responses: nothing lost; of {open} requests that were open, {done} were done; \
         {left} VPCs left, the file had {longest} bytes at most"
    );
}
