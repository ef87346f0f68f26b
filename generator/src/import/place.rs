//! Where a value stands in a JSON text: the reader of values does not keep places.

/// Line and column of the value that a JSON pointer leads to, from 1; the column counts characters. `None` where the
/// text has no such value.
pub(super) fn place(text: &str, pointer: &str) -> Option<(usize, usize)> {
    let mut scan = Scan { text, at: 0 };
    for segment in pointer.split('/').skip(1) {
        scan.step(&segment.replace("~1", "/").replace("~0", "~"))?;
    }
    scan.space();
    (scan.at < text.len()).then(|| position(text, scan.at))
}

/// Line and column of a byte.
fn position(text: &str, at: usize) -> (usize, usize) {
    let before = &text[..at];
    let start = before.rfind('\n').map_or(0, |end| end + 1);
    (before.matches('\n').count() + 1, before[start..].chars().count() + 1)
}

/// A pointer with one more step.
pub(super) fn below(pointer: &str, step: &str) -> String {
    format!("{pointer}/{}", step.replace('~', "~0").replace('/', "~1"))
}

/// A walk through a text that is JSON.
struct Scan<'t> {
    text: &'t str,
    at: usize,
}

impl Scan<'_> {
    fn peek(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    fn space(&mut self) {
        while self.peek().is_some_and(|byte| byte.is_ascii_whitespace()) {
            self.at += 1;
        }
    }

    fn take(&mut self, byte: u8) -> Option<()> {
        self.space();
        (self.peek()? == byte).then(|| self.at += 1)
    }

    /// Goes to the value of a key, or to an element.
    fn step(&mut self, segment: &str) -> Option<()> {
        self.space();
        let is_object = self.peek()? == b'{';
        self.at += 1;
        for index in 0_usize.. {
            if index > 0 {
                self.take(b',')?;
            }
            let found = if is_object {
                self.space();
                let from = self.at;
                self.string()?;
                let key: String = serde_json::from_str(&self.text[from..self.at]).ok()?;
                self.take(b':')?;
                key == segment
            } else {
                segment.parse() == Ok(index)
            };
            if found {
                return Some(());
            }
            self.value()?;
        }
        None
    }

    /// Passes over a text in quotes.
    fn string(&mut self) -> Option<()> {
        self.take(b'"')?;
        loop {
            match self.peek()? {
                b'"' => break,
                b'\\' => self.at += 2,
                _ => self.at += 1,
            }
        }
        self.at += 1;
        Some(())
    }

    /// Passes over a value, however deep.
    fn value(&mut self) -> Option<()> {
        self.space();
        let mut depth = 0_usize;
        loop {
            match self.peek()? {
                b'"' => self.string()?,
                b'{' | b'[' => {
                    depth += 1;
                    self.at += 1;
                }
                b'}' | b']' if depth > 0 => {
                    depth -= 1;
                    self.at += 1;
                }
                b',' | b'}' | b']' if depth == 0 => return Some(()),
                _ => {
                    self.at += 1;
                    continue;
                }
            }
            if depth == 0 {
                return Some(());
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{below, place};

    #[test]
    fn a_pointer_leads_to_a_line_and_a_column() {
        let text = "{\n  \"a\": [1, {\"b/c\": \"x,}\\\"\"}, [ ]],\n  \"大\": {}, \"d\": null\n}\n";
        for (pointer, expected) in [
            ("", Some((1, 1))),
            ("/a", Some((2, 8))),
            ("/a/0", Some((2, 9))),
            ("/a/1", Some((2, 12))),
            ("/a/1/b~1c", Some((2, 20))),
            ("/a/2", Some((2, 30))),
            ("/大", Some((3, 8))),
            ("/d", Some((3, 17))),
            ("/e", None),
            ("/a/3", None),
            ("/d/x", None),
        ] {
            assert_eq!(place(text, pointer), expected, "{pointer}");
        }
        assert_eq!(below("/a", "b/c~"), "/a/b~1c~0");
        assert_eq!(place("", ""), None);
    }
}
