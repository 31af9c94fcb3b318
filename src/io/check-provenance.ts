import type { FaultCode } from "../domain/fault.ts";
import { ILLUSTRATIVE_MARK, ILLUSTRATIVE_MARK_EN, type Provenance } from "../domain/provenance.ts";
import type { FaultDetails } from "./make-fault.ts";

/** What the rules on honesty look at; `placed` is left out where a record has no position to give. */
interface Claim {
  readonly name: string;
  readonly nameEn?: string;
  readonly provenance: Provenance;
  readonly phone?: string | null;
  readonly isPlaced: boolean | null;
}

type Finding = { readonly code: FaultCode; readonly details: FaultDetails };

/** Nothing illustrative may pass for a fact, nor a fact for something illustrative. */
export function checkProvenance(claim: Claim): readonly Finding[] {
  const { name, nameEn, provenance, phone, isPlaced } = claim;
  const isIllustrative = provenance.kind === "illustrative";
  const isMarked = name.endsWith(ILLUSTRATIVE_MARK);
  const found: Finding[] = [];
  if (isIllustrative && !isMarked) {
    found.push({ code: "illustrative-name", details: { field: "name", found: name } });
  }
  if (isIllustrative && nameEn !== undefined && !nameEn.endsWith(ILLUSTRATIVE_MARK_EN)) {
    found.push({ code: "illustrative-name-en", details: { field: "nameEn", found: nameEn } });
  }
  if (!isIllustrative && name.includes(ILLUSTRATIVE_MARK)) {
    const values = { kind: provenance.kind };
    found.push({ code: "illustrative-mark", details: { field: "name", found: name, values } });
  }
  // a made-up number rings at somebody's desk
  if (isIllustrative && typeof phone === "string") {
    found.push({ code: "illustrative-phone", details: { field: "phone", found: phone } });
  }
  const { positionAccuracy } = provenance;
  if (isPlaced !== null && isPlaced !== (positionAccuracy !== "none")) {
    const details = {
      field: "provenance.positionAccuracy",
      found: positionAccuracy,
      values: { geometry: isPlaced ? "≠ null" : "null" },
    };
    found.push({ code: "position-accuracy", details });
  }
  return found;
}
