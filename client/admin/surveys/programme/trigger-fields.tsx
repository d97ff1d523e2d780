import type { PathwayId } from "@shared/pathway/pathway";
import type { SurveyTrigger } from "@shared/survey/survey-rule";
import { InputNumber, Select } from "antd";
import { useTimetable } from "../../visit/use-timetable";
import { pathwayTitles } from "../../words/pathway-titles";
import { programmeWords } from "../../words/programme-words";
import { DayFields, MomentField } from "./day-fields";
import { Labelled } from "./labelled";

interface Props<Trigger extends SurveyTrigger = SurveyTrigger> {
  readonly trigger: Trigger;
  readonly onChange: (trigger: SurveyTrigger) => void;
}

type Kind<K extends SurveyTrigger["kind"]> = Extract<SurveyTrigger, { readonly kind: K }>;
type OfVisits = Kind<"visitAhead"> | Kind<"visitDone">;
type OfPathway = Kind<"day"> | Kind<"start"> | Kind<"wave"> | Kind<"random">;

const everybody = "all";
const longestHours = 720;

function Services({ trigger, onChange }: Props<OfVisits>) {
  const services = useTimetable().data?.services ?? [];
  return (
    <Labelled label={programmeWords.services} hint={programmeWords.servicesAll}>
      {(id) => (
        <Select
          id={id}
          className="wide"
          mode="multiple"
          value={[...trigger.serviceIds]}
          showSearch={{ optionFilterProp: "label" }}
          options={services.map((service) => ({ value: service.id, label: service.title }))}
          onChange={(serviceIds) => onChange({ ...trigger, serviceIds })}
        />
      )}
    </Labelled>
  );
}

function Hours({ trigger, onChange }: Props<OfVisits | Kind<"start">>) {
  const ahead = trigger.kind === "visitAhead";
  return (
    <Labelled label={ahead ? programmeWords.hoursAhead : programmeWords.hoursAfter}>
      {(id) => (
        <InputNumber
          id={id}
          min={ahead ? 1 : 0}
          max={longestHours}
          precision={0}
          value={trigger.hours}
          onChange={(next) => next !== null && onChange({ ...trigger, hours: next })}
        />
      )}
    </Labelled>
  );
}

function Pathway({ trigger, onChange }: Props<OfPathway>) {
  const ids = Object.keys(pathwayTitles) as PathwayId[];
  return (
    <Labelled label={programmeWords.pathway}>
      {(id) => (
        <Select<PathwayId | typeof everybody>
          id={id}
          className="rule-select"
          value={trigger.pathwayId ?? everybody}
          options={[
            { value: everybody, label: programmeWords.pathwayAll },
            ...ids.map((value) => ({ value, label: pathwayTitles[value] })),
          ]}
          onChange={(next) => onChange({ ...trigger, pathwayId: next === everybody ? null : next })}
        />
      )}
    </Labelled>
  );
}

/** What one kind of trigger needs to know. */
export function TriggerFields({ trigger, onChange }: Props) {
  if (trigger.kind === "visitAhead" || trigger.kind === "visitDone") {
    return (
      <>
        <Hours trigger={trigger} onChange={onChange} />
        <Services trigger={trigger} onChange={onChange} />
      </>
    );
  }
  return (
    <>
      <Pathway trigger={trigger} onChange={onChange} />
      {trigger.kind === "day" && <DayFields trigger={trigger} onChange={onChange} />}
      {trigger.kind === "start" && <Hours trigger={trigger} onChange={onChange} />}
      {trigger.kind === "wave" && <MomentField trigger={trigger} onChange={onChange} />}
    </>
  );
}
