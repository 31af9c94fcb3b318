import * as v from "valibot";

/** Parts of a regional model such as 1+8+N: one hub, its members, the wider circle. */
export const MODEL_ROLES = ["hub", "member", "wider"] as const;
export type ModelRole = (typeof MODEL_ROLES)[number];

/** A record's part in the regional model of its belt; null when it has none. */
export const modelRoleSchema = v.nullable(v.picklist(MODEL_ROLES));
