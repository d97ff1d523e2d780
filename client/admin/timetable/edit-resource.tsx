import type { Resource, ResourceKind, WeeklyHours } from "@shared/appointment/resource";
import type { InputOf } from "@shared/contract/contract";
import type { TimetableView } from "@shared/contract/desk-views";
import { App, Checkbox, Input, Select } from "antd";
import { useId, useState } from "react";
import { ask } from "../app/ask";
import { timetableWords } from "../words/timetable-words";
import { resourceKindWords } from "../words/visit-words";
import { EditDrawer } from "./edit-drawer";
import { useSave } from "./use-save";
import { WeeklyField, weekInOrder } from "./weekly-field";

interface Props {
  readonly resource: Resource;
  readonly timetable: TimetableView;
  readonly onClose: () => void;
}

const kinds = Object.keys(resourceKindWords) as ResourceKind[];

/** Name, title, week, and whether it is in use. */
export function EditResource({ resource, timetable, onClose }: Props) {
  const { message } = App.useApp();
  const [opened, setOpened] = useState({ resource, revision: timetable.revision });
  const [draft, setDraft] = useState(resource);
  const [nameId, titleId, kindId] = [useId(), useId(), useId()];
  const change = (part: Partial<Resource>) => setDraft((before) => ({ ...before, ...part }));
  const save = useSave(
    (revision: number) =>
      ask("timetable.saveResource", { revision, resource: draft as InputOf<"timetable.saveResource">["resource"] }),
    () => {
      message.success(timetableWords.saved);
      onClose();
    },
  );
  const retitle = (title: string) => {
    const { title: _, ...rest } = draft;
    setDraft(title === "" ? rest : { ...rest, title });
  };
  return (
    <EditDrawer
      title={opened.resource.name === "" ? timetableWords.newResource : timetableWords.editOf(opened.resource.name)}
      complete={draft.name.trim() !== "" && weekInOrder(draft.hours)}
      busy={save.isPending}
      problem={save.error?.problem}
      onSave={() => save.mutate(opened.revision)}
      onReload={() => {
        setOpened({ resource, revision: timetable.revision });
        setDraft(resource);
        save.reset();
      }}
      onOverwrite={() => save.mutate(timetable.revision)}
      onClose={onClose}
    >
      <div className="edit-grid">
        <div className="field">
          <label htmlFor={nameId}>{timetableWords.name}</label>
          <Input
            id={nameId}
            value={draft.name}
            maxLength={20}
            onChange={(event) => change({ name: event.target.value })}
          />
        </div>
        <div className="field">
          <label htmlFor={titleId}>{timetableWords.jobTitle}</label>
          <Input
            id={titleId}
            value={draft.title ?? ""}
            maxLength={20}
            onChange={(event) => retitle(event.target.value)}
          />
        </div>
      </div>
      {opened.resource.name === "" && (
        <div className="field">
          <label htmlFor={kindId}>{timetableWords.kind}</label>
          <Select
            id={kindId}
            className="wide"
            value={draft.kind}
            options={kinds.map((kind) => ({ value: kind, label: resourceKindWords[kind] }))}
            onChange={(kind) => change({ kind })}
          />
        </div>
      )}
      <h3 className="edit-heading">{timetableWords.hours}</h3>
      <WeeklyField hours={draft.hours} onChange={(hours: WeeklyHours) => change({ hours })} />
      <Checkbox checked={draft.active} onChange={(event) => change({ active: event.target.checked })}>
        {timetableWords.active}
      </Checkbox>
    </EditDrawer>
  );
}
