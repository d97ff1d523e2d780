import { inflateSync } from "node:zlib";
import qrcode from "qrcode-generator";
import { createMiniProgramCode } from "../../tools/cloud/openapi/mini-program-code";

/** The chunks of a PNG by type. */
function chunksOf(png: Buffer): Map<string, Buffer> {
  const chunks = new Map<string, Buffer>();
  for (let at = 8; at < png.length; ) {
    const size = png.readUInt32BE(at);
    chunks.set(png.toString("latin1", at + 4, at + 8), png.subarray(at + 8, at + 8 + size));
    at += size + 12;
  }
  return chunks;
}

test.each([280, 430, 1280])("%d pixels wide, the picture holds the page and the scene", (width) => {
  const answer = createMiniProgramCode(undefined)({ page: "pages/plan/index", scene: "c=K7Q2M9XD4T", width });
  if (answer.bytes === undefined) throw new Error(answer.errmsg);
  const chunks = chunksOf(answer.bytes);
  expect([...chunks.keys()]).toEqual(["IHDR", "IDAT", "IEND"]);
  const rows = inflateSync(chunks.get("IDAT") ?? Buffer.alloc(0));
  expect(rows).toHaveLength(width * (width + 1));

  const expected = qrcode(0, "M");
  expected.addData("pages/plan/index?scene=c%3DK7Q2M9XD4T");
  expected.make();
  const modules = expected.getModuleCount();
  const cell = Math.floor(width / (modules + 8));
  const first = Math.floor((width - cell * modules) / 2) + Math.floor(cell / 2);
  const isDark = (row: number, column: number) =>
    rows[(first + row * cell) * (width + 1) + 1 + first + column * cell] === 0;
  const wrong = Array.from(
    { length: modules * modules },
    (_, n) => [Math.floor(n / modules), n % modules] as const,
  ).filter(([row, column]) => isDark(row, column) !== expected.isDark(row, column));
  expect(wrong).toEqual([]);
});

test("without a width it is 430 pixels wide, and no width leads out of 280 to 1280", () => {
  const sideFor = (width: unknown) => {
    const answer = createMiniProgramCode(undefined)({ scene: "a", ...(width !== undefined && { width }) });
    return answer.bytes === undefined ? answer.errcode : answer.bytes.readUInt32BE(16);
  };
  expect([undefined, 10, 5000].map(sideFor)).toEqual([430, 280, 1280]);
});
