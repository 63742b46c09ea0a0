//! Where language versions differ.

use super::{LanguageCode, Quote, Unit};
use serde::{Deserialize, Serialize};

/// A difference between language versions, by typed value.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Divergence {
    /// How the values differ.
    pub kind: DivergenceKind,
    /// What they are values of.
    pub aspect: Aspect,
    /// The versions compared; for `only-in-one` the first is the one that has the value.
    pub languages: Vec<LanguageCode>,
    /// The view it concerns (its order), where it concerns one.
    pub view: Option<usize>,
    /// The values as read, one quote for each version that has one.
    pub values: Vec<Quote>,
    /// One English sentence.
    pub message: String,
}

/// How values differ.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum DivergenceKind {
    /// One value lies inside the other (a day in a range).
    Contained,
    /// The same figure, exact in one and approximate in another.
    Approximate,
    /// One version has a value, another has none.
    OnlyInOne,
    /// The values exclude each other.
    Conflicting,
    /// One version lacks an item that another has.
    MissingItem,
    /// The same items in another order.
    OrderDiffers,
    /// One version stops before another.
    LanguageEnds,
}

/// What differs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", tag = "of", content = "unit")]
pub enum Aspect {
    /// When the conference was held.
    Dates,
    /// Where it was held.
    Place,
    /// How many took part.
    Count(Unit),
    /// How strongly a statement is put.
    Force,
    /// A time limit, a year, a share, a frequency, an amount of money or a number of things in
    /// a statement, or the side on which it limits something.
    Quantities,
    /// Which statements a provision has that several versions have.
    Statements,
    /// What was discussed.
    Topics,
    /// Which views there are.
    Items,
}
