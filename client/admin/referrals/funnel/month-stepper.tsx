import { Button } from "antd";
import { useKeys } from "../../parts/use-keys";
import { monthWords, referralWords } from "../../words/referral-words";
import { addMonths } from "./month";

interface Props {
  readonly month: string;
  /** The last month there is anything of. */
  readonly thisMonth: string;
  readonly onGo: (month: string) => void;
}

/** Leads from month to month, with the arrow keys too, and back to this one. */
export function MonthStepper({ month, thisMonth, onGo }: Props) {
  const isLast = month >= thisMonth;
  const step = (by: 1 | -1) => (by === 1 && isLast ? undefined : onGo(addMonths(month, by)));
  useKeys({ ArrowLeft: () => step(-1), ArrowRight: () => step(1) });
  return (
    <fieldset className="month-stepper" title={referralWords.keys}>
      <legend className="hidden-text">{referralWords.month}</legend>
      <Button aria-label={referralWords.earlier} onClick={() => step(-1)}>
        ‹
      </Button>
      <output>{monthWords(month)}</output>
      <Button aria-label={referralWords.later} disabled={isLast} onClick={() => step(1)}>
        ›
      </Button>
      <Button disabled={month === thisMonth} onClick={() => onGo(thisMonth)}>
        {referralWords.thisMonth}
      </Button>
    </fieldset>
  );
}
