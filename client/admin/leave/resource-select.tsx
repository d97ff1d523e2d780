import { Select } from "antd";
import { useTimetable } from "../visit/use-timetable";
import { resourceKindWords } from "../words/visit-words";

interface Props {
  readonly id: string;
  readonly value: string | undefined;
  readonly onChange: (resourceId: string) => void;
}

/** One of the clinic's people, rooms and machines. */
export function ResourceSelect({ id, value, onChange }: Props) {
  const resources = (useTimetable().data?.resources ?? []).filter(({ active }) => active);
  return (
    <Select
      id={id}
      className="wide"
      showSearch={{ optionFilterProp: "label" }}
      {...(value !== undefined && { value })}
      options={resources.map((one) => ({
        value: one.id,
        label: `${one.name}　${one.title ?? resourceKindWords[one.kind]}`,
      }))}
      onChange={onChange}
    />
  );
}
