import type { Timetable } from "@shared/appointment/timetable";
import { recipientWords, yuan } from "../words/compensation-words";
import { timetableWords } from "../words/timetable-words";

/** What may be given for a broken promise, and how much a month. */
export function CompensationItems({ compensation: { items, monthlyBudget } }: Pick<Timetable, "compensation">) {
  return (
    <section className="card" aria-labelledby="items-heading">
      <h2 id="items-heading">
        {timetableWords.money}
        <span className="soft items-budget">{timetableWords.budget(yuan(monthlyBudget))}</span>
      </h2>
      {items.length === 0 && <p className="soft">{timetableWords.noItems}</p>}
      <ul className="items">
        {items.map(({ id, title, cost, for: whom }) => (
          <li key={id}>
            {title} <strong>{yuan(cost)}</strong> <span className="soft">{recipientWords[whom]}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
