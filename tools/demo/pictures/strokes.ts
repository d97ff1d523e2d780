import type { Canvas, Colour } from "./canvas";

export type Point = readonly [x: number, y: number];

/** A soft round spot, strongest in the middle. */
export function softSpot(canvas: Canvas, [cx, cy]: Point, [rx, ry]: Point, colour: Colour, strength: number): void {
  for (let y = Math.floor(cy - ry); y <= cy + ry; y += 1) {
    for (let x = Math.floor(cx - rx); x <= cx + rx; x += 1) {
      const distance = ((x - cx) / rx) ** 2 + ((y - cy) / ry) ** 2;
      if (distance < 1) canvas.tint(x, y, colour, strength * (1 - distance) ** 1.5);
    }
  }
}

/** A filled oval with a soft edge, about two pixels wide. */
export function oval(canvas: Canvas, [cx, cy]: Point, [rx, ry]: Point, colour: Colour): void {
  for (let y = Math.floor(cy - ry - 2); y <= cy + ry + 2; y += 1) {
    for (let x = Math.floor(cx - rx - 2); x <= cx + rx + 2; x += 1) {
      const outside = (Math.hypot((x - cx) / rx, (y - cy) / ry) - 1) * Math.min(rx, ry);
      canvas.tint(x, y, colour, 0.5 - outside / 2);
    }
  }
}

/** How much of each pixel round a point a round pen of that radius covers. */
function* penAt([px, py]: Point, radius: number): Generator<readonly [x: number, y: number, cover: number]> {
  for (let y = Math.floor(py - radius - 1); y <= py + radius + 1; y += 1) {
    for (let x = Math.floor(px - radius - 1); x <= px + radius + 1; x += 1) {
      yield [x, y, Math.min(1, Math.max(0, radius + 0.5 - Math.hypot(x - px, y - py)))];
    }
  }
}

/** A line along `path`, which gives a point for every share from 0 to 1. Where it overlaps itself it is not darker. */
export function stroke(
  canvas: Canvas,
  path: (share: number) => Point,
  line: { readonly width: number; readonly colour: Colour; readonly cover?: number },
): void {
  const covers = new Map<number, number>();
  const steps = canvas.width / 2;
  for (let step = 0; step <= steps; step += 1) {
    for (const [x, y, cover] of penAt(path(step / steps), line.width / 2)) {
      const at = y * canvas.width + x;
      if (x >= 0 && x < canvas.width && cover > (covers.get(at) ?? 0)) covers.set(at, cover);
    }
  }
  for (const [at, cover] of covers) {
    canvas.tint(at % canvas.width, Math.floor(at / canvas.width), line.colour, cover * (line.cover ?? 1));
  }
}

/** The path of an arch between two points; `rise` lifts its middle (downwards when negative). */
export const arch =
  ([x1, y1]: Point, [x2, y2]: Point, rise: number) =>
  (share: number): Point => [x1 + (x2 - x1) * share, y1 + (y2 - y1) * share - rise * 4 * share * (1 - share)];
