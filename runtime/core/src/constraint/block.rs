//! CIDR blocks: what one contains, and what it overlaps.

use std::net::IpAddr;

/// The addresses of a VSwitch that the service keeps: the first one, and the last three.
const RESERVED: u64 = 4;

/// A CIDR block, or an address, which is a block of one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Block {
    address: IpAddr,
    prefix: u32,
}

impl Block {
    /// The block of `10.0.0.0/8`, or of the address `10.0.0.1` alone; bits behind the prefix count for nothing.
    pub fn parse(text: &str) -> Option<Self> {
        let (address, prefix) = match text.split_once('/') {
            Some((address, prefix)) => (address.parse::<IpAddr>().ok()?, Some(digits(prefix)?)),
            None => (text.parse::<IpAddr>().ok()?, None),
        };
        let longest = if address.is_ipv4() { 32 } else { 128 };
        let prefix = prefix.unwrap_or(longest);
        (prefix <= longest).then_some(Self { address, prefix })
    }

    /// Whether all of `inner` is in this block.
    pub fn contains(self, inner: Self) -> bool {
        self.prefix <= inner.prefix && self.same_start(inner, self.prefix)
    }

    /// Whether an address is in both.
    pub fn overlaps(self, other: Self) -> bool {
        self.contains(other) || other.contains(self)
    }

    /// In order of this, blocks that overlap are neighbours: one lies in the other, or they are apart.
    pub fn order(self) -> impl Ord {
        let bits = |value: u128, width: u32| value.checked_shr(width - self.prefix).unwrap_or(0);
        let shift = |value: u128, width: u32| value.checked_shl(width - self.prefix).unwrap_or(0);
        let first = match self.address {
            IpAddr::V4(address) => shift(bits(u32::from(address).into(), 32), 32),
            IpAddr::V6(address) => shift(bits(address.into(), 128), 128),
        };
        (self.address.is_ipv6(), first, self.prefix)
    }

    /// The number of addresses of a VSwitch with this block that are not the service's own, which are four. None of an IPv6
    /// block, whose addresses nobody counts.
    pub fn hosts(self) -> Option<u64> {
        let addresses = self.address.is_ipv4().then(|| 1_u64 << (32 - self.prefix))?;
        Some(addresses.saturating_sub(RESERVED))
    }

    /// Whether it is every address there is.
    pub fn is_everything(self) -> bool {
        self.prefix == 0
    }

    fn same_start(self, other: Self, bits: u32) -> bool {
        let shifted = |value: u128, width: u32| value.checked_shr(width - bits).unwrap_or(0);
        match (self.address, other.address) {
            (IpAddr::V4(one), IpAddr::V4(two)) => {
                shifted(u32::from(one).into(), 32) == shifted(u32::from(two).into(), 32)
            }
            (IpAddr::V6(one), IpAddr::V6(two)) => shifted(one.into(), 128) == shifted(two.into(), 128),
            _ => false,
        }
    }
}

/// A number written in digits only.
pub(super) fn digits(text: &str) -> Option<u32> {
    let plain = !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    plain.then(|| text.parse().ok()).flatten()
}

#[cfg(test)]
mod tests {
    use super::Block;

    fn block(text: &str) -> Block {
        Block::parse(text).unwrap_or_else(|| panic!("{text} is a block"))
    }

    #[test]
    fn a_vswitch_has_the_addresses_of_its_block_but_four() {
        let hosts =
            ["10.0.0.0/24", "10.0.0.0/29", "0.0.0.0/0", "10.0.0.1", "fd00::/64"].map(|text| block(text).hosts());
        assert_eq!(hosts, [Some(252), Some(4), Some((1 << 32) - 4), Some(0), None]);
    }

    #[test]
    fn a_block_contains_its_parts_and_overlaps_what_is_around_it() {
        let carrier = block("100.64.0.0/10");
        for inside in ["100.64.0.0/10", "100.64.0.0/11", "100.127.255.255", "100.100.1.2/24"] {
            assert!(carrier.contains(block(inside)) && carrier.overlaps(block(inside)), "{inside}");
        }
        for around in ["0.0.0.0/0", "100.0.0.0/8", "96.0.0.0/4"] {
            assert!(!carrier.contains(block(around)) && carrier.overlaps(block(around)), "{around}");
        }
        for apart in ["100.128.0.0/10", "10.0.0.0/8", "100.63.255.255", "::/0", "::6440:0/106"] {
            assert!(!carrier.contains(block(apart)) && !carrier.overlaps(block(apart)), "{apart}");
        }
        assert!(block("2408::/16").contains(block("2408:1::1")) && !block("2408::/16").contains(block("2409::1")));
        assert!(block("::/0").is_everything() && block("::/0").contains(block("ff00::/8")));
    }

    #[test]
    fn blocks_that_overlap_are_neighbours_in_order() {
        let texts =
            ["11.0.0.0/8", "::/0", "10.2.0.0/16", "10.0.0.0/8", "10.2.3.4", "ff00::/8", "9.0.0.0/8", "0.0.0.0/0"];
        let mut blocks: Vec<Block> = texts.map(block).to_vec();
        blocks.sort_by_key(|block| block.order());
        let sorted = [7, 6, 3, 2, 4, 0, 1, 5].map(|index: usize| block(texts[index]));
        assert_eq!(blocks, sorted);
    }

    #[test]
    fn what_is_no_block_is_none() {
        for text in ["", "10.0.0.0/33", "10.0.0.0/", "10.0.0/8", "10.0.0.0/+8", "2408::/129", "10.0.0.0/8/8", "a"] {
            assert_eq!(Block::parse(text), None, "{text}");
        }
    }
}
