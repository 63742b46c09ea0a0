//! Where the boxes and arrows of a picture stand: layers from left to right.
//!
//! In: boxes with their sizes, arrows between them, some with a label. Out: a place for
//! each box, and for each arrow the points it goes through, in pixels. Four steps, after
//! Sugiyama: a layer for each box, so that arrows lead to the right; a place holder in
//! each layer that an arrow crosses, one of them as large as its label, so that nothing
//! is drawn over anything; an order in each layer with few crossings; heights as near to
//! the neighbours' as the order lets them be. Every step is deterministic.
#![expect(
    clippy::indexing_slicing,
    reason = "the indices are made here: of boxes, of place holders, of layers"
)]

/// Space between boxes of a layer.
const GAP: f64 = 14.0;
/// Space beside a layer.
const BESIDE: f64 = 16.0;
const SWEEPS: usize = 24;

/// An arrow between two boxes.
pub(super) struct Arrow {
    pub(super) from: usize,
    pub(super) to: usize,
    /// Width and height of its label.
    pub(super) label: Option<(f64, f64)>,
}

/// A point.
pub(super) type Point = (f64, f64);

/// Where all stands.
pub(super) struct Layout {
    pub(super) width: f64,
    pub(super) height: f64,
    /// The top left corner of each box.
    pub(super) boxes: Vec<Point>,
    /// For each arrow its points, from the box it leaves to the box it reaches.
    pub(super) routes: Vec<Vec<Point>>,
    /// For each arrow the middle of its label, if it has one.
    pub(super) labels: Vec<Option<Point>>,
}

/// A box or a place holder.
struct Cell {
    size: (f64, f64),
    layer: usize,
    /// The middle of its height.
    y: f64,
}

/// Lays out boxes and arrows. An arrow from a box to itself has no place here.
pub(super) fn layout(sizes: &[(f64, f64)], arrows: &[Arrow]) -> Layout {
    let mut cells: Vec<Cell> = layers(sizes.len(), arrows)
        .into_iter()
        .zip(sizes)
        .map(|(layer, size)| Cell {
            size: *size,
            layer: 2 * layer,
            y: 0.0,
        })
        .collect();
    let chains: Vec<_> = arrows
        .iter()
        .map(|arrow| chain(&mut cells, arrow))
        .collect();
    let beside = neighbours(cells.len(), &chains);
    let mut order = ordered(&cells, &beside);
    heights(&mut cells, &beside, &mut order);
    let (columns, width) = columns(&cells, &order);
    let height = move_down(&mut cells);
    let boxes = cells.iter().take(sizes.len());
    let lines = arrows.iter().zip(&chains);
    let (routes, labels) = lines
        .map(|(arrow, chain)| route(arrow, chain, &cells, &columns))
        .unzip();
    Layout {
        width,
        height,
        boxes: boxes
            .map(|cell| (columns[cell.layer].0, cell.top()))
            .collect(),
        routes,
        labels,
    }
}

impl Cell {
    fn top(&self) -> f64 {
        self.y - self.size.1 / 2.0
    }

    fn bottom(&self) -> f64 {
        self.y + self.size.1 / 2.0
    }
}

/// An arrow as a chain of cells, from left to right, with a new place holder in each layer
/// between its boxes; the first holds its label.
fn chain(cells: &mut Vec<Cell>, arrow: &Arrow) -> Vec<usize> {
    let (left, right) = match cells[arrow.from].layer <= cells[arrow.to].layer {
        true => (arrow.from, arrow.to),
        false => (arrow.to, arrow.from),
    };
    let mut chain = vec![left];
    let first = cells[left].layer + 1;
    for layer in first..cells[right].layer {
        let size = arrow.label.filter(|_| layer == first).unwrap_or((0.0, 4.0));
        chain.push(cells.len());
        cells.push(Cell {
            size,
            layer,
            y: 0.0,
        });
    }
    chain.push(right);
    chain
}

/// For each cell those that it is drawn to, in the layers beside its own.
fn neighbours(cells: usize, chains: &[Vec<usize>]) -> Vec<Vec<usize>> {
    let mut beside = vec![Vec::new(); cells];
    for pair in chains.iter().flat_map(|chain| chain.windows(2)) {
        beside[pair[0]].push(pair[1]);
        beside[pair[1]].push(pair[0]);
    }
    beside
}

/// Where each layer begins and ends from left to right, and the width of all.
fn columns(cells: &[Cell], order: &[Vec<usize>]) -> (Vec<(f64, f64)>, f64) {
    let mut columns = Vec::new();
    let mut x = 1.0;
    for layer in order {
        let widths = layer.iter().map(|cell| cells[*cell].size.0);
        let end = x + widths.fold(0.0, f64::max);
        columns.push((x, end));
        x = end + BESIDE;
    }
    (columns, x - BESIDE + 1.0)
}

