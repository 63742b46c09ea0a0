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

/// Of two versions one lacks the second view: its numbers skip it.
const WITHOUT_A_VIEW: &str = "Harbour Declaration
港口宣言

The participants expressed the following views:
与会代表表达了以下观点：
1. Ships need courts.
一、船舶需要法院。
2. Courts need ships.
3. Ports need both.
三、港口两者都需要。
";

/// A text in one language without views.
const PREAMBLE_ALONE: &str = "Harbour Declaration on Court Ships

The Court Ships Conference was convened in Porto Velmar on 3 May 2021.
";
