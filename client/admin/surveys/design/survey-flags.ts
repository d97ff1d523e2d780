import type { Survey } from "@shared/survey/survey";

/** Released by a doctor and read by doctors and nurses alone, or no longer. */
export function withClinical({ clinical: _, ...survey }: Survey, on: boolean): Survey {
  return on ? { ...survey, clinical: true } : survey;
}

/** Asks about recommending the clinic, or no longer. */
export function withRecommends({ recommends: _, ...survey }: Survey, on: boolean): Survey {
  return on ? { ...survey, recommends: true } : survey;
}

/** Two sheets of one person so many days apart; any time without it. */
export function withDaysApart({ daysApart: _, ...survey }: Survey, days: number | undefined): Survey {
  return days === undefined ? survey : { ...survey, daysApart: days };
}

/** This consent is asked for before the first question; none without it. */
export function withConsent({ consent: _, ...survey }: Survey, consent: Survey["consent"]): Survey {
  return consent === undefined ? survey : { ...survey, consent };
}
