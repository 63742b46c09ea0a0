//! Provinces of China in the names of places, which stand between country and town
//! without a space: 中国浙江乌镇, 云南省昆明市.

use super::super::phrases::Phrases;
use super::lexicon::Lexicon;

/// Short names, Simplified and, where it differs, Traditional.
static PROVINCES: Lexicon = Lexicon::of_beginnings(
    "\
    河北 山西 辽宁 遼寧 吉林 黑龙江 黑龍江 江苏 江蘇 浙江 安徽 福建 江西 山东 山東 河南 湖北 \
    湖南 广东 廣東 广西 廣西 海南 四川 贵州 貴州 云南 雲南 陕西 陝西 甘肃 甘肅 青海 内蒙古 \
    內蒙古 宁夏 寧夏 新疆 西藏 台湾 台灣 臺灣",
);

/// The towns of the rank of a province, all of them: the four municipalities, Hong Kong,
/// Macao and Taipei. No province stands before one, and what follows is a part of it, 天津滨海,
/// or a house in it, 北京国家会议中心. The list is closed, as that of the provinces is; none
/// is there for a text.
const OF_PROVINCE_RANK: &str = "北京 上海 天津 重庆 重慶 香港 澳门 澳門 台北 臺北";

static GREAT_CITIES: Lexicon = Lexicon::of_beginnings(OF_PROVINCE_RANK);

/// Towns in which houses stand that conferences meet in: 日内瓦万国宫, 杭州国际博览中心.
static CITIES: Lexicon = Lexicon::of_beginnings(
    "\
    日内瓦 日內瓦 纽约 紐約 维也纳 維也納 海牙 巴黎 伦敦 倫敦 东京 東京 京都 首尔 首爾 曼谷 罗马 \
    羅馬 布鲁塞尔 布魯塞爾 柏林 华盛顿 華盛頓 莫斯科 内罗毕 奈洛比 里约热内卢 雅加达 雅加達 \
    吉隆坡 马尼拉 馬尼拉 新德里 伊斯坦布尔 伊斯坦堡 开罗 開羅 迪拜 杜拜 悉尼 雪梨 墨尔本 墨爾本 \
    斯德哥尔摩 哥本哈根 赫尔辛基 马德里 馬德里 布达佩斯 布達佩斯 布拉格 雅典 约翰内斯堡 开普敦 \
    釜山 仁川 大阪 名古屋 横滨 橫濱 神户 神戶 福冈 福岡 札幌 清迈 清邁 万隆 萬隆 巴塞罗那 \
    巴塞隆納 米兰 米蘭 慕尼黑 汉堡 漢堡 法兰克福 法蘭克福 华沙 華沙 基辅 塔什干 阿斯塔纳 万象 金边 仰光 加德满都 科伦坡 达卡 广州 廣州 深圳 杭州 南京 武汉 武漢 成都 \
    西安 昆明 青岛 青島 厦门 廈門 海口 三亚 三亞 苏州 蘇州 宁波 寧波 福州 大连 大連 长沙 長沙 \
    郑州 鄭州 南宁 南寧 贵阳 貴陽 济南 濟南 合肥 沈阳 瀋陽 哈尔滨 哈爾濱 乌鲁木齐 高雄 台中 臺中",
);

/// The length of the name of such a town at the start of a house's.
pub(super) fn city_of_house(house: &str) -> usize {
    match great_city(house) {
        0 => CITIES.begin(house).unwrap_or(0),
        city => city,
    }
}

/// A place without its province, where a town follows.
pub(super) fn without_province(text: &str) -> &str {
    static SUFFIXES: Phrases<&str> = Phrases::new(&["自治区", "自治區", "省"]);
    // Most places have none.
    let suffixes = SUFFIXES.first_in(text, 0).map(|_| SUFFIXES.all());
    for suffix in suffixes.unwrap_or_default() {
        if let Some((province, rest)) = text.split_once(suffix)
            && province.chars().count() <= 8
            && rest.chars().count() >= 2
        {
            return rest;
        }
    }
    let rest = PROVINCES.begin(text).and_then(|name| text.get(name..));
    match rest.filter(|rest| rest.chars().count() >= 2) {
        Some(rest) => rest,
        None => text,
    }
}

/// The length of the name of such a town at the start of a text.
pub(super) fn great_city(text: &str) -> usize {
    GREAT_CITIES.begin(text).unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::super::Chinese;
    use crate::language::Language;

    /// One rule for all of them: a house in such a town, and a part of it.
    #[test]
    fn every_town_of_province_rank() {
        for town in super::OF_PROVINCE_RANK.split(' ') {
            let house = format!("2021年5月3日，湖泊论坛在{town}国家会议中心举行。");
            let place = Chinese.place(&house.as_str().into());
            let city = place.and_then(|place| place.city);
            assert_eq!(city.and_then(|city| house.get(city)), Some(town), "{house}");
            assert_eq!(super::without_province(town), town);
        }
    }

    #[test]
    fn towns_without_their_province() {
        for (text, town) in [
            ("云南省昆明市", "昆明市"),
            ("广西壮族自治区南宁市", "南宁市"),
            ("浙江乌镇", "乌镇"),
            ("吉林市", "吉林市"),
            ("天津", "天津"),
        ] {
            assert_eq!(super::without_province(text), town);
        }
    }
}
