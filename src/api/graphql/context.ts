import { assertMay } from "../../use-cases/shared/forbidden";
import type { StoredAccessToken } from "../../use-cases/account/ports";
import type { EndConfirmationView } from "../../use-cases/guarantee/end-confirmation-ports";
import type { DepositView } from "../../use-cases/deposit/ports";
import type { Reads } from "../../use-cases/reads";
import type { UseCaseParts } from "../../use-cases/use-case-parts";
import type { Visitor } from "../../use-cases/shared/visitor";
import type { Caller } from "../../domain/account/access";
import type { Batch } from "./batch";
import type { Account } from "./cost/account";
import type { RequestDocuments } from "./document/request-documents";
import { authenticationRequired } from "./errors/request-error";
import type { Locale } from "./locale";

/** What a resolver is given besides its arguments. */
export interface ApiContext {
  readonly requestId: string;
  readonly locale: Locale;
  /** `null` where no access token came. A token that is not good never gets this far. */
  readonly signedIn: SignedIn | null;
  /** Where the request comes from; what anybody may ask is counted by it. */
  readonly visitor: Visitor;
  /** The schema's fields that the request asked for, for the log. */
  readonly asked: string[];
  /** What operations are paid from; absent where nobody counts. */
  readonly account: Account | undefined;
  /** Whether the caller may ask for the schema itself. */
  readonly introspection: MayIntrospect;
  /** Whether the request is as large as only operations that take many items may be. */
  readonly isLargeBody: boolean;
  /** Whether the answer is to say what the operation cost. */
  readonly isCostWanted: boolean;
  readonly reads: Reads;
  /** What use cases are made with; each takes its part. */
  readonly parts: UseCaseParts;
  /** What obligees stated towards the ends of guarantees that the request shows. */
  readonly endConfirmations: Batch<readonly EndConfirmationView[]>;
  /** The hand-overs of guarantees that the request shows. */
  readonly deposits: Batch<readonly DepositView[]>;
  /** Links to PDF files, and what is printed in them. */
  readonly documents: RequestDocuments;
}

export type MayIntrospect = "YES" | "WITH_TOKEN" | "NO";

export interface SignedIn {
  readonly caller: Caller;
  readonly token: StoredAccessToken;
}

/** Who asks, in order to change something; the use case decides whether it may. Refuses those who did not say. */
export function callerOf({ signedIn }: ApiContext): Caller {
  if (!signedIn) throw authenticationRequired("MISSING");
  return signedIn.caller;
}

/** Who asks, in order to read; refuses those who did not say, and access tokens without the scope READ. */
export function readerOf(context: ApiContext): Caller {
  const caller = callerOf(context);
  assertMay(caller, "read");
  return caller;
}
