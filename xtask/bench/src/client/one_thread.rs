//! A server in the thread of the client. Where each has a thread, the system wakes one after the other, which takes as long as
//! a call, and longer for the client that has less to do.

use std::io;

use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};

use super::canned;

/// Responds to every request with this JSON, while the runtime that it is called in runs, and returns its address.
pub(super) async fn start(json: &str) -> io::Result<String> {
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    let endpoint = format!("http://{}", listener.local_addr()?);
    let response = canned::response(json);
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            let response = response.clone();
            // A client that goes away ends its connection.
            tokio::spawn(async move { serve(stream, response.as_bytes()).await });
        }
    });
    Ok(endpoint)
}

async fn serve(mut stream: TcpStream, response: &[u8]) -> io::Result<()> {
    stream.set_nodelay(true)?;
    let mut request = Vec::with_capacity(16 * 1024);
    while stream.read_buf(&mut request).await? > 0 {
        if canned::is_request(&request) {
            stream.write_all(response).await?;
            request.clear();
        }
    }
    Ok(())
}
