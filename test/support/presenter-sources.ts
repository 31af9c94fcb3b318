import type { DataSet } from "../../src/domain/data-set.ts";
import type { TourFile } from "../../src/domain/tour-file.ts";
import {
  PresenterModel,
  type PresenterSources,
} from "../../src/views/presenter/presenter-model.ts";

/** What a presenter's parts are given for a data set, with the tour that somebody wrote for it. */
export const presenterSources = (data: DataSet, tour: TourFile | null = null): PresenterSources =>
  new PresenterModel().sources(data, null, { demand: null, tour, faults: [] });
