import { type LocalDate, parseLocalDate } from "@shared/calendar/local-date";
import type { PathwayId } from "@shared/pathway/pathway";
import { DatePicker, Radio, Select } from "antd";
import dayjs from "dayjs";
import { useId } from "react";
import { useTimetable } from "../visit/use-timetable";
import { campaignWords } from "../words/campaign-words";
import { pathwayTitles } from "../words/pathway-titles";
import type { CampaignDraft } from "./campaign-draft";

interface Props {
  readonly draft: CampaignDraft;
  readonly onChange: (part: Partial<CampaignDraft>) => void;
}

const longForm = "YYYY-MM-DD";

const dateOf = (day: dayjs.Dayjs | null | undefined): LocalDate | undefined =>
  day ? parseLocalDate(day.format(longForm)) : undefined;

function ServiceDays({ draft: { serviceId, from, to }, onChange }: Props) {
  const id = useId();
  const services = useTimetable().data?.services ?? [];
  return (
    <div className="compose-grid">
      <div className="field">
        <label htmlFor={`${id}service`}>{campaignWords.serviceField}</label>
        <Select
          id={`${id}service`}
          className="wide"
          value={serviceId ?? null}
          showSearch={{ optionFilterProp: "label" }}
          onChange={(next) => next !== null && onChange({ serviceId: next })}
          options={services.map((service) => ({ value: service.id, label: service.title }))}
        />
      </div>
      <div className="field">
        <label htmlFor={`${id}days`}>{campaignWords.days}</label>
        <DatePicker.RangePicker
          id={`${id}days`}
          className="wide"
          value={from && to ? [dayjs(from), dayjs(to)] : null}
          onChange={(range) => {
            const [first, last] = [dateOf(range?.[0]), dateOf(range?.[1])];
            if (first && last) onChange({ from: first, to: last });
          }}
        />
      </div>
    </div>
  );
}

/** Whom the message is meant for. */
export function AudienceChoice({ draft, onChange }: Props) {
  const id = useId();
  return (
    <>
      <div className="field">
        <span id={`${id}audience`} className="field-label">
          {campaignWords.audience}
        </span>
        <Radio.Group
          aria-labelledby={`${id}audience`}
          value={draft.kind}
          onChange={({ target }) => onChange({ kind: target.value })}
          options={[
            { value: "everyone", label: campaignWords.everyone },
            { value: "pathway", label: campaignWords.pathway },
            { value: "service", label: campaignWords.service },
          ]}
        />
      </div>
      {draft.kind === "pathway" && (
        <div className="field">
          <span id={`${id}pathway`} className="field-label">
            {campaignWords.pathwayField}
          </span>
          <Radio.Group
            aria-labelledby={`${id}pathway`}
            value={draft.pathwayId}
            onChange={({ target }) => onChange({ pathwayId: target.value })}
            options={(Object.keys(pathwayTitles) as PathwayId[]).map((value) => ({
              value,
              label: pathwayTitles[value],
            }))}
          />
        </div>
      )}
      {draft.kind === "service" && <ServiceDays draft={draft} onChange={onChange} />}
    </>
  );
}
