import type { Instant } from "@shared/calendar/instant";
import type { ConsentDecision } from "@shared/consent/consent";
import { consentTexts } from "@shared/consent/consent-texts";
import { type IssuedSheet, noteIssued } from "@shared/survey/budget";
import type { SurveyBudgetRecord } from "../../../cloudfunctions/server/store/survey-records";

/** What is known of everybody while the sheets are told one after the other. */
export interface SurveyBooks {
  /** By person, or by `historyOf` a patient. */
  issuedTo(id: string): readonly IssuedSheet[];
  note(id: string, issued: IssuedSheet): void;
  /** What somebody decided about questions on mood; nothing while nobody has asked. */
  moodConsent(episodeId: string): ConsentDecision | undefined;
  decideMood(episodeId: string, state: "granted" | "refused", at: Instant): void;
  budgets(): readonly SurveyBudgetRecord[];
  moodConsents(): ReadonlyMap<string, ConsentDecision>;
}

/** Opens empty books. */
export function createSurveyBooks(): SurveyBooks {
  const issued = new Map<string, readonly IssuedSheet[]>();
  const changes = new Map<string, number>();
  const mood = new Map<string, ConsentDecision>();
  const issuedTo = (id: string) => issued.get(id) ?? [];
  return {
    issuedTo,
    note(id, one) {
      issued.set(id, noteIssued(issuedTo(id), one));
      changes.set(id, (changes.get(id) ?? 0) + 1);
    },
    moodConsent: (episodeId) => mood.get(episodeId),
    decideMood: (episodeId, state, at) =>
      void mood.set(episodeId, { state, textVersion: consentTexts.moodScreening.version, at }),
    budgets: () => [...issued].map(([_id, all]) => ({ _id, issued: all, revision: changes.get(_id) ?? 0 })),
    moodConsents: () => mood,
  };
}