/// Moves all so that the highest stands at the upper edge; the height of the picture.
fn move_down(cells: &mut [Cell]) -> f64 {
    let highest = cells.iter().map(Cell::top).fold(f64::INFINITY, f64::min) - 1.0;
    for cell in &mut *cells {
        cell.y -= highest;
    }
    cells.iter().map(Cell::bottom).fold(0.0, f64::max) + 1.0
}

/// The points of an arrow from the box it leaves to the box it reaches, and the middle of
/// its label.
fn route(
    arrow: &Arrow,
    chain: &[usize],
    cells: &[Cell],
    columns: &[(f64, f64)],
) -> (Vec<Point>, Option<Point>) {
    let (mut points, mut label) = (Vec::new(), None);
    for (at, cell) in chain.iter().enumerate() {
        let Cell { size, layer, y } = cells[*cell];
        let (start, end) = columns[layer];
        if at == 0 {
            points.push((start + size.0, y));
        } else if at + 1 == chain.len() {
            points.push((start, y));
        } else {
            points.extend([(start, y), (end, y)]);
            if size.0 > 0.0 {
                label = Some(((start + end) / 2.0, y));
            }
        }
    }
    if chain.first() != Some(&arrow.from) {
        points.reverse();
    }
    (points, label)
}

/// A layer for each box: right of all that lead to it. An arrow that would close a
/// circle is read backwards. What nothing leads to stands near what it leads to.
fn layers(boxes: usize, arrows: &[Arrow]) -> Vec<usize> {
    let mut onwards: Vec<Vec<usize>> = vec![Vec::new(); boxes];
    for arrow in arrows {
        let (mut from, mut to) = (arrow.from, arrow.to);
        if reaches(&onwards, to, from) {
            (from, to) = (to, from);
        }
        if from != to {
            onwards[from].push(to);
        }
    }
    let mut layers = vec![0; boxes];
    // A path has at most as many steps as there are boxes.
    for _ in 0..boxes {
        for from in 0..boxes {
            for to in &onwards[from] {
                layers[*to] = layers[*to].max(layers[from] + 1);
            }
        }
    }
    for start in 0..boxes {
        let led_to = onwards.iter().any(|next| next.contains(&start));
        let nearest = onwards[start].iter().map(|next| layers[*next]).min();
        if let (false, Some(nearest)) = (led_to, nearest) {
            layers[start] = nearest - 1;
        }
    }
    layers
}

fn reaches(onwards: &[Vec<usize>], from: usize, to: usize) -> bool {
    let (mut seen, mut todo) = (vec![false; onwards.len()], vec![from]);
    while let Some(next) = todo.pop() {
        if next == to {
            return true;
        }
        if !std::mem::replace(&mut seen[next], true) {
            todo.extend(&onwards[next]);
        }
    }
    false
}

/// The cells of each layer from top to bottom, by the middle of their neighbours: the
/// order with the fewest crossings on the way.
fn ordered(cells: &[Cell], beside: &[Vec<usize>]) -> Vec<Vec<usize>> {
    let last = cells.iter().map(|cell| cell.layer).max().unwrap_or(0);
    let mut order: Vec<Vec<usize>> = vec![Vec::new(); last + 1];
    for (at, cell) in cells.iter().enumerate() {
        order[cell.layer].push(at);
    }
    let mut best = (crossings(cells, beside, &order), order.clone());
    for sweep in 0..SWEEPS {
        let rightwards = sweep % 2 == 0;
        let mut sequence: Vec<usize> = (0..=last).collect();
        if !rightwards {
            sequence.reverse();
        }
        for layer in sequence {
            let place = places(cells.len(), &order);
            let middle = |cell: usize| -> f64 {
                let near = beside[cell]
                    .iter()
                    .filter(|next| (cells[**next].layer < layer) == rightwards);
                let places: Vec<f64> = near.map(|next| place[*next]).collect();
                match places.len() {
                    0 => place[cell],
                    count => places.iter().sum::<f64>() / count as f64,
                }
            };
            let mut by_middle: Vec<(f64, usize)> = order[layer]
                .iter()
                .map(|cell| (middle(*cell), *cell))
                .collect();
            by_middle.sort_by(|a, b| a.0.total_cmp(&b.0));
            order[layer] = by_middle.into_iter().map(|(_, cell)| cell).collect();
        }
        let found = crossings(cells, beside, &order);
        if found < best.0 {
            best = (found, order.clone());
        }
    }
    best.1
}

