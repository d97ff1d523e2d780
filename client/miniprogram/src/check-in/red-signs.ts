import type { TriageRules } from "@shared/contract/patient-views";
import type { Judgement } from "@shared/triage/judgement";
import { triage } from "@shared/triage/triage";
import { answersSoFar, type Draft } from "./draft";

/** What the rules say about the answers so far; calculated on the phone, no network needed. */
export const judge = (rules: TriageRules, draft: Draft): Judgement =>
  triage(rules, answersSoFar(draft), { day: draft.day, previousPain: rules.previousPain });

/** The red signs reported so far. */
export const redSigns = (judgement: Judgement): readonly { readonly id: string; readonly text: string }[] =>
  judgement.findings.flatMap((finding) =>
    finding.kind === "sign" && finding.urgency === "red" ? [{ id: finding.signId, text: finding.text }] : [],
  );

/** Red signs whose advice was not shown yet. */
export const newRedSigns = (judgement: Judgement, draft: Draft) =>
  redSigns(judgement).filter(({ id }) => !draft.advised.includes(id));
