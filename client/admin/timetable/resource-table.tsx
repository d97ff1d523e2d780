import type { Resource } from "@shared/appointment/resource";
import { Button } from "antd";
import { timetableWords, weeklyWords } from "../words/timetable-words";
import { resourceKindWords } from "../words/visit-words";
import { TableHeading } from "./table-heading";
import { WeekBars } from "./week-bars";

interface Props {
  readonly resources: readonly Resource[];
  /** `new` for one that is not there yet. Absent for who may only read. */
  readonly onEdit: ((resourceId: string) => void) | undefined;
}

/** People, rooms and machines with their week. */
export function ResourceTable({ resources, onEdit }: Props) {
  return (
    <section className="card card-table" aria-labelledby="resources-heading">
      <TableHeading
        id="resources-heading"
        title={timetableWords.resources}
        add={timetableWords.addResource}
        onAdd={onEdit && (() => onEdit("new"))}
      />
      <table className="list-table">
        <thead>
          <tr>
            <th scope="col">{timetableWords.resource}</th>
            <th scope="col">{timetableWords.kind}</th>
            <th scope="col" colSpan={2}>
              {timetableWords.hours}
            </th>
            <th scope="col">
              <span className="hidden-text">{timetableWords.edit}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {resources.map(({ id, name, title, kind, hours, active }) => (
            <tr key={id} className={active ? undefined : "is-inactive"}>
              <th scope="row">
                {name}
                {!active && <span className="tag tag-after">{timetableWords.inactive}</span>}
                {title !== undefined && <span className="soft">{title}</span>}
              </th>
              <td>{resourceKindWords[kind]}</td>
              <td className="cell-tight">
                <WeekBars hours={hours} />
              </td>
              <td>{weeklyWords(hours)}</td>
              <td className="cell-action">
                {onEdit && (
                  <Button size="small" onClick={() => onEdit(id)} aria-label={timetableWords.editOf(name)}>
                    {timetableWords.edit}
                  </Button>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
