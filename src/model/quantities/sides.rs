//! Limits, dates and times that two versions of a statement take from opposite sides: "at
//! least ten days" and 不超过十天, "before 1 March 2026" and 2026年3月1日之后, "ten days before
//! the hearing" and 开庭后十日.

use super::Stated;
use crate::language::Quantity;

/// More of them in one statement are not compared.
const MOST: usize = 16;

/// The pairs at one figure, or one date, with opposite sides, where neither version takes
/// the figure from both.
pub(super) fn odd(own: &[Vec<Stated>; 2]) -> Vec<[Stated; 2]> {
    let sided = |side: &Vec<Stated>| -> Vec<Stated> {
        let all = side.iter().filter(|it| opposite(it.quantity).is_some());
        let mut all: Vec<Stated> = all.copied().collect();
        all.sort_by_key(|stated| stated.span);
        all
    };
    let [left, right] = own.each_ref().map(sided);
    if left.len() > MOST || right.len() > MOST {
        return Vec::new();
    }
    let has = |side: &[Stated], quantity: Quantity| side.iter().any(|it| it.quantity == quantity);
    let pair = |one: &Stated| {
        let turned = opposite(one.quantity)?;
        let both = has(&left, turned) || has(&right, one.quantity);
        let other = right.iter().find(|it| it.quantity == turned)?;
        (!both).then_some([*one, *other])
    };
    left.iter().filter_map(pair).collect()
}

/// The same from the other side.
fn opposite(quantity: Quantity) -> Option<Quantity> {
    /// A half is left where as much is taken away.
    const HALF: u64 = 50;
    match quantity {
        Quantity::Limit(_, HALF) => None,
        Quantity::Limit(side, figure) => Some(Quantity::Limit(side.opposite(), figure)),
        Quantity::Bound(side, date) => Some(Quantity::Bound(side.opposite(), date)),
        Quantity::Away(side, hours) => Some(Quantity::Away(side.opposite(), hours)),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use crate::model::quantities::tests::differ;

    #[test]
    fn at_most_and_at_least() {
        let views = "1. Fees shall not exceed 30 marks. 一、费用至少为30马克。\n\
             2. Courts keep records for at least ten years. 二、法院保存档案不得超过十年。\n\
             3. States pay no more than 5 per cent. 三、各国支付不低于百分之五。\n\
             4. The council has not fewer than three members. 四、理事会最多由三名成员组成。\n";
        let expected = [
            ("English says not exceed 30, Chinese says 至少为30", 1),
            ("English says at least ten, Chinese says 不得超过十", 2),
            (
                "English says no more than 5, Chinese says 不低于百分之五",
                3,
            ),
            (
                "English says not fewer than three, Chinese says 最多由三",
                4,
            ),
        ];
        let expected = expected.map(|(message, view)| (message.to_owned(), Some(view)));
        assert_eq!(differ(views), expected);
    }

    #[test]
    fn before_and_after() {
        let views = "1. The register opens before 1 March 2026. 一、登记册在2026年3月1日之后开放。\n\
             2. The register closes after 2030. 二、登记册在2030年前关闭。\n\
             3. Courts report by the end of June 2027. 三、法院在2027年6月底以后报告。\n";
        let expected = [
            (
                "English says before 1 March 2026, Chinese says 2026年3月1日之后",
                1,
            ),
            ("English says after 2030, Chinese says 2030年前", 2),
            (
                "English says by the end of June 2027, Chinese says 2027年6月底以后",
                3,
            ),
        ];
        let expected = expected.map(|(message, view)| (message.to_owned(), Some(view)));
        assert_eq!(differ(views), expected);
    }

    #[test]
    fn before_and_after_an_event() {
        let views = "1. Courts report ten days before the hearing. 一、法院在开庭后十日内报告。\n\
             2. Courts rule within ten days after the hearing. 二、法院在开庭后十日内裁定。\n\
             3. Courts sit ten days before the verdict. 三、法院开庭，十日后宣判。\n\
             4. No court sits until ten days after notice and ten days before the term. \
             四、通知后十日、期满前十日，法院不开庭。\n";
        let expected = [(
            "English says ten days before, Chinese says 后十日".to_owned(),
            Some(1),
        )];
        assert_eq!(differ(views), expected);
    }

    #[test]
    fn what_is_on_one_side() {
        let views = "1. Courts keep records for at least ten years. 一、法院保存档案十年以上。\n\
             2. Courts act in at least five and at most ten days. 二、法院至少五天、最多十天内行动。\n\
             3. Courts report by 2030. 三、法院在2030年前后报告。\n\
             4. Courts met after 2020. 四、2020年前三个月法院举行会议。\n\
             5. At least twice a year the council meets. 五、理事会每年至少举行两次会议。\n\
             6. Reduce fees to at most 50 per cent. 六、费用至少降低百分之五十。\n";
        assert_eq!(differ(views), []);
    }
}
