import { Alert } from "antd";
import { Link } from "react-router";
import { releaseWords } from "../../words/survey-words";
import type { ReleaseBlock } from "./release-blocks";

interface Props {
  readonly blocks: readonly ReleaseBlock[];
  /** Where the survey is changed. */
  readonly designAt: string;
  readonly onLeave: () => void;
}

const plain = {
  role: releaseWords.missingRole,
  doctor: releaseWords.missingDoctor,
  licence: releaseWords.missingLicence,
  unsaved: releaseWords.missingSave,
} as const;

/** What is missing before a survey can be released, and where to put it right. */
export function ReleaseMissing({ blocks, designAt, onLeave }: Props) {
  const line = (block: ReleaseBlock) => {
    if (block.kind === "problems") {
      return (
        <>
          {releaseWords.missingProblems(block.count)}{" "}
          <Link to={designAt} onClick={onLeave}>
            {releaseWords.problemsLink}
          </Link>
        </>
      );
    }
    if (block.kind === "crisis") {
      return (
        <>
          {releaseWords.missingCrisis}{" "}
          <Link to="/surveys/programme" onClick={onLeave}>
            {releaseWords.crisisLink}
          </Link>
        </>
      );
    }
    return plain[block.kind];
  };
  return (
    <Alert
      type="warning"
      showIcon
      title={releaseWords.missing}
      description={
        <ul className="release-missing">
          {blocks.map((block) => (
            <li key={block.kind}>{line(block)}</li>
          ))}
        </ul>
      }
    />
  );
}
