import type { ReferralRow } from "@shared/contract/referral-views";
import { useNow } from "../../parts/use-now";
import { clinicMoment } from "../../words/clinic-time";
import { referralListWords } from "../../words/referral-list-words";

/** The steps a friend took, each with its time. */
export function ReferralTimes({ row: { via, openedAt, agreedAt, leadAt, visitAt } }: { readonly row: ReferralRow }) {
  const now = useNow(60_000);
  const steps = [
    { title: referralListWords.opened[via], at: openedAt },
    { title: referralListWords.agreed, at: agreedAt },
    { title: referralListWords.booked, at: leadAt },
    { title: referralListWords.seen, at: visitAt },
  ];
  return (
    <ol className="referral-times">
      {steps.map(
        ({ title, at }) =>
          at !== undefined && (
            <li key={title}>
              <span>{title}</span> {clinicMoment(at, now)}
            </li>
          ),
      )}
    </ol>
  );
}
