import type { OpeningState } from "../analysis/opening-state.ts";
import "../i18n/guide-words.ts";
import { translate } from "../i18n/translate.ts";

const LONG_WALK_MINUTES = 99.5;

/** `步行约 9 分钟（估算）`: a walk is never said without its being an estimate. */
export function walkText(minutes: number): string {
  const whole = Math.max(1, Math.round(minutes));
  if (minutes < LONG_WALK_MINUTES) return translate("walk.minutes", { minutes: whole });
  const rounded = Math.round(minutes / 10) * 10;
  return translate("walk.hours", { hours: Math.floor(rounded / 60), minutes: rounded % 60 });
}

/** `开放中，到 17:30`, `未开放，周一 08:30 开`. */
export function openText(state: OpeningState): string {
  switch (state.kind) {
    case "unknown":
      return translate("open.unknown");
    case "always":
      return translate("open.always");
    case "open":
      return translate("open.open", { time: state.until });
    case "closed":
      return state.inDays === 0
        ? translate("open.closed-today", { time: state.at })
        : translate("open.closed-day", { day: translate(`day.${state.day}`), time: state.at });
  }
}
