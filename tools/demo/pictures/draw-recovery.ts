import type { Canvas, Colour } from "./canvas";
import { createCanvas } from "./canvas";
import { encodePng } from "./encode-png";
import type { PictureOrder } from "./picture-order";
import { arch, oval, type Point, softSpot, stroke } from "./strokes";

type Drawing = Pick<PictureOrder, "view" | "soreness" | "tone">;

const ink: Colour = [96, 66, 58];
const sore: Colour = [196, 74, 78];
const bruise: Colour = [122, 84, 138];
const thread: Colour = [44, 60, 110];

function skin(canvas: Canvas, tone: number): void {
  const base: Colour = [238 - 24 * tone, 206 - 28 * tone, 184 - 34 * tone];
  canvas.fill((x, y) => {
    const light = 10 * (1 - Math.hypot(x / canvas.width - 0.4, y / canvas.height - 0.35) * 1.6);
    return [base[0] + light, base[1] + light, base[2] + light];
  });
}

function stitches(canvas: Canvas, path: (share: number) => Point, soreness: number): void {
  if (soreness < 0.3) return;
  for (const share of [0.18, 0.34, 0.5, 0.66, 0.82]) {
    const [x, y] = path(share);
    stroke(canvas, arch([x - 2, y - 7], [x + 2, y + 7], 0), { width: 2.5, colour: thread });
  }
}

function eye(canvas: Canvas, [cx, cy]: Point, open: boolean, soreness: number): void {
  softSpot(canvas, [cx, cy - 20], [92, 62], sore, 0.62 * soreness);
  softSpot(canvas, [cx, cy + 34], [80, 34], bruise, 0.5 * soreness);
  const height = open ? 26 - 12 * soreness : 0;
  if (open) {
    oval(canvas, [cx, cy + 1], [56, height], [252, 250, 246]);
    oval(canvas, [cx, cy], [Math.min(20, height), Math.min(20, height)], [74, 54, 44]);
    oval(canvas, [cx - 6, cy - 6], [4, 4], [255, 255, 255]);
    stroke(canvas, arch([cx - 60, cy + 4], [cx + 60, cy + 4], height + 2), { width: 4.5, colour: ink });
    stroke(canvas, arch([cx - 56, cy + 5], [cx + 56, cy + 5], -height), { width: 2.5, colour: ink, cover: 0.6 });
  } else {
    stroke(canvas, arch([cx - 60, cy], [cx + 60, cy], -18), { width: 4.5, colour: ink });
  }
  const fold = arch([cx - 62, cy - 8], [cx + 62, cy - 10], 22 + (open ? height * 0.6 : 6));
  stroke(canvas, fold, { width: 2 + 3 * soreness, colour: soreness > 0.15 ? sore : ink, cover: 0.85 });
  stitches(canvas, fold, soreness);
  stroke(canvas, arch([cx - 70, cy - 62], [cx + 70, cy - 64], 20), { width: 9, colour: ink, cover: 0.5 });
}

function teeth(canvas: Canvas, soreness: number): void {
  const { width } = canvas;
  canvas.fill((_, y) => [222 - y * 0.12, 136 - y * 0.1, 140 - y * 0.1]);
  for (const [place, x] of [48, 116, 240, 312].entries()) {
    oval(canvas, [x + 0.5, 150], [31, 62 - 4 * (place % 2)], [250, 247, 238]);
    stroke(canvas, arch([x - 20, 128], [x + 20, 128], 8), { width: 2, colour: [214, 206, 190], cover: 0.7 });
  }
  // The implant's place: a healing cap in the gap.
  softSpot(canvas, [178, 128], [66, 74], sore, 0.7 * soreness);
  oval(canvas, [178, 138], [22, 14], [176, 184, 190]);
  oval(canvas, [178, 136], [15, 9], [206, 212, 216]);
  const cut = arch([136, 104], [220, 104], 8);
  stroke(canvas, cut, { width: 2 + 3 * soreness, colour: sore, cover: 0.35 + 0.6 * soreness });
  stitches(canvas, cut, soreness);
  stroke(canvas, arch([0, 222], [width, 222], -14), { width: 14, colour: [190, 96, 104], cover: 0.6 });
}

function face(canvas: Canvas, soreness: number): void {
  const { width, height } = canvas;
  softSpot(canvas, [width * 0.7, height * 0.62], [86, 74], sore, 0.5 * soreness);
  const cheek = 96 + 14 * soreness;
  stroke(
    canvas,
    (share) => {
      const turn = Math.PI * (0.02 + 0.96 * share);
      return [width / 2 + cheek * Math.cos(turn), 92 + 128 * Math.sin(turn)];
    },
    { width: 4, colour: ink },
  );
  for (const x of [-42, 42])
    stroke(canvas, arch([width / 2 + x - 18, 92], [width / 2 + x + 18, 92], 8), { width: 4, colour: ink });
  stroke(canvas, arch([width / 2 - 4, 96], [width / 2 + 8, 140], -4), { width: 3, colour: ink, cover: 0.7 });
  stroke(canvas, arch([width / 2 - 32, 176], [width / 2 + 32, 176 - 6 * soreness], -8), {
    width: 5,
    colour: [176, 84, 84],
  });
}

const views: Readonly<Record<string, (canvas: Canvas, soreness: number) => void>> = {
  open: (canvas, soreness) => eye(canvas, [180, 136], true, soreness),
  closed: (canvas, soreness) => eye(canvas, [180, 136], false, soreness),
  mouth: teeth,
  face,
};

/** Draws a schematic picture of a healing eyelid or implant: no photograph, nobody's face. */
export function drawRecovery({ view, soreness, tone }: Drawing): Buffer {
  const draw = views[view];
  if (draw === undefined) throw new Error(`there is no drawing of the view ${view}`);
  const canvas = createCanvas(360, 270);
  skin(canvas, tone);
  draw(canvas, soreness);
  return encodePng(canvas);
}
