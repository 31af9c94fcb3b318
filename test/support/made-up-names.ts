import type { DataSet } from "../../src/domain/data-set.ts";
import type { Point } from "../../src/domain/point.ts";
import type { SeededRandom } from "./seeded-random.ts";

const SURNAMES = "林陈黄郑王张吴刘李杨周许蔡叶何苏谢江薛高邱余翁游潘方卢庄俞".split("");
const GIVEN = "福兴盛隆泰和安康明德文武金玉山海江河春秋东西南北新华光辉龙凤鹤松".split("");
const PLACES = [
  "大厦",
  "广场",
  "社区",
  "产业园",
  "商圈",
  "创业城",
  "科技楼",
  "集团",
  "大院",
  "新村",
];
const ROADS = ["路", "街", "大道", "巷", "北路", "南路", "西街", "中路"];

/**
 * As many records as asked for: those of a city, and points made up among them, each with a name and an
 * address of its own as they are in Chinese cities.
 */
export function withMadeUpPoints(city: DataSet, records: number, random: SeededRandom): DataSet {
  const { belts, districts, centres, squares, corridors, candidates, points } = city;
  const lists = [belts, districts, centres, squares, corridors, candidates, points];
  const missing = records - lists.reduce((sum, list) => sum + list.length, 0);
  const [template] = points;
  if (!template) throw new RangeError("a city has a point");
  const stem = (): string =>
    random.pick(SURNAMES) + random.pick(GIVEN) + (random.chance(0.6) ? random.pick(GIVEN) : "");
  const madeUp = Array.from({ length: missing }, (_, at): Point => {
    const belt = random.pick(belts);
    const district = random.pick(districts);
    const road = stem() + random.pick(ROADS);
    return {
      ...template,
      id: `made-up-${at}`,
      belt: belt.id,
      adcode: district.adcode,
      name: `${stem()}${random.pick(PLACES)}${1 + random.below(99)}号楼示范点（示例）`,
      nameEn: `Made-up Point ${at} (sample)`,
      kind: random.pick(["building", "park", "business-district", "enterprise", "community"]),
      grade: random.pick(["municipal", "county", null]),
      address: `${district.name}${road}${1 + random.below(400)}号`,
      addressEn: `${1 + random.below(400)} Made-up Road, ${district.nameEn}`,
    };
  });
  return { ...city, points: [...points, ...madeUp] };
}
