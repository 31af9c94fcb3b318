import type { Manifest } from "../../domain/data-set.ts";
import type { FeedbackDraft } from "../../domain/feedback.ts";
import type { FeedbackEntry } from "../../domain/feedback-delivery.ts";
import { databaseRows, openFeedbackDatabase } from "../../io/feedback-database.ts";
import { FeedbackDrafts } from "../../io/feedback-drafts.ts";
import { FeedbackOutbox } from "../../io/feedback-outbox.ts";
import { KeptRows } from "../../io/kept-rows.ts";

/** What this device keeps of a reader's feedback. */
export interface FeedbackBox {
  readonly drafts: FeedbackDrafts;
  readonly outbox: FeedbackOutbox;
}

let box: FeedbackBox | null = null;

/** The page's one box, which sends from its opening on what waits in it. */
export function openFeedbackBox({ endpoint }: Manifest["feedback"]): FeedbackBox {
  box ??= makeBox(endpoint === null ? null : new URL(endpoint, document.baseURI));
  return box;
}

function makeBox(endpoint: URL | null): FeedbackBox {
  const database = openFeedbackDatabase();
  const drafts = new FeedbackDrafts(
    new KeptRows<FeedbackDraft>(database.then((opened) => databaseRows(opened, "drafts"))),
  );
  const outbox = new FeedbackOutbox({
    rows: new KeptRows<FeedbackEntry>(database.then((opened) => databaseRows(opened, "outbox"))),
    endpoint,
  });
  // leaving would lose what the browser does not keep: it asks the reader first
  addEventListener("beforeunload", (event) => {
    if (drafts.isUnkept || outbox.unkept.length > 0) event.preventDefault();
  });
  void outbox.start();
  return { drafts, outbox };
}
