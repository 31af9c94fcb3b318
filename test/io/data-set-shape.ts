/** Says whether a value has the type that a field must have. */
type Check = (value: unknown) => boolean;

const text: Check = (value) => typeof value === "string";
const number: Check = (value) => typeof value === "number" && !Number.isNaN(value);
const flag: Check = (value) => typeof value === "boolean";
const known =
  (check: Check): Check =>
  (value) =>
    value === null || check(value);
const oneOf =
  (...choices: readonly unknown[]): Check =>
  (value) =>
    choices.includes(value);
const list =
  (check: Check): Check =>
  (value) =>
    Array.isArray(value) && value.every(check);
const box: Check = (value) => list(number)(value) && (value as unknown[]).length === 4;

/** Exactly these fields, each of its type. */
const exactly =
  (fields: Readonly<Record<string, Check>>): Check =>
  (value) => {
    if (typeof value !== "object" || value === null) return false;
    if (Object.getPrototypeOf(value) !== Object.prototype) return false;
    const names = Reflect.ownKeys(value);
    const checks = Object.entries(fields);
    return (
      names.length === checks.length &&
      checks.every(([name, check]) => Object.hasOwn(value, name) && check(Reflect.get(value, name)))
    );
  };
const all = (names: string, check: Check): Check =>
  exactly(Object.fromEntries(names.split(" ").map((name) => [name, check])));

const position: Check = (value) =>
  list(number)(value) &&
  (value as number[]).length === 2 &&
  Math.abs((value as number[])[0] ?? Infinity) <= 180 &&
  Math.abs((value as number[])[1] ?? Infinity) <= 90;
const polygons = list(list(list(position)));
const provenance = exactly({
  kind: oneOf("report", "public", "illustrative"),
  source: text,
  page: known(text),
  positionAccuracy: oneOf("building", "approximate", "none"),
  positionSource: known(text),
});
const statement = exactly({
  kind: oneOf("report", "public", "illustrative"),
  source: text,
  page: known(text),
});
const sixHaves = all("venue facilities sign flag reading rules", known(flag));
const fiveBasics = all("organisation team rules activities support", known(flag));
const modelRole = oneOf("hub", "member", "wider", null);
const opened = { since: known(text), modelRole };
const named = { id: text, name: text, nameEn: text, adcode: text, provenance };
const placed = { address: known(text), addressEn: known(text), position: known(position) };
const shown = { highlight: known(text), highlightEn: known(text) };
const titles = { name: text, nameEn: text };
const collections =
  "districts surroundings water places belts points centres squares corridors candidates";
const files = Object.fromEntries(
  `${collections} assessment actions`.split(" ").map((name) => [name, text]),
);

/**
 * The form of a whole data set, written down by hand from the description of the files: an oracle
 * that shares nothing with the schemas.
 */
export const isDataSet: Check = exactly({
  manifest: exactly({
    schemaVersion: oneOf(1),
    sample: flag,
    updated: text,
    city: exactly({
      adcode: text,
      ...titles,
      title: text,
      titleEn: text,
      home: box,
      limits: box,
      centre: position,
    }),
    programme: exactly({
      ...titles,
      motto: text,
      mottoEn: text,
      start: text,
      asOf: text,
      stages: list(exactly({ year: number, milestone: text, ...titles })),
      targets: all("belts pointsPerBelt", number),
    }),
    files: exactly({ ...files, demand: known(text), tour: known(text) }),
    wall: exactly({ reloadAt: known(text), checkData: flag }),
    feedback: exactly({
      endpoint: known(text),
      mail: known(text),
      privacy: known(text),
      privacyEn: known(text),
    }),
    site: known(text),
    embed: exactly({ origins: list(text) }),
    mapReviewNumber: text,
    sources: list(exactly({ ...titles, licence: text, page: known(text) })),
  }),
  districts: list(
    exactly({
      adcode: text,
      ...titles,
      centre: position,
      population2020: number,
      provenance,
      polygons,
    }),
  ),
  surroundings: list(exactly({ adcode: text, name: text, provenance, polygons })),
  water: list(exactly({ id: text, ...titles, label: known(position), provenance, polygons })),
  places: list(
    exactly({
      id: text,
      name: text,
      kind: oneOf("settlement", "metro-station", "building"),
      adcode: text,
      provenance,
      position,
    }),
  ),
  belts: list(
    exactly({
      ...named,
      shortName: text,
      shortNameEn: text,
      zone: known(text),
      zoneEn: known(text),
      brand: known(text),
      brandEn: known(text),
      character: known(text),
      characterEn: known(text),
      elements: all(
        "foundation brand highlights prospects location integration resources funding",
        known(text),
      ),
      pattern: all("regional functional modular", known(text)),
      model: known(exactly(titles)),
      milestones: all("planned registered built brand covering", known(text)),
      sign: known(flag),
      responsibleUnit: known(text),
      route: known(list(position)),
    }),
  ),
  points: list(
    exactly({
      ...named,
      ...placed,
      ...shown,
      belt: text,
      order: number,
      grade: oneOf("municipal", "county", null),
      kind: known(text),
      haves: sixHaves,
      basics: fiveBasics,
      functions: known(list(text)),
      modelRole,
      practice: known(exactly({ title: text, titleEn: text, story: text, storyEn: text })),
      since: known(text),
      hours: known(text),
      phone: known(text),
    }),
  ),
  centres: list(
    exactly({
      ...named,
      ...placed,
      ...opened,
      belt: known(text),
      hours: known(text),
      phone: known(text),
      services: known(list(text)),
      servicesEn: known(list(text)),
    }),
  ),
  squares: list(
    exactly({ ...named, ...placed, ...shown, ...opened, belt: known(text), hours: known(text) }),
  ),
  corridors: list(
    exactly({
      ...named,
      ...shown,
      ...opened,
      address: known(text),
      addressEn: known(text),
      belt: known(text),
      line: known(list(position)),
    }),
  ),
  candidates: list(
    exactly({
      ...named,
      ...placed,
      kind: oneOf("park", "unit"),
      scores: all("leadership members mechanism facilities", known(number)),
      haves: sixHaves,
      basics: fiveBasics,
      plan: known(
        exactly({
          target: text,
          measures: list(exactly({ measure: text, due: known(text), done: known(flag) })),
          due: text,
          responsibleRole: text,
        }),
      ),
    }),
  ),
  assessment: exactly({
    scheme: known(
      exactly({
        ...titles,
        rankedFrom: number,
        dimensions: list(
          exactly({
            id: text,
            ...titles,
            indicators: list(
              exactly({
                id: text,
                ...titles,
                weight: number,
                measure: known(text),
                range: known(list(number)),
              }),
            ),
          }),
        ),
        provenance: statement,
      }),
    ),
    scores: list(
      exactly({ belt: text, indicator: text, value: number, month: text, provenance: statement }),
    ),
  }),
  actions: list(
    exactly({
      id: text,
      list: oneOf("problem", "improvement"),
      subject: exactly({ kind: oneOf("belt", "point", "candidate"), id: text }),
      standard: known(text),
      finding: text,
      findingEn: text,
      measure: text,
      measureEn: text,
      raised: text,
      due: text,
      responsibleRole: text,
      responsibleRoleEn: text,
      state: oneOf("open", "doing", "done"),
      closed: known(text),
      evidence: known(text),
      evidenceEn: known(text),
      provenance: statement,
    }),
  ),
});
