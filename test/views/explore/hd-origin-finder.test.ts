// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test } from "vitest";
import type { Origin } from "../../../src/domain/origin.ts";
import { setLocale } from "../../../src/i18n/translate.ts";
import type { PositionPort } from "../../../src/io/find-position.ts";
import { HdOriginFinder } from "../../../src/views/explore/hd-origin-finder.ts";
import "../../support/all-words.ts";
import { CITY } from "../../support/read-data-folder.ts";
import { readDataSet } from "../../support/read-data-set.ts";
import { allIn, oneIn, readText, showElement } from "../../support/show-element.ts";

const data = readDataSet(CITY);
let asked = 0;

/** A device that answers at once. */
const device = (answer: { code: number } | { at: readonly [number, number]; accuracy: number }) =>
  ({
    isSecure: true,
    geolocation: {
      getCurrentPosition: (success, failure) => {
        asked += 1;
        if ("code" in answer) failure?.(answer as GeolocationPositionError);
        else {
          const [longitude, latitude] = answer.at;
          const coords = { longitude, latitude, accuracy: answer.accuracy };
          success({ coords, timestamp: 0 } as GeolocationPosition);
        }
      },
    },
  }) satisfies PositionPort;

async function show(port: PositionPort, origin: Origin | null = null) {
  const finder = await showElement(HdOriginFinder, { data, port, origin });
  const origins: (Origin | null)[] = [];
  finder.addEventListener("hd-origin", (event) => origins.push(event.origin));
  return { finder, origins };
}

async function locate(port: PositionPort) {
  const shown = await show(port);
  oneIn(shown.finder, ".locate").click();
  await new Promise((resolve) => setTimeout(resolve));
  await shown.finder.updateComplete;
  return shown;
}

beforeEach(() => {
  setLocale("zh-CN");
  asked = 0;
});
afterEach(() => document.body.replaceChildren());

test("nobody is asked for a position before a tap, and the reason stands there", async () => {
  const { finder } = await show(device({ code: 1 }));
  expect(asked).toBe(0);
  expect(readText(finder)).toContain("您点了按钮，才向设备要一次位置");
  expect(readText(finder)).toContain("不写进网址，不保存，不发送给任何人");
});

test.each([
  ["denied", device({ code: 1 }), "没有得到位置许可"],
  ["unavailable", device({ code: 2 }), "设备说不出"],
  ["slow", device({ code: 3 }), "8 秒内没有定位成功"],
  ["inaccurate", device({ at: [119.3, 26.08], accuracy: 5000 }), "误差约 5.0 km"],
  ["outside", device({ at: [118.1, 24.5], accuracy: 20 }), "不在福州市境内"],
  ["unsupported", { geolocation: undefined, isSecure: true }, "不能定位"],
] as const)("%s has its own message, and three other ways beside it", async (_, port, message) => {
  const { finder, origins } = await locate(port);
  expect(oneIn(finder, ".failure").textContent).toContain(message);
  expect(origins).toEqual([]);
  expect(allIn(finder, ".tap, select.district, input[type=search]")).toHaveLength(3);
});

test("a position is handed on, with how far it may be wrong", async () => {
  const { origins } = await locate(device({ at: [119.3, 26.08], accuracy: 30 }));
  expect(origins).toEqual([{ kind: "located", position: [119.3, 26.08], accuracyMeters: 30 }]);
});

test("a district, or a place that is typed, is a start as well", async () => {
  const { finder, origins } = await show(device({ code: 1 }));
  const district = data.districts[2];
  const select = oneIn<HTMLSelectElement>(finder, "select.district");
  select.value = district?.adcode ?? "";
  select.dispatchEvent(new Event("change"));
  expect(origins.at(-1)).toMatchObject({ kind: "district", position: district?.centre });

  const centre = data.centres.find(({ position }) => position);
  const input = oneIn<HTMLInputElement>(finder, "input");
  input.value = centre?.name.slice(0, 6) ?? "";
  input.dispatchEvent(new Event("input"));
  await finder.updateComplete;
  const found = allIn(finder, ".place").find(({ textContent }) => textContent === centre?.name);
  found?.click();
  expect(origins.at(-1)).toEqual({ kind: "place", name: centre?.name, position: centre?.position });
});
