import type { Service } from "@shared/appointment/service";
import type { InputOf } from "@shared/contract/contract";
import type { TimetableView } from "@shared/contract/desk-views";
import { App } from "antd";
import { useState } from "react";
import { ask } from "../app/ask";
import { timetableWords } from "../words/timetable-words";
import { EditDrawer } from "./edit-drawer";
import { isComplete } from "./service-complete";
import { ServiceFields } from "./service-fields";
import { ServiceKind } from "./service-kind";
import { ServiceNeeds } from "./service-needs";
import { ServiceReminders } from "./service-reminders";
import { ServiceTimes } from "./service-times";
import { useSave } from "./use-save";

interface Props {
  readonly service: Service;
  readonly timetable: TimetableView;
  readonly onClose: () => void;
}

/** Everything about one service: words, lengths, rules, who provides it and when. */
export function EditService({ service, timetable, onClose }: Props) {
  const { message } = App.useApp();
  const [opened, setOpened] = useState({ service, revision: timetable.revision });
  const [draft, setDraft] = useState(service);
  const change = (part: Partial<Service>) => setDraft((before) => ({ ...before, ...part }));
  const save = useSave(
    (revision: number) =>
      ask("timetable.saveService", { revision, service: draft as InputOf<"timetable.saveService">["service"] }),
    () => {
      message.success(timetableWords.saved);
      onClose();
    },
  );
  return (
    <EditDrawer
      title={opened.service.title === "" ? timetableWords.newService : timetableWords.editOf(opened.service.title)}
      complete={isComplete(draft)}
      busy={save.isPending}
      problem={save.error?.problem}
      onSave={() => save.mutate(opened.revision)}
      onReload={() => {
        setOpened({ service, revision: timetable.revision });
        setDraft(service);
        save.reset();
      }}
      onOverwrite={() => save.mutate(timetable.revision)}
      onClose={onClose}
    >
      {opened.service.title === "" && <ServiceKind draft={draft} onChange={change} />}
      <ServiceFields draft={draft} onChange={change} />
      <ServiceReminders draft={draft} onReplace={setDraft} />
      <ServiceNeeds draft={draft} resources={timetable.resources} onChange={change} />
      <ServiceTimes draft={draft} onReplace={setDraft} />
    </EditDrawer>
  );
}
