import qrcode from "qrcode-generator";
import { drawPng } from "./draw-png";
import { type OpenapiAnswer, type OpenapiArguments, refusal } from "./openapi-answer";

const sceneForm = /^[0-9A-Za-z!#$&'()*+,/:;=?@\-._~]{1,32}$/;
const margin = 4;

function drawQrCode(content: string, width: number): Buffer {
  const code = qrcode(0, "M");
  code.addData(content);
  code.make();
  const modules = code.getModuleCount();
  const cell = Math.max(1, Math.floor(width / (modules + 2 * margin)));
  const start = Math.floor((width - cell * modules) / 2);
  const white = Buffer.alloc(width, 255);
  const pictures = Array.from({ length: modules }, (_, row) => {
    const pixels = Buffer.from(white);
    for (let column = 0; column < modules; column += 1) {
      if (code.isDark(row, column)) pixels.fill(0, start + column * cell, start + (column + 1) * cell);
    }
    return pixels;
  });
  return drawPng(width, (y) => pictures[Math.floor((y - start) / cell)] ?? white);
}

/**
 * `wxacode.getUnlimited`: WeChat draws its round code; here an ordinary QR code carries `page?scene=…`, so that any
 * reader shows where it leads.
 */
export function createMiniProgramCode(pages: readonly string[] | undefined) {
  const isPage = (page: unknown, checkPath: unknown): page is string =>
    typeof page === "string" &&
    !/^\/|\?/.test(page) &&
    (checkPath !== true || pages === undefined || pages.includes(page));

  return (args: OpenapiArguments): OpenapiAnswer => {
    const { scene, page = pages?.[0] ?? "pages/today/index", width, check_path: checkPath = true } = args;
    if (typeof scene !== "string" || !sceneForm.test(scene)) {
      return refusal(40169, "invalid length for scene, or the data is not json string");
    }
    if (!isPage(page, checkPath)) return refusal(41030, "invalid page");
    const side = Math.min(Math.max(Number(width ?? 430), 280), 1280);
    return { bytes: drawQrCode(`${page}?scene=${encodeURIComponent(scene)}`, side), contentType: "image/png" };
  };
}
