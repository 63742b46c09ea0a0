//! Running heads that stand above a title: "Declaration on Wells, Cork 2016" on each page, and
//! "CORK DECLARATION ON WELLS" on the first.

use crate::source::{Noise, Source};
use std::cell::OnceCell;
use std::collections::HashSet;

/// Words of so few letters tell nothing.
const SHORT: usize = 3;

/// The lines that are printed again on other pages.
pub(super) struct Running<'a> {
    source: &'a Source,
    /// Gathered where a title asks for them; few do.
    lines: OnceCell<HashSet<&'a str>>,
}

impl<'a> Running<'a> {
    pub(super) fn of(source: &'a Source) -> Self {
        Self {
            source,
            lines: OnceCell::new(),
        }
    }

    /// Whether a line is printed again on other pages, and holds what a title below it says.
    pub(super) fn is_head_of(&self, line: &str, title: &str) -> bool {
        let line_in_small = line.to_lowercase();
        let title = title.to_lowercase();
        let words = title.split(' ').filter(|word| word.len() > SHORT);
        let mut words = words.peekable();
        words.peek().is_some()
            && words.all(|word| line_in_small.contains(word))
            && self.lines().contains(line)
    }

    fn lines(&self) -> &HashSet<&'a str> {
        let text = |noise: &Noise| self.source.text(noise.span).trim();
        self.lines
            .get_or_init(|| self.source.noise.iter().map(text).collect())
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_title_below_the_running_head() {
        let page = "Declaration on Wells, Cork 2016\n\n";
        let text = format!(
            "{page}CORK DECLARATION ON WELLS\n\n\
             The judges, meeting in Cork on 3 May 2016, declare:\n\n\
             1. Courts should act.\n\n1\n\u{c}{page}2. States must pay.\n\n2\n\u{c}{page}\
             3. Wells must be kept.\n\n3\n"
        );
        let versions = crate::model::testing::declaration(&text).versions;
        let title = versions
            .into_iter()
            .next()
            .and_then(|version| version.title);
        let title = title.expect("two lines name an instrument");
        assert_eq!(&*title.text, "CORK DECLARATION ON WELLS");
    }
}
