import type { FeedbackFaults } from "../../analysis/build-feedback.ts";
import type { FeedbackFormFaults } from "../../components/hd-feedback-form.ts";
import { FEEDBACK_LIMITS } from "../../domain/feedback.ts";
import { formatCount } from "../../i18n/format.ts";
import { translate } from "../../i18n/translate.ts";

/** What a draft lacks, in words beside each field. */
export function feedbackFaultWords(faults: FeedbackFaults): FeedbackFormFaults {
  const tooLong = (limit: number): string =>
    translate("feedback-fault.too-long", { count: formatCount(limit) });
  return {
    kind: faults.kind ? translate("feedback-fault.kind") : null,
    words:
      faults.words === "too-long"
        ? tooLong(FEEDBACK_LIMITS.words)
        : faults.words
          ? translate("feedback-fault.words")
          : null,
    contact: faults.contact ? tooLong(FEEDBACK_LIMITS.contact) : null,
    place: faults.place ? translate("feedback-fault.place") : null,
  };
}
