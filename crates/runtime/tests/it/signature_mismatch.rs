//! The explanation of a signature that the service refuses.

use acs_protocol::{
    Credentials, SignatureVersion,
    sign::{v1, v3},
};

use crate::support::{Script, answer, requests::ListThings};

/// Returns the error of a service that signed this text.
fn mismatch(text: &str) -> String {
    let message = format!("Specified signature does not match our calculation. server string to sign is:{text}");
    serde_json::json!({"Code": "SignatureDoesNotMatch", "Message": message, "RequestId": "R"}).to_string()
}

/// Returns the client's string to sign, derived from a first call.
async fn own_string(signature: SignatureVersion, token: &str) -> String {
    let script = Script::new([answer(200, r#"{"RequestId": "R"}"#)]);
    let client = script
        .builder()
        .credentials(Credentials::sts("id", "s", token))
        .signature(signature)
        .build()
        .unwrap();
    ListThings::default().send(&client).await.unwrap();
    let arrived = &script.arrived()[0];
    let (_, query) = arrived.request.path_and_query.split_once('?').unwrap();
    let decode = |text: &str| {
        percent_encoding::percent_decode_str(text)
            .decode_utf8()
            .unwrap()
            .into_owned()
    };
    let pairs: Vec<_> = query
        .split('&')
        .map(|pair| pair.split_once('=').unwrap())
        .map(|(name, value)| (decode(name), decode(value)))
        .collect();
    let pairs = pairs.iter().map(|(name, value)| (name.as_str(), value.as_str()));
    match signature {
        SignatureVersion::V1 => v1::string_to_sign("GET", &v1::canonical_query(pairs)),
        _ => {
            let signed = arrived.header("authorization").unwrap();
            let names: Vec<_> = signed
                .split("SignedHeaders=")
                .nth(1)
                .unwrap()
                .split(',')
                .next()
                .unwrap()
                .split(';')
                .collect();
            let headers = v3::canonical_headers(names.iter().map(|name| (*name, arrived.header(name).unwrap())));
            let query = v3::canonical_query(pairs);
            let hash = v3::payload_hash(&arrived.request.body);
            v3::string_to_sign(&v3::canonical_request("GET", "/", &query, &headers, &hash))
        }
    }
}

#[tokio::test(start_paused = true)]
async fn signature_mismatch_is_explained() {
    for signature in [SignatureVersion::V1, SignatureVersion::V3] {
        let ours = own_string(signature, "hunter3").await;
        for (theirs, part) in [
            (ours.clone(), "so the access key's secret is wrong"),
            (format!("{ours}\n, and more"), "so the access key's secret is wrong"),
            (
                ours.replace("hunter3", "hunter4").replace("ACS3", "ACS4"),
                "this client has a bug",
            ),
            (String::new(), "this client has a bug"),
        ] {
            let script = Script::new([answer(400, mismatch(&theirs))]);
            let credentials = Credentials::sts("id", "s", "hunter3");
            let client = script
                .builder()
                .credentials(credentials)
                .signature(signature)
                .build()
                .unwrap();
            let error = ListThings::default().send(&client).await.unwrap_err();
            let text = format!("{error} {error:?}");
            assert_eq!((error.code(), script.count()), (Some("SignatureDoesNotMatch"), 1));
            assert!(text.contains(part), "{text}");
            assert!(!text.contains("hunter"), "{text}");
        }
        let script = Script::new([answer(400, mismatch(&ours))]);
        let client = script
            .builder()
            .credentials(Credentials::sts("id", "s\n", "hunter3"))
            .signature(signature)
            .build()
            .unwrap();
        let error = ListThings::default().send(&client).await.unwrap_err();
        assert!(error.to_string().ends_with("it has white space around it"), "{error}");
    }
}
