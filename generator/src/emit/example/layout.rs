//! An expression with brackets and calls, laid out in lines of limited width.

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
    /// Calls of methods, each on what the one before it returns.
    Chain { receiver: String, calls: Vec<Expr> },
}

impl Expr {
    pub(super) fn group(open: impl Into<String>, parts: Vec<Self>, close: &'static str) -> Self {
        Self::Group { open: open.into(), parts, close, pad: false }
    }

    /// On one line.
    pub(super) fn flat(&self) -> String {
        match self {
            Self::Atom(text) => text.clone(),
            Self::Named(name, value) => format!("{name}: {}", value.flat()),
            Self::Chain { receiver, calls } => {
                let calls: String = calls.iter().map(|call| format!(".{}", call.flat())).collect();
                format!("{receiver}{calls}")
            }
            Self::Group { open, parts, close, pad } => {
                let inside = parts.iter().map(Self::flat).collect::<Vec<_>>().join(", ");
                let blank = if *pad && !inside.is_empty() { " " } else { "" };
                format!("{open}{blank}{inside}{blank}{close}")
            }
        }
    }

    /// On as many lines as it takes; the first line starts at `used`, the others are indented by `indent`.
    fn lines(&self, indent: usize, used: usize) -> String {
        let flat = self.flat();
        if used + flat.chars().count() <= WIDTH {
            return flat;
        }
        let margin = " ".repeat(indent + 4);
        match self {
            Self::Atom(_) => flat,
            Self::Named(name, value) => format!("{name}: {}", value.lines(indent, used + name.len() + 2)),
            Self::Chain { receiver, calls } => {
                let calls = calls.iter().map(|call| format!("\n{margin}.{}", call.lines(indent + 4, indent + 5)));
                format!("{receiver}{}", calls.collect::<String>())
            }
            Self::Group { open, parts, close, .. } => {
                // A single bracket inside a bracket hugs it.
                if let [only @ Self::Group { .. }] = parts.as_slice() {
                    return format!("{open}{}{close}", only.lines(indent, used + open.chars().count()));
                }
                let mut out = format!("{open}\n");
                for part in parts {
                    out.push_str(&format!("{margin}{},\n", part.lines(indent + 4, indent + 5)));
                }
                format!("{out}{}{close}", " ".repeat(indent))
            }
        }
    }
}

/// `let name = value;`
pub(super) fn statement(name: &str, value: Expr) -> String {
    let start = format!("let {name} = ");
    // The semicolon counts.
    format!("{start}{};", value.lines(0, start.len() + 1))
}
