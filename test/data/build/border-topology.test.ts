import { expect, test } from "vitest";
import { type Edge, findCrossings } from "./border-topology.ts";

test.each<[string, readonly Edge[], number]>([
  [
    "crossing",
    [
      [
        [0, 0],
        [2, 2],
      ],
      [
        [0, 2],
        [2, 0],
      ],
    ],
    1,
  ],
  [
    "ending in the middle of another",
    [
      [
        [0, 0],
        [2, 0],
      ],
      [
        [1, 0],
        [1, 1],
      ],
    ],
    1,
  ],
  [
    "lying partly on another",
    [
      [
        [0, 0],
        [2, 0],
      ],
      [
        [1, 0],
        [3, 0],
      ],
    ],
    1,
  ],
  [
    "folding back",
    [
      [
        [0, 0],
        [2, 0],
      ],
      [
        [2, 0],
        [1, 0],
      ],
    ],
    1,
  ],
  [
    "following each other",
    [
      [
        [0, 0],
        [1, 0],
      ],
      [
        [1, 0],
        [2, 0],
      ],
    ],
    0,
  ],
  [
    "shared in both directions",
    [
      [
        [0, 0],
        [1, 0],
      ],
      [
        [1, 0],
        [0, 0],
      ],
    ],
    0,
  ],
  [
    "apart",
    [
      [
        [0, 0],
        [1, 0],
      ],
      [
        [0, 1],
        [1, 1],
      ],
    ],
    0,
  ],
])("edges %s", (_, edges, count) => {
  expect(findCrossings(edges)).toHaveLength(count);
});
