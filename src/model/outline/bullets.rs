//! Bullets inside bullets: which belong to the view above.

use super::paragraphs;

/// The bullets of views, and those of a list inside one of them.
#[derive(Default)]
pub(super) struct Bullets {
    outer: Option<char>,
    inner: Option<char>,
}

impl Bullets {
    /// "• Countries are asked:", "o to share maps;": whether the bullet of a paragraph is
    /// another one than that above, which leads in to it, or goes on with such a list.
    pub(super) fn is_inner(&mut self, text: &str, above: &str) -> bool {
        let mark = text.chars().next();
        if self.outer.is_none() || self.outer == mark {
            (self.outer, self.inner) = (mark, None);
            return false;
        }
        let leads = above.ends_with([':', '：'])
            && paragraphs::bullet(above) > 0
            && above.chars().next() == self.outer;
        if leads {
            self.inner = mark;
        }
        self.inner == mark
    }
}

#[cfg(test)]
mod tests {
    use crate::model::testing::views_of;

    #[test]
    fn another_bullet_below_a_colon_belongs_to_the_view_above() {
        let text = |second: &str| {
            format!(
                "Conclusions on Wells\n\nThe Chair drew the following conclusions:\n\n\
                 • States should set up a committee:\n\n{second} to count wells;\n\n\
                 {second} to clean them;\n\n• Towns must keep their wells.\n"
            )
        };
        let statements = |second: &str| -> Vec<usize> {
            let text = text(second);
            views_of(&text).map(|view| view.statements.len()).collect()
        };
        assert_eq!(statements("o"), [3, 1]);
        assert_eq!(statements("-"), [3, 1]);
        assert_eq!(statements("•"), [1, 1, 1, 1]);
    }
}
