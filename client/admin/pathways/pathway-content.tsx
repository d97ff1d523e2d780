import type { PathwayRow } from "@shared/contract/staff-views";
import type { ReactNode } from "react";
import { pathwayWords } from "../words/pathway-words";
import { daysOfPlan } from "./day-words";
import { EvidenceLegend } from "./evidence-legend";
import type { PathwayPart } from "./part-links";
import { PathwayBar } from "./pathway-bar";
import { PathwayCards } from "./pathway-cards";
import { PathwayParameters } from "./pathway-parameters";
import { PathwayQuestions } from "./pathway-questions";
import { PathwaySigns } from "./pathway-signs";
import { PathwayTasks } from "./pathway-tasks";

interface PartProps {
  readonly name: PathwayPart;
  readonly note?: string;
  readonly children: ReactNode;
}

function Part({ name, note, children }: PartProps) {
  return (
    <section
      className="card pathway-part"
      id={`pathway-${name}`}
      tabIndex={-1}
      aria-labelledby={`pathway-${name}-title`}
    >
      <h3 id={`pathway-${name}-title`}>
        {pathwayWords[name]}
        {note !== undefined && <span className="soft"> {note}</span>}
      </h3>
      {children}
    </section>
  );
}

/** One pathway, complete and readable: nothing is signed that is not on this page. */
export function PathwayContent({ row }: { readonly row: PathwayRow }) {
  const { pathway } = row;
  const bySeverity = (severity: "red" | "yellow") => pathway.signs.filter((sign) => sign.severity === severity).length;
  return (
    <div className="pathway">
      <PathwayBar row={row} />
      <Part name="phases">
        <ol className="phases">
          {pathway.phases.map(({ id, title, fromDay, toDay }) => (
            <li key={id}>
              <strong>{title}</strong>
              <span className="soft">{daysOfPlan(fromDay, toDay, pathway.parameters)}</span>
            </li>
          ))}
        </ol>
        <EvidenceLegend />
      </Part>
      <Part name="signs" note={pathwayWords.counts(bySeverity("red"), bySeverity("yellow"))}>
        <PathwaySigns pathway={pathway} />
      </Part>
      <Part name="cards">
        <PathwayCards pathway={pathway} />
      </Part>
      <Part name="tasks">
        <PathwayTasks pathway={pathway} />
      </Part>
      <Part name="questions">
        <PathwayQuestions pathway={pathway} />
      </Part>
      <Part name="parameters">
        <PathwayParameters parameters={pathway.parameters} />
      </Part>
      <Part name="sources">
        <ul className="sources">
          {pathway.sources.map((source) => (
            <li key={source}>{source}</li>
          ))}
        </ul>
      </Part>
    </div>
  );
}
