import { deflateSync } from "node:zlib";
import type { Canvas } from "./canvas";

const crcTable = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value >>> 0;
});

function checksum(bytes: Buffer): number {
  let value = 0xffffffff;
  for (const byte of bytes) value = (crcTable[(value ^ byte) & 0xff] ?? 0) ^ (value >>> 8);
  return (value ^ 0xffffffff) >>> 0;
}

function chunk(type: string, content: Buffer): Buffer {
  const frame = Buffer.concat([Buffer.alloc(4), Buffer.from(type, "latin1"), content, Buffer.alloc(4)]);
  frame.writeUInt32BE(content.length, 0);
  frame.writeUInt32BE(checksum(frame.subarray(4, -4)), frame.length - 4);
  return frame;
}

/** Every pixel as its difference from the one to the left ("Sub"), which makes gradients small. */
function differences({ width, height, pixels }: Canvas): Buffer {
  const row = width * 3;
  const rows = Buffer.alloc((row + 1) * height);
  for (let y = 0; y < height; y += 1) {
    rows[y * (row + 1)] = 1;
    for (let at = 0; at < row; at += 1) {
      const left = at < 3 ? 0 : (pixels[y * row + at - 3] ?? 0);
      rows[y * (row + 1) + 1 + at] = ((pixels[y * row + at] ?? 0) - left) & 0xff;
    }
  }
  return rows;
}

/** The picture as a PNG file: 8 bits a colour, no transparency. */
export function encodePng(canvas: Canvas): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(canvas.width, 0);
  header.writeUInt32BE(canvas.height, 4);
  header[8] = 8;
  header[9] = 2;
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk("IHDR", header),
    chunk("IDAT", deflateSync(differences(canvas))),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}
