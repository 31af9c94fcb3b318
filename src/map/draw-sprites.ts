import { MARK_HALF_BOX, MARKS, type MarkName, markPieces } from "../domain/marks.ts";
import { spriteName } from "./build-sources.ts";
import { type MapTokens, tokenColor } from "./map-tokens.ts";

/** A sprite ready for `map.addImage`. */
export interface Sprite {
  readonly name: string;
  readonly image: ImageData;
  readonly pixelRatio: number;
}

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
  for (const { path, token, paint, width, dash } of markPieces(mark, illustrative)) {
    const color = tokenColor(tokens, token);
    context.setLineDash(dash ? dash.split(" ").map(Number) : []);
    context.lineWidth = width;
    context.fillStyle = color;
    context.strokeStyle = color;
    if (paint === "fill") context.fill(new Path2D(path));
    else context.stroke(new Path2D(path));
  }
  return context.getImageData(0, 0, side, side);
}
