import { parseLocalDate } from "@shared/calendar/local-date";
import type { Licence } from "@shared/survey/survey";
import { DatePicker } from "antd";
import dayjs from "dayjs";
import { useId } from "react";
import { designWords } from "../../words/survey-design-words";
import { licenceKindWords } from "../../words/survey-words";
import { BothInput } from "./both-input";
import { LineInput } from "./line-input";
import { ProblemsHere } from "./problems-context";
import { RadioField } from "./radio-field";

interface Props {
  readonly licence: Licence;
  readonly onChange: (licence: Licence) => void;
}

type Licensed = Extract<Licence, { readonly kind: "licensed" }>;

/** A licence of this kind in which everything still has to be told; a licence runs for a year unless somebody says so. */
const fresh: Readonly<Record<Licence["kind"], () => Licence>> = {
  own: () => ({ kind: "own" }),
  free: () => ({ kind: "free", credit: { zh: "", en: "" }, source: "" }),
  licensed: () => ({
    kind: "licensed",
    holder: "",
    number: "",
    validUntil: inAYear(),
  }),
};

function inAYear(): Licensed["validUntil"] {
  const day = parseLocalDate(dayjs().add(1, "year").format("YYYY-MM-DD"));
  if (!day) throw new Error("the calendar knows no day in a year");
  return day;
}

function LicensedFields({ licence, onChange }: Props & { readonly licence: Licensed }) {
  const id = useId();
  return (
    <>
      <LineInput
        label={designWords.holder}
        value={licence.holder}
        most={80}
        place="licence.holder"
        onChange={(holder) => onChange({ ...licence, holder })}
      />
      <LineInput
        label={designWords.number}
        value={licence.number}
        most={80}
        place="licence.number"
        onChange={(number) => onChange({ ...licence, number })}
      />
      <div className="field">
        <label htmlFor={id}>{designWords.validUntil}</label>
        <DatePicker
          id={id}
          allowClear={false}
          value={dayjs(licence.validUntil)}
          onChange={(day) => {
            const validUntil = parseLocalDate(day?.format("YYYY-MM-DD") ?? "");
            if (validUntil) onChange({ ...licence, validUntil });
          }}
        />
        <ProblemsHere place="licence.validUntil" />
      </div>
    </>
  );
}

/** Under which right the questions are used. */
export function LicenceEditor({ licence, onChange }: Props) {
  return (
    <fieldset className="design-block">
      <legend>{designWords.licence}</legend>
      <RadioField
        label={designWords.licence}
        value={licence.kind}
        words={licenceKindWords}
        place="licence"
        onChange={(kind) => onChange(fresh[kind]())}
      />
      {licence.kind === "free" && (
        <>
          <BothInput
            label={designWords.credit}
            value={licence.credit}
            most={200}
            place="licence.credit"
            onChange={(credit) => onChange({ ...licence, credit })}
          />
          <LineInput
            label={designWords.source}
            value={licence.source}
            most={300}
            place="licence.source"
            onChange={(source) => onChange({ ...licence, source })}
          />
        </>
      )}
      {licence.kind === "licensed" && <LicensedFields licence={licence} onChange={onChange} />}
    </fieldset>
  );
}
