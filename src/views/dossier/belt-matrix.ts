import type { BeltEvidence } from "../../analysis/belt-evidence.ts";
import type { ChartTable } from "../../charts/chart-element.ts";
import type { MatrixGroup, MatrixRow } from "../../charts/hd-standards-matrix.ts";
import { nameOf } from "../../content/record-names.ts";
import { FIVE_BASICS, SIX_HAVES, standardStateOf } from "../../domain/standards.ts";
import { translate } from "../../i18n/translate.ts";

/** 六有 and 五个基本 of every stop of a belt; sums are over the stops that count. */
export function matrixContent({ stops, proven }: BeltEvidence): {
  readonly groups: readonly MatrixGroup[];
  readonly rows: readonly MatrixRow[];
  readonly sums: readonly string[];
  readonly table: ChartTable;
} {
  const groups = [
    { label: translate("card.haves"), columns: SIX_HAVES.map((have) => translate(`have.${have}`)) },
    {
      label: translate("card.basics"),
      columns: FIVE_BASICS.map((basic) => translate(`basic.${basic}`)),
    },
  ];
  const flagsOf = (stop: (typeof stops)[number]) => [
    ...SIX_HAVES.map((have) => stop.haves[have]),
    ...FIVE_BASICS.map((basic) => stop.basics[basic]),
  ];
  const rows = stops.map((stop) => ({
    id: stop.id,
    name: nameOf(stop),
    states: flagsOf(stop).map(standardStateOf),
  }));
  const counting = proven.map(flagsOf);
  const sums =
    counting.length > 0
      ? (counting[0] ?? []).map((_, column) => {
          const met = counting.filter((flags) => flags[column] === true).length;
          return `${met}/${counting.length}`;
        })
      : [];
  return {
    groups,
    rows,
    sums,
    table: {
      columns: [translate("kind.point"), ...groups.flatMap(({ columns }) => columns)],
      rows: rows.map(({ name, states }) => ({
        header: name,
        cells: states.map((state) => translate(`state.${state}`)),
      })),
    },
  };
}
