//! The transport of the program, which keeps what travels.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use aliyun_api::Pending;
use aliyun_api::transport::{HttpRequest, HttpResponse, Transport, TransportError, TransportErrorKind};

use crate::record::{Answer, Exchange};

/// Where answers come from.
#[derive(Clone, Debug)]
pub enum Source {
    /// The mock server.
    Server(Arc<dyn Transport>),
    /// What was answered before, in its order.
    Before(VecDeque<Answer>),
    /// The same answer to everything.
    Same(Answer),
    /// The connection breaks after the request was sent.
    Broken,
}

/// A transport; clones share what they keep.
#[derive(Clone, Debug)]
pub struct Wiretap(Arc<Mutex<State>>);

#[derive(Debug)]
struct State {
    source: Source,
    kept: Vec<Exchange>,
}

impl Wiretap {
    pub fn new(source: Source) -> Self {
        Self(Arc::new(Mutex::new(State { source, kept: Vec::new() })))
    }

    /// Takes answers from somewhere else; returns where they came from.
    pub fn answer_from(&self, source: Source) -> Source {
        std::mem::replace(&mut self.state().source, source)
    }

    /// What travelled since the last call.
    pub fn take(&self) -> Vec<Exchange> {
        std::mem::take(&mut self.state().kept)
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    async fn answer(&self, request: HttpRequest) -> Result<HttpResponse, TransportError> {
        let broken = || TransportError::new(TransportErrorKind::Body, true, "the connection broke");
        let server = match &mut self.state().source {
            Source::Server(server) => Arc::clone(server),
            Source::Before(answers) => {
                let missing =
                    || TransportError::new(TransportErrorKind::NotRecorded, false, "no such answer").lasting();
                return answers.pop_front().map(Answer::into_response).ok_or_else(missing);
            }
            Source::Same(answer) => return Ok(answer.clone().into_response()),
            Source::Broken => return Err(broken()),
        };
        server.send(request).await
    }
}

impl Transport for Wiretap {
    fn send(&self, request: HttpRequest) -> Pending<'_, Result<HttpResponse, TransportError>> {
        Box::pin(async move {
            let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
            let mut exchange = Exchange {
                served: !matches!(self.state().source, Source::Same(_) | Source::Broken),
                method: request.method.to_owned(),
                url: request.url.clone(),
                headers: request.headers.iter().map(|(name, value)| (name.to_string(), value.clone())).collect(),
                body: text(&request.body),
                action: request.action().unwrap_or_default().to_owned(),
                parameters: request.parameters().to_vec(),
                answer: None,
            };
            let answered = self.answer(request).await;
            exchange.answer = answered.as_ref().ok().map(|answer| Answer {
                status: answer.status,
                headers: answer.headers.iter().filter(|(name, _)| name == "content-type").cloned().collect(),
                body: text(&answer.body),
            });
            self.state().kept.push(exchange);
            answered
        })
    }
}

impl Answer {
    fn into_response(self) -> HttpResponse {
        HttpResponse { status: self.status, headers: self.headers, body: self.body.into_bytes() }
    }
}
