//! Amounts of money that two versions of a statement set differently: another figure, or
//! another currency.

use super::Stated;
use crate::language::Quantity::Money;

/// More amounts in one statement are a table, and are not compared.
const MOST: usize = 16;

/// The pairs that differ, in the order of the text; none where one version sets more amounts
/// than the other.
pub(super) fn odd(own: &[Vec<Stated>; 2]) -> Vec<[Stated; 2]> {
    let money = |side: &Vec<Stated>| -> Vec<Stated> {
        let all = side.iter().filter(|it| matches!(it.quantity, Money(..)));
        let mut all: Vec<Stated> = all.copied().collect();
        all.sort_by_key(|stated| stated.span);
        all
    };
    let [left, right] = own;
    let (left, mut right) = (money(left), money(right));
    if left.len() != right.len() || left.len() > MOST {
        return Vec::new();
    }
    // Each takes one that says the same; what is left over on both sides differs.
    let mut alone = Vec::new();
    for stated in left {
        match right.iter().position(|it| same(&stated, it)) {
            Some(at) => drop(right.remove(at)),
            None => alone.push(stated),
        }
    }
    alone.into_iter().zip(right).map(Into::into).collect()
}

/// Whether two amounts may be one.
fn same(one: &Stated, other: &Stated) -> bool {
    match (one.quantity, other.quantity) {
        (Money(one, sum), Money(other, same)) => sum == same && one.may_be(other),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use crate::model::quantities::tests::differ;

    #[test]
    fn other_figures_and_other_currencies() {
        let views = "1. The fund has US$ 500 million. 一、基金有3亿元。\n\
             2. Each member pays 500 euros. 二、每个成员支付600欧元。\n\
             3. The prize is 2.5 million dollars. 三、奖金为250万欧元。\n\
             4. Courts pay RMB 30,000 and EUR 2 billion. 四、法院支付3万元和3万元人民币。\n";
        let expected = [
            ("English says US$ 500 million, Chinese says 3亿元", 1),
            ("English says 500 euros, Chinese says 600欧元", 2),
            (
                "English says 2.5 million dollars, Chinese says 250万欧元",
                3,
            ),
            ("English says EUR 2 billion, Chinese says 3万元人民币", 4),
        ];
        let expected = expected.map(|(message, view)| (message.to_owned(), Some(view)));
        assert_eq!(differ(views), expected);
    }

    #[test]
    fn what_is_the_same_or_unsure() {
        let views = "1. The fund has $1.25 billion. 一、基金有12.5亿美元。\n\
             2. Members pay 300 million yuan or 2,000 pounds. 二、成员支付3亿元或两千英镑。\n\
             3. The fund has US$5-10 million. 三、基金有500万至1000万美元。\n\
             4. A copy costs 5.000 euros. 四、一份副本5000欧元。\n\
             5. Ports pay EUR 120 million each. 五、港口各支付1亿2000万欧元。\n\
             6. The prize is 30 pounds of copper. 六、奖品为14公斤铜。\n";
        assert_eq!(differ(views), []);
    }
}
