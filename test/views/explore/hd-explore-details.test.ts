// @vitest-environment happy-dom
import { afterEach, expect, test } from "vitest";
import { INITIAL_STATE } from "../../../src/state/app-state.ts";
import { HdExploreDetails } from "../../../src/views/explore/hd-explore-details.ts";
import { city } from "../../support/city-scene.ts";
import { oneIn, showElement } from "../../support/show-element.ts";

afterEach(() => document.body.replaceChildren());

test("a card that is read stays where it is while the map comes to rest; another record begins at its top", async () => {
  const selected = (id: string) => ({
    ...INITIAL_STATE,
    selection: { kind: "point", id } as const,
  });
  const state = selected("gulou-louyu-01");
  const details = await showElement(HdExploreDetails, { state, data: city });
  oneIn(details, "aside").scrollTop = 120;
  details.state = { ...state, camera: { center: [119.3, 26.08], zoom: 14, bearing: 0, pitch: 0 } };
  await details.updateComplete;
  expect(oneIn(details, "aside").scrollTop).toBe(120);
  details.state = selected("gulou-louyu-02");
  await details.updateComplete;
  expect(oneIn(details, "aside").scrollTop).toBe(0);
});
