use acs_protocol::action::Endpoints;

use super::*;

const ECS: Product<'static> = Product::new("Ecs", "2014-05-26").endpoints(
    Endpoints::new()
        .rule("ecs.{region}.aliyuncs.com")
        .vpc_rule("ecs-vpc.{region}.aliyuncs.com")
        .global("ecs.aliyuncs.com")
        .regions(&[("cn-hangzhou", "ecs-cn-hangzhou.aliyuncs.com")])
        .vpc_regions(&[("cn-beijing", "ecs-internal.aliyuncs.com")]),
);

fn host(product: &Product<'_>, region: Option<&str>, network: &Network) -> Result<String, Error> {
    Endpoint::resolve(product, region, network).map(|endpoint| endpoint.host)
}

#[test]
fn region_map_precedes_rule_and_global() {
    let public = |region| host(&ECS, region, &Network::Public).unwrap();
    assert_eq!(public(Some("cn-hangzhou")), "ecs-cn-hangzhou.aliyuncs.com");
    assert_eq!(public(Some("eu-central-1")), "ecs.eu-central-1.aliyuncs.com");
    assert_eq!(public(None), "ecs.aliyuncs.com");
    let vpc = |region| host(&ECS, region, &Network::Vpc);
    assert_eq!(vpc(Some("cn-beijing")).unwrap(), "ecs-internal.aliyuncs.com");
    assert_eq!(vpc(Some("cn-hangzhou")).unwrap(), "ecs-vpc.cn-hangzhou.aliyuncs.com");
    assert!(vpc(None).unwrap_err().to_string().contains("region"));
}

#[test]
fn missing_endpoint_data_uses_convention() {
    let product = ECS.endpoints(Endpoints::new());
    let region = Some("cn-x");
    assert_eq!(
        host(&product, region, &Network::Public).unwrap(),
        "ecs.cn-x.aliyuncs.com"
    );
    assert_eq!(
        host(&product, region, &Network::Vpc).unwrap(),
        "ecs-vpc.cn-x.aliyuncs.com"
    );
    let named = Network::Named("share".to_owned());
    assert_eq!(host(&product, region, &named).unwrap(), "ecs-share.cn-x.aliyuncs.com");
    assert_eq!(
        host(&product, None, &Network::Public).unwrap_err().kind(),
        ErrorKind::Endpoint
    );
}

#[test]
fn rejections_name_the_reason() {
    for (address, why) in [
        ("ftp://x", "the scheme is neither `http` nor `https`"),
        ("http://", "it has no host"),
        (":80", "it has no host"),
        ("h:0", "the port is not a number from 1 to 65535"),
        ("h:65536", "the port is not a number from 1 to 65535"),
        ("h:x", "the port is not a number from 1 to 65535"),
        ("h/p", "it must not have a path or a query"),
        ("a b", "the host is not valid"),
    ] {
        let error = Endpoint::parse(address).unwrap_err();
        assert_eq!(error.message(), format!("`{address}` is not an endpoint: {why}"));
    }
}

#[test]
fn host_injection_is_rejected() {
    for region in [
        "",
        "a.evil.com/",
        "a/b",
        "user@evil.com",
        "a:80",
        "a.b",
        "a\nb",
        "a\r\nx-evil: 1",
        "cn-hangzhou.evil.com/",
        "cn-hangzhou@",
        "cn-hangzhou\\",
        "cn-hangzhou\0",
        "a\t",
        "сn-hangzhou",
        "cn。x",
        "a#",
        "a?b",
        "杭州",
        "%2e",
        "a b",
    ] {
        for product in [&ECS, &ECS.endpoints(Endpoints::new())] {
            let error = host(product, Some(region), &Network::Public).unwrap_err();
            assert_eq!(error.kind(), ErrorKind::Endpoint, "{region:?}");
        }
        let network = Network::Named(region.to_owned());
        assert!(host(&ECS, Some("cn-x"), &network).is_err(), "{region:?}");
        let product = Product::new(region, "1");
        assert!(host(&product, Some("cn-x"), &Network::Public).is_err(), "{region:?}");
    }
}

#[test]
fn invalid_endpoint_data_are_rejected() {
    for text in [
        "evil.com/",
        "a@b",
        "a#",
        "a?b",
        "a:80",
        "a\r\nb",
        "a..b",
        "",
        "http://a",
        "杭州",
    ] {
        let none = Endpoints::new();
        let regions = [("cn-x", text)];
        for (endpoints, network) in [
            (none.rule(text), Network::Public),
            (none.global(text), Network::Public),
            (none.regions(&regions), Network::Public),
            (none.vpc_rule(text), Network::Vpc),
            (none.vpc_regions(&regions), Network::Vpc),
        ] {
            let product = ECS.endpoints(endpoints);
            let error = host(&product, Some("cn-x"), &network).unwrap_err();
            assert_eq!(error.kind(), ErrorKind::Endpoint, "{text:?}");
        }
    }
}

#[test]
fn valid_addresses_are_parsed() {
    for (address, scheme, host) in [
        ("ecs.aliyuncs.com", "https", "ecs.aliyuncs.com"),
        ("https://ecs.aliyuncs.com/", "https", "ecs.aliyuncs.com"),
        ("HTTP://LocalHost:8080", "http", "localhost:8080"),
        ("http://localhost:80", "http", "localhost"),
        ("https://localhost:80", "https", "localhost:80"),
        ("localhost:443", "https", "localhost"),
        ("http://[::1]:8080", "http", "[::1]:8080"),
        ("[::1]", "https", "[::1]"),
    ] {
        let endpoint = Endpoint::parse(address).unwrap();
        assert_eq!((endpoint.scheme(), endpoint.host()), (scheme, host), "{address}");
    }
}

#[test]
fn invalid_addresses_are_rejected() {
    for address in [
        "",
        "https://",
        "ftp://a",
        "a/b",
        "a?b",
        "a#b",
        "user:pass@a",
        "a:b",
        "a:99999",
        "a:+1",
        "a..b",
        "a b",
        "[::g]",
        "::1",
        "a\r\nb",
    ] {
        let error = Endpoint::parse(address).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Endpoint, "{address:?}");
        assert!(!error.to_string().contains("pass@"), "{error}");
    }
}
