//! The rows, in the order in which the stages find them.

mod comparison;
mod graph;
mod reader;

use super::Code;

/// The rows of each stage.
const STAGES: [&[Code]; 3] = [reader::ROWS, comparison::ROWS, graph::ROWS];

const COUNT: usize = reader::ROWS.len() + comparison::ROWS.len() + graph::ROWS.len();

/// All codes.
pub const ALL: &[Code] = &joined(STAGES);

/// The rows one after the other.
#[expect(clippy::indexing_slicing, reason = "worked out by the compiler")]
const fn joined(stages: [&[Code]; 3]) -> [Code; COUNT] {
    let mut all = [stages[0][0]; COUNT];
    let (mut count, mut stage) = (0, 0);
    while stage < stages.len() {
        let mut row = 0;
        while row < stages[stage].len() {
            all[count] = stages[stage][row];
            (count, row) = (count + 1, row + 1);
        }
        stage += 1;
    }
    all
}
