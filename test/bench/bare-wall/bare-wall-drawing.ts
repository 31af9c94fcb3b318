/** A camera and how high the columns have grown. */
export interface BareFrame {
  readonly center: [lng: number, lat: number];
  readonly zoom: number;
  readonly bearing: number;
  readonly pitch: number;
  readonly elevation: number;
}

export interface BareCell {
  readonly position: [lng: number, lat: number];
  readonly height: number;
  readonly color: [red: number, green: number, blue: number, alpha: number];
}

/** What the bare page draws; plain JSON, taken from the wall. */
export interface BareWall {
  readonly style: unknown;
  readonly images: Readonly<Record<string, { readonly width: number; readonly height: number }>>;
  readonly frames: readonly BareFrame[];
  readonly cells: readonly BareCell[];
}

declare global {
  var showBareWall: (drawing: BareWall) => Promise<void>;
  var bareWall: { readonly draw: (frame: number) => void };
}
