//! Which blocks of a page are open, as the end of one ends those that were left open in it.

use super::tags::BLOCKS;

/// The blocks that are open, each with its name and whether it is the page's own.
#[derive(Default)]
pub(super) struct Blocks {
    open: Vec<(&'static str, bool)>,
    /// How many of each name are.
    count: [usize; BLOCKS.len()],
}

impl Blocks {
    fn counter(&mut self, name: &str) -> Option<&mut usize> {
        let at = BLOCKS.iter().position(|block| *block == name)?;
        self.count.get_mut(at)
    }

    /// How many lists are open, one inside the other.
    pub(super) fn lists(&self) -> usize {
        let all = BLOCKS.iter().zip(self.count);
        let lists = all.filter(|(name, _)| ["ul", "ol"].contains(name));
        lists.map(|(_, count)| count).sum()
    }

    /// Opens a block.
    pub(super) fn open(&mut self, name: &'static str, of_page: bool) {
        self.open.push((name, of_page));
        self.counter(name).into_iter().for_each(|count| *count += 1);
    }

    /// Closes the last block of a name, with those that were left open in it: how many of
    /// them are the page's.
    pub(super) fn close(&mut self, name: &str) -> usize {
        let mut closed = 0;
        while self.counter(name).is_some_and(|count| *count > 0) {
            let Some((last, of_page)) = self.open.pop() else {
                break;
            };
            self.counter(last).into_iter().for_each(|count| *count -= 1);
            closed += usize::from(of_page);
            if last == name {
                break;
            }
        }
        closed
    }
}
