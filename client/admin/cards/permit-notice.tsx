import { clinicDateAt } from "@shared/calendar/instant";
import type { ClinicCard } from "@shared/card/clinic-card";
import { Alert } from "antd";
import { useNow } from "../parts/use-now";
import { cardWords } from "../words/card-words";
import { clinicDay } from "../words/clinic-time";
import { permitStanding } from "./permit-standing";

/** Speaks up when the permit on a card soon ends or has ended; silent otherwise. */
export function PermitNotice({ card }: { readonly card: ClinicCard }) {
  const today = clinicDateAt(useNow(60_000));
  const standing = permitStanding(card, today);
  if (standing.kind === "none" || standing.kind === "fine") return null;
  const day = clinicDay(standing.until, today);
  return standing.kind === "soon" ? (
    <Alert className="card-notice" type="warning" showIcon title={cardWords.permitSoon(day, standing.days)} />
  ) : (
    <Alert className="card-notice" type="error" showIcon title={cardWords.permitOver(day)} />
  );
}
