/** Unit tests speak as a page that has all its parts. */
import "../../src/i18n/card-words.ts";
import "../../src/i18n/dossier-words.ts";
import "../../src/i18n/feedback-words.ts";
import "../../src/i18n/guide-words.ts";
import "../../src/i18n/parts-words.ts";
import "../../src/i18n/presenter-words.ts";
import "../../src/i18n/search-words.ts";
import "../../src/i18n/visit-words.ts";
import "../../src/i18n/wall-words.ts";
