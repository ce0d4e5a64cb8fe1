//! Where the notes are offered to a telephone, as somebody types it: `8765`, `192.168.1.5`, both, or more.
use std::fmt;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr, UdpSocket};
use std::str::FromStr;

/// The port if none is named. Nothing well known listens there.
const PORT: u16 = 8765;

/// An address to listen on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in super::super) struct Address(pub(super) SocketAddr);

/// What is no address.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in super::super) struct NoAddress(String);

impl fmt::Display for NoAddress {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "“{}”不是地址。写一个端口号就行，比如 8765；或者写全，比如 192.168.1.5:8765 \
             (a port such as 8765, or an address of this machine such as 192.168.1.5:8765)",
            self.0
        )
    }
}

impl std::error::Error for NoAddress {}

impl FromStr for Address {
    type Err = NoAddress;

    fn from_str(typed: &str) -> Result<Self, NoAddress> {
        // Chinese input methods write a full-width colon.
        let tidy = typed.trim().replace('：', ":");
        let everywhere = IpAddr::V4(Ipv4Addr::UNSPECIFIED);
        let address = match (tidy.parse::<u16>(), tidy.parse::<IpAddr>(), tidy.parse::<SocketAddr>()) {
            (Ok(port), ..) => SocketAddr::new(everywhere, port),
            (_, Ok(ip), _) => SocketAddr::new(ip, PORT),
            (.., Ok(address)) => address,
            _ => return Err(NoAddress(typed.trim().to_owned())),
        };
        Ok(Self(address))
    }
}

/// What to type on the telephone for something that listens on `bound`.
pub(super) fn to_type(bound: SocketAddr) -> String {
    let ip = if bound.ip().is_unspecified() { own(bound.ip()).unwrap_or(bound.ip()) } else { bound.ip() };
    format!("http://{}", SocketAddr::new(ip, bound.port()))
}

/// The address of this machine on the network of the hall. Nothing is sent: the system only says by which
/// address it would go out.
fn own(kind: IpAddr) -> Option<IpAddr> {
    // Addresses for examples in books, never in use (RFC 5737, RFC 3849).
    let (here, there) = match kind {
        IpAddr::V4(_) => (IpAddr::V4(Ipv4Addr::UNSPECIFIED), IpAddr::V4(Ipv4Addr::new(192, 0, 2, 1))),
        IpAddr::V6(_) => {
            let there = Ipv6Addr::new(0x2001, 0xdb8, 0, 0, 0, 0, 0, 1);
            (IpAddr::V6(Ipv6Addr::UNSPECIFIED), IpAddr::V6(there))
        }
    };
    let socket = UdpSocket::bind((here, 0)).ok()?;
    socket.connect((there, 9)).ok()?;
    socket.local_addr().ok().map(|address| address.ip())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_port_an_address_or_both_may_be_typed() {
        for (typed, meant) in [
            ("8000", "0.0.0.0:8000"),
            (" 192.168.1.5 ", "192.168.1.5:8765"),
            ("192.168.1.5:80", "192.168.1.5:80"),
            ("192.168.1.5：80", "192.168.1.5:80"),
            ("::1", "[::1]:8765"),
            ("[::1]:80", "[::1]:80"),
        ] {
            assert_eq!(typed.parse::<Address>().map(|address| address.0.to_string()), Ok(meant.to_owned()), "{typed}");
        }
        for typed in ["", "hall", "99999", "192.168.1", "192.168.1.5:", "localhost:80", ":80"] {
            let told = typed.parse::<Address>().unwrap_err().to_string();
            assert!(told.contains(&format!("“{typed}”")) && told.contains("8765"), "{told}");
        }
    }

    #[test]
    fn what_to_type_on_the_telephone_names_this_machine() {
        assert_eq!(to_type("192.168.1.5:8765".parse().unwrap()), "http://192.168.1.5:8765");
        assert_eq!(to_type("[::1]:80".parse().unwrap()), "http://[::1]:80");
        let somewhere = to_type("0.0.0.0:8765".parse().unwrap());
        assert!(somewhere.starts_with("http://") && somewhere.ends_with(":8765"), "{somewhere}");
    }
}
