//! The book over HTTP, on this machine alone.

use std::net::{Ipv4Addr, SocketAddr};
use std::path::Path;

use anyhow::{Context, Result};
use axum::Router;
use axum::http::HeaderValue;
use axum::http::header::CONTENT_TYPE;
use axum::middleware::map_response;
use axum::response::Response;
use tokio::net::TcpListener;
use tower_http::services::ServeDir;

/// Serves a folder until the process is interrupted. `ready` is called with the address when requests are answered.
pub(crate) fn serve(folder: &Path, port: u16, ready: impl FnOnce(SocketAddr) -> Result<()>) -> Result<()> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
    runtime.context("could not start a runtime")?.block_on(async {
        let address = SocketAddr::from((Ipv4Addr::LOCALHOST, port));
        let listener = TcpListener::bind(address).await.with_context(|| {
            format!("could not listen on {address}; another port is chosen by --port, any free one by --port 0")
        })?;
        ready(listener.local_addr().context("the server has no address")?)?;
        let pages = Router::new().fallback_service(ServeDir::new(folder)).layer(map_response(as_utf8));
        let interrupted = async { _ = tokio::signal::ctrl_c().await };
        axum::serve(listener, pages).with_graceful_shutdown(interrupted).await.context("the server ended")
    })
}

/// All texts of the book are UTF-8, also those that do not say it themselves.
async fn as_utf8(mut response: Response) -> Response {
    let kind = response.headers().get(CONTENT_TYPE).and_then(|kind| kind.to_str().ok()).unwrap_or_default();
    if kind.starts_with("text/") && !kind.contains("charset") {
        let kind = HeaderValue::from_str(&format!("{kind}; charset=utf-8"));
        response.headers_mut().extend(kind.map(|kind| (CONTENT_TYPE, kind)));
    }
    response
}
