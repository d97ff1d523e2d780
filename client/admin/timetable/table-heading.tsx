import { Button } from "antd";

interface Props {
  readonly id: string;
  readonly title: string;
  readonly add: string;
  /** Absent for who may only read. */
  readonly onAdd: (() => void) | undefined;
}

/** The heading of a table that can be added to. */
export function TableHeading({ id, title, add, onAdd }: Props) {
  return (
    <div className="table-heading timetable-heading">
      <h2 id={id}>{title}</h2>
      {onAdd && (
        <Button size="small" onClick={onAdd}>
          {add}
        </Button>
      )}
    </div>
  );
}
