//! An expression with brackets, laid out in lines of limited width.

/// Lines of an example are no wider than this.
const WIDTH: usize = 100;

/// An expression.
pub(super) enum Expr {
    /// As it is.
    Atom(String),
    /// A call, a list or a struct: what opens it, the parts, what closes it, and whether blanks pad the inside.
    Group { open: String, parts: Vec<Expr>, close: &'static str, pad: bool },
    /// A field of a struct and its value.
    Named(String, Box<Expr>),
    /// The rest of a struct: no comma after it.
    Rest(&'static str),
}

impl Expr {
    pub(super) fn group(open: impl Into<String>, parts: Vec<Self>, close: &'static str) -> Self {
        Self::Group { open: open.into(), parts, close, pad: false }
    }

    /// On one line.
    pub(super) fn flat(&self) -> String {
        match self {
            Self::Atom(text) => text.clone(),
            Self::Rest(text) => (*text).to_owned(),
            Self::Named(name, value) => format!("{name}: {}", value.flat()),
            Self::Group { open, parts, close, pad } => {
                let inside = parts.iter().map(Self::flat).collect::<Vec<_>>().join(", ");
                let blank = if *pad && !inside.is_empty() { " " } else { "" };
                format!("{open}{blank}{inside}{blank}{close}")
            }
        }
    }

    /// On as many lines as it takes; the first line starts at `used`, the others are indented by `indent`.
    pub(super) fn lines(&self, indent: usize, used: usize) -> String {
        let flat = self.flat();
        if used + flat.chars().count() <= WIDTH {
            return flat;
        }
        match self {
            Self::Atom(_) | Self::Rest(_) => flat,
            Self::Named(name, value) => format!("{name}: {}", value.lines(indent, used + name.len() + 2)),
            Self::Group { open, parts, close, .. } => {
                // A single bracket inside a bracket hugs it.
                if let [only @ Self::Group { .. }] = parts.as_slice() {
                    return format!("{open}{}{close}", only.lines(indent, used + open.chars().count()));
                }
                let margin = " ".repeat(indent + 4);
                let mut out = format!("{open}\n");
                for part in parts {
                    let comma = if matches!(part, Self::Rest(_)) { "" } else { "," };
                    out.push_str(&format!("{margin}{}{comma}\n", part.lines(indent + 4, indent + 5)));
                }
                format!("{out}{}{close}", " ".repeat(indent))
            }
        }
    }
}

/// Calls in order, on one line or each on its own.
pub(super) fn chain(start: &str, receiver: &str, calls: &[Expr], end: &str) -> String {
    let flat: String = calls.iter().map(|call| format!(".{}", call.flat())).collect();
    let line = format!("{start}{receiver}{flat}{end}");
    if line.chars().count() <= WIDTH {
        return line;
    }
    let calls: String = calls.iter().map(|call| format!("\n    .{}", call.lines(4, 5))).collect();
    format!("{start}{receiver}{calls}{end}")
}
