import type { PartsWordId } from "./parts-words-zh-cn.ts";

/** Words that a record is sorted by. */
export type KindWordId = Extract<
  PartsWordId,
  `${"kind" | "grade" | "point-kind" | "candidate-kind"}.${string}`
>;

/** Kinds and grades in English: apart from the rest, since a search in Chinese knows them too. */
export const kindEn: Readonly<Record<KindWordId, string>> = {
  "grade.unknown": "Grade unknown",
  "kind.belt": "Demonstration belt",
  "kind.point": "Demonstration point",
  "kind.centre": "Party-mass service centre",
  "kind.square": "Red culture square",
  "kind.corridor": "Party-building corridor",
  "kind.candidate": "Candidate",
  "kind.district": "District",
  "grade.municipal": "Municipal",
  "grade.county": "County",
  "point-kind.building": "Office building",
  "point-kind.park": "Park",
  "point-kind.business-district": "Business district",
  "point-kind.enterprise": "Enterprise",
  "point-kind.social-organisation": "Social organisation",
  "point-kind.community": "Community",
  "candidate-kind.park": "Candidate park",
  "candidate-kind.unit": "Candidate unit",
};
