import type { Pathway } from "@shared/pathway/pathway";
import type { TaskTemplate } from "@shared/pathway/task-template";
import { pathwayWords } from "../words/pathway-words";
import { dayOfPlan } from "./day-words";

const kindWords = (task: TaskTemplate): string =>
  task.kind === "checkIn"
    ? `${pathwayWords.kind.checkIn}（${pathwayWords.purpose[task.purpose]}）`
    : pathwayWords.kind[task.kind];

/** What the person is asked to do, on which day, and for how long it can still be done. */
export function PathwayTasks({ pathway }: { readonly pathway: Pathway }) {
  return (
    <table className="plain-table">
      <thead>
        <tr>
          <th scope="col">{pathwayWords.task}</th>
          <th scope="col">{pathwayWords.opens}</th>
          <th scope="col">{pathwayWords.window}</th>
        </tr>
      </thead>
      <tbody>
        {pathway.tasks.map((task) => (
          <tr key={task.id}>
            <th scope="row">
              {task.title}
              <span className="soft"> {kindWords(task)}</span>
            </th>
            <td>{dayOfPlan(task.day, pathway.parameters)}</td>
            <td>{pathwayWords.windowDays(task.closesAfterDays)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
