//! The vendor's metadata: from a file, or downloaded from where the vendor publishes it.

use std::{fs, path::Path, time::Duration};

use acs_import::{Import, Note, Rule};

use crate::{
    error::{CommandError, Result},
    output::count,
};

/// The address below which the vendor publishes one document per product version.
pub const PUBLISHED: &str = "https://api.aliyun.com/meta/v1/products";

/// The limit on the size of a document. The largest of the catalogue has 12 MB.
const LARGEST: u64 = 128 * 1024 * 1024;

/// Reads a document from a file.
///
/// # Errors
/// If it cannot be read.
pub fn read(path: &Path) -> Result<Vec<u8>> {
    fs::read(path).map_err(|error| CommandError::file("read", path, &error))
}

/// Downloads the document of a product version from `base`, which is [`PUBLISHED`] by default.
///
/// # Errors
/// If the names cannot be part of an address, or the download fails.
pub fn download(base: &str, product: &str, version: &str) -> Result<Vec<u8>> {
    for name in [product, version] {
        let usable = !name.is_empty()
            && name
                .chars()
                .all(|letter| letter.is_ascii_alphanumeric() || "-_".contains(letter));
        if !usable {
            return Err(CommandError::new(format!(
                "`{name}` cannot be part of an address: letters, digits, `-` and `_` only"
            )));
        }
    }
    let url = format!(
        "{}/{product}/versions/{version}/api-docs.json",
        base.trim_end_matches('/')
    );
    let failed = |error: &dyn std::error::Error| {
        let mut reasons = error.to_string();
        let mut source = error.source();
        while let Some(cause) = source {
            reasons = format!("{reasons}: {cause}");
            source = cause.source();
        }
        CommandError::new(format!("{url} cannot be downloaded: {reasons}"))
    };
    let client = reqwest::blocking::Client::builder()
        .connect_timeout(Duration::from_secs(10))
        .timeout(Duration::from_secs(120))
        .build()
        .map_err(|error| failed(&error))?;
    let response = client.get(&url).send().map_err(|error| failed(&error))?;
    let status = response.status();
    if !status.is_success() {
        return Err(CommandError::new(format!(
            "{url} answered {status}: is there a product `{product}` with a version {version}?"
        )));
    }
    let mut body = Vec::new();
    let read = std::io::Read::read_to_end(&mut std::io::Read::take(response, LARGEST + 1), &mut body);
    read.map_err(|error| failed(&error))?;
    if body.len() as u64 > LARGEST {
        return Err(CommandError::new(format!(
            "{url} is larger than {LARGEST} bytes: that is no metadata of one product"
        )));
    }
    Ok(body)
}

/// Imports a document, and says on standard output what was skipped and which rules were applied.
///
/// # Errors
/// If it is not the metadata of an RPC product.
pub fn import(document: &[u8], docs: bool) -> Result<Import> {
    let imported = acs_import::document(document, &acs_import::Options { docs })
        .map_err(|error| CommandError::new(format!("the document cannot be imported: {error}")))?;
    let product = &imported.spec.product;
    crate::say!(
        "{} {}: {} imported",
        product.product,
        product.version,
        count(imported.spec.actions.len(), "action")
    );
    for skipped in &imported.skipped {
        crate::say!("skipped {} ({}): {}", skipped.action, skipped.code, skipped.reason);
    }
    // Such a response cannot be described, and its calls give nothing of it: that is worth more than a count.
    let lost = |note: &&Note| note.rule == Rule::NoResponse && !note.detail.is_empty();
    for note in imported.notes.iter().filter(lost) {
        let action = note.action.as_deref().unwrap_or_default();
        crate::say!("{action} is left without response fields ({})", note.detail);
    }
    let mut rules: std::collections::BTreeMap<&str, usize> = std::collections::BTreeMap::new();
    for note in &imported.notes {
        *rules.entry(note.rule.as_str()).or_default() += 1;
    }
    for (rule, times) in rules {
        crate::say!("rule {rule}: applied {}", count(times, "time"));
    }
    Ok(imported)
}

#[cfg(test)]
mod tests {
    use std::{
        io::{BufRead as _, BufReader, Write as _},
        net::TcpListener,
        thread,
    };

    use super::*;

    /// Answers one request on loopback, and returns the address and what was asked for.
    fn serve(answer: &'static str) -> (String, thread::JoinHandle<String>) {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let base = format!("http://{}", listener.local_addr().unwrap());
        let asked = thread::spawn(move || {
            let (mut stream, _) = listener.accept().unwrap();
            let mut line = String::new();
            let mut reader = BufReader::new(stream.try_clone().unwrap());
            reader.read_line(&mut line).unwrap();
            let mut header = String::new();
            while reader.read_line(&mut header).unwrap() > 2 {
                header.clear();
            }
            stream.write_all(answer.as_bytes()).unwrap();
            line
        });
        (base, asked)
    }

    #[test]
    fn documents_are_downloaded() {
        let (base, asked) = serve("HTTP/1.1 200 OK\r\ncontent-length: 2\r\nconnection: close\r\n\r\n{}");
        assert_eq!(download(&base, "Ecs", "2014-05-26").unwrap(), b"{}");
        assert_eq!(
            asked.join().unwrap(),
            "GET /Ecs/versions/2014-05-26/api-docs.json HTTP/1.1\r\n"
        );
    }

    #[test]
    fn missing_product_names_its_address() {
        let (base, _) = serve("HTTP/1.1 404 Not Found\r\ncontent-length: 0\r\nconnection: close\r\n\r\n");
        let error = download(&base, "Nope", "2014-05-26").unwrap_err().to_string();
        assert!(
            error.contains("/Nope/versions/2014-05-26/api-docs.json answered 404"),
            "{error}"
        );
    }

    #[test]
    fn a_truncated_document_is_an_error() {
        let (base, _) = serve("HTTP/1.1 200 OK\r\ncontent-length: 200\r\nconnection: close\r\n\r\n{}");
        assert!(
            download(&base, "Ecs", "2014-05-26")
                .unwrap_err()
                .to_string()
                .contains("cannot be downloaded")
        );
    }

    #[test]
    fn a_dead_server_is_an_error() {
        let base = {
            let listener = TcpListener::bind("127.0.0.1:0").unwrap();
            format!("http://{}", listener.local_addr().unwrap())
        };
        assert!(download(&base, "Ecs", "2014-05-26").is_err());
    }

    #[test]
    fn names_cannot_change_the_address() {
        for name in ["", "../x", "a/b", "a?b", "a b"] {
            let error = download("http://127.0.0.1:9", name, "2014-05-26")
                .unwrap_err()
                .to_string();
            assert!(error.contains("cannot be part of an address"), "{error}");
        }
    }
}
