import type { ExpressionSpecification } from "maplibre-gl";
import type { LngLat } from "../../domain/geo.ts";
import type { VariableAnchorOffset } from "../anchors-at.ts";
import { textWidth } from "../place-labels.ts";
import type { Padding, Size } from "../web-mercator.ts";
import { planCamera, type Shot } from "./camera-plan.ts";
import { type PaddedCamera, projectPitched } from "./pitched-camera.ts";

/** What a scene's camera sees once it rests, its padding being what the furniture covers. */
export interface NameRoom {
  readonly camera: PaddedCamera;
  readonly size: Size;
}

/** Room for names once the camera rests; null while there is nothing to look at. */
export const nameRoom = (shot: Shot | null, size: Size, padding: Padding): NameRoom | null =>
  shot && { camera: planCamera(shot, size, padding), size };

/** A name and the places that are tried for it. */
export interface WishedName {
  /** What its feature is known by. */
  readonly id: string;
  readonly text: string;
  readonly at: LngLat;
  readonly anchors: VariableAnchorOffset;
}

interface TextLooks {
  /** Property of the features that holds the id. */
  readonly key: string;
  /** CSS pixels. */
  readonly fontSize: number;
  /** Ems between letters. */
  readonly spacing?: number;
  /** Ems after which a text breaks. */
  readonly maxWidth?: number;
}

/** In the middle of its place. */
export const CENTRED: VariableAnchorOffset = ["center", [0, 0]];

const LINE_HEIGHT = 1.25;
/** How far beside a column the map is too faint for a name, heights of the screen. */
const FADED = 0.03;

/**
 * Keeps names clear of the furniture: which places beside its mark are tried for each, and which names
 * are left out since none is free.
 *
 * @param room null: all are tried.
 */
export function clearNames(names: readonly WishedName[], looks: TextLooks, room: NameRoom | null) {
  const fallback: ExpressionSpecification = ["literal", [...(names[0]?.anchors ?? CENTRED)]];
  const cleared = names.map((name) => ({ name, anchors: clearAnchors(name, looks, room) }));
  const hidden = cleared.flatMap(({ name, anchors }) => (anchors.length === 0 ? [name.id] : []));
  const cases = cleared.flatMap(({ name, anchors }) =>
    anchors.length > 0 ? [name.id, ["literal", padded(anchors, name.anchors.length)]] : [],
  );
  const anchors = ["match", ["get", looks.key], ...cases, fallback];
  const filter = ["!", ["in", ["get", looks.key], ["literal", hidden]]];
  return {
    anchors: (cases.length > 0 ? anchors : fallback) as ExpressionSpecification,
    filter: filter as ExpressionSpecification,
  };
}

/** As long as all lists of one expression must be, by trying the last place again. */
const padded = (anchors: VariableAnchorOffset, length: number): VariableAnchorOffset =>
  Array.from({ length }, (_, index) => {
    const last = anchors.length - 2 + (index % 2);
    return (index < anchors.length ? anchors[index] : anchors[last]) ?? "center";
  });

/** Those of a name's places in which it stands within what the furniture leaves free. */
function clearAnchors(
  { text, at, anchors }: WishedName,
  { fontSize, spacing = 0, maxWidth = Number.POSITIVE_INFINITY }: TextLooks,
  room: NameRoom | null,
): VariableAnchorOffset {
  if (!room) return anchors;
  const [x, y] = projectPitched(at, room.camera, room.size);
  const ems = textWidth(text, 1) + spacing * [...text].length;
  const width = Math.min(ems, maxWidth) * fontSize;
  const height = Math.ceil(ems / maxWidth || 1) * LINE_HEIGHT * fontSize;
  const { top, right, bottom, left } = room.camera.padding;
  const margin = room.size.height * FADED;
  const clear: VariableAnchorOffset = [];
  for (let index = 0; index + 1 < anchors.length; index += 2) {
    const [anchor, offset] = [anchors[index] as string, anchors[index + 1] as [number, number]];
    const [atX, atY] = [x + offset[0] * fontSize, y + offset[1] * fontSize];
    const fromX = atX - width * shareBefore(anchor, "left", "right");
    const fromY = atY - height * shareBefore(anchor, "top", "bottom");
    const isClear =
      fromX >= left + margin &&
      fromX + width <= room.size.width - right - margin &&
      fromY >= top &&
      fromY + height <= room.size.height - bottom;
    if (isClear) clear.push(anchor, offset);
  }
  return clear;
}

/** How much of a text lies before its anchor. */
const shareBefore = (anchor: string, first: string, last: string): number =>
  anchor.includes(first) ? 0 : anchor.includes(last) ? 1 : 0.5;
