import fc from "fast-check";
import { expect, test } from "vitest";
import { type StripName, stripLabels } from "../../src/charts/strip-labels.ts";

const FONT = 14;
const sizes = (width: number) => ({ width, fontSize: FONT, gap: 8, widest: 190 });
const plain = (body: string): StripName => ({ body, mark: "" });

/** As wide as square Chinese characters and somewhat narrower Latin ones are. */
const widthOf = (line: string): number =>
  [...line].reduce((sum, letter) => sum + (letter > "⺀" ? FONT : FONT * 0.56), 0);

test("names with room enough all stand beneath their stops, whole", () => {
  const names = ["互联网小镇", "港头社区", "三盛集团"].map(plain);
  expect(stripLabels(names, [100, 300, 500], sizes(600))).toEqual([
    { lines: ["互联网小镇"], above: false },
    { lines: ["港头社区"], above: false },
    { lines: ["三盛集团"], above: false },
  ]);
});

test("where stops stand close, every other name goes above and has twice the room", () => {
  const names = Array.from({ length: 8 }, () => plain("浦江社区党群服务中心（盖山镇政治生活馆）"));
  const places = names.map((_, index) => 80 + index * 75);
  const labels = stripLabels(names, places, sizes(700));
  expect(labels.map(({ above }) => above)).toEqual(names.map((_, index) => index % 2 === 1));
});

test("a sample mark is a line of its own and never cut", () => {
  const names: StripName[] = Array.from({ length: 9 }, () => ({
    body: "一个非常非常非常非常非常非常非常非常长的示范点的名字",
    mark: "（示例）",
  }));
  const places = names.map((_, index) => 60 + index * 60);
  for (const { lines } of stripLabels(names, places, sizes(600))) {
    expect(lines.at(-1)).toBe("（示例）");
  }
});

const name = fc
  .array(fc.constantFrom("社区", "示范点", "片区", "鼓楼", " Road", " Point"), {
    minLength: 1,
    maxLength: 7,
  })
  .map((parts) => plain(parts.join("").trim()));

test("names on one side never touch each other or leave the drawing", () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(name, fc.integer({ min: 40, max: 220 })), { minLength: 2, maxLength: 12 }),
      (stops) => {
        let at = 60;
        const places = stops.map(([, gap]) => {
          at += gap;
          return at;
        });
        const width = at + 60;
        const labels = stripLabels(
          stops.map(([each]) => each),
          places,
          sizes(width),
        );
        for (const above of [false, true]) {
          const boxes = labels.flatMap((label, index) => {
            const half = Math.max(...label.lines.map(widthOf)) / 2;
            const center = places[index] ?? 0;
            return label.above === above ? [[center - half, center + half] as const] : [];
          });
          for (const [index, [left, right]] of boxes.entries()) {
            expect(left).toBeGreaterThanOrEqual(-0.01);
            expect(right).toBeLessThanOrEqual(width + 0.01);
            const next = boxes[index + 1];
            if (next) expect(right).toBeLessThanOrEqual(next[0] + 0.01);
          }
        }
      },
    ),
  );
});
