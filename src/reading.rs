//! Reads many instruments: several at a time, each stage for all of them before the next.
//!
//! In: instruments in any number, each as its files. Out: their declarations, in the same
//! order. A stage that is done for several texts at once finds its code in the
//! processor's cache, which for short texts saves a fifth of the time.

use crate::model::{Declaration, interpret_all};
use crate::source::{Input, ReadError, Source, read};
use std::iter;

/// So many instruments at most are read together.
const TOGETHER: usize = 16;

/// So many bytes at most their files have together; an instrument that has more is read
/// alone.
const BYTES: usize = 1 << 16;

/// Reads instruments in order: what the caller knows each by, and its files.
///
/// One instrument, or up to sixteen of 64 KiB together, is held at a time; the one behind
/// them is taken from the iterator too, to see how long it is.
///
/// # Errors
/// Each item has its own: why [`source::read`](read) refuses its files. Those after it are
/// read all the same.
///
/// ```
/// use softlaw::{reading::read_each, source::Input};
///
/// let files = ["Lake Declaration\nThe courts should act.", ""].into_iter().enumerate();
/// let inputs = files.map(|(number, text)| {
///     let input = Input { name: format!("{number}.txt"), bytes: text.into() };
///     (number, vec![input])
/// });
/// let read: Vec<_> = read_each(inputs).collect();
/// assert!(matches!(read.as_slice(), [(0, Ok(_)), (1, Err(_))]));
/// ```
pub fn read_each<K>(
    instruments: impl IntoIterator<Item = (K, Vec<Input>)>,
) -> impl Iterator<Item = (K, Result<Declaration, ReadError>)> {
    let mut left = instruments.into_iter().peekable();
    let groups = iter::from_fn(move || {
        let first = left.next()?;
        let mut bytes = size(&first.1);
        let mut group = vec![first];
        while group.len() < TOGETHER
            && let Some(next) = left.next_if(|(_, files)| bytes + size(files) <= BYTES)
        {
            bytes += size(&next.1);
            group.push(next);
        }
        Some(together(group))
    });
    groups.flatten()
}

/// The bytes of an instrument's files.
fn size(files: &[Input]) -> usize {
    files.iter().map(|file| file.bytes.len()).sum()
}

/// Reads a few instruments.
fn together<K>(
    group: Vec<(K, Vec<Input>)>,
) -> impl Iterator<Item = (K, Result<Declaration, ReadError>)> {
    let (mut keys, mut sources) = (Vec::new(), Vec::<Source>::new());
    let mut done = Vec::with_capacity(group.len());
    for (place, (key, files)) in group.into_iter().enumerate() {
        match read(&files) {
            Ok(source) => {
                keys.push((place, key));
                sources.push(source);
            }
            Err(error) => done.push((place, (key, Err(error)))),
        }
    }
    let declarations = keys.into_iter().zip(interpret_all(&sources));
    done.extend(declarations.map(|((place, key), said)| (place, (key, Ok(said)))));
    done.sort_by_key(|(place, _)| *place);
    done.into_iter().map(|(_, read)| read)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::interpret;

    fn text(number: usize, length: usize) -> (usize, Vec<Input>) {
        let view = format!("{number}. The courts should act together.\n");
        let text = format!("Lake Declaration {number}\n{}", view.repeat(length));
        let input = Input {
            name: format!("{number}.txt"),
            bytes: text.into(),
        };
        (number, vec![input])
    }

    #[test]
    fn each_is_read_as_it_is_alone_and_in_order() {
        // Short ones, more than are read together, and long ones between them.
        let length = |number| if number % 7 == 3 { 2000 } else { number };
        let texts = || (1..60).map(|number| text(number, length(number)));
        let alone = texts().map(|(number, files)| {
            let source = read(&files).expect("it is text");
            (number, Ok(interpret(&source)))
        });
        assert!(size(&text(3, length(3)).1) > BYTES);
        assert!(read_each(texts()).eq(alone));
    }

    #[test]
    fn what_is_refused_stands_at_its_place() {
        let texts = (0..40).map(|number| {
            let (number, mut files) = text(number, 1);
            if number % 3 == 0 {
                files.iter_mut().for_each(|file| file.bytes.clear());
            }
            (number, files)
        });
        let read: Vec<(usize, bool)> = read_each(texts)
            .map(|(number, read)| (number, read.is_ok()))
            .collect();
        let expected = (0..40).map(|number| (number, number % 3 != 0));
        assert!(read.into_iter().eq(expected));
        assert_eq!(read_each(iter::empty::<((), _)>()).count(), 0);
    }

    #[test]
    fn no_more_are_taken_than_are_read_together() {
        let taken = std::cell::Cell::new(0);
        let texts = (0..100).map(|number| {
            taken.set(number + 1);
            text(number, 1)
        });
        let mut read = read_each(texts);
        assert!(read.next().is_some());
        // One more is looked at.
        assert!(taken.get() <= TOGETHER + 1);
    }
}
