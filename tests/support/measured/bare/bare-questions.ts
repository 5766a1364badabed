import type { Question } from "../questions";
import { apply } from "./apply";
import { changes } from "./changes";
import { issue } from "./issue";
import { ledger } from "./ledger";
import { match } from "./match";
import { openedManyAnswer, openMany } from "./open-many";
import { open, openedAnswer } from "./open";
import { certificate, list } from "./reads";
import { search } from "./search";
import type { BareQuestion } from "./work";

/** How each question is answered by hand. */
export const BARE_QUESTIONS: Readonly<Record<Question, BareQuestion>> = {
  Certificate: { read: certificate },
  List: { read: list },
  Search: { read: search },
  Open: { write: open, read: openedAnswer },
  Apply: { write: apply },
  Issue: { write: issue },
  Ledger: { read: ledger },
  Match: { read: match },
  Changes: { read: changes },
  OpenMany: { write: openMany, read: openedManyAnswer },
};
