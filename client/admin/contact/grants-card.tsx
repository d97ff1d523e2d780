import type { ContactView } from "@shared/contract/message-views";
import { type AgreedChannel, unagreed } from "@shared/reminder/agreement";
import { Board } from "../parts/board";
import { clinicMoment } from "../words/clinic-time";
import { contactWords } from "../words/contact-words";

const enough = (channel: AgreedChannel): string =>
  channel === "wechat" || channel === "sms" ? contactWords.covered : contactWords.notNeeded;

/** What the patient said yes to, template by template, and from when the yeses are too few. */
export function GrantsCard({ view }: { readonly view: ContactView }) {
  const { agreement, dryAt, refusals, now } = view;
  const grants = view.grants.filter(({ left, spent, refused }) => left + spent + refused > 0);
  const { channel } = agreement ?? unagreed;
  return (
    <Board title={contactWords.grants}>
      <p className={dryAt === undefined ? "contact-covered" : "contact-warning"}>
        {dryAt === undefined ? enough(channel) : contactWords.dry(clinicMoment(dryAt, now))}
      </p>
      {grants.length === 0 ? (
        <p className="soft">{contactWords.noGrants}</p>
      ) : (
        <table className="plain-table contact-grants">
          <thead>
            <tr>
              <th scope="col">{contactWords.grantTitle}</th>
              <th scope="col">{contactWords.left}</th>
              <th scope="col">{contactWords.spent}</th>
              <th scope="col">{contactWords.refusedCount}</th>
            </tr>
          </thead>
          <tbody>
            {grants.map(({ title, left, spent, refused, long }) => (
              <tr key={title}>
                <th scope="row">{title}</th>
                <td className={left === 0 ? "is-empty" : "is-left"}>
                  {long && left > 0 ? contactWords.unlimited : left}
                </td>
                <td>{spent}</td>
                <td>{refused}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {refusals > 0 && <p className="soft">{contactWords.refusals(refusals)}</p>}
      <p className="soft">{contactWords.grantsMeans}</p>
    </Board>
  );
}
