import type { Instant } from "@shared/calendar/instant";
import type { PatientView } from "@shared/contract/staff-views";
import { Board } from "../parts/board";
import { exactMoment } from "../words/clinic-time";
import { patientWords } from "../words/patient-words";
import "./card-evidence.css";

const at = (moment: Instant | undefined) => (moment === undefined ? patientWords.notYet : exactMoment(moment));

/** Which version of each instruction card was delivered, opened and confirmed, and when exactly. */
export function CardEvidence({ cards }: Pick<PatientView, "cards">) {
  return (
    <Board title={patientWords.cards}>
      <table className="plain-table">
        <thead>
          <tr>
            <th scope="col">{patientWords.card}</th>
            <th scope="col">{patientWords.cardVersion}</th>
            <th scope="col">{patientWords.delivered}</th>
            <th scope="col">{patientWords.opened}</th>
            <th scope="col">{patientWords.acknowledged}</th>
          </tr>
        </thead>
        <tbody>
          {cards.map(({ id, title, reading }) => (
            <tr key={id}>
              <th scope="row">{title}</th>
              <td>
                {reading ? (
                  <>
                    {patientWords.version(reading.version)}
                    <code title={reading.contentHash}>{reading.contentHash.slice(0, 8)}</code>
                  </>
                ) : (
                  patientWords.notDelivered
                )}
              </td>
              <td>{at(reading?.deliveredAt)}</td>
              <td>{at(reading?.openedAt)}</td>
              <td className={reading?.acknowledgedAt === undefined ? undefined : "is-confirmed"}>
                {at(reading?.acknowledgedAt)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Board>
  );
}
