import { lintLine } from "../shared/advertising/lint-line";

const help = `用法：npm run --silent lint:card < lines.txt
从标准输入逐行读取卡片文字，每行输出一行：ok，或违反的规则名（空格分隔，次序固定）。空行输出 ok。
  --explain  在违规的行之后加一个制表符和命中的文字（以“ | ”分隔）
  --help     显示本说明

Usage: npm run --silent lint:card < lines.txt
Reads the lines of a card from standard input and answers each with one line: ok, or the ids of the rules that it
breaks, separated by one space, in a fixed order. A blank line is ok.
  --explain  adds a tab and the words that were found, separated by " | ", where a line breaks a rule
  --help     shows this text
`;

/** The one line that is written for a line of a card. */
function answer(line: string, explain: boolean): string {
  const findings = lintLine(line);
  const rules = [...new Set(findings.map(({ rule }) => rule))].join(" ") || "ok";
  if (!explain || findings.length === 0) return rules;
  const words = findings.map(({ found }) => found.replace(/[\t\r\n\u2028\u2029]+/g, " "));
  return `${rules}\t${words.join(" | ")}`;
}

/** The lines of a stream of bytes. A line ends with LF or CR LF; the last one may end without. */
async function* linesOf(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let parts: string[] = [];
  for await (const chunk of bytes) {
    const [rest = "", ...lines] = decoder.decode(chunk, { stream: true }).split("\n");
    parts.push(rest);
    for (const next of lines) {
      yield parts.join("");
      parts = [next];
    }
  }
  const last = parts.join("") + decoder.decode();
  if (last !== "") yield last;
}

async function main(options: readonly string[]): Promise<number> {
  if (options.includes("--help") || options.includes("-h")) {
    process.stdout.write(help);
    return 0;
  }
  const unknown = options.filter((option) => option !== "--explain");
  if (unknown.length > 0) {
    process.stderr.write(`不认识的参数 / unknown option: ${unknown.join(" ")}\n\n${help}`);
    return 2;
  }
  const explain = options.includes("--explain");
  for await (const line of linesOf(process.stdin))
    process.stdout.write(`${answer(line.replace(/\r$/, ""), explain)}\n`);
  return 0;
}

/** Whoever reads the answers may stop early, as `head` does. */
process.stdout.on("error", (error: NodeJS.ErrnoException) => process.exit(error.code === "EPIPE" ? 0 : 1));

process.exitCode = await main(process.argv.slice(2));
