import { spawnSync } from "node:child_process";

/** Answers of the command for the bytes on its standard input. */
function lintCard(input: string | Uint8Array, ...options: readonly string[]) {
  const { status, stdout, stderr } = spawnSync("npm", ["run", "--silent", "lint:card", "--", ...options], {
    input,
    encoding: "utf8",
    maxBuffer: 1 << 26,
  });
  return { status, stdout, stderr };
}

test("answers every line with one line, in order", () => {
  const { status, stdout } = lintCard("门诊时间：周一至周五\n包治痔疮，无痛不开刀\n\n根治牙周炎\n");
  expect(stdout).toBe("ok\ncureClaim safetyPromise\nok\ncureClaim\n");
  expect(status).toBe(0);
});

test("takes a byte order mark, CR LF, blanks and a last line without an end", () => {
  const bytes = Buffer.from("\ufeff根治牙周炎\r\n   \r\n\r\n案例墙", "utf8");
  expect(lintCard(bytes).stdout).toBe("cureClaim\nok\nok\nbeforeAfter\n");
});

test("answers nothing with nothing, and one empty line with one ok", () => {
  expect(lintCard("")).toMatchObject({ stdout: "", status: 0 });
  expect(lintCard("\n").stdout).toBe("ok\n");
  expect(lintCard("\r\n").stdout).toBe("ok\n");
  expect(lintCard("\n根治").stdout).toBe("ok\ncureClaim\n");
});

test("does not take other signs for the end of a line, nor fail on what is no text", () => {
  expect(lintCard("门诊\u2028时间\u0085地址\f\v\n").stdout).toBe("ok\n");
  expect(lintCard(Uint8Array.from([0xff, 0xfe, 0x00, 0x0a, 0xe6, 0xa0])).stdout).toBe("ok\nok\n");
});

test("reads many lines and a very long one", () => {
  const long = `${"门诊时间".repeat(50_000)}根治`;
  const { status, stdout } = lintCard(`${long}\n${"案例\n门诊\n".repeat(2000)}`);
  expect(stdout).toBe(`cureClaim\n${"beforeAfter\nok\n".repeat(2000)}`);
  expect(status).toBe(0);
});

test("names the words it found when asked, after a tab", () => {
  expect(lintCard("本院根·治\t牙周炎，案例\n门诊\n", "--explain").stdout).toBe(
    "cureClaim beforeAfter\t根·治 | 案例\nok\n",
  );
});

test("explains itself in Chinese and English, and refuses options that it does not know", () => {
  const { status, stdout } = lintCard("", "--help");
  expect(status).toBe(0);
  expect(stdout).toMatch(/用法/);
  expect(stdout).toMatch(/Usage/);
  expect(lintCard("根治\n", "--nope")).toMatchObject({ status: 2, stdout: "" });
});