/// How far down in its layer each cell stands, from 0 to 1.
fn places(cells: usize, order: &[Vec<usize>]) -> Vec<f64> {
    let mut places = vec![0.0; cells];
    for layer in order {
        for (at, cell) in layer.iter().enumerate() {
            places[*cell] = (at as f64 + 0.5) / layer.len() as f64;
        }
    }
    places
}

fn crossings(cells: &[Cell], beside: &[Vec<usize>], order: &[Vec<usize>]) -> usize {
    let place = places(cells.len(), order);
    let mut lines: Vec<(usize, f64, f64)> = Vec::new();
    for (from, next) in beside.iter().enumerate() {
        for to in next
            .iter()
            .filter(|to| cells[**to].layer > cells[from].layer)
        {
            lines.push((cells[from].layer, place[from], place[*to]));
        }
    }
    let crossed = |a: &(usize, f64, f64), b: &(usize, f64, f64)| {
        a.0 == b.0 && (a.1 - b.1) * (a.2 - b.2) < 0.0
    };
    lines
        .iter()
        .enumerate()
        .map(|(at, a)| lines[at + 1..].iter().filter(|b| crossed(a, b)).count())
        .sum()
}

/// Heights: each cell as near to the mean of its neighbours as order and gaps allow.
fn heights(cells: &mut [Cell], beside: &[Vec<usize>], order: &mut [Vec<usize>]) {
    for layer in &*order {
        let mut y = 0.0;
        for cell in layer {
            let height = cells[*cell].size.1;
            cells[*cell].y = y + height / 2.0;
            y += height + GAP;
        }
    }
    for sweep in 0..4 * SWEEPS {
        let mut sequence: Vec<usize> = (0..order.len()).collect();
        if sweep % 2 == 1 {
            sequence.reverse();
        }
        for layer in sequence {
            let mut offset = 0.0;
            let mut wanted = Vec::new();
            for cell in &order[layer] {
                let near = &beside[*cell];
                let mean = match near.len() {
                    0 => cells[*cell].y,
                    count => near.iter().map(|next| cells[*next].y).sum::<f64>() / count as f64,
                };
                let half = cells[*cell].size.1 / 2.0;
                offset += half;
                wanted.push((mean - offset, offset));
                offset += half + GAP;
            }
            let nearest = rising(wanted.iter().map(|(want, _)| *want));
            for ((cell, y), (_, offset)) in order[layer].iter().zip(nearest).zip(wanted) {
                cells[*cell].y = y + offset;
            }
        }
    }
}

/// The rising sequence that is nearest to the values, in squares: neighbours that fall
/// are pooled to their mean.
fn rising(values: impl Iterator<Item = f64>) -> Vec<f64> {
    let mut pools: Vec<(f64, usize)> = Vec::new();
    for value in values {
        let mut pool = (value, 1);
        while let Some((sum, count)) = pools.pop() {
            if sum / count as f64 <= pool.0 / pool.1 as f64 {
                pools.push((sum, count));
                break;
            }
            pool = (pool.0 + sum, pool.1 + count);
        }
        pools.push(pool);
    }
    pools
        .into_iter()
        .flat_map(|(sum, count)| std::iter::repeat_n(sum / count as f64, count))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_nearest_rising_sequence_pools_what_falls() {
        assert_eq!(
            rising([1.0, 4.0, 2.0, 5.0].into_iter()),
            [1.0, 3.0, 3.0, 5.0]
        );
        assert_eq!(rising([3.0, 2.0, 1.0].into_iter()), [2.0, 2.0, 2.0]);
        assert_eq!(rising(std::iter::empty()), Vec::<f64>::new());
    }

    #[test]
    fn boxes_do_not_overlap_and_a_circle_has_an_end() {
        let sizes = vec![(80.0, 30.0); 6];
        let pairs = [(0, 1), (0, 2), (1, 3), (2, 3), (3, 0), (0, 4)];
        let arrows = pairs.map(|(from, to)| Arrow {
            from,
            to,
            label: Some((50.0, 16.0)),
        });
        let layout = layout(&sizes, &arrows);
        for (at, a) in layout.boxes.iter().enumerate() {
            for b in &layout.boxes[at + 1..] {
                let apart = (a.0 - b.0).abs() >= 80.0 || (a.1 - b.1).abs() >= 30.0;
                assert!(apart, "{a:?} {b:?}");
            }
        }
        assert!(layout.labels.iter().all(Option::is_some));
        // The arrow back leaves box 3 and reaches box 0.
        let back = &layout.routes[4];
        assert!(
            back.first().expect("an arrow has points").0
                > back.last().expect("an arrow has points").0
        );
    }
}
