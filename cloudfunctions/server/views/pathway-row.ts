import type { PathwayRow } from "@shared/contract/staff-views";
import type { Pathway } from "@shared/pathway/pathway";
import { contentHash } from "../content-hash";
import type { SignatureRecord } from "../store/records";

/** A pathway with its state: active only under a doctor's signature for exactly this content. */
export function pathwayRow(pathway: Pathway, signature: SignatureRecord | undefined): PathwayRow {
  const hash = contentHash(pathway);
  const row = { pathway, contentHash: hash };
  if (!signature) return { ...row, state: "draft" };
  const { by, at, contentHash: signed } = signature;
  return { ...row, state: signed === hash ? "active" : "draft", signature: { by, at, contentHash: signed } };
}
