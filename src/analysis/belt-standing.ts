import type { ActionState } from "./action-states.ts";
import type { BeltAssessment } from "./assess-belt.ts";
import type { BeltEvidence } from "./belt-evidence.ts";
import type { PaceState } from "./belt-pace.ts";
import type { BeltPhase } from "./belt-phase.ts";
import type { Stage } from "./belt-stage.ts";
import type { BeltStandards } from "./belt-standards.ts";
import type { DraftAction } from "./draft-actions.ts";
import type { PointStandards } from "./point-standards.ts";
import type { BeltRank } from "./rank-belts.ts";

/** Everything that is computed about one belt as of a moment. */
export interface BeltStanding {
  readonly evidence: BeltEvidence;
  readonly standards: BeltStandards;
  /** Standards of each of its stops, by id. */
  readonly points: ReadonlyMap<string, PointStandards>;
  readonly stage: Stage;
  readonly pace: readonly PaceState[];
  readonly phase: BeltPhase;
  /** Null when the data set has no scheme. */
  readonly assessment: BeltAssessment | null;
  readonly rank: BeltRank | null;
  /** Actions about it and its stops, in the order of the file. */
  readonly actions: readonly ActionState[];
  readonly drafts: readonly DraftAction[];
}
