/** What is passed on of a record, already in the reader's language. */
export interface ShareContent {
  /** Name of the record, or of the map. */
  readonly name: string;
  /** Title of the map that it is on. */
  readonly mapTitle: string;
  /** Opens on the record, in the sender's language, without the sender's camera. */
  readonly link: string;
  /** Shows the record on a bare map inside another page. */
  readonly embedLink: string;
}
