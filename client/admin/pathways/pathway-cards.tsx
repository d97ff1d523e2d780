import type { Pathway } from "@shared/pathway/pathway";
import { pathwayWords } from "../words/pathway-words";
import { signingWords } from "../words/signing-words";
import { daysOfPlan, withDefaults } from "./day-words";
import { EvidenceMark } from "./evidence-mark";

/** Every instruction card with its lines as the person reads them. */
export function PathwayCards({ pathway }: { readonly pathway: Pathway }) {
  return (
    <div className="pathway-cards">
      {pathway.cards.map((card) => (
        <article key={card.id} className="pathway-card">
          <h4>{card.title}</h4>
          <p className="soft">
            {pathwayWords[card.phase]} · {signingWords.version(card.version)} ·{" "}
            {daysOfPlan(card.fromDay, card.toDay, pathway.parameters)}
          </p>
          <p>{card.summary}</p>
          <ul>
            {card.adviceIds.flatMap((wanted) =>
              pathway.advice
                .filter(({ id }) => id === wanted)
                .map((line) => (
                  <li key={line.id}>
                    <span className={`care-kind is-${line.kind}`}>{pathwayWords.careKind[line.kind]}</span>
                    <span>{withDefaults(line.text, pathway.parameters)}</span>
                    <EvidenceMark evidence={line.evidence} />
                  </li>
                )),
            )}
          </ul>
        </article>
      ))}
    </div>
  );
}
