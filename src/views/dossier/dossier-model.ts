import { type Moment, momentOf } from "../../analysis/moment.ts";
import { type ProgrammeStanding, programmeStanding } from "../../analysis/programme-standing.ts";
import type { DataSet } from "../../domain/data-set.ts";
import type { AppState } from "../../state/app-state.ts";

/** What every part of the dossier is given. */
export interface DossierSources {
  readonly state: AppState;
  readonly data: DataSet;
  readonly standing: ProgrammeStanding;
}

/** Computes what the dossier shows, anew only when data, quarter or weights are others. */
export class DossierModel {
  #made: ProgrammeStanding | null = null;
  #of: { data: DataSet; quarter: AppState["quarter"]; weights: AppState["weights"] } | null = null;

  standing(data: DataSet, { quarter, weights }: AppState): ProgrammeStanding {
    const before = this.#of;
    const isSame =
      before?.data === data && before.quarter === quarter && before.weights === weights;
    if (this.#made && isSame) return this.#made;
    const moment: Moment = momentOf(quarter, data.manifest);
    this.#made = programmeStanding(data, moment, usableWeights(data, weights));
    this.#of = { data, quarter, weights };
    return this.#made;
  }
}

/** Tried weights, unless they and the scheme's together leave nothing to weigh. */
function usableWeights(data: DataSet, tried: AppState["weights"]): AppState["weights"] {
  const indicators = (data.assessment.scheme?.dimensions ?? []).flatMap((each) => each.indicators);
  const total = indicators.reduce((sum, { id, weight }) => sum + (tried[id] ?? weight), 0);
  return total > 0 ? tried : {};
}
