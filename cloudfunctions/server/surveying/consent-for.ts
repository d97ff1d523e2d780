import { hasConsent } from "@shared/consent/standing-consent";
import type { OpenSheet } from "@shared/contract/survey-views";
import type { Survey } from "@shared/survey/survey";
import { anyEpisode } from "../store/episodes";
import type { SheetRecord } from "../store/survey-records";

/** The decision that must be taken before a survey's first question; nothing when there is none to take. One read. */
export async function consentFor(sheet: SheetRecord, { consent }: Survey): Promise<OpenSheet["consent"]> {
  if (consent === undefined || sheet.episodeId === undefined) return undefined;
  const { consents } = await anyEpisode(sheet.episodeId);
  return hasConsent(consents, consent) ? undefined : { purpose: consent, episodeId: sheet.episodeId };
}
