import type { ConsentPurpose, ConsentState } from "@shared/consent/consent";
import { consentTexts } from "@shared/consent/consent-texts";
import type { Problem } from "@shared/contract/problem";
import { api } from "./api";
import { meView, todayView } from "./views";

/** Hands decisions to the clinic, each with the version of the text that was shown. Answers what went wrong, if anything. */
export async function decideConsent(
  episodeId: string,
  decisions: Readonly<Partial<Record<ConsentPurpose, ConsentState>>>,
): Promise<Problem | undefined> {
  const made = Object.values(consentTexts).flatMap(({ purpose, version }) => {
    const state = decisions[purpose];
    return state === undefined ? [] : [{ purpose, textVersion: version, state }];
  });
  const reply = await api.call("consent.decide", { episodeId, decisions: made });
  if (!reply.ok) return reply.problem;
  const { consents } = reply.data;
  const today = todayView.store.get().view;
  if (today?.care?.episode.id === episodeId) todayView.replace({ ...today, care: { ...today.care, consents } });
  const me = meView.store.get().view;
  if (me?.episodeId === episodeId) meView.replace({ ...me, consents });
  return undefined;
}
