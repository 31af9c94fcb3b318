import { MARK_HALF_BOX, MARK_PARTS, MARKS, type MarkName, SAMPLE_RING } from "../domain/marks.ts";
import { spriteName } from "./build-sources.ts";
import { type MapTokens, markColor } from "./map-tokens.ts";

/** A sprite ready for `map.addImage`. */
export interface Sprite {
  readonly name: string;
  readonly image: ImageData;
  readonly pixelRatio: number;
}

/** Paper around each mark, in the units of the mark's box. */
const CASING_WIDTH = 2.4;
const MARGIN = 2;

/** All marks, with and without the sample ring, in the theme's colours. */
export function drawSprites(tokens: MapTokens, pixelRatio: number): readonly Sprite[] {
  return MARKS.flatMap((mark) =>
    [false, true].map((illustrative) => ({
      name: spriteName(mark, illustrative),
      image: drawMark(mark, illustrative, tokens, pixelRatio),
      pixelRatio,
    })),
  );
}

function drawMark(
  mark: MarkName,
  illustrative: boolean,
  tokens: MapTokens,
  pixelRatio: number,
): ImageData {
  const side = Math.ceil((MARK_HALF_BOX + MARGIN) * 2 * pixelRatio);
  const canvas = document.createElement("canvas");
  canvas.width = side;
  canvas.height = side;
  const context = canvas.getContext("2d", { willReadFrequently: true });
  if (!context) return new ImageData(side, side);
  context.translate(side / 2, side / 2);
  context.scale(pixelRatio, pixelRatio);
  context.lineJoin = "round";
  context.strokeStyle = tokens.colors.casing;
  context.lineWidth = CASING_WIDTH * 2;
  for (const { path } of MARK_PARTS[mark]) context.stroke(new Path2D(path));
  for (const { path, fill } of MARK_PARTS[mark]) {
    context.fillStyle = fill === "mark" ? markColor(tokens, mark) : tokens.colors.casing;
    context.fill(new Path2D(path));
  }
  if (illustrative) {
    context.strokeStyle = markColor(tokens, mark);
    context.lineWidth = 1.2;
    context.setLineDash([...SAMPLE_RING.dash]);
    context.beginPath();
    context.arc(0, 0, SAMPLE_RING.radius + 1, 0, 2 * Math.PI);
    context.stroke();
  }
  return context.getImageData(0, 0, side, side);
}
