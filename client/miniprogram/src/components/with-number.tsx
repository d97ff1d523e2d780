import { Text } from "@tarojs/components";

interface WithNumberProps {
  readonly text: string;
  readonly number: string;
}

/** A sentence in which a number, such as that of a phone, stays on one line. */
export function WithNumber({ text, number }: WithNumberProps) {
  const at = number === "" ? -1 : text.indexOf(number);
  if (at < 0) return <>{text}</>;
  return (
    <>
      {text.slice(0, at)}
      <Text className="unbroken">{number}</Text>
      {text.slice(at + number.length)}
    </>
  );
}
