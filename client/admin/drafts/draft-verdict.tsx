import { draftWords } from "../words/draft-words";
import "./draft-verdict.css";

interface Props {
  readonly problems: number;
  /** What is said when there are none. */
  readonly fine: string;
}

/** How much of a draft is still wrong, told again when that changes. */
export function DraftVerdict({ problems, fine }: Props) {
  return (
    <span role="status" className={problems > 0 ? "draft-verdict is-wrong" : "draft-verdict"}>
      {problems > 0 ? draftWords.problems(problems) : fine}
    </span>
  );
}
