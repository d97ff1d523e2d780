import { after, clinicTime, hours, type Instant } from "@shared/calendar/instant";
import { addDays } from "@shared/calendar/local-date";
import type { Article } from "@shared/education/article";
import { articleKey, articles } from "@shared/education/catalogue";
import { contentHash } from "../../../cloudfunctions/server/content-hash";
import type { SignatureRecord } from "../../../cloudfunctions/server/store/records";
import { aestheticDoctors } from "../clinic/demo-staff";
import { referenceTo } from "../visits/house-movers";

/** On the morning after it was written, and before the demo begins. */
const signedAt = ({ writtenOn }: Article, place: number, now: Instant): Instant =>
  Math.min(clinicTime(addDays(writtenOn, 1), 10, 7 * place), after(now, -hours(1))) as Instant;

/** The articles that the surgeon has read and signed: all but the last one. */
export const articleSignatures = (now: Instant): readonly SignatureRecord[] =>
  articles.slice(0, -1).map((article, place) => ({
    _id: articleKey(article),
    by: referenceTo(aestheticDoctors[0]),
    at: signedAt(article, place, now),
    contentHash: contentHash(article),
  }));
