import type { Service } from "@shared/appointment/service";
import type { Timetable } from "@shared/appointment/timetable";
import { Button } from "antd";
import {
  confirmationWords,
  lengthWords,
  reminderStepWords,
  timetableWords,
  weeklyWords,
  windowWords,
} from "../words/timetable-words";
import { gateWords } from "../words/visit-words";
import { TableHeading } from "./table-heading";

interface Props {
  readonly timetable: Timetable;
  /** `new` for one that is not there yet. Absent for who may only read. */
  readonly onEdit: ((serviceId: string) => void) | undefined;
}

const remindersOf = (steps: NonNullable<Service["reminders"]>): string =>
  steps.length === 0
    ? timetableWords.noReminders
    : timetableWords.remindersOf(steps.map((step) => reminderStepWords[step]).join("、"));

/** When it can be booked and changed, in short pieces. */
function rulesOf(service: Service): readonly string[] {
  const { bookAhead, changeAhead, horizonDays, confirmation, gates, gestation, hours, onPhone, reminders } = service;
  return [
    bookAhead === 0 ? timetableWords.bookAnyTime : timetableWords.bookAhead(lengthWords(bookAhead)),
    ...(changeAhead === 0 ? [] : [timetableWords.changeAhead(lengthWords(changeAhead))]),
    timetableWords.horizon(horizonDays),
    confirmationWords[confirmation],
    ...gates.map((gate) => gateWords[gate]),
    ...(gestation ? [windowWords(gestation)] : []),
    ...(hours ? [`${timetableWords.ownHours} ${weeklyWords(hours)}`] : []),
    ...(onPhone ? [] : [timetableWords.onDeskOnly]),
    ...(reminders === undefined ? [] : [remindersOf(reminders)]),
  ];
}

function ServiceLine({
  service,
  resources,
  onEdit,
}: { readonly service: Service } & Pick<Timetable, "resources"> & Pick<Props, "onEdit">) {
  const nameOf = (id: string) => resources.find((one) => one.id === id)?.name;
  const { title, summary, minutes, bufferBefore, bufferAfter, capacity, needs, waitPromise, active, id } = service;
  return (
    <tr className={active ? undefined : "is-inactive"}>
      <th scope="row">
        {title}
        {!active && <span className="tag tag-after">{timetableWords.inactive}</span>}
        <span className="soft">{summary}</span>
      </th>
      <td>
        {needs.map((need) => (
          <p key={need.label} className="need">
            <span className="need-label">{need.label}</span>
            {need.anyOf.map(nameOf).filter(Boolean).join("、")}
          </p>
        ))}
      </td>
      <td className="cell-tight">
        {timetableWords.minutes(minutes)}
        {bufferBefore + bufferAfter > 0 && (
          <span className="soft">{timetableWords.buffers(bufferBefore, bufferAfter)}</span>
        )}
        {capacity > 1 && <span className="soft">{timetableWords.capacity(capacity)}</span>}
      </td>
      <td>{rulesOf(service).join(" · ")}</td>
      <td className="cell-tight">{timetableWords.promiseWords(waitPromise)}</td>
      <td className="cell-action">
        {onEdit && (
          <Button size="small" onClick={() => onEdit(id)} aria-label={timetableWords.editOf(title)}>
            {timetableWords.edit}
          </Button>
        )}
      </td>
    </tr>
  );
}

/** What the clinic offers, who or what each needs, and its rules. */
export function ServiceTable({ timetable: { services, resources }, onEdit }: Props) {
  return (
    <section className="card card-table" aria-labelledby="services-heading">
      <TableHeading
        id="services-heading"
        title={timetableWords.services}
        add={timetableWords.addService}
        onAdd={onEdit && (() => onEdit("new"))}
      />
      <table className="list-table">
        <colgroup>
          <col className="is-wide" />
          <col className="is-wide" />
          <col />
          <col className="is-wide" />
          <col />
          <col />
        </colgroup>
        <thead>
          <tr>
            <th scope="col">{timetableWords.service}</th>
            <th scope="col">{timetableWords.providers}</th>
            <th scope="col">{timetableWords.length}</th>
            <th scope="col">{timetableWords.rules}</th>
            <th scope="col">{timetableWords.promise}</th>
            <th scope="col">
              <span className="hidden-text">{timetableWords.edit}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {services.map((service) => (
            <ServiceLine key={service.id} service={service} resources={resources} onEdit={onEdit} />
          ))}
        </tbody>
      </table>
    </section>
  );
}
